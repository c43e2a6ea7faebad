"""Shapes with many hits of a rule or of a form in one text, or many values in one noun."""

from tests.hostile.makers import (
    ARCHIVE,
    END,
    HEAD,
    OPENING,
    RECIPIENTS,
    SUBJECT,
    Shape,
    again,
    filled,
    name_of,
    paragraph,
    parts,
)

_TEXT = "I. NỘI DUNG\n1. "
_DUTY = "IV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế "


def bodies(size: int) -> str:
    """One recipient that names many bodies."""
    duty = "1. Giao Sở Tài chính chủ trì; báo cáo UBND tỉnh trước ngày 10/11 hằng năm."
    names = ", ".join(map(name_of, range(size)))
    return f"{HEAD}I. TỔ CHỨC THỰC HIỆN\n{duty}\nNơi nhận:\n- Các Sở: {names};\n{ARCHIVE}"


def bodies_and_duties(size: int) -> str:
    """One recipient that names many bodies, and as many duties."""
    duties = parts("TỔ CHỨC THỰC HIỆN", "{mark} Giao Sở {name} chủ trì.\n", size)
    names = "".join(filled("{abbr}, ", at) for at in range(size))
    return f"{HEAD}{OPENING}{duties}{RECIPIENTS}- Các Sở: {names}TC;\n{ARCHIVE}"


def reports(size: int) -> str:
    """Duties that report each month over a very long period."""
    duties = parts("TỔ CHỨC THỰC HIỆN", "{mark} Giao Phòng {name} báo cáo Sở Nội vụ ngày {day} hằng tháng.\n", size)
    return f"{HEAD.replace('năm 2026', 'giai đoạn 1000 - 9999')}{OPENING}{duties}{END}"


def milestones(size: int) -> str:
    """One indicator with many values."""
    each = ", ".join(f"năm {2000 + at % 90} đạt {at % 100}%" for at in range(size))
    return f"{HEAD}I. MỤC TIÊU\n1. Tỷ lệ nữ {each}."


def brackets(size: int) -> str:
    """Brackets in brackets."""
    return f"{HEAD}{_TEXT}{'(' * size}12 người, 5 nữ{')' * size}{END}"


