"""The way to a calendar, which needs the extra `calendar`."""

from datetime import date

from binhdanggioi.model.plan import Plan


def to_icalendar(plan: Plan, *, name: str | None = None, stamp: date | None = None, revision: int = 0) -> bytes:
    """
    Write what a plan dates as an iCalendar file (.ics, RFC 5545): all-day events, as `schedule` finds them.

    Each event has an identity of its own, made from `name` and its address in the plan, so that to import the file
    twice changes nothing, and a corrected plan changes its own events. Without a name, the number, year and issuer
    of the plan stand for it, or its symbol, issuer and subject while it has no number: to keep the events of a draft,
    give it a name. `revision` counts the corrections.

    What an event has no day for is told in the description of the calendar. Nothing reads the clock: the time stamp of
    the events is the day `stamp`, by itself the first that the date of the plan may be, else 1 January 1970.

    Raises:
        ImportError: icalendar is not installed.
        ValueError: the revision is less than zero.

    """
    try:
        from binhdanggioi.records.icalendar_file import write_calendar  # noqa: PLC0415 - the one place of the extra
    except ImportError as error:
        raise ImportError(
            'writing a calendar needs icalendar; install it with: pip install "binhdanggioi[calendar]"'
        ) from error
    if revision < 0:
        raise ValueError(f"a revision is at least 0: {revision}")
    return write_calendar(plan, name, stamp, revision)
