from decimal import Decimal

import pytest

from binhdanggioi.notation.amounts.figure import FIGURES, IN_WORDS, POINTED


class TestFigures:
    """A number in any spelling that has figures in it."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("215", 215),
            ("1.250", 1250),
            ("07", 7),
            ("12 (mười hai)", 12),
            ("1.005 (một nghìn không trăm linh năm)", 1005),
            ("chín (09)", 9),
            ("hai mươi lăm (25)", 25),
            ("3 nghìn", 3000),
            ("3 ngàn", 3000),
            ("2,5 triệu", 2_500_000),
            ("1,2 nghìn tỷ", 1_200_000_000_000),
            ("2.5 triệu", 2_500_000),
            ("7,25", Decimal("7.25")),
        ],
    )
    def test_every_spelling_has_one_value(self, text: str, value: Decimal) -> None:
        """Figures, figures with their words, words with their figures, and multiples are one number each."""
        assert [(value, 0, len(text))] == [(found.value, found.start, found.end) for found in FIGURES.find(text)]

    @pytest.mark.parametrize("text", ["12 (mười một)", "chín (08)"])
    def test_figures_and_words_that_differ_are_no_number(self, text: str) -> None:
        """Where figures and words say two numbers, neither is taken."""
        with pytest.raises(ValueError, match="figures and words differ"):
            FIGURES.parse(text)

    @pytest.mark.parametrize("text", ["1,200,000", "1.2.3", "12.5", "..."])
    def test_other_marks_make_no_number(self, text: str) -> None:
        """A comma groups nothing, and a point starts no decimals."""
        assert [] == [found.value for found in FIGURES.find(text)]

    def test_a_point_before_one_or_two_digits_is_read_where_it_is_asked_for(self) -> None:
        """A wrong decimal point can mean nothing else; three digits behind it are thousands."""
        assert [[Decimal("33.5")], [Decimal("0.25")], []] == [
            [found.value for found in POINTED.find(text)] for text in ("33.5", "0.25", "33.500")
        ]


class TestInWords:
    """A number in words alone."""

    @pytest.mark.parametrize(
        ("text", "values"),
        [
            ("ba", [3]),
            ("mười hai", [12]),
            ("năm mươi", [50]),
            ("một trăm linh năm", [105]),
            ("ba nghìn", [3000]),
            ("năm", []),
            ("mỗi năm", []),
            ("hai mươi năm", [20]),
            ("bao", []),
        ],
    )
    def test_the_word_for_a_year_is_no_five(self, text: str, values: list[int]) -> None:
        """*Năm* alone is a year; before a rank it is five."""
        assert values == [found.value for found in IN_WORDS.find(text)]
