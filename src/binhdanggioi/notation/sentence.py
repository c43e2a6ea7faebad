"""Where a paragraph can be split into sentences so that each of them, alone, is read as the same thing."""

from collections.abc import Iterator

from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.form import SURE_LETTERS
from binhdanggioi.lexicon.marks import SHORTENED
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form_line import ends_body, is_form_line
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import UPPER

_BREAK = Pattern(rf"(?<={LETTER}{{2}}[.!?])\s+(?=[“\"(]?[{UPPER}])")
_ABBREVIATION = Pattern(rf"(?:^|[\s(]){any_of((*SHORTENED, *SURE_LETTERS))}\.$")

_NEXT_ITEM = Pattern(rf"(?<=;)\s+(?={any_of(verb.word.capitalize() for verb in VERBS)}{NO_LETTER_AFTER})")
"""The blank after a semicolon, before a verb with a capital: `…; Nâng cao năng lực`."""


def can_stand_alone(text: str) -> bool:
    """
    True if the text, as a paragraph, would be read as one: not as part of another, not as a line of the form.

    >>> can_stand_alone("Sở Nội vụ tổng hợp."), can_stand_alone("và báo cáo."), can_stand_alone("a) Sở Nội vụ")
    (True, False, False)
    """
    cut = not text or text[0].islower() or text[0] in "#*" or parse_mark(text)
    return not (cut or is_form_line(text) or ends_body(text))


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """
    Find the gaps between the sentences of a paragraph, each as (start, end).

    >>> list(breaks("Giao TP. Huế. Báo cáo."))
    [(13, 14)]
    """
    start = 0
    for gap in _BREAK.finditer(text):
        if _ABBREVIATION.search(text, max(0, gap.start() - 6), gap.start()) or ends_body(text[start : gap.start()]):
            continue
        if can_stand_alone(text[gap.end() :]):
            yield gap.span()
            start = gap.end()


def items_in(text: str) -> tuple[str, ...]:
    """
    The items of a paragraph that lists several in a row: its sentences, and what a new verb starts after a semicolon.

    >>> items_in("Trang bị kiến thức cho học viên; Nâng cao kỹ năng. Tiết kiệm, hiệu quả.")
    ('Trang bị kiến thức cho học viên;', 'Nâng cao kỹ năng.', 'Tiết kiệm, hiệu quả.')
    """
    gaps = sorted([*breaks(text), *(found.span() for found in _NEXT_ITEM.finditer(text))])
    starts, ends = [0, *(end for _, end in gaps)], [*(start for start, _ in gaps), len(text)]
    return tuple(text[start:end] for start, end in zip(starts, ends, strict=True) if start < end)
