from fractions import Fraction

from tests.checking.plans import Row, Values, cases, course, dated_course, found, messages, section

UNEVEN = (
    ("headcount", 860),
    ("classes", 8),
    ("size", Fraction(215, 2)),
    ("larger_classes", 4),
    ("larger", 108),
    ("smaller_classes", 4),
    ("smaller", 107),
)

CASES: list[Row] = [
    (
        "BDG501",
        "parts are less",
        course("860 đại biểu/08 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 798 đại biểu"),
        [(("stated", 860), ("listed", 858), ("difference", 2), ("parts", (60, 798)))],
    ),
    (
        "BDG501",
        "parts are more",
        course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 30 đại biểu"),
        [(("stated", 80), ("listed", 90), ("difference", 10), ("parts", (60, 30)))],
    ),
    (
        "BDG501",
        "too many already",
        course("80 đại biểu/02 lớp", "Cấp huyện: 90 đại biểu", "Cấp xã."),
        [(("stated", 80), ("listed", 90), ("difference", 10), ("parts", (90,)))],
    ),
    ("BDG501", "parts are the whole", course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 20 người"), []),
    ("BDG501", "a part is not said", course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã."), []),
    ("BDG501", "no part is said", course("80 đại biểu/02 lớp", "Cấp huyện.", "Cấp xã."), []),
    ("BDG501", "no total", course("02 lớp", "Cấp huyện: 60 đại biểu"), []),
    ("BDG502", "remainder", course("860 đại biểu/08 lớp", "Công chức."), [UNEVEN]),
    ("BDG502", "even", course("864 đại biểu/08 lớp", "Công chức."), []),
    ("BDG502", "no classes", section("TẬP HUẤN", "- Mở lớp cho 80 đại biểu."), []),
    (
        "BDG502",
        "remainder of one, other wording",
        course("Tổ chức 03 lớp với 100 học viên", "Công chức."),
        [
            (
                ("headcount", 100),
                ("classes", 3),
                ("size", Fraction(100, 3)),
                ("larger_classes", 1),
                ("larger", 34),
                ("smaller_classes", 2),
                ("smaller", 33),
            )
        ],
    ),
    ("BDG502", "one class", course("81 đại biểu/01 lớp", "Công chức."), []),
    (
        "BDG503",
        "none is said",
        course("900 đại biểu/10 lớp", "Lãnh đạo.", "Công chức."),
        [(("stated", 900), ("without", 2), ("categories", 2))],
    ),
    (
        "BDG503",
        "one is not said",
        course("900 đại biểu/10 lớp", "Lãnh đạo: 20 người.", "Công chức."),
        [(("stated", 900), ("without", 1), ("categories", 2))],
    ),
    ("BDG503", "all are said", course("900 đại biểu/10 lớp", "Lãnh đạo: 20 người.", "Công chức: 880 người."), []),
    ("BDG503", "no total", course("10 lớp", "Lãnh đạo.", "Công chức."), []),
    ("BDG503", "shared out over alternatives", course("80 đại biểu/02 lớp", "Công chức hoặc viên chức: 80 người."), []),
    (
        "BDG504",
        "a month",
        dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10/2022."),
        [(("issued", "2022-10"), ("last", "2022-10-31"), ("days", 30))],
    ),
    (
        "BDG504",
        "a week",
        dated_course("ngày 24 tháng 10 năm 2022", "Ngày 31/10/2022."),
        [(("issued", "2022-10-24"), ("last", "2022-10-31"), ("days", 7))],
    ),
    ("BDG504", "more than a month", dated_course("ngày tháng 9 năm 2022", "Cuối tháng 10/2022."), []),
    ("BDG504", "no invitation", dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10/2022.", "(Có ăn trưa)"), []),
    ("BDG504", "no year", dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10."), []),
    ("BDG505", "not split", course("80 đại biểu/02 lớp", "Công chức: 80 người."), [(("headcount", 80),)]),
    ("BDG505", "split", course("80 đại biểu/02 lớp", "Công chức, trong đó có 45 nữ: 80 người."), []),
    ("BDG505", "no headcount", course("02 lớp", "Công chức."), []),
    (
        "BDG505",
        "bold, over lines",
        course("**1.080 học viên**\nchia thành 12 lớp", "Công chức: 1.080 người."),
        [(("headcount", 1080),)],
    ),
    ("BDG505", "women of the course", course("80 đại biểu/02 lớp, trong đó có 45 nữ", "Công chức."), []),
    (
        "BDG502",
        "one too few for even classes",
        course("79 đại biểu/02 lớp", "Công chức."),
        [
            (
                ("headcount", 79),
                ("classes", 2),
                ("size", Fraction(79, 2)),
                ("larger_classes", 1),
                ("larger", 40),
                ("smaller_classes", 1),
                ("smaller", 39),
            )
        ],
    ),
    (
        "BDG504",
        "on the day of issue",
        dated_course("ngày 31 tháng 10 năm 2022", "Ngày 31/10/2022"),
        [(("issued", "2022-10-31"), ("last", "2022-10-31"), ("days", 0))],
    ),
    ("BDG504", "over before the plan", dated_course("ngày 01 tháng 11 năm 2022", "Ngày 31/10/2022"), []),
    (
        "BDG504",
        "as many days as are too few",
        dated_course("ngày 01 tháng 10 năm 2022", "Ngày 31/10/2022"),
        [(("issued", "2022-10-01"), ("last", "2022-10-31"), ("days", 30))],
    ),
    ("BDG504", "one day more", dated_course("ngày 30 tháng 9 năm 2022", "Ngày 31/10/2022"), []),
    ("BDG501", "parts are exactly all", course("80 đại biểu/02 lớp", "Công chức: 80 đại biểu.", "Hội viên."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestMessages:
    """The words of messages, which are no figures."""

    def test_dates(self) -> None:
        """A date is written as each language writes it, also one without a day."""
        assert [
            (
                (
                    "chưa gửi giấy mời mà từ ngày ban hành (tháng 10/2022) đến hết thời gian tổ chức (31/10/2022) "
                    "chỉ còn tối đa 30 ngày; xem lại thời gian"
                ),
                (
                    "invitations are still to be sent, but from the date of issue (2022-10) to the end of the course "
                    "(2022-10-31) the days left are 30 at most; reconsider the time"
                ),
            )
        ] == messages("BDG504", dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10/2022."))
