"""How many people, classes and days a course has: `860 đại biểu/Tổ chức 08 lớp`, `1,5 ngày/lớp`."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from attrs import frozen

from binhdanggioi.lexicon.courses import COUNT_LABELS, COURSES, PARTS_OF_A_COURSE
from binhdanggioi.lexicon.people import ATTENDING, PARTICIPANTS
from binhdanggioi.lexicon.totals import TOTALS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import COUNT, format_number, parse_number
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.spelling import SPELLED, parse_spelled, spell

_MOST_PEOPLE = 10**12
_HALF = Decimal("0.5")


@frozen
class Quantity:
    """A figure of a course, with the name of the field that holds it."""

    name: str
    """`headcount`, `headcount_per_class`, `classes`, `women` or `ethnic_minority`."""
    amount: int


def _count(found: Groups) -> int:
    """The number in figures; where words say it too, they must say the same."""
    count = int(parse_number(found["count"] or found["in_figures"]))
    words = found["words"] or found["said"]
    if words and parse_spelled(words) != count:
        raise ValueError(f"figures and words differ: {found.text!r}")
    return count


def _classes(found: Groups) -> int:
    count = _count(found)
    if not count:
        raise ValueError(f"no class: {found.text!r}")
    return count


def _days(found: Groups) -> Decimal:
    """Whole days, and half a day for each *buổi* and for *rưỡi*."""
    said = [*map(parse_number, filter(None, [found["count"], found["also_count"]]))]
    said += map(parse_spelled, filter(None, [found["words"], found["also_words"]]))
    if len({*said}) > 1:
        raise ValueError(f"figures and words differ: {found.text!r}")
    days = Decimal(said[0] if said else 0)
    if "halves" in found:
        days /= 2
    if "half" in found:
        days += _HALF
    if not days:
        raise ValueError(f"no day: {found.text!r}")
    return days


def _pointed_days(found: Groups) -> Decimal:
    return Decimal(f"{found['whole']}.{found['part']}")


_FIGURE = (
    rf"(?P<starts>)(?:(?P<count>{COUNT})(?![0-9]|[.,][0-9])(?:\s*\((?P<words>{SPELLED})\))?"
    rf"|(?P<said>{SPELLED})\s*\((?P<in_figures>{COUNT})\))"
)
"""`860`, `1.250`, `860 (tám trăm sáu mươi)`, `tám (08)`"""
_FIRST = "0-9mhbnstck"
"""The first characters of figures, and of numbers in words."""
_COUNT = rf"(?<![0-9.,])(?<![0-9]/){_FIGURE}"
_PEOPLE = rf"(?:lượt\s+)?{any_of(ATTENDING)}"
"""`lượt người`, `đại biểu`"""
_CLASS = any_of(course.word for course in COURSES if course.unit)
_NUMBER_OF = any_of(COUNT_LABELS)
_NOT_EACH = r"(?!\s*/\s*lớp)"
_SOME = rf"(?:{any_of(('cán bộ', *PARTICIPANTS))} )?(?:là\s+)?"

PER_CLASS = Forms(
    "the people of each class",
    (
        Form("43 người/lớp", rf"(?<![0-9]-)(?<!- )(?<!đến ){_COUNT}\s*{_PEOPLE}\s*/\s*lớp", _count, first=_FIRST),
        Form(
            "mỗi lớp có 40 người",
            rf"(?<![0-9]-)(?<!- )(?<!đến )mỗi lớp\s+(?:có\s+)?{_COUNT}\s*{_PEOPLE}",
            _count,
            first="m",
        ),
        Form(
            "số học viên mỗi lớp: 40", rf"{_NUMBER_OF}\s+{_PEOPLE}\s*(?:/|mỗi)\s*lớp\s*:\s*{_COUNT}", _count, first="st"
        ),
    ),
    needs="lớp",
)
CLASSES = Forms(
    "classes",
    (
        Form("08 lớp", rf"(?<![0-9.,]){_FIGURE}\s*{_CLASS}\b", _classes, first=_FIRST),
        Form("số lớp: 08", rf"{_NUMBER_OF}\s+{_CLASS}\s*:\s*{_FIGURE}", _classes, first="st"),
    ),
    needs="lớp|kh[oó][aá]",
)
TOTAL = Forms("people in all", (Form("= 258 người", rf"=\s*{_COUNT}\s*{_PEOPLE}", _count, first="="),), needs="=")
PEOPLE = Forms(
    "people",
    (
        Form(
            "860 đại biểu",
            rf"(?<!mỗi lớp )(?<!mỗi lớp có )(?<![-–x×])(?<![-–x×] )(?<!đến ){_COUNT}\s*{_PEOPLE}{_NOT_EACH}",
            _count,
            first=_FIRST,
        ),
        Form("số đại biểu: 860", rf"{_NUMBER_OF}\s+{_PEOPLE}\s*:\s*{_COUNT}(?!\s*{_PEOPLE})", _count, first="st"),
    ),
    needs="[0-9]",
)
ONE_CLASS = Forms(
    "the people of one class among several",
    (
        Form(
            "lớp 1 có 43 người",
            rf"\blớp\s+(?:thứ\s+)?[0-9]{{1,2}}\s*(?::|có|gồm|là)?\s*{_COUNT}\s*{_PEOPLE}{_NOT_EACH}",
            _count,
        ),
    ),
    needs=r"lớp\s+(?:thứ\s+)?[0-9]",
)
_PART = r"(?P<starts>)(?P<count>[0-9]{1,7})(?![0-9%]|[.,][0-9]|\s*%)"
WOMEN = Forms(
    "the women among the people",
    (
        Form(
            "trong đó có 45 nữ",
            rf"(?:trong đó(?:\s+có)?|có|\()\s*(?P<starts>)(?P<count>[0-9]{{1,7}})\s+{_SOME}nữ\b",
            _count,
        ),
        Form("nữ: 45", rf"(?<!\w)nữ\s*:\s*{_PART}", _count, first="n"),
    ),
    needs="nữ",
)
MINORITY = Forms(
    "the people of ethnic minorities",
    (
        Form(
            "12 người dân tộc thiểu số",
            rf"(?P<count>[0-9]{{1,7}})\s+{_SOME}(?:người\s+)?(?:dân tộc thiểu số|DTTS)\b",
            _count,
        ),
        Form("DTTS: 12", rf"(?<!\w)(?:dân tộc thiểu số|DTTS)\s*:\s*{_PART}", _count, first="d"),
    ),
    needs="thiểu số|DTTS",
)
_LENGTH = r"(?<![0-9/,.–-])(?<![–-] )(?P<count>[0-9]{1,4}(?:,[0-9]{1,3})?)"
_SMALL_NUMBER = any_of(spell(number) for number in (1, 2, 3, 4, 6, 7, 8, 9, 10))
"""Numbers of days in words; *năm* is a year."""
_SPELLED = rf"\b(?<!mươi )(?<!mười )(?P<words>{_SMALL_NUMBER})"
_ALSO_SPELLED = rf"(?:\s*\((?P<also_words>{_SMALL_NUMBER})\))?"
_BOTH = rf"(?:{_LENGTH}{_ALSO_SPELLED}|{_SPELLED}(?:\s*\((?P<also_count>[0-9]{{1,2}})\))?)"
"""`1,5`, `02 (hai)`, `hai (02)`"""
_EACH_CLASS = rf"(?:\s*/\s*(?:(?:0?1|một)\s+)?{_CLASS})?"
DAYS = Forms(
    "the days of each class",
    (
        Form("1,5 ngày/lớp", rf"{_BOTH}\s*ngày(?!\s+(?:[0-9]|rưỡi)){_EACH_CLASS}", _days, first="0-9mhbstc"),
        Form(
            "1.5 ngày/lớp",
            rf"(?<![0-9/,.–-])(?P<whole>[0-9]{{1,2}})\.(?P<part>[0-9])\s*ngày(?!\s+[0-9]){_EACH_CLASS}",
            _pointed_days,
            first="0-9",
        ),
        Form("01 ngày rưỡi/lớp", rf"{_BOTH}\s*ngày\s+(?P<half>rưỡi){_EACH_CLASS}", _days, first="0-9mhbstc"),
        Form(
            "03 buổi/lớp", rf"{_BOTH}\s*(?P<halves>buổi)(?!\s+(?!mỗi){LETTER}){_EACH_CLASS}", _days, first="0-9mhbstc"
        ),
        Form("1/2 ngày", rf"(?<![0-9/,.–-])0?1/2\s*(?P<half>ngày){_EACH_CLASS}", _days, first="01"),
        Form("nửa ngày/lớp", rf"nửa\s+(?P<half>ngày){_EACH_CLASS}", _days, first="n"),
    ),
    needs=r"ngày|buổi",
)
"""A *buổi* is a morning or an afternoon, half a day."""
_NEAR = 30
_OF_A_PART = Pattern(rf"mỗi\s+{any_of(PARTS_OF_A_COURSE)}\s+$", re.IGNORECASE)


def find_size(text: str) -> Iterator[Hit[Quantity]]:
    """
    Find the figures of people and classes in a text: headcount, classes, women …, each at most once.

    >>> [(size.name, size.amount) for size, _, _ in find_size("06 lớp x 43 người/lớp = 258 người, trong đó có 90 nữ")]
    [('headcount', 258), ('headcount_per_class', 43), ('classes', 6), ('women', 90)]
    """
    headcount = next(chain(_sum_of_classes(text), TOTAL.find(text), PEOPLE.find(text)), None)
    yield from _named("headcount", headcount)
    yield from _named("headcount_per_class", next(PER_CLASS.find(text), None))
    yield from _named("classes", next(CLASSES.find(text), None))
    for name, part in (("women", next(find_women(text), None)), ("ethnic_minority", next(find_minority(text), None))):
        if part and (headcount is None or part.value <= headcount.value):
            yield from _named(name, part)


def _named(name: str, hit: Hit[int] | None) -> Iterator[Hit[Quantity]]:
    if hit:
        yield Hit(Quantity(name, hit.value), hit.start, hit.end)


def _sum_of_classes(text: str) -> Iterator[Hit[int]]:
    """The sum of the people of classes listed one by one: `lớp 1 có 43 người, lớp 2 có 45 người`."""
    found = list(ONE_CLASS.find(text))
    total = headcount_of(one.value for one in found)
    if len(found) > 1 and total is not None:
        yield Hit(total, found[0].start, found[-1].end)


def headcount_of(counts: Iterable[int]) -> int | None:
    """
    The sum of numbers of people; None if it is more than any headcount.

    >>> headcount_of([43, 45]), headcount_of([10**12, 1])
    (88, None)
    """
    total = sum(counts)
    return total if total <= _MOST_PEOPLE else None


def find_women(text: str) -> Iterator[Hit[int]]:
    """
    Find the number of women among the people.

    >>> [found.value for found in find_women("80 đại biểu, trong đó có 45 nữ")]
    [45]
    """
    return WOMEN.find(text)


def find_minority(text: str) -> Iterator[Hit[int]]:
    """
    Find the number of people who belong to an ethnic minority.

    >>> [found.value for found in find_minority("80 đại biểu, 12 người DTTS")]
    [12]
    """
    return MINORITY.find(text)


def find_days(text: str) -> Iterator[Hit[Decimal]]:
    """
    Find how many days each class lasts; those of a part of it (`mỗi kỳ một ngày`) are not its days.

    >>> list(find_days("Thời gian: 1,5 ngày/lớp"))
    [Hit(value=Decimal('1.5'), start=11, end=23)]
    """
    return (found for found in DAYS.find(text) if not _OF_A_PART.search(text, max(0, found.start - _NEAR), found.start))


def format_size(
    headcount: int | None,
    classes: int | None,
    *,
    per_class: int | None = None,
    women: int | None = None,
    minority: int | None = None,
) -> str:
    """
    Write the figures of people and classes; None leaves a figure out.

    >>> format_size(860, 8), format_size(None, 8)
    ('860 đại biểu/Tổ chức 08 lớp', 'Tổ chức 08 lớp')
    >>> format_size(80, 2, per_class=40, women=45)
    '80 đại biểu/Tổ chức 02 lớp, mỗi lớp 40 đại biểu, trong đó có 45 nữ'
    """
    people = [] if headcount is None else [f"{format_number(headcount, width=2)} đại biểu"]
    groups = [] if classes is None else [f"Tổ chức {format_number(classes, width=2)} lớp"]
    each = [] if per_class is None else [f"mỗi lớp {format_number(per_class, width=2)} đại biểu"]
    return ", ".join(part for part in ("/".join(people + groups), *each, *format_parts(women, minority)) if part)


def format_parts(women: int | None, minority: int | None) -> list[str]:
    """
    Write the number of women and the number of people of an ethnic minority; None leaves a figure out.

    >>> format_parts(45, 12)
    ['trong đó có 45 nữ', '12 người dân tộc thiểu số']
    """
    parts = [] if women is None else [f"{format_number(women, width=2)} nữ"]
    parts += [] if minority is None else [f"{format_number(minority, width=2)} người dân tộc thiểu số"]
    return [f"trong đó có {parts[0]}", *parts[1:]] if parts else []


def format_days(days: Decimal) -> str:
    """
    Write how many days each class lasts.

    >>> format_days(Decimal("1.5")), format_days(Decimal(2))
    ('1,5 ngày/lớp', '02 ngày/lớp')
    """
    if days == days.to_integral_value():
        return f"{format_number(int(days), width=2)} ngày/lớp"
    return f"{format_number(days)} ngày/lớp"


_PEOPLE_COLUMN = Pattern(rf"(?:số|tổng)\s.*{any_of(PARTICIPANTS)}|^{any_of(('học viên', 'đại biểu'))}", re.IGNORECASE)
_TOTAL_ROW = Pattern(rf"{any_of(total.word for total in TOTALS)}{NO_LETTER_AFTER}", re.IGNORECASE)
_WHOLE = Pattern(COUNT)


def total_of_people(rows: Sequence[Sequence[str]]) -> int | None:
    """
    The number in the total row of a table, in the last column that counts people; None if it has no such row.

    >>> total_of_people([("Lớp", "Số đại biểu"), ("1", "20"), ("Tổng cộng", "20")])
    20
    """
    columns = [index for index, cell in enumerate(rows[0]) if _PEOPLE_COLUMN.search(cell)]
    if not columns:
        return None
    figures = (row[columns[-1]] for row in rows[1:] if columns[-1] < len(row) and any(map(_TOTAL_ROW.match, row)))
    return next((int(parse_number(figure)) for figure in figures if _WHOLE.fullmatch(figure)), None)
