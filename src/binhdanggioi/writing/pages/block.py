"""What a page is made of: headings, sentences, lists, tables and pictures, whichever form they are shown in."""

from typing import TypeAlias

from attrs import Attribute, field, frozen
from attrs.validators import instance_of

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import each, integer, many, maybe
from binhdanggioi.notation.wording import is_clean


def one_line(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse what is not a text of one line; it may be empty."""
    del instance, attribute
    if not isinstance(value, str):
        raise TypeError(f"a text of a page must be a str: {value!r}")
    if not is_clean(value):
        raise ValueError(f"a text of a page must be clean (NFC, one line, trimmed): {value!r}")


@frozen
class Phrase:
    """Câu chữ — a text of one line, with the place in the source that its figures come from."""

    text: str = field(validator=one_line)
    span: Span | None = field(default=None, validator=maybe(Span))
    """None: it comes from no place in the source, as a sum, or the source is not known."""

    @property
    def lines(self) -> str:
        """The lines of the source, as `47` or `113-115`; empty where it comes from none."""
        if self.span is None:
            return ""
        first, last = self.span.line, self.span.end_line
        return f"{first}-{last}" if last > first else f"{first}"


@frozen
class Heading:
    """A heading of a page; level 1 is the title's, so its own starts at 2."""

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
        """The rows, with the total where there is one."""
        return self.rows if self.total is None else (*self.rows, self.total)


@frozen
class Picture:
    """A picture of a page, with the words that say the same."""

    svg: str = field(validator=instance_of(str))
    """An `svg` element; it goes into web pages as it stands."""
    words: str = field(validator=one_line)
    """What stands in its place where there are only words; empty where the page says it in words anyway."""


Block: TypeAlias = Heading | Prose | Bullets | Grid | Picture
"""What may stand on a page."""

BLOCKS = (Heading, Prose, Bullets, Grid, Picture)
