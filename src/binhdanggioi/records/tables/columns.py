"""Columns of tables: the type of their cells, what they say, and how a cell is taken from a noun."""

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
    """A column of a table of rows."""

    name: str
    kind: type[str | int | bool | Decimal]
    """What its cells are: `str`, `int` or `bool`; those of a `Decimal` are its exact text, such as `1.5`."""
    meaning: str
    """What a cell says; a cell that is None: the document does not say it."""


@frozen
class Located(Generic[N]):
    """A noun, or a part of it, where it stands in a plan."""

    address: str | None
    noun: N
    holder: "Located[Any] | None" = None
    """What holds it; None: it stands on its own."""
    part: int = 0
    """Which of its parts is meant, from 1 on; 0: the whole."""


@frozen
class ColumnSpec(Generic[N]):
    """What is taken from a noun: a date fills four columns, any other value one."""

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
    """A table: a row for each noun of a class, or for each part of it."""

    name: str
    noun: type[N]
    specs: tuple[ColumnSpec[N], ...]
    parts: Callable[[N], int] = lambda _: 0
    """How many parts with a row of their own a noun has; without parts it has one row."""
