"""How much of a document is read before it is refused."""

from attrs import field, frozen

from binhdanggioi.notation.valid import integer

_MIB = 2**20
_NO_LESS_THAN_ONE = integer(1, 2**63)


@frozen(kw_only=True)
class Limits:
    """
    Giới hạn — how large a document may be; a larger one is refused with an error that names the limit to raise.

    The defaults are far above any real plan. They keep a hostile file from exhausting the memory or the time of the
    program that reads it.

    Raises:
        ValueError: a limit is below 1.

    """

    file_bytes: int = field(default=32 * _MIB, validator=_NO_LESS_THAN_ONE)
    """Bytes of the file itself, or of a record; characters of a record in a string."""
    unpacked_bytes: int = field(default=64 * _MIB, validator=_NO_LESS_THAN_ONE)
    """Bytes of the unpacked Word file, pictures included."""
    xml_tags: int = field(default=2_000_000, validator=_NO_LESS_THAN_ONE)
    """XML tags in the parts of a Word file that are read; they take many times their bytes in memory."""
    lines: int = field(default=600_000, validator=_NO_LESS_THAN_ONE)
    """Lines of a text; paragraphs, table rows and empty cells of a Word file."""
    line_chars: int = field(default=1_000_000, validator=_NO_LESS_THAN_ONE)
    """Characters of one line of a text, of one paragraph of a Word file, of one text of a record."""
    list_items: int = field(default=1_000_000, validator=_NO_LESS_THAN_ONE)
    """Items of one list: cells of a row, rows of a table in a Word file, items of an array in a record."""
    findings: int = field(default=10_000, validator=_NO_LESS_THAN_ONE)
    """Findings of one report; the ones beyond are left out, and the report says how many."""
    nesting: int = field(default=20, validator=_NO_LESS_THAN_ONE)
    """How deep tables, text boxes and content controls of a Word file may be nested."""

    def exceeded(self, name: str, what: str) -> str:
        """
        Say that something goes beyond the limit of that name, and how to raise it.

        >>> Limits(lines=2).exceeded("lines", "this text has 3 lines")
        'this text has 3 lines, over the limit of 2; if you trust it, raise Limits(lines=...)'
        """
        return f"{what}, over the limit of {getattr(self, name):,}; if you trust it, raise Limits({name}=...)"


DEFAULT_LIMITS = Limits()
