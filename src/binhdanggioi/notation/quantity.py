"""How many people, classes and days a course has: `860 đại biểu/Tổ chức 08 lớp`, `1,5 ngày/lớp`."""

import re
from decimal import Decimal

from attrs import frozen

from binhdanggioi.notation.number import format_number, parse_number

_COUNT = r"(?<![\d.,/])(\d{1,3}(?:\.\d{3}){1,3}|\d{1,9})(?![\d.,]\d)"
_PEOPLE = (
    r"(?:lượt\s+)?(?:đại biểu|người|học viên|cán bộ|giáo viên|thành viên|đồng chí|hội viên|"
    r"tuyên truyền viên|cộng tác viên)"
)
_PER_CLASS = re.compile(
    rf"(?<!\d-)(?<!- )(?<!đến )(?:{_COUNT}\s*{_PEOPLE}\s*/\s*lớp|mỗi lớp\s+(?:có\s+)?{_COUNT}\s*{_PEOPLE})",
    re.IGNORECASE,
)
_CLASSES = re.compile(rf"{_COUNT.replace('/', '')}\s*(?:lớp|khóa|khoá)\b", re.IGNORECASE)
_TOTAL = re.compile(rf"=\s*{_COUNT}\s*{_PEOPLE}", re.IGNORECASE)
_HEADS = re.compile(rf"(?<!mỗi lớp )(?<!- )(?<!đến ){_COUNT}\s*{_PEOPLE}(?!\s*/\s*lớp)", re.IGNORECASE)
_DAYS = re.compile(r"(?<![\d/,])(\d+(?:,\d+)?)\s*ngày(?!\s+\d)(?:\s*/\s*(?:01\s+)?(?:lớp|khóa|khoá))?", re.IGNORECASE)


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
    Find the people, the classes and the people in each class that a text states, each at most once.

    >>> [(found.name, found.value) for found in find_size("06 lớp x 43 người/lớp = 258 người")]
    [('headcount', 258), ('headcount_per_class', 43), ('classes', 6)]
    """
    patterns = (
        ("headcount", _TOTAL.search(text) or _HEADS.search(text)),
        ("headcount_per_class", _PER_CLASS.search(text)),
        ("classes", _CLASSES.search(text)),
    )
    found = []
    for name, match in patterns:
        if match:
            group = 1 if match[1] else 2
            value = int(parse_number(match[group]))
            if value or name != "classes":
                found.append(Quantity(name, value, match.start(group), match.end()))
    return tuple(found)


def find_days(text: str) -> Quantity | None:
    """Find the days that each class lasts."""
    match = _DAYS.search(text)
    if match is None:
        return None
    value = Decimal(parse_number(match[1]))
    return Quantity("days_per_class", value, match.start(), match.end()) if value else None


def format_size(headcount: int | None, classes: int | None) -> str:
    """
    Write people and classes.

    >>> format_size(860, 8), format_size(None, 8)
    ('860 đại biểu/Tổ chức 08 lớp', 'Tổ chức 08 lớp')
    """
    parts = []
    if headcount is not None:
        parts.append(f"{format_number(headcount, width=2)} đại biểu")
    if classes is not None:
        parts.append(f"Tổ chức {format_number(classes, width=2)} lớp")
    return "/".join(parts)


def format_days(days: Decimal) -> str:
    """
    Write the days of each class.

    >>> format_days(Decimal("1.5")), format_days(Decimal(2))
    ('1,5 ngày/lớp', '02 ngày/lớp')
    """
    if days == days.to_integral_value():
        return f"{format_number(int(days), width=2)} ngày/lớp"
    return f"{format_number(days)} ngày/lớp"
