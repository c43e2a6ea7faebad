"""Tasks with the labelled lines under them."""

import re
from itertools import takewhile

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.people import GROUPED, SET_APART
from binhdanggioi.lexicon.tasks import LABELLED, TASK_LABELS
from binhdanggioi.lexicon.times import CONSTANTLY, DONE, EVERY, REGULARLY, SPANS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.task import Task
from binhdanggioi.notation.outline import BULLETS, Node
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies, starts_with_body
from binhdanggioi.reading.paragraph import paragraph

_FIELDS = {label.word: label.field for label in TASK_LABELS if label.line}
_BODY = any_of(body_words(BodyKind.ANY))
_LABEL = Pattern(
    rf"(?:(?:các\s+)?{_BODY}(?:, {_BODY})?\s+)?({any_of(_FIELDS)})(?:\s+{any_of(LABELLED)})?",
    re.IGNORECASE,
)
"""The label of a line: `Đơn vị chủ trì thực hiện`, `Thời gian hoàn thành`."""
_RECURRING = Pattern(
    rf"(?:(?:{REGULARLY}\s+)?{any_of(EVERY)}\s+{any_of(SPANS)}|{CONSTANTLY})(?=[\s,.;])", re.IGNORECASE
)
"""`Hằng năm, …`, `Thường xuyên, …`"""

_BRACKET = Pattern(r"\(([^()]*)\)[\s.;]*$")
_SHARE = Pattern(r"(chủ trì|phối hợp)(?:\s+thực hiện)?(\s*:)?", re.IGNORECASE)
_ENDS = Pattern(
    rf"{any_of(DONE)}|{any_of(label.word for label in TASK_LABELS if label.field == 'when')}", re.IGNORECASE
)
_LINK = Pattern(r"\s+(?:là người|người|là)\s+")
_GROUP = Pattern(
    rf"(?<![^\W\d_]){any_of(GROUPED)}(?:\s+(?:là người|người))?\s+"
    rf"(?:{any_of(SET_APART)}(?![^\W\d_])|trẻ(?!\s(?:em|tuổi|hóa|hoá))(?![^\W\d_]))",
    re.IGNORECASE,
)
"""`cán bộ nữ người dân tộc thiểu số`, `cán bộ nữ trẻ`"""

TaskNode = Node[Block]


def fields_of(node: TaskNode) -> set[str]:
    """The fields of a task that the lines under a heading state."""
    return {label[0] for line in node.children if (label := _label(line.content.passage.text))}


def _label(text: str) -> tuple[str, int] | None:
    """The field that a labelled line states, and where the words after the label start; None without a label."""
    head, colon, _ = text.partition(":")
    found = _LABEL.fullmatch(head.strip()) if colon else None
    return (_FIELDS[found[1].lower()], len(head) + 1) if found else None


def task(node: TaskNode) -> Task:
    """Read the heading or sentence of a task with everything under it."""
    labelled = _labelled(node.children) if node.content.label else []
    passage = node.content.passage
    fields = {**_beside(passage), **dict(map(_field, labelled))}
    when = fields.get("when")
    return Task(
        text=passage.text,
        lead=_bodies(fields.get("lead")),
        partners=_bodies(fields.get("partners")),
        when=_timeframe(when) if when else _recurrence(passage),
        venue=_words(fields.get("venue")),
        groups=_groups(passage.text),
        output=_words(fields.get("output")),
        lines=tuple(paragraph(line.content) for line in labelled),
        subtasks=tuple(task(child) for child in node.children if child not in labelled),
        mark=node.content.label,
        span=passage.span(),
    )


def _beside(passage: Passage) -> dict[str, Passage]:
    """What the brackets at the end of a task say: `(Văn phòng Sở chủ trì, Phòng Y tế phối hợp; quý III/2022)`."""
    bracket = _BRACKET.search(passage.text)
    inside = passage.part(*bracket.span(1)) if bracket else None
    if inside is None:
        return {}
    fields: dict[str, Passage] = {}
    start = 0
    for share in _SHARE.finditer(inside.text):
        named = inside.part(start, share.start())
        named = named.part(len(named.text) - len(named.text.lstrip(",; ")))
        start = share.end()
        if share[2]:
            named = inside.part(start, inside.text.find(";", start) if ";" in inside.text[start:] else None)
        if starts_with_body(named.text):
            fields[_FIELDS[share[1].lower()]] = named
    time = next((frame for frame in find_timeframes(inside.text)), None)
    is_all = time is not None and time.end - time.start == len(inside.text)
    if time is not None and (fields or is_all or _ENDS.search(inside.text)):
        fields["when"] = inside.part(time.start, time.end)
    return fields


def _groups(text: str) -> tuple[str, ...]:
    """The groups of people that a task names, each once, in small letters and without *người*."""
    return tuple(dict.fromkeys(_LINK.sub(" ", group[0]).lower() for group in _GROUP.finditer(text)))


def _words(passage: Passage | None) -> str | None:
    return passage.text.rstrip(" .;") or None if passage else None


def _labelled(nodes: list[TaskNode]) -> list[TaskNode]:
    """
    The labelled lines among the lines under a task.

    If the marks of the lines differ, only the first labelled ones count, and one unmarked paragraph before them or
    among them; if a line is bound to the one above or below it, only those that no other line is above.
    """
    if not all(node.content.stands_alone for node in nodes):
        return list(takewhile(_is_labelled, nodes))
    if len({node.mark.kind if node.mark else None for node in nodes}) <= 1:
        return list(filter(_is_labelled, nodes))
    plain = next(filter(_is_plain, nodes), None)
    return list(takewhile(_is_labelled, [node for node in nodes if node is not plain]))


def _is_plain(node: TaskNode) -> bool:
    return node.mark is None and not node.children and not _is_labelled(node)


def _is_labelled(node: TaskNode) -> bool:
    if node.children or (node.mark is not None and node.mark.kind not in BULLETS):
        return False
    return _label(node.content.passage.text) is not None


def _field(node: TaskNode) -> tuple[str, Passage]:
    passage = node.content.passage
    found = _label(passage.text)
    if found is None:
        raise ValueError(f"no labelled line: {passage.text!r}")
    return found[0], passage.part(found[1])


def _bodies(passage: Passage | None) -> tuple[Organization, ...]:
    return bodies(passage, 0, len(passage.text.rstrip(" .;"))) if passage and passage.text else ()


def _timeframe(passage: Passage) -> Timeframe | None:
    return next((frame for frame, _, _ in find_timeframes(passage.text)), None)


def _recurrence(passage: Passage) -> Timeframe | None:
    """The time of a sentence that starts with `Hằng năm`; inside a sentence it may be about something else."""
    found = _RECURRING.match(passage.text)
    return Timeframe(None, None, False, found[0]) if found else None  # noqa: FBT003 - positional value
