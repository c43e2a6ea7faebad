from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from attrs import evolve
from dateutil.rrule import rrulestr
from hypothesis import example, given

import binhdanggioi as bdg
from binhdanggioi.records.icalendar_file import recurrence
from tests import strategies
from tests.effort import at_most

EXAMPLES = Path(__file__).parents[2] / "examples"
YEARS = bdg.Period(2023, 2031)


def example_plan(name: str) -> bdg.Plan:
    """Read an example plan."""
    return bdg.read(EXAMPLES / f"{name}.txt").plan


def events(data: bytes) -> list[Any]:
    """Read the events of a calendar, as any program would."""
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def identities(data: bytes) -> list[str]:
    """The identities of the events of a calendar."""
    return [str(event["UID"]) for event in events(data)]


def days(deadline: bdg.Deadline) -> list[date]:
    """The days that a deadline has by the recurrence that is written, in a few years."""
    first, *_, last = (each.last for each in deadline.within(YEARS) if each.last)
    rule: Any = icalendar.vRecur(recurrence(deadline))
    found = rrulestr(rule.to_ical().decode(), dtstart=datetime.combine(first, time.min))
    return [
        each.date()
        for each in found.between(datetime.combine(first, time.min), datetime.combine(last, time.max), inc=True)
    ]


class TestRecurrence:
    """How a deadline comes again."""

    @given(strategies.deadlines())
    @example(bdg.Deadline.of(bdg.Frequency.YEARLY, 2, 29))
    @example(bdg.Deadline.of(bdg.Frequency.YEARLY, 2, 29, strict=True))
    @example(bdg.Deadline.of(bdg.Frequency.YEARLY, 3, 1, strict=True))
    @example(bdg.Deadline.of(bdg.Frequency.YEARLY, 6, 30))
    @example(bdg.Deadline.parse("chậm nhất ngày 31 hằng tháng"))
    @example(bdg.Deadline.parse("trước ngày 31 hằng tháng"))
    @example(bdg.Deadline.parse("trước ngày 30 hằng tháng"))
    @example(bdg.Deadline.parse("trước ngày 29 hằng tháng"))
    @example(bdg.Deadline.parse("trước ngày 01 hằng tháng"))
    @example(bdg.Deadline.of(bdg.Frequency.HALF_YEARLY, 2, 29))
    def test_its_days_are_those_of_the_deadline(self, deadline: bdg.Deadline) -> None:
        """Whatever comes again on a day comes, by the written rule, on the very days of the deadline."""
        due = deadline.within(YEARS)
        if len(due) > 1 and all(each.first == each.last for each in due):
            assert [each.last for each in due] == days(deadline)


