"""5xx — training courses: people, classes, time."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import CATEGORY_HEADCOUNTS, SEX_SPLIT
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.date import PartialDate, format_slash

_NO_COURSES = "kế hoạch không có lớp tập huấn"
_NO_HEADCOUNT = "không lớp tập huấn nào ghi số đại biểu"
_DAYS_TO_INVITE = 30


def _courses(case: Case) -> Iterator[tuple[str, TrainingCourse]]:
    return ((f"courses[{index}]", course) for index, course in enumerate(case.courses))


def _known(course: TrainingCourse) -> tuple[int, ...]:
    return tuple(category.headcount for category in course.categories if category.headcount is not None)


@rule(
    "BDG501",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi {stated} đại biểu, cộng các thành phần được {listed} (chênh {difference}): {parts}; "
    "có thể tổng bị làm tròn, hoặc một thành phần lệch {difference}",
    english="states {stated} delegates, its categories add up to {listed} (difference {difference}): {parts}; "
    "the total may be rounded, or one category off by {difference}",
    topic=questions.PARTICIPANTS,
)
def headcount_matches_categories(case: Case) -> Iterator[Found | NotApplicable]:
    """The stated number of delegates is the sum of its categories."""
    if not any(course.headcount is not None for course in case.courses):
        yield NotApplicable(_NO_HEADCOUNT if case.courses else _NO_COURSES)
    for path, course in _courses(case):
        parts = _known(course)
        if course.headcount is None or not parts:
            continue
        listed = sum(parts)
        complete = len(parts) == len(course.categories)
        if listed > course.headcount or (complete and listed != course.headcount):
            yield Found(
                "headcount",
                path=f"{path}.headcount",
                noun=course,
                stated=course.headcount,
                listed=listed,
                difference=abs(course.headcount - listed),
                parts=parts,
            )


@rule(
    "BDG502",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="{headcount} đại biểu không chia đều cho {classes} lớp ({size} người/lớp): "
    "{larger_classes} lớp {larger} và {smaller_classes} lớp {smaller} người",
    english="{headcount} delegates do not fill {classes} classes evenly ({size} each): "
    "{larger_classes} of {larger} and {smaller_classes} of {smaller}",
    topic=questions.PARTICIPANTS,
)
def classes_share_headcount_evenly(case: Case) -> Iterator[Found | NotApplicable]:
    """The delegates can be shared evenly among the classes."""
    if not any(course.headcount is not None for course in case.courses):
        yield NotApplicable(_NO_HEADCOUNT if case.courses else _NO_COURSES)
    for path, course in _courses(case):
        size = course.class_size
        if course.headcount is None or course.classes is None or size is None or size.denominator == 1:
            continue
        smaller, larger_classes = divmod(course.headcount, course.classes)
        yield Found(
            "classes",
            at="headcount",
            path=f"{path}.classes",
            noun=course,
            headcount=course.headcount,
            classes=course.classes,
            size=size,
            larger_classes=larger_classes,
            larger=smaller + 1,
            smaller_classes=course.classes - larger_classes,
            smaller=smaller,
        )


@rule(
    "BDG503",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="ghi {stated} đại biểu nhưng {without}/{categories} thành phần không ghi số lượng, không kiểm được tổng",
    english="states {stated} delegates, but {without} of {categories} categories have no number: "
    "the total cannot be verified",
    topic=questions.PARTICIPANTS,
)
def categories_have_headcounts(case: Case) -> Iterator[Found | NotApplicable]:
    """Where a course states its delegates and lists categories, each category has its number."""
    if not any(course.headcount is not None for course in case.courses):
        yield NotApplicable(_NO_HEADCOUNT if case.courses else _NO_COURSES)
    missing = CATEGORY_HEADCOUNTS.missing(case.plan)
    for path, course in _courses(case):
        if course.headcount is not None and any(course is lacking for lacking in missing):
            categories = len(course.categories)
            yield Found(
                "categories",
                at="headcount",
                path=f"{path}.categories",
                noun=course,
                stated=course.headcount,
                without=categories - len(_known(course)),
                categories=categories,
            )


@rule(
    "BDG504",
    Severity.NOTE,
    vietnamese="còn phải gửi giấy mời, nhưng từ ngày ban hành ({issued}) đến hết thời gian tổ chức ({last}) "
    "nhiều nhất {days} ngày",
    english="invitations are still to be sent, but from the date of issue ({issued}) to the end of the course ({last}) "
    "there are at most {days} days",
    topic=questions.CLASSES,
)
def course_leaves_time_to_invite(case: Case) -> Iterator[Found | NotApplicable]:
    """A course whose invitations are still to be sent ends more than a month after the plan is issued."""
    issued_on = case.plan.issued_on
    if (
        not any(course.invitation_to_follow and course.held and course.held.last for course in case.courses)
        or issued_on is None
    ):
        yield NotApplicable(
            "không có lớp nào vừa nêu thời gian vừa hẹn gửi giấy mời, hoặc kế hoạch không có ngày ban hành"
        )
        return
    for path, course in _courses(case):
        if not course.invitation_to_follow or course.held is None or course.held.last is None:
            continue
        last = course.held.last
        days = (last - issued_on.earliest).days
        if 0 <= days <= _DAYS_TO_INVITE:
            yield Found(
                "held",
                path=f"{path}.held",
                noun=course,
                issued=str(issued_on),
                last=format_slash(PartialDate(last.year, last.month, last.day)),
                days=days,
            )


@rule(
    "BDG505",
    Severity.NOTE,
    vietnamese="{headcount} đại biểu không tách theo giới tính",
    english="{headcount} delegates are not counted by sex",
    topic=questions.PARTICIPANTS,
)
def participants_are_split_by_sex(case: Case) -> Iterator[Found | NotApplicable]:
    """A course says how many of its participants are women."""
    if not any(course.headcount is not None for course in case.courses):
        yield NotApplicable(_NO_HEADCOUNT if case.courses else _NO_COURSES)
    missing = SEX_SPLIT.missing(case.plan)
    for path, course in _courses(case):
        if course.headcount is not None and any(course is lacking for lacking in missing):
            yield Found("women", at="headcount", path=f"{path}.women", noun=course, headcount=course.headcount)
