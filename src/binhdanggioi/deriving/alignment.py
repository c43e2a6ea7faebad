"""Where the characters of a clean text, and the rows of a table, stand in the source that they were read from."""

import re
from collections.abc import Sequence
from itertools import islice
from unicodedata import combining

from attrs import frozen

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import compose

_SAYS = Pattern(r"[^\s|:-]")


@frozen
class Alignment:
    """The places of the characters of a text in a source, as far as the two go together."""

    starts: tuple[int, ...] | range
    """Where each character starts; of a text that goes another way than its source, only those up to there."""
    ends: tuple[int, ...] | range

    def place(self, start: int, end: int) -> tuple[int, int] | None:
        """The place of `text[start:end]` in the source; None if it is empty or not all of it was found."""
        return (self.starts[start], self.ends[end - 1]) if 0 <= start < end <= len(self.ends) else None


def align(text: str, source: str, first: int, last: int) -> Alignment:
    r"""
    Find the characters of a clean text in `source[first:last]`, in one walk over both.

    The source may have line ends, runs of blanks, marks of bold and decomposed letters where the text has none.

    >>> align("hòa bình", "**ho\u0300a**\n  bình", 0, 15).place(0, 8)
    (2, 15)
    """
    if source.startswith(text, first, last) and len(text) == last - first:
        return Alignment(range(first, last), range(first + 1, last + 1))
    starts: list[int] = []
    ends: list[int] = []
    at = first
    for character in text:
        start, end = _next(character, source, at, last)
        if start < 0:
            break
        starts.append(start)
        ends.append(end)
        at = end
    return Alignment(tuple(starts), tuple(ends))


def _next(character: str, source: str, at: int, last: int) -> tuple[int, int]:
    """The place of a character at `at` or behind blanks and marks; (-1, -1) if other letters stand before it."""
    while at < last:
        if source[at] == character:
            return at, at + 1
        if character == " ":
            return (at, at + 1) if source[at].isspace() else (at, at)
        end = at + 1
        while end < last and combining(source[end]):
            end += 1
        if compose(source[at:end]) == character:
            return at, end
        if source[at].isalnum():
            break
        at = end
    return -1, -1


def search(source: Source, span: Span, text: str, start: int, words: str) -> Span:
    """The place of words of a text whose source goes another way: found as often as they come before `start`."""
    first, last = source.offsets(span)
    pattern = re.compile(r"[\s*_]+".join(map(re.escape, words.split())))
    earlier = sum(1 for _ in pattern.finditer(text, 0, start))
    found = next(islice(pattern.finditer(source.text, first, last), earlier, None), None)
    found = found or pattern.search(source.text, first)
    return source.span(*found.span()) if found else span


def row_lines(source: Source, span: Span) -> tuple[int, ...]:
    r"""
    The numbers of the lines in a span that can be rows of a table: those with more than bars and rules.

    >>> row_lines(Source("| a | b |\n|---|---|\n| 1 | 2 |"), Span(1, 1, 3, 10))
    (1, 3)
    """
    return tuple(at for at in range(span.line, span.end_line + 1) if _SAYS.search(source.lines[at - 1]))


def place_of_cells(source: Source, line: int, cells: Sequence[str]) -> Span | None:
    """The place of the cells of a row on a line, one after another; None if it does not have them all."""
    text, end = source.lines[line - 1], 0
    places = []
    for cell in cells:
        start = text.find(cell, end)
        if start < 0:
            return None
        end = start + len(cell)
        places.append(start)
    return Span(line, places[0] + 1, line, end + 1) if places else None
