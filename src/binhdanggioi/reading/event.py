"""Events: a heading with its time and place below it, or the time of what the whole plan is about."""

import re
from collections.abc import Iterable, Iterator

from attrs import frozen

from binhdanggioi.lexicon.courses import COURSES
from binhdanggioi.lexicon.events import AGENDAS, EVENTS, HELD
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.event import Event
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.courses.course_line import labels_of
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.roles import roles_of

EventNode = Node[Block]

_NAMED = Pattern(
    rf"(?:{any_of(HELD)}\s+)?(?:các\s+)?(?!{any_of(course.word for course in COURSES if course.title)})"
    rf"{any_of(EVENTS)}(?![^\W\d_])",
    re.IGNORECASE,
)
"""`Tổ chức hội thảo …`; a course is none."""
_AGENDA = Pattern(rf"{any_of(AGENDAS)}(?:\s+{any_of(EVENTS)})?\s*(?::|$)", re.IGNORECASE)
_DURATION = Pattern(r"[0-9]\s*phút\b|(?<![0-9])[0-9]{1,2}\s*(?:h|giờ|:)\s*[0-9]{2}(?![0-9])", re.IGNORECASE)
"""`15 phút`, `8h00`"""
_AT = Pattern(r"[0-9)],?\s+tại\s+([^;.]*[^;.\s])", re.IGNORECASE)
"""`ngày 15/11/2026, tại Nhà văn hóa xã`"""


@frozen
class Occasion:
    """What a document says, in several places, of the event that it is about."""

    title: str
    venue: str | None
    agenda: tuple[str, ...]


def occasion(subject: str | None, tree: Iterable[EventNode]) -> Occasion | None:
    """What a document says of the event that its subject names; None if it names none."""
    if subject is None or not _NAMED.match(subject):
        return None
    sections = [node for node in tree if not node.content.rows]
    timed = [
        line for node in sections if Role.SCHEDULE in roles_of(node.content.passage.text) for line in node.children
    ]
    listed = [line for node in sections if is_agenda(node) for line in node.children]
    return Occasion(
        title=subject,
        venue=next(_venues(timed), None),
        agenda=tuple(line.content.passage.text for line in listed if line.content.passage.has_words),
    )


def is_agenda(node: EventNode) -> bool:
    """True if a heading in the plan of an event says that its agenda follows, or if most lines below say how long."""
    timed = sum(1 for line in node.children if _DURATION.search(line.content.passage.text))
    return Role.AGENDA in roles_of(node.content.passage.text) or (timed > 1 and 2 * timed > len(node.children))


def is_event(node: EventNode) -> bool:
    """True if a heading names an event, and a line below it says on which days it is held."""
    if node.mark is None or not _NAMED.match(node.content.passage.text):
        return False
    has_tables = any(line.content.rows for line in flatten(node.children))
    return not has_tables and any(True for _ in _times(node.children))


def event(node: EventNode) -> Event:
    """Read an event with the lines below it."""
    title = node.content.passage.text.rstrip(TRAILING + ":")
    return Event(
        text=node.content.passage.text,
        title=title or None,
        when=next(_times(node.children), None),
        venue=next(_venues(node.children), None),
        agenda=tuple(_listed(node.children)),
        lines=tuple(paragraph(line.content) for line in flatten(node.children)),
        mark=node.content.label,
        span=node.content.passage.span(),
    )


def time_of(node: EventNode, about: Occasion) -> Event | None:
    """Read a line with the time of the event that the document is about; None if it has none."""
    when = next(_times([node]), None)
    if when is None or node.children:
        return None
    return Event(
        text=node.content.passage.text,
        title=about.title,
        when=when,
        venue=about.venue,
        agenda=about.agenda,
        mark=node.content.label,
        span=node.content.passage.span(),
    )


def _labelled(nodes: Iterable[EventNode], label: str) -> Iterator[Passage]:
    """What follows the label in the lines that have it."""
    for node in nodes:
        labels, start = labels_of(node.content.passage.text)
        if labels == (label,) and not node.content.rows:
            yield node.content.passage.part(start)


def _times(nodes: Iterable[EventNode]) -> Iterator[Timeframe]:
    return (
        frame
        for rest in _labelled(nodes, "time")
        for frame, _, _ in find_timeframes(rest.text)
        if frame.last is not None
    )


def _venues(nodes: Iterable[EventNode]) -> Iterator[str]:
    """The places: what a line labelled so says, else what follows *tại* in that with the time."""
    lines = list(nodes)
    labelled = (rest.text for rest in _labelled(lines, "venue"))
    beside = (found[1] for rest in _labelled(lines, "time") if (found := _AT.search(rest.text)))
    return (venue for text in (*labelled, *beside) if (venue := text.rstrip(TRAILING)))


def _listed(nodes: Iterable[EventNode]) -> Iterator[str]:
    """The items under the label of the agenda; those on its line are parted by semicolons."""
    for node in nodes:
        if _AGENDA.match(node.content.passage.text):
            _, _, rest = node.content.passage.text.partition(":")
            below = [line.content.passage.text for line in flatten(node.children)]
            yield from (item for text in [*rest.split(";"), *below] if fold(item := text.strip(f"{TRAILING} ")))
