"""When something is held: `dự kiến cuối tháng 10/2022`, `quý IV/2022`, `từ … đến …`, `thường xuyên`."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from attrs import Attribute, field, frozen

from binhdanggioi.lexicon.times import (
    AT_THE_LATEST,
    BEFORE,
    CONSTANTLY,
    EVERY,
    EXPECTED,
    HALVES,
    QUARTER,
    QUARTERS,
    SPANS,
    THIRDS,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DAY_OR_MONTH, YEAR, PartialDate, format_day, format_slash
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.valid import FIRST_YEAR, clean_text, is_a, maybe
from binhdanggioi.notation.wording import clean

_DAYS_OF_THIRD = {one.word: (one.first, one.last) for one in THIRDS}
_OF_YEAR = rf"(?:\s?/\s?|,?\s+năm\s+)(?P<year>{YEAR})(?![0-9])"


def _is_day(instance: object, attribute: "Attribute[date]", value: object) -> None:
    del instance
    _refuse_no_day(attribute.name, value)


def _refuse_no_day(name: str, value: object) -> None:
    if type(value) is not date:
        raise TypeError(f"{name} must be a date: {value!r}")
    if value.year < FIRST_YEAR:
        raise ValueError(f"{name} must have a year of four digits: {value}")


@frozen
class Timeframe:
    """
    Thời gian — the days from `first` to `last`, as a plan words them.

    `đầu`, `giữa` and `cuối tháng` are the days 1 to 10, 11 to 20 and 21 to the end: a convention of this library,
    since no rule defines them.

    >>> Timeframe.parse("dự kiến cuối tháng 10/2022").first
    datetime.date(2022, 10, 21)

    Raises:
        ValueError: the last day lies before the first, or the wording is empty or not clean.

    """

    first: date | None = field(validator=maybe(_is_day))
    """The first possible day; None: the words name none (`thường xuyên`, `trước ngày …`)."""
    last: date | None = field(validator=maybe(_is_day))
    """The last possible day; None: the words name none."""
    expected: bool = field(validator=is_a(bool))
    """Whether the plan calls it `dự kiến`."""
    wording: str = field(validator=clean_text)
    """The words as printed."""

    def __attrs_post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError(f"a timeframe ends before it starts: {self.first} - {self.last}")

    @staticmethod
    def of(first: date, last: date | None = None, *, expected: bool = False) -> "Timeframe":
        """
        Make the timeframe from `first` to `last`, or of one day, and write its wording.

        >>> str(Timeframe.of(date(2024, 6, 18), date(2024, 6, 21)))
        'từ ngày 18/6/2024 đến ngày 21/6/2024'

        Raises:
            ValueError: the last day lies before the first.

        """
        last = first if last is None else last
        for name, day in (("first", first), ("last", last)):
            _refuse_no_day(name, day)
        words = f"ngày {format_day(first)}"
        if last != first:
            words = f"từ {words} đến ngày {format_day(last)}"
        return Timeframe(first, last, expected, f"{EXPECTED} {words}" if expected else words)

    @staticmethod
    def quarter(year: int, quarter: int) -> "Timeframe":
        """
        Make the timeframe of a quarter, 1 to 4, and write its wording.

        >>> str(Timeframe.quarter(2022, 4))
        'quý IV năm 2022'

        Raises:
            ValueError: there is no such quarter.

        """
        if quarter not in range(1, 5):
            raise ValueError(f"a quarter is 1 to 4: {quarter!r}")
        words = f"quý {QUARTERS[quarter - 1]} năm {year}"
        return _from_to(PartialDate(year, quarter * 3 - 2), PartialDate(year, quarter * 3), words)

    @staticmethod
    def month(year: int, month: int, third: Literal["đầu", "giữa", "cuối"] | None = None) -> "Timeframe":
        """
        Make the timeframe of a month, or of its beginning, middle or end, and write its wording.

        >>> str(Timeframe.month(2022, 10, "cuối")), str(Timeframe.month(2022, 2))
        ('cuối tháng 10/2022', 'tháng 02/2022')

        Raises:
            ValueError: there is no such month, or no such third.

        """
        whole = PartialDate(year, month)
        if third is None:
            return _from_to(whole, whole, format_slash(whole))
        if third not in _DAYS_OF_THIRD:
            raise ValueError(f"a third of a month is one of {', '.join(_DAYS_OF_THIRD)}: {third!r}")
        first, last = _DAYS_OF_THIRD[third]
        end = PartialDate(year, month, min(last, whole.latest.day))
        return _from_to(PartialDate(year, month, first), end, f"{third} {format_slash(whole)}")

    @staticmethod
    def half(year: int, half: Literal["đầu", "cuối"]) -> "Timeframe":
        """
        Make the timeframe of the first or the last six months of a year, and write its wording.

        >>> str(Timeframe.half(2022, "đầu"))
        '6 tháng đầu năm 2022'

        Raises:
            ValueError: there is no such half.

        """
        if half not in HALVES:
            raise ValueError(f"a half of a year is one of {', '.join(HALVES)}: {half!r}")
        start = 6 * HALVES.index(half)
        return _from_to(PartialDate(year, start + 1), PartialDate(year, start + 6), f"6 tháng {half} năm {year}")

    @staticmethod
    def parse(text: str) -> "Timeframe":
        """
        Read a timeframe: a day, month, quarter, half-year or year, a range of these, a bound, or `thường xuyên`.

        Raises:
            ValueError: the words are not understood, or they name no year.

        """
        try:
            return TIMEFRAMES.parse(text)
        except ValueError:
            raise ValueError(f"not a timeframe with its year: {text!r}") from None

    def __str__(self) -> str:
        """The words as printed."""
        return self.wording


def _from_to(first: PartialDate, last: PartialDate, words: str) -> Timeframe:
    return Timeframe(first.earliest, last.latest, False, words)  # noqa: FBT003 - positional value


class _Point(NamedTuple):
    """One end of a timeframe: its year, months and days, as far as its words name them."""

    year: int | None
    months: tuple[int, int] | None
    days: tuple[int, int] | None = None

    def completed(self, other: "_Point") -> "_Point":
        """This end with the month and year it lacks taken from `other`: those of `15` in `15 đến 20/11/2022`."""
        return _Point(self.year or other.year, self.months or other.months, self.days)

    def ends(self) -> tuple[date, date]:
        """
        The first and the last day that this end can mean.

        Raises:
            ValueError: the year or the month is missing, or there is no such day.

        """
        if self.year is None or self.months is None:
            raise ValueError("the words say no year or no month")
        first_month, last_month = self.months
        end_of_month = monthrange(self.year, last_month)[1]
        first, last = self.days or (1, end_of_month)
        last = last if first == last else min(last, end_of_month)
        return date(self.year, first_month, first), date(self.year, last_month, last)


def _day(found: Groups) -> _Point:
    day, month = int(found["day"]), found.number("month")
    return _Point(found.number("year"), None if month is None else (month, month), (day, day))


def _month(found: Groups) -> _Point:
    month, third = int(found["month"]), found["third"].lower()
    return _Point(found.number("year"), (month, month), _DAYS_OF_THIRD.get(third))


def _quarter(found: Groups) -> _Point:
    quarter = found.number("figure") or QUARTERS.index(found["roman"].upper()) + 1
    return _Point(found.number("year"), (quarter * 3 - 2, quarter * 3))


def _half(found: Groups) -> _Point:
    start = 6 * HALVES.index(found["half"].lower())
    return _Point(found.number("year"), (start + 1, start + 6))


def _year(found: Groups) -> _Point:
    return _Point(found.number("year"), (1, 12))


_NO_PART = "".join(f"(?<!{third} )" for third in _DAYS_OF_THIRD)
"""Not after these: *đầu năm* and *cuối năm* name no days."""
POINTS = Forms(
    "an end of a timeframe",
    (
        Form(
            "ngày 18/6/2024",
            rf"(?:ngày\s+)?(?<![0-9/])(?P<day>{DAY_OR_MONTH})/(?P<month>{DAY_OR_MONTH})(?:/(?P<year>{YEAR}))?(?![0-9/])",
            _day,
            first="n0-9",
        ),
        Form(
            "ngày 18 tháng 6 năm 2024",
            rf"ngày\s+(?P<day>{DAY_OR_MONTH})(?:\s+tháng\s+(?P<month>{DAY_OR_MONTH})(?:{_OF_YEAR})?)?(?![0-9/])",
            _day,
            first="n",
        ),
        Form(
            "cuối tháng 10/2022",
            rf"(?:(?P<third>{any_of(_DAYS_OF_THIRD)})\s+)?tháng\s+"
            rf"(?P<month>{DAY_OR_MONTH})(?:{_OF_YEAR})?(?![0-9/])",
            _month,
            first="đgct",
        ),
        Form(
            "quý IV/2022",
            rf"{any_of(QUARTER)}\s+(?:(?P<roman>{any_of(QUARTERS)})|(?P<figure>[1-4]))\b(?:{_OF_YEAR})?",
            _quarter,
            first="q",
        ),
        Form(
            "6 tháng đầu năm 2022",
            rf"0?6\s+tháng\s+(?P<half>{any_of(HALVES)})\s+năm\s+(?P<year>{YEAR})(?![0-9])",
            _half,
            first="06",
        ),
        Form("năm 2022", rf"{_NO_PART}năm\s+(?P<year>{YEAR})(?![0-9])", _year, first="n"),
    ),
)
"""The forms of one end of a timeframe; a year or month that it lacks may be named by the other end."""


def _point(found: Groups, name: str) -> _Point:
    point = POINTS.read(found, name)
    if point is None:
        raise ValueError(f"no {name} in {found.text!r}")
    return point


def _before(found: Groups) -> Timeframe:
    return _made(found, None, _point(found, "end").ends()[0] - timedelta(days=1))


def _at_the_latest(found: Groups) -> Timeframe:
    return _made(found, None, _point(found, "end").ends()[1])


def _range(found: Groups) -> Timeframe:
    first, last = _point(found, "first"), _point(found, "last")
    return _made(found, first.completed(last).ends()[0], last.ends()[1])


def _since(found: Groups) -> Timeframe:
    return _made(found, _point(found, "first").ends()[0], None)


def _at(found: Groups) -> Timeframe:
    return _made(found, *_point(found, "first").ends())


def _made(found: Groups, first: date | None, last: date | None) -> Timeframe:
    return Timeframe(first, last, bool(found["expected"]), clean(found.text))


_EXPECTED = rf"(?P<expected>{EXPECTED}\s+(?:là\s+)?)?"
_IN = r"(?:(?:trong|vào)\s+)?"
TIMEFRAMES = Forms(
    "a timeframe",
    (
        Form(
            "xong trước ngày 15/11/2026",
            rf"{_EXPECTED}(?:xong\s+)?{BEFORE}\s+{POINTS.within('end')}",
            _before,
            first="dxt",
        ),
        Form(
            "chậm nhất là ngày 10/11/2023",
            rf"{_EXPECTED}{any_of(AT_THE_LATEST)}(?: là)?\s+{POINTS.within('end')}",
            _at_the_latest,
            first="dcm",
        ),
        Form(
            "dự kiến từ ngày 18 đến ngày 21/6/2024",
            rf"{_EXPECTED}{_IN}(?:từ\s+)?{POINTS.within('first')}"
            rf"\s*(?:đến(?:\s+hết)?|[-–]|và(?!\s+năm))\s*{POINTS.within('last')}",
            _range,
            first="dtvn0-9cđgq",
        ),
        Form("từ tháng 3/2026", rf"{_EXPECTED}{_IN}từ\s+{POINTS.within('first')}", _since, first="dtv"),
        Form("dự kiến trong tháng 5/2026", rf"{_EXPECTED}{_IN}{POINTS.within('first')}", _at, first="dtvn0-9cđgq"),
        Form(
            "hằng năm",
            rf"{_EXPECTED}(?:{CONSTANTLY}|{any_of(EVERY)}\s+{any_of(SPANS)})",
            lambda found: _made(found, None, None),
            first="dth",
        ),
    ),
    needs=rf"{YEAR}|{CONSTANTLY}|{any_of(EVERY)}",
)


def find_timeframes(text: str) -> Iterator[Hit[Timeframe]]:
    """
    Find every timeframe in a text; a time without its year does not count.

    >>> [str(found.value) for found in find_timeframes("Lớp 1: dự kiến cuối tháng 10/2022; lớp 2: tháng 11")]
    ['dự kiến cuối tháng 10/2022']
    """
    return TIMEFRAMES.find(text)
