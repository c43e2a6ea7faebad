"""3xx — indicators beside the targets of the national programmes."""

from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking import questions
from binhdanggioi.checking.message import in_words
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.once import once
from binhdanggioi.checking.rules.symbol import kind_in_words
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.phrases import unit_behind
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.model.national_target import Match, NationalTarget, Relation
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.notation.document_number import find_numbers
from binhdanggioi.notation.number import format_quantity
from binhdanggioi.notation.wording import clean

_NO_MATCHES = NotApplicable(
    "không chỉ tiêu nào ứng với chỉ tiêu của một chương trình quốc gia được viện dẫn",
    "no indicator answers a target of a national programme that the plan cites",
)

_UNITS = {
    "": "",
    "%": "%",
    "lần": " times",
    "/100.000": " per 100,000",
    "bé trai/100 bé gái": " boys per 100 girls",
}
"""The units of the national targets in English, as they are written after a figure."""


def _answers(case: Case) -> list[Match]:
    """The matches of national targets that an indicator answers."""
    return [match for match in case.matches if match.indicator is not None]


def _in_relation(case: Case, relation: Relation) -> Iterator[Match]:
    """The matches with one relation, only the first of each indicator."""
    return once((match for match in _answers(case) if match.relation is relation), lambda match: id(match.indicator))


def _compared(case: Case, relation: Relation) -> Iterator[Found | NotApplicable]:
    """Report the indicators whose values have one relation to the national ones."""
    if not _answers(case):
        yield _NO_MATCHES
        return
    for match in _in_relation(case, relation):
        if match.local is not None and match.national is not None:
            yield Found(
                "milestones",
                noun=match.indicator,
                year=str(match.year),
                local=match.local,
                national=match.national,
                unit=unit_behind(match.target.unit),
                programme=match.target.programme,
                target=match.target.id,
                measure=match.target.measure,
                here=_quantity(match.local, match.target),
                asked=_quantity(match.national, match.target),
                act=_act(match.target.programme),
            )


def _quantity(value: Decimal, target: NationalTarget) -> Both:
    """A value in the unit of a target."""
    return Both(clean(format_quantity(value, target.unit)), clean(f"{in_words(value, 'en')}{_in_english(target)}"))


def _in_english(target: NationalTarget) -> str:
    """The unit of a target as written after an English figure; one without an English word is quoted."""
    return _UNITS.get(target.unit or "", f" “{target.unit}”")


def _act(number: str) -> Both:
    """A programme by the act that sets it, with its kind: `Nghị quyết số 28/NQ-CP`."""
    kind = next((found.kind for found, *_ in find_numbers(number)), None)
    if kind is None:
        return Both(clean(f"văn bản số {number}"), clean(number))
    return Both(clean(f"{kind.vietnamese} số {number}"), clean(f"{kind_in_words(kind).english} {number}"))


@rule(
    "BDG309",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="chỉ tiêu {dependent} tính trên kết quả của chỉ tiêu {base}; thống nhất thời điểm và phạm vi tính",
    english="indicator {dependent} is counted on the result of indicator {base}; measure both at one time and scope",
    topic=questions.INDICATORS,
)
def dependent_indicators_are_known(case: Case) -> Iterator[Found | NotApplicable]:
    """Where one indicator is a share of what another one counts, the two are measured together."""
    answers = {(match.target.programme, match.target.id): match for match in _answers(case)}
    if not answers:
        yield _NO_MATCHES
        return
    for (programme, _), match in answers.items():
        base = answers.get((programme, match.target.depends_on or ""))
        if base is not None and base.indicator is not None and match.indicator is not None:
            yield Found(
                noun=match.indicator,
                dependent=_label(case, match.indicator),
                base=_label(case, base.indicator),
            )


def _label(case: Case, indicator: TargetIndicator) -> str:
    return case.addresses.get(id(indicator)) or indicator.mark or indicator.measure


@rule(
    "BDG311",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="năm {year}: {here}, chưa đạt yêu cầu {asked} của {act} (chỉ tiêu {target}: {measure})",
    english="{year}: {here}, weaker than the {asked} that {act} asks (target {target})",
    topic=questions.NATIONAL_TARGETS,
)
def targets_reach_the_national_ones(case: Case) -> Iterator[Found | NotApplicable]:
    """No target is weaker than that of the national programme that the plan cites."""
    yield from _compared(case, Relation.WEAKER)


