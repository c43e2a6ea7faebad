"""What a field may hold: the checks that constructors run, in one place."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from attrs import Attribute
from attrs.validators import instance_of, optional

from binhdanggioi.notation.wording import is_clean

Validator = Callable[[Any, "Attribute[Any]", Any], Any]


def clean_text(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse what is not a clean text of at least one character."""
    del instance
    if not isinstance(value, str):
        raise TypeError(f"{attribute.name} must be a str: {value!r}")
    if not value or not is_clean(value):
        raise ValueError(f"{attribute.name} must be clean text (NFC, one line, trimmed, not empty): {value!r}")


def whole(minimum: int) -> Validator:
    """Refuse what is not an int of at least `minimum`; a bool is no int."""

    def check(instance: object, attribute: "Attribute[int]", value: object) -> None:
        del instance
        if type(value) is not int:
            raise TypeError(f"{attribute.name} must be an int: {value!r}")
        if value < minimum:
            raise ValueError(f"{attribute.name} must be at least {minimum}: {value}")

    return check


def decimal(*, positive: bool = False) -> Validator:
    """Refuse what is not a finite Decimal, or not above zero where that is asked."""

    def check(instance: object, attribute: "Attribute[Decimal]", value: object) -> None:
        del instance
        if type(value) is not Decimal:
            raise TypeError(f"{attribute.name} must be a Decimal: {value!r}")
        if not value.is_finite() or (positive and value <= 0):
            raise ValueError(f"{attribute.name} must be {'finite and above zero' if positive else 'finite'}: {value}")

    return check


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
    return each(instance_of(classes))


def maybe(kind: type | Validator) -> Validator:
    """Let None pass, and what the class or check lets pass."""
    return optional(instance_of(kind) if isinstance(kind, type) else kind)
