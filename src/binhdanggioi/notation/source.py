"""The source text, line by line, and places in it."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from operator import attrgetter

from attrs import define, field, fields, frozen

from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.valid import MOST, integer, is_a, maybe

LINE_END = Pattern(r"\r\n|\n|\r")
INNER_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters that end a line for a reader, though no editor counts one: a soft break of Word, the end of a page."""
_COUNTED = integer(1)


@frozen(order=True)
class Span:
    """
    Vị trí — a place in a source: from `line`, `column` up to, but not including, `end_line`, `end_column`.

    All four count from 1, as editors do.

    Raises:
        ValueError: a number is below 1, or the end lies before the start.

    """

    line: int
    column: int
    end_line: int
    end_column: int

    def __attrs_post_init__(self) -> None:
        line, column, end_line, end_column = numbers = self.line, self.column, self.end_line, self.end_column
        counted = type(line) is type(column) is type(end_line) is type(end_column) is int
        inside = 0 < line <= end_line <= MOST and 0 < column <= MOST and 0 < end_column <= MOST
        if counted and inside and (line < end_line or column <= end_column):
            return
        for attribute, number in zip(fields(Span), numbers, strict=True):
            _COUNTED(self, attribute, number)
        if (self.end_line, self.end_column) < (self.line, self.column):
            raise ValueError(f"a span ends before it starts: {self}")

    def __str__(self) -> str:
        """`line:column`, as compilers print it."""
        return f"{self.line}:{self.column}"

    def enclosing(self, other: "Span") -> "Span":
        """The smallest span that contains both."""
        start = min((self.line, self.column), (other.line, other.column))
        end = max((self.end_line, self.end_column), (other.end_line, other.end_column))
        return Span(*start, *end)


_PLACE = attrgetter("line", "column", "end_line", "end_column")


def in_order(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The places in the order of the text, of which there may be tens of thousands."""
    return tuple(sorted(spans, key=_PLACE))


@frozen
class Place:
    """
    Vị trí trong tệp — where a line is in its document, as someone who has it open would say.

    >>> str(Place(12)), str(Place(12, paragraph=31)), str(Place(12, table=2, row=4)), str(Place(12, page=3))
    ('dòng 12', 'đoạn 31', 'bảng 2, hàng 4', 'trang 3, dòng 12')
    """

    line: int = field(validator=integer(1))
    """Number of the line in the source, from 1; on its page, if `page` is given."""
    paragraph: int | None = field(default=None, validator=maybe(integer(1)))
    """Number of the paragraph in a Word file; None: the document has no numbered paragraphs, or the line is a row."""
    page: int | None = field(default=None, validator=maybe(integer(1)))
    """Number of the page; None: the document has no fixed pages."""
    table: int | None = field(default=None, validator=maybe(integer(1)))
    """Number of the table in a Word file; None: the line is not a row of a table."""
    row: int | None = field(default=None, validator=maybe(integer(1)))
    """Number of the row in its table; None: the line is not a row of a table."""

    def __str__(self) -> str:
        """In Vietnamese, by the most exact count: table and row, else paragraph, else line."""
        if self.table is not None and self.row is not None:
            return f"bảng {self.table}, hàng {self.row}"
        if self.paragraph is not None:
            return f"đoạn {self.paragraph}"
        return f"dòng {self.line}" if self.page is None else f"trang {self.page}, dòng {self.line}"


def _plain(text: str) -> str:
    """A text of a class of its own, as parsers of HTML give it, as a plain one; anything else as it is."""
    return str(text) if isinstance(text, str) else text


@define(frozen=True, slots=False)
class Source:
    r"""
    Nguyên văn — a text exactly as it was given.

    Lines end at `\n`, `\r\n` or `\r`; the line ends belong to no line.
    """

    text: str = field(converter=_plain, validator=is_a(str), repr=False)
    __getstate__ = without_cached

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines without their line ends; an empty text is one empty line."""
        return tuple(LINE_END.split(self.text))

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where each line starts in the text."""
        return (0, *(found.end() for found in LINE_END.finditer(self.text)))

    @cached_property
    def _ends(self) -> tuple[int, ...]:
        """Where each line ends in the text, before its line end."""
        return (*(found.start() for found in LINE_END.finditer(self.text)), len(self.text))

    def offsets(self, span: Span) -> tuple[int, int]:
        r"""
        Convert a span to (start, end) in the text, counted from 0.

        >>> Source("một\r\nhai").offsets(Span(2, 1, 2, 4))
        (5, 8)

        Raises:
            ValueError: the span lies outside the source.

        """
        if span.end_line <= len(self._starts):
            start = self._starts[span.line - 1] + span.column - 1
            end = self._starts[span.end_line - 1] + span.end_column - 1
            if start <= self._ends[span.line - 1] and end <= self._ends[span.end_line - 1]:
                return start, end
        raise ValueError(f"span {span!r} lies outside a source of {len(self._starts)} lines")

    def span(self, start: int, end: int) -> Span:
        r"""
        Convert the slice `text[start:end]` to a span; the inverse of `offsets`.

        >>> Source("một\nhai").span(4, 7)
        Span(line=2, column=1, end_line=2, end_column=4)
        """
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end)
        return Span(first, start - self._starts[first - 1] + 1, last, end - self._starts[last - 1] + 1)

    def cut(self, span: Span) -> str:
        r"""
        The text in a span, its lines joined by `\n`.

        Raises:
            ValueError: the span lies outside the source.

        """
        start, end = self.offsets(span)
        return "\n".join(LINE_END.split(self.text[start:end]))
