"""Check a plan by every rule."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import get_args

from attrs import evolve, frozen

from binhdanggioi.catalogue.catalogue import CATALOGUE, Catalogue
from binhdanggioi.checking.rule import NotApplicable, Rule
from binhdanggioi.checking.rules import RULES
from binhdanggioi.deriving.case import Case
from binhdanggioi.model.finding import (
    Finding,
    Language,
    Outcome,
    Report,
    RuleOutcome,
    Severity,
    Suppressed,
    Suppression,
)
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.notation.source import Source

_LAST = (1, 0, 0, 0, 0)
_AS_THE_RULES_SAY: Mapping[str, Severity] = {}


def check(
    plan: Plan | Reading,
    source: Source | None = None,
    *,
    today: date | None = None,
    catalogue: Catalogue = CATALOGUE,
    rules: Iterable[Rule] = RULES,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    severities: Mapping[str, Severity] = _AS_THE_RULES_SAY,
    suppressions: Iterable[Suppression] = (),
    limits: Limits = DEFAULT_LIMITS,
) -> Report:
    r"""
    Check a plan, or a reading with its source; the report has every finding, and the outcome of every rule.

    Without a source, rules about how the text is typed cannot be applied, and the report says so. Nothing reads the
    clock: a rule that depends on the present day is applied only if `today` is given.

    Only rules whose code starts with one of `select` (all, if it is empty) and with none of `ignore` are applied;
    `severities` overrides the severity of single rules, by code. Findings that match one of `suppressions` are in
    `report.suppressed`; suppressions that match nothing or have expired are in `report.stale`. Of more findings than
    `limits.findings` the least severe are left out; `report.unlisted` says how many.

    >>> import binhdanggioi as bdg
    >>> plan = bdg.read_text("Số: /KH-SNV\n\nKẾ HOẠCH\n\nCông tác năm 2026").plan
    >>> [finding.code for finding in bdg.check(plan, select=["BDG1"], ignore=["BDG103"])]
    ['BDG101']

    Raises:
        ValueError: a prefix or a code matches no rule, or a suppression has an expiry and `today` is not given.

    """
    offered = tuple(rules)
    chosen = _chosen(offered, select, ignore)
    given = _by_code(severities, offered)
    known = tuple(suppressions)
    valid = tuple(suppression for suppression in known if _is_valid(suppression, today))
    if isinstance(plan, Reading):
        source = plan.source
        plan = plan.plan
    case = Case(plan, source, today, catalogue)
    applied = [_apply(each, case, given.get(each.code), valid) for each in chosen]
    suppressed = [one for each in applied for one in each.suppressed]
    asked = {each.code for each in chosen}
    codes = dict.fromkeys(each.code for each in (*RULES, *offered))
    off = [RuleOutcome(code, Outcome.OFF) for code in codes if code not in asked]
    used = {id(one.suppression) for one in suppressed}
    found = sorted((finding for each in applied for finding in each.findings), key=_place)
    listed = _most_severe(found, limits.findings)
    return Report(
        findings=listed,
        outcomes=tuple(sorted([*(each.outcome for each in applied), *off], key=lambda outcome: outcome.code)),
        suppressed=tuple(sorted(suppressed, key=lambda one: _place(one.finding))),
        stale=tuple(suppression for suppression in known if id(suppression) not in used),
        unlisted=len(found) - len(listed) or None,
    )


def _most_severe(found: list[Finding], most: int) -> tuple[Finding, ...]:
    """At most `most` of the findings, in their order."""
    if len(found) <= most:
        return tuple(found)
    severities = list(Severity)
    ranked = sorted(range(len(found)), key=lambda at: severities.index(found[at].severity))
    return tuple(found[at] for at in sorted(ranked[:most]))


@frozen
class _Applied:
    """The result of applying one rule."""

    outcome: RuleOutcome
    findings: list[Finding]
    suppressed: list[Suppressed]


def _apply(each: Rule, case: Case, severity: Severity | None, suppressions: tuple[Suppression, ...]) -> _Applied:
    """Apply a rule, with `severity` for its findings if it is given, and separate the suppressed ones."""
    results = list(each(case))
    found = [one for one in results if isinstance(one, Finding)]
    if severity is not None:
        found = [evolve(finding, severity=severity) for finding in found]
    reasons = [one for one in results if isinstance(one, NotApplicable)]
    left, hidden = _suppressed_of(found, suppressions)
    return _Applied(_outcome(each.code, found, left, reasons), left, hidden)


def _chosen(offered: tuple[Rule, ...], select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules whose code starts with a selected prefix, or with any if none is selected, and no ignored one."""
    wanted, refused = _prefixes(select, offered), _prefixes(ignore, offered)
    return tuple(each for each in offered if each.code.startswith(wanted or "") and not each.code.startswith(refused))


