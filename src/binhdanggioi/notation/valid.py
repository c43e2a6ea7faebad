"""What a field may hold: the checks that constructors run, in one place for values and entities."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import Attribute
from attrs.validators import instance_of

from binhdanggioi.notation.wording import is_clean

Validator = Callable[[Any, "Attribute[Any]", Any], Any]


def clean_text(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse what is not a clean text of at least one character."""
    del instance
    if not isinstance(value, str):
        raise TypeError(f"{attribute.name} must be a str: {value!r}")
    if not value or not is_clean(value):
        raise ValueError(f"{attribute.name} must be clean text (NFC, one line, trimmed, not empty): {value!r}")


def integer(minimum: int, maximum: int = 10**12) -> Validator:
    """Refuse what is not an int from `minimum` to `maximum`; a bool is no int."""

    def check(instance: object, attribute: "Attribute[int]", value: object) -> None:
        del instance
        if type(value) is not int:
            raise TypeError(f"{attribute.name} must be an int: {value!r}")
        if value < minimum:
            raise ValueError(f"{attribute.name} must be at least {minimum}: {value}")
        if value > maximum:
            raise ValueError(f"{attribute.name} must be at most {maximum}")

    return check


FIRST_YEAR, LAST_YEAR = 1000, 9999
"""A year has four digits."""


def year() -> Validator:
    """Refuse what is not a year of four digits."""
    return integer(FIRST_YEAR, LAST_YEAR)


def decimal(*, positive: bool = False) -> Validator:
    """Refuse what is not a Decimal of at most 18 digits before the comma and 9 after it, above zero where asked."""

    def check(instance: object, attribute: "Attribute[Decimal]", value: object) -> None:
        del instance
        if type(value) is not Decimal:
            raise TypeError(f"{attribute.name} must be a Decimal: {value!r}")
        if not value.is_finite() or (positive and value <= 0):
            raise ValueError(f"{attribute.name} must be {'finite and above zero' if positive else 'finite'}: {value}")
        if not is_of_this_world(value):
            raise ValueError(f"{attribute.name} must have at most 18 digits before the comma and 9 after it")

    return check


def is_of_this_world(value: Decimal) -> bool:
    """Tell whether a finite value has at most 18 digits before the comma and 9 after it."""
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -9 and value.adjusted() < 18  # noqa: PLR2004 - said in the docstring


def each(member: Validator) -> Validator:
    """Refuse what is not a tuple whose every item passes."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if type(value) is not tuple:
            raise TypeError(f"{attribute.name} must be a tuple: {value!r}")
        for item in value:
            member(instance, attribute, item)

    return check


def many(*classes: type) -> Validator:
    """Refuse what is not a tuple of instances of these classes."""
    every = each(instance_of(classes))

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if type(value) is tuple:
            for item in value:
                if not isinstance(item, classes):
                    break
            else:
                return
        every(instance, attribute, value)  # it says what is wrong

    return check


@cache
def maybe(kind: type | Validator) -> Validator:
    """Let None pass, and what the class or check lets pass; of the same one it is the same check."""
    return _maybe_of(kind) if isinstance(kind, type) else _maybe_valid(kind)


def _maybe_of(kind: type) -> Validator:
    other: Validator = instance_of(kind)

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is not None and not isinstance(value, kind):
            other(instance, attribute, value)  # it says what is wrong

    return check


def _maybe_valid(member: Validator) -> Validator:
    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is not None:
            member(instance, attribute, value)

    return check
