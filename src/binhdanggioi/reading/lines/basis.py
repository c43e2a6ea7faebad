"""Paragraphs that cite the legal bases of a document, and the sentence that says who issues it."""

import re

from attrs import frozen

from binhdanggioi.lexicon.bases import BASES
from binhdanggioi.lexicon.documents import GROUND_NAMES
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import can_stand_alone
from binhdanggioi.reading.citation import Cited, citations
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import starts_with_body

_WORD = Pattern(rf"(?P<word>{any_of(word for word, _ in BASES)})\s", re.IGNORECASE)
_ACT = Pattern(rf"{any_of(GROUND_NAMES)}\b")
_ISSUES = Pattern(
    rf"(?P<body>.{{3,200}}?)\s*(?:\([^)]*\)\s*)?,?\s+{any_of(verb.word for verb in VERBS if verb.issues)}\s+"
    r"(?:thực hiện\s+)?(?:và\s+\S+\s+){0,2}[Kk]ế hoạch\b"
)
"""`Sở Nội vụ (sau đây gọi là Sở) ban hành Kế hoạch`"""

_CLAUSE_END = Pattern(r"[,;.”]\s+")
_GAP = Pattern(r"(?<=[^\W\d_]{2}[.;])\s+")
_GAP_OR_COMMA = Pattern(r"(?<=[.;,])\s+")


@frozen
class Basis:
    """A paragraph that starts like a basis, with the acts that it cites."""

    passage: Passage
    mark: str | None
    word: str | None
    """The word that it starts with, in small letters: `căn cứ`; None: it starts with an act."""
    cited: tuple[Cited, ...]
    """(): it cites no act and is not a basis."""


def basis(passage: Passage, mark: str | None) -> Basis | None:
    """Read a paragraph as a basis; None if it starts neither with a word of `BASES` nor with an act."""
    word = word_of_basis(passage.text)
    if word is None and _ACT.match(passage.text) is None:
        return None
    return Basis(passage, mark, word, tuple(citations(passage, laws=True)))


def word_of_basis(text: str) -> str | None:
    """
    The word of `BASES` at the start of a text, in small letters; None if there is none.

    >>> word_of_basis("Thực hiện Quyết định số 2282/QĐ-TTg"), word_of_basis("Sở Nội vụ")
    ('thực hiện', None)
    """
    found = _WORD.match(text)
    return found["word"].lower() if found else None


def lead_off(opening: Passage) -> tuple[Passage, Passage] | None:
    """Split the opening after a basis printed in the same paragraph: (basis, rest); None if there is no basis."""
    if _WORD.match(opening.text):
        gaps = _GAP_OR_COMMA if opening.text.startswith("Căn cứ ") else _GAP
        for gap in gaps.finditer(opening.text):
            rest = opening.text[gap.end() :]
            if can_stand_alone(rest) and _issues(rest) and citations(opening.part(0, gap.start()), laws=True):
                return opening.part(0, gap.start()), opening.part(gap.end())
    return None


def _issues(text: str) -> bool:
    """True if a text starts by saying who issues the plan."""
    found = _ISSUES.match(text)
    return found is not None and not _WORD.match(text) and not re.search(r"[;,]\s", found["body"])


def issuer_in(opening: str) -> tuple[int, int] | None:
    """
    Start and end of the name of the issuer in the opening: at its start, or after the acts that the plan carries out.

    >>> issuer_in("Thực hiện Nghị quyết số 28/NQ-CP, Sở Nội vụ ban hành Kế hoạch như sau:")
    (34, 43)
    """
    for start in [*(found.end() for found in _CLAUSE_END.finditer(opening)), 0][::-1]:
        found = _ISSUES.match(opening, start)
        if found is not None and starts_with_body(opening[start:]):
            return start, start + len(found["body"].split(" (", maxsplit=1)[0].rstrip(" ,"))
    return None
