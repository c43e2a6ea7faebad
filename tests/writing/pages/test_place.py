import pytest

from binhdanggioi.model.finding import Language
from binhdanggioi.writing.pages.place import address_words


class TestAddressWords:
    """Addresses as people say them."""

    @pytest.mark.parametrize(
        ("address", "vietnamese", "english"),
        [
            ("II.2.a", "Mục II.2.a", "item II.2.a"),
            ("II.1.categories[3]", "Mục II.1", "item II.1"),
            ("IV.7.-1", "Mục IV.7, gạch đầu dòng thứ 1", "item IV.7, bullet 1"),
            ("II.¶2.-3", "Mục II, đoạn 2, gạch đầu dòng thứ 3", "item II, paragraph 2, bullet 3"),
            ("III.¶2.a", "Mục III, đoạn 2, mục a", "item III, paragraph 2, item a"),
            ("IV#2.9.organization", "Mục IV.9", "item IV.9"),
            ("II.1·1.a·", "Mục II.1.1.a", "item II.1.1.a"),
            ("Chương I.Điều 3.2", "Chương I, Điều 3.2", "Chương I, Điều 3.2"),
            ("legal_bases[2].citation", "phần căn cứ", "the bases"),
            ("recipients[3]", "phần Nơi nhận", "the recipients"),
            ("signature", "phần ký", "the signature"),
            ("annexes[0].¶1", "phụ lục", "the annexes"),
            ("organization", None, None),
            ("###3", "Mục ##", "item ##"),
            ("II.# a#2", "Mục II, # a", "item II, # a"),
            ("II.a # b", "Mục II, a # b", "item II, a # b"),
            ("II.···", "Mục II.···", "item II.···"),
            ("···", "Mục ···", "item ···"),
        ],
    )
    def test_both_languages(self, address: str, vietnamese: str | None, english: str | None) -> None:
        """No field of a class and no sign of an address is shown."""
        languages: tuple[Language, Language] = ("vi", "en")

        assert [vietnamese, english] == [address_words(address, language) for language in languages]
