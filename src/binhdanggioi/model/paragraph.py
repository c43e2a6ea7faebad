"""What is kept as it stands: paragraphs and tables."""

from attrs import field, frozen

from binhdanggioi.model._valid import clean_text, each, many, maybe
from binhdanggioi.notation.source import Span


@frozen(kw_only=True)
class Paragraph:
    """Đoạn văn — a paragraph that is kept as it stands."""

    text: str = field(validator=clean_text)
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class Table:
    """Bảng — a table, row by row, each cell one clean text that may be empty."""

    rows: tuple[tuple[str, ...], ...] = field(validator=each(many(str)))
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if not self.rows or not all(self.rows):
            raise ValueError("a table needs at least one row, and a row at least one cell")
