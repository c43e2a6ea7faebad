"""Dates with parts left blank, and periods of years."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from functools import total_ordering

from attrs import field, frozen

from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import LETTER, Pattern
from binhdanggioi.notation.valid import integer, maybe, year

DAY_OR_MONTH = r"[0-9]{1,2}"
YEAR = r"[1-9][0-9]{3}"
"""The digits of a day or a month, and of a year, for use inside patterns."""
_BLANK = r"(?:\s*+[.…_]++\s*+|\s*+)"
"""Dots or spaces in place of a day or a month: `ngày … tháng`, `ngày    tháng`."""
_LAST_PADDED_MONTH = 2
_SATURDAY = 5


@total_ordering
@frozen
class PartialDate:
    """
    Ngày tháng — a date whose day, or whose day and month, may be blank.

    Dates have an order where it is certain: `<` and `sorted` work for dates whose days do not overlap. Of `tháng
    10/2022` and `06/10/2022` nobody knows which comes first; to compare them is a `TypeError`, as for times with and
    without a zone. `key=lambda date: date.earliest` sorts any dates.

    >>> PartialDate.parse("ngày tháng 10 năm 2022")
    PartialDate(year=2022, month=10, day=None)
    >>> PartialDate(2022, 9, 30) < PartialDate(2022, 10)
    True

    Raises:
        ValueError: no such day exists, or a day is given without its month.

    """

    year: int = field(validator=year())
    month: int | None = field(default=None, validator=maybe(integer(1, 12)))
    """1 to 12; None: the document leaves it blank."""
    day: int | None = field(default=None, validator=maybe(integer(1, 31)))
    """1 to 31; None: the document leaves it blank."""

    def __attrs_post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise ValueError(f"a day needs its month: {self.year}, day {self.day}")
        if self.month and self.day and self.day > monthrange(self.year, self.month)[1]:
            raise ValueError(f"month {self.month} of {self.year} has no day {self.day}")

    @staticmethod
    def parse(text: str) -> "PartialDate":
        """
        Read a date: `26/8/2022`, `ngày 26 tháng 8 năm 2022`, `tháng 10/2022`, `năm 2022` or ISO `2022-10`.

        Raises:
            ValueError: the text has none of these forms, or no such day exists.

        """
        return DATES.parse(text.strip())

    @property
    def earliest(self) -> date:
        """The first day that the date can mean: 1 October for `tháng 10/2022`."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that the date can mean: 31 October for `tháng 10/2022`."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __lt__(self, other: object) -> bool:
        """
        True if every day that this date can mean comes before every day that the other can.

        Raises:
            TypeError: the order is not certain, since the dates differ and their days overlap.

        """
        if not isinstance(other, PartialDate):
            return NotImplemented
        if self == other or self.earliest > other.latest:
            return False
        if self.latest >= other.earliest:
            raise TypeError(f"the order of {self} and {other} is not certain")
        return True

    def __str__(self) -> str:
        """ISO 8601, with the blank parts left out: `2022-10`."""
        if self.month is None:
            return f"{self.year:04d}"
        return (
            f"{self.year:04d}-{self.month:02d}"
            if self.day is None
            else f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        )


def _date(found: Groups) -> PartialDate:
    return PartialDate(int(found["year"]), found.number("month"), found.number("day"))


