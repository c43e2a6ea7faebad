"""Things that are reported once, however often they occur in a plan."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")


def once(things: Iterable[T], key: Callable[[T], Hashable]) -> Iterator[T]:
    """
    Yield the first thing with each key, in order.

    >>> list(once(["Sở Y tế", "sở y tế", "Sở Nội vụ"], str.lower))
    ['Sở Y tế', 'Sở Nội vụ']
    """
    first: dict[Hashable, T] = {}
    for thing in things:
        first.setdefault(key(thing), thing)
    return iter(first.values())
