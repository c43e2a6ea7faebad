"""Tasks with the labelled lines under them."""

import re
from itertools import takewhile, zip_longest

from attrs import evolve

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.people import GROUPED, NOT_YOUNG, SET_APART
from binhdanggioi.lexicon.tasks import BY, DOES, LABELLED, LEADS, TAKES_PART, TASK_LABELS
from binhdanggioi.lexicon.times import CONSTANTLY, EVERY, EXPECTED, REGULARLY, SPANS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.task import Task
from binhdanggioi.notation.outline import Node
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import breaks
from binhdanggioi.notation.timeframe import Timeframe, first_timeframe
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies, end_of_body, starts_with_body
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.times.when import recurs_of, when_of

_FIELDS = {label.word: label.field for label in TASK_LABELS if label.line}
_BODY = any_of(body_words(BodyKind.ANY))
_LABEL = Pattern(
    rf"(?:(?:các\s+)?{_BODY}(?:, {_BODY})?\s+)?({any_of(_FIELDS)})(?:\s+{any_of((*LABELLED, EXPECTED))}){{0,2}}"
    rf"|(?:các\s+)?{_BODY}(?:, {_BODY})?\s+{DOES}",
    re.IGNORECASE,
)
"""The label of a line: `Đơn vị chủ trì thực hiện`, `Thời gian hoàn thành`, `Đơn vị thực hiện`."""
_RECURRING = Pattern(
    rf"(?:(?:{REGULARLY}\s+)?{any_of(EVERY)}\s+{any_of(SPANS)}|{CONSTANTLY})(?=[\s,.;])", re.IGNORECASE
)
"""`Hằng năm, …`, `Thường xuyên, …`"""

_LAST_BRACKETS = Pattern(r"\(([^()]*)\)[\s.;,]*$")
_LAST_CLAUSES = 4
"""Who leads is said in one of so many clauses at the end."""
_CLAUSE = Pattern(r"[^;]+")
_ROLE = Pattern(
    rf"\b(?:là\s+)?(?:{_BODY}\s+)?(?P<role>{LEADS}|{TAKES_PART})(?:\s+{any_of(LABELLED)})?(?P<before>\s*:|\s+(?:với|cùng)\b)?",
    re.IGNORECASE,
)
"""`chủ trì` after the name of a body; `đơn vị phối hợp:` or `phối hợp với` before it."""
_BEFORE_LEADER = Pattern(rf"\s{any_of(BY)}\s+|:\s+", re.IGNORECASE)
_BY = Pattern(rf"{any_of(BY)}\s+", re.IGNORECASE)

