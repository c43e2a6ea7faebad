"""The subject under the title, with all its lines joined."""

from collections.abc import Sequence

from binhdanggioi.lexicon.marks import ENDS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.lines.label import Labelled, signed
from binhdanggioi.reading.lines.signs import is_heading, leads_on

_MOST_LINES = 40
"""More lines than any subject has, even in a narrow column."""


def subject(lines: Sequence[Labelled], start: int) -> tuple[tuple[Block, ...], Block | None, int]:
    """The blocks cut off above the subject, the subject, and the index of the line after it."""
    at = start
    while at < len(lines) and _is_cut_off(lines[at]):
        at += 1
    cut_off = tuple(line.block for line in lines[start:at])
    found: Labelled | None = None
    while at < min(len(lines), len(cut_off) + start + _MOST_LINES) and (longer := _longer(found, lines[at])):
        found = longer
        at += 1
    return cut_off, found.block if found else None, at


def _is_cut_off(line: Labelled) -> bool:
    """True for a block below the title that is neither the subject nor a paragraph of its own."""
    return not (line.block.stands_alone or _can_be_subject(line) or is_heading(line.block) or line.ends_body)


def _longer(found: Labelled | None, line: Labelled) -> Labelled | None:
    """The subject with one more line; None if it ends before that line."""
    if (found and line.block.gap) or not _can_be_subject(line):
        return None
    if found is None:
        return line
    longer = signed(block_of([found.block.passage, line.block.passage], gap=found.block.gap))
    return longer if _can_be_subject(longer) else None


def _can_be_subject(line: Labelled) -> bool:
    """True for a line below the title that is neither a basis nor the opening, and does not end the body."""
    block, text = line.block, line.block.passage.text
    if block.heads or block.mark is not None or block.rows or block.leads or leads_on(text) or text.startswith("("):
        return False
    return not line.ends_body and not (line.part is Part.BASIS and text.endswith(ENDS))
