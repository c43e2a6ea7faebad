from decimal import Decimal

import pytest

from binhdanggioi.notation.quantity import Quantity, find_days, find_size, format_days, format_size


class TestFindSize:
    """The people, the classes and the people in each class that a text states."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("860 đại biểu/Tổ chức 08 lớp", {"headcount": 860, "classes": 8}),
            (
                "06 lớp x 43 người/lớp = 258 người",
                {"headcount": 258, "headcount_per_class": 43, "classes": 6},
            ),
            ("01 lớp, 40 người/lớp", {"headcount_per_class": 40, "classes": 1}),
            ("Tổ chức 10 lớp", {"classes": 10}),
            ("mỗi lớp 45 người", {"headcount_per_class": 45}),
            (
                "05 lớp tập huấn cho 200 cán bộ, mỗi lớp 40 người",
                {"headcount": 200, "headcount_per_class": 40, "classes": 5},
            ),
            ("Số lượng: 860 ĐẠI BIỂU", {"headcount": 860}),
            ("1.200 người", {"headcount": 1200}),
            ("00 người", {"headcount": 0}),
            ("5 khóa", {"classes": 5}),
            ("5 khoá", {"classes": 5}),
            ("8 lớp x 107 người", {"classes": 8}),
            ("0 lớp", {}),
            ("lớp 5", {}),
            ("1,5 người", {}),
            ("12.5 người", {}),
            ("80% người", {}),
            ("45-50 người/lớp", {}),
            ("từ 45 đến 50 người/lớp", {}),
            ("45 - 50 người", {}),
            ("9" * 5000 + " người", {}),
            ("", {}),
        ],
    )
    def test_each_figure_is_found_once(self, text: str, expected: dict[str, int]) -> None:
        """People, people per class and classes are told apart; a range, a percent and zero classes are none."""
        assert expected == {size.name: size.amount for size, _, _ in find_size(text)}

    def test_a_figure_has_its_place(self) -> None:
        """Each figure is found with its unit."""
        text = "860 đại biểu/Tổ chức 08 lớp"

        assert [(Quantity("headcount", 860), 0, 12), (Quantity("classes", 8), 21, 27)] == list(find_size(text))

    @pytest.mark.parametrize(
        ("headcount", "classes", "expected"),
        [
            (860, 8, "860 đại biểu/Tổ chức 08 lớp"),
            (1200, 12, "1.200 đại biểu/Tổ chức 12 lớp"),
            (5, 1, "05 đại biểu/Tổ chức 01 lớp"),
            (None, 8, "Tổ chức 08 lớp"),
            (860, None, "860 đại biểu"),
            (None, None, ""),
        ],
    )
    def test_a_size_is_written_and_read_back(self, headcount: int | None, classes: int | None, expected: str) -> None:
        """People and classes are written with the zero of small counts, and found again."""
        stated = {"headcount": headcount, "classes": classes}
        found = {size.name: size.amount for size, _, _ in find_size(expected)}

        assert (expected, stated) == (format_size(headcount, classes), dict.fromkeys(stated) | found)


class TestDays:
    """The days that each class lasts."""

    @pytest.mark.parametrize(
        ("text", "value", "words"),
        [
            ("Thời gian: 1,5 ngày/lớp.", Decimal("1.5"), "1,5 ngày/lớp"),
            ("02 ngày", Decimal(2), "02 ngày"),
            ("1,5 ngày / 01 lớp", Decimal("1.5"), "1,5 ngày / 01 lớp"),
            ("3 NGÀY/LỚP", Decimal(3), "3 NGÀY/LỚP"),
            ("02 ngày/khóa", Decimal(2), "02 ngày/khóa"),
        ],
    )
    def test_days_are_found(self, text: str, value: Decimal, words: str) -> None:
        """Days are found with their unit and the class they are for."""
        assert [(value, words)] == [(days, text[start:end]) for days, start, end in find_days(text)]

    @pytest.mark.parametrize("text", ["", "0 ngày", "ngày 05", "05 ngày 10", "2 ngày 21/10", "1/2 ngày", "nửa ngày"])
    def test_other_words_are_no_days(self, text: str) -> None:
        """A date, a part of a date and no days at all are none."""
        assert [] == list(find_days(text))

    @pytest.mark.parametrize(
        ("days", "expected"),
        [
            (Decimal("1.5"), "1,5 ngày/lớp"),
            (Decimal(2), "02 ngày/lớp"),
            (Decimal("2.0"), "02 ngày/lớp"),
            (Decimal(10), "10 ngày/lớp"),
            (Decimal("0.25"), "0,25 ngày/lớp"),
        ],
    )
    def test_days_are_written_and_read_back(self, days: Decimal, expected: str) -> None:
        """Days are written with a decimal comma or the zero of small counts, and found again."""
        assert (expected, [days]) == (format_days(days), [found.value for found in find_days(expected)])
