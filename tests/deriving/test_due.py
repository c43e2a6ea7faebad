import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import icalendar
import pytest
from dateutil.rrule import rrulestr
from hypothesis import given

import binhdanggioi as bdg
from binhdanggioi.__main__ import main
from binhdanggioi.deriving.due import Due, EventKind, dues
from tests import strategies
from tests.effort import at_most

SEED = Path(__file__).parents[3] / "shared" / "plans" / "ke-hoach-quyet-dinh-2282.txt"
PROGRAMME = """Lạng Sơn, ngày tháng 5 năm 2022

KẾ HOẠCH

Nâng cao năng lực cán bộ nữ giai đoạn 2021 - 2030

II. MỤC TIÊU

1. Tỷ lệ nữ lãnh đạo đạt 60% từ năm 2026 trở đi.

IV. TỔ CHỨC THỰC HIỆN

1. Văn phòng Sở: Báo cáo UBND tỉnh trước ngày 15/11 hằng năm.
"""
"""A plan of nine reports: it is issued in the second year of its period."""
NINE = [date(year, 11, 14) for year in range(2022, 2031)]


def of(plan: bdg.Plan, kind: EventKind) -> list[Due]:
    """What a plan wants by a time, of one kind."""
    return [due for due in dues(plan) if due.kind is kind]


def calendar_days(plan: bdg.Plan, kind: EventKind) -> list[date]:
    """The days of the iCalendar file, as any program would count them."""
    days = []
    events: list[Any] = icalendar.Calendar.from_ical(bdg.to_icalendar(plan)).walk("VEVENT")
    for event in events:
        if kind.vietnamese in event["CATEGORIES"].to_ical().decode():
            first = datetime.combine(event["DTSTART"].dt, datetime.min.time())
            rule = event.get("RRULE")
            days += [day.date() for day in rrulestr(rule.to_ical().decode(), dtstart=first)] if rule else [first.date()]
    return days


def listed_days(path: Path, kind: EventKind, capsys: pytest.CaptureFixture[str]) -> list[date]:
    """The days that the command lists."""
    main(["deadlines", str(path), "--to", "2099-12-31", "--format", "markdown"])
    rows = [row for row in capsys.readouterr().out.splitlines() if kind.vietnamese in row]
    found = [re.match(r"\| (\d\d)/(\d\d)/(\d{4}) ", row) for row in rows]
    return [date(int(day[3]), int(day[2]), int(day[1])) for day in found if day]


def diamonds(plan: bdg.Plan) -> int:
    """How many single days the picture shows."""
    return bdg.timetable_chart(plan).count("l7 7l-7 7l-7 -7z")


