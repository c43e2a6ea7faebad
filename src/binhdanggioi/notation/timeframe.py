"""When something is held: `dự kiến cuối tháng 10/2022`, `quý IV/2022`, `từ … đến …`, `thường xuyên`."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Literal

from attrs import Attribute, field, frozen

from binhdanggioi.lexicon.times import (
    AFTER,
    AT,
    AT_THE_LATEST,
    BEFORE,
    CONSTANTLY,
    DONE,
    EVERY,
    EXPECTED,
    HALVES,
    HELD,
    PARTS_OF_DAY,
    PHASE,
    QUARTERS,
    SPANS,
    THIRDS,
    UNTIL,
    WEEKDAYS,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import YEAR, PartialDate, format_day, format_slash
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import LETTER
from binhdanggioi.notation.times.timepoint import (
    FIRST_OF_POINT,
    LATER_ON_THE_DAY,
    ON_A_DAY,
    POINTS,
    WITHIN_A_DAY,
    Point,
)
from binhdanggioi.notation.valid import FIRST_YEAR, clean_text, is_a, maybe
from binhdanggioi.notation.wording import clean

_DAYS_OF_THIRD = {one.word: (one.first, one.last) for one in THIRDS}


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


def _point(found: Groups, name: str) -> Point:
    point = POINTS.read(found, name)
    if point is None:
        raise ValueError(f"no {name} in {found.text!r}")
    return point


def _before(found: Groups) -> Timeframe:
    """The time before a point; of `trước cuối năm 2026` only the end of the year is certain."""
    end = _point(found, "end")
    first, last = end.ends()
    return _made(found, None, last if first is None else first - timedelta(days=1))


def _until(found: Groups) -> Timeframe:
    return _made(found, None, _point(found, "end").ends()[1])


def _after(found: Groups) -> Timeframe:
    last = _point(found, "first").ends()[1]
    return _made(found, None if last is None else last + timedelta(days=1), None)


def _range(found: Groups) -> Timeframe:
    first, last = _point(found, "first"), _point(found, "last")
    return _made(found, first.completed(last).ends()[0], last.ends()[1])


def _since(found: Groups) -> Timeframe:
    point = _point(found, "first")
    first, last = point.ends()
    return _made(found, first, last if point.is_list else None)


def _at(found: Groups) -> Timeframe:
    return _made(found, *_point(found, "first").ends())


def _years(found: Groups) -> Timeframe:
    return _made(found, date(int(found["first"]), 1, 1), date(int(found["last"]), 12, 31))


def _each_year(found: Groups) -> Timeframe:
    """What recurs has no days of its own, but those that it names exist."""
    for name in ("first", "last"):
        point = POINTS.read(found, name)
        if point is not None:
            point.of_every_year().whole()
    return _made(found, None, None)


def _no_days(found: Groups) -> Timeframe:
    return _made(found, None, None)


def _made(found: Groups, first: date | None, last: date | None) -> Timeframe:
    expected = bool(found["expected"] or found["also_expected"])
    return Timeframe(first, last, expected, clean(found.text))


_EXPECTED = rf"(?P<expected>{EXPECTED}\s*:?\s+(?:(?:{any_of(HELD)}\s*:?|[0-9,]{{1,6}}\s+\w+),?\s+){{0,4}})?"
"""`dự kiến `, `dự kiến tổ chức 02 lớp `"""
_ALSO_EXPECTED = rf"(?P<also_expected>\s*\({EXPECTED}\))?"
_IN = r"(?:(?:trong|vào)\s+(?:khoảng\s+)?)?"
_AGAIN = rf"{any_of(EVERY)}\s+{any_of(SPANS)}\b"
_FIRST_WORDS = (
    *(EXPECTED, BEFORE, *AT_THE_LATEST, *UNTIL, AFTER, CONSTANTLY, *EVERY),
    *(*FIRST_OF_POINT, *WEEKDAYS, *PARTS_OF_DAY, *DONE, *AT, PHASE),
)
_STARTS = "tv0-9lbscnđghq"


def _form(
    example: str, pattern: str, read: Callable[[Groups], Timeframe], first: str, *, alone: bool = False
) -> Form[Timeframe]:
    """A form with the words around it that say whether the time is expected."""
    return Form(example, f"{_EXPECTED}{pattern}{_ALSO_EXPECTED}", read, first=f"d{first}", alone=alone)


TIMEFRAMES = Forms(
    "a timeframe",
    (
        _form(
            "trước ngày 30/9 hằng năm",
            rf"(?:(?:xong\s+)?{BEFORE}\s+|{any_of((*AT_THE_LATEST, *UNTIL))}(?:\s+(?:là|vào))?\s+|{_IN}(?:từ\s+)?)"
            rf"{POINTS.within('first')}(?:\s*(?:đến(?:\s+hết)?|[-–]|và)\s*{POINTS.within('last')})?\s+(?:của\s+)?{_AGAIN}",
            _each_year,
            "xtcmđhvn0-9gq",
        ),
        _form(
            "xong trước ngày 15/11/2026",
            rf"(?:xong\s+)?{BEFORE}\s+{ON_A_DAY}{POINTS.within('end')}",
            _before,
            "xt",
        ),
        _form(
            "chậm nhất là ngày 10/11/2023",
            rf"{any_of(AT_THE_LATEST)}(?:\s+(?:là|vào|trong|đến))?\s+{ON_A_DAY}{POINTS.within('end')}",
            _until,
            "cm",
        ),
        _form("đến hết tháng 6/2026", rf"{any_of(UNTIL)}\s+{ON_A_DAY}{POINTS.within('end')}", _until, "đh"),
        _form("sau ngày 15/11/2026", rf"{AFTER}\s+{ON_A_DAY}{POINTS.within('first')}", _after, "s"),
        _form(
            "trước khi khai mạc 05 ngày",
            rf"{BEFORE}\s+(?:(?!(?:mắt|tháng|năm)\b){LETTER}+\s+){{0,6}}[0-9]{{1,3}}\s+ngày(?:\s+làm\s+việc)?(?!\s+[0-9])",
            _no_days,
            "t",
        ),
        _form(
            "từ năm 2025 đến 2026",
            rf"{_IN}(?:từ\s+)?(?:các\s+)?năm\s+(?P<first>{YEAR})"
            rf"(?:\s*(?:,|và|[-–]|đến)\s*(?:năm\s+)?{YEAR}(?![0-9/])){{0,9}}"
            rf"\s*(?:,|và|[-–]|đến)\s*(?:năm\s+)?(?P<last>{YEAR})(?![0-9/])",
            _years,
            "tvcn",
        ),
        _form(
            "dự kiến từ ngày 18 đến ngày 21/6/2024",
            rf"{_IN}(?:từ\s+)?{WITHIN_A_DAY}{POINTS.within('first')}"
            rf"\s*(?:,?\s*đến(?:\s+hết)?|[-–]|và(?!\s+năm))\s*{ON_A_DAY}{POINTS.within('last')}{LATER_ON_THE_DAY}",
            _range,
            _STARTS,
        ),
        _form("từ tháng 3/2026", rf"{_IN}từ\s+{ON_A_DAY}{POINTS.within('first')}", _since, "tv"),
        _form(
            "dự kiến trong tháng 5/2026",
            rf"{_IN}{WITHIN_A_DAY}{POINTS.within('first')}{LATER_ON_THE_DAY}",
            _at,
            _STARTS,
        ),
        _form("hằng năm", rf"(?:{CONSTANTLY}|{_AGAIN})", _no_days, "th"),
        _form(
            "giai đoạn 2026 - 2030",
            rf"(?:giai đoạn\s+|từ\s+)?(?P<first>{YEAR})\s*(?:[-–]|đến)\s*(?P<last>{YEAR})",
            _years,
            "gt0-9",
            alone=True,
        ),
    ),
    needs=rf"{YEAR}|{CONSTANTLY}|{any_of(EVERY)}|{BEFORE}\s",
    starts=rf"{any_of(_FIRST_WORDS)}|[0-9]+(?:[hg][0-9]*)?",
)


def first_timeframe(text: str) -> Timeframe | None:
    """
    The timeframe that a whole text is, as in a cell or behind a label, otherwise the first one in it; None: none.

    >>> str(first_timeframe("Giai đoạn 2026 - 2030.")), str(first_timeframe("Từ đợt 2, tháng 10/2026"))
    ('Giai đoạn 2026 - 2030', 'tháng 10/2026')
    """
    try:
        return TIMEFRAMES.parse(text.rstrip(" .;"))
    except ValueError:
        return next((found.value for found in find_timeframes(text)), None)


def find_timeframes(text: str) -> Iterator[Hit[Timeframe]]:
    """
    Find every timeframe in a text; a time without its year does not count.

    >>> [str(found.value) for found in find_timeframes("Lớp 1: dự kiến cuối tháng 10/2022; lớp 2: tháng 11")]
    ['dự kiến cuối tháng 10/2022']
    """
    return TIMEFRAMES.find(text)
