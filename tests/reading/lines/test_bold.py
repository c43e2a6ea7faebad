"""Stars that are marks of bold or italics, and stars that are meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import Source
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.lines.bold import bold_of
from binhdanggioi.reading.lines.characters import clean_characters
from binhdanggioi.reading.lines.clean import clean_lines
from binhdanggioi.reading.lines.layout import PARAGRAPHS


def kept(*lines: str) -> list[str]:
    """The lines without their marks of bold and italics."""
    found = bold_of(lines)
    return [
        "".join(sign for index, sign in enumerate(line) if index not in marks)
        for line, marks in zip(lines, found.marks, strict=True)
    ]


class TestMarks:
    """Marks come in pairs."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("**KẾ HOẠCH**", "KẾ HOẠCH"),
            ("*Nơi nhận:*", "Nơi nhận:"),
            ("***Lưu ý:** ưu tiên*", "Lưu ý: ưu tiên"),
            ("**1. **Ban hành", "1. Ban hành"),
            ("*Đơn vị chủ trì: *Các Sở", "Đơn vị chủ trì: Các Sở"),
            ("Luật *(nay là Luật mới) *về đầu tư", "Luật (nay là Luật mới) về đầu tư"),
            ("* (Ban hành kèm theo Quyết định)*", " (Ban hành kèm theo Quyết định)"),
            ("**DÂN **", "DÂN "),
            ("KT. CH**Ủ TỊCH **", "KT. CHỦ TỊCH "),
            ("**ỦY BAN****NHÂN DÂN**", "ỦY BANNHÂN DÂN"),
            ("*H*2S", "H2S"),
        ],
    )
    def test_pairs(self, line: str, expected: str) -> None:
        """A pair is no part of the text, also where the blanks around the words are marked with them."""
        assert [expected] == kept(line)

    @pytest.mark.parametrize(
        "line",
        [
            "1**3",
            "2**3 + 4**5",
            "60%*",
            "(*) Số liệu (*)",
            "* Nội dung",
            "*Nội dung",
            "3 * 4 * 5",
            "** Ghi chú",
            "***",
            "* *",
            "*****",
        ],
    )
    def test_what_is_meant(self, line: str) -> None:
        """A star without a partner is a footnote, a bullet, a sign of arithmetic or a rule."""
        assert [line] == kept(line)

    def test_over_lines(self) -> None:
        """The partner may be in a line that goes on with the paragraph; that of bold in any later one."""
        assert ["I. MỤC", "TIÊU", "tháng 11", "năm 2025"] == kept("**I. MỤC", "TIÊU**", "*tháng 11", "năm 2025*")
        assert ["Điều", "1. Ban hành"] == kept("**Điều", "1. **Ban hành")

    def test_within_a_word_over_paragraphs(self) -> None:
        """Two stars that end italics within a word and start them again turn bold neither on nor off."""
        found = bold_of(["*Thành ph**ố Huế, ngày 05", "tháng 3*", "1. Mở lớp", "2. **Lập sổ", "hằng quý**"])

        assert [{False}, {False}, set(), {True}, {True}] == found.turned

    def test_items_with_stars(self) -> None:
        """Stars before items are no italics that go on over the items."""
        assert ["*Rà soát", "*Bổ sung", "1. Tổng hợp", "60%*"] == kept("*Rà soát", "*Bổ sung", "1. Tổng hợp", "60%*")

    @given(st.lists(st.text("*a1.( -|", max_size=12), max_size=6))
    def test_any_lines(self, lines: list[str]) -> None:
        """What is left, written as paragraphs, holds no more pairs."""
        once = cleaned(lines, "\n")

        assert once == cleaned(once, "\n\n")


def cleaned(lines: list[str], between: str) -> list[str]:
    """The clean texts of lines."""
    source = Source(between.join(lines))
    found = clean_lines([*clean_characters(source)], PARAGRAPHS, Sheet(source=source))
    return [part.text for line in found for part in (line.page_number, *(part for part, _ in line.passages)) if part]
