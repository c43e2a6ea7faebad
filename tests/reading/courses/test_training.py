from datetime import date
from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import CourseLine, Host, Level, Organization, Timeframe, Trainer, TrainerKind

SIZE = "- Số lượng: 80 đại biểu/Tổ chức 02 lớp."


def reading_of(*paragraphs: str) -> bdg.Reading:
    """Read paragraphs under the title of a course."""
    heading = ("KẾ HOẠCH", "Tập huấn năm 2022", "II. TẬP HUẤN", "1. Lớp kỹ năng lồng ghép giới")
    return bdg.read_text("\n\n".join([*heading, *paragraphs]))


def course(*paragraphs: str) -> bdg.TrainingCourse:
    """The course that paragraphs under its title make."""
    (found,) = reading_of(*paragraphs).plan.courses
    return found


def sized(*lines: str) -> bdg.TrainingCourse:
    """Read lines under the block of size, place and time of a course."""
    return course("1.1. Thành phần", "- Công chức cấp xã.", "1.2. Số lượng, địa điểm, thời gian", *lines)


def categories(*lines: str) -> tuple[bdg.ParticipantCategory, ...]:
    """Read lines under the block of participants of a course."""
    return course("1.1. Thành phần", *lines, "1.2. Số lượng, địa điểm, thời gian", SIZE).categories


class TestCourse:
    """A heading with labelled blocks under it."""

    def test_whole(self) -> None:
        """Every block of a course becomes a field."""
        found = course(
            "1.1. Thành phần",
            "- Công chức cấp xã: 80 đại biểu.",
            "1.2. Số lượng, địa điểm, thời gian",
            "- Số lượng: 80 đại biểu/Tổ chức 02 lớp",
            "- Địa điểm: Hội trường Sở.",
            "- Thời gian: 1,5 ngày/lớp, dự kiến tháng 11/2022",
            "1.3. Nội dung tập huấn",
            "- Phân tích giới;",
            "- Lồng ghép giới.",
            "1.4. Giảng viên: Là báo cáo viên Trung ương.",
        )

        assert (
            bdg.TrainingCourse(
                mark="1.",
                title="Lớp kỹ năng lồng ghép giới",
                categories=(
                    bdg.ParticipantCategory(
                        text="Công chức cấp xã: 80 đại biểu.", roles=(("Công chức cấp xã",),), headcount=80
                    ),
                ),
                headcount=80,
                classes=2,
                venue="Hội trường Sở",
                sites=bdg.Sites.SINGLE,
                days_per_class=Decimal("1.5"),
                held=Timeframe(date(2022, 11, 1), date(2022, 11, 30), True, "dự kiến tháng 11/2022"),  # noqa: FBT003
                topics=("Phân tích giới", "Lồng ghép giới"),
                trainers=(Trainer(kind=TrainerKind.CENTRAL_SPEAKER),),
            )
            == found
        )

    def test_no_course(self) -> None:
        """A heading that only speaks of training, without classes, is none."""
        plan = bdg.read_text(
            "KẾ HOẠCH\n\nTập huấn\n\nII. TẬP HUẤN\n\n1. Yêu cầu\n\n- Đúng thành phần.\n\n- Đúng thời gian."
        ).plan

        assert () == plan.courses

    def test_without_numbers(self) -> None:
        """What is not said stays unknown."""
        found = sized("- Số lượng: 02 lớp.")

        assert (2, None, None, None, None) == (
            found.classes,
            found.headcount,
            found.days_per_class,
            found.venue,
            found.held,
        )


