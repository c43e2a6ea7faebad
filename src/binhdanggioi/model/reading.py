"""The result of reading: a plan, its source, and the lines that were not understood."""

from attrs import field, frozen

from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.source import Place, Source, Span
from binhdanggioi.notation.valid import is_a, many


@frozen
class OutlineItem:
    """Đề mục — a heading or a line of the body's outline, with everything under it."""

    mark: str | None
    """As printed; None: it has none."""
    text: str
    span: Span
    children: "tuple[OutlineItem, ...]"


@frozen(kw_only=True)
class Reading:
    """Kết quả đọc — a plan that was read, with its source and the places that were not understood."""

    plan: Plan = field(validator=is_a(Plan))
    source: Source = field(validator=is_a(Source))
    outline: tuple[OutlineItem, ...] = field(repr=False, validator=many(OutlineItem))
    """The body's top sections."""
    unread: tuple[Span, ...] = field(validator=many(Span))
    """The places that were not understood at all, in the order of the source."""
    plain: tuple[Span, ...] = field(validator=many(Span))
    """
    Prose that stayed a paragraph in a section that holds nouns, what of a course no field holds, and figures of the
    body that stand in no value.
    """
    places: tuple[Place, ...] = field(default=(), repr=False, validator=many(Place))
    """The place of each line of the source in the document; (): the lines of the source are the document's own."""

    def place(self, span: Span) -> Place:
        """
        The place of `span` as a person finds it: the line of a text, the paragraph or the row of a Word file.

        Raises:
            ValueError: the span lies outside the source.

        """
        self.source.cut(span)
        return self.places[span.line - 1] if self.places else Place(span.line)
