from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi.notation.valid import (
    Validator,
    clean_text,
    decimal,
    each,
    integer,
    is_a,
    is_of_this_world,
    many,
    maybe,
    named,
    possible_text,
    shown,
    year,
)


def refused(validator: Validator, value: object) -> str:
    """Let a field be checked, and return the message of the error."""
    cls = attrs.make_class("Noun", {"name": attrs.field(validator=validator)})
    with pytest.raises((TypeError, ValueError)) as caught:
        cls(value)
    return str(caught.value)


class TestMessages:
    """A field that refuses a value says in a sentence what it must be, and shows the value."""

    @pytest.mark.parametrize(
        ("validator", "value", "message"),
        [
            (is_a(bdg.DocumentKind), "KH", "name must be a DocumentKind: 'KH'"),
            (is_a(bdg.Organization), 5, "name must be an Organization: 5"),
            (is_a(bdg.Task, bdg.Objective), None, "name must be a Task or an Objective: None"),
            (maybe(bool), 0, "name must be a bool: 0"),
            (maybe(integer(1)), 0, "name must be at least 1: 0"),
            (integer(1, 12), 13, "name must be at most 12: 13"),
            (integer(1, 12), "5", "name must be an int: '5'"),
            (integer(1, 12), 10**5000, "name must be at most 12: an int of more digits than Python writes"),
            (decimal(), 1.5, "name must be a Decimal: 1.5"),
            (decimal(), Decimal("1E+18"), "name must have at most 18 digits before the comma and 9 after it: 1E+18"),
            (many(str), "a", "name must be a tuple: 'a'"),
            (many(str), ("a", 5), "each of name must be a str: 5"),
            (each(is_a(str)), ("a", 5), "name must be a str: 5"),
            (is_a(int), "a" * 1000, f"name must be an int: '{'a' * 199}…"),
            (named(is_a(int)), [("a", 1)], "name must be a tuple of pairs: [('a', 1)]"),
            (named(is_a(int)), (("a", 1, 2),), "name must be a tuple of pairs: (('a', 1, 2),)"),
            (named(is_a(int)), (["a", 1],), "name must be a tuple of pairs: (['a', 1],)"),
            (named(is_a(int)), (("a b", 1),), "each name in name must be a word: 'a b'"),
            (named(is_a(int)), ((1, 1),), "each name in name must be a word: 1"),
            (named(is_a(int)), (("a", "b"),), "name must be an int: 'b'"),
            (named(is_a(int)), (("a", 1), ("a", 2)), "name has a name twice: (('a', 1), ('a', 2))"),
        ],
        ids=range(21),
    )
    def test_a_sentence(self, validator: Validator, value: object, message: str) -> None:
        """The name of the field, what it must be, and the value, shortened where it is long."""
        assert message == refused(validator, value)

    def test_none_is_let_pass_where_it_may_be(self) -> None:
        """Of what may be None, only what is given is checked; of one class it is one check."""
        cls = attrs.make_class("Noun", {"name": attrs.field(validator=maybe(str))})

        assert None is cls(None).name
        assert maybe(str) is maybe(str)


class Words(str):
    """A text of a class of its own."""

    __slots__ = ()


@attrs.frozen(kw_only=True)
class Office(bdg.Organization):
    """A body of a class of its own."""


class TestClasses:
    """A field holds objects of its classes themselves: no record keeps what somebody derives from them."""

    @pytest.mark.parametrize(
        "validator",
        [
            *(is_a(str), is_a(bdg.Organization), is_a(date), many(str), many(bdg.Organization, bdg.Duty)),
            *(maybe(str), maybe(date), each(clean_text), clean_text, possible_text),
        ],
        ids=range(10),
    )
    @pytest.mark.parametrize(
        "value", [Words("a"), Office(name="a"), datetime(2026, 1, 5, tzinfo=UTC)], ids=["str", "noun", "date"]
    )
    def test_a_derived_one_is_refused(self, validator: Validator, value: object) -> None:
        """A derived text, noun or day is refused, alone and in a tuple."""
        assert "must be" in refused(validator, value)
        assert "must be" in refused(validator, (value,))


