"""The cells of a table: values with their units, amounts of money, times, and who does what."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve, frozen

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.comparison import COMPARATORS, MOVES, Comparator
from binhdanggioi.lexicon.duties import Mandate
from binhdanggioi.lexicon.money import SOURCES
from binhdanggioi.lexicon.tasks import LABELLED, TASK_LABELS
from binhdanggioi.lexicon.times import SPANS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.number import COUNT, FIGURE, Money, parse_number
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import NAME_START, bodies, end_of_body

_SAID = {comparator.sign: comparator for comparator in Comparator} | dict(COMPARATORS)
_REACH = any_of(move.word for move in MOVES if move.reaches)
_COMPARED = rf"(?:{_REACH}\s+)?(?:(?P<said>{any_of(_SAID)})\s*)?(?:{_REACH}\s+)?"
_NUMBER = rf"{COUNT}(?:,[0-9]{{1,4}})?"
_WORDS = rf"{LETTER}+(?:\s{LETTER}+){{0,3}}?"
_UNIT = rf"%|{_WORDS}|/1(?:0{{2,3}}|0{{0,2}}\.000)(?:\s{_WORDS})?"
_VALUE = Pattern(
    rf"""
    {_COMPARED}(?:từ\s+)?(?P<number>{_NUMBER})
    (?:(?:\s?%)?\s*(?:[-–]|đến)\s*(?P<to>{_NUMBER}))?  # the other end of a range
    \s*(?P<unit>{_UNIT})?(?P<up>\s+trở\ lên)?\.?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""`50`, `≥ 75%`, `15 - 20 mô hình`, `từ 60% trở lên`"""
_FIGURE = Pattern(FIGURE)
_BODY = any_of(body_words(BodyKind.ANY))
_LABELS = {label.word: label.field for label in TASK_LABELS if label.field in {"lead", "partners"}}
_LABEL = Pattern(
    rf"(?<![^\s])[-–+•]?\s*(?:(?:các\s+)?{_BODY}(?:,\s{_BODY})?\s+)?(?P<label>{any_of(_LABELS)})"
    rf"(?:\s+{any_of(LABELLED)})?\s*:\s*",
    re.IGNORECASE,
)
"""`Chủ trì: `, `Cơ quan phối hợp: `"""
_MANDATES = any_of(mandate.vietnamese for mandate in Mandate)
_LEADS = Pattern(
    rf"""
    (?:{_MANDATES}\ )?(?P<lead>[^:;.]+?),?\ chủ\ trì
    (?:(?:,|;|\ và)?\ phối\ hợp(?:\ với|\ cùng)?\ (?P<partners>.+))?
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""`Sở Nội vụ chủ trì, phối hợp với Sở Tài chính`"""
_LEADS_FIRST = Pattern(
    r"(?P<lead>[^:;.]+?),?\ chủ\ trì\s*[,;]\s*(?P<partners>.+?),?\ phối\ hợp", re.IGNORECASE | re.VERBOSE
)
"""`Sở Nội vụ chủ trì; Sở Tài chính phối hợp`"""
_ITEM = Pattern(rf"(?:^|\s)[-–+•]\s*(?={NAME_START})", re.IGNORECASE)
_SOURCE = Pattern(rf"(?:nguồn\s+)?{any_of(SOURCES)}{NO_LETTER_AFTER}.*", re.IGNORECASE)
_SHORT = (
    (Pattern(r"(?:[Tt]háng\s+)?([0-9]{1,2})\s*[-–]\s*([0-9]{1,2}/[12][0-9]{3})"), r"từ tháng \1 đến tháng \2"),
    (Pattern(r"([0-9]{1,2}/[12][0-9]{3})"), r"tháng \1"),
    (Pattern(r"([12][0-9]{3})"), r"năm \1"),
)
"""Times that cells write short, with their full spelling: `09 - 10/2026`, `5/2026`, `2026`."""
_PERIOD = Pattern(
    r"(?:giai đoạn|từ năm|năm)?\s*(?P<first>[12][0-9]{3})\s*(?:[-–]|đến(?: năm)?)\s*(?P<last>[12][0-9]{3})",
    re.IGNORECASE,
)
"""`Giai đoạn 2026 - 2030`"""
_MORE_TIME = Pattern(r"(?:tháng|quý|năm|ngày|[-–/])\s*(?:[0-9]|[IVX]+\b)|[0-9]{4}", re.IGNORECASE)
"""A time beside the one that was read, so that this is not the time of the cell."""
_HOURS = Pattern(
    r"(?:từ\s+)?(?:[0-9]{1,2}\s*(?:h|g|giờ|:)(?![^\W\d_]{2,}(?<!giờ))|(?:buổi\s+)?(?:sáng|chiều|tối)\b|tiết\b)",
    re.IGNORECASE,
)
"""A time of the day: `8h00 - 9h30`, `Sáng 05/10`"""


@frozen
class Value:
    """A value of a cell, by its comparator."""

    value: Decimal
    comparator: Comparator | None
    unit: str | None


@frozen
class Assigned:
    """Who leads a task, and who takes part."""

    lead: tuple[Organization, ...] = ()
    partners: tuple[Organization, ...] = ()


def values(cell: str) -> tuple[Value, ...]:
    """
    The value in a cell, or both ends of a range; (): the cell is no such figure.

    >>> [(str(each.value), each.comparator.name, each.unit) for each in values("15 - 20 mô hình")]
    [('15', 'AT_LEAST', 'mô hình'), ('20', 'AT_MOST', 'mô hình')]
    >>> values("50.5"), values("05/2026")
    ((), ())
    """
    found = _VALUE.fullmatch(cell)
    if found is None:
        return ()
    unit, number = found["unit"], Decimal(parse_number(found["number"]))
    if found["to"]:
        last = Decimal(parse_number(found["to"]))
        ends = ((number, Comparator.AT_LEAST), (last, Comparator.AT_MOST))
        return tuple(Value(end, side, unit) for end, side in ends) if number < last else ()
    comparator = Comparator.AT_LEAST if found["up"] else _SAID.get((found["said"] or "").lower())
    return (Value(number, comparator, unit),)


def amount(cell: str, unit: str | None) -> Money | None:
    """
    The amount in a cell, in its own unit of money or in that of the column; None if it is none.

    >>> str(amount("1.080", "triệu đồng")), str(amount("25.000.000 đồng", None)), amount("1.080", None)
    ('1.080.000.000 đồng', '25.000.000 đồng', None)
    """
    try:
        return Money.parse(f"{cell} {unit}" if unit and _FIGURE.fullmatch(cell) else cell)
    except ValueError:
        return None


def source(cell: str) -> str | None:
    """The source of money that a cell names; None if it names none."""
    return cell if _SOURCE.fullmatch(cell) else None


def timeframe(cell: str, heading: str = "") -> Timeframe | None:
    """
    The time in a cell, also where the heading of its column names the unit; None if it is none.

    >>> [str(timeframe(cell).last) for cell in ("09 - 10/2026", "5/2026", "2026", "Giai đoạn 2026 - 2030")]
    ['2026-10-31', '2026-05-31', '2026-12-31', '2030-12-31']
    >>> timeframe("Theo hướng dẫn"), timeframe("III/2026", "Quý").wording
    (None, 'III/2026')
    """
    if years := _PERIOD.fullmatch(cell):
        first, last = (_year(int(years[name])) for name in ("first", "last"))
        return Timeframe(first.first, last.last, False, cell) if int(years["first"]) < int(years["last"]) else None  # noqa: FBT003
    unit = next((word for word in SPANS if fold(heading).startswith(word)), None)
    spelled = [*(found.expand(text) for pattern, text in _SHORT if (found := pattern.fullmatch(cell))), cell]
    for text in [*spelled, *([f"{unit} {cell}"] if unit else [])]:
        frame, start, end = next(iter(find_timeframes(text)), (None, 0, 0))
        if frame is not None:
            only = not _MORE_TIME.search(text[:start] + text[end:])
            return (frame if text == cell else evolve(frame, wording=cell)) if only else None
    return None


def _year(year: int) -> Timeframe:
    return Timeframe.parse(f"năm {year}")


def is_of_a_day(cell: str) -> bool:
    """
    True for a time of the day, as timetables have it.

    >>> is_of_a_day("8h00 - 8h30"), is_of_a_day("Quý II/2026")
    (True, False)
    """
    return _HOURS.match(cell) is not None


def organizations(cell: Passage | None) -> tuple[Organization, ...]:
    """The bodies of a cell, a list of names or of items."""
    parts = _items(cell) if cell else ()
    return tuple(body for part in parts for body in bodies(part, 0, len(part.text.rstrip(" .;,-–+"))))


def _items(cell: Passage) -> Iterator[Passage]:
    cuts = [0, *(edge for found in _ITEM.finditer(cell.text) for edge in found.span()), len(cell.text)]
    parts = (cell.part(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True))
    return (part for part in parts if part.text)


def assigned(cell: Passage | None) -> Assigned | None:
    """Who leads and who takes part, of a cell that says so; None if it only lists names."""
    if cell is None:
        return None
    labels = list(_LABEL.finditer(cell.text))
    if labels and labels[0].start() == 0:
        ends = [*(label.start() for label in labels[1:]), len(cell.text)]
        parts = {
            _LABELS[label["label"].lower()]: organizations(cell.part(label.end(), end))
            for label, end in zip(labels, ends, strict=True)
        }
        return Assigned(parts.get("lead", ()), parts.get("partners", ()))
    text = cell.text.rstrip(" .;")
    found = _LEADS_FIRST.fullmatch(text) or _LEADS.fullmatch(text)
    if found is None:
        return None
    lead, (start, end) = cell.part(*found.span("lead")), found.span("partners")
    with_whom = cell.part(start, min(end, end_of_body(text, start))) if found["partners"] else None
    return Assigned(organizations(lead), organizations(with_whom))
