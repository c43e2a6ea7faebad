"""The programme or project that a plan carries out."""

from attrs import field, frozen

from binhdanggioi.notation.date import Period
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, maybe


@frozen(kw_only=True)
class Programme:
    """Chương trình, dự án — a programme that plans carry out, with the part of it that this one concerns."""

    name: str = field(validator=clean_text)
    """As printed, without the quotation marks."""
    period: Period | None = field(default=None, validator=maybe(Period))
    """The years of all of the programme; None: not said."""
    phase: Period | None = field(default=None, validator=maybe(Period))
    """The years of the present phase (*giai đoạn*); None: not said."""
    component: str | None = field(default=None, validator=maybe(clean_text))
    """The part of it: `Dự án 8`; None: all of the programme."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
