"""The heading of a plan in a summary: number, issuer, date, programme and bases."""

from collections.abc import Iterator

from binhdanggioi.deriving.phrases import act, capital, names
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.programme import Programme
from binhdanggioi.notation.date import format_long
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.writing.pages.block import Block, Phrase
from binhdanggioi.writing.pages.shown import bullets


def document(plan: Plan) -> Iterator[Block]:
    """Number, issuer, date, programme and acts of a plan, one line each."""
    yield from bullets((*_heading(plan), *_acts(plan, full=False)))


def full_document(plan: Plan) -> Iterator[Block]:
    """The same, with the issuer and the subject of each act."""
    yield from bullets((*_heading(plan), *_acts(plan, full=True)))


def number_words(number: DocumentNumber) -> str:
    """The number of a plan, or the words for one that is still blank."""
    return str(number) if number.number else f"(chưa có số) {number}"


def _heading(plan: Plan) -> Iterator[Phrase]:
    places = dict(plan.spans)
    if plan.number:
        yield Phrase(f"Số: {number_words(plan.number)}", places.get("number"))
    if plan.issuer:
        issuers = names((plan.issuer, *plan.co_issuers))
        yield Phrase(f"Cơ quan ban hành: {issuers}", plan.issuer.span or places.get("issuer"))
    if plan.issued_on:
        date = format_long(plan.issued_on, blank="…")
        yield Phrase(f"Ban hành: {plan.place}, {date}" if plan.place else f"Ban hành: {date}", places.get("issued_on"))
    if plan.programme:
        yield Phrase(f"Thuộc: {_programme(plan.programme)}", plan.programme.span or places.get("programme"))


def _programme(programme: Programme) -> str:
    name = f"{programme.component}, {programme.name}" if programme.component else programme.name
    years = [
        f"{word}{period}"
        for word, period in (("", programme.period), ("giai đoạn ", programme.phase))
        if period and str(period) not in name
    ]
    return f"{name} ({', '.join(years)})" if years else name


def _acts(plan: Plan, *, full: bool) -> Iterator[Phrase]:
    """Every cited act once, under the role of its first citation."""
    told: set[Citation] = set()
    for basis in plan.legal_bases:
        if basis.citation not in told:
            told.add(basis.citation)
            yield _basis(basis, full=full)
    if plan.issuing_act:
        yield Phrase(f"Ban hành kèm theo: {act(plan.issuing_act)}", plan.issuing_act.span)


def _basis(basis: LegalBasis, *, full: bool) -> Phrase:
    citation = basis.citation
    words = act(citation)
    if full and citation.issuer:
        words += f" của {citation.issuer.name}"
    if full and citation.subject:
        words += f": {citation.subject}"
    return Phrase(f"{capital(basis.role.vietnamese)}: {words}", citation.span or basis.span)
