"""How what a plan says is shown on a page: marks, cells, lists, each with the line that it comes from."""

from collections.abc import Iterable, Iterator

from binhdanggioi.notation.source import Span
from binhdanggioi.writing.pages.block import Block, Bullets, Phrase

UNSAID = "–"
"""What a cell shows where the plan does not say it."""


def marked(mark: str | None, text: str) -> str:
    """A text behind its mark."""
    return f"{mark} {text}" if mark else text


def enclosing(spans: Iterable[Span | None]) -> Span | None:
    """The smallest span that holds all that there are; None where there is none."""
    found: Span | None = None
    for span in spans:
        found = span if found is None else found if span is None else found.enclosing(span)
    return found


def cell(text: str | None, span: Span | None = None) -> Phrase:
    """A cell of a table; a dash where there is nothing to show, and then no place."""
    return Phrase(text, span) if text else Phrase(UNSAID)


def bullets(lines: Iterable[Phrase]) -> Iterator[Block]:
    """A list, if there is anything to list."""
    items = tuple(lines)
    if items:
        yield Bullets(items)


def without_empty_columns(
    header: tuple[str, ...], rows: list[tuple[Phrase, ...]]
) -> tuple[tuple[str, ...], tuple[tuple[Phrase, ...], ...]]:
    """Leave out the columns, but for the first, in which no row shows anything."""
    kept = [
        index for index in range(len(header)) if index == 0 or any(row[index].text not in ("", UNSAID) for row in rows)
    ]
    return tuple(header[index] for index in kept), tuple(tuple(row[index] for index in kept) for row in rows)
