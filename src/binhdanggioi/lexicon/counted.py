"""The nouns in which targets count, and the words after which such a noun ends."""

from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.comparison import COMPARATORS, MOVES
from binhdanggioi.lexicon.people import PEOPLE
from binhdanggioi.lexicon.times import BY_YEAR, EACH, EVERY

ACTORS = (
    *(person.word for person in PEOPLE),
    "phụ nữ",
    "nam giới",
    "nữ giới",
    "lao động",
    "trẻ em",
    "trẻ em gái",
    "trẻ em trai",
    "thanh niên",
    "nạn nhân",
    "bà mẹ",
    "chị",
    "cặp",
    "cặp vợ chồng",
    "hộ",
    "hộ gia đình",
    "chủ hộ",
    "chủ doanh nghiệp",
    *(body.word.lower() for body in BODIES if body.founded),
)
"""People, and bodies that act as people do: the verb of what they do follows right after them."""

QUALIFIERS = (
    "nữ",
    "nam",
    "trẻ",
    "nghèo",
    "cận nghèo",
    "khá",
    "giàu",
    "cao tuổi",
    "khuyết tật",
    "đơn thân",
    "dân tộc thiểu số",
    "DTTS",
    "nông thôn",
    "phụ nữ",
    "hội viên",
)
"""The words that belong to the noun of people before them: `lao động nữ`, `hộ nghèo`."""

TIMES_OF = "lượt"
"""The word before people who are counted each time that they come: `lượt hội viên`."""

THINGS = (
    "mô hình",
    "địa chỉ",
    "tổ",
    "nhóm",
    "chi hội",
    "cuộc",
    "buổi",
    "đợt",
    "lớp",
    "khóa",
    "khoá",
    "hội nghị",
    "hội thảo",
    "tọa đàm",
    "chiến dịch",
    "phóng sự",
    "chuyên mục",
    "chuyên đề",
    "tin",
    "bài",
    "tờ rơi",
    "tài liệu",
    "cuốn",
    "dự án",
    "đề án",
    "công trình",
    "ngôi nhà",
    "nhà",
    "suất",
    "phần quà",
    "sản phẩm",
    "điểm",
    "trạm",
    "vụ",
    "ca",
    "trường hợp",
    "thôn",
)
"""Things that targets count; the words that name their kind may follow: `mô hình kinh tế`."""

NOT_UNITS = ("ngày", "cấp", "tuổi", "trở", "trên", "điều", "khoản", "chỉ tiêu", "mục tiêu", "nội dung", "nhiệm vụ")
"""Words after a figure that it does not count for a target: `cấp 2 trở lên`, `25 tuổi`."""

NOT_AFTER_ONE = ("số", "phần", "bộ phận", "cách", "loạt", "mặt", "vài", "lúc")
"""Words after *một* with which it is no number: `một số`, `một phần`."""

NUMBERED = (
    *("dự án", "đề án", "chương trình", "nghị quyết", "chỉ thị", "số", "điều", "khoản", "mục", "chương", "phần"),
    *("mục tiêu", "chỉ tiêu", "nội dung", "tiêu chí", "bước", "đợt", "lớp", "khối", "nhóm", "tổ", "hạng", "bậc"),
    *("loại", "cấp", "quý", "phường", "quận"),
)
"""Words before a figure that is their name, no amount: `Dự án 8`."""

MEASURES = ("tỷ lệ", "tỉ lệ", "tỷ suất", "tỷ số", "tỷ trọng", "số", "mức", "khoảng cách", "chỉ số", "tuổi thọ")
"""The first words of what a target measures: `tăng tỷ lệ nữ`."""

SHARES = ("tỷ lệ", "tỉ lệ", "tỷ trọng")
"""Those of them that are a part of a whole."""
ALL_OF = "tổng số"
"""The first words of that whole, behind the share."""
COUNTED_TARGETS = ("chỉ tiêu", "mục tiêu")
"""The words before the number of a target: `Chỉ tiêu 1: Tỷ lệ nữ`."""

CONDITIONS = ("nếu", "nơi", "trường hợp", "khi", "đối với nơi")
"""The words that start a clause about a condition, whose figures are no targets: `nơi có tỷ lệ nữ dưới 30%`."""

_ENDS = (
    *("do", "được", "bị", "tại", "ở", "cho", "của", "về", "để", "nhằm", "và", "hoặc", "trở", "theo", "với", "thuộc"),
    *(
        "trong đó",
        "thông qua",
        "phục vụ",
        "tham gia",
        "tham dự",
        "tiếp cận",
        "hoạt động",
        "nơi",
        "năm",
        "giai đoạn",
        "kể",
    ),
)
AFTER_UNITS = tuple(
    dict.fromkeys((*BY_YEAR, *EACH, *EVERY, *(move.word for move in MOVES), *(word for word, _ in COMPARATORS), *_ENDS))
)
"""The words that end the noun before them: `mô hình sinh kế cho phụ nữ`."""

UNSAID = ("phấn đấu", "và", "giai đoạn", "tương ứng", "lần lượt", "tiếp tục", "bình quân", "thêm", "dần", "từ")
"""Words around values that do not say what is measured, beside the verbs of targets and words of time."""

GROUPS = ("trong diện", "trong số", "trong tổng số")
"""Words before the group of people on which a target is measured: `trong diện quy hoạch`."""
GROUP_ENDS = ("đạt", "chiếm", "phấn đấu", "lên", "còn", "xuống", "đến năm")
"""Words right after such a group."""
AMONG = ("tại", "ở", "trong", "đối với")
"""Words right behind a value, before the places or groups in which it is measured: `90% tại các phòng có …`."""
