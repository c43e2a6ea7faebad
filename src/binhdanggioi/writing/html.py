"""The plan as a web page that looks like the official document, laid out to Nghị định 30/2020/NĐ-CP."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from binhdanggioi.deriving.phrases import kind_in_words
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.notation.outline import MarkKind
from binhdanggioi.writing.pages.html import document
from binhdanggioi.writing.plan.document import lines
from binhdanggioi.writing.plan.line import END, HEAD, Line

_STYLE = """
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:14pt "Times New Roman",serif}}
@page:first{@top-center{content:none}}
body{margin:0;background:#e9eaee}
.plan{box-sizing:border-box;width:210mm;min-height:297mm;margin:8mm auto;padding:20mm 15mm 20mm 30mm;background:#fff;
color:#000;box-shadow:0 1px 6px #0004;font:14pt/1.15 "Times New Roman","Liberation Serif",Tinos,serif}
.plan p,.plan h1,.plan h2,.plan h3,.plan h4{margin:6pt 0 0;font-size:14pt;font-weight:normal;
text-align:justify;text-indent:1.27cm;overflow-wrap:break-word}
.plan h2,.plan h3,.plan h4{font-weight:bold;break-after:avoid}
.plan h2{text-transform:uppercase}
.head{display:grid;grid-template-columns:2fr 3fr;column-gap:4mm;margin-bottom:14pt}
.plan .head p{margin:0;text-align:center;text-indent:0}
.head .parent,.head .issuer,.head .nation{font-size:13pt;text-transform:uppercase}
.plan .head .number,.plan .head .date{margin-top:8pt;white-space:pre-wrap}
.head .issuer,.head .nation,.head .motto{font-weight:bold;text-wrap:balance}
.head .number{font-size:13pt}
.head .date{font-style:italic}
.head .issuer:last-child::after,.subject::after{content:"";display:block;width:38%;margin:2pt auto 0;
border-top:.75pt solid}
.plan .head .motto,.plan .head .nation:last-child{display:table;margin:0 auto;padding-bottom:1pt;
border-bottom:.75pt solid}
.plan .blank{display:inline-block;width:3.5em}
.plan h1.title{margin-top:12pt;text-align:center;text-indent:0;font-weight:bold;text-transform:uppercase}
.plan h1.title~h1.title{break-before:page;margin-top:24mm}
.plan .subject{margin:0 8mm 12pt;text-align:center;text-indent:0;font-weight:bold;text-wrap:balance}
.plan .basis{font-style:italic}
.plan h2.annex{break-before:page;margin-top:12mm;text-align:center;text-indent:0;text-transform:none}
.plan .annexes{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.end{display:grid;grid-template-columns:1fr 1fr;column-gap:6mm;margin-top:14pt;break-inside:avoid}
.plan .end p{margin:0;text-indent:0;text-align:left;font-size:11pt}
.plan .end .recipients{font-size:12pt;font-weight:bold;font-style:italic}
.plan .end .authority,.plan .end .position,.plan .end .name{font-size:14pt;font-weight:bold;text-align:center}
.plan .end .authority,.plan .end .position{text-transform:uppercase}
.plan .end .name{margin-top:72pt}
.plan table{width:100%;margin-top:6pt;border-collapse:collapse;font-size:12pt;line-height:1.15}
.plan th,.plan td{border:.75pt solid;padding:2pt 4pt;text-align:left;vertical-align:top}
.plan th{text-align:center;vertical-align:middle}
.plan thead{display:table-header-group}
.plan tr{break-inside:avoid}
@media (max-width:215mm){body{background:#fff}
.plan{width:auto;margin:0;padding:6mm;box-shadow:none}.plan .subject{margin-inline:0}}
@media (max-width:150mm){.head{grid-template-columns:1fr}.end{grid-template-columns:1fr;row-gap:8mm}}
@media print{body{background:none}.plan{width:auto;min-height:0;margin:0;padding:0;box-shadow:none}}
""".strip()
_COLUMNS = (
    frozenset({Part.PARENT, Part.ISSUER}),
    frozenset({Part.NATION, Part.MOTTO}),
    frozenset({Part.NUMBER, Part.ABOUT}),
    frozenset({Part.DATE}),
    frozenset({Part.RECIPIENTS, Part.RECIPIENT}),
    frozenset({Part.AUTHORITY, Part.POSITION, Part.NAME}),
)
"""The parts that share a cell above and below the body; each row has two cells."""
_TAGS = {Part.TITLE: "h1", Part.ANNEX: "h2"}
_HEADINGS = {
    **dict.fromkeys((MarkKind.PART, MarkKind.CHAPTER, MarkKind.CAPITAL, MarkKind.ROMAN, MarkKind.SECTION), "h2"),
    **dict.fromkeys((MarkKind.ARTICLE, MarkKind.ARABIC), "h3"),
    **dict.fromkeys((MarkKind.SECOND, MarkKind.THIRD, MarkKind.FOURTH), "h4"),
}


def write_html(plan: Plan) -> str:
    """
    Write the whole plan as a web page that is laid out, and printed, as the official document.

    The page needs nothing else: no file, no network. Capitals are layout, as in print, so its text is that of
    `write_text`, and reading it gives an equal plan.
    """
    title = ": ".join(item for item in (kind_in_words(plan), plan.subject) if item)
    body = "\n".join(['<main class="plan">', *_blocks(lines(plan)), "</main>"])
    return document(title, body, language="vi", style=_STYLE)


def _blocks(parts: Iterable[Line | Table]) -> Iterator[str]:
    for frame, group in groupby(parts, key=_frame):
        if frame is None:
            yield from map(_block, group)
        else:
            yield f'<div class="{frame}">'
            yield from _cells([item for item in group if isinstance(item, Line)], frame)
            yield "</div>"


def _frame(item: Line | Table) -> str | None:
    """`head` or `end` for a line in the two columns above or below the body, None for any other item."""
    if isinstance(item, Line) and item.part in (*HEAD, *END):
        return "head" if item.part in HEAD else "end"
    return None


def _cells(given: list[Line], frame: str) -> Iterator[str]:
    """The cells of a frame; an empty cell is kept, so that its neighbour stays in its column."""
    cells = [[line for line in given if line.part in kinds] for kinds in _COLUMNS]
    for cell in cells[:4] if frame == "head" else cells[4:]:
        yield "<div>"
        yield from map(_paragraph, cell)
        yield "</div>"


def _block(item: Line | Table) -> str:
    return _paragraph(item) if isinstance(item, Line) else _table(item)


def _paragraph(line: Line) -> str:
    tag = _heading(line) if line.part is Part.HEADING else _TAGS.get(line.part, "p")
    name = "" if line.part in (Part.PARAGRAPH, Part.HEADING) else f' class="{line.part.name.lower()}"'
    return f"<{tag}{name}>{_text(line)}</{tag}>"


def _text(line: Line) -> str:
    text = escape(str(line))
    if line.part is Part.NUMBER:
        return text.replace("Số: /", 'Số: <span class="blank"></span>/', 1)
    return text


def _heading(line: Line) -> str:
    """The tag of a heading: `h2` for `I.`; `p` for a sentence that only leads to the lines under it."""
    if not line.is_title:
        return "p"
    return _HEADINGS.get(line.mark_kind, "p") if line.mark_kind else "h3"


def _table(table: Table) -> str:
    first, *others = table.rows
    rows = "\n".join(_row(row, "td") for row in others)
    if not others:
        return f"<table>\n<tbody>\n{_row(first, 'td')}\n</tbody>\n</table>"
    return f"<table>\n<thead>\n{_row(first, 'th')}\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _row(row: tuple[str, ...], tag: str) -> str:
    scope = ' scope="col"' if tag == "th" else ""
    return f"<tr>{''.join(f'<{tag}{scope}>{escape(cell)}</{tag}>' for cell in row)}</tr>"
