"""Items that two lists share, in order."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Sequence
from typing import NamedTuple


class Pair(NamedTuple):
    """The places of one item in an old and in a new list."""

    old: int
    new: int


def alike(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """
    Pair equal items of two lists, as many as stand in the same order in both, in a time near to their length.

    >>> alike("abcd", "xbad")
    [Pair(old=0, new=2), Pair(old=3, new=3)]
    """
    places: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, item in enumerate(old):
        places[item].append(place)
    return _rising([Pair(places[item].popleft(), place) for place, item in enumerate(new) if places.get(item)])


def _rising(pairs: list[Pair]) -> list[Pair]:
    """The longest part of the pairs, which rise in `new`, that rises in `old` too."""
    ends: list[int] = []
    """For each length, the least place in `old` at which a part of that length ends."""
    last: list[int] = []
    """The pairs at which these parts end."""
    before: list[int | None] = []
    """For each pair, the one before it in its part."""
    for index, pair in enumerate(pairs):
        length = bisect_left(ends, pair.old)
        before.append(last[length - 1] if length else None)
        ends[length : length + 1] = [pair.old]
        last[length : length + 1] = [index]
    found: list[Pair] = []
    at = last[-1] if last else None
    while at is not None:
        found.append(pairs[at])
        at = before[at]
    return found[::-1]
