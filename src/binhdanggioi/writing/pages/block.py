"""The blocks of a page: headings, sentences, lists, tables and pictures, in no particular form of output."""

from typing import TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import instance_of

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import each, integer, many, maybe
from binhdanggioi.notation.wording import is_clean


def one_line(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse a value that is not a text of one line; it may be empty."""
    del instance, attribute
    if not isinstance(value, str):
        raise TypeError(f"a text of a page must be a str: {value!r}")
    if not is_clean(value):
        raise ValueError(f"a text of a page must be clean (NFC, one line, trimmed): {value!r}")


@frozen
class Phrase:
    """Câu chữ — a text of one line, with the place in the source where its figures were read."""

    text: str = field(validator=one_line)
    span: Span | None = field(default=None, validator=maybe(Span))
    """None: it was read in no one place, as a sum, or the source is not known."""

    @property
    def lines(self) -> str:
        """The lines of the source, as `47` or `113-115`; empty without a place."""
        if self.span is None:
            return ""
        first, last = self.span.line, self.span.end_line
        return f"{first}-{last}" if last > first else f"{first}"


@frozen
class Heading:
    """A heading of a page; level 1 is for the title of the page, so headings start at level 2."""

    text: str = field(validator=one_line)
    level: int = field(default=2, validator=integer(2, 6))


@frozen
class Prose:
    """A paragraph of a page."""

    phrase: Phrase = field(validator=instance_of(Phrase))


@frozen
class Bullets:
    """A list of a page."""

    items: tuple[Phrase, ...] = field(validator=many(Phrase))


@frozen
class Grid:
    """
    A table of a page: the first cell of each row is its heading.

    Raises:
        ValueError: a row has more or fewer cells than the header.

    """

    caption: str = field(validator=one_line)
    header: tuple[str, ...] = field(validator=each(one_line))
    rows: tuple[tuple[Phrase, ...], ...] = field(validator=each(many(Phrase)))
    total: tuple[Phrase, ...] | None = field(default=None, validator=maybe(many(Phrase)))
    """The last row, which adds up the others; None: there is none."""

    def __attrs_post_init__(self) -> None:
        if not self.header or any(len(row) != len(self.header) for row in self.all_rows):
            raise ValueError(f"each row of a table needs a cell for each of its {len(self.header)} columns")

    @property
    def all_rows(self) -> tuple[tuple[Phrase, ...], ...]:
        """The rows, with the total last, if there is one."""
        return self.rows if self.total is None else (*self.rows, self.total)


@frozen
class Picture:
    """A picture of a page, with words that say the same."""

    svg: str = field(validator=instance_of(str))
    """An `svg` element, which goes into web pages unchanged."""
    words: str = field(validator=one_line)
    """The words shown in its place in plain text and Markdown; empty where the page says them anyway."""


Block: TypeAlias = Heading | Prose | Bullets | Grid | Picture
"""A block of a page."""

BLOCKS = (Heading, Prose, Bullets, Grid, Picture)
