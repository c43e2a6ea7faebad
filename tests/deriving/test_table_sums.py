from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi.deriving.table_sums import Product, Sum, products, sums
from binhdanggioi.notation.amounts.total_row import figure

HEAD = "TT|Nội dung|Số người"


def table(*rows: str) -> bdg.Table:
    """A table, one row a line, its cells between bars."""
    return bdg.Table(rows=tuple(tuple(cell.strip() for cell in row.split("|")) for row in rows))


def listed(*rows: str) -> list[tuple[int, int, str, int, list[int]]]:
    """The totals of a table: row, column, heading, total and parts."""
    return [
        (one.row, one.column, one.heading, int(one.stated), [int(part) for part in one.parts])
        for one in sums(table(*rows))
    ]


def multiplied(*rows: str) -> list[tuple[int, int, int, int, int]]:
    """The products of a table: row, column, quantity, rate and amount."""
    return [(one.row, one.column, int(one.quantity), int(one.rate), int(one.stated)) for one in products(table(*rows))]


class TestFigure:
    """The number at the start of a cell."""

    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("86", Decimal(86)),
            ("0", Decimal(0)),
            ("1.080", Decimal(1080)),
            ("1.080,5", Decimal("1080.5")),
            ("1080,25", Decimal("1080.25")),
            ("12 tổ", Decimal(12)),
            ("12 tổ, nhóm", Decimal(12)),
            ("**1.200** ", Decimal(1200)),
            ("12tổ", None),
            ("12 %", None),
            ("12/10", None),
            ("khoảng 12", None),
            ("-", None),
            ("", None),
        ],
    )
    def test_figure(self, cell: str, expected: Decimal | None) -> None:
        """A cell holds a figure if it starts with one, alone or before a word; its stars are no part of it."""
        assert expected == figure(cell)


class TestSums:
    """Which rows of a table are totals, and which rows each of them adds up."""

    def test_whole_value(self) -> None:
        """A total is at its row and column, under its heading, with the parts in the order of the rows."""
        found = sums(table(HEAD, "1|Xã|20", "2|Thôn|15,5", "|Tổng cộng|40"))

        assert [Sum(3, 2, "Số người", Decimal(40), (Decimal(20), Decimal("15.5")))] == [*found]

    @pytest.mark.parametrize(
        "label",
        ["Tổng", "tổng cộng", "TỔNG SỐ", "Tổng chung", "Cộng", "Cộng:", "Tất cả", "Toàn tỉnh", "toàn trường",
         "Tổng cộng (1+2)", "Tổng cộng (1 + 2) :", "**Tổng cộng**"],
    )  # fmt: skip
    def test_total(self, label: str) -> None:
        """A row is a total by its words alone, in any letters, with a formula in brackets or a colon."""
        assert [(3, 2, "Số người", 40, [20, 15])] == listed(HEAD, "1|Xã|20", "2|Thôn|15", f"|{label}|40")

    @pytest.mark.parametrize("label", ["Tổng hợp", "Tổng kết công tác", "Tổng cộng các lớp", "Cộng đồng", ""])
    def test_no_total(self, label: str) -> None:
        """A row whose words go on is a part like the others."""
        assert [] == listed(HEAD, "1|Xã|20", "2|Thôn|15", f"|{label}|40")

    @pytest.mark.parametrize(
        ("row", "expected"),
        [("Tổng|||40", 1), ("|Tổng||40", 1), ("||Tổng|40", 1), ("|||40|Tổng", 0)],
        ids=["first", "second", "third", "later"],
    )
    def test_place_of_the_words(self, row: str, expected: int) -> None:
        """The words of a total stand in one of the first three cells."""
        found = listed("TT|Nội dung|Đơn vị|Số người|Ghi", "1|Xã|x|20|", "2|Thôn|y|15|", row)

        assert expected == len(found)

    def test_total_above(self) -> None:
        """A total may stand above its parts."""
        assert [(1, 2, "Số người", 40, [20, 15])] == listed(HEAD, "|Tổng cộng|40", "1|Xã|20", "2|Thôn|15")

    @pytest.mark.parametrize(
        "rows",
        [
            (HEAD, "1|Xã|20", "|Tổng cộng|20"),
            (HEAD, "1|Xã|20", "2|Thôn|15"),
            (HEAD, "1|Xã|20", "2|Thôn|15", "|Tổng cộng|"),
            (HEAD, "1|Xã|20", "2|Thôn|15", "|Tổng cộng|35", "3|Tổ|5", "4|Ban|6", "|Tổng cộng|46"),
            (HEAD,),
        ],
        ids=["one part", "no total", "empty total", "two totals", "heading alone"],
    )
    def test_nothing_to_add(self, rows: tuple[str, ...]) -> None:
        """A total is told only if it is the one of its table and has at least two parts."""
        assert [] == listed(*rows)

    @pytest.mark.parametrize(
        "heading",
        ["STT", "Ghi chú", "Năm 2026", "Thời gian (ngày)", "% nữ", "Tỷ lệ nữ", "Mức chi", "Đơn giá", "**Đơn giá**",
         "Định mức", "Người/lớp"],
    )  # fmt: skip
    def test_column_that_is_not_added(self, heading: str) -> None:
        """A column of times, shares, rates or notes has no total, the others of its table have theirs."""
        found = listed(f"TT|Nội dung|{heading}|Số lớp", "1|Xã|20|2", "2|Thôn|15|3", "|Tổng cộng|40|5")

        assert [(3, 3, "Số lớp", 5, [2, 3])] == found

    def test_every_column(self) -> None:
        """Each column has its total, from left to right, but for the first, which counts the rows."""
        found = listed("Số|Nữ|Nam", "1|20|10", "2|15|5", "Tổng|35|16")

        assert [(3, 1, "Nữ", 35, [20, 15]), (3, 2, "Nam", 16, [10, 5])] == found

    @pytest.mark.parametrize(
        ("cell", "expected"),
        [("", [20, 15]), ("-", [20, 15]), ("**", [20, 15]), ("0", [20, 0, 15]), ("chưa rõ", None), ("x", None)],
    )
    def test_cell_without_a_figure(self, cell: str, expected: list[int] | None) -> None:
        """An empty cell and a dash are no part; a word in place of a figure leaves the column alone."""
        found = listed(HEAD, "1|Xã|20", f"2|Tổ|{cell}", "3|Thôn|15", "|Tổng cộng|40")

        assert ([(4, 2, "Số người", 40, expected)] if expected else []) == found

    def test_short_row(self) -> None:
        """A row without the cell of a column is no part of its total."""
        assert [(4, 2, "Số người", 40, [20, 15])] == listed(HEAD, "1|Xã|20", "Ở xã", "2|Thôn|15", "|Tổng cộng|40")


