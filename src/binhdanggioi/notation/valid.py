"""Validators: the checks that constructors run on their fields."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import Attribute

from binhdanggioi.notation.wording import impossible_in, is_clean

Validator = Callable[[Any, "Attribute[Any]", Any], Any]
_PAIR = 2
_SHOWN = 200
"""How many characters of a refused value a message shows."""


def shown(value: object) -> str:
    """
    The repr of a refused value for a message, cut if it is long.

    >>> shown("KH"), shown("a" * 300)[-5:], shown(10**5000)
    ("'KH'", 'aaaa…', 'an int of more digits than Python writes')
    """
    try:
        text = repr(value)
    except ValueError:
        return f"{_a(type(value))} of more digits than Python writes"
    except RecursionError:
        return f"{_a(type(value))} that is nested too deeply to be shown"
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _a(*kinds: type) -> str:
    """The names of classes with their articles: `an Organization`, `a Section or a Table`."""
    return " or ".join(f"{'an' if kind.__name__[0] in 'AEIOUaeiou' else 'a'} {kind.__name__}" for kind in kinds)


def clean_text(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse any value but a clean, non-empty text."""
    del instance
    if type(value) is not str:
        raise TypeError(f"{attribute.name} must be a str: {shown(value)}")
    if not value or not is_clean(value):
        raise ValueError(f"{attribute.name} must be clean text ({_cleanness(value)}): {shown(value)}")


def _cleanness(value: str) -> str:
    found = impossible_in(value)
    return "NFC, one line, trimmed, not empty" if found is None else f"no {found!a}, which no document holds"


def possible_text(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse any value but a text, empty or of several lines, without characters that no document holds."""
    del instance
    if type(value) is not str:
        raise TypeError(f"{attribute.name} must be a str: {shown(value)}")
    if found := impossible_in(value):
        raise ValueError(f"{attribute.name} must be a text without {found!a}, which no document holds: {shown(value)}")


MOST = 10**12
"""No count, line or column is greater."""


def integer(minimum: int, maximum: int = MOST) -> Validator:
    """Refuse any value but an int from `minimum` to `maximum`; a bool does not count as one."""

    def check(instance: object, attribute: "Attribute[int]", value: object) -> None:
        del instance
        if type(value) is not int:
            raise TypeError(f"{attribute.name} must be an int: {shown(value)}")
        if value < minimum:
            raise ValueError(f"{attribute.name} must be at least {minimum}: {shown(value)}")
        if value > maximum:
            raise ValueError(f"{attribute.name} must be at most {maximum}: {shown(value)}")

    return check


FIRST_YEAR, LAST_YEAR = 1000, 9999
"""A year has four digits."""


def year() -> Validator:
    """Refuse any value but a year of four digits."""
    return integer(FIRST_YEAR, LAST_YEAR)


def decimal(*, positive: bool = False) -> Validator:
    """Refuse any value but a Decimal of at most 18 digits before the comma and 9 after it; `positive`: above zero."""

    def check(instance: object, attribute: "Attribute[Decimal]", value: object) -> None:
        del instance
        if type(value) is not Decimal:
            raise TypeError(f"{attribute.name} must be a Decimal: {shown(value)}")
        if not value.is_finite() or (positive and value <= 0):
            raise ValueError(f"{attribute.name} must be {'finite and above zero' if positive else 'finite'}: {value}")
        if not is_of_this_world(value):
            raise ValueError(f"{attribute.name} must have at most 18 digits before the comma and 9 after it: {value}")

    return check


def share() -> Validator:
    """Refuse any value but a Decimal from 0 to 1."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        del instance
        if type(value) is not Decimal:
            raise TypeError(f"{attribute.name} must be a Decimal: {shown(value)}")
        if not (value.is_finite() and 0 <= value <= 1):
            raise ValueError(f"{attribute.name} must lie from 0 to 1: {value}")

    return check


def is_of_this_world(value: Decimal) -> bool:
    """
    True if a finite value has at most 18 digits before the comma and 9 after it.

    >>> is_of_this_world(Decimal("1.5")), is_of_this_world(Decimal("1E+18"))
    (True, False)
    """
    exponent = value.as_tuple().exponent
    return isinstance(exponent, int) and exponent >= -9 and value.adjusted() < 18  # noqa: PLR2004 - said in the docstring


def is_a(*kinds: type) -> Validator:
    """Refuse any value but an object of one of these classes themselves, since a record would not keep another."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        del instance
        if type(value) not in kinds:
            raise TypeError(f"{attribute.name} must be {_a(*kinds)}: {shown(value)}")

    return check


def each(member: Validator) -> Validator:
    """Refuse any value but a tuple whose items all pass `member`."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if type(value) is not tuple:
            raise TypeError(f"{attribute.name} must be a tuple: {shown(value)}")
        for item in value:
            member(instance, attribute, item)

    return check


def many(*kinds: type) -> Validator:
    """Refuse any value but a tuple of objects of these classes themselves."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        del instance
        if type(value) is not tuple:
            raise TypeError(f"{attribute.name} must be a tuple: {shown(value)}")
        for item in value:
            if type(item) not in kinds:
                raise TypeError(f"each of {attribute.name} must be {_a(*kinds)}: {shown(item)}")

    return check


def named(member: Validator) -> Validator:
    """Refuse any value but a tuple of pairs of a name and what passes `member`; a name is a word, and stands once."""

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if type(value) is not tuple or not all(type(pair) is tuple and len(pair) == _PAIR for pair in value):
            raise TypeError(f"{attribute.name} must be a tuple of pairs: {shown(value)}")
        for name, one in value:
            if type(name) is not str or not name.isidentifier():
                raise ValueError(f"each name in {attribute.name} must be a word: {shown(name)}")
            member(instance, attribute, one)
        if len({name for name, _ in value}) < len(value):
            raise ValueError(f"{attribute.name} has a name twice: {shown(value)}")

    return check


@cache
def maybe(kind: type | Validator) -> Validator:
    """Accept None and what `kind`, a class or a validator, accepts; the same `kind` gives the same validator."""
    member = is_a(kind) if isinstance(kind, type) else kind

    def check(instance: object, attribute: "Attribute[Any]", value: object) -> None:
        if value is not None:
            member(instance, attribute, value)

    return check
