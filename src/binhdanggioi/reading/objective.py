"""Objectives and target indicators: which values by which year, of what."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.lexicon.sections import Scope
from binhdanggioi.model.objective import Milestone, Objective, TargetIndicator
from binhdanggioi.notation.date import DATE, find_dates, find_periods
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.outline import Node
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage

_COMPARATORS = (
    (Comparator.AT_LEAST, r"ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|đạt từ|≥"),
    (Comparator.AT_MOST, r"không quá|tối đa|không vượt quá|nhiều nhất|không cao hơn|≤"),
    (Comparator.MORE_THAN, r"trên|hơn|vượt|>"),
    (Comparator.LESS_THAN, r"dưới|thấp hơn|<"),
    (Comparator.ABOUT, r"khoảng|xấp xỉ"),
)
_BEFORE = "|".join(f"(?P<{comparator.name}>{words})" for comparator, words in _COMPARATORS)
_REACH = r"(?:đạt|còn|là|lên|xuống|chiếm|phấn đấu|có|bằng)"
_LEAD = rf"(?:{_REACH}\s+)*(?:(?:{_BEFORE})\s+)?(?:(?:{_REACH}|từ)\s+)*"
_NUMBER = r"(?<![\d.,/])(?P<number>[0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,9}(?:,[0-9]{1,4})?)(?!\d|[.,]\d)"
_WORDS = r"[^\W\d_]+"
_OF_MANY = rf"/\s?1(?:0|00)?(?:00|\.000)(?:\s(?!vào|đến|năm|trong|và|đạt){_WORDS}){{0,2}}"
_UNITS = (
    r"%",
    rf"(?:(?:{_WORDS}\s){{0,3}}{_WORDS}\s?)?{_OF_MANY}",
    r"lần\b",
    rf"(?:mô hình|lượt người|địa chỉ|câu lạc bộ|hợp tác xã|tổ hợp tác|doanh nghiệp|cơ sở)(?![^\W\d_])|{_WORDS}",
)
"""What may follow the value of an indicator, the surest first: percents, rates, ratios, things that are counted."""

_VALUES = tuple(Pattern(rf"{_LEAD}{_NUMBER}\s?(?P<unit>{unit})(?P<up>\s+trở lên)?", re.IGNORECASE) for unit in _UNITS)
_YEAR = Pattern(
    r"(?:(?:và|,)\s+)?(?P<prefix>(?:tính\s+)?(?:đến|vào|trong|hết|cuối|từ)(?:\s+(?:hết|cuối))?\s+)?"
    r"năm\s+(?P<year>[12]\d{3})(?P<onwards>\s+trở đi)?(?!\d)",
    re.IGNORECASE,
)
_CHANGE = Pattern(r"\b(?:tăng|giảm)\s+(?:thêm\s+)?(?:ít nhất|tối thiểu|khoảng|bình quân)?\s*\d", re.IGNORECASE)
_OWN_YEAR = Pattern(r"\s(?:(?:vào|trong)\s+)?năm\s+\d{4}(?:\s+trở đi)?$", re.IGNORECASE)
_REACHED = Pattern(rf"{_REACH}\s", re.IGNORECASE)
_FROM = Pattern(r"\btừ\s+$", re.IGNORECASE)
_STANDS_AT = Pattern(r"(?:hiện (?:là|đạt|có|nay)|là)\s", re.IGNORECASE)
_CONNECTOR = Pattern(r"^(?:\s|[,;.:]|và\b|đạt\b|phấn đấu\b)+|(?:\s|[,;.:]|và\b|đạt\b)+$", re.IGNORECASE)
_ASIDE = Pattern(r"\([^()]*\)|,\s+(?:mỗi|trong đó|nếu|nơi|trường hợp)\b.*|(?<=[^\W\d_]{2}\.)\s+(?=[^\W\d_]).*")
_BEFORE_NOW = Pattern(r"\((?:hiện nay|năm\s+\d{4})\s*(?::|là|đạt|có|chiếm)\s*[^()]*\)", re.IGNORECASE)
"""A bracket that says where things stood in a year."""

_DATES = Pattern(rf"(?:{DATE})|\d{{1,2}}\s+tháng\b|\b(?-i:[IVX]+)\b", re.IGNORECASE)
_DOES = Pattern(
    r"(?:phấn đấu\s+)?(?:xây dựng|thành lập|tổ chức|hỗ trợ|củng cố|mở|duy trì|phát triển|có|đào tạo|tập huấn|nhân rộng|"
    r"đạt|ít nhất|tối thiểu|trên|khoảng|không quá|tối đa|dưới|\d)",
    re.IGNORECASE,
)
_NO_UNITS = frozenset({"năm", "tháng", "ngày", "quý", "cấp", "huyện", "xã", "tỉnh", "và", "trở"})
_GENERAL = ("tổng quát", "mục tiêu chung")

ObjectiveNode = Node[Block]


@frozen
class _Value:
    """A value in a sentence, with its place."""

    value: Decimal
    comparator: Comparator | None
    unit: str
    reached: bool
    """Whether a verb leads to it: `đạt`, `còn`, `lên`."""
    start: int
    end: int


def scope_of(heading: str) -> Scope | None:
    """Tell what a heading says of the scope; None where it says nothing."""
    words = fold(heading)
    if any(name in words for name in _GENERAL):
        return Scope.GENERAL
    return Scope.SPECIFIC if "cụ thể" in words or "chỉ tiêu" in words else None


def indicator(block: Block, *, default_year: int | None, counts: bool) -> TargetIndicator | None:
    """
    Read a sentence as an indicator; None where it states no value.

    Things that are counted are values only where `counts` says that the sentence stands among targets.
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
    """Tell whether the first value is where things stand: `từ 70% … đạt 90%`, `năm 2021 là 70%, … đạt 90%`."""
    if len(values) < 2 or not values[1].reached:  # noqa: PLR2004 - one to start from, one to reach
        return False
    first = text[values[0].start : values[0].end]
    number = re.search(r"\d", first)
    before = text[: values[0].start + (number.start() if number else 0)]
    return _FROM.search(before) is not None or _STANDS_AT.match(first) is not None


