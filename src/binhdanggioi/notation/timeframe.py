"""When something is held: `dự kiến cuối tháng 10/2022`, `quý IV/2022`, `từ … đến …`, `thường xuyên`."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, Self

from attrs import Attribute, field, frozen
from attrs.validators import instance_of

from binhdanggioi.notation.date import PartialDate, format_slash
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.valid import FIRST_YEAR, clean_text, maybe

_YEAR = r"(?:\s?/\s?|,?\s+năm\s+)[1-9]\d{3}(?!\d)"
_POINT = (
    r"(?:"
    r"(?:ngày\s+)?(?<![\d/])\d{1,2}/\d{1,2}(?:/[1-9]\d{3})?(?![\d/])"
    rf"|ngày\s+\d{{1,2}}(?:\s+tháng\s+\d{{1,2}}(?:{_YEAR})?)?(?![\d/])"
    rf"|(?:(?:đầu|giữa|cuối)\s+)?tháng\s+\d{{1,2}}(?:{_YEAR})?(?![\d/])"
    rf"|qu[ýí]\s+(?:IV|III|II|I|[1-4])\b(?:{_YEAR})?"
    r"|0?6\s+tháng\s+(?:đầu|cuối)\s+năm\s+[1-9]\d{3}(?!\d)"
    r"|(?<!đầu )(?<!giữa )(?<!cuối )năm\s+[1-9]\d{3}(?!\d)"
    r")"
)
_RECURRING = r"thường xuyên|(?:hằng|hàng)\s+(?:năm|quý|tháng|tuần)"
_FRAME = (
    r"(?P<expected>dự kiến\s+(?:là\s+)?)?"
    r"(?:"
    rf"(?P<until>(?:xong\s+)?trước|chậm nhất(?: là)?|muộn nhất(?: là)?)\s+(?P<end>{_POINT})"
    rf"|(?:(?:trong|vào)\s+)?(?P<since>từ\s+)?(?P<first>{_POINT})"
    rf"(?:\s*(?:đến(?:\s+hết)?|[-–]|và(?!\s+năm))\s*(?P<last>{_POINT}))?"
    rf"|(?P<recurring>{_RECURRING})"
    r")"
)
_TIMEFRAME = Pattern(_FRAME, re.IGNORECASE)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}
_THIRDS = {"đầu": (1, 10), "giữa": (11, 20), "cuối": (21, 31)}

_DAY = Pattern(r"(?:ngày\s+)?(\d{1,2})(?:(?:/|\s+tháng\s+)(\d{1,2})(?:(?:\s?/\s?|,?\s+năm\s+)(\d{4}))?)?")
_MONTH = Pattern(r"(?:(đầu|giữa|cuối)\s+)?tháng\s+(\d{1,2})(?:(?:\s?/\s?|,?\s+năm\s+)(\d{4}))?")
_QUARTER = Pattern(r"qu[ýí]\s+(iv|iii|ii|i|[1-4])(?:(?:\s?/\s?|,?\s+năm\s+)(\d{4}))?")
_HALF = Pattern(r"0?6\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})")
_WHOLE_YEAR = Pattern(r"năm\s+(\d{4})")

_Point = tuple[int | None, tuple[int, int] | None, tuple[int, int] | None]
"""A year, the months and the days of an end of a timeframe, as far as its words say them."""


def _is_day(instance: object, attribute: "Attribute[date]", value: object) -> None:
    del instance
    if type(value) is not date:
        raise TypeError(f"{attribute.name} must be a date: {value!r}")
    if value.year < FIRST_YEAR:
        raise ValueError(f"{attribute.name} must have a year of four digits: {value}")


@frozen
class Timeframe:
    """
    Thời gian — the days from `first` to `last`, as the words of a plan give them.

    `đầu`, `giữa` and `cuối tháng` are the days 1 to 10, 11 to 20 and 21 to the end: a convention of this library,
    since no rule fixes them.

    >>> Timeframe.parse("dự kiến cuối tháng 10/2022").first
    datetime.date(2022, 10, 21)

    Raises:
        ValueError: the last day lies before the first, or the wording is empty or not clean.

    """

    first: date | None = field(validator=maybe(_is_day))
    """The first possible day; None: the words give none (`thường xuyên`, `trước ngày …`)."""
    last: date | None = field(validator=maybe(_is_day))
    """The last possible day; None: the words give none."""
    expected: bool = field(validator=instance_of(bool))
    """Whether the plan calls it `dự kiến`."""
    wording: str = field(validator=clean_text)
    """The words as printed."""

    def __attrs_post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError(f"a timeframe ends before it starts: {self.first} - {self.last}")

    @classmethod
    def of(cls, first: date, last: date | None = None, *, expected: bool = False) -> Self:
        """
        Make a timeframe of known days, with its words.

        >>> str(Timeframe.of(date(2024, 6, 18), date(2024, 6, 21)))
        'từ ngày 18/6/2024 đến ngày 21/6/2024'
        """
        ends = [
            f"ngày {format_slash(PartialDate(day.year, day.month, day.day))}"
            for day in (first, last)
            if day is not None
        ]
        words = f"từ {ends[0]} đến {ends[1]}" if last is not None and last != first else ends[0]
        return cls(first, last or first, expected, f"dự kiến {words}" if expected else words)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> Self:
        """
        Make a quarter of a year, with its words.

        >>> str(Timeframe.quarter(2022, 4))
        'quý IV năm 2022'

        Raises:
            ValueError: there is no such quarter.

        """
        return cls.parse(f"quý {_ROMAN[quarter]} năm {year:04d}" if quarter in _ROMAN else f"quý {quarter}")

    @classmethod
    def month(cls, year: int, month: int, third: Literal["đầu", "giữa", "cuối"] | None = None) -> Self:
        """
        Make a month, or its beginning, middle or end, with its words.

        >>> str(Timeframe.month(2022, 10, "cuối")), str(Timeframe.month(2022, 2))
        ('cuối tháng 10/2022', 'tháng 02/2022')

        Raises:
            ValueError: there is no such month.

        """
        words = format_slash(PartialDate(year, month))
        return cls.parse(f"{third} {words}" if third else words)

    @classmethod
    def half(cls, year: int, half: Literal["đầu", "cuối"]) -> Self:
        """
        Make the first or the last six months of a year, with their words.

        >>> str(Timeframe.half(2022, "đầu"))
        '6 tháng đầu năm 2022'
        """
        return cls.parse(f"6 tháng {half} năm {year:04d}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a timeframe: a day, month, quarter, half-year or year, a range of these, a bound, or `thường xuyên`.

        Raises:
            ValueError: the words are not understood, or they name no year.

        """
        found = _TIMEFRAME.fullmatch(text)
        ends = found and _ends(found)
        if found is None or ends is None:
            raise ValueError(f"not a timeframe with its year: {text!r}")
        return cls(*ends, found["expected"] is not None, text)

    def __str__(self) -> str:
        """The words as printed."""
        return self.wording