NOUNS: dict[str, Shape] = {
    "reports of one duty": paragraph(_DUTY, "báo cáo UBND tỉnh trước ngày 10/11 hằng năm, "),
    "addressees of one report": paragraph(f"{_DUTY}báo cáo về Sở Nội vụ", ", Ban {name} {abbr}", " trước ngày 15/11."),
    "categories of one course": paragraph(
        "II. TẬP HUẤN\n1. Tập huấn về giới\n- Thành phần:\n",
        "+ Cán bộ đương chức {name}: {some} đại biểu.\n+ Cán bộ quy hoạch {name}: {some} đại biểu.\n",
        "- Số lượng: 02 lớp\n",
    ),
    "values of one indicator": paragraph("I. MỤC TIÊU\n1. Tỷ lệ nữ ", "năm {year} đạt {some}%, "),
    "divisions in one indicator": paragraph("I. MỤC TIÊU\n1. Đạt 60% ", "phòng "),
    "money in words": paragraph("V. KINH PHÍ\n1. ", "{some}.000.000 đồng (Bằng chữ: Năm triệu đồng), "),
    "parts of one sum": paragraph(
        "V. KINH PHÍ\n1. Tổng kinh phí 500 triệu đồng, trong đó: ", "nguồn {name} {some} triệu đồng, "
    ),
    "money with its product": paragraph("V. KINH PHÍ\n1. ", "{some} triệu đồng ({few} lớp x 500.000 đồng x 3 ngày); "),
    "groups of recipients in one line": again(
        f"{HEAD}{OPENING}{_DUTY}chủ trì.\n{RECIPIENTS}- ", "Các sở, các ban thuộc Sở, ", f"các phòng;\n{ARCHIVE}"
    ),
    "brackets of a recipient": again(f"{HEAD}{OPENING}I. NỘI DUNG\n{RECIPIENTS}- VT, ", "(1", ".\n"),
    "brackets of the archive line": again(f"{HEAD}{OPENING}I. NỘI DUNG\n{RECIPIENTS}- Lưu: VT, ", "(1", ".\n"),
    "laws in the subject": again(
        HEAD.removesuffix(f"{SUBJECT}\n") + "Thực hiện ",
        "Luật Bình đẳng giới năm 2006, Luật Hôn nhân ",
        f" năm 2026\n{OPENING}I. NỘI DUNG\n1. Việc.\n{END}",
    ),
    **{f"{shape.__name__}": shape for shape in (bodies, bodies_and_duties, reports, milestones)},
}
"""Many values in one noun, or many nouns in one line."""
FIGURES: dict[str, Shape] = {
    "wrong weekdays": paragraph(_TEXT, "thứ Hai, ngày {day}/01/2026, "),
    "dates with and without zeros": paragraph(_TEXT, "ngày {few}/01/2026, ngày 05/01/2026, ngày 06/01/2026, "),
    "times of the past and to come": paragraph(
        "III. NHIỆM VỤ\n1. ", "đã ban hành ngày {day}/01/2025, hoàn thành trước ngày {day}/02/2025; "
    ),
    "products": paragraph(_TEXT, "{some} lớp x {few} người = {some} người, "),
    "one product of many factors": paragraph(_TEXT, "3 x ", "3 = 9."),
    "products in brackets": paragraph(_TEXT, "{some} suất ({few} suất x 5 người x 3 ngày); "),
    "counts before and behind their word": paragraph(
        f"{_TEXT}5 lớp và 6 lớp, trong đó: ", "{some} người và {few} lớp, "
    ),
    "counts in brackets": paragraph(_TEXT, "10 lớp (tỉnh 3 lớp, xã 7 lớp) "),
    "brackets far from their count": paragraph(f"{_TEXT}10 lớp và những việc khác ", "(a 1 b 2) và "),
    "brackets that never close": paragraph(f"{_TEXT}Việc ", "(1 2 3 "),
    "one bracket that never closes": paragraph(f"{_TEXT}Việc (", "1 a, "),
    "brackets in brackets": brackets,
    "one very long number": paragraph("I. MỤC TIÊU\n1. Đạt 60% và ", "1"),
}
"""Many figures."""
WORDS: dict[str, Shape] = {
    "acts cited often": paragraph(_TEXT, "Quyết định số {few}/QĐ-UBND ngày {day}/3/2020; "),
    "acts of the wrong kind": paragraph(_TEXT, "Thông tư {at}/QĐ-UBND ngày {day}/3/2020; "),
    "slips": paragraph(_TEXT, "bình đảng giới {name}, "),
    "slips in bold": paragraph(_TEXT, "**bình** đảng giới {name}, "),
    "slips over line ends": paragraph(_TEXT, "bình đảng\ngiới và {name} "),
    "slips in decomposed letters": paragraph(_TEXT, "bi\u0300nh đa\u0309ng giới {name}, "),
    "quoted names": paragraph(_TEXT, "mô hình “Nhà {name}”, mô hình “nhà {name}”, "),
    "straight quotes": paragraph(f"{_TEXT}“A” ", '"Nhà {name}" và '),
    "terms": paragraph(_TEXT, "Ủy ban nhân dân, ủy ban Nhân dân, {some} Cán bộ, {some} cán bộ, "),
    "one long acronym": paragraph(f"{_TEXT}Việc ", "ABC"),
    "acronyms with a letter doubled": paragraph(_TEXT, "{abbr}N và {abbr}NN, "),
    "two styles of tones": paragraph(_TEXT, "hoà bình, hòa thuận, "),
    "two words for every year": paragraph(_TEXT, "hằng năm và hàng năm, hằng quý, "),
    "lists without commas": paragraph(_TEXT, "vùng sâu vùng xa và "),
    "bodies that have ended": paragraph(_TEXT, "Quyết định của Sở Lao động - Thương binh và Xã hội, "),
    "items that end in two ways": paragraph(_TEXT, "Việc\n- mục {name}.\n- mục {name};\n"),
    "one item of many lines": paragraph(f"{_TEXT}Việc\n- mục\n", "và tiếp theo\n", "- mục;\n- mục;\n"),
    "headings with and without a full stop": paragraph("I. NỘI DUNG\n", "1. Mục {name}.\n- việc.\n2. Mục\n- việc.\n"),
}
"""Many words."""
HITS: dict[str, Shape] = NOUNS | FIGURES | WORDS
"""Each shape by its name."""
