"""From lines to paragraphs and tables: sentences that a line break, a page or a web copy has broken are whole again."""

import re
from collections.abc import Container, Sequence
from itertools import pairwise

from attrs import define, frozen

from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.notation.document_number import kind_named
from binhdanggioi.notation.outline import BULLETS, Mark, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import is_form_line
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.lines.passage import CELL_END, Passage, cells, join, passages

_RULE = Pattern(r"[\s\-_=*.…~|–—\\#]*")
_OF_THE_FORM = Pattern(
    r".*(?:CỘNG H(?:ÒA|OÀ|OA|Ò) XÃ|Độc lập\s*-)|Số:|Nơi nhận|(?:TM|KT|TL|TUQ)\.|[^,\d]{2,30},\s*ngày\b.*\bnăm\b"
)
"""A cell of a row of the heading or the end, whose cells are lines of their own."""

_MOTTO_ENDS = Pattern(r"(?:CỘNG H\S+ XÃ .* NAM|Độc lập\s*-.*phúc)$")
_TABLE_RULE = Pattern(r"\s*\|[\s|:-]*-[\s|:-]*\|\s*")
_STARS = Pattern(r"\*+")
_BULLET_STAR = Pattern(r"\s*\*\s")
_LONG = 110
_FEW_LONG = 50
_WRAPPED_LINES = 15
_MARK_WORDS = 3
_FEW_CROWDED = 5
_FEW_LINES = 3
_VERY_LONG = 1000
_LOWER = rf"[^\W\d_{UPPER}]"
_GLUED = Pattern(
    "|".join(
        (
            r"(?<=[^\s(“\"/-])(?=CỘNG H[ÒO]|Độc lập -|Số:|Căn cứ |Nơi nhận|Trên đây là |(?:TM|KT|TL)\. )",
            rf"(?<=[{UPPER}\d])(?=(?:KẾ HOẠCH|QUYẾT ĐỊNH|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)(?![^\W\d_]))",
            rf"(?<=[^\sIVX])(?=[IVX]{{1,4}}\.\s?[{UPPER}])",
            rf"(?<=[^\s\d.(])(?=[1-9]\d?\.(?:\d\.)?\s?[{UPPER}])|(?<=[^\s\d]\.)(?=[1-9]\d?\.(?:\d\.)?\s?[{UPPER}])",
            rf"(?<=[.;:\w])(?=[a-eđghik]\)\s?[{UPPER}])|(?<=[.;:])(?=[-+] ?[{UPPER}])",
            rf"(?<={_LOWER})(?=[{UPPER}]{_LOWER})|(?<=\d)(?=[{UPPER}]{_LOWER}{{2}})|(?<=\d{{4}})(?=[{UPPER}]{{2}})",
            rf"(?<=[{UPPER}]{{2}})(?=[{UPPER}]{_LOWER}+[ ,])|(?<=[;:.])(?=[{UPPER}])",
        )
    )
)
"""Where a text without line breaks has had one: right before a heading, with no blank."""

