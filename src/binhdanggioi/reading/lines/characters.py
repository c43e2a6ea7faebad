"""The characters of a source, cleaned before anything else looks at them."""

from collections.abc import Iterator
from unicodedata import combining, is_normalized, normalize

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import INNER_LINE_ENDS, Source
from binhdanggioi.notation.wording import IMPOSSIBLE, compose
from binhdanggioi.reading.lines.passage import Passage, Piece

_INNER_LINE_END = Pattern(f"[{INNER_LINE_ENDS}]")
_BLANK = Pattern(rf"[^\S\t ]|(?!\t)[{IMPOSSIBLE}]")


def clean_characters(source: Source) -> Iterator[Passage]:
    r"""
    The lines of a source, each with its columns; a line end within a line of the source ends one too.

    Whatever is no character of a text (controls, halves of a surrogate pair, noncharacters) and every blank but the
    tab becomes a space, so that no words are glued; then the text is composed (NFC). Runs of blanks are left.

    >>> [line.text for line in clean_characters(Source("Sở\x07Nội vụ\vSố:\u00a005"))]
    ['Sở Nội vụ', 'Số: 05']
    """
    for number, line in enumerate(source.lines, start=1):
        if line.isprintable():  # as nearly all lines are
            yield _composed(line, number, 1)
            continue
        begin = 0
        for end in [*_INNER_LINE_END.finditer(line), None]:
            yield _composed(_BLANK.sub(" ", line[begin : end.start() if end else None]), number, begin + 1)
            begin = end.end() if end else begin


def _composed(text: str, line: int, column: int) -> Passage:
    end = column + len(text)
    if is_normalized("NFC", text):
        return Passage(text, (Piece(0, line, range(column, end), range(column + 1, end + 1)),))
    clusters = list(_clusters(text))
    composed = [compose(text[start:end]) for start, end in clusters]
    starts = [column + start for (start, _), made in zip(clusters, composed, strict=True) for _ in made]
    ends = [column + end for (_, end), made in zip(clusters, composed, strict=True) for _ in made]
    return Passage("".join(composed), (Piece(0, line, starts, ends),))


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that are composed apart from each other, as (start, end): a letter and its marks."""
    begin = 0
    for index in range(1, len(text)):
        if combining(text[index]):
            continue
        if combining(text[index - 1]) or not _merge(text[begin:index], text[index]):
            yield begin, index
            begin = index
    yield begin, len(text)


def _merge(cluster: str, character: str) -> bool:
    """True if NFC makes one of letters without marks, as of the letters of a Korean syllable."""
    if character.isascii():
        return False
    return normalize("NFC", cluster + character) != normalize("NFC", cluster) + normalize("NFC", character)
