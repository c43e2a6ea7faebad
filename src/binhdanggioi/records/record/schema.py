"""The JSON Schema of records, made from the classes."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

from attrs import NOTHING, Attribute, AttrsInstance, fields, resolve_types

from binhdanggioi.model.citation import Citation
from binhdanggioi.model.closing import Signature
from binhdanggioi.model.finding import Report
from binhdanggioi.model.objective import Objective
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.section import ITEMS, Item, Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import ParticipantCategory
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.source import Span
from binhdanggioi.records.record.migration import FORMAT
from binhdanggioi.records.record.values import Figures, Pairs

Schema = dict[str, Any]

_NO_SPACE = r"[^\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
_CLEAN = rf"^{_NO_SPACE}+(?: {_NO_SPACE}+)*$"
_NUMBER = r"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$"
_MONTH, _DAY = "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])"
_TEXT = {"type": "string"}
_NULL = {"type": "null"}
_WHOLE = {"type": "integer"}
_PLACE = {"type": "array", "items": {"type": "integer", "minimum": 1}, "minItems": 4, "maxItems": 4}
_BOUNDS = {"minimum": (0, 1, 1000), "maximum": (10**12, 9999, 31, 12)}
"""The bounds of whole numbers in the model, the widest first."""

_VALUES: dict[Any, Schema] = {
    str: _TEXT,
    int: _WHOLE,
    bool: {"type": "boolean"},
    Decimal: {"type": "string", "pattern": _NUMBER},
    Money: {"type": "string", "pattern": _NUMBER},
    date: {"type": "string", "pattern": rf"^[0-9]{{4}}-{_MONTH}-{_DAY}$"},
    PartialDate: {"type": "string", "pattern": rf"^[1-9][0-9]{{3}}(?:-{_MONTH}(?:-{_DAY})?)?$"},
    DocumentNumber: {"type": "string", "pattern": "^[^ ]*/[^ ]+$"},
    Span: _PLACE,
    Pairs: {"type": "object", "additionalProperties": _PLACE},
    Figures: {"type": "object", "additionalProperties": {"$ref": "#/$defs/Figure"}},
}
_DECIMAL, _FRACTION = (
    {"type": "object", "properties": {name: pattern}, "required": [name], "additionalProperties": False}
    for name, pattern in (
        ("decimal", {"type": "string", "pattern": _NUMBER}),
        ("fraction", {"type": "string", "pattern": "^-?[0-9]+(?:/[0-9]+)?$"}),
    )
)
_FIGURE: Schema = {
    "anyOf": [
        _TEXT,
        _WHOLE,
        *({"type": "array", "items": part} for part in (_TEXT, _WHOLE, _DECIMAL)),
        _DECIMAL,
        _FRACTION,
    ]
}
_WHOLE_CLASSES: dict[type, Schema] = {
    Citation: {"anyOf": [{"required": ["number"]}, {"required": ["name"]}]},
    Objective: {"anyOf": [{"required": ["text"]}, {"required": ["indicators"]}]},
    ParticipantCategory: {"properties": {"roles": {"items": {"minItems": 1}}}},
    Signature: {"anyOf": [{"required": ["authority"]}, {"required": ["position"]}]},
    Table: {"properties": {"rows": {"minItems": 1, "items": {"minItems": 1}}}},
}
"""The constraints of classes on several fields together."""


def json_schema(cls: type[Plan] | type[Report] = Plan) -> Schema:
    """
    Make the JSON Schema (2020-12) of the records of plans, or of reports.

    It accepts every record that `from_dict` accepts. It refuses wrong types, unknown and missing keys, numbers out of
    bounds and texts that are not clean; `from_dict` refuses more.
    """
    resolve_types(Section)
    resolve_types(Task)
    defs: dict[str, Schema] = {}
    root = _closed(_reference(cls, defs), format={"const": FORMAT}, **({"type": _const(cls)} if cls is Report else {}))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{cls.__name__}, format {FORMAT}",
        **root,
        "$defs": dict(sorted(defs.items())),
    }


def _const(cls: type) -> Schema:
    return {"const": cls.__name__}


def _closed(reference: Schema, **keys: Schema) -> Schema:
    """Refer to the definition of a class, with `keys` beside its fields; any other key is refused."""
    beside = {"properties": keys, "required": list(keys)} if keys else {}
    return {**reference, **beside, "unevaluatedProperties": False}


def _reference(cls: type[Any], defs: dict[str, Schema]) -> Schema:
    """Refer to the definition of a class or an enum, which is added to `defs` if it is missing."""
    if cls.__name__ not in defs:
        defs[cls.__name__] = {}  # so that a class that holds itself is found
        defs[cls.__name__] |= _enum(cls) if issubclass(cls, Enum) else _class(cls, defs)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _class(cls: type[AttrsInstance], defs: dict[str, Schema]) -> Schema:
    properties = {field.name: _field(field, defs) for field in fields(cls)}
    whole = _WHOLE_CLASSES.get(cls, {})
    for name, more in whole.get("properties", {}).items():
        properties[name] = properties[name] | more | {"items": properties[name]["items"] | more["items"]}
    required = [field.name for field in fields(cls) if field.default is NOTHING]
    together = {key: value for key, value in whole.items() if key != "properties"}
    described = {"description": (cls.__doc__ or "").strip().partition("\n")[0]}
    return {**described, "type": "object", "properties": properties, "required": required, **together}


def _enum(cls: type[Enum]) -> Schema:
    members = [{"const": member.name, "title": getattr(member, "vietnamese", None) or member.name} for member in cls]
    return {"description": (cls.__doc__ or "").strip().partition("\n")[0], "oneOf": members}


def _field(field: "Attribute[Any]", defs: dict[str, Schema]) -> Schema:
    parts = get_args(field.type)
    if type(None) not in parts:
        return _type(field.type, field, lambda value: value, defs)
    (kind,) = (part for part in parts if part is not type(None))
    return {"anyOf": [_type(kind, field, lambda value: value, defs), _NULL]}


def _type(kind: Any, field: "Attribute[Any]", wrap: Callable[[Any], Any], defs: dict[str, Schema]) -> Schema:  # noqa: ANN401 - any type
    """Schema of `kind`; `wrap` turns a sample of it into a sample of the field, to ask the validators."""
    if kind is str:
        return {**_TEXT, "pattern": _CLEAN} if _refuses(field, wrap(" ")) else _TEXT
    if kind is int:
        return {**_WHOLE, **{bound: value for bound in _BOUNDS if (value := _bound(bound, field)) is not None}}
    if kind in _VALUES:
        if kind == Figures:
            defs["Figure"] = _FIGURE
        return _VALUES[kind]
    if kind == Item:
        return {"oneOf": [_closed(_reference(cls, defs), type=_const(cls)) for cls in ITEMS]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _type(get_args(kind)[0], field, lambda value: wrap((value,)), defs)}
    reference = _reference(kind, defs)
    return reference if issubclass(kind, Enum) else _closed(reference)


def _bound(bound: str, field: "Attribute[Any]") -> int | None:
    """The narrowest minimum or maximum that the validator of a field has; None if it has none."""
    outside = -1 if bound == "minimum" else 1
    found = [value for value in _BOUNDS[bound] if _refuses(field, value + outside) and not _refuses(field, value)]
    return found[-1] if found else None


def _refuses(field: "Attribute[Any]", value: object) -> bool:
    """True if the validator of a field refuses `value`."""
    if field.validator is None:
        return False
    try:
        field.validator(None, field, value)
    except (TypeError, ValueError):
        return True
    return False
