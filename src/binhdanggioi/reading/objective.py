"""Objectives and target indicators: what is measured, and its values by year."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.comparison import AVERAGES, COMPARATORS, COUNTED, MOVES, Comparator
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.levels import ADMINISTERED, LEVELS
from binhdanggioi.lexicon.sections import SCOPES, Scope
from binhdanggioi.lexicon.times import BY_YEAR, SPANS
from binhdanggioi.lexicon.totals import SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.objective import Milestone, Objective, TargetIndicator
from binhdanggioi.notation.date import DATE, find_dates, find_periods
from binhdanggioi.notation.number import COUNT, parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage

_COMPARATORS = tuple(comparator for comparator in Comparator if any(said is comparator for _, said in COMPARATORS))
_BEFORE = "|".join(
    rf"(?P<{comparator.name}>{any_of((comparator.sign, *(word for word, said in COMPARATORS if said is comparator)))})"
    for comparator in _COMPARATORS
)
_REACH = any_of(move.word for move in MOVES if move.reaches)
_LEAD = rf"(?:{_REACH}\s+){{0,3}}(?:(?:{_BEFORE})\s+)?(?:(?:{_REACH}|từ)\s+){{0,3}}"
_NUMBER = rf"(?<![0-9.,/])(?P<number>{COUNT}(?:,[0-9]{{1,4}})?)(?![0-9]|[.,][0-9])"
_WORDS = r"[^\W\d_]+"
_OF_MANY = rf"/\s?1(?:0|00)?(?:00|\.000)(?:\s(?!{any_of((*BY_YEAR, 'năm', 'và', 'đạt'))}){_WORDS}){{0,2}}"
_THING = any_of((*COUNTED, *(body.word.lower() for body in BODIES if body.founded)))
_UNITS = (
    r"%",
    rf"(?:(?:{_WORDS}\s){{0,3}}{_WORDS}\s?)?{_OF_MANY}",
    r"lần\b",
    rf"{_THING}(?![^\W\d_])|{_WORDS}",
)
"""Patterns of the units of indicators, the surest first: percents, rates, ratios, counted things."""

_VALUES = tuple(Pattern(rf"{_LEAD}{_NUMBER}\s?(?P<unit>{unit})(?P<up>\s+trở lên)?", re.IGNORECASE) for unit in _UNITS)
_YEAR = Pattern(
    rf"(?:(?:và|,)\s+)?(?P<prefix>(?:tính\s+)?{any_of(BY_YEAR)}(?:\s+(?:hết|cuối))?\s+)?"
    r"năm\s+(?P<year>[12][0-9]{3})(?P<onwards>\s+trở đi)?(?![0-9])",
    re.IGNORECASE,
)
"""A year of a target: `đến hết năm 2025`, `từ năm 2026 trở đi`."""
_ROUGHLY = any_of((*AVERAGES, *(word for word, _ in COMPARATORS)))
_CHANGE = Pattern(rf"\b(?:tăng|giảm)\s+(?:thêm\s+)?{_ROUGHLY}?\s*[0-9]", re.IGNORECASE)
_OWN_YEAR = Pattern(r"\s(?:(?:vào|trong)\s+)?năm\s+[0-9]{4}(?:\s+trở đi)?$", re.IGNORECASE)
_REACHED = Pattern(rf"{_REACH}\s", re.IGNORECASE)
_FROM = Pattern(r"\btừ\s+$", re.IGNORECASE)
_STANDS_AT = Pattern(rf"(?:hiện (?:nay|{_REACH})|là)\s", re.IGNORECASE)
_JOINS = r"(?:\s|[,;.:]|và\b|đạt\b)"
_NO_JOIN_BEFORE = r"(?<![\s,;.:])(?<!và\b)(?<!đạt\b)"
_CONNECTOR = Pattern(rf"^(?:{_JOINS}|phấn đấu\b)+|{_NO_JOIN_BEFORE}{_JOINS}+$", re.IGNORECASE)
"""`, phấn đấu đạt ` before the words of a measure, ` và đạt` behind them"""
_ASIDE = Pattern(
    rf"\([^()]*\)|,\s+(?:{any_of(SOME_PARTS_FOLLOW)}|mỗi|nếu|nơi|trường hợp)\b.*|"
    r"(?<=[^\W\d_]{2}\.)\s+(?=[^\W\d_]).*"
)
"""Words outside the main clause: a bracket, `, trong đó …`, the next sentence."""
_BEFORE_NOW = Pattern(rf"\((?:hiện nay|năm\s+[0-9]{{4}})\s*(?::|{_REACH})\s*[^()]*\)", re.IGNORECASE)
"""A bracket with the present value: `(hiện nay: 32%)`, `(năm 2020 đạt 32%)`."""

_DATES = Pattern(rf"(?:{DATE})|[0-9]{{1,2}}\s+tháng\b|\b(?-i:[IVX]+)\b", re.IGNORECASE)
_AIMS = any_of((*(verb.word for verb in VERBS if verb.makes or verb.aims), *(word for word, _ in COMPARATORS)))
_DOES = Pattern(rf"(?:phấn đấu\s+)?(?:{_AIMS}|có|đạt|[0-9])", re.IGNORECASE)
_NO_UNITS = frozenset({"ngày", "cấp", "và", "trở", *SPANS, *(level for level in LEVELS if level in ADMINISTERED)})


@frozen
class _Value:
    """A value in a sentence, with its place."""

    value: Decimal
    comparator: Comparator | None
    unit: str
    reached: bool
    """Whether a verb introduces it: `đạt`, `còn`, `lên`."""
    start: int
    end: int


def scope_of(heading: str) -> Scope | None:
    """The scope that a heading names: general or specific; None if it names none."""
    words = fold(heading)
    return next((scope for word, scope in SCOPES if word in words), None)


def indicator(block: Block, *, default_year: int | None, counts: bool) -> TargetIndicator | None:
    """
    Read a sentence as an indicator; None if it states no value.

    A number of counted things is a value only if `counts` is true: the sentence is among targets.
    """
    passage = block.passage
    main = _main_clause(passage.text)
    values = _values(main, counts=counts)
    if not values:
        return None
    years = list(_YEAR.finditer(_BEFORE_NOW.sub(lambda found: " " * len(found[0]), passage.text)))
    year = period_end(passage.text) or default_year
    milestones = tuple(_milestones(passage, values, years, year))
    baseline = _starts_from(main, values)
    return TargetIndicator(
        text=passage.text,
        measure=_measure(passage.text, values, years),
        unit=values[-1].unit,
        baseline=milestones[0] if baseline else None,
        milestones=milestones[1:] if baseline else milestones,
        change=True if not baseline and _CHANGE.search(main) else None,
        mark=block.label,
        span=passage.span(),
    )


def _starts_from(text: str, values: list[_Value]) -> bool:
    """True if the first value is the baseline: `từ 70% … đạt 90%`, `năm 2021 là 70%, … đạt 90%`."""
    if len(values) < 2 or not values[1].reached:  # noqa: PLR2004 - one to start from, one to reach
        return False
    first = text[values[0].start : values[0].end]
    number = re.search(r"[0-9]", first)
    before = text[: values[0].start + (number.start() if number else 0)]
    return _FROM.search(before) is not None or _STANDS_AT.match(first) is not None


def _main_clause(text: str) -> str:
    """Blank out all but the main clause: brackets, conditions, and the sentences after the first one with a figure."""
    main = _ASIDE.sub(lambda found: " " * len(found[0]), text)
    return main if re.search(r"[0-9]", main) else text


def _values(text: str, *, counts: bool) -> list[_Value]:
    percents, *others = _VALUES
    if found := _matches(percents, text):
        return found
    text = _DATES.sub(lambda date: " " * len(date[0]), text)
    for pattern in others[:-1]:
        if found := _matches(pattern, text):
            return found
    counted = [value for value in _matches(others[-1], text) if value.unit.lower() not in _NO_UNITS]
    if not counted or not counts:
        return []
    if not (_DOES.match(text.strip()) or counted[0].comparator or counted[0].reached):
        return []
    return [value for value in counted if value.unit == counted[0].unit]


def _matches(pattern: Pattern, text: str) -> list[_Value]:
    found = []
    for match in pattern.finditer(text):
        comparator = next((comparator for comparator in _COMPARATORS if match[comparator.name]), None)
        if match["up"]:
            comparator = Comparator.AT_LEAST
        value = Decimal(parse_number(match["number"]))
        reached = _REACHED.match(match[0]) is not None
        found.append(_Value(value, comparator, match["unit"].strip(), reached, match.start(), match.end()))
    return found


def _milestones(
    passage: Passage, values: list[_Value], years: list[re.Match[str]], default_year: int | None
) -> Iterator[Milestone]:
    own = dict(_own_years(passage.text, values, years))
    taken = {year.start() for year in own.values()}
    shared = [year for year in years if year.start() not in taken]
    leads = bool(shared) and shared[0].start() < next((each.start for each in values if each not in own), 0)
    for value in values:
        year = own.get(value) or _year_of(value, shared, leads=leads)
        yield Milestone(
            value=value.value,
            comparator=value.comparator,
            year=default_year if year is None else int(year["year"]),
            onwards=True if year and year["onwards"] else None,
            span=passage.span(value.start, value.end),
        )


def _own_years(text: str, values: list[_Value], years: list[re.Match[str]]) -> Iterator[tuple[_Value, re.Match[str]]]:
    """The values that are followed by their year: `90% vào năm 2030`."""
    starts = [year.start() for year in years]
    for value in values:
        at = bisect_left(starts, value.end)
        if at < len(years) and _OWN_YEAR.match(text, value.end, years[at].end()):
            yield value, years[at]


def _year_of(value: _Value, years: list[re.Match[str]], *, leads: bool) -> re.Match[str] | None:
    """The year of a value: with `leads`, the last one before the value, otherwise the next one after it."""
    at = bisect_left(years, value.start, key=lambda year: year.start())
    before = years[at - 1] if at else None
    if leads:
        return before
    return years[at] if at < len(years) else before


def _measure(text: str, values: list[_Value], years: list[re.Match[str]]) -> str:
    """The longest stretch of the sentence between its values and years."""
    cuts = sorted([(value.start, value.end) for value in values] + [year.span() for year in years])
    stretches = []
    start = 0
    for begin, end in cuts:
        stretches.append(text[start:begin])
        start = max(start, end)
    stretches.append(text[start:])
    trimmed = [_CONNECTOR.sub("", stretch) for stretch in stretches]
    return max(trimmed, key=len) or text


def period_end(text: str) -> int | None:
    """The last year of the only period that a text names; None if it names none or several."""
    ends = {period.last for period, _, _ in find_periods(text)}
    return ends.pop() if len(ends) == 1 else None


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
