"""What is opened, whatever the file: its lines, how they hang together, and where they stand in the document."""

from attrs import field, frozen

from binhdanggioi.notation.source import Place, Source


@frozen(kw_only=True)
class Sheet:
    """The lines of a document, as every kind of file is opened."""

    source: Source
    """The lines, in the order of reading."""
    tight: frozenset[int] | None = None
    """
    The numbers of the lines that go on with the line before: rows of one table, lines of one centred title.

    None: the file does not say how its lines hang together, as a plain text; their layout must tell.
    """
    places: tuple[Place, ...] = field(default=(), repr=False)
    """Where each line stands in the document; (): the lines are all that there is, as in a plain text."""
