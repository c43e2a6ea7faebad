from decimal import Decimal

from tests.checking.plans import Row, Values, cases, found, messages, paragraphs, short_course, two_courses

MINORITIES = "Tập huấn năm 2026 thuộc Chương trình mục tiêu quốc gia vùng đồng bào dân tộc thiểu số"


def timed(time: str, *, days: str = "02", venue: str = "Hội trường Sở Nội vụ.") -> str:
    """A plan with three classes in one time."""
    return short_course("Số lượng: 120 đại biểu/03 lớp", f"Địa điểm: {venue}", f"Thời gian: {days} ngày/lớp, {time}.")


def given(*duties: str) -> str:
    """A plan with two courses, and duties."""
    return two_courses("II. TỔ CHỨC THỰC HIỆN", *duties)


def taught(trainers: str, *, duty: str = "Chuẩn bị tài liệu") -> str:
    """A plan with a course that has trainers, and one duty."""
    return paragraphs(
        short_course("Số lượng: 80 đại biểu/02 lớp", f"Giảng viên: {trainers}"),
        "II. TỔ CHỨC THỰC HIỆN",
        f"1. Phòng Bình đẳng giới: {duty}.",
    )


CASES: list[Row] = [
    (
        "BDG507",
        "four days for six",
        timed("từ ngày 15/6/2026 đến ngày 18/6/2026"),
        [
            (
                ("classes", 3),
                ("days", Decimal(2)),
                ("needed", Decimal(6)),
                ("wording", "từ ngày 15/6/2026 đến ngày 18/6/2026"),
                ("available", 4),
                ("streams", 2),
            )
        ],
    ),
    (
        "BDG507",
        "end of a month, with half days",
        timed("dự kiến cuối tháng 10/2026", days="3,5"),
        [
            (
                ("classes", 3),
                ("days", Decimal("3.5")),
                ("needed", Decimal("10.5")),
                ("wording", "dự kiến cuối tháng 10/2026"),
                ("available", 8),
                ("streams", 2),
            )
        ],
    ),
    ("BDG507", "enough", timed("từ ngày 15/6/2026 đến ngày 22/6/2026"), []),
    ("BDG507", "side by side", timed("từ ngày 15/6/2026 đến ngày 18/6/2026 (03 lớp mở song song)"), []),
    ("BDG507", "several places", timed("từ ngày 15/6/2026 đến ngày 18/6/2026", venue="Tại trung tâm các xã."), []),
    ("BDG507", "on a weekend", timed("từ ngày 13/6/2026 đến ngày 14/6/2026", days="0,5"), []),
    ("BDG507", "no days", timed("Quý II năm 2026"), []),
    ("BDG507", "no dates", timed("khi có công văn mời"), []),
    (
        "BDG509",
        "by the subject",
        short_course("Số lượng: 80 đại biểu/02 lớp", subject=MINORITIES),
        [(("headcount", 80),)],
    ),
    (
        "BDG509",
        "by a basis, abbreviated, over lines",
        paragraphs(
            "KẾ HOẠCH",
            "Tập huấn năm 2026",
            "Căn cứ Kế hoạch số 81/KH-UBND ngày 26/8/2025 của UBND tỉnh\nvề phát triển vùng đồng bào DTTS;",
            "I. TẬP HUẤN",
            "1. Lớp lồng ghép giới",
            "- Nội dung: Kiến thức chung về giới.",
            "- **Số lượng:** 80 đại biểu/02 lớp",
        ),
        [(("headcount", 80),)],
    ),
    (
        "BDG509",
        "split",
        short_course("Số lượng: 80 đại biểu/02 lớp, trong đó có 60 người dân tộc thiểu số", subject=MINORITIES),
        [],
    ),
    (
        "BDG509",
        "split in a category",
        short_course(
            "Thành phần: Công chức, trong đó có 60 người dân tộc thiểu số: 80 đại biểu.",
            "Số lượng: 80 đại biểu/02 lớp",
            subject=MINORITIES,
        ),
        [],
    ),
    ("BDG509", "another programme", short_course("Số lượng: 80 đại biểu/02 lớp"), []),
    ("BDG509", "no headcount", short_course("Số lượng: 02 lớp", subject=MINORITIES), []),
    (
        "BDG510",
        "first alone",
        given("1. Phòng Bình đẳng giới: Tổ chức tập huấn kỹ năng lồng ghép giới."),
        [(("named", 1), ("courses", 2), ("course", "Tập huấn phòng ngừa bạo lực gia đình"))],
    ),
    (
        "BDG510",
        "second alone, by its number, over lines",
        given("1. Giao Phòng Bình đẳng giới\n- Chuẩn bị\nlớp 2 ."),
        [(("named", 1), ("courses", 2), ("course", "Tập huấn kỹ năng lồng ghép giới"))],
    ),
    (
        "BDG510",
        "both",
        given("1. Phòng A: Tập huấn kỹ năng lồng ghép giới.", "2. Phòng B: Tập huấn phòng ngừa bạo lực gia đình."),
        [],
    ),
    ("BDG510", "neither", given("1. Phòng Bình đẳng giới: Tổ chức các lớp tập huấn."), []),
    ("BDG510", "no duties", two_courses(), []),
    ("BDG510", "one course", short_course("Số lượng: 80 đại biểu/02 lớp", "Địa điểm: Sở."), []),
    ("BDG511", "central speaker", taught("Báo cáo viên Trung ương."), [(("trainer", "Báo cáo viên Trung ương"),)]),
    (
        "BDG511",
        "body without a part, over lines",
        taught("Giảng viên nguồn (TOT)\ncủa Hội Nông dân tỉnh."),
        [(("trainer", "Hội Nông dân tỉnh"),)],
    ),
    ("BDG511", "invited", taught("Báo cáo viên Trung ương.", duty="Mời giảng viên, chuẩn bị tài liệu"), []),
    ("BDG511", "sent by a partner", taught("Giảng viên của Sở Tư pháp.", duty="Phối hợp với Sở Tư pháp mở lớp"), []),
    ("BDG511", "own office", taught("Giảng viên của Phòng Bình đẳng giới."), []),
    ("BDG511", "nobody in particular", taught("Giảng viên có kinh nghiệm."), []),
    ("BDG511", "no duties", short_course("Giảng viên: Báo cáo viên Trung ương."), []),
    (
        "BDG514",
        "nothing but people",
        short_course("Số lượng: 80 đại biểu/02 lớp"),
        [(("course", "Lớp lồng ghép giới"),)],
    ),
    (
        "BDG514",
        "no trainers",
        timed("từ ngày 15/6/2026 đến ngày 18/6/2026"),
        [(("course", "Lớp lồng ghép giới"),)],
    ),
    ("BDG514", "all three", timed("Quý II năm 2026.\n\n- Giảng viên: Là báo cáo viên Trung ương"), []),
    (
        "BDG514",
        "all three in one line",
        short_course("Số lượng: 80 đại biểu/02 lớp", "Thời gian, địa điểm, giảng viên: Theo giấy mời, trong Quý II."),
        [],
    ),
    ("BDG514", "no course", paragraphs("KẾ HOẠCH", "I. NHIỆM VỤ", "1. Truyền thông."), []),
    (
        "BDG507",
        "just enough",
        timed("từ ngày 15/6/2026 đến ngày 17/6/2026", days="01"),
        [],
    ),
    (
        "BDG507",
        "half a day too much",
        timed("từ ngày 15/6/2026 đến ngày 18/6/2026", days="1,5"),
        [
            (
                ("classes", 3),
                ("days", Decimal("1.5")),
                ("needed", Decimal("4.5")),
                ("wording", "từ ngày 15/6/2026 đến ngày 18/6/2026"),
                ("available", 4),
                ("streams", 2),
            )
        ],
    ),
    (
        "BDG507",
        "on a weekend that is too short",
        timed("từ ngày 20/6/2026 đến ngày 21/6/2026", days="01"),
        [
            (
                ("classes", 3),
                ("days", Decimal(1)),
                ("needed", Decimal(3)),
                ("wording", "từ ngày 20/6/2026 đến ngày 21/6/2026"),
                ("available", 2),
                ("streams", 2),
            )
        ],
    ),
    (
        "BDG510",
        "neither, again",
        two_courses("III. TỔ CHỨC THỰC HIỆN", "1. Văn phòng: Mở các lớp tập huấn."),
        [],
    ),
    (
        "BDG510",
        "in two duties",
        two_courses("III. TỔ CHỨC THỰC HIỆN", "1. Văn phòng: Mở lớp 1.", "2. Thanh tra: Mở lớp 2."),
        [],
    ),
    (
        "BDG510",
        "in one of two duties",
        two_courses("III. TỔ CHỨC THỰC HIỆN", "1. Văn phòng: Mở lớp 2.", "2. Thanh tra: Theo dõi."),
        [(("named", 1), ("courses", 2), ("course", "Tập huấn kỹ năng lồng ghép giới"))],
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

    def test_missing(self) -> None:
        """What a course does not say is named in both languages."""
        assert [
            (
                "“Lớp lồng ghép giới” chưa ghi thời gian tổ chức, địa điểm, giảng viên",
                "“Lớp lồng ghép giới” does not say when it is held, where it is held, who teaches",
            )
        ] == messages("BDG514", short_course("Số lượng: 80 đại biểu/02 lớp"))

    def test_working_days(self) -> None:
        """The days are called working days."""
        (one,) = messages("BDG507", timed("từ ngày 15/6/2026 đến ngày 18/6/2026"))

        assert (
            (
                "3 lớp x 2 ngày/lớp = 6 ngày, nhưng thời gian “từ ngày 15/6/2026 đến ngày 18/6/2026” "
                "chỉ có 4 ngày làm việc; phải tổ chức ít nhất 2 lớp cùng lúc"
            ),
            (
                "3 classes x 2 days/class = 6 days, but “từ ngày 15/6/2026 đến ngày 18/6/2026” has 4 (working days); "
                "classes that must run at the same time: 2 at least"
            ),
        ) == one

    def test_weekend(self) -> None:
        """A weekend has days, no working days."""
        ((vietnamese, english),) = messages("BDG507", timed("từ ngày 13/6/2026 đến ngày 14/6/2026"))

        assert "chỉ có 2 ngày; phải" in vietnamese
        assert "has 2 (days); classes" in english
