"""
The hooks of classes, tuples and items: one function each, which does in one pass what cattrs does in several.

The source of the function is generated field by field, as attrs and cattrs do. It asks the converter for the hook of
each field at its first use, since a class may hold itself; so a hook that somebody registers for a class or a value
is used in every field of it. All faults are collected and raised as one error; see `faults`.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, cast, get_args, get_origin

from attrs import NOTHING, Attribute, AttrsInstance, fields
from cattrs import Converter
from cattrs.fns import identity

from binhdanggioi.model.section import ITEMS, Item
from binhdanggioi.notation.valid import clean_text, maybe
from binhdanggioi.notation.wording import is_clean
from binhdanggioi.records.record.errors import MOST_PROBLEMS
from binhdanggioi.records.record.faults import FAULTS, Fault, PartError, inner, outermost, told, unknown_keys
from binhdanggioi.records.record.values import EXACT, Structure, describe

Unstructure = Callable[[Any], Any]
Space = dict[str, Any]
"""The globals of a generated function."""

TAGS = {cls.__name__: cls for cls in ITEMS}
"""The classes of the items of a section, by their `type` in records."""


_BOUNDED = {str, int, Decimal, date}
"""Types whose fields may refuse some values; of all others the type is enough, and the hook ensures it."""

_CLEAN = (clean_text, maybe(clean_text))
"""The validators that accept every text that is clean and not empty."""

_READ = """\
def structure(data, _):
    if type(data) is not dict:
        raise TypeError(f"must be an object, not {{describe(data)}}")
    faults = []
{fields}
    if faults or not names.issuperset(data):
        raise PartError(faults + unknown_keys(names, data)) from None
    noun = thawed()
{filling}
    noun.__class__ = cls
    {whole}
    return noun
"""
_READ_FIELD = """\
    if "{name}" in data:
        new_{name} = data["{name}"]
        if {suspect}:
            try:
                {read}
                {check}
            except FAULTS as fault:
                faults += told(".{name}", fault)
    else:
        {absent}
"""
_WRITE = """\
def unstructure(noun, tag=None):
    record = {{}} if tag is None else {{"type": tag}}
{fields}
    return record
"""
_WRITE_FIELD = """\
    value = noun.{name}
    if {told}:
        record["{name}"] = {written}