class TestCalendar:
    """The file."""

    def test_a_course(self) -> None:
        """A course is an event of whole days, tentative where it is expected, and blocks nobody's time."""
        first, _ = events(bdg.to_icalendar(example_plan("ke-hoach-tap-huan")))

        assert {
            "DTSTART": date(2022, 10, 21),
            "DTEND": date(2022, 11, 1),
            "DTSTAMP": datetime(2022, 10, 1, tzinfo=UTC),
        } == {name: first[name].dt for name in ("DTSTART", "DTEND", "DTSTAMP")}
        assert (
            "Tập huấn thành lập và điều hành CLB “Thủ lĩnh của sự thay đổi”",
            "TENTATIVE",
            "TRANSPARENT",
            0,
        ) == tuple(first[name] for name in ("SUMMARY", "STATUS", "TRANSP", "SEQUENCE"))
        assert "dự kiến cuối tháng 10/2022" in first["DESCRIPTION"]

    def test_a_yearly_report(self) -> None:
        """The last day counts, it comes again until the period ends, and the words stand in the description."""
        *_, report = events(bdg.to_icalendar(example_plan("ke-hoach-chuong-trinh-2282")))

        assert (date(2022, 11, 14), date(2022, 11, 15)) == (report["DTSTART"].dt, report["DTEND"].dt)
        assert {"FREQ": ["YEARLY"], "UNTIL": [date(2030, 11, 14)]} == dict(report["RRULE"])
        assert "trước ngày 15/11 hằng năm" in report["DESCRIPTION"]

    def test_what_has_no_day_is_told(self) -> None:
        """The times without a day stand in the description of the calendar."""
        calendar = icalendar.Calendar.from_ical(bdg.to_icalendar(example_plan("ke-hoach-chuong-trinh-2282")))
        told = str(calendar["DESCRIPTION"]).splitlines()

        assert ["Chưa xếp được vào lịch:", "- Hằng năm rà soát"] == [told[0], told[1][:18]]

    def test_the_same_plan_gives_the_same_file(self) -> None:
        """Nothing in it tells when it was made."""
        plan = example_plan("ke-hoach-chuong-trinh-2282")

        assert bdg.to_icalendar(plan) == bdg.to_icalendar(plan)

    def test_a_corrected_plan_keeps_its_events(self) -> None:
        """Another figure, another day: the events are the same, and their revision tells which is newer."""
        plan = bdg.read(EXAMPLES / "ke-hoach-tap-huan.txt")
        later = bdg.read_text(plan.source.text.replace("cuối tháng 10/2022", "đầu tháng 11/2022")).plan
        before, after = bdg.to_icalendar(plan.plan), bdg.to_icalendar(later, revision=1)

        assert identities(before) == identities(after)
        assert (date(2022, 11, 1), 1) == (events(after)[0]["DTSTART"].dt, events(after)[0]["SEQUENCE"])

    def test_other_plans_have_other_events(self) -> None:
        """Two plans share no event, whether a number or a name tells them apart."""
        plan = example_plan("ke-hoach-tap-huan")
        numbered = [evolve(plan, number=bdg.DocumentNumber.parse(number)) for number in ("12/KH-SNV", "13/KH-SNV")]
        found = [*map(bdg.to_icalendar, [plan, *numbered]), bdg.to_icalendar(plan, name="a")]

        assert 8 == len({identity for data in found for identity in identities(data)})

    def test_a_draft_keeps_its_events_under_a_name(self) -> None:
        """A draft and the plan with its number have the same events where both have the same name."""
        plan = example_plan("ke-hoach-tap-huan")
        numbered = evolve(plan, number=bdg.DocumentNumber.parse("12/KH-SNV"))

        assert identities(bdg.to_icalendar(plan, name="a")) == identities(bdg.to_icalendar(numbered, name="a"))

    @pytest.mark.parametrize(
        ("name", "title"),
        [
            ("a\udcffb.txt", "a b.txt"),
            ("a\x00\x1b[31m\r\nBEGIN:VEVENT\u2028b", "a [31m BEGIN:VEVENT b"),
            ("\ud800", str(bdg.read(EXAMPLES / "ke-hoach-tap-huan.txt").plan.subject)),
        ],
    )
    def test_any_name(self, name: str, title: str) -> None:
        """A name may be any string; it is shown clean, and two names make two identities."""
        plan = example_plan("ke-hoach-tap-huan")
        data = bdg.to_icalendar(plan, name=name)

        assert title in str(icalendar.Calendar.from_ical(data)["X-WR-CALNAME"])
        assert set() == set(identities(data)) & set(identities(bdg.to_icalendar(plan, name=f"{name}\ud801")))

    @pytest.mark.parametrize(
        ("issued_on", "stamp", "expected"),
        [
            (bdg.PartialDate(2022, 10), None, date(2022, 10, 1)),
            (None, None, date(1970, 1, 1)),
            (bdg.PartialDate(2022, 10), date(2023, 1, 2), date(2023, 1, 2)),
        ],
    )
    def test_the_time_stamp(self, issued_on: bdg.PartialDate | None, stamp: date | None, expected: date) -> None:
        """The stamp is the given day, else that of the plan, else the first of all; never the clock."""
        plan = evolve(example_plan("ke-hoach-tap-huan"), issued_on=issued_on)
        stamps = {event["DTSTAMP"].dt.date() for event in events(bdg.to_icalendar(plan, stamp=stamp))}

        assert {expected} == stamps

    @pytest.mark.parametrize("revision", [-1, 2**31])
    def test_a_revision_counts_up(self, revision: int) -> None:
        """There is no revision before the first, and none that no calendar can hold."""
        plan = example_plan("ke-hoach-tap-huan")

        assert {2**31 - 1} == {event["SEQUENCE"] for event in events(bdg.to_icalendar(plan, revision=2**31 - 1))}
        with pytest.raises(ValueError, match=rf"^a revision is from 0 to 2,147,483,647: {revision}$"):
            bdg.to_icalendar(plan, revision=revision)

    @at_most(30)
    @given(strategies.plans())
    def test_any_plan_is_read_back(self, plan: bdg.Plan) -> None:
        """Any plan that can be built gives a calendar that is read back, with each event once, on its days."""
        found = bdg.schedule(plan).events
        read = events(bdg.to_icalendar(plan))

        assert [(event.summary, event.first) for event in found] == [
            (event["SUMMARY"], event["DTSTART"].dt) for event in read
        ]
        assert len(found) == len({str(event["UID"]) for event in read})
        assert [event.last - event.first for event in found if event.last < date.max] == [
            event["DTEND"].dt - event["DTSTART"].dt - timedelta(days=1) for event in read if "DTEND" in event
        ]
