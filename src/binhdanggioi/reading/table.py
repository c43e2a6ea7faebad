"""Tables of tasks: the column headings say which cell is the task, its lead, its partners, its time, its product."""

import re

from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.organization import names_of

_FIELDS = tuple(dict.fromkeys(label.field for label in TASK_LABELS if label.column))
_COLUMNS = tuple(
    (
        field,
        Pattern(any_of(label.word for label in TASK_LABELS if label.field == field and label.column), re.IGNORECASE),
    )
    for field in _FIELDS
)


def table(block: Block) -> Table:
    """Keep a table in its own words; if a column names the lead, its rows are read as tasks too."""
    return Table(rows=block.rows, tasks=_tasks(block), span=block.span)


def _tasks(block: Block) -> tuple[Task, ...]:
    heads, *rows = block.rows
    columns: dict[str, int] = {}
    for index, head in enumerate(heads):
        name = next((name for name, pattern in _COLUMNS if pattern.search(head)), None)
        if name is not None:
            columns.setdefault(name, index)
    if not {"text", "lead"} <= columns.keys():
        return ()
    return tuple(task for row in rows if (task := _task(row, columns)) is not None)


def _task(row: tuple[str, ...], columns: dict[str, int]) -> Task | None:
    cells = {name: row[index] for name, index in columns.items() if index < len(row)}
    if not cells.get("text") or not any(cells.get(name) for name in ("lead", "when", "output")):
        return None
    return Task(
        text=cells["text"],
        lead=_bodies(cells.get("lead", "")),
        partners=_bodies(cells.get("partners", "")),
        when=_when(cells.get("when", "")),
        output=cells.get("output") or None,
    )


def _bodies(cell: str) -> tuple[Organization, ...]:
    return tuple(Organization(name=name) for name in names_of(cell.rstrip(" .;")))


def _when(cell: str) -> Timeframe | None:
    return next((frame for frame, _, _ in find_timeframes(cell)), None)
