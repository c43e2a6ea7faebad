"""3xx — indicators beside the targets of the national programmes."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.once import once
from binhdanggioi.deriving.case import Case
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.national_target import Match, NationalTarget, Relation
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.section import Role

_NO_MATCHES = NotApplicable(
    "không chỉ tiêu nào ứng với chỉ tiêu của một chương trình quốc gia được viện dẫn",
    "no indicator answers a target of a national programme that the plan cites",
)


def _answers(case: Case) -> list[Match]:
    """The national targets that an indicator answers."""
    return [match for match in case.matches if match.indicator is not None]


def _in_relation(case: Case, relation: Relation) -> Iterator[Match]:
    """The matches in one relation, of each indicator the first."""
    return once((match for match in _answers(case) if match.relation is relation), lambda match: id(match.indicator))


def _compared(case: Case, relation: Relation) -> Iterator[Found | NotApplicable]:
    """The indicators whose values stand in one relation to the national ones."""
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
                unit=_unit(match),
                programme=match.target.programme,
                target=match.target.id,
                measure=match.target.measure,
            )


def _unit(match: Match) -> str:
    return "%" if match.target.unit == "%" else f" {match.target.unit}"


@rule(
    "BDG309",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="chỉ tiêu {dependent} tính trên kết quả của chỉ tiêu {base}: hai chỉ tiêu phải đo cùng kỳ, cùng phạm vi",
    english="indicator {dependent} is counted on the result of indicator {base}: measure both at one time and scope",
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
    vietnamese="năm {year}: {local}{unit}, thấp hơn yêu cầu {national}{unit} của {programme} (chỉ tiêu {target}: "
    "{measure})",
    english="{year}: {local}{unit}, weaker than the {national}{unit} that {programme} asks (target {target})",
    topic=questions.NATIONAL_TARGETS,
)
def targets_reach_the_national_ones(case: Case) -> Iterator[Found | NotApplicable]:
    """No target is weaker than that of the national programme that the plan cites."""
    yield from _compared(case, Relation.WEAKER)


@rule(
    "BDG312",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="năm {year}: {local}{unit}, cao hơn yêu cầu {national}{unit} của {programme} (chỉ tiêu {target}): "
    "cần xem tính khả thi",
    english="{year}: {local}{unit}, stricter than the {national}{unit} of {programme} (target {target}): is it "
    "feasible?",
    topic=questions.NATIONAL_TARGETS,
)
def stricter_targets_are_meant(case: Case) -> Iterator[Found | NotApplicable]:
    """A target that asks more than the national programme does so on purpose."""
    yield from _compared(case, Relation.STRICTER)


@rule(
    "BDG313",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="năm {year}: nữ chiếm {local}%, chỉ còn {men}% cho nam (yêu cầu của {programme}: {national}%): có "
    "thể chép nhầm",
    english="{year}: women are {local}%, which leaves {men}% for men ({programme} asks {national}%): a slip?",
    topic=questions.NATIONAL_TARGETS,
)
def shares_of_women_leave_room_for_men(case: Case) -> Iterator[Found | NotApplicable]:
    """A target for the share of women in a group does not leave almost no place for men."""
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
                unit=_unit(match),
                programme=match.target.programme,
                target=match.target.id,
                measure=match.target.measure,
                men=100 - match.local,
            )


@rule(
    "BDG314",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="{programme} còn {count} chỉ tiêu mà kế hoạch không nêu: {targets}",
    english="{programme} has {count} targets that the plan leaves out: {targets}",
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
        )


@rule(
    "BDG315",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="chỉ tiêu nói cùng việc với chỉ tiêu {target} của {programme} ({measure}, tính bằng {unit}) nhưng "
    "khác đơn vị tính "
    "hoặc khác đối tượng, không so sánh được",
    english="says what target {target} of {programme} says ({measure}, in {unit}), but in another unit or of another "
    "population: the two cannot be compared",
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
            unit=_unit(match),
            programme=match.target.programme,
            target=match.target.id,
            measure=match.target.measure,
        )
