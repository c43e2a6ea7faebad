from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings

import binhdanggioi as bdg
from tests import strategies

EXAMPLES = Path(__file__).parents[2] / "examples"
SINCE, PERIOD = bdg.PartialDate(2022, 5), bdg.Period(2021, 2030)


def reporting(
    words: str, issued_on: bdg.PartialDate | None = SINCE, period: bdg.Period | None = PERIOD
) -> bdg.Schedule:
    """The schedule of a plan that asks for one report."""
    report = bdg.ReportingDuty(
        reporter=bdg.Organization(name="Văn phòng Sở"),
        addressee=bdg.Organization(name="UBND tỉnh"),
        channel=bdg.Organization(name="Sở Nội vụ"),
        deadline=bdg.Deadline.parse(words),
    )
    duty = bdg.Duty(text="Báo cáo.", reports=(report,))
    office = bdg.Responsibility(organization=bdg.Organization(name="Văn phòng Sở"), duties=(duty,))
    return bdg.schedule(bdg.draft(subject="Công tác", issued_on=issued_on, period=period, responsibilities=[office]))


def held(words: str) -> bdg.Schedule:
    """The schedule of a plan with one course."""
    course = bdg.TrainingCourse(title="Tập huấn", held=bdg.Timeframe.parse(words))
    return bdg.schedule(bdg.draft(subject="Tập huấn", courses=[course]))


class TestReports:
    """Deadlines for reports."""

    def test_every_year(self) -> None:
        """A yearly deadline starts with the plan and ends with its period; of *trước* the day before counts."""
        (event,) = reporting("trước ngày 15/11 hằng năm").events

        assert (
            bdg.CalendarEntry(
                kind=bdg.EventKind.REPORT,
                address="I.1.-1.reports[0]",
                summary="Văn phòng Sở báo cáo UBND tỉnh (qua Sở Nội vụ)",
                text="Báo cáo.",
                wording="trước ngày 15/11 hằng năm",
                first=date(2022, 11, 14),
                last=date(2022, 11, 14),
                again=bdg.Deadline.parse("trước ngày 15/11 hằng năm"),
                until=date(2030, 11, 14),
            )
            == event
        )

    @pytest.mark.parametrize(
        ("words", "issued_on", "period", "days"),
        [
            ("trước ngày 15/3 hằng năm", SINCE, PERIOD, (date(2023, 3, 14), date(2030, 3, 14))),
            ("trước ngày 01/3 hằng năm", SINCE, PERIOD, (date(2023, 2, 28), date(2030, 2, 28))),
            ("trước ngày 15/11 hằng năm", SINCE, None, (date(2022, 11, 14), None)),
            ("trước ngày 15/11 hằng năm", None, PERIOD, (date(2021, 11, 14), date(2030, 11, 14))),
            ("chậm nhất ngày 31 hằng tháng", SINCE, PERIOD, (date(2022, 5, 31), date(2030, 12, 31))),
            ("trước ngày 15/11 hằng năm", SINCE, bdg.Period(2022, 2022), (date(2022, 11, 14), None)),
            ("trước ngày 20 của tháng cuối quý", SINCE, PERIOD, (date(2022, 6, 19), date(2030, 12, 19))),
            ("chậm nhất ngày 10/11/2023", SINCE, PERIOD, (date(2023, 11, 10), None)),
        ],
    )
    def test_days(
        self,
        words: str,
        issued_on: bdg.PartialDate | None,
        period: bdg.Period | None,
        days: tuple[date, date | None],
    ) -> None:
        """The first day is not before the plan; the last is in its period, and open where there is none."""
        (event,) = reporting(words, issued_on, period).events

        assert days == (event.first, event.until)

    def test_of_two_times_a_year_only_the_said_one_counts(self) -> None:
        """Of *định kỳ 6 tháng trước ngày 15/6* June comes each year, and that December has no day is told."""
        found = reporting("định kỳ 6 tháng trước ngày 15/6")
        (event,), (rest,) = found.events, found.undated

        assert (date(2022, 6, 14), date(2030, 6, 14), bdg.Frequency.YEARLY) == (
            event.first,
            event.until,
            event.again and event.again.frequency,
        )
        assert "chỉ nêu ngày của một lần trong năm" == rest.reason

    @pytest.mark.parametrize(
        ("words", "issued_on", "period", "reason"),
        [
            ("định kỳ 6 tháng", SINCE, PERIOD, "không nêu ngày"),
            ("ngày 15 hằng quý", SINCE, PERIOD, "không nêu ngày"),
            ("trước ngày 15/11", SINCE, PERIOD, "không nêu năm"),
            ("trước ngày 15/11 hằng năm", None, None, "kế hoạch không nêu năm"),
            (
                "trước ngày 15/3 hằng năm",
                SINCE,
                bdg.Period(2022, 2022),
                "không có lần nào từ ngày ban hành đến hết giai đoạn",
            ),
        ],
    )
    def test_what_has_no_day_is_told(
        self, words: str, issued_on: bdg.PartialDate | None, period: bdg.Period | None, reason: str
    ) -> None:
        """A deadline that cannot be put on a day is no event; it is told, with what is missing."""
        found = reporting(words, issued_on, period)

        assert ((), [(words, reason)]) == (found.events, [(time.wording, time.reason) for time in found.undated])

    @pytest.mark.parametrize(
        ("words", "since", "until", "days"),
        [
            (
                "trước ngày 15/11 hằng năm",
                date(2023, 1, 1),
                date(2024, 11, 14),
                [date(2023, 11, 14), date(2024, 11, 14)],
            ),
            ("trước ngày 15/11 hằng năm", date(2030, 1, 1), date(2040, 1, 1), [date(2030, 11, 14)]),
            ("trước ngày 01/01 hằng năm", date(2024, 12, 1), date(2024, 12, 31), [date(2024, 12, 31)]),
            ("chậm nhất ngày 10/11/2023", date(2023, 1, 1), date(2023, 12, 31), [date(2023, 11, 10)]),
            ("chậm nhất ngày 10/11/2023", date(2024, 1, 1), date(2024, 12, 31), []),
        ],
    )
    def test_its_times_between_two_days(self, words: str, since: date, until: date, days: list[date]) -> None:
        """An entry gives its times between two days, both included, as far as it comes again."""
        (event,) = reporting(words).events

        assert [(day, day) for day in days] == list(event.times(since, until))


