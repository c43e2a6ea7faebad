"""Where a paragraph can be split into sentences so that each of them, alone, is read as the same thing."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.form import AUTHORITY_LETTERS, FORM_LINES, SURE_LETTERS
from binhdanggioi.lexicon.marks import SHORTENED
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import PLACE_AND_DATE
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import UPPER

_BREAK = Pattern(rf"(?<={LETTER}{{2}}[.!?])\s+(?=[“\"(]?[{UPPER}])")
_ABBREVIATION = Pattern(rf"(?:^|[\s(]){any_of((*SHORTENED, *SURE_LETTERS))}\.$")
_FORM_LINE = Pattern(
    rf"{any_of(FORM_LINES)}{NO_LETTER_AFTER}|{any_of(AUTHORITY_LETTERS)}\s?\.?\s[A-ZĐỦỤ]{{2}}|Số\s*:", re.IGNORECASE
)
"""`Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `Số: 05/KH-SNV`"""


def is_form_line(text: str) -> bool:
    """
    True if the start of a paragraph makes it a fixed line of the form; a sentence like it is never split off.

    >>> is_form_line("Nơi nhận:"), is_form_line("KT. GIÁM ĐỐC"), is_form_line("Sở Nội vụ")
    (True, True, False)
    """
    return _FORM_LINE.match(text) is not None


def can_stand_alone(text: str) -> bool:
    """
    True if the text, as a paragraph, would be read as one: not as part of another, not as a line of the form.

    >>> can_stand_alone("Sở Nội vụ tổng hợp."), can_stand_alone("và báo cáo."), can_stand_alone("a) Sở Nội vụ")
    (True, False, False)
    """
    cut = not text or text[0].islower() or text[0] in "#*" or parse_mark(text)
    return not (cut or is_form_line(text) or PLACE_AND_DATE.fullmatch(text))


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """
    Find the gaps between the sentences of a paragraph, each as (start, end).

    >>> list(breaks("Giao TP. Huế. Báo cáo."))
    [(13, 14)]
    """
    for gap in _BREAK.finditer(text):
        if not _ABBREVIATION.search(text, max(0, gap.start() - 6), gap.start()) and can_stand_alone(text[gap.end() :]):
            yield gap.span()
