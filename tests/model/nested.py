"""Plans whose nouns stand one within another, so many levels down."""

from collections.abc import Callable
from functools import reduce
from typing import Any

import pytest

import binhdanggioi as bdg
from tests.model import samples

Wrap = Callable[[Any], Any]


def _section(inner: Any) -> bdg.Section:  # noqa: ANN401 - any item
    return bdg.Section(heading="A", mark="1.", items=(inner,))


def _course(inner: bdg.Table) -> bdg.TrainingCourse:
    return bdg.TrainingCourse(title="A", tables=(inner,))


def _table(inner: bdg.Task) -> bdg.Table:
    return bdg.Table(rows=(("a",),), tasks=(inner,))


def _task(inner: bdg.Task) -> bdg.Task:
    return bdg.Task(text="A", mark="1.", subtasks=(inner,))


def _wraps(levels: int, *last: Wrap) -> list[Wrap]:
    """The wraps from the outermost to the innermost: sections, and the last ones."""
    return [_section] * (levels - len(last)) + [*last]


def _sections(levels: int) -> bdg.Section:
    """Sections, with one of every noun that fits in the innermost."""
    full = bdg.Section(
        heading="A",
        items=(samples.PARAGRAPH, samples.OBJECTIVE, samples.FUNDING, samples.RESPONSIBILITY, samples.DUTY),
    )
    return _nested(full, _wraps(levels - 1))


def _tasks(levels: int) -> bdg.Section:
    return _nested(bdg.Task(text="A"), _wraps(levels - 1, *[_task] * (levels - 2)))


def _tables(levels: int) -> bdg.Section:
    """Sections, a course, its table, and half of the levels tasks in that."""
    tasks = levels // 2
    return _nested(bdg.Task(text="A"), _wraps(levels - 1, _course, _table, *[_task] * (tasks - 1)))


def _nested(inner: Any, wraps: list[Wrap]) -> bdg.Section:  # noqa: ANN401 - any noun
    found: bdg.Section = reduce(lambda held, wrap: wrap(held), reversed(wraps), inner)
    return found


KINDS = pytest.mark.parametrize("nest", [_sections, _tasks, _tables], ids=["sections", "tasks", "tables"])
Nest = Callable[[int], bdg.Section]


def plan_of(section: bdg.Section) -> bdg.Plan:
    """The plan of one section."""
    return bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,))


def levels_of(plan: bdg.Plan) -> int:
    """How many sections, courses, tables and tasks stand one within another."""

    def deepest(held: tuple[object, ...]) -> int:
        fields = {bdg.Section: "items", bdg.TrainingCourse: "tables", bdg.Table: "tasks", bdg.Task: "subtasks"}
        return max((1 + deepest(getattr(noun, fields[type(noun)])) for noun in held if type(noun) in fields), default=0)

    return deepest((*plan.sections, *plan.annexes))
