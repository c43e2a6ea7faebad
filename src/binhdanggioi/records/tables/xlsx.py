"""Write plans as a workbook; needs the extra `xlsx`."""

import os
from collections.abc import Iterable
from typing import BinaryIO

from binhdanggioi.records.tables.rows import Document


def write_xlsx(documents: Iterable[Document], file: str | os.PathLike[str] | BinaryIO) -> None:
    """
    Write the rows of many plans as a workbook (.xlsx), a sheet for each table, to a path or into a binary file.

    The documents are those of `to_rows`; their rows go through a temporary folder, so that any number of them fits.
    Every text is written as a text, whatever it starts with. A number is a number where it has at most 15 digits,
    as a spreadsheet keeps no more, else its text. The same plans give the same bytes.

    Raises:
        ImportError: XlsxWriter is not installed.
        OSError: the path cannot be written; what was there stays.
        ValueError: a name is empty, two documents have the same, a text is longer than the 32,767 characters of a cell,
            or there are more rows than a sheet holds; then the file is left unchanged.

    """
    try:
        from binhdanggioi.records.tables.workbook import write_workbook  # noqa: PLC0415 - the one place of the extra
    except ImportError as error:
        raise ImportError(
            'writing a workbook needs XlsxWriter; install it with: pip install "binhdanggioi[xlsx]"'
        ) from error
    write_workbook(documents, file)
