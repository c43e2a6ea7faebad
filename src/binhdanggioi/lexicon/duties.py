"""What a body does: the verbs of duties, the roles that they name, and how a duty is given to a body."""

from enum import Enum
from typing import NamedTuple

from binhdanggioi.lexicon.actions import ACTIONS, PURPOSES
from binhdanggioi.lexicon.people import ATTENDING
from binhdanggioi.lexicon.words import any_of


class Mandate(Enum):
    """Hình thức giao — how a duty is given to its holder: assigned, designated, requested or required."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    ASSIGNED = "giao"
    DESIGNATED = "phân công"
    REQUESTED = "đề nghị"
    REQUIRED = "yêu cầu"


MANDATES = {
    **{mandate.vietnamese: mandate for mandate in Mandate},
    "kính đề nghị": Mandate.REQUESTED,
    "trân trọng đề nghị": Mandate.REQUESTED,
}
"""The words before a body that a duty is given to: `Giao Sở Nội vụ`, `Kính đề nghị Ban Dân tộc`."""
CHARGES = ("nhiệm vụ", "trách nhiệm", "nhiệm vụ cụ thể")
"""What is given, between those words and the body: `Giao nhiệm vụ cho các phòng`."""
GROUNDS = ("căn cứ", "trên cơ sở", "theo chức năng")
"""The first words of a clause before the body of a sentence: `Căn cứ Kế hoạch này, các sở, ngành xây dựng …`."""
ABOUT_BODIES = ("đối với", "trách nhiệm của", "nhiệm vụ của")
"""Other words before the body of a heading of duties: `Đối với cấp xã`."""


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
    of: tuple[str, ...] = ()
    """Words of which one must follow soon for the verb to name its role: `bố trí kinh phí`; (): none is needed."""
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
    named: bool = False
    """Whether a body may be named by it, after the first word of the name: `Ban chỉ đạo`, `Quỹ hỗ trợ`."""
    step: bool = False
    """Whether it is a step on the way to a list of people: `rà soát, lập danh sách, cử đại biểu`."""


_MONEY = ("kinh phí",)

VERBS = (
    Verb("chủ trì", DutyRole.LEAD),
    Verb("chịu trách nhiệm chính", DutyRole.LEAD),
    Verb("phối hợp", DutyRole.COORDINATE),
    Verb("phối kết hợp", DutyRole.COORDINATE),
    Verb("là đầu mối", DutyRole.FOCAL_POINT),
    Verb("làm đầu mối", DutyRole.FOCAL_POINT),
    Verb("là cơ quan đầu mối", DutyRole.FOCAL_POINT),
    Verb("làm cơ quan đầu mối", DutyRole.FOCAL_POINT),
    Verb("là đơn vị đầu mối", DutyRole.FOCAL_POINT),
    Verb("làm đơn vị đầu mối", DutyRole.FOCAL_POINT),
    Verb("là cơ quan chủ trì", DutyRole.LEAD),
    Verb("là đơn vị chủ trì", DutyRole.LEAD),
    Verb("thực hiện", DutyRole.IMPLEMENT),
    Verb("triển khai", issues=True),
    Verb("triển khai thực hiện", DutyRole.IMPLEMENT),
    Verb("triển khai, thực hiện", DutyRole.IMPLEMENT),
    Verb("tổ chức", issues=True, makes=True, named=True),
    Verb("tổ chức thực hiện", DutyRole.IMPLEMENT),
    Verb("tổ chức triển khai", DutyRole.IMPLEMENT),
    Verb("tổ chức triển khai thực hiện", DutyRole.IMPLEMENT),
    Verb("tham mưu", DutyRole.ADVISE, named=True),
    Verb("hướng dẫn", DutyRole.GUIDE),
    Verb("theo dõi", DutyRole.MONITOR),
    Verb("giám sát", DutyRole.MONITOR, named=True),
    Verb("đôn đốc", DutyRole.FOLLOW_UP),
    Verb("kiểm tra", DutyRole.INSPECT, named=True),
    Verb("thanh tra", DutyRole.INSPECT, ends=False, named=True),
    Verb("tổng hợp", DutyRole.CONSOLIDATE),
    Verb("báo cáo", DutyRole.REPORT),
    Verb("tuyên truyền", DutyRole.COMMUNICATE, named=True),
    Verb("truyền thông", DutyRole.COMMUNICATE, named=True),
    Verb("phổ biến", DutyRole.COMMUNICATE),
    Verb("quán triệt", DutyRole.COMMUNICATE),
    Verb("bố trí", DutyRole.FUND, of=_MONEY, invites=True),
    Verb("cân đối", DutyRole.FUND, of=_MONEY),
    Verb("bảo đảm", DutyRole.FUND, of=_MONEY),
    Verb("đảm bảo", DutyRole.FUND, of=_MONEY),
    Verb("cử", DutyRole.NOMINATE, step=True),
    Verb("đề cử", DutyRole.NOMINATE, step=True),
    Verb("giới thiệu", DutyRole.NOMINATE, of=ATTENDING, step=True),
    Verb("rà soát", step=True),
    Verb("khảo sát", step=True),
    Verb("lựa chọn", step=True),
    Verb("thông báo", step=True),
    Verb("lập danh sách", step=True),
    Verb("lập", issues=True),
    Verb("có trách nhiệm", leads=True),
    Verb("chịu trách nhiệm", leads=True),
    Verb("chủ động", leads=True),
    Verb("tiếp tục", leads=True),
    Verb("thường xuyên", ends=False, leads=True),
    Verb("kịp thời", leads=True),
    Verb("xây dựng", issues=True, makes=True),
    Verb("ban hành", issues=True),
    Verb("đề ra", issues=True),
    Verb("thành lập", makes=True),
    Verb("củng cố", makes=True),
    Verb("ra mắt", makes=True),
    Verb("duy trì", makes=True),
    Verb("hỗ trợ", makes=True, named=True),
    Verb("mở", aims=True),
    Verb("nhân rộng", aims=True),
    Verb("phát triển", ends=False, aims=True, named=True),
    Verb("đào tạo", ends=False, aims=True, named=True),
    Verb("tập huấn", ends=False, aims=True, named=True),
    Verb("mời", invites=True),
    Verb("liên hệ", invites=True),
    Verb("phân công", invites=True),
    *(Verb(word) for word in ACTIONS),
    *(Verb(word, named=True) for word in PURPOSES),
)
"""The verbs of duties; seen in real plans."""

NO_VERBS = (
    *("giao thông", "giao dịch", "cử tri", "phát thanh", "phát ngôn", "phát triển", "lập pháp", "trình độ"),
    *("làm việc",),
)
"""Words that start like verbs of duties but are parts of names: *Ban An toàn giao thông*."""

BEFORE_NOUNS = (
    *("được", "được giao", "phân công", "lĩnh vực", "công tác", "nghiệp vụ", "hoạt động", "chuyên trách", "phụ trách"),
    *("việc", "nhiệm vụ"),
)
"""The words after which a verb is a part of a name: *cán bộ phụ trách lĩnh vực giám sát*."""


def verbs_of(role: DutyRole) -> str:
    r"""
    Pattern group of the verbs of a role, each with the word that must follow it, if there is one.

    >>> verbs_of(DutyRole.MONITOR)
    '(?:(?:theo\\ dõi)|(?:giám\\ sát))'
    """
    verbs = [verb for verb in VERBS if verb.role is role]
    forms = [any_of([verb.word]) for verb in verbs if not verb.of]
    forms += [rf"{any_of([verb.word])}(?:,? [^\W\d_]+){{0,3}} {any_of(verb.of)}" for verb in verbs if verb.of]
    return f"(?:{'|'.join(forms)})"


TOWARDS = ("về", "cho", "đến", "gửi", "lên")
"""The words before the body that something is sent to: `gửi về Sở Nội vụ`."""

REPORTED = ("kết quả", "tình hình")
"""The words for what is reported: `báo cáo kết quả về Sở Nội vụ`."""

DIFFICULTIES = ("khó khăn", "vướng mắc", "phát sinh", "vấn đề phát sinh", "bất cập")
"""The words for the occasion of a report that is not regular: `nếu có vướng mắc, báo cáo …`."""
OCCASIONS = ("nếu", "khi", "trường hợp")
"""The words before such an occasion."""
ESCALATING = ("phản ánh", "báo cáo", "kiến nghị", "thông tin", "thông báo", "gửi", "phản hồi", "trao đổi", "liên hệ")
"""The verbs before the body that difficulties go to: `phản ánh về Văn phòng Sở`."""

TOGETHER = ("phối hợp", "phối kết hợp")
"""The verbs before the bodies that one works with: `phối hợp với Sở Y tế`."""
CLOSELY = ("chặt chẽ", "thường xuyên", "hiệu quả")
"""The words between them."""
