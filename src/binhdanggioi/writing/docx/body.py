"""The body of the official document: the lines of a plan, each laid out as its part of the form."""

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.notation.form_line import is_form_line
from binhdanggioi.notation.outline import MarkKind, parse_mark
from binhdanggioi.writing.docx.annex import made_annexes
from binhdanggioi.writing.docx.form import end, head
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.styles import letters
from binhdanggioi.writing.docx.table import ruled_table
from binhdanggioi.writing.docx.title import titles
from binhdanggioi.writing.docx.xml import KEEP_NEXT, SPACES, run, runs
from binhdanggioi.writing.plan.document import lines
from binhdanggioi.writing.plan.line import END, HEAD, Line

_FORMS = {**dict.fromkeys(HEAD, head), **dict.fromkeys(END, end)}
"""The functions that lay out the parts in two columns."""
_STYLES = {Part.TITLE: "Title", Part.BASIS: "Basis", Part.ANNEX: "Annex"}


def document(plan: Plan, layout: Layout) -> str:
    """Lay out a plan, with the annex tables of the style, as the main part of a Word file."""
    sections = ["".join(_blocks(section, layout)) for section in _sections(lines(plan))]
    body = layout.new_section().join((*sections, *made_annexes(plan, layout)))
    return f"<w:document {SPACES}><w:body>{body}{layout.paragraph('Rule', '')}{layout.section}</w:body></w:document>"


def _sections(parts: Iterable[Line | Table]) -> Iterator[list[Line | Table]]:
    """Split a plan into sections: a new one before each annex, and before the plan that an act issues."""
    section: list[Line | Table] = []
    is_titled = False
    for item in parts:
        kind = item.part if isinstance(item, Line) else None
        if kind is Part.ANNEX or (kind is Part.TITLE and is_titled):
            yield section
            section = [] if kind is Part.ANNEX else _head_again(section)
        is_titled = is_titled or kind is Part.TITLE
        if kind is not Part.ANNEXES:  # a page of its own separates them from the plan
            section.append(item)
    yield section


def _head_again(section: Iterable[Line | Table]) -> list[Line | Table]:
    """Repeat the head of an act over the plan that it issues, without number and date."""
    kinds = {Part.PARENT, Part.ISSUER, Part.NATION, Part.MOTTO}
    return [item for item in section if isinstance(item, Line) and item.part in kinds]


def _blocks(section: list[Line | Table], layout: Layout) -> Iterator[str]:
    styles = titles(section)
    for lay_out, group in groupby(enumerate(section), key=lambda placed: _form(placed[1])):
        if lay_out is not None:
            yield lay_out([item for _, item in group if isinstance(item, Line)], layout)
            continue
        for index, item in group:
            if isinstance(item, Table):
                yield ruled_table(item, layout)
            else:
                is_last = any(_form(following) is end for following in section[index + 1 : index + 2])
                stays = is_last or item.part is Part.HEADING
                yield _line(item, layout, styles.get(index), KEEP_NEXT if stays else "")


def _form(item: Line | Table) -> Callable[[Iterable[Line], Layout], str] | None:
    return _FORMS.get(item.part) if isinstance(item, Line) else None


def _line(line: Line, layout: Layout, title: str | None, about: str) -> str:
    if line.part is Part.SUBJECT:
        subject, length = layout.centred("Subject", line.text, layout.width)
        return subject + layout.part_rule(length, layout.width)
    if line.is_apart or (title is None and (line.begins_with_sign or "**" in line.text)):
        return layout.text("Apart", str(line), about)
    if title == "Chapter" and line.mark and parse_mark(line.text) is None and not is_form_line(line.text):
        return layout.paragraph(title, runs((line.mark, line.text)))
    if title is None and line.mark and line.mark_kind is MarkKind.ARTICLE:
        return layout.paragraph("BodyText", run(line.mark, letters("b")) + run(f" {line.text}"), about)
    if line.part is Part.PARAGRAPH and not line.mark and line.text.isupper():
        return layout.text("Enacting", line.text, about)
    return layout.text(title or _STYLES.get(line.part, "BodyText"), str(line), about)
