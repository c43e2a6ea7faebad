"""The outline of a plan as printed."""

from collections.abc import Iterable
from typing import Any, TypeAlias

from attrs import field, frozen

from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, many, maybe, shown

TABLE_HEADING = "Bảng"
"""The heading given to a section that holds only a table and has no printed heading."""


DEEPEST = 50
"""
The most sections, courses, tables and tasks that stand one within another in a plan.

The marks of a document lead down some twenty levels. What goes down level by level, as copies and records do, ends at
some hundred and fifty, where Python has no more room for it.
"""


@frozen(kw_only=True)
class Section:
    """Đề mục — a heading of the outline with everything under it, in the order of the document."""

    heading: str = field(validator=clean_text)
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark, as printed: `I.`, `1.`; None: it has none."""
    roles: tuple[Role, ...] = field(default=(), validator=many(Role))
    """The kinds of content that the heading announces; (): none that is known."""
    items: "tuple[Item, ...]" = ()
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if type(self.items) is not tuple or not _KINDS.issuperset(map(type, self.items)):
            raise TypeError(f"items must be a tuple of sections, paragraphs, tables and nouns: {shown(self.items)}")


Item: TypeAlias = (
    Section | Paragraph | Table | Objective | TargetIndicator | Task | TrainingCourse | Funding | Responsibility | Duty
)
"""An item of a section."""

ITEMS = (Section, Paragraph, Table, Objective, TargetIndicator, Task, TrainingCourse, Funding, Responsibility, Duty)
_KINDS = frozenset(ITEMS)

_WITHIN: dict[type, str] = {Section: "items", TrainingCourse: "tables", Table: "tasks", Task: "subtasks"}
"""The field by which a noun holds others that may hold others again."""


def refuse_deep(sections: Iterable[Section]) -> None:
    """
    Refuse sections that go down further than any plan.

    Raises:
        ValueError: more than `DEEPEST` nouns stand one within another.

    """
    level: Iterable[Any] = sections
    for _ in range(DEEPEST + 1):
        holders = [noun for noun in level if type(noun) in _WITHIN]
        if not holders:
            return
        level = [noun for holder in holders for noun in getattr(holder, _WITHIN[type(holder)])]
    raise ValueError(f"more than {DEEPEST} sections, courses, tables and tasks stand one within another")
