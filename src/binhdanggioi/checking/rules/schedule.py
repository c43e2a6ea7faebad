"""5xx — when courses are held, and who answers for them."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.checking.rules.names import NamesByLetters
from binhdanggioi.checking.rules.reasons import NO_COURSES
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import COURSE_TIMES, COURSE_VENUES, TRAINERS
from binhdanggioi.deriving.profile import Profile
from binhdanggioi.lexicon.courses import OPENINGS, SIDE_BY_SIDE, SITES
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.people import PEOPLE, TrainerKind
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.training import Trainer, TrainingCourse
from binhdanggioi.notation.date import is_weekday
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_OPENS = Pattern(rf"\b{any_of(OPENINGS)}\b", re.IGNORECASE)
"""Words that show that a day is the first one of a course."""

_LONGEST = 366
_SIDE_BY_SIDE = Pattern(rf"{any_of(SIDE_BY_SIDE)}|các {any_of(SITES)}\b|tại [0-9]+", re.IGNORECASE)
_SPLIT = Pattern(r"\s*[;:,.“”()]\s*|\s+và\s+")
_TITLE_WORDS = 3
_ORDINAL = Pattern(r"lớp ([0-9]+)(?= )")
_TRAINERS = any_of(person.word for person in PEOPLE if person.trains)
_INVITES = Pattern(rf"{any_of(verb.word for verb in VERBS if verb.invites)}\s+(?:\S+\s+){{0,2}}{_TRAINERS}")
_COURSE_PARTS = (
    (COURSE_TIMES, Both("thời gian tổ chức", "when it is held")),
    (COURSE_VENUES, Both("địa điểm", "where it is held")),
    (TRAINERS, Both("giảng viên", "who teaches")),
)
_WORKING_DAYS = Both("ngày làm việc", "working days")
_DAYS = Both("ngày", "days")
_NOT_OF_MINORITIES = NotApplicable(
    "không có khóa tập huấn thuộc chương trình vùng đồng bào dân tộc thiểu số có ghi số người",
    "no course of a programme for ethnic minorities says how many people take part",
)
_TIMED = Given[TrainingCourse](
    "courses",
    lambda course: _window(course) and course.class_days,
    otherwise=NotApplicable(
        "không khóa tập huấn nào ghi đủ số lớp, số ngày mỗi lớp và khoảng thời gian",
        "no course says how many classes it has, of how many days, and between which days",
    ),
    nothing=NO_COURSES,
)
_COUNTED = Given[TrainingCourse]("courses", lambda course: course.headcount is not None, otherwise=_NOT_OF_MINORITIES)
_ANY = Given[TrainingCourse]("courses", bool, otherwise=NO_COURSES)


@rule(
    "BDG507",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="{classes} lớp x {days} ngày/lớp = {needed} ngày, nhưng thời gian “{wording}” chỉ có {available} "
    "{kind}; phải tổ chức ít nhất {streams} lớp cùng lúc",
    english="{classes} classes x {days} days/class = {needed} days, but “{wording}” has {available} ({kind}); classes "
    "that must run at the same time: {streams} at least",
    given=_TIMED,
    topic=questions.CLASSES,
)
def classes_fit_their_days(course: TrainingCourse) -> Iterator[Found]:
    """The classes of a course fit one after another into the days in which it is held."""
    window, needed = _window(course), course.class_days or Decimal(0)
    available = len(window)
    if needed > available > 0 and not _is_split(course):
        yield Found(
            "held",
            classes=course.classes or 0,
            days=course.days_per_class or Decimal(0),
            needed=needed,
            wording=course.held.wording if course.held else "",
            available=available,
            kind=_WORKING_DAYS if is_weekday(window[0]) else _DAYS,
            streams=int((needed / available).to_integral_value(ROUND_CEILING)),
        )


def _window(course: TrainingCourse) -> list[date]:
    """The working days of a course; all its days if it falls on a weekend."""
    held = course.held
    if held is None or held.first is None or held.last is None or (held.last - held.first).days > _LONGEST:
        return []
    if held.first == held.last and any(_OPENS.search(line.text) for line in course.lines if "held" in line.states):
        return []
    days = [held.first + timedelta(days=count) for count in range((held.last - held.first).days + 1)]
    return [day for day in days if is_weekday(day)] or days


def _is_split(course: TrainingCourse) -> bool:
    """True if the classes may run at the same time: in parallel, in rounds or in several places."""
    texts = [course.venue or "", course.held.wording if course.held else "", *(line.text for line in course.lines)]
    return any(_SIDE_BY_SIDE.search(text) for text in texts)


@rule(
    "BDG509",
    Severity.NOTE,
    vietnamese="chưa nêu số người dân tộc thiểu số trong {headcount} người tham dự (khóa tập huấn thuộc chương trình "
    "vùng đồng bào dân tộc thiểu số)",
    english="does not say how many of the {headcount} participants belong to an ethnic minority (a course of a "
    "programme for their areas)",
    topic=questions.PARTICIPANTS,
)
def participants_are_split_by_ethnicity(case: Case) -> Iterator[Found | NotApplicable]:
    """In a plan for areas of ethnic minorities, a course says how many participants belong to one."""
    if not _is_for_minorities(case.plan):
        yield _NOT_OF_MINORITIES
        return
    yield from _COUNTED.asked(_not_split_by_ethnicity)(case)


def _is_for_minorities(plan: Plan) -> bool:
    """True if the subject, the programme or a basis of a plan names the ethnic minorities."""
    named = [plan.subject or "", plan.programme.name if plan.programme else ""]
    named += [basis.citation.subject or "" for basis in plan.legal_bases]
    return any("dân tộc thiểu số" in fold(text) or "DTTS" in text for text in named)


def _not_split_by_ethnicity(course: TrainingCourse) -> Iterator[Found]:
    if course.ethnic_minority is None and all(one.ethnic_minority is None for one in course.categories):
        yield Found("ethnic_minority", at="headcount", headcount=course.headcount or 0)


@rule(
    "BDG510",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="phần phân công chưa nêu tên “{course}” (mới nêu tên {named}/{courses} khóa tập huấn); làm rõ đơn vị "
    "phụ trách",
    english="the duties do not name “{course}” (they name {named} of {courses} courses); make clear which office has "
    "it",
    topic=questions.OFFICES,
)
def courses_have_a_responsible_office(case: Case) -> Iterator[Found | NotApplicable]:
    """Where the duties name one course, they name every course."""
    courses = case.courses
    duties = "\n".join(f"{fold(duty.text)} " for one in case.responsibilities for duty in one.duties)
    if len(courses) < 2 or not duties:  # noqa: PLR2004 - one course is everybody's
        yield NotApplicable(
            "kế hoạch có dưới hai khóa tập huấn, hoặc không có phần phân công",
            "the plan has fewer than two courses, or no duties",
        )
        return
    numbers = frozenset(_ORDINAL.findall(duties))
    named = [str(at) in numbers or _is_named(duties, course) for at, course in enumerate(courses, start=1)]
    count = sum(named)
    for at, (course, is_named) in enumerate(zip(courses, named, strict=True)):
        if count and not is_named:
            found = Found(named=count, courses=len(courses), course=course.title)
            yield found.about(f"courses[{at}]", course)


def _is_named(duties: str, course: TrainingCourse) -> bool:
    """True if the folded duties, one a line, name a course by the words of its title."""
    rest = fold(course.title).split()[_TITLE_WORDS:]
    return len(rest) >= _TITLE_WORDS and " ".join(rest) in duties


@rule(
    "BDG511",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="chưa giao đơn vị nào mời hoặc cử giảng viên “{trainer}”",
    english="no office is told to invite or to send the trainer “{trainer}”",
    topic=questions.OFFICES,
)
def trainers_are_invited(case: Case) -> Iterator[Found | NotApplicable]:
    """Each trainer comes from a body that has a part in the duties, or an office is to invite the trainers."""
    plan = case.plan
    teaching = [(at, one) for at, course in enumerate(case.courses) for one in course.trainers]
    if not teaching or not case.responsibilities:
        yield NotApplicable(
            "kế hoạch không nêu giảng viên, hoặc không có phần phân công", "the plan has no trainers, or no duties"
        )
        return
    duties = " ".join(fold(duty.text) for one in case.responsibilities for duty in one.duties)
    if _INVITES.search(duties):
        return
    bound = [one.organization.name for one in case.responsibilities]
    bound += [partner.name for one in case.responsibilities for duty in one.duties for partner in duty.partners]
    bound += [body.name for body in (plan.issuer, *plan.co_issuers) if body]
    parts = dict.fromkeys(part for name in bound for part in (name, *_SPLIT.split(name)) if part)
    names, words = NamesByLetters(), "\n".join(map(fold, parts))
    for part in parts:
        names.add(part)
    uninvited: dict[str, tuple[int, Trainer]] = {}
    for at, trainer in teaching:
        name = _whose(trainer, names, words)
        if name is not None:
            uninvited.setdefault(name, (at, trainer))
    for name, (at, trainer) in uninvited.items():
        yield Found(path=f"courses[{at}].trainers", noun=trainer, trainer=name)


def _whose(trainer: Trainer, bound: NamesByLetters, words: str) -> str | None:
    """
    Who is not invited: a central speaker, or a body that has no part in the duties; None if all are.

    `bound` has the names of the bodies that have one, `words` the same names folded, one a line.
    """
    if trainer.kind is TrainerKind.CENTRAL_SPEAKER and not trainer.organizations:
        return trainer.text or trainer.kind.vietnamese
    for body in trainer.organizations:
        if fold(body.name) not in words and not bound.has(body.name):
            return body.name
    return None


@rule(
    "BDG514",
    Severity.NOTE,
    vietnamese="“{course}” chưa ghi {missing}",
    english="“{course}” does not say {missing}",
    profile=Profile.TRAINING,
    topic=questions.CLASSES,
)
def courses_are_complete(case: Case) -> Iterator[Found | NotApplicable]:
    """A course says when and where it is held and who teaches."""
    lacking = [(words, frozenset(gap.missing(case.plan))) for gap, words in _COURSE_PARTS]

    def judge(course: TrainingCourse) -> Iterator[Found]:
        missing = [words for words, courses in lacking if course in courses]
        if missing:
            yield Found(course=course.title, missing=Both.listed(missing))

    return _ANY.asked(judge)(case)
