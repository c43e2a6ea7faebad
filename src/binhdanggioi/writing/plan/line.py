"""What a plan is printed of: lines, each with the part that it plays in the document, and tables between them."""

from attrs import field, frozen

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.outline import MarkKind, parse_mark

BULLETS = {MarkKind.STAR: "*", MarkKind.DASH: "-", MarkKind.PLUS: "+", MarkKind.DOT: "•"}
"""The bullets that a writer sets of its own, by their kinds."""


HEAD = (Part.PARENT, Part.ISSUER, Part.NATION, Part.MOTTO, Part.NUMBER, Part.DATE)
"""The lines that stand in two columns above the body."""
END = (Part.RECIPIENTS, Part.RECIPIENT, Part.AUTHORITY, Part.POSITION, Part.NAME)
"""Those that stand so below it."""


@frozen
class Line:
    """A paragraph as it is printed."""

    part: Part
    text: str
    mark: str | None = None
    """What stands before the text: `I.`, `-`, `KT.`; None: nothing does."""
    depth: int = field(default=0, kw_only=True)
    """Under how many lines of the outline it stands."""

    @property
    def mark_kind(self) -> MarkKind | None:
        """The kind of its mark; None: it has none."""
        return _kind_of(self.mark)

    @property
    def is_title(self) -> bool:
        """Whether it is a title, and not a sentence that has others under it."""
        text = self.text
        return self.part is Part.HEADING and not (text.endswith((";", ",")) or ". " in text or "; " in text)

    def __str__(self) -> str:
        """The mark and the text."""
        return f"{self.mark} {self.text}" if self.mark else self.text


def _kind_of(mark: str | None) -> MarkKind | None:
    parsed = parse_mark(mark) if mark else None
    return parsed[0].kind if parsed else None


def is_bullet(mark: str | None) -> bool:
    """Tell whether a mark is a bullet."""
    return _kind_of(mark) in BULLETS


@frozen
class Branch:
    """Where in the outline an item stands."""

    depth: int = 0
    used: tuple[str, ...] = ()
    """The bullets of the items above, which an item below cannot have."""

    def below(self, mark: str | None) -> "Branch":
        """Go under an item with this mark."""
        kind = _kind_of(mark)
        bullet = BULLETS.get(kind) if kind else None
        return Branch(self.depth + 1, (*self.used, bullet) if bullet else self.used)

    def line(self, text: str, mark: str | None = None, part: Part = Part.PARAGRAPH) -> Line:
        """Make a line that stands here."""
        return Line(part, text, mark, depth=self.depth)