DATES = Forms(
    "a date",
    (
        Form(
            "ngày 26/8/2022",
            rf"(?:ngày\s+)?(?<![0-9/])(?P<day>{DAY_OR_MONTH})\s?(?P<sep>[/.-])\s?(?P<month>{DAY_OR_MONTH})\s?(?P=sep)\s?"
            rf"(?P<year>{YEAR})(?![0-9/])",
            _date,
            first="n0-9",
        ),
        Form(
            "ngày 26 tháng 8 năm 2022",
            rf"ngày(?:\s+(?P<day>{DAY_OR_MONTH})|{_BLANK})\s*tháng(?:\s+(?P<month>{DAY_OR_MONTH})|{_BLANK})\s*"
            rf"năm\s+(?P<year>{YEAR})(?![0-9])",
            _date,
            first="n",
        ),
        Form(
            "tháng 10/2022",
            rf"tháng\s+(?P<month>{DAY_OR_MONTH})\s?(?:/\s?|\s*,?\s*năm\s+)(?P<year>{YEAR})(?![0-9])",
            _date,
            first="t",
        ),
        Form("10/2022", rf"(?<![0-9/])(?P<month>{DAY_OR_MONTH})/(?P<year>{YEAR})(?![0-9/])", _date, first="0-9"),
        Form("năm 2022", rf"năm\s+(?P<year>{YEAR})(?![0-9])", _date, first="n"),
        Form(
            "2022-10-06",
            r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?",
            _date,
            first="0-9",
            alone=True,
        ),
    ),
    needs=YEAR,
)
DATE = DATES.within("date")
"""Pattern of a date, for use inside other patterns; `date_of` reads a match of it."""

PLACE_AND_DATE = Pattern(rf"(?:(?P<place>{LETTER}[^,0-9]*?)\s*,\s*|(?=ngày\b))(?P<date>{DATE})", re.IGNORECASE)
"""The line of place and date, `Cao Bằng, ngày 05 tháng 3 năm 2026`, also without its place."""


def date_of(found: re.Match[str]) -> PartialDate | None:
    """
    The date in a match of a pattern that contains `DATE`; None if no such day exists.

    >>> date_of(re.fullmatch(f"Hà Nội, {DATE}", "Hà Nội, ngày 5 tháng 3 năm 2020"))
    PartialDate(year=2020, month=3, day=5)
    """
    try:
        return DATES.read(Groups(found), "date")
    except ValueError:
        return None


def find_dates(text: str) -> Iterator[Hit[PartialDate]]:
    """
    Find every date in a text, except days that do not exist (`31/9/2022`).

    >>> list(find_dates("từ 26/8/2022 đến 31/9/2022"))
    [Hit(value=PartialDate(year=2022, month=8, day=26), start=3, end=12)]
    """
    return DATES.find(text)


def refused_dates(text: str) -> Iterator[re.Match[str]]:
    """Find the words that have the form of a date which no calendar has: `31/9/2022`."""
    return DATES.refused(text)


def pad_day(day: int) -> str:
    """
    Write a day in digits, 1 to 9 with a leading zero. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.

    >>> pad_day(9), pad_day(10)
    ('09', '10')
    """
    return f"{day:02d}"


def pad_month(month: int) -> str:
    """
    Write a month in digits, only 1 and 2 with a leading zero. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.

    >>> pad_month(2), pad_month(3)
    ('02', '3')
    """
    return f"{month:02d}" if month <= _LAST_PADDED_MONTH else str(month)


def format_slash(value: PartialDate) -> str:
    """
    Write a date in digits; where the day or the month is blank, `tháng` or `năm` comes first.

    >>> format_slash(PartialDate(2022, 9, 6)), format_slash(PartialDate(2022, 10)), format_slash(PartialDate(2022))
    ('06/9/2022', 'tháng 10/2022', 'năm 2022')
    """
    if value.month is None:
        return f"năm {value.year}"
    if value.day is None:
        return f"tháng {pad_month(value.month)}/{value.year}"
    return f"{pad_day(value.day)}/{pad_month(value.month)}/{value.year}"


def format_day(day: date) -> str:
    """
    Write a day in digits.

    >>> format_day(date(2022, 9, 6))
    '06/9/2022'
    """
    return format_slash(PartialDate(day.year, day.month, day.day))


def format_long(value: PartialDate, blank: str = "    ") -> str:
    """
    Write a date as in the date line of a document; `blank` fills the place of a missing day or month.

    >>> format_long(PartialDate(2022, 1, 5)), format_long(PartialDate(2022, 10), blank="…")
    ('ngày 05 tháng 01 năm 2022', 'ngày … tháng 10 năm 2022')
    """
    day = blank if value.day is None else pad_day(value.day)
    month = blank if value.month is None else pad_month(value.month)
    return f"ngày {day} tháng {month} năm {value.year}"


