"""Each figure of the body stands in a value, in an act, or is told."""

import pytest

import binhdanggioi as bdg


def told(body: str) -> list[str]:
    """The places that are told as prose alone, in a plan with this body."""
    reading = bdg.read_text(f"KẾ HOẠCH\n\nCông tác năm 2026\n\n{body}")
    return [reading.source.cut(span) for span in reading.plain]


class TestFigures:
    """The figures of a line, beside the values of its noun."""

    @pytest.mark.parametrize(
        "body",
        [
            "I. MỤC TIÊU\n\n- Đến năm 2027 đạt 60%, đến năm 2030 đạt 75,5%.",
            "I. TẬP HUẤN\n\n1. Lớp tập huấn\n\n- Thành phần:\n\n+ Cán bộ: 1.250 người.\n\n- Thời gian: 1,5 ngày/lớp.",
            "I. KINH PHÍ\n\n- Từ ngân sách tỉnh: 25 triệu đồng.",
            "I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
            "I. NHIỆM VỤ\n\n1. Rà soát quy hoạch\n\n- Thời gian: quý III/2026.",
            "I. NHIỆM VỤ\n\n1. Thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ.",
        ],
    )
    def test_what_a_value_or_an_act_holds(self, body: str) -> None:
        """A figure that a field of the noun or a cited act holds is not told."""
        assert [] == told(body)

    @pytest.mark.parametrize(
        ("body", "figures"),
        [
            ("I. NHIỆM VỤ\n\n1. Duy trì 18 câu lạc bộ, 1.500 hội viên tại 06 xã.", ["18", "1.500", "06"]),
            ("I. TỔ CHỨC THỰC HIỆN\n\n1. Sở Nội vụ\n\n- Mở 12 chuyên mục.", ["12"]),
            ("I. NHIỆM VỤ\n\n1. Điểm 0,75 trở lên.", ["0,75"]),
        ],
    )
    def test_what_nothing_holds(self, body: str, figures: list[str]) -> None:
        """A figure that only the sentence has is told, each at its place."""
        assert figures == told(body)

    def test_a_table_is_told_whole(self) -> None:
        """A table with a figure that no noun holds is told once."""
        rows = "| Xã | Số lớp |\n|---|---|\n| A | 12 |\n| B | 15 |"

        assert [rows.removeprefix("| ").removesuffix(" |")] == told(f"I. NỘI DUNG KHÁC\n\n{rows}")

    def test_a_paragraph_is_told_once(self) -> None:
        """The figures of a paragraph that is told are not told again."""
        assert ["Năm 2025 đã mở 12 lớp."] == told("I. NHIỆM VỤ\n\nNăm 2025 đã mở 12 lớp.\n\n1. Mở thêm lớp.")

    def test_the_part_of_a_programme_is_a_name(self) -> None:
        """The figure in the name of the programme's part is known."""
        reading = bdg.read_text(
            "KẾ HOẠCH\n\nThực hiện Dự án 8 thuộc Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội "
            "vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021 - 2030\n\nI. NHIỆM VỤ\n\n1. Tổng kết Dự án 8."
        )

        assert ("Dự án 8", ()) == (reading.plan.programme and reading.plan.programme.component, reading.plain)
