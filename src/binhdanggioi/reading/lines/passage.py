"""Clean text that remembers where each of its characters stood."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter
from unicodedata import combining, is_normalized, normalize

from attrs import field, frozen

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import UPPER

_BOLD = Pattern(r"\*{2,}|(?:(?<=\s)|^)\*(?=[^\s*])|(?<=[^\s*(])\*(?=\s|$)|^\s*#{1,6}(?=\s)")
_CONTROL_OR_SPACE = Pattern(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\s]")
_ODD = Pattern(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff*#|\\]|[^\S ]|  ")
CELL_END = Pattern(r"(?<!\\)\|")
_AT_THE_RIGHT = (
    r"CỘNG H[ÒO]|ĐẢNG CỘNG|Độc lập\s*-|(?:TM|KT|TL|TUQ|Q)\.\s|GIÁM ĐỐC|PHÓ |CHỦ TỊCH|TRƯỞNG |CHÁNH |"
    rf"[{UPPER}][^,\t\d]{{1,40}},\s*ngày\s"
)
_COLUMN_END = Pattern(
    rf"(?<!\\)\||(?<=\S)(?:\t|\s{{3,}})\s*(?={_AT_THE_RIGHT})"
    rf"|(?:(?<=[^\s*.]\*)|(?<=[^\s*.]\*\*)|(?<=[^\s*.]\*{{3}}))\s(?=\*{{1,3}}(?:{_AT_THE_RIGHT}))"
    rf"|(?<=[;.])\s{{3,}}(?=[{UPPER}]\w+(?:\s[{UPPER}]\w*){{1,4}}\s*$)"
)
"""Where a cell ends, or the left one of two columns: before what stands at the right in a heading or at the end."""


@frozen
class _Piece:
    """A stretch of clean text from one line: where it starts in the text, and the columns of its characters."""

    offset: int
    line: int
    starts: Sequence[int]
    ends: Sequence[int]


_OFFSET = attrgetter("offset")


@frozen
class Passage:
    """A clean text and the places of its characters in the source."""

    text: str
    pieces: tuple[_Piece, ...] = field(repr=False)
    offset: int = 0
    """Where the text starts in the text of the pieces."""

    @property
    def has_words(self) -> bool:
        """Whether it holds a letter or a digit; a line of marks alone says nothing."""
        return any(map(str.isalnum, self.text))

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The place of a part of the text, of all of it by default."""
        first, last = self.offset + start, self.offset + (len(self.text) if end is None else end) - 1
        return Span(*self._place(first, ends=False), *self._place(max(first, last), ends=True))

    def part(self, start: int, end: int | None = None) -> "Passage":
        """A part of the text without the blanks around it."""
        text = self.text[start:end]
        return Passage(text.strip(), self.pieces, self.offset + start + len(text) - len(text.lstrip()))

    def _place(self, index: int, *, ends: bool) -> tuple[int, int]:
        piece = self.pieces[bisect_right(self.pieces, index, key=_OFFSET) - 1]
        within = min(index - piece.offset, len(piece.starts) - 1)
        return piece.line, (piece.ends if ends else piece.starts)[within]


def passages(line: str, number: int) -> list[Passage]:
    """Clean a line of the source, without bold marks; a line of a table gives a passage for each cell."""
    text = line.strip()
    if not _ODD.search(text) and is_normalized("NFC", text):
        start = len(line) - len(line.lstrip()) + 1
        end = start + len(text)
        return [Passage(text, (_Piece(0, number, range(start, end), range(start + 1, end + 1)),))] if text else []
    found = []
    begin = 0
    for gap in [*_COLUMN_END.finditer(line), None]:
        found.append(_clean_slowly(line[begin : gap.start() if gap else None], number, begin + 1))
        begin = gap.end() if gap else begin
    return [passage for passage in found if passage.text]


def _clean_slowly(text: str, number: int, column: int) -> Passage:
    """Clean a text character by character, keeping the column of each."""
    dropped = _marks_of_bold(text)
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(text):
        if index in dropped or (character == "\\" and text[index + 1 : index + 2] == "|"):
            continue
        if characters and characters[-1] != " " and _composes(characters[-1], character):
            characters[-1] += character
            ends[-1] = column + index + 1
            continue
        if _CONTROL_OR_SPACE.match(character):
            if not characters or characters[-1] == " ":
                continue
            character = " "  # noqa: PLW2901 - one space for a run of blanks
        characters.append(character)
        starts.append(column + index)
        ends.append(column + index + 1)
    if characters and characters[-1] == " ":
        characters.pop()
    composed = [normalize("NFC", character) for character in characters]
    wide = [index for index, character in enumerate(composed) for _ in character]
    piece = _Piece(0, number, [starts[index] for index in wide], [ends[index] for index in wide])
    return Passage("".join(composed), (piece,))


def _composes(before: str, character: str) -> bool:
    """Tell whether a character becomes one with what stands before it, as a tone does with its vowel."""
    if combining(character):
        return True
    return not character.isascii() and not is_normalized("NFC", normalize("NFC", before) + normalize("NFC", character))


def _marks_of_bold(text: str) -> set[int]:
    """The places of the marks that make text bold, slanted or a heading, until none is left."""
    dropped: set[int] = set()
    while True:
        kept = [index for index in range(len(text)) if index not in dropped]
        found = {
            kept[index]
            for match in _BOLD.finditer("".join(text[i] for i in kept))
            for index in range(*match.span())
            if text[kept[index]] in "*#"
        }
        if not found:
            return dropped
        dropped |= found


def join(parts: Sequence[Passage]) -> Passage:
    """Put passages together as one sentence, with a space between."""
    first = parts[0]
    pieces = list(first.pieces)
    end = first.offset + len(first.text)
    for part in parts[1:]:
        shift = end + 1 - part.offset
        pieces += [_Piece(piece.offset + shift, piece.line, piece.starts, piece.ends) for piece in part.pieces]
        end += 1 + len(part.text)
    return Passage(" ".join(part.text for part in parts), tuple(pieces), first.offset)


def cells(line: str, number: int) -> list[Passage]:
    """Read a line that starts and ends with a bar as the cells of a table, empty ones too."""
    begin = line.index("|") + 1
    found = []
    for bar in list(CELL_END.finditer(line))[1:]:
        found.append(_clean_slowly(line[begin : bar.start()], number, begin + 1))
        begin = bar.end()
    return found
