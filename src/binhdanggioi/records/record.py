"""A plan as a record: a dict of plain data, or JSON."""

from functools import cache
from typing import Any, NoReturn

from binhdanggioi.model.plan import Plan
from binhdanggioi.records import json_text
from binhdanggioi.records.converter import converter
from binhdanggioi.records.errors import Problem, RecordError

FORMAT = 1
"""The format that this version writes; it reads this one and every older one."""

_converter = cache(converter)


def to_dict(plan: Plan, *, spans: bool = False) -> dict[str, Any]:
    """
    Write a plan as plain data: objects, lists, texts, whole numbers, true and false.

    Keys are the field names; a field with its default is left out; a Decimal is a text, a date ISO 8601. Where each
    noun was read is left out unless `spans` asks for it.
    """
    return {"format": FORMAT, **_converter(spans=spans).unstructure(plan, Plan)}


def from_dict(data: object) -> Plan:
    """
    Read a plan from plain data, exactly as `to_dict` writes it: nothing is coerced and no key is unknown.

    Raises:
        RecordError: the data is no record of a plan; it says everything that is wrong.

    """
    if type(data) is not dict:
        _refuse("$", f"a record must be an object, not {type(data).__name__}")
    found = data.get("format")
    if type(found) is not int or found < 1:
        _refuse("$.format", f"must be the format of the record, a whole number from 1 on, not {found!r}")
    if found > FORMAT:
        _refuse(
            "$.format",
            f"the record has format {found}, newer than {FORMAT}, the last that this version reads: use a newer one",
        )
    try:
        return _converter().structure({key: value for key, value in data.items() if key != "format"}, Plan)
    except RecursionError:
        raise RecordError([Problem("$", "sections or tasks are nested too deeply")]) from None


def to_json(plan: Plan, *, spans: bool = False, indent: int | None = None) -> str:
    """Write a plan as JSON, in Unicode; without `indent` on one line and without spaces."""
    return json_text.dump(to_dict(plan, spans=spans), indent)


def from_json(text: str | bytes) -> Plan:
    """
    Read a plan from JSON.

    Raises:
        RecordError: the text is no JSON, or no record of a plan.

    """
    return from_dict(json_text.load(text))


def _refuse(path: str, message: str) -> NoReturn:
    raise RecordError([Problem(path, message)])
