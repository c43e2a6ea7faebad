"""Training courses: a heading with its labelled lines and blocks is read as one noun."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import define, field

from binhdanggioi.lexicon.courses import BESIDE_LABELS, COURSE_LABELS, COURSES, INVITATION, INVITATIONS
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.people import PARTICIPANTS
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.lexicon.totals import TOTALS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.training import CourseLine, ParticipantCategory, Trainer, TrainingCourse
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.outline import BULLETS, Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.quantity import find_days, find_size, format_days, format_size
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.participant import CourseNode, categories, trainers
from binhdanggioi.reading.table import table as as_table

_LABEL_WORDS = 9
_PLAIN_WORDS = frozenset(" ".join([*(label.word for label in COURSE_LABELS), BESIDE_LABELS]).split())
"""The words of labels that need not be kept: a course is printed with labels of its own."""

_AND = Pattern(r"\s*,\s*|\s+và\s+")
_TITLE = Pattern(
    rf"(?:tổ chức\s+|mở\s+)?(?:các\s+|[0-9]+\s+)?{any_of(course.word for course in COURSES if course.title)}\b",
    re.IGNORECASE,
)
"""`Tổ chức 02 lớp …`, `Tập huấn …`"""
_CLASSES = Pattern(r"[0-9]\s*lớp\b|/\s*lớp\b", re.IGNORECASE)
_PEOPLE_COLUMN = Pattern(rf"(?:số|tổng)\s.*{any_of(PARTICIPANTS)}|^(?:học viên|đại biểu)", re.IGNORECASE)
_TOTAL_ROW = Pattern(rf"{any_of(total.word for total in TOTALS)}(?![^\W\d_])", re.IGNORECASE)
_WHOLE = Pattern(r"[0-9]{1,3}(?:\.[0-9]{3}){0,2}|[0-9]{1,6}")
_INVITATION = Pattern(rf"(?:có\s+)?{any_of(INVITATIONS)}\s+(?:riêng\s+)?sau", re.IGNORECASE)


def _labels(text: str) -> tuple[tuple[str, ...], int]:
    """The fields that the label of a line names, and where its words start; () for a line without a label."""
    head, colon, _ = text.partition(":")
    if len(head.split()) > _LABEL_WORDS:
        return (), 0
    parts = [fold(part) for part in _AND.split(head.strip(" *"))]
    names = tuple(
        next((name for label, name in COURSE_LABELS if f"{part} ".startswith(f"{label} ")), "") for part in parts
    )
    if not names[0] or not (colon or head == text):
        return (), 0
    named = tuple(dict.fromkeys(name for name in names if name))
    return named, len(head) + len(colon)


def _says_more(passage: Passage, rest: Passage) -> bool:
    """True if the label before `rest` has words that labels do not have, so that it must be kept."""
    label = passage.text[: len(passage.text) - len(rest.text)]
    return not _PLAIN_WORDS.issuperset(fold(label).split())


def is_course(node: CourseNode, roles: tuple[Role, ...], bullets: int) -> bool:
    """True if a heading with the lines under it is a course."""
    below = list(flatten(node.children))
    if not node.children or node.mark is None or bullets > 1:
        return False
    paragraphs = [child.content for child in node.children if not child.content.rows]
    named = [name for block in paragraphs for name in _labels(block.passage.text)[0]]
    if len(set(named)) < 2:  # noqa: PLR2004 - one label alone says little
        return False
    text = node.content.passage.text
    if Role.TRAINING in roles and {"categories", "size", "trainers"} & set(named):
        return True
    about = Role.TRAINING in roles or _TITLE.match(text) is not None
    return about and any(_CLASSES.search(line.content.passage.text) for line in below)


@define
class _Draft:
    """A course while its lines are read; its fields are those of `TrainingCourse`."""

    counts: dict[str, int] = field(factory=dict)
    """The figures that count people and classes, by the names of their fields."""
    days_per_class: Decimal | None = None
    held: Timeframe | None = None
    venue: str | None = None
    categories: tuple[ParticipantCategory, ...] = ()
    topics: tuple[str, ...] = ()
    trainers: tuple[Trainer, ...] = ()
    is_invited: bool = False
    """True if an invitation is promised."""
    spans: dict[str, Span] = field(factory=dict)
    lines: list[CourseLine] = field(factory=list)

    @property
    def has_size(self) -> bool:
        """True if the number of people or classes is known."""
        return bool({"headcount", "classes"} & self.counts.keys())

    @property
    def has_time(self) -> bool:
        """True if the days or the time are known."""
        return self.days_per_class is not None or self.held is not None

    def count(self, name: str, value: int, span: Span) -> bool:
        """Set a figure that is not known yet; False if it is."""
        if name in self.counts:
            return False
        self.counts[name] = value
        self.spans[name] = span
        return True

    def keep(self, passage: Passage, states: tuple[str, ...] = ()) -> None:
        """Keep a line as printed."""
        if passage.has_words:
            self.lines.append(CourseLine(text=passage.text, states=states, span=passage.span()))


def course(node: CourseNode) -> TrainingCourse:
    """
    Read a course; lines that no field can hold are kept as lines of it.

    Lines with a single label are read first, so that the printed order does not matter.
    """
    draft = _Draft()
    tables = [line.content for line in flatten(node.children) if line.content.rows]
    lines = [line for child in _adopted(_without_tables(node.children)) for line in _blocks(draft, child)]
    for labels, passage, rest in sorted(lines, key=lambda line: len(line[0]) != 1):
        _read_line(draft, labels, passage, rest)
    for table in tables:
        _read_total(draft, table)
    return TrainingCourse(
        title=node.content.passage.text,
        mark=node.content.label,
        categories=draft.categories,
        headcount=draft.counts.get("headcount"),
        headcount_per_class=draft.counts.get("headcount_per_class"),
        women=draft.counts.get("women"),
        ethnic_minority=draft.counts.get("ethnic_minority"),
        classes=draft.counts.get("classes"),
        days_per_class=draft.days_per_class,
        venue=draft.venue,
        held=draft.held,
        topics=draft.topics,
        trainers=draft.trainers,
        invitation_to_follow=True if draft.is_invited else None,
        lines=tuple(draft.lines),
        tables=tuple(as_table(block) for block in tables),
        span=node.content.passage.span(),
        spans=tuple(draft.spans.items()),
    )


def _without_tables(nodes: list[CourseNode]) -> list[CourseNode]:
    return [Node(node.mark, node.content, _without_tables(node.children)) for node in nodes if not node.content.rows]


def _adopted(nodes: list[CourseNode]) -> list[CourseNode]:
    """Move the bullets after an unmarked line that is only a label (`Đối tượng:`) under that line."""
    adopted: list[CourseNode] = []
    for node in nodes:
        if adopted and node.mark is not None and node.mark.kind in BULLETS and _is_label_alone(adopted[-1]):
            last = adopted.pop()
            node = Node(last.mark, last.content, [*last.children, node])  # noqa: PLW2901 - the label with its bullet
        adopted.append(node)
    return adopted


def _is_label_alone(node: CourseNode) -> bool:
    labels, start = _labels(node.content.passage.text)
    return node.mark is None and labels in _MANY and not node.content.passage.text[start:].strip()


def _read_total(draft: _Draft, table: Block) -> None:
    """Read the headcount of a course from the total row of its table, in the column that counts people."""
    columns = [index for index, cell in enumerate(table.rows[0]) if _PEOPLE_COLUMN.search(cell)]
    for row in table.rows[1:]:
        if not columns or columns[-1] >= len(row) or not any(map(_TOTAL_ROW.match, row)):
            continue
        figure = row[columns[-1]]
        if _WHOLE.fullmatch(figure):
            draft.count("headcount", int(parse_number(figure)), table.span)


_MANY = (("categories",), ("topics",), ("trainers",))
"""The labels of lists, each line of which is an item."""
_SIZE_BLOCK = ("size", "venue", "time")
"""The labels of the block with size, venue and time of a course."""

_Line = tuple[tuple[str, ...], Passage, Passage]
"""The labels of a line, the line, and the rest after the labels."""


def _blocks(draft: _Draft, node: CourseNode) -> Iterator[_Line]:
    """Read the blocks of categories, topics and trainers into `draft`, and yield the other lines."""
    passage = node.content.passage
    labels, start = _labels(passage.text)
    rest = passage.part(start)
    if labels in _MANY and _add_block(draft, labels[0], node, rest):
        draft.spans.setdefault(labels[0], passage.span())
        if _says_more(passage, rest):
            yield labels, passage.part(0, start), passage.part(start, start)
        return
    if rest.text or _says_more(passage, rest) or not (labels == _SIZE_BLOCK or (labels and node.children)):
        yield labels, passage, rest
    for child in node.children:
        yield from _blocks(draft, child)


def _add_block(draft: _Draft, label: str, node: CourseNode, rest: Passage) -> bool:
    """Add the lines under a label to its field; False if there are none."""
    before = draft.categories, draft.topics, draft.trainers
    match label:
        case "categories":
            draft.categories += tuple(categories(node, rest))
        case "topics":
            draft.topics += tuple(_topics(node, rest))
        case _:
            draft.trainers += tuple(trainers(node, rest))
    return before != (draft.categories, draft.topics, draft.trainers)


def _read_line(draft: _Draft, labels: tuple[str, ...], passage: Passage, rest: Passage) -> None:
    if labels == ("size",) and rest.text and not draft.has_size:
        _read_size(draft, passage, rest)
    elif labels == ("venue",) and draft.venue is None and (venue := rest.part(0, len(rest.text.rstrip(TRAILING)))).text:
        draft.venue, draft.spans["venue"] = venue.text, venue.span()
        if _says_more(passage, rest):
            draft.keep(passage, ("venue",))
    elif labels == ("time",) and rest.text and not draft.has_time:
        _read_time(draft, passage, rest)
    elif _INVITATION.search(passage.text):
        _read_invitation(draft, passage)
    else:
        _read_unlabelled(draft, passage)


def _read_invitation(draft: _Draft, passage: Passage) -> None:
    states = () if draft.is_invited else ("invitation_to_follow",)
    if not draft.is_invited:
        draft.is_invited, draft.spans["invitation_to_follow"] = True, passage.span()
    if fold(passage.text) != fold(INVITATION) or not states:
        draft.keep(passage, states)


def _read_unlabelled(draft: _Draft, passage: Passage) -> None:
    stated: tuple[str, ...] = ()
    if _CLASSES.search(passage.text):
        stated = () if draft.has_size else _take_size(draft, passage)
        stated += () if draft.has_time else _take_time(draft, passage)
    draft.keep(passage, stated)


def _take_size(draft: _Draft, rest: Passage) -> tuple[str, ...]:
    return tuple(
        size.name
        for size, start, end in find_size(rest.text)
        if draft.count(size.name, size.amount, rest.span(start, end))
    )


def _read_size(draft: _Draft, passage: Passage, rest: Passage) -> None:
    stated = _take_size(draft, rest)
    value = draft.counts.get
    plain = format_size(
        value("headcount"),
        value("classes"),
        per_class=value("headcount_per_class"),
        women=value("women"),
        minority=value("ethnic_minority"),
    )
    if not stated:
        _read_unlabelled(draft, passage)
    elif fold(rest.text) != fold(plain) or _says_more(passage, rest):
        draft.keep(passage, stated)


def _read_time(draft: _Draft, passage: Passage, rest: Passage) -> None:
    stated = _take_time(draft, rest)
    days, held = draft.days_per_class, draft.held
    plain = ", ".join([*([format_days(days)] if days is not None else []), *([held.wording] if held else [])])
    if not stated:
        _read_unlabelled(draft, passage)
    elif fold(rest.text) != fold(plain) or _says_more(passage, rest):
        draft.keep(passage, stated)


def _take_time(draft: _Draft, rest: Passage) -> tuple[str, ...]:
    stated = []
    days = next(find_days(rest.text), None)
    if days and draft.days_per_class is None:
        draft.days_per_class, draft.spans["days_per_class"] = days.value, rest.span(days.start, days.end)
        stated.append("days_per_class")
    frames = [found for found in find_timeframes(rest.text) if found.value.last is not None]
    if frames and draft.held is None:
        draft.held, draft.spans["held"] = _whole(frames), rest.span(frames[0].start, frames[-1].end)
        stated.append("held")
    return tuple(stated)


def _whole(frames: list[Hit[Timeframe]]) -> Timeframe:
    """One timeframe from the first round to the last: `đợt 1 … đợt 2 …`."""
    if len(frames) == 1:
        return frames[0].value
    firsts = [frame.first for frame, _, _ in frames if frame.first is not None]
    lasts = [frame.last for frame, _, _ in frames if frame.last is not None]
    wording = "; ".join(frame.wording for frame, _, _ in frames)
    return Timeframe(min(firsts, default=None), max(lasts), any(frame.expected for frame, _, _ in frames), wording)


def _topics(node: CourseNode, rest: Passage) -> Iterator[str]:
    lines = (line.content.passage for line in flatten(node.children))
    texts = [*rest.text.split(";"), *(passage.text for passage in lines if passage.has_words)]
    yield from (topic for text in texts if (topic := text.strip(TRAILING)))
