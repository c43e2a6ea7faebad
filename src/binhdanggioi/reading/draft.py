"""A plan while it is read: its fields with their places, and what was not understood."""

from attrs import define, field

from binhdanggioi.lexicon.documents import DocumentKind
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
from binhdanggioi.reading.lines.signs import DateLine


@define
class Draft:
    """A document while it is read; its fields are those of `Plan`."""

    number: DocumentNumber | None = None
    place: str | None = None
    issued_on: PartialDate | None = None
    issuer: Organization | None = None
    subject: str | None = None
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

    def date(self, line: DateLine) -> None:
        """Set the place and the day of issue."""
        self.place, self.issued_on = line.place, line.issued_on
        self.spans |= line.spans
        self.unread += [line.glued] if line.glued else []

    def plan(self, kind: DocumentKind, sections: tuple[Section, ...], annexes: tuple[Section, ...]) -> Plan:
        """Make the plan from the fields."""
        return Plan(
            kind=kind,
            number=self.number,
            place=self.place,
            issued_on=self.issued_on,
            issuer=self.issuer,
            subject=self.subject,
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
