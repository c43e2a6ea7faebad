"""A page as plain text."""

from collections.abc import Callable, Iterator
from textwrap import TextWrapper, wrap
from typing import Any

from binhdanggioi.writing.pages.block import Block, Bullets, Grid, Heading, Phrase, Picture, Prose

Say = Callable[[Phrase], str]
"""Returns the text of a phrase, with its place if places are shown."""

_INDENT = "  "
_GAP = "  "
_SHORT = 12
"""Cells up to this length are not broken, if there is room."""
_LONGEST_WORD = 24


def plain_text(title: str, blocks: tuple[Block, ...], *, width: int, label: str | None) -> str:
    """
    Write a page as plain text: headings at the margin, all else indented, a blank line before each heading.

    The caption of a table right under a heading is left out.
    """
    if not blocks:
        return title
    rows = [*_wrapped(title, width, "")]
    before: Block | None = None
    for block in blocks:
        if before is None or isinstance(block, Heading):
            rows.append("")
        elif isinstance(block, Grid) and not isinstance(before, Heading):
            rows += ["", *_wrapped(block.caption, width, _INDENT)]
        rows += _WRITERS[type(block)](block, width, saying(label))
        before = block
    return "\n".join(rows)


def saying(label: str | None) -> Say:
    """Make the function that returns the text of a phrase; `label` is the word for a line, None leaves places out."""
    return lambda phrase: f"{phrase.text} [{label} {phrase.lines}]".strip() if label and phrase.lines else phrase.text


def _wrapped(text: str, width: int, indent: str, hanging: str = _INDENT) -> Iterator[str]:
    wrapper = TextWrapper(
        width=width,
        initial_indent=indent,
        subsequent_indent=f"{indent}{hanging}",
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from wrapper.wrap(text)


def _heading(block: Heading, width: int, say: Say) -> Iterator[str]:
    del say
    yield from _wrapped(block.text, width, "")


def _prose(block: Prose, width: int, say: Say) -> Iterator[str]:
    yield from _wrapped(say(block.phrase), width, _INDENT)


def _bullets(block: Bullets, width: int, say: Say) -> Iterator[str]:
    for item in block.items:
        yield from _wrapped(say(item), width, _INDENT)


def _picture(block: Picture, width: int, say: Say) -> Iterator[str]:
    del say
    if block.words:
        yield from _wrapped(block.words, width, _INDENT)


def _grid(block: Grid, width: int, say: Say) -> Iterator[str]:
    """Write a table in columns, or row by row if the columns would be too narrow."""
    cells = [list(block.header), *([say(cell) for cell in row] for row in block.all_rows)]
    widths = _widths(cells, width - len(_INDENT))
    if widths is None:
        yield from _records(block, width, say)
        return
    yield from _row(cells[0], widths)
    yield _INDENT + _GAP.join("-" * each for each in widths)
    for row in cells[1:]:
        yield from _row(row, widths)


def _row(cells: list[str], widths: list[int]) -> Iterator[str]:
    columns = [wrap(cell, width, break_on_hyphens=False) for cell, width in zip(cells, widths, strict=True)]
    for number in range(max(1, *map(len, columns))):
        parts = [column[number] if number < len(column) else "" for column in columns]
        padded = _GAP.join(part.ljust(width) for part, width in zip(parts, widths, strict=True))
        yield f"{_INDENT}{padded}".rstrip()


def _records(block: Grid, width: int, say: Say) -> Iterator[str]:
    for row in block.all_rows:
        said = [f"{name}: {say(cell)}" for name, cell in zip(block.header[1:], row[1:], strict=True) if cell.text]
        yield from _wrapped(f"{say(row[0])}: {'; '.join(said)}", width, _INDENT)


def _widths(cells: list[list[str]], width: int) -> list[int] | None:
    """
    Share the width among the columns; None if it does not suffice.

    Each column gets the same fraction of the width of its longest cell, so that cells are about equally high, but never
    less than the width of its longest word.
    """
    columns = list(zip(*cells, strict=True))
    wanted = [max(map(len, column)) for column in columns]
    words = [max((min(len(word), _LONGEST_WORD) for word in " ".join(column).split()), default=1) for column in columns]
    short = [max(word, min(want, _SHORT)) for want, word in zip(wanted, words, strict=True)]
    room = width - len(_GAP) * (len(columns) - 1)
    least = short if sum(short) <= room else words
    if sum(least) > room:
        return None
    low, high = 0, room
    while low < high:
        part = (low + high + 1) // 2
        low, high = (part, high) if sum(_shares(wanted, least, part, room)) <= room else (low, part - 1)
    return _shares(wanted, least, low, room)


def _shares(wanted: list[int], least: list[int], part: int, whole: int) -> list[int]:
    """The widths of the columns if each gets `part / whole` of the wanted width, but at least its least one."""
    return [max(few, want * part // whole) for want, few in zip(wanted, least, strict=True)]


_WRITERS: dict[type, Callable[[Any, int, Say], Iterator[str]]] = {
    Heading: _heading,
    Prose: _prose,
    Bullets: _bullets,
    Grid: _grid,
    Picture: _picture,
}
