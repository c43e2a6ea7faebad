"""Training courses, who takes part and who teaches."""

from decimal import Decimal
from fractions import Fraction

from attrs import field, frozen

from binhdanggioi.lexicon.levels import Level
from binhdanggioi.lexicon.people import TrainerKind
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.table import Table
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import clean_text, decimal, each, integer, is_a, many, maybe, named


@frozen(kw_only=True)
class Host:
    """Đơn vị cử — the bodies that send participants: `10 huyện`."""

    name: str = field(validator=clean_text)
    """What they are, as printed, without the number: `xã khu vực III`."""
    count: int | None = field(default=None, validator=maybe(integer(1)))
    """How many there are; None: not said."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class ParticipantCategory:
    """
    Thành phần tham dự — a group of people who are invited to a course, one for each printed item.

    Raises:
        ValueError: the women or the ethnic-minority participants are more than all, or a post has no name.

    """

    text: str = field(validator=clean_text)
    """The item as printed."""
    level: Level | None = field(default=None, validator=maybe(Level))
    """None: not said."""
    roles: tuple[tuple[str, ...], ...] = field(default=(), validator=each(each(clean_text)))
    """The posts, each a tuple of alternatives (*bí thư hoặc phó bí thư*); (): the text is not parted into posts."""
    open_ended: bool | None = field(default=None, validator=maybe(bool))
    """Whether the list of posts goes on (`…`); None: nothing says that it does."""
    hosts: tuple[Host, ...] = field(default=(), validator=many(Host))
    """Which bodies send them; (): not said."""
    headcount: int | None = field(default=None, validator=maybe(integer(0)))
    """People; None: not said."""
    women: int | None = field(default=None, validator=maybe(integer(0)))
    """People; None: not said."""
    ethnic_minority: int | None = field(default=None, validator=maybe(integer(0)))
    """People; None: not said."""
    conditions: str | None = field(default=None, validator=maybe(clean_text))
    """Further conditions that they must meet (`có uy tín, trách nhiệm`); None: there are none."""
    heading: str | None = field(default=None, validator=maybe(clean_text))
    """The line under which the item is printed: `Cấp xã (các xã khu vực III)`; None: under no such line."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
    spans: tuple[tuple[str, Span], ...] = field(default=(), eq=False, repr=False, validator=named(is_a(Span)))

    def __attrs_post_init__(self) -> None:
        refuse_more_than_all(self.headcount, women=self.women, ethnic_minority=self.ethnic_minority)
        if not all(self.roles):
            raise ValueError("a post of a category needs at least one name")


@frozen(kw_only=True)
class Trainer:
    """Giảng viên — the trainers of one printed kind."""

    kind: TrainerKind = field(validator=is_a(TrainerKind))
    organizations: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """The bodies that they come from; (): not said."""
    text: str | None = field(default=None, validator=maybe(clean_text))
    """As printed, where that says more than the kind and the organizations; None: it does not."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class CourseLine:
    """Dòng nội dung khóa tập huấn — a line of a course that says more than the fields do, kept as printed."""

    text: str = field(validator=clean_text)
    states: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """
    The fields of the course that were read from it, so that they are not written twice; (): a remark.

    A line that states `categories`, `topics` or `trainers` is the label above their list: `Thành phần tham dự`.
    """
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class TrainingCourse:
    """
    Khóa tập huấn — a course, held in one class or several.

    Raises:
        ValueError: the women or the ethnic-minority participants are more than all, or a line states no field.

    """

    title: str = field(validator=clean_text)
    categories: tuple[ParticipantCategory, ...] = field(default=(), validator=many(ParticipantCategory))
    """Who is invited; (): not said."""
    headcount: int | None = field(default=None, validator=maybe(integer(0)))
    """People in all classes; None: not said."""
    headcount_per_class: int | None = field(default=None, validator=maybe(integer(0)))
    """People in each class, as stated; None: not said. `class_size` is the derived one."""
    women: int | None = field(default=None, validator=maybe(integer(0)))
    """People; None: not said."""
    ethnic_minority: int | None = field(default=None, validator=maybe(integer(0)))
    """People; None: not said."""
    classes: int | None = field(default=None, validator=maybe(integer(1)))
    """None: not said."""
    days_per_class: Decimal | None = field(default=None, validator=maybe(decimal(positive=True)))
    """Days; None: not said."""
    venue: str | None = field(default=None, validator=maybe(clean_text))
    """As printed; None: not said."""
    held: Timeframe | None = field(default=None, validator=maybe(Timeframe))
    """None: not said."""
    topics: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """One for each printed item, without its final punctuation; (): not said."""
    trainers: tuple[Trainer, ...] = field(default=(), validator=many(Trainer))
    """One for each printed kind; (): not said."""
    invitation_to_follow: bool | None = field(default=None, validator=maybe(bool))
    """Whether an invitation is promised (*có công văn mời sau*); None: not said."""
    lines: tuple[CourseLine, ...] = field(default=(), validator=many(CourseLine))
    """What is printed beyond the fields; (): the fields say it all."""
    tables: tuple[Table, ...] = field(default=(), validator=many(Table))
    """The tables printed in it; (): there are none."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
    spans: tuple[tuple[str, Span], ...] = field(default=(), eq=False, repr=False, validator=named(is_a(Span)))

    def __attrs_post_init__(self) -> None:
        refuse_more_than_all(self.headcount, women=self.women, ethnic_minority=self.ethnic_minority)
        unknown = {name for line in self.lines for name in line.states} - _STATED
        if unknown:
            raise ValueError(f"a course has no field {', '.join(sorted(unknown))} that a line could state")

    @property
    def blocks(self) -> tuple[str, ...]:
        """The blocks in which it is printed, in their order; that of size, place and time is always there."""
        lists = {"categories": self.categories, "size": True, "topics": self.topics, "trainers": self.trainers}
        return tuple(name for name, held in lists.items() if held)

    @property
    def class_size(self) -> Fraction | None:
        """People in a class, derived from `headcount` and `classes`; None where one of them is not said."""
        return None if self.headcount is None or self.classes is None else Fraction(self.headcount, self.classes)

    @property
    def class_days(self) -> Decimal | None:
        """Days of all classes together; None where `classes` or `days_per_class` is not said."""
        return None if self.days_per_class is None or self.classes is None else self.days_per_class * self.classes

    @property
    def person_days(self) -> Decimal | None:
        """Days of all participants together; None where `headcount` or `days_per_class` is not said."""
        return None if self.days_per_class is None or self.headcount is None else self.days_per_class * self.headcount


_STATED = frozenset(
    {
        "categories",
        "headcount",
        "headcount_per_class",
        "women",
        "ethnic_minority",
        "classes",
        "days_per_class",
        "venue",
        "held",
        "topics",
        "trainers",
        "invitation_to_follow",
    }
)


def refuse_more_than_all(headcount: int | None, **parts: int | None) -> None:
    """Refuse a part (`women`, `ethnic_minority`) that is larger than `headcount`."""
    for name, part in parts.items():
        if headcount is not None and part is not None and part > headcount:
            raise ValueError(f"{name} must be at most the headcount of {headcount}: {part}")
