"""Addresses: every noun of a plan has one, and one address leads to one noun."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, TypeAlias

from attrs import AttrsInstance, fields

from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Milestone, Objective, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.programme import Programme
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.section import Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import CourseLine, Host, ParticipantCategory, Trainer, TrainingCourse
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
    labels: Counter[str] = Counter()
    for child in children:
        label, counted = _label(child)
        labels[label] += 1
        ordinal = str(labels[label]) if counted else "" if labels[label] == 1 else f"#{labels[label]}"
        address = f"{prefix}{label}{ordinal}"
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


def _inside(path: str, value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any field
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _inside(f"{path}[{index}]", item)
    elif type(value) in NOUNS:
        yield path, value
        yield from _fields(path, value)
