"""Targets of national programmes, and how the indicators of a plan compare with them."""

from decimal import Decimal
from enum import Enum

from attrs import field, frozen

from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.notation.valid import is_a, many, maybe


class Counted(Enum):
    """Đối tượng thống kê — what a national target counts."""

    AGENCIES = "agencies"
    PERSONS = "persons"
    WOMEN = "women"
    """Women in a group of women and men; 100 less their share is the share of men."""
    RATIO = "ratio"
    DONE = "done"
    """Nothing: the target is done or not done."""


@frozen(kw_only=True)
class NationalTarget:
    """Chỉ tiêu quốc gia — a target of a national programme, with its values by year."""

    programme: str
    """The number of the act that sets it."""
    id: str
    """Its place in the programme: `2.1`."""
    measure: str
    counts: Counted = field(validator=is_a(Counted))
    unit: str | None
    """None: the target is done or not done."""
    better: str
    """`higher` or `lower`: which values are the better ones."""
    milestones: tuple[Milestone, ...] = field(validator=many(Milestone))
    words: tuple[tuple[str, ...], ...]
    """Groups of folded phrases: an indicator that answers the target has one phrase of each group."""
    without: tuple[str, ...]
    """Folded phrases of another target, which such an indicator does not have."""
    depends_on: str | None
    """The target of the same programme whose result is the population of this one; None: there is none."""
    implausible_above: Decimal | None
    """A local value above this is probably a slip, by a convention of this library; None: there is no such limit."""
    source: str
    certainty: str
    """`sure` (two independent sources) or `likely` (one)."""

    def is_answered_by(self, folded: str) -> bool:
        """True if `folded`, the folded text of an indicator, has a phrase of each of `words` and none of `without`."""
        return all(any(word in folded for word in group) for group in self.words) and not any(
            word in folded for word in self.without
        )


class Relation(Enum):
    """Tương quan với chỉ tiêu quốc gia — how a local target compares with the national one."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    STRICTER = "cao hơn yêu cầu của quốc gia"
    EQUAL = "bằng yêu cầu của quốc gia"
    WEAKER = "thấp hơn yêu cầu của quốc gia"
    NOT_COMPARABLE = "không so sánh được"
    IMPLAUSIBLE = "khó có thể đúng ý"
    MISSING = "chưa có chỉ tiêu tương ứng"


@frozen(kw_only=True)
class Match:
    """Đối chiếu chỉ tiêu — a national target beside the local indicator that answers it."""

    target: NationalTarget = field(validator=is_a(NationalTarget))
    indicator: TargetIndicator | None = field(validator=maybe(TargetIndicator))
    """None: the plan has no indicator that answers it."""
    relation: Relation = field(validator=is_a(Relation))
    year: int | None = None
    """The year of the two figures; None: no two figures were compared."""
    local: Decimal | None = None
    """The plan's value for that year; None: no two figures were compared."""
    national: Decimal | None = None
    """The national value for that year; None: no two figures were compared."""
