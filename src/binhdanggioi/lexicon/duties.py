"""What a body does: the verbs of duties, the roles that they name, and how a duty is given to a body."""

from enum import Enum
from typing import NamedTuple

from binhdanggioi.lexicon.words import any_of


class Mandate(Enum):
    """Hình thức giao — how a duty is given to its holder: assigned, designated or requested."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    ASSIGNED = "giao"
    DESIGNATED = "phân công"
    REQUESTED = "đề nghị"


class DutyRole(Enum):
    """Vai trò trong nhiệm vụ — the part that a body has in a duty."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LEAD = "chủ trì"
    COORDINATE = "phối hợp"
    FOCAL_POINT = "đầu mối"
    IMPLEMENT = "thực hiện"
    ADVISE = "tham mưu"
    GUIDE = "hướng dẫn"
    MONITOR = "theo dõi"
    FOLLOW_UP = "đôn đốc"
    INSPECT = "kiểm tra"
    CONSOLIDATE = "tổng hợp"
    REPORT = "báo cáo"
    COMMUNICATE = "tuyên truyền"
    FUND = "bố trí kinh phí"
    NOMINATE = "cử người tham dự"


class Verb(NamedTuple):
    """Động từ — a verb of duties, or a phrase used like one."""

    word: str
    role: DutyRole | None = None
    """The role of the body in a clause that starts with the verb; None: no role."""
    of: str | None = None
    """A word that must follow soon for the verb to name its role: `bố trí kinh phí`; None: none is needed."""
    ends: bool = True
    """Whether the name of a body ends before it; not if the word is a noun or adverb too: `Thanh tra Sở`."""
    leads: bool = False
    """Whether it only comes before the verb that names the role: `chủ động phối hợp`."""
    issues: bool = False
    """Whether it says that a body issues the plan: `Sở Nội vụ xây dựng Kế hoạch`."""
    makes: bool = False
    """Whether its object is the product of a task, made or maintained: `thành lập 05 câu lạc bộ`."""
    aims: bool = False
    """Whether it may start a target too: `mở 05 lớp`."""
    invites: bool = False
    """Whether it is used for inviting trainers: `mời giảng viên`."""


