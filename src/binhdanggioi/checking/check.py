"""Check a plan by every rule."""

from collections.abc import Iterable
from datetime import date

from binhdanggioi.catalogue.catalogue import CATALOGUE, Catalogue
from binhdanggioi.checking import citation, funding, heading, objective, responsibility, task, training, wording
from binhdanggioi.checking.rule import Case, NotApplicable, Rule
from binhdanggioi.model.finding import Finding, Outcome, Report, RuleOutcome
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.source import Source

RULES: tuple[Rule, ...] = (
    heading.number_is_given,
    heading.day_is_given,
    heading.header_is_complete,
    citation.symbol_fits_issuer,
    citation.issuer_keeps_one_symbol,
    objective.indicators_have_baselines,
    task.tasks_have_owners_and_deadlines,
    training.headcount_matches_categories,
    training.classes_share_headcount_evenly,
    training.categories_have_headcounts,
    training.course_leaves_time_to_invite,
    training.participants_are_split_by_sex,
    funding.funding_is_stated,
    funding.funding_states_amount,
    responsibility.duty_holders_receive_a_copy,
    responsibility.report_addressees_receive_a_copy,
    wording.quotes_are_closed,
    wording.periods_have_one_spelling,
    wording.offices_have_one_spelling,
)
"""Every rule of the library, in the order of the codes."""

_LAST = (1, 0, 0, 0, 0)


def check(
    plan: Plan,
    source: Source | None = None,
    *,
    today: date | None = None,
    catalogue: Catalogue = CATALOGUE,
    rules: Iterable[Rule] = RULES,
) -> Report:
    """
    Check a plan; the report has every finding and says of every rule what became of it.

    Without a source, rules about how the text is typed cannot be applied, and the report says so. Nothing reads the
    clock: a rule that depends on the present day is applied only where `today` is given.
    """
    case = Case(plan, source, today, catalogue)
    chosen = tuple(rules)
    findings: list[Finding] = []
    outcomes = []
    for each in chosen:
        results = list(each(case))
        found = [result for result in results if isinstance(result, Finding)]
        reasons = [result.reason for result in results if isinstance(result, NotApplicable)]
        outcome = Outcome.FOUND if found else Outcome.NOT_APPLICABLE if reasons else Outcome.PASSED
        outcomes.append(RuleOutcome(each.code, outcome, reasons[0] if outcome is Outcome.NOT_APPLICABLE else None))
        findings += found
    off = [RuleOutcome(each.code, Outcome.OFF) for each in RULES if each not in chosen]
    return Report(
        findings=tuple(sorted(findings, key=_place)),
        outcomes=tuple(sorted([*outcomes, *off], key=lambda outcome: outcome.code)),
    )


def _place(finding: Finding) -> tuple[tuple[int, ...], str, str]:
    span = finding.span
    place = (0, span.line, span.column, span.end_line, span.end_column) if span else _LAST
    return place, finding.code, finding.path


def explain(code: str) -> str:
    """
    Return the page of a rule: what it checks, why, a bad and a good example, when to ignore it.

    Raises:
        LookupError: no rule has this code.

    """
    for each in RULES:
        if each.code == code:
            severity = f"{each.severity.name} ({each.severity.vietnamese})"
            return f"{each.code} {each.name}: {severity}\n\n{each.page}\n"
    raise LookupError(f"no rule has the code {code!r}; the rules are {', '.join(each.code for each in RULES)}")
