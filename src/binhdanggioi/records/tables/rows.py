"""Plans as tables of plain cells, one table for each kind of noun: as rows, and as columns for data frames."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from attrs import evolve

from binhdanggioi.model.finding import Report
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.wording import spell_impossible
from binhdanggioi.records.tables.columns import Cell, Column, Located, TableSpec
from binhdanggioi.records.tables.tables import TABLES

Row: TypeAlias = dict[str, Cell]
Rows: TypeAlias = dict[str, list[Row]]
"""The rows of each table, by its name."""
Tables: TypeAlias = dict[str, dict[str, list[Cell]]]
"""The cells of each column of each table, by their names."""
Document: TypeAlias = Plan | tuple[str, Plan] | tuple[str, Plan, Report]
"""A plan, with or without a name and a report for its rows."""

_DOCUMENT = Column("document", str, "The name of the document, the same in all tables.")
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    table.name: (_DOCUMENT, *(column for spec in table.specs for column in spec.columns)) for table in TABLES
}
"""The columns of each table, in order."""

_HELD = {Responsibility: "duties", TrainingCourse: "categories", Task: "subtasks", Duty: "reports"}
"""The field in which a noun holds others that have rows of their own."""


def rows_of(name: str, plan: Plan, report: Report | None = None) -> Rows:
    r"""
    Return the rows of one plan, by table; `name` is the `document` of each row.

    A character of the name that no file holds, such as a stray byte in the name of a file, is written as `\udcff`.
    Every table is there, also without rows, and each row has the columns of its table in `COLUMNS`. Of
    annexes only what `plan.tasks` and the like count has rows; without a report there are no findings.

    Raises:
        ValueError: the name is empty.

    """
    if not name:
        raise ValueError("a document needs a name")
    name = spell_impossible(name)
    found: dict[type, list[Located[Any]]] = {}
    for place in _places(plan, report):
        found.setdefault(type(place.noun), []).append(place)
    return {table.name: [_row(table, name, place) for place in _split(table, found)] for table in TABLES}


def to_rows(documents: Iterable[Document]) -> Tables:
    """
    Return the rows of many plans as columns: a list of cells for each column of each table.

    A document is a plan, or a name and a plan, or these two and the report of a check. The name is the `document` of
    each row; a plan without one is named by its place: `1`, `2`.

    >>> import binhdanggioi as bdg
    >>> tables = bdg.to_rows([("a.txt", bdg.draft(subject="Công tác năm 2026"))])
    >>> tables["plans"]["document"], tables["plans"]["subject"], tables["courses"]["title"]
    (['a.txt'], ['Công tác năm 2026'], [])

    Raises:
        ValueError: a name is empty, or two documents have the same.

    """
    made: Tables = {name: {column.name: [] for column in columns} for name, columns in COLUMNS.items()}
    for rows in each_rows(documents):
        for name, table in rows.items():
            for row in table:
                for column, cell in row.items():
                    made[name][column].append(cell)
    return made


def each_rows(documents: Iterable[Document]) -> Iterator[Rows]:
    """
    Yield the rows of each document, one after another, so that any number of them fits.

    Raises:
        ValueError: a name is empty, or two documents have the same.

    """
    names = set()
    for number, document in enumerate(documents, start=1):
        name, plan, report = _parts(document, number)
        name = spell_impossible(name)
        if name in names:
            raise ValueError(f"two documents are called {name!r}")
        names.add(name)
        yield rows_of(name, plan, report)


def _parts(document: Document, number: int) -> tuple[str, Plan, Report | None]:
    match document:
        case (name, plan, report):
            return name, plan, report
        case (name, plan):
            return name, plan, None
        case _:
            return str(number), document, None


def _places(plan: Plan, report: Report | None) -> Iterator[Located[Any]]:
    """Yield the plan, its nouns with their holders, and the findings."""
    yield Located(None, plan)
    holders: dict[int, Located[Any]] = {}
    for address, noun in plan.counted:
        place: Located[Any] = Located(address, noun, holders.get(id(noun)))
        held = getattr(noun, _HELD[type(noun)]) if type(noun) in _HELD else ()
        holders |= dict.fromkeys(map(id, held), place)
        yield place
    for finding in report or ():
        yield Located(finding.address, finding)


def _split(table: TableSpec[Any], found: Mapping[type, list[Located[Any]]]) -> Iterator[Located[Any]]:
    """Yield the things that have a row in a table: its nouns, or the parts of a noun that has parts."""
    for place in found.get(table.noun, ()):
        parts = table.parts(place.noun)
        yield from (evolve(place, part=part) for part in range(1, parts + 1)) if parts else (place,)


def _row(table: TableSpec[Any], name: str, place: Located[Any]) -> Row:
    cells = [name, *(cell for spec in table.specs for cell in spec.cells(place))]
    return {column.name: cell for column, cell in zip(COLUMNS[table.name], cells, strict=True)}