def find_timeframes(text: str) -> Iterator[tuple[Timeframe, int, int]]:
    """Find every timeframe in a clean text, with where each starts and ends."""
    for found in _TIMEFRAME.finditer(text):
        ends = _ends(found)
        if ends is not None:
            yield Timeframe(*ends, found["expected"] is not None, found[0]), found.start(), found.end()


def _ends(found: re.Match[str]) -> tuple[date | None, date | None] | None:
    if found["recurring"]:
        return None, None
    try:
        if found["until"]:
            end = _days(_point(found["end"]))
            return end and (None, end[0] - timedelta(days=1) if "trước" in found["until"].lower() else end[1])
        first = _point(found["first"])
        if found["since"] and not found["last"]:
            start = _days(first)
            return start and (start[0], None)
        return _range(first, _point(found["last"]) if found["last"] else None)
    except (ValueError, OverflowError):
        return None


def _range(first: _Point, last: _Point | None) -> tuple[date, date] | None:
    if last is None:
        return _days(first)
    year, months, days = first
    start = _days((year or last[0], months or last[1], days))
    end = _days(last)
    return (start[0], end[1]) if start and end and start[0] <= end[1] else None


def _point(words: str) -> _Point:
    words = words.lower()
    if found := _MONTH.fullmatch(words):
        whole = int(found[2])
        return _number(found[3]), (whole, whole), _THIRDS.get(found[1])
    if found := _DAY.fullmatch(words):
        day, month = int(found[1]), _number(found[2])
        return _number(found[3]), None if month is None else (month, month), (day, day)
    if found := _QUARTER.fullmatch(words):
        quarter = _QUARTERS[found[1]]
        return _number(found[2]), (quarter * 3 - 2, quarter * 3), None
    if found := _HALF.fullmatch(words):
        return int(found[2]), (1, 6) if found[1] == "đầu" else (7, 12), None
    if found := _WHOLE_YEAR.fullmatch(words):
        return int(found[1]), (1, 12), None
    raise ValueError(f"not an end of a timeframe: {words!r}")


def _number(digits: str | None) -> int | None:
    return None if digits is None else int(digits)


def _days(point: _Point) -> tuple[date, date] | None:
    year, months, days = point
    if year is None or months is None:
        return None
    end_of_month = monthrange(year, months[1])[1]
    first, last = days or (1, end_of_month)
    if first == last:
        return date(year, months[0], first), date(year, months[1], last)
    return date(year, months[0], first), date(year, months[1], min(last, end_of_month))
