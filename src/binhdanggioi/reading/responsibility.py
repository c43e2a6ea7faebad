"""Who does what: headings that name a body, and the sentences of its duties."""

import re

from attrs import evolve, frozen

from binhdanggioi.lexicon.duties import ABOUT_BODIES, CHARGES, GROUNDS, MANDATES, Mandate
from binhdanggioi.lexicon.marks import FINISHED
from binhdanggioi.lexicon.names import NAME, PLURALS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.reading.duty import duty_of
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.nesting import under_headings
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import body, end_of_body, starts_with_body, starts_with_holder
from binhdanggioi.reading.sentence import sentences

_MANDATE = Pattern(rf"({any_of(MANDATES)}):?\s+(?:{any_of(CHARGES)}\s+)?(?:cho\s+)?", re.IGNORECASE)
_GROUNDS = Pattern(
    rf"{any_of(GROUNDS)}\s[^.;:]{{0,120}}?,\s+(?={any_of(MANDATES)}\s|{NAME}|(?:{any_of(PLURALS)}\s+)+(?i:{NAME}))",
    re.IGNORECASE,
)
"""The clause before the body of a sentence: `Căn cứ Kế hoạch này, `."""
_GIVEN_WORK = Pattern(r"[^:;.()]*\sđược\s+(?:giao|phân công)(?:\s[^:;.()]*)?", re.IGNORECASE)
"""`các sở được giao chủ trì `, whose work is the rest of the heading."""
_ITS_DUTY = Pattern(r"[:;(]|\s+(?:có|chịu) trách nhiệm\b")
_PHRASE_END = Pattern(r"[:;(]")
_BRACKET = Pattern(r"\s*\([^()]*\)")
_TOWARDS = Pattern(rf"{any_of(ABOUT_BODIES)}\s+", re.IGNORECASE)

DutyNode = Node[Block]


@frozen
class Head:
    """A heading that names a body: the mandate, the body, and what follows on the same line."""

    mandate: Mandate | None
    name: Passage
    """The name of the body, which may list several."""
    text: str
    """The words of the heading."""
    end: str
    """The mark that ends it: a colon, or empty."""
    rest: Passage


def head_of(block: Block) -> Head | None:
    """Read a line as the heading of a body's duties; None if it does not start with a body."""
    passage = block.passage
    text = passage.text
    grounds = _GROUNDS.match(text)
    begin = grounds.end() if grounds else 0
    mandate = _MANDATE.match(text, begin)
    towards = _TOWARDS.match(text, begin)
    called = mandate or towards
    begin = called.end() if called else begin
    if not starts_with_holder(text[begin:], called=called is not None):
        return None
    end = _end_of_phrase(text, begin) if towards and not text.endswith(FINISHED) else _end_of_head(text, begin)
    name = passage.part(begin, end)
    if bracket := _BRACKET.match(text, end):
        end = bracket.end()
    after = text[end:]
    rest_start = end + len(after) - len(after.lstrip(" :;.,"))
    return Head(
        mandate=MANDATES[mandate[1].lower()] if mandate else None,
        name=name,
        text=text[:end],
        end=text[end:rest_start].strip(),
        rest=passage.part(rest_start),
    )


def _end_of_head(text: str, start: int) -> int:
    """Where the name in a heading ends: before a colon, a bracket or a verb; a clause with *được* is a part of it."""
    end = end_of_body(text, start)
    if _GIVEN_WORK.match(text, start, end + 1):
        after = _ITS_DUTY.search(text, end)
        end = after.start() if after else len(text) if not text.endswith(FINISHED) else end
    colon = text.find(":", start, end)
    return len(text[: colon if colon >= 0 else end].rstrip(" ,"))


def _end_of_phrase(text: str, start: int) -> int:
    """Where the name in a heading that is no sentence ends: before a colon, a bracket or at its end."""
    found = _PHRASE_END.search(text, start)
    return len(text[: found.start() if found else len(text)].rstrip(" ,."))


