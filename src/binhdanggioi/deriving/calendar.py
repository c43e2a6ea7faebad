"""What a plan dates, as the entries of a calendar; and what it dates too loosely for one."""

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from binhdanggioi.deriving.due import Due, EventKind, dues
from binhdanggioi.deriving.due_time import DueTime
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.valid import LAST_YEAR


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

    def times(self, since: date, until: date) -> Iterator[tuple[date, date]]:
        """Give the first and the last day of each time that it has between two days, both included, in order."""
        if self.again is None:
            if self.last >= since and self.first <= until:
                yield self.first, self.last
            return
        start, end = max(self.first, since), min(self.until or until, until)
        for year in range(start.year, min(end.year + 1, LAST_YEAR) + 1):
            for time in self.again.within(Period(year, year)):
                if time.last is not None and start <= time.last <= end:
                    yield time.last, time.last


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


def schedule(plan: Plan) -> Schedule:
    """
    Find what a plan dates: reports that are due, courses, tasks and duties with a time, targets with a year.

    An event has days that the plan names: a day, or an interval such as *cuối tháng 10/2022* (days 21 to 31). Of a
    deadline *trước ngày 15/11* it is the 14th, the last day on which it is met; of a target the last day of its year,
    also where it holds from that year on (*từ năm 2026 trở đi*). What comes again comes from the date of the plan on,
    and as long as its period. A time without a day, or without a year, is no event: it is told in `undated`, with the
    reason; so is the December of *6 tháng, trước ngày 15/6*, of which only June is said. Annexes are left out.

    >>> import binhdanggioi as bdg
    >>> course = bdg.TrainingCourse(title="Tập huấn", held=bdg.Timeframe.parse("dự kiến cuối tháng 10/2022"))
    >>> [str(event.first) for event in schedule(bdg.draft(subject="Tập huấn", courses=[course])).events]
    ['2022-10-21']
    """
    timed = [(due, due.time) for due in dues(plan) if due.time is not None]
    return Schedule(
        events=tuple(entry for due, time in timed for entry in _entries(due, time)),
        undated=tuple(loose for due, time in timed for loose in _undated(due, time)),
    )


def _entries(due: Due, time: DueTime) -> Iterator[CalendarEntry]:
    """The entry of what is due, if a calendar holds it."""
    if time.when is None or time.when.last is None or time.reason is not None:
        return
    last = time.when.last
    yield CalendarEntry(
        kind=due.kind,
        address=due.address,
        summary=due.summary,
        text=due.text,
        wording=time.wording,
        first=last if due.kind is EventKind.TARGET else time.when.first or last,
        last=last,
        expected=time.when.expected,
        again=time.again,
        until=time.until,
    )


def _undated(due: Due, time: DueTime) -> Iterator[Undated]:
    """The times of what is due that no calendar holds: all of them, or the others of a year in which one has a day."""
    for reason in (time.reason, time.rest):
        if reason is not None:
            yield Undated(kind=due.kind, address=due.address, summary=due.summary, wording=time.wording, reason=reason)