class TestSubtotals:
    """Tables of groups, each with a subtotal."""

    GROUPS = ("A|Xã|35", "1|Cán bộ|20", "2|Công chức|15", "B|Thôn|9", "1|Trưởng thôn|5", "2|Hội viên|4")

    def test_above(self) -> None:
        """A row with a letter is the subtotal of the rows below it, up to the next one; the last group comes first."""
        assert [(4, 2, "Số người", 9, [5, 4]), (1, 2, "Số người", 35, [20, 15])] == listed(HEAD, *self.GROUPS)

    @pytest.mark.parametrize("marks", [("A", "B"), ("A.", "Đ."), ("I", "II"), ("XII.", "IX."), ("**I**", "**II**")])
    def test_marks(self, marks: tuple[str, str]) -> None:
        """The mark is a capital letter or a Roman number, with a full stop or without."""
        rows = (f"{marks[0]}|Xã|30", "1|a|20", "2|b|15", f"{marks[1]}|Thôn|9")

        assert [(1, 2, "Số người", 30, [20, 15])] == listed(HEAD, *rows)

    @pytest.mark.parametrize("mark", ["a", "1", "i", "AB", "A)", "I.1", ""])
    def test_no_marks(self, mark: str) -> None:
        """Any other mark makes no subtotal."""
        assert [] == listed(HEAD, f"{mark}|Xã|30", "1|a|20", "2|b|15")

    def test_one_row_below(self) -> None:
        """A subtotal over one row is not told."""
        assert [] == listed(HEAD, "A|Xã|30", "1|a|20", "B|Thôn|9", "1|c|8")

    def test_total_over_subtotals(self) -> None:
        """Where the rows do not make the total, it adds up the subtotals."""
        found = listed(HEAD, *self.GROUPS, "|Tổng cộng|45")

        assert (7, 2, "Số người", 45, [35, 9]) == found[-1]
        assert 3 == len(found)

    def test_total_over_rows(self) -> None:
        """Where the rows make the total, they are its parts, also if a subtotal is wrong."""
        wrong = ("A|Xã|99", *self.GROUPS[1:])

        assert (7, 2, "Số người", 44, [20, 15, 5, 4]) == listed(HEAD, *wrong, "|Tổng cộng|44")[-1]

    def test_empty_subtotal(self) -> None:
        """A group without a subtotal ends the group above it and is no part of the total."""
        found = listed(HEAD, "A|Xã|", "1|a|20", "2|b|15", "B|Thôn|9", "1|c|5", "2|d|4", "|Tổng cộng|50")

        assert [(4, 2, "Số người", 9, [5, 4])] == found

    def test_below(self) -> None:
        """A subtotal may stand below its rows; the total then adds up the subtotals alone."""
        rows = ("1|a|20", "2|b|15", "|Cộng mục I|36", "3|c|5", "4|d|4", "|Cộng mục II|9", "|Tổng cộng|46")

        assert [
            (3, 2, "Số người", 36, [20, 15]),
            (6, 2, "Số người", 9, [5, 4]),
            (7, 2, "Số người", 46, [36, 9]),
        ] == listed(HEAD, *rows)

    @pytest.mark.parametrize(
        "label", ["Cộng mục I", "Tổng cộng phần 1", "cộng nhóm cán bộ", "Cộng I", "Cộng A", "Cộng 2"]
    )
    def test_words_below(self, label: str) -> None:
        """A subtotal below names its part."""
        assert [(3, 2, "Số người", 36, [20, 15])] == listed(HEAD, "1|a|20", "2|b|15", f"|{label}|36", "3|c|5")

    def test_one_group_below(self) -> None:
        """A total over one subtotal, a subtotal over one row and an empty one are not told."""
        rows = ("1|a|20", "|Cộng mục I|21", "2|b|15", "3|c|5", "|Cộng mục II|", "4|d|6", "|Tổng cộng|99")

        assert [] == listed(HEAD, *rows)


