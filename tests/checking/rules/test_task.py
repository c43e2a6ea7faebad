from decimal import Decimal

from tests.checking.plans import Row, Values, Words, cases, found, issued, messages, paragraphs, section, words


def products(target: str, product: str) -> str:
    """A plan with a target, and a task with its product."""
    return paragraphs(
        "KẾ HOẠCH",
        "Công tác năm 2026",
        "I. CHỈ TIÊU NĂM 2026",
        f"1. {target}",
        "II. NHIỆM VỤ",
        "1. Địa bàn",
        f"- Sản phẩm: {product}",
    )


def month(time: str, *more: str, subject: str = "Tháng hành động vì bình đẳng giới năm 2026") -> str:
    """A plan for the Action Month."""
    return section("THỜI GIAN, PHẠM VI", f"1. Thời gian: {time}", *more, subject=subject)


CASES: list[Row] = [
    (
        "BDG401",
        "nothing said",
        section("NHIỆM VỤ", "1. Đào tạo", "- Mở lớp.", "- Cử người đi học."),
        [(("tasks", 2), ("without_owner", 2), ("without_deadline", 2))],
    ),
    (
        "BDG401",
        "owner of one",
        section("NHIỆM VỤ", "1. Đào tạo", "- Đơn vị chủ trì: Sở Nội vụ.", "2. Truyền thông"),
        [(("tasks", 2), ("without_owner", 1), ("without_deadline", 2))],
    ),
    (
        "BDG401",
        "owner and time above",
        section("NHIỆM VỤ", "1. Đào tạo", "Đơn vị chủ trì: Sở Nội vụ.", "Thời gian: Quý II năm 2026.", "- Mở lớp."),
        [],
    ),
    (
        "BDG401",
        "every year",
        section("NHIỆM VỤ", "- Hằng năm mở lớp."),
        [(("tasks", 1), ("without_owner", 1), ("without_deadline", 0))],
    ),
    ("BDG401", "no tasks", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
    (
        "BDG401",
        "table of tasks",
        section(
            "NHIỆM VỤ",
            "| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n"
            "| 1 | Mở lớp | Sở Nội vụ | Quý II/2026 |",
        ),
        [],
    ),
    (
        "BDG402",
        "quarter that is over",
        issued("ngày 06 tháng 4 năm 2026", "I. NHIỆM VỤ", "1. Khảo sát", "Thời gian: Quý I năm 2026.", "- Khảo sát."),
        [(("wording", "Quý I năm 2026"), ("due", "2026-03-31"), ("issued", "2026-04-06"))],
    ),
    (
        "BDG402",
        "deadline of a duty, over lines",
        issued("ngày tháng 6 năm 2026", "I. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Báo cáo\nkết quả trước ngày 15/5/2026."),
        [(("wording", "trước ngày 15/5/2026"), ("due", "2026-05-14"), ("issued", "2026-06"))],
    ),
    (
        "BDG402",
        "course, in bold",
        issued(
            "ngày 06 tháng 4 năm 2026",
            "I. TẬP HUẤN",
            "1. Lớp lồng ghép giới",
            "- Số lượng: 80 đại biểu/02 lớp",
            "- **Thời gian:** 02 ngày/lớp, từ ngày 10/3/2026 đến ngày 13/3/2026.",
        ),
        [(("wording", "từ ngày 10/3/2026 đến ngày 13/3/2026"), ("due", "2026-03-13"), ("issued", "2026-04-06"))],
    ),
    (
        "BDG402",
        "quarter that runs",
        issued("ngày 06 tháng 4 năm 2026", "I. NHIỆM VỤ", "1. Khảo sát", "Thời gian: Quý II năm 2026.", "- Khảo sát."),
        [],
    ),
    (
        "BDG402",
        "month of issue",
        issued("ngày tháng 6 năm 2026", "I. NHIỆM VỤ", "1. Khảo sát", "Thời gian: Tháng 6/2026.", "- Khảo sát."),
        [],
    ),
    (
        "BDG402",
        "date of an act",
        issued(
            "ngày 06 tháng 4 năm 2026",
            "I. TỔ CHỨC THỰC HIỆN",
            "1. Sở Y tế: Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026; báo cáo trước ngày 15/11/2026.",
        ),
        [],
    ),
    (
        "BDG402",
        "what was done",
        issued("ngày 06 tháng 4 năm 2026", "I. NHIỆM VỤ", "- Nhân rộng mô hình đã thí điểm từ năm 2024 đến năm 2025."),
        [],
    ),
    ("BDG402", "no date", section("NHIỆM VỤ", "1. Khảo sát", "Thời gian: Quý I năm 2020.", "- Khảo sát."), []),
    (
        "BDG403",
        "less than at least",
        products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "22 địa chỉ tin cậy ở các xã."),
        [(("product", Decimal(22)), ("thing", "địa chỉ tin cậy"), ("sign", "≥"), ("target", Decimal(24)))],
    ),
    (
        "BDG403",
        "more than at most, over lines",
        products("Không quá 12 cuộc họp tổ.", "15 cuộc họp tổ\ncủa các huyện."),
        [(("product", Decimal(15)), ("thing", "cuộc họp tổ của"), ("sign", "≤"), ("target", Decimal(12)))],
    ),
    ("BDG403", "the same", products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "24 địa chỉ tin cậy."), []),
    ("BDG403", "more than at least", products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "26 địa chỉ tin cậy."), []),
    ("BDG403", "other things", products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "12 mô hình điểm về giới."), []),
    ("BDG403", "no number", products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "Các địa chỉ tin cậy."), []),
    ("BDG403", "no targets", section("NHIỆM VỤ", "1. Địa bàn", "- Sản phẩm: 22 địa chỉ tin cậy ở các xã."), []),
    (
        "BDG404",
        "begins too early",
        month("Từ ngày 10/11/2026 đến hết ngày 10/12/2026."),
        [(("first", "2026-11-10"), ("last", "2026-12-10"))],
    ),
    (
        "BDG404",
        "ends too late, over lines",
        month("Từ ngày 15 tháng 11\nđến ngày 31 tháng 12 năm 2026."),
        [(("first", "2026-11-15"), ("last", "2026-12-31"))],
    ),
    ("BDG404", "the Month", month("Từ ngày 15/11/2026 đến hết ngày 15/12/2026."), []),
    ("BDG404", "inside", month("Từ ngày 20/11/2026 đến ngày 10/12/2026."), []),
    ("BDG404", "one day", month("Ngày 14/11/2026."), []),
    ("BDG404", "another subject", month("Từ ngày 01/10/2026 đến ngày 20/10/2026.", subject="Hội thi năm 2026"), []),
    (
        "BDG404",
        "time of a task",
        month("Từ ngày 15/11/2026 đến ngày 15/12/2026.", "2. Chuẩn bị: Từ ngày 01/10/2026 đến ngày 20/10/2026."),
        [],
    ),
    (
        "BDG402",
        "on the day",
        issued("ngày 06 tháng 4 năm 2026", "I. NHIỆM VỤ", "1. Rà soát, hoàn thành ngày 06/4/2026."),
        [],
    ),
    (
        "BDG402",
        "the day before",
        issued("ngày 06 tháng 4 năm 2026", "I. NHIỆM VỤ", "1. Rà soát, hoàn thành ngày 05/4/2026."),
        [(("wording", "ngày 05/4/2026"), ("due", "2026-04-05"), ("issued", "2026-04-06"))],
    ),
    (
        "BDG404",
        "within it",
        month("Từ ngày 16/11 đến ngày 14/12/2026."),
        [],
    ),
    (
        "BDG404",
        "a day too early",
        month("Từ ngày 14/11 đến ngày 15/12/2026."),
        [(("first", "2026-11-14"), ("last", "2026-12-15"))],
    ),
    (
        "BDG404",
        "a day too late",
        month("Từ ngày 15/11 đến ngày 16/12/2026."),
        [(("first", "2026-11-15"), ("last", "2026-12-16"))],
    ),
    (
        "BDG404",
        "a year too long",
        month("Từ ngày 15/11/2026 đến ngày 15/12/2027."),
        [(("first", "2026-11-15"), ("last", "2027-12-15"))],
    ),
    (
        "BDG403",
        "no comparator",
        section(
            "MỤC TIÊU",
            "1. Thành lập 12 tổ truyền thông cộng đồng.",
            "II. NHIỆM VỤ",
            "1. Thành lập 14 tổ truyền thông cộng đồng.",
        ),
        [
            (
                ("product", Decimal(14)),
                ("thing", "tổ truyền thông cộng"),
                ("sign", ""),
                ("target", Decimal(12)),
            )
        ],
    ),
    (
        "BDG403",
        "two tasks share in it",
        section(
            "MỤC TIÊU",
            "1. Thành lập 12 tổ truyền thông cộng đồng.",
            "II. NHIỆM VỤ",
            "1. Thành lập 05 tổ truyền thông cộng đồng.",
            "2. Thành lập 04 tổ truyền thông cộng đồng.",
        ),
        [],
    ),
    (
        "BDG403",
        "each year",
        section(
            "MỤC TIÊU",
            "1. Thành lập 12 tổ truyền thông cộng đồng.",
            "II. NHIỆM VỤ",
            "1. Thành lập 05 tổ truyền thông cộng đồng mỗi năm.",
        ),
        [],
    ),
]

WORDS: list[Words] = [
    (
        "BDG403",
        "at least",
        products("Xây dựng tối thiểu 24 địa chỉ tin cậy.", "22 địa chỉ tin cậy ở các xã."),
        "sản phẩm ghi 22 địa chỉ tin cậy, chỉ tiêu ghi ít nhất 24; thống nhất số lượng",
        "the product says 22 (“địa chỉ tin cậy”), the target says at least 24; let both say the same",
    ),
    (
        "BDG403",
        "the number alone",
        products("Xây dựng 24 địa chỉ tin cậy.", "22 địa chỉ tin cậy ở các xã."),
        "sản phẩm ghi 22 địa chỉ tin cậy, chỉ tiêu ghi 24; thống nhất số lượng",
        "the product says 22 (“địa chỉ tin cậy”), the target says 24; let both say the same",
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestWords:
    """What the messages say beside the figures."""

    @words(WORDS)
    def test_words(self, code: str, text: str, vietnamese: str, english: str) -> None:
        """Both languages say the same, each in words of its own."""
        assert [(vietnamese, english)] == messages(code, text)
