"""Words for people: participants, trainers, and posts."""

from enum import Enum
from typing import NamedTuple


class TrainerKind(Enum):
    """Loại giảng viên — where a trainer comes from."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    CENTRAL_SPEAKER = "báo cáo viên Trung ương"
    MASTER_TRAINER = "báo cáo viên nguồn (TOT)"
    OTHER = "giảng viên"


class Person(NamedTuple):
    """Người — a word for people of one kind."""

    word: str
    participant: bool = False
    """Whether it counts participants of any kind: `tổng cộng 382 học viên`."""
    seat: bool = False
    """Whether it counts the seats of one category: `Trưởng phòng: 12 đồng chí`."""
    attends: bool = False
    """Whether it may count the people of a course: `40 hội viên/lớp`."""
    holder: bool = False
    """Whether it may start a heading of duties."""
    trains: bool = False
    """Whether it means a trainer."""


PEOPLE = (
    Person("người", participant=True, seat=True, attends=True),
    Person("em", seat=True),
    Person("lượt người"),
    Person("đại biểu", participant=True, seat=True, attends=True),
    Person("học viên", participant=True, seat=True, attends=True),
    Person("đồng chí", seat=True, holder=True, attends=True),
    Person("cán bộ", holder=True, attends=True),
    Person("công chức", holder=True),
    Person("viên chức", holder=True),
    Person("chuyên viên", holder=True),
    Person("nhân viên", holder=True),
    Person("công nhân", holder=True),
    Person("giáo viên", holder=True, attends=True),
    Person("học sinh", holder=True),
    Person("sinh viên", holder=True),
    Person("thành viên", holder=True, attends=True),
    Person("hội viên", holder=True, attends=True),
    Person("đoàn viên", holder=True),
    Person("cộng tác viên", holder=True, attends=True),
    Person("tuyên truyền viên", holder=True, attends=True),
    Person("giảng viên", holder=True, trains=True),
    Person("báo cáo viên", holder=True, trains=True),
    Person("đội ngũ", holder=True),
    Person("cha mẹ", holder=True),
    Person("phụ huynh", holder=True),
    Person("người dân", holder=True),
    Person("nhân dân", holder=True),
    Person("người lao động", holder=True),
    Person("đảng viên", holder=True),
)
"""The people whom plans count, invite and give duties to; seen in real plans."""

PARTICIPANTS = tuple(person.word for person in PEOPLE if person.participant)
"""The words in which participants of any kind are counted."""
ATTENDING = (*(person.word for person in PEOPLE if person.attends), "ĐB", "HV")
"""The words in which the size of a course is counted, with the short forms of *đại biểu* and *học viên*."""


class Post(NamedTuple):
    """Chức vụ — the first words of a post."""

    word: str
    signs: bool = False
    """Whether it may start the line above a signature."""
    head: bool = False
    """Whether it heads a body that no collective leads, for which nobody signs with *TM.*."""
    body: bool = False
    """Whether it can stand for its body: `Chủ tịch Ủy ban nhân dân tỉnh`."""
    chair: bool = False
    """Whether, before the name of a committee or council, it stands for that body: `TT. UBND tỉnh`."""
    holder: bool = False
    """Whether it may start a heading of duties, though it names no body."""
    many: bool = False
    """Whether the word alone leaves open which persons are meant."""
    counted: bool = False
    """Whether plans count many of them: `12 trưởng thôn`."""
    deputy: bool = False
    """Whether its holder may sign for the head."""
    cited: bool = False
    """Whether acts of its body may be cited as acts of its holder: `Thông tư của Bộ trưởng Bộ Nội vụ`."""
    short: str | None = None
    """Its abbreviation in lists of recipients; None: it is written out."""


POSTS = (
    Post("Thủ tướng", body=True),
    Post("Lãnh đạo", body=True, chair=True, many=True),
    Post("Thủ trưởng", body=True, many=True),
    Post("Thường trực", body=True, chair=True, short="TT"),
    Post("Chủ tịch", signs=True, head=True, body=True, chair=True, short="CT"),
    Post("Bộ trưởng", signs=True, cited=True),
    Post("Thứ trưởng", signs=True),
    Post("Cục trưởng", signs=True),
    Post("Thống đốc", cited=True),
    Post("Tổng", signs=True),
    Post("Tổng Thanh tra", cited=True),
    Post("Viện trưởng", signs=True, head=True, cited=True),
    Post("Chủ nhiệm", signs=True, head=True, cited=True),
    Post("Giám đốc", signs=True, head=True, body=True, cited=True),
    Post("Hiệu trưởng", signs=True, head=True, body=True),
    Post("Trưởng", signs=True, head=True, holder=True, many=True),
    Post("Chánh", signs=True),
    Post("Bí thư", signs=True, holder=True),
    Post("Phó", signs=True, holder=True, many=True, deputy=True),
    Post("Phụ trách", deputy=True),
    Post("Điều hành", deputy=True),
    Post("Kế toán", holder=True),
    Post("Tổng phụ trách", holder=True),
    Post("Tổ trưởng", signs=True, head=True, holder=True, counted=True),
    Post("Chỉ huy trưởng", signs=True, head=True),
    Post("Đồn trưởng", signs=True, head=True),
    Post("Trạm trưởng", signs=True, head=True),
    Post("Hạt trưởng", signs=True, head=True),
    Post("Đội trưởng", signs=True, head=True),
    Post("Kế toán trưởng", signs=True),
    Post("Tư lệnh", signs=True, head=True),
    Post("Chính ủy", signs=True),
    Post("Trưởng thôn", counted=True),
    Post("Chi hội trưởng", counted=True),
)
"""The posts in plans and above their signatures; seen in real plans."""

GROUPED = (
    *("cán bộ nữ", "nữ cán bộ", "phụ nữ", "nữ", "trẻ em gái", "trẻ em", "lao động nữ", "nữ thanh niên", "thanh niên"),
    *("nữ công chức, viên chức", "nữ công chức", "nữ viên chức", "nữ công nhân", "học sinh nữ", "nữ học sinh", "người"),
)
"""The people of groups that a task may put first, before what sets them apart."""
SET_APART = (
    *("dân tộc thiểu số", "DTTS", "khuyết tật", "cao tuổi", "nghèo", "cận nghèo", "đơn thân", "yếu thế", "di cư"),
    *("có hoàn cảnh khó khăn", "bị bạo lực", "bị mua bán", "nhiễm HIV", "mồ côi"),
)
"""What sets such people apart: *cán bộ nữ dân tộc thiểu số*; *trẻ* does too, but not before another noun."""
NOT_YOUNG = ("em", "tuổi", "hóa", "hoá")
"""Words after *trẻ* with which it says something else: *trẻ em*, *trẻ tuổi*, *trẻ hóa*."""

QUALITIES = ("có uy tín", "có kinh nghiệm", "có năng lực", "nhiệt tình", "am hiểu")
"""The first words of conditions on participants."""

STAFF = ("cán bộ", "cán bộ nữ", "nữ cán bộ", "nữ công chức", "nữ lãnh đạo")
"""The words for staff that one of `STATES` may follow."""
STATES = ("đương chức", "trong quy hoạch", "mới bổ nhiệm", "mới trúng cử", "tham gia cấp ủy")
"""States of staff; no group is in two of them at once."""