VERBS = (
    Verb("chủ trì", DutyRole.LEAD),
    Verb("phối hợp", DutyRole.COORDINATE),
    Verb("là đầu mối", DutyRole.FOCAL_POINT),
    Verb("làm đầu mối", DutyRole.FOCAL_POINT),
    Verb("là cơ quan", None),
    Verb("là cơ quan đầu mối", DutyRole.FOCAL_POINT),
    Verb("làm cơ quan đầu mối", DutyRole.FOCAL_POINT),
    Verb("thực hiện", DutyRole.IMPLEMENT),
    Verb("triển khai", issues=True),
    Verb("triển khai thực hiện", DutyRole.IMPLEMENT),
    Verb("triển khai, thực hiện", DutyRole.IMPLEMENT),
    Verb("tổ chức", issues=True, makes=True),
    Verb("tổ chức thực hiện", DutyRole.IMPLEMENT),
    Verb("tổ chức triển khai", DutyRole.IMPLEMENT),
    Verb("tổ chức triển khai thực hiện", DutyRole.IMPLEMENT),
    Verb("tham mưu", DutyRole.ADVISE),
    Verb("hướng dẫn", DutyRole.GUIDE),
    Verb("theo dõi", DutyRole.MONITOR),
    Verb("giám sát", DutyRole.MONITOR),
    Verb("đôn đốc", DutyRole.FOLLOW_UP),
    Verb("kiểm tra", DutyRole.INSPECT),
    Verb("thanh tra", DutyRole.INSPECT, ends=False),
    Verb("tổng hợp", DutyRole.CONSOLIDATE),
    Verb("báo cáo", DutyRole.REPORT),
    Verb("tuyên truyền", DutyRole.COMMUNICATE),
    Verb("truyền thông", DutyRole.COMMUNICATE),
    Verb("phổ biến", DutyRole.COMMUNICATE),
    Verb("quán triệt", DutyRole.COMMUNICATE),
    Verb("bố trí", DutyRole.FUND, of="kinh phí", invites=True),
    Verb("cân đối", DutyRole.FUND, of="kinh phí"),
    Verb("bảo đảm", DutyRole.FUND, of="kinh phí"),
    Verb("đảm bảo", DutyRole.FUND, of="kinh phí"),
    Verb("cử", DutyRole.NOMINATE),
    Verb("có trách nhiệm", leads=True),
    Verb("chịu trách nhiệm", leads=True),
    Verb("chủ động", leads=True),
    Verb("tiếp tục", leads=True),
    Verb("thường xuyên", ends=False, leads=True),
    Verb("kịp thời", ends=False, leads=True),
    Verb("xây dựng", issues=True, makes=True),
    Verb("ban hành", issues=True),
    Verb("đề ra", issues=True),
    Verb("lập", issues=True),
    Verb("thành lập", makes=True),
    Verb("củng cố", makes=True),
    Verb("ra mắt", makes=True),
    Verb("duy trì", makes=True),
    Verb("hỗ trợ", makes=True),
    Verb("mở", aims=True),
    Verb("nhân rộng", aims=True),
    Verb("phát triển", ends=False, aims=True),
    Verb("đào tạo", ends=False, aims=True),
    Verb("tập huấn", ends=False, aims=True),
    Verb("mời", invites=True),
    Verb("liên hệ", invites=True),
    Verb("phân công", invites=True),
    *(
        Verb(word)
        for word in (
            "biên soạn",
            "bổ sung",
            "bồi dưỡng",
            "căn cứ",
            "chỉ đạo",
            "cho ý kiến",
            "chuẩn bị",
            "có kế hoạch",
            "công bố",
            "cung cấp",
            "đánh giá",
            "đẩy mạnh",
            "đề xuất",
            "điều chỉnh",
            "đưa",
            "giao",
            "giới thiệu",
            "giúp",
            "gửi",
            "hoàn thành",
            "hoàn thiện",
            "huy động",
            "in",
            "kết nối",
            "khảo sát",
            "khẩn trương",
            "kiện toàn",
            "ký kết",
            "lồng ghép",
            "lựa chọn",
            "nắm",
            "nâng cao",
            "nghiêm túc",
            "nghiên cứu",
            "phát",
            "phát động",
            "phát huy",
            "phê duyệt",
            "quan tâm",
            "quản lý",
            "quy định",
            "rà soát",
            "sơ kết",
            "sửa đổi",
            "tăng cường",
            "tạo điều kiện",
            "tập trung",
            "tham gia",
            "thẩm định",
            "thống nhất",
            "thông qua",
            "thu thập",
            "tiếp nhận",
            "tổng kết",
            "trao đổi",
            "trình",
            "truyền đạt",
            "vận động",
            "vận hành",
            "xem xét",
            "yêu cầu",
        )
    ),
)
"""The verbs of duties; seen in real plans."""


def verbs_of(role: DutyRole) -> str:
    r"""
    Pattern group of the verbs of a role, each with the word that must follow it, if there is one.

    >>> verbs_of(DutyRole.MONITOR)
    '(?:(?:theo\\ dõi)|(?:giám\\ sát))'
    """
    verbs = [verb for verb in VERBS if verb.role is role]
    forms = [any_of([verb.word]) for verb in verbs if verb.of is None]
    forms += [rf"{any_of([verb.word])}(?:,? [^\W\d_]+){{0,3}} {any_of([verb.of])}" for verb in verbs if verb.of]
    return f"(?:{'|'.join(forms)})"


TOWARDS = ("về", "cho", "đến", "gửi", "lên")
"""The words before the body that something is sent to: `gửi về Sở Nội vụ`."""

REPORTED = ("kết quả", "tình hình")
"""The words for what is reported: `báo cáo kết quả về Sở Nội vụ`."""

DIFFICULTIES = ("khó khăn", "vướng mắc", "phát sinh")
"""The words for the occasion of a report that is not regular: `nếu có vướng mắc, báo cáo …`."""
