"""
The plan of `binhdanggioi` as msgspec structs, made from its classes: what the same records cost there.

msgspec is asked for less: dates, numbers of documents and amounts stay as they are spelled, and a text is any text.
"""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin

import attrs
import msgspec

import binhdanggioi as bdg
from binhdanggioi.model.section import ITEMS, Item

PLAIN: dict[Any, str] = {
    type(None): "None",
    bdg.Span: "tuple[int, int, int, int]",
    **dict.fromkeys((bdg.DocumentNumber, bdg.PartialDate, bdg.Money), "str"),
}
SPACE: dict[str, Any] = {"Decimal": Decimal, "date": date}
"""The types by the names that annotations use."""


def annotation(kind: Any) -> str:  # noqa: ANN401 - any type
    """Write a type of the library as one of this model, and make what it names."""
    if kind == Item:
        return " | ".join(struct(cls, tagged=True) for cls in ITEMS)
    if parts := get_args(kind):
        inner = [annotation(part) for part in parts if part is not ...]
        return f"tuple[{inner[0]}, ...]" if get_origin(kind) is tuple else " | ".join(inner)
    if kind in PLAIN:
        return PLAIN[kind]
    if isinstance(kind, type) and issubclass(kind, Enum):
        SPACE.setdefault(kind.__name__, Enum(kind.__name__, {name: name for name in kind.__members__}))
    elif attrs.has(kind):
        return struct(kind)
    return str(kind.__name__)


def struct(cls: type[attrs.AttrsInstance], *, tagged: bool = False) -> str:
    """Make the struct of a class, once, and return its name; one with a tag says its type in records."""
    name = f"{cls.__name__}Item" if tagged else cls.__name__
    if name not in SPACE:
        SPACE[name] = None  # so that a class that holds itself finds its name
        fields = [
            (field.name, kind) if field.default is attrs.NOTHING else (field.name, kind, field.default)
            for field in attrs.fields(cls)
            if field.name != "spans"
            for kind in [annotation(field.type)]
        ]
        SPACE[name] = msgspec.defstruct(
            name,
            fields,
            frozen=True,
            kw_only=True,
            omit_defaults=True,
            forbid_unknown_fields=True,
            tag=cls.__name__ if tagged else None,
            module=__name__,
        )
        globals()[name] = SPACE[name]
    return name


attrs.resolve_types(bdg.Section)
attrs.resolve_types(bdg.Task)
struct(bdg.Plan)
globals().update(SPACE)
Plan: type[Any] = SPACE["Plan"]
DECODER: "msgspec.json.Decoder[Any]" = msgspec.json.Decoder(Plan)
