"""Characters are cleaned before anything else looks at them, and each keeps its place."""

from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import Source, Span
from binhdanggioi.notation.wording import clean
from binhdanggioi.reading.lines.characters import clean_characters


def cleaned(text: str) -> list[str]:
    """The lines of a text with clean characters."""
    return [line.text for line in clean_characters(Source(text))]


class TestCleanCharacters:
    """What is no character becomes a space; what ends a line ends one."""

    @pytest.mark.parametrize(
        "sign", ["\x00", "\x07", "\x1b", "\x7f", "\x9b", "\ud800", "\ufdd0", "\ufffe", "\uffff", "\U0010ffff"]
    )
    def test_what_is_no_character(self, sign: str) -> None:
        """A control, half of a surrogate pair or a noncharacter parts words as a blank does."""
        assert ["Sở Nội vụ"] == cleaned(f"Sở{sign}Nội vụ")

    @pytest.mark.parametrize("end", ["\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
    def test_line_ends_within_a_line(self, end: str) -> None:
        """Whatever ends a line for anyone ends one; the places are those of the line as given."""
        first, second = clean_characters(Source(f"SỞ NỘI VỤ{end}Số: 05"))

        assert ("SỞ NỘI VỤ", Span(1, 1, 1, 10)) == (first.text, first.span())
        assert ("Số: 05", Span(1, 11, 1, 17)) == (second.text, second.span())

    @pytest.mark.parametrize("blank", ["\u00a0", "\u2003", "\u3000", "\u2009"])
    def test_blanks(self, blank: str) -> None:
        """Every blank is a space; a tab, which may part columns, stays."""
        assert ["Số: 05\tHà Nội"] == cleaned(f"Số:{blank}05\tHà Nội")

    def test_other_digits_stay(self) -> None:
        """Digits of other scripts are characters and no figures."""
        assert ["٢ lớp"] == cleaned("٢ lớp")

    @given(st.text())
    def test_any_text(self, text: str) -> None:
        """Cleaning changes nothing more in a clean line, and what it gives a plan can hold."""
        lines = cleaned(text)

        assert lines == cleaned("\n".join(lines))
        assert all(line == normalize("NFC", line) for line in lines)
        assert [" ".join(line.split()) for line in lines] == [clean(line) for line in lines]
