"""A page that people read, as a summary or a report; shown as text, as Markdown or as a web page."""

from typing import Self

from attrs import evolve, field, frozen
from attrs.validators import in_

from binhdanggioi.model.finding import Language
from binhdanggioi.notation.valid import many
from binhdanggioi.writing.pages.block import BLOCKS, Block, Heading, one_line
from binhdanggioi.writing.pages.html import STYLE, document, fragment
from binhdanggioi.writing.pages.markdown import markdown
from binhdanggioi.writing.pages.text import plain_text


@frozen
class Page:
    """Trang — a title and the blocks under it, in no particular form of output."""

    title: str = field(validator=one_line)
    blocks: tuple[Block, ...] = field(default=(), validator=many(*BLOCKS))
    """In order; (): the page has only a title."""
    language: Language = field(default="vi", validator=in_(("vi", "en")))

    def section(self, heading: str) -> Self:
        """
        Return the blocks under a heading, up to the next heading of its level or above, as a page of its own.

        Raises:
            LookupError: the page has no such heading.

        """
        for start, block in enumerate(self.blocks):
            if isinstance(block, Heading) and block.text == heading:
                rest = self.blocks[start + 1 :]
                ends = (i for i, other in enumerate(rest) if isinstance(other, Heading) and other.level <= block.level)
                return evolve(self, title=heading, blocks=rest[: next(ends, len(rest))])
        raise LookupError(f"no heading {heading!r} on this page")

    def text(self, *, width: int = 100, places: bool = False) -> str:
        """
        Return the page as plain text, in lines of at most `width` characters unless a word is longer.

        With `places`, each phrase that was read in the source ends with its line: `[dòng 47]`.
        """
        return plain_text(self.title, self.blocks, width=width, label=self._label if places else None)

    def markdown(self, *, places: bool = False) -> str:
        """Return the page as Markdown, with escapes where a text would be taken for markup; `places` as in `text`."""
        return markdown(self.title, self.blocks, label=self._label if places else None)

    def html(self) -> str:
        """Return the page as an `article` element; `data-line` has the lines of the source of each phrase."""
        return fragment(self.title, self.blocks, language=self.language, label=self._label)

    def document(self) -> str:
        """Return the page as a complete web page that needs nothing else, for the screen and for paper."""
        return document(self.title, self.html(), language=self.language)

    def __str__(self) -> str:
        """The page as plain text."""
        return self.text()

    def _repr_html_(self) -> str:
        """The page as a notebook shows it."""
        return f"<style>{STYLE}</style>\n{self.html()}"

    @property
    def _label(self) -> str:
        """The word for a line of the source."""
        return "dòng" if self.language == "vi" else "line"
