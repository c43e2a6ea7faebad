"""By when something is due: `trước ngày 15/11 hằng năm`, `định kỳ 6 tháng`, `chậm nhất ngày 10/11/2023`."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, timedelta

from attrs import evolve, field, frozen
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule

from binhdanggioi.lexicon.times import (
    AT,
    AT_THE_LATEST,
    BEFORE,
    DONE,
    EACH,
    EVERY,
    INTERVALS,
    NO_LATER,
    PARTS_OF_MONTH,
    REGULARLY,
    REPORT,
    REVIEW,
    UNTIL,
    Frequency,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DAY_OR_MONTH, YEAR, Period, pad_day, pad_month
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.times.frequency import AGAIN, EVERY_ONE, OFTEN, UNITS_BEFORE_A_DAY
from binhdanggioi.notation.valid import FIRST_YEAR, clean_text, integer, is_a, maybe, year
from binhdanggioi.notation.wording import clean

_IS_REVIEW = Pattern(any_of(REVIEW), re.IGNORECASE)
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
            ValueError: no such deadline exists, or none can be worded, as one before a month, or a bare year.

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
            found = (REVIEWS if _IS_REVIEW.match(text) else DEADLINES).parse(text)
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
    """Word a deadline from its parts: `trước ngày 15/11 hằng năm`, `trong tháng 11/2026`."""
    frequency = deadline.frequency
    if deadline.day is None and deadline.strict:
        raise ValueError(f"a deadline before a day needs that day: {frequency.name}")
    if deadline.month is None and deadline.day is None:
        if frequency.vietnamese is None:
            raise ValueError(f"a deadline that comes once needs its month: year {deadline.year}")
        return f"{REGULARLY} {frequency.vietnamese}"
    if deadline.year is not None and deadline.month is None:
        raise ValueError(f"a deadline in a year needs its month: year {deadline.year}, day {deadline.day}")
    words = _on_words(deadline)
    if frequency is Frequency.HALF_YEARLY:
        return f"{REGULARLY} {frequency.vietnamese} {words}"
    return f"{words} {frequency.vietnamese}" if frequency.vietnamese else words


def _on_words(deadline: Deadline) -> str:
    """The day or the month: `trước ngày 15/11`, `trong tháng 11/2026`."""
    month = [] if deadline.month is None else [pad_month(deadline.month)]
    year = [] if deadline.year is None else [f"{deadline.year}"]
    if deadline.day is None:
        return f"trong tháng {'/'.join([*month, *year])}"
    bound = BEFORE if deadline.strict else AT_THE_LATEST[0]
    return f"{bound} ngày {'/'.join([pad_day(deadline.day), *month, *year])}"


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


def _on_days(found: Groups) -> tuple[Deadline, ...]:
    """The deadlines of `trước ngày 01/6 và 15/11 hằng năm`, each with its own wording; each day comes once a year."""
    frequency = Frequency.ONCE if _frequency(found) is Frequency.ONCE else Frequency.YEARLY
    is_yearly = AGAIN.read(found, "again") is Frequency.YEARLY
    every = "" if frequency is Frequency.ONCE else found["every"] if is_yearly else f"{EVERY[0]} năm"
    return tuple(_of_list(found, frequency, [every] * len(_DAY_AND_MONTH.findall(found["days"]))))


def _on_own_days(found: Groups) -> tuple[Deadline, ...]:
    """The deadlines of `6 tháng và năm, trước ngày 15/6 và 15/12`: each frequency has the day at its place."""
    return tuple(
        Deadline.parse(clean(f"{often} {found['bound']} ngày {day}/{month}"))
        for often, (day, month, _) in zip(
            (found["first_often"], found["second_often"]), _DAY_AND_MONTH.findall(found["days"]), strict=True
        )
    )


def _of_list(found: Groups, frequency: Frequency, every: Sequence[str]) -> Iterator[Deadline]:
    days = _DAY_AND_MONTH.findall(found["days"])
    for (day, month, own_year), again in zip(days, every, strict=True):
        year = int(own_year or days[-1][2] or 0) or None
        end = f"/{year}" if year else f" {again}"
        words = clean(f"{found['bound']} ngày {day}/{month}{end}")
        often = Frequency.ONCE if year else frequency
        with suppress(ValueError):  # no such day, or one without its month
            yield Deadline(often, year, int(month), int(day), bool(found["before"]), words)


def _without_a_day(found: Groups) -> tuple[Deadline, ...]:
    year = found.number("year")
    frequency = _frequency(found) if year is None else Frequency.ONCE
    return (Deadline(frequency, year, found.number("month"), None, False, clean(found.text)),)  # noqa: FBT003 - positional value


_FIRST_WORDS = (
    *(*EVERY, *EACH, *INTERVALS, REGULARLY, "sáu", "cả"),
    *(*DONE, BEFORE, *AT_THE_LATEST, *NO_LATER, *AT, "ngày"),
)
_STARTS = "đhmt06scqnxkv"
_PERIOD = rf"(?:{OFTEN.within('often')}|{UNITS_BEFORE_A_DAY.within('unit')})"
_BOUND = (
    rf"(?:(?P<bound>(?P<before>(?:xong\s+)?{BEFORE})|{any_of(AT_THE_LATEST)}(?:\s+(?:là|vào))?|{any_of(NO_LATER)})\s+)?"
)
"""`xong trước`, `chậm nhất là`, `đến hết`"""
_FIGURES = rf"(?={DAY_OR_MONTH}/{DAY_OR_MONTH})"
_LED = "|".join(
    f"(?<={word} )" for word in (BEFORE, *AT_THE_LATEST, *(f"{word} là" for word in AT_THE_LATEST), UNTIL[0])
)
_ON = rf"(?:ngày\s+|(?:{_LED}){_FIGURES})"
"""`ngày ` before a day; a day with its month may also follow a word for the last day: `trước 15/6`."""
_DAY = rf"{_ON}(?P<day>{DAY_OR_MONTH})(?:\s?(?:/|tháng\s)\s?(?P<month>{DAY_OR_MONTH}))?"
"""`ngày 15/11`, `ngày 15 tháng 11`, `ngày 15`"""
_OF_YEAR = rf"(?:\s?(?:/|,?\s?năm\s)\s?(?P<year>{YEAR}))?(?![0-9/])"
_DAY_AND_MONTH = Pattern(
    rf"({DAY_OR_MONTH})\s?(?:/|tháng\s)\s?({DAY_OR_MONTH})(?:\s?(?:/|năm\s)\s?({YEAR}))?(?![0-9/])", re.IGNORECASE
)
"""`15/12`, `15 tháng 12/2026`"""
_ONE = re.sub(r"\((?!\?)", "(?:", _DAY_AND_MONTH.pattern)
_AND = rf"\s*(?:,|;|và)\s*(?:và\s+)?(?:{BEFORE}\s+)?(?:ngày\s+)?"
_DAYS = rf"{_BOUND}{_ON}(?P<days>{_ONE}(?:{_AND}{_ONE}){{1,11}})"
"""`trước ngày 15/6 và trước ngày 15/12`"""
_EVERY_TIME = rf"(?:[\s,(]+(?:của\s+)?(?P<every>{AGAIN.within('again')}))?"
_BEFORE_A_DAY = rf"(?:{_PERIOD}\s*[,(:]?\s*)?"
_MONTH = rf"(?:trong|vào)\s+(?:{any_of(part.word for part in PARTS_OF_MONTH)}\s+)?tháng\s+(?P<month>{DAY_OR_MONTH})"
_OFTEN = rf"(?:{OFTEN.within('o')}|{UNITS_BEFORE_A_DAY.within('u')})"
DEADLINES = Forms(
    "a deadline",
    (
        Form(
            "6 tháng và năm, trước ngày 15/6 và 15/12",
            rf"(?P<first_often>{_OFTEN})\s*(?:,|và)\s*(?:báo cáo\s+)?(?P<second_often>{_OFTEN.replace('P<', 'P<s')})"
            rf"\s*[,(:]?\s*{_BOUND}{_ON}(?P<days>{_ONE}{_AND}{_ONE})(?![0-9/])",
            _on_own_days,
            first=_STARTS,
        ),
        Form("trước 01/6 và 15/11 hằng năm", f"{_BEFORE_A_DAY}{_DAYS}{_EVERY_TIME}", _on_days, first=_STARTS),
        Form(
            "trước ngày 15/11 hằng năm",
            f"{_BEFORE_A_DAY}{_BOUND}{_DAY}{_OF_YEAR}{_EVERY_TIME}",
            _on_a_day,
            first=_STARTS,
        ),
        Form(
            "trong tháng 11 hằng năm", f"{_BEFORE_A_DAY}{_MONTH}{_OF_YEAR}{_EVERY_TIME}", _without_a_day, first=_STARTS
        ),
        Form("định kỳ 6 tháng", rf"(?=định){_PERIOD}\b", _without_a_day, first="đ"),
        Form("hằng quý", rf"(?={EVERY_ONE}){OFTEN.within('often')}\b", _without_a_day, first="hmt"),
    ),
    needs=rf"ngày\s+[0-9]|định\s+kỳ|{EVERY_ONE}\s|\s{_FIGURES}|tháng\s+[0-9]",
    starts=rf"{any_of(_FIRST_WORDS)}|0?6",
)
REVIEWS = Forms(
    "a review in a year",
    (
        Form(
            "sơ kết vào năm 2028",
            rf"(?<!{REPORT} ){any_of(REVIEW)}(?:\s+[^\s.;:,]+){{0,12}}?\s+(?:vào|trong)\s+"
            rf"(?:(?:đầu|giữa|cuối)\s+)?(?:tháng\s+(?P<month>{DAY_OR_MONTH})\s?(?:/|,?\s?năm\s)\s?|năm\s+)"
            rf"(?P<year>{YEAR})(?![0-9/])",
            _without_a_day,
            first="st",
        ),
        Form(
            "tổng kết 2030",
            rf"(?<!{REPORT} ){any_of(REVIEW)}\s+(?:năm\s+)?(?P<year>{YEAR})(?![0-9/])",
            _without_a_day,
            first="st",
        ),
    ),
    needs="kết",
    starts=any_of(REVIEW),
)
"""Reviews of a programme, each of which ends with a report; a report *tổng kết năm 2025* is about that year."""


def find_deadlines(text: str) -> Iterator[Hit[Deadline]]:
    """
    Find every deadline in a text; two that share their words are found at the same place.

    >>> [str(found.value) for found in find_deadlines("gửi trước ngày 01/6 và 15/11 hằng năm")]
    ['trước ngày 01/6 hằng năm', 'trước ngày 15/11 hằng năm']
    """
    for deadlines, start, end in DEADLINES.find(text):
        for deadline in deadlines:
            yield Hit(deadline, start, end)


def find_reviews(text: str) -> Iterator[Hit[Deadline]]:
    """
    Find the years or months in which a programme is reviewed.

    >>> [found.value.year for found in find_reviews("tổ chức sơ kết vào năm 2028, tổng kết vào năm 2030")]
    [2028, 2030]
    """
    for (deadline,), start, end in REVIEWS.find(text):
        yield Hit(deadline, start, end)
