"""How many people, classes and days a course has: `860 đại biểu/Tổ chức 08 lớp`, `1,5 ngày/lớp`."""

import re
from decimal import Decimal

from attrs import frozen

from binhdanggioi.notation.number import format_number, parse_number
from binhdanggioi.notation.pattern import Pattern

_COUNT = r"(?<![\d.,/])([0-9]{1,3}(?:\.[0-9]{3}){1,3}|[0-9]{1,9})(?!\d|[.,]\d)"
_PEOPLE = (
    r"(?:lượt\s+)?(?:đại biểu|người|học viên|cán bộ|giáo viên|thành viên|đồng chí|hội viên|"
    r"tuyên truyền viên|cộng tác viên)"
)
_PER_CLASS = Pattern(
    rf"(?<!\d-)(?<!- )(?<!đến )(?:{_COUNT}\s*{_PEOPLE}\s*/\s*lớp|mỗi lớp\s+(?:có\s+)?{_COUNT}\s*{_PEOPLE})",
    re.IGNORECASE,
)
_CLASSES = Pattern(rf"{_COUNT.replace('/', '')}\s*(?:lớp|khóa|khoá)\b", re.IGNORECASE)
_TOTAL = Pattern(rf"=\s*{_COUNT}\s*{_PEOPLE}", re.IGNORECASE)
_HEADS = Pattern(
    rf"(?<!mỗi lớp )(?<!mỗi lớp có )(?<![-–x×])(?<![-–x×] )(?<!đến ){_COUNT}\s*{_PEOPLE}(?!\s*/\s*lớp)", re.IGNORECASE
)
_ONE_CLASS = Pattern(
    rf"\blớp\s+(?:thứ\s+)?\d{{1,2}}\s*(?::|có|gồm|là)?\s*{_COUNT}\s*{_PEOPLE}(?!\s*/\s*lớp)", re.IGNORECASE
)
_DAYS = Pattern(
    r"(?<![\d/,.–-])(?<![–-] )([0-9]{1,4}(?:,[0-9]{1,3})?)\s*ngày(?!\s+(?:\d|rưỡi))"
    r"(?:\s*/\s*(?:01\s+)?(?:lớp|khóa|khoá))?",
    re.IGNORECASE,
)


_WOMEN = Pattern(
    r"(?:trong đó(?:\s+có)?|có|\()\s*(\d{1,7})\s+(?:đại biểu |người |cán bộ |học viên )?(?:là\s+)?nữ\b", re.IGNORECASE
)
_MINORITY = Pattern(
    r"(\d{1,7})\s+(?:đại biểu |người |cán bộ |học viên )?(?:là\s+)?(?:người\s+)?(?:dân tộc thiểu số|DTTS)\b",
    re.IGNORECASE,
)
INVITATION = "(Có công văn mời sau)"
"""How the promise of an invitation is written when no sentence of the document says it."""


@frozen
class Quantity:
    """A figure found in a text, with where it starts and ends."""

    name: str
    """`headcount`, `headcount_per_class`, `classes` or `days_per_class`."""
    value: int | Decimal
    start: int
    end: int


def find_size(text: str) -> tuple[Quantity, ...]:
    """
    Find the people and classes that a text states, with the parts of them that it counts, each at most once.

    >>> [(found.name, found.value) for found in find_size("06 lớp x 43 người/lớp = 258 người, trong đó có 90 nữ")]
    [('headcount', 258), ('headcount_per_class', 43), ('classes', 6), ('women', 90)]
    """
    headcount = _sum_of_classes(text) or _quantity("headcount", _TOTAL.search(text) or _HEADS.search(text))
    found = (
        headcount,
        _quantity("headcount_per_class", _PER_CLASS.search(text)),
        _quantity("classes", _CLASSES.search(text)),
        *(part for part in (find_women(text), find_minority(text)) if part and _fits(part, headcount)),
    )
    return tuple(each for each in found if each is not None)


def _sum_of_classes(text: str) -> Quantity | None:
    """The people of classes that are told one by one: `lớp 1 có 43 người, lớp 2 có 45 người`."""
    found = list(_ONE_CLASS.finditer(text))
    if len(found) < 2:  # noqa: PLR2004 - one by one
        return None
    total = sum(int(parse_number(one[1])) for one in found)
    return Quantity("headcount", total, found[0].start(1), found[-1].end(1))


def _fits(part: Quantity, headcount: Quantity | None) -> bool:
    return headcount is None or part.value <= headcount.value


def find_women(text: str) -> Quantity | None:
    """Find how many of the people are women."""
    return _quantity("women", _WOMEN.search(text))


def find_minority(text: str) -> Quantity | None:
    """Find how many of the people belong to an ethnic minority."""
    return _quantity("ethnic_minority", _MINORITY.search(text))


def _quantity(name: str, match: re.Match[str] | None) -> Quantity | None:
    if match is None:
        return None
    group = 1 if match[1] else 2
    value = int(parse_number(match[group]))
    return Quantity(name, value, match.start(group), match.end()) if value or name != "classes" else None


def find_days(text: str) -> Quantity | None:
    """Find the days that each class lasts."""
    match = _DAYS.search(text)
    if match is None:
        return None
    value = Decimal(parse_number(match[1]))
    return Quantity("days_per_class", value, match.start(), match.end()) if value else None


def format_size(
    headcount: int | None,
    classes: int | None,
    *,
    per_class: int | None = None,
    women: int | None = None,
    minority: int | None = None,
) -> str:
    """
    Write people and classes.

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
    Write how many of the people are women, and how many belong to an ethnic minority.

    >>> format_parts(45, 12)
    ['trong đó có 45 nữ', '12 người dân tộc thiểu số']
    """
    parts = [] if women is None else [f"{format_number(women, width=2)} nữ"]
    parts += [] if minority is None else [f"{format_number(minority, width=2)} người dân tộc thiểu số"]
    return [f"trong đó có {parts[0]}", *parts[1:]] if parts else []


def format_days(days: Decimal) -> str:
    """
    Write the days of each class.

    >>> format_days(Decimal("1.5")), format_days(Decimal(2))
    ('1,5 ngày/lớp', '02 ngày/lớp')
    """
    if days == days.to_integral_value():
        return f"{format_number(int(days), width=2)} ngày/lớp"
    return f"{format_number(days)} ngày/lớp"
