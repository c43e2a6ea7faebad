"""A page as HTML, for the screen, for paper and for screen readers."""

from collections.abc import Callable, Iterator
from html import escape
from typing import Any

from binhdanggioi.writing.pages.block import Block, Bullets, Grid, Heading, Phrase, Picture, Prose

STYLE = """
.bdg{color:#1d2433;background:#fff;font:16px/1.55 "Segoe UI","Helvetica Neue","Noto Sans",Arial,sans-serif;
max-width:62rem;margin:0 auto;padding:1.5rem}
.bdg h1{font-size:1.45rem;line-height:1.35;margin:0 0 1rem;padding-bottom:.75rem;border-bottom:3px solid #7a3b8f}
.bdg h2{font-size:1.12rem;margin:1.9rem 0 .5rem;color:#5d2a6e}
.bdg h3{font-size:1rem;margin:1.3rem 0 .4rem}
.bdg p{margin:.4rem 0}
.bdg ul{margin:.4rem 0;padding:0;list-style:none}
.bdg li{margin:.25rem 0;padding-left:1.1rem;text-indent:-1.1rem}
.bdg .table{overflow-x:auto;margin:.5rem 0}
.bdg table{border-collapse:collapse;width:100%;font-size:.94rem}
.bdg caption{text-align:left;color:#4a5268;padding:.2rem 0 .4rem;font-size:.94rem}
.bdg th,.bdg td{border:1px solid #c9cede;padding:.4rem .6rem;text-align:left;vertical-align:top;font-weight:normal}
.bdg thead th{background:#f1ecf5;font-weight:600}
.bdg tbody th{min-width:14rem}
.bdg td.figure{text-align:right;font-variant-numeric:tabular-nums}
.bdg tfoot th,.bdg tfoot td{font-weight:600;background:#f7f8fb;border-top:2px solid #7a3b8f}
.bdg figure{margin:.8rem 0}
.bdg svg{max-width:100%;height:auto}
""".strip()
_PAPER = """
body{margin:0;background:#fff}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@media print{.bdg{max-width:none;padding:0;font-size:11pt}
.bdg h1,.bdg h2,.bdg h3,.bdg caption{break-after:avoid}
.bdg tr,.bdg li,.bdg figure{break-inside:avoid}.bdg thead{display:table-header-group}
.bdg .table{overflow:visible}}
""".strip()


_NOT_DIGITS = str.maketrans("", "", ".,%/-")


def document(title: str, body: str, *, language: str, style: str = f"{STYLE}\n{_PAPER}") -> str:
    """Write a complete web page around `body`; the page loads nothing else."""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}\n</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def fragment(title: str, blocks: tuple[Block, ...], *, language: str, label: str) -> str:
    """Write a page as an `article` element."""
    parts = [f"<h1>{escape(title)}</h1>", *(part for block in blocks for part in _WRITERS[type(block)](block, label))]
    return "\n".join([f'<article class="bdg" lang="{language}">', *parts, "</article>"])


def _element(name: str, phrase: Phrase, label: str, attributes: str = "") -> str:
    """An element with the text of a phrase; `data-line` has its lines for programs, `title` has them for a tooltip."""
    place = f' data-line="{phrase.lines}" title="{label} {phrase.lines}"' if phrase.lines else ""
    return f"<{name}{attributes}{place}>{escape(phrase.text)}</{name}>"


def _heading(block: Heading, label: str) -> Iterator[str]:
    del label
    yield f"<h{block.level}>{escape(block.text)}</h{block.level}>"


def _prose(block: Prose, label: str) -> Iterator[str]:
    yield _element("p", block.phrase, label)


def _bullets(block: Bullets, label: str) -> Iterator[str]:
    if block.items:
        yield '<ul role="list">'
        yield from (_element("li", item, label) for item in block.items)
        yield "</ul>"


def _picture(block: Picture, label: str) -> Iterator[str]:
    del label
    yield f"<figure>\n{block.svg}\n</figure>"


def _grid(block: Grid, label: str) -> Iterator[str]:
    yield '<div class="table"><table>'
    if block.caption:
        yield f"<caption>{escape(block.caption)}</caption>"
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in block.header)
    yield f"<thead><tr>{head}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, label) for row in block.rows)
    yield "</tbody>"
    if block.total is not None:
        yield f"<tfoot>{_row(block.total, label)}</tfoot>"
    yield "</table></div>"


def _row(row: tuple[Phrase, ...], label: str) -> str:
    cells = "".join(_element("td", cell, label, _class(cell.text)) for cell in row[1:])
    heading = _element("th", row[0], label, ' scope="row"')
    return f"<tr>{heading}{cells}</tr>"


def _class(text: str) -> str:
    return ' class="figure"' if text.translate(_NOT_DIGITS).isdecimal() else ""


_WRITERS: dict[type, Callable[[Any, str], Iterator[str]]] = {
    Heading: _heading,
    Prose: _prose,
    Bullets: _bullets,
    Grid: _grid,
    Picture: _picture,
}
