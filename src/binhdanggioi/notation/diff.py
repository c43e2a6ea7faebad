"""The difference of two texts, line by line, as programs that patch files take it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from binhdanggioi.notation.alike import Pair, alike
from binhdanggioi.notation.source import LINE_END

_CONTEXT = 3
"""How many equal lines are shown before and after those that differ."""
_NO_END = "\\ No newline at end of file"


class _Change(NamedTuple):
    """Lines that differ: some of the old text, and those that stand in their place in the new one."""

    old: range
    new: range


def unified_diff(old: str, new: str, name: str) -> Iterator[str]:
    r"""
    Yield the lines of a unified diff from one text to another; of equal texts there are none.

    It takes a time near to the length of the texts, unlike that of `difflib`. What it shows is right for any two texts,
    and short where few lines differ. The lines have no line ends.

    >>> for line in unified_diff("một\nhai", "một\n2\n", "a.txt"):
    ...     line
    '--- a.txt\t(old)'
    '+++ a.txt\t(new)'
    '@@ -1,2 +1,2 @@'
    ' một'
    '-hai'
    '\\ No newline at end of file'
    '+2'
    """
    before, after = _lines(old), _lines(new)
    hunks = list(_hunks(_changes(before, after)))
    if hunks:
        yield from (f"--- {name}\t(old)", f"+++ {name}\t(new)")
    for hunk in hunks:
        yield from _shown(hunk, before, after)


def _lines(text: str) -> list[str]:
    """The lines of a text with their line ends; after the last one there is no line."""
    ends = [found.end() for found in LINE_END.finditer(text)]
    return [text[start:end] for start, end in zip((0, *ends), (*ends, len(text)), strict=True) if start < end]


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[_Change]:
    reached = Pair(0, 0)
    for pair in (*_equal(old, new), Pair(len(old), len(new))):
        if pair != reached:
            yield _Change(range(reached.old, pair.old), range(reached.new, pair.new))
        reached = Pair(pair.old + 1, pair.new + 1)


def _equal(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Pair the equal lines: by their places, or, where lines were added or left out, from one landmark to the next."""

    def same(pair: Pair) -> bool:
        return old[pair.old] == new[pair.new]

    if len(old) == len(new):
        yield from filter(same, (Pair(place, place) for place in range(len(old))))
        return
    reached = Pair(0, 0)
    for landmark in (*_landmarks(old, new), Pair(len(old), len(new))):
        between = min(landmark.old - reached.old, landmark.new - reached.new)
        below = list(takewhile(same, (Pair(reached.old + n, reached.new + n) for n in range(between))))
        rest = range(1, between - len(below) + 1)
        above = list(takewhile(same, (Pair(landmark.old - n, landmark.new - n) for n in rest)))
        yield from (*below, *reversed(above))
        if landmark.old < len(old):
            yield landmark
        reached = Pair(landmark.old + 1, landmark.new + 1)


def _landmarks(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Pair the lines that stand once in each text, as far as they stand in the same order in both."""
    shared = _once(old) & _once(new)
    places = [[place for place, line in enumerate(lines) if line in shared] for lines in (old, new)]
    for pair in alike([old[place] for place in places[0]], [new[place] for place in places[1]]):
        yield Pair(places[0][pair.old], places[1][pair.new])


def _once(lines: Iterable[str]) -> set[str]:
    return {line for line, times in Counter(lines).items() if times == 1}


def _hunks(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    """Put changes together whose contexts touch."""
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.old.start - hunk[-1].old.stop > 2 * _CONTEXT:
            yield hunk
            hunk = []
        hunk.append(change)
    if hunk:
        yield hunk


def _shown(hunk: Sequence[_Change], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    first, last = hunk[0], hunk[-1]
    before, after = min(_CONTEXT, first.old.start), min(_CONTEXT, len(old) - last.old.stop)
    extents = ((first.old.start, last.old.stop), (first.new.start, last.new.stop))
    yield "@@ -{} +{} @@".format(*(_extent(start - before, stop + after) for start, stop in extents))
    reached = first.old.start - before
    for change in hunk:
        yield from _signed(" ", old[reached : change.old.start])
        yield from _signed("-", old[change.old.start : change.old.stop])
        yield from _signed("+", new[change.new.start : change.new.stop])
        reached = change.old.stop
    yield from _signed(" ", old[reached : reached + after])


def _extent(start: int, stop: int) -> str:
    """Where the lines of a hunk stand: the first, and how many there are unless it is one; of none, the line before."""
    count = stop - start
    return str(start + 1) if count == 1 else f"{start + bool(count)},{count}"


def _signed(sign: str, lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        text = LINE_END.sub("", line)
        yield f"{sign}{text}"
        if text == line:
            yield _NO_END
