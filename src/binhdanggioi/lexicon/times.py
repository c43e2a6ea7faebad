"""Words of time: how often, by when, which part of a period."""

from enum import Enum
from typing import NamedTuple


class Frequency(Enum):
    """Định kỳ — how often something is due, with its words and the months between two times."""

    def __init__(self, vietnamese: str | None, months: int | None) -> None:
        self.vietnamese = vietnamese
        self.months = months

    ONCE = None, None
    YEARLY = "hằng năm", 12
    HALF_YEARLY = "6 tháng", 6
    QUARTERLY = "hằng quý", 3
    MONTHLY = "hằng tháng", 1


EVERY = ("hằng", "hàng")
"""What is said before a unit that comes again, in the two spellings of real plans: *hằng năm*, *hàng năm*."""
EACH = ("mỗi", "từng")
"""Words that say the same of a deadline: *mỗi năm*, *từng quý*."""
SPANS = ("năm", "quý", "tháng", "tuần")
"""The units of time that come again: *hằng tuần*."""
CONSTANTLY = "thường xuyên"
"""What is said of what is always done."""
BEFORE = "trước"
"""Before a day: the day before is the last one."""
AT_THE_LATEST = ("chậm nhất", "muộn nhất")
"""On a day, which is the last one."""
REGULARLY = "định kỳ"
"""What is said before how often a report is due."""
INTERVALS = {"quý": Frequency.QUARTERLY, "tháng": Frequency.MONTHLY, "năm": Frequency.YEARLY}
"""How often what comes again in each of these is due; *hằng tuần* is no time of a report."""
QUARTER = ("quý", "quí")
"""A quarter, in the two spellings of real plans."""
QUARTERS = ("I", "II", "III", "IV")
"""The quarters of a year, as they are counted: *quý IV*; in figures too."""
HALVES = ("đầu", "cuối")
"""The first and the last six months of a year: *6 tháng đầu năm*."""
EXPECTED = "dự kiến"
"""What is said of a time that is not certain yet."""
NO_LATER = ("không quá", "vào", "đến hết", "đến")
"""Other words before the last day, of a report that is due: *vào ngày 15/11 hằng năm*."""


class Third(NamedTuple):
    """A third of a month with its first and its last day: a convention of this library, since no rule fixes them."""

    word: str
    first: int
    last: int


THIRDS = (Third("đầu", 1, 10), Third("giữa", 11, 20), Third("cuối", 21, 31))
"""*Đầu*, *giữa*, *cuối tháng*; the last one ends with its month."""
BY_YEAR = ("đến", "vào", "trong", "hết", "cuối", "từ")
"""The words before the year of a target: *đến năm 2030*, *đến hết năm*."""
DONE = ("xong", "hoàn thành")
"""What is said before the day by which something is done."""
WHEN = (BEFORE, REGULARLY, *AT_THE_LATEST, *EVERY, "mỗi", "khi", "vào", "sau", "ngày", "từ ngày", "đến ngày")
"""The words that start a phrase of time, so that the name of a body ends before them."""
PAST = ("đã", "kể từ", "từ khi", "tính đến", "so với", "ban hành")
"""The words before a time that is no deadline: something was done then, or is measured against it."""
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""The days of the week, from Monday on."""
