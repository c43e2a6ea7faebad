"""The tables: the columns for each kind of noun, in the order of a plan."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from binhdanggioi.model.finding import Finding
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, ReportingDuty
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import ParticipantCategory, TrainingCourse
from binhdanggioi.records.tables.columns import ColumnSpec, Located, N, TableSpec


def _names(organizations: Iterable[Organization]) -> str | None:
    return "; ".join(organization.name for organization in organizations) or None


def _name(organization: Organization | None) -> str | None:
    return None if organization is None else organization.name


def _spelling(value: object) -> str | None:
    return None if value is None else str(value)


def _posts(category: ParticipantCategory) -> str | None:
    return "; ".join(" hoặc ".join(alternatives) for alternatives in category.roles) or None


def _steps(duty: Duty) -> str | None:
    return "; ".join(duty.steps) or None


def _hosts(category: ParticipantCategory) -> str | None:
    named = (f"{host.count} {host.name}" if host.count else host.name for host in category.hosts)
    return "; ".join(named) or None


def _product(category: ParticipantCategory) -> str | None:
    return " x ".join(map(str, category.derivation)) or None


def _milestone(at: Located[TargetIndicator]) -> Milestone | None:
    return at.noun.milestones[at.part - 1] if at.part else None


def _of(get: Callable[[Located[N]], object], field: str) -> Callable[[Located[N]], Any]:
    """Make a function that takes `field` of what `get` returns, or None if that is None."""
    return lambda at: getattr(get(at), field, None)


_ADDRESS = ColumnSpec[Any]("address", str, "Where it stands: `plan.at(address)` gives it.", lambda at: at.address)
_MARK = ColumnSpec[Any]("mark", str, "Its mark in the outline, as printed.", lambda at: at.noun.mark)
_TEXT = ColumnSpec[Any]("text", str, "The sentence as printed.", lambda at: at.noun.text)
_RECURS = ColumnSpec[Any]("recurs", str, "How often it is done, a `Frequency`.", lambda at: at.noun.recurs)


def _when(name: str) -> tuple[ColumnSpec[Any], ...]:
    """The columns of a timeframe."""

    def of(field: str) -> Callable[[Located[Any]], Any]:
        return _of(lambda at: getattr(at.noun, name), field)

    return (
        ColumnSpec(name, str, "When, in the words of the plan.", of("wording")),
        ColumnSpec(f"{name}_first", date, "The first day that the words give.", of("first")),
        ColumnSpec(f"{name}_last", date, "The last day that the words give.", of("last")),
        ColumnSpec(f"{name}_expected", bool, "Whether the plan calls it expected (*dự kiến*).", of("expected")),
    )


def _people() -> tuple[ColumnSpec[Any], ...]:
    """The columns of the numbers of participants."""
    return (
        ColumnSpec("headcount", int, "People, all together.", lambda at: at.noun.headcount),
        ColumnSpec("women", int, "Women among them.", lambda at: at.noun.women),
        ColumnSpec(
            "ethnic_minority", int, "People of ethnic minorities among them.", lambda at: at.noun.ethnic_minority
        ),
    )


PLANS = TableSpec[Plan](
    "plans",
    Plan,
    (
        ColumnSpec("kind", str, "What the document calls itself, a `DocumentKind`.", lambda at: at.noun.kind),
        ColumnSpec("number", str, "Number and symbol as printed.", lambda at: _spelling(at.noun.number)),
        ColumnSpec("issued_on", date, "The date, as far as it is filled in.", lambda at: at.noun.issued_on),
        ColumnSpec("place", str, "Where it is issued.", lambda at: at.noun.place),
        ColumnSpec("issuer", str, "Who issues it.", lambda at: _name(at.noun.issuer)),
        ColumnSpec(
            "co_issuers", str, "Who issues it too, with `; ` between them.", lambda at: _names(at.noun.co_issuers)
        ),
        ColumnSpec("subject", str, "What it is about (*trích yếu*).", lambda at: at.noun.subject),
        ColumnSpec("programme", str, "The programme that it carries out.", _of(lambda at: at.noun.programme, "name")),
        ColumnSpec("component", str, "The part of that programme.", _of(lambda at: at.noun.programme, "component")),
        ColumnSpec("period_first", int, "The first year of its period.", _of(lambda at: at.noun.period, "first")),
        ColumnSpec("period_last", int, "The last year of its period.", _of(lambda at: at.noun.period, "last")),
        ColumnSpec("issued_by", str, "The decision that issues it.", lambda at: _spelling(at.noun.issuing_act)),
        ColumnSpec("position", str, "The post of who signs.", _of(lambda at: at.noun.signature, "position")),
        ColumnSpec("legal_bases", int, "How many legal bases it cites.", lambda at: len(at.noun.legal_bases)),
        ColumnSpec("recipients", int, "How many lines of recipients it has.", lambda at: len(at.noun.recipients)),
    ),
)
INDICATORS = TableSpec[TargetIndicator](
    "indicators",
    TargetIndicator,
    (
        _ADDRESS,
        _MARK,
        ColumnSpec("milestone", int, "Which of its values the row is about, from 1 on.", lambda at: at.part or None),
        _TEXT,
        ColumnSpec("measure", str, "What is measured.", lambda at: at.noun.measure),
        ColumnSpec("population", str, "Of whom or what it is measured.", lambda at: at.noun.population),
        ColumnSpec("unit", str, "The unit of the values.", lambda at: at.noun.unit),
        ColumnSpec("change", bool, "Whether the values are a change, not a level.", lambda at: at.noun.change),
        ColumnSpec("direction", str, "Where the value is to move, a `Direction`.", lambda at: at.noun.direction),
        ColumnSpec("compared_with", int, "The year that it is compared with.", lambda at: at.noun.compared_with),
        ColumnSpec("baseline", Decimal, "Where it stands today.", _of(lambda at: at.noun.baseline, "value")),
        ColumnSpec("baseline_year", int, "The year of the baseline.", _of(lambda at: at.noun.baseline, "year")),
        ColumnSpec("comparator", str, "How it must stand to the value, a `Comparator`.", _of(_milestone, "comparator")),
        ColumnSpec("value", Decimal, "The value that it is to reach.", _of(_milestone, "value")),
        ColumnSpec("year", int, "By the end of which year.", _of(_milestone, "year")),
        ColumnSpec("onwards", bool, "Whether it holds from that year on.", _of(_milestone, "onwards")),
        ColumnSpec("yearly", bool, "Whether it is to be reached in each year.", _of(_milestone, "yearly")),
    ),
    parts=lambda indicator: len(indicator.milestones),
)
TASKS = TableSpec[Task](
    "tasks",
    Task,
    (
        _ADDRESS,
        _MARK,
        ColumnSpec(
            "above", str, "The address of the task under which it stands.", _of(lambda at: at.holder, "address")
        ),
        _TEXT,
        ColumnSpec("lead", str, "Who leads, with `; ` between them.", lambda at: _names(at.noun.lead)),
        ColumnSpec("partners", str, "Who takes part, with `; ` between them.", lambda at: _names(at.noun.partners)),
        *_when("when"),
        _RECURS,
        ColumnSpec("venue", str, "Where.", lambda at: at.noun.venue),
        ColumnSpec("groups", str, "Whom it puts first.", lambda at: "; ".join(at.noun.groups) or None),
        ColumnSpec("output", str, "What it brings forth.", lambda at: at.noun.output),
        ColumnSpec("subtasks", int, "How many tasks stand under it.", lambda at: len(at.noun.subtasks)),
    ),
)
COURSES = TableSpec[TrainingCourse](
    "courses",
    TrainingCourse,
    (
        _ADDRESS,
        _MARK,
        ColumnSpec("title", str, "Its title.", lambda at: at.noun.title),
        *_people(),
        ColumnSpec(
            "headcount_per_class", int, "People in each class, as stated.", lambda at: at.noun.headcount_per_class
        ),
        ColumnSpec("classes", int, "How many classes.", lambda at: at.noun.classes),
        ColumnSpec("days_per_class", Decimal, "Days of each class.", lambda at: at.noun.days_per_class),
        ColumnSpec("class_days", Decimal, "Days of all classes, derived.", lambda at: at.noun.class_days),
        ColumnSpec("person_days", Decimal, "Days of all participants, derived.", lambda at: at.noun.person_days),
        ColumnSpec("venue", str, "Where it is held.", lambda at: at.noun.venue),
        ColumnSpec("sites", str, "Whether at one place or several, a `Sites`.", lambda at: at.noun.sites),
        *_when("held"),
        ColumnSpec("topics", int, "How many topics are listed.", lambda at: len(at.noun.topics)),
        ColumnSpec(
            "invitation_to_follow", bool, "Whether an invitation is promised.", lambda at: at.noun.invitation_to_follow
        ),
    ),
)
CATEGORIES = TableSpec[ParticipantCategory](
    "categories",
    ParticipantCategory,
    (
        _ADDRESS,
        _MARK,
        ColumnSpec("course", str, "The address of its course.", _of(lambda at: at.holder, "address")),
        _TEXT,
        ColumnSpec("heading", str, "The line under which it is printed.", lambda at: at.noun.heading),
        ColumnSpec("level", str, "The level of administration, a `Level`.", lambda at: at.noun.level),
        ColumnSpec("posts", str, "The posts, with `; ` between them.", lambda at: _posts(at.noun)),
        *_people(),
        ColumnSpec("hosts", str, "The bodies that send them, with `; ` between them.", lambda at: _hosts(at.noun)),
        ColumnSpec("derivation", str, "The factors of the headcount: `10 x 3 x 2`.", lambda at: _product(at.noun)),
        ColumnSpec("open_ended", bool, "Whether the list of posts goes on (`…`).", lambda at: at.noun.open_ended),
        ColumnSpec("conditions", str, "What they must be besides.", lambda at: at.noun.conditions),
    ),
)
FUNDING = TableSpec[Funding](
    "funding",
    Funding,
    (
        _ADDRESS,
        _MARK,
        _TEXT,
        ColumnSpec("source", str, "Where the money comes from.", lambda at: at.noun.source),
        ColumnSpec("amount", Decimal, "How much it is, in đồng.", _of(lambda at: at.noun.amount, "amount")),
        ColumnSpec("basis", str, "The act that grants it.", lambda at: _spelling(at.noun.basis)),
        ColumnSpec("programme", str, "The programme whose money it is.", lambda at: at.noun.programme),
    ),
)
DUTIES = TableSpec[Duty](
    "duties",
    Duty,
    (
        _ADDRESS,
        _MARK,
        ColumnSpec("responsibility", str, "The address of the responsibility.", _of(lambda at: at.holder, "address")),
        ColumnSpec(
            "organization", str, "Whose duty it is.", _of(lambda at: at.holder and at.holder.noun.organization, "name")
        ),
        _TEXT,
        ColumnSpec(
            "roles",
            str,
            "Its `DutyRole`s, with `; ` between them.",
            lambda at: "; ".join(role.name for role in at.noun.roles) or None,
        ),
        ColumnSpec("partners", str, "With whom, with `; ` between them.", lambda at: _names(at.noun.partners)),
        *_when("when"),
        _RECURS,
        ColumnSpec("steps", str, "The steps that it names, with `; ` between them.", lambda at: _steps(at.noun)),
        ColumnSpec("escalates_to", str, "To whom difficulties go, in order.", lambda at: _names(at.noun.escalates_to)),
        ColumnSpec("reports", int, "How many reports it asks for.", lambda at: len(at.noun.reports)),
    ),
)
DEADLINES = TableSpec[ReportingDuty](
    "deadlines",
    ReportingDuty,
    (
        _ADDRESS,
        ColumnSpec(
            "duty", str, "The address of the duty that asks for the report.", _of(lambda at: at.holder, "address")
        ),
        ColumnSpec("reporter", str, "Who reports.", lambda at: _name(at.noun.reporter)),
        ColumnSpec("addressee", str, "To whom.", lambda at: _name(at.noun.addressee)),
        ColumnSpec("channel", str, "Through whom.", lambda at: _name(at.noun.channel)),
        ColumnSpec("wording", str, "By when, in the words of the plan.", _of(lambda at: at.noun.deadline, "wording")),
        ColumnSpec("frequency", str, "How often, a `Frequency`.", _of(lambda at: at.noun.deadline, "frequency")),
        ColumnSpec("year", int, "The year, of a single deadline.", _of(lambda at: at.noun.deadline, "year")),
        ColumnSpec("month", int, "The month.", _of(lambda at: at.noun.deadline, "month")),
        ColumnSpec("day", int, "The day.", _of(lambda at: at.noun.deadline, "day")),
        ColumnSpec(
            "strict",
            bool,
            "Whether the day before it is the last (*trước*).",
            _of(lambda at: at.noun.deadline, "strict"),
        ),
    ),
)
FINDINGS = TableSpec[Finding](
    "findings",
    Finding,
    (
        ColumnSpec("code", str, "The code of the rule.", lambda at: at.noun.code),
        ColumnSpec("severity", str, "A `Severity`.", lambda at: at.noun.severity),
        ColumnSpec("path", str, "Where in the object.", lambda at: at.noun.path),
        _ADDRESS,
        ColumnSpec("line", int, "The line of the source.", _of(lambda at: at.noun.span, "line")),
        ColumnSpec("column", int, "The column in that line.", _of(lambda at: at.noun.span, "column")),
        ColumnSpec("vietnamese", str, "The message.", lambda at: at.noun.vietnamese),
        ColumnSpec("english", str, "The same in English.", lambda at: at.noun.english),
        ColumnSpec("clause", str, "The clause of law that the rule rests on.", lambda at: at.noun.clause),
        ColumnSpec("fix", str, "What the text should be instead.", _of(lambda at: at.noun.fix, "text")),
    ),
)

TABLES: tuple[TableSpec[Any], ...] = (
    PLANS,
    INDICATORS,
    TASKS,
    COURSES,
    CATEGORIES,
    FUNDING,
    DUTIES,
    DEADLINES,
    FINDINGS,
)
"""Every table, in the order of a plan."""
