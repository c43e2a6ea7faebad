from unicodedata import normalize

import pytest

from binhdanggioi import ToneStyle
from binhdanggioi.notation.wording import (
    clean,
    fold,
    impossible_in,
    is_clean,
    join_words,
    set_tones,
    unclosed_quote,
    without_tones,
)


class TestClean:
    """The form in which a plan keeps its texts."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("", ""),
            (" \t\n ", ""),
            ("  Số:\t05 ", "Số: 05"),
            ("một\r\ndòng", "một dòng"),
            ("một\u00a0dòng", "một dòng"),
            ("một\u2028dòng", "một dòng"),
            ("một\x00\x07dòng", "một dòng"),
            ("một\x85dòng", "một dòng"),
            ("một\ud800dòng", "một dòng"),
            ("\ufffe# một\ufdd0 \U0010ffffdòng\uffff", "# một dòng"),
            (normalize("NFD", "Kế hoạch"), "Kế hoạch"),
            ("SỞ  LAO   ĐỘNG", "SỞ LAO ĐỘNG"),
            ("Lao động-Thương binh – Xã hội “A” ...", "Lao động-Thương binh – Xã hội “A” ..."),
        ],
    )
    def test_only_spaces_controls_and_composition_change(self, text: str, expected: str) -> None:
        """A text becomes one trimmed line in NFC; dashes, quotes and capitals stay; a clean text is told as such."""
        assert (expected, True) == (clean(text), is_clean(expected))
        assert (expected == text) is is_clean(text)

    def test_it_is_plain(self) -> None:
        """A text of a class of its own is cleaned to a plain one, clean as it may be."""
        words = type("Words", (str,), {})("a b")

        assert (str, "a b") == (type(clean(words)), clean(words))

    @pytest.mark.parametrize("text", ["", "  a  b  ", "e\u0302\u0301", "a \u0301", "\u00a0\u0301", "ế\u0323 \u200b x"])
    def test_cleaning_twice_changes_nothing(self, text: str) -> None:
        """A cleaned text is clean."""
        assert (clean(text), True) == (clean(clean(text)), is_clean(clean(text)))


class TestImpossible:
    """Characters that no document holds."""

    @pytest.mark.parametrize(
        "character", ["\0", "\x1b", "\x7f", "\x9f", "\ud800", "\ufdd0", "\ufdef", "\ufffe", "\U000fffff"]
    )
    def test_found(self, character: str) -> None:
        """The first control character, half of a surrogate pair or noncharacter is found."""
        assert character == impossible_in(f"một\tdòng\r\n{character}\ufffe")

    @pytest.mark.parametrize(
        "text", ["", "Kế hoạch", "\t\r\n", "\ufeff\u200b\xad", "\ufdcf\ufdf0\ufffd", "\U0001fffd\ue000"]
    )
    def test_none(self, text: str) -> None:
        """Tabs, ends of lines, invisible characters and characters for private use may stand in a document."""
        assert impossible_in(text) is None


class TestFold:
    """The form in which two spellings of one name are equal."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sở Lao động-Thương binh & Xã hội", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"),
            ("Lao động – Thương binh", "Lao động - Thương binh"),
            ("hoà", "hòa"),
            ("HOÀ BÌNH", "Hòa Bình"),
            ("hoá", "hóa"),
            ("khoẻ", "khỏe"),
            ("loè", "lòe"),
            ("thuỷ", "thủy"),
            ("tuỳ", "tùy"),
            ("Nguỵ", "Ngụy"),
            ("UỶ BAN", "Ủy ban"),
            ("tỉ lệ", "tỷ lệ"),
            ("kĩ năng", "kỹ năng"),
            ("vật lí", "vật lý"),
            ("quí IV", "quý IV"),
            ("Ðiều", "Điều"),
            ("A&B", "A và B"),
            ("Xã hội (BĐG)", "Xã hội, BĐG"),
            (normalize("NFD", "Bình đẳng giới"), "BÌNH ĐẲNG GIỚI"),
            ("", " - "),
        ],
    )
    def test_spellings_of_one_name_are_equal(self, one: str, other: str) -> None:
        """Case, punctuation, spaces, tone style, i for y and look-alike letters do not count."""
        assert fold(one) == fold(other)

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("SỞ", "SỐ"),
            ("HĐ", "HD"),
            ("ĐA", "DA"),
            ("SỞ", "SO"),
            ("hoàn", "hòan"),
            ("toàn", "tòan"),
            ("huỳnh", "hùynh"),
            ("xoài", "xòai"),
            ("quý", "qúy"),
            ("tỉnh", "tỷnh"),
            ("bạn", "ban"),
            ("Sở Y tế", "Sởy tế"),
        ],
    )
    def test_other_names_stay_apart(self, one: str, other: str) -> None:
        """Đ is not D, no vowel loses its mark, and a closed syllable has one place for its tone."""
        assert fold(one) != fold(other)

    @pytest.mark.parametrize("text", ["Sở LĐ - TB & XH", "HOÀ, THUỶ; KHOẺ", "quí IV/2022", "", "&&"])
    def test_folding_twice_changes_nothing(self, text: str) -> None:
        """A folded text folds to itself."""
        assert fold(text) == fold(fold(text))


