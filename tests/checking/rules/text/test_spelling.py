from tests.checking.plans import Row, Values, cases, course, found, purposes, section

CASES: list[Row] = [
    (
        "BDG908",
        "wrong mark",
        purposes("- Nâng cao kỹ năng lòng ghép giới cho cán bộ."),
        [(("written", "lòng ghép giới"), ("expected", "lồng ghép giới"))],
    ),
    (
        "BDG908",
        "letter too few, capitals, over lines",
        section("BÌNH ĐẲG GIỚI", "- Phòng, chống bạo lực trên\ncơ sơ giới."),
        [
            (("written", "BÌNH ĐẲG GIỚI"), ("expected", "bình đẳng giới")),
            (("written", "bạo lực trên cơ sơ giới"), ("expected", "bạo lực trên cơ sở giới")),
        ],
    ),
    (
        "BDG908",
        "breaks off",
        purposes("- Tham gia phát triển kinh tế - xã tại địa phương."),
        [(("written", "kinh tế - xã tại"), ("expected", "kinh tế - xã hội tại"))],
    ),
    ("BDG908", "right", purposes("- Lồng ghép giới, phát triển kinh tế - xã hội, bạo lực trên cơ sở giới."), []),
    ("BDG908", "a list", purposes("- Quản lý kinh tế, xã, phường."), []),
    ("BDG908", "other words", purposes("- Kinh tế xã nhà; ủy ban của nhân dân; mục tiêu của quốc gia."), []),
    ("BDG908", "word that takes the place", purposes("- Kiến thức giới, cơ sở giới thiệu việc làm."), []),
    ("BDG908", "other tone style", purposes("- Uỷ ban nhân dân các xã."), []),
    (
        "BDG911",
        "small letter",
        purposes("- CLB “Thủ lĩnh của sự thay đổi”.", "- CLB “thủ lĩnh của sự thay đổi”."),
        [(("here", "thủ lĩnh của sự thay đổi"), ("elsewhere", "Thủ lĩnh của sự thay đổi"))],
    ),
    (
        "BDG911",
        "rarer way, straight quotes, over lines",
        purposes('- Mô hình "Làng văn hóa"\nở xã.', "- Mô hình “Làng Văn hóa”.", "- Mô hình “Làng\nvăn hóa”."),
        [(("here", "Làng Văn hóa"), ("elsewhere", "Làng văn hóa"))],
    ),
    ("BDG911", "one way", purposes("- CLB “Thủ lĩnh của sự thay đổi”.", "- Dự CLB “Thủ lĩnh của sự thay đổi”."), []),
    ("BDG911", "two names", purposes("- CLB “Thủ lĩnh trẻ”.", "- CLB “Thủ lĩnh nhỏ”."), []),
    ("BDG911", "without quotes", purposes("- CLB “Thủ lĩnh trẻ”.", "- Mỗi thủ lĩnh trẻ phụ trách một nhóm."), []),
    ("BDG911", "no quotes", purposes("- Nâng cao nhận thức."), []),
    (
        "BDG912",
        "beside curly ones",
        purposes('- Dự án “Bình đẳng giới” và Chương trình "Truyền thông".'),
        [(("quoted", "Truyền thông"),)],
    ),
    (
        "BDG912",
        "twice, over lines",
        purposes('- Dự án "Bình đẳng\ngiới".', "- Mô hình “Nhà nhân ái”.", '- Tổ "Một".'),
        [(("quoted", "Bình đẳng giới"),), (("quoted", "Một"),)],
    ),
    ("BDG912", "straight ones alone", purposes('- Dự án "Bình đẳng giới" và Chương trình "Truyền thông".'), []),
    ("BDG912", "curly ones alone", purposes("- Dự án “Bình đẳng giới” và Chương trình “Truyền thông”."), []),
    ("BDG912", "inches and minutes", purposes('- Màn hình 40" cho CLB “Thủ lĩnh trẻ”.'), []),
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
        "BDG916",
        "officials",
        purposes("- Bồi dưỡng cán bộ công chức cấp xã."),
        [(("written", "cán bộ công chức"), ("expected", "cán bộ, công chức"))],
    ),
    (
        "BDG916",
        "two pairs, over lines",
        purposes("- Các cơ quan\nđơn vị; Phòng ban chuyên môn."),
        [
            (("written", "cơ quan đơn vị"), ("expected", "cơ quan, đơn vị")),
            (("written", "Phòng ban"), ("expected", "Phòng, ban")),
        ],
    ),
    ("BDG916", "comma", purposes("- Bồi dưỡng cán bộ, công chức, viên chức; các cơ quan, đơn vị."), []),
    (
        "BDG916",
        "joined otherwise",
        purposes("- Bồi dưỡng cán bộ và công chức; cán bộ/công chức; cán bộ - công chức."),
        [],
    ),
    ("BDG916", "other words", purposes("- Đơn vị của cơ quan; công chức là cán bộ."), []),
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
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
