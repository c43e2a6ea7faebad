"""Totals in tables: which columns hold figures, which rows are totals, and which rows they add up."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum

from attrs import frozen

from binhdanggioi.lexicon.columns import NOT_ADDED, ColumnKind, column_words
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.table import Table
from binhdanggioi.notation.amounts.total_row import figure, is_subtotal, is_total
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_UPPER_MARK = Pattern(r"(?:[A-ZĐ]|[IVX]+)\.?$")
_NOT_ADDED = Pattern(rf"^{any_of(column_words(*NOT_ADDED))}", re.IGNORECASE)
_RATE = Pattern(any_of(column_words(ColumnKind.RATE)), re.IGNORECASE)
_EACH_UNIT = Pattern(r".*\bmỗi\s+(.+)")
_QUANTITY = Pattern(rf"^{any_of(column_words(ColumnKind.QUANTITY))}", re.IGNORECASE)
_AMOUNT = Pattern(any_of(column_words(ColumnKind.AMOUNT)), re.IGNORECASE)


class _RowKind(Enum):
    """The kind of a row of a table."""

    PART = "a part"
    SUBTOTAL_ABOVE = "a subtotal above its rows, by its letter"
    SUBTOTAL_BELOW = "a subtotal below its rows"
    TOTAL = "a total"


@frozen
class Sum:
    """A total in a column of a table, with its parts in other rows."""

    row: int
    column: int
    heading: str
    stated: Decimal
    parts: tuple[Decimal, ...]


@frozen
class Product:
    """A row of a table that multiplies a quantity by a rate."""

    row: int
    column: int
    quantity: Decimal
    rate: Decimal
    stated: Decimal


def sums(table: Table) -> Iterator[Sum]:
    """
    Find the totals of a table that can be checked: subtotals above their rows, and the last total over all.

    A total over rows with subtotals adds up the subtotals. A column is skipped if its heading says that it is not added
    up, or if a row has words instead of a number in it.
    """
    rows = table.rows
    kinds = [_kind(row) for row in rows]
    for column, heading in enumerate(rows[0]):
        if _NOT_ADDED.search(heading.strip("* ")) or column == 0:
            continue
        cells = [figure(row[column]) if column < len(row) else None for row in rows]
        if any(
            column < len(row) and row[column].strip("* -") and cells[at] is None for at, row in enumerate(rows) if at
        ):
            continue
        yield from _sums_of(column, heading, kinds, cells)


def _kind(row: Sequence[str]) -> _RowKind:
    if any(map(is_total, row[:3])):
        return _RowKind.TOTAL
    if any(map(is_subtotal, row[:3])):
        return _RowKind.SUBTOTAL_BELOW
    return _RowKind.SUBTOTAL_ABOVE if _UPPER_MARK.fullmatch(row[0].strip("* ")) else _RowKind.PART


def _sums_of(column: int, heading: str, kinds: Sequence[_RowKind], cells: Sequence[Decimal | None]) -> Iterator[Sum]:
    if _RowKind.SUBTOTAL_BELOW in kinds:
        yield from _sums_from_above(column, heading, kinds, cells)
        return
    below: list[Decimal] = []
    over: list[Decimal] = []
    everything: list[Decimal] = []
    for row in range(len(kinds) - 1, 0, -1):
        value, kind = cells[row], kinds[row]
        if kind is _RowKind.SUBTOTAL_ABOVE:
            if value is not None and len(below) > 1:
                yield Sum(row, column, heading, value, tuple(reversed(below)))
            over += [value] if value is not None else []
            below = []
        elif kind is _RowKind.PART and value is not None:
            below.append(value)
            everything.append(value)
    last = len(kinds) - 1
    totals = [row for row in range(1, last + 1) if kinds[row] is _RowKind.TOTAL]
    if len(totals) != 1 or (stated := cells[totals[0]]) is None:
        return
    parts = over if over and sum(everything) != stated else everything
    if len(parts) > 1:
        yield Sum(totals[0], column, heading, stated, tuple(reversed(parts)))


def _sums_from_above(
    column: int, heading: str, kinds: Sequence[_RowKind], cells: Sequence[Decimal | None]
) -> Iterator[Sum]:
    """The totals of a table whose subtotals come below their rows."""
    above: list[Decimal] = []
    subtotals: list[Decimal] = []
    for row in range(1, len(kinds)):
        value, kind = cells[row], kinds[row]
        if value is None:
            continue
        parts = above if kind is _RowKind.SUBTOTAL_BELOW else subtotals
        if kind in (_RowKind.SUBTOTAL_BELOW, _RowKind.TOTAL) and len(parts) > 1:
            yield Sum(row, column, heading, value, tuple(parts))
        if kind is _RowKind.SUBTOTAL_BELOW:
            subtotals.append(value)
            above = []
        elif kind is _RowKind.PART:
            above.append(value)


def products(table: Table) -> Iterator[Product]:
    """Find the rows that multiply a quantity by a rate, according to the headings."""
    columns = [_column(table.rows[0], pattern) for pattern in (_QUANTITY, _RATE, _AMOUNT)]
    if None not in columns:
        quantity, rate, amount = (column or 0 for column in columns)
        yield from _products_of(table, quantity, rate, amount)
    for rate, heading in enumerate(table.rows[0]):
        each = _EACH_UNIT.fullmatch(fold(heading.replace("/", " mỗi ")))
        if each is not None and 0 < rate < len(table.rows[0]) - 1 and _counts(table.rows[0][rate - 1], each[1]):
            found = [*_products_of(table, rate - 1, rate, rate + 1)]
            right = sum(one.quantity * one.rate == one.stated for one in found)
            yield from found if right * 2 > len(found) else []


def _counts(heading: str, unit: str) -> bool:
    """True if the column counts the things of one unit: `Số lớp` beside `Người/lớp`."""
    return re.search(rf"\b(?:số|sl)\s+(?:lượng\s+)?{re.escape(unit)}\b", fold(heading)) is not None


def _products_of(table: Table, quantity: int, rate: int, amount: int) -> Iterator[Product]:
    for at, row in enumerate(table.rows[1:], start=1):
        found = [figure(row[column]) if column < len(row) else None for column in (quantity, rate, amount)]
        if None not in found:
            yield Product(at, amount, *(value or Decimal(0) for value in found))


def _column(headings: Sequence[str], pattern: Pattern) -> int | None:
    """The only column whose heading matches `pattern`; None if none or several do."""
    found = [at for at, heading in enumerate(headings) if pattern.search(fold(heading))]
    return found[0] if len(found) == 1 else None
