"""Addresses: every noun of a plan has one, and one address leads to one noun."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby
from typing import Any, TypeAlias

from attrs import AttrsInstance, fields

from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.event import Event
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Milestone, Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.section import Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import CourseBlock, CourseLine, Host, ParticipantCategory, Trainer, TrainingCourse
from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.outline import BULLETS, parse_mark

Noun: TypeAlias = (
    Section
    | Paragraph
    | Table
    | Organization
    | Citation
    | LegalBasis
    | Programme
    | Objective
    | TargetIndicator
    | Milestone
    | Task
    | TrainingCourse
    | ParticipantCategory
    | Host
    | Trainer
    | CourseLine
    | Event
    | Funding
    | Responsibility
    | Duty
    | ReportingDuty
    | Recipient
    | Signature
)
"""A part of a plan that has an address."""

NOUNS = frozenset(Noun.__args__)
"""The classes of nouns."""
_HOLDERS = NOUNS | {tuple}
"""The types to look into: nouns, and tuples, which may hold some."""
_OUTLINE_FIELD = {Section: "items", Objective: "indicators", Task: "subtasks", Responsibility: "duties"}
_OUTLINE = "sections"


def places(plan: AttrsInstance) -> Iterator[tuple[str, Any]]:
    """Every noun of `plan` with its address, in the order of the fields and of the outline."""
    for name in compared_fields(type(plan)):
        value = getattr(plan, name)
        if name == _OUTLINE:
            yield from _outline("", value)
        elif type(value) in _HOLDERS:
            yield from _inside(name, value)


@cache
def compared_fields(cls: type[AttrsInstance]) -> tuple[str, ...]:
    """Names of the fields of `cls` that count for equality, so without `span` and `spans`."""
    return tuple(attribute.name for attribute in fields(cls) if attribute.eq)


def _outline(prefix: str, children: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    """The nouns of an outline; the second target of a sentence stands at `II.2.a/2`."""
    labels: Counter[str] = Counter()
    stated, several = "", 1
    for child in children:
        if stated and isinstance(child, TargetIndicator) and child.text is None:
            several += 1
            yield f"{stated}/{several}", child
            yield from _fields(f"{stated}/{several}", child)
            continue
        label, counted = _label(child)
        labels[label] += 1
        ordinal = str(labels[label]) if counted else "" if labels[label] == 1 else f"#{labels[label]}"
        address = f"{prefix}{label}{ordinal}"
        stated, several = (address if isinstance(child, TargetIndicator) else ""), 1
        yield address, child
        yield from _fields(address, child)


def _label(child: object) -> tuple[str, bool]:
    """The label of an item of the outline (`II` of `II.`), and true if such items are counted, as bullets are."""
    mark: str | None = getattr(child, "mark", None)
    return ("¶", True) if mark is None else _label_of(mark)


@remembered(1024)
def _label_of(mark: str) -> tuple[str, bool]:
    parsed = parse_mark(mark)
    if parsed is None or parsed[0].text != mark:
        return mark.replace(".", "·"), False
    return parsed[0].label.replace(".", "·"), parsed[0].kind in BULLETS


def _fields(address: str, noun: AttrsInstance) -> Iterator[tuple[str, Any]]:
    outline = _OUTLINE_FIELD.get(type(noun))
    for name in compared_fields(type(noun)):
        value = getattr(noun, name)
        if name == outline:
            yield from _outline(f"{address}.", value)
        elif type(value) in _HOLDERS:
            yield from _inside(f"{address}.{name}", value)


def printed_parts(address: str, course: TrainingCourse) -> Iterator[tuple[str, CourseBlock | ParticipantCategory]]:
    """
    The parts of a course with the addresses that they have as it is printed, beside those of its fields.

    The first block of the course `II.1` is `II.1.1`, its first heading `II.1.1.-1`, the category below that
    `II.1.1.-1.+1`; a category without a heading is `II.1.1.-1` itself.
    """
    for number, block in enumerate(course.parts, 1):
        yield f"{address}.{number}", block
        if block.name != "categories":
            continue
        place = 0
        for heading, group in groupby(course.categories, key=lambda category: category.heading):
            below = tuple(group)
            if heading is None:
                yield from ((f"{address}.{number}.-{place + at}", each) for at, each in enumerate(below, 1))
                place += len(below)
                continue
            place += 1
            yield f"{address}.{number}.-{place}", CourseBlock(name=heading, items=below)
            yield from ((f"{address}.{number}.-{place}.+{at}", each) for at, each in enumerate(below, 1))


def _inside(path: str, value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any field
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(f"{path}[{index}]", item)
    elif type(value) in NOUNS:
        yield path, value
        yield from _fields(path, value)
