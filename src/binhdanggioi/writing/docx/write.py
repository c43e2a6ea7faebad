"""The official document: a plan as a Word file, laid out to Nghị định 30/2020/NĐ-CP."""

import os
from typing import IO, Protocol

from binhdanggioi.deriving.phrases import kind_in_words
from binhdanggioi.model.plan import Plan
from binhdanggioi.opening.replace import replace_file
from binhdanggioi.writing.docx.body import document
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.office_style import DEFAULT_STYLE, OfficeStyle
from binhdanggioi.writing.docx.package import HEADERS, word_file
from binhdanggioi.writing.docx.styles import styles_part, twips, word_styles

_PAPER = (11906, 16838)
_HEADER_MM = 10


class WritableFile(Protocol):
    """A file object that takes bytes."""

    def write(self, data: bytes, /) -> object:
        """Write `data`."""
        ...


def write_docx(
    plan: Plan,
    file: str | os.PathLike[str] | WritableFile,
    *,
    style: OfficeStyle = DEFAULT_STYLE,
    template: str | os.PathLike[str] | IO[bytes] | None = None,
) -> None:
    """
    Write a plan as a Word file (.docx), laid out as an official document, to a path or to a file that is open.

    The sentences are those of `write_text`; unknown parts stay blank. The same plan gives the same bytes.
    With a template, a Word file of the office, the page, the header and the styles are those of the template.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.

    Raises:
        ImportError: a template is given, and python-docx is not installed.
        OSError: the path cannot be written, and what was there stays, or the template cannot be opened.
        SourceError: the template is no Word file, or has no page settings.

    """
    data = _own(plan, style) if template is None else _in_template(template, plan, style)
    if isinstance(file, str | os.PathLike):
        with replace_file(file) as stream:
            stream.write(data)
    else:
        file.write(data)


def _in_template(template: str | os.PathLike[str] | IO[bytes], plan: Plan, style: OfficeStyle) -> bytes:
    try:
        from binhdanggioi.writing.docx.template import fill  # noqa: PLC0415 - the one place where the extra is loaded
    except ImportError as error:
        raise ImportError(
            'writing into a template needs python-docx; install it with: pip install "binhdanggioi[docx]"'
        ) from error
    return fill(template, plan, style)


def _own(plan: Plan, style: OfficeStyle) -> bytes:
    styles = word_styles(style)
    ids = {each.name: each.id for each in styles.values()}
    width = _PAPER[0] - twips(style.left_mm, mm=True) - twips(style.right_mm, mm=True)
    layout = Layout(style, styles, ids, width, _section(style))
    author = plan.issuer.name if plan.issuer else ""
    return word_file(document(plan, layout), styles_part(styles), plan.subject or kind_in_words(plan), author)


def _section(style: OfficeStyle) -> str:
    """The page settings of every section: paper, margins, and page numbers from 1, hidden on the first page."""
    width, height = _PAPER
    margins = (
        ("top", style.top_mm),
        ("right", style.right_mm),
        ("bottom", style.bottom_mm),
        ("left", style.left_mm),
        ("header", _HEADER_MM),
        ("footer", _HEADER_MM),
    )
    sides = " ".join(f'w:{side}="{twips(length, mm=True)}"' for side, length in margins)
    return (
        f'<w:sectPr>{HEADERS}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"/>'
        f'<w:pgMar {sides} w:gutter="0"/><w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
