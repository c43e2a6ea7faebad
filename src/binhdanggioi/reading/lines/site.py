"""The table that a law site puts above a document: labels and values, each in a line or a cell of its own."""

import re
from collections.abc import Sequence

from binhdanggioi.lexicon.form import SITE_LABELS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.signs import begins_header, is_heading

_LABELS = frozenset(map(fold, SITE_LABELS))
_LABELLED = Pattern(rf"{any_of(SITE_LABELS)}\s*:", re.IGNORECASE)
_MOST_BETWEEN = 4
"""More blocks than any value has."""
_FEWEST = 2
"""One label alone may be a line of the document itself."""


def site_table(lines: Sequence[Labelled]) -> int:
    """The number of lines at the start that belong to the table of a law site, down to the value of its last label."""
    labels = _labels(lines)
    if len(labels) < _FEWEST:
        return 0
    after = labels[-1] + 1
    return after + (_is_label(lines[after - 1]) and after < len(lines) and _can_be_value(lines[after]))


def _labels(lines: Sequence[Labelled]) -> list[int]:
    """The places of the labels; where the document itself begins, the search ends."""
    found: list[int] = []
    for at, line in enumerate(lines):
        if _is_label(line) or _LABELLED.match(line.block.whole.text):
            found.append(at)
        elif found and at == found[-1] + 1:
            continue
        elif _begins_document(line) or (found and at - found[-1] > _MOST_BETWEEN):
            break
    return found


def _begins_document(line: Labelled) -> bool:
    return line.part is not None or is_heading(line.block) or begins_header(line.block)


def _is_label(line: Labelled) -> bool:
    """True for a label without its value: `Số hiệu:`."""
    return not line.block.rows and fold(line.block.whole.text) in _LABELS


def _can_be_value(line: Labelled) -> bool:
    """True unless a line begins the document: a value is no name in capitals."""
    return not (begins_header(line.block) or line.block.whole.text.isupper())
