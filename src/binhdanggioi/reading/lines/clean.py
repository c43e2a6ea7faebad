"""A cleaned line of the source: the cells of a row, or passages that remember their places."""

from collections.abc import Iterator
from itertools import pairwise
from unicodedata import combining, is_normalized, normalize

from attrs import frozen

from binhdanggioi.lexicon.form import FORM, MOTTO_START, NATION_STARTS, PARTY_START, PLAIN_LETTERS, SURE_LETTERS
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.outline import Mark, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import IMPOSSIBLE, UPPER
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.lines.layout import RULE, SourceLayout
from binhdanggioi.reading.lines.passage import Passage, Piece

_BOLD = Pattern(r"\*{2,}|(?:(?<=\s)|^)\*(?=[^\s*])|(?<=[^\s*(])\*(?=\s|$)|^\s*#{1,6}(?=\s)")
_CONTROL_OR_SPACE = Pattern(rf"[{IMPOSSIBLE}\s]")
_ODD = Pattern(rf"[{IMPOSSIBLE}*#|\\]|[^\S ]|  ")
_CELL_END = Pattern(r"(?<!\\)\|")
_AT_THE_RIGHT = (
    rf"{any_of((*NATION_STARTS, PARTY_START))}|{MOTTO_START}\s*-|{any_of(PLAIN_LETTERS)}\.\s|"
    rf"{any_of(post.word.upper() for post in POSTS if post.signs)}(?![^\W\d_])|"
    rf"[{UPPER}][^,\t0-9]{{1,40}},\s*ngày\s"
)
_COLUMN_END = Pattern(
    rf"(?<!\\)\||(?<=\S)(?:\t|\s{{3,}})\s*(?={_AT_THE_RIGHT})"
    rf"|(?:(?<=[^\s*.]\*)|(?<=[^\s*.]\*\*)|(?<=[^\s*.]\*{{3}}))\s(?=\*{{1,3}}(?:{_AT_THE_RIGHT}))"
    rf"|(?<=[;.])\s{{3,}}(?=[{UPPER}]\w+(?:\s[{UPPER}]\w*){{1,4}}\s*$)"
)
"""The end of a cell, or of the left one of two columns: before text at the right side of a heading or a signature."""


_OF_THE_FORM = Pattern(
    rf".*(?:{any_of(NATION_STARTS)}\w? XÃ|{MOTTO_START}\s*-)|{any_of(line.word for line in FORM if line.cell)}|"
    rf"{any_of(SURE_LETTERS)}\.|[^,0-9]{{2,30}},\s*ngày\b.*\bnăm\b"
)
"""A cell of the heading or the end (`Số: 15/KH-UBND`), where each cell is a line of its own."""

_TABLE_RULE = Pattern(r"\s*\|[\s|:-]*-[\s|:-]*\|\s*")
_STARS = Pattern(r"\*+")
_BULLET_STAR = Pattern(r"\s*\*\s")


@frozen
class CleanLine:
    """A cleaned line of the source, ready to be joined to blocks."""

    number: int
    row: tuple[Passage, ...] = ()
    """The cells of a row of a table; (): the line is not a row."""
    passages: tuple[tuple[Passage, Mark | None], ...] = ()
    """Its passages, each with its mark; of two columns, the left one first."""
    is_rule: bool = False
    """True if it has only blanks and rules."""
    is_table_rule: bool = False
    """True for the rule below the headings of a table."""
    turns_bold: bool = False
    """True if it has a bold or italic mark whose partner is on another line."""


def clean_lines(sheet: Sheet, layout: SourceLayout) -> Iterator[CleanLine]:
    """Clean the lines of a sheet, one after another."""
    for number, line in enumerate(sheet.source.lines, start=1):
        if number in sheet.unopened or RULE.fullmatch(line):
            yield CleanLine(number, is_rule=True, is_table_rule=_TABLE_RULE.fullmatch(line) is not None)
        elif row := _row(line, number):
            yield CleanLine(number, row=tuple(row))
        else:
            parts = [(part, _mark(part.text)) for part in _unglued(passages(line, number), layout)]
            said = tuple((part, mark) for part, mark in parts if part.has_words or _is_bare(part.text, mark))
            yield CleanLine(number, passages=said, turns_bold=_leaves_bold_open(line))


def _mark(text: str) -> Mark | None:
    marked = parse_mark(text)
    return marked[0] if marked else None


def _is_bare(text: str, mark: Mark | None) -> bool:
    """True if the text is only a mark, for the line that follows, and not a rule."""
    return mark is not None and mark.text == text and not RULE.fullmatch(text)


def _unglued(found: list[Passage], layout: SourceLayout) -> list[Passage]:
    """Split a text that lost its line breaks, before each heading, mark or line of the form glued to a word."""
    if not layout.glued:
        return found
    parts = []
    for passage in found:
        cuts = [0, *layout.cuts(passage.text), len(passage.text)]
        parts += [passage.part(start, end) for start, end in pairwise(cuts)]
    return [part for part in parts if part.text]


def _row(line: str, number: int) -> list[Passage]:
    """The cells of a row of a table; [] for any other line."""
    bare = line.strip()
    if not (bare.startswith("|") and bare.endswith("|") and len(_CELL_END.findall(bare)) > 2):  # noqa: PLR2004 - two cells
        return []
    row = _cells(line, number)
    return [] if any(_OF_THE_FORM.match(cell.text) for cell in row) or _is_of_the_end(row) else row


def _is_of_the_end(row: list[Passage]) -> bool:
    """True if a row has a recipient on the left and at most a part of the signature on the right."""
    left, *right = (cell.text for cell in row)
    return (
        left.startswith("- ")
        and left.endswith((";", "."))
        and all(not one or one.istitle() or one.isupper() for one in right)
    )


def _leaves_bold_open(line: str) -> bool:
    stars = len(_STARS.findall(line)) - (_BULLET_STAR.match(line) is not None)
    return stars % 2 == 1


def passages(line: str, number: int) -> list[Passage]:
    """Clean a line of the source, and drop marks of bold; a row of a table gives a passage for each cell."""
    text = line.strip()
    if not _ODD.search(text) and is_normalized("NFC", text):
        start = len(line) - len(line.lstrip()) + 1
        end = start + len(text)
        return [Passage(text, (Piece(0, number, range(start, end), range(start + 1, end + 1)),))] if text else []
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
    piece = Piece(0, number, [starts[index] for index in wide], [ends[index] for index in wide])
    return Passage("".join(composed), (piece,))


def _composes(before: str, character: str) -> bool:
    """True if NFC merges a character with the one before it, as a tone with its vowel."""
    if combining(character):
        return True
    return not character.isascii() and not is_normalized("NFC", normalize("NFC", before) + normalize("NFC", character))


def _marks_of_bold(text: str) -> set[int]:
    """The positions of all marks of bold, italics and headings."""
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


def _cells(line: str, number: int) -> list[Passage]:
    """Split a line that starts and ends with a bar into cells, empty ones included."""
    begin = line.index("|") + 1
    found = []
    for bar in list(_CELL_END.finditer(line))[1:]:
        found.append(_clean_slowly(line[begin : bar.start()], number, begin + 1))
        begin = bar.end()
    return found
