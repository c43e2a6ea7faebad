"""The body of the official document: the lines of a plan, each laid out as its part of the form."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from binhdanggioi.model.table import Table
from binhdanggioi.notation.outline import MarkKind, parse_mark
from binhdanggioi.writing.docx_form import end, head
from binhdanggioi.writing.docx_sheet import Sheet
from binhdanggioi.writing.docx_styles import letters
from binhdanggioi.writing.docx_table import ruled_table
from binhdanggioi.writing.docx_xml import SPACES, run, runs
from binhdanggioi.writing.line import Line, LineKind

_FORMS = {
    **dict.fromkeys(
        (LineKind.PARENT, LineKind.ISSUER, LineKind.NATION, LineKind.MOTTO, LineKind.NUMBER, LineKind.DATE), head
    ),
    **dict.fromkeys(
        (LineKind.RECIPIENTS, LineKind.RECIPIENT, LineKind.AUTHORITY, LineKind.POSITION, LineKind.NAME), end
    ),
}
"""What lays out the lines that stand side by side."""
_STYLES = {LineKind.TITLE: "Title", LineKind.BASIS: "Basis", LineKind.ANNEX: "Annex"}
_HEADINGS = {
    MarkKind.PART: "Chapter",
    MarkKind.CHAPTER: "Chapter",
    MarkKind.SECTION: "Chapter",
    MarkKind.CAPITAL: "Heading1",
    MarkKind.ROMAN: "Heading1",
    MarkKind.ARTICLE: "Heading2",
    MarkKind.ARABIC: "Heading2",
    MarkKind.SECOND: "Heading3",
    MarkKind.THIRD: "Heading4",
    MarkKind.FOURTH: "Heading4",
    MarkKind.LETTER: "Heading5",
    MarkKind.NUMBER: "Heading5",
    MarkKind.BRACKETED: "Heading5",
}
"""The styles of titles by their marks: `I.` in bold capitals, `1.` in bold, `a)` upright; a bullet is no title."""


def document(parts: Iterable[Line | Table], sheet: Sheet) -> str:
    """Lay out the lines of a plan as the main part of a Word file."""
    sections = ["".join(_blocks(section, sheet)) for section in _sections(parts)]
    body = sheet.new_section().join(sections)
    return (
        f"<w:document {SPACES}><w:body>{body}{sheet.paragraph('Rule', '')}"
        f"<w:sectPr>{sheet.section}</w:sectPr></w:body></w:document>"
    )


def _sections(parts: Iterable[Line | Table]) -> Iterator[list[Line | Table]]:
    """Part a plan before each annex, and before the plan that an act issues."""
    section: list[Line | Table] = []
    is_titled = False
    for part in parts:
        kind = part.kind if isinstance(part, Line) else None
        if kind is LineKind.ANNEX or (kind is LineKind.TITLE and is_titled):
            yield section
            section = [] if kind is LineKind.ANNEX else _head_again(section)
        is_titled = is_titled or kind is LineKind.TITLE
        section.append(part)
    yield section


def _head_again(section: Iterable[Line | Table]) -> list[Line | Table]:
    """The head of a plan that an act issues: that of the act without its number and date."""
    kinds = {LineKind.PARENT, LineKind.ISSUER, LineKind.NATION, LineKind.MOTTO}
    return [part for part in section if isinstance(part, Line) and part.kind in kinds]


def _blocks(section: Iterable[Line | Table], sheet: Sheet) -> Iterator[str]:
    for lay_out, group in groupby(section, key=_form):
        if lay_out is not None:
            yield lay_out((part for part in group if isinstance(part, Line)), sheet)
        else:
            yield from (_part(part, sheet) for part in group)


def _form(part: Line | Table) -> Callable[[Iterable[Line], Sheet], str] | None:
    return _FORMS.get(part.kind) if isinstance(part, Line) else None


def _part(part: Line | Table, sheet: Sheet) -> str:
    if isinstance(part, Table):
        return ruled_table(part, sheet) + sheet.text("Normal", "")
    if part.kind is LineKind.ANNEXES:
        return ""
    if part.kind is LineKind.SUBJECT:
        subject, length = sheet.centred("Subject", part.text, sheet.width)
        return subject + sheet.part_rule(length, sheet.width)
    parsed = parse_mark(part.mark) if part.mark else None
    kind = parsed[0].kind if parsed else None
    if part.kind is LineKind.HEADING and _is_title(part.text):
        return _title(part, kind, sheet)
    if kind is MarkKind.ARTICLE:
        return sheet.paragraph("BodyText", run(part.mark or "", letters("b")) + run(f" {part.text}"))
    if part.kind is LineKind.PARAGRAPH and not part.mark and part.text.isupper():
        return sheet.text("Enacting", part.text)
    return sheet.text(_STYLES.get(part.kind, "BodyText"), str(part))


def _is_title(text: str) -> bool:
    """Tell a title from a sentence that has others under it."""
    return not text.endswith((";", ",")) and ". " not in text and "; " not in text


def _title(line: Line, kind: MarkKind | None, sheet: Sheet) -> str:
    style = _HEADINGS.get(kind, "BodyText") if kind else "Heading2"
    if style == "Chapter" and line.mark:
        return sheet.paragraph(style, runs((line.mark, line.text)))
    return sheet.text(style, str(line))