class TestSize:
    """People, classes, days, place and time."""

    @pytest.mark.parametrize(
        ("line", "figures"),
        [
            ("- Số lượng: 860 đại biểu/Tổ chức 08 lớp", (860, 8, None)),
            ("- Số lượng: 860 đại biểu/08 lớp.", (860, 8, None)),
            ("- Số lượng: 08 lớp, 860 đại biểu", (860, 8, None)),
            ("- Số lượng: 1.760 người, chia thành 18 lớp", (1760, 18, None)),
            ("- Số lượng: 06 lớp x 43 người/lớp = 258 người", (258, 6, 43)),
            ("- Số lượng: 06 lớp, mỗi lớp 43 học viên", (None, 6, 43)),
        ],
    )
    def test_people_and_classes(self, line: str, figures: tuple[int | None, ...]) -> None:
        """People, classes and people in each class are told apart."""
        found = sized(line)

        assert figures == (found.headcount, found.classes, found.headcount_per_class)

    @pytest.mark.parametrize(
        ("line", "days"),
        [
            ("- Thời gian: 1,5 ngày/lớp.", Decimal("1.5")),
            ("- Thời gian: 02 ngày/lớp.", Decimal(2)),
            ("- Thời gian: 3 ngày.", Decimal(3)),
            ("- Thời gian: Tháng 11/2022.", None),
            ("- Thời gian: 01 ngày rưỡi/lớp.", Decimal("1.5")),
            ("- Thời gian: 03 buổi/lớp, tháng 11/2022.", Decimal("1.5")),
            ("- Thời gian: 1/2 ngày (buổi sáng), ngày 21/11/2022.", Decimal("0.5")),
            ("- Thời gian: 1.5 ngày/lớp.", Decimal("1.5")),
        ],
    )
    def test_days(self, line: str, days: Decimal | None) -> None:
        """The days of each class, with a decimal comma."""
        assert days == sized(SIZE, line).days_per_class

    @pytest.mark.parametrize(
        ("words", "first", "last", "expected"),
        [
            ("dự kiến cuối tháng 10/2022", date(2022, 10, 21), date(2022, 10, 31), True),
            ("đầu tháng 10/2022", date(2022, 10, 1), date(2022, 10, 10), False),
            ("quý IV/2022", date(2022, 10, 1), date(2022, 12, 31), False),
            ("từ ngày 18/10/2022 đến ngày 21/10/2022", date(2022, 10, 18), date(2022, 10, 21), False),
            ("từ ngày 18 đến ngày 21/10/2022", date(2022, 10, 18), date(2022, 10, 21), False),
            ("18 - 19/10/2022", date(2022, 10, 18), date(2022, 10, 19), False),
            ("dự kiến thượng tuần tháng 10/2022", date(2022, 10, 1), date(2022, 10, 10), True),
            ("08 giờ 00, thứ Ba, ngày 18/10/2022", date(2022, 10, 18), date(2022, 10, 18), False),
        ],
    )
    def test_time(self, words: str, first: date, last: date, expected: bool) -> None:  # noqa: FBT001 - data
        """The time is an interval in the words of the plan."""
        assert Timeframe(first, last, expected, words) == sized(SIZE, f"- Thời gian: {words}.").held

    def test_expected_in_the_label(self) -> None:
        """The label of the time may say that it is only expected; the line is kept, so that it says so again."""
        found = sized(SIZE, "- Thời gian dự kiến: tháng 10/2022.")

        assert Timeframe(date(2022, 10, 1), date(2022, 10, 31), True, "tháng 10/2022") == found.held  # noqa: FBT003
        assert (CourseLine(text="Thời gian dự kiến: tháng 10/2022.", states=("held",)),) == found.lines

    def test_time_without_year(self) -> None:
        """A time that names no year gives no days, and its line is kept."""
        found = sized(SIZE, "- Thời gian: Cuối tháng 10.")

        assert (None, (CourseLine(text="Thời gian: Cuối tháng 10."),)) == (found.held, found.lines)

    def test_invitation(self) -> None:
        """A promised invitation is a field, its sentence a line that states it."""
        found = sized(SIZE, "(Sở Nội vụ có công văn mời sau)")

        assert (
            True,
            (CourseLine(text="(Sở Nội vụ có công văn mời sau)", states=("invitation_to_follow",)),),
        ) == (found.invitation_to_follow, found.lines)

    @pytest.mark.parametrize(
        ("line", "plain"),
        [
            ("- Số lượng: chưa xác định.", ["Số lượng: chưa xác định."]),
            ("- Thời lượng: ba kỳ, mỗi kỳ một ngày.", ["Thời lượng: ba kỳ, mỗi kỳ một ngày."]),
            ("- Lớp có phiên dịch.", ["Lớp có phiên dịch."]),
            ("- Địa điểm: Hội trường xã.", []),
        ],
    )
    def test_what_no_field_holds_is_told(self, line: str, plain: list[str]) -> None:
        """A line that states nothing of the course stands in it as printed, and is told as not understood."""
        reading = reading_of("1.1. Thành phần", "- Công chức cấp xã.", "1.2. Quy mô", SIZE, line)

        assert plain == [reading.source.cut(span) for span in reading.plain]

    def test_remark(self) -> None:
        """A line that no field can hold is kept as printed."""
        assert (CourseLine(text="Học viên tự túc phương tiện đi lại."),) == sized(
            SIZE, "- Học viên tự túc phương tiện đi lại."
        ).lines

    def test_spans(self) -> None:
        """Each figure has its own place."""
        spans = {name: str(span) for name, span in sized(SIZE, "- Địa điểm: Hội trường Sở.").spans}

        assert {"headcount": "15:13", "classes": "15:33", "venue": "17:13"} == {
            name: spans[name] for name in ("headcount", "classes", "venue")
        }


