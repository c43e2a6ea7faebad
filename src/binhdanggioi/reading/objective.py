"""Objectives and target indicators: which values by which year, of what."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from binhdanggioi.model.objective import Comparator, Milestone, Objective, Scope, TargetIndicator
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.outline import Node
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.block import Block
from binhdanggioi.reading.passage import Passage

_COMPARATORS = (
    (Comparator.AT_LEAST, r"ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|đạt từ|≥"),
    (Comparator.AT_MOST, r"không quá|tối đa|không vượt quá|nhiều nhất|không cao hơn|≤"),
    (Comparator.MORE_THAN, r"trên|hơn|vượt|>"),
    (Comparator.LESS_THAN, r"dưới|thấp hơn|<"),
    (Comparator.ABOUT, r"khoảng|xấp xỉ"),
)
_BEFORE = "|".join(f"(?P<{comparator.name}>{words})" for comparator, words in _COMPARATORS)
_REACH = r"(?:đạt|còn|là|lên|xuống|phấn đấu|có)"
_VALUE = re.compile(
    rf"(?:{_REACH}\s+)?(?:(?:{_BEFORE})\s+(?:{_REACH}\s+)?)?"
    r"(?<![\d.,/])(?P<number>\d{1,3}(?:,\d{1,4})?)\s?%(?P<up>\s+trở lên)?",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:(?:và|,)\s+)?(?P<prefix>(?:tính\s+)?(?:đến|vào|trong|hết|cuối|từ)(?:\s+(?:hết|"
    r"cuối))?\s+)?năm\s+(?P<year>[12]\d{3})(?P<onwards>\s+trở đi)?(?!\d)",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\b(?:tăng|giảm)\s+(?:thêm\s+)?(?:ít nhất|tối thiểu|khoảng|bình quân)?\s*\d", re.IGNORECASE)
_CONNECTOR = re.compile(r"^(?:\s|[,;.:]|và\b|đạt\b|phấn đấu\b)+|(?:\s|[,;.:]|và\b|đạt\b)+$", re.IGNORECASE)
_GENERAL = ("tổng quát", "mục tiêu chung")

ObjectiveNode = Node[Block]


@frozen
class _Value:
    """A value in a sentence, with its place."""

    value: Decimal
    comparator: Comparator | None
    start: int
    end: int


def scope_of(heading: str) -> Scope | None:
    """Tell what a heading says of the scope; None where it says nothing."""
    words = fold(heading)
    if any(name in words for name in _GENERAL):
        return Scope.GENERAL
    return Scope.SPECIFIC if "cụ thể" in words or "chỉ tiêu" in words else None


def indicator(block: Block, *, default_year: int | None) -> TargetIndicator | None:
    """Read a sentence as an indicator; None where it states no value."""
    passage = block.passage
    values = _values(passage.text)
    if not values:
        return None
    years = list(_YEAR.finditer(passage.text))
    milestones = tuple(_milestones(passage, values, years, default_year))
    return TargetIndicator(
        text=passage.text,
        measure=_measure(passage.text, values, years),
        unit="%",
        milestones=milestones,
        change=True if _CHANGE.search(passage.text) else None,
        mark=block.label,
        span=passage.span(),
    )


def _values(text: str) -> list[_Value]:
    found = []
    for match in _VALUE.finditer(text):
        comparator = next((comparator for comparator, _ in _COMPARATORS if match[comparator.name]), None)
        if match["up"]:
            comparator = Comparator.AT_LEAST
        found.append(_Value(Decimal(parse_number(match["number"])), comparator, match.start(), match.end()))
    return found


def _milestones(
    passage: Passage, values: list[_Value], years: list[re.Match[str]], default_year: int | None
) -> Iterator[Milestone]:
    leads = bool(years) and years[0].start() < values[0].start
    for value in values:
        year = _year_of(value, years, leads=leads)
        yield Milestone(
            value=value.value,
            comparator=value.comparator,
            year=default_year if year is None else int(year["year"]),
            onwards=True if year and year["onwards"] else None,
            span=passage.span(value.start, value.end),
        )


def _year_of(value: _Value, years: list[re.Match[str]], *, leads: bool) -> re.Match[str] | None:
    """The year that belongs to a value: the last one before it where years lead, else the next one after it."""
    before = [year for year in years if year.start() < value.start]
    after = [year for year in years if year.start() > value.start]
    if leads:
        return before[-1]
    return after[0] if after else before[-1] if before else None


def _measure(text: str, values: list[_Value], years: list[re.Match[str]]) -> str:
    """The longest stretch of the sentence without its values and years."""
    cuts = sorted([(value.start, value.end) for value in values] + [year.span() for year in years])
    stretches = []
    start = 0
    for begin, end in cuts:
        stretches.append(text[start:begin])
        start = max(start, end)
    stretches.append(text[start:])
    trimmed = [_CONNECTOR.sub("", stretch) for stretch in stretches]
    return max(trimmed, key=len) or text


def default_year(text: str) -> int | None:
    """The one year that a heading names; None where it names none or several."""
    years = {int(found["year"]) for found in _YEAR.finditer(text)}
    return years.pop() if len(years) == 1 else None


def objective(scope: Scope, block: Block | None, indicators: tuple[TargetIndicator, ...] = ()) -> Objective:
    """Make an objective of its sentence or heading, and of the indicators under it."""
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
