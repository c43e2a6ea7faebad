"""Who takes part in a course and who teaches: the lines under their labels."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.people import TrainerKind
from binhdanggioi.model.derivation import with_derivations
from binhdanggioi.model.training import ParticipantCategory, Trainer
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.courses.category import category, counted_parts, is_level
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.nesting import under_headings
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies

_COPULA = "Là "
CourseNode = Node[Block]


def categories(node: CourseNode, rest: Passage) -> Iterator[ParticipantCategory]:
    """Read the categories of participants: the rest of the labelled line, and every leaf line below it."""
    first = tuple(category(part, None) for part in counted_parts(rest) if part.has_words)
    yield from with_derivations((*first, *_categories_below(node, None)))


def _categories_below(node: CourseNode, heading: str | None) -> Iterator[ParticipantCategory]:
    for child in under_headings(node.children, _names_a_level):
        passage = child.content.passage
        own = _heading(child)
        below = tuple(_categories_below(child, f"{heading} / {own}" if heading and own else own or heading))
        yield from below
        if not below and passage.has_words and not child.content.leads:
            yield category(passage, heading)


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
    for child in under_headings(node.children, _names_a_level):
        below = list(_chains(child, [*above, child]))
        yield from below or ([above] if child.content.passage.has_words else [])


def _names_a_level(node: CourseNode) -> bool:
    return is_level(node.content.passage.text)


def _heading(node: CourseNode) -> str:
    return node.content.passage.text.rstrip(" :")


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