"""


_TOLD = {None: "value is not None", (): "value", NOTHING: "True"}
"""The test that a field with this default is to be written; a tuple is written if it is not empty."""


def structure_class(cls: type[AttrsInstance], converter: Converter) -> Structure:
    """
    Make the hook that reads a class from an object of plain data.

    It does what the constructor does, but validates only the fields that are given, since defaults are valid. It fills
    an object of a subclass that is not frozen, whose class is set to the real one when it is complete.
    """
    space: Space = {
        "__name__": __name__,
        "cls": cls,
        "thawed": _thawed(cls),
        "names": frozenset(field.name for field in fields(cls)),
        "is_clean": is_clean,
        "unknown_keys": unknown_keys,
        "told": told,
        "describe": describe,
        "FAULTS": FAULTS,
        "PartError": PartError,
    }
    source = _READ.format(
        fields="".join(_reading(field, converter, space) for field in fields(cls)),
        filling="\n".join(f"    noun.{field.name} = new_{field.name}" for field in fields(cls)),
        whole="noun.__attrs_post_init__()" if hasattr(cls, "__attrs_post_init__") else "",
    )
    return outermost(_written("structure", source, space))


def _thawed(cls: type) -> type:
    """Make a subclass of the same layout whose objects are not frozen and have no constructor."""
    plain = {"__init__": object.__init__, "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(cls.__name__, (cls,), {"__slots__": (), **plain})


def _reading(field: "Attribute[Any]", converter: Converter, space: Space) -> str:
    """Generate the lines that read one field, and put the names they use into `space`."""
    name, new = field.name, f"new_{field.name}"
    kind, optional = _kind(field)
    space[f"field_{name}"], space[f"validate_{name}"] = field, field.validator
    space[f"default_{name}"], space[f"kind_{name}"] = field.default, kind
    suspect = [f"{new} is not None"] if optional else []
    read = f"{new} = hook_{name}({new}, kind_{name})"
    if kind in EXACT and converter.get_structure_hook(kind) is EXACT[kind]:
        space[f"hook_{name}"] = EXACT[kind]
        if field.validator in _CLEAN:
            suspect.append(f"(type({new}) is not str or not {new} or not is_clean({new}))")
        else:
            read = f"if type({new}) is not kind_{name}: {read}"
    else:
        space[f"hook_{name}"] = _later(space, f"hook_{name}", lambda: _hook(field, kind, converter))
    bounded = field.validator is not None and _leaf(kind) in _BOUNDED
    absent = f'faults.append((".{name}", "must be given"))'
    return _READ_FIELD.format(
        name=name,
        absent=absent if field.default is NOTHING else f"{new} = default_{name}",
        suspect=" and ".join(suspect) or "True",
        read=read,
        check=f"validate_{name}(None, field_{name}, {new})" if bounded else "pass",
    )


def _hook(field: "Attribute[Any]", kind: Any, converter: Converter) -> Structure:  # noqa: ANN401 - any type
    """The hook that reads a field; the results of hooks that a user registered are validated, whatever their type."""
    hook = converter.get_structure_hook(kind)
    validate = field.validator
    if validate is None or (_is_ours(hook) and _is_ours(converter.get_structure_hook(_leaf(kind)))):
        return inner(hook)

    def validated(data: object, kind: object) -> object:
        value = hook(data, kind)
        validate(None, field, value)
        return value

    return validated


def _is_ours(hook: Callable[..., Any]) -> bool:
    return str(getattr(hook, "__module__", "")).startswith("binhdanggioi.records.")


def _leaf(kind: Any) -> Any:  # noqa: ANN401 - any type
    """The type of the members of a tuple, or of a tuple of tuples; any other type itself."""
    while get_origin(kind) is tuple:
        kind = get_args(kind)[0]
    return kind


def unstructure_class(cls: type[AttrsInstance], converter: Converter, *, spans: bool) -> Unstructure:
    """Make the hook that writes a class as an object of plain data, without fields that have their default."""
    space: Space = {}
    written = [field for field in fields(cls) if spans or field.eq]  # `span` and `spans` do not count for equality
    source = _WRITE.format(fields="".join(_writing(field, converter, space) for field in written))
    return _written("unstructure", source, space)


def _writing(field: "Attribute[Any]", converter: Converter, space: Space) -> str:
    """Generate the lines that write one field, and put the names they use into `space`."""
    name = field.name
    kind, optional = _kind(field)
    space[f"default_{name}"] = field.default
    told = _TOLD.get(field.default, f"value is not default_{name}")
    if kind in EXACT and converter.get_unstructure_hook(kind) is identity:
        return _WRITE_FIELD.format(name=name, told=told, written="value")
    space[f"hook_{name}"] = _later(space, f"hook_{name}", lambda: converter.get_unstructure_hook(kind))
    may_be_none = optional and field.default is not None
    written = f"None if value is None else hook_{name}(value)" if may_be_none else f"hook_{name}(value)"
    return _WRITE_FIELD.format(name=name, told=told, written=written)


def _kind(field: "Attribute[Any]") -> tuple[Any, bool]:
    """The type of a field without `None`, and true if it was optional."""
    parts = get_args(field.type)
    if type(None) not in parts:
        return field.type, False
    (kind,) = (part for part in parts if part is not type(None))
    return kind, True


def _later(space: Space, name: str, find: Callable[[], Any]) -> Callable[..., Any]:
    """Make a stand-in for a hook; its first call replaces it by the hook itself."""

    def first(*given: object) -> object:
        space[name] = hook = find()
        return hook(*given)

    return first


def _written(name: str, source: str, space: Space) -> Callable[..., Any]:
    exec(source, space)  # noqa: S102 - our own templates, with the names of fields in them
    function: Callable[..., Any] = space[name]
    return function


def structure_tuple(kind: Any, converter: Converter) -> Structure:  # noqa: ANN401 - any tuple type
    """Make the hook that reads a tuple of any length from a list."""
    member = get_args(kind)[0]
    hook = inner(converter.get_structure_hook(member))

    def structure(data: object, _: object) -> tuple[Any, ...]:
        if type(data) is not list:
            raise TypeError(f"must be a list, not {describe(data)}")
        items: list[Any] = []
        faults: list[Fault] = []
        add = items.append
        for given in data:
            try:
                add(hook(given, member))
            except FAULTS as fault:
                faults += told(f"[{len(items)}]", fault)
                add(None)
                if len(faults) > MOST_PROBLEMS:
                    break
        if faults:
            raise PartError(faults) from None
        return tuple(items)

    return outermost(structure)


def structure_item(_: object, converter: Converter) -> Structure:
    """Make the hook that reads an item of a section as the class that its `type` names."""
    hooks: dict[str, Structure] = {}

    def structure(data: object, _: object) -> Item:
        if type(data) is not dict:
            raise TypeError(f"must be an object, not {describe(data)}")
        tag = data.get("type")
        if type(tag) is not str or tag not in TAGS:
            raise ValueError(f"type must be one of {', '.join(TAGS)}, not {describe(tag)}")
        if tag not in hooks:
            hooks[tag] = inner(converter.get_structure_hook(TAGS[tag]))
        rest = data.copy()
        del rest["type"]
        return cast("Item", hooks[tag](rest, TAGS[tag]))

    return outermost(structure)


def unstructure_tuple(kind: Any, converter: Converter) -> Unstructure:  # noqa: ANN401 - any tuple type
    """Make the hook that writes a tuple of any length as a list."""
    hook = converter.get_unstructure_hook(get_args(kind)[0])
    return list if hook is identity else lambda items: list(map(hook, items))


def unstructure_item(_: object, converter: Converter) -> Unstructure:
    """Make the hook that writes an item of a section, with its class as `type`."""
    hooks: dict[type, Callable[[Any, str], dict[str, Any]]] = {}

    def unstructure(item: Item) -> dict[str, Any]:
        cls = type(item)
        if cls not in hooks:
            hooks[cls] = _tagged(converter.get_unstructure_hook(cls))
        return hooks[cls](item, cls.__name__)

    return unstructure


def _tagged(hook: Callable[..., dict[str, Any]]) -> Callable[[Any, str], dict[str, Any]]:
    """Make of a hook one that writes the name of the class first, as our own hooks do when they are given it."""
    return hook if _is_ours(hook) else lambda item, tag: {"type": tag, **hook(item)}
