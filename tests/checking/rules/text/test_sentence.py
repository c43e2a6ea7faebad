from binhdanggioi import check, read_text
from tests.checking.plans import Row, Values, cases, found, messages, paragraphs, purposes, section

CASES: list[Row] = [
    (
        "BDG914",
        "full stop within",
        purposes("- Một việc;", "- Hai việc.", "- Ba việc;", "- Bốn việc."),
        [(("item", "- Hai việc."), ("written", "."), ("usual", ";"))],
    ),
    (
        "BDG914",
        "semicolon among full stops, lines below one another",
        purposes("+ Một việc.\n+ Hai\nviệc;\n+ Ba việc.\n+ Bốn việc."),
        [(("item", "+ Hai việc;"), ("written", ";"), ("usual", "."))],
    ),
    (
        "BDG914",
        "nothing at the end, in bold",
        purposes("- Một việc.", "- **Hai việc.**", "- Ba việc", "- Bốn việc."),
        [(("item", "- Ba việc"), ("written", ""), ("usual", "."))],
    ),
    ("BDG914", "semicolons", purposes("- Một việc;", "- Hai việc;", "- Ba việc."), []),
    ("BDG914", "full stops", purposes("- Một việc.", "- Hai việc.", "- Ba việc."), []),
    ("BDG914", "two items", purposes("- Một việc.", "- Hai việc;"), []),
    ("BDG914", "label with its value", purposes("- Số lượng: 80 người", "- Địa điểm: Sở.", "- Thời gian: Tháng 6"), []),
    ("BDG914", "two lists", purposes("- Một việc;", "- Hai việc.", "Sau đó:", "- Ba việc;", "- Bốn việc."), []),
    ("BDG914", "list under an item", purposes("- Một việc:", "+ Hai.", "+ Ba.", "- Bốn việc;", "- Năm việc."), []),
    ("BDG914", "no list", section("MỤC ĐÍCH", "Nâng cao nhận thức."), []),
    (
        "BDG917",
        "small letter after a semicolon",
        purposes("- Đào tạo cán bộ nữ;", "chú trọng cán bộ nữ người dân tộc thiểu số;", "- Kiểm tra hằng năm."),
        [(("line", "chú trọng cán bộ nữ người dân tộc thiểu"),)],
    ),
    (
        "BDG917",
        "plus signs, bold",
        purposes("+ Đào tạo cán bộ nữ;", "**quan tâm nữ trí thức;**", "+ Kiểm tra."),
        [(("line", "quan tâm nữ trí thức;"),)],
    ),
    ("BDG917", "bullet", purposes("- Đào tạo cán bộ nữ;", "- chú trọng nữ trí thức;", "- Kiểm tra."), []),
    ("BDG917", "hard-wrapped line", purposes("- Đào tạo cán bộ nữ;\nchú trọng nữ trí thức;", "- Kiểm tra."), []),
    ("BDG917", "capital letter", purposes("- Đào tạo cán bộ nữ;", "Chú trọng nữ trí thức.", "- Kiểm tra."), []),
    ("BDG917", "after a full stop", purposes("- Đào tạo cán bộ nữ.", "chú trọng nữ trí thức.", "- Kiểm tra."), []),
    ("BDG917", "no list", section("MỤC ĐÍCH", "Nâng cao nhận thức."), []),
    (
        "BDG921",
        "broken",
        section("KINH PHÍ", "Từ nguồn ngân sách nhà", "nước năm 2026, theo dự toán được duyệt."),
        [(("before", "Từ nguồn ngân sách nhà"),)],
    ),
    (
        "BDG921",
        "item of a list, two blank lines",
        purposes("- Nâng cao năng lực của", "", "phụ nữ các xã."),
        [(("before", "Nâng cao năng lực của"),)],
    ),
    ("BDG921", "in one piece", section("KINH PHÍ", "Từ nguồn ngân sách nhà nước năm 2026."), []),
    ("BDG921", "hard-wrapped", section("KINH PHÍ", "Từ nguồn ngân sách nhà\nnước năm 2026."), []),
    ("BDG921", "after a semicolon", purposes("- Đào tạo cán bộ nữ;", "chú trọng nữ trí thức."), []),
    ("BDG921", "two sentences", section("KINH PHÍ", "Từ nguồn ngân sách.", "Từ nguồn tài trợ."), []),
    (
        "BDG914",
        "comma among full stops",
        purposes("- Một việc.", "- Hai việc,", "- Ba việc.", "- Bốn việc."),
        [(("item", "- Hai việc,"), ("written", ","), ("usual", "."))],
    ),
    ("BDG914", "comma among semicolons", purposes("- Một việc;", "- Hai việc,", "- Ba việc;", "- Bốn việc."), []),
    ("BDG914", "colon among full stops", purposes("- Một việc.", "- Hai việc:", "- Ba việc.", "- Bốn việc."), []),
    (
        "BDG914",
        "two lists, again",
        purposes("- Một việc.", "- Hai việc.", "+ Ba việc;", "+ Bốn việc;", "+ Năm việc."),
        [],
    ),
    ("BDG914", "a line between", purposes("- Một việc.", "- Hai việc.", "Gồm có:", "- Ba việc;", "- Bốn việc."), []),
    (
        "BDG914",
        "only the first of two",
        purposes("- Một việc.", "- Hai việc;", "- Ba việc.", "- Bốn việc;", "- Năm việc.", "- Sáu việc."),
        [(("item", "- Hai việc;"), ("written", ";"), ("usual", "."))],
    ),
    (
        "BDG921",
        "opening",
        paragraphs(
            "Số: 15/KH-SNV",
            "KẾ HOẠCH",
            "Công tác năm 2026",
            "Sở Nội vụ ban hành Kế hoạch công tác",
            "năm 2026 như sau:",
            "I. MỤC ĐÍCH",
            "- Nâng cao.",
        ),
        [(("before", "vụ ban hành Kế hoạch công tác"),)],
    ),
    ("BDG921", "after a comma", purposes("- Nâng cao năng lực,", "phụ nữ các xã."), []),
    ("BDG917", "after a full stop, again", purposes("- Nâng cao năng lực.", "phụ nữ các xã;"), []),
    ("BDG917", "with a capital", purposes("- Nâng cao năng lực;", "Phụ nữ các xã;"), []),
    ("BDG917", "after a number", purposes("1. Nâng cao năng lực;", "phụ nữ các xã;", "- Khác."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestMessages:
    """The words of messages, which are no figures."""

    def test_marks(self) -> None:
        """The marks at the end of items are named, also where there is none."""
        assert [
            (
                "mục “- Ba việc…” không có dấu ở cuối, các mục khác trong danh sách kết thúc bằng dấu chấm",
                "the item “- Ba việc…” ends with no mark, the others of its list with a full stop",
            )
        ] == messages("BDG914", purposes("- Một việc.", "- Hai việc.", "- Ba việc", "- Bốn việc."))


def test_a_line_of_a_control_code_is_blank() -> None:
    """A line with nothing but white space of any kind ends a list and stops nothing."""
    reading = read_text("-q.\n-\n\x0b\n-n.\n-")

    assert check(reading) == check(reading.plan, reading.source)
