import pytest

from binhdanggioi.notation.abbreviation import has_acronym, initials, same_name


class TestSameName:
    """Two names are one, written out or with acronyms."""

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"),
            ("Sở LĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
            ("Sở LĐ-TBXH", "Sở Lao động - Thương binh và Xã hội"),
            ("SLĐTBXH", "Sở Lao động - Thương binh và Xã hội"),
            ("SỞ LĐTBXH", "Sở Lao động-Thương binh & Xã hội"),
            ("Phòng PCTNXH-BĐG", "phòng Phòng chống TNXH-BĐG"),
            ("PCTNXH-BĐG", "Phòng, chống tệ nạn xã hội - Bình đẳng giới"),
            ("Hội LHPN tỉnh", "Hội Liên hiệp Phụ nữ tỉnh"),
            ("MTTQ Việt Nam", "Mặt trận Tổ quốc Việt Nam"),
            ("Phòng KHTC", "Phòng Kế hoạch - Tài chính"),
            ("UBND các huyện, thành phố", "UBND huyện, thành phố"),
            ("VP UBND tỉnh", "Văn phòng UBND tỉnh"),
            ("Ban VSTBPN", "Ban Vì sự tiến bộ của phụ nữ"),
            ("Sở Nội vụ", "SNV"),
            ("SỞ Y TẾ", "Sở Y tế"),
            ("UBND tỉnh", "Ủy ban nhân dân tỉnh"),
            ("UBND TỈNH LẠNG SƠN", "Uỷ ban nhân dân tỉnh Lạng Sơn"),
            ("BĐH Dự án 8", "Ban điều hành Dự án 8"),
            ("", ""),
        ],
    )
    def test_one_body_has_one_name(self, one: str, other: str) -> None:
        """Each letter of an acronym stands for one word; the order of the two names does not count."""
        assert [True, True] == [same_name(one, other), same_name(other, one)]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Sở GDĐT", "Phòng GDĐT"),
            ("UBND tỉnh", "Ủy ban nhân dân huyện"),
            ("Hội LHPN", "Hội Liên hiệp Phụ nữ tỉnh"),
            ("HĐND", "HDND"),
            ("Sở Nội vụ", "snv"),
            ("Sở Tài chính", "Sở Tư pháp"),
            ("AAAA " * 40 + "B", "AAAA " * 40 + "C"),
            ("", "Sở Nội vụ"),
        ],
    )
    def test_other_bodies_stay_apart(self, one: str, other: str) -> None:
        """A word more, another letter and Đ for D make another name; only capitals stand for words."""
        assert [False, False] == [same_name(one, other), same_name(other, one)]


class TestAcronym:
    """The acronyms of a name."""

    @pytest.mark.parametrize(
        ("name", "expected"),
        [("Sở LĐTBXH", True), ("UBND tỉnh", True), ("Sở Y tế", False), ("Sở Nội vụ", False), ("", False)],
    )
    def test_an_acronym_has_two_capitals(self, name: str, expected: bool) -> None:  # noqa: FBT001 - a datum
        """A word of at least two capitals is an acronym, a word of one letter is not."""
        assert expected is has_acronym(name)

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"),
            ("Sở LĐTBXH", "SLĐTBXH"),
            ("Hội đồng nhân dân tỉnh", "HĐNDT"),
            ("Ủy ban nhân dân tỉnh", "UBNDT"),
            ("Ban điều hành Dự án 8", "BĐHDA8"),
            ("", ""),
        ],
    )
    def test_a_name_has_initials(self, name: str, expected: str) -> None:
        """Each word gives its first letter, an acronym all of its letters, `và` none."""
        assert expected == initials(name)
