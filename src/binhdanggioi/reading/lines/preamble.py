"""The paragraphs between the subject and the body: the legal bases, and the opening that says who issues the plan."""

import re
from collections.abc import Sequence

from attrs import frozen

from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import can_stand_alone
from binhdanggioi.reading.lines.basis import Basis, acts_in, basis, word_of_basis
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import date_line, is_heading, is_opening
from binhdanggioi.reading.organization import starts_with_body

_ISSUES = Pattern(
    rf"(?P<body>.{{3,200}}?)\s*(?:\([^)]*\)\s*)?,?\s+{any_of(verb.word for verb in VERBS if verb.issues)}\s+"
    r"(?:thực hiện\s+)?(?:và\s+\S+\s+){0,2}[Kk]ế hoạch\b"
)
"""`Sở Nội vụ (sau đây gọi là Sở) ban hành Kế hoạch`"""

_CLAUSE_END = Pattern(r"[,;.”]\s+")
_GAP = Pattern(r"(?<=[^\W\d_]{2}[.;])\s+")
_GAP_OR_COMMA = Pattern(r"(?<=[.;,])\s+")


@frozen
class Opening:
    """The sentence that introduces the body, without the bases printed before it in the same paragraph."""

    passage: Passage
    acts: Basis
    """The acts that it cites."""
    issuer: tuple[int, int] | None
    """Start and end of the issuer's name in it; None: it names no issuer."""


@frozen
class Preamble:
    """What stands between the subject and the body."""

    paragraphs: tuple[Labelled, ...]
    """All but the opening, each with the acts that it cites."""
    opening: Opening | None
    length: int
    """Number of lines, the opening included; the body starts after them."""


def preamble(lines: Sequence[Labelled], *, bases_above: Sequence[Labelled]) -> Preamble:
    """
    Read the lines below the subject as a preamble; `bases_above` are those of the decision that issues the plan.

    A paragraph that starts with an act is a basis only beside another that starts with a word of `BASES`.
    """
    body = next((at for at, line in enumerate(lines) if is_heading(line.block)), len(lines))
    at = max((at for at in range(body) if is_opening(lines[at].block)), default=None)
    opening, led_off = (None, ()) if at is None else _opening(lines[at].block.passage)
    above = [*bases_above, *lines[: body if at is None else at], *led_off]
    among = any(isinstance(line.told, Basis) and line.told.word and line.block.stands_alone for line in above)
    paragraphs = tuple(_paragraph(line, among=among) for line in above)
    return Preamble(paragraphs, opening, body if at is None else at + 1)


def _opening(passage: Passage) -> tuple[Opening, tuple[Labelled, ...]]:
    """Read the opening: (opening, the bases printed before it in the same paragraph)."""
    before = []
    while found := _lead_off(passage):
        acts, passage = found
        before.append(Labelled(Block(None, acts.passage, acts.passage, gap=True), Part.BASIS, acts))
    return Opening(passage, acts_in(passage), issuer_in(passage.text)), tuple(before)


def _paragraph(line: Labelled, *, among: bool) -> Labelled:
    block = line.block
    if not block.stands_alone or date_line(block):
        return Labelled(block)
    if isinstance(line.told, Basis):
        return Labelled(block, Part.BASIS if among or line.told.word else Part.PARAGRAPH, line.told)
    return Labelled(block, Part.PARAGRAPH, acts_in(block.passage))


def _lead_off(passage: Passage) -> tuple[Basis, Passage] | None:
    """Split the opening after a basis printed in the same paragraph: (basis, rest); None if there is no basis."""
    if word_of_basis(passage.text) is None:
        return None
    gaps = _GAP_OR_COMMA if passage.text.startswith("Căn cứ ") else _GAP
    for gap in gaps.finditer(passage.text):
        rest = passage.text[gap.end() :]
        if can_stand_alone(rest) and _issues(rest) and (acts := basis(passage.part(0, gap.start()))):
            return acts, passage.part(gap.end())
    return None


def _issues(text: str) -> bool:
    """True if a text starts by saying who issues the plan."""
    found = _ISSUES.match(text)
    return found is not None and word_of_basis(text) is None and not re.search(r"[;,]\s", found["body"])


def issuer_in(text: str) -> tuple[int, int] | None:
    """
    Start and end of the name of the issuer in an opening: at its start, or after the acts that the plan carries out.

    >>> issuer_in("Thực hiện Nghị quyết số 28/NQ-CP, Sở Nội vụ ban hành Kế hoạch như sau:")
    (34, 43)
    """
    for start in [*(found.end() for found in _CLAUSE_END.finditer(text)), 0][::-1]:
        found = _ISSUES.match(text, start)
        if found is not None and starts_with_body(text[start:]):
            return start, start + len(found["body"].split(" (", maxsplit=1)[0].rstrip(" ,"))
    return None
