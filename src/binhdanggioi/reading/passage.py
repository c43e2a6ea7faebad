"""From the source to paragraphs: clean text that remembers where each character stood."""

import re
from collections.abc import Sequence
from unicodedata import combining, is_normalized, normalize

from attrs import define, field, frozen

from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.notation.outline import Mark, parse_mark
from binhdanggioi.notation.source import Source, Span

_RULE = re.compile(r"[\s\-_=*.…~|–—\\#]*")
_BOLD = re.compile(r"\*{2,}|(?:(?<=\s)|^)\*(?=[^\s*])|(?<=[^\s*(])\*(?=\s|$)|^\s*#{1,6}(?=\s)")
_CONTROL_OR_SPACE = re.compile(r"[\x00-\x1f\x7f-\x9f\s]")
_PLAIN = re.compile(r"[^\x00-\x1f\x7f-\x9f*#|]*")
_CELL_END = re.compile(r"(?<!\\)\|")
_ENDS_SENTENCE = (".", ";", ":", "!", "?")
_WRAP_AT_MOST = 130
_WRAP_LINES = 20


@frozen
class _Piece:
    """A stretch of clean text from one line: where it starts in the text, and the columns of its characters."""

    offset: int
    line: int
    starts: Sequence[int]
    ends: Sequence[int]


@frozen
class Passage:
    """A clean text and the places of its characters in the source."""

    text: str
    pieces: tuple[_Piece, ...] = field(repr=False)
    offset: int = 0
    """Where the text starts in the text of the pieces."""

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The place of a part of the text, of all of it by default."""
        first, last = self.offset + start, self.offset + (len(self.text) if end is None else end) - 1
        return Span(*self._place(first, ends=False), *self._place(max(first, last), ends=True))

    def part(self, start: int, end: int | None = None) -> "Passage":
        """A part of the text without the blanks around it."""
        text = self.text[start:end]
        return Passage(text.strip(), self.pieces, self.offset + start + len(text) - len(text.lstrip()))

    def _place(self, index: int, *, ends: bool) -> tuple[int, int]:
        piece = next(piece for piece in reversed(self.pieces) if piece.offset <= index)
        within = min(index - piece.offset, len(piece.starts) - 1)
        return piece.line, (piece.ends if ends else piece.starts)[within]


@define
class Block:
    """A paragraph or a table of the source, with its mark."""

    mark: Mark | None
    passage: Passage
    """Of a paragraph the words after the mark; of a table its first row."""
    whole: Passage
    """The paragraph with its mark."""
    gap: bool
    """Whether a blank line stands before it."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table; () for a paragraph."""
    last: Passage | None = None
    """The last row of a table."""

    @property
    def label(self) -> str | None:
        """The mark as a noun keeps it; None where there is no mark, or nothing but a mark."""
        return self.mark.text if self.mark and len(self.passage.text) < len(self.whole.text) else None

    @property
    def span(self) -> Span:
        """The place of all of it."""
        return self.whole.span().enclosing(self.last.span()) if self.last else self.whole.span()


def paragraph(block: Block) -> Paragraph:
    """Keep a block as it stands."""
    return Paragraph(text=block.passage.text, mark=block.label, span=block.passage.span())


def passages(line: str, number: int) -> list[Passage]:
    """Clean a line of the source, without bold marks; a line of a table gives a passage for each cell."""
    plain = _PLAIN.fullmatch(line)
    if plain and is_normalized("NFC", line):
        text = line.strip()
        if "  " not in text and not (text and _has_odd_space(text)):
            start = len(line) - len(line.lstrip()) + 1
            return (
                [
                    Passage(
                        text,
                        (_Piece(0, number, range(start, start + len(text)), range(start + 1, start + len(text) + 1)),),
                    )
                ]
                if text
                else []
            )
    cells = []
    begin = 0
    for end in [*(found.start() for found in _CELL_END.finditer(line)), len(line)]:
        cells.append(_clean_slowly(line[begin:end], number, begin + 1))
        begin = end + 1
    return [cell for cell in cells if cell.text]


