"""Show pages as text, Markdown or HTML; the pages of many files as one."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator, Sequence

import binhdanggioi as bdg
from binhdanggioi.commands.console import opened

FORMATS = ("text", "markdown", "html")
_WIDTH = 100
_NARROWEST = 40
_DEEPEST = 6


def add_format(parser: ArgumentParser, *more: str) -> None:
    """Add the options for the format of a page and for its file; `more` are further formats."""
    formats = (*FORMATS, *more)
    parser.add_argument(
        "--format", choices=formats, default="text", metavar="NAME", help=f"{', '.join(formats)} (default: text)"
    )
    parser.add_argument("--output", metavar="FILE", help="write to a file, in UTF-8")


def show(page: bdg.Page, form: str, output: str | None, *, places: bool = False) -> None:
    """Write a page in one of the formats."""
    with opened(output, "data" if form == "html" else "page") as stream:
        if form == "html":
            stream.write(page.document())
        elif form == "markdown":
            stream.write(page.markdown(places=places).rstrip("\n") + "\n")
        else:
            stream.write(page.text(width=max(stream.width or _WIDTH, _NARROWEST), places=places).rstrip("\n") + "\n")


def together(title: str, pages: Sequence[bdg.Page]) -> bdg.Page:
    """Join pages into one, each under its title; a single page stays as it is."""
    if len(pages) == 1:
        return pages[0]
    blocks = tuple(block for page in pages for block in _below(page))
    return bdg.Page(title, blocks, pages[0].language if pages else "vi")


def _below(page: bdg.Page) -> Iterator[bdg.Heading | bdg.Prose | bdg.Bullets | bdg.Grid | bdg.Picture]:
    yield bdg.Heading(page.title)
    for block in page.blocks:
        yield bdg.Heading(block.text, min(block.level + 1, _DEEPEST)) if isinstance(block, bdg.Heading) else block
