"""The one converter between the model and plain data, strict in every type."""

from typing import get_args, get_origin

from attrs import AttrsInstance, has, resolve_types
from cattrs import Converter

from binhdanggioi.model.organization import Organization
from binhdanggioi.model.section import Item, Section
from binhdanggioi.model.task import Task
from binhdanggioi.records.record import fused
from binhdanggioi.records.record.values import register_values


def converter(*, spans: bool = False) -> Converter:
    """
    Make a cattrs converter for the classes of the library, as strict as records are.

    It is yours: a hook that you register on it is used wherever a field has its class. With `spans` it also writes the
    place of each noun in the source. The functions for records use a converter of their own.

    >>> from binhdanggioi.model.organization import Organization
    >>> mine = converter()
    >>> mine.register_unstructure_hook(Organization, lambda body: body.name)
    >>> mine.unstructure((Organization(name="Sở Nội vụ"),), tuple[Organization, ...])
    ['Sở Nội vụ']
    """
    made = Converter(forbid_extra_keys=True)
    resolve_types(Section)
    resolve_types(Task)
    resolve_types(Organization)
    made.register_structure_hook_factory(_is_noun, fused.structure_class)
    made.register_unstructure_hook_factory(_is_noun, lambda cls: fused.unstructure_class(cls, made, spans=spans))
    made.register_structure_hook_factory(_is_tuple, fused.structure_tuple)
    made.register_unstructure_hook_factory(_is_tuple, fused.unstructure_tuple)
    made.register_structure_hook_factory(_is_item, fused.structure_item)
    made.register_unstructure_hook_factory(_is_item, fused.unstructure_item)
    register_values(made)
    return made


def _is_noun(kind: type[AttrsInstance]) -> bool:
    return has(kind) and kind.__module__.startswith("binhdanggioi.")


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def _is_item(kind: object) -> bool:
    return kind == Item
