"""A page as Markdown (CommonMark, with the tables of GFM)."""

from collections.abc import Callable, Iterator
from typing import Any

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.writing.pages.block import Block, Bullets, Grid, Heading, Phrase, Picture, Prose
from binhdanggioi.writing.pages.text import Say, saying

_MARKUP = Pattern(r"[\\`#*_\[\]<>|~&$@{}^]|(?<=www)\.|:(?=//)|!(?=\[)")
_LINE_START = Pattern(r"^(?:(?P<sign>[+=:-])|(?P<number>[^\W_]{1,9})(?P<after>[.)])(?=\s|$))")
"""A line that Markdown takes for an item of a list or for the underline of a heading: `1. Sở`, `- Sở`, `=`."""


def markdown(title: str, blocks: tuple[Block, ...], *, label: str | None) -> str:
    """Write a page as Markdown, with a blank line between two blocks."""
    say = saying(label)
    parts = [f"# {escape(title)}", *(part for block in blocks for part in _WRITERS[type(block)](block, say))]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    r"""
    Escape a text of one line, so that Markdown shows it as it is.

    >>> print(escape("1. | <b>90%</b> *"))
    1\. \| \<b\>90%\</b\> \*
    """
    marked = _MARKUP.sub(lambda found: f"\\{found[0]}", text)
    return _LINE_START.sub(
        lambda found: f"\\{found['sign']}" if found["sign"] else f"{found['number']}\\{found['after']}", marked
    )


def _heading(block: Heading, say: Say) -> Iterator[str]:
    del say
    yield f"{'#' * block.level} {escape(block.text)}"


def _prose(block: Prose, say: Say) -> Iterator[str]:
    yield escape(say(block.phrase))


def _bullets(block: Bullets, say: Say) -> Iterator[str]:
    if block.items:
        yield "\n".join(f"- {escape(say(item))}" for item in block.items)


def _picture(block: Picture, say: Say) -> Iterator[str]:
    del say
    if block.words:
        yield escape(block.words)


def _grid(block: Grid, say: Say) -> Iterator[str]:
    if block.caption:
        yield f"**{escape(block.caption)}**"
    rules = ["---"] * len(block.header)
    rows = [[escape(name) for name in block.header], rules, *_cells(block, say)]
    yield "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cells(block: Grid, say: Say) -> Iterator[list[str]]:
    for row in block.rows:
        yield [escape(say(cell)) for cell in row]
    if block.total:
        yield [_strong(cell, say) for cell in block.total]


def _strong(cell: Phrase, say: Say) -> str:
    return f"**{escape(say(cell))}**" if cell.text else ""


_WRITERS: dict[type, Callable[[Any, Say], Iterator[str]]] = {
    Heading: _heading,
    Prose: _prose,
    Bullets: _bullets,
    Grid: _grid,
    Picture: _picture,
}
