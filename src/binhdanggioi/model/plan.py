"""The plan itself."""

from collections.abc import Iterator

from attrs import field, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.address import Noun, places
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.section import Item, Section, refuse_deep
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.date import PartialDate, Period
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, is_a, many, maybe, named


@frozen(kw_only=True)
class Plan:
    """
    Kế hoạch — a plan of a public body, in the order in which it is printed.

    Where a decision issues the plan, the number, date, bases, recipients and signature are the decision's.

    Raises:
        ValueError: more than 50 sections, courses, tables and tasks stand one within another.

    """

    kind: DocumentKind = field(validator=is_a(DocumentKind))
    """The kind that the document names itself, such as *kế hoạch*."""
    number: DocumentNumber | None = field(default=None, validator=maybe(DocumentNumber))
    """None: no number line; a number that is left blank is a `DocumentNumber` without its number."""
    place: str | None = field(default=None, validator=maybe(clean_text))
    """Where it is issued; None: not said."""
    issued_on: PartialDate | None = field(default=None, validator=maybe(PartialDate))
    """None: no date line."""
    issuer: Organization | None = field(default=None, validator=maybe(Organization))
    """None: not said."""
    co_issuers: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """The bodies that issue it together with the issuer; (): none."""
    subject: str | None = field(default=None, validator=maybe(clean_text))
    """What it is about (*trích yếu*), as printed under the kind; None: not said."""
    programme: Programme | None = field(default=None, validator=maybe(Programme))
    """The programme that it carries out; None: none is named."""
    period: Period | None = field(default=None, validator=maybe(Period))
    """The years that its subject names; None: it names none."""
    opening: str | None = field(default=None, validator=maybe(clean_text))
    """The sentence that leads to the body (*… ban hành Kế hoạch như sau:*); None: there is none."""
    legal_bases: tuple[LegalBasis, ...] = field(default=(), validator=many(LegalBasis))
    """In order; (): none is cited before the body."""
    preamble: tuple[Paragraph, ...] = field(default=(), validator=many(Paragraph))
    """The other paragraphs between the subject and the body; (): there are none."""
    sections: tuple[Section, ...] = field(default=(), validator=many(Section))
    """The outline as printed."""
    closing: str | None = field(default=None, validator=maybe(clean_text))
    """The last sentence (*Trên đây là Kế hoạch …*); None: there is none."""
    recipients: tuple[Recipient, ...] = field(default=(), validator=many(Recipient))
    """The lines under *Nơi nhận* before the archive line; (): there are none."""
    filed_with: str | None = field(default=None, validator=maybe(clean_text))
    """The archive line without *Lưu*: `VT, KH-TC`; None: there is none."""
    signature: Signature | None = field(default=None, validator=maybe(Signature))
    """None: there is no signature block."""
    annexes: tuple[Section, ...] = field(default=(), validator=many(Section))
    """In order; (): there are none."""
    issuing_act: Citation | None = field(default=None, validator=maybe(Citation))
    """The decision that issues the plan; None: the plan is issued by itself."""
    articles: tuple[Paragraph, ...] = field(default=(), validator=many(Paragraph))
    """The articles of that decision; (): there is none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
    spans: tuple[tuple[str, Span], ...] = field(default=(), eq=False, repr=False, validator=named(is_a(Span)))
    """Pairs of a field name and its place, for the fields of the heading and of the end."""

    def __attrs_post_init__(self) -> None:
        refuse_deep((*self.sections, *self.annexes))

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """The objectives in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, Objective))

    @property
    def indicators(self) -> tuple[TargetIndicator, ...]:
        """The indicators of all objectives in the order of the document."""
        found: list[TargetIndicator] = []
        for item, _ in self._items():
            found += (
                item.indicators if isinstance(item, Objective) else [item] if isinstance(item, TargetIndicator) else []
            )
        return tuple(found)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks in the order of the document, also those in tables, without subtasks."""
        found: list[Task] = []
        for item, _ in self._items():
            found += [item] if isinstance(item, Task) else item.tasks if isinstance(item, Table) else []
        return tuple(found)

    @property
    def courses(self) -> tuple[TrainingCourse, ...]:
        """The training courses in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, TrainingCourse))

    @property
    def funding(self) -> tuple[Funding, ...]:
        """The statements of funding in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, Funding))

    @property
    def responsibilities(self) -> tuple[Responsibility, ...]:
        """The responsibilities in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, Responsibility))

    @property
    def reporting(self) -> tuple[ReportingDuty, ...]:
        """The reports that are due, collected from every duty in the order of the document."""
        duties: list[Duty] = []
        for item, _ in self._items():
            duties += item.duties if isinstance(item, Responsibility) else [item] if isinstance(item, Duty) else []
        return tuple(report for duty in duties for report in duty.reports)

    @property
    def purposes(self) -> tuple[str, ...]:
        """The paragraphs under a heading of purposes."""
        return self._paragraphs(Role.PURPOSE)

    @property
    def requirements(self) -> tuple[str, ...]:
        """The paragraphs under a heading of requirements."""
        return self._paragraphs(Role.REQUIREMENT)

    def at(self, address: str) -> Noun:
        """
        Return the noun at an address: `II.2.a`, `II.1.categories[0]`, `legal_bases[1].citation`.

        In the outline each step is the label of a mark; bullets and unmarked paragraphs (`¶`) are counted
        (`III.1.-2`), and a label that is printed again has `#2`.

        Raises:
            LookupError: no noun has this address.

        """
        for place, noun in places(self):
            if place == address:
                found: Noun = noun
                return found
        raise LookupError(f"nothing stands at {address!r}")

    def address(self, noun: Noun) -> str:
        """
        Return the address of a noun, the inverse of `at`.

        Among equal nouns it is that of the object itself; of the first, where the object is not in the plan.

        Raises:
            LookupError: the noun is no part of the plan.

        """
        equal = None
        for place, found in places(self):
            if found is noun:
                return place
            if equal is None and found == noun:
                equal = place
        if equal is None:
            raise LookupError(f"no part of the plan: {noun!r}")
        return equal

    def _items(self) -> Iterator[tuple[Item, tuple[Role, ...]]]:
        for section in self.sections:
            yield from _walk(section, ())

    def _paragraphs(self, role: Role) -> tuple[str, ...]:
        return tuple(item.text for item, roles in self._items() if isinstance(item, Paragraph) and role in roles)


def _walk(section: Section, inherited: tuple[Role, ...]) -> Iterator[tuple[Item, tuple[Role, ...]]]:
    roles = section.roles or inherited
    yield section, roles
    for item in section.items:
        if isinstance(item, Section):
            yield from _walk(item, roles)
        else:
            yield item, roles
