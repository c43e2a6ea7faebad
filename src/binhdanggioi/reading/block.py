"""From lines to paragraphs and tables: sentences that a line break, a page or a web copy has broken are whole again."""

import re
from collections.abc import Sequence

from attrs import define, frozen

from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.notation.outline import BULLETS, Mark, parse_mark
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.reading.passage import CELL_END, Passage, cells, join, passages
from binhdanggioi.reading.sentence import LABEL_LINE

_RULE = re.compile(r"[\s\-_=*.…~|–—\\#]*")
_STARS = re.compile(r"\*+")
_BULLET_STAR = re.compile(r"\s*\*\s")
_LONG = 110
_FEW_LONG = 50
_WRAPPED_LINES = 15
_LINES_A_GAP = 12
_ENDS_SENTENCE = (".", ";", ":", "!", "?")
_NUMBER_LABEL = re.compile(r"Số\s*:", re.IGNORECASE)
_SIGNED = re.compile(r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s?\.?\s?[^\W\d_]")
_POST = re.compile(r"(?:PHÓ|CHỦ TỊCH|GIÁM ĐỐC|CHÁNH|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|HIỆU TRƯỞNG|CỤC TRƯỞNG|TỔNG)\b")


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


@frozen
class _Layout:
    """How the lines of a source are broken."""

    wrapped: bool
    """Whether its lines are broken at a width, so that a paragraph takes several."""
    spaced: bool
    """Whether blank lines stand between its paragraphs."""

    @classmethod
    def of(cls, lines: Sequence[str]) -> "_Layout":
        """Tell the layout from the lengths of the lines and the blank ones."""
        filled = [line for line in lines if not _RULE.fullmatch(line)]
        long = sum(len(line) > _LONG for line in filled)
        wrapped = len(filled) >= _WRAPPED_LINES and long * _FEW_LONG <= len(filled)
        return cls(wrapped, spaced=(len(lines) - len(filled)) * _LINES_A_GAP >= len(filled))


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
        return self.mark is not None and len(self.parts) == 1 and self.parts[0].text == self.mark.text

    def continues(self, text: str, layout: _Layout, *, gap: bool) -> bool:
        """Tell whether a line without a mark goes on with this paragraph."""
        last = self.parts[-1].text
        if last.endswith("./."):
            return False
        if self.bare or _NUMBER_LABEL.fullmatch(last):
            return True
        if LABEL_LINE.match(text) or (_SIGNED.match(self.parts[0].text) and _POST.match(text)):
            return False
        if text[0].islower():
            return True
        if gap:
            return False
        if self.bold or (last.endswith(",") and self.mark is not None and self.mark.kind in BULLETS):
            return True
        if not layout.wrapped or (last.isupper() and not text.isupper()):
            return False
        return layout.spaced or not last.endswith(_ENDS_SENTENCE)

    def block(self) -> Block:
        """Put the lines together."""
        whole = join(self.parts)
        after = parse_mark(whole.text) if self.mark else None
        passage = whole.part(after[1]) if after else whole
        return Block(self.mark, passage if passage.text else whole, whole, self.gap)


def blocks(source: Source) -> list[Block]:
    """Read a source as paragraphs and tables."""
    layout = _Layout.of(source.lines)
    found: list[Block | _Paragraph] = []
    gap = False
    for number, line in enumerate(source.lines, start=1):
        if _RULE.fullmatch(line):
            gap = True
        elif _is_row(line):
            _add_row(found, cells(line, number), gap=gap)
            gap = False
        else:
            for index, passage in enumerate(passages(line, number)):
                _add(found, passage, layout, gap=gap or index > 0)
            if isinstance(found[-1], _Paragraph):
                found[-1].bold ^= _leaves_bold_open(line)
            gap = False
    return [each.block() if isinstance(each, _Paragraph) else each for each in found]


def _is_row(line: str) -> bool:
    bare = line.strip()
    return bare.startswith("|") and bare.endswith("|") and len(CELL_END.findall(bare)) > 2  # noqa: PLR2004 - two cells


def _leaves_bold_open(line: str) -> bool:
    stars = len(_STARS.findall(line)) - (_BULLET_STAR.match(line) is not None)
    return stars % 2 == 1


def _add_row(found: list[Block | _Paragraph], row: list[Passage], *, gap: bool) -> None:
    filled = [cell for cell in row if cell.text]
    if not filled:
        return
    texts = tuple(cell.text for cell in row)
    table = found[-1] if found and not gap else None
    if isinstance(table, Block):
        table.rows += (texts,)
        table.last = filled[-1]
    else:
        found.append(Block(None, filled[0], filled[0], gap, (texts,), filled[-1]))


def _add(found: list[Block | _Paragraph], passage: Passage, layout: _Layout, *, gap: bool) -> None:
    marked = parse_mark(passage.text)
    before = found[-1] if found else None
    if marked is None and isinstance(before, _Paragraph) and before.continues(passage.text, layout, gap=gap):
        before.parts.append(passage)
    else:
        found.append(_Paragraph(marked[0] if marked else None, [passage], gap))
