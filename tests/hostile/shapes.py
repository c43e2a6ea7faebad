"""
Texts of any size, each of one shape: a plan in which one thing comes again and again.

A shape has a name, and a function that makes its text of any size; the size counts the things, not the characters.
"""

from collections.abc import Callable, Mapping
from string import ascii_uppercase
from typing import TypeAlias

from tests.notation.test_form import TABLES as FORMS
from tests.strategies import vocabulary
from tests.vocabulary import TABLES as WORDS
from tests.vocabulary import word_of

Shape: TypeAlias = Callable[[int], str]

HEAD = """\
UBND TỈNH CAO BẰNG
SỞ NỘI VỤ
Số: 15/KH-SNV
Cao Bằng, ngày 05 tháng 01 năm 2026
KẾ HOẠCH
Công tác bình đẳng giới năm 2026
"""
END = "\nTrên đây là Kế hoạch công tác năm 2026./.\nNơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n"
BODY = f"{HEAD}I. NỘI DUNG\n1. "
PLACES: Mapping[str, tuple[str, str]] = {
    "first line": ("", f"\n{HEAD}{END}"),
    "subject": (HEAD.rstrip("\n"), f"\nI. MỤC TIÊU\n{END}"),
    "basis": (f"{HEAD}Căn cứ ", f";\nSở Nội vụ ban hành Kế hoạch như sau:\nI. MỤC TIÊU\n{END}"),
    "indicator": (f"{HEAD}I. MỤC TIÊU\n- Chỉ tiêu 1: ", END),
    "participants": (f"{HEAD}I. TẬP HUẤN\n1. Lớp tập huấn\n- Thành phần: ", f"\n- Số lượng: 02 lớp\n{END}"),
    "funding": (f"{HEAD}I. KINH PHÍ\n- Kinh phí: ", END),
    "duty": (f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: ", END),
    "cell": (f"{HEAD}I. NHIỆM VỤ\n| TT | Nội dung | Thời gian |\n| 1 | ", f" | 2026 |\n{END}"),
    "recipient": (f"{HEAD}I. MỤC TIÊU\nNơi nhận:\n- ", ";\n- Lưu: VT.\n"),
}
"""Where a long line stands, but for the body: what comes before it, and after it."""
SIGNS = (
    *".,;:!?…-–/\\()[]“”\"'|*_#+=%&<>@~•§",
    *(" ", "\t", "\u00a0", "\u3000", "\u200b", "\u0301", "a\u0301\u0323", "ho\u0300a ", "**a** ", "1.", "1,", "a. "),
    *(
        "a",
        "A",
        "ă",
        "Ắ",
        "1",
        "I",
        "đ",
        "12 ",
        "I. ",
        "a) ",
        "- ",
        "(a",
        "a)",
        "“a",
        "a: ",
        "a-",
        "a/",
        "3 x ",
        "= 1 ",
    ),
)
"""Signs and letters, of which a line is made."""
UNITS = (
    *("bình đẳng giới ", "hoà bình hòa bình ", "SỞ NỘI VỤ ", "UBND các huyện, thành phố; ", "Nâng cao nhận thức. "),
    *(
        "BĐG ",
        "Ban Chỉ đạo (gọi tắt là BCĐ) ",
        "“Nhà tạm lánh” và ",
        "KT. ",
        "chủ trì, phối hợp với ",
        "http://a.vn/b ",
    ),
    *(
        "1,5 ngày ",
        "1.250.000 đồng, ",
        "một trăm đồng ",
        "trong đó có 5 nữ, ",
        "tổng số 9 lớp, ",
        "10 x 3 = 30 ",
        "5 + 5 = 10; ",
    ),
    *(
        "ngày 05 tháng 01 năm 2026, ",
        "5/1/2026 ",
        "tháng 10/2026; ",
        "quý II/2026, ",
        "năm 2026, ",
        "giai đoạn 2021-2025 ",
    ),
    *(
        "Thành phần: ",
        "Số lượng: 02 lớp ",
        "Thời gian: 1 ngày, ",
        "Chủ trì: Sở Nội vụ ",
        "báo cáo UBND tỉnh ",
        "năm ",
        "và ",
    ),
)
"""Words, figures and phrases of plans, of which a line of the body is made."""
EVERYWHERE = (
    *(
        "a, ",
        "a; ",
        "Sở Nội vụ, ",
        "Bình đẳng giới (BĐG), ",
        "60% ",
        "25 triệu đồng; ",
        "60 đại biểu; ",
        "05/01/2026, ",
    ),
    *(
        "06 lớp x 43 người/lớp = 258 người; ",
        "(3 lớp, 2 xã) ",
        "2021 - 2030, ",
        "trước ngày 15/11 hằng năm; ",
        "15/KH-SNV ",
    ),
    *("đến năm 2025 đạt 60% và ", "Quyết định số 5/QĐ-UBND ngày 05/01/2026 của UBND tỉnh; "),
)
"""Such of which a line in any place is made."""
TOKENS = ("-A", "/A", "1/", "A/1-", ".1", "a1")
"""Parts of a word without a blank, such as the number of an act."""
DATED: Mapping[str, tuple[str, str]] = {
    "task": (f"{HEAD}I. NHIỆM VỤ\n1. Hoàn thành trước ngày 05/02/2026 theo 15", END),
    "report": (
        f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Báo cáo UBND tỉnh theo 15",
        f" trước ngày 15/11 hằng năm; hoàn thành trước ngày 20/12/2026.{END}",
    ),
}
"""Where a long word stands near a time: what comes before it, and after it."""
LINES = (
    *(f"{mark} Nội dung" for mark in ("I.", "1.", "1.1.", "a)", "-", "+", "*", "(1)", "Điều 1.", "Mục 1.", "Phần I")),
    *(
        "",
        "a",
        "và",
        "| a | 1 | |",
        "|",
        "| a",
        "***",
        "|---|---|",
        "# a",
        "12 %",
        "…",
        "“a",
        "Tổng cộng",
        "- a;",
        "- a.",
    ),
    *(*vocabulary.SENTENCES, *vocabulary.HEADER, *vocabulary.ENDINGS, *vocabulary.CITATIONS, *vocabulary.COURSE_WORDS),
    "- Nhiệm vụ. Thời gian thực hiện: Quý II/2026. Đơn vị chủ trì: Sở Nội vụ",
    "Mục tiêu 1: a\n- Chỉ tiêu 1: Đến năm 2026 đạt 60%.",
    "1. Lớp tập huấn\n- Thành phần: 60 đại biểu\n- Số lượng: 60 đại biểu/02 lớp",
    "1. Sở Nội vụ\n- Chủ trì, báo cáo UBND tỉnh trước ngày 15/11 hằng năm.",
)
"""Lines, of which a plan is made."""


def again(before: str, unit: str, after: str) -> Shape:
    """A text with one thing again and again."""
    return lambda size: before + unit * size + after


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
    """An item with what makes it differ: `{mark}`, `{name}`, `{at}` from 0, `{few}` from 1 to 9, `{day}`, `{month}`."""
    return item.format(
        mark=f"{at % 99 + 1}.", name=name_of(at), at=at, few=at % 9 + 1, day=at % 28 + 1, month=at % 12 + 1
    )


def items(before: str, item: str, after: str) -> Shape:
    """A text with many items, no two alike."""
    return lambda size: before + "".join(filled(item, at) for at in range(size)) + after


def nouns(heading: str, item: str) -> Shape:
    """A plan with many nouns of a kind, no two alike, in parts of 99 nouns."""

    def text(size: int) -> str:
        each = (f"{part_of(at // 99)}. {heading}\n" * (at % 99 == 0) + filled(item, at) for at in range(size))
        return HEAD + "".join(each) + END

    return text


def deep(size: int) -> str:
    """An outline that goes down without an end."""
    return HEAD + "".join(f"{'1.' * depth} Nội dung\n" for depth in range(1, size))


def wide(size: int) -> str:
    """A table as wide as it is long."""
    return f"{HEAD}I. NHIỆM VỤ\n" + ("|" + " a |" * size + "\n") * size


def bodies(size: int) -> str:
    """One recipient that names many bodies."""
    duty = "1. Giao Sở Tài chính chủ trì; báo cáo UBND tỉnh trước ngày 10/11 hằng năm."
    names = ", ".join(map(name_of, range(size)))
    return f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n{duty}\nNơi nhận:\n- Các Sở: {names};\n- Lưu: VT.\n"


def milestones(size: int) -> str:
    """One indicator with many values."""
    each = ", ".join(f"năm {2000 + at % 90} đạt {at % 100}%" for at in range(size))
    return f"{HEAD}I. MỤC TIÊU\n1. Tỷ lệ nữ {each}."


def summary(size: int) -> str:
    """Many courses, and a sentence with ten times as many totals of them, each another."""
    totals = ", ".join(f"{at + 3} lớp" for at in range(10 * size))
    courses = nouns("TẬP HUẤN", "{mark} Lớp tập huấn {name}\n- Thành phần: cán bộ\n- Số lượng: 60 đại biểu/02 lớp\n")
    return courses(size).replace(HEAD, f"{HEAD}I. NỘI DUNG\n1. Tổng cộng {totals}\n")


def brackets(size: int) -> str:
    """Brackets in brackets."""
    return f"{BODY}{'(' * size}12 người, 5 nữ{')' * size}{END}"


def _of_tables() -> dict[str, Shape]:
    """A line of the words of each table of the lexicon, and of the examples of each notation; no table twice."""
    lines = {" ".join(f"{word_of(row)}," for row in table): f"words of {name}" for name, table in WORDS.items()}
    lines |= {" ".join(f"{row.example};" for row in table.rows): f"forms of {name}" for name, table in FORMS.items()}
    return {name: again(BODY, f"{line} ", END) for line, name in lines.items()}


PLAIN: dict[str, Shape] = {
    **{f"{sign!r} between letters": again(f"{BODY}a", sign, f"b{END}") for sign in SIGNS},
    **{f"{unit!r} in the body": again(BODY, unit, END) for unit in (*UNITS, *EVERYWHERE)},
    **{
        f"{unit!r} in the {place}": again(before, unit, after)
        for place, (before, after) in PLACES.items()
        for unit in EVERYWHERE
    },
    **{
        f"{unit!r} in a word of a {place}": again(before, unit, after)
        for place, (before, after) in DATED.items()
        for unit in TOKENS
    },
    **{f"lines {line!r}": again(f"{HEAD}I. NỘI DUNG\n", f"{line}\n", END) for line in LINES},
    **{f"first lines {line!r}": again("", f"{line}\n", HEAD) for line in (*vocabulary.HEADER, "a", "|", "KT. a")},
    **_of_tables(),
    **{f"{shape.__name__}": shape for shape in (deep, wide, bodies, milestones, summary, brackets)},
}
"""Shapes that say little of a plan."""
NOUNS: dict[str, Shape] = {
    "courses": nouns(
        "TẬP HUẤN",
        "{mark} Lớp tập huấn {name}\n- Thành phần: cán bộ xã {name}: {at} đại biểu, trong đó có {few} nữ.\n"
        "- Số lượng: {at} đại biểu/0{few} lớp.\n- Thời gian: 02 ngày/lớp, dự kiến tháng {month}/2026.\n",
    ),
    "indicators": nouns("MỤC TIÊU", "{mark} Đến năm 2026, tỷ lệ xã nhóm {name} có nữ lãnh đạo đạt {few}0%.\n"),
    "duties": nouns(
        "TỔ CHỨC THỰC HIỆN",
        "{mark} Giao Phòng {name} chủ trì, phối hợp với Văn phòng Sở; báo cáo trước ngày {day}/11 hằng năm.\n",
    ),
    "tasks": nouns(
        "NHIỆM VỤ", "{mark} Tổ chức truyền thông về {name} tại {few} xã, hoàn thành trước ngày {day}/{month}/2026.\n"
    ),
    "rows of tasks": nouns(
        "NHIỆM VỤ\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |",
        "| {at} | Tổ chức truyền thông {name} | Phòng {name} | Tháng {month}/2026 |\n",
    ),
    "funding": nouns(
        "KINH PHÍ", "{mark} Kinh phí hoạt động {name}: {at}.000.000 đồng, trong đó ngân sách xã {few} triệu đồng.\n"
    ),
    "bases": items(
        HEAD, "Căn cứ Quyết định số {at}/QĐ-UBND ngày {day}/{month}/2025 về việc {name};\n", f"I. MỤC TIÊU\n{END}"
    ),
    "acts": nouns("NỘI DUNG", "{mark} Thực hiện Quyết định số {few}/QĐ-UBND ngày {day}/{month}/2025 về {name}.\n"),
    "recipients": items(f"{HEAD}I. MỤC TIÊU\nNơi nhận:\n", "- Phòng {name} (để báo cáo);\n", "- Lưu: VT.\n"),
    "acronyms": nouns("NỘI DUNG", "{mark} Hội Phụ nữ {name} (H{name}) phối hợp với H{name} tỉnh.\n"),
    "quotes": nouns("NỘI DUNG", "{mark} Thực hiện mô hình “Nhà {name}” và Chương trình “{name}”.\n"),
    "outline": nouns("NỘI DUNG", "{mark} Nhóm {name}\na) Việc {at}\n- Bước {few};\n+ Phần {day}.\n"),
    "one paragraph": nouns("NỘI DUNG", "Năm 20{day}, có {at} xã tổ chức với {few} người, đạt {few}% của {name}. "),
}
"""Plans that really are long: of these everything is made that can be made of a plan."""
