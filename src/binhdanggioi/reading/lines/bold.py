"""Which stars of the lines of a source are marks of bold or italics, and which are meant."""

from collections.abc import Container, Iterator, Sequence

from attrs import define, field, frozen

from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.layout import RULE

_STARS = Pattern(r"(?<![\\*])\*+|(?<=\\)\*(?!\*)")
"""Stars, but for those of a mark of bold with a backslash before it, which is meant: `\\**`."""
_RULE = Pattern(r"\s*\*{3,}\s*|\s*\*+\s+\*[\s*]*")
"""A line of nothing but stars: `***`, `* * *`."""
IN_BRACKETS = Pattern(r"\s+\([^()*]*\)\.?\*\s*$")
"""The rest of a paragraph in brackets, behind its first star: `* (Ban hành kèm theo …)*`."""
_CLOSING = frozenset(")],.;:!?”’")
_OPENING = frozenset("([“‘")


@frozen
class _Stars:
    """One star, for italics, or two, for bold, with the characters around them; blank at an edge."""

    line: int
    start: int
    end: int
    before: str
    after: str
    is_first: bool
    """True if nothing but blanks is before it in its line."""
    is_last: bool
    """True if nothing but blanks follows in its line."""
    is_before_bracket: bool
    """True for a star like a bullet before a paragraph in brackets, which is no item."""

    @property
    def is_bold(self) -> bool:
        return self.end - self.start > 1

    @property
    def is_in_word(self) -> bool:
        return self.before.isalnum() and self.after.isalnum()

    @property
    def starts(self) -> bool:
        """True at the start of words."""
        return not (self.is_in_word or self.after.isspace() or self.after in _CLOSING)

    @property
    def ends(self) -> bool:
        """True at the end of words."""
        return not (self.is_in_word or self.before.isspace() or self.before in _OPENING)

    @property
    def can_open(self) -> bool:
        at_the_end = self.is_last and self.before.isspace()
        return self.is_bold or self.starts or at_the_end or self.is_before_bracket

    def closes(self, opener: "_Stars") -> bool:
        """
        True if it closes `opener`.

        Copies from Word mark the blanks around bold words too: `*Đơn vị chủ trì: *Các Sở`. Two within words, as in
        `2**3 + 4**5`, are meant; so is a star at the start of a line that is an item: `*Nội dung`.
        """
        if self.is_bold:
            return (self.ends or self.is_last or not opener.is_in_word) and (opener.starts or not self.is_in_word)
        if opener.is_before_bracket:
            return self.ends
        after_a_blank = self.before.isspace() and (self.is_last or not self.after.isspace())
        is_item = self.is_first and self.after.isupper()
        within_a_sign = self.is_in_word and opener.starts  # `*H*2S`
        return self.ends or within_a_sign or (after_a_blank and not is_item)


@define
class Bold:
    """The marks of bold and italics in the lines of a source."""

    marks: list[set[int]]
    """For each line the positions of the stars that are marks."""
    turned: list[set[bool]]
    """For each line which of the two, italics and bold, it turns on or off for the next one: False, True."""
    _open: tuple[list[_Stars], list[_Stars]] = field(factory=lambda: ([], []), init=False)
    """The marks of italics and of bold that still want a partner."""
    _left: list[_Stars] = field(factory=list, init=False)
    """The marks of bold that found none in their paragraph."""

    def enter(self, line: str, *, begins: bool) -> None:
        """End the paragraph where a line never goes on with the one above; `begins`: it is known to begin one."""
        if not (self._open[False] or self._open[True]):
            return
        if begins or (not RULE.fullmatch(line) and parse_mark(line.lstrip(" \t*#"))):
            self._end()

    def take(self, stars: _Stars, *, over: bool = False) -> None:
        """
        Close what is open, or open.

        `over` is true for a pair over paragraphs; one that opens within a word turns nothing then: in `*Thành ph**ố*`
        the two end italics and start them again.
        """
        opened = self._open[stars.is_bold]
        if opened and stars.closes(opened[-1]):
            opener = opened.pop()
            for each in (opener, stars):
                self.marks[each.line].update(range(each.start, each.end))
                if not (over and opener.is_in_word):
                    self.turned[each.line] ^= {each.is_bold}
        elif stars.can_open:
            opened.append(stars)

    def _end(self) -> None:
        italics, bold = self._open
        self._left += bold
        italics.clear()
        bold.clear()

    def close(self) -> None:
        """Close bold over paragraphs too: a line that was broken at its width may begin like an item."""
        self._end()
        for stars in self._left:
            self.take(stars, over=True)


def bold_of(lines: Sequence[str], begins: Container[int] = ()) -> Bold:
    """
    The marks of bold and italics, which come in pairs; a star without a partner is meant.

    The partner is in the same paragraph, that of bold else in another one; a single star may be a bullet or a footnote.
    `begins` are the lines, counted from 0, with which a paragraph is known to begin.

    >>> bold_of(["**1. **Ba *lớp", "tập huấn*", "1**3, 60%*"]).marks
    [{0, 1, 5, 6, 10}, {8}, set()]
    """
    found = Bold([set() for _ in lines], [set() for _ in lines])
    for number, line in enumerate(lines):
        found.enter(line, begins=number in begins)
        if "*" in line and not _RULE.fullmatch(line):
            for stars in _stars(line, number):
                found.take(stars)
    found.close()
    return found


def _stars(line: str, number: int) -> Iterator[_Stars]:
    """The stars of a line; three in a row are a mark of bold and one of italics, four are two of bold."""
    first, last = len(line) - len(line.lstrip()), len(line.rstrip())
    for found in _STARS.finditer(line):
        start, end = found.span()
        before, after = line[start - 1 : start] or " ", line[end : end + 1] or " "
        edges = (start == first, end == last, start == first and IN_BRACKETS.match(line, end) is not None)
        odd = (end - start) % 2
        for at in range(start, end - odd, 2):
            yield _Stars(number, at, at + 2, before, after, *edges)
        if odd:
            yield _Stars(number, end - 1, end, before, after, *edges)
