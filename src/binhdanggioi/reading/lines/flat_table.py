"""Tables of a copy that has each cell, and each bar between them, on lines of their own."""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import xor

from attrs import define, field, frozen

from binhdanggioi.notation.amounts.total_row import is_total
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.clean import CleanLine
from binhdanggioi.reading.lines.passage import Passage, joined
from binhdanggioi.reading.tables.columns import is_ordinal_heading, names_columns

_FEWEST_COLUMNS = 3
_MOST_COLUMNS = 40
_MOST_CELLS_OF_A_GROUP = 2
_ORDINAL = Pattern(r"(?:[0-9]{1,5}(?:\.[0-9]{1,2})*|[IVXLC]{1,6}|[A-ZĐa-zđ])[.)]?")
_NOTHING = Passage("", ())


@define
class _Cell:
    """What stands between two bars."""

    bar: int
    """The number of the line list where its left bar stands."""
    parts: list[Passage] = field(factory=list)

    @property
    def passage(self) -> Passage:
        return joined(self.parts) if self.parts else _NOTHING


@frozen
class _Found:
    """A table, or none, and where the search goes on."""

    rows: tuple[tuple[_Cell, ...], ...]
    """(): there is none; its lines stay as they are."""
    next: int
    """The place among the cells behind the table."""


def with_flat_tables(lines: Sequence[CleanLine]) -> Iterator[CleanLine]:
    """The lines, with those of such a table put together to its rows; where that is not certain, they stay."""
    at = 0
    while at < len(lines):
        if not lines[at].is_bar:
            yield lines[at]
            at += 1
            continue
        end = _end(lines, at)
        yield from _run(lines, at, end)
        at = end


def _end(lines: Sequence[CleanLine], start: int) -> int:
    """Where the bars and cells that start at `start` end: behind a bar above a blank line, or behind the last bar."""
    end = start + 1
    for at in range(start + 1, len(lines)):
        line = lines[at]
        if line.is_bar:
            end = at + 1
        elif (line.is_blank and lines[at - 1].is_bar) or line.row:
            break
    return end


def _run(lines: Sequence[CleanLine], start: int, end: int) -> Iterator[CleanLine]:
    """The lines from one bar to the last one, with the tables among them put together."""
    cells = _cells(lines, start, end)
    shown, at = start, 0
    while at < len(cells):
        found = _table(cells, at) if at == 0 or is_ordinal_heading(cells[at].passage.text) else _Found((), at + 1)
        if found.rows:
            yield from lines[shown : cells[at].bar]
            below = cells[found.next].bar + 1 if found.next < len(cells) else end
            turned = reduce(xor, (line.turned for line in lines[cells[at].bar : below]))
            for row in found.rows:
                yield CleanLine(lines[row[0].bar].number, row=tuple(cell.passage for cell in row), turned=turned)
                turned = frozenset()
            shown = below
        at = found.next if found.rows or at else 1  # what fails at the first bar may only stand before a table
    yield from lines[shown:end]


def _cells(lines: Sequence[CleanLine], start: int, end: int) -> list[_Cell]:
    """What stands between the bars; between two bars next to one another, an empty cell, or the end of a row."""
    found: list[_Cell] = []
    for at in range(start, end - 1):
        if lines[at].is_bar:
            found.append(_Cell(at))
        else:
            found[-1].parts += [passage for passage, _ in lines[at].passages]
    return found


def _table(cells: Sequence[_Cell], start: int) -> _Found:
    """Read a table from its first heading on; there is none if headings are not known, or cells fall into no rows."""
    columns = next((at for at, cell in enumerate(cells[start : start + _MOST_COLUMNS]) if not cell.parts), 0)
    if columns < _FEWEST_COLUMNS or not names_columns([cell.passage.text for cell in cells[start : start + columns]]):
        return _Found((), start + 1)
    rows: list[list[_Cell]] = [[]]
    at = start
    for at in range(start, len(cells)):
        cell, row = cells[at], rows[-1]
        if len(row) == columns and cell.parts:
            break
        if len(row) == columns or (not cell.parts and _ends_group(row, cells[at + 1 : at + 2])):
            rows.append([])
        else:
            row.append(cell)
    else:
        at = len(cells)
    if at < len(cells) and not (rows[-1][-1].parts and _is_prose(cells[at])):
        return _Found((), at)
    return _Found(_whole(rows, columns), at)


def _is_prose(cell: _Cell) -> bool:
    """True for what stands between two tables: no number of a row."""
    return _ORDINAL.fullmatch(cell.passage.text) is None


def _whole(rows: Sequence[list[_Cell]], columns: int) -> tuple[tuple[_Cell, ...], ...]:
    """
    The rows that say something, each with all its columns.

    (): the last one has too few, or there is only one, or one that should begin with its number does not.
    """
    said = [row for row in rows if any(cell.parts for cell in row)]
    full = [row for row in said if len(row) == columns]
    if len(full) <= 1 or said[-1] is not full[-1]:
        return ()
    if is_ordinal_heading(full[0][0].passage.text) and not all(map(_begins_with_number, full[1:])):
        return ()
    return tuple((*row, *(_Cell(row[0].bar) for _ in range(columns - len(row)))) for row in said)


def _begins_with_number(row: Sequence[_Cell]) -> bool:
    """True if the first cell of a row is its number, or empty, or the word of a total."""
    text = row[0].passage.text
    return not text or is_total(text) or _ORDINAL.fullmatch(text) is not None or not any(map(str.isalnum, text))


def _ends_group(row: Sequence[_Cell], following: Sequence[_Cell]) -> bool:
    """True if a row has only a heading, merged over the other columns: the next row begins with its number."""
    if not row or len(row) > _MOST_CELLS_OF_A_GROUP or not all(cell.parts for cell in row) or not following:
        return False
    return _ORDINAL.fullmatch(following[0].passage.text) is not None
