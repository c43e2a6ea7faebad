"""A Word file as a source: one line for each paragraph and each row of a table, in reading order."""

from collections.abc import Iterator

from attrs import define, evolve, field
from docx.oxml.parser import parse_xml

from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import Limits
from binhdanggioi.notation.source import Place, Source
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.opening.word.embedded import EMBEDDED, line_for
from binhdanggioi.opening.word.lines import WordLine, finished
from binhdanggioi.opening.word.numbering import Numbering
from binhdanggioi.opening.word.package import MC, Element, Package, W, is_on, number, open_package, value
from binhdanggioi.opening.word.styles import Style, Styles, draws_lines, is_centred
from binhdanggioi.opening.word.table import (
    AROUND,
    WordCell,
    by_columns,
    children,
    columns_said,
    goes_on,
    holds_form,
    spread,
)
from binhdanggioi.opening.word.text import Notes, chosen, content_of, read_words, refuse_longer

_PARAGRAPH, _TABLE, _ROW, _CELL, _CONTROL = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc", "sdt"))
_FORM_COLUMNS = 4
_FORM_ROWS = 12
_LAYOUT_COLUMNS = 2


def open_word(data: bytes, limits: Limits) -> Sheet:
    """
    Open a Word file.

    Raises:
        SourceError: the bytes are not a Word file, exceed the limits, or are broken.

    """
    package = open_package(data, limits, parse_xml)
    lines: list[WordLine] = []
    for line in _Body.of(package, limits).lines(package.document):
        lines.append(line)
        _refuse_more(len(lines), limits)
    return Sheet(
        source=Source("\n".join(line.text for line in lines)),
        tight=frozenset(index for index, line in enumerate(lines, start=1) if line.tight),
        unopened=frozenset(index for index, line in enumerate(lines, start=1) if line.is_embedded),
        places=tuple(
            Place(index, paragraph=line.paragraph, table=line.table, row=line.row)
            for index, line in enumerate(lines, start=1)
        ),
    )


def _refuse_more(lines: int, limits: Limits) -> None:
    if lines > limits.lines:
        raise SourceError(limits.exceeded("lines", "this Word file has too many paragraphs, rows and empty cells"))


@define
class _Held:
    """The words of paragraphs whose ends are deleted or hidden, so that the next one continues them."""

    words: list[str] = field(factory=list)
    chars: int = 0

    def add(self, text: str) -> None:
        """Hold the words of one more paragraph."""
        self.words.append(text)
        self.chars += len(text)

    def released(self) -> str:
        """The words, which are held no longer."""
        text = "".join(self.words)
        self.words, self.chars = [], 0
        return text


