from tests.checking.plans import Row, Values, cases, course, found, purposes, section

CASES: list[Row] = [
    (
        "BDG913",
        "mixed",
        purposes("- Báo cáo hằng năm.", "- Kiểm tra hàng năm."),
        [(("here", "hàng năm"), ("elsewhere", "hằng năm"))],
    ),
    (
        "BDG913",
        "hàng is usual, over lines",
        purposes("- Hàng năm mở lớp, hàng quý\nhọp.", "- **Hằng tháng** kiểm tra."),
        [(("here", "Hằng tháng"), ("elsewhere", "hàng tháng"))],
    ),
    ("BDG913", "hằng alone", purposes("- Báo cáo hằng năm, hằng quý."), []),
    ("BDG913", "hàng alone", purposes("- Báo cáo hàng năm, hàng quý."), []),
    ("BDG913", "goods and rows", purposes("- Hằng năm xét hàng hóa, hàng trăm hộ, cửa hàng."), []),
    ("BDG913", "neither", purposes("- Báo cáo mỗi năm."), []),
    (
        "BDG922",
        "participants",
        purposes("- Mời 60 Đại biểu cấp tỉnh, 80 đại biểu cấp xã và 90 đại biểu cấp thôn."),
        [(("here", "Đại biểu"), ("elsewhere", "đại biểu"))],
    ),
    (
        "BDG922",
        "club, over lines",
        purposes("- Mở các Câu Lạc\nbộ ở xã, câu lạc bộ ở thôn và Câu lạc bộ ở trường."),
        [(("here", "Câu Lạc bộ"), ("elsewhere", "câu lạc bộ"))],
    ),
    (
        "BDG922",
        "headcount of the course",
        course("80 đại biểu/02 lớp.", "Công chức: 60 Đại biểu.", "Trưởng thôn: 20 Đại biểu."),
        [(("here", "đại biểu"), ("elsewhere", "Đại biểu"))],
    ),
    ("BDG922", "one way", purposes("- Mời 60 đại biểu cấp tỉnh, 80 đại biểu cấp xã."), []),
    ("BDG922", "at the start of a sentence", purposes("- Câu lạc bộ ở xã.", "- Mở câu lạc bộ ở thôn."), []),
    ("BDG922", "heading in capitals", section("CÂU LẠC BỘ", "- Mở câu lạc bộ ở thôn."), []),
    ("BDG922", "word without a number", purposes("- Đại biểu dự đủ; mời 60 đại biểu."), []),
    (
        "BDG925",
        "one of three",
        purposes("- Hòa giải ở cơ sở, ủy quyền cho thôn và thuỷ lợi nhỏ."),
        [(("here", "thuỷ"), ("elsewhere", "Hòa"))],
    ),
    (
        "BDG925",
        "new style is usual, over lines",
        purposes("- Hoà giải, uỷ quyền\ncho thôn và **thủy lợi** nhỏ."),
        [(("here", "thủy"), ("elsewhere", "Hoà"))],
    ),
    ("BDG925", "old style", purposes("- Hòa giải ở cơ sở, ủy quyền cho thôn và thủy lợi nhỏ."), []),
    ("BDG925", "new style", purposes("- Hoà giải ở cơ sở, uỷ quyền cho thôn và thuỷ lợi nhỏ."), []),
    (
        "BDG925",
        "one way only",
        purposes("- Hòa giải; quý II; quỹ đất; toàn dân; huyện; khoản; hoạt động; ngoài ra."),
        [],
    ),
    ("BDG925", "no such words", purposes("- Nâng cao nhận thức."), []),
    (
        "BDG922",
        "classes and staff after numbers",
        purposes("- Mở 02 Lớp, 03 lớp, 04 lớp cho 20 Cán bộ, 30 cán bộ và 40 cán bộ."),
        [(("here", "Lớp"), ("elsewhere", "lớp")), (("here", "Cán bộ"), ("elsewhere", "cán bộ"))],
    ),
    (
        "BDG922",
        "as often the one as the other",
        purposes("- Mời 60 Đại biểu và 70 đại biểu."),
        [(("here", "Đại biểu"), ("elsewhere", "đại biểu"))],
    ),
    (
        "BDG913",
        "as often the one as the other",
        purposes("- Báo cáo hàng năm, hằng năm."),
        [(("here", "hàng năm"), ("elsewhere", "hằng năm"))],
    ),
    (
        "BDG925",
        "as often the one as the other",
        purposes("- Hoà giải và hòa bình."),
        [(("here", "Hoà"), ("elsewhere", "hòa"))],
    ),
    ("BDG925", "last word", purposes("- Thuỷ lợi, khoá học, hòa"), [(("here", "hòa"), ("elsewhere", "Thuỷ"))]),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
