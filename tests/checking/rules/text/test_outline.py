from tests.checking.plans import Row, Values, cases, found, messages, paragraphs, purposes, section

ROMAN = ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")

CASES: list[Row] = [
    (
        "BDG904",
        "skips",
        purposes("1. Một.", "2. Hai.", "4. Bốn."),
        [(("before", "2."), ("here", "4."))],
    ),
    (
        "BDG904",
        "comes twice, in bold",
        purposes("- Một.", "**II. YÊU CẦU**", "- Hai.", "**II. NHIỆM VỤ**", "- Ba."),
        [(("before", "II."), ("here", "II."))],
    ),
    (
        "BDG904",
        "letters",
        purposes("a) Một;", "b) Hai;", "d) Bốn."),
        [(("before", "b)"), ("here", "d)"))],
    ),
    (
        "BDG904",
        "second level",
        purposes("1. Một", "1.1. Hai.", "1.3. Ba."),
        [(("before", "1.1."), ("here", "1.3."))],
    ),
    ("BDG904", "counts on", purposes("1. Một.", "2. Hai.", "3. Ba."), []),
    ("BDG904", "anew under each heading", purposes("1. Một.", "2. Hai.", "II. YÊU CẦU", "1. Ba.", "2. Bốn."), []),
    ("BDG904", "letters with đ", purposes("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "đ) Năm;", "e) Sáu."), []),
    ("BDG904", "letters without đ", purposes("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "e) Sáu."), []),
    ("BDG904", "fifth and ninth", section("MỤC ĐÍCH", "- Một.", *[f"{mark}. PHẦN {mark}" for mark in ROMAN]), []),
    ("BDG904", "first is not one", purposes("3. Một.", "4. Hai."), []),
    (
        "BDG904",
        "numbers in the bases",
        paragraphs("KẾ HOẠCH", "Công tác", "1. Căn cứ Luật số 73/2006/QH11;", "I. MỤC ĐÍCH", "1. Một.", "2. Hai."),
        [],
    ),
    ("BDG924", "e after d", purposes("a) Một;", "b) Hai;", "c) Ba;", "d) Bốn;", "e) Năm."), [()]),
    (
        "BDG924",
        "in bold, over lines",
        purposes("**c)** Ba\nmục;", "**d)** Bốn\nmục;", "**e)** Năm\nmục;", "**g)** Sáu mục."),
        [()],
    ),
    ("BDG924", "đ after d", purposes("c) Ba;", "d) Bốn;", "đ) Năm;", "e) Sáu;", "g) Bảy."), []),
    ("BDG924", "skips more", purposes("a) Một;", "d) Bốn;", "g) Bảy."), []),
    ("BDG924", "ends with d", purposes("c) Ba;", "d) Bốn.", "II. YÊU CẦU", "- Một."), []),
    ("BDG924", "no letters", purposes("1. Một.", "2. Hai."), []),
    (
        "BDG920",
        "one of three",
        section("NHIỆM VỤ", "1. Truyền thông", "- Phát tin.", "2. Đào tạo.", "- Mở lớp.", "3. Kiểm tra", "- Một lần."),
        [(("heading", "Đào tạo."),)],
    ),
    (
        "BDG920",
        "top section, in bold",
        section("MỤC ĐÍCH", "- Một.", "**II. YÊU CẦU.**", "- Hai.", "**III. NHIỆM VỤ**", "- Ba."),
        [(("heading", "YÊU CẦU."),)],
    ),
    (
        "BDG920",
        "none",
        section("NHIỆM VỤ", "1. Truyền thông", "- Phát tin.", "2. Đào tạo", "- Mở lớp.", "3. Kiểm tra", "- Một lần."),
        [],
    ),
    (
        "BDG920",
        "all",
        section(
            "NHIỆM VỤ", "1. Truyền thông.", "- Phát tin.", "2. Đào tạo.", "- Mở lớp.", "3. Kiểm tra.", "- Một lần."
        ),
        [],
    ),
    ("BDG920", "one of two", section("NHIỆM VỤ", "1. Truyền thông", "- Phát tin.", "2. Đào tạo.", "- Mở lớp."), []),
    ("BDG920", "sentences without parts", section("NHIỆM VỤ", "1. Phát tin.", "2. Mở lớp", "3. Kiểm tra"), []),
    ("BDG920", "no headings", "Nâng cao nhận thức.", []),
    *(
        ("BDG904", f"{before} and {here}", section("MỤC ĐÍCH", f"{before} Một việc.", f"{here} Hai việc."), [])
        for before, here in (("8)", "9)"), ("c)", "d)"), ("đ)", "e)"), ("e)", "g)"), ("5.", "1."))
    ),
    (
        "BDG904",
        "goes back",
        section("MỤC ĐÍCH", "1. Một.", "2. Hai.", "3. Ba.", "2. Bốn."),
        [(("before", "3."), ("here", "2."))],
    ),
    (
        "BDG904",
        "Roman numbers",
        paragraphs(
            "KẾ HOẠCH",
            "Công tác",
            *(
                f"{number}. MỤC ĐÍCH"
                for number in ("I", "II", "III", "IV", "VI", "VII", "VIII", "IX", "X", "XI", "XIII")
            ),
        ),
        [(("before", "IV."), ("here", "VI.")), (("before", "XI."), ("here", "XIII."))],
    ),
    ("BDG904", "another prefix", section("MỤC ĐÍCH", "1. Một.", "1.1. A.", "2. Hai.", "2.2. B."), []),
    (
        "BDG904",
        "in an annex",
        paragraphs(section("MỤC ĐÍCH", "1. Một.", "2. Hai."), "PHỤ LỤC", "I. DANH SÁCH", "III. KHÁC"),
        [],
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestMessages:
    """The words of messages, which are no figures."""

    def test_faults(self) -> None:
        """A mark that is skipped is told apart from one that comes twice."""
        assert [
            (
                "thứ tự đề mục không liên tục: sau “1.” là “3.”",
                "the numbering does not count on: after “1.” comes “3.”",
            ),
            ("thứ tự đề mục bị trùng: sau “3.” là “3.”", "the numbering repeats itself: after “3.” comes “3.”"),
        ] == messages("BDG904", purposes("1. Một.", "3. Hai.", "3. Ba."))
