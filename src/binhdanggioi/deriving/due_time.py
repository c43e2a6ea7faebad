"""When something is due: the days that the words of a plan allow, once or repeatedly."""

from datetime import date

from attrs import evolve, frozen

from binhdanggioi.deriving.phrases import onwards_words
from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import FIRST_YEAR, LAST_YEAR

_ANY_YEAR = Period(2000, 2000)
_OF_A_PART = (Frequency.HALF_YEARLY, Frequency.QUARTERLY)
"""The frequencies whose day covers only part of a year: *định kỳ 6 tháng trước ngày 15/6* says nothing of December."""


@frozen(kw_only=True)
class DueTime:
    """Thời điểm đến hạn — when something is due, with the days that the words of the plan allow."""

    wording: str
    """The time in the words of the plan."""
    when: Timeframe | None
    """The days that the words allow; for a recurring time, those of the first one. None: the words name none."""
    again: Deadline | None = None
    """The deadline by which it recurs after that; None: it does not recur."""
    until: date | None = None
    """The last day on which it recurs; None: it does not recur, or the plan names no end."""
    reason: str | None = None
    """What is missing for a day in a calendar, in Vietnamese; None: nothing."""
    rest: str | None = None
    """What is missing for its other times in a year, in Vietnamese; None: there are no others."""

    def within(self, years: Period | None) -> tuple[Timeframe, ...]:
        """
        The times at which it is due; if it recurs, those in `years` from the first time on.

        Without years, only the first time.
        """
        if self.when is None:
            return ()
        if self.again is None or years is None:
            return (self.when,)
        return tuple(time for time in self.again.within(years) if _end(time) >= _end(self.when))

    def days_in(self, years: Period) -> tuple[date, ...]:
        """
        The days in `years` on which it is due, as far as the words name a single day.

        If a recurring time is first due after these years, as in a plan without a period that is issued late in the
        year, they are the days in the year of its first time.
        """
        if self.again is not None and self.when is not None and _end(self.when).year > years.last:
            years = Period(_end(self.when).year, _end(self.when).year)
        ends = (time.last for time in self.within(years) if time.first == time.last)
        return tuple(day for day in ends if day is not None and day.year in years)


def _end(time: Timeframe) -> date:
    return time.last or date.max


def held_time(held: Timeframe) -> DueTime:
    """The time of something that is held or done once; if its words name no end, it has no day in a calendar."""
    if held.last is not None:
        return DueTime(wording=held.wording, when=held)
    if held.first is not None:
        return DueTime(wording=held.wording, when=held, reason="không nêu ngày kết thúc")
    return DueTime(wording=held.wording, when=None, reason="không nêu ngày")


def year_time(year: int, *, onwards: bool = False) -> DueTime:
    """
    The time of a value to be reached by the end of a year.

    A value that holds from a year on (*từ năm 2026 trở đi*) is to be reached by the end of that year too, and is due
    only once: from then on it has been reached.

    >>> str(year_time(2026, onwards=True).when.last)
    '2026-12-31'
    """
    wording = onwards_words(year) if onwards else f"năm {year}"
    when = Timeframe(date(year, 1, 1), date(year, 12, 31), expected=False, wording=wording)
    return DueTime(wording=wording, when=when)


def deadline_time(deadline: Deadline, plan: Plan) -> DueTime:
    """
    The time of a report that is due by `deadline`, in the years of the plan.

    A recurring report is due for the first time on or after the day on which the plan is issued.
    """
    if deadline.frequency is Frequency.ONCE:
        return _once(deadline)
    is_vague = not _names_a_day(deadline)
    is_of_a_part = not is_vague and deadline.month is not None and deadline.frequency in _OF_A_PART
    said = evolve(deadline, frequency=Frequency.YEARLY) if is_of_a_part else deadline
    first, until = _first_time(said, plan), _last_day(said, plan)
    comes_again = first is not None and (until is None or until > _end(first))
    return DueTime(
        wording=deadline.wording,
        when=first,
        again=said if comes_again else None,
        until=until if comes_again else None,
        reason="không nêu ngày" if is_vague else _why_never(plan, first),
        rest="chỉ nêu ngày của một lần trong năm" if is_of_a_part and _has_years(plan) else None,
    )


def _once(deadline: Deadline) -> DueTime:
    if deadline.year is None:
        return DueTime(wording=deadline.wording, when=None, reason="không nêu năm")
    time = next(deadline.times(Period(deadline.year, deadline.year)), None)
    if time is None:
        return DueTime(wording=deadline.wording, when=None, reason=f"hạn rơi vào trước năm {FIRST_YEAR}")
    return DueTime(wording=deadline.wording, when=time, reason="không nêu ngày" if deadline.month is None else None)


def _names_a_day(deadline: Deadline) -> bool:
    """True if each time of a recurring deadline is a single day, also for *ngày 20 của tháng cuối quý*."""
    time = next(deadline.times(_ANY_YEAR))
    return time.first == time.last


def _first_time(deadline: Deadline, plan: Plan) -> Timeframe | None:
    """The first time on or after the day of issue; without a period, in that year or the next."""
    years = years_of(plan)
    if years is None:
        return None
    last = plan.period.last if plan.period else LAST_YEAR
    since = plan.issued_on.earliest if plan.issued_on else date.min
    times = deadline.times(Period(years.first, min(years.first + 1, last)))
    return next((time for time in times if _end(time) >= since), None)


def _last_day(deadline: Deadline, plan: Plan) -> date | None:
    """The last day of the period on which it is due; None: there is no period, or no such day."""
    times = deadline.within(Period(plan.period.last, plan.period.last)) if plan.period else ()
    return _end(times[-1]) if times else None


def _why_never(plan: Plan, first: Timeframe | None) -> str | None:
    """Why a deadline with a day is never due in the plan, in Vietnamese; None: it is."""
    if first is not None:
        return None
    return "không có lần nào từ ngày ban hành đến hết giai đoạn" if _has_years(plan) else "kế hoạch không nêu năm"


def _has_years(plan: Plan) -> bool:
    """True if the plan names years, by its period or its date."""
    return plan.period is not None or plan.issued_on is not None


def day_of_year(deadline: Deadline | None) -> str | None:
    """
    The month and day of a deadline in sortable form, with the year if it has one.

    None if there is no deadline, or it has no month or no day.

    >>> [day_of_year(Deadline.parse(words)) for words in ("trước ngày 15/6 hằng năm", "chậm nhất ngày 10/11/2023")]
    ['06-15', '2023-11-10']
    """
    if deadline is None or deadline.month is None or deadline.day is None:
        return None
    day = f"{deadline.month:02d}-{deadline.day:02d}"
    return f"{deadline.year}-{day}" if deadline.year else day


def years_of(plan: Plan) -> Period | None:
    """
    The years of the plan: those of its period from its date on; without a period, the year of its date.

    None if it has neither, or its period was over when it was issued.
    """
    issued = plan.issued_on.year if plan.issued_on else None
    if plan.period is None:
        return None if issued is None else Period(issued, issued)
    first = max(plan.period.first, issued or plan.period.first)
    return Period(first, plan.period.last) if first <= plan.period.last else None