_NUMBER_LABEL = Pattern(r"Số\s*:", re.IGNORECASE)
_ENDS = (".", ";", ":", "!", "?")
_PERIOD_STARTS = Pattern(r"(?<!\d)[12]\d{3}$")
_PERIOD_GOES_ON = Pattern(r"[-–] ?[12]\d{3}(?!\d)")
_ARCHIVE = Pattern(r"- ?Lưu\b")
_SIGNED = Pattern(r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?\.?\s?[^\W\d_]")
_POST = Pattern(r"(?:PHÓ|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|HIỆU TRƯỞNG|CỤC TRƯỞNG|TỔNG)\b")


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
    def leads(self) -> bool:
        """Whether it is nothing but a mark or a label, so that the next line would go on with it."""
        return self.label is None and (self.mark is not None or bool(_NUMBER_LABEL.fullmatch(self.passage.text)))

    @property
    def stands_alone(self) -> bool:
        """Whether it is a paragraph of its own wherever it stands."""
        return not (self.rows or self.leads or (self.mark is None and self.passage.text[0].islower()))

    @property
    def span(self) -> Span:
        """The place of all of it."""
        return self.whole.span().enclosing(self.last.span()) if self.last else self.whole.span()


def block_of(parts: Sequence[Passage], *, gap: bool) -> Block:
    """Put lines together as one paragraph, with the mark that it starts with."""
    whole = join(parts)
    marked = parse_mark(whole.text)
    passage = whole.part(marked[1]) if marked else whole
    return Block(marked[0] if marked else None, passage if passage.text else whole, whole, gap)


def paragraph(block: Block) -> Paragraph:
    """Keep a block as it stands."""
    return Paragraph(text=block.passage.text, mark=block.label, span=block.passage.span())


@frozen
class _Layout:
    """How the lines of a source are broken."""

    width: int | None
    """Where lines are broken at a width, that width; None: a line is a paragraph."""
    spaced: bool
    """Whether a blank line stands before every heading, and so between all paragraphs."""
    glued: bool
    """Whether the line breaks are lost, so that a whole document stands on a line or two."""

    @classmethod
    def of(cls, lines: Sequence[str]) -> "_Layout":
        """Tell the layout from the lengths of the lines and from what stands before the marked ones."""
        filled = [line for line in lines if not _RULE.fullmatch(line)]
        lengths = sorted(map(len, filled))
        if len(filled) < _WRAPPED_LINES or sum(length > _LONG for length in lengths) * _FEW_LONG > len(filled):
            return cls(None, spaced=True, glued=len(filled) <= _FEW_LINES and lengths[-1:] > [_VERY_LONG])
        after = [line for before, line in pairwise(lines) if not _RULE.fullmatch(before)]
        headings = sum(map(_is_heading, filled))
        crowded = sum(map(_is_heading, after))
        return cls(lengths[len(lengths) * 9 // 10], spaced=crowded * _FEW_CROWDED <= headings, glued=False)

    def is_full(self, line: str, word: str) -> bool:
        """Tell whether a word would not have fitted on a line."""
        return self.width is not None and len(line) + 1 + len(word) > self.width


def _is_heading(line: str) -> bool:
    marked = parse_mark(line.strip(" *"))
    return marked is not None and marked[0].kind not in BULLETS


@define
class _Paragraph:
    """A paragraph while its lines are put together."""

    mark: Mark | None
    parts: list[Passage]
    gap: bool
    bold: bool = False
    """Whether a bold or slanted mark is still open."""

    @property
    def bare(self) -> bool:
        """Whether nothing but the mark has come."""
        text = " ".join(part.text for part in self.parts[:_MARK_WORDS])
        marked = parse_mark(text)
        return marked is not None and marked[0].text == text and len(self.parts) <= _MARK_WORDS

    def continues(self, text: str, layout: _Layout, *, gap: bool) -> bool:
        """Tell whether a line without a mark goes on with this paragraph."""
        last = self.parts[-1].text
        if last.endswith("./.") or (len(self.parts) == 1 and (kind_named(last) or _MOTTO_ENDS.match(last))):
            return False
        if self.bare or _NUMBER_LABEL.fullmatch(last):
            return True
        first = self.parts[0].text
        starts_anew = (
            is_form_line(text)
            or (_SIGNED.match(first) and _POST.match(text))
            or (last.endswith(".") and _ARCHIVE.match(first))
            or (last.endswith((";", ".")) and text.startswith("Căn cứ "))
        )
        if starts_anew or text[0].islower():
            return not starts_anew
        listed = last.endswith(",") and self.mark is not None and self.mark.kind in BULLETS
        broken = layout.spaced or layout.is_full(last, text.split(" ", 1)[0])
        wrapped = layout.width is not None and broken and (text.isupper() or not last.isupper())
        return not gap and (self.bold or listed or wrapped or self.is_cut(text, layout))

    def is_cut(self, text: str, layout: _Layout) -> bool:
        """Tell whether a line that starts like an item is the rest of a sentence that was cut at the width."""
        last = self.parts[-1].text
        if _PERIOD_GOES_ON.match(text) and _PERIOD_STARTS.search(last):
            return True
        return layout.spaced and layout.is_full(last, text.split(" ", 1)[0]) and not last.endswith(_ENDS)

    def block(self) -> Block:
        """Put the lines together."""
        return block_of(self.parts, gap=self.gap)


@define
class _Table:
    """A table while its rows are put together."""

    rows: list[list[Passage]]
    gap: bool

    def block(self) -> Block:
        """Put the rows together."""
        first = next(cell for cell in self.rows[0] if cell.text)
        last = next(cell for cell in reversed(self.rows[-1]) if cell.text)
        rows = tuple(tuple(cell.text for cell in row) for row in self.rows)
        return Block(None, first, first, self.gap, rows, last)


_PARAGRAPHS = _Layout(None, spaced=True, glued=False)


def blocks(source: Source, tight: Container[int] | None = None) -> list[Block]:
    """
    Read a source as paragraphs and tables.

    Where each line is known to be a paragraph or a row, as in a Word file, `tight` holds the numbers of those that go
    on with the line before: rows of one table, lines of one title. Without it, the layout of the lines tells.
    """
    layout = _Layout.of(source.lines) if tight is None else _PARAGRAPHS
    found: list[_Table | _Paragraph] = []
    gap = False
    for number, line in enumerate(source.lines, start=1):
        if tight is not None:
            gap = number not in tight
        if _RULE.fullmatch(line):
            gap = gap or not (_TABLE_RULE.fullmatch(line) and found and isinstance(found[-1], _Table))
        elif row := _row(line, number):
            _add_row(found, row, gap=gap)
            gap = False
        else:
            for index, passage in enumerate(_unglued(passages(line, number), layout)):
                if passage.has_words or _is_mark(passage.text):
                    _add(found, passage, layout, gap=gap or index > 0)
            if found and isinstance(found[-1], _Paragraph):
                found[-1].bold ^= _leaves_bold_open(line)
            gap = False
    return [each.block() for each in found]


def _unglued(found: list[Passage], layout: _Layout) -> list[Passage]:
    """Part a text without line breaks where a heading, a mark or a line of the form is glued to the word before it."""
    if not layout.glued:
        return found
    parts = []
    for passage in found:
        cuts = [0, *(cut.start() for cut in _GLUED.finditer(passage.text)), len(passage.text)]
        parts += [passage.part(start, end) for start, end in pairwise(cuts)]
    return [part for part in parts if part.text]


def _is_mark(text: str) -> bool:
    """Tell whether a text without words is the mark of what follows, and not a rule."""
    marked = parse_mark(text)
    return marked is not None and marked[0].text == text and not _RULE.fullmatch(text)


def _row(line: str, number: int) -> list[Passage]:
    """The cells of a row of a table; () for any other line."""
    bare = line.strip()
    if not (bare.startswith("|") and bare.endswith("|") and len(CELL_END.findall(bare)) > 2):  # noqa: PLR2004 - two cells
        return []
    row = cells(line, number)
    return [] if any(_OF_THE_FORM.match(cell.text) for cell in row) or _is_of_the_end(row) else row


def _is_of_the_end(row: list[Passage]) -> bool:
    """Tell whether a row has a recipient on the left and, at most, a part of the signature on the right."""
    left, *right = (cell.text for cell in row)
    return (
        left.startswith("- ")
        and left.endswith((";", "."))
        and all(not one or one.istitle() or one.isupper() for one in right)
    )


def _leaves_bold_open(line: str) -> bool:
    stars = len(_STARS.findall(line)) - (_BULLET_STAR.match(line) is not None)
    return stars % 2 == 1


def _add_row(found: list[_Table | _Paragraph], row: list[Passage], *, gap: bool) -> None:
    if not any(cell.text for cell in row):
        return
    before = found[-1] if found and not gap else None
    if isinstance(before, _Table):
        before.rows.append(row)
    else:
        found.append(_Table([row], gap))


def _add(found: list[_Table | _Paragraph], passage: Passage, layout: _Layout, *, gap: bool) -> None:
    marked = parse_mark(passage.text)
    before = found[-1] if found else None
    if isinstance(before, _Paragraph) and not gap and before.is_cut(passage.text, layout):
        marked = None
    if marked is None and isinstance(before, _Paragraph) and before.continues(passage.text, layout, gap=gap):
        before.parts.append(passage)
    else:
        found.append(_Paragraph(marked[0] if marked else None, [passage], gap))