class TestCategories:
    """Who is invited."""

    def test_under_headings(self) -> None:
        """Items under a heading keep it, and the level that it names."""
        assert [
            ("Cấp huyện", Level.DISTRICT, 60),
            ("Cấp xã (các xã khu vực III)", Level.COMMUNE, 264),
            ("Cấp xã (các xã khu vực III)", Level.COMMUNE, None),
        ] == [
            (category.heading, category.level, category.headcount)
            for category in categories(
                "- Cấp huyện:",
                "+ Chuyên viên: 60 đại biểu",
                "- Cấp xã (các xã khu vực III):",
                "+ Công chức: 264 Đại biểu.",
                "+ Cán bộ Hội LHPN;",
            )
        ]

    def test_alternatives(self) -> None:
        """Posts are told apart by semicolons, alternatives by `hoặc` and the stroke."""
        (category,) = categories("- Công chức; Bí thư hoặc Phó Bí thư Đoàn xã; Bí thư chi bộ/trưởng thôn: 88 đại biểu.")

        assert (
            ("Công chức",),
            ("Bí thư", "Phó Bí thư Đoàn xã"),
            ("Bí thư chi bộ", "trưởng thôn"),
        ) == category.roles

    def test_hosts(self) -> None:
        """Counted bodies are the hosts, and their number is no headcount."""
        (category,) = categories("- Giáo viên tư vấn của 88 xã khu vực III: 264 đại biểu.")

        assert ((Host(name="xã khu vực III", count=88),), 264) == (category.hosts, category.headcount)

    @pytest.mark.parametrize(
        ("line", "roles"),
        [
            (
                "- Người nòng cốt: Trưởng khu; Chi hội trưởng: 20 người",
                (("Trưởng khu",), ("Chi hội trưởng",)),
            ),
            ("- Giáo viên và nhân viên y tế: 08 người", (("Giáo viên",), ("nhân viên y tế",))),
            ("- Kế toán, cán bộ văn phòng hoặc thủ quỹ", (("Kế toán",), ("cán bộ văn phòng", "thủ quỹ"))),
            ("- Cán bộ tham mưu các ban, ngành của huyện", (("Cán bộ tham mưu các ban, ngành của huyện",),)),
            ("- Giáo viên: 12 người; học sinh lớp 9: 30 em", (("Giáo viên",), ("học sinh lớp 9",))),
        ],
    )
    def test_posts(self, line: str, roles: tuple[tuple[str, ...], ...]) -> None:
        """Each post of a list is one, without the label before them and the numbers after them."""
        (category,) = categories(line)

        assert roles == category.roles

    @pytest.mark.parametrize(
        ("line", "hosts", "roles"),
        [
            (
                "- Chuyên viên tại các cơ quan huyện: Hội Nông dân, Phòng Y tế của 07 huyện: 14 người",
                (Host(name="Hội Nông dân"), Host(name="Phòng Y tế"), Host(name="huyện", count=7)),
                (("Chuyên viên",),),
            ),
            (
                "- Công chức của Sở Tư pháp, Sở Y tế;",
                (Host(name="Sở Tư pháp"), Host(name="Sở Y tế")),
                (("Công chức",),),
            ),
            ("- Trưởng thôn: 40 thôn x 01 người = 40 người", (Host(name="thôn", count=40),), (("Trưởng thôn",),)),
        ],
    )
    def test_bodies_that_send(self, line: str, hosts: tuple[Host, ...], roles: tuple[tuple[str, ...], ...]) -> None:
        """The bodies that are named, and those that are counted, stand apart from the posts."""
        (category,) = categories(line)

        assert (hosts, roles) == (category.hosts, category.roles)

    @pytest.mark.parametrize(
        ("lines", "derivations"),
        [
            (["- Công chức: 12 xã x 02 người = 24 người"], [(12, 2)]),
            (["- Công chức; kế toán của 30 xã: 60 người"], [(30, 2)]),
            (["- Công chức; kế toán của 30 xã: 65 người"], [()]),
            (["- Bí thư, mỗi thôn 03 người, của 40 thôn: 120 người"], [(40, 3)]),
            (["- Cấp xã:", "+ Bí thư: 15 người", "+ Công chức; kế toán của 15 xã: 30 người"], [(), (15, 2)]),
            (["- Cấp xã:", "+ Bí thư; kế toán: 30 người", "+ Công chức của 15 xã: 15 người"], [(15, 2), ()]),
        ],
    )
    def test_derivation(self, lines: list[str], derivations: list[tuple[int, ...]]) -> None:
        """Bodies times posts, where they make up the number of people; a number that they do not make has none."""
        assert derivations == [category.derivation for category in categories(*lines)]

    def test_groups_beside_the_label(self) -> None:
        """Groups that are parted by semicolons beside the label are each one, if each has its number."""
        found = course("- Thành phần: Giáo viên: 12 người; học sinh: 30 em (trong đó 16 nữ).", SIZE).categories

        assert [("Giáo viên: 12 người", 12, None), ("học sinh: 30 em (trong đó 16 nữ).", 30, 16)] == [
            (category.text, category.headcount, category.women) for category in found
        ]

    def test_headings_without_marks(self) -> None:
        """A line that only names a level heads those after it, whatever mark they have."""
        assert [("Cấp tỉnh", 5), ("Cấp xã (03 xã)", 9)] == [
            (category.heading, category.headcount)
            for category in categories("Cấp tỉnh:", "Chuyên viên: 05 người", "Cấp xã (03 xã):", "Công chức: 09 người")
        ]

    def test_open_list_and_condition(self) -> None:
        """An ellipsis leaves the list open; what the people must be is the condition."""
        (category,) = categories("- Bí thư chi đoàn thôn... có uy tín, trách nhiệm: 270 đại biểu.")

        assert (True, "có uy tín, trách nhiệm") == (category.open_ended, category.conditions)

    def test_women_and_minorities(self) -> None:
        """Parts of the participants that are counted apart."""
        (category,) = categories("- Công chức, trong đó có 45 nữ, 12 người dân tộc thiểu số: 80 đại biểu.")

        assert (80, 45, 12) == (category.headcount, category.women, category.ethnic_minority)

    @pytest.mark.parametrize(
        ("line", "headcount"),
        [
            ("- Công chức: 60 đại biểu", 60),
            ("- Công chức (60 người);", 60),
            ("- Công chức: 1.060 học viên.", 1060),
            ("- Công chức: 08 đồng chí", 8),
            ("- Công chức của 10 huyện;", None),
            ("- 45 đại biểu là công chức của 10 huyện;", 45),
            ("- Công chức: 264 đại biểu (nữ: 150)", 264),
            ("- Giáo viên: 12 người; học sinh: 30 em", 42),
            ("- Công chức năm 2022.", None),
        ],
    )
    def test_headcount(self, line: str, headcount: int | None) -> None:
        """Only people are a headcount; no count is not zero."""
        assert [headcount] == [category.headcount for category in categories(line)]

    def test_span_of_a_headcount(self) -> None:
        """The place of a count is that of its digits."""
        (category,) = categories("- Công chức: 60 đại biểu")

        assert (("headcount", bdg.Span(11, 14, 11, 16)),) == category.spans


