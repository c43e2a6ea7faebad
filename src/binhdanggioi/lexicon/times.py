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
REPORT = "báo cáo"
"""The word for a report, and for reporting."""
REVIEW = ("sơ kết", "tổng kết")
"""Words for looking back on a programme halfway and at its end."""
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
HELD = (
    "là",
    "thời gian",
    "tổ chức",
    "thực hiện",
    "triển khai",
    "tiến hành",
    "diễn ra",
    "khai mạc",
    "bắt đầu",
    "kết thúc",
    "hoàn thành",
    "ban hành",
    "trình",
)
"""Words between *dự kiến* and the time: *dự kiến tổ chức vào tháng 10*."""
NO_LATER = ("không quá", "vào", "đến hết", "đến")
"""Other words before the last day for a report: *vào ngày 15/11 hằng năm*."""


class PartOfMonth(NamedTuple):
    """A part of a month with its first and last day; a last day of 31 is the last of the month."""

    word: str
    first: int
    last: int


THIRDS = (PartOfMonth("đầu", 1, 10), PartOfMonth("giữa", 11, 20), PartOfMonth("cuối", 21, 31))
"""The thirds of a month: *đầu*, *giữa*, *cuối tháng*: a convention of this library, since no rule defines them."""
PARTS_OF_MONTH = (
    *THIRDS,
    PartOfMonth("thượng tuần", 1, 10),
    PartOfMonth("trung tuần", 11, 20),
    PartOfMonth("hạ tuần", 21, 31),
    PartOfMonth("nửa đầu", 1, 15),
    PartOfMonth("nửa cuối", 16, 31),
    PartOfMonth("nửa sau", 16, 31),
)
"""All parts of a month: its thirds, also as the *tuần* of ten days that dictionaries define, and its halves."""
WEEK = "tuần"
"""The word for a week: *tuần cuối tháng*; without a word before, it is no third of a month."""
LEADS = ("từ", "đến", "hết", "vào", "trong", "trước", "sau", "dự kiến", "hoàn thành", "xong", "nhất")
"""Words after which a month may stand in figures alone: *hoàn thành 10/2026*, *chậm nhất 10/2026*."""
PARTS_OF_DAY = ("sáng", "trưa", "chiều", "tối")
"""The parts of a day: *buổi sáng*, *chiều ngày 05/3*."""
NUMBERED = ("lớp", "đợt", "khóa", "khoá", "lần", "buổi", "vòng", "cụm", "nhóm", "bước", "mục", "điểm", "khoản")
"""Words before a number that is no day: *đợt 1 - 15/11/2022*."""
BY_YEAR = ("đến", "vào", "trong", "hết", "cuối", "từ")
"""The words before the year of a target: *đến năm 2030*, *đến hết năm*."""
AT_THE_TIME = ("cùng kỳ", "thời điểm", "của")
"""Words before a year that something is compared with: *so với cùng kỳ năm 2024*."""
WHOLE_PERIOD = ("cả giai đoạn", "toàn giai đoạn", "trong giai đoạn", "cả nhiệm kỳ", "trong nhiệm kỳ")
"""Words for all the years of a plan, beside those for each: *mỗi năm 02 lớp, cả giai đoạn 08 lớp*."""
OF_A_YEAR = (
    "dự toán",
    "ngân sách",
    "kinh phí",
    "kế hoạch",
    "chương trình công tác",
    "báo cáo",
    "tỷ lệ",
    "tỉ lệ",
    "chỉ tiêu",
    "bình quân",
    "trung bình",
    "so với",
)
"""Words for things that are made every year: *dự toán ngân sách hằng năm* says nothing of how often a task is done."""
DONE = ("xong", "hoàn thành")
"""Words before the day by which something is to be done."""
WHEN = (
    *(BEFORE, REGULARLY, *AT_THE_LATEST),
    *(f"{every} {span}" for every in EVERY for span in SPANS),
    *("mỗi", "khi", "vào", "sau", "ngày", "từ ngày", "đến ngày"),
)
"""The words that start a phrase of time and so end the name of a body before them."""
AT = ("trong", "vào", "từ", "lúc", "buổi")
"""Words before the time at which, or from which, something is done: *trong tháng 10*, *lúc 8 giờ*."""
PHASE = "giai đoạn"
"""The word for a period of years."""
AFTER = "sau"
"""The word before a time that is over when something starts."""
UNTIL = ("đến hết", "hết", "đến")
"""Words before the last day of something that is going on."""
PAST = ("đã", "kể từ", "từ khi", "tính đến", "so với")
"""The words before a time that is not a deadline: something was done then, or is compared with it."""
WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
"""The days of the week, from Monday on."""
