"""Training courses: a heading with its labelled lines and blocks is read as one noun."""

import re
from collections.abc import Iterable, Iterator

from binhdanggioi.lexicon.courses import COURSES
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.training import CourseLine, TrainingCourse
from binhdanggioi.notation.amounts.quantity import total_of_people
from binhdanggioi.notation.outline import BULLETS, Node, flatten, marks_below
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.venue import sites_of
from binhdanggioi.reading.courses.category import has_other_count, is_level
from binhdanggioi.reading.courses.course_line import CLASSES, CourseDraft, labels_of, read_line, says_more
from binhdanggioi.reading.courses.participant import CourseNode, categories, repeated_headings, trainers
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.table import table as as_table

_AFTER_LABEL = f"{TRAILING}:"
_TITLE = Pattern(
    rf"(?:tổ chức\s+|mở\s+)?(?:các\s+|[0-9]+\s+)?{any_of(course.word for course in COURSES if course.title)}\b",
    re.IGNORECASE,
)
"""`Tổ chức 02 lớp …`, `Tập huấn …`"""


def is_course(node: CourseNode, roles: tuple[Role, ...], bullets: int) -> bool:
    """True if a heading with the lines under it is a course."""
    if not node.children or node.mark is None or bullets > 1:
        return False
    paragraphs = [child.content for child in node.children if not child.content.rows]
    named = [name for block in paragraphs for name in labels_of(block.passage.text)[0]]
    if len(set(named)) < 2:  # noqa: PLR2004 - one label alone says little
        return False
    text = node.content.passage.text
    if Role.TRAINING in roles and {"categories", "size", "trainers"} & set(named):
        return True
    about = Role.TRAINING in roles or _TITLE.match(text) is not None
    return about and any(CLASSES.search(line.content.passage.text) for line in flatten(node.children))


def course(node: CourseNode) -> TrainingCourse:
    """
    Read a course; lines that no field can hold are kept as lines of it.

    Lines with a single label are read first, so that the printed order does not matter.
    """
    tables = [line.content for line in flatten(node.children) if line.content.rows]
    totals = [(total, table.span) for table in tables if (total := total_of_people(table.rows)) is not None]
    draft = CourseDraft(is_tabled=bool(totals))
    lines = [line for child in _adopted(_without_tables(node.children)) for line in _blocks(draft, child)]
    for labels, passage, rest in sorted(lines, key=lambda line: len(line[0]) != 1):
        read_line(draft, labels, passage, rest)
    for total, span in totals:
        draft.count("headcount", total, span)
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
        sites=None if draft.venue is None else sites_of(draft.venue),
        held=draft.held,
        topics=draft.topics,
        trainers=draft.trainers,
        invitation_to_follow=True if draft.is_invited else None,
        lines=tuple(sorted(draft.lines, key=_as_printed)),
        tables=tuple(as_table(block) for block in tables),
        span=node.content.passage.span(),
        spans=tuple(draft.spans.items()),
    )


def not_understood(course: TrainingCourse) -> Iterator[Span | None]:
    """The places of the lines of a course that state nothing, and of the items whose figures are in no field."""
    for line in course.lines:
        if not (line.states or is_level(line.text) or labels_of(line.text)[1] >= len(line.text)):
            yield line.span
    yield from (category.span for category in course.categories if has_other_count(category))


def _as_printed(line: CourseLine) -> tuple[bool, Span | None]:
    """The order of the lines of a course: the labels of its lists, then the others."""
    return not ({name for names in _MANY for name in names} & set(line.states)), line.span


def dropped_marks(tree: Iterable[CourseNode], courses: Iterable[TrainingCourse]) -> Iterator[Span]:
    """
    The places of the marks in courses that these are not printed with.

    A course is printed with bullets, and with `1.1.`, `1.2.` for its blocks where its own mark is `1.`.
    """
    read = {course.span: course for course in courses}
    for node in flatten(tree) if read else ():
        if node.children and (course := read.get(node.content.passage.span())):
            printed = {mark.rstrip(".") for mark in marks_below(course.mark, len(course.blocks))}
            yield from _dropped(node, printed)


def _dropped(node: CourseNode, printed: set[str]) -> Iterator[Span]:
    for line in flatten(node.children):
        if line.content.leads and not line.children:
            yield line.content.span
        label = line.content.label
        if label and line.mark and (line.mark.kind not in BULLETS or label.isalpha()):
            if label.rstrip(".") not in printed:
                yield line.content.whole.span(0, len(label))
            printed.discard(label.rstrip("."))


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
    labels, start = labels_of(node.content.passage.text)
    return node.mark is None and labels in _MANY and not node.content.passage.text[start:].strip()


_MANY = (("categories",), ("topics",), ("trainers",))
"""The labels of lists, each line of which is an item."""
_SIZE_BLOCK = ("size", "venue", "time")
"""The labels of the block with size, venue and time of a course."""

_Line = tuple[tuple[str, ...], Passage, Passage]
"""The labels of a line, the line, and the rest after the labels."""


def _blocks(draft: CourseDraft, node: CourseNode) -> Iterator[_Line]:
    """Read the blocks of categories, topics and trainers into `draft`, and yield the other lines."""
    passage = node.content.passage
    labels, start = labels_of(passage.text)
    rest = passage.part(start)
    last = draft.categories[-1].heading if draft.categories else None
    if labels in _MANY and _add_block(draft, labels[0], node, rest):
        draft.spans.setdefault(labels[0], passage.span())
        if says_more(passage, rest):
            label = passage.part(0, len(passage.text[:start].rstrip(_AFTER_LABEL)))
            if draft.is_labelled(labels[0]):
                yield labels, label, label.part(len(label.text))
            else:
                draft.keep(label, labels)
        if labels[0] == "categories":
            yield from (((), heading, heading) for heading in repeated_headings(node, last))
        return
    if rest.text or says_more(passage, rest) or not (labels == _SIZE_BLOCK or (labels and node.children)):
        yield labels, passage, rest
    for child in node.children:
        yield from _blocks(draft, child)


def _add_block(draft: CourseDraft, label: str, node: CourseNode, rest: Passage) -> bool:
    """Add the lines under a label to its field; False if there are none."""
    before = draft.categories, draft.topics, draft.trainers
    match label:
        case "categories":
            draft.categories += tuple(categories(node, rest))
        case "topics":
            draft.topics += tuple(_topics(node, rest))
        case _:
            draft.trainers += tuple(trainers(node, rest, go_on=bool(draft.trainers)))
    return before != (draft.categories, draft.topics, draft.trainers)


def _topics(node: CourseNode, rest: Passage) -> Iterator[str]:
    lines = (line.content.passage for line in flatten(node.children))
    texts = [*rest.text.split(";"), *(passage.text for passage in lines if passage.has_words)]
    yield from (topic for text in texts if any(map(str.isalnum, topic := text.strip(TRAILING))))
