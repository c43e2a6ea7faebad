"""Paragraphs that cite the legal bases of a document, each with its acts."""

import re

from attrs import frozen

from binhdanggioi.lexicon.bases import BASES
from binhdanggioi.lexicon.documents import GROUND_NAMES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.citation import Cited, citations
from binhdanggioi.reading.lines.passage import Passage

_WORD = Pattern(rf"(?P<word>{any_of(word for word, _ in BASES)})\s", re.IGNORECASE)
_ACT = Pattern(rf"{any_of(GROUND_NAMES)}\b")


@frozen
class Basis:
    """A paragraph with the acts that it cites."""

    passage: Passage
    mark: str | None
    word: str | None
    """The word of `BASES` that it starts with, in small letters: `căn cứ`; None: it starts with another word."""
    cited: tuple[Cited, ...]


def basis(passage: Passage, mark: str | None = None) -> Basis | None:
    """Read a paragraph that starts with a word of `BASES` or an act; None for any other, and if it cites no act."""
    if word_of_basis(passage.text) is None and _ACT.match(passage.text) is None:
        return None
    found = acts_in(passage, mark)
    return found if found.cited else None


def acts_in(passage: Passage, mark: str | None = None) -> Basis:
    """Read the acts that a paragraph cites, whatever its first word."""
    return Basis(passage, mark, word_of_basis(passage.text), tuple(citations(passage, laws=True)))


def word_of_basis(text: str) -> str | None:
    """
    The word of `BASES` at the start of a text, in small letters; None if there is none.

    >>> word_of_basis("Thực hiện Quyết định số 2282/QĐ-TTg"), word_of_basis("Sở Nội vụ")
    ('thực hiện', None)
    """
    found = _WORD.match(text)
    return found["word"].lower() if found else None
