"""Shapes that say little of a plan: signs, words and lines again and again, wherever they may stand."""

from collections.abc import Mapping

from tests.hostile.makers import END, HEAD, Shape, again
from tests.notation.test_form import TABLES as FORMS
from tests.strategies import vocabulary
from tests.vocabulary import TABLES as WORDS
from tests.vocabulary import word_of

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
        "ngày 25, 26 và ",
        "8h30 - ",
        "dự kiến tổ chức 02 lớp ",
        "trước 15/6, ",
        "6 tháng và năm, ",
        "ngày 31/4, ",
        "(Sở Y tế chủ trì, ",
        "gửi Sở Y tế để ",
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
    *("hỗ trợ 12 nghìn phụ nữ; ", "60% (2025), ", "từ 46/100.000 xuống 42/100.000, ", "giai đoạn 2021 - 2025 đạt 5%; "),
    *("860 (tám trăm sáu mươi) đại biểu/tám (08) lớp, ", "ít nhất hai nhóm ", "mỗi năm 5 - 7 lớp, "),
)
"""Such of which a line in any place is made."""
TIRING = ("-A", "/A", "1/", "A/1-", ".1", "a1", ", ", "; ", "đạt ", "từ ", "và ")
"""Parts of one long word, such as the number of an act, and signs and words that join others."""
FIGURED: Mapping[str, tuple[str, str]] = {
    "task": (f"{HEAD}I. NHIỆM VỤ\n1. Hoàn thành trước ngày 05/02/2026 theo 15", END),
    "report": (
        f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: Báo cáo UBND tỉnh theo 15",
        f" trước ngày 15/11 hằng năm; hoàn thành trước ngày 20/12/2026.{END}",
    ),
    "target": (f"{HEAD}I. MỤC TIÊU\n1. Đến năm 2026, tỷ lệ nữ đạt 60% và nam ", f"tăng.{END}"),
    "target behind a bracket": (f"{HEAD}I. MỤC TIÊU\n1. (", f") làng quê 05 lớp học.{END}"),
}
"""Where something long stands near a time or a value: what comes before it, and after it."""
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


def deep(size: int) -> str:
    """An outline that goes down without an end."""
    return HEAD + "".join(f"{'1.' * depth} Nội dung\n" for depth in range(1, size))


def wide(size: int) -> str:
    """A table as wide as it is long."""
    return f"{HEAD}I. NHIỆM VỤ\n" + ("|" + " a |" * size + "\n") * size


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
        f"{unit!r} near the figure of a {place}": again(before, unit, after)
        for place, (before, after) in FIGURED.items()
        for unit in TIRING
    },
    **{f"lines {line!r}": again(f"{HEAD}I. NỘI DUNG\n", f"{line}\n", END) for line in LINES},
    **{f"first lines {line!r}": again("", f"{line}\n", HEAD) for line in (*vocabulary.HEADER, "a", "|", "KT. a")},
    **_of_tables(),
    **{f"{shape.__name__}": shape for shape in (deep, wide)},
}
"""Each shape by its name."""
