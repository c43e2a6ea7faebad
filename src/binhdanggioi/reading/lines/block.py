"""Joins lines to paragraphs and tables; sentences broken by a line end, a page or a web copy are mended."""

from collections.abc import Iterable, Sequence

from attrs import define, evolve

from binhdanggioi.lexicon.form import AUTHORITY_LETTERS
from binhdanggioi.lexicon.marks import STOPS
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.document_number import kind_named
from binhdanggioi.notation.form_line import dangles, is_form_line, labels_number, parts_figure
from binhdanggioi.notation.outline import BULLETS, Mark, MarkKind, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.lines.clean import clean_lines, one_paragraph
from binhdanggioi.reading.lines.flat_table import with_flat_tables
from binhdanggioi.reading.lines.layout import PARAGRAPHS, SourceLayout
from binhdanggioi.reading.lines.passage import Passage

_MOTTO_ENDS = Pattern(r"(?:CỘNG H\S+ XÃ .* NAM|Độc lập\s*-.*phúc)$")
_MARK_WORDS = 3
_PERIOD_STARTS = Pattern(r"(?<![0-9])[12][0-9]{3}$")
_PERIOD_GOES_ON = Pattern(r"[-–] ?[12][0-9]{3}(?![0-9])")
_ARCHIVE = Pattern(r"- ?Lưu\b")
_SIGNED = Pattern(rf"{any_of(AUTHORITY_LETTERS)}\s?\.?\s?[^\W\d_]")
_POST = Pattern(rf"{any_of(post.word.upper() for post in POSTS if post.signs)}\b")


@define
class Block:
    """A paragraph or a table of the source, with its mark."""

    mark: Mark | None
    passage: Passage
    """The words of a paragraph after its mark; the first row of a table."""
    whole: Passage
    """The text with the mark."""
    gap: bool
    """Whether there is a blank line before it."""
    rows: tuple[tuple[str, ...], ...] = ()
    """The rows of a table; (): it is a paragraph."""
    last: Passage | None = None
    """The last row of a table; None: it is a paragraph, or a table of one row."""
    cells: tuple[tuple[Passage, ...], ...] = ()
    """The cells of those rows, with their places."""
    is_apart: bool = False
    """Whether the text says that it is no part of the heading."""
    heads: bool = False
    """Whether it is a heading of the outermost level without a mark, in an outline whose headings have none."""

    @property
    def label(self) -> str | None:
        """The text of the mark, for a noun; None if there is no mark, or no words after it."""
        return self.mark.text if self.mark and len(self.passage.text) < len(self.whole.text) else None

    @property
    def letter(self) -> Span | None:
        """The place of a bullet that is a letter, `o`, which is told where bullets are not kept; None: it has none."""
        return self.whole.span(0, len(self.label)) if self.label and self.label.isalpha() else None

    @property
    def is_outermost(self) -> bool:
        """True for a mark of the outermost levels: `Phần I`, `A.`, `I.`."""
        return self.mark is not None and self.mark.kind <= MarkKind.ROMAN

    @property
    def rank(self) -> Mark | None:
        """The mark by which it stands in the outline; None: it has none, and is no heading."""
        return Mark(MarkKind.ROMAN, "") if self.heads else self.mark

    @property
    def leads(self) -> bool:
        """True for a bare mark or label (`1.`, `Số:`): the next line continues it; a table with one does not go on."""
        if self.rows or self.label is not None:
            return False
        return self.mark is not None or labels_number(self.passage.text)

    @property
    def stands_alone(self) -> bool:
        """True for a paragraph that neither continues the line before nor is continued by the next."""
        return not (self.rows or self.leads or (self.mark is None and self.passage.text[0].islower()))

    @property
    def span(self) -> Span:
        """The place of the block, from the mark or first row to the end."""
        return self.whole.span().enclosing(self.last.span()) if self.last else self.whole.span()


def block_of(parts: Sequence[Passage], *, gap: bool) -> Block:
    """Join lines to one paragraph, and read the mark at its start."""
    whole = one_paragraph(parts)
    marked = parse_mark(whole.text)
    passage = whole.part(marked[1]) if marked else whole
    return Block(marked[0] if marked else None, passage if passage.text else whole, whole, gap)


