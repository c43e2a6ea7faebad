"""Compose the sentences of nouns that were built or changed in code."""

from collections.abc import Callable
from typing import Any, TypeVar, cast

from attrs import evolve

from binhdanggioi.deriving.phrases import all_names, baseline_clause, full_act, milestone_clause, report_words
from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.duties import DutyRole
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.closing import Recipient
from binhdanggioi.model.derivation import with_derivations
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.section import Section
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import Host, ParticipantCategory, TrainingCourse
from binhdanggioi.notation.amounts.quantity import format_parts
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.venue import sites_of

N = TypeVar("N")


def word(noun: N) -> N:
    """
    Copy a noun and compose its sentences, and those of the nouns in it, from the fields.

    Unchanged are nouns without sentences, and sentences that say more than the fields can (those of tasks and of most
    duties).

    >>> from decimal import Decimal
    >>> from binhdanggioi.model.objective import Milestone
    >>> milestone = Milestone(value=Decimal(60), year=2025)
    >>> word(TargetIndicator(text="…", measure="Tỷ lệ nữ", unit="%", milestones=(milestone,))).text
    'Tỷ lệ nữ đạt 60% vào năm 2025.'
    """
    compose = _WORDERS.get(type(noun))
    return noun if compose is None else cast("N", compose(noun))


def _each(nouns: tuple[N, ...]) -> tuple[N, ...]:
    return tuple(word(noun) for noun in nouns)


def _basis(basis: LegalBasis) -> LegalBasis:
    start = "Căn cứ" if basis.role is BasisRole.GROUNDS else "Thực hiện"
    return evolve(basis, text=f"{start} {full_act(basis.citation)};")


def _indicator(indicator: TargetIndicator) -> TargetIndicator:
    if not indicator.milestones:
        return indicator
    milestones = " và ".join(milestone_clause(milestone, indicator.unit) for milestone in indicator.milestones)
    baseline = baseline_clause(indicator.baseline, indicator.unit) if indicator.baseline else ""
    words = " ".join(part for part in (indicator.measure, baseline, milestones) if part)
    return evolve(indicator, text=f"{words}.")


def _objective(objective: Objective) -> Objective:
    return evolve(objective, indicators=_each(objective.indicators))


def _task(task: Task) -> Task:
    """Write the labelled lines of a task: `Chủ trì: …`, `Phối hợp: …`, `Thời gian: …`, `Sản phẩm: …`."""
    said = (
        ("Chủ trì", all_names(task.lead)),
        ("Phối hợp", all_names(task.partners)),
        ("Thời gian", task.when.wording if task.when else ""),
        ("Địa điểm", task.venue or ""),
        ("Sản phẩm", task.output or ""),
    )
    lines = tuple(Paragraph(text=f"{label}: {words}.") for label, words in said if words)
    return evolve(task, lines=lines, subtasks=_each(task.subtasks))


def _host(host: Host) -> str:
    return f"{format_number(host.count, width=2)} {host.name}" if host.count else host.name


def _category(category: ParticipantCategory) -> ParticipantCategory:
    if not category.roles:
        return category
    text = "; ".join(" hoặc ".join(alternatives) for alternatives in category.roles)
    if category.hosts:
        text += f" của {', '.join(map(_host, category.hosts))}"
    if category.open_ended:
        text += "..."
    if category.conditions:
        text += f", {category.conditions}"
    counts = [] if category.headcount is None else [f"{format_number(category.headcount, width=2)} đại biểu"]
    counts += format_parts(category.women, category.ethnic_minority)
    if counts:
        text += f": {', '.join(counts)}"
    heading = category.heading or (category.level and category.level.vietnamese.capitalize())
    return evolve(category, text=f"{text}.", heading=heading, derivation=())


def _course(course: TrainingCourse) -> TrainingCourse:
    """Drop the lines of a course that state its fields; its venue says how many sites there are."""
    remarks = tuple(line for line in course.lines if not line.states)
    sites = course.sites if course.venue is None else sites_of(course.venue)
    categories = tuple(with_derivations(_each(course.categories)))
    return evolve(course, categories=categories, lines=remarks, sites=sites)


def _funding(funding: Funding) -> Funding:
    if funding.source is None:
        return funding
    text = f"Từ {funding.source}"
    if funding.amount is not None:
        text += f": {funding.amount}"
    if funding.basis is not None:
        text += f"{',' if funding.amount is not None else ''} theo {full_act(funding.basis)}"
    return evolve(funding, text=f"{text}.")


def _duty(duty: Duty) -> Duty:
    """Compose the sentence of a duty to report, with all its times; that of another duty says more than its fields."""
    if not duty.reports or any(report.deadline is None for report in duty.reports):
        return duty
    times = ", ".join(report.deadline.wording for report in duty.reports if report.deadline)
    roles = duty.roles if DutyRole.REPORT in duty.roles else (*duty.roles, DutyRole.REPORT)
    return evolve(duty, text=f"{report_words(duty.reports[0])} kết quả thực hiện {times}.", roles=roles)


def _responsibility(responsibility: Responsibility) -> Responsibility:
    return evolve(responsibility, text=None, duties=_each(responsibility.duties))


def _recipient(recipient: Recipient) -> Recipient:
    """Name the bodies, and what the copy is for."""
    if not recipient.organizations:
        return recipient
    purpose = f" ({recipient.purpose})" if recipient.purpose else ""
    return evolve(recipient, text=f"{all_names(recipient.organizations)}{purpose}")


def _section(section: Section) -> Section:
    return evolve(section, items=_each(section.items))


def _plan(plan: Plan) -> Plan:
    return evolve(
        plan, legal_bases=_each(plan.legal_bases), sections=_each(plan.sections), recipients=_each(plan.recipients)
    )


_WORDERS: dict[type, Callable[[Any], Any]] = {
    LegalBasis: _basis,
    TargetIndicator: _indicator,
    Objective: _objective,
    Task: _task,
    ParticipantCategory: _category,
    TrainingCourse: _course,
    Funding: _funding,
    Duty: _duty,
    Responsibility: _responsibility,
    Recipient: _recipient,
    Section: _section,
    Plan: _plan,
}
