"""The official document: a plan as a Word file, laid out to Nghị định 30/2020/NĐ-CP."""

import os
from pathlib import Path
from typing import Protocol

from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.document import lines
from binhdanggioi.writing.docx_body import document
from binhdanggioi.writing.docx_package import HEADERS, word_file
from binhdanggioi.writing.docx_sheet import Sheet
from binhdanggioi.writing.docx_styles import styles_part, twips, word_styles
from binhdanggioi.writing.office_style import DEFAULT_STYLE, OfficeStyle

_PAPER = (11906, 16838)
_HEADER_MM = 10


class WritableFile(Protocol):
    """A file that is open for writing bytes."""

    def write(self, data: bytes, /) -> object:
        """Take bytes."""
        ...


def write_docx(
    plan: Plan,
    file: str | os.PathLike[str] | WritableFile,
    *,
    style: OfficeStyle = DEFAULT_STYLE,
) -> None:
    data = _own(plan, style)
    if isinstance(file, str | os.PathLike):
        Path(file).write_bytes(data)
    else:
        file.write(data)


def _own(plan: Plan, style: OfficeStyle) -> bytes:
    styles = word_styles(style)
    ids = {each.name: each.id for each in styles.values()}
    left, right = twips(style.left_mm, mm=1), twips(style.right_mm, mm=1)
    sheet = Sheet(style, styles, ids, _PAPER[0] - left - right, _section(style))
    subject = plan.subject or plan.kind.vietnamese
    return word_file(
        document(lines(plan), sheet), styles_part(styles), subject, plan.issuer.name if plan.issuer else ""
    )


def _section(style: OfficeStyle) -> str:
    """The page of every section: its paper, its margins and its numbers from 1, of which the first is not shown."""
    width, height = _PAPER
    margins = {
        side: twips(measure, mm=1)
        for side, measure in (
            ("top", style.top_mm),
            ("right", style.right_mm),
            ("bottom", style.bottom_mm),
            ("left", style.left_mm),
            ("header", _HEADER_MM),
            ("footer", _HEADER_MM),
        )
    }
    sides = " ".join(f'w:{side}="{length}"' for side, length in margins.items())
    return (
        f'{HEADERS}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {sides} w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/>'
    )
