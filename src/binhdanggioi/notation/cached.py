"""What is kept so as not to be made twice: cached properties, and what functions of short texts gave."""

from collections.abc import Callable
from functools import cached_property, lru_cache, wraps
from typing import TypeVar

T = TypeVar("T")
_SHORT = 1000
"""The length of a short text: names and sentences come again and again, and many long texts fill memory."""
_FEW = 4
"""How many long texts are kept: a rule asks of the same one for each of its words."""


def without_cached(thing: object) -> dict[str, object]:
    """
    The state of an object without what its cached properties hold; it is the `__getstate__` of a class that has some.

    So a pickle and a copy do not grow by them, nor take along a table that is by `id`.
    """
    cls = type(thing)
    return {
        name: value for name, value in vars(thing).items() if not isinstance(getattr(cls, name, None), cached_property)
    }


def remembered(most: int) -> Callable[[Callable[[str], T]], Callable[[str], T]]:
    """Make a function of a text remember what it gave for the last `most` short texts, and for a few long ones."""

    def decorate(function: Callable[[str], T]) -> Callable[[str], T]:
        short, long = lru_cache(most)(function), lru_cache(_FEW)(function)

        @wraps(function)
        def call(text: str) -> T:
            return short(text) if len(text) <= _SHORT else long(text)

        return call

    return decorate
