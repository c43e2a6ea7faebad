"""Write a plan as a calendar; needs the extra `calendar`."""

from datetime import date

from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.valid import shown

_LAST_REVISION = 2**31 - 1
"""The largest whole number of a calendar."""


def to_icalendar(plan: Plan, *, name: str | None = None, stamp: date | None = None, revision: int = 0) -> bytes:
    """
    Write the dates of a plan as an iCalendar file (.ics, RFC 5545): the entries of `schedule` as all-day events.

    The identity of each event is made from `name` and its address in the plan: to import the file twice changes
    nothing, and a corrected plan changes its own events. Without a name, the identity is made from the number, year and
    issuer of the plan, or from its symbol, issuer and subject while the number is blank: to keep the events of a draft,
    give it a name, which may be any string, such as the name of a file. `revision` counts the corrections.

    The description of the calendar lists the times that name no day. Nothing reads the clock: the time stamp of the
    events is the day `stamp`; without it the first possible day of the date of the plan, else 1 January 1970.

    Raises:
        ImportError: icalendar is not installed.
        ValueError: the revision is less than zero, or more than 2,147,483,647.

    """
    try:
        from binhdanggioi.records.icalendar_file import write_calendar  # noqa: PLC0415 - the one place of the extra
    except ImportError as error:
        raise ImportError(
            'writing a calendar needs icalendar; install it with: pip install "binhdanggioi[calendar]"'
        ) from error
    if not 0 <= revision <= _LAST_REVISION:
        raise ValueError(f"a revision is from 0 to {_LAST_REVISION:,}: {shown(revision)}")
    return write_calendar(plan, name, stamp, revision)
