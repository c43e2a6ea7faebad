from decimal import Decimal
from typing import Any

import pytest

from binhdanggioi.notation.amounts.quantity import (
    CLASSES,
    DAYS,
    MINORITY,
    ONE_CLASS,
    PEOPLE,
    PER_CLASS,
    TOTAL,
    WOMEN,
    Quantity,
    find_days,
    find_minority,
    find_size,
    find_women,
    format_days,
    format_parts,
    format_size,
)
from binhdanggioi.notation.form import Forms


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
            ("120 (một trăm hai mươi) học viên/04 lớp", {"headcount": 120, "classes": 4}),
            ("120 (một trăm) học viên/04 lớp", {"classes": 4}),
            ("sáu (06) lớp, mỗi lớp 30 (ba mươi) HV", {"headcount_per_class": 30, "classes": 6}),
            ("150 ĐB/05 lớp", {"headcount": 150, "classes": 5}),
            ("05 lớp/150 ĐB", {"headcount": 150, "classes": 5}),
            ("Số lượng học viên: 150; số lớp: 05", {"headcount": 150, "classes": 5}),
            ("Số lớp: 05; số học viên mỗi lớp: 30", {"headcount_per_class": 30, "classes": 5}),
            (
                "150 học viên (trong đó nữ: 90; DTTS: 70)/05 lớp",
                {"headcount": 150, "classes": 5, "women": 90, "ethnic_minority": 70},
            ),
            ("150 học viên, nữ: 60%", {"headcount": 150}),
            ("150 học viên, nữ: 160", {"headcount": 150}),
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


DAYS_SAID = {
    "1,5 ngày/lớp": Decimal("1.5"),
    "1.5 ngày/lớp": Decimal("1.5"),
    "01 ngày rưỡi/lớp": Decimal("1.5"),
    "03 buổi/lớp": Decimal("1.5"),
    "1/2 ngày": Decimal("0.5"),
    "nửa ngày/lớp": Decimal("0.5"),
}
"""The example of each form of days, with its value."""


class TestDays:
    """The days that each class lasts."""

    @pytest.mark.parametrize(
        ("text", "value", "words"),
        [
            ("Thời gian: 1,5 ngày/lớp.", Decimal("1.5"), "1,5 ngày/lớp"),
            ("02 ngày", Decimal(2), "02 ngày"),
            ("1,5 ngày / 01 lớp", Decimal("1.5"), "1,5 ngày / 01 lớp"),
            ("1.5 ngày/lớp", Decimal("1.5"), "1.5 ngày/lớp"),
            ("3 NGÀY/LỚP", Decimal(3), "3 NGÀY/LỚP"),
            ("02 ngày/khóa", Decimal(2), "02 ngày/khóa"),
            ("01 ngày rưỡi/lớp", Decimal("1.5"), "01 ngày rưỡi/lớp"),
            ("Một ngày rưỡi", Decimal("1.5"), "Một ngày rưỡi"),
            ("05 buổi/lớp", Decimal("2.5"), "05 buổi/lớp"),
            ("hai buổi, tại Cao Bằng", Decimal(1), "hai buổi"),
            ("1/2 ngày (buổi sáng)", Decimal("0.5"), "1/2 ngày"),
            ("nửa ngày", Decimal("0.5"), "nửa ngày"),
            ("03 (ba) ngày", Decimal(3), "03 (ba) ngày"),
            ("ba (03) ngày", Decimal(3), "ba (03) ngày"),
            ("03 buổi trong 02 ngày", Decimal(2), "02 ngày"),
        ],
    )
    def test_days_are_found(self, text: str, value: Decimal, words: str) -> None:
        """Days are found with their unit and the class they are for."""
        assert [(value, words)] == [(days, text[start:end]) for days, start, end in find_days(text)]

    @pytest.mark.parametrize(
        "text",
        [
            *("", "0 ngày", "ngày 05", "05 ngày 10", "2 ngày 21/10", "1.50 ngày", "2.5 buổi", "thứ Hai ngày 21/10"),
            *(
                "mười hai ngày",
                "02 (ba) ngày",
                "hai (03) ngày",
                "04 buổi truyền thông",
                "1/12 ngày",
                "trong năm ngày lễ",
            ),
        ],
    )
    def test_other_words_are_no_days(self, text: str) -> None:
        """A date, a figure that Vietnamese does not write so, two numbers that differ and other things are none."""
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


