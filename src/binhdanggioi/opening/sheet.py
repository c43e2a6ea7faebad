"""An opened file of any kind: its lines, which of them belong together, and their places in the document."""

from attrs import field, frozen

from binhdanggioi.notation.source import Place, Source


@frozen(kw_only=True)
class Sheet:
    """The lines of a document, the same for every kind of file."""

    source: Source
    """The lines, in reading order."""
    tight: frozenset[int] | None = None
    """
    The numbers of the lines that continue the line before: rows of one table, lines of one centred title.

    None: the file does not say, as a plain text; it must be derived from the layout.
    """
    unopened: frozenset[int] = frozenset()
    """The numbers of the lines that only stand for content that was not opened, such as an embedded file."""
    places: tuple[Place, ...] = field(default=(), repr=False)
    """The place of each line in the document; (): the lines are the document, as in a plain text."""
