"""3xx — objectives and indicators."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from math import ceil

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import BASELINES, TARGETS
from binhdanggioi.deriving.profile import Profile
from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.comparison import MOVES, Comparator, Direction
from binhdanggioi.lexicon.names import BELONGING
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold

_SEVERAL = 3
_WHOLE, _HALF = Decimal(100), Decimal(50)
_FALLS = Pattern(rf"\b{any_of(move.word for move in MOVES if move.falls)}\b")
_GROWS = Pattern(rf"\b{any_of(move.word for move in MOVES if move.grows)}\b")
_DIVISION = any_of(body.word.lower() for body in BODIES if body.inside)
_OF_A_DEPARTMENT = Pattern(rf"(?:^|[.;])(?>[^.;]*?{_DIVISION})[^.;]*{any_of(BELONGING)}\s+Sở")
"""The divisions of a department, which has few of them: `100% các phòng, đơn vị thuộc Sở`."""
_TWO_POPULATIONS = Pattern(
    r"(?<![0-9])[0-9]+%\s+(?:tại\s+)?((?:(?!\b(?:có|được|là)\b)[^;.0-9])+);\s+([^;.0-9]+?)(?<!hoặc)\s+(?:có|được|là)\b"
)
"""One percent for two groups: `90% sở, ngành; UBND các xã có`."""

_NO_INDICATORS = NotApplicable("kế hoạch không có chỉ tiêu", "the plan has no indicators")
_NO_YEARS = NotApplicable("không chỉ tiêu nào có giá trị của hai năm", "no indicator has values for two years")
_NO_PERIOD_OR_INDICATORS = NotApplicable(
    "kế hoạch không nêu giai đoạn hoặc không có chỉ tiêu", "the plan names no period, or has no indicators"
)
_TOO_FEW_ROWS = NotApplicable(
    "có dưới ba chỉ tiêu nêu giá trị của hai năm", "fewer than three indicators have values for two years"
)
_NO_TARGETS_WANTED = NotApplicable(
    "không phải kế hoạch nhiều năm, hoặc kế hoạch không có nhiệm vụ",
    "the plan is not for several years, or has no tasks",
)
_MEASURED = Given[TargetIndicator]("indicators", otherwise=_NO_INDICATORS)
_SHARES = Given[TargetIndicator](
    "indicators",
    lambda one: one.unit == "%" and not one.change,
    otherwise=NotApplicable("không chỉ tiêu nào tính bằng phần trăm", "no indicator is a level in percent"),
)


@rule(
    "BDG301",
    Severity.NOTE,
    vietnamese="{without}/{indicators} chỉ tiêu chưa nêu hiện trạng; bổ sung số liệu và năm của số liệu",
    english="indicators without a baseline: {without} of {indicators}; add the value and its year",
    topic=questions.INDICATORS,
)
def indicators_have_baselines(case: Case) -> Iterator[Found | NotApplicable]:
    """Each indicator says where its value stands today."""
    if not case.indicators:
        yield _NO_INDICATORS
        return
    missing = [one for one in BASELINES.missing(case.plan) if isinstance(one, TargetIndicator)]
    if missing:
        yield Found(
            "baseline",
            noun=missing[0],
            span=_all_of(missing),
            without=len(missing),
            indicators=len(case.indicators),
        )


@rule(
    "BDG302",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="mức năm {later_year} là {later}, lùi so với mức năm {earlier_year} là {earlier}; kiểm tra lại số liệu",
    english="the value for {later_year} is {later}, weaker than that for {earlier_year}, {earlier}; check the figures",
    topic=questions.INDICATORS,
)
def later_milestones_are_not_weaker(case: Case) -> Iterator[Found | NotApplicable]:
    """The value for a later year is not weaker than that for an earlier one."""
    ordered = [one for one in case.indicators if len(_dated(one)) > 1]
    if not ordered:
        yield _NO_YEARS
        return
    national = {id(match.indicator): match.target.better for match in reversed(case.matches)}
    for indicator in ordered:
        better = national.get(id(indicator)) or _better(indicator)
        for (earlier_year, earlier), (later_year, later) in pairwise(_dated(indicator)):
            if better is not None and (later < earlier if better == "higher" else later > earlier):
                yield Found(
                    "milestones",
                    noun=indicator,
                    earlier_year=str(earlier_year),
                    earlier=earlier,
                    later_year=str(later_year),
                    later=later,
                )


def _dated(indicator: TargetIndicator) -> list[tuple[int, Decimal]]:
    """The values of an indicator by year, without those of each year; [] if a year has two, as the ends of a range."""
    once = [one for one in indicator.milestones if not one.yearly]
    found = [(one.year, one.value) for one in once if one.year is not None and one.value is not None]
    return sorted(found) if len({year for year, _ in found}) == len(found) else []


def _better(indicator: TargetIndicator) -> str | None:
    """Which values of an indicator are better, `higher` or `lower` ones; None if its values are approximate."""
    signs = {one.comparator for one in indicator.milestones}
    falls = indicator.direction is Direction.LOWER or (indicator.text and _FALLS.search(fold(indicator.text)))
    if signs & {Comparator.AT_MOST, Comparator.LESS_THAN} or falls:
        return "lower" if not indicator.change else "higher"
    return None if signs & {Comparator.ABOUT} else "higher"


@rule(
    "BDG303",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="mốc năm {year} nằm ngoài giai đoạn {period} của kế hoạch",
    english="the year {year} lies outside the period {period} of the plan",
    topic=questions.YEARS,
)
def milestones_lie_in_the_period(case: Case) -> Iterator[Found | NotApplicable]:
    """The years of the targets lie in the period that the subject of the plan names."""
    period, subject = case.plan.period, case.plan.subject or ""
    if period is None or not case.indicators:
        yield _NO_PERIOD_OR_INDICATORS
        return
    years = {milestone.year or period.first for indicator in case.indicators for milestone in indicator.milestones}
    late = {year for year in years if year > period.last > period.first and str(year) not in subject}
    for indicator in case.indicators:
        for milestone in indicator.milestones:
            year = milestone.year or period.first
            if year < period.first or year in late:
                yield Found("milestones", noun=indicator, span=milestone.span, year=str(year), period=str(period))


@rule(
    "BDG304",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="{indicators} chỉ tiêu có cùng các giá trị {shared}; kiểm tra có chép nhầm không",
    english="{indicators} indicators have the same values {shared}; see whether they were copied by mistake",
    topic=questions.INDICATORS,
)
def targets_differ(case: Case) -> Iterator[Found | NotApplicable]:
    """Not every indicator has the same row of values."""
    rows = [(indicator, _row(indicator)) for indicator in case.indicators if len(indicator.milestones) > 1]
    if len(rows) < _SEVERAL:
        yield _TOO_FEW_ROWS
        return
    if len({row for _, row in rows}) == 1 and set(rows[0][1]) != {Decimal(100)}:
        yield Found(
            path="indicators",
            noun=rows[0][0],
            span=_all_of([one for one, _ in rows]),
            indicators=len(rows),
            shared=rows[0][1],
        )


def _row(indicator: TargetIndicator) -> tuple[Decimal, ...]:
    return tuple(one.value for one in indicator.milestones if one.value is not None)


def _all_of(indicators: Sequence[TargetIndicator]) -> Span | None:
    """The span from the first indicator to the last."""
    first, last = indicators[0].span, indicators[-1].span
    return first.enclosing(last) if first and last else None


@rule(
    "BDG305",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="tỷ lệ {value}% lớn hơn 100%",
    english="a share of {value}% is more than 100%",
    topic=questions.INDICATORS,
    given=_SHARES,
)
def shares_are_at_most_a_hundred(indicator: TargetIndicator) -> Iterator[Found]:
    """A share of a whole is at most 100%."""
    for milestone in indicator.milestones:
        if milestone.value is not None and milestone.value > _WHOLE and not _grows(indicator):
            yield Found("milestones", span=milestone.span, value=milestone.value)


def _grows(indicator: TargetIndicator) -> bool:
    """True if the values are a growth, which may be more than the whole."""
    rises = bool(indicator.change) and indicator.direction is not Direction.LOWER
    return rises or _GROWS.search(fold(indicator.text or indicator.measure)) is not None


@rule(
    "BDG306",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="tỷ lệ {value}% tính trên số đơn vị: nếu tổng số dưới {units} đơn vị thì tất cả đều phải đạt; "
    "xem lại mức chỉ tiêu",
    english="{value}% of a number of units: with fewer than {units} of them, all must reach it; look at the value "
    "again",
    topic=questions.INDICATORS,
    given=_SHARES,
)
def percentages_can_be_met(indicator: TargetIndicator) -> Iterator[Found]:
    """A percent is set only of populations that are large enough for it."""
    values = [one.value for one in indicator.milestones if one.value is not None and _HALF < one.value < _WHOLE]
    if values and _OF_A_DEPARTMENT.search(indicator.text or indicator.measure):
        highest = max(values)
        units = ceil(_WHOLE / (_WHOLE - highest))
        yield Found("population", value=highest, units=units)


@rule(
    "BDG307",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="{without}/{indicators} chỉ tiêu chưa ghi rõ mức phải đạt là ít nhất, không quá hay đúng bằng",
    english="indicators that do not say whether the value is a least, a most or exact: {without} of {indicators}",
    topic=questions.INDICATORS,
)
def targets_state_their_comparator(case: Case) -> Iterator[Found | NotApplicable]:
    """A target says whether its value is to be reached at least, at most or exactly."""
    if not case.indicators:
        yield _NO_INDICATORS
        return
    without = [one for one in case.indicators if any(_is_open(milestone) for milestone in one.milestones)]
    if without:
        yield Found(
            path="indicators",
            noun=without[0],
            span=_all_of(without),
            without=len(without),
            indicators=len(case.indicators),
        )


def _is_open(milestone: Milestone) -> bool:
    return milestone.value not in (None, _WHOLE) and milestone.comparator is None


@rule(
    "BDG308",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="một tỷ lệ ghi chung cho “{first}” và “{second}”; ghi rõ tính chung hay tính riêng từng đối tượng",
    english="one share for both “{first}” and “{second}”; say whether it is of the two together or of each",
    topic=questions.INDICATORS,
    given=_MEASURED,
)
def indicators_have_one_population(indicator: TargetIndicator) -> Iterator[Found]:
    """One indicator measures one population."""
    found = _TWO_POPULATIONS.search(indicator.text or indicator.measure)
    if found and indicator.unit == "%":
        yield Found("population", first=found[1].strip(), second=found[2].strip())


@rule(
    "BDG316",
    Severity.NOTE,
    vietnamese="kế hoạch giai đoạn {period} có nhiệm vụ nhưng không có chỉ tiêu nào để đo kết quả",
    english="a plan for {period} with tasks, but without a target that measures them",
    profile=Profile.IMPLEMENTING,
    topic=questions.INDICATORS,
)
def implementing_plans_have_targets(case: Case) -> Iterator[Found | NotApplicable]:
    """A plan for several years that sets tasks also sets targets."""
    if not TARGETS.wanted(case.plan):
        yield _NO_TARGETS_WANTED
        return
    if TARGETS.missing(case.plan):
        yield Found("indicators", period=str(case.plan.period))
