import binhdanggioi as bdg
from tests.checking.plans import Row, Values, cases, check, course, found, paragraphs, purposes, section, short_course


def named(duty: str) -> str:
    """A plan with a course, and one duty."""
    return paragraphs(
        short_course("Số lượng: 80 đại biểu/02 lớp tập huấn"), "II. TỔ CHỨC THỰC HIỆN", f"1. Văn phòng: {duty}"
    )


CASES: list[Row] = [
    ("BDG901", "curly", section("MỤC ĐÍCH", "- Học “Kỹ năng lãnh đạo."), [(("quote", "Kỹ năng lãnh đạo."),)]),
    ("BDG901", "straight", section("MỤC ĐÍCH", '- Học "Kỹ năng lãnh đạo.'), [(("quote", "Kỹ năng lãnh đạo."),)]),
    ("BDG901", "closed", section("MỤC ĐÍCH", '- Học “Kỹ năng” và "Lãnh đạo".'), []),
    ("BDG901", "nested", section("MỤC ĐÍCH", "- Học “Kỹ năng ‘lãnh đạo’ cấp xã”."), []),
    (
        "BDG901",
        "in the title of a course",
        course("80 đại biểu/02 lớp", "Học sinh “xuất sắc.").replace("lồng", "“lồng"),
        [(("quote", "lồng ghép giới"),), (("quote", "xuất sắc."),)],
    ),
    ("BDG901", "no quotes", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
    (
        "BDG902",
        "rarer way",
        section("MỤC ĐÍCH", "- Giai đoạn 2016 - 2020.", "- Giai đoạn 2021 - 2025.", "- Giai đoạn 2026-2030."),
        [(("here", "2026-2030"), ("elsewhere", "2016 - 2020"))],
    ),
    (
        "BDG902",
        "equal numbers",
        section("MỤC ĐÍCH", "- Giai đoạn 2016-2020.", "- Giai đoạn 2021 - 2025."),
        [(("here", "2016-2020"), ("elsewhere", "2021 - 2025"))],
    ),
    (
        "BDG902",
        "without spaces is usual",
        section("MỤC ĐÍCH", "- Giai đoạn 2016-2020.", "- Giai đoạn 2021-2025.", "- Giai đoạn 2026 - 2030."),
        [(("here", "2026 - 2030"), ("elsewhere", "2016-2020"))],
    ),
    ("BDG902", "one way", section("MỤC ĐÍCH", "- Giai đoạn 2016 - 2020.", "- Giai đoạn 2021 - 2025."), []),
    ("BDG902", "no period", section("MỤC ĐÍCH", "- Năm 2026."), []),
    (
        "BDG902",
        "numbers of acts and schools",
        section("MỤC ĐÍCH", "- Giai đoạn 2016 - 2020; số 2282/QĐ-TTg; 1001-1002/BC."),
        [],
    ),
    (
        "BDG903",
        "ampersand",
        section("TỔ CHỨC THỰC HIỆN", "1. Sở Giáo dục và Đào tạo: Dự.", "2. Sở Y tế: Giúp Sở Giáo dục & Đào tạo."),
        [(("spellings", ("“Sở Giáo dục và Đào tạo”", "“Sở Giáo dục & Đào tạo”")),)],
    ),
    (
        "BDG903",
        "spaces",
        section("TỔ CHỨC THỰC HIỆN", "1. Phòng Kế hoạch - Tài chính: Dự.", "2. Phòng Kế hoạch-Tài chính: Chi."),
        [(("spellings", ("“Phòng Kế hoạch - Tài chính”", "“Phòng Kế hoạch-Tài chính”")),)],
    ),
    (
        "BDG903",
        "capital at the start",
        section(
            "TỔ CHỨC THỰC HIỆN", "1. Phòng Kế hoạch - Tài chính: Dự.", "2. Sở Y tế: Giúp phòng Kế hoạch - Tài chính."
        ),
        [],
    ),
    (
        "BDG903",
        "one abbreviation",
        section("TỔ CHỨC THỰC HIỆN", "1. Sở Giáo dục và Đào tạo: Dự.", "2. Sở Y tế: Giúp Sở GD&ĐT."),
        [],
    ),
    ("BDG903", "no office", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
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
    ("BDG915", "conference", named("Chuẩn bị hội nghị."), [(("terms", ("“lớp tập huấn”", "“hội nghị”")),)]),
    (
        "BDG915",
        "three names, over lines",
        named("Chuẩn bị **hội nghị\ntập huấn**, khóa tập huấn."),
        [(("terms", ("“lớp tập huấn”", "“khóa tập huấn”", "“hội nghị tập huấn”", "“hội nghị”")),)],
    ),
    (
        "BDG915",
        "class and course, no conference",
        named("Chuẩn bị khóa tập huấn."),
        [(("terms", ("“lớp tập huấn”", "“khóa tập huấn”")),)],
    ),
    ("BDG915", "one name", named("Chuẩn bị lớp tập huấn."), []),
    ("BDG915", "no name", named("Chuẩn bị tài liệu."), []),
    ("BDG915", "room", named("Chuẩn bị hội trường, hội nghi lễ."), []),
    ("BDG915", "no courses", purposes("- Tổ chức hội nghị, mở lớp tập huấn."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestPlaces:
    """Where the finding stands."""

    def test_first_use_of_the_last_name(self) -> None:
        """A second name of a course is shown where it is first used."""
        (finding,) = (one for one in check(named("Mở khóa tập huấn.\n- Dự khóa tập huấn.")) if one.code == "BDG915")

        assert bdg.Span(15, 18, 15, 31) == finding.span
