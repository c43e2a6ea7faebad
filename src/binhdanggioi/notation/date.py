"""Dates with parts left blank, and periods of years."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Self

from attrs import field, frozen

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.valid import LAST_YEAR, integer, maybe, year

_BLANK = r"(?:\s*[.…_]+\s*|\s*)"
DATE = (
    r"(?:(?:ngày\s+)?(?<![\d/])(?P<d1>[0-9]{1,2})\s?(?P<sep>[/.-])\s?(?P<m1>[0-9]{1,2})\s?(?P=sep)\s?"
    r"(?P<y1>[1-9][0-9]{3})(?![\d/])"
    rf"|ngày(?:\s+(?P<d2>[0-9]{{1,2}})|{_BLANK})\s*tháng(?:\s+(?P<m2>[0-9]{{1,2}})|{_BLANK})\s*"
    r"năm\s+(?P<y2>[1-9][0-9]{3})(?!\d)"
    r"|tháng\s+(?P<m3>[0-9]{1,2})\s?(?:/\s?|\s*,?\s*năm\s+)(?P<y3>[1-9][0-9]{3})(?!\d)"
    r"|(?<![\d/])(?P<m4>[0-9]{1,2})/(?P<y4>[1-9][0-9]{3})(?![\d/])"
    r"|năm\s+(?P<y5>[1-9][0-9]{3})(?!\d))"
)
"""The forms of a date, for use inside other patterns; `date_of` reads a match of it."""

_DATE = Pattern(DATE, re.IGNORECASE)
_ISO = Pattern(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_PERIOD = Pattern(
    r"(?:giai đoạn\s+|từ năm\s+)?(?<![\d/.-])([1-9]\d{3})\s*(?:[-–—]|đến(?: năm)?)\s*([1-9]\d{3})(?![\d/])",
    re.IGNORECASE,
)
_YEAR = Pattern(r"năm\s+([1-9]\d{3})(?!\d)", re.IGNORECASE)
_LAST_PADDED_MONTH = 2
_SATURDAY = 5


@frozen
class PartialDate:
    """
    Ngày tháng — a date of which the day, or the day and the month, may be blank.

    >>> PartialDate.parse("ngày tháng 10 năm 2022")
    PartialDate(year=2022, month=10, day=None)

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
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a date: `26/8/2022`, `ngày 26 tháng 8 năm 2022`, `tháng 10/2022`, `năm 2022` or ISO `2022-10`.

        Raises:
            ValueError: the text is no such date, or no such day exists.

        """
        text = text.strip()
        if iso := _ISO.fullmatch(text):
            return cls(*(int(part) for part in iso.groups() if part))
        found = _DATE.fullmatch(text)
        if found is None:
            raise ValueError(f"not a date: {text!r}")
        return cls(*_parts(found))

    @property
    def earliest(self) -> date:
        """The first day that it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """ISO 8601, with the blank parts left out: `2022-10`."""
        if self.month is None:
            return f"{self.year:04d}"
        return (
            f"{self.year:04d}-{self.month:02d}"
            if self.day is None
            else f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
        )


def _parts(found: re.Match[str]) -> tuple[int, ...]:
    groups = found.groupdict()
    values = [next((groups[f"{part}{i}"] for i in range(1, 6) if groups.get(f"{part}{i}")), None) for part in "ymd"]
    if values[1] is None and values[2] is not None:
        raise ValueError(f"a day needs its month: {found[0]!r}")
    return tuple(int(value) for value in values if value is not None)


def date_of(found: re.Match[str]) -> PartialDate | None:
    """Read a match of `DATE`; None where no such day exists."""
    try:
        return PartialDate(*_parts(found))
    except ValueError:
        return None


def find_dates(text: str) -> Iterator[tuple[PartialDate, int, int]]:
    """Find every date that exists in a text, with where each starts and ends."""
    for found in _DATE.finditer(text):
        value = date_of(found)
        if value is not None:
            yield value, found.start(), found.end()


def pad_day(day: int) -> str:
    """Write a day: zero before 1 to 9. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4."""
    return f"{day:02d}"


def pad_month(month: int) -> str:
    """Write a month: zero before 1 and 2 only. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4."""
    return f"{month:02d}" if month <= _LAST_PADDED_MONTH else str(month)


def format_slash(value: PartialDate) -> str:
    """
    Write a date short.

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
    Write a day short.

    >>> format_day(date(2022, 9, 6))
    '06/9/2022'
    """
    return format_slash(PartialDate(day.year, day.month, day.day))


def format_long(value: PartialDate, blank: str = "    ") -> str:
    """
    Write a date in words, as a document is dated; a part that is not known stays blank.

    >>> format_long(PartialDate(2022, 1, 5)), format_long(PartialDate(2022, 10), blank="…")
    ('ngày 05 tháng 01 năm 2022', 'ngày … tháng 10 năm 2022')
    """
    day = blank if value.day is None else pad_day(value.day)
    month = blank if value.month is None else pad_month(value.month)
    return f"ngày {day} tháng {month} năm {value.year}"


def is_weekday(day: date) -> bool:
    """Tell whether a day is one from Monday to Friday; public holidays are not known."""
    return day.weekday() < _SATURDAY


def format_range(first: date, last: date) -> str:
    """
    Write two days and all between in words; what they share stands once.

    >>> format_range(date(2022, 1, 5), date(2022, 1, 7))
    'từ ngày 05 đến ngày 07 tháng 01 năm 2022'
    >>> format_range(date(2022, 1, 5), date(2022, 3, 7))
    'từ ngày 05 tháng 01 đến ngày 07 tháng 3 năm 2022'

    Raises:
        ValueError: the last day lies before the first.

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

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read `2021 - 2030`, with or without spaces and `giai đoạn`, or `từ năm 2021 đến năm 2030`.

        Raises:
            ValueError: the text is no period, or it ends before it starts.

        """
        found = _PERIOD.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"not a period of years: {text!r}")
        return cls(int(found[1]), int(found[2]))

    def __contains__(self, year: int) -> bool:
        """Tell whether a year lies in the period."""
        return self.first <= year <= self.last

    def __str__(self) -> str:
        """Both years, with a hyphen between spaces."""
        return f"{self.first:04d} - {self.last:04d}"


def find_periods(text: str) -> Iterator[tuple[Period, int, int]]:
    """Find every period of years in a text, with where each starts and ends."""
    for found in _PERIOD.finditer(text):
        first, last = int(found[1]), int(found[2])
        if first <= last <= LAST_YEAR:
            yield Period(first, last), found.start(), found.end()


def period_of(text: str) -> Period | None:
    """
    Return the years that a title names: its period, else its one year.

    >>> period_of("Công tác bình đẳng giới năm 2026"), period_of("Nâng cao năng lực")
    (Period(first=2026, last=2026), None)
    """
    found = next((period for period, _, _ in find_periods(text)), None)
    years = {int(year) for year in _YEAR.findall(text)}
    return found or (Period(min(years), max(years)) if len(years) == 1 else None)
