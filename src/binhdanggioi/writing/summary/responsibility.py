"""The bodies in a summary: who leads, who takes part, who reports and by when."""

from collections.abc import Iterator

from attrs import define, field

from binhdanggioi.deriving.phrases import addressee_words, time_words
from binhdanggioi.deriving.tasks import with_subtasks
from binhdanggioi.lexicon.duties import DutyRole
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.model.task import Task
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold
from binhdanggioi.writing.pages.block import Block, Grid, Heading, Phrase
from binhdanggioi.writing.pages.shown import bullets, cell, enclosing, marked, without_empty_columns

_LEADING = frozenset({DutyRole.LEAD, DutyRole.FOCAL_POINT})
_OWN_COLUMN = _LEADING | {DutyRole.COORDINATE, DutyRole.REPORT}
_HEADER = ("Đơn vị", "Nhiệm vụ", "Chủ trì, đầu mối", "Phối hợp", "Báo cáo", "Việc khác", "Thời hạn")


@define
class _Share:
    """The duties of one body, gathered from all of the plan."""

    name: str
    span: Span | None
    tasks: int = 0
    leads: int = 0
    takes_part: int = 0
    reports: dict[str, None] = field(factory=dict)
    roles: dict[str, None] = field(factory=dict)
    times: dict[str, None] = field(factory=dict)
    places: list[Span | None] = field(factory=list)
    """The places of its reports and of their deadlines."""


def matrix(plan: Plan) -> Iterator[Block]:
    """A table with one row for each body that has a duty."""
    shares = _shares(plan)
    if shares:
        yield Grid("Trách nhiệm của từng đơn vị", *without_empty_columns(_HEADER, [_row(share) for share in shares]))
    yield from bullets(_escalations(plan))


def _escalations(plan: Plan) -> Iterator[Phrase]:
    """To whom difficulties go: `Khi có khó khăn, vướng mắc: phản ánh về Văn phòng Sở, báo cáo lãnh đạo Sở`."""
    for responsibility in plan.responsibilities:
        for duty in responsibility.duties:
            if duty.escalates_to:
                first, *then = (body.name for body in duty.escalates_to)
                words = ", ".join([f"phản ánh về {first}", *(f"báo cáo {name}" for name in then)])
                yield Phrase(f"Khi có khó khăn, vướng mắc: {words}", duty.span)


def duties(plan: Plan) -> Iterator[Block]:
    """The duties of each body as printed."""
    for responsibility in plan.responsibilities:
        yield Heading(marked(responsibility.mark, _holder(responsibility)), 3)
        yield from bullets(Phrase(marked(duty.mark, duty.text), duty.span) for duty in responsibility.duties)


def _holder(responsibility: Responsibility) -> str:
    mandate = f" ({responsibility.mandate.vietnamese})" if responsibility.mandate else ""
    return f"{responsibility.organization.name}{mandate}"


def _shares(plan: Plan) -> list[_Share]:
    shares: dict[str, _Share] = {}

    def share(name: str, shown: str, span: Span | None) -> _Share:
        return shares.setdefault(fold(name), _Share(shown, span))

    for responsibility in plan.responsibilities:
        body = responsibility.organization
        own = share(body.name, _holder(responsibility), body.span or responsibility.span)
        for duty in responsibility.duties:
            if not duty.escalates_to:
                _add_duty(own, duty)
    for task in with_subtasks(plan.tasks):
        for body in task.lead:
            _add_task(share(body.name, body.name, body.span or task.span), task, leads=True)
        for body in task.partners:
            _add_task(share(body.name, body.name, body.span or task.span), task, leads=False)
    for report in plan.reporting:
        if report.reporter:
            _add_report(share(report.reporter.name, report.reporter.name, report.span), report)
    return list(shares.values())


def _add_duty(share: _Share, duty: Duty) -> None:
    share.tasks += 1
    share.leads += not _LEADING.isdisjoint(duty.roles)
    share.takes_part += DutyRole.COORDINATE in duty.roles
    share.roles |= dict.fromkeys(role.vietnamese for role in duty.roles if role not in _OWN_COLUMN)
    if DutyRole.REPORT in duty.roles and not duty.reports:
        share.reports["có"] = None
    if words := time_words(duty):
        share.times[words] = None
        share.places.append(duty.span)


def _add_task(share: _Share, task: Task, *, leads: bool) -> None:
    share.tasks += 1
    share.leads += leads
    share.takes_part += not leads
    if words := time_words(task):
        share.times[words] = None
        share.places.append(task.span)


def _add_report(share: _Share, report: ReportingDuty) -> None:
    share.reports[addressee_words(report) or "có"] = None
    if report.deadline:
        share.times[report.deadline.wording] = None
    share.places.append(report.span)


def _row(share: _Share) -> tuple[Phrase, ...]:
    place = enclosing(share.places)
    return (
        Phrase(share.name, share.span),
        cell(_times(share.tasks)),
        cell(_times(share.leads)),
        cell(_times(share.takes_part)),
        cell("; ".join(share.reports), place),
        cell(", ".join(share.roles)),
        cell("; ".join(share.times), place),
    )


def _times(count: int) -> str:
    return format_number(count, width=2) if count else ""