class TestProducts:
    """Rows that multiply."""

    HEAD = "TT|Nội dung|Số lượng|Đơn giá|Thành tiền"

    def test_whole_value(self) -> None:
        """A product is at its row and at the column of the amount."""
        found = products(table(self.HEAD, "1|Nước uống|20|15,5|310"))

        assert [Product(1, 4, Decimal(20), Decimal("15.5"), Decimal(310))] == [*found]

    def test_rows_without_figures(self) -> None:
        """A row that lacks one of the three figures multiplies nothing; zero is a figure."""
        rows = ("1|a|20||300", "2|b||15|300", "3|c|20|15|", "Ghi", "4|d|0|15|0", "5|e|2|15|30")

        assert [(5, 4, 0, 15, 0), (6, 4, 2, 15, 30)] == multiplied(self.HEAD, *rows)

    @pytest.mark.parametrize(
        "head",
        [
            "TT|Nội dung|Số lượng|Đơn giá|Ghi chú",
            "TT|Nội dung|Đơn vị|Đơn giá|Thành tiền",
            "TT|Nội dung|Số lượng|Đơn vị|Thành tiền",
            "TT|Số lớp|Số lượng|Đơn giá|Thành tiền",
            "TT|Số tiền|Số lượng|Đơn giá|Thành tiền",
            "TT|Mức chi|Số lượng|Đơn giá|Thành tiền",
        ],
    )
    def test_headings(self, head: str) -> None:
        """Nothing is multiplied unless exactly one column is the quantity, one the rate and one the amount."""
        assert [] == multiplied(head, "1|2|20|15|300")

    CLASSES = "TT|Số lớp|Người/lớp|Số học viên"

    @pytest.mark.parametrize("head", [CLASSES, "TT|SL lớp|Số người mỗi lớp|Cộng", "TT|Số lượng lớp|HV/lớp|Học viên"])
    def test_units(self, head: str) -> None:
        """Things times what each of them has make the next column, by the headings."""
        assert [(1, 3, 2, 40, 80), (2, 3, 3, 30, 90)] == multiplied(head, "1|2|40|80", "2|3|30|90")

    @pytest.mark.parametrize(
        "head",
        [
            "TT|Số lớp|Người/xã|Số học viên",
            "TT|Lớp|Người/lớp|Số học viên",
            "TT|Số lớp|Người|Số học viên",
            "TT|Số lớp|Số học viên|Người/lớp",
            "Người/lớp|Số lớp|Số học viên|Số lớp",
        ],
        ids=["another unit", "no count", "no rate", "rate last", "rate first"],
    )
    def test_other_units(self, head: str) -> None:
        """The count of the same things stands right before the rate, and the product right behind it."""
        assert [] == multiplied(head, "1|2|40|80", "2|3|30|90")

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (("1|2|40|80", "2|3|30|90", "3|4|20|99"), 3),
            (("1|2|40|80", "2|3|30|99"), 0),
            (("1|2|40|99",), 0),
            (("1|2|40|80",), 1),
        ],
        ids=["two of three", "one of two", "none", "all"],
    )
    def test_most_rows_are_right(self, rows: tuple[str, ...], expected: int) -> None:
        """By units alone, rows are taken for products only where more than half of them are right."""
        assert expected == len(multiplied(self.CLASSES, *rows))
