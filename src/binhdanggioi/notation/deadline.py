"""By when something is due: `trước ngày 15/11 hằng năm`, `định kỳ 6 tháng`, `chậm nhất ngày 10/11/2023`."""

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Self

from attrs import field, frozen
from attrs.validators import instance_of
from dateutil.relativedelta import relativedelta
from dateutil.rrule import MONTHLY, rrule

from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.notation.date import Period, pad_day, pad_month
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import clean_text, integer, maybe, year

_EVERY = r"(?:hằng|hàng|mỗi|từng)"
_FREQUENCIES = (
    (Frequency.HALF_YEARLY, Pattern(r"(?<!\d)(?:0?6|sáu)\s+tháng\b(?!\s+\d)", re.IGNORECASE)),
    (Frequency.QUARTERLY, Pattern(rf"{_EVERY}\s+quý|cuối\s+quý|định\s+kỳ\s+(?:theo\s+)?quý", re.IGNORECASE)),
    (Frequency.MONTHLY, Pattern(rf"{_EVERY}\s+tháng|định\s+kỳ\s+(?:theo\s+)?tháng", re.IGNORECASE)),
    (Frequency.YEARLY, Pattern(rf"{_EVERY}\s+năm|cả\s+năm|định\s+kỳ\s+năm|một\s+năm\s+một\s+lần", re.IGNORECASE)),
)
_FREQUENCY_WORDS = (
    rf"(?:{_EVERY}\s+(?:năm|quý|tháng)|(?:0?6|sáu)\s+tháng(?:\s+(?:đầu|cuối)\s+năm)?|cả\s+năm|quý|năm|tháng)"
)
_DAY = (
    r"ngày\s+(?P<day>\d{1,2})(?:\s?(?:/|tháng\s)\s?(?P<month>\d{1,2}))?(?:\s?(?:/|năm\s)\s?(?P<year>[1-9]\d{3}))?(?![\d/])"
    r"(?:\s+và\s+(?:trước\s+)?(?:ngày\s+)?(?P<second_day>\d{1,2})\s?(?:/|tháng\s)\s?(?P<second_month>\d{1,2})(?![\d/]))?"
    rf"(?:\s+(?:của\s+)?(?P<every>{_EVERY}\s+(?:năm|quý|tháng)|(?:tháng\s+)?cuối\s+(?:mỗi\s+)?quý))?"
)
_LAST_OF_QUARTER = Pattern(r"tháng\s+cuối\s+(?:mỗi\s+)?quý", re.IGNORECASE)
_BOUND = r"(?:(?P<bound>(?:xong\s+)?trước|chậm nhất(?:\s+là)?|muộn nhất(?:\s+là)?|không quá|vào|đến(?:\s+hết)?)\s+)?"
_DEADLINE = Pattern(
    rf"(?P<period>(?:định\s+kỳ,?\s+)?{_FREQUENCY_WORDS}\s*[,(]?\s*)?{_BOUND}{_DAY}"
    rf"|định\s+kỳ,?\s+(?P<only>{_FREQUENCY_WORDS})\b|{_EVERY}\s+(?:năm|quý|tháng)\b",
    re.IGNORECASE,
)


