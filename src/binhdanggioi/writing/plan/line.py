"""The printed lines of a plan, each with its part in the document."""

from attrs import field, frozen

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.outline import MarkKind, parse_mark
from binhdanggioi.notation.pattern import Pattern

BULLETS = {
    MarkKind.STAR: "*",
    MarkKind.DASH: "-",
    MarkKind.PLUS: "+",
    MarkKind.DOT: "•",
    MarkKind.CIRCLE: "◦",
    MarkKind.SQUARE: "▪",
}
"""The bullets that the writers choose from, by their kinds."""


_MARKUP = Pattern(r"\\|#{1,6} ")


HEAD = (Part.PARENT, Part.ISSUER, Part.NATION, Part.MOTTO, Part.NUMBER, Part.ABOUT, Part.DATE)
"""The parts in two columns above the body."""
END = (Part.RECIPIENTS, Part.RECIPIENT, Part.AUTHORITY, Part.POSITION, Part.NAME)
"""The parts in two columns below the body."""


@frozen
class Line:
    """A paragraph as printed."""

    part: Part
    text: str
    mark: str | None = None
    """The mark or abbreviation before the text: `I.`, `-`, `KT.`; None: there is none."""
    depth: int = field(default=0, kw_only=True)
    """The number of outline levels above it."""
    is_apart: bool = field(default=False, kw_only=True)
    """Whether only a sign before it can say that it is no part of the heading."""

    @property
    def mark_kind(self) -> MarkKind | None:
        """The kind of its mark; None: it has no mark."""
        return _kind_of(self.mark)

    @property
    def is_title(self) -> bool:
        """
        True for a heading without the signs of a sentence: `. ` or `; ` within it, `;` or `,` at its end.

        >>> Line(Part.HEADING, "Mục đích").is_title, Line(Part.HEADING, "Rà soát; bổ sung").is_title
        (True, False)
        """
        text = self.text
        return self.part is Part.HEADING and not (text.endswith((";", ",")) or ". " in text or "; " in text)

    @property
    def begins_with_sign(self) -> bool:
        """True if a reader of a text takes its start for a mark of markup: `# `, a backslash."""
        return _MARKUP.match(str(self)) is not None

    def __str__(self) -> str:
        """The mark and the text."""
        return f"{self.mark} {self.text}" if self.mark else self.text


def _kind_of(mark: str | None) -> MarkKind | None:
    parsed = parse_mark(mark) if mark else None
    return parsed[0].kind if parsed else None


def is_bullet(mark: str | None) -> bool:
    """True for a mark that is a bullet: `-`, `+`, `*`."""
    return _kind_of(mark) in BULLETS


@frozen
class Branch:
    """The position of an item in the outline."""

    depth: int = 0
    used: tuple[str, ...] = ()
    """The bullets of the items above, which an item below cannot have."""

    def below(self, mark: str | None) -> "Branch":
        """The position of the items under an item with this mark."""
        kind = _kind_of(mark)
        bullet = BULLETS.get(kind) if kind else None
        return Branch(self.depth + 1, (*self.used, bullet) if bullet else self.used)

    def line(self, text: str, mark: str | None = None, part: Part = Part.PARAGRAPH) -> Line:
        """Make a line at this position."""
        return Line(part, text, mark, depth=self.depth)