class TestTrainers:
    """Who teaches."""

    def test_two_kinds(self) -> None:
        """One for each printed kind, with whose they are."""
        found = course(
            "1.1. Số lượng, thời gian",
            SIZE,
            "1.2. Giảng viên: Là báo cáo viên Trung ương; báo cáo viên nguồn (TOT) của Sở Giáo dục, Sở Y tế.",
        )

        assert (
            Trainer(kind=TrainerKind.CENTRAL_SPEAKER),
            Trainer(
                kind=TrainerKind.MASTER_TRAINER,
                organizations=(Organization(name="Sở Giáo dục"), Organization(name="Sở Y tế")),
            ),
        ) == found.trainers

    def test_other(self) -> None:
        """A kind that is not known keeps its words."""
        found = course("1.1. Số lượng, thời gian", SIZE, "1.2. Giảng viên: Chuyên gia của Học viện Phụ nữ Việt Nam.")

        assert (
            Trainer(
                kind=TrainerKind.OTHER,
                organizations=(Organization(name="Học viện Phụ nữ Việt Nam"),),
                text="Chuyên gia của Học viện Phụ nữ Việt Nam",
            ),
        ) == found.trainers


class TestTopics:
    """What is taught."""

    def test_one_for_each_item(self) -> None:
        """A semicolon inside an item does not part it; the last mark is dropped."""
        found = course(
            "1.1. Số lượng, thời gian", SIZE, "1.2. Nội dung tập huấn", "- Giới là gì; vì sao cần biết;", "- Thực hành."
        )

        assert ("Giới là gì; vì sao cần biết", "Thực hành") == found.topics
