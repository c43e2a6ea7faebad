"""Who takes part in a course and who teaches: the lines under their labels."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.bodies import BELONGING, BODIES
from binhdanggioi.lexicon.levels import AREAS, LEVEL_NAMES, Level
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.people import PEOPLE, QUALITIES, TrainerKind
from binhdanggioi.lexicon.totals import PARTS_FOLLOW, SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.training import Host, ParticipantCategory, Trainer
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import COUNT, parse_number
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.quantity import find_minority, find_women, headcount_of
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.nesting import under_headings
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies

_COPULA = "Là "
_PEOPLE_AT_END = Pattern(
    rf"[:,]?\s*\(?(?<![0-9.,])({COUNT})\s*"
    rf"{any_of(person.word for person in PEOPLE if person.seat)}\)?"
    rf"(?:\s*[,(]\s*(?:{any_of((*SOME_PARTS_FOLLOW, *PARTS_FOLLOW, 'có'))}|[0-9]+ (?:là )?nữ)[^:;]*)?\s*[.;,]?$",
    re.IGNORECASE,
)
"""The number of people after the name of a category: `: 40 đại biểu, trong đó 20 nữ`."""
_EACH = Pattern(r"\b(?:mỗi|x|×)\s[^,;:]*$", re.IGNORECASE)
_SENDER = any_of(word.word.lower() for word in (*AREAS, *BODIES) if word.sends)
_TOWN = any_of(area.word for area in AREAS if area.urban)
_HOSTS = Pattern(
    rf"(?<![0-9.,/])([0-9]{{1,4}})\s+({_SENDER}\b[^;:,.()0-9]{{0,60}}(?:,\s*{_TOWN}(?![^\W\d_])[^;:,.()0-9]{{0,30}})*)",
    re.IGNORECASE,
)
"""The bodies or areas that send people: `10 huyện, thành phố`."""
_SENT_BY = Pattern(rf"\s+{any_of((*BELONGING, 'tại'))}\s+{_HOSTS.pattern}[\s.]*$", re.IGNORECASE)
_ALTERNATIVES = Pattern(r"\s+hoặc\s+|/(?=[^\W\d_])")
_OPEN = Pattern(r"\.{3}|…")
_CONDITIONS = Pattern(rf"(?:\.{{3}}|…|,)\s*(?:là người\s+)?({any_of(QUALITIES)}[^:;]*)")

CourseNode = Node[Block]


def categories(node: CourseNode, rest: Passage) -> Iterator[ParticipantCategory]:
    """Read the categories of participants: the rest of the labelled line, and every leaf line below it."""
    if rest.has_words:
        yield _category(rest, None)
    yield from _categories_below(node, None)


def _categories_below(node: CourseNode, heading: str | None) -> Iterator[ParticipantCategory]:
    for child in under_headings(node.children, _is_heading):
        passage = child.content.passage
        own = _heading(child)
        below = tuple(_categories_below(child, f"{heading} / {own}" if heading and own else own or heading))
        yield from below
        if not below and passage.has_words:
            yield _category(passage, heading)


def repeated_headings(node: CourseNode, last: str | None) -> Iterator[Passage]:
    """
    The headings of categories that only repeat the one before: `Cấp xã` above some, and again above the next.

    `last` is that of the last category above.
    """
    before: list[CourseNode] = []
    for chain in _chains(node, []):
        heading = " / ".join(filter(None, map(_heading, chain))) or None
        if heading is not None and heading == last:
            yield from (each.content.passage for each in chain if not any(each is one for one in before))
        before, last = chain, heading


def _chains(node: CourseNode, above: list[CourseNode]) -> Iterator[list[CourseNode]]:
    """The headings above each category, from the outermost on."""
    for child in under_headings(node.children, _is_heading):
        below = list(_chains(child, [*above, child]))
        yield from below or ([above] if child.content.passage.has_words else [])


def _is_heading(node: CourseNode) -> bool:
    """True for a line that only names the level of those below it: `Cấp xã (12 xã):`."""
    text = node.content.passage.text
    return text.endswith(":") and _level(text) is not None


def _heading(node: CourseNode) -> str:
    return node.content.passage.text.rstrip(" :")


def _category(passage: Passage, heading: str | None) -> ParticipantCategory:
    text = passage.text
    people = _PEOPLE_AT_END.search(text)
    if people and _EACH.search(text, 0, people.start(1)):
        people = None
    body = text[: people.start()] if people else text
    headcount = int(parse_number(people[1])) if people else None
    several = [_PEOPLE_AT_END.search(part) for part in text.split(";")]
    if len(several) > 1 and all(several):
        headcount = headcount_of(int(parse_number(one[1])) for one in several if one)
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
    """The figure as a part of the headcount; None if it is larger, since it is about something else then."""
    if found is None or (headcount is not None and found.value > headcount):
        return None
    return found.value


def _level(text: str | None) -> Level | None:
    words = f"{fold(text)} " if text else ""
    return next((level for name, level in LEVEL_NAMES if words.startswith(f"{name} ")), None)


def _roles(body: str) -> tuple[tuple[str, ...], ...]:
    roles = []
    for part in body.split(";"):
        alternatives = tuple(words for words in (found.strip(" .,:…") for found in _ALTERNATIVES.split(part)) if words)
        if alternatives:
            roles.append(alternatives)
    return tuple(roles)


def trainers(node: CourseNode, rest: Passage, *, go_on: bool) -> Iterator[Trainer]:
    """Read the trainers, which are separated by semicolons."""
    if rest.text.startswith(_COPULA) and not go_on:
        rest = rest.part(len(_COPULA))
    for passage in [rest, *(line.content.passage for line in flatten(node.children))]:
        start = 0
        for part in passage.text.split(";"):
            trainer = passage.part(start, start + len(part))
            start += len(part) + 1
            trainer = trainer.part(0, len(trainer.text.rstrip(TRAILING)))
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
