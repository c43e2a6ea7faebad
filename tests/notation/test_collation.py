import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.notation.collation import name_sort_key, sort_key


def backwards(texts: list[str]) -> list[str]:
    """Texts in the other order, so that sorting has something to do."""
    return texts[::-1]


class TestSortKey:
    """Vietnamese order."""

    def test_letters(self) -> None:
        """Each letter has its own place, Đ after D and before E."""
        letters = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split()  # noqa: SIM905 - an alphabet

        assert letters == sorted(backwards(letters), key=sort_key)

    @pytest.mark.parametrize("vowels", ["a à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ", "o ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ"])
    def test_tones(self, vowels: str) -> None:
        """No tone comes first, then huyền, hỏi, ngã, sắc, nặng; a tone weighs less than any letter."""
        assert vowels.split() == sorted(backwards(vowels.split()), key=sort_key)

    def test_tones_weigh_less_than_letters_behind(self) -> None:
        """A letter further on decides before a tone does."""
        assert ["hoa mai", "hòa mai", "hoa mận"] == sorted(["hoa mận", "hòa mai", "hoa mai"], key=sort_key)

    def test_bodies(self) -> None:
        """Names of bodies stand word by word, numbers before letters."""
        bodies = [
            "Phòng 2",
            "Phòng Bảo trợ xã hội",
            "Phòng Đào tạo",
            "Sở Nội vụ",
            "Sở Y tế",
            "Ủy ban nhân dân",
            "Văn phòng Sở",
        ]

        assert bodies == sorted(backwards(bodies), key=sort_key)

    @given(st.lists(st.text()))
    def test_any_text(self, texts: list[str]) -> None:
        """Any texts have an order, and equal keys are equal texts."""
        assert sorted(set(texts), key=sort_key) == sorted(sorted(set(texts)), key=sort_key)


class TestNameSortKey:
    """Names of persons."""

    def test_by_the_last_word(self) -> None:
        """Persons stand by their own name, then by that of their family."""
        names = [
            "Lê Văn An",
            "Nguyễn Văn An",
            "Trần Thị Ánh",
            "Hoàng Ân",
            "Vũ Bình",
            "Lý Dung",
            "Phan Đào",
            "Bùi Giang",
        ]

        assert names == sorted(backwards(names), key=name_sort_key)