def _prefixes(prefixes: Iterable[str], rules: tuple[Rule, ...]) -> tuple[str, ...]:
    """The prefixes as a tuple; a ValueError for one that matches no rule, since it must be a typo."""
    given = (prefixes,) if isinstance(prefixes, str) else tuple(prefixes)
    for prefix in given:
        if not prefix or not any(each.code.startswith(prefix) for each in rules):
            raise ValueError(f"no rule has a code that starts with {prefix!r}")
    return given


def _by_code(severities: Mapping[str, Severity], rules: tuple[Rule, ...]) -> Mapping[str, Severity]:
    for code in severities:
        if not any(each.code == code for each in rules):
            raise ValueError(f"no rule has the code {code!r}")
    return severities


def _is_valid(suppression: Suppression, today: date | None) -> bool:
    if suppression.until is None:
        return True
    if today is None:
        raise ValueError(f"the suppression of {suppression.code} has an expiry: check needs today")
    return today <= suppression.until


def _suppressed_of(
    found: list[Finding], suppressions: tuple[Suppression, ...]
) -> tuple[list[Finding], list[Suppressed]]:
    """The findings that no suppression matches, and the others, each with the first suppression that does."""
    by = [(finding, next((one for one in suppressions if one.matches(finding)), None)) for finding in found]
    return [finding for finding, one in by if one is None], [
        Suppressed(finding=finding, suppression=one) for finding, one in by if one is not None
    ]


def _outcome(code: str, found: list[Finding], left: list[Finding], reasons: list[NotApplicable]) -> RuleOutcome:
    if found:
        return RuleOutcome(code, Outcome.FOUND if left else Outcome.SUPPRESSED)
    if reasons:
        return RuleOutcome(code, Outcome.NOT_APPLICABLE, reasons[0].vietnamese, reasons[0].english)
    return RuleOutcome(code, Outcome.PASSED)


def _place(finding: Finding) -> tuple[tuple[int, ...], str, str]:
    span = finding.span
    place = (0, span.line, span.column, span.end_line, span.end_column) if span else _LAST
    return place, finding.code, finding.path


def explain(code: str, language: Language = "vi") -> str:
    """
    The page of a rule of the library: what it checks, why, an example, when to ignore it, its source.

    >>> print(explain("BDG501").splitlines()[0])
    # BDG501: Tổng số người tham dự bằng tổng số người của các thành phần tham dự

    Raises:
        LookupError: no rule of the library has this code.
        ValueError: there are no pages in `language`.

    """
    if language not in get_args(Language):
        raise ValueError(f"there are no pages in {language!r}; give one of {', '.join(get_args(Language))}")
    found = next((each for each in RULES if each.code == code), None)
    if found is None:
        raise LookupError(f"no rule has the code {code!r}; RULES has them all")
    head, _, rest = found.page(language).partition("\n")
    weight = found.severity.vietnamese if language == "vi" else found.severity.name.lower()
    label = "Mức độ" if language == "vi" else "Severity"
    return f"# {code}: {head.removeprefix('# ')}\n\n{label}: {weight}.\n{rest}"
