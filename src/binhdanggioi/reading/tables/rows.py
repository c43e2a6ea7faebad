"""The rows of a table: which state something, which only group or add up others, and what merged cells say."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import define, frozen

from binhdanggioi.lexicon.columns import DITTO, ColumnKind
from binhdanggioi.notation.amounts.total_row import is_subtotal, is_total
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import LETTER, Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.tables.columns import Heads, TableColumn

_WORDS = Pattern(rf"{LETTER}{{2}}|%")
_NUMBER = Pattern(r"[0-9]+(?:\.[0-9]+)*")
_LEADS = (ColumnKind.LEAD, ColumnKind.ASSIGNED, ColumnKind.BODY)
_HELD = (*_LEADS, ColumnKind.PARTNERS, ColumnKind.TIME, ColumnKind.STAGE)
"""The kinds of columns whose cells go on together over the rows that a cell for the lead is merged over."""
_NOTHING = frozenset({"", "-", "–", "—", "..", "...", "…", "/"})


@frozen
class Row:
    """A row that states something: its cells, with those of merged cells above."""

    cells: tuple[Passage, ...]
    held: dict[int, Passage]
    """The cells merged over this row, by their columns."""
    group: Passage | None
    """The heading of the group of rows that it stands in; None: there is none."""
    sums_up: bool
    """Whether the rows below are parts of it, by their numbers: `A` above `1`, `1` above `1.1`."""

    def cell(self, column: TableColumn | None) -> Passage | None:
        """The cell in a column; None if it says nothing."""
        if column is None:
            return None
        found = self.held.get(column.at) or (self.cells[column.at] if column.at < len(self.cells) else None)
        return None if found is None or found.text in _NOTHING else found

    def text(self, column: TableColumn | None) -> str:
        """The text in a column; empty if it says nothing."""
        found = self.cell(column)
        return found.text if found else ""

    @property
    def span(self) -> Span:
        """The place of its own cells."""
        said = [cell for cell in self.cells if cell.text]
        return said[0].span().enclosing(said[-1].span())


@define
class _Above:
    """What holds on from the rows above."""

    held: dict[int, Passage]
    group: Passage | None = None
    level: int | None = None
    """The number of steps in the ordinal of the last row that states something; None: there is none in the group."""


def rows_below(cells: Sequence[Sequence[Passage]], heads: Heads, text: TableColumn) -> Iterator[Row]:
    """The rows below the headings that state something, each with its group and the cells that are merged over it."""
    printed = [tuple(cell.text for cell in row) for row in cells[: heads.length]]
    below = [
        tuple(row) for row in cells[heads.length :] if tuple(cell.text for cell in row) not in printed
    ]  # the headings are repeated on the next page
    above = _Above({})
    for at, row in enumerate(below):
        if any(is_total(cell.text) or is_subtotal(cell.text) for cell in row[:3]):
            continue
        following = _ordinal(below[at + 1], heads, text) if at + 1 < len(below) else ""
        if _groups(row, heads, text, above, following):
            said = next((cell for cell in row if _WORDS.search(cell.text)), None)
            above = _Above({}, group=said)
        elif text.at < len(row) and _WORDS.search(row[text.at].text):
            yield _stating(row, heads, text, above, following)


def _stating(row: tuple[Passage, ...], heads: Heads, text: TableColumn, above: _Above, following: str) -> Row:
    said = {at for at, cell in enumerate(row) if at == text.at or cell.text.lower() not in DITTO}
    cells = [cell if at in said else above.held.get(at, cell) for at, cell in enumerate(row)]
    empty = {at for at in (column.at for column in heads.of(*_HELD)) if at >= len(cells) or not cells[at].text}
    leads = {column.at for column in heads.of(*_LEADS)}
    merged = bool(leads) and leads <= empty
    held = {at: above.held[at] for at in empty if merged and at in above.held}
    above.held = {**{at: cell for at, cell in enumerate(cells) if cell.text}, **held}
    ordinal = _ordinal(row, heads, text)
    above.level = _level(ordinal)
    return Row(tuple(cells), held, above.group, sums_up=_rank(ordinal) < _rank(following))


def _groups(row: Sequence[Passage], heads: Heads, text: TableColumn, above: _Above, following: str) -> bool:
    """True for a row that says nothing but what those below it are about."""
    besides = {column.at for column in heads.of(ColumnKind.ORDINAL, ColumnKind.NOTE)}
    if len(heads.columns) - len(besides) == 1:
        return False
    ordinals = {column.at for column in heads.of(ColumnKind.ORDINAL)}
    said = [at for at, cell in enumerate(row) if cell.text and at not in ordinals]
    if len(said) > 1 or (said and said[0] not in (0, text.at)):
        return False
    ordinal = _ordinal(row, heads, text)
    if not said or not _NUMBER.fullmatch(ordinal.rstrip(".)")):
        return True
    leads = [column.at for column in heads.of(*_LEADS)]
    is_below = following.startswith(f"{ordinal.rstrip('.')}.") or not _NUMBER.match(following or ordinal)
    return is_below or above.level != _level(ordinal) or not any(at in above.held for at in leads)


def _ordinal(row: Sequence[Passage], heads: Heads, text: TableColumn) -> str:
    """The number of a row: in a column of its own, or before its text; empty if it has none."""
    column = heads.first(ColumnKind.ORDINAL)
    if column is not None and column.at < len(row) and row[column.at].text:
        return row[column.at].text
    marked = parse_mark(row[text.at].text) if text.at < len(row) else None
    return marked[0].text if marked else ""


@lru_cache(maxsize=1024)
def _rank(ordinal: str) -> int:
    """How far inside the outline a number stands, the outermost first; 0 if there is none."""
    bare = ordinal.rstrip(".)").lstrip("0")
    marked = parse_mark(f"{bare}. a") or parse_mark(f"{bare}) a") or parse_mark(f"{bare} a")
    return marked[0].kind if bare and marked else 0


def _level(ordinal: str) -> int:
    return ordinal.rstrip(".").count(".")
