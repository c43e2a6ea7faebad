"""A cleaned line of the source: the cells of a row, or passages that remember their places."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from itertools import islice, pairwise
from operator import xor
from unicodedata import combining

from attrs import frozen

from binhdanggioi.lexicon.form import FORM, MOTTO_START, NATION_STARTS, PARTY_START, PLAIN_LETTERS, SURE_LETTERS
from binhdanggioi.lexicon.marks import FINISHED
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form_line import is_page_number, is_signed
from binhdanggioi.notation.outline import Mark, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.lines.bold import IN_BRACKETS, bold_of
from binhdanggioi.reading.lines.layout import RULE, SourceLayout
from binhdanggioi.reading.lines.passage import Passage, joined

_NOTHING = frozenset[bool]()
_ODD = Pattern(rf"[*#|\\\t]|  |NAM{MOTTO_START}")
_BLANK = " \t"
_HEADING_MARKS = Pattern(r"(?:#{1,6} )+")
_CELL_END = Pattern(r"(?<!\\)\|")
_MOTTO = MOTTO_START.replace(" ", r"\s+")
_AT_THE_RIGHT = (
    rf"{any_of((*NATION_STARTS, PARTY_START))}|{MOTTO_START}\s*-|{any_of(PLAIN_LETTERS)}\.\s|"
    rf"{any_of(post.word.upper() for post in POSTS if post.signs)}(?![^\W\d_])|"
    rf"[{UPPER}][^,\t0-9]{{1,40}},\s*ngày\s"
)
_COLUMN_END = Pattern(
    rf"(?<!\\)\||(?<=\S)(?:\t\s*+|\s{{3,}}+)(?={_AT_THE_RIGHT})"
    rf"|(?:(?<=[^\s*.]\*)|(?<=[^\s*.]\*\*)|(?<=[^\s*.]\*{{3}}))\s(?=\*{{1,3}}(?:{_AT_THE_RIGHT}))"
    rf"|(?<=NAM)(?={_MOTTO}\s*[-–])"
    rf"|(?<=[;.])\s{{3,}}+(?=[{UPPER}]\w+(?:\s[{UPPER}]\w*){{1,4}}\s*$)"
)
"""The end of a cell, or of the left one of two columns: before text at the right side of a heading or a signature."""


_OF_THE_FORM = Pattern(
    rf".*(?:{any_of(NATION_STARTS)}\w? XÃ|{MOTTO_START}\s*-)|{any_of(line.word for line in FORM if line.cell)}|"
    rf"{any_of(SURE_LETTERS)}\.|[^,0-9]{{2,30}},\s*ngày\b.*\bnăm\b"
)
"""A cell of the heading or the end (`Số: 15/KH-UBND`), where each cell is a line of its own."""

_TABLE_RULE = Pattern(r"\s*\|[\s|:-]*-[\s|:-]*\|\s*")
_OPEN_RULE = Pattern(r"\s*:?-{3,}:?(?:\s*\|\s*:?-{3,}:?)+\s*")
"""The rule below the headings of a table without bars at its sides: `---|---|---`."""


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
    page_number: Passage | None = None
    """The number of a page that stands between two pages of a copy; None: it is no such line."""
    turned: frozenset[bool] = frozenset()
    """Which of the two, italics and bold, it turns on or off for the next lines: False, True."""
    is_apart: bool = False
    """True if a backslash before it says that a paragraph begins with it, which is no part of the heading."""
    is_bar: bool = False
    """True if it has only the bar beside a cell."""
    is_blank: bool = False
    """True if it has only blanks."""


def clean_lines(lines: Sequence[Passage], layout: SourceLayout, sheet: Sheet) -> Iterator[CleanLine]:
    """Clean the lines of a sheet, whose characters are clean, one after another."""
    pages = set(_pages(lines)) if sheet.tight is None else set[int]()
    apart = {at for at, line in enumerate(lines) if line.text.startswith("\\") and is_signed(line.text)}
    lines = [line.part(1) if at in apart else line for at, line in enumerate(lines)] if apart else lines
    open_rows = set(_open_rows(lines))
    rows = [_open_row(line) if at in open_rows else _row(line) for at, line in enumerate(lines)]
    odd = {at for at, line in enumerate(lines) if _ODD.search(line.text)}
    columns = [[] if rows[at] else _columns(line) if at in odd else [line] for at, line in enumerate(lines)]
    bold = bold_of([column.text for parts in columns for column in parts], set(_beginnings(lines, columns, sheet)))
    marks, turned = iter(bold.marks), iter(bold.turned)
    for at, (line, row, parts) in enumerate(zip(lines, rows, columns, strict=True)):
        number, text = line.pieces[0].line, line.text
        found = [(column, next(marks)) for column in parts]
        turns = reduce(xor, [*islice(turned, len(parts))], _NOTHING)
        if not text:
            yield CleanLine(number, is_rule=True, is_blank=True)
        elif number in sheet.unopened or RULE.fullmatch(text) or _is_table_rule(text):
            yield CleanLine(
                number,
                is_rule=True,
                is_table_rule=_is_table_rule(text),
                is_bar=text.strip() == "|",
                is_blank=not text.strip(),
                turned=turns,
            )
        elif number in pages:
            yield CleanLine(number, is_rule=True, page_number=line.part(0))
        elif row:
            yield CleanLine(number, row=tuple(row))
        else:
            bare = [_bare(*each, keeps_start=at in apart) if at in odd else each[0].part(0) for each in found]
            whole = [(part, _mark(part.text)) for part in _unglued([part for part in bare if part.text], layout)]
            said = tuple((part, mark) for part, mark in whole if part.has_words or _is_bare(part.text, mark))
            yield CleanLine(number, passages=said, turned=turns, is_apart=at in apart)


def _pages(lines: Sequence[Passage]) -> Iterator[int]:
    """
    The numbers of the lines that hold the number of a page, which cuts no sentence.

    It stands between two blank lines, or between the end of a sentence and the mark of an item.
    """
    texts = ["", *(line.text.strip() for line in lines), ""]
    for at, line in enumerate(lines, start=1):
        above, below = texts[at - 1], texts[at + 1]
        is_free = not (above or below) or (above.endswith(FINISHED) and below and parse_mark(below) is not None)
        if is_free and is_page_number(texts[at]):
            yield line.pieces[0].line


def _beginnings(lines: Sequence[Passage], columns: Sequence[Sequence[Passage]], sheet: Sheet) -> Iterator[int]:
    """The columns, counted from 0, with which a paragraph is known to begin: behind a blank line, a row, a column."""
    index, begins = 0, False
    for line, parts in zip(lines, columns, strict=True):
        begins = begins or (sheet.tight is not None and line.pieces[0].line not in sheet.tight)
        is_blank = not parts or ("*" not in line.text and RULE.fullmatch(line.text) is not None)
        for _ in parts:
            if begins:
                yield index
            index, begins = index + 1, True
        begins = is_blank


def _mark(text: str) -> Mark | None:
    """The mark of an item, also behind a star that is meant: it never goes on with the paragraph above."""
    marked = parse_mark(text) or (parse_mark(text.lstrip("*")) if text.startswith("*") else None)
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


def _row(line: Passage) -> list[Passage]:
    """The cells of a row of a table, empty ones included; [] for any other line."""
    bare = line.text.strip()
    if not (bare.startswith("|") and bare.endswith("|")):
        return []
    bars = [bar.start() for bar in _CELL_END.finditer(line.text)]
    if len(bars) <= 2 or bars[-1] + 1 < len(line.text.rstrip()):  # noqa: PLR2004 - two cells
        return []
    cells = (line.part(start + 1, end) for start, end in pairwise(bars))
    return _of_a_table(cells)


def _open_rows(lines: Sequence[Passage]) -> Iterator[int]:
    """The rows around each rule of a table without bars at its sides: the headings, and the rows with as many bars."""
    if not any("|" in line.text for line in lines):
        return
    bars = [0 if _is_table_rule(line.text) else len(_CELL_END.findall(line.text)) for line in lines]
    wanted = 0
    for at, line in enumerate(lines):
        if at and _OPEN_RULE.fullmatch(line.text) and bars[at - 1] == line.text.count("|"):
            wanted = bars[at - 1]
            yield at - 1
        elif wanted and bars[at] == wanted:
            yield at
        else:
            wanted = 0


def _is_table_rule(text: str) -> bool:
    """True for the rule below the headings of a table."""
    return "|" in text and (_TABLE_RULE.fullmatch(text) is not None or _OPEN_RULE.fullmatch(text) is not None)


def _open_row(line: Passage) -> list[Passage]:
    """The cells of a row without bars at its sides."""
    edges = [0, *(edge for bar in _CELL_END.finditer(line.text) for edge in bar.span()), len(line.text)]
    return _of_a_table(line.part(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))


def _of_a_table(cells: Iterable[Passage]) -> list[Passage]:
    """The cells of a row; [] if one of them makes it a row of the form."""
    row = [_bare(cell, bold_of([cell.text]).marks[0]) for cell in cells]
    return [] if any(_OF_THE_FORM.match(cell.text) for cell in row) or _is_of_the_end(row) else row


def _is_of_the_end(row: list[Passage]) -> bool:
    """True if a row has a recipient on the left and at most a part of the signature on the right."""
    left, *right = (cell.text for cell in row)
    return (
        left.startswith("- ")
        and left.endswith((";", "."))
        and all(not one or one.istitle() or one.isupper() for one in right)
    )


def _columns(line: Passage) -> list[Passage]:
    """The columns or cells of a line with odd signs that is no row of a table."""
    gaps = [gap.span() for gap in _COLUMN_END.finditer(line.text) if _parts_columns(line.text, gap)]
    edges = [0, *(edge for gap in gaps for edge in gap), len(line.text)]
    return [line.part(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]


def _parts_columns(text: str, gap: re.Match[str]) -> bool:
    """True for a gap, unless it is one blank behind a mark of bold that was not opened in the left column."""
    if gap[0] != " ":
        return True
    start = gap.start()
    left = text[max(0, start - 3) : start]
    stars = len(left) - len(left.rstrip("*"))
    return text.count("*", 0, start) >= 2 * stars


def one_paragraph(parts: Sequence[Passage]) -> Passage:
    """Join texts to one, without the marks of bold that are pairs only now; a bullet stays one."""
    text = joined(parts)
    if "*" not in text.text:
        return text
    marked = parse_mark(text.text)
    start = marked[1] if marked and not IN_BRACKETS.match(text.text, 1) else 0
    marks = {start + at for at in bold_of([text.text[start:]]).marks[0]}
    return _bare(text, marks) if marks else text


def _bare(line: Passage, bold: set[int], *, keeps_start: bool = False) -> Passage:
    """A text without marks of bold and, if it `keeps_start` not, of headings, with one space for each run of blanks."""
    text = line.text
    if not (bold or _ODD.search(text)):
        return line.part(0)
    kept: list[tuple[str, int]] = []
    dropped = False
    for index, character in enumerate(text):
        if index in bold or (character == "\\" and _is_escape(text, index)):
            dropped = True
            continue
        before = kept[-1][0] if kept else " "
        if character in _BLANK or (dropped and _would_join(before, character)):
            kept += [(" ", index)] * (before != " ")
        if character not in _BLANK:
            kept.append((character, index))
        dropped = False
    bare = line.picked("".join(character for character, _ in kept), [index for _, index in kept])
    mark = None if keeps_start else _HEADING_MARKS.match(bare.text)
    return bare.part(mark.end() if mark else 0)


def _is_escape(text: str, at: int) -> bool:
    """True for the sign before a bar that is no end of a cell, and before two stars that are no mark of bold."""
    return text.startswith(("|", "**"), at + 1)


def _would_join(before: str, after: str) -> bool:
    """True if a word, a figure or a letter with its marks would be made of two, when what parts them is dropped."""
    return (before.isalnum() and after.isalnum()) or combining(after) > 0