class TestOneCalendar:
    """Every output reads one calendar."""

    @pytest.mark.parametrize(
        "path",
        [
            pytest.param(SEED, marks=pytest.mark.skipif(not SEED.is_file(), reason="shared/plans is missing")),
            None,
        ],
        ids=["the plan of 2022", "a plan of our own"],
    )
    def test_nine_reports(self, path: Path | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A report that comes each year falls due from the date of issue on, in every output alike."""
        if path is None:
            path = tmp_path / "ke-hoach.txt"
            path.write_text(PROGRAMME, encoding="utf-8")
        plan = bdg.read(path).plan
        (due,) = of(plan, EventKind.REPORT)
        (event,) = [event for event in bdg.schedule(plan).events if event.kind is EventKind.REPORT]

        assert {
            "dues": NINE,
            "schedule": NINE,
            "iCalendar": NINE,
            "deadlines": NINE,
            "picture": len(NINE),
            "summary": 1,
        } == {
            "dues": [each.last for each in due.time.within(plan.period)] if due.time else [],
            "schedule": [last for _, last in event.times(date.min, date.max)],
            "iCalendar": calendar_days(plan, EventKind.REPORT),
            "deadlines": listed_days(path, EventKind.REPORT, capsys),
            "picture": diamonds(plan),
            "summary": str(bdg.summarize(plan)).count("Trước ngày 15/11 hằng năm: "),
        }

    def test_a_rule_sees_the_same_days(self) -> None:
        """The days on a weekend that a rule tells are days of the calendar, none of before the plan."""
        text = PROGRAMME.replace("15/11", "14/3")  # 13 March 2022 was a Sunday
        (found,) = [found for found in bdg.check(bdg.read_text(text).plan) if found.code == "BDG706"]

        assert dict(found.values)["days"] == ("2027-03-13",)

    def test_a_rule_sees_the_first_day_after_a_late_issue(self) -> None:
        """Of a plan without a period that is issued after the day, it is the day of the next year."""
        text = PROGRAMME.replace(" giai đoạn 2021 - 2030", "").replace("15/11", "15/02")  # 14 February 2021, 2027
        days = {
            year: [
                dict(found.values)["days"]
                for found in bdg.check(bdg.read_text(text.replace("năm 2022", f"năm {year}")).plan)
                if found.code == "BDG706"
            ]
            for year in (2021, 2022, 2026)
        }

        assert {2021: [], 2022: [], 2026: [("2027-02-14",)]} == days

    def test_from_a_year_on(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A target for a year and those after it is due by the end of the first, once, in every output alike."""
        path = tmp_path / "ke-hoach.txt"
        path.write_text(PROGRAMME, encoding="utf-8")
        plan = bdg.read(path).plan
        (due,) = of(plan, EventKind.TARGET)
        end = [date(2026, 12, 31)]

        assert {"dues": end, "schedule": end, "iCalendar": end, "deadlines": end} == {
            "dues": [each.last for each in due.time.within(plan.period)] if due.time else [],
            "schedule": [event.last for event in bdg.schedule(plan).events if event.kind is EventKind.TARGET],
            "iCalendar": calendar_days(plan, EventKind.TARGET),
            "deadlines": listed_days(path, EventKind.TARGET, capsys),
        }
        assert "Năm 2026: Chỉ tiêu 1. 60% từ năm 2026 trở đi" in str(bdg.summarize(plan))
        assert "Năm 2026: Chỉ tiêu 1. 60% từ năm 2026 trở đi." in bdg.timetable_chart(plan)
        assert () == bdg.schedule(plan).undated

    def test_a_half_year_that_is_not_said(self) -> None:
        """Of *6 tháng trước ngày 15/6* no output has a day in December."""
        text = PROGRAMME.replace("trước ngày 15/11 hằng năm", "định kỳ 6 tháng trước ngày 15/6")
        plan = bdg.read_text(text).plan
        (due,) = of(plan, EventKind.REPORT)
        (found,) = [found for found in bdg.check(plan) if found.code == "BDG706"]

        assert {6} == {each.last.month for each in due.time.within(plan.period) if each.last} if due.time else set()
        assert 9 == diamonds(plan)
        assert ("2025-06-14", "2026-06-14") == dict(found.values)["days"]


class TestDues:
    """What is due, and whose it is."""

    def test_a_report_without_a_time(self) -> None:
        """A report for which the plan names no time is due all the same; it is no entry of the calendar."""
        report = bdg.ReportingDuty(reporter=bdg.Organization(name="Sở Y tế"))
        duty = bdg.Duty(text="Báo cáo kết quả.", reports=(report,))
        body = bdg.Responsibility(organization=bdg.Organization(name="Sở Y tế"), duties=(duty,))
        plan = bdg.draft(subject="Công tác", responsibilities=[body])

        assert [("Báo cáo", "Sở Y tế", None)] == [(due.matter, due.who, due.time) for due in dues(plan)]
        assert bdg.Schedule(events=(), undated=()) == bdg.schedule(plan)
        assert "Không nêu hạn: Sở Y tế - Báo cáo" in str(bdg.summarize(plan))

    def test_whose_a_duty_is(self) -> None:
        """A duty is its body's; one that stands under no body is nobody's."""
        when = bdg.Timeframe.parse("quý II/2026")
        body = bdg.Responsibility(
            organization=bdg.Organization(name="Sở Y tế"), mark="1.", duties=(bdg.Duty(text="Rà soát.", when=when),)
        )
        section = bdg.Section(heading="TỔ CHỨC", mark="I.", items=(body, bdg.Duty(text="Kiểm tra.", when=when)))
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,))

        assert [("Rà soát.", "Sở Y tế", "Rà soát"), ("Kiểm tra.", "", "Kiểm tra")] == [
            (due.matter, due.who, due.summary) for due in dues(plan)
        ]

    def test_a_milestone_has_the_mark_of_its_indicator(self) -> None:
        """Of an indicator without a mark the number in the plan stands in for it."""
        milestones = (bdg.Milestone(value=Decimal(60), year=2025),)
        one = bdg.TargetIndicator(text="Một.", measure="một", unit="%", milestones=milestones, mark="a)")
        other = bdg.TargetIndicator(text="Hai.", measure="hai", unit="%", milestones=milestones)
        section = bdg.Section(heading="MỤC TIÊU", items=(one, other))
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,))

        assert ["a) 60%", "2 60%"] == [due.matter for due in dues(plan)]
        assert "Năm 2025: Chỉ tiêu a) 60%; 2 60%" in str(bdg.summarize(plan))

    @at_most(30)
    @given(strategies.plans())
    def test_each_is_where_it_says(self, plan: bdg.Plan) -> None:
        """The noun of what is due stands at its address, and every report of the plan is there, in order."""
        found = dues(plan)

        assert [due.noun for due in found] == [plan.at(due.address) for due in found]
        assert list(plan.reporting) == [due.noun for due in found if due.kind is EventKind.REPORT]


