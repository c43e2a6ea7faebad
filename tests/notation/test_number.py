import re
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from binhdanggioi.notation.form import Forms
from binhdanggioi.notation.number import (
    MONEY,
    MONEY_IN_WORDS,
    NUMBERS,
    Money,
    find_money,
    find_money_in_words,
    format_number,
    format_percent,
    format_quantity,
    parse_number,
    parse_percent,
)


class TestParseNumber:
    """Dots group thousands, a comma starts the decimals, zeros may pad in front."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("0", 0),
            ("8", 8),
            ("08", 8),
            ("00", 0),
            ("2022", 2022),
            ("1.250", 1250),
            ("1.250.000", 1_250_000),
            ("-1.250", -1250),
            (" 860 ", 860),
            ("1.250.000.000.000", 1_250_000_000_000),
            ("9" * 4000, int("9" * 4000)),
        ],
    )
    def test_a_whole_number_is_an_int(self, text: str, expected: int) -> None:
        """A whole number, grouped or padded, is an int."""
        found = parse_number(text)

        assert (int, expected) == (type(found), found)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("1,5", Decimal("1.5")),
            ("0,5", Decimal("0.5")),
            ("-0,25", Decimal("-0.25")),
            ("1.234.567,8", Decimal("1234567.8")),
            ("2,0", Decimal("2.0")),
        ],
    )
    def test_decimals_make_a_decimal(self, text: str, expected: Decimal) -> None:
        """A number with decimals is an exact Decimal, with as many places as are printed."""
        found = parse_number(text)

        assert isinstance(found, Decimal)
        assert expected.as_tuple() == found.as_tuple()

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "-",
            "+5",
            "1.5",
            "1.25",
            "12.34.567",
            "01.250",
            "1.2345",
            "1,",
            ",5",
            "1 250",
            "1,250.5",
            "1e5",
            "٣",
            "１２",
            "1.250 người",
            "IV",
        ],
    )
    def test_another_form_is_refused(self, text: str) -> None:
        """A form that official Vietnamese does not use is refused, never guessed."""
        with pytest.raises(ValueError, match=r"^not a number in Vietnamese form: "):
            parse_number(text)


class TestFormatNumber:
    """Numbers are written exactly, in the official form."""

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (0, "0"),
            (8, "8"),
            (860, "860"),
            (1250, "1.250"),
            (-1_234_567, "-1.234.567"),
            (Decimal("1234567.8"), "1.234.567,8"),
            (Decimal("1.5"), "1,5"),
            (Decimal("1.50"), "1,5"),
            (Decimal("1E+3"), "1.000"),
            (Decimal("1E-10"), "0,0000000001"),
            (Decimal("-0.5"), "-0,5"),
            (Fraction(4), "4"),
            (Fraction(215, 2), "107,5"),
            (Fraction(-7, 2), "-3,5"),
            (Fraction(1, 2**20), "0,00000095367431640625"),
        ],
    )
    def test_a_value_is_written_exactly(self, value: int | Decimal | Fraction, expected: str) -> None:
        """A number is grouped by dots, its decimals follow a comma, and nothing is rounded."""
        assert expected == format_number(value)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [(Fraction(22, 7), "3 1/7"), (Fraction(1, 3), "1/3"), (Fraction(860, 7), "122 6/7")],
    )
    def test_a_fraction_without_an_end_keeps_its_remainder(self, value: Fraction, expected: str) -> None:
        """A fraction that no decimals can end is written as a whole number and a remainder."""
        assert expected == format_number(value)

    @pytest.mark.parametrize(
        ("value", "width", "expected"),
        [(8, 2, "08"), (0, 2, "00"), (12, 2, "12"), (1250, 2, "1.250"), (5, 4, "0005")],
    )
    def test_a_width_pads_with_zeros(self, value: int, width: int, expected: str) -> None:
        """A whole number that is shorter than the width is padded with zeros."""
        assert expected == format_number(value, width=width)

    @pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")])
    def test_what_is_not_finite_is_refused(self, value: Decimal) -> None:
        """A Decimal that is no finite number cannot be written."""
        with pytest.raises(ValueError, match=r"^not a finite number: "):
            format_number(value)

    @pytest.mark.parametrize(
        "value", [0, 8, 860, -7, 1250, 25_000_000_000, Decimal("1.5"), Decimal("-0.25"), Decimal("98765432.1")]
    )
    def test_what_is_written_is_read_back(self, value: int | Decimal) -> None:
        """Parsing a written number gives the number."""
        assert value == parse_number(format_number(value))


class TestPercent:
    """A percent is the number before its sign."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [("90%", 90), ("98,5%", Decimal("98.5")), ("32,2 %", Decimal("32.2")), (" 0% ", 0), ("-5%", -5)],
    )
    def test_a_percent_is_read(self, text: str, expected: int | Decimal) -> None:
        """The sign may follow a space."""
        assert expected == parse_percent(text)

    @pytest.mark.parametrize("text", ["90", "%", "90%%", "90% phụ nữ", "32.2%", "90 phần trăm", ""])
    def test_another_form_is_refused(self, text: str) -> None:
        """A text that is no number with one sign is refused."""
        with pytest.raises(ValueError, match=r"^not a (percent|number in Vietnamese form): "):
            parse_percent(text)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (90, "90%"),
            (Decimal("98.5"), "98,5%"),
            (Decimal("90.5"), "90,5%"),
            (Fraction(1, 3), "1/3%"),
            (1250, "1.250%"),
        ],
    )
    def test_a_percent_is_never_rounded(self, value: int | Decimal | Fraction, expected: str) -> None:
        """A percent is written with all its places and without a space."""
        assert expected == format_percent(value)