@define
class _Paragraph:
    """A paragraph while its lines are joined."""

    mark: Mark | None
    parts: list[Passage]
    gap: bool
    is_apart: bool = False
    bold: bool = False
    """Whether bold or italics are still open."""

    @property
    def bare(self) -> bool:
        """True if it has only a mark so far."""
        text = " ".join(part.text for part in self.parts[:_MARK_WORDS])
        marked = parse_mark(text)
        return marked is not None and marked[0].text == text and len(self.parts) <= _MARK_WORDS

    def continues(self, text: str, layout: SourceLayout, *, gap: bool) -> bool:
        """True if `text`, a line without a mark, continues this paragraph."""
        last = self.parts[-1].text
        if last.endswith("./.") or (len(self.parts) == 1 and (kind_named(last) or _MOTTO_ENDS.match(last))):
            return False
        if self.bare or labels_number(last):
            return True
        first = self.parts[0].text
        starts_anew = (
            is_form_line(text)
            or (self.mark is None and text.isupper() and kind_named(text))
            or (_SIGNED.match(first) and _POST.match(text) and not dangles(last))
            or (last.endswith(".") and _ARCHIVE.match(first))
            or (last.endswith((";", ".")) and text.startswith("Căn cứ "))
        )
        if starts_anew or text[0].islower():
            return not starts_anew
        listed = last.endswith(",") and self.mark is not None and self.mark.kind in BULLETS
        listed = listed or (self.mark is not None and last.isupper() and text.isupper() and dangles(last))
        broken = layout.spaced or layout.is_full(last, text.split(" ", 1)[0])
        wrapped = layout.width is not None and broken and (text.isupper() or not last.isupper())
        return not gap and (self.bold or listed or wrapped or self.is_cut(text, layout))

    def is_cut(self, text: str, layout: SourceLayout) -> bool:
        """True if `text`, though it starts like an item, is the rest of a sentence broken at the width of the lines."""
        last = self.parts[-1].text
        if (_PERIOD_GOES_ON.match(text) and _PERIOD_STARTS.search(last)) or parts_figure(last, text):
            return True
        return layout.spaced and layout.is_full(last, text.split(" ", 1)[0]) and not last.endswith(STOPS)

    def block(self) -> Block:
        """Join the lines to a block."""
        made = block_of(self.parts, gap=self.gap)
        return evolve(made, is_apart=True) if self.is_apart else made


@define
class _Table:
    """A table while its rows are joined."""

    rows: list[Sequence[Passage]]
    gap: bool

    def block(self) -> Block:
        """Join the rows to a block."""
        first = next(cell for cell in self.rows[0] if cell.text)
        last = next(cell for cell in reversed(self.rows[-1]) if cell.text)
        rows = tuple(tuple(cell.text for cell in row) for row in self.rows)
        return Block(None, first, first, self.gap, rows, last, tuple(map(tuple, self.rows)))


def blocks(lines: Sequence[Passage], sheet: Sheet) -> tuple[list[Block], list[Span]]:
    """
    The paragraphs and tables that the lines of a sheet make, and the places of the page numbers between them.

    The characters of the lines are clean.
    """
    layout = SourceLayout.of([line.text for line in lines]) if sheet.tight is None else PARAGRAPHS
    found: list[_Table | _Paragraph] = []
    bold: frozenset[bool] = frozenset()
    pages: list[Span] = []
    gap = False
    for line in with_flat_tables(list(clean_lines(lines, layout, sheet))):
        if sheet.tight is not None:
            gap = line.number not in sheet.tight
        bold ^= line.turned
        if line.page_number:
            pages.append(line.page_number.span())
        if line.is_rule:
            gap = gap or not (line.is_table_rule and found and isinstance(found[-1], _Table))
            continue
        if line.row:
            _add_row(found, line.row, gap=gap)
        else:
            for index, (passage, mark) in enumerate(line.passages):
                if line.is_apart:
                    found.append(_Paragraph(mark, [passage], gap, is_apart=True))
                else:
                    _add(found, passage, mark, layout, gap=gap or index > 0)
            if found and isinstance(found[-1], _Paragraph):
                found[-1].bold = bool(bold)
        gap = False
    made = _led(each.block() for each in found)
    return [block for block in made if block.rows or block.whole.has_words], pages  # a bullet alone says nothing


def _led(found: Iterable[Block]) -> list[Block]:
    """Join a mark alone to the paragraph below, whose own mark was none: a star of italics, in two lines."""
    made: list[Block] = []
    for block in found:
        if made and made[-1].leads and not (block.mark or block.rows):
            made[-1] = block_of([made[-1].whole, block.whole], gap=made[-1].gap)
        else:
            made.append(block)
    return made


def _add_row(found: list[_Table | _Paragraph], row: Sequence[Passage], *, gap: bool) -> None:
    if not any(cell.text for cell in row):
        return
    before = found[-1] if found and not gap else None
    if isinstance(before, _Table):
        before.rows.append(row)
    else:
        found.append(_Table([row], gap))


def _add(
    found: list[_Table | _Paragraph], passage: Passage, mark: Mark | None, layout: SourceLayout, *, gap: bool
) -> None:
    before = found[-1] if found else None
    if isinstance(before, _Paragraph) and not gap and before.is_cut(passage.text, layout):
        mark = None
    if mark is None and isinstance(before, _Paragraph) and before.continues(passage.text, layout, gap=gap):
        before.parts.append(passage)
    else:
        found.append(_Paragraph(mark, [passage], gap))
