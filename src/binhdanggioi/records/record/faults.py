"""
Carry faults from the part of a record that has them to the caller.

An inner hook raises a `PartError`, whose paths start at its part; the outermost hook turns it into a `RecordError`.
So a path grows by a step at each level, and each `Problem` is made once.
"""

from typing import Any

from cattrs import BaseValidationError, transform_error

from binhdanggioi.notation.valid import shown
from binhdanggioi.records.record.errors import MOST_PROBLEMS, Problem, RecordError, cut, too_deep
from binhdanggioi.records.record.values import Structure

_MOST_KEYS = 20
"""How many unknown keys of one object are named."""

Fault = tuple[str, str]
"""The path from a part to the faulty value in it, and the message."""


class PartError(Exception):
    """The faults of a part of a record."""

    def __init__(self, faults: list[Fault]) -> None:
        self.faults = faults


FAULTS = (PartError, RecordError, BaseValidationError, ArithmeticError, LookupError, TypeError, ValueError)
"""The errors of hooks, constructors and validators that refuse data; any other error is a bug."""


def told(step: str, error: Exception) -> list[Fault]:
    """
    The faults of the part at `step`, with paths from the object that holds the part.

    >>> told("[0]", PartError([(".mark", "must be a text, not 8")]))
    [('[0].mark', 'must be a text, not 8')]
    """
    if isinstance(error, PartError):
        return [(f"{step}{path}", message) for path, message in error.faults[: MOST_PROBLEMS + 1]]
    if isinstance(error, RecordError):
        return [(f"{step}{problem.path[1:]}", problem.message) for problem in error.problems]
    if isinstance(error, BaseValidationError):
        parts = [line.rpartition(" @ ") for line in transform_error(error, path=step)]
        return [(path, message) for message, _, path in parts]
    return [(step, cut(str(error)))]


def unknown_keys(names: frozenset[str], data: dict[str, Any]) -> list[Fault]:
    """The fault of an object with keys that are no `names` of fields; none if it has no such keys."""
    keys = data.keys() - names
    if not keys:
        return []
    first = sorted(map(shown, keys))[:_MOST_KEYS]
    return [("", f"unknown key {', '.join(first)}{', …' if len(keys) > _MOST_KEYS else ''}")]


def outermost(hook: Structure) -> Structure:
    """Wrap a hook for callers from outside: here paths are complete, and faults become problems."""

    def structure(data: object, kind: object) -> object:
        try:
            return hook(data, kind)
        except FAULTS as error:
            raise RecordError(Problem(f"${path}", message) for path, message in told("", error)) from None
        except RecursionError:
            raise too_deep() from None

    structure.inner = hook  # type: ignore[attr-defined]  # read by `inner` alone
    return structure


def inner(hook: Structure) -> Structure:
    """Return the hook that `outermost` wrapped; any other hook unchanged."""
    found: Structure = getattr(hook, "inner", hook)
    return found
