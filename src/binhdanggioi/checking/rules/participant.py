"""5xx — how the seats of a course are counted and shared: patterns, overlaps, products, totals over courses."""

import re
from collections.abc import Iterator
from itertools import chain, islice

from attrs import frozen

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_COURSES
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.comparison import AVERAGES, COMPARATORS, Comparator
from binhdanggioi.lexicon.levels import LEVELS, Level
from binhdanggioi.lexicon.people import PARTICIPANTS, PEOPLE, STAFF, STATES
from binhdanggioi.lexicon.totals import TOTALS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.training import ParticipantCategory, TrainingCourse
from binhdanggioi.notation.number import WHOLE_NUMBER, parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_MOST = 20
"""How many categories that may be the same people are told for one."""
_MOST_TOTALS = 20
"""How many wrong totals over all courses are told; each of them is told with all its parts."""
_NEAR = 20
"""A slip differs from the product by at most one in this many."""
_PARTICIPANT = any_of(PARTICIPANTS)
_EACH = Pattern(
    rf"(?:mỗi\s+[^0-9,;:()]{{1,30}}?|[x×]\s*)([0-9]{{1,3}})\s*{any_of(person.word for person in PEOPLE)}", re.IGNORECASE
)
"""`mỗi xã 02 người`, `x 3 đại biểu`"""
_SEVERAL_EACH = Pattern(rf"(?<![0-9])[0-9]+\s*(?:đến|-)\s*[0-9]+\s*{_PARTICIPANT}", re.IGNORECASE)
_SEATS = Pattern(r"\s*[,;]\s*|\s+và\s+(?=[^\W\d_])")
_COUNTING = Given[TrainingCourse](
    "courses",
    lambda course: any(category.headcount for category in course.categories),
    otherwise=NotApplicable("không thành phần tham dự nào ghi số lượng", "no category says how many take part"),
    nothing=NO_COURSES,
)
_OF_SEVERAL = Given[TrainingCourse](
    "courses",
    lambda course: len(course.categories) > 1,
    otherwise=NotApplicable(
        "không khóa tập huấn nào có từ hai thành phần tham dự trở lên", "no course has two categories or more"
    ),
    nothing=NO_COURSES,
)
_SIZED = Given[TrainingCourse](
    "courses",
    lambda course: course.headcount_per_class,
    otherwise=NotApplicable(
        "không khóa tập huấn nào ghi số người mỗi lớp", "no course says how many people a class has"
    ),
    nothing=NO_COURSES,
)


@rule(
    "BDG506",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="ghi {stated} người, nhưng {hosts} đơn vị x {seats} người/đơn vị = {expected} người: “{category}”",
    english="states {stated} people, but {hosts} bodies with {seats} each make {expected}: “{category}”",
    given=_COUNTING,
    topic=questions.PARTICIPANTS,
)
def categories_follow_one_pattern(course: TrainingCourse) -> Iterator[Found]:
    """The number of people in a category is the number of bodies times the people from each."""
    rows = _rows(course)
    for number, category in enumerate(course.categories):
        stated = category.headcount or 0
        pattern = (_own_pattern(category) or _neighbours_pattern(category, rows)) if stated else None
        if pattern is not None and pattern.is_missed_by(stated):
            yield Found(
                f"categories[{number}].headcount",
                noun=category,
                stated=stated,
                hosts=pattern.hosts,
                seats=pattern.seats,
                expected=pattern.hosts * pattern.seats,
                category=category.text,
            )


@frozen
class _Pattern:
    """A number of bodies that each send the same number of people."""

    hosts: int
    seats: int
    near: int
    """How far a headcount may be from the product and still be a slip."""

    def is_missed_by(self, headcount: int) -> bool:
        expected = self.hosts * self.seats
        return 0 < abs(headcount - expected) <= self.near and headcount % self.hosts != 0