@frozen
class Deadline:
    """
    Hạn — the day by which something is due, once or again and again.

    >>> deadline = Deadline.parse("trước ngày 15/11 hằng năm")
    >>> [str(time.last) for time in deadline.within(Period(2022, 2023))]
    ['2022-11-14', '2023-11-14']

    Raises:
        ValueError: no such day exists, a year stands beside a frequency other than once, or the wording is not clean.

    """

    frequency: Frequency = field(validator=instance_of(Frequency))
    year: int | None = field(validator=maybe(year()))
    """Of a single deadline; None: not said, or it comes again."""
    month: int | None = field(validator=maybe(integer(1, 12)))
    """1 to 12; None: not said."""
    day: int | None = field(validator=maybe(integer(1, 31)))
    """1 to 31; None: not said."""
    strict: bool = field(validator=instance_of(bool))
    """`trước` a day: the day before is the last one."""
    wording: str = field(validator=clean_text)
    """The words as printed."""

    def __attrs_post_init__(self) -> None:
        if self.year is not None and self.frequency is not Frequency.ONCE:
            raise ValueError(f"a deadline with a year comes once: {self.year}, {self.frequency}")
        if self.day is not None and self.day > monthrange(self.year or 2000, self.month or 1)[1]:
            raise ValueError(f"no day {self.day} in month {self.month}")

    @classmethod
    def of(
        cls,
        frequency: Frequency,
        month: int | None = None,
        day: int | None = None,
        *,
        year: int | None = None,
        strict: bool = False,
    ) -> Self:
        """
        Make a deadline with its words.

        >>> str(Deadline.of(Frequency.YEARLY, 11, 15, strict=True))
        'trước ngày 15/11 hằng năm'

        Raises:
            ValueError: there are no words for it, as for a month without a day.

        """
        if day is None:
            words = f"định kỳ {frequency.vietnamese}"
        else:
            parts = [
                pad_day(day),
                *([] if month is None else [pad_month(month)]),
                *([] if year is None else [f"{year:04d}"]),
            ]
            words = f"{'trước' if strict else 'chậm nhất'} ngày {'/'.join(parts)}"
            if frequency is Frequency.HALF_YEARLY:
                words = f"định kỳ {frequency.vietnamese} {words}"
            elif frequency.vietnamese:
                words = f"{words} {frequency.vietnamese}"
        made = cls.parse(words)
        if (made.frequency, made.year, made.month, made.day, made.strict) != (frequency, year, month, day, strict):
            raise ValueError(
                f"no words say a deadline of {frequency.name}, year {year}, month {month}, day {day}, strict {strict}"
            )
        return made

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a deadline: a day with or without its month and year, and how often it comes.

        Raises:
            ValueError: the words are not understood.

        """
        found = _DEADLINE.fullmatch(text)
        parts = _read(found) if found and not found["second_day"] else None
        if parts is None:
            raise ValueError(f"not a deadline: {text!r}")
        return cls(*parts)

    def within(self, period: Period) -> tuple[Timeframe, ...]:
        """
        List the times at which it falls due in a period of years.

        Each runs from the first to the last day that may be meant: one day where day and month are known, else the
        month, the quarter, the half-year or the year.
        """
        if self.frequency.months is None:
            if self.year is None or self.year not in period:
                return ()
            return (self._due(date(self.year, self.month or 1, 1), 1 if self.month else 12),)
        month = 3 if self.month is None and _LAST_OF_QUARTER.search(self.wording) else self.month
        start = date(period.first, 1 if month is None else (month - 1) % self.frequency.months + 1, 1)
        times = rrule(MONTHLY, interval=self.frequency.months, dtstart=start, until=date(period.last, 12, 31))
        length = self.frequency.months if month is None else 1
        return tuple(self._due(time.date(), length) for time in times)

    def _due(self, start: date, months: int) -> Timeframe:
        """The due day or days of the months from `start` on."""
        if self.day is not None and months == 1:
            due = date(start.year, start.month, min(self.day, monthrange(start.year, start.month)[1]))
            due -= timedelta(days=1 if self.strict else 0)
            return Timeframe(due, due, False, self.wording)  # noqa: FBT003 - positional value
        end = start + relativedelta(months=months - 1, day=31)
        return Timeframe(start, end, False, self.wording)  # noqa: FBT003 - positional value

    def __str__(self) -> str:
        """The words as printed."""
        return self.wording


def find_deadlines(text: str) -> Iterator[tuple[Deadline, int, int]]:
    """Find every deadline in a clean text, with where each starts and ends."""
    for found in _DEADLINE.finditer(text):
        for words in _one_by_one(found):
            single = _DEADLINE.fullmatch(words)
            parts = _read(single) if single else None
            if parts is not None:
                yield Deadline(*parts), found.start(), found.end()


def _one_by_one(found: re.Match[str]) -> Iterator[str]:
    """The words of each deadline: of `trước ngày 01/6 và 15/11 hằng năm` those of two."""
    if not found["second_day"]:
        yield found[0]
        return
    bound = f"{found['bound']} " if found["bound"] else ""
    every = f" {found['every']}" if found["every"] else ""
    for prefix in ("", "second_"):
        if found[f"{prefix}month"]:
            yield f"{bound}ngày {found[f'{prefix}day']}/{found[f'{prefix}month']}{every}"


def _read(found: re.Match[str]) -> tuple[Frequency, int | None, int | None, int | None, bool, str] | None:
    year, month, day = (int(found[name]) if found[name] else None for name in ("year", "month", "day"))
    frequency = _frequency(found[0], counted=found["only"] is not None or found["period"] is not None)
    if year is not None:
        frequency = Frequency.ONCE
    strict = "trước" in (found["bound"] or "").lower()
    try:
        Deadline(frequency, year, month, day, strict, found[0])
    except ValueError:
        return None
    return frequency, year, month, day, strict, found[0]


def _frequency(words: str, *, counted: bool) -> Frequency:
    for frequency, pattern in _FREQUENCIES:
        if pattern.search(words):
            return frequency
    bare = re.search(r"\b(năm|quý|tháng)\b", words, re.IGNORECASE) if counted else None
    return (
        {"năm": Frequency.YEARLY, "quý": Frequency.QUARTERLY, "tháng": Frequency.MONTHLY}[bare[1].lower()]
        if bare
        else Frequency.ONCE
    )
