"""The annexes after the end of a document."""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.sections import Role
from binhdanggioi.model.section import Item, Section
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.frame import Frame
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.roles import roles_of
from binhdanggioi.reading.table import headed, plain_table, table


def read_annexes(draft: Draft, frame: Frame) -> tuple[Section, ...]:
    """Read the annexes; lines after the end and above the first annex are not understood."""
    found: list[tuple[Block, list[Block]]] = []
    for line in frame.after:
        if line.part is Part.ANNEX:
            found.append((line.block, []))
        elif found:
            found[-1][1].append(line.block)
        else:
            draft.unread.append(line.block.span)
    return tuple(
        Section(heading=label.passage.text, items=tuple(_items(label, blocks)), span=label.span)
        for label, blocks in found
    )


def _items(label: Block, blocks: list[Block]) -> Iterator[Item]:
    """The paragraphs and tables of an annex; a table of what was done already states no nouns of the plan."""
    title = [label, *takewhile(lambda block: not block.rows, blocks)]
    was_done = any(Role.SITUATION in roles_of(line.passage.text) for line in title)
    before: Block | None = None
    for above, block in pairwise([label, *blocks]):
        if not block.rows:
            before = before if block.passage.text.isdecimal() else None
            yield paragraph(block)
            continue
        yield plain_table(block) if was_done else table(block, above=above.passage.text, before=before)
        before = headed(block, before)
