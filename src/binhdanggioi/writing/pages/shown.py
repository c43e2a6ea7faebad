"""Show parts of a plan on a page: marks, cells and lists, each with its line in the source."""

from collections.abc import Iterable, Iterator

from binhdanggioi.notation.source import Span
from binhdanggioi.writing.pages.block import Block, Bullets, Phrase

UNSAID = "–"
"""The text of a cell for a value that the plan does not state."""


def marked(mark: str | None, text: str) -> str:
    """`text` after its mark, if it has one."""
    return f"{mark} {text}" if mark else text


def enclosing(spans: Iterable[Span | None]) -> Span | None:
    """The smallest span around all `spans` that are not None; None if all are."""
    found: Span | None = None
    for span in spans:
        found = span if found is None else found if span is None else found.enclosing(span)
    return found


def cell(text: str | None, span: Span | None = None) -> Phrase:
    """A cell of a table; for None or an empty text a dash without a place."""
    return Phrase(text, span) if text else Phrase(UNSAID)


def bullets(lines: Iterable[Phrase]) -> Iterator[Block]:
    """A list of `lines`; nothing if there are none."""
    items = tuple(lines)
    if items:
        yield Bullets(items)


def without_empty_columns(
    header: tuple[str, ...], rows: list[tuple[Phrase, ...]]
) -> tuple[tuple[str, ...], tuple[tuple[Phrase, ...], ...]]:
    """Leave out the columns, except the first, that are empty in every row."""
    kept = [
        index for index in range(len(header)) if index == 0 or any(row[index].text not in ("", UNSAID) for row in rows)
    ]
    return tuple(header[index] for index in kept), tuple(tuple(row[index] for index in kept) for row in rows)
