from tests.checking.plans import Row, Values, cases, course, found, paragraphs, section, short_course, two_courses

CASES: list[Row] = [
    (
        "BDG506",
        "one body too many",
        course("123 đại biểu/03 lớp", "Công an xã; Trưởng Trạm Y tế; Bí thư Đoàn của 40 xã: 123 đại biểu."),
        [
            (
                ("stated", 123),
                ("hosts", 40),
                ("seats", 3),
                ("expected", 120),
                ("category", "Công an xã; Trưởng Trạm Y tế; Bí thư Đoàn của 40 xã: 123 đại biểu."),
            )
        ],
    ),
    (
        "BDG506",
        "so many of each, over lines",
        course("82 đại biểu/02 lớp", "Công chức của 40 xã,\nmỗi xã 02 người: 81 đại biểu."),
        [
            (
                ("stated", 81),
                ("hosts", 40),
                ("seats", 2),
                ("expected", 80),
                ("category", "Công chức của 40 xã, mỗi xã 02 người: 81 đại biểu."),
            )
        ],
    ),
    (
        "BDG506",
        "measured by its neighbours",
        paragraphs(
            section("TẬP HUẤN", "1. Lớp lồng ghép giới", "1.1. Thành phần", "- Cấp xã:"),
            "+ Công an của 64 xã: 64 đại biểu.",
            "+ Trưởng Trạm Y tế của 64 xã: 64 đại biểu.",
            "+ Bí thư Đoàn xã; Chủ tịch Hội: 130 đại biểu.",
            "1.2. Số lượng: 258 đại biểu/04 lớp",
        ),
        [
            (
                ("stated", 130),
                ("hosts", 64),
                ("seats", 2),
                ("expected", 128),
                ("category", "Bí thư Đoàn xã; Chủ tịch Hội: 130 đại biểu."),
            )
        ],
    ),
    (
        "BDG506",
        "product",
        course("120 đại biểu/03 lớp", "Công an xã; Trưởng Trạm Y tế; Bí thư Đoàn của 40 xã: 120 đại biểu."),
        [],
    ),
    ("BDG506", "far from it", course("200 đại biểu/03 lớp", "Công chức; Trưởng thôn của 40 xã: 200 đại biểu."), []),
    (
        "BDG506",
        "from two to three",
        course("99 đại biểu/03 lớp", "Công chức của 40 xã (2 - 3 người/xã): 99 đại biểu."),
        [],
    ),
    ("BDG506", "no bodies", course("81 đại biểu/02 lớp", "Công chức; Trưởng thôn: 81 đại biểu."), []),
    ("BDG506", "no numbers", course("81 đại biểu/02 lớp", "Công chức của 40 xã."), []),
    (
        "BDG508",
        "planned and newly appointed",
        course("60 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch cấp xã.", "Cán bộ nữ mới bổ nhiệm cấp xã."),
        [(("one", "Cán bộ nữ trong quy hoạch cấp xã."), ("other", "Cán bộ nữ mới bổ nhiệm cấp xã."))],
    ),
    (
        "BDG508",
        "elected and in a committee, over lines",
        course("60 đại biểu/02 lớp", "Nữ cán bộ mới trúng cử\ncấp huyện;", "Nữ cán bộ tham gia cấp ủy\ncấp huyện."),
        [(("one", "Nữ cán bộ mới trúng cử cấp huyện;"), ("other", "Nữ cán bộ tham gia cấp ủy cấp huyện."))],
    ),
    (
        "BDG508",
        "two levels",
        course("60 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch cấp huyện.", "Cán bộ nữ mới bổ nhiệm cấp xã."),
        [],
    ),
    ("BDG508", "other people", course("60 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch cấp xã.", "Trưởng thôn."), []),
    (
        "BDG508",
        "one state of two staffs",
        course("60 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch cấp xã.", "Nữ công chức trong quy hoạch cấp xã."),
        [],
    ),
    ("BDG508", "one category", course("60 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch, mới bổ nhiệm cấp xã."), []),
    (
        "BDG512",
        "people",
        two_courses("3. Tổng hợp: tổ chức 05 lớp với 210 lượt học viên."),
        [(("stated", 210), ("unit", "lượt học viên"), ("listed", 200), ("parts", (80, 120)))],
    ),
    (
        "BDG512",
        "classes and people, over lines",
        two_courses("3. **Tổng cộng** 06 lớp\nvới 190 đại biểu."),
        [
            (("stated", 6), ("unit", "lớp"), ("listed", 5), ("parts", (2, 3))),
            (("stated", 190), ("unit", "đại biểu"), ("listed", 200), ("parts", (80, 120))),
        ],
    ),
    (
        "BDG512",
        "said again",
        two_courses("3. Tổng cộng 06 lớp, gồm 06 lớp với 190 đại biểu.", "4. Tổng số: 07 lớp, 190 học viên, 6 lớp."),
        [
            (("stated", 6), ("unit", "lớp"), ("listed", 5), ("parts", (2, 3))),
            (("stated", 190), ("unit", "đại biểu"), ("listed", 200), ("parts", (80, 120))),
            (("stated", 7), ("unit", "lớp"), ("listed", 5), ("parts", (2, 3))),
        ],
    ),
    ("BDG512", "right", two_courses("3. Tổng hợp: tổ chức 05 lớp với 200 lượt học viên."), []),
    ("BDG512", "people of a class", two_courses("3. Tổng hợp: tổ chức 05 lớp, 40 người/lớp."), []),
    ("BDG512", "a part is not said", two_courses("3. Tổng cộng 05 lớp với 300 học viên.", second="03 lớp"), []),
    ("BDG512", "no summary", two_courses("3. Mỗi lớp có 45 học viên."), []),
    ("BDG512", "one course", short_course("Số lượng: 80 đại biểu/02 lớp", "Tổng cộng 03 lớp."), []),
    (
        "BDG513",
        "one figure off",
        short_course("Số lượng: 40 người/lớp x 3 lớp = 130 đại biểu."),
        [(("classes", 3), ("size", 40), ("product", 120), ("stated", 130))],
    ),
    (
        "BDG513",
        "other layout",
        short_course("Số lượng: 160 đại biểu/04 lớp,\nmỗi lớp 45 người."),
        [(("classes", 4), ("size", 45), ("product", 180), ("stated", 160))],
    ),
    ("BDG513", "right", short_course("Số lượng: 40 người/lớp x 3 lớp = 120 đại biểu."), []),
    ("BDG513", "about so many", short_course("Số lượng: 125 đại biểu/03 lớp, khoảng 40 người/lớp."), []),
    ("BDG513", "no size", short_course("Số lượng: 130 đại biểu/03 lớp."), []),
    ("BDG513", "no total", short_course("Số lượng: 03 lớp, 40 người/lớp."), []),
    (
        "BDG506",
        "as near as a slip",
        course("200 đại biểu/02 lớp", "Công chức của 40 xã, mỗi xã 02 người: 84 đại biểu."),
        [
            (
                ("stated", 84),
                ("hosts", 40),
                ("seats", 2),
                ("expected", 80),
                ("category", "Công chức của 40 xã, mỗi xã 02 người: 84 đại biểu."),
            )
        ],
    ),
    (
        "BDG506",
        "too far for a slip",
        course("200 đại biểu/02 lớp", "Công chức của 40 xã, mỗi xã 02 người: 85 đại biểu."),
        [],
    ),
    (
        "BDG506",
        "one for each more",
        course("200 đại biểu/02 lớp", "Công chức của 40 xã, mỗi xã 02 người: 120 đại biểu."),
        [],
    ),
    (
        "BDG506",
        "from one to another",
        course("200 đại biểu/02 lớp", "Công chức của 40 xã, mỗi xã 01 - 02 người: 81 đại biểu."),
        [],
    ),
    ("BDG506", "of one body", course("200 đại biểu/02 lớp", "Công chức của 01 xã, mỗi xã 02 người: 3 đại biểu."), []),
    (
        "BDG508",
        "of two levels",
        course("80 đại biểu/02 lớp", "Cán bộ nữ trong quy hoạch cấp xã.", "Cán bộ nữ mới bổ nhiệm cấp tỉnh."),
        [],
    ),
    ("BDG508", "no staff", course("80 đại biểu/02 lớp", "Học sinh trong quy hoạch.", "Cán bộ nữ mới bổ nhiệm."), []),
    (
        "BDG508",
        "the third",
        course("80 đại biểu/02 lớp", "Công chức xã.", "Cán bộ nữ trong quy hoạch.", "Cán bộ nữ đương chức."),
        [(("one", "Cán bộ nữ trong quy hoạch."), ("other", "Cán bộ nữ đương chức."))],
    ),
    *(
        ("BDG513", f"rough: {word}", short_course(f"Số lượng: 130 đại biểu/03 lớp, {word} 40 người/lớp."), [])
        for word in ("khoảng", "bình quân", "tối đa", "dưới", "từ")
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
