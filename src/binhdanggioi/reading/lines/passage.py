"""Clean text that remembers the place of each of its characters."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise, zip_longest
from operator import attrgetter

from attrs import field, frozen

from binhdanggioi.notation.source import Span


@frozen
class Piece:
    """A stretch of clean text from one line: its start in the text, and the columns of its characters."""

    offset: int
    line: int
    starts: Sequence[int]
    ends: Sequence[int]


_OFFSET = attrgetter("offset")


@frozen
class Passage:
    """A clean text and the places of its characters in the source."""

    text: str
    pieces: tuple[Piece, ...] = field(repr=False)
    offset: int = 0
    """Where the text starts in the joined text of the pieces."""

    @property
    def has_words(self) -> bool:
        """True if it has a letter or a digit; a line of only marks says nothing."""
        return any(map(str.isalnum, self.text))

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The place of `text[start:end]`, by default of all the text."""
        first, last = self.offset + start, self.offset + (len(self.text) if end is None else end) - 1
        return Span(*self._place(first, ends=False), *self._place(max(first, last), ends=True))

    def part(self, start: int, end: int | None = None) -> "Passage":
        """The passage of `text[start:end]`, without the blanks around it."""
        text = self.text[start:end]
        bare = text.strip()
        if bare is self.text:  # the same text, not a copy of it: nothing was cut off
            return self
        offset = self.offset + start + len(text) - len(text.lstrip())
        return Passage(bare, self._within(offset, offset + len(bare)), offset)

    def _within(self, start: int, end: int) -> tuple[Piece, ...]:
        """The pieces in which a stretch of the joined text stands."""
        if len(self.pieces) == 1:
            return self.pieces
        first = max(bisect_right(self.pieces, start, key=_OFFSET) - 1, 0)
        return self.pieces[first : max(bisect_left(self.pieces, end, key=_OFFSET), first + 1)]

    def lines(self) -> "list[Passage]":
        """The parts of the text that stand in one line of the source each."""
        places = {piece.line: piece.offset - self.offset for piece in reversed(self.pieces)}
        cuts = [0, *sorted(place for place in places.values() if 0 < place < len(self.text)), len(self.text)]
        return [part for start, end in pairwise(cuts) if (part := self.part(start, end)).text]

    def in_one_line(self) -> "Passage":
        """The same text as if it stood in one line, the first of a source."""
        size = len(self.text)
        return Passage(self.text, (Piece(0, 1, range(1, size + 1), range(2, size + 2)),))

    def picked(self, text: str, indexes: Sequence[int]) -> "Passage":
        """A passage with `text`, whose characters are those at `indexes` here, or stand for them."""
        places = [self.offset + index for index in indexes]
        pieces = []
        for piece, following in zip_longest(self.pieces, self.pieces[1:]):
            first = bisect_left(places, piece.offset)
            last = bisect_left(places, following.offset) if following else len(places)
            within = [min(place - piece.offset, len(piece.starts) - 1) for place in places[first:last]]
            if within:
                starts, ends = [piece.starts[at] for at in within], [piece.ends[at] for at in within]
                pieces.append(Piece(first, piece.line, starts, ends))
        return Passage(text, tuple(pieces))

    def _place(self, index: int, *, ends: bool) -> tuple[int, int]:
        several = len(self.pieces) > 1
        piece = self.pieces[bisect_right(self.pieces, index, key=_OFFSET) - 1 if several else 0]
        within = min(index - piece.offset, len(piece.starts) - 1)
        return piece.line, (piece.ends if ends else piece.starts)[within]


def joined(parts: Sequence[Passage]) -> Passage:
    """Join passages to one sentence, with a space between them."""
    if len(parts) == 1:
        return parts[0]
    pieces = []
    at = 0
    for part in parts:
        end = part.offset + len(part.text)
        for piece in part.pieces:
            first, last = max(part.offset - piece.offset, 0), max(end - piece.offset, 0)
            if starts := piece.starts[first:last]:
                offset = at + piece.offset + first - part.offset
                pieces.append(Piece(offset, piece.line, starts, piece.ends[first:last]))
        at += len(part.text) + 1
    return Passage(" ".join(part.text for part in parts), tuple(pieces))
