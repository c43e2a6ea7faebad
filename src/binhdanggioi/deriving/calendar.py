"""The dates of a plan as calendar entries, and the times that are too vague for a calendar."""

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
    """Mục trong lịch — something that a plan sets for a day or several days in a row, once or repeatedly."""

    kind: EventKind
    address: str
    """Where the plan says it: `plan.at(address)`."""
    summary: str
    """What is due, on one line, in Vietnamese."""
    text: str | None
    """The sentence of the plan, as printed; None: the entry has no sentence of its own."""
    wording: str
    """The time in the words of the plan."""
    first: date
    """The first day; for a deadline, the last day on which it can be met."""
    last: date
    """The last day, included."""
    expected: bool = False
    """Whether the plan calls the time expected (*dự kiến*)."""
    again: Deadline | None = None
    """The deadline by which it recurs after `first`; None: it does not recur."""
    until: date | None = None
    """The last day on which it recurs; None: it does not recur, or the plan names no end."""

    def times(self, since: date, until: date) -> Iterator[tuple[date, date]]:
        """Yield the first and last day of each occurrence from `since` to `until`, both included, in order."""
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
    """Thời hạn chưa rõ ngày — a time in a plan without a day, or without a year, which is therefore no event."""

    kind: EventKind
    address: str
    summary: str
    wording: str
    reason: str
    """What is missing in the plan, in Vietnamese."""


@frozen(kw_only=True)
class Schedule:
    """Lịch — the dates of a plan, in the order of the plan."""

    events: tuple[CalendarEntry, ...]
    """(): the plan has no dates."""
    undated: tuple[Undated, ...]
    """(): every time in the plan is an event."""


def schedule(plan: Plan) -> Schedule:
    """
    Find the dates of a plan: of its reports, courses, tasks, duties and targets.

    An event has the days that the plan names: a day, or an interval such as *cuối tháng 10/2022* (days 21 to 31). For
    a deadline *trước ngày 15/11* it is the 14th, the last day on which it can be met; for a target, the last day of its
    year, also if it holds from that year on (*từ năm 2026 trở đi*). Recurring events start at the date of the plan and
    end with its period. A time without a day or a year is not an event: it is in `undated`, with the reason; so is the
    December of *6 tháng, trước ngày 15/6*, which only names June. Of annexes, what their tables list counts.

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
    """The calendar entry of `due`, if it has a day."""
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
    """The times of `due` that no calendar can hold: all, or the others of a year in which one has a day."""
    for reason in (time.reason, time.rest):
        if reason is not None:
            yield Undated(kind=due.kind, address=due.address, summary=due.summary, wording=time.wording, reason=reason)
