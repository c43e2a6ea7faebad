"""Objectives: what a plan wants to bring about, and the year that a heading of targets names."""

from binhdanggioi.lexicon.sections import SCOPES, Scope
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.notation.date import find_dates, find_periods
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block


def scope_of(heading: str) -> Scope | None:
    """The scope that a heading names: general or specific; None if it names none."""
    words = fold(heading)
    return next((scope for word, scope in SCOPES if word in words), None)


def default_year(text: str) -> int | None:
    """The only year that a heading of targets names; None if it names none or several."""
    years = {date.year for date, _, _ in find_dates(text)} | {period.last for period, _, _ in find_periods(text)}
    return years.pop() if len(years) == 1 else None


def objective(scope: Scope, block: Block | None, indicators: tuple[TargetIndicator, ...] = ()) -> Objective:
    """Make an objective from its sentence or heading, and the indicators under it."""
    span = block.passage.span() if block else None
    for below in indicators:
        span = below.span if span is None else span
    return Objective(
        scope=scope,
        text=block.passage.text if block else None,
        indicators=indicators,
        mark=block.label if block else None,
        span=span,
    )