def _main_clause(text: str) -> str:
    """Blank out what is said aside: brackets, conditions, and the sentences after the first that has a figure."""
    main = _ASIDE.sub(lambda found: " " * len(found[0]), text)
    return main if re.search(r"\d", main) else text


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
        comparator = next((comparator for comparator, _ in _COMPARATORS if match[comparator.name]), None)
        if match["up"]:
            comparator = Comparator.AT_LEAST
        value = Decimal(parse_number(match["number"]))
        reached = _REACHED.match(match[0]) is not None
        found.append(_Value(value, comparator, match["unit"].strip(), reached, match.start(), match.end()))
    return found


def _milestones(
    passage: Passage, values: list[_Value], years: list[re.Match[str]], default_year: int | None
) -> Iterator[Milestone]:
    own = {value: year for value in values for year in years if _OWN_YEAR.match(passage.text, value.end, year.end())}
    shared = [year for year in years if year not in own.values()]
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


def _year_of(value: _Value, years: list[re.Match[str]], *, leads: bool) -> re.Match[str] | None:
    """The year that belongs to a value: the last one before it where years lead, else the next one after it."""
    before = [year for year in years if year.start() < value.start]
    after = [year for year in years if year.start() > value.start]
    if leads:
        return before[-1] if before else None
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


def period_end(text: str) -> int | None:
    """The last year of the one period that a text names; None where it names none or several."""
    ends = {period.last for period, _, _ in find_periods(text)}
    return ends.pop() if len(ends) == 1 else None


def default_year(text: str) -> int | None:
    """The one year by which a heading sets its targets; None where it names none or several."""
    years = {date.year for date, _, _ in find_dates(text)} | {period.last for period, _, _ in find_periods(text)}
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