@rule(
    "BDG312",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="năm {year}: {here}, vượt yêu cầu {asked} của {act} (chỉ tiêu {target}); xem lại tính khả thi",
    english="{year}: {here}, stricter than the {asked} of {act} (target {target}); see whether it can be met",
    topic=questions.NATIONAL_TARGETS,
)
def stricter_targets_are_meant(case: Case) -> Iterator[Found | NotApplicable]:
    """A target that asks more than the national programme does so on purpose."""
    yield from _compared(case, Relation.STRICTER)


@rule(
    "BDG313",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="năm {year}: nữ chiếm {local}%, nam chỉ còn {men}% (yêu cầu của {act}: {national}%); kiểm tra có chép "
    "nhầm không",
    english="{year}: women are {local}%, which leaves {men}% for men ({act} asks {national}%); see whether it "
    "was copied by mistake",
    topic=questions.NATIONAL_TARGETS,
)
def shares_of_women_leave_room_for_men(case: Case) -> Iterator[Found | NotApplicable]:
    """A target for the share of women in a group leaves room for men."""
    if not _answers(case):
        yield _NO_MATCHES
        return
    for match in _in_relation(case, Relation.IMPLAUSIBLE):
        if match.local is not None and match.national is not None:
            yield Found(
                "milestones",
                noun=match.indicator,
                year=str(match.year),
                local=match.local,
                national=match.national,
                unit=unit_behind(match.target.unit),
                programme=match.target.programme,
                target=match.target.id,
                measure=match.target.measure,
                men=100 - match.local,
                act=_act(match.target.programme),
            )


@rule(
    "BDG314",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="kế hoạch chưa nêu {count} chỉ tiêu của {act}: {left_out}",
    english="the plan does not answer {count} of the targets of {act}: {left_out}",
    topic=questions.NATIONAL_TARGETS,
)
def national_targets_are_answered(case: Case) -> Iterator[Found | NotApplicable]:
    """A plan that carries out a national programme answers each of its targets."""
    if not _answers(case):
        yield _NO_MATCHES
        return
    missing: dict[str, list[NationalTarget]] = {}
    for match in case.matches:
        if match.relation is Relation.MISSING:
            missing.setdefault(match.target.programme, []).append(match.target)
    objectives = [section for section in case.plan.sections if Role.OBJECTIVE in section.roles]
    for programme, targets in missing.items():
        yield Found(
            path="indicators",
            noun=(objectives or case.plan.sections)[0],
            programme=programme,
            count=len(targets),
            targets=tuple(f"{target.id} ({target.measure})" for target in targets),
            act=_act(programme),
            left_out=Both(
                clean("; ".join(f"chỉ tiêu {target.id} ({target.measure})" for target in targets)),
                clean(", ".join(target.id for target in targets)),
            ),
        )


@rule(
    "BDG315",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="cùng nội dung với chỉ tiêu {target} của {act} ({measure}, {counted}) nhưng khác đơn vị tính, cách tính "
    "hoặc đối tượng nên không so sánh được",
    english="says what target {target} of {act} says ({counted}), but in another unit, in another way or of another "
    "population, so that the two cannot be compared",
    topic=questions.NATIONAL_TARGETS,
)
def targets_are_comparable(case: Case) -> Iterator[Found | NotApplicable]:
    """An indicator that answers a national target counts the same things in the same unit."""
    if not _answers(case):
        yield _NO_MATCHES
        return
    for match in _in_relation(case, Relation.NOT_COMPARABLE):
        yield Found(
            "milestones",
            noun=match.indicator,
            unit=unit_behind(match.target.unit),
            programme=match.target.programme,
            target=match.target.id,
            measure=match.target.measure,
            act=_act(match.target.programme),
            counted=_counted(match.target),
        )


def _counted(target: NationalTarget) -> Both:
    """The words for the unit in which a target is counted."""
    if target.unit is None:
        return Both("đánh giá đạt hoặc chưa đạt", "done or not done")
    return Both(clean(f"tính bằng {target.unit}"), clean(f"in {_in_english(target)}"))
