"""A plan or a report as a record: a dict of plain data, or JSON."""

from functools import cache
from typing import Any, overload

from binhdanggioi.model.finding import Report
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.notation.valid import shown
from binhdanggioi.records.record import json_text
from binhdanggioi.records.record.converter import converter
from binhdanggioi.records.record.errors import Problem, RecordError
from binhdanggioi.records.record.migration import FORMAT, upgrade

_TYPES: dict[type, dict[str, str]] = {Plan: {}, Report: {"type": "Report"}}
"""The keys that mark the record of a class; that of a plan has none."""

_converter = cache(converter)


def to_dict(subject: Plan | Report, *, spans: bool = False) -> dict[str, Any]:
    """
    Write a plan or a report as plain data: objects, lists, texts, whole numbers, true and false.

    Keys are the field names; a field with its default is left out; a Decimal is a text, a date ISO 8601. The places of
    nouns in the source are written only with `spans`; those of findings always.
    """
    cls = type(subject)
    return {"format": FORMAT, **_type_of(cls), **_converter(spans=spans).unstructure(subject, cls)}


@overload
def from_dict(data: object, cls: type[Plan] = ...) -> Plan: ...
@overload
def from_dict(data: object, cls: type[Report]) -> Report: ...
def from_dict(data: object, cls: type[Plan] | type[Report] = Plan) -> Plan | Report:
    """
    Read a plan, or a report, from plain data as `to_dict` writes it: no value is coerced, no unknown key accepted.

    Raises:
        RecordError: the data is no record of the class; the error lists everything that is wrong, up to a thousand
            problems.

    """
    if type(data) is not dict:
        raise RecordError([Problem("$", f"a record must be an object, not {type(data).__name__}")])
    record = upgrade(data)
    found = record.pop("type", None)
    if found != _type_of(cls).get("type"):
        raise RecordError([Problem("$.type", f"this is no record of a {cls.__name__}: its type is {shown(found)}")])
    return _converter().structure(record, cls)


def _type_of(cls: type) -> dict[str, str]:
    """Return the keys that mark a record of this class."""
    if cls not in _TYPES:
        raise TypeError(f"only a Plan or a Report has a record, not {cls.__name__}")
    return _TYPES[cls]


def to_json(subject: Plan | Report, *, spans: bool = False, indent: int | None = None) -> str:
    """Write a plan or a report as JSON, in Unicode; without `indent` on one line and without spaces."""
    return json_text.dump(to_dict(subject, spans=spans), indent)


@overload
def from_json(text: str | bytes, cls: type[Plan] = ..., *, limits: Limits = ...) -> Plan: ...
@overload
def from_json(text: str | bytes, cls: type[Report], *, limits: Limits = ...) -> Report: ...
def from_json(
    text: str | bytes, cls: type[Plan] | type[Report] = Plan, *, limits: Limits = DEFAULT_LIMITS
) -> Plan | Report:
    """
    Read a plan, or a report, from JSON.

    Raises:
        RecordError: the text is no JSON, or no record of the class, or exceeds the limits.

    """
    return from_dict(json_text.load(text, limits), cls)
