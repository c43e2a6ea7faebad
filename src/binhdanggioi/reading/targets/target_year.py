"""The years of a sentence of targets, and which of them is that of each value."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from attrs import frozen

from binhdanggioi.lexicon.times import AT_THE_TIME, BY_YEAR, HALVES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.amounts.amount import REACH
from binhdanggioi.notation.date import YEAR
from binhdanggioi.notation.pattern import Pattern


@frozen
class TargetYear:
    """A year by which a value is to be reached, with its place."""

    year: int
    onwards: bool
    start: int
    end: int


class Stretch(NamedTuple):
    """The place of a value in its sentence."""

    start: int
    end: int


_YEAR = Pattern(
    rf"(?:(?:tính\s+)?{any_of(BY_YEAR)}(?:\s+(?:hết|cuối))?\s+)?"
    rf"năm\s+(?P<year>{YEAR})(?P<onwards>\s+trở đi)?(?![0-9])",
    re.IGNORECASE,
)
"""A year of a target: `đến hết năm 2025`, `từ năm 2026 trở đi`."""
_BARE_YEAR = Pattern(
    rf"{any_of(BY_YEAR)}\s+(?P<year>[12][0-9]{{3}})(?=\s*(?:[,;:)]|\.?$|\.\s)|\s+{REACH}\s)", re.IGNORECASE
)
"""A year without its word: `đến 2030 đạt 90%`."""
_LEADS = Pattern(r"[\s,:]*")
"""What parts a year from the value that it leads to."""
_SINGLE = Pattern(rf"(?<![0-9]){YEAR}(?![0-9])")
_LIST = Pattern(
    rf"(?:{any_of(BY_YEAR)}\s+)?(?:các\s+)?năm\s+{YEAR}(?:(?:,|\s+và)\s+{YEAR}(?![0-9]|[./][0-9]))+", re.IGNORECASE
)
"""`các năm 2025, 2030`"""
_IN_BRACKETS = Pattern(rf"\((?:năm\s+)?(?P<year>{YEAR})\)", re.IGNORECASE)
"""`60% (2025)`"""
_COMPARED = Pattern(
    rf"so với(?:\s+(?:{any_of((*HALVES, *AT_THE_TIME))}|tháng\s+[0-9]{{1,2}})){{0,3}}\s+năm\s+"
    rf"(?P<year>{YEAR})(?![0-9])",
    re.IGNORECASE,
)
"""`so với năm 2025`"""
_OWN = Pattern(r"\s(?:(?:vào|trong)\s+)?năm\s+[0-9]{4}(?:\s+trở đi)?$|\s*\((?:năm\s+)?[0-9]{4}\)$", re.IGNORECASE)


def compared_with(text: str) -> int | None:
    """
    The year that a change is measured against; None if the text names none.

    >>> compared_with("giảm 20% so với cuối năm 2024")
    2024
    """
    found = _COMPARED.search(text)
    return int(found["year"]) if found else None


def comparisons(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places in `text[start:end]` of words that say what a change is measured against: `so với năm 2021`."""
    return [found.span() for found in _COMPARED.finditer(text, start, end)]


def find_years(text: str) -> list[TargetYear]:
    """
    The years of targets in a text, without those that something is compared with.

    >>> [one.year for one in find_years("60%, 75% tương ứng vào các năm 2025, 2030, tăng 5% so với năm 2021")]
    [2025, 2030]
    """
    compared = comparisons(text, 0, len(text))
    lists = [found for found in _LIST.finditer(text) if not _is_in(found.start(), compared)]
    taken = sorted(compared + [found.span() for found in lists])
    singles = [*_YEAR.finditer(text), *_BARE_YEAR.finditer(text), *_IN_BRACKETS.finditer(text)]
    years = [
        TargetYear(int(found["year"]), "onwards" in found.re.groupindex and bool(found["onwards"]), *found.span())
        for found in singles
        if not _is_in(found.start(), taken) and not _is_in(found.end() - 1, taken)
    ]
    return sorted([*years, *(year for found in lists for year in _listed(found))], key=lambda year: year.start)


def _listed(found: re.Match[str]) -> list[TargetYear]:
    """The years of a list; the first has the words before them."""
    start, years = found.start(), []
    for each in _SINGLE.finditer(found.string, found.start(), found.end()):
        years.append(TargetYear(int(each[0]), onwards=False, start=start, end=each.end()))
        start = each.end()
    return years


def _is_in(place: int, spans: Sequence[tuple[int, int]]) -> bool:
    """True if a place lies in one of the spans, which are sorted."""
    at = bisect_right(spans, place, key=lambda span: span[0])
    return at > 0 and place < spans[at - 1][1]


def years_of_values(text: str, values: Sequence[Stretch], years: Sequence[TargetYear]) -> list[TargetYear | None]:
    """
    The year of each value: that behind it, the one that leads to it, or, of lists, that in the same place.

    Where there are several years, and not as many values, none is certain: each value has None.
    """
    if len(values) > 1 and len(years) > 1 and _are_parted(values, years):
        return [*years] if len(years) == len(values) else [None] * len(values)
    led = _led(text, values, years)
    own = led | _own(text, values, years)
    taken = {year.start for year in own.values()}
    shared = [year for year in years if year.start not in taken]
    leads = bool(shared) and shared[0].start < next((one.start for one in values if one not in own), 0)
    last: TargetYear | None = None
    found = []
    for value in values:
        last = led.get(value, last)
        found.append(own.get(value) or _shared(value, shared, leads=leads) or last)
    return found


def _are_parted(values: Sequence[Stretch], years: Sequence[TargetYear]) -> bool:
    """True if all values come before all years, or all years before all values."""
    return values[-1].end <= years[0].start or years[-1].end <= values[0].start


def _led(text: str, values: Sequence[Stretch], years: Sequence[TargetYear]) -> dict[Stretch, TargetYear]:
    """
    The values but the first that a year of their own leads to: `80%; năm 2026 đạt 90%`.

    The year that leads to the first value may be that of all: `đến năm 2026 đạt 60% nữ, 40% nam`.
    """
    starts = [year.start for year in years]
    found = {}
    for before, value in pairwise(values):
        at = bisect_left(starts, value.start) - 1
        if at >= 0 and years[at].start >= before.end and _LEADS.fullmatch(text, years[at].end, value.start):
            found[value] = years[at]
    return found


def _own(text: str, values: Sequence[Stretch], years: Sequence[TargetYear]) -> dict[Stretch, TargetYear]:
    """The values that are followed by their year: `90% vào năm 2030`, `60% (2025)`."""
    starts = [year.start for year in years]
    found = {}
    for value in values:
        at = bisect_left(starts, value.end)
        if at < len(years) and _OWN.match(text, value.end, years[at].end):
            found[value] = years[at]
    return found


def _shared(value: Stretch, years: Sequence[TargetYear], *, leads: bool) -> TargetYear | None:
    """The year of a value: with `leads`, the last one before the value, otherwise the next one after it."""
    at = bisect_left(years, value.start, key=lambda year: year.start)
    before = years[at - 1] if at else None
    if leads:
        return before
    return years[at] if at < len(years) else before
