"""Tables of a Word file: the cells of a row, and the reading order of a table that only sets lines side by side."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from binhdanggioi.opening.word.lines import WordLine, escaped, is_form, without_bars
from binhdanggioi.opening.word.package import Element, W, number
from binhdanggioi.opening.word.text import BREAK, content_of

AROUND = frozenset({f"{W}{name}" for name in ("customXml", "smartTag", "ins", "moveTo")})
"""Elements around paragraphs, rows and cells that show nothing themselves."""
_CONTROL = f"{W}sdt"
_MOST_COLUMNS = 63


@frozen
class WordCell:
    """A cell of a table: its lines, and the number of columns that it spans."""

    lines: list[WordLine]
    width: int

    @property
    def text(self) -> str:
        """All its text on one line, for a row."""
        words = (line for line in self.lines if not line.is_embedded)
        texts = (without_bars(line) if line.is_row else escaped(line) for line in words)
        return " ".join(" ".join(texts).split())


def children(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the children with a tag, also those inside content controls."""
    stack = [iter(parent)]
    while stack:
        for child in stack[-1]:
            if child.tag == tag:
                yield child
            elif child.tag in AROUND or child.tag == _CONTROL:
                inner = content_of(child) if child.tag == _CONTROL else child
                stack.append(iter(inner if inner is not None else ()))
                break
        else:
            stack.pop()


def columns_said(text: str | None, default: int) -> int:
    """Read a number of columns, at most as many as Word allows."""
    return min(max(number(text, default), default), _MOST_COLUMNS)


def goes_on(setting: Element | None) -> bool:
    """True if a cell is merged with the one above or before it."""
    if setting is None:
        return False
    merges = (setting.find(f"{W}{name}") for name in ("vMerge", "hMerge"))
    return any(merge is not None and merge.get(f"{W}val") != "restart" for merge in merges)


def spread(row: Sequence[WordCell]) -> Iterator[WordCell]:
    """Yield one cell for each column: a wide cell, then empty ones for the other columns that it spans."""
    for cell in row:
        yield cell
        yield from [WordCell([], 1)] * (cell.width - 1)


def holds_form(rows: Sequence[Sequence[WordCell]]) -> bool:
    """True if a table holds the heading or the signature of a document."""
    texts = (line.text for row in rows for cell in row for line in cell.lines if not line.is_row)
    return any(is_form(part.strip()) for text in texts for part in text.split(BREAK))


def by_columns(rows: Iterable[Sequence[WordCell]]) -> list[WordLine]:
    """Read a table column by column; a row of one cell separates the rows above it from those below."""
    found: list[WordLine] = []
    columns: dict[int, list[WordLine]] = {}
    for row in rows:
        if len(row) == 1:
            found += _emptied(columns)
        place = 0
        for cell in row:
            for line in cell.lines:
                parts = [line.text] if line.is_row else line.text.split(BREAK)
                columns.setdefault(place, []).extend(evolve(line, text=part) for part in parts)
            place += cell.width
        if len(row) == 1:
            found += _emptied(columns)
    return found + _emptied(columns)


def _emptied(columns: dict[int, list[WordLine]]) -> list[WordLine]:
    found = [line for _, lines in sorted(columns.items()) for line in lines]
    columns.clear()
    return found
