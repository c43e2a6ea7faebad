"""A plan while it is read: its fields with their places, and what was not understood."""

from attrs import define, evolve, field

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.names import SHARED_NAMES
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.section import Section
from binhdanggioi.notation.date import PartialDate, Period
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import DateLine

_SHARED = {fold(short): fold(full) for short, full in SHARED_NAMES}


@define
class Draft:
    """A document while it is read; its fields are those of `Plan`."""

    number: DocumentNumber | None = None
    place: str | None = None
    issued_on: PartialDate | None = None
    issuer: Organization | None = None
    subject: str | None = None
    addressees: tuple[Recipient, ...] = ()
    carries_out: tuple[Citation, ...] = ()
    programme: Programme | None = None
    period: Period | None = None
    opening: str | None = None
    legal_bases: tuple[LegalBasis, ...] = ()
    preamble: tuple[Paragraph, ...] = ()
    closing: str | None = None
    recipients: tuple[Recipient, ...] = ()
    filed_with: str | None = None
    signature: Signature | None = None
    issuing_act: Citation | None = None
    articles: tuple[Paragraph, ...] = ()
    spans: dict[str, Span] = field(factory=dict)
    """The places of the fields of the heading and the end."""
    unread: list[Span] = field(factory=list)
    furniture: list[Span] = field(factory=list)

    def date(self, line: DateLine) -> None:
        """Set the place and the day of issue."""
        self.place, self.issued_on = line.place, line.issued_on
        self.spans |= line.spans
        self.unread += [line.glued] if line.glued else []

    def name_issuer(self, named: Passage, *, alone: bool = True) -> None:
        """
        Set the issuer, or give it the name that another line says in full.

        A header that lost its second line has only `ỦY BAN NHÂN DÂN`; the opening says `Ủy ban nhân dân tỉnh Cao Bằng`.
        Where the header names nobody, a line that cannot be trusted `alone` names no issuer either.
        """
        name, issuer = named.text.rstrip(" .;:"), self.issuer
        if issuer is None:
            if alone:
                self.issuer = Organization(name=name, span=named.span())
                self.spans["issuer"] = named.span()
        elif longer := _longer(issuer.name, name):
            self.issuer = evolve(issuer, name=longer)
        elif alone and fold(issuer.name) == fold(name) and name[0].isupper():
            self.issuer = evolve(issuer, name=name)

    def plan(self, kind: DocumentKind | None, sections: tuple[Section, ...], annexes: tuple[Section, ...]) -> Plan:
        """Make the plan from the fields."""
        return Plan(
            kind=kind,
            number=self.number,
            place=self.place,
            issued_on=self.issued_on,
            issuer=self.issuer,
            subject=self.subject,
            addressees=self.addressees,
            carries_out=self.carries_out,
            programme=self.programme,
            period=self.period,
            opening=self.opening,
            legal_bases=self.legal_bases,
            preamble=self.preamble,
            sections=sections,
            closing=self.closing,
            recipients=self.recipients,
            filed_with=self.filed_with,
            signature=self.signature,
            annexes=annexes,
            issuing_act=self.issuing_act,
            articles=self.articles,
            spans=tuple(self.spans.items()),
        )


def _longer(short: str, full: str) -> str | None:
    """A name that many bodies share, with whose it is as `full` says: `UBND tỉnh A`; None: `full` does not say it."""
    words, spelled = fold(full).split(), full.split()
    shared = _SHARED.get(fold(short))
    if shared is None or len(words) != len(spelled) or fold(full).endswith(ADMINISTERED):
        return None
    for start in (fold(short).split(), shared.split()):
        if words[: len(start)] == start and len(words) > len(start):
            said = " ".join(spelled[: len(start)])
            return full if said.lower() == short.lower() else " ".join([short, *spelled[len(start) :]])
    return None