class TestUnclosedQuote:
    """Where the first quotation mark stands that never closes."""

    @pytest.mark.parametrize(
        "text", ["", "không có", "“a”", "“a “b” c”", '"a"', '"a" và "b"', "‘a’", "«a»", "“a ‘b’ c”", "d'Ivoire", "a”"]
    )
    def test_closed_quotes_are_fine(self, text: str) -> None:
        """Quotes that close each other, nested ones too, are none."""
        assert None is unclosed_quote(text)

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Chương trình “Tăng cường", 13),
            ("“a” và “b", 7),
            ("“a “b” c", 0),
            ('"a', 0),
            ('"a" và "b', 7),
            ('“a"', 0),
        ],
    )
    def test_an_open_quote_is_found(self, text: str, expected: int) -> None:
        """The place of the first mark that stays open is told; a curly mark does not close a straight one."""
        assert expected == unclosed_quote(text)


class TestSetTones:
    """The two styles of placing tones."""

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("hòa", "hoà"),
            ("HÒA BÌNH", "HOÀ BÌNH"),
            ("Hỏa tốc", "Hoả tốc"),
            ("khỏe", "khoẻ"),
            ("thủy, ủy, Ủy ban", "thuỷ, uỷ, Uỷ ban"),
            ("khóa", "khoá"),
            ("ngụy", "nguỵ"),
        ],
    )
    def test_open_syllables(self, old: str, new: str) -> None:
        """Open syllables in oa, oe and uy change, in any case, there and back."""
        assert (new, old) == (set_tones(old, ToneStyle.NEW), set_tones(new, ToneStyle.OLD))
        assert (old, new) == (set_tones(old, ToneStyle.OLD), set_tones(new, ToneStyle.NEW))

    @pytest.mark.parametrize("style", ToneStyle)
    @pytest.mark.parametrize(
        "text", ["hoàn toàn", "huỳnh", "quý", "Quỳ Hợp", "QUÝ", "khuỷu", "xoáy", "hoa, huy", "của"]
    )
    def test_the_same_in_both(self, text: str, style: ToneStyle) -> None:
        """Closed syllables and those with qu never change."""
        assert text == set_tones(text, style)


class TestJoinWords:
    """Lists in prose."""

    @pytest.mark.parametrize(
        ("words", "text"), [([], ""), (["A"], "A"), (["A", "B"], "A và B"), (["A", "B", "C"], "A, B và C")]
    )
    def test_join(self, words: list[str], text: str) -> None:
        """Commas, and the conjunction before the last."""
        assert text == join_words(words)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ủy ban, Ấn, Đường", "Uy ban, Ân, Đương"),
        ("đẳng ạ ả ã á à", "đăng a a a a a"),
        (normalize("NFD", "Bình đẳng giới"), "Binh đăng giơi"),
        ("", ""),
    ],
)
def test_without_tones(text: str, expected: str) -> None:
    """The tones go, the vowels and Đ stay, in NFC."""
    assert expected == without_tones(text)


def test_tone_styles() -> None:
    """A style is named in Vietnamese."""
    assert ["kiểu cũ", "kiểu mới"] == [style.vietnamese for style in ToneStyle]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" a", False),
        ("a ", False),
        ("a  b", False),
        ("a\u00adb", True),
        ("a\u200bb", True),
        ("a\tb", False),
        ("e\u0301", False),
    ],
)
def test_is_clean(text: str, expected: bool) -> None:  # noqa: FBT001
    """A blank at an end, two blanks, a control and letters that are not composed are not clean."""
    assert (expected, expected) == (is_clean(text), clean(text) == text)


@pytest.mark.parametrize(("last", "text"), [("hoặc", "A, B hoặc C"), ("và", "A, B và C")])
def test_last_word(last: str, text: str) -> None:
    """The conjunction can be another one."""
    assert text == join_words(["A", "B", "C"], last)
