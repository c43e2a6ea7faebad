"""The result of a search in a text."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """
    A value found in a text, with the start and end of its words: `text[hit.start : hit.end]`.

    Every search of a notation yields hits in the order of the text.

    >>> Hit(2022, 6, 14).value
    2022
    """

    value: T
    start: int
    end: int
