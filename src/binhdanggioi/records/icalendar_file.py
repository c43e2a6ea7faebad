"""Write a schedule as iCalendar."""

from datetime import UTC, date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID, uuid5

import icalendar

from binhdanggioi.deriving.calendar import CalendarEntry, Undated, schedule
from binhdanggioi.deriving.phrases import kind_in_words
from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.wording import clean

_OURS = UUID("6f1f2a52-6d5b-5c5c-9a3e-0c6f7d2b8e41")
"""The namespace of the identities of events: never to be changed."""
_PRODUCT = "-//binhdanggioi//binhdanggioi//VI"
_EPOCH = date(1970, 1, 1)
_SHORTEST = 28
"""The highest day that every month has."""
_FEBRUARY = 2
_LONGEST = 4000

Recurrence: TypeAlias = dict[str, str | int | date | list[int]]


def write_calendar(plan: Plan, name: str | None, stamp: date | None, revision: int) -> bytes:
    """Write the events of a plan; the identity of each is made from the name of the plan and its own address."""
    found = schedule(plan)
    stamped = stamp or (plan.issued_on.earliest if plan.issued_on else _EPOCH)
    title = clean(name or "") or _title(plan)
    named = name.encode(errors="backslashreplace").decode() if name else identity(plan)
    calendar = icalendar.Calendar()
    for key, value in (("prodid", _PRODUCT), ("version", "2.0"), ("method", "PUBLISH")):
        calendar.add(key, value)
    for keys, text in ((("name", "x-wr-calname"), title), (("description", "x-wr-caldesc"), _told(found.undated))):
        for key in keys if text else ():
            calendar.add(key, icalendar.vText(text))
    for event in found.events:
        made = _event(event, title, f"{named}\n{event.address}")
        made.add("dtstamp", datetime(stamped.year, stamped.month, stamped.day, tzinfo=UTC))
        made.add("sequence", revision)
        calendar.add_component(made)
    written: bytes = calendar.to_ical(sorted=False)
    return written


def _title(plan: Plan) -> str:
    parts = plan.subject, plan.issuer.name if plan.issuer else None
    return " - ".join(part for part in parts if part) or kind_in_words(plan)


def identity(plan: Plan) -> str:
    """Name a plan by the parts that a correction leaves as they are."""
    issuer = plan.issuer.name if plan.issuer else ""
    if plan.number and plan.number.number:
        return f"{plan.number} {plan.issued_on.year if plan.issued_on else ''} {issuer}"
    return f"{plan.number or ''} {issuer} {plan.subject or ''}"


def _told(undated: tuple[Undated, ...]) -> str:
    lines = (f"- {time.summary}: {time.wording} ({time.reason}; {time.address})" for time in undated)
    return "\n".join(["Chưa xếp được vào lịch:", *lines]) if undated else ""


def _event(event: CalendarEntry, title: str, named: str) -> icalendar.Event:
    made = icalendar.Event()
    made.add("uid", str(uuid5(_OURS, named)))
    made.add("dtstart", event.first)
    if event.last < date.max:
        made.add("dtend", event.last + timedelta(days=1))
    else:
        made.add("duration", event.last - event.first + timedelta(days=1))
    if event.again is not None:
        until: Recurrence = {} if event.until is None else {"until": event.until}
        made.add("rrule", recurrence(event.again) | until)
    made.add("summary", _short(event.summary))
    lines = (f"Thời gian: {event.wording}", _short(event.text or ""), f"{_short(title)} ({event.address})")
    made.add("description", "\n".join(line for line in lines if line))
    made.add("categories", [event.kind.vietnamese])
    made.add("status", "TENTATIVE" if event.expected else "CONFIRMED")
    made.add("transp", "TRANSPARENT")
    return made


def _short(text: str) -> str:
    """The text, or the start of one that is longer than any sentence; each of its dates shows it again."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0] or text[:_LONGEST]} …"


def recurrence(deadline: Deadline) -> Recurrence:
    """
    The recurrence rule of a deadline, whose days are those of `Deadline.within`.

    A day that some months lack is counted from the end of the month: *trước ngày 01/3* is the last day of February,
    *ngày 31 hằng tháng* the last day of each month.

    >>> recurrence(Deadline.parse("trước ngày 01/3 hằng năm"))
    {'freq': 'MONTHLY', 'interval': 12, 'bymonthday': [-1]}
    """
    day, strict = deadline.day or 0, int(deadline.strict)
    months: Recurrence = {"freq": "MONTHLY", "interval": deadline.frequency.months or 0}
    if strict and day == 1:
        return {**months, "bymonthday": [-1]}
    fixed = deadline.frequency is Frequency.YEARLY and deadline.month != _FEBRUARY
    if day > _SHORTEST and not fixed:
        return {**months, "bymonthday": list(range(_SHORTEST - strict, day + 1)), "bysetpos": -1 - strict}
    return {"freq": "YEARLY"} if deadline.frequency is Frequency.YEARLY else months
