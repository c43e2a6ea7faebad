import pytest

import binhdanggioi as bdg
from binhdanggioi.opening.word.legacy_fonts import Coding, coding_of, decode, is_unicode, unsymbol
from tests.opening.word.word_files import p, run, word_file


class TestCoding:
    """The name of a font says how its letters are to be read."""

    @pytest.mark.parametrize(
        ("font", "expected"),
        [
            (".VnTime", Coding.TCVN3),
            (".vnArial", Coding.TCVN3),
            (" .VnTimeH", Coding.TCVN3_CAPITALS),
            ("VNI-Times", Coding.VNI),
            ("Vni-Times", Coding.VNI),
            ("Times New Roman", Coding.UNICODE),
            ("VNTime", Coding.UNICODE),
            ("", Coding.UNICODE),
        ],
    )
    def test_by_the_name(self, font: str, expected: Coding) -> None:
        """Only fonts that start as these two families do are old."""
        assert expected is coding_of(font)


class TestTcvn3:
    """The coding of the .Vn fonts."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("hép møt tÕt", "hộp mứt tết"),
            ("KÕ ho¹ch b×nh ®¼ng giíi n¨m 2022", "Kế hoạch bình đẳng giới năm 2022"),
            ("Uû ban nh©n d©n tØnh L¹ng S¬n", "Uỷ ban nhân dân tỉnh Lạng Sơn"),
            ("ph\xad¬ng", "phương"),
            ("§¶ng, ¢u C¬", "Đảng, Âu Cơ"),
            ("μ, µ", "à, à"),
        ],
    )
    def test_vectors(self, text: str, expected: str) -> None:
        """Known texts are read right."""
        assert expected == decode(text, Coding.TCVN3)

    def test_every_letter(self) -> None:
        """Each letter with a tone or a mark has its place."""
        old = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢§£¤¥¦"
        new = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ"

        assert (74, new) == (len(set(new)), decode(old, Coding.TCVN3))

    def test_capitals(self) -> None:
        """The fonts of capitals show small letters as capitals."""
        assert "KẾ HOẠCH" == decode("kÕ ho¹ch", Coding.TCVN3_CAPITALS)


class TestVni:
    """The coding of the VNI- fonts."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Xin chaøo caùc baïn", "Xin chào các bạn"),
            ("aâ aá aà aå aã aä", "â ấ ầ ẩ ẫ ậ"),
            ("aê aé aè aú aü aë", "ă ắ ằ ẳ ẵ ặ"),
            ("oâ oá eâ eá", "ô ố ê ế"),
            ("ô ôù ôï ö öù öï", "ơ ớ ợ ư ứ ự"),
            ("ñ æ ó ò î í ì yù", "đ ỉ ĩ ị ỵ í ì ý"),
            ("KEÁ HOAÏCH BÌNH ÑAÚNG GIÔÙI", "KẾ HOẠCH BÌNH ĐẲNG GIỚI"),
            ("UÛy ban nhaân daân tænh", "Ủy ban nhân dân tỉnh"),
            ("ngöôøi, nöôùc, thöông", "người, nước, thương"),
        ],
    )
    def test_vectors(self, text: str, expected: str) -> None:
        """Known texts are read right, in small letters and capitals."""
        assert expected == decode(text, Coding.VNI)


class TestSigns:
    """Fonts of signs."""

    @pytest.mark.parametrize(
        ("text", "font", "expected"),
        [
            ("\uf0b3 5", "Symbol", "≥ 5"),
            ("\uf061\uf057", "symbol", "αΩ"),
            ("\uf0fe", "Wingdings", "☑"),
            ("\uf0fc", None, "✓"),
            ("\uf0ff", "Wingdings", "\uf0ff"),
            ("≥ 5", "Symbol", "≥ 5"),
        ],
    )
    def test_shown(self, text: str, font: str, expected: str) -> None:
        """A private character is the sign that its font shows; an unknown one stays."""
        assert expected == unsymbol(text, font)


class TestInWordFiles:
    """Runs of old fonts in Word files."""

    TCVN3 = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    VNI = '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'

    @pytest.mark.parametrize(
        ("runs", "expected"),
        [
            ([run("KÕ ho¹ch ", TCVN3), run("năm 2022")], "Kế hoạch năm 2022"),
            ([run("cha", VNI), run("øo", VNI)], "chào"),
            ([run("kÕ", TCVN3.replace("Time", "TimeH")), run(" ho¹ch", TCVN3)], "KẾ hoạch"),
            ([run("Kế hoạch à", TCVN3)], "Kế hoạch à"),
            ([run("à ", TCVN3), run("vượt", TCVN3)], "à vượt"),
            ([run("«", "")], "«"),
        ],
        ids=["beside Unicode", "parted", "capitals", "Unicode under an old name", "in one of two", "no old font"],
    )
    def test_by_run(self, runs: list[str], expected: str) -> None:
        """Each run is read in the coding of its font, unless its letters are Unicode already."""
        assert (expected,) == bdg.read(word_file(p(*runs))).source.lines

    def test_left_over(self) -> None:
        """Vietnamese letters of Unicode show that an old font is a left-over."""
        assert [True, False] == [is_unicode("kế"), is_unicode("kÕ")]