def _own_pattern(category: ParticipantCategory) -> _Pattern | None:
    """The pattern of a category that names its bodies, with the people of each, or the posts of each, that it lists."""
    numbers = [host.count for host in category.hosts if host.count]
    if len(numbers) != 1 or _SEVERAL_EACH.search(category.text):
        return None
    hosts = numbers[0]
    each = _EACH.search(category.text)
    seats = int(parse_number(each[1])) if each else _posts(category)
    return _Pattern(hosts, seats, max(1, hosts * seats // _NEAR, seats)) if hosts > 1 else None


@frozen
class _Neighbours:
    """The categories under one heading whose bodies have one number."""

    number: int
    size: int
    odd: int
    """How many of them do not have as many people for each of the bodies."""


def _rows(course: TrainingCourse) -> dict[str, _Neighbours]:
    """The categories of a course whose bodies have one number, by their heading."""
    under: dict[str, list[ParticipantCategory]] = {}
    for category in course.categories:
        if category.heading is not None:
            under.setdefault(category.heading, []).append(category)
    rows = {}
    for heading, ones in under.items():
        numbers = {host.count for one in ones for host in one.hosts if host.count}
        if len(numbers) == 1:
            number = numbers.pop()
            rows[heading] = _Neighbours(number, len(ones), sum(_is_odd(one, number) for one in ones))
    return rows


def _is_odd(category: ParticipantCategory, number: int) -> bool:
    return not category.headcount or category.headcount % number != 0


def _neighbours_pattern(category: ParticipantCategory, rows: dict[str, _Neighbours]) -> _Pattern | None:
    """The pattern of a category without bodies, if its neighbours under the same heading share one number of bodies."""
    row = None if category.hosts else rows.get(category.heading or "")
    if row is None or row.size <= 2 or row.odd > _is_odd(category, row.number):  # noqa: PLR2004 - two others
        return None
    seats = _posts(category)
    return _Pattern(row.number, seats, row.number * seats // _NEAR)


def _posts(category: ParticipantCategory) -> int:
    """The number of posts that a category lists; alternatives count as one."""
    firsts = [_without_level(role[0]) for role in category.roles]
    return sum(len([part for part in _SEATS.split(first) if part.strip()]) for first in firsts)


def _without_level(text: str) -> str:
    return text.rpartition(": ")[2]


@rule(
    "BDG508",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="“{one}” và “{other}” có thể trùng người; làm rõ để không tính hai lần",
    english="“{one}” and “{other}” may be the same people; make clear that nobody is counted twice",
    given=_OF_SEVERAL,
    topic=questions.PARTICIPANTS,
)
def categories_do_not_overlap(course: TrainingCourse) -> Iterator[Found]:
    """No two categories of a course can be the same people."""
    kinds: dict[_Staff, list[int]] = {}
    pairs: list[tuple[int, int]] = []
    for number, category in enumerate(course.categories):
        staff = _staff(category)
        if staff is not None:
            alike = (kinds[known][:_MOST] for known in kinds if staff.may_be(known))
            earlier = sorted(chain.from_iterable(alike))
            pairs += [(one, number) for one in earlier[:_MOST]]
            kinds.setdefault(staff, []).append(number)
    for at, number in sorted(pairs):
        one, other = course.categories[at], course.categories[number]
        yield Found(f"categories[{number}]", noun=other, one=one.text, other=other.text)


_LEVEL = Pattern(rf"\b(?:cấp|của)\s+({any_of(LEVELS)})\b", re.IGNORECASE)


@frozen
class _Staff:
    """Which staff a category names: of what level, by its heading and by its own words, and in what states."""

    level: Level | None
    levels: frozenset[str]
    """The levels in its own words; empty: it names none."""
    states: tuple[str, ...]

    def may_be(self, other: "_Staff") -> bool:
        """True if these can be the same people as others, in another state."""
        if self.states == other.states or self.level is not other.level:
            return False
        return not (self.levels and other.levels and self.levels.isdisjoint(other.levels))


def _staff(category: ParticipantCategory) -> _Staff | None:
    """The staff that a category names; None if it names no state, or is about other people."""
    text = fold(category.text)
    states = tuple(state for state in STATES if state in text) if any(staff in text for staff in STAFF) else ()
    if not states:
        return None
    return _Staff(category.level, frozenset(level.lower() for level in _LEVEL.findall(category.text)), states)


@rule(
    "BDG512",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="phần tổng hợp ghi {stated} {unit}, cộng các khóa tập huấn ({parts}) được {listed}; kiểm tra lại số "
    "liệu",
    english="the summary states {stated} “{unit}”, the courses ({parts}) add up to {listed}; check the figures",
    topic=questions.PARTICIPANTS,
)
def course_totals_match(case: Case) -> Iterator[Found | NotApplicable]:
    """What the plan says of all courses together is the sum over the courses."""
    summaries = [text for text in case.texts if _SUMMARY.search(text.text) and text.name == "text"]
    if len(case.courses) < 2 or not summaries:  # noqa: PLR2004 - of one course there is nothing to sum up
        yield NotApplicable(
            "kế hoạch không tổng hợp số lớp, số người của nhiều khóa tập huấn",
            "the plan does not sum up the classes and people of several courses",
        )
        return
    each = {
        "lớp": [course.classes for course in case.courses],
        "người": [course.headcount for course in case.courses],
    }
    parts = {what: tuple(one for one in ones if one is not None) for what, ones in each.items() if None not in ones}
    listed = {what: sum(ones) for what, ones in parts.items()}
    stated = _stated(summaries)
    wrong = ((what, value) for what, value in stated if value != listed.get(what, value))
    for what, value in islice(wrong, _MOST_TOTALS):
        text, found = stated[what, value]
        yield Found.within(
            case, text, *found.span(), stated=value, unit=found[2], listed=listed[what], parts=parts[what]
        )


_SUMMARY = Pattern(rf"^{any_of(total.word for total in TOTALS if total.opens)}\b[^.]*\blớp\b", re.IGNORECASE)
_TOTAL = Pattern(rf"(?<![0-9.,/])({WHOLE_NUMBER})\s+(lớp|(?:lượt\s+)?{_PARTICIPANT})(?![/\w])", re.IGNORECASE)
"""`05 lớp`, `200 lượt học viên`"""


def _stated(summaries: list[Text]) -> dict[tuple[str, int], tuple[Text, re.Match[str]]]:
    """What summaries count, and how many, each with the first place that says it."""
    first: dict[tuple[str, int], tuple[Text, re.Match[str]]] = {}
    for text in summaries:
        for found in _TOTAL.finditer(text.text):
            what = "lớp" if found[2].lower() == "lớp" else "người"
            first.setdefault((what, int(parse_number(found[1]))), (text, found))
    return first


@rule(
    "BDG513",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{classes} lớp x {size} người/lớp = {product} người, nhưng ghi {stated} người; kiểm tra lại số liệu",
    english="{classes} classes of {size} people make {product}, but {stated} people are stated; check the figures",
    given=_SIZED,
    topic=questions.PARTICIPANTS,
)
def classes_times_size_is_headcount(course: TrainingCourse) -> Iterator[Found]:
    """The classes times the people in each are the people of the course."""
    size, classes, stated = course.headcount_per_class, course.classes, course.headcount
    if size is None or classes is None or stated is None or _is_rough(course):
        return
    if size * classes != stated:
        yield Found("headcount", classes=classes, size=size, product=size * classes, stated=stated)


_ABOUT = (Comparator.ABOUT, Comparator.AT_MOST, Comparator.LESS_THAN)
_ROUGH = Pattern(
    rf"\b{any_of(('từ', *AVERAGES, *(word for word, comparator in COMPARATORS if comparator in _ABOUT)))}\b",
    re.IGNORECASE,
)
"""`khoảng`, `tối đa`, `bình quân`"""


def _is_rough(course: TrainingCourse) -> bool:
    """True if the size of a class is stated as approximate or as a maximum."""
    return any("headcount_per_class" in line.states and _ROUGH.search(line.text) for line in course.lines)
