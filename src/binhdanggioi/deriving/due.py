"""Everything in a plan that is due at a time: the only source for summary, calendar, picture, rules and commands."""

from collections.abc import Iterable, Iterator
from enum import Enum
from itertools import count

from attrs import field, frozen

from binhdanggioi.deriving.due_time import DueTime, deadline_time, held_time, task_time, year_time
from binhdanggioi.deriving.phrases import milestone_words, names, report_line, report_words, target_words
from binhdanggioi.model.address import Noun
from binhdanggioi.model.event import Event
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.source import Span


class EventKind(Enum):
    """Loại sự kiện — the kind of an event."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    REPORT = "hạn báo cáo"
    COURSE = "lớp tập huấn"
    EVENT = "sự kiện"
    TASK = "thời hạn nhiệm vụ"
    TARGET = "mốc chỉ tiêu"


@frozen(kw_only=True)
class Due:
    """Việc đến hạn — something that is due at a time."""

    kind: EventKind
    address: str
    """Where the plan says it: `plan.at(address)`."""
    noun: ReportingDuty | TrainingCourse | Event | Task | Duty | Milestone
    """The noun at the address."""
    matter: str
    """What is due, in Vietnamese: a sentence as printed, a title, `Báo cáo UBND tỉnh`, `a) ít nhất 60%`."""
    who: str = ""
    """Who is responsible; empty if the plan does not say."""
    summary: str
    """What is due and who is responsible, as one line without a final full stop."""
    text: str | None = None
    """The sentence of the plan, as printed; None: it has no sentence of its own."""
    time: DueTime | None
    """When; None: the plan does not say."""
    span: Span | None = field(default=None, eq=False, repr=False)


def dues(plan: Plan) -> tuple[Due, ...]:
    """
    Find everything that is due in a plan, in the order of the plan; all outputs are made from it.

    These are the reports, also those without a time, the courses, events, tasks and duties with a time, and the
    milestones of targets with a year. Of annexes, only what their tables list and the body has not counts.

    >>> import binhdanggioi as bdg
    >>> course = bdg.TrainingCourse(title="Tập huấn", held=bdg.Timeframe.parse("quý IV/2022"))
    >>> [(due.matter, due.time.wording) for due in dues(bdg.draft(subject="Tập huấn", courses=[course]))]
    [('Tập huấn', 'quý IV/2022')]
    """
    return tuple(_dues(plan, plan.counted))


def _dues(plan: Plan, nouns: Iterable[tuple[str, Noun]]) -> Iterator[Due]:
    numbers = count(1)
    holder, below = "", ""
    for address, noun in nouns:
        match noun:
            case Responsibility():
                holder, below = noun.organization.name, f"{address}."
            case Duty():
                yield from _reports(plan, address, noun)
                yield from _duty(plan, address, noun, who=holder if address.startswith(below) else "")
            case Task():
                yield from _timed(plan, address, noun, names(noun.lead))
            case TrainingCourse():
                yield from _course(address, noun)
            case Event():
                yield from _event(address, noun)
            case TargetIndicator():
                yield from _milestones(address, noun, next(numbers))


def _reports(plan: Plan, address: str, duty: Duty) -> Iterator[Due]:
    for index, report in enumerate(duty.reports):
        yield Due(
            kind=EventKind.REPORT,
            address=f"{address}.reports[{index}]",
            noun=report,
            matter=report_words(report),
            who=report.reporter.name if report.reporter else "",
            summary=report_line(report),
            text=duty.text,
            time=None if report.deadline is None else deadline_time(report.deadline, plan),
            span=report.span,
        )


def _duty(plan: Plan, address: str, duty: Duty, who: str) -> Iterator[Due]:
    """The time of the duty itself, if it is not that of its reports."""
    reported = [report.deadline.wording for report in duty.reports if report.deadline]
    if duty.when is None or not any(duty.when.wording in wording for wording in reported):
        yield from _timed(plan, address, duty, who)


def _timed(plan: Plan, address: str, noun: Task | Duty, who: str) -> Iterator[Due]:
    """What a task or a duty wants done by a time or again and again; its sentence without the final mark sums it up."""
    time = task_time(noun.when, noun.recurs, plan)
    if time is not None:
        yield Due(
            kind=EventKind.TASK,
            address=address,
            noun=noun,
            matter=noun.text,
            who=who,
            summary=noun.text.rstrip(";.") or noun.text,
            text=noun.text,
            time=time,
            span=noun.span,
        )


def _course(address: str, course: TrainingCourse) -> Iterator[Due]:
    if course.held is not None:
        yield Due(
            kind=EventKind.COURSE,
            address=address,
            noun=course,
            matter=course.title,
            summary=course.title,
            time=held_time(course.held),
            span=dict(course.spans).get("held", course.span),
        )


def _event(address: str, event: Event) -> Iterator[Due]:
    if event.when is not None:
        title = event.title or event.text.rstrip(";.") or event.text
        yield Due(
            kind=EventKind.EVENT,
            address=address,
            noun=event,
            matter=title,
            summary=title,
            text=event.text,
            time=held_time(event.when),
            span=event.span,
        )


def _milestones(address: str, indicator: TargetIndicator, number: int) -> Iterator[Due]:
    """The milestones with a year, each with the mark of its indicator, or with its number if there is no mark."""
    mark = indicator.mark or format_number(number)
    for index, milestone in enumerate(indicator.milestones):
        if milestone.year is not None:
            yield Due(
                kind=EventKind.TARGET,
                address=f"{address}.milestones[{index}]",
                noun=milestone,
                matter=f"{mark} {milestone_words(milestone, indicator)}",
                summary=target_words(milestone, indicator),
                text=indicator.text,
                time=year_time(milestone.year, onwards=milestone.onwards is True),
                span=milestone.span,
            )