def is_responsibility(node: DutyNode) -> bool:
    """True if a heading names a body that has duties under it or on its line; without a mark: a label or a sentence."""
    return _has_duties(node, head_of(node.content))


def _has_duties(node: DutyNode, head: Head | None) -> bool:
    if head is None or (node.mark is None and not (_is_label(head) if node.children else _is_sentence(head))):
        return False
    return bool(node.children) or head.rest.has_words


def with_blocks(nodes: list[DutyNode]) -> list[DutyNode]:
    """The lines, with the duties after the heading of a body (`Phòng Nội vụ:`) under it."""
    return under_headings(nodes, _heads_a_block)


def _heads_a_block(node: DutyNode) -> bool:
    if ":" not in node.content.passage.text[-_LONGEST_END:]:
        return False
    head = head_of(node.content)
    return head is not None and _is_label(head)


_LONGEST_END = 3
"""The most characters from the colon of a label to the end of its line."""


def _is_label(head: Head) -> bool:
    return head.end.startswith(":") and not head.rest.has_words


def _is_sentence(head: Head) -> bool:
    """True if a body is the subject of a sentence, or is given its duty by one: `Sở Nội vụ là cơ quan đầu mối …`."""
    goes_on = not head.end and head.rest.text[:1].islower() and not _MANDATE.match(head.rest.text)
    return goes_on and (head.mandate in _GIVEN or (head.mandate is None and starts_with_body(head.text)))


_GIVEN = (Mandate.ASSIGNED, Mandate.DESIGNATED, Mandate.REQUESTED)


def addresses_a_body(node: DutyNode) -> bool:
    """True if a heading outside the section on implementation gives duties to a body: `Đối với …`, `Giao …`."""
    text = node.content.passage.text
    head = head_of(node.content) if node.mark is not None and (_TOWARDS.match(text) or _MANDATE.match(text)) else None
    return head is not None and head.mandate is not Mandate.REQUIRED and _has_duties(node, head)


def holds_only_blocks(node: DutyNode) -> bool:
    """True if everything under a heading is the block of another body."""
    return bool(node.children) and all(map(_is_block, with_blocks(node.children)))


def _is_block(node: DutyNode) -> bool:
    """True if a line under a heading is the block of a body; people who start a sentence are none."""
    head = head_of(node.content)
    if head is None or not _has_duties(node, head) or not (node.mark or node.children):
        return False
    return bool(node.children or head.end or head.mandate) or starts_with_body(head.text)


def responsibility(node: DutyNode, head: Head) -> Responsibility:
    """Read a body with its duties, one duty for each sentence."""
    organization = body(head.name)
    rest = sentences(head.rest) if head.rest.has_words else []
    duties = [duty_of(sentence, organization, None) for sentence in rest]
    for line in flatten(node.children):
        mark = line.content.label
        for sentence in sentences(line.content.passage):
            duties.append(duty_of(sentence, organization, mark))
            mark = None
    return Responsibility(
        organization=organization,
        mandate=head.mandate,
        duties=tuple(duties),
        text=_heading(head),
        mark=node.content.label,
        span=node.content.passage.span(),
    )


def _heading(head: Head) -> str | None:
    """The heading as printed; None if it is only the mandate and the name, before a colon or the end of the line."""
    plain = head.name.text if head.mandate is None else f"{head.mandate.vietnamese.capitalize()} {head.name.text}"
    goes_on = head.rest.text[:1].islower() and not head.end
    if head.text == plain and head.end in {"", ":"} and not goes_on:
        return None
    return head.text + head.end


def duties(cell: Passage, holder: Organization, *, when: Timeframe | None) -> tuple[Duty, ...]:
    """Read the duties of a body in a cell of a table, one for each sentence; `when` is the time of the row."""
    found = [duty_of(sentence, holder, None) for sentence in sentences(cell)]
    return tuple(each if each.when or each.reports else evolve(each, when=when) for each in found)


def duty(block: Block) -> Duty | None:
    """Read a paragraph outside the blocks of bodies as a duty; None if it asks for no report."""
    found = duty_of(block.passage, None, block.label)
    return found if found.reports else None
