"""9xx — sentences and items of lists in the source."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from attrs import define, frozen

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.excerpt import first_words, last_words
from binhdanggioi.checking.rules.reasons import NO_SOURCE
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.model.finding import Both, Fix, Ground, Safety, Severity
from binhdanggioi.notation.outline import BULLETS, Mark, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import clean

_NO_LISTS = NotApplicable("kế hoạch không có danh sách gạch đầu dòng nào", "the plan has no lists with bullets")
_MARKS = ".;,"
_MARK_NAMES = {
    "": Both("không có dấu ở cuối", "no mark"),
    ".": Both("kết thúc bằng dấu chấm", "a full stop"),
    ";": Both("kết thúc bằng dấu chấm phẩy", "a semicolon"),
    ",": Both("kết thúc bằng dấu phẩy", "a comma"),
}
_LABEL = Pattern(r"\S+\s+[^:;.]{1,40}:\s")
"""An item that is a label with its value: `- Thời gian: …`; how it ends depends on the value."""
_SHORTEST_RUN = 3
_SHOWN, _SHOWN_END = 40, 30
"""How many characters of a text of the source a message shows."""


@define
class _Item:
    """An item of a list in the source: its bullet, its lines and its last words."""

    bullet: str
    last: int
    lines: list[str]

    @property
    def text(self) -> str:
        """Its words on one line."""
        return " ".join(self.lines)

    @property
    def end(self) -> str:
        """The mark at its end; empty if there is none."""
        mark = self.lines[-1][-1:]
        return mark if mark in (*_MARKS, ":") else ""


@frozen
class _Run:
    """Consecutive items with the same bullet."""

    items: tuple[_Item, ...]


@frozen
class _SourceLine:
    """A line of the source, without marks of bold."""

    number: int
    text: str
    mark: Mark | None

    @property
    def bullet(self) -> str:
        """The bullet at its start; empty if there is none."""
        return self.mark.text if self.mark is not None and self.mark.kind in BULLETS else ""


@lru_cache(maxsize=2)
def _lines(source: Source) -> tuple[_SourceLine, ...]:
    """The lines of a source."""
    texts = ["" if line.isspace() else line.strip(" \t*_\u00a0") for line in source.lines]
    marks = [parsed[0] if (parsed := parse_mark(text)) else None for text in texts]
    return tuple(map(_SourceLine, range(1, len(texts) + 1), texts, marks))


def _runs(source: Source) -> Iterator[_Run]:
    """Find the lists in a source; lines right after an item continue it, a line after a blank one ends the list."""
    items: list[_Item] = []
    blank = True
    for line in _lines(source):
        if line.bullet:
            if items and items[-1].bullet != line.bullet:
                yield _Run(tuple(items))
                items = []
            items.append(_Item(line.bullet, line.number, [line.text]))
        elif line.text and line.mark is None and items and not blank:
            items[-1].last = line.number
            items[-1].lines.append(line.text)
        elif line.text:
            yield _Run(tuple(items))
            items = []
        blank = not line.text
    yield _Run(tuple(items))


@rule(
    "BDG914",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="mục “{item}…” {mark}, các mục khác trong danh sách {others}",
    english="the item “{item}…” ends with {mark}, the others of its list with {others}",
)
def list_items_end_alike(case: Case) -> Iterator[Found | NotApplicable]:
    """The items of a list before its last one end alike."""
    if case.source is None:
        yield NO_SOURCE
        return
    runs = [run for run in _runs(case.source) if len(run.items) >= _SHORTEST_RUN]
    if not runs:
        yield _NO_LISTS
        return
    for run in runs:
        items = [item for item in run.items[:-1] if item.end != ":" and not _LABEL.match(item.text)]
        ends = Counter(item.end for item in items)
        usual = max(ends, key=lambda end: (ends[end], end != ".")) if ends else ""
        odd = [item for item in items if item.end != usual and "." in (item.end, usual)]
        for item in odd[:1]:
            yield Found(
                "sections",
                span=_end_of(case.source, item),
                item=first_words(clean(item.text), _SHOWN),
                written=item.end,
                usual=usual,
                mark=_MARK_NAMES[item.end],
                others=_MARK_NAMES[usual],
            )


def _end_of(source: Source, item: _Item) -> Span:
    """The line on which an item ends."""
    line = source.lines[item.last - 1]
    return Span(item.last, len(line) - len(line.lstrip()) + 1, item.last, len(line.rstrip()) + 1)


@rule(
    "BDG917",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="dòng “{line}…” bắt đầu bằng chữ thường sau dấu chấm phẩy; kiểm tra thiếu gạch đầu dòng hoặc ngắt dòng "
    "sai",
    english="the line “{line}…” starts with a small letter after a semicolon; check whether a bullet is missing or the "
    "line is broken",
)
def items_have_their_bullet(case: Case) -> Iterator[Found | NotApplicable]:
    """After an item that ends with a semicolon comes another item, not a bare line."""
    if case.source is None:
        yield NO_SOURCE
        return
    if not any(line.bullet for line in _lines(case.source)):
        yield _NO_LISTS
        return
    before, bullet, blank = "", "", False
    for line in _lines(case.source):
        if not line.text:
            blank = True
            continue
        if blank and line.mark is None and bullet and before.endswith(";") and line.text[0].islower():
            yield _without_bullet(case.source, line, bullet)
        if line.mark or blank:
            bullet = line.bullet
        before, blank = line.text, False


def _without_bullet(source: Source, line: _SourceLine, bullet: str) -> Found:
    """Report a line that should have a bullet, with the fix that adds it."""
    column = source.lines[line.number - 1].find(line.text) + 1
    span = Span(line.number, column, line.number, column + len(line.text))
    start = Span(line.number, column, line.number, column + 1)
    fix = Fix(start, f"{bullet} {line.text[0].upper()}", Safety.SUGGESTED)
    return Found("sections", span=span, fix=fix, line=first_words(clean(line.text), _SHOWN))


@rule(
    "BDG921",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="câu bị ngắt bởi dòng trống sau “…{before}”; nối lại thành một đoạn",
    english="the sentence is broken by a blank line after “…{before}”; join it into one paragraph",
)
def sentences_are_in_one_piece(case: Case) -> Iterator[Found | NotApplicable]:
    """No sentence is broken by a blank line."""
    if case.source is None or not case.texts:
        yield NO_SOURCE
        return
    paragraphs: dict[Span, Text] = {}
    for text in case.texts:
        if text.span and text.span.line != text.span.end_line and text.name in ("text", "opening", "closing"):
            paragraphs.setdefault(text.span, text)
    for span, text in paragraphs.items():
        pieces = case.source.cut(span).split("\n")
        gaps = [at for at, piece in enumerate(pieces) if not piece.strip() and at]
        if gaps and pieces[gaps[0] - 1].rstrip()[-1:].isalpha():
            before = pieces[gaps[0] - 1].rstrip()
            last = next(at for at in range(gaps[0], len(pieces)) if pieces[at].strip())
            start = Span(span.line + gaps[0] - 1, 1, span.line + last, 1)
            fix = _joined(case.source, start, before)
            yield Found(
                path=text.path, noun=text.noun, span=span, fix=fix, before=last_words(clean(before), _SHOWN_END)
            )


def _joined(source: Source, gap: Span, before: str) -> Fix:
    """The fix that replaces the blank lines of a gap by one space."""
    line = source.lines[gap.line - 1]
    end = source.lines[gap.end_line - 1]
    start = line.rstrip().rfind(before) + len(before)
    return Fix(Span(gap.line, start + 1, gap.end_line, len(end) - len(end.lstrip()) + 1), " ", Safety.SUGGESTED)
