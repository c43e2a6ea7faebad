"""The lines between the subject and the body: bases, the opening, and what they say of the plan."""

from collections.abc import Sequence

from attrs import evolve

from binhdanggioi.lexicon.bases import BASES, BasisRole
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.date import period_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.citation import Cited, citations, stand_side_by_side
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.basis import Basis, issuer_in, word_of_basis
from binhdanggioi.reading.lines.block import paragraph
from binhdanggioi.reading.lines.parts import Parts
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.programme import programme

_ATTACHED = Pattern(r"\(?(?:Ban hành )?[Kk]èm theo\b")
_ROLES = dict(BASES)


def read_preamble(draft: Draft, parts: Parts) -> None:
    """Read the bases, the opening and the other paragraphs, then what they say of the plan."""
    others = [line.block for line in parts.preamble if line.part is Part.PARAGRAPH]
    draft.unread += [line.block.span for line in parts.preamble if line.part is None]
    bases = [each for basis in parts.bases for each in _bases(basis)]
    for passage in [*(block.passage for block in others), *([parts.opening] if parts.opening else [])]:
        if not _ATTACHED.match(passage.text):
            bases += _cited(passage, citations(passage, laws=True))
    draft.legal_bases = _without_repeats(bases)
    draft.preamble = tuple(paragraph(block) for block in others)
    if parts.opening:
        draft.opening = parts.opening.text
        draft.spans["opening"] = parts.opening.span()
    _add_context(draft, parts.opening)


def _bases(basis: Basis) -> list[LegalBasis]:
    """The acts of a basis; the first one keeps the text of the paragraph."""
    first, *others = _cited(basis.passage, basis.cited)
    owner = evolve(first, text=basis.passage.text, mark=basis.mark, span=basis.passage.span())
    return [owner, *others]


def _cited(passage: Passage, cited: Sequence[Cited]) -> list[LegalBasis]:
    """The acts of a paragraph; an act in the title of another one is marked as cited through it."""
    role = _ROLES.get(word_of_basis(passage.text) or "", BasisRole.GROUNDS)
    found: list[LegalBasis] = []
    direct: Cited | None = None
    for at, one in enumerate(cited):
        if direct is None or stand_side_by_side(passage.text, cited[at - 1], one):
            direct = one
        via = None if direct is one else direct.act
        found.append(LegalBasis(citation=one.act, role=role, via=via, text=None, mark=None, span=one.act.span))
    return found


def _without_repeats(bases: list[LegalBasis]) -> tuple[LegalBasis, ...]:
    """The bases without acts cited before, except those that keep the text of a paragraph."""
    seen: set[str] = set()
    kept = []
    for basis in bases:
        name = str(basis.citation.number or basis.citation.name)
        if name not in seen or basis.text is not None:
            kept.append(basis)
        seen.add(name)
    return tuple(kept)


def _add_context(draft: Draft, opening: Passage | None) -> None:
    """Add what the sentences say of the plan: the issuer, the programme, the period."""
    if opening and (place := issuer_in(opening.text)):
        span = opening.span(*place)
        name = opening.text[place[0] : place[1]]
        if draft.issuer is None:
            draft.issuer = Organization(name=name, span=span)
            draft.spans["issuer"] = span
        elif fold(draft.issuer.name) == fold(name):
            draft.issuer = evolve(draft.issuer, name=name)
    texts = [draft.subject, *(basis.text for basis in draft.legal_bases), opening.text if opening else ""]
    draft.programme = next((named for text in texts if text and (named := programme(text))), None)
    draft.period = period_of(draft.subject or "")
