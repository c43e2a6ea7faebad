"""Write tables as CSV files in which no spreadsheet runs a cell, and read them back unchanged."""

import csv
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from decimal import Decimal
from pathlib import Path

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.valid import shown
from binhdanggioi.opening.replace import replace_text
from binhdanggioi.records.record.errors import Problem, RecordError
from binhdanggioi.records.tables.columns import Cell, Column
from binhdanggioi.records.tables.rows import COLUMNS, Document, Row, Tables, each_rows

_ENCODING = "utf-8-sig"
"""With a byte order mark: without it, Excel takes UTF-8 for the encoding of the country."""
_START = r"(^|[,;|\t\r\n\"])"
"""The start of a cell, also for a spreadsheet whose separator is not the comma."""
_INVISIBLE = (
    r"\s\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Blanks and characters that show nothing: a spreadsheet may pass over them."""
_RUNNABLE = Pattern(_START + rf"(?=[{_INVISIBLE}]*?[=+\-@＝＋－＠\t\r\n]|')")
_SHIELDED = Pattern(_START + "'")
_INT = Pattern(r"-?[0-9]{1,18}")
_DECIMAL = Pattern(r"-?[0-9]+(?:\.[0-9]+)?")
_BOOLS = {"true": True, "false": False}
_KINDS = {int: "a whole number", bool: "true or false", Decimal: "a number such as 1.5"}


def write_csv(documents: Iterable[Document], folder: str | os.PathLike[str]) -> None:
    """
    Write the rows of many plans into a folder, one CSV file for each table, each with a line of headings.

    The documents are those of `to_rows`; they are written one after another, so that any number of them fits. A cell
    that is None is empty, and an empty text is an apostrophe. In a text, an apostrophe goes before whatever a
    spreadsheet would take for the start of a formula. `read_csv` takes the apostrophes away. The files are UTF-8 with a
    byte order mark, as Excel wants it. A file that is there already is replaced whole.

    Raises:
        OSError: the folder or a file cannot be written; what was there stays.
        ValueError: a name is empty, or two documents have the same.

    """
    Path(folder).mkdir(parents=True, exist_ok=True)
    with ExitStack() as files:
        texts, writers = {}, {}
        for name, columns in COLUMNS.items():
            texts[name] = files.enter_context(replace_text(_path(folder, name), encoding=_ENCODING, newline=""))
            writers[name] = csv.writer(texts[name])
            writers[name].writerow([column.name for column in columns])
        for rows in each_rows(documents):
            for name, table in rows.items():
                writers[name].writerows(_line(COLUMNS[name], row) for row in table)
        for text in texts.values():
            text.flush()  # a full disk is met before the first file is replaced


def read_csv(folder: str | os.PathLike[str]) -> Tables:
    """
    Read what `write_csv` wrote, as `to_rows` gives it.

    Raises:
        OSError: a file is not there or cannot be read.
        RecordError: a file has other columns, or a cell is not of the kind of its column.

    """
    problems: list[Problem] = []
    tables = {name: _read(_path(folder, name), columns, problems) for name, columns in COLUMNS.items()}
    if problems:
        raise RecordError(problems)
    return tables


def shield(text: str) -> str:
    """
    Put an apostrophe before what a spreadsheet would take for the start of a formula, wherever a cell may start.

    An empty text becomes an apostrophe, since programs do not tell an empty text in a CSV file from no text.

    >>> shield("- Sở Nội vụ; =1+1"), unshield(shield("- Sở Nội vụ; =1+1"))
    ("'- Sở Nội vụ;' =1+1", '- Sở Nội vụ; =1+1')
    >>> shield(""), unshield(shield(""))
    ("'", '')
    """
    return _RUNNABLE.sub(r"\1'", text) or "'"


def unshield(text: str) -> str:
    """Take away what `shield` put in."""
    return _SHIELDED.sub(r"\1", text)


def _path(folder: str | os.PathLike[str], table: str) -> Path:
    return Path(folder, f"{table}.csv")


def _line(columns: Iterable[Column], row: Row) -> list[str]:
    return [_written(row[column.name], column) for column in columns]


def _written(cell: Cell, column: Column) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return shield(cell) if column.kind is str and isinstance(cell, str) else str(cell)


def _read(path: Path, columns: tuple[Column, ...], problems: list[Problem]) -> dict[str, list[Cell]]:
    cells: dict[str, list[Cell]] = {column.name: [] for column in columns}
    with path.open(encoding=_ENCODING, newline="") as file, _any_length():
        for place, line in _lines(file, path.name, list(cells), problems):
            for column, text in zip(columns, line, strict=True):
                cells[column.name].append(_cell(text, column, place, problems))
    return cells


def _lines(
    file: Iterable[str], name: str, headings: list[str], problems: list[Problem]
) -> Iterator[tuple[str, list[str]]]:
    """The lines that have a cell for each heading, each with its place: the row that a spreadsheet shows."""
    lines = csv.reader(file, strict=True)
    try:
        if (found := next(lines, [])) != headings:
            problems.append(Problem(name, f"must have the columns {', '.join(headings)}, not {', '.join(found)}"))
            return
        for row, line in enumerate(lines, start=2):
            if len(line) == len(headings):
                yield f"{name}:{row}", line
            else:
                problems.append(Problem(f"{name}:{row}", f"must have {len(headings)} cells, not {len(line)}"))
    except (csv.Error, UnicodeDecodeError) as error:
        problems.append(Problem(name, f"not CSV: {error}"))


def _cell(text: str, column: Column, place: str, problems: list[Problem]) -> Cell:
    if not text:
        return None
    if column.kind is str:
        return unshield(text)
    if column.kind is int and _INT.fullmatch(text):
        return int(text)
    if column.kind is bool and text in _BOOLS:
        return _BOOLS[text]
    if column.kind is Decimal and _DECIMAL.fullmatch(text):
        return text
    problems.append(Problem(f"{place}:{column.name}", f"must be {_KINDS[column.kind]}, not {shown(text)}"))
    return None


@contextmanager
def _any_length() -> Iterator[None]:
    """Lift the limit on the length of a cell."""
    usual = csv.field_size_limit(2**31 - 1)
    try:
        yield
    finally:
        csv.field_size_limit(usual)
