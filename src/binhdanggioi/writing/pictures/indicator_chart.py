"""Indicators as a picture: the baseline and the milestones of each, beside the national targets."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias

from attrs import frozen

from binhdanggioi.catalogue.catalogue import CATALOGUE
from binhdanggioi.deriving.matching import match_targets
from binhdanggioi.deriving.phrases import baseline_words, capital, milestone_words
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.number import format_quantity
from binhdanggioi.writing.pages.shown import marked
from binhdanggioi.writing.pictures.drawing import (
    BROWN,
    LINE,
    PURPLE,
    SOFT,
    Drawing,
    Label,
    column,
    label_width,
    line_height,
    stacked,
    wrapped,
)

NationalValue: TypeAlias = tuple[int | None, Decimal, str]
"""The year, the value in the unit of the indicator, and the name of a national target."""

_WIDTH, _PAD, _GAP = 760, 24, 8
_NAME_SIZE, _SIZE = 14, 12
_WIDEST_LABEL = 260
_KINDS = (
    ("ring", "○ hiện trạng", SOFT),
    ("dot", "● mốc của kế hoạch", PURPLE),
    ("diamond", "◆ chỉ tiêu quốc gia", BROWN),
)


def national_values(plan: Plan) -> tuple[tuple[TargetIndicator, NationalValue], ...]:
    """Each indicator of a plan with the comparable values of the national targets that it answers."""
    return tuple(
        (match.indicator, (milestone.year, milestone.value, match.target.programme))
        for match in match_targets(plan, CATALOGUE)
        if match.indicator is not None and match.local is not None
        for milestone in match.target.milestones
        if milestone.value is not None
    )


@frozen
class _Spot:
    """A value on the axis of an indicator."""

    value: Decimal
    words: str
    color: str
    shape: str


def indicator_chart(
    indicators: Iterable[TargetIndicator], *, national: Iterable[tuple[TargetIndicator, NationalValue]] = ()
) -> str:
    """
    Draw indicators as an SVG, each on its own axis, with baseline, milestones and national targets.

    `national` has pairs of an indicator and a national target that it answers: year, value and name.
    """
    return draw_indicators(tuple(indicators), tuple(national)).svg


def draw_indicators(
    indicators: Sequence[TargetIndicator], national: Sequence[tuple[TargetIndicator, NationalValue]] = ()
) -> Drawing:
    """Draw indicators, one under another."""
    marks: list[str] = []
    targets = _by_indicator(national)
    rows = [(each, _points(each, targets.get(each, ()))) for each in indicators]
    labels, top = _legend(frozenset(point.shape for _, points in rows for point in points))
    for indicator, points in rows:
        more, below, end = _row(indicator, points, top)
        marks += more
        labels += below
        top = end + 2 * _GAP
    return Drawing("Chỉ tiêu theo năm", _words(indicators, national), _WIDTH, top, tuple(marks), tuple(labels))


def _by_indicator(
    national: Sequence[tuple[TargetIndicator, NationalValue]],
) -> dict[TargetIndicator, list[NationalValue]]:
    found: dict[TargetIndicator, list[NationalValue]] = {}
    for indicator, target in national:
        found.setdefault(indicator, []).append(target)
    return found


def _legend(shapes: frozenset[str]) -> tuple[list[Label], int]:
    """The labels that explain `shapes`, and the bottom of the legend."""
    labels: list[Label] = []
    left = _PAD
    for shape, words, color in _KINDS:
        if shape in shapes:
            labels.append(Label(words, left, _GAP, _SIZE, color))
            left += labels[-1].width + 2 * _GAP
    return labels, _GAP + line_height(_SIZE) + 2 * _GAP if labels else _GAP


def _points(indicator: TargetIndicator, targets: Sequence[NationalValue]) -> list[_Spot]:
    points = []
    baseline = indicator.baseline
    if baseline and baseline.value is not None:
        points.append(_Spot(baseline.value, baseline_words(indicator), SOFT, "ring"))
    points += [
        _Spot(milestone.value, _milestone(milestone, indicator), PURPLE, "dot")
        for milestone in indicator.milestones
        if milestone.value is not None
    ]
    points += [
        _Spot(value, _national((year, value, name), indicator.unit), BROWN, "diamond") for year, value, name in targets
    ]
    return sorted(points, key=lambda point: point.value)


def _milestone(milestone: Milestone, indicator: TargetIndicator) -> str:
    words = milestone_words(milestone, indicator)
    return words if milestone.year is None or milestone.onwards else f"{milestone.year}: {words}"


def _national(target: NationalValue, unit: str | None) -> str:
    year, value, name = target
    words = format_quantity(value, unit)
    return f"{name}: {words}" if year is None else f"{name}, {year}: {words}"


def _row(indicator: TargetIndicator, points: list[_Spot], top: int) -> tuple[list[str], list[Label], int]:
    """The marks, the labels and the bottom of the row of an indicator: its name, its values, its axis."""
    name = wrapped(marked(indicator.mark, capital(indicator.measure)), _WIDTH - 2 * _PAD, _NAME_SIZE, bold=True)
    labels = column(name, _PAD, top, _NAME_SIZE, bold=True)
    top += len(name) * line_height(_NAME_SIZE) + _GAP // 2
    if not points:
        said = "thực hiện" if indicator.milestones else "không nêu số"
        return [], [*labels, Label(said, _PAD, top, _SIZE, SOFT)], top + line_height(_SIZE)
    low, high = _ends(points, indicator.unit)
    places = [_place(point.value, low, high) for point in points]
    values, axis = stacked([_block(point, at) for point, at in zip(points, places, strict=True)], top, _GAP)
    axis += _GAP + 4
    ends, end = stacked(_scale(low, high, indicator.unit), axis + _GAP, _GAP)
    marks = [f'<path d="M{_PAD} {axis}H{_WIDTH - _PAD}" stroke="{LINE}" stroke-width="2"/>']
    bottoms: dict[str, int] = {}
    for label in values:
        bottoms[label.text] = max(label.box[3], bottoms.get(label.text, 0))
    marks += [_leader(at, bottoms, point, axis) for point, at in zip(points, places, strict=True)]
    marks += [_shape(point, at, axis) for point, at in zip(points, places, strict=True)]
    return marks, [*labels, *values, *ends], end


def _ends(points: list[_Spot], unit: str | None) -> tuple[Decimal, Decimal]:
    """The ends of an axis: from zero to the largest value, for percents at least to 100."""
    values = [point.value for point in points]
    high = max(Decimal(100 if unit == "%" else 0), *values, Decimal(0))
    low = min(Decimal(0), *values)
    return (low, high) if low < high else (low, low + 1)


def _place(value: Decimal, low: Decimal, high: Decimal) -> int:
    part = (Fraction(value) - Fraction(low)) / (Fraction(high) - Fraction(low))
    return _PAD + int(part * (_WIDTH - 2 * _PAD))


def _block(point: _Spot, at: int) -> list[Label]:
    """The label of a value, in lines centred over its place as far as the picture allows."""
    lines = wrapped(point.words, _WIDEST_LABEL, _SIZE)
    width = max(label_width(line, _SIZE) for line in lines)
    left = min(max(at - width // 2, _PAD), _WIDTH - _PAD - width)
    return column(lines, left, 0, _SIZE, point.color)


def _scale(low: Decimal, high: Decimal, unit: str | None) -> list[list[Label]]:
    blocks = []
    for value, is_last in ((low, False), (high, True)):
        lines = wrapped(format_quantity(value, unit), _WIDEST_LABEL, _SIZE)
        width = max(label_width(line, _SIZE) for line in lines)
        blocks.append(column(lines, _WIDTH - _PAD - width if is_last else _PAD, 0, _SIZE, SOFT))
    return blocks


def _leader(at: int, bottoms: dict[str, int], point: _Spot, axis: int) -> str:
    """A thin line from the label of a value down to its place on the axis."""
    bottom = max(bottoms[line] for line in wrapped(point.words, _WIDEST_LABEL, _SIZE))
    return f'<path d="M{at} {bottom}V{axis}" stroke="{point.color}" stroke-width="1" stroke-opacity=".55"/>'


def _shape(point: _Spot, at: int, axis: int) -> str:
    if point.shape == "diamond":
        return f'<path d="M{at} {axis - 7}l7 7l-7 7l-7 -7z" fill="{point.color}"/>'
    fill = "#fff" if point.shape == "ring" else point.color
    return f'<circle cx="{at}" cy="{axis}" r="6" fill="{fill}" stroke="{point.color}" stroke-width="2"/>'


def _words(
    indicators: Sequence[TargetIndicator], national: Sequence[tuple[TargetIndicator, NationalValue]] = ()
) -> str:
    """The description of the picture: a sentence for each indicator."""
    sentences = []
    targets = _by_indicator(national)
    for indicator in indicators:
        facts = [f"hiện trạng {baseline_words(indicator)}"] if indicator.baseline else []
        facts += [_milestone(milestone, indicator) for milestone in indicator.milestones] or ["không nêu số"]
        facts += [f"quốc gia: {_national(target, indicator.unit)}" for target in targets.get(indicator, ())]
        sentences.append(f"{marked(indicator.mark, indicator.measure)}: {'; '.join(facts)}.")
    return " ".join(sentences) or "Kế hoạch không có chỉ tiêu."
