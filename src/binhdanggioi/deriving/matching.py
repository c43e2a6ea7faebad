"""Which national target an indicator of a plan answers, and how the two compare."""

from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.deriving.phrases import with_own_words
from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.lexicon.levels import AREAS
from binhdanggioi.model.national_target import Counted, Match, NationalTarget, Relation
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.wording import fold

_AGENCIES = ("quy ước", *(word.word.lower() for word in (*BODIES, *AREAS) if word.counted))
"""The words that show that an indicator counts bodies."""
_AT_MOST = frozenset({Comparator.AT_MOST, Comparator.LESS_THAN})
_AT_LEAST = frozenset({Comparator.AT_LEAST, Comparator.MORE_THAN})


def match_targets(plan: Plan, catalogue: Catalogue) -> tuple[Match, ...]:
    """
    Match the indicators of a plan to the targets of the national programmes that it carries out.

    These are the programmes whose act the plan cites before its body or in its subject. If the plan answers at least
    one target of a programme, its other targets are reported as missing. Values are compared by year: the value of
    the plan for a year with the last national value that is due by then.
    """
    programmes = _programmes(plan, catalogue)
    indicators = [(indicator, fold(words)) for indicator, words in with_own_words(plan.indicators)]
    answers = [
        (target, [(indicator, words) for indicator, words in indicators if target.is_answered_by(words)])
        for target in catalogue.targets
        if target.programme in programmes
    ]
    answered = {target.programme for target, found in answers if found}
    matches: list[Match] = []
    for target, found in answers:
        if found:
            matches += [_compare(target, indicator, words) for indicator, words in found]
        elif target.programme in answered and not _is_told(plan, target):
            matches.append(Match(target=target, indicator=None, relation=Relation.MISSING))
    return tuple(matches)


def _programmes(plan: Plan, catalogue: Catalogue) -> frozenset[str]:
    """The numbers of the acts that set national targets and that a plan cites among its bases or in its subject."""
    cited = {str(basis.citation.number) for basis in plan.legal_bases if basis.citation.number}
    subject = plan.subject or ""
    known = dict.fromkeys(target.programme for target in catalogue.targets)
    return frozenset(number for number in known if number in cited or number in subject)


def _is_told(plan: Plan, target: NationalTarget) -> bool:
    """True if an objective without figures states the target, which is one without a value: done or not done."""
    texts = (fold(objective.text) for objective in plan.objectives if objective.text)
    return target.counts is Counted.DONE and any(target.is_answered_by(text) for text in texts)


def _compare(target: NationalTarget, indicator: TargetIndicator, words: str) -> Match:
    if not _is_comparable(target, indicator, words):
        return Match(target=target, indicator=indicator, relation=Relation.NOT_COMPARABLE)
    pairs = [*_pairs(target, indicator)]
    order = (Relation.WEAKER, Relation.IMPLAUSIBLE, Relation.STRICTER, Relation.EQUAL)
    for relation in order:
        for local, national in pairs:
            if _relation(target, local, national) is relation:
                return Match(
                    target=target,
                    indicator=indicator,
                    relation=relation,
                    year=local.year,
                    local=local.value,
                    national=national.value,
                )
    return Match(target=target, indicator=indicator, relation=Relation.NOT_COMPARABLE)


def _is_comparable(target: NationalTarget, indicator: TargetIndicator, words: str) -> bool:
    """True if the indicator counts the same things in the same unit, as a level and not as a change."""
    if target.unit is None or indicator.change or fold(indicator.unit or "") != fold(target.unit):
        return False
    wrong = _AT_MOST if target.better == "higher" else _AT_LEAST
    if any(milestone.comparator in wrong for milestone in indicator.milestones):
        return False
    return target.counts is not Counted.AGENCIES or any(f" {word} " in f" {words} " for word in _AGENCIES)


def _pairs(target: NationalTarget, indicator: TargetIndicator) -> Iterator[tuple[Milestone, Milestone]]:
    """Pair each value of an indicator with the last national value that is due by its year."""
    for local in indicator.milestones:
        due = [
            national
            for national in target.milestones
            if national.year is not None and local.year is not None and national.year <= local.year
        ]
        if due and local.value is not None and due[-1].value is not None:
            yield local, due[-1]


def _relation(target: NationalTarget, local: Milestone, national: Milestone) -> Relation:
    here, there = local.value or Decimal(0), national.value or Decimal(0)
    if target.implausible_above is not None and here > target.implausible_above:
        return Relation.IMPLAUSIBLE
    if here == there:
        return Relation.EQUAL
    return Relation.STRICTER if (here > there) is (target.better == "higher") else Relation.WEAKER