def _has_odd_space(text: str) -> bool:
    return any(character.isspace() and character != " " for character in text)


def _clean_slowly(text: str, number: int, column: int) -> Passage:
    """Clean a text character by character, keeping the column of each."""
    dropped = _marks_of_bold(text)
    characters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, character in enumerate(text):
        if index in dropped or (character == "\\" and text[index + 1 : index + 2] == "|"):
            continue
        if combining(character) and characters and characters[-1] != " ":
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
    joined = "".join(composed)
    if joined != normalize("NFC", joined):
        joined, wide = (
            normalize("NFC", joined),
            [min(index, len(starts) - 1) for index in range(len(normalize("NFC", joined)))],
        )
    return Passage(joined, (_Piece(0, number, [starts[index] for index in wide], [ends[index] for index in wide]),))


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


def join(first: Passage, second: Passage) -> Passage:
    """Put two passages together as one sentence, with a space between."""
    shift = len(first.text) + 1
    moved = tuple(
        _Piece(piece.offset - second.offset + shift + first.offset, piece.line, piece.starts, piece.ends)
        for piece in second.pieces
    )
    return Passage(f"{first.text} {second.text}", (*first.pieces, *moved), first.offset)


def blocks(source: Source) -> list[Block]:
    """Read a source as paragraphs and tables, with broken sentences joined again."""
    lines = source.lines
    longest = max((len(line) for line in lines), default=0)
    wrapped = longest <= _WRAP_AT_MOST and len(lines) >= _WRAP_LINES
    found: list[Block] = []
    gap = False
    previous = 0
    for number, line in enumerate(lines, start=1):
        if _RULE.fullmatch(line):
            gap = gap or not line.strip()
            continue
        if _is_row(line):
            _add_row(found, line, number, gap=gap)
        else:
            for passage in passages(line, number):
                _add(found, passage, gap=gap, wrapped=wrapped and previous >= longest / 2)
        gap = False
        previous = len(line)
    for block in found:
        if not block.passage.text:
            block.passage = block.whole
    return found


def _is_row(line: str) -> bool:
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and len(_CELL_END.findall(bare)) > 2  # noqa: PLR2004 - two cells


def _add_row(found: list[Block], line: str, number: int, *, gap: bool) -> None:
    begin = line.index("|") + 1
    cells = []
    for bar in list(_CELL_END.finditer(line))[1:]:
        cells.append(_clean_slowly(line[begin : bar.start()], number, begin + 1))
        begin = bar.end()
    filled = [cell for cell in cells if cell.text]
    if not filled:
        return
    row = tuple(cell.text for cell in cells)
    if found and found[-1].rows and not gap:
        found[-1].rows += (row,)
        found[-1].last = filled[-1]
    else:
        found.append(Block(None, filled[0], filled[0], gap, (row,), filled[-1]))


def _add(found: list[Block], passage: Passage, *, gap: bool, wrapped: bool) -> None:
    marked = parse_mark(passage.text)
    if (
        found
        and marked is None
        and not found[-1].rows
        and _continues(found[-1], passage.text, gap=gap, wrapped=wrapped)
    ):
        block = found[-1]
        block.passage = join(block.passage, passage) if block.passage.text else passage
        block.whole = join(block.whole, passage)
        return
    if marked is None:
        found.append(Block(None, passage, passage, gap))
    else:
        found.append(Block(marked[0], passage.part(marked[1]), passage, gap))


def _continues(before: Block, text: str, *, gap: bool, wrapped: bool) -> bool:
    if before.whole.text.endswith("./."):
        return False
    if not before.passage.text:
        return True
    first = text[0]
    if first.islower():
        return True
    return wrapped and not gap and not before.whole.text.endswith(_ENDS_SENTENCE)