def is_weekday(day: date) -> bool:
    """
    True for Monday to Friday; public holidays are not taken into account.

    >>> is_weekday(date(2026, 5, 1)), is_weekday(date(2026, 5, 2))
    (True, False)
    """
    return day.weekday() < _SATURDAY


def format_range(first: date, last: date) -> str:
    """
    Write the range from `first` to `last` in words; a month or year that both share is written once.

    >>> format_range(date(2022, 1, 5), date(2022, 1, 7))
    'từ ngày 05 đến ngày 07 tháng 01 năm 2022'
    >>> format_range(date(2022, 1, 5), date(2022, 3, 7))
    'từ ngày 05 tháng 01 đến ngày 07 tháng 3 năm 2022'

    Raises:
        ValueError: `last` lies before `first`.

    """
    if last < first:
        raise ValueError(f"a range ends before it starts: {first} - {last}")
    start = f"ngày {pad_day(first.day)}"
    if first.year != last.year:
        start = format_long(PartialDate(first.year, first.month, first.day))
    elif first.month != last.month:
        start = f"{start} tháng {pad_month(first.month)}"
    return f"từ {start} đến {format_long(PartialDate(last.year, last.month, last.day))}"


@frozen
class Period:
    """
    Giai đoạn — whole years from `first` to `last`, both included.

    >>> str(Period.parse("giai đoạn 2021-2030"))
    '2021 - 2030'

    Raises:
        ValueError: the last year lies before the first.

    """

    first: int = field(validator=year())
    last: int = field(validator=year())

    def __attrs_post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a period ends before it starts: {self.first} - {self.last}")

    @staticmethod
    def parse(text: str) -> "Period":
        """
        Read `2021 - 2030`, with or without spaces and `giai đoạn`, or `từ năm 2021 đến năm 2030`.

        Raises:
            ValueError: the text is no period, or it ends before it starts.

        """
        return PERIODS.parse(text.strip())

    def __contains__(self, year: int) -> bool:
        """True if a year lies in the period."""
        return self.first <= year <= self.last

    def __str__(self) -> str:
        """Both years, with a hyphen between spaces: `2021 - 2030`."""
        return f"{self.first:04d} - {self.last:04d}"


def _period(found: Groups) -> Period:
    return Period(int(found["first"]), int(found["last"]))


_FIRST = rf"(?:giai đoạn\s+|từ năm\s+)?(?<![0-9/.-])(?P<first>{YEAR})\s*"
_LAST = rf"\s*(?P<last>{YEAR})(?![0-9/])"
PERIODS = Forms(
    "a period of years",
    (
        Form("giai đoạn 2021 - 2030", rf"{_FIRST}[-–—]{_LAST}", _period),
        Form("từ năm 2021 đến năm 2030", rf"{_FIRST}đến(?: năm)?{_LAST}", _period),
    ),
    needs=YEAR,
)
_SINGLE_YEARS = Forms(
    "a year", (Form("năm 2026", rf"năm\s+(?P<year>{YEAR})(?![0-9])", lambda found: int(found["year"])),)
)


def find_periods(text: str) -> Iterator[Hit[Period]]:
    """
    Find every period of years in a text.

    >>> [str(found.value) for found in find_periods("Chương trình giai đoạn 2021-2030, đợt 1: 2021 - 2025")]
    ['2021 - 2030', '2021 - 2025']
    """
    return PERIODS.find(text)


def period_of(text: str) -> Period | None:
    """
    The period that a title names, or its only year as a period of one year; None if it names neither.

    >>> period_of("Công tác bình đẳng giới năm 2026"), period_of("Nâng cao năng lực")
    (Period(first=2026, last=2026), None)
    """
    period = next((found.value for found in find_periods(text)), None)
    years = {found.value for found in _SINGLE_YEARS.find(text)}
    return period or (Period(min(years), max(years)) if len(years) == 1 else None)
