"""To whom a document goes: the lines from `Kính gửi` on."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from binhdanggioi.lexicon.form import ADDRESSED
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.notation.outline import BULLETS
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import is_addressed

_LABEL = Pattern(rf"{ADDRESSED}\s*:?\s*(?:[-+]\s)?", re.IGNORECASE)
_BREAK = Pattern(r"\s*;\s*(?:[-+]\s)?")


def addressees(lines: Sequence[Labelled], start: int) -> tuple[tuple[Passage, ...], int]:
    """Those whom the line at `start` and the lines after it address, and the index of the line after them."""
    if start >= len(lines) or not is_addressed(lines[start].block):
        return (), start
    told = lines[start].block.passage
    label = _LABEL.match(told.text)
    rest = told.part(label.end() if label else 0)
    found, at = [*_items(rest)], start + 1
    while at < len(lines) and _goes_on(lines[at].block, lines[at - 1].block):
        found.append(_bare(lines[at].block.passage))
        at += 1
    return tuple(found), at


def _items(passage: Passage) -> Iterator[Passage]:
    cuts = [0, *(edge for found in _BREAK.finditer(passage.text) for edge in found.span()), len(passage.text)]
    for start, end in list(pairwise(cuts))[::2]:
        item = _bare(passage.part(start, end))
        if item.has_words:
            yield item


def _bare(passage: Passage) -> Passage:
    return passage.part(0, len(passage.text.rstrip(TRAILING)))


def _goes_on(block: Block, before: Block) -> bool:
    """True for an item of the list below the label; after the last one stands a full stop, or nothing and a gap."""
    last = before.passage.text
    if block.rows or not block.passage.has_words or last.endswith("."):
        return False
    is_bare = _LABEL.fullmatch(last) is not None
    if is_addressed(before) and not (is_bare or last.endswith(";")):
        return False
    if block.mark is not None:
        return block.mark.kind in BULLETS and (before.mark is not None or is_addressed(before))
    return is_bare or not (block.gap or before.mark)
