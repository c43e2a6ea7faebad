"""Where a rule stands: the name by which it is pickled, and how it differs from the rule that has this name."""

import sys
from collections.abc import Callable
from typing import Any

from attrs import AttrsInstance, evolve, fields


def name_of(function: Callable[..., Any]) -> str:
    """The module of a function and its name in there, as `pkgutil.resolve_name` finds it."""
    return f"{function.__module__}:{getattr(function, '__qualname__', '')}"


def origin_of(function: Callable[..., Any]) -> object:
    """What has the name of a function: the rule that was made of it, or the function itself; None: nothing has it."""
    module, _, names = name_of(function).partition(":")
    found: object = sys.modules.get(module)
    for name in names.split("."):
        found = getattr(found, name, None)
    return found


def changes_of(origin: AttrsInstance, changed: AttrsInstance) -> dict[str, Any]:
    """The fields in which `changed` differs from `origin`, an object of the same class."""
    names = (each.name for each in fields(type(origin)))
    return {name: value for name in names if (value := getattr(changed, name)) != getattr(origin, name)}


def with_changes(origin: Any, changes: dict[str, Any]) -> Any:  # noqa: ANN401 - any attrs class
    """A copy with such changes; a pickle cannot hold `evolve` itself, as attrs renames it on Python 3.13 and newer."""
    return evolve(origin, **changes)
