"""Values in a record: exact types only, with one spelling each; anything else is refused."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from fractions import Fraction
from operator import attrgetter
from typing import Any

from cattrs import Converter

from binhdanggioi.model.finding import Figure
from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import shown

Structure = Callable[[Any, Any], Any]
"""A hook of cattrs: it makes a value of plain data and the wanted type."""
Pairs = tuple[tuple[str, Span], ...]
Figures = tuple[tuple[str, Figure], ...]

_SPAN_PARTS = 4
_FRACTION = Pattern("-?[0-9]{1,4300}(?:/[0-9]{1,4300})?")
_SHORT = (str, int, float, bool)
_NAMES = {str: "a text", int: "a whole number", bool: "true or false"}


def register_values(made: Converter) -> None:
    """Register the hooks of all values on a converter."""
    for kind, hook in EXACT.items():
        made.register_structure_hook(kind, hook)
    made.register_structure_hook(Decimal, _decimal)
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(date, _date)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook(Enum, _member)  # by class: a hook by class comes before those by predicate
    made.register_unstructure_hook_func(_is_enum, attrgetter("_name_"))
    made.register_structure_hook(PartialDate, _spelled(PartialDate.parse))
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook(DocumentNumber, _spelled(DocumentNumber.parse))
    made.register_unstructure_hook(DocumentNumber, str)
    made.register_structure_hook(Money, lambda data, _: Money(_decimal(data, Decimal)))
    made.register_unstructure_hook(Money, lambda money: str(money.amount))
    made.register_structure_hook(Span, _span)
    made.register_unstructure_hook(Span, _span_parts)
    made.register_structure_hook_func(lambda kind: kind == Pairs, _pairs)
    made.register_unstructure_hook_func(
        lambda kind: kind == Pairs, lambda pairs: {name: _span_parts(span) for name, span in pairs}
    )
    made.register_structure_hook_func(lambda kind: kind == Figures, _figures)
    made.register_unstructure_hook_func(lambda kind: kind == Figures, plain_figures)


def describe(data: object) -> str:
    """
    Describe a wrong value in a message: a text, a number or None by itself, any other by its type.

    >>> describe("8"), describe(8), describe([1, 2])
    ("'8'", '8', 'list')
    """
    return shown(data) if data is None or isinstance(data, _SHORT) else type(data).__name__


def _exactly(kind: type) -> Structure:
    def structure(data: object, _: object) -> object:
        if type(data) is not kind:
            raise TypeError(f"must be {_NAMES[kind]}, not {describe(data)}")
        return data

    return structure


EXACT = {kind: _exactly(kind) for kind in (str, int, bool)}
"""The hooks of values that stay as they are: no number from a text, no text from a number, no int from a bool."""


def _decimal(data: object, _: object) -> Decimal:
    if type(data) is not str:
        raise TypeError(f"must be a number in a text such as '1.5', not {describe(data)}")
    try:
        value = Decimal(data)
    except InvalidOperation:
        raise ValueError(f"not a number: {shown(data)}") from None
    if not value.is_finite() or not data.isascii() or "_" in data or data != data.strip():
        raise ValueError(f"not a finite number: {shown(data)}")
    return value


def _date(data: object, _: object) -> date:
    if type(data) is not str:
        raise TypeError(f"must be a date in a text such as '2022-10-31', not {describe(data)}")
    try:
        value = date.fromisoformat(data)
    except ValueError:
        value = None
    if value is None or value.isoformat() != data:
        raise ValueError(f"not a date of the form '2022-10-31': {shown(data)}")
    return value


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(data: object, kind: type[Enum]) -> Enum:
    members = kind.__members__
    if type(data) is not str or data not in members:
        raise ValueError(f"must be one of {', '.join(members)}, not {describe(data)}")
    return members[data]


def _spelled(parse: Callable[[str], object]) -> Structure:
    """Make the hook of a value that is written as a text; with a cache, as plans repeat the same dates and acts."""

    @remembered(4096)
    def read(text: str) -> object:
        value = parse(text)
        if str(value) != text:
            raise ValueError(f"not the spelling of a {type(value).__name__}: {text!r}; write {str(value)!r}")
        return value

    def structure(data: object, _: object) -> object:
        if type(data) is not str:
            raise TypeError(f"must be a text, not {describe(data)}")
        return read(data)

    return structure


def _span(data: object, _: object) -> Span:
    if type(data) is not list or len(data) != _SPAN_PARTS or any(type(part) is not int for part in data):
        raise TypeError(f"must be a list of line, column, end line, end column, not {describe(data)}")
    return Span(*data)


def _span_parts(span: Span) -> list[int]:
    return [span.line, span.column, span.end_line, span.end_column]


def _pairs(data: object, _: object) -> Pairs:
    if type(data) is not dict:
        raise TypeError(f"must be an object of spans, not {describe(data)}")
    return tuple((name, _span(span, Span)) for name, span in data.items())


def _figures(data: object, _: object) -> Figures:
    if type(data) is not dict:
        raise TypeError(f"must be an object of figures, not {describe(data)}")
    return tuple((name, _figure(figure)) for name, figure in data.items())


def _fraction(text: str) -> Fraction:
    if not _FRACTION.fullmatch(text):  # Fraction would also work out 1e999999999
        raise ValueError(f"not a fraction: {shown(text)}")
    return Fraction(text)


_INEXACT: dict[str, Callable[[str], Decimal | Fraction]] = {
    "decimal": lambda text: _decimal(text, Decimal),
    "fraction": _fraction,
}
"""A number that is not an int is written with its kind: `{"fraction": "215/2"}`."""
_ALIKE: tuple[set[type], ...] = ({str}, {int}, {Decimal}, set())


def _figure(data: Any) -> Figure:  # noqa: ANN401 - any plain data
    if type(data) in (str, int):
        figure: Figure = data
        return figure
    parts: Any = tuple(map(_figure, data)) if type(data) is list else None
    if parts is not None and {type(part) for part in parts} in _ALIKE:
        alike: Figure = parts
        return alike
    if type(data) is dict and len(data) == 1:
        ((kind, text),) = data.items()
        if kind in _INEXACT and type(text) is str and str(value := _INEXACT[kind](text)) == text:
            return value
    raise ValueError(f"must be a text, a whole number, a list of them, a decimal or a fraction, not {describe(data)}")


def plain_figures(figures: Figures) -> dict[str, object]:
    """Write the figures of a finding as an object, by their names."""
    return {name: _plain_figure(figure) for name, figure in figures}


def _plain_figure(figure: Figure) -> object:
    if isinstance(figure, Decimal | Fraction):
        return {type(figure).__name__.lower(): str(figure)}
    return [_plain_figure(part) for part in figure] if isinstance(figure, tuple) else figure
