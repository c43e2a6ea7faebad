"""The lines above the body of a plan: issuer, number and date, title, legal bases."""

from collections.abc import Iterator

from attrs import evolve

from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.form import ABOUT, ADDRESSED, MOTTO_LINE, NATION_LINE, PARTY_LINE
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import format_long
from binhdanggioi.notation.form_line import attaches, is_prose
from binhdanggioi.writing.plan.line import Line

_STATE = (
    Line(Part.NATION, NATION_LINE),
    Line(Part.MOTTO, MOTTO_LINE),
)
_PARTY = (Line(Part.NATION, PARTY_LINE),)


def heading(plan: Plan) -> Iterator[Line]:
    """The lines down to the date; a part that the plan does not have is left out."""
    if plan.issuer and not _is_said_below(plan, plan.issuer):
        if plan.issuer.parent:
            yield Line(Part.PARENT, plan.issuer.parent)
        yield Line(Part.ISSUER, plan.issuer.name)
    yield from _PARTY if plan.number and plan.number.is_party else _STATE
    if plan.number:
        yield Line(Part.NUMBER, f"Số: {plan.number}")
    if plan.subject and _is_letter(plan):
        yield Line(Part.ABOUT, f"{ABOUT} {plan.subject}")
    if plan.issued_on:
        long = format_long(plan.issued_on)
        yield Line(Part.DATE, f"{plan.place}, {long}" if plan.place else long.capitalize())


def title(plan: Plan) -> Iterator[Line]:
    """The kind, where the plan has one that is a title, the subject, and those whom the plan addresses."""
    if not _is_letter(plan):
        if plan.kind:
            yield Line(Part.TITLE, plan.kind.vietnamese.upper())
        if plan.subject:
            yield Line(Part.SUBJECT, plan.subject)
    yield from _addressees(tuple(addressee.text for addressee in plan.addressees))


def _is_letter(plan: Plan) -> bool:
    """True for a letter, which has no title: its subject stands below its number, and it says to whom it goes."""
    return plan.kind is DocumentKind.LETTER and bool(plan.subject or plan.addressees) and plan.issuing_act is None


def _addressees(texts: tuple[str, ...]) -> Iterator[Line]:
    """Those whom a plan addresses: one in the line of the label, several in a list."""
    if len(texts) == 1 and ";" not in texts[0]:
        yield Line(Part.ADDRESSEES, f"{ADDRESSED}: {texts[0]}")
    elif texts:
        yield Line(Part.ADDRESSEES, f"{ADDRESSED}:")
        yield from (Line(Part.ADDRESSEE, f"{text};", "-") for text in texts[:-1])
        yield Line(Part.ADDRESSEE, f"{texts[-1]}.", "-")


def _is_said_below(plan: Plan, issuer: Organization) -> bool:
    """True if the opening names the issuer; above an act that names none it would be that of the act too."""
    act = plan.issuing_act
    return act is not None and act.issuer is None and issuer.parent is None and issuer.name in (plan.opening or "")


def preamble(plan: Plan) -> Iterator[Line]:
    """The bases and the other paragraphs; one that nothing else parts from the heading is told apart from it."""
    listed = any(basis.role is BasisRole.GROUNDS for basis in plan.legal_bases)
    # `Thực hiện …` alone opens the text and is no list of bases, which Nghị định 30/2020/NĐ-CP sets apart.
    kind = Part.BASIS if listed else Part.PARAGRAPH
    bases = [Line(kind, basis.text, basis.mark) for basis in plan.legal_bases if basis.text]
    others = [Line(Part.PARAGRAPH, paragraph.text, paragraph.mark) for paragraph in plan.preamble]
    act = plan.issuing_act
    has_subject = (plan if act is None else act).subject is not None
    has_title = act is not None or plan.kind not in {None, DocumentKind.LETTER}
    for at, line in enumerate([*bases, *others]):
        is_told = (at or has_subject) and (has_title or is_prose(line.text)) and not attaches(line.text)
        yield line if is_told or line.mark else evolve(line, is_apart=True)
