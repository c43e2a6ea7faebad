"""The one converter between the model and plain data, strict in every type."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from functools import cache
from typing import Any, TypeVar, cast

from attrs import NOTHING, AttrsInstance, fields, has, resolve_types
from cattrs import Converter, override
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from binhdanggioi.model.section import ITEMS, Item, Section
from binhdanggioi.model.task import Task
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.source import Span

E = TypeVar("E", bound=Enum)
Structure = Callable[[Any, Any], Any]
Pairs = tuple[tuple[str, Span], ...]

TAGS = {cls.__name__: cls for cls in ITEMS}
"""What `type` says of an item of a section."""

_SPAN_FIELDS = ("span", "spans")
_SPAN_PARTS = 4


@cache
def converter(*, spans: bool = False) -> Converter:
    """Return the converter; the one with `spans` also writes where each noun was read."""
    made = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    resolve_types(Section)
    resolve_types(Task)
    _register_values(made)
    made.register_structure_hook_factory(has, lambda cls: _structure_class(made, cls))
    made.register_unstructure_hook_factory(has, lambda cls: _unstructure_class(made, cls, spans=spans))
    _register_spellings(made)
    made.register_structure_hook_func(lambda kind: kind == Item, lambda data, _: _structure_item(made, data))
    made.register_unstructure_hook_func(
        lambda kind: kind == Item, lambda item: {"type": type(item).__name__, **made.unstructure(item)}
    )
    return made


def _register_values(made: Converter) -> None:
    """Exact types only: no number from a text, no text from a number, no int from a bool."""
    for kind in (str, int, bool):
        made.register_structure_hook(kind, _exactly(kind))
    made.register_structure_hook(Decimal, _decimal)
    made.register_unstructure_hook(Decimal, str)
    made.register_structure_hook(date, _date)
    made.register_unstructure_hook(date, date.isoformat)
    made.register_structure_hook_func(_is_enum, _member)
    made.register_unstructure_hook_func(_is_enum, lambda member: member.name)
    made.register_structure_hook_func(_is_tuple, lambda data, kind: _tuple(made, data, kind))


def _register_spellings(made: Converter) -> None:
    """Values that know their spelling are written as it."""
    made.register_structure_hook(PartialDate, _spelled(PartialDate, PartialDate.parse))
    made.register_unstructure_hook(PartialDate, str)
    made.register_structure_hook(DocumentNumber, _spelled(DocumentNumber, DocumentNumber.parse))
    made.register_unstructure_hook(DocumentNumber, str)
    made.register_structure_hook(Money, lambda data, _: Money(_decimal(data, Decimal)))
    made.register_unstructure_hook(Money, lambda money: str(money.amount))
    made.register_structure_hook(Span, _span)
    made.register_unstructure_hook(Span, lambda span: [span.line, span.column, span.end_line, span.end_column])


def _exactly(kind: type) -> Structure:
    def structure(data: object, _: object) -> object:
        if type(data) is not kind:
            raise TypeError(f"must be {_NAMES[kind]}, not {_describe(data)}")
        return data

    return structure


_NAMES = {str: "a text", int: "a whole number", bool: "true or false"}


def _describe(data: object) -> str:
    return f"{data!r}" if data is None or isinstance(data, str | int | float | bool) else type(data).__name__


def _decimal(data: object, _: object) -> Decimal:
    if type(data) is not str:
        raise TypeError(f"must be a number in a text such as '1.5', not {_describe(data)}")
    try:
        value = Decimal(data)
    except InvalidOperation:
        raise ValueError(f"not a number: {data!r}") from None
    if not value.is_finite() or not data.isascii() or "_" in data or data != data.strip():
        raise ValueError(f"not a finite number: {data!r}")
    return value


def _date(data: object, _: object) -> date:
    if type(data) is not str:
        raise TypeError(f"must be a date in a text such as '2022-10-31', not {_describe(data)}")
    value = date.fromisoformat(data)
    if value.isoformat() != data:
        raise ValueError(f"not a date of the form '2022-10-31': {data!r}")
    return value


def _is_enum(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Enum)


def _member(data: object, kind: type[E]) -> E:
    if type(data) is not str or data not in kind.__members__:
        raise ValueError(f"must be one of {', '.join(kind.__members__)}, not {_describe(data)}")
    return kind[data]


def _is_tuple(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is tuple and kind != Pairs


def _tuple(made: Converter, data: object, kind: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any tuple type
    if type(data) is not list:
        raise TypeError(f"must be a list, not {_describe(data)}")
    member = kind.__args__[0]
    items = made.structure(data, list[member])  # type: ignore[valid-type]
    return tuple(items)


def _spelled(cls: type, parse: Callable[[str], Any]) -> Structure:
    def structure(data: object, _: object) -> object:
        if type(data) is not str:
            raise TypeError(f"must be a text, not {_describe(data)}")
        value = parse(data)
        if str(value) != data:
            raise ValueError(f"not the spelling of a {cls.__name__}: {data!r}; write {str(value)!r}")
        return value

    return structure


def _span(data: object, _: object) -> Span:
    if type(data) is not list or len(data) != _SPAN_PARTS or any(type(part) is not int for part in data):
        raise TypeError(f"must be a list of line, column, end line, end column, not {_describe(data)}")
    return Span(*data)


def _structure_item(made: Converter, data: object) -> Item:
    if type(data) is not dict:
        raise TypeError(f"must be an object, not {_describe(data)}")
    tag = data.get("type")
    if type(tag) is not str or tag not in TAGS:
        raise ValueError(f"type must be one of {', '.join(TAGS)}, not {_describe(tag)}")
    rest = {key: value for key, value in data.items() if key != "type"}
    item: Any = made.structure(rest, TAGS[tag])
    return cast("Item", item)


def _structure_class(made: Converter, cls: type[AttrsInstance]) -> Structure:
    overrides: dict[str, Any] = {
        attribute.name: override(struct_hook=_checked(made, attribute)) for attribute in fields(cls)
    }
    fill = make_dict_structure_fn(
        cls, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )

    def structure(data: object, kind: Any) -> object:  # noqa: ANN401 - the type that cattrs passes on
        if type(data) is not dict:
            raise TypeError(f"must be an object, not {_describe(data)}")
        return fill(data, kind)

    return structure


def _checked(made: Converter, attribute: Any) -> Structure:  # noqa: ANN401 - attrs.Attribute of any type
    """Structure one field and let its own validator speak, so that one fault hides no other."""
    if attribute.type == Pairs:
        return lambda data, _: _pairs(data)

    def structure(data: object, kind: Any) -> object:  # noqa: ANN401 - the type that cattrs passes on
        value = None if data is None and attribute.default is None else made.structure(data, kind)
        if attribute.validator is not None:
            attribute.validator(None, attribute, value)
        return value

    return structure


def _pairs(data: object) -> Pairs:
    if type(data) is not dict:
        raise TypeError(f"must be an object of spans, not {_describe(data)}")
    return tuple((name, _span(span, Span)) for name, span in data.items())


def _unstructure_class(made: Converter, cls: type[AttrsInstance], *, spans: bool) -> Callable[[Any], dict[str, Any]]:
    overrides: dict[str, Any] = {}
    for attribute in fields(cls):
        if attribute.name in _SPAN_FIELDS and not spans:
            overrides[attribute.name] = override(omit=True)
        elif attribute.type == Pairs:
            overrides[attribute.name] = override(
                unstruct_hook=lambda pairs: {name: made.unstructure(span) for name, span in pairs}
            )
        elif attribute.default is NOTHING:
            overrides[attribute.name] = override(omit_if_default=False)
    return make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True, **overrides)