class TestValues:
    """The constructors of values say in a sentence what cannot be."""

    @pytest.mark.parametrize(
        ("make", "message"),
        [
            (lambda: bdg.PartialDate(2022, 2, 30), "month 2 of 2022 has no day 30"),
            (lambda: bdg.PartialDate(2022, None, 5), "a day needs its month: 2022, day 5"),
            (lambda: bdg.PartialDate("2022"), "year must be an int: '2022'"),  # type: ignore[arg-type]
            (lambda: bdg.Period(2030, 2021), "a period ends before it starts: 2030 - 2021"),
            (lambda: bdg.Period(2021, None), "last must be an int: None"),  # type: ignore[arg-type]
            (lambda: bdg.Timeframe("2022", None, expected=False, wording="x"), "first must be a date: '2022'"),  # type: ignore[arg-type]
            (lambda: bdg.Timeframe(None, None, expected="dự kiến", wording="x"), "expected must be a bool: 'dự kiến'"),  # type: ignore[arg-type]
            (
                lambda: bdg.Timeframe(None, date(999, 1, 1), expected=False, wording="x"),
                "last must have a year of four digits: 0999-01-01",
            ),
            (
                lambda: bdg.Deadline("hằng năm", None, 11, 15, strict=True, wording="x"),  # type: ignore[arg-type]
                "frequency must be a Frequency: 'hằng năm'",
            ),
            (lambda: bdg.DocumentNumber(5, None, "KH-SNV"), "number must be a str: 5"),  # type: ignore[arg-type]
            (lambda: bdg.DocumentNumber("05", "2022", "QH11"), "year must be an int: '2022'"),  # type: ignore[arg-type]
            (lambda: bdg.DocumentNumber("05", None, None), "symbol must be a str: None"),  # type: ignore[arg-type]
            (lambda: bdg.Money("5"), "amount must be a Decimal: '5'"),  # type: ignore[arg-type]
            (lambda: bdg.Money(-5), "an amount of money must not be negative: -5"),
            (lambda: bdg.Span(0, 1, 1, 1), "line must be at least 1: 0"),
            (lambda: bdg.Span(2, 1, 1, 1), "a span ends before it starts: 2:1"),
            (lambda: bdg.Place("1"), "line must be an int: '1'"),  # type: ignore[arg-type]
            (lambda: bdg.Source(b"x"), "text must be a str: b'x'"),  # type: ignore[arg-type]
            (lambda: bdg.Limits(lines=0), "lines must be at least 1: 0"),
        ],
        ids=range(19),
    )
    def test_a_sentence(self, make: Callable[[], Any], message: str) -> None:
        """The message has what was given, and shows nothing of how it was checked."""
        with pytest.raises((TypeError, ValueError)) as caught:
            make()

        assert message == str(caught.value)


class TestBoundaries:
    """What is just let pass, and what is just refused."""

    @pytest.mark.parametrize(
        ("validator", "value"),
        [
            (integer(1, 12), 1),
            (integer(1, 12), 12),
            (integer(0), 10**12),
            (year(), 1000),
            (year(), 9999),
            (decimal(), Decimal(0)),
            (decimal(), Decimal(-5)),
            (decimal(positive=True), Decimal("0.000000001")),
            (decimal(), Decimal("999999999999999999.999999999")),
            (many(str, int), ("a", 5)),
            (many(str), ()),
            (each(is_a(str)), ()),
            (named(is_a(int)), ()),
            (named(is_a(int)), (("số_lớp", 1), ("_", 2))),
        ],
        ids=range(14),
    )
    def test_passes(self, validator: Validator, value: object) -> None:
        """The limits themselves pass."""
        cls = attrs.make_class("Noun", {"name": attrs.field(validator=validator)})

        assert value == cls(value).name

    @pytest.mark.parametrize(
        ("validator", "value", "message"),
        [
            (integer(1, 12), 0, "name must be at least 1: 0"),
            (integer(0), 10**12 + 1, "name must be at most 1000000000000: 1000000000001"),
            (integer(0), True, "name must be an int: True"),
            (year(), 999, "name must be at least 1000: 999"),
            (year(), 10_000, "name must be at most 9999: 10000"),
            (decimal(), 5, "name must be a Decimal: 5"),
            (decimal(), Decimal("NaN"), "name must be finite: NaN"),
            (decimal(positive=True), Decimal("Infinity"), "name must be finite and above zero: Infinity"),
            (decimal(positive=True), Decimal(0), "name must be finite and above zero: 0"),
            (
                decimal(),
                Decimal("1E-10"),
                "name must have at most 18 digits before the comma and 9 after it: 1E-10",
            ),
            (many(str), ["a"], "name must be a tuple: ['a']"),
            (many(str, int), (5, None), "each of name must be a str or an int: None"),
            (each(is_a(str)), ["a"], "name must be a tuple: ['a']"),
            (is_a(str), 5, "name must be a str: 5"),
        ],
        ids=range(14),
    )
    def test_refused(self, validator: Validator, value: object, message: str) -> None:
        """What lies beyond a limit is refused."""
        assert message == refused(validator, value)

    def test_shown(self) -> None:
        """A value of 200 characters is shown whole, a longer one is cut there."""
        assert [repr("a" * 198), f"'{'a' * 199}…", "an int of more digits than Python writes"] == [
            shown("a" * 198),
            shown("a" * 199),
            shown(10**5000),
        ]

    def test_shown_of_what_is_nested(self) -> None:
        """A list of lists of lists is told where Python cannot show it."""
        nested: list[object] = []
        for _ in range(5_000):
            nested = [nested]

        assert "a list that is nested too deeply to be shown" == shown(nested)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [("1E+17", True), ("1E+18", False), ("1E-9", True), ("1E-10", False), ("NaN", False), ("0", True)],
    )
    def test_of_this_world(self, value: str, expected: bool) -> None:  # noqa: FBT001
        """Eighteen digits before the comma and nine after it are enough for anything that is counted."""
        assert expected is is_of_this_world(Decimal(value))
