"""What a plan dates, as events; and what it dates too loosely for one."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

from attrs import evolve, frozen

from binhdanggioi.deriving.phrases import onwards_words, report_line, target_words
from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.address import places
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import LAST_YEAR


class EventKind(Enum):
    """Loại sự kiện — what an event is about."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    REPORT = "hạn báo cáo"
    COURSE = "lớp tập huấn"
    TASK = "thời hạn nhiệm vụ"
    TARGET = "mốc chỉ tiêu"


@frozen(kw_only=True)
class CalendarEntry:
    """Mục trong lịch — something that a plan puts on a day or on days in a row, once or again and again."""

    kind: EventKind
    address: str
    """Where the plan says it: `plan.at(address)`."""
    summary: str
    """What it is, on one line, in Vietnamese."""
    text: str | None
    """The sentence that says it, as printed; None: it has none of its own."""
    wording: str
    """When, in the words of the plan."""
    first: date
    """The first day; of a deadline, the last day on which it is met."""
    last: date
    """The last day, included."""
    expected: bool = False
    """Whether the plan calls the time expected (*dự kiến*)."""
    again: Deadline | None = None
    """The deadline by which it comes again after `first`; None: it comes once."""
    until: date | None = None
    """The last day on which it comes again; None: it comes once, or the plan names no end."""


@frozen(kw_only=True)
class Undated:
    """Thời hạn chưa rõ ngày — a time in a plan that names no day, or a day of no year, and so is no event."""

    kind: EventKind
    address: str
    summary: str
    wording: str
    reason: str
    """What the plan does not say, in Vietnamese."""


@frozen(kw_only=True)
class Schedule:
    """Lịch — what a plan dates, in the order of the plan."""

    events: tuple[CalendarEntry, ...]
    """(): the plan dates nothing."""
    undated: tuple[Undated, ...]
    """(): every time in the plan is an event."""


@frozen(kw_only=True)
class _Matter:
    """What has a time: all of an event but its days."""

    kind: EventKind
    address: str
    summary: str
    text: str | None = None

    def on(self, wording: str, first: date, last: date, **more: Any) -> CalendarEntry:  # noqa: ANN401 - fields of an event
        """Make an event of it."""
        return CalendarEntry(
            kind=self.kind,
            address=self.address,
            summary=self.summary,
            text=self.text,
            wording=wording,
            first=first,
            last=last,
            **more,
        )

    def undated(self, wording: str, reason: str) -> Undated:
        """Tell that it is no event, and why."""
        return Undated(kind=self.kind, address=self.address, summary=self.summary, wording=wording, reason=reason)


_Time: TypeAlias = CalendarEntry | Undated
_OF_A_PART = (Frequency.HALF_YEARLY, Frequency.QUARTERLY)
"""Of *định kỳ 6 tháng trước ngày 15/6* only June is said: December has its own day in most plans, or none."""


def schedule(plan: Plan) -> Schedule:
    """
    Find what a plan dates: reports that are due, courses, tasks and duties with a time, targets with a year.

    An event has days that the plan names: a day, or an interval such as *cuối tháng 10/2022* (days 21 to 31). Of a
    deadline *trước ngày 15/11* it is the 14th, the last day on which it is met; of a target the last day of its year.
    What comes again comes from the date of the plan on, and as long as its period. A time without a day, or without a
    year, is no event: it is told in `undated`, with the reason; so is the December of *6 tháng, trước ngày 15/6*, of
    which only June is said. Annexes are left out.

    >>> import binhdanggioi as bdg
    >>> course = bdg.TrainingCourse(title="Tập huấn", held=bdg.Timeframe.parse("dự kiến cuối tháng 10/2022"))
    >>> [str(event.first) for event in schedule(bdg.draft(subject="Tập huấn", courses=[course])).events]
    ['2022-10-21']
    """
    times = [
        time
        for address, noun in places(evolve(plan, annexes=()))
        if type(noun) in _TIMES
        for time in _TIMES[type(noun)](plan, address, noun)
    ]
    return Schedule(
        events=tuple(time for time in times if isinstance(time, CalendarEntry)),
        undated=tuple(time for time in times if isinstance(time, Undated)),
    )


def _course(plan: Plan, address: str, course: TrainingCourse) -> Iterator[_Time]:
    del plan
    matter = _Matter(kind=EventKind.COURSE, address=address, summary=course.title)
    yield from _held(matter, course.held)


def _task(plan: Plan, address: str, task: Task) -> Iterator[_Time]:
    del plan
    matter = _Matter(kind=EventKind.TASK, address=address, summary=_line(task.text), text=task.text)
    yield from _held(matter, task.when)


