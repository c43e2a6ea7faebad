"""What a plan is printed of: lines, each with the part that it plays in the document, and tables between them."""

from enum import Enum, auto

from attrs import field, frozen

from binhdanggioi.notation.outline import MarkKind, parse_mark

BULLETS = {MarkKind.STAR: "*", MarkKind.DASH: "-", MarkKind.PLUS: "+", MarkKind.DOT: "•"}
"""The bullets that a writer sets of its own, by their kinds."""


class LineKind(Enum):
    """What part a line plays in the document."""

    PARENT = auto()
    ISSUER = auto()
    NATION = auto()
    """The head line of the State (*Quốc hiệu*), or of the Party."""
    MOTTO = auto()
    NUMBER = auto()
    DATE = auto()
    """Place and date."""
    TITLE = auto()
    """What the document calls itself: `KẾ HOẠCH`."""
    SUBJECT = auto()
    BASIS = auto()
    PARAGRAPH = auto()
    HEADING = auto()
    """A line of the outline that has others under it."""
    CLOSING = auto()
    RECIPIENTS = auto()
    """The label *Nơi nhận:*."""
    RECIPIENT = auto()
    AUTHORITY = auto()
    """By what right a document is signed, and for whom: `KT. GIÁM ĐỐC`."""
    POSITION = auto()
    NAME = auto()
    ANNEXES = auto()
    """The label that parts a plan from its annexes, where no signature of its own does."""
    ANNEX = auto()
    """The heading of an annex."""


HEAD = (LineKind.PARENT, LineKind.ISSUER, LineKind.NATION, LineKind.MOTTO, LineKind.NUMBER, LineKind.DATE)
"""The lines that stand in two columns above the body."""
END = (LineKind.RECIPIENTS, LineKind.RECIPIENT, LineKind.AUTHORITY, LineKind.POSITION, LineKind.NAME)
"""Those that stand so below it."""


@frozen
class Line:
    """A paragraph as it is printed."""

    kind: LineKind
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
        return self.kind is LineKind.HEADING and not (text.endswith((";", ",")) or ". " in text or "; " in text)

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

    def line(self, text: str, mark: str | None = None, kind: LineKind = LineKind.PARAGRAPH) -> Line:
        """Make a line that stands here."""
        return Line(kind, text, mark, depth=self.depth)