@define
class _Body:
    """A Word file while its lines are collected."""

    styles: Styles
    numbering: Numbering
    notes: Notes
    limits: Limits
    count: int = 0
    paragraphs: int = 0
    tables: int = 0
    held: _Held = field(factory=_Held)
    centred: bool = False
    """Whether the last paragraph was centred."""

    @classmethod
    def of(cls, package: Package, limits: Limits) -> "_Body":
        styles = Styles(package.styles)
        notes = Notes.of(package.footnotes, package.endnotes)
        return cls(styles, Numbering(package.numbering, styles), notes, limits)

    def lines(self, document: Element) -> Iterator[WordLine]:
        """Read the body, then the notes that it refers to."""
        body = document.find(f"{W}body")
        yield from finished(self.blocks(body, 0) if body is not None else [])
        for label, note in self.notes.referred():
            found = finished(self.blocks(note, 0))
            said = (index for index, line in enumerate(found) if line.text and not line.is_embedded)
            first = next(said, None)
            for index, line in enumerate(found):
                yield evolve(line, text=f"{label} {line.text}".strip(), tight=False) if index == first else line

    def blocks(self, parent: Element, depth: int) -> list[WordLine]:
        """Read the paragraphs and tables of a part of the document."""
        if depth > self.limits.nesting:
            what = "this Word file nests tables, text boxes or controls too deep"
            raise SourceError(self.limits.exceeded("nesting", what))
        found: list[WordLine] = []
        for child in parent:
            tag = child.tag
            if tag == _PARAGRAPH:
                found += self.paragraph(child, depth)
            elif tag == _TABLE:
                found += self.table(child, depth)
            elif tag == _CONTROL and (content := content_of(child)) is not None:
                found += self.blocks(content, depth + 1)
            elif tag == f"{MC}AlternateContent" and (choice := chosen(child)) is not None:
                found += self.blocks(choice, depth + 1)
            elif tag in AROUND:
                found += self.blocks(child, depth + 1)
            elif tag in EMBEDDED:
                found.append(self.embedded(child))
        if self.held.chars:
            found.append(WordLine(self.held.released(), paragraph=self.paragraphs))
        return found

    def embedded(self, element: Element) -> WordLine:
        """Make the line that stands for embedded content."""
        self.counted()
        return WordLine(line_for(element), is_embedded=True, paragraph=self.paragraphs or 1)

    def paragraph(self, element: Element, depth: int) -> list[WordLine]:
        """Read a paragraph as a line, with the lines of the text boxes anchored in it."""
        self.counted()
        self.paragraphs += 1
        about = element.find(f"{W}pPr")
        style = self.styles.paragraph(value(about, f"{W}pStyle"))
        at = self.paragraphs
        text, boxes = read_words(element, style, self.styles, self.notes, number=at, limits=self.limits)
        refuse_longer(self.held.chars + len(text), at, self.limits)
        said = bool(text.strip())
        open_end = _has_no_end(about, style)
        found = []
        if said or not open_end:
            mark = self.mark(about, style)
            text = f"{mark} {text}" if mark and said and not self.held.chars else text
            found = self.line(text, about, style, open_end=open_end)
        for box in boxes:
            held, self.held = self.held, _Held()
            found += [self.embedded(box)] if box.tag in EMBEDDED else self.blocks(box, depth + 1)
            self.held = held
        return found

    def line(self, text: str, about: Element | None, style: Style, *, open_end: bool) -> list[WordLine]:
        """Make a line of the held words and `text`; with `open_end`, hold both for the next paragraph instead."""
        if open_end:
            self.held.add(text)
            return []
        text = self.held.released() + text
        side = is_centred(about)
        centred = bool(style.centred if side is None else side) and bool(text.strip())
        tight, self.centred = centred and self.centred, centred
        return [WordLine(text, tight, is_apart=bool(style.apart), paragraph=self.paragraphs)]

    def mark(self, about: Element | None, style: Style) -> str:
        """Count a paragraph in its list and return its mark; empty if it has none."""
        listed = about.find(f"{W}numPr") if about is not None else None
        of, level = value(listed, f"{W}numId"), value(listed, f"{W}ilvl")
        if of is None and style.number is None:
            return ""
        if of is None:
            own = number(level) if level else None
            named = style.numbered_by if own is None else None
            return self.numbering.mark(style.number or "", style.level if own is None else own, named)
        return self.numbering.mark(of, number(level))

    def counted(self, lines: int = 1) -> None:
        """Count one more line or several, up to the limit."""
        self.count += lines
        _refuse_more(self.count, self.limits)

    def table(self, element: Element, depth: int) -> list[WordLine]:
        """Read a table as rows; one that only sets lines side by side, as these lines."""
        self.centred = False
        self.tables += 1
        table = self.tables
        rows = self.rows(element, table, depth + 1)
        self.centred = False
        columns = max((sum(cell.width for cell in row) for row in rows), default=0)
        if columns <= _FORM_COLUMNS and len(rows) <= _FORM_ROWS and holds_form(rows):
            return by_columns(rows)
        if columns == 1 or (not self.is_ruled(element) and (columns <= _LAYOUT_COLUMNS or len(rows) == 1)):
            return [line for row in rows for cell in row for line in cell.lines]
        return self.ruled_rows(rows, table)

    def rows(self, element: Element, table: int, depth: int) -> list[list[WordCell]]:
        """Read the rows of a table that have cells."""
        rows: list[list[WordCell]] = []
        for row in children(element, _ROW):
            if cells := self.cells(row, depth):
                rows.append(cells)
            if len(rows) > self.limits.list_items:
                what = f"table {table:,} of this Word file has too many rows"
                raise SourceError(self.limits.exceeded("list_items", what))
        return rows

    def ruled_rows(self, rows: list[list[WordCell]], table: int) -> list[WordLine]:
        """Make a line of each row that has words; what is embedded in the table comes after it."""
        found: list[WordLine] = []
        for place, row in enumerate(rows, start=1):
            texts = [cell.text for cell in spread(row)]
            if not any(texts):
                continue
            text = f"| {' | '.join(texts)} |"
            if len(text) > self.limits.line_chars:
                what = f"row {place:,} of table {table:,} of this Word file has too many characters"
                raise SourceError(self.limits.exceeded("line_chars", what))
            found.append(WordLine(text, tight=bool(found), is_row=True, table=table, row=place))
        return found + [line for row in rows for cell in row for line in cell.lines if line.is_embedded]

    def cells(self, row: Element, depth: int) -> list[WordCell]:
        """Read the cells of a row; of merged cells, only the first has text."""
        self.counted()
        about = row.find(f"{W}trPr")
        if about is not None and about.find(f"{W}del") is not None:
            return []
        found = self.empty(columns_said(value(about, f"{W}gridBefore"), 0))
        for cell in children(row, _CELL):
            setting = cell.find(f"{W}tcPr")
            lines = self.blocks(cell, depth)
            width = columns_said(value(setting, f"{W}gridSpan"), 1)
            self.counted(width - bool(lines))
            found.append(WordCell([] if goes_on(setting) else lines, width))
            if len(found) > self.limits.list_items:
                what = "a row of a table of this Word file has too many cells"
                raise SourceError(self.limits.exceeded("list_items", what))
        return found + self.empty(columns_said(value(about, f"{W}gridAfter"), 0))

    def empty(self, columns: int) -> list[WordCell]:
        """Make empty cells; they count as lines, since it takes only a number to ask for many."""
        self.counted(columns)
        return [WordCell([], 1)] * columns

    def is_ruled(self, element: Element) -> bool:
        """True if the borders of a table are drawn."""
        about = element.find(f"{W}tblPr")
        own = draws_lines(about.find(f"{W}tblBorders")) if about is not None else None
        if own is None:
            name = value(about, f"{W}tblStyle")
            own = self.styles.named(name).ruled
        return bool(own) or any(draws_lines(borders) for borders in element.iter(f"{W}tcBorders"))


def _has_no_end(about: Element | None, style: Style) -> bool:
    """True if the end of a paragraph is deleted or hidden, so that the next one continues it."""
    mark = about.find(f"{W}rPr") if about is not None else None
    if mark is None:
        return bool(style.hidden)
    if mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None:
        return True
    vanish = mark.find(f"{W}vanish")
    return is_on(vanish) if vanish is not None else bool(style.hidden)
