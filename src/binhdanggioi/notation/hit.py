"""What a search in a text gives."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Hit(NamedTuple, Generic[T]):
    """A value that stands in a text, with where its words start and end: `text[hit.start : hit.end]`."""

    value: T
    start: int
    end: int
