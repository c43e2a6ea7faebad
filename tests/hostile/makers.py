"""
What makes texts of any size, each of one shape: a plan in which one thing comes again and again.

A shape is a function that makes its text of any size; the size counts the things, not the characters.
"""

from collections.abc import Callable
from string import ascii_uppercase
from typing import TypeAlias

Shape: TypeAlias = Callable[[int], str]

SUBJECT = "Công tác bình đẳng giới năm 2026"
HEAD = f"""\
UBND TỈNH CAO BẰNG
SỞ NỘI VỤ
Số: 15/KH-SNV
Cao Bằng, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
{SUBJECT}
"""
OPENING = "Sở Nội vụ ban hành Kế hoạch như sau:\n"
RECIPIENTS = "\nTrên đây là Kế hoạch công tác năm 2026./.\nNơi nhận:\n- UBND tỉnh;\n"
ARCHIVE = "- Lưu: VT.\n"
END = f"{RECIPIENTS}{ARCHIVE}"
_IN_A_PART = 99


def name_of(number: int) -> str:
    """A name of its own for each number."""
    return "".join(ascii_uppercase[number // 26**place % 26] for place in range(4))


def part_of(number: int) -> str:
    """
    The mark of a part, from 0.

    >>> part_of(0), part_of(8), part_of(23)
    ('I', 'IX', 'XXIV')
    """
    return "X" * (number // 10) + ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")[number % 10]


def filled(item: str, at: int) -> str:
    """
    An item with what makes it differ from others.

    It is `{mark}`, `{at}` from 0, `{few}` from 1 to 9, `{some}` from 1 to 50, `{name}`, `{abbr}`, `{day}`, `{month}`,
    `{year}`.

    >>> filled("{mark} {at} {few} {some} {name} {abbr} {day}/{month}/{year}", 30)
    '31. 30 4 31 Ebaa EBAA 3/7/2026'
    """
    return item.format(
        mark=f"{at % _IN_A_PART + 1}.",
        at=at,
        few=at % 9 + 1,
        some=at % 50 + 1,
        name=name_of(at).capitalize(),
        abbr=name_of(at),
        day=at % 28 + 1,
        month=at % 12 + 1,
        year=2026 + at % 5,
    )


def again(before: str, unit: str, after: str) -> Shape:
    """A text with one thing again and again."""
    return lambda size: before + unit * size + after


def items(before: str, item: str, after: str) -> Shape:
    """A text with many items, no two alike."""
    return lambda size: before + "".join(filled(item, at) for at in range(size)) + after


def paragraph(before: str, item: str, after: str = "") -> Shape:
    """A plan with one paragraph of many items, no two alike."""
    return items(f"{HEAD}{OPENING}{before}", item, f"{after}\n{END}")


def parts(heading: str, item: str, size: int) -> str:
    """Many items, no two alike, in parts of 99."""
    each = (
        f"{part_of(at // _IN_A_PART)}. {heading}\n" * (at % _IN_A_PART == 0) + filled(item, at) for at in range(size)
    )
    return "".join(each)


def nouns(heading: str, item: str, recipient: str = "") -> Shape:
    """A plan with many nouns of a kind, no two alike, in parts of 99 nouns, and with as many recipients, if any."""

    def text(size: int) -> str:
        recipients = "".join(filled(recipient, at) for at in range(size))
        return f"{HEAD}{OPENING}{parts(heading, item, size)}{RECIPIENTS}{recipients}{ARCHIVE}"

    return text


def table(heads: str, row: str) -> Shape:
    """A plan with one table of many rows, no two alike."""
    rule = "---|" * (heads.count("|") - 1)
    return items(f"{HEAD}{OPENING}III. NHIỆM VỤ\n{heads}\n|{rule}\n", row, END)


def wide_table(*cells: str) -> Shape:
    """A plan with one table, whose rows have one cell again and again."""

    def text(size: int) -> str:
        rows = "".join(f"|{f' {cell} |' * (size + 1)}\n" for cell in (cells[0], "---", *cells[1:]))
        return f"{HEAD}{OPENING}III. NHIỆM VỤ\n{rows}{END}"

    return text