_LINK = Pattern(r"\s+(?:là người|người|là)\s+")
_GROUP = Pattern(
    rf"(?<![^\W\d_]){any_of(GROUPED)}(?:\s+(?:là người|người))?\s+"
    rf"(?:{any_of(SET_APART)}(?![^\W\d_])|trẻ(?!\s{any_of(NOT_YOUNG)})(?![^\W\d_]))",
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
    return (_FIELDS[found[1].lower()] if found[1] else _FIELDS[LEADS], len(head) + 1) if found else None


def task(node: TaskNode) -> Task:
    """Read the heading or sentence of a task with everything under it."""
    labelled = _labelled(node.children) if node.content.label else []
    fields = dict(map(_field, labelled))
    when = fields.get("when")
    passage = node.content.passage
    lead, partners = _taking_part(passage)
    text = "" if _label(passage.text) else passage.text
    return Task(
        text=passage.text,
        lead=_bodies(fields.get("lead")) or lead,
        partners=_bodies(fields.get("partners")) or partners,
        when=_timeframe(when, labelled) if when else when_of(text) or _recurrence(passage),
        recurs=(recurs_of(when.text) if when else None) or recurs_of(text),
        venue=_words(fields.get("venue")),
        groups=_groups(passage.text),
        output=_words(fields.get("output")),
        lines=tuple(paragraph(line.content) for line in labelled),
        subtasks=tuple(task(child) for child in node.children if child not in labelled),
        mark=node.content.label,
        span=passage.span(),
    )


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
    if node.children:
        return False
    return _label(node.content.passage.text) is not None


def _field(node: TaskNode) -> tuple[str, Passage]:
    """The field that a labelled line states, and what follows the label."""
    passage = node.content.passage
    found = _label(passage.text)
    if found is None:
        raise ValueError(f"no labelled line: {passage.text!r}")
    return found[0], passage.part(found[1])


def _bodies(passage: Passage | None) -> tuple[Organization, ...]:
    return bodies(passage, 0, len(passage.text.rstrip(" .;"))) if passage and passage.text else ()


def _words(passage: Passage | None) -> str | None:
    return passage.text.rstrip(" .;") or None if passage else None


def _groups(text: str) -> tuple[str, ...]:
    """The groups of people that a task names, each once, in small letters and without *người*."""
    return tuple(dict.fromkeys(_LINK.sub(" ", group[0]).lower() for group in _GROUP.finditer(text)))


def _taking_part(passage: Passage) -> tuple[tuple[Organization, ...], tuple[Organization, ...]]:
    """
    Who leads and who takes part, as the sentence says it.

    In brackets at the end, `(Văn phòng chủ trì, Phòng Tài chính phối hợp; quý II)`; in a sentence or a clause of its
    own behind it, `… . Sở Y tế chủ trì.`; or behind *do*.
    """
    text = passage.text
    if brackets := _LAST_BRACKETS.search(text):
        return _roles_in(passage, *brackets.span(1))
    if LEADS not in text.lower():
        return (), ()
    starts = [0, *(end for _, end in breaks(text)), *(found.end() for found in _BEFORE_LEADER.finditer(text))]
    for start in sorted(starts, reverse=True)[:_LAST_CLAUSES]:
        lead, partners = _led(passage, start)
        if lead:
            return lead, partners
    return (), ()


def _led(passage: Passage, start: int) -> tuple[tuple[Organization, ...], tuple[Organization, ...]]:
    """Who leads by the words from `start` on, if they begin with a body that leads, or with a label for it."""
    text = passage.text
    role = _ROLE.search(text, start)
    if role is None or role["role"].lower() != LEADS:
        return (), ()
    is_labelled = role.start() == start and role["before"] is not None
    named = text[start : role.start()].rstrip(" ,")
    is_named = starts_with_body(text[start:]) and end_of_body(text, start) >= start + len(named) > start
    stop = next((begin for begin, _ in breaks(text) if begin > start), len(text))
    return _roles_in(passage, start, stop) if is_labelled or is_named else ((), ())


def _roles_in(passage: Passage, start: int, end: int) -> tuple[tuple[Organization, ...], tuple[Organization, ...]]:
    """Who leads and who takes part in a stretch of a sentence."""
    said: dict[str, tuple[Organization, ...]] = {LEADS: (), TAKES_PART: ()}
    for clause in _CLAUSE.finditer(passage.text, start, end):
        at, until = clause.span()
        roles = [*_ROLE.finditer(passage.text, at, until)]
        for role, following in zip_longest(roles, roles[1:]):
            stop = following.start() if following else until
            names = passage.part(role.end(), stop) if role["before"] else passage.part(at, role.start())
            at = role.end()
            names = names.part(len(names.text) - len(names.text.lstrip(" ,")), len(names.text.rstrip(" ,")))
            by = _BY.match(names.text)
            names = names.part(by.end()) if by else names
            if starts_with_body(names.text):
                said[role["role"].lower()] += bodies(names, 0, end_of_body(names.text, 0))
    return said[LEADS], said[TAKES_PART]


def _timeframe(passage: Passage, labelled: list[TaskNode]) -> Timeframe | None:
    """The time in a labelled line; its label may say that it is only expected: `Thời gian dự kiến: …`."""
    frame = first_timeframe(passage.text)
    line = next(line.content.passage.text for line in labelled if line.content.passage.text.endswith(passage.text))
    is_expected = EXPECTED in line[: len(line) - len(passage.text)].lower()
    return evolve(frame, expected=True) if frame and is_expected else frame


def _recurrence(passage: Passage) -> Timeframe | None:
    """The time of a sentence that starts with `Hằng năm`; inside a sentence it may be about something else."""
    found = _RECURRING.match(passage.text)
    return Timeframe(None, None, False, found[0]) if found else None  # noqa: FBT003 - positional value
