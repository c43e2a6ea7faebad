"""Tables of the official document, with columns as wide as their words ask."""

from itertools import zip_longest

from binhdanggioi.model.table import Table
from binhdanggioi.writing.docx.sheet import Sheet
from binhdanggioi.writing.docx.xml import Cell, table

_MARGINS = 200
"""What a cell needs beside its words, in twips."""
_FIGURES = str.maketrans("", "", ".,%-/ ")


def ruled_table(content: Table, sheet: Sheet) -> str:
    """Lay out a table with lines; its first row is the head."""
    widths = _widths(content, sheet)
    is_headed = len(content.rows) > 1
    rows = [
        [
            Cell(sheet.text(_style(cell, is_head=is_headed and not index), cell), width)
            for cell, width in zip(row, widths, strict=False)
        ]
        for index, row in enumerate(content.rows)
    ]
    return sheet.gap() + table(widths, rows, ruled=True) + sheet.gap()


def _style(cell: str, *, is_head: bool) -> str:
    if is_head:
        return "CellHead"
    return "CellFigure" if cell.translate(_FIGURES).isdigit() else "Cell"


def _widths(content: Table, sheet: Sheet) -> list[int]:
    """Share the width of the text among the columns: their longest words first, then what their texts want more."""
    columns = list(zip_longest(*content.rows, fillvalue=""))
    least = [
        max(sheet.length("CellHead", word) for word in " ".join(column).split() or [""]) + _MARGINS
        for column in columns
    ]
    whole = [max(sheet.length("CellHead", cell) for cell in column) + _MARGINS for column in columns]
    room = sheet.width - sum(least)
    if room <= 0:
        return [sheet.width * each // sum(least) for each in least]
    wanted = [most - few for most, few in zip(whole, least, strict=True)]
    if sum(wanted) <= room:
        return [sheet.width * each // sum(whole) for each in whole]
    return [few + room * more // sum(wanted) for few, more in zip(least, wanted, strict=True)]
