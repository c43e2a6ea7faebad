"""The lines between the subject and the body: bases, the opening, and what they say of the plan."""

from attrs import evolve

from binhdanggioi.lexicon.bases import BASES, BasisRole
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.notation.date import period_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.basis import Basis
from binhdanggioi.reading.lines.parts import Parts
from binhdanggioi.reading.lines.preamble import Opening
from binhdanggioi.reading.lines.signs import Told
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.programme import programme

_ATTACHED = Pattern(r"\(?(?:Ban hành )?[Kk]èm theo\b")
_ROLES = dict(BASES)


def read_preamble(draft: Draft, parts: Parts) -> None:
    """Read the bases, the opening and the other paragraphs, then what they say of the plan."""
    others = [line for line in parts.preamble if line.part is Part.PARAGRAPH]
    draft.unread += [line.block.span for line in parts.preamble if line.part is None]
    bases = [each for line in parts.preamble if line.part is Part.BASIS for each in _bases(line.told)]
    for acts in [*(line.told for line in others), parts.opening and parts.opening.acts]:
        if isinstance(acts, Basis) and not _ATTACHED.match(acts.passage.text):
            bases += _cited(acts)
    draft.legal_bases = _without_repeats(bases)
    if parts.opening:
        draft.opening = parts.opening.passage.text
        draft.spans["opening"] = parts.opening.passage.span()
    _add_context(draft, parts.opening)
    draft.preamble = tuple(paragraph(line.block) for line in others)


def _bases(told: Told | None) -> list[LegalBasis]:
    """The acts of a basis; the first one keeps the text of the paragraph."""
    if not isinstance(told, Basis):
        return []
    first, *others = _cited(told)
    owner = evolve(first, text=told.passage.text, mark=told.mark, span=told.passage.span())
    return [owner, *others]


def _cited(acts: Basis) -> list[LegalBasis]:
    """The acts of a paragraph; an act in the title of another one is marked as cited through it."""
    role = _ROLES.get(acts.word or "", BasisRole.GROUNDS)
    return [
        LegalBasis(citation=one.act, role=role, via=one.via, text=None, mark=None, span=one.act.span)
        for one in acts.cited
    ]


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


def _add_context(draft: Draft, opening: Opening | None) -> None:
    """Add what the sentences say of the plan: the issuer, the programme, the period."""
    if opening and opening.issuer:
        draft.name_issuer(opening.passage.part(*opening.issuer))
    texts = [draft.subject, *(basis.text for basis in draft.legal_bases), opening.passage.text if opening else ""]
    draft.programme = next((named for text in texts if text and (named := programme(text))), None)
    draft.period = period_of(draft.subject or "")
