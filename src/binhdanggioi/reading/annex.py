"""The annexes after the end of a document."""

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.section import Section
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.frame import Frame
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.table import table


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
        Section(
            heading=label.passage.text,
            items=tuple(table(block) if block.rows else paragraph(block) for block in blocks),
            span=label.span,
        )
        for label, blocks in found
    )
