"""The parts that a plan should have, as a table, and those that a plan lacks; for rules and summaries."""

from collections.abc import Callable
from typing import Any, SupportsIndex

from attrs import field, frozen

from binhdanggioi.deriving.profile import Profile, profiles
from binhdanggioi.deriving.tasks import leaf_tasks_without
from binhdanggioi.model.address import Noun
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.training import TrainingCourse


@frozen(kw_only=True)
class Gap:
    """Phần còn thiếu — a part that a kind of plans should have."""

    name: str
    vietnamese: str
    english: str
    wanted: Callable[[Plan], bool] = field(eq=False, repr=False)
    """True for plans that need the part."""
    missing: Callable[[Plan], tuple[Noun | Plan, ...]] = field(eq=False, repr=False)
    """Finds what lacks the part: the plan itself, or some of its nouns."""
    profile: Profile | None = None
    """The kind of plans that need it; None: plans of every kind, if they are `wanted`."""
    to_issue: bool = False
    """Whether a draft cannot be issued without it; otherwise it is only recommended."""

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> str | tuple[Any, ...]:
        """A part of the table is pickled by its name, and stays that one object."""
        is_of_the_table = any(self is gap for gap in GAPS)
        return (_named, (self.name,)) if is_of_the_table else super().__reduce_ex__(protocol)


def _always(plan: Plan) -> bool:
    del plan
    return True


def _plan_unless(says: Callable[[Plan], object]) -> Callable[[Plan], tuple[Noun | Plan, ...]]:
    """Make the search that finds the plan itself if `says` is false for it."""
    return lambda plan: () if says(plan) else (plan,)


def _courses_without(says: Callable[[TrainingCourse], bool]) -> Callable[[Plan], tuple[TrainingCourse, ...]]:
    """Make the search that finds the courses for which `says` is false."""
    return lambda plan: tuple(course for course in plan.courses if not says(course))


def _mentions(course: TrainingCourse, label: str) -> bool:
    """True if a line of the course has the label; a line with several labels may say what no field holds."""
    return any(label in line.text.lower() for line in course.lines)


def _has_an_uncounted_category(course: TrainingCourse) -> bool:
    """True if one of several categories has no headcount; that of a single category is that of the course."""
    return len(course.categories) > 1 and any(category.headcount is None for category in course.categories)


def _does_not_count_women(course: TrainingCourse) -> bool:
    """True if the course counts its people, but neither it nor a category of it counts the women."""
    counts = (course.women, *(category.women for category in course.categories))
    return course.headcount is not None and all(count is None for count in counts)


