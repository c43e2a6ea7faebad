"""A plan on one screen, in Vietnamese."""

from collections.abc import Iterable, Iterator
from textwrap import TextWrapper

from attrs import frozen

from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import DutyRole, Responsibility
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.model.unsaid import leaf_tasks, unsaid
from binhdanggioi.notation.date import format_long, format_slash
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.quantity import format_days

_WIDTH = 100
_LEADING = (DutyRole.LEAD, DutyRole.FOCAL_POINT)


@frozen
class SummaryPart:
    """A heading of a summary with its lines."""

    heading: str
    lines: tuple[str, ...]


@frozen
class Summary:
    """Tóm tắt — what a plan says, in parts that every form of output shares."""

    title: str
    parts: tuple[SummaryPart, ...]

    def __str__(self) -> str:
        """The summary as text, lines of at most 100 characters."""
        parts = ("\n".join([part.heading, *(_wrap(line, "  ") for line in part.lines)]) for part in self.parts)
        return "\n\n".join([_wrap(self.title, ""), *parts])


def _wrap(text: str, indent: str) -> str:
    wrapper = TextWrapper(
        width=_WIDTH,
        initial_indent=indent,
        subsequent_indent=f"{indent}  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.fill(text)


def summarize(plan: Plan) -> Summary:
    """
    Summarize a plan: what it is, targets, tasks, courses with totals, money, duties, what is due, what is unsaid.

    Every figure is the plan's own or a sum of its own; nothing is rounded.
    """
    parts = (
        SummaryPart("Văn bản", tuple(_document(plan))),
        SummaryPart("Chỉ tiêu", tuple(map(_indicator, plan.indicators))),
        SummaryPart("Nhiệm vụ", tuple(_tasks(plan))),
        SummaryPart("Tập huấn", tuple(_courses(plan.courses))),
        SummaryPart("Kinh phí", tuple(_funding(plan))),
        SummaryPart("Phân công", tuple(map(_responsibility, plan.responsibilities))),
        SummaryPart("Thời hạn", tuple(_due(plan))),
        SummaryPart("Chưa nêu", tuple(_unsaid(plan))),
    )
    title = f"{plan.kind.vietnamese.upper()}: {plan.subject}" if plan.subject else plan.kind.vietnamese.upper()
    return Summary(title, tuple(part for part in parts if part.lines))


def _document(plan: Plan) -> Iterator[str]:
    if plan.number:
        yield f"Số: {plan.number if plan.number.number else f'(chưa có số) {plan.number}'}"
    if plan.issuer:
        yield f"Cơ quan ban hành: {', '.join(body.name for body in (plan.issuer, *plan.co_issuers))}"
    if plan.issued_on:
        date = format_long(plan.issued_on, blank="…")
        yield f"Ban hành: {plan.place}, {date}" if plan.place else f"Ban hành: {date}"
    if plan.programme:
        name = f"{plan.programme.component}, {plan.programme.name}" if plan.programme.component else plan.programme.name
        period = (
            f" ({plan.programme.period})" if plan.programme.period and str(plan.programme.period) not in name else ""
        )
        yield f"Thuộc: {name}{period}"
    for role in dict.fromkeys(basis.role for basis in plan.legal_bases):
        acts = dict.fromkeys(_act(basis.citation) for basis in plan.legal_bases if basis.role is role)
        yield f"{role.vietnamese.capitalize()}: {'; '.join(acts)}"
    if plan.issuing_act:
        yield f"Ban hành kèm theo: {_act(plan.issuing_act)}"


def _act(act: object) -> str:
    date = getattr(act, "issued_on", None)
    return f"{act} ({format_slash(date)})" if date else str(act)


def _indicator(indicator: TargetIndicator) -> str:
    values = [_milestone(milestone, indicator.unit) for milestone in indicator.milestones]
    baseline = [f"hiện trạng {_value(indicator.baseline, indicator.unit)}"] if indicator.baseline else []
    mark = f"{indicator.mark} " if indicator.mark else ""
    return f"{mark}{indicator.measure}: {'; '.join(baseline + values) or 'không nêu số'}"


def _milestone(milestone: Milestone, unit: str | None) -> str:
    value = _value(milestone, unit)
    if milestone.year is None:
        return value
    return f"năm {milestone.year}{' trở đi' if milestone.onwards else ''}: {value}"


def _value(milestone: Milestone, unit: str | None) -> str:
    if milestone.value is None:
        return "thực hiện"
    number = format_number(milestone.value)
    value = f"{number}{unit}" if unit == "%" else f"{number} {unit}" if unit else number
    return f"{milestone.comparator.vietnamese} {value}" if milestone.comparator else value


def _tasks(plan: Plan) -> Iterator[str]:
    if not plan.tasks:
        return
    leaves = leaf_tasks(plan)
    if len(leaves) != len(plan.tasks):
        yield f"{format_number(len(plan.tasks), width=2)} nhóm, {format_number(len(leaves), width=2)} nhiệm vụ"
    for task in plan.tasks:
        lead = f" (chủ trì: {', '.join(body.name for body in task.lead)})" if task.lead else ""
        yield f"{task.mark + ' ' if task.mark else ''}{task.text}{lead}"


def _courses(courses: tuple[TrainingCourse, ...]) -> Iterator[str]:
    for course in courses:
        figures = [*_figures(course)]
        if course.held:
            figures.append(course.held.wording)
        if course.venue:
            figures.append(course.venue)
        counts = [format_number(category.headcount) for category in course.categories if category.headcount is not None]
        if course.categories:
            listed = f" ({', '.join(counts)})" if counts else " (không nêu số lượng)"
            figures.append(f"{len(course.categories)} thành phần{listed}")
        yield f"{course.mark + ' ' if course.mark else ''}{course.title}: {'; '.join(figures) or 'không nêu số liệu'}"
    if len(courses) > 1 and (totals := [*_totals(courses)]):
        yield f"Tổng cộng: {'; '.join(totals)}"


def _figures(course: TrainingCourse) -> Iterator[str]:
    if course.headcount is not None:
        yield f"{format_number(course.headcount)} đại biểu"
    if course.classes is not None:
        yield f"{format_number(course.classes, width=2)} lớp"
    if course.headcount_per_class is not None:
        yield f"{format_number(course.headcount_per_class)} người/lớp"
    if course.days_per_class is not None:
        yield format_days(course.days_per_class)


def _totals(courses: tuple[TrainingCourse, ...]) -> Iterator[str]:
    """The sums over all courses, each only where every course states its part."""
    sums = (
        ("đại biểu", [course.headcount for course in courses]),
        ("lớp", [course.classes for course in courses]),
        ("ngày lớp", [course.class_days for course in courses]),
        ("ngày người", [course.person_days for course in courses]),
    )
    for name, values in sums:
        known = [value for value in values if value is not None]
        if len(known) == len(values):
            yield f"{format_number(sum(known))} {name}"


def _funding(plan: Plan) -> Iterator[str]:
    for funding in plan.funding:
        amount = str(funding.amount) if funding.amount else "không nêu số tiền"
        basis = f", theo {_act(funding.basis)}" if funding.basis else ""
        yield f"{funding.source[:1].upper() + funding.source[1:] if funding.source else funding.text}: {amount}{basis}"


def _responsibility(responsibility: Responsibility) -> str:
    roles = dict.fromkeys(role for duty in responsibility.duties for role in duty.roles)
    leading = [role for role in _LEADING if role in roles]
    words = [role.vietnamese for role in [*leading, *(role for role in roles if role not in leading)]]
    mandate = f" ({responsibility.mandate.vietnamese})" if responsibility.mandate else ""
    tasks = f"{format_number(len(responsibility.duties), width=2)} nhiệm vụ"
    return f"{responsibility.organization.name}{mandate}: {', '.join([tasks, *words])}"


def _due(plan: Plan) -> Iterator[str]:
    for duty in plan.reporting:
        who = duty.reporter.name if duty.reporter else "(không nêu đơn vị)"
        to = f" {duty.addressee.name}" if duty.addressee else ""
        through = f" (qua {duty.channel.name})" if duty.channel else ""
        when = duty.deadline.wording if duty.deadline else "không nêu hạn"
        yield f"{when[:1].upper()}{when[1:]}: {who} báo cáo{to}{through}"
    for task in _with_subtasks(plan.tasks):
        if task.when and task.when.last:
            yield f"{task.when.wording[:1].upper()}{task.when.wording[1:]}: {task.text}"
    for course in plan.courses:
        if course.held:
            yield f"{course.held.wording[:1].upper()}{course.held.wording[1:]}: {course.title}"


def _with_subtasks(tasks: tuple[Task, ...]) -> Iterator[Task]:
    for task in tasks:
        yield task
        yield from _with_subtasks(task.subtasks)


def _unsaid(plan: Plan) -> Iterable[str]:
    gaps = [
        part.vietnamese if nouns == (plan,) or len(nouns) == 1 else f"{part.vietnamese} ({len(nouns)})"
        for part, nouns in unsaid(plan)
    ]
    return [f"{'; '.join(gaps)}."] if gaps else []
