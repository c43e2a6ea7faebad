import pytest

from binhdanggioi.notation.form_line import ends_body, is_form_line, is_page_number


class TestFormLines:
    """Lines of the form are known by how they start."""

    @pytest.mark.parametrize(
        "text",
        [
            "Trên đây là Kế hoạch, đề nghị các đơn vị thực hiện.",
            "Nơi nhận:",
            "KÍNH GỬI: Sở Nội vụ",
            "Phụ lục",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TM. ỦY BAN NHÂN DÂN",
            "KT GIÁM ĐỐC",
            "T/M BAN THƯỜNG VỤ",
            "Số: 05/KH-SNV",
        ],
    )
    def test_a_line_of_the_form(self, text: str) -> None:
        """A label, the motto, the authority of who signs and the number open lines of their own, in any case."""
        assert is_form_line(text)

    @pytest.mark.parametrize("text", ["", "Sở Nội vụ tổng hợp.", "Phụ lụcc", "Số lượng: 08 lớp", "TM.", "Nơi gửi"])
    def test_another_line(self, text: str) -> None:
        """Words that only start alike are a line like any other."""
        assert not is_form_line(text)


class TestPageNumbers:
    """A number alone in a line is that of a page."""

    @pytest.mark.parametrize("text", ["2", "120", "- 2 -", "–3–", "Trang 2", "trang 2/15"])
    def test_a_page_number(self, text: str) -> None:
        """It stands alone, between dashes, or after its word, with or without the number of all pages."""
        assert is_page_number(text)

    @pytest.mark.parametrize("text", ["", "0", "2.", "- 2", "2 lớp", "2026", "2/15", "Trang bị"])
    def test_none(self, text: str) -> None:
        """A mark, a year, a fraction and words are none."""
        assert not is_page_number(text)


class TestEnds:
    """What follows the outline begins with a line of its own."""

    @pytest.mark.parametrize(
        "text",
        [
            "Nơi nhận",
            "PHỤ LỤC II.",
            "Trên đây là Kế hoạch.",
            "TM.A",
            "K/T GIÁM ĐỐC",
            "A, ngàythángnăm 2026",
            "Ngày 5/3/2026",
        ],
    )
    def test_an_end(self, text: str) -> None:
        """The closing words, a label, the line of authority and that of the date end the body."""
        assert ends_body(text)

    @pytest.mark.parametrize("text", ["Phụ lục kèm theo", "TM. Ủy ban", "Nơi nhận: Sở Nội vụ", "Số: 05/KH-SNV", ""])
    def test_no_end(self, text: str) -> None:
        """A sentence that only begins so ends nothing."""
        assert not ends_body(text)