class TestTimes:
    """Courses, tasks and targets."""

    @pytest.mark.parametrize(
        ("words", "days", "expected"),
        [
            ("dự kiến cuối tháng 10/2022", (date(2022, 10, 21), date(2022, 10, 31)), True),
            ("quý IV/2022", (date(2022, 10, 1), date(2022, 12, 31)), False),
            ("trước ngày 15/11/2026", (date(2026, 11, 14), date(2026, 11, 14)), False),
        ],
    )
    def test_a_course_has_its_days(self, words: str, days: tuple[date, date], expected: bool) -> None:  # noqa: FBT001
        """The days are those of the words, and *dự kiến* is kept."""
        (event,) = held(words).events

        assert (bdg.EventKind.COURSE, *days, expected) == (event.kind, event.first, event.last, event.expected)

    @pytest.mark.parametrize(
        ("words", "reason"), [("từ tháng 3/2026", "không nêu ngày kết thúc"), ("thường xuyên", "không nêu ngày")]
    )
    def test_an_open_time_is_told(self, words: str, reason: str) -> None:
        """A time without an end is no event, and is told."""
        assert [(words, reason)] == [(time.wording, time.reason) for time in held(words).undated]

    def test_a_target_is_due_at_the_end_of_its_year(self) -> None:
        """A milestone has the last day of its year, also where it holds *trở đi*; one without a year has no time."""
        milestones = (
            bdg.Milestone(value=Decimal(60), comparator=bdg.Comparator.AT_LEAST, year=2025),
            bdg.Milestone(value=Decimal(70), year=2030, onwards=True),
            bdg.Milestone(value=Decimal(80)),
        )
        indicator = bdg.TargetIndicator(text="Tăng.", measure="Tỷ lệ nữ", unit="%", milestones=milestones)
        objective = bdg.Objective(scope=bdg.Scope.SPECIFIC, indicators=(indicator,))
        found = bdg.schedule(bdg.draft(subject="Công tác", objectives=[objective]))

        assert [
            ("Tỷ lệ nữ: ít nhất 60%", "năm 2025", date(2025, 12, 31), date(2025, 12, 31)),
            ("Tỷ lệ nữ: 70%", "từ năm 2030 trở đi", date(2030, 12, 31), date(2030, 12, 31)),
        ] == [(each.summary, each.wording, each.first, each.last) for each in found.events]
        assert () == found.undated

    @settings(max_examples=30)
    @given(strategies.plans())
    def test_any_plan_has_a_schedule(self, plan: bdg.Plan) -> None:
        """Any plan that can be built has one; each event and each time that is told stands in the plan."""
        found = bdg.schedule(plan)

        assert all(event.first <= event.last for event in found.events)
        assert all(plan.at(event.address) for event in found.events)
        assert all(plan.at(time.address) for time in found.undated)
