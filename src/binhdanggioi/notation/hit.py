"""What a search in a text gives."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """
    A value that stands in a text, with where its words start and end: `text[hit.start : hit.end]`.

    Every search of a notation gives hits, one after another, as the text has them.

    >>> Hit(2022, 6, 14).value
    2022
    """

    value: T
    start: int
    end: int
