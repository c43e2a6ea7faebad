"""Objectives and the targets that measure them."""

from decimal import Decimal

from attrs import field, frozen

from binhdanggioi.lexicon.comparison import Comparator, Direction
from binhdanggioi.lexicon.sections import Scope
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, decimal, is_a, many, maybe, year


@frozen(kw_only=True)
class Milestone:
    """Mức và năm phải đạt — the value that an indicator is to reach by a year, or had in one."""

    value: Decimal | None = field(default=None, validator=maybe(decimal()))
    """In the unit of the indicator; None: the target is done or not done."""
    comparator: Comparator | None = field(default=None, validator=maybe(Comparator))
    """None: the document does not say whether at least, at most or exactly."""
    year: int | None = field(default=None, validator=maybe(year()))
    """By the end of this year; None: not said."""
    onwards: bool | None = field(default=None, validator=maybe(bool))
    """Whether it holds from that year on (*từ năm … trở đi*); None: not said."""
    yearly: bool | None = field(default=None, validator=maybe(bool))
    """Whether it is to be reached in each year (*mỗi năm*, */năm*) until then; None: not said, so once."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class TargetIndicator:
    """Chỉ tiêu — a measurable target, with the values that it is to reach and when."""

    measure: str = field(validator=clean_text)
    """What is measured, in the words of the sentence."""
    text: str | None = field(default=None, validator=maybe(clean_text))
    """The sentence as printed; None: the sentence of the indicator before it states this one too."""
    population: str | None = field(default=None, validator=maybe(clean_text))
    """The people or things that it is measured on; None: the sentence does not part them from the measure."""
    unit: str | None = field(default=None, validator=maybe(clean_text))
    """`%`, `lớp`, `/100.000`; None: no value is stated, or none has a unit."""
    baseline: Milestone | None = field(default=None, validator=maybe(Milestone))
    """The value today; None: not said."""
    milestones: tuple[Milestone, ...] = field(default=(), validator=many(Milestone))
    """In the order of the sentence; (): it states no value."""
    change: bool | None = field(default=None, validator=maybe(bool))
    """Whether the values are a change (*giảm 50%*), not a level; None: not said, so a level."""
    direction: Direction | None = field(default=None, validator=maybe(Direction))
    """Whether the value is to become higher (*tăng*, *nâng*) or lower (*giảm*); None: no word says it."""
    compared_with: int | None = field(default=None, validator=maybe(year()))
    """The year that a change is measured against (*so với năm 2025*); None: not said."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class Objective:
    """Mục tiêu — what a plan wants to bring about, with the indicators that measure it."""

    scope: Scope = field(validator=is_a(Scope))
    text: str | None = field(default=None, validator=maybe(clean_text))
    """The sentence or heading as printed; None: the heading of the section above says it."""
    indicators: tuple[TargetIndicator, ...] = field(default=(), validator=many(TargetIndicator))
    """(): it is stated without a measure."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if self.text is None and not self.indicators:
            raise ValueError("an objective needs a text or an indicator")
