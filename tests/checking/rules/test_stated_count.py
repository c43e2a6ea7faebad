from tests.checking.plans import TWO_TARGETS, Row, Values, cases, found, section

CASES: list[Row] = [
    (
        "BDG310",
        "one is lacking",
        section("MỤC TIÊU", "1. Mục tiêu cụ thể: Đặt ra 03 chỉ tiêu.", *TWO_TARGETS),
        [(("stated", 3), ("unit", "chỉ tiêu"), ("listed", 2))],
    ),
    (
        "BDG310",
        "one too many, in the heading",
        section("MỤC TIÊU (01 CHỈ TIÊU)", "1. Mục tiêu cụ thể", *TWO_TARGETS),
        [(("stated", 1), ("unit", "CHỈ TIÊU"), ("listed", 2))],
    ),
    ("BDG310", "right", section("MỤC TIÊU", "1. Mục tiêu cụ thể: Đặt ra 02 chỉ tiêu.", *TWO_TARGETS), []),
    (
        "BDG310",
        "of the strategy",
        section("MỤC TIÊU", "1. Mục tiêu cụ thể: Góp phần thực hiện 20 chỉ tiêu của Chiến lược.", *TWO_TARGETS),
        [],
    ),
    ("BDG310", "no number", section("MỤC TIÊU", "1. Mục tiêu cụ thể: Các chỉ tiêu sau.", *TWO_TARGETS), []),
    ("BDG310", "no list", section("MỤC TIÊU", "1. Mục tiêu: Hoàn thành 12 chỉ tiêu được giao."), []),
    (
        "BDG310",
        "general aim beside them",
        section(
            "MỤC TIÊU (02 CHỈ TIÊU)",
            "1. Mục tiêu tổng quát",
            "Nâng cao vị thế của phụ nữ.",
            "2. Mục tiêu cụ thể",
            *TWO_TARGETS,
        ),
        [],
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
