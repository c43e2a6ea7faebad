"""The subject under the title, with all its lines joined, and the office that decides, if it is named below it."""

import re
from collections.abc import Sequence
from itertools import takewhile

from attrs import frozen

from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.marks import ENDS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.form_line import is_page_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.lines.label import Labelled, signed
from binhdanggioi.reading.lines.office import decides, office, parted
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import (
    date_line,
    is_addressed,
    is_heading,
    is_motto,
    leads_on,
    names_section,
    number,
)

_MOST_LINES = 40
"""More lines than any subject has, even in a narrow column."""
_GROUNDS = Pattern(rf"{BasisRole.GROUNDS.vietnamese}\s", re.IGNORECASE)
"""The word with which a basis starts, and no subject."""
_PERIOD = Pattern(r"\((?:giai đoạn\s+)?[12][0-9]{3}\s*[-–]\s*[12][0-9]{3}\)", re.IGNORECASE)
"""The only line in brackets that goes on with a subject: `(2021-2025)`; others say with what it is issued."""


@frozen
class Named:
    """What stands between the title and the bases."""

    cut_off: tuple[Block, ...] = ()
    """Blocks above the subject that do not belong to it."""
    subject: Block | None = None
    office: Passage | None = None
    """The name of the body whose office decides; None: none is named."""
    below: tuple[Labelled, ...] = ()
    """The office, where it was parted off the subject; it stands above the lines that follow."""
    end: int = 0
    """The index of the line after the subject."""


def subject(lines: Sequence[Labelled], start: int, issuers: Sequence[str], *, decided: bool) -> Named:
    """
    Read the lines from `start` on as a subject; `issuers` are the names in the header, folded.

    In a document of a kind that is `decided` by an office, that office may stand below the subject.
    """
    at = start
    while at < len(lines) and _is_cut_off(lines[at]):
        at += 1
    cut_off = tuple(line.block for line in lines[start:at])
    found: Labelled | None = None
    while at < min(len(lines), len(cut_off) + start + _MOST_LINES) and (longer := _longer(found, lines[at])):
        found = longer
        at += 1
    named = found.block if found else None
    below = [line for line in lines[at : at + 3] if not line.block.leads][:2]  # a mark alone is not written again
    if not decided or (below and _is_office(below)):
        return Named(cut_off, named, office(below[0].block) if decided else None, (), at)
    rest = takewhile(lambda line: not is_heading(line.block), lines[at:])
    if named and office(named) and _is_office([Labelled(named), *filter(decides, rest)]):
        return Named(cut_off, None, office(named), (Labelled(named),), at)
    if named and (two := _parted(named, below[:1], issuers)):
        named, last = two
        return Named(cut_off, named, office(last.block), (last,), at)
    return Named(cut_off, named, None, (), at)


def _parted(named: Block, below: Sequence[Labelled], issuers: Sequence[str]) -> tuple[Block, Labelled] | None:
    """Part the office off the subject, if the line below rests on a basis."""
    found = parted(named.passage, issuers)
    if found and not (found[1].text.endswith(":") or (below and decides(below[0]))):
        return None
    return (block_of([found[0]], gap=named.gap), Labelled(block_of([found[1]], gap=True))) if found else None


def _is_office(lines: Sequence[Labelled]) -> bool:
    """True if the first line names the office that decides: a basis follows it, or those whom it tells."""
    first, *below = lines
    return office(first.block) is not None and (
        first.block.passage.text.endswith(":") or (bool(below) and decides(below[0]))
    )


def _is_cut_off(line: Labelled) -> bool:
    """True for a block below the title that is neither the subject nor a paragraph of its own."""
    return not (line.block.stands_alone or can_be_subject(line) or is_heading(line.block) or line.ends_body)


def _longer(found: Labelled | None, line: Labelled) -> Labelled | None:
    """The subject with one more line; None if it ends before that line."""
    if (found and line.block.gap) or not can_be_subject(line):
        return None
    if found is None:
        return None if line.block.passage.text.startswith("(") else line
    if names_section(line.block) and line.block.passage.text.isupper():
        return None
    if found.block.passage.text.isupper() and any(map(str.islower, line.block.passage.text)):
        return None
    longer = signed(block_of([found.block.passage, line.block.passage], gap=found.block.gap))
    return longer if longer.part is not Part.TITLE and can_be_subject(longer) else None


def can_be_subject(line: Labelled) -> bool:
    """True for a line below the title that is neither a basis nor the opening, and does not end the body."""
    block, text = line.block, line.block.passage.text
    if block.is_apart or block.heads or block.mark is not None or block.rows or block.leads:
        return False
    if _GROUNDS.match(text):
        return False
    if leads_on(text) or is_addressed(block) or is_page_number(text) or text.startswith("\\"):
        return False
    if text.startswith("(") and not _PERIOD.fullmatch(text):
        return False
    is_of_the_header = number(block) is not None or date_line(block) is not None or is_motto(block)
    return not (is_of_the_header or line.ends_body) and not (line.part is Part.BASIS and text.endswith(ENDS))
