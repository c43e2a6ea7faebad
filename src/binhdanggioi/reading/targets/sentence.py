"""A sentence of targets: its amounts, years and periods, and the portions between its marks."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from attrs import frozen

from binhdanggioi.lexicon.totals import SOME_PARTS_FOLLOW
from binhdanggioi.notation.amounts.amount import Amount, find_amounts
from binhdanggioi.notation.date import DATE, Period, find_periods
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import breaks
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.targets.target_year import TargetYear, find_years

MASK = "·"
"""What stands in `Sentence.flat` for each character of a time or a bracket."""
_BRACKET = Pattern(r"\([^()]*\)")
_DATES = Pattern(
    rf"(?![1-9]/[0-9]{{1,2}}\s(?:tổng\s)?số\s)(?:{DATE}|[0-9]{{1,2}}\s+tháng\b|\b(?-i:[IVX]+)\b)", re.IGNORECASE
)
_MARK = Pattern(rf";|,(?=\s)|\s(?=(?:và|{SOME_PARTS_FOLLOW[0]})\s)", re.IGNORECASE)
_STOP = Pattern(rf"(?<=[0-9%)]\.)\s+(?=[{UPPER}])")
_LEADS_TO = Pattern(r"[\s,:]*$")

Value = Hit[Amount]


class Portion(NamedTuple):
    """The words between two marks of a sentence."""

    start: int
    end: int
    mark: str
    """The mark before it: `;`, `.`, a comma (also for *và*), or none at the start."""


@frozen
class Sentence:
    """A sentence with what its targets are read from, found once."""

    text: str
    flat: str
    """The text without its times and brackets; a place in it is the same place in the text."""
    amounts: tuple[Value, ...]
    """Those outside brackets."""
    years: tuple[TargetYear, ...]
    periods: tuple[Hit[Period], ...]

    @staticmethod
    def of(text: str) -> "Sentence":
        """Find the amounts and times of a sentence."""
        years, periods = tuple(find_years(text)), tuple(find_periods(text))
        times = [(found.start, found.end) for found in (*years, *periods)]  # type: ignore[attr-defined]
        dated = _masked(text, [*times, *(found.span() for found in _DATES.finditer(text))])
        flat = _masked(dated, (found.span() for found in _BRACKET.finditer(text)))
        amounts = tuple(one for one in find_amounts(dated) if flat[one.start] != MASK)
        return Sentence(text, flat, amounts, years, periods)

    @property
    def period_end(self) -> int | None:
        """The last year of the only period that it names; None if it names none or several."""
        ends = {period.value.last for period in self.periods}
        return ends.pop() if len(ends) == 1 else None

    def years_in(self, start: int, end: int) -> tuple[TargetYear, ...]:
        """The years that start in a stretch."""
        first = bisect_left(self.years, start, key=lambda year: year.start)
        return self.years[first : bisect_left(self.years, end, lo=first, key=lambda year: year.start)]

    def period_before(self, place: int) -> Hit[Period] | None:
        """
        The period right before a value; None if there is none.

        >>> Sentence.of("giai đoạn 2026 - 2030 đạt 80%").period_before(22).value.last
        2030
        """
        at = bisect_right(self.periods, place, key=lambda period: period.end)
        period = self.periods[at - 1] if at else None
        return period if period and _LEADS_TO.match(self.text, period.end, place) else None

    def portions(self) -> Iterator[tuple[Portion, tuple[Value, ...]]]:
        """The portions between the marks outside brackets, each with the amounts in it."""
        marks = [(found.start(), found.end(), found[0].strip() or ",") for found in _MARK.finditer(self.flat)]
        stops = [*breaks(self.text), *(found.span() for found in _STOP.finditer(self.text))]
        marks += [(start, end, ".") for start, end in stops if self.flat[start] != MASK]
        at, start, before = 0, 0, ""
        for end, after, mark in [*sorted(marks), (len(self.text), len(self.text), "")]:
            inside = bisect_left(self.amounts, end, lo=at, key=lambda value: value.start)
            yield Portion(start, end, before), self.amounts[at:inside]
            at, start, before = inside, after, mark


def _masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with a mark in place of each character of the spans."""
    letters = list(text)
    for start, end in spans:
        letters[start:end] = MASK * (end - start)
    return "".join(letters)
