"""Money for a plan."""

from attrs import field, frozen

from binhdanggioi.model.citation import Citation
from binhdanggioi.notation.number import Money
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, maybe


@frozen(kw_only=True)
class Funding:
    """Kinh phí — a statement of where money comes from, and how much."""

    text: str = field(validator=clean_text)
    """The sentence as printed."""
    source: str | None = field(default=None, validator=maybe(clean_text))
    """Where the money comes from, in the words of the sentence; None: not said."""
    amount: Money | None = field(default=None, validator=maybe(Money))
    """None: not said."""
    basis: Citation | None = field(default=None, validator=maybe(Citation))
    """The act that grants it; None: not said."""
    programme: str | None = field(default=None, validator=maybe(clean_text))
    """The programme whose money it is, as named; None: not said."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
