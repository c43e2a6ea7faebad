"""Where each character of a clean text stands in the source that it was read from."""

from unicodedata import combining, normalize

from attrs import frozen


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

    >>> align("hòa bình", "**ho\u0300a**\n  bình", 0, 16).place(0, 8)
    (2, 16)
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
        if normalize("NFC", source[at:end]) == character:
            return at, end
        if source[at].isalnum():
            break
        at = end
    return -1, -1
