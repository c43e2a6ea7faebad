"""Events: conferences, launches, contests."""

from attrs import field, frozen

from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import clean_text, each, many, maybe


@frozen(kw_only=True)
class Event:
    """
    Sự kiện — a conference, a launch or a contest: what takes place on a day, not a task to be done by then.

    >>> Event(text="Lễ phát động", when=Timeframe.parse("ngày 15/11/2026")).when.wording
    'ngày 15/11/2026'
    """

    text: str = field(validator=clean_text)
    """The heading or the line with its time, as printed."""
    title: str | None = field(default=None, validator=maybe(clean_text))
    """What it is called; None: not said."""
    when: Timeframe | None = field(default=None, validator=maybe(Timeframe))
    """None: not said."""
    venue: str | None = field(default=None, validator=maybe(clean_text))
    """Where, as printed; None: not said."""
    agenda: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """What takes place there, one for each printed item; (): not said."""
    lines: tuple[Paragraph, ...] = field(default=(), validator=many(Paragraph))
    """The lines printed under it, from which the fields above were read; (): none."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
