"""Classes by the hooks that cattrs itself makes: what the written ones must give, value by value and fault by fault."""

from collections.abc import Callable
from typing import Any, cast, get_args, get_origin

from attrs import NOTHING, Attribute, AttrsInstance, fields, has, resolve_types
from cattrs import BaseValidationError, Converter, override, transform_error
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

import binhdanggioi as bdg
from binhdanggioi.model.section import ITEMS, Item
from binhdanggioi.records.record.values import register_values

Structure = Callable[[Any, Any], Any]
TAGS = {cls.__name__: cls for cls in ITEMS}


def plain_converter(*, spans: bool = False) -> Converter:
    """Make a converter with the hooks of cattrs for classes, tuples and unions, and those of the library for values."""
    made = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    resolve_types(bdg.Section)
    resolve_types(bdg.Task)
    made.register_structure_hook_factory(has, lambda cls: _structure_class(made, cls))
    made.register_unstructure_hook_factory(has, lambda cls: _unstructure_class(made, cls, spans=spans))
    made.register_structure_hook_func(_is_tuple, lambda data, kind: _tuple(made, data, kind))
    register_values(made)
    made.register_structure_hook_func(lambda kind: kind == Item, lambda data, _: _structure_item(made, data))
    made.register_unstructure_hook_func(
        lambda kind: kind == Item, lambda item: {"type": type(item).__name__, **made.unstructure(item)}
    )
    return made


def plain_problems(converter: Converter, data: object, cls: type) -> list[tuple[str, str]]:
    """List what cattrs says is wrong with data, as pairs of a path and a message."""
    try:
        converter.structure(data, cls)
    except BaseValidationError as error:
        parts = [line.rpartition(" @ ") for line in transform_error(error, format_exception=_message)]
        return [(path, message) for message, _, path in parts]
    except (TypeError, ValueError) as error:
        return [("$", str(error))]
    return []


def _message(error: BaseException, kind: object) -> str:
    del kind
    if isinstance(error, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(sorted(map(repr, error.extra_fields)))}"
    return "must be given" if isinstance(error, KeyError) else str(error)


def _shown(data: object) -> str:
    return f"{data!r}" if data is None or isinstance(data, str | int | float | bool) else type(data).__name__


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _tuple(made: Converter, data: object, kind: object) -> tuple[object, ...]:
    if type(data) is not list:
        raise TypeError(f"must be a list, not {_shown(data)}")
    member = get_args(kind)[0]
    return tuple(made.structure(data, list[member]))  # type: ignore[valid-type]  # a type known at run time


def _structure_item(made: Converter, data: object) -> Item:
    if type(data) is not dict:
        raise TypeError(f"must be an object, not {_shown(data)}")
    tag = data.get("type")
    if type(tag) is not str or tag not in TAGS:
        raise ValueError(f"type must be one of {', '.join(TAGS)}, not {_shown(tag)}")
    rest = {key: value for key, value in data.items() if key != "type"}
    item: Any = made.structure(rest, TAGS[tag])
    return cast("Item", item)


def _structure_class(made: Converter, cls: type[AttrsInstance]) -> Structure:
    overrides: dict[str, Any] = {field.name: override(struct_hook=_checked(made, field)) for field in fields(cls)}
    fill = make_dict_structure_fn(
        cls, made, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **overrides
    )

    def structure(data: object, kind: Any) -> object:  # noqa: ANN401 - the type that cattrs passes on
        if type(data) is not dict:
            raise TypeError(f"must be an object, not {_shown(data)}")
        return fill(data, kind)

    return structure


def _checked(made: Converter, field: "Attribute[Any]") -> Structure:
    """Structure one field and let its own validator speak."""

    def structure(data: object, kind: Any) -> object:  # noqa: ANN401 - the type that cattrs passes on
        value = None if data is None and field.default is None else made.structure(data, kind)
        if field.validator is not None:
            field.validator(None, field, value)
        return value

    return structure


def _unstructure_class(made: Converter, cls: type[AttrsInstance], *, spans: bool) -> Callable[[Any], dict[str, Any]]:
    overrides: dict[str, Any] = {}
    for field in fields(cls):
        if not field.eq and not spans:
            overrides[field.name] = override(omit=True)
        elif field.default is NOTHING:
            overrides[field.name] = override(omit_if_default=False)
    return make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True, **overrides)
