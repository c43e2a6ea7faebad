"""The words that say on which side of a value a target lies, and in which direction it moves."""

from enum import Enum
from typing import NamedTuple


class Comparator(Enum):
    """Kiểu so sánh — how a measured value must compare with the stated one."""

    def __init__(self, vietnamese: str, sign: str) -> None:
        self.vietnamese = vietnamese
        self.sign = sign

    AT_LEAST = "ít nhất", "≥"
    MORE_THAN = "trên", ">"
    AT_MOST = "không quá", "≤"
    LESS_THAN = "dưới", "<"
    ABOUT = "khoảng", "≈"
    EQUAL = "bằng", "="


class Direction(Enum):
    """Chiều thay đổi — whether a measured value is to become higher or lower."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    HIGHER = "tăng"
    LOWER = "giảm"


COMPARATORS = (
    ("ít nhất", Comparator.AT_LEAST),
    ("tối thiểu", Comparator.AT_LEAST),
    ("không dưới", Comparator.AT_LEAST),
    ("không thấp hơn", Comparator.AT_LEAST),
    ("không ít hơn", Comparator.AT_LEAST),
    ("đạt từ", Comparator.AT_LEAST),
    ("không quá", Comparator.AT_MOST),
    ("tối đa", Comparator.AT_MOST),
    ("không vượt quá", Comparator.AT_MOST),
    ("nhiều nhất", Comparator.AT_MOST),
    ("không cao hơn", Comparator.AT_MOST),
    ("trên", Comparator.MORE_THAN),
    ("hơn", Comparator.MORE_THAN),
    ("vượt", Comparator.MORE_THAN),
    ("dưới", Comparator.LESS_THAN),
    ("thấp hơn", Comparator.LESS_THAN),
    ("khoảng", Comparator.ABOUT),
    ("xấp xỉ", Comparator.ABOUT),
)
"""The words right before a value, with their comparators; *bằng* is a verb, in `MOVES`."""

AVERAGES = ("bình quân", "trung bình")
"""The words for an average, which make a value hold for one of many, or on average."""


class Move(NamedTuple):
    """Chiều hướng — a verb that leads to the value of a target, or says in which direction it moves."""

    word: str
    reaches: bool = False
    """Whether the value follows right after it: `đạt 60%`."""
    falls: bool = False
    """Whether it says that lower is better: `giảm còn 10%`."""
    direction: Direction | None = None
    """The direction in which it moves the value that it leads to; None: in none."""
    grows: bool = False
    """Whether the value is a growth over another one, so that a percent may exceed a hundred: `tăng 150%`."""


MOVES = (
    Move("đạt", reaches=True),
    Move("chiếm", reaches=True),
    Move("phấn đấu", reaches=True),
    Move("lên", reaches=True, direction=Direction.HIGHER),
    Move("là", reaches=True),
    Move("có", reaches=True),
    Move("bằng", reaches=True),
    Move("còn", reaches=True, falls=True, direction=Direction.LOWER),
    Move("xuống", reaches=True, falls=True, direction=Direction.LOWER),
    Move("giảm", falls=True, direction=Direction.LOWER),
    Move("hạ", direction=Direction.LOWER),
    Move("kéo giảm", falls=True, direction=Direction.LOWER),
    Move("hạn chế", falls=True),
    Move("không để", falls=True),
    Move("tăng", grows=True, direction=Direction.HIGHER),
    Move("nâng", direction=Direction.HIGHER),
    Move("gấp", grows=True),
    Move("so với", grows=True),
    Move("vượt", grows=True),
)
"""The verbs of targets; seen in real plans."""

COUNTED = ("mô hình", "địa chỉ", "lượt người")
"""Things with names of two words that targets count, besides the bodies that are founded."""