class TestWhole:
    """Whole values of what is due."""

    def test_of_every_kind(self) -> None:
        """Each has its kind, address, matter, who it is of, its line, its sentence and its time."""
        when = bdg.Timeframe.parse("quý II/2026")
        report = bdg.ReportingDuty(
            reporter=bdg.Organization(name="Sở Y tế"),
            addressee=bdg.Organization(name="UBND tỉnh"),
            deadline=bdg.Deadline.parse("chậm nhất ngày 10/11/2026"),
        )
        duty = bdg.Duty(text="Rà soát, báo cáo;", when=when, reports=(report,))
        body = bdg.Responsibility(organization=bdg.Organization(name="Sở Y tế"), mark="1.", duties=(duty,))
        task = bdg.Task(text="Kiểm tra.", mark="2.", when=when, lead=(bdg.Organization(name="Văn phòng"),))
        course = bdg.TrainingCourse(title="Lớp 1", mark="3.", held=when)
        target = bdg.TargetIndicator(
            text="Đạt 60%.",
            measure="Tỷ lệ nữ",
            unit="%",
            mark="4.",
            milestones=(bdg.Milestone(), bdg.Milestone(value=Decimal(60), year=2026)),
        )
        section = bdg.Section(heading="NỘI DUNG", mark="I.", items=(body, task, course, target))
        annex = bdg.Section(heading="PHỤ LỤC", items=(task,))
        plan = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,), annexes=(annex,))

        assert [
            (
                EventKind.REPORT,
                "I.1.¶1.reports[0]",
                "Báo cáo UBND tỉnh",
                "Sở Y tế",
                "Sở Y tế báo cáo UBND tỉnh",
                "Rà soát, báo cáo;",
                "chậm nhất ngày 10/11/2026",
            ),
            (
                EventKind.TASK,
                "I.1.¶1",
                "Rà soát, báo cáo;",
                "Sở Y tế",
                "Rà soát, báo cáo",
                "Rà soát, báo cáo;",
                when.wording,
            ),
            (EventKind.TASK, "I.2", "Kiểm tra.", "Văn phòng", "Kiểm tra", "Kiểm tra.", when.wording),
            (EventKind.COURSE, "I.3", "Lớp 1", "", "Lớp 1", None, when.wording),
            (EventKind.TARGET, "I.4.milestones[1]", "4. 60%", "", "Tỷ lệ nữ: 60%", "Đạt 60%.", "năm 2026"),
        ] == [
            (due.kind, due.address, due.matter, due.who, due.summary, due.text, due.time and due.time.wording)
            for due in dues(plan)
        ]

    def test_words(self) -> None:
        """A kind is named as calendars name it."""
        assert ["hạn báo cáo", "lớp tập huấn", "sự kiện", "thời hạn nhiệm vụ", "mốc chỉ tiêu"] == [
            kind.vietnamese for kind in EventKind
        ]

    @pytest.mark.parametrize(
        ("deadline", "count"),
        [("chậm nhất ngày 10/11/2026", 1), ("trước ngày 15/11/2026", 2)],
        ids=["the time of the report", "another time"],
    )
    def test_time_of_the_report(self, deadline: str, count: int) -> None:
        """A duty whose time is that of its report is due once."""
        report = bdg.ReportingDuty(deadline=bdg.Deadline.parse(deadline))
        duty = bdg.Duty(text="Báo cáo.", when=bdg.Timeframe.parse("ngày 10/11/2026"), reports=(report,))
        section = bdg.Section(heading="NỘI DUNG", items=(duty,))

        assert count == len(dues(bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,))))
