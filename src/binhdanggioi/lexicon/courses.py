"""Words of training courses: their names, the labels of their lines, and how they are held."""

from enum import Enum
from typing import NamedTuple

from binhdanggioi.lexicon.levels import AREAS
from binhdanggioi.lexicon.words import any_of


class CourseWord(NamedTuple):
    """Tên gọi lớp tập huấn — a word for a course."""

    word: str
    term: bool = False
    """Whether it is a term for courses; a plan should use a single one."""
    unit: bool = False
    """Whether it counts classes: `08 lớp`."""
    title: bool = False
    """Whether the title of a course may start with it."""


COURSES = (
    CourseWord("lớp tập huấn", term=True, title=True),
    CourseWord("khóa tập huấn", term=True, title=True),
    CourseWord("hội nghị tập huấn", term=True, title=True),
    CourseWord("hội nghị", term=True),
    CourseWord("tập huấn", title=True),
    CourseWord("bồi dưỡng", title=True),
    CourseWord("lớp", unit=True, title=True),
    CourseWord("khóa", unit=True, title=True),
    CourseWord("khoá", unit=True, title=True),
)
"""The words for courses, the usual terms first; seen in real plans."""


class CourseLabel(NamedTuple):
    """Nhãn của lớp tập huấn — the label of a line, with the field of a course that the line states."""

    word: str
    field: str


COURSE_LABELS = (
    CourseLabel("thành phần", "categories"),
    CourseLabel("đối tượng", "categories"),
    CourseLabel("học viên", "categories"),
    CourseLabel("số lượng", "size"),
    CourseLabel("quy mô", "size"),
    CourseLabel("số lớp", "size"),
    CourseLabel("địa điểm", "venue"),
    CourseLabel("thời gian", "time"),
    CourseLabel("thời lượng", "time"),
    CourseLabel("nội dung", "topics"),
    CourseLabel("chuyên đề", "topics"),
    CourseLabel("giảng viên", "trainers"),
    CourseLabel("báo cáo viên", "trainers"),
)
"""The labels of the lines of a course; seen in real plans."""

BESIDE_LABELS = ("và", "lớp", "tập huấn")
"""Other words in a label that a composed label has too: `nội dung tập huấn`; a label with any other is kept."""

INVITATIONS = ("công văn mời", "giấy mời", "thư mời", "công văn triệu tập", "giấy triệu tập", "thư triệu tập")
"""The letters that invite participants or summon them."""
PROMISE = rf"(?P<letter>{any_of(INVITATIONS)})[^.;:]*?\s(?:sau|riêng)(?![^\W\d_])"
"""Pattern of the promise of such a letter: `công văn mời sau`, `Giấy mời cụ thể sẽ được gửi sau`."""

OPENINGS = ("khai mạc", "khai giảng", "bắt đầu")
"""Words before the day on which a course starts."""

SIDE_BY_SIDE = ("song song", "cùng lúc", "đồng thời", "đợt")
"""Words for classes that are held at the same time, or in rounds."""


class Sites(Enum):
    """Số địa điểm — whether the classes of a course are held at one place, or in each of several."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    SINGLE = "tập trung tại một nơi"
    DISTRIBUTED = "tại nhiều nơi"


PARTS_OF_A_COURSE = ("kỳ", "đợt", "lần", "phần", "học phần", "chuyên đề")
"""The words for a part of a course, whose days are not those of a class: *mỗi đợt 02 ngày*."""
EACH_OF = ("các", "từng", "mỗi", "những")
"""The words before a site where there is one class or more in each: *tại các huyện*."""
HALLS = ("hội trường", "trụ sở", "nhà văn hóa", "trung tâm", "phòng họp", "khách sạn")
"""The words for one place where classes are held, though it has no name."""

SITES = (*(area.word for area in AREAS), "điểm", "cụm", "trường")
"""Words after *các* for the places where the classes of a course are held: *tại các huyện*."""

COUNT_LABELS = ("số lượng", "tổng số", "số")
"""The words before what a label counts: `số lớp: 08`."""

INVITATION = "(Có công văn mời sau)"
"""The promise of an invitation, as it is written if no sentence of the document says it."""
