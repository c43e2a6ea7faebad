"""Tables of the official document, with columns as wide as their words need."""

from itertools import zip_longest

from binhdanggioi.model.table import Table
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.xml import CellBox, table

_MARGINS = 200
"""The width of the two margins of a cell, in twips."""
_FIGURES = str.maketrans("", "", ".,%-/ ")


def ruled_table(content: Table, layout: Layout) -> str:
    """Lay out a table with ruled lines; its first row is the head."""
    widths = _widths(content, layout)
    is_headed = len(content.rows) > 1
    rows = [
        [
            CellBox(layout.text(_style(cell, is_head=is_headed and not index), cell), width)
            for cell, width in zip(row, widths[: len(row)], strict=True)
        ]
        for index, row in enumerate(content.rows)
    ]
    return layout.gap() + table(widths, rows, ruled=True) + layout.gap()


def _style(cell: str, *, is_head: bool) -> str:
    if is_head:
        return "CellHead"
    return "CellFigure" if cell.translate(_FIGURES).isdigit() else "Cell"


def _widths(content: Table, layout: Layout) -> list[int]:
    """Share the width of the text among the columns: room for the longest words, then more for the longest texts."""
    columns = list(zip_longest(*content.rows, fillvalue=""))
    least = [
        max(layout.length("CellHead", word) for word in " ".join(column).split() or [""]) + _MARGINS
        for column in columns
    ]
    whole = [max(layout.length("CellHead", cell) for cell in column) + _MARGINS for column in columns]
    room = layout.width - sum(least)
    if room <= 0:
        return [layout.width * each // sum(least) for each in least]
    wanted = [most - few for most, few in zip(whole, least, strict=True)]
    if sum(wanted) <= room:
        return [layout.width * each // sum(whole) for each in whole]
    return [few + room * more // sum(wanted) for few, more in zip(least, wanted, strict=True)]
