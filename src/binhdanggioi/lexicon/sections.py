"""The headings of a plan, and what they say that their sections hold."""

from enum import Enum
from typing import NamedTuple

from binhdanggioi.lexicon.events import AGENDAS, EVENTS


class Role(Enum):
    """Vai trò của đề mục — what the heading of a section says that it holds."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PURPOSE = "mục đích"
    REQUIREMENT = "yêu cầu"
    VIEWPOINT = "quan điểm"
    SITUATION = "tình hình"
    RESULT = "kết quả đạt được"
    SHORTCOMING = "tồn tại, hạn chế"
    PROPOSAL = "kiến nghị, đề xuất"
    SCOPE = "phạm vi, đối tượng"
    OBJECTIVE = "mục tiêu"
    TASK = "nhiệm vụ"
    TRAINING = "tập huấn"
    SCHEDULE = "thời gian"
    AGENDA = "chương trình"
    FUNDING = "kinh phí"
    RESPONSIBILITY = "tổ chức thực hiện"
    REPORTING = "chế độ báo cáo"


class Scope(Enum):
    """Loại mục tiêu — general or specific."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    GENERAL = "mục tiêu tổng quát"
    SPECIFIC = "mục tiêu cụ thể"


SCOPES = (
    ("tổng quát", Scope.GENERAL),
    ("mục tiêu chung", Scope.GENERAL),
    ("cụ thể", Scope.SPECIFIC),
    ("chỉ tiêu", Scope.SPECIFIC),
)
"""The words of headings of objectives, folded, with their scope; if a heading has several, the first row counts."""


class SectionWord(NamedTuple):
    """Từ của đề mục — words of headings, with the role of the section."""

    word: str
    role: Role
    counted: bool = False
    """Whether a sentence may say how many of them follow: `gồm 05 nhiệm vụ:`."""


SECTIONS = (
    SectionWord("mục đích", Role.PURPOSE, counted=True),
    SectionWord("yêu cầu", Role.REQUIREMENT, counted=True),
    SectionWord("quan điểm", Role.VIEWPOINT),
    SectionWord("tình hình thực hiện", Role.SITUATION),
    SectionWord("đánh giá tình hình", Role.SITUATION),
    SectionWord("thực trạng", Role.SITUATION),
    SectionWord("kết quả thực hiện", Role.RESULT),
    SectionWord("kết quả triển khai", Role.RESULT),
    SectionWord("kết quả đạt được", Role.RESULT),
    SectionWord("kết quả công tác", Role.RESULT),
    SectionWord("kết quả hoạt động", Role.RESULT),
    SectionWord("kết quả lãnh đạo chỉ đạo", Role.RESULT),
    SectionWord("những kết quả", Role.RESULT),
    SectionWord("tồn tại", Role.SHORTCOMING),
    SectionWord("hạn chế", Role.SHORTCOMING),
    SectionWord("khó khăn", Role.SHORTCOMING),
    SectionWord("vướng mắc", Role.SHORTCOMING),
    SectionWord("kiến nghị", Role.PROPOSAL),
    SectionWord("đề xuất kiến nghị", Role.PROPOSAL),
    SectionWord("mục tiêu", Role.OBJECTIVE),
    SectionWord("chỉ tiêu", Role.OBJECTIVE),
    SectionWord("nội dung tập huấn", Role.TRAINING),
    SectionWord("tập huấn", Role.TRAINING),
    SectionWord("bồi dưỡng", Role.TRAINING),
    SectionWord("nguồn kinh phí", Role.FUNDING),
    SectionWord("kinh phí", Role.FUNDING),
    SectionWord("nguồn vốn", Role.FUNDING),
    SectionWord("dự toán", Role.FUNDING),
    SectionWord("phân công nhiệm vụ", Role.RESPONSIBILITY),
    SectionWord("phân công trách nhiệm", Role.RESPONSIBILITY),
    SectionWord("phân công thực hiện", Role.RESPONSIBILITY),
    SectionWord("phân công", Role.RESPONSIBILITY),
    SectionWord("tổ chức thực hiện", Role.RESPONSIBILITY),
    SectionWord("trách nhiệm", Role.RESPONSIBILITY),
    SectionWord("chế độ báo cáo", Role.REPORTING),
    SectionWord("chế độ thông tin báo cáo", Role.REPORTING),
    SectionWord("nhiệm vụ", Role.TASK, counted=True),
    SectionWord("giải pháp", Role.TASK, counted=True),
    SectionWord("biện pháp", Role.TASK, counted=True),
    SectionWord("hoạt động", Role.TASK, counted=True),
    SectionWord("nội dung", Role.TASK, counted=True),
    *(SectionWord(f"{agenda} {event}", Role.AGENDA) for agenda in AGENDAS for event in EVENTS),
    SectionWord("lộ trình", Role.TASK),
    SectionWord("thời gian", Role.SCHEDULE),
    SectionWord("tiến độ", Role.SCHEDULE),
    SectionWord("phạm vi", Role.SCOPE),
    SectionWord("đối tượng", Role.SCOPE),
)
"""The words of the headings of plans, folded; seen in real plans."""

HEADING_ENDS = ("thực hiện", "chung", "tổng quát", "cụ thể", "chủ yếu", "trọng tâm", "đảm bảo", "bảo đảm")
"""Words that go on with a heading, folded: `kinh phí thực hiện`, `nhiệm vụ chủ yếu`."""
LOOKING_BACK = (Role.SITUATION, Role.RESULT, Role.SHORTCOMING, Role.PROPOSAL)
"""The roles of the sections of a report, which say what was, and hold nothing that a plan sets."""
LOOKING_AHEAD = ("phương hướng", "nhiệm vụ", "kế hoạch", "thời gian tới", "năm tới", "những tháng cuối năm")
"""The words of a heading in a report under which targets are set after all, folded."""
