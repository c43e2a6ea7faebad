"""Who takes part in a course and who teaches: the lines under their labels."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.levels import Level
from binhdanggioi.model.training import Host, ParticipantCategory, Trainer, TrainerKind
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.quantity import find_minority, find_women
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies

END_MARKS = " .;,*"
_COPULA = "Là "
_PEOPLE_AT_END = Pattern(
    r"[:,]?\s*\(?(?<![\d.,])([0-9]{1,3}(?:\.[0-9]{3})+|[0-9]{1,7})\s*(?:đại biểu|người|học viên|đồng chí)\)?"
    r"(?:\s*[,(]\s*(?:trong đó|có|gồm|\d+ (?:là )?nữ)[^:;]*)?\s*[.;,]?$",
    re.IGNORECASE,
)
_EACH = Pattern(r"\b(?:mỗi|x|×)\s[^,;:]*$", re.IGNORECASE)
_HOSTS = Pattern(
    r"(?<![\d.,/])(\d{1,4})\s+((?:xã|huyện|thôn|phường|tổ dân phố|trường|sở|cơ quan|đơn vị|"
    r"thành phố)\b[^;:,.()\d]{0,60}(?:,\s*(?:thành phố|thị xã|quận|phường|thị trấn)(?![^\W\d_])[^;:,.()\d]{0,30})*)",
    re.IGNORECASE,
)
_SENT_BY = Pattern(rf"\s+(?:của|thuộc|tại)\s+{_HOSTS.pattern}[\s.]*$", re.IGNORECASE)
_ALTERNATIVES = Pattern(r"\s+hoặc\s+|/(?=[^\W\d_])")
_OPEN = Pattern(r"\.{3}|…")
_CONDITIONS = Pattern(
    r"(?:\.{3}|…|,)\s*(?:là người\s+)?((?:có\s+(?:uy tín|kinh nghiệm|năng lực)|nhiệt tình|am hiểu)[^:;]*)"
)
_LEVELS = (
    ("trung ương", Level.CENTRAL),
    ("cấp tỉnh", Level.PROVINCE),
    ("cấp huyện", Level.DISTRICT),
    ("cấp xã", Level.COMMUNE),
    ("cấp thôn", Level.VILLAGE),
    ("thôn", Level.VILLAGE),
)

CourseNode = Node[Block]


def categories(node: CourseNode, rest: Passage) -> Iterator[ParticipantCategory]:
    """Read who is invited: what follows the label, and every line below that holds no others."""
    if rest.has_words:
        yield _category(rest, None)
    yield from _categories_below(node, None)


def _categories_below(node: CourseNode, heading: str | None) -> Iterator[ParticipantCategory]:
    for child in node.children:
        passage = child.content.passage
        own = passage.text.rstrip(" :")
        below = tuple(_categories_below(child, f"{heading} / {own}" if heading and own else own or heading))
        yield from below
        if not below and passage.has_words:
            yield _category(passage, heading)


def _category(passage: Passage, heading: str | None) -> ParticipantCategory:
    text = passage.text
    people = _PEOPLE_AT_END.search(text)
    if people and _EACH.search(text, 0, people.start(1)):
        people = None
    body = text[: people.start()] if people else text
    headcount = int(parse_number(people[1])) if people else None
    several = [_PEOPLE_AT_END.search(part) for part in text.split(";")]
    if len(several) > 1 and all(several):
        headcount = sum(int(parse_number(one[1])) for one in several if one)
    women, minority = next(find_women(text), None), next(find_minority(text), None)
    conditions = _CONDITIONS.search(body)
    return ParticipantCategory(
        text=text,
        level=_level(heading) or _level(text),
        roles=_roles(_SENT_BY.sub("", body[: conditions.start()] if conditions else body)),
        open_ended=True if _OPEN.search(body) else None,
        hosts=tuple(
            Host(name=found[2].strip(), count=int(found[1]), span=passage.span(found.start(1), found.end(2)))
            for found in _HOSTS.finditer(body)
            if int(found[1])
        ),
        headcount=headcount,
        women=_at_most(women, headcount),
        ethnic_minority=_at_most(minority, headcount),
        conditions=conditions[1].strip(" .,") or None if conditions else None,
        heading=heading,
        span=passage.span(),
        spans=(("headcount", passage.span(people.start(1), people.end(1))),) if people else (),
    )


def _at_most(found: Hit[int] | None, headcount: int | None) -> int | None:
    """A part of the headcount; a figure that is larger is about something else."""
    if found is None or (headcount is not None and found.value > headcount):
        return None
    return found.value


def _level(text: str | None) -> Level | None:
    words = f"{fold(text)} " if text else ""
    return next((level for name, level in _LEVELS if words.startswith(f"{name} ")), None)


def _roles(body: str) -> tuple[tuple[str, ...], ...]:
    roles = []
    for part in body.split(";"):
        alternatives = tuple(words for words in (found.strip(" .,:…") for found in _ALTERNATIVES.split(part)) if words)
        if alternatives:
            roles.append(alternatives)
    return tuple(roles)


def trainers(node: CourseNode, rest: Passage) -> Iterator[Trainer]:
    """Read who teaches, one for each part between semicolons."""
    if rest.text.startswith(_COPULA):
        rest = rest.part(len(_COPULA))
    for passage in [rest, *(line.content.passage for line in flatten(node.children))]:
        start = 0
        for part in passage.text.split(";"):
            trainer = passage.part(start, start + len(part))
            start += len(part) + 1
            trainer = trainer.part(0, len(trainer.text.rstrip(END_MARKS)))
            if trainer.has_words:
                yield _trainer(trainer)


def _trainer(passage: Passage) -> Trainer:
    text = passage.text
    of = re.search(r"\s+(?:của|thuộc)\s+", text)
    organizations = bodies(passage, of.end()) if of else ()
    words = fold(text)
    kind = TrainerKind.OTHER
    if "trung ương" in words.split(" của ")[0]:
        kind = TrainerKind.CENTRAL_SPEAKER
    elif " nguồn" in f" {words}" or " tot" in f" {words}":
        kind = TrainerKind.MASTER_TRAINER
    plain = (
        f"{kind.vietnamese} của {', '.join(body.name for body in organizations)}" if organizations else kind.vietnamese
    )
    return Trainer(kind=kind, organizations=organizations, text=None if text == plain else text, span=passage.span())
