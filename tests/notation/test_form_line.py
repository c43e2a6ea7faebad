import pytest

from binhdanggioi.notation.form_line import ends_body, is_form_line


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


class TestEnds:
    """What follows the outline begins with a line of its own."""

    @pytest.mark.parametrize(
        "text",
        [
            "Nơi nhận",
            "PHỤ LỤC II.",
            "Phụ lục 1 - Danh sách lớp",
            "BIỂU PHÂN CÔNG",
            "Mẫu số 02: Phiếu",
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

    @pytest.mark.parametrize(
        "text",
        [
            "Phụ lục kèm theo",
            "Phụ lục 1 kèm theo Kế hoạch",
            "PHỤ LỤC;",
            "Danh mục của tỉnh",
            "TM. Ủy ban",
            "Nơi nhận: Sở Nội vụ",
            "Số: 05/KH-SNV",
            "",
        ],
    )
    def test_no_end(self, text: str) -> None:
        """A sentence that only begins so ends nothing."""
        assert not ends_body(text)
