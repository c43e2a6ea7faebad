from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi.deriving.stated_time import StatedTime, stated_times
from tests.checking.plans import section, short_course

Row = tuple[str, str, str]
"""The words of a time, its last day, and the path of its text."""


def times(text: str) -> list[StatedTime]:
    """The times of a text."""
    reading = bdg.read_text(text)
    found = [*stated_times(bdg.Case(reading.plan, reading.source, None, bdg.CATALOGUE))]

    assert [time.wording for time in found] == [reading.source.cut(time.span) for time in found if time.span]

    return found


def rows(text: str) -> list[Row]:
    """The times of a text, each as a row; the place of each is that of its words."""
    return [(time.wording, str(time.last), time.path) for time in times(text)]


class TestTasks:
    """Sentences of tasks and labelled lines."""

    @pytest.mark.parametrize(
        ("line", "wording", "last"),
        [
            ("1. Rà soát, hoàn thành trước ngày 30/6/2026.", "trước ngày 30/6/2026", "2026-06-29"),
            ("1. Rà soát, xong trong quý II năm 2026.", "trong quý II năm 2026", "2026-06-30"),
            ("1. Rà soát, hoàn thành việc báo cáo ngày 3/4/2026.", "ngày 3/4/2026", "2026-04-03"),
            ("1. Thi. HOÀN THÀNH ngày 3/4/2026.", "ngày 3/4/2026", "2026-04-03"),
            ("1. Hoàn thành việc rà soát trước ngày 31/12/2025.", "trước ngày 31/12/2025", "2025-12-30"),
        ],
    )
    def test_by_then(self, line: str, wording: str, last: str) -> None:
        """The time of a task stands where its sentence says it."""
        assert [(wording, last, "I.1.text")] == rows(section("NHIỆM VỤ", line))

    @pytest.mark.parametrize(
        "line",
        [
            "1. Hoàn thành quyết toán kinh phí năm 2025.",
            "1. Số hộ đã được cấp, hoàn thành trước ngày 30/6/2025.",
            "1. Thi, hoàn thành theo Kế hoạch 15/KH-UBND ngày 30/6/2025.",
            "1. Thi, hoàn thành từ tháng 3/2026.",
            "1. Thi, hoàn thành sớm.",
        ],
        ids=["a topic", "past", "of an act", "no end", "no time"],
    )
    def test_no_time(self, line: str) -> None:
        """A topic, a time of something past or of an act, and one without an end are none."""
        assert [] == rows(section("NHIỆM VỤ", line))

    def test_past_before_a_stop(self) -> None:
        """What is past in the sentence before does not matter."""
        line = "1. Đã ban hành. Rà soát, hoàn thành ngày 30/6/2026."

        assert [("ngày 30/6/2026", "2026-06-30", "I.1.text")] == rows(section("NHIỆM VỤ", line))

    def test_label(self) -> None:
        """A line with the label of a time has one."""
        lines = ("1. Tổng kết", "- Thời gian: Tháng 6 năm 2026", "- Chủ trì: Sở Y tế")
        (time,) = times(section("NHIỆM VỤ", *lines))

        assert ("Tháng 6 năm 2026", "2026-06-30", "I.1.lines[0].text") == (time.wording, str(time.last), time.path)
        assert bdg.Paragraph(text="Thời gian: Tháng 6 năm 2026", mark="-") == time.noun

    @pytest.mark.parametrize("heading", ["MỤC TIÊU", "KINH PHÍ"])
    def test_other_nouns(self, heading: str) -> None:
        """Neither a heading nor a target or money is a thing to do."""
        text = section(heading, "1. Ngân sách đạt 40 triệu đồng, hoàn thành trước ngày 30/6/2026.")

        assert [] == [row for row in rows(text) if not row[2].endswith("lines[0].text")]


class TestDuties:
    """Duties, whose times were read."""

    @pytest.mark.parametrize(
        ("line", "expected"),
        [
            ("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11/2026.", [("trước ngày 15/11/2026", "2026-11-14")]),
            ("1. Văn phòng: Mở lớp trong quý II/2026.", [("trong quý II/2026", "2026-06-30")]),
            ("1. Văn phòng: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.", []),
            ("1. Văn phòng: Phối hợp với các phòng.", []),
        ],
    )
    def test_duty(self, line: str, expected: list[tuple[str, str]]) -> None:
        """A duty has the time that was read as its own or as that of its report."""
        found = rows(section("TỔ CHỨC THỰC HIỆN", line))

        assert [(*one, "I.1.¶1.text") for one in expected] == found

    def test_another_time(self) -> None:
        """A time in the sentence that is not one of the duty, and words that its sentence does not have, are none."""
        text = "Theo văn bản ngày 12/3/2025, mở lớp trong quý III/2026."
        duty = bdg.Duty(text=text, when=bdg.Timeframe.parse("quý II/2026"))
        office = bdg.Responsibility(organization=bdg.Organization(name="Văn phòng"), duties=(duty, bdg.Duty(text=text)))
        plan = bdg.draft(subject="Công tác", responsibilities=[office])
        case = bdg.Case(plan, None, None, bdg.CATALOGUE)

        assert [] == [*stated_times(case)]

    def test_own_time(self) -> None:
        """A duty whose sentence has the words of its time has that alone."""
        when = bdg.Timeframe.parse("quý II/2026")
        duty = bdg.Duty(text="Theo văn bản ngày 12/3/2025, mở lớp quý II/2026.", when=when)
        office = bdg.Responsibility(organization=bdg.Organization(name="Văn phòng"), duties=(duty,))
        plan = bdg.draft(subject="Công tác", responsibilities=[office])
        ((noun,),) = (body.duties for body in plan.responsibilities)
        (time,) = stated_times(bdg.Case(plan, None, None, bdg.CATALOGUE))

        assert (
            StatedTime(wording="quý II/2026", last=date(2026, 6, 30), path="I.1.-1.text", noun=noun, span=None) == time
        )


class TestCourses:
    """Courses, whose time is a field."""

    def test_held(self) -> None:
        """A course has its time after all texts, with its number and its place."""
        course = bdg.TrainingCourse(title="Lớp 1", held=bdg.Timeframe.parse("từ ngày 22/4/2026 đến ngày 23/4/2026"))
        other = bdg.TrainingCourse(title="Lớp 2", held=bdg.Timeframe.parse("từ tháng 3/2026"))
        unknown = bdg.TrainingCourse(title="Lớp 3")
        last = bdg.TrainingCourse(title="Lớp 4", held=bdg.Timeframe.parse("tháng 6/2026"))
        plan = bdg.draft(subject="Công tác", courses=[course, other, unknown, last])
        found = [*stated_times(bdg.Case(plan, None, None, bdg.CATALOGUE))]

        assert [
            ("từ ngày 22/4/2026 đến ngày 23/4/2026", "2026-04-23", "courses[0].held", plan.courses[0], None),
            ("tháng 6/2026", "2026-06-30", "courses[3].held", plan.courses[3], None),
        ] == [(time.wording, str(time.last), time.path, time.noun, time.span) for time in found]

    def test_place(self) -> None:
        """The time of a course stands where it was read."""
        reading = bdg.read_text(short_course("Số lượng: 40 người/01 lớp.", "Thời gian: Tháng 6 năm 2026."))
        (time,) = stated_times(bdg.Case(reading.plan, reading.source, None, bdg.CATALOGUE))

        assert time.span is not None
        assert ("Tháng 6 năm 2026", "courses[0].held") == (reading.source.cut(time.span), time.path)