class TestMoney:
    """An amount in đồng."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("25.000.000.000 đồng", 25_000_000_000),
            ("25 tỷ đồng", 25_000_000_000),
            ("25 tỉ Đồng", 25_000_000_000),
            ("1,5 triệu đồng", 1_500_000),
            ("5 ngàn đồng", 5_000),
            ("500.000đ", 500_000),
            ("500.000 VNĐ", 500_000),
            ("500.000 vnd", 500_000),
            ("0 đồng", 0),
        ],
    )
    def test_an_amount_is_read_in_every_unit(self, text: str, expected: int) -> None:
        """The unit, in any case and either spelling, multiplies the number."""
        assert Money(Decimal(expected)) == Money.parse(text)

    @pytest.mark.parametrize(
        "text",
        ["25 tỷ", "25", "-5 đồng", "5 đồng chí", "1.5 tỷ đồng", "25 tỷ đồng Việt Nam", "năm tỷ đồng", "", "đồng"],
    )
    def test_another_form_is_refused(self, text: str) -> None:
        """A text without an exact amount and its unit is refused."""
        with pytest.raises(ValueError, match=r"^not an? (amount in đồng|number in Vietnamese form): "):
            Money.parse(text)

    @pytest.mark.parametrize(
        ("unit", "expected"),
        [
            ("đồng", "25.500.000.000 đồng"),
            ("nghìn đồng", "25.500.000 nghìn đồng"),
            ("triệu đồng", "25.500 triệu đồng"),
            ("tỷ đồng", "25,5 tỷ đồng"),
        ],
    )
    def test_an_amount_is_written_in_every_unit(self, unit: str, expected: str) -> None:
        """An amount is written exactly in the unit that is asked for, and read back from it."""
        money = Money(Decimal(25_500_000_000))

        assert (expected, money) == (money.format(unit), Money.parse(expected))

    def test_its_text_is_in_the_smallest_unit(self) -> None:
        """The text of an amount is the grouped number of đồng."""
        assert "1.500.000 đồng" == str(Money(Decimal(1_500_000)))

    def test_an_unknown_unit_is_refused(self) -> None:
        """Only đồng and its multiples are units."""
        with pytest.raises(ValueError, match=r"^not a unit of money: 'VND'$"):
            Money(Decimal(1)).format("VND")

    @pytest.mark.parametrize("amount", [Decimal(-1), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity")])
    def test_an_impossible_amount_is_refused(self, amount: Decimal) -> None:
        """An amount is finite and not negative."""
        with pytest.raises(ValueError, match=r"^(?:amount must be finite|an amount of money must not be negative): "):
            Money(amount)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "60 triệu đồng và 2 tỷ đồng",
                [(Money(Decimal(60_000_000)), 0, 13), (Money(Decimal(2_000_000_000)), 17, 26)],
            ),
            ("Kinh phí: 2.000.000.000 đồng.", [(Money(Decimal(2_000_000_000)), 10, 28)]),
            ("cấp 500.000đ/người", [(Money(Decimal(500_000)), 4, 12)]),
            ("1.5 tỷ đồng", []),
            ("hai tỷ đồng", []),
            ("25 tỷ lượt người", []),
            ("", []),
        ],
    )
    def test_amounts_are_found_in_a_text(self, text: str, expected: list[tuple[Money, int, int]]) -> None:
        """Every amount in an exact form is found with its place, and no other."""
        assert expected == list(find_money(text))


class TestMoneyInWords:
    """An amount that is written out."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("(Bằng chữ: Năm đồng)", [("Năm đồng", 5)]),
            (
                "viết bằng chữ Năm triệu đồng chẵn; bằng chữ : sáu đồng",
                [("Năm triệu đồng chẵn", 5_000_000), ("sáu đồng", 6)],
            ),
            ("BẰNG CHỮ: NĂM NGHÌN ĐỒNG./.", [("NĂM NGHÌN ĐỒNG", 5_000)]),
            ("Bằng chữ: năm, sáu con đồng", []),
            ("Bằng chữ: năm đồngs", []),
            ("Bằng chữ: 5 đồng", []),
            ("Năm đồng", []),
        ],
    )
    def test_found(self, text: str, expected: list[tuple[str, int]]) -> None:
        """Words after *bằng chữ* are an amount; a hit has the words of the amount alone."""
        assert expected == [(text[start:end], int(value.amount)) for value, start, end in find_money_in_words(text)]

    @pytest.mark.parametrize(
        "text",
        [
            "Năm triệu đồng",
            "(Số tiền bằng chữ: Năm triệu đồng chẵn./.)",
            "Viết bằng chữ Năm triệu đồng.",
            " năm triệu đồng ",
        ],
    )
    def test_parsed(self, text: str) -> None:
        """What stands around the words of an amount does not count."""
        assert Money(5_000_000) == Money.parse_words(text)

    @pytest.mark.parametrize("text", ["", "đồng", "năm triệu", "năm con đồng", "5 triệu đồng", "năm triệu đồng và"])
    def test_refused(self, text: str) -> None:
        """Anything else is refused."""
        with pytest.raises(ValueError, match=r"^not "):
            Money.parse_words(text)

    @pytest.mark.parametrize(
        ("amount", "expected"),
        [(0, "(Bằng chữ: Không đồng)"), (1_000_005, "(Bằng chữ: Một triệu không trăm linh năm đồng)")],
    )
    def test_written(self, amount: int, expected: str) -> None:
        """An amount is written out with a capital, and read back."""
        assert (expected, Money(amount)) == (Money(amount).in_words(), Money.parse_words(expected))


