"""Columns of tables: the type and the meaning of their cells, and the function that takes a cell from a noun."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import frozen

from binhdanggioi.notation.date import PartialDate

N = TypeVar("N")
Cell: TypeAlias = str | int | bool | None
Value: TypeAlias = Cell | Decimal | date | PartialDate | Enum

_DATE_PARTS = ("year", "month", "day")


@frozen
class Column:
    """A column of a table."""

    name: str
    kind: type[str | int | bool | Decimal]
    """The type of its cells: `str`, `int` or `bool`; a `Decimal` is its exact text, such as `1.5`."""
    meaning: str
    """The meaning of a cell; a cell that is None: the document does not say it."""


@frozen
class Located(Generic[N]):
    """A noun, or a part of it, with its address in a plan."""

    address: str | None
    noun: N
    holder: "Located[Any] | None" = None
    """The noun that holds it; None: no noun does."""
    part: int = 0
    """The number of the part, from 1; 0: all of the noun."""


@frozen
class ColumnSpec(Generic[N]):
    """A value that is taken from a noun: a date fills four columns, any other value one."""

    name: str
    kind: type[str | int | bool | Decimal | date]
    meaning: str
    take: Callable[[Located[N]], Value]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns that it fills."""
        if not issubclass(self.kind, date):
            return (Column(self.name, self.kind, self.meaning),)
        parts = (Column(f"{self.name}_{part}", int, f"The {part} of `{self.name}`.") for part in _DATE_PARTS)
        return (Column(self.name, str, f"{self.meaning[:-1]}, in ISO 8601."), *parts)

    def cells(self, place: Located[N]) -> tuple[Cell, ...]:
        """The cells of a row, one for each column."""
        value = self.take(place)
        parts = (getattr(value, part, None) for part in _DATE_PARTS) if issubclass(self.kind, date) else ()
        return (_cell(value), *parts)


def _cell(value: Value) -> Cell:
    match value:
        case Decimal():
            return format(value, "f")
        case Enum():
            return value.name
        case date() | PartialDate():
            return str(value)
        case _:
            return value


@frozen
class TableSpec(Generic[N]):
    """A table, with a row for each noun of a class or for each part of it."""

    name: str
    noun: type[N]
    specs: tuple[ColumnSpec[N], ...]
    parts: Callable[[N], int] = lambda _: 0
    """The number of parts of a noun that get a row each; 0: the noun has one row."""
