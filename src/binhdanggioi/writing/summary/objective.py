"""The objectives, and the indicators year by year, in a summary."""

from collections.abc import Iterator

from binhdanggioi.deriving.phrases import baseline_words, capital, milestone_words
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.pages.block import Block, Grid, Phrase
from binhdanggioi.writing.pages.shown import bullets, cell, enclosing, marked, without_empty_columns

_NO_FIGURE = "không nêu số"


def objectives(plan: Plan) -> Iterator[Block]:
    """The objectives and the indicators as printed."""
    lines = []
    for objective in plan.objectives:
        if objective.text:
            lines.append(Phrase(marked(objective.mark, objective.text), objective.span))
        lines += [Phrase(marked(each.mark, each.text), each.span) for each in objective.indicators if each.text]
    yield from bullets(lines)


def indicators(plan: Plan) -> Iterator[Block]:
    """The indicators as a table: the baseline, and the value to reach in each year."""
    if not plan.indicators:
        return
    years = sorted({each.year for row in plan.indicators for each in row.milestones if each.year is not None})
    header = ("Chỉ tiêu", "Hiện trạng", *(f"Năm {year}" for year in years), "Không nêu năm")
    header, rows = without_empty_columns(header, [_row(indicator, years) for indicator in plan.indicators])
    if len(header) == 1:
        yield from bullets(row[0] for row in rows)
    else:
        yield Grid("Giá trị cần đạt theo năm", header, rows)


def _row(indicator: TargetIndicator, years: list[int]) -> tuple[Phrase, ...]:
    figures = indicator.milestones or indicator.baseline
    name = capital(indicator.measure if figures else f"{indicator.measure}: {_NO_FIGURE}")
    return (
        Phrase(marked(indicator.mark, name), indicator.span),
        cell(baseline_words(indicator), indicator.baseline.span if indicator.baseline else None),
        *(_reached(indicator, year) for year in years),
        _reached(indicator, None),
    )


def _reached(indicator: TargetIndicator, year: int | None) -> Phrase:
    milestones = [each for each in indicator.milestones if each.year == year]
    words = "; ".join(milestone_words(each, indicator) for each in milestones)
    return cell(words, enclosing(each.span for each in milestones))
