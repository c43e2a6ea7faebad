"""
The hooks of classes, tuples and items: each does in one pass what cattrs does in several.

A hook asks the converter once for the hook of each field, at its first call, since a class may hold itself; so hooks
that somebody registers for a class or a value are used wherever it stands. What cannot be read is collected and raised
as one `RecordError`, whose paths start at what the hook was given.
"""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, cast, get_args

from attrs import NOTHING, Attribute, AttrsInstance, fields
from cattrs import BaseValidationError, Converter, transform_error

from binhdanggioi.model.section import ITEMS, Item
from binhdanggioi.records.errors import Problem, RecordError
from binhdanggioi.records.values import Structure, describe

Unstructure = Callable[[Any], Any]

TAGS = {cls.__name__: cls for cls in ITEMS}
"""What `type` says of an item of a section."""

_FAULTS = (RecordError, BaseValidationError, ArithmeticError, LookupError, TypeError, ValueError)
"""What hooks, constructors and validators raise at data that they refuse; anything else is a mistake of a program."""
_SPAN_FIELDS = ("span", "spans")


def structure_class(cls: type[AttrsInstance], converter: Converter) -> Structure:
    """Make the hook that reads a class from an object of plain data."""
    hooks: dict[str, tuple[Structure, Any, bool]] = {}

    def structure(data: object, _: object) -> object:
        if type(data) is not dict:
            raise TypeError(f"must be an object, not {describe(data)}")
        if not hooks:
            hooks.update({field.name: _hook(field.type, converter) for field in fields(cls)})
        values: dict[str, Any] = {}
        faults: dict[str, Exception] = {}
        for key, given in data.items():
            try:
                hook, kind, optional = hooks[key]
                values[key] = None if given is None and optional else hook(given, kind)
            except _FAULTS as fault:  # noqa: PERF203 - costs nothing where nothing is raised
                faults[key] = fault
        if not faults:
            try:
                return cls(**values)
            except _FAULTS as fault:
                faults[""] = fault
        raise RecordError(_problems_of_class(cls, values, faults)) from None

    return structure


def _hook(kind: Any, converter: Converter) -> tuple[Structure, Any, bool]:  # noqa: ANN401 - any type
    """Find the hook of a field, the type to give it, and whether the field may be null."""
    parts = get_args(kind)
    optional = type(None) in parts
    if optional and len(parts) == 2:  # noqa: PLR2004 - a type and None
        kind = next(part for part in parts if part is not type(None))
    return converter.get_structure_hook(kind), kind, optional


def _problems_of_class(
    cls: type[AttrsInstance], values: dict[str, Any], faults: dict[str, Exception]
) -> Iterator[Problem]:
    """Tell what is wrong with an object: of each field in its order, then the unknown keys, else of the whole."""
    whole = faults.pop("", None)
    told = False
    for field in fields(cls):
        for problem in _problems_of_field(field, values, faults.pop(field.name, None)):
            yield problem
            told = True
    if faults:
        yield Problem("$", f"unknown key {', '.join(sorted(map(repr, faults)))}")
    elif whole and not told:
        yield Problem("$", str(whole))


def _problems_of_field(field: "Attribute[Any]", values: dict[str, Any], fault: Exception | None) -> list[Problem]:
    """Tell what is wrong with a field; its own validator speaks too, so that one fault hides no other."""
    if fault is None and field.name in values and field.validator is not None:
        try:
            field.validator(None, field, values[field.name])
        except _FAULTS as refusal:
            fault = refusal
    if fault is not None:
        return _at(f".{field.name}", fault)
    missing = field.name not in values and field.default is NOTHING
    return [Problem(f"$.{field.name}", "must be given")] if missing else []


def _at(step: str, fault: Exception) -> list[Problem]:
    """Tell a fault of something from where that stands."""
    if isinstance(fault, RecordError):
        return [Problem(f"${step}{problem.path[1:]}", problem.message) for problem in fault.problems]
    if isinstance(fault, BaseValidationError):
        parts = [line.rpartition(" @ ") for line in transform_error(fault, path=f"${step}")]
        return [Problem(path, message) for message, _, path in parts]
    return [Problem(f"${step}", str(fault))]


def structure_tuple(kind: Any, converter: Converter) -> Structure:  # noqa: ANN401 - any tuple type
    """Make the hook that reads a tuple of any length from a list."""
    member = get_args(kind)[0]
    hook = converter.get_structure_hook(member)

    def structure(data: object, _: object) -> tuple[Any, ...]:
        if type(data) is not list:
            raise TypeError(f"must be a list, not {describe(data)}")
        items: list[Any] = []
        problems: list[Problem] = []
        for index, given in enumerate(data):
            try:
                items.append(hook(given, member))
            except _FAULTS as fault:  # noqa: PERF203 - as above
                problems += _at(f"[{index}]", fault)
        if problems:
            raise RecordError(problems)
        return tuple(items)

    return structure


def structure_item(_: object, converter: Converter) -> Structure:
    """Make the hook that reads an item of a section, of the class that its `type` names."""
    hooks: dict[str, Structure] = {}

    def structure(data: object, _: object) -> Item:
        if type(data) is not dict:
            raise TypeError(f"must be an object, not {describe(data)}")
        tag = data.get("type")
        if type(tag) is not str or tag not in TAGS:
            raise ValueError(f"type must be one of {', '.join(TAGS)}, not {describe(tag)}")
        if tag not in hooks:
            hooks[tag] = converter.get_structure_hook(TAGS[tag])
        rest = data.copy()
        del rest["type"]
        return cast("Item", hooks[tag](rest, TAGS[tag]))

    return structure


def unstructure_class(cls: type[AttrsInstance], converter: Converter, *, spans: bool) -> Unstructure:
    """Make the hook that writes a class as an object of plain data, without the fields that have their default."""
    written = [field for field in fields(cls) if spans or field.name not in _SPAN_FIELDS]
    values = attrgetter(*(field.name for field in written), "__class__")  # with two names it always gives a tuple
    rows: list[tuple[str, Any, Unstructure]] = []

    def unstructure(noun: Any) -> dict[str, Any]:  # noqa: ANN401 - any noun
        if not rows:
            rows.extend((field.name, field.default, converter.get_unstructure_hook(field.type)) for field in written)
        return {
            name: hook(value)
            for (name, default, hook), value in zip(rows, values(noun), strict=False)
            if value is not default
        }

    return unstructure


def unstructure_tuple(kind: Any, converter: Converter) -> Unstructure:  # noqa: ANN401 - any tuple type
    """Make the hook that writes a tuple of any length as a list."""
    hook = converter.get_unstructure_hook(get_args(kind)[0])
    return lambda items: [hook(item) for item in items]


def unstructure_item(_: object, converter: Converter) -> Unstructure:
    """Make the hook that writes an item of a section, with its class as `type`."""
    return lambda item: {"type": type(item).__name__, **converter.get_unstructure_hook(type(item))(item)}
