"""
How faults travel from where they stand to who asked for a record.

Hooks inside of hooks raise a `PartError`, whose paths start at their part; the outermost makes a `RecordError` of it.
So a path grows by a step at each level, and a problem is made once.
"""

from typing import Any

from cattrs import BaseValidationError, transform_error

from binhdanggioi.records.record.errors import Problem, RecordError
from binhdanggioi.records.record.values import Structure

Fault = tuple[str, str]
"""The way from a part to what is wrong in it, and the message."""


class PartError(Exception):
    """What is wrong with a part of a record."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults


FAULTS = (PartError, RecordError, BaseValidationError, ArithmeticError, LookupError, TypeError, ValueError)
"""What hooks, constructors and validators raise at data that they refuse; anything else is a mistake of a program."""


def told(step: str, error: Exception) -> list[Fault]:
    """Tell the faults of a part from where that stands."""
    if isinstance(error, PartError):
        return [(f"{step}{path}", message) for path, message in error.faults]
    if isinstance(error, RecordError):
        return [(f"{step}{problem.path[1:]}", problem.message) for problem in error.problems]
    if isinstance(error, BaseValidationError):
        parts = [line.rpartition(" @ ") for line in transform_error(error, path=step)]
        return [(path, message) for message, _, path in parts]
    return [(step, str(error))]


def unknown_keys(names: frozenset[str], data: dict[str, Any]) -> list[Fault]:
    """Tell which keys of an object no field has."""
    keys = data.keys() - names
    return [("", f"unknown key {', '.join(sorted(map(repr, keys)))}")] if keys else []


def outermost(hook: Structure) -> Structure:
    """Make of a hook the one that others call: only here paths are whole, and faults become problems."""

    def structure(data: object, kind: object) -> object:
        try:
            return hook(data, kind)
        except PartError as error:
            raise RecordError([Problem(f"${path}", message) for path, message in error.faults]) from None

    structure.inner = hook  # type: ignore[attr-defined]  # read by `inner` alone
    return structure


def inner(hook: Structure) -> Structure:
    """Return the hook that one of ours was made of; one of somebody else as it is."""
    found: Structure = getattr(hook, "inner", hook)
    return found
