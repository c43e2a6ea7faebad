import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import check, read_text
from binhdanggioi.checking.rules.text.arithmetic import _with_results
from tests.checking.plans import Row, Values, cases, found, purposes, section


def sheet(*rows: str, column: str = "Thành tiền") -> str:
    """A plan with a table of money."""
    return section("KINH PHÍ", "\n".join([f"| TT | Nội dung | {column} |", "|---|---|---|", *rows]))


CASES: list[Row] = [
    (
        "BDG905",
        "money in a sentence",
        section(
            "KINH PHÍ", "Tổng kinh phí: 420 triệu đồng, chia ra: lớp 1 là 120 triệu đồng, lớp 2 là 290 triệu đồng."
        ),
        [
            (
                ("stated", Decimal(420000000)),
                ("what", "đồng"),
                ("listed", Decimal(410000000)),
                ("difference", Decimal(10000000)),
                ("parts", (Decimal(120000000), Decimal(290000000))),
            )
        ],
    ),
    (
        "BDG905",
        "people, total last",
        purposes("- Mở lớp cho 60 đại biểu tỉnh, 70 đại biểu xã, tổng cộng 140 đại biểu."),
        [
            (
                ("stated", Decimal(140)),
                ("what", "đại biểu"),
                ("listed", Decimal(130)),
                ("difference", Decimal(10)),
                ("parts", (Decimal(60), Decimal(70))),
            )
        ],
    ),
    (
        "BDG905",
        "items under a heading, over lines",
        section(
            "KINH PHÍ",
            "1. Tổng kinh phí: 420 triệu đồng",
            "- Lớp ở\ntỉnh: 120 triệu đồng;",
            "- Lớp ở\nxã: 290 triệu đồng.",
        ),
        [
            (
                ("stated", Decimal(420000000)),
                ("what", "đồng"),
                ("listed", Decimal(410000000)),
                ("difference", Decimal(10000000)),
                ("parts", (Decimal(120000000), Decimal(290000000))),
            )
        ],
    ),
    (
        "BDG905",
        "things, after gồm",
        purposes("- Xây dựng 12 mô hình, gồm: 5 mô hình ở xã, 6 mô hình ở trường."),
        [
            (
                ("stated", Decimal(12)),
                ("what", "mô hình"),
                ("listed", Decimal(11)),
                ("difference", Decimal(1)),
                ("parts", (Decimal(5), Decimal(6))),
            )
        ],
    ),
    (
        "BDG905",
        "right",
        section("KINH PHÍ", "Tổng kinh phí: 1,2 tỷ đồng, gồm: ngân sách 900 triệu đồng, tài trợ 300.000.000 đồng."),
        [],
    ),
    (
        "BDG905",
        "some of the parts",
        section("KINH PHÍ", "Kinh phí 420 triệu đồng, trong đó: lớp 1 là 120 triệu đồng, lớp 2 là 90 triệu đồng."),
        [],
    ),
    ("BDG905", "other things", purposes("- Mở 12 lớp, gồm: 5 mô hình ở xã, 6 mô hình ở trường."), []),
    ("BDG905", "next sentence", purposes("- Mở 12 lớp, cụ thể: 5 lớp ở tỉnh, 7 lớp ở xã. Mỗi lớp gồm 40 người."), []),
    ("BDG905", "women among them", purposes("- Mời 80 đại biểu, trong đó có 45 đại biểu nữ."), []),
    ("BDG905", "no parts", section("KINH PHÍ", "Tổng kinh phí: 420 triệu đồng."), []),
    (
        "BDG906",
        "total",
        sheet("| 1 | Tập huấn | 120 |", "| 2 | Truyền thông | 80 |", "| | Tổng cộng | 210 |"),
        [(("column", "Thành tiền"), ("stated", Decimal(210)), ("listed", Decimal(200)), ("difference", Decimal(10)))],
    ),
    (
        "BDG906",
        "subtotal, in bold",
        sheet(
            "| **I** | **Tập huấn** | **130** |",
            "| 1 | Lớp 1 | 80 |",
            "| 2 | Lớp 2 | 40 |",
            "| **II** | **Truyền thông** | **50** |",
            "| 1 | Phát tin | 20 |",
            "| 2 | Tờ rơi | 30 |",
            "| | **Tổng cộng** | **180** |",
        ),
        [(("column", "Thành tiền"), ("stated", Decimal(130)), ("listed", Decimal(120)), ("difference", Decimal(10)))],
    ),
    (
        "BDG906",
        "total above, with points",
        sheet("| | Tổng số | 2.100.000 |", "| 1 | Tập huấn | 1.200.000 |", "| 2 | Truyền thông | 800.000 |"),
        [
            (
                ("column", "Thành tiền"),
                ("stated", Decimal(2100000)),
                ("listed", Decimal(2000000)),
                ("difference", Decimal(100000)),
            )
        ],
    ),
    ("BDG906", "right", sheet("| 1 | Tập huấn | 120 |", "| 2 | Truyền thông | 80 |", "| | Tổng cộng | 200 |"), []),
    (
        "BDG906",
        "over subtotals",
        sheet(
            "| I | Tập huấn | 120 |",
            "| 1 | Lớp 1 | 80 |",
            "| 2 | Lớp 2 | 40 |",
            "| II | Truyền thông | 50 |",
            "| | Tổng cộng | 170 |",
        ),
        [],
    ),
    (
        "BDG906",
        "column of rates",
        sheet("| 1 | Tập huấn | 120 |", "| 2 | Tin | 80 |", "| | Tổng cộng | 10 |", column="Đơn giá"),
        [],
    ),
    ("BDG906", "words in a row", sheet("| 1 | Lớp | 120 |", "| 2 | Tin | Lồng ghép |", "| | Tổng cộng | 210 |"), []),
    ("BDG906", "no total", sheet("| 1 | Tập huấn | 120 |", "| 2 | Truyền thông | 80 |"), []),
    ("BDG906", "no table", section("KINH PHÍ", "Tổng cộng: 210 triệu đồng."), []),
    (
        "BDG905",
        "some of the parts below, in another sentence",
        section("NHIỆM VỤ", "1. Mở 10 lớp tập huấn. Trong đó:", "- Cấp tỉnh: 2 lớp", "- Cấp huyện: 3 lớp", "2. Tin"),
        [],
    ),
    (
        "BDG907",
        "amount and its product",
        section("KINH PHÍ", "Tin: 18.600.000 đồng (28 buổi x 600.000 đồng/buổi)."),
        [(("factors", "28 buổi x 600.000 đồng/buổi"), ("product", Decimal(16800000)), ("stated", Decimal(18600000)))],
    ),
    (
        "BDG907",
        "sign of multiplication, over lines",
        purposes("- Mời 3 lớp × 40 người/lớp = 130 người\ndự."),
        [(("factors", "3 lớp × 40 người/lớp"), ("product", Decimal(120)), ("stated", Decimal(130)))],
    ),
    (
        "BDG907",
        "row of a table",
        section(
            "KINH PHÍ",
            "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|---|\n"
            "| 1 | Phát tin | 28 | 600.000 | 18.600.000 |\n| 2 | Mở lớp | 2 | 9.000.000 | 18.000.000 |",
        ),
        [(("factors", "28 x 600000"), ("product", Decimal(16800000)), ("stated", Decimal(18600000)))],
    ),
    ("BDG907", "right", section("KINH PHÍ", "Tin: 16.800.000 đồng (28 buổi x 600.000 đồng/buổi)."), []),
    *(
        ("BDG907", sentence, purposes(f"- {sentence}"), [])
        for sentence in (
            "Mở 3 lớp X 40 người = 120 người ở xã.",
            "Chi 2 Tỷ đồng x 3 đợt = 6 tỷ đồng.",
            "Chi 2 tỷ đồng x 3 đợt = 6 TỶ ĐỒNG.",
            "Chi 6 triệu đồng (3 lớp X 2 Triệu đồng).",
            "Cấp 120 suất (3 xã X 40 Suất) cho 120 xã.",
        )
    ),
    (
        "BDG907",
        "capitals",
        purposes("- Mở 3 lớp X 40 người = 130 người."),
        [(("factors", "3 lớp X 40 người"), ("product", Decimal(120)), ("stated", Decimal(130)))],
    ),
    ("BDG907", "three factors, in words", purposes("- Chi 2 lớp x 40 người x 50 nghìn đồng = 4 triệu đồng."), []),
    ("BDG907", "size of paper", purposes("- In tờ rơi khổ 20 x 30 cm, pa nô 3 x 4 m."), []),
    ("BDG907", "letter x in a word", purposes("- Xã 4 = 12 hộ; xóm 3 x. Đông."), []),
    ("BDG907", "rate without an amount", section("KINH PHÍ", "Tin: 28 buổi x 600.000 đồng/buổi."), []),
    (
        "BDG907",
        "count and its product",
        purposes("- Tổ chức 68 buổi truyền thông (33 thôn x 02 buổi/thôn)."),
        [(("factors", "33 thôn x 02 buổi/thôn"), ("product", Decimal(66)), ("stated", Decimal(68)))],
    ),
    ("BDG907", "count of other things", purposes("- Tổ chức 68 cuộc thi (33 thôn x 02 buổi/thôn)."), []),
    (
        "BDG907",
        "three factors",
        purposes("- Nước uống: 3 lớp x 40 người x 20.000 đồng = 2.500.000 đồng."),
        [
            (
                ("factors", "3 lớp x 40 người x 20.000 đồng"),
                ("product", Decimal(2400000)),
                ("stated", Decimal(2500000)),
            )
        ],
    ),
    (
        "BDG907",
        "words for millions",
        purposes("- Tài liệu: 2 lớp x 1,5 triệu đồng = 4 triệu đồng."),
        [
            (
                ("factors", "2 lớp x 1,5 triệu đồng"),
                ("product", Decimal(3000000)),
                ("stated", Decimal(4000000)),
            )
        ],
    ),
    ("BDG907", "amount that is no product of money", purposes("- Chi 400 triệu đồng (2 lớp x 40 người)."), []),
    (
        "BDG907",
        "decimals in a table",
        section(
            "KINH PHÍ",
            "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n|---|---|---|---|---|\n| 1 | Nước | 2,5 | 4 | 11 |",
        ),
        [(("factors", "2,5 x 4"), ("product", Decimal("10.0")), ("stated", Decimal(11)))],
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


_FACTOR = r"(?:[0-9]+)(?:\s+[^\W\d_][^0-9=x×()]{0,40}?)?(?:/[^\W\d_]+)?"
_WRITTEN_OUT = re.compile(
    rf"(?<![0-9.,/])({_FACTOR}(?:\s*[x×]\s*{_FACTOR})+)\s*=\s*([0-9]+)(?![0-9.,]*[0-9])", re.IGNORECASE
)


@given(
    st.lists(st.sampled_from(["3", "40", "lớp", "x", "X", "×", "=", "người/lớp", "xã", ",", "(", "12.5"]), max_size=12)
)
def test_products_are_found_where_a_pattern_finds_them(pieces: list[str]) -> None:
    """A walk from factor to factor finds what one pattern for the whole product finds."""
    text = " ".join(pieces)

    assert [(found[1], *found.span()) for found in _WRITTEN_OUT.finditer(text)] == [
        (one.factors, one.start, one.end) for one in _with_results(text)
    ]


@pytest.mark.parametrize(
    "figure", ["0.768", "03.768", "00.000", "9" * 30, "9" * 5000, f"1{'.000' * 300}", f"1,{'3' * 90}"]
)
@pytest.mark.parametrize(
    "sentence",
    [
        "Tổng số {0} kinh phí, trong đó: {0} xã, {0} xã",
        "{0} lớp x {0} suất = {0} suất",
        "{0} suất ({0} suất x {0} lớp)",
        "Có {0} xã (tỉnh {0} xã, huyện {0} xã)",
        "Xây dựng {0} mô hình truyền thông",
        "Hai xã: Bảo Lâm {0}, Hạ Lang {0}, tổng cộng {0} xã",
        "| TT | Nội dung | Số |\n|---|---|---|\n| 1 | a | {0} |\n| 2 | b | {0} |\n| | Tổng cộng | {0} |",
    ],
)
def test_what_is_no_figure_stops_nothing(figure: str, sentence: str) -> None:
    """Digits that are no number in Vietnamese form, and those of no figure of this world, are passed over."""
    reading = read_text(f"KẾ HOẠCH\nNăm 2026\nI. NỘI DUNG\n1. Việc\n{sentence.format(figure)}\n")

    assert check(reading) == check(reading.plan, reading.source)


def test_a_product_of_very_many_factors_stops_nothing() -> None:
    """A product with more digits than any figure is not compared with its result."""
    reading = read_text("KẾ HOẠCH\nNăm 2026\nI. NỘI DUNG\n1. Việc\n- " + "999.999 x " * 2000 + "3 = 9\n")

    assert () == tuple(one for one in check(reading, select=["BDG907"]))
