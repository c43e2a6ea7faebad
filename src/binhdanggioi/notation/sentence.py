"""One owner for one sentence: where a paragraph may be taken apart so that each part still reads as itself."""

import re
from collections.abc import Iterator

from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER

_BREAK = Pattern(rf"(?<=[^\W\d_]{{2}}[.!?])\s+(?=[“\"(]?[{UPPER}])")
_ABBREVIATION = Pattern(r"(?:^|[\s(])(?:TP|GS|TS|PGS|ThS|BS|Th|KT|TM|TL|TUQ|St|vv|v\.v)\.$")
LABEL_LINE = Pattern(
    r"(?:Trên đây là|Nơi nhận|Kính gửi|Phụ lục|CỘNG HÒA XÃ HỘI|Độc lập -)(?![^\W\d_])|"
    r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?\.?\s[A-ZĐỦỤ]{2}|Số\s*:",
    re.IGNORECASE,
)
"""Paragraphs that mean something by how they start, so that no sentence may be parted off that starts so."""


_DATE_LINE = Pattern(r"[^,\d]{2,40},\s*ngày\b.*\bnăm\s+\d{4}$")


def can_stand_alone(text: str) -> bool:
    """Tell whether a paragraph of these words would be read as just that: no part of another, no line of the form."""
    cut = not text or text[0].islower() or text[0] in "#*" or parse_mark(text)
    return not (cut or LABEL_LINE.match(text) or _DATE_LINE.match(text))


def find_breaks(text: str) -> Iterator[tuple[int, int]]:
    """
    Find the gaps between the sentences of a paragraph, with where each starts and ends.

    >>> list(find_breaks("Giao TP. Huế. Báo cáo."))
    [(13, 14)]
    """
    for gap in _BREAK.finditer(text):
        if not _ABBREVIATION.search(text, max(0, gap.start() - 6), gap.start()) and can_stand_alone(text[gap.end() :]):
            yield gap.span()
