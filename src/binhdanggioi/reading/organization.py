"""Names of bodies inside sentences: where they start and where they end."""

import re

from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.lines.passage import Passage

HEADS = (
    "Ủy ban|Uỷ ban|UBND|UB|HĐND|Hội đồng|Mặt trận|UBMTTQ|MTTQ|Bộ|Sở|Ban|Phòng|Văn phòng|VP|Hội|Liên hiệp|Liên đoàn|"
    "Liên minh|Trường|Công an|Cục|Chi cục|Tổng cục|Trung tâm|Thanh tra|Đài|Báo|Viện|Bệnh viện|Trạm|Kho bạc|Bảo hiểm|"
    "BHXH|Ngân hàng|Đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Tỉnh ủy|Huyện ủy|Thành ủy|Đảng ủy|Quân khu|Tòa án|Toà án|"
    "Viện kiểm sát|Chính phủ|Quốc hội|Thủ tướng|Lãnh đạo|Thủ trưởng|Giám đốc|Chủ tịch|Hiệu trưởng|Tổ|Câu lạc bộ|"
    "Trung ương|Cơ quan|Đơn vị|Doanh nghiệp|Công ty|Quỹ|Học viện|Đại học|Khoa|Công đoàn|Đội|Xã|Phường|Huyện|"
    "Thị trấn|Tỉnh|Thành phố"
)
"""The words with which names of bodies start."""

_HOLDERS = (
    "Cán bộ|Chuyên viên|Giáo viên|Nhân viên|Đội ngũ|Phó|Trưởng|Thành viên|Đồng chí|Bí thư|Kế toán|Tổ trưởng|Cơ sở|"
    "Hiệp hội|Hộ|Hợp tác xã|Tổ chức|Bộ phận"
)
"""The words with which a heading may name people, or units that have no name of their own."""

_VERBS = (
    "chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|hướng dẫn|tham mưu|thực hiện|triển khai|xây dựng|bố trí|rà soát|"
    r"tổ chức(?!\s*[,;]| (?:chính trị|xã hội|quần chúng|thành viên|đoàn thể))|"
    "theo dõi|đôn đốc|căn cứ|chỉ đạo|là đầu mối|làm đầu mối|là cơ quan|lồng ghép|báo cáo|tổng hợp|truyền đạt|kiểm tra|"
    "giám sát|phổ biến|tuyên truyền|truyền thông|lập|cử|đưa|đẩy mạnh|tăng cường|tiếp tục|chủ động|quán triệt|cân đối|"
    "thẩm định|đề xuất|trình|ban hành|phê duyệt|giúp|cung cấp|gửi|nghiên cứu|vận động|huy động|quan tâm|tạo điều kiện|"
    "chuẩn bị|đảm bảo|bảo đảm|thống nhất|hoàn thành|đánh giá|thu thập|tiếp nhận|giới thiệu|hỗ trợ|duy trì|phát động|"
    "phát huy|quy định|giao|sửa đổi|bổ sung|công bố|thành lập|thông qua|điều chỉnh|nâng cao|kiện toàn|bồi dưỡng|"
    "khẩn trương|nghiêm túc|tập trung|yêu cầu|lựa chọn|phân công|có kế hoạch|mở|phát|in|biên soạn|khảo sát|ký kết|mời|"
    "nắm|hoàn thiện|tham gia|cho ý kiến|trao đổi|xem xét|quản lý|vận hành|kết nối|sơ kết|tổng kết|nhân rộng"
)
_AFTER_NAMES = "trong|để|nhằm|kết quả|theo|về|khóa|khoá"
_TIMES = "trước|định kỳ|khi|chậm nhất|muộn nhất|vào|hằng|hàng|mỗi|từ ngày|đến ngày|ngày|sau"
"""Other words before which a name ends."""

_NO_BODY = (
    "tổ chức|cơ quan chức năng|đơn vị tính|báo cáo|ban hành|hội nghị|hội thảo|hội trường|trường hợp|đoàn viên|"
    "đội ngũ|xã hội|bộ phận|ban,? ngành"
)
_HEAD = rf"(?:(?:các|những|toàn thể|đơn vị|cơ quan)\s+)*(?!(?:{_NO_BODY})(?![^\W\d_]))(?:{HEADS})(?![^\W\d_])"
_START = Pattern(_HEAD, re.IGNORECASE)
_HOLDER = Pattern(rf"(?:{_HOLDERS})(?![^\W\d_])|(?:Các|Những|Toàn thể)\s(?!nội dung|hoạt động|nhiệm vụ|chỉ tiêu)")
_END = Pattern(
    r"[;:.()“”\"]|(?<!được)(?<!được giao)(?<!phân công)(?:,\s*|\s)"
    rf"(?=(?:{_VERBS}|{_AFTER_NAMES}|{_TIMES})(?![^\W\d_]))"
)
_SHORT_NAME = Pattern(rf"\s\([{UPPER}&-]{{2,14}}\)(?=\s[^\W\d_])")
"""An abbreviation in brackets after which a name may go on: `Ủy ban nhân dân (UBND) tỉnh`."""

_SEPARATOR = Pattern(rf"\s*[,;]\s*(?:và\s+)?(?={_HEAD})|\s+và\s+(?={_HEAD})", re.IGNORECASE)
_GENERIC = Pattern(r"(?:đơn vị|cơ quan)\s+(?=(?:Sở|Ban|Phòng|Hội|Trung tâm|Trường|Chi cục)\s)")


def starts_with_body(text: str) -> bool:
    """Tell whether a text starts with the name of a body."""
    return _START.match(text) is not None


def starts_with_holder(text: str) -> bool:
    """Tell whether a heading starts with the name of a body, or of people who hold a post."""
    return _START.match(text) is not None or _HOLDER.match(text) is not None


def end_of_body(text: str, start: int) -> int:
    """Where the name of a body, or a list of them, that starts at a place ends: before a verb or a mark."""
    found = _END.search(text, start + 1)
    while found and (short := _SHORT_NAME.match(text, found.start() - 1)):
        found = _END.search(text, short.end())
    end = found.start() if found else len(text)
    return start + len(text[start:end].rstrip(" ,"))


def names_of(text: str) -> list[str]:
    """Take a list of names of bodies apart."""
    return [name for part in _SEPARATOR.split(text) if (name := part.strip())]


def bodies(passage: Passage, start: int = 0, end: int | None = None) -> tuple[Organization, ...]:
    """Take a list of names of bodies apart."""
    end = len(passage.text) if end is None else end
    cuts = [start]
    for found in _SEPARATOR.finditer(passage.text, start, end):
        cuts += [found.start(), found.end()]
    cuts.append(end)
    names = []
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        generic = _GENERIC.match(passage.text, begin, stop)
        name = passage.part(generic.end() if generic else begin, stop)
        if name.text:
            names.append(Organization(name=name.text, span=name.span()))
    return tuple(names)
