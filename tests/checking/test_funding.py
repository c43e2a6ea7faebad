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
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
