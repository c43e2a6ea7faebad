from decimal import Decimal
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import Money
from binhdanggioi.notation.number import find_money_in_words
from binhdanggioi.notation.spelling import parse_spelled, spell

VECTORS = [
    (0, "không"),
    (4, "bốn"),
    (10, "mười"),
    (11, "mười một"),
    (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"),
    (21, "hai mươi mốt"),
    (24, "hai mươi bốn"),
    (25, "hai mươi lăm"),
    (100, "một trăm"),
    (105, "một trăm linh năm"),
    (110, "một trăm mười"),
    (111, "một trăm mười một"),
    (860, "tám trăm sáu mươi"),
    (1000, "một nghìn"),
    (1005, "một nghìn không trăm linh năm"),
    (1010, "một nghìn không trăm mười"),
    (1015, "một nghìn không trăm mười lăm"),
    (2025, "hai nghìn không trăm hai mươi lăm"),
    (523_056, "năm trăm hai mươi ba nghìn không trăm năm mươi sáu"),
    (1_005_000, "một triệu không trăm linh năm nghìn"),
    (1_500_000, "một triệu năm trăm nghìn"),
    (145_001_000, "một trăm bốn mươi lăm triệu không trăm linh một nghìn"),
    (1_000_000_001, "một tỷ không trăm linh một"),
    (25_000_000_000, "hai mươi lăm tỷ"),
    (1_100_000_000_000, "một nghìn một trăm tỷ"),
    (
        1_230_950_880_055,
        "một nghìn hai trăm ba mươi tỷ chín trăm năm mươi triệu tám trăm tám mươi nghìn không trăm năm mươi lăm",
    ),
    (10**18, "một tỷ tỷ"),
    (10**18 + 10**9, "một tỷ không trăm linh một tỷ"),
    (-1, "âm một"),
    (Decimal("1.5"), "một phẩy năm"),
    (Decimal("-0.05"), "âm không phẩy không năm"),
    (Decimal("12.50"), "mười hai phẩy năm"),
]

SOUNDS = [word for _, words in VECTORS for word in words.split()] + [",", "lẻ"]
"""Words of numbers, the frequent ones more than once."""


class TestSpell:
    """Numbers in words."""

    @pytest.mark.parametrize(("value", "words"), VECTORS)
    def test_vectors(self, value: int | Decimal, words: str) -> None:
        """Each number has its words, and the words give the number again."""
        assert (words, value) == (spell(value), parse_spelled(words))

    def test_choices(self) -> None:
        """The words of the south, and the other word for four."""
        assert "hai mươi tư ngàn một trăm lẻ bốn" == spell(24_104, zero="lẻ", thousand="ngàn", four="tư")

    def test_not_finite(self) -> None:
        """There are no words for what is not finite."""
        with pytest.raises(ValueError, match=r"not a finite number: NaN"):
            spell(Decimal("NaN"))

    @given(
        st.one_of(
            st.integers(-(10**30), 10**30),
            st.integers(0, 10_000),
            st.decimals(-(10**15), 10**15, allow_nan=False, places=4),
        ),
        st.sampled_from(["linh", "lẻ"]),
        st.sampled_from(["nghìn", "ngàn"]),
        st.sampled_from(["bốn", "tư"]),
    )
    def test_survives(
        self,
        value: int | Decimal,
        zero: Literal["linh", "lẻ"],
        thousand: Literal["nghìn", "ngàn"],
        four: Literal["bốn", "tư"],
    ) -> None:
        """Law 3: any number survives its words, in any of their forms."""
        assert value == parse_spelled(spell(value, zero=zero, thousand=thousand, four=four))


class TestParseSpelled:
    """Words as people write them."""

    @pytest.mark.parametrize(
        ("words", "value"),
        [
            ("Bốn trăm hai mươi mốt triệu, sáu trăm nghìn", 421_600_000),
            ("một triệu hai mươi nghìn", 1_020_000),
            ("một triệu năm nghìn", 1_005_000),
            ("hai nghìn lẻ năm", 2005),
            ("ba mươi nhăm", 35),
            ("hai mươi năm", 25),
            ("BẢY TỈ", 7_000_000_000),
            ("một  tỷ , hai trăm triệu", 1_200_000_000),
            ("không phẩy không", Decimal("0.0")),
        ],
    )
    def test_other_forms(self, words: str, value: int | Decimal) -> None:
        """Capitals, commas between groups, and forms that leave out what is clear."""
        assert value == parse_spelled(words)

    @pytest.mark.parametrize(
        "words",
        [
            "",
            "âm",
            "nghìn",
            "tỷ",
            "một hai",
            "hai nghìn năm",
            "một trăm năm",
            "một nghìn hai triệu",
            "một nghìn hai nghìn",
            "không tỷ",
            "một trăm linh không",
            "mười không",
            "một phẩy",
            "một phẩy mười",
            "một, hai",
            "một nghìn đồng",
            "một triệu rưỡi",
            "1 triệu",
        ],
    )
    def test_refuses(self, words: str) -> None:
        """What is no number in words, or could mean two, is refused."""
        with pytest.raises(ValueError, match=r"not a number in words"):
            parse_spelled(words)

    @given(st.lists(st.sampled_from(SOUNDS)))
    def test_never_another_number(self, words: list[str]) -> None:
        """Whatever is accepted is a number whose own words give it again."""
        try:
            value = parse_spelled(" ".join(words))
        except ValueError:
            return

        assert value == parse_spelled(spell(value))


class TestMoneyInWords:
    """Amounts in words."""

    def test_in_words(self) -> None:
        """An amount in words has a capital and its unit."""
        assert "(Bằng chữ: Một triệu năm trăm nghìn đồng)" == Money(1_500_000).in_words()

    @pytest.mark.parametrize(
        "words",
        [
            "(Bằng chữ: Bốn trăm hai mươi mốt triệu sáu trăm nghìn đồng)",
            "Bằng chữ: Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng chẵn.",
            "(Viết bằng chữ: bốn trăm hai mươi mốt triệu sáu trăm ngàn đồng./.)",
            "bốn trăm hai mươi mốt triệu sáu trăm nghìn đồng",
        ],
    )
    def test_parse(self, words: str) -> None:
        """The usual frames around the words are understood."""
        assert Money(421_600_000) == Money.parse_words(words)

    @pytest.mark.parametrize("words", ["", "đồng", "(Bằng chữ: rất nhiều đồng)", "421.600.000 đồng", "Bằng chữ: Một"])
    def test_refuses(self, words: str) -> None:
        """What says no amount in words is refused."""
        with pytest.raises(ValueError, match=r"not an? (?:amount of đồng|number) in words"):
            Money.parse_words(words)

    @given(st.integers(0, 10**17), st.integers(0, 99))
    def test_survives(self, whole: int, hundredths: int) -> None:
        """Law 3: an amount survives its words."""
        money = Money(Decimal(whole) + Decimal(hundredths) / 100)

        assert money == Money.parse_words(money.in_words())

    def test_find(self) -> None:
        """Every amount that a text repeats in words is found, with its place; other words are passed over."""
        text = (
            "Kinh phí: 421.600.000 đồng (Bằng chữ: Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng). Bằng chữ: đồng."
        )
        ((money, start, end),) = find_money_in_words(text)

        assert (Money(421_600_000), "Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng") == (money, text[start:end])
