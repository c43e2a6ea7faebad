"""Paragraphs that are kept as printed."""

from attrs import field, frozen

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, maybe


@frozen(kw_only=True)
class Paragraph:
    """Đoạn văn — a paragraph that is kept as printed."""

    text: str = field(validator=clean_text)
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
