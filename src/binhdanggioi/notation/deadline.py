"""By when something is due: `trước ngày 15/11 hằng năm`, `định kỳ 6 tháng`, `chậm nhất ngày 10/11/2023`."""

import re
from calendar import monthrange
from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule

from binhdanggioi.lexicon.times import (
    AT_THE_LATEST,
    BEFORE,
    EACH,
    EVERY,
    HALVES,
    INTERVALS,
    NO_LATER,
    REGULARLY,
    Frequency,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DAY_OR_MONTH, YEAR, Period, pad_day, pad_month
from binhdanggioi.notation.form import Form, Forms, Groups, always
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import FIRST_YEAR, clean_text, integer, is_a, maybe, year
from binhdanggioi.notation.wording import clean

_LAST_OF_QUARTER = Pattern(r"tháng\s+cuối\s+(?:mỗi\s+)?quý", re.IGNORECASE)


@frozen
class Deadline:
    """
    Thời hạn — the day by which something is due, once or again and again.

    >>> deadline = Deadline.parse("trước ngày 15/11 hằng năm")
    >>> [str(time.last) for time in deadline.within(Period(2022, 2023))]
    ['2022-11-14', '2023-11-14']

    Raises:
        ValueError: no such day exists, a deadline that recurs has a year, or the wording is not clean.

    """

    frequency: Frequency = field(validator=is_a(Frequency))
    year: int | None = field(validator=maybe(year()))
    """The year of a single deadline; None: not said, or the deadline recurs."""
    month: int | None = field(validator=maybe(integer(1, 12)))
    """1 to 12; None: not said."""
    day: int | None = field(validator=maybe(integer(1, 31)))
    """1 to 31; None: not said."""
    strict: bool = field(validator=is_a(bool))
    """True for `trước` a day: the last day is the one before it."""
    wording: str = field(validator=clean_text)
    """The words as printed."""

    def __attrs_post_init__(self) -> None:
        if self.year is not None and self.frequency is not Frequency.ONCE:
            raise ValueError(f"a deadline with a year comes once: {self.year}, {self.frequency.name}")
        if self.day is not None and self.day > monthrange(self.year or 2000, self.month or 1)[1]:
            of_year = "" if self.year is None else f" of {self.year}"
            raise ValueError(f"month {self.month}{of_year} has no day {self.day}")

    @staticmethod
    def of(
        frequency: Frequency,
        month: int | None = None,
        day: int | None = None,
        *,
        year: int | None = None,
        strict: bool = False,
    ) -> "Deadline":
        """
        Make a deadline and write its wording.

        >>> str(Deadline.of(Frequency.YEARLY, 11, 15, strict=True))
        'trước ngày 15/11 hằng năm'

        Raises:
            ValueError: no such deadline exists, or none can be worded, as one with a month but no day.

        """
        made = Deadline(frequency, year, month, day, strict, REGULARLY)
        return evolve(made, wording=_words(made))

    @staticmethod
    def parse(text: str) -> "Deadline":
        """
        Read a deadline: a day with or without its month and year, and how often it recurs.

        Raises:
            ValueError: the words are not understood, or they name two deadlines.

        """
        try:
            found = DEADLINES.parse(text)
        except ValueError:
            found = ()
        if [clean(text)] != [deadline.wording for deadline in found]:
            raise ValueError(f"not a deadline: {text!r}")
        return found[0]

    def within(self, period: Period) -> tuple[Timeframe, ...]:
        """
        List the times at which the deadline falls due in the years of `period`.

        Each runs from the first to the last day that can be meant: a single day if day and month are known, otherwise
        the month, the quarter, the half-year or the year.
        """
        return tuple(self.times(period))

    def times(self, period: Period) -> Iterator[Timeframe]:
        """
        Yield the times of `within` one after another, for whoever wants only the first.

        What would be due by the last day of the year 999 (*trước ngày 01/01/1000*) is left out.
        """
        for start, months in self._starts(period):
            first, last = self._days(start, months)
            if last.year >= FIRST_YEAR:
                yield Timeframe(first, last, False, self.wording)  # noqa: FBT003 - positional value

    def _starts(self, period: Period) -> Iterator[tuple[date, int]]:
        """The first day of each time that begins in `period`, with the months in which the deadline can fall due."""
        if self.frequency.months is None:
            if self.year is not None and self.year in period:
                yield date(self.year, self.month or 1, 1), 1 if self.month else 12
            return
        month = 3 if self.month is None and _LAST_OF_QUARTER.search(self.wording) else self.month
        start = date(period.first, 1 if month is None else (month - 1) % self.frequency.months + 1, 1)
        starts = rrule(MONTHLY, interval=self.frequency.months, dtstart=start, until=date(period.last, 12, 31))
        length = self.frequency.months if month is None else 1
        yield from ((start.date(), length) for start in starts)

    def _days(self, start: date, months: int) -> tuple[date, date]:
        """The first and the last day that can be meant in the `months` months from `start` on."""
        if self.day is not None and months == 1:
            due = date(start.year, start.month, min(self.day, monthrange(start.year, start.month)[1]))
            due -= timedelta(days=1 if self.strict else 0)
            return due, due
        return start, start + relativedelta(months=months - 1, day=31)

    def __str__(self) -> str:
        """The words as printed."""
        return self.wording


def _words(deadline: Deadline) -> str:
    """Word a deadline from its parts: `trước ngày 15/11 hằng năm`."""
    frequency, day, month = deadline.frequency, deadline.day, deadline.month
    if day is None:
        if frequency.vietnamese is None:
            raise ValueError(f"a deadline that comes once needs its day: year {deadline.year}, month {month}")
        if month is not None:
            raise ValueError(f"a deadline in a month needs its day: {frequency.name}, month {month}")
        if deadline.strict:
            raise ValueError(f"a deadline before a day needs that day: {frequency.name}")
        return f"{REGULARLY} {frequency.vietnamese}"
    if deadline.year is not None and month is None:
        raise ValueError(f"a deadline in a year needs its month: year {deadline.year}, day {day}")
    parts = [pad_day(day), *([pad_month(month)] if month else []), *([f"{deadline.year}"] if deadline.year else [])]
    words = f"{BEFORE if deadline.strict else AT_THE_LATEST[0]} ngày {'/'.join(parts)}"
    if frequency is Frequency.HALF_YEARLY:
        return f"{REGULARLY} {frequency.vietnamese} {words}"
    return f"{words} {frequency.vietnamese}" if frequency.vietnamese else words


def _each(example: str, pattern: str, first: str) -> tuple[Form[Frequency], ...]:
    """One form for each unit of time, which replaces `{}` in the example and the pattern."""
    return tuple(
        Form(example.format(unit), pattern.format(unit), always(frequency), first)
        for unit, frequency in INTERVALS.items()
    )


_EVERY = any_of((*EVERY, *EACH))
_REGULARLY = r"(?:định\s+kỳ,?\s+)?"
OFTEN = Forms(
    "how often something is due",
    (
        Form(
            "định kỳ 6 tháng",
            rf"{_REGULARLY}(?:0?6|sáu)\s+tháng\b(?:\s+{any_of(HALVES)}\s+năm)?",
            always(Frequency.HALF_YEARLY),
            first="đ06s",
        ),
        *_each("hằng {}", rf"{_REGULARLY}{_EVERY}\s+{{}}", first="đhmt"),
        Form("cả năm", rf"{_REGULARLY}cả\s+năm", always(Frequency.YEARLY), first="đc"),
        *_each("định kỳ {}", r"định\s+kỳ\s+{}", first="đ"),
    ),
)
"""Words for the frequency before a day, or without one: `định kỳ 6 tháng`."""
UNITS_BEFORE_A_DAY = Forms("a unit of time for every one", _each("{}", r"(?:định\s+kỳ,\s+)?{}\b", first="đqtn"))
"""A unit alone before a day; words after the day outweigh it: `năm, trước ngày 15 hằng quý` is quarterly."""
AGAIN = Forms(
    "which of all the days is meant",
    (
        *_each("mỗi {}", rf"{_EVERY}\s+{{}}", first="hmt"),
        Form("tháng cuối quý", r"(?:tháng\s+)?cuối\s+(?:mỗi\s+)?quý", always(Frequency.QUARTERLY), first="tc"),
    ),
)
"""Words for the frequency after a day: `hằng năm`, `tháng cuối quý`."""
_STRONGEST = (Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY, Frequency.YEARLY)
"""Which frequency counts if the words before and after the day name two: the first of these."""


def _frequency(found: Groups) -> Frequency:
    said = [one for one in (OFTEN.read(found, "often"), AGAIN.read(found, "again")) if one is not None]
    return min(said, key=_STRONGEST.index, default=UNITS_BEFORE_A_DAY.read(found, "unit") or Frequency.ONCE)


def _on_a_day(found: Groups) -> tuple[Deadline, ...]:
    year = found.number("year")
    frequency = _frequency(found) if year is None else Frequency.ONCE
    strict = bool(found["before"])
    return (Deadline(frequency, year, found.number("month"), found.number("day"), strict, clean(found.text)),)


def _on_two_days(found: Groups) -> tuple[Deadline, ...]:
    """The two deadlines of `trước ngày 01/6 và 15/11 hằng năm`, each with its own wording."""
    frequency, strict = AGAIN.read(found, "again") or Frequency.ONCE, bool(found["before"])
    made = []
    for day, month in (("day", "month"), ("second_day", "second_month")):
        words = clean(f"{found['bound']} ngày {found[day]}/{found[month]} {found['every']}")
        with suppress(ValueError):  # no such day, or one without its month
            made += [Deadline(frequency, None, int(found[month]), int(found[day]), strict, words)]
    return tuple(made)


def _without_a_day(found: Groups) -> tuple[Deadline, ...]:
    return (Deadline(_frequency(found), None, None, None, False, clean(found.text)),)  # noqa: FBT003 - positional value


_STARTS = "đhmt06scqnxkv"
_PERIOD = rf"(?:{OFTEN.within('often')}|{UNITS_BEFORE_A_DAY.within('unit')})"
_BOUND = rf"(?:(?P<bound>(?P<before>(?:xong\s+)?{BEFORE})|{any_of(AT_THE_LATEST)}(?:\s+là)?|{any_of(NO_LATER)})\s+)?"
"""`xong trước`, `chậm nhất là`, `đến hết`"""
_DAY = rf"ngày\s+(?P<day>{DAY_OR_MONTH})(?:\s?(?:/|tháng\s)\s?(?P<month>{DAY_OR_MONTH}))?"
"""`ngày 15/11`, `ngày 15 tháng 11`, `ngày 15`"""
_YEAR = rf"(?:\s?(?:/|năm\s)\s?(?P<year>{YEAR}))?(?![0-9/])"
_FIRST = rf"(?:{_PERIOD}\s*[,(]?\s*)?{_BOUND}{_DAY}{_YEAR}"
"""`định kỳ 6 tháng, chậm nhất là ngày 15/6`, `trước ngày 10 tháng 11 năm 2023`"""
_SECOND_DAY = rf"(?P<second_day>{DAY_OR_MONTH})\s?(?:/|tháng\s)\s?(?P<second_month>{DAY_OR_MONTH})(?![0-9/])"
"""`15/12`"""
_SECOND = rf"\s+và\s+(?:{BEFORE}\s+)?(?:ngày\s+)?{_SECOND_DAY}"
"""` và trước ngày 15/12`"""
_EVERY_TIME = rf"(?:\s+(?:của\s+)?(?P<every>{AGAIN.within('again')}))?"
DEADLINES = Forms(
    "a deadline",
    (
        Form(
            "trước ngày 01/6 và 15/11 hằng năm",
            f"{_FIRST}{_SECOND}{_EVERY_TIME}",
            _on_two_days,
            first=_STARTS,
        ),
        Form("trước ngày 15/11 hằng năm", f"{_FIRST}{_EVERY_TIME}", _on_a_day, first=_STARTS),
        Form("định kỳ 6 tháng", rf"(?=định){_PERIOD}\b", _without_a_day, first="đ"),
        Form("hằng quý", rf"(?={_EVERY}){OFTEN.within('often')}\b", _without_a_day, first="hmt"),
    ),
    needs=rf"ngày\s+[0-9]|định\s+kỳ|{_EVERY}\s",
)


def find_deadlines(text: str) -> Iterator[Hit[Deadline]]:
    """
    Find every deadline in a text; two that share their words are found at the same place.

    >>> [str(found.value) for found in find_deadlines("gửi trước ngày 01/6 và 15/11 hằng năm")]
    ['trước ngày 01/6 hằng năm', 'trước ngày 15/11 hằng năm']
    """
    for deadlines, start, end in DEADLINES.find(text):
        for deadline in deadlines:
            yield Hit(deadline, start, end)
