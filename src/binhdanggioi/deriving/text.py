"""A text of a plan at its place, and its words."""

from functools import cached_property
from typing import NamedTuple

from attrs import define

from binhdanggioi.model.address import Noun
from binhdanggioi.notation.cached import remembered, without_cached
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import WORD, fold


class Word(NamedTuple):
    """A word of a text, folded, with its place."""

    folded: str
    start: int
    end: int


@define(frozen=True, slots=False)
class Text:
    """A text of a plan with its place."""

    path: str
    noun: Noun | None
    text: str
    span: Span | None
    __getstate__ = without_cached

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words of the text, folded."""
        return words_of(self.text)

    @property
    def name(self) -> str:
        """The name of the field: `text`, `heading`."""
        return self.path.rpartition(".")[2]


@remembered(512)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, folded, with their places."""
    return tuple(Word(fold(found[0]), found.start(), found.end()) for found in WORD.finditer(text))
