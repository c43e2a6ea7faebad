from decimal import Decimal

from tests.checking.plans import Row, Values, cases, found, section

CASES: list[Row] = [
    ("BDG601", "no money", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), [()]),
    ("BDG601", "money", section("KINH PHÍ", "Từ ngân sách tỉnh."), []),
    ("BDG601", "nothing at all", "KẾ HOẠCH", []),
    ("BDG601", "only tasks, in bold", section("**NHIỆM VỤ**", "- **Mở lớp** cho cán bộ nữ."), [()]),
    ("BDG601", "money without an amount", section("KINH PHÍ", "Theo quy định hiện hành."), []),
    ("BDG602", "no amount", section("KINH PHÍ", "Từ ngân sách tỉnh năm 2026."), [()]),
    ("BDG602", "amount", section("KINH PHÍ", "Từ ngân sách tỉnh: 350 triệu đồng."), []),
    ("BDG602", "amount in another sentence", section("KINH PHÍ", "- Từ ngân sách.", "- Tổng: 1,5 tỷ đồng."), []),
    ("BDG602", "no money", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
    (
        "BDG602",
        "no amount, in points over lines",
        section("KINH PHÍ", "1. Ngân sách\ntỉnh.", "2. Nguồn tài trợ."),
        [()],
    ),
    (
        "BDG603",
        "digits swapped",
        section("KINH PHÍ", "Tổng: 421.600.000 đồng (Bằng chữ: Bốn trăm mười hai triệu sáu trăm nghìn đồng)."),
        [
            (
                ("stated", Decimal(421_600_000)),
                ("spelled", Decimal(412_600_000)),
                ("words", "Bốn trăm mười hai triệu sáu trăm nghìn"),
            )
        ],
    ),
    (
        "BDG603",
        "in millions, without a label",
        section("KINH PHÍ", "Từ ngân sách tỉnh: 45 triệu đồng (năm mươi bốn triệu đồng chẵn./.)"),
        [
            (
                ("stated", Decimal(45_000_000)),
                ("spelled", Decimal(54_000_000)),
                ("words", "năm mươi bốn triệu"),
            )
        ],
    ),
    ("BDG603", "right", section("KINH PHÍ", "Tổng: 45 triệu đồng (bốn mươi lăm triệu đồng)."), []),
    ("BDG603", "no number in the brackets", section("KINH PHÍ", "Tổng: 45 triệu đồng (chưa kể tiền đồng)."), []),
    ("BDG603", "could mean two", section("KINH PHÍ", "Tổng: 2.500 đồng (hai nghìn năm đồng)."), []),
    ("BDG603", "no words", section("KINH PHÍ", "Tổng: 45 triệu đồng."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
