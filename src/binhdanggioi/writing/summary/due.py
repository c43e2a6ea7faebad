"""What is due and when: reports, tasks, courses and milestones, in the order of their dates."""

from collections.abc import Iterator
from datetime import date

from attrs import field, frozen

from binhdanggioi.deriving.phrases import capital, milestone_words, names, report_words
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.writing.pages.block import Block, Phrase
from binhdanggioi.writing.pages.shown import bullets, enclosing, with_subtasks


@frozen
class Due:
    """Something that is due, once or again and again, with the days that the words leave open."""

    wording: str
    """When, in the words of the plan."""
    what: str
    who: str
    """Empty where the plan does not say."""
    when: Timeframe | None
    """The days that the words leave open, of what comes again the first; None: the words give no day."""
    span: Span | None = field(default=None, eq=False, repr=False)
    is_dated: bool = True
    """Whether it belongs to the calendar: a task that is done all the time does not."""
    deadline: Deadline | None = None
    """Of a report, by when it is due."""

    def times(self, years: Period | None) -> tuple[Timeframe, ...]:
        """Every time at which it is due, of what comes again those of some years."""
        if self.deadline is not None and self.deadline.year is None and years is not None:
            return self.deadline.within(years)
        return () if self.when is None else (self.when,)

    def __str__(self) -> str:
        """When, who and what."""
        return f"{capital(self.wording)}: {f'{self.who} - ' if self.who else ''}{self.what}"


def calendar(plan: Plan) -> Iterator[Block]:
    """What is due; what comes again stands once, at its first time, in the words of the plan."""
    yield from bullets(Phrase(str(due), due.span) for due in dues(plan))


def dated(plan: Plan) -> Iterator[Block]:
    """The same without the tasks whose words give no day (`thường xuyên`)."""
    yield from bullets(Phrase(str(due), due.span) for due in dues(plan) if due.is_dated)


def dues(plan: Plan) -> tuple[Due, ...]:
    """Everything that is due, in the order of the days; what has no day comes last."""
    found = [*_reports(plan), *_tasks(plan), *_duties(plan), *_courses(plan), *_milestones(plan)]
    return tuple(sorted(found, key=_first_day))


def _first_day(due: Due) -> date:
    return (due.when.last or due.when.first or date.max) if due.when else date.max


def _reports(plan: Plan) -> Iterator[Due]:
    for report in plan.reporting:
        what = report_words(report)
        who = report.reporter.name if report.reporter else ""
        wording = report.deadline.wording if report.deadline else "không nêu hạn"
        yield Due(wording, what, who, _first_time(report.deadline, plan.period), report.span, deadline=report.deadline)


def _first_time(deadline: Deadline | None, years: Period | None) -> Timeframe | None:
    """When something is due for the first time; a deadline that names no year belongs to the years of the plan."""
    year = deadline and (deadline.year or (years and years.first))
    return next(iter(deadline.within(Period(year, year))), None) if deadline and year else None


def _tasks(plan: Plan) -> Iterator[Due]:
    for task in with_subtasks(plan.tasks):
        if task.when:
            ends = task.when.first or task.when.last
            yield Due(task.when.wording, task.text, names(task.lead), task.when, task.span, ends is not None)


def _duties(plan: Plan) -> Iterator[Due]:
    for responsibility in plan.responsibilities:
        for duty in responsibility.duties:
            if duty.when and not duty.reports:
                yield _duty(duty, duty.when, responsibility.organization.name)


def _duty(duty: Duty, when: Timeframe, who: str) -> Due:
    return Due(when.wording, duty.text, who, when, duty.span)


def _courses(plan: Plan) -> Iterator[Due]:
    for course in plan.courses:
        if course.held:
            place = dict(course.spans).get("held", course.span)
            yield Due(course.held.wording, course.title, "", course.held, place)


def _milestones(plan: Plan) -> Iterator[Due]:
    """The milestones of each year together, each with the mark of its indicator."""
    reached = [
        (milestone, indicator, number)
        for number, indicator in enumerate(plan.indicators, start=1)
        for milestone in indicator.milestones
    ]
    for year in sorted({milestone.year for milestone, *_ in reached if milestone.year is not None}):
        mine = [row for row in reached if row[0].year == year]
        words = [f"{row[1].mark or format_number(row[2])} {milestone_words(row[0], row[1])}" for row in mine]
        whole_year = Timeframe(date(year, 1, 1), date(year, 12, 31), expected=False, wording=f"năm {year}")
        place = enclosing(milestone.span for milestone, *_ in mine)
        yield Due(whole_year.wording, f"Chỉ tiêu {'; '.join(words)}", "", whole_year, place)