class TestWords:
    """What an amount and its unit need."""

    @pytest.mark.parametrize("word", ["chí", "bào", "thời", "bộ", "ý", "hành", "hương", "loạt", "đều", "CHÍ"])
    def test_other_words(self, word: str) -> None:
        """Before some words *đồng* is no money; a word that only starts alike leaves it money."""
        assert ([], [Money(5)]) == (
            [*find_money(f"5 đồng {word}.")],
            [found.value for found in find_money(f"5 đồng {word}x")],
        )

    @pytest.mark.parametrize("text", ["5 đồngs", "5 triệu đồngs", "5đx", "từ 5-6 đồng", "1/5 đồng", "5 tạ đồng"])
    def test_edges(self, text: str) -> None:
        """An amount ends with its unit and starts with its figure."""
        assert [] == [*find_money(text)]

    def test_an_int_will_do(self) -> None:
        """An int is taken as a Decimal; a bool is no amount, and zero is one."""
        assert (Decimal(5), Decimal) == (Money(5).amount, type(Money(5).amount))
        assert Money(0) == Money(Decimal(0))
        with pytest.raises(TypeError, match=r"^amount must be a Decimal: True$"):
            Money(True)  # noqa: FBT003 - refused on purpose

    @pytest.mark.parametrize(
        ("value", "unit", "expected"),
        [
            (90, "%", "90%"),
            (Decimal("46.5"), "/100.000", "46,5/100.000"),
            (1250, "lớp", "1.250 lớp"),
            (8, None, "8"),
            (Fraction(1, 3), "bé trai/100 bé gái", "1/3 bé trai/100 bé gái"),
        ],
    )
    def test_quantity(self, value: int | Decimal | Fraction, unit: str | None, expected: str) -> None:
        """A percent and a rate stand close to their figure, any other unit after a space."""
        assert expected == format_quantity(value, unit)

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            (Fraction(-22, 7), "-3 1/7"),
            (Fraction(-1, 3), "-1/3"),
            (Fraction(10_003, 3), "3.334 1/3"),
            (Fraction(0), "0"),
            (Fraction(1, 8), "0,125"),
        ],
    )
    def test_fraction(self, value: Fraction, expected: str) -> None:
        """A fraction below zero has its sign in front, and its whole part is grouped."""
        assert expected == format_number(value)

    @pytest.mark.parametrize(
        ("value", "width", "expected"), [(-5, 3, "-5"), (999, 0, "999"), (1000, 0, "1.000"), (1000, 4, "1000")]
    )
    def test_width(self, value: int, width: int, expected: str) -> None:
        """Only what is not below zero is padded, and what fits into the width is not grouped."""
        assert expected == format_number(value, width=width)


@pytest.mark.parametrize(
    ("table", "what", "needs", "examples"),
    [
        (
            NUMBERS,
            "a number in Vietnamese form",
            "",
            [("1.250,75", Decimal("1250.75")), ("1.250", 1250), ("08", 8)],
        ),
        (
            MONEY,
            "an amount in đồng",
            "1 đ",
            [("1,5 triệu đồng", Money(1_500_000)), ("421.600.000 đồng", Money(421_600_000)), ("500đ", Money(500))],
        ),
        (
            MONEY_IN_WORDS,
            "an amount of đồng in words",
            "chữ",
            [
                ("Bằng chữ: Năm triệu đồng chẵn", Money(5_000_000)),
                ("(Số tiền viết bằng chữ: Hai mươi lăm tỷ đồng./.)", Money(25_000_000_000)),
            ],
        ),
    ],
)
def test_forms(table: Forms[Any], what: str, needs: str, examples: list[tuple[str, object]]) -> None:
    """A table says what it reads, and each of its forms has an example, which is read so."""
    assert (what, examples) == (table.what, [(row.example, table.parse(row.example)) for row in table.rows])
    assert re.search(table.needs, needs)


def test_format_number_of_very_many_digits() -> None:
    """A number of any length is written with all its digits."""
    assert "1" + ".000" * 100 == format_number(10**300)
    assert f"0,{'3' * 300}" == format_number(Decimal(f"0.{'3' * 300}"))