def _duty(plan: Plan, address: str, duty: Duty) -> Iterator[_Time]:
    """The reports that a duty asks for, and its own time, where that is not theirs."""
    words = []
    for index, report in enumerate(duty.reports):
        if report.deadline is not None:
            words.append(report.deadline.wording)
            at = f"{address}.reports[{index}]"
            matter = _Matter(kind=EventKind.REPORT, address=at, summary=report_line(report), text=duty.text)
            yield from _due(plan, matter, report.deadline)
    if duty.when is not None and not any(duty.when.wording in deadline for deadline in words):
        matter = _Matter(kind=EventKind.TASK, address=address, summary=_line(duty.text), text=duty.text)
        yield from _held(matter, duty.when)


def _line(sentence: str) -> str:
    """A sentence as a line of its own, without its last mark."""
    return sentence.rstrip(";.") or sentence


def _targets(plan: Plan, address: str, indicator: TargetIndicator) -> Iterator[_Time]:
    """The years of the milestones: each is to be reached by the end of its year."""
    del plan
    for index, milestone in enumerate(indicator.milestones):
        if milestone.year is None:
            continue
        matter = _Matter(
            kind=EventKind.TARGET,
            address=f"{address}.milestones[{index}]",
            summary=target_words(milestone, indicator),
            text=indicator.text,
        )
        if milestone.onwards:
            yield matter.undated(onwards_words(milestone.year), "không nêu ngày")
        else:
            end = date(milestone.year, 12, 31)
            yield matter.on(f"năm {milestone.year}", end, end)


def _held(matter: _Matter, when: Timeframe | None) -> Iterator[_Time]:
    """The days of a timeframe; where it only names its last day, that day."""
    if when is None:
        return
    if when.last is None:
        reason = "không nêu ngày" if when.first is None else "không nêu ngày kết thúc"
        yield matter.undated(when.wording, reason)
    else:
        yield matter.on(when.wording, when.first or when.last, when.last, expected=when.expected)


def _due(plan: Plan, matter: _Matter, deadline: Deadline) -> Iterator[_Time]:
    if deadline.frequency is Frequency.ONCE:
        yield from _due_once(matter, deadline)
    elif deadline.day is None or (deadline.month is None and deadline.frequency is not Frequency.MONTHLY):
        yield matter.undated(deadline.wording, "không nêu ngày")
    elif (years := _years(plan)) is None:
        yield matter.undated(deadline.wording, "kế hoạch không nêu năm")
    elif deadline.frequency in _OF_A_PART:
        yield _due_again(plan, matter, evolve(deadline, frequency=Frequency.YEARLY), years)
        yield matter.undated(deadline.wording, "chỉ nêu ngày của một lần trong năm")
    else:
        yield _due_again(plan, matter, deadline, years)


def _due_once(matter: _Matter, deadline: Deadline) -> Iterator[_Time]:
    if deadline.year is None or deadline.month is None:
        yield matter.undated(deadline.wording, "không nêu năm" if deadline.year is None else "không nêu ngày")
    else:
        for time in deadline.within(Period(deadline.year, deadline.year)):
            yield from _held(matter, time)


def _due_again(plan: Plan, matter: _Matter, deadline: Deadline, years: Period) -> _Time:
    """The first time from the date of the plan on, and the last one in its period."""
    since = plan.issued_on.earliest if plan.issued_on else date.min
    early = _days(deadline, Period(years.first, min(years.first + 1, years.last)))
    first = next((day for day in early if day >= since), None)
    if first is None:
        return matter.undated(deadline.wording, "không có lần nào từ ngày ban hành đến hết giai đoạn")
    until = _days(deadline, Period(years.last, years.last))[-1] if plan.period else None
    again = None if until is not None and until <= first else deadline
    return matter.on(deadline.wording, first, first, again=again, until=until if again else None)


def _days(deadline: Deadline, period: Period) -> list[date]:
    return [time.last for time in deadline.within(period) if time.last is not None]


def _years(plan: Plan) -> Period | None:
    """The years in which a deadline of the plan comes again: of its period, not before its date."""
    issued = plan.issued_on.year if plan.issued_on else None
    if plan.period is None:
        return None if issued is None else Period(issued, min(issued + 1, LAST_YEAR))
    return Period(min(max(plan.period.first, issued or 0), plan.period.last), plan.period.last)


_TIMES: dict[type, Callable[[Plan, str, Any], Iterator[_Time]]] = {
    TrainingCourse: _course,
    Task: _task,
    Duty: _duty,
    TargetIndicator: _targets,
}
