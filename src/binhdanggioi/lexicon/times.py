"""Words of time: frequencies, deadlines, parts of a period."""

from enum import Enum
from typing import NamedTuple


class Frequency(Enum):
    """Định kỳ — how often something is due, with its wording and the months from one time to the next."""

    def __init__(self, vietnamese: str | None, months: int | None) -> None:
        self.vietnamese = vietnamese
        self.months = months

    ONCE = None, None
    YEARLY = "hằng năm", 12
    HALF_YEARLY = "6 tháng", 6
    QUARTERLY = "hằng quý", 3
    MONTHLY = "hằng tháng", 1


EVERY = ("hằng", "hàng")
"""Words for *every* before a unit of time, in the two spellings of real plans: *hằng năm*, *hàng năm*."""
EACH = ("mỗi", "từng")
"""Words for *every* in deadlines too: *mỗi năm*, *từng quý*."""
SPANS = ("năm", "quý", "tháng", "tuần")
"""The units of time that recur: *hằng tuần*."""
CONSTANTLY = "thường xuyên"
"""The word for what is always done, without a day."""
BEFORE = "trước"
"""The word before a day that is too late: the day before it is the last one."""
AT_THE_LATEST = ("chậm nhất", "muộn nhất")
"""Words before the last day."""
REGULARLY = "định kỳ"
"""The word before the frequency of a report: *định kỳ 6 tháng*."""
INTERVALS = {"quý": Frequency.QUARTERLY, "tháng": Frequency.MONTHLY, "năm": Frequency.YEARLY}
"""The frequency for each unit of time; *hằng tuần* is not one of reports."""
QUARTER = ("quý", "quí")
"""The word for a quarter, in the two spellings of real plans."""
QUARTERS = ("I", "II", "III", "IV")
"""The numerals of the quarters: *quý IV*; they may be in figures too."""
HALVES = ("đầu", "cuối")
"""The words for the first and the last six months of a year: *6 tháng đầu năm*."""
EXPECTED = "dự kiến"
"""The word for a time that is not certain yet."""
NO_LATER = ("không quá", "vào", "đến hết", "đến")
"""Other words before the last day for a report: *vào ngày 15/11 hằng năm*."""


class Third(NamedTuple):
    """A third of a month with its first and last day: a convention of this library, since no rule defines them."""

    word: str
    first: int
    last: int


THIRDS = (Third("đầu", 1, 10), Third("giữa", 11, 20), Third("cuối", 21, 31))
"""The thirds of a month: *đầu*, *giữa*, *cuối tháng*; the last one ends with the month."""
BY_YEAR = ("đến", "vào", "trong", "hết", "cuối", "từ")
"""The words before the year of a target: *đến năm 2030*, *đến hết năm*."""
WHOLE_PERIOD = ("cả giai đoạn", "toàn giai đoạn", "trong giai đoạn", "cả nhiệm kỳ", "trong nhiệm kỳ")
"""Words for all the years of a plan, beside those for each: *mỗi năm 02 lớp, cả giai đoạn 08 lớp*."""
DONE = ("xong", "hoàn thành")
"""Words before the day by which something is to be done."""
WHEN = (
    *(BEFORE, REGULARLY, *AT_THE_LATEST),
    *(f"{every} {span}" for every in EVERY for span in SPANS),
    *("mỗi", "khi", "vào", "sau", "ngày", "từ ngày", "đến ngày"),
)
"""The words that start a phrase of time and so end the name of a body before them."""
PAST = ("đã", "kể từ", "từ khi", "tính đến", "so với", "ban hành")
"""The words before a time that is not a deadline: something was done then, or is compared with it."""
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""The days of the week, from Monday on."""
