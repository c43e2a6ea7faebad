"""Small pieces of the XML of a Word file."""

from collections.abc import Iterable, Sequence

from attrs import frozen

SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
KEEP_NEXT = "<w:keepNext/>"
"""The property that keeps a paragraph on the page of the next one."""
_BREAK = "<w:br/>"
_GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)

_NO_MARGINS, _CELL_MARGINS = (
    "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", above), ("left", beside), ("bottom", above), ("right", beside))
    )
    for above, beside in ((0, 0), (40, 80))
)


@frozen
class CellBox:
    """A cell of a table: its paragraphs as XML, its width in twips, and how many columns it takes."""

    paragraphs: str
    width: int
    columns: int = 1


def escaped(text: str) -> str:
    """Escape `text` for XML; a plan has no character that XML cannot hold."""
    return text.translate(_ESCAPES)


def run(text: str, about: str = "") -> str:
    """A run of text."""
    return f'<w:r>{f"<w:rPr>{about}</w:rPr>" if about else ""}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r>'


def runs(lines: Iterable[str]) -> str:
    """Runs of text with soft breaks between them."""
    return f"<w:r>{_BREAK}</w:r>".join(map(run, lines))


def paragraph(style: str, inner: str, about: str = "") -> str:
    """A paragraph of the runs `inner`, in a style; `about` holds further properties."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{about}</w:pPr>{inner}</w:p>'


def indented(left: int, right: int) -> str:
    """The property that indents a paragraph by `left` and `right` twips."""
    return f'<w:ind w:left="{left}" w:right="{right}" w:firstLine="0"/>'


def table(columns: Iterable[int], rows: Sequence[Sequence[CellBox]], *, ruled: bool = False) -> str:
    """A table with columns of these widths; only a `ruled` one has lines and a head."""
    widths = list(columns)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    borders = f"<w:tblBorders>{_GRID}</w:tblBorders>" if ruled else ""
    inside = _CELL_MARGINS if ruled else _NO_MARGINS
    is_headed = ruled and len(rows) > 1
    body = "".join(_row(cells, is_head=is_headed and index == 0) for index, cells in enumerate(rows))
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{inside}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        f"{body}</w:tbl>"
    )


def _row(cells: Sequence[CellBox], *, is_head: bool) -> str:
    return (
        f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if is_head else ''}</w:trPr>{''.join(map(_cell, cells))}</w:tr>"
    )


def _cell(cell: CellBox) -> str:
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{cell.width}" w:type="dxa"/>{span}</w:tcPr>{cell.paragraphs}</w:tc>'