NUMBER = Gap(
    name="number",
    vietnamese="số của kế hoạch",
    english="the plan's number",
    wanted=lambda plan: plan.number is not None,
    missing=_plan_unless(lambda plan: plan.number is not None and plan.number.number),
    to_issue=True,
)
DAY = Gap(
    name="issued_on",
    vietnamese="ngày ban hành",
    english="the day of issue",
    wanted=lambda plan: plan.issued_on is not None,
    missing=_plan_unless(lambda plan: plan.issued_on is not None and plan.issued_on.day),
    to_issue=True,
)
BASES = Gap(
    name="legal_bases",
    vietnamese="căn cứ",
    english="the legal bases",
    wanted=_always,
    missing=_plan_unless(lambda plan: plan.legal_bases),
)
TARGETS = Gap(
    name="indicators",
    vietnamese="chỉ tiêu",
    english="the target indicators",
    wanted=lambda plan: plan.period is not None and plan.period.first < plan.period.last and bool(plan.tasks),
    missing=_plan_unless(lambda plan: plan.indicators),
    profile=Profile.IMPLEMENTING,
)
BASELINES = Gap(
    name="baseline",
    vietnamese="hiện trạng (số liệu gốc) của chỉ tiêu",
    english="the baseline of indicators",
    wanted=lambda plan: bool(plan.indicators),
    missing=lambda plan: tuple(indicator for indicator in plan.indicators if indicator.baseline is None),
)
TASK_OWNERS = Gap(
    name="lead",
    vietnamese="đơn vị chủ trì của nhiệm vụ",
    english="who leads the tasks",
    wanted=lambda plan: bool(plan.tasks),
    missing=lambda plan: leaf_tasks_without(plan, lambda task: bool(task.lead)),
)
TASK_TIMES = Gap(
    name="when",
    vietnamese="thời hạn của nhiệm vụ",
    english="when the tasks are due",
    wanted=lambda plan: bool(plan.tasks),
    missing=lambda plan: leaf_tasks_without(plan, lambda task: task.when is not None),
)
TASK_OUTPUTS = Gap(
    name="output",
    vietnamese="sản phẩm của nhiệm vụ",
    english="what the tasks bring forth",
    wanted=lambda plan: bool(plan.tasks),
    missing=lambda plan: leaf_tasks_without(plan, lambda task: task.output is not None),
)
CATEGORY_HEADCOUNTS = Gap(
    name="categories",
    vietnamese="số lượng của từng thành phần tham dự",
    english="how many of each category take part",
    wanted=lambda plan: any(len(course.categories) > 1 for course in plan.courses),
    missing=lambda plan: tuple(filter(_has_an_uncounted_category, plan.courses)),
)
COURSE_TIMES = Gap(
    name="held",
    vietnamese="thời gian tổ chức lớp tập huấn",
    english="when the courses are held",
    wanted=_always,
    missing=_courses_without(lambda course: course.held is not None or _mentions(course, "thời gian")),
    profile=Profile.TRAINING,
)
COURSE_VENUES = Gap(
    name="venue",
    vietnamese="địa điểm tổ chức lớp tập huấn",
    english="where the courses are held",
    wanted=_always,
    missing=_courses_without(lambda course: course.venue is not None or _mentions(course, "địa điểm")),
    profile=Profile.TRAINING,
)
TRAINERS = Gap(
    name="trainers",
    vietnamese="giảng viên của lớp tập huấn",
    english="who teaches the courses",
    wanted=_always,
    missing=_courses_without(lambda course: bool(course.trainers) or _mentions(course, "giảng viên")),
    profile=Profile.TRAINING,
)
SEX_SPLIT = Gap(
    name="women",
    vietnamese="số nữ trong người tham dự tập huấn",
    english="how many participants are women",
    wanted=lambda plan: any(course.headcount is not None for course in plan.courses),
    missing=lambda plan: tuple(filter(_does_not_count_women, plan.courses)),
)
FUNDING = Gap(
    name="funding",
    vietnamese="kinh phí thực hiện",
    english="the funding",
    wanted=_always,
    missing=_plan_unless(lambda plan: plan.funding),
)
AMOUNTS = Gap(
    name="amount",
    vietnamese="số tiền",
    english="the amount of money",
    wanted=lambda plan: bool(plan.funding),
    missing=lambda plan: () if any(money.amount is not None for money in plan.funding) else plan.funding[:1],
)
REPORTING = Gap(
    name="reporting",
    vietnamese="chế độ báo cáo",
    english="who reports by when",
    wanted=_always,
    missing=_plan_unless(lambda plan: plan.reporting),
)
RECIPIENTS = Gap(
    name="recipients",
    vietnamese="nơi nhận",
    english="the recipients",
    wanted=_always,
    missing=_plan_unless(lambda plan: plan.recipients),
    to_issue=True,
)
SIGNATURE = Gap(
    name="signature",
    vietnamese="chữ ký",
    english="the signature",
    wanted=_always,
    missing=_plan_unless(lambda plan: plan.signature is not None),
    to_issue=True,
)

GAPS = (
    NUMBER,
    DAY,
    BASES,
    TARGETS,
    BASELINES,
    TASK_OWNERS,
    TASK_TIMES,
    TASK_OUTPUTS,
    CATEGORY_HEADCOUNTS,
    COURSE_TIMES,
    COURSE_VENUES,
    TRAINERS,
    SEX_SPLIT,
    FUNDING,
    AMOUNTS,
    REPORTING,
    RECIPIENTS,
    SIGNATURE,
)
"""All parts, in the order of a plan."""


def _named(name: str) -> Gap:
    """The part of the table with this name."""
    return next(gap for gap in GAPS if gap.name == name)


def unsaid(plan: Plan) -> tuple[tuple[Gap, tuple[Noun | Plan, ...]], ...]:
    """
    The parts that the plan should have, for its kinds, and lacks, in the order of a plan.

    Each comes with what lacks it: the plan itself, or some of its nouns.

    >>> import binhdanggioi as bdg
    >>> [gap.name for gap, _ in unsaid(bdg.draft(subject="Tập huấn", courses=[bdg.TrainingCourse(title="Lớp")]))][:3]
    ['legal_bases', 'held', 'venue']
    """
    kinds = (None, *profiles(plan))
    gaps = ((part, part.missing(plan)) for part in GAPS if part.profile in kinds and part.wanted(plan))
    return tuple((part, nouns) for part, nouns in gaps if nouns)
