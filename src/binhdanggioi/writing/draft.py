"""Make a plan from its nouns, in the customary outline."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from attrs import evolve

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.sections import Role, Scope
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.section import Item, Section
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.date import PartialDate, Period, period_of
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.outline import LETTERS

_ROMAN = ("I.", "II.", "III.", "IV.", "V.", "VI.", "VII.")
N = TypeVar("N", Objective, TargetIndicator, Task, TrainingCourse, Responsibility, Duty)

_HIGHEST = 99
"""The highest number in a mark."""


def draft(
    *,
    subject: str,
    issuer: Organization | None = None,
    number: DocumentNumber | None = None,
    place: str | None = None,
    issued_on: PartialDate | None = None,
    programme: Programme | None = None,
    period: Period | None = None,
    legal_bases: Iterable[LegalBasis] = (),
    purposes: Iterable[str] = (),
    requirements: Iterable[str] = (),
    objectives: Iterable[Objective] = (),
    tasks: Iterable[Task] = (),
    courses: Iterable[TrainingCourse] = (),
    funding: Iterable[Funding] = (),
    responsibilities: Iterable[Responsibility] = (),
    recipients: Iterable[Recipient] = (),
    filed_with: str | None = None,
    signature: Signature | None = None,
) -> Plan:
    """
    Arrange nouns into a plan, in the sections and under the marks that custom gives them.

    A noun that has a mark keeps it. Where there are more indicators or objectives than letters, they are numbered
    under the mark of their heading: `2.1.`, `2.2.`. Sections for which nothing is given are left out. The opening and
    the closing sentence are made from the issuer and the subject.

    Raises:
        TypeError, ValueError: a plan cannot hold one of the nouns or texts, or one heading has over 99 indicators.

    """
    given: tuple[Iterable[Item], ...] = (
        _purposes(tuple(purposes), tuple(requirements)),
        _objectives(tuple(objectives)),
        map(_task, _numbered(tuple(tasks))),
        _numbered(tuple(courses)),
        tuple(funding),
        map(_responsibility, _numbered(tuple(responsibilities))),
    )
    return evolve(
        _printed(subject, issuer, _sections(given), period),
        number=number,
        place=place,
        issued_on=issued_on,
        programme=programme,
        legal_bases=tuple(legal_bases),
        recipients=tuple(recipients),
        filed_with=filed_with,
        signature=signature,
    )


_SECTIONS = (
    ("MỤC ĐÍCH, YÊU CẦU", (Role.PURPOSE, Role.REQUIREMENT)),
    ("MỤC TIÊU", (Role.OBJECTIVE,)),
    ("NHIỆM VỤ, GIẢI PHÁP", (Role.TASK,)),
    ("TẬP HUẤN", (Role.TRAINING,)),
    ("KINH PHÍ THỰC HIỆN", (Role.FUNDING,)),
    ("TỔ CHỨC THỰC HIỆN", (Role.RESPONSIBILITY,)),
)
"""The sections of a plan, in their customary order."""


def _sections(given: Sequence[Iterable[Item]]) -> tuple[Section, ...]:
    """The sections for which items are given, counted in Roman numerals."""
    parts = ((heading, roles, tuple(items)) for (heading, roles), items in zip(_SECTIONS, given, strict=True))
    filled = [part for part in parts if part[2]]
    return tuple(
        Section(mark=mark, heading=heading, roles=roles, items=items)
        for mark, (heading, roles, items) in zip(_ROMAN[: len(filled)], filled, strict=True)
    )


def _printed(subject: str, issuer: Organization | None, sections: tuple[Section, ...], period: Period | None) -> Plan:
    """The plan with its sections, its opening and its closing sentence."""
    if issuer is not None and not isinstance(issuer, Organization):
        raise TypeError(f"issuer must be an Organization: {issuer!r}")
    name = f"{issuer.name} ban hành Kế hoạch" if issuer else "Kế hoạch"
    about = subject[:1].lower() + subject[1:] if subject[1:2].islower() else subject
    return Plan(
        kind=DocumentKind.PLAN,
        subject=subject,
        issuer=issuer,
        period=period or period_of(subject),
        opening=f"{name} {about}, cụ thể như sau:" if sections else None,
        sections=sections,
        closing=f"Trên đây là Kế hoạch {about}./.",
    )


def _purposes(purposes: tuple[str, ...], requirements: tuple[str, ...]) -> Iterator[Item]:
    given = (("Mục đích", Role.PURPOSE, purposes), ("Yêu cầu", Role.REQUIREMENT, requirements))
    for index, (heading, role, texts) in enumerate((row for row in given if row[2]), start=1):
        paragraphs = tuple(Paragraph(mark="-", text=text) for text in texts)
        yield Section(mark=f"{index}.", heading=heading, roles=(role,), items=paragraphs)


def _objectives(objectives: tuple[Objective, ...]) -> Iterator[Item]:
    scopes = [scope for scope in Scope if any(objective.scope is scope for objective in objectives)]
    for index, scope in enumerate(scopes, start=1):
        given = [objective for objective in objectives if objective.scope is scope]
        mark, heading = f"{index}.", scope.vietnamese.capitalize()
        if len(given) == 1 and given[0].text is None:
            yield evolve(given[0], mark=mark, text=heading, indicators=_lettered(given[0].indicators, mark))
        else:
            listed = _lettered(given, mark) if len(given) > 1 or given[0].indicators else given
            yield Section(mark=mark, heading=heading, items=tuple(map(_objective, listed)))


def _objective(objective: Objective) -> Objective:
    return evolve(objective, indicators=_dashed(objective.indicators))


def _task(task: Task) -> Task:
    return evolve(task, subtasks=tuple(map(_below_a_dash, _dashed(task.subtasks))))


def _below_a_dash(task: Task) -> Task:
    """Mark the labelled lines of a task under a dash; without a mark they would be read as part of the task above."""
    return evolve(task, lines=tuple(line if line.mark else evolve(line, mark="+") for line in task.lines))


def _responsibility(responsibility: Responsibility) -> Responsibility:
    return evolve(responsibility, duties=_dashed(responsibility.duties))


def _numbered(nouns: Sequence[N]) -> tuple[N, ...]:
    return _marked(nouns, [f"{number}." for number in range(1, len(nouns) + 1)])


def _lettered(nouns: Sequence[N], above: str) -> tuple[N, ...]:
    """Mark `nouns` as points: `a)`, `b)`; where there are too few letters, under the mark `above`: `2.1.`, `2.2.`."""
    if len(nouns) <= len(LETTERS):
        return _marked(nouns, [f"{letter})" for letter in LETTERS[: len(nouns)]])
    if len(nouns) > _HIGHEST:
        raise ValueError(f"one heading holds at most {_HIGHEST} indicators or objectives: {len(nouns)}")
    return _marked(nouns, [f"{above}{number}." for number in range(1, len(nouns) + 1)])


def _dashed(nouns: Sequence[N]) -> tuple[N, ...]:
    return _marked(nouns, ["-"] * len(nouns))


def _marked(nouns: Sequence[N], marks: Sequence[str]) -> tuple[N, ...]:
    """Give each noun that has no mark the one at its position in `marks`."""
    return tuple(noun if noun.mark else evolve(noun, mark=mark) for noun, mark in zip(nouns, marks, strict=True))
