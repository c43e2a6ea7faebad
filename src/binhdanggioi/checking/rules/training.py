"""5xx — training courses: people, classes, time."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_COURSES
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import CATEGORY_HEADCOUNTS, SEX_SPLIT
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.training import TrainingCourse

_DAYS_TO_INVITE = 30
_NO_TIME_TO_INVITE = NotApplicable(
    "không có khóa tập huấn nào vừa nêu thời gian vừa ghi sẽ gửi giấy mời, hoặc kế hoạch chưa ghi ngày ban hành",
    "no course says both when it is held and that invitations follow, or the plan has no date of issue",
)
_COUNTED = Given[TrainingCourse](
    "courses",
    lambda course: course.headcount is not None,
    otherwise=NotApplicable("không khóa tập huấn nào ghi số người tham dự", "no course says how many people take part"),
    nothing=NO_COURSES,
)
_INVITING = Given[TrainingCourse](
    "courses",
    lambda course: course.invitation_to_follow and course.held and course.held.last,
    otherwise=_NO_TIME_TO_INVITE,
)


def _known(course: TrainingCourse) -> tuple[int, ...]:
    return tuple(category.headcount for category in course.categories if category.headcount is not None)


@rule(
    "BDG501",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi tổng {stated} người, cộng các thành phần ({parts}) được {listed}, chênh {difference}; kiểm tra "
    "lại số tổng hoặc số của từng thành phần",
    english="states {stated} people in all, its categories ({parts}) add up to {listed}, which is {difference} off; "
    "check the total or the number of each category",
    given=_COUNTED,
    topic=questions.PARTICIPANTS,
)
def headcount_matches_categories(course: TrainingCourse) -> Iterator[Found]:
    """The stated number of delegates is the sum of its categories."""
    stated, parts = course.headcount or 0, _known(course)
    listed, complete = sum(parts), len(parts) == len(course.categories)
    if parts and (listed > stated or (complete and listed != stated)):
        yield Found("headcount", stated=stated, listed=listed, difference=abs(stated - listed), parts=parts)


@rule(
    "BDG502",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="{headcount} người không chia đều cho {classes} lớp (bình quân {size} người/lớp); có thể chia "
    "{larger_classes} lớp {larger} người và {smaller_classes} lớp {smaller} người",
    english="{headcount} people do not fill {classes} classes evenly ({size} each on average); they could make "
    "{larger_classes} of {larger} and {smaller_classes} of {smaller}",
    given=_COUNTED,
    topic=questions.PARTICIPANTS,
)
def classes_share_headcount_evenly(course: TrainingCourse) -> Iterator[Found]:
    """The delegates can be shared evenly among the classes."""
    headcount, classes, size = course.headcount, course.classes, course.class_size
    if headcount is None or classes is None or size is None or size.denominator == 1:
        return
    smaller, larger_classes = divmod(headcount, classes)
    yield Found(
        "classes",
        at="headcount",
        headcount=headcount,
        classes=classes,
        size=size,
        larger_classes=larger_classes,
        larger=smaller + 1,
        smaller_classes=classes - larger_classes,
        smaller=smaller,
    )


@rule(
    "BDG503",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="ghi tổng {stated} người nhưng {without}/{categories} thành phần chưa ghi số lượng nên không đối chiếu "
    "được",
    english="states {stated} people in all, but the total cannot be verified: categories without a number: {without} "
    "of {categories}",
    topic=questions.PARTICIPANTS,
)
def categories_have_headcounts(case: Case) -> Iterator[Found | NotApplicable]:
    """Where a course states its delegates and lists categories, each category has its number."""
    missing = frozenset(CATEGORY_HEADCOUNTS.missing(case.plan))

    def judge(course: TrainingCourse) -> Iterator[Found]:
        if course in missing:
            stated, categories = course.headcount or 0, len(course.categories)
            without = categories - len(_known(course))
            yield Found("categories", at="headcount", stated=stated, without=without, categories=categories)

    return _COUNTED.asked(judge)(case)


@rule(
    "BDG504",
    Severity.NOTE,
    vietnamese="chưa gửi giấy mời mà từ ngày ban hành ({issued}) đến hết thời gian tổ chức ({last}) chỉ còn tối đa "
    "{days} ngày; xem lại thời gian",
    english="invitations are still to be sent, but from the date of issue ({issued}) to the end of the course "
    "({last}) the days left are {days} at most; reconsider the time",
    topic=questions.CLASSES,
)
def course_leaves_time_to_invite(case: Case) -> Iterator[Found | NotApplicable]:
    """A course whose invitations are still to be sent ends more than a month after the plan is issued."""
    issued_on = case.plan.issued_on
    if issued_on is None:
        yield _NO_TIME_TO_INVITE
        return

    def judge(course: TrainingCourse) -> Iterator[Found]:
        last = course.held.last if course.held else None
        days = (last - issued_on.earliest).days if last else -1
        if last and 0 <= days <= _DAYS_TO_INVITE:
            yield Found("held", issued=issued_on, last=last, days=days)

    yield from _INVITING.asked(judge)(case)


@rule(
    "BDG505",
    Severity.NOTE,
    vietnamese="chưa nêu số nữ trong {headcount} người tham dự (số liệu tách biệt theo giới tính)",
    english="does not say how many of the {headcount} participants are women (figures split by sex)",
    topic=questions.PARTICIPANTS,
)
def participants_are_split_by_sex(case: Case) -> Iterator[Found | NotApplicable]:
    """A course says how many of its participants are women."""
    missing = frozenset(SEX_SPLIT.missing(case.plan))

    def judge(course: TrainingCourse) -> Iterator[Found]:
        if course in missing:
            yield Found("women", at="headcount", headcount=course.headcount or 0)

    return _COUNTED.asked(judge)(case)
