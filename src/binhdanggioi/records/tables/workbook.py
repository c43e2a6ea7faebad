"""Write tables as a workbook in which every text is a text, and no cell a formula."""

import os
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import BinaryIO

import xlsxwriter
from attrs import define
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from binhdanggioi.opening.replace import replace_file
from binhdanggioi.records.tables.columns import Cell, Column
from binhdanggioi.records.tables.rows import COLUMNS, Document, Row, each_rows

_EXACT_DIGITS = 15
"""The number of digits that a spreadsheet keeps."""
_CREATED = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
"""The creation date in a workbook, always the same, so that the same plans give the same bytes."""
_REFUSALS = {-1: "there are more rows than a sheet holds", -2: "a cell holds no text of this length"}
_WIDTHS = {str: 28, int: 10, bool: 10, Decimal: 14}
"""The widths of columns by their kinds, in characters."""


def write_workbook(documents: Iterable[Document], file: str | os.PathLike[str] | BinaryIO) -> None:
    """Write the tables, a sheet each; the file is not touched before all rows are ready."""
    with _opened(file) as target, TemporaryDirectory(prefix="binhdanggioi-") as folder:
        path = Path(folder, "tables.xlsx")
        book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": folder})
        book.set_properties({"created": _CREATED})
        try:
            _fill(book, documents)
        finally:
            _close(book)
        with path.open("rb") as written:
            copyfileobj(written, target)


def _close(book: xlsxwriter.Workbook) -> None:
    try:
        book.close()
    except FileCreateError as error:  # the error of the system, as that of a full disk, in one of XlsxWriter
        (fault,) = error.args
        raise OSError(fault.errno, fault.strerror, fault.filename or os.fspath(book.filename)) from None


def _opened(file: str | os.PathLike[str] | BinaryIO) -> AbstractContextManager[BinaryIO]:
    return replace_file(file) if isinstance(file, str | os.PathLike) else nullcontext(file)


def _fill(book: xlsxwriter.Workbook, documents: Iterable[Document]) -> None:
    plain, bold = book.add_format(), book.add_format({"bold": True})
    sheets = {name: _Sheet(book.add_worksheet(name), name, columns, plain) for name, columns in COLUMNS.items()}
    for sheet in sheets.values():
        sheet.start(bold)
    for rows in each_rows(documents):
        for name, table in rows.items():
            for row in table:
                sheets[name].add(row)
    for sheet in sheets.values():
        sheet.finish()


@define
class _Sheet:
    """A sheet whose rows are being written."""

    sheet: Worksheet
    name: str
    columns: tuple[Column, ...]
    plain: Format
    row: int = 0

    def start(self, heading: Format) -> None:
        """Write the headings and freeze them, so that they stay in sight."""
        self.sheet.freeze_panes(1, 0)
        for index, column in enumerate(self.columns):
            self.sheet.set_column(index, index, _WIDTHS[column.kind])
            self.sheet.write_string(0, index, column.name, heading)

    def add(self, row: Row) -> None:
        """Write one row; refuse a row or a cell that a workbook would silently drop or cut."""
        self.row += 1
        for index, column in enumerate(self.columns):
            refusal = self.write(index, row[column.name], column)
            if refusal:
                place = f"{self.name} of {row['document']!r}, column {column.name}"
                raise ValueError(f"a workbook cannot hold the {place}: {_REFUSALS[refusal]}; write_csv can")

    def write(self, index: int, cell: Cell, column: Column) -> int:
        """Write a cell with its own type; return the code of XlsxWriter, 0 for success."""
        if cell is None:
            return 0
        if isinstance(cell, bool):
            return int(self.sheet.write_boolean(self.row, index, cell))
        if isinstance(cell, int):
            return self.sheet.write_number(self.row, index, cell)
        if column.kind is Decimal and len(Decimal(cell).as_tuple().digits) <= _EXACT_DIGITS:
            return self.sheet.write_number(self.row, index, Fraction(cell))
        if cell.startswith("<r>") and cell.endswith("</r>"):  # XlsxWriter would take it for its own XML
            return int(self.sheet.write_rich_string(self.row, index, "<", self.plain, cell[1:]))
        return self.sheet.write_string(self.row, index, cell.encode(errors="backslashreplace").decode())

    def finish(self) -> None:
        """Add filters to the headings."""
        self.sheet.autofilter(0, 0, self.row, len(self.columns) - 1)