class TestParts:
    """Women, and people of ethnic minorities, among the people."""

    @pytest.mark.parametrize(
        ("text", "women", "minority"),
        [
            ("80 đại biểu, trong đó có 45 nữ", [45], []),
            ("80 đại biểu, trong đó 45 học viên nữ", [45], []),
            ("80 đại biểu (45 nữ), 12 người DTTS", [45], [12]),
            ("80 đại biểu, có 45 đại biểu nữ và 12 dân tộc thiểu số", [45], [12]),
            ("12 người dân tộc thiểu số", [], [12]),
            ("80 đại biểu nữ", [], []),
            ("trong đó có 45 nữs", [], []),
            ("DTTS 12", [], []),
        ],
    )
    def test_found(self, text: str, women: list[int], minority: list[int]) -> None:
        """A number of women follows *trong đó*, *có* or a bracket; one of a minority stands before its word."""
        assert (women, minority) == (
            [found.value for found in find_women(text)],
            [found.value for found in find_minority(text)],
        )

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("80 đại biểu, trong đó có 80 nữ", {"headcount": 80, "women": 80}),
            ("80 đại biểu, trong đó có 81 nữ", {"headcount": 80}),
            ("80 đại biểu, 80 người DTTS", {"headcount": 80, "ethnic_minority": 80}),
            ("80 đại biểu, 81 người DTTS", {"headcount": 80}),
            ("02 lớp, trong đó có 45 nữ", {"classes": 2, "women": 45}),
            ("lớp 1 có 43 người, lớp 2 có 45 người", {"headcount": 88}),
            ("lớp thứ 1: 43 người", {"headcount": 43}),
        ],
    )
    def test_no_more_than_all(self, text: str, expected: dict[str, int]) -> None:
        """A part is at most all of the people; classes that are told one by one make a sum."""
        assert expected == {size.name: size.amount for size, _, _ in find_size(text)}

    def test_sum_has_its_place(self) -> None:
        """A sum of classes stands from its first figure to the end of its last."""
        text = "Mở lớp 1 có 43 người, lớp 2 có 45 người."

        assert [(Quantity("headcount", 88), "43 người, lớp 2 có 45 người")] == [
            (size, text[start:end]) for size, start, end in find_size(text)
        ]

    @pytest.mark.parametrize(
        ("women", "minority", "expected"),
        [
            (None, None, []),
            (0, None, ["trong đó có 00 nữ"]),
            (5, 12, ["trong đó có 05 nữ", "12 người dân tộc thiểu số"]),
            (None, 1200, ["trong đó có 1.200 người dân tộc thiểu số"]),
        ],
    )
    def test_written(self, women: int | None, minority: int | None, expected: list[str]) -> None:
        """The first part that is known follows *trong đó có*."""
        assert expected == format_parts(women, minority)

    @pytest.mark.parametrize(
        ("headcount", "classes", "per_class", "expected"),
        [
            (80, 2, 40, "80 đại biểu/Tổ chức 02 lớp, mỗi lớp 40 đại biểu, trong đó có 45 nữ"),
            (None, None, 5, "mỗi lớp 05 đại biểu, trong đó có 45 nữ"),
            (None, 1200, None, "Tổ chức 1.200 lớp, trong đó có 45 nữ"),
        ],
    )
    def test_size_with_parts(
        self, headcount: int | None, classes: int | None, per_class: int | None, expected: str
    ) -> None:
        """What is not known is left out, the rest stands with commas."""
        assert expected == format_size(headcount, classes, per_class=per_class, women=45)


@pytest.mark.parametrize(
    ("table", "what", "example", "value"),
    [
        (
            PER_CLASS,
            "the people of each class",
            ["43 người/lớp", "mỗi lớp có 40 người", "số học viên mỗi lớp: 40"],
            [43, 40, 40],
        ),
        (CLASSES, "classes", ["08 lớp", "số lớp: 08"], [8, 8]),
        (TOTAL, "people in all", ["= 258 người"], [258]),
        (PEOPLE, "people", ["860 đại biểu", "số đại biểu: 860"], [860, 860]),
        (ONE_CLASS, "the people of one class among several", ["lớp 1 có 43 người"], [43]),
        (WOMEN, "the women among the people", ["trong đó có 45 nữ", "nữ: 45"], [45, 45]),
        (MINORITY, "the people of ethnic minorities", ["12 người dân tộc thiểu số", "DTTS: 12"], [12, 12]),
        (DAYS, "the days of each class", [*DAYS_SAID], [*DAYS_SAID.values()]),
    ],
)
def test_forms(table: Forms[Any], what: str, example: list[str], value: list[object]) -> None:
    """A table says what it reads, and each of its forms has an example, which is read so."""
    assert (what, [*zip(example, value, strict=True)]) == (
        table.what,
        [(row.example, table.parse(row.example)) for row in table.rows],
    )
