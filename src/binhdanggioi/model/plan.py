"""The plan itself."""

from collections.abc import Callable, Iterable, Iterator

from attrs import field, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.address import Noun, places, printed_parts
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.event import Event
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.section import Item, Section, refuse_deep
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import CourseBlock, ParticipantCategory, TrainingCourse
from binhdanggioi.notation.date import PartialDate, Period
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.form_line import Archive
from binhdanggioi.notation.sentence import items_in
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, is_a, many, maybe, named
from binhdanggioi.notation.wording import fold

_ANNEXES = "annexes["


@frozen(kw_only=True)
class Plan:
    """
    Kế hoạch — a plan of a public body, in the order in which it is printed.

    Where a decision issues the plan, the number, date, bases, recipients and signature are the decision's.

    Raises:
        ValueError: more than 50 sections, courses, tables and tasks stand one within another.

    """

    kind: DocumentKind | None = field(default=None, validator=maybe(DocumentKind))
    """The kind that its title names, such as *kế hoạch*, or the code of its number; None: nothing says it."""
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
    addressees: tuple[Recipient, ...] = field(default=(), validator=many(Recipient))
    """Those to whom it goes (*Kính gửi*), in order; (): it names none."""
    carries_out: tuple[Citation, ...] = field(default=(), validator=many(Citation))
    """The acts that its subject names (*thực hiện Quyết định số …*), the nearest first; (): it names none by number."""
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
    """In order; (): there are none. Of what stands in them, the properties below take what their tables list."""
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
    def archive(self) -> Archive | None:
        """What `filed_with` says: the unit that drafted it, and the copies; None: there is no such line."""
        return None if self.filed_with is None else Archive.parse(self.filed_with)

    @property
    def objectives(self) -> tuple[Objective, ...]:
        """The objectives in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, Objective))

    @property
    def indicators(self) -> tuple[TargetIndicator, ...]:
        """The indicators in the order of the document, those of all objectives and of tables."""
        found: list[TargetIndicator] = []
        for item, _ in self._items():
            if isinstance(item, Objective | Table):
                found += item.indicators
            elif isinstance(item, TargetIndicator):
                found.append(item)
        said = _said(indicator.measure for indicator in found)
        listed = (one for table in self._annexed() for one in table.indicators)
        return (*found, *(one for one in listed if not said(one.measure)))

    @property
    def tasks(self) -> tuple[Task, ...]:
        """
        The tasks in the order of the document, also those in tables, without subtasks.

        Of the tables in annexes only those count that the body has not.
        """
        found: list[Task] = []
        for item, _ in self._items():
            found += [item] if isinstance(item, Task) else item.tasks if isinstance(item, Table) else []
        said = _said(task.text for task in found)
        listed = (one for table in self._annexed() for one in table.tasks)
        return (*found, *(one for one in listed if not said(one.text)))

    @property
    def courses(self) -> tuple[TrainingCourse, ...]:
        """The training courses in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, TrainingCourse))

    @property
    def events(self) -> tuple[Event, ...]:
        """The events in the order of the document."""
        return tuple(item for item, _ in self._items() if isinstance(item, Event))

    @property
    def funding(self) -> tuple[Funding, ...]:
        """The statements of funding in the order of the document, also those in tables."""
        found: list[Funding] = []
        for item, _ in self._items():
            found += [item] if isinstance(item, Funding) else item.funding if isinstance(item, Table) else []
        return (*found, *(one for table in self._annexed() for one in table.funding))

    @property
    def responsibilities(self) -> tuple[Responsibility, ...]:
        """The responsibilities in the order of the document, also those in tables."""
        found: list[Responsibility] = []
        for item, _ in self._items():
            if isinstance(item, Responsibility):
                found.append(item)
            elif isinstance(item, Table):
                found += item.responsibilities
        return (*found, *(one for table in self._annexed() for one in table.responsibilities))

    @property
    def reporting(self) -> tuple[ReportingDuty, ...]:
        """The reports that are due, collected from every duty in the order of the document."""
        duties: list[Duty] = []
        for item, _ in self._items():
            if isinstance(item, Responsibility):
                duties += item.duties
            elif isinstance(item, Table):
                duties += [duty for body in item.responsibilities for duty in body.duties]
            elif isinstance(item, Duty):
                duties.append(item)
        duties += [duty for table in self._annexed() for body in table.responsibilities for duty in body.duties]
        return tuple(report for duty in duties for report in duty.reports)

    @property
    def counted(self) -> tuple[tuple[str, Noun], ...]:
        """Every noun with its address, without those of annexes that the properties above leave out."""
        walked = (*self.tasks, *self.indicators, *self.funding, *self.responsibilities)
        return tuple(_without_annexes(places(self), set(map(id, walked))))

    @property
    def purposes(self) -> tuple[str, ...]:
        """The items under a heading of purposes; a single paragraph without a mark may hold several."""
        return self._paragraphs(Role.PURPOSE)

    @property
    def requirements(self) -> tuple[str, ...]:
        """The items under a heading of requirements; a single paragraph without a mark may hold several."""
        return self._paragraphs(Role.REQUIREMENT)

    def at(self, address: str) -> Noun | CourseBlock:
        """
        Return the noun at an address: `II.2.a`, `II.1.categories[0]`, `legal_bases[1].citation`.

        In the outline each step is the label of a mark; bullets and unmarked paragraphs (`¶`) are counted
        (`III.1.-2`), and a label that is printed again has `#2`. The blocks of a course are numbered: `II.1.1`.

        Raises:
            LookupError: no noun has this address.

        """
        for place, noun in places(self):
            if place == address:
                found: Noun = noun
                return found
        for place, printed in self._printed_parts():
            if place == address:
                return printed
        raise LookupError(f"nothing stands at {address!r}")

    def address(self, noun: Noun | CourseBlock) -> str:
        """
        Return the address of a noun, the inverse of `at`.

        Among equal nouns it is that of the object itself; of the first, where the object is not in the plan.

        Raises:
            LookupError: the noun is no part of the plan.

        """
        equal = None
        for place, found in self._printed_parts() if isinstance(noun, CourseBlock) else places(self):
            if found is noun:
                return place
            if equal is None and found == noun:
                equal = place
        if equal is None:
            raise LookupError(f"no part of the plan: {noun!r}")
        return equal

    def _printed_parts(self) -> Iterator[tuple[str, CourseBlock | ParticipantCategory]]:
        for place, noun in places(self):
            if isinstance(noun, TrainingCourse):
                yield from printed_parts(place, noun)

    def _items(self) -> Iterator[tuple[Item, tuple[Role, ...]]]:
        for section in self.sections:
            yield from _walk(section, ())

    def _annexed(self) -> Iterator[Table]:
        """The tables in annexes."""
        items = (item for section in self.annexes for item, _ in _walk(section, ()))
        return (item for item in items if isinstance(item, Table))

    def _paragraphs(self, role: Role) -> tuple[str, ...]:
        found = [item for item, roles in self._items() if isinstance(item, Paragraph) and role in roles]
        if len(found) == 1 and found[0].mark is None:
            return items_in(found[0].text)
        return tuple(item.text for item in found)


def _said(texts: Iterable[str]) -> Callable[[str], bool]:
    """Make a test of whether a text, in whatever spelling, is one of these."""
    known: list[frozenset[str]] = []

    def is_said(text: str) -> bool:
        if not known:
            known.append(frozenset(map(fold, texts)))
        return fold(text) in known[0]

    return is_said


def _without_annexes(found: Iterable[tuple[str, Noun]], walked: set[int]) -> Iterator[tuple[str, Noun]]:
    """Leave out what stands in annexes, but for the nouns of `walked`, by identity, that no other place has."""
    inside = ""
    for address, noun in found:
        if address.startswith(_ANNEXES):
            if id(noun) in walked:
                inside = f"{address}."
            elif not (inside and address.startswith(inside)):
                continue
        walked.discard(id(noun))
        yield address, noun


def _walk(section: Section, inherited: tuple[Role, ...]) -> Iterator[tuple[Item, tuple[Role, ...]]]:
    roles = section.roles or inherited
    yield section, roles
    for item in section.items:
        if isinstance(item, Section):
            yield from _walk(item, roles)
        else:
            yield item, roles
            if isinstance(item, TrainingCourse):
                yield from ((table, roles) for table in item.tables)
