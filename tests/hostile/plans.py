"""Shapes of plans to measure how time grows: many nouns of a kind, long texts of a kind, many hits in one text."""

from collections.abc import Callable
from itertools import count

HEAD = (
    "UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\nCao Bằng, ngày 05 tháng 02 năm 2026\n\n"
    "KẾ HOẠCH\nThực hiện công tác bình đẳng giới năm 2026\n\n{bases}"
    "Sở Nội vụ ban hành Kế hoạch như sau:\n"
)
END = "Trên đây là Kế hoạch./.\n\nNơi nhận:\n- UBND tỉnh;\n{recipients}- Lưu: VT.\n\nGIÁM ĐỐC\n"
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ITEMS_OF_A_SECTION = 90

Shape = Callable[[int], str]
"""Makes a text of about as many characters."""


def _plan(body: str, *, bases: str = "", recipients: str = "") -> str:
    return f"{HEAD.format(bases=bases)}{body}\n{END.format(recipients=recipients)}"


def _letter(number: int) -> str:
    return chr(ord("A") + number % 26)


def _filled(piece: str, number: int) -> str:
    """A piece with a number, a name, an abbreviation, a day, a month and a year of its own."""
    one, two, three = _letter(number), _letter(number // 26), _letter(number // 676)
    return piece.format(
        number=number,
        small=number % 50 + 1,
        other=number % 7 + 2,
        name=f"{one}{two}{three}".capitalize(),
        abbr=f"{one}{two}{three}",
        day=number % 28 + 1,
        month=number % 12 + 1,
        year=2026 + number % 5,
    )


def _pieces(piece: str, n: int) -> list[str]:
    """As many pieces as make `n` characters."""
    found: list[str] = []
    size = 0
    for number in count():
        if size >= n:
            return found
        found.append(_filled(piece, number))
        size += len(found[-1])
    return found


def _items(heading: str, piece: str) -> Shape:
    """Numbered items, in sections of ninety."""

    def text(n: int) -> str:
        return _plan(_sections(heading, _pieces(piece, n)))

    return text


def _sections(heading: str, pieces: list[str]) -> str:
    lines = []
    for at, piece in enumerate(pieces):
        if at % _ITEMS_OF_A_SECTION == 0:
            lines.append(f"{ROMAN[at // _ITEMS_OF_A_SECTION % len(ROMAN)]}. {heading}\n")
        lines.append(f"{at % _ITEMS_OF_A_SECTION + 1}. {piece}\n")
    return "".join(lines)


def _paragraph(start: str, piece: str, end: str = "") -> Shape:
    """One paragraph of many pieces."""
    return lambda n: _plan(f"{start}{''.join(_pieces(piece, n))}{end}")


def _recipients(piece: str, duty: str = "Giao Sở Y tế chủ trì.", most: int | None = None) -> Shape:
    """Many recipients, and as many duties, or at most `most`."""

    def text(n: int) -> str:
        recipients = _pieces(piece, n // 2)
        duties = [_filled(duty, number + 1000) for number in range(len(recipients) if most is None else most)]
        return _plan(_sections("TỔ CHỨC THỰC HIỆN", duties), recipients="".join(recipients))

    return text


def _bases(piece: str) -> Shape:
    return lambda n: _plan("I. NỘI DUNG\n1. Việc.", bases="".join(_pieces(piece, n)))


def _table(heads: str, row: str, end: str = "") -> Shape:
    """One table of many rows."""
    rule = "---|" * (heads.count("|") - 1)
    return lambda n: _plan(f"III. NHIỆM VỤ\n{heads}\n|{rule}\n{''.join(_pieces(row, n))}{end}")


def _wide_table(heads: str, *cells: str) -> Shape:
    """One table of few rows with many cells."""

    def text(n: int) -> str:
        wide = n // (12 + sum(map(len, (heads, *cells))))
        rows = [f"| {cell}" + f" | {cell}" * wide + " |\n" for cell in (heads, "---", *cells)]
        return _plan(f"III. NHIỆM VỤ\n{''.join(rows)}")

    return text


_DUTY, _COURSE, _TASK, _MONEY, _TARGET, _TEXT = (
    "TỔ CHỨC THỰC HIỆN",
    "TẬP HUẤN",
    "NHIỆM VỤ",
    "KINH PHÍ",
    "MỤC TIÊU",
    "I. NỘI DUNG\n1. ",
)
_PRICES = "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |"

NOUNS: dict[str, Shape] = {
    "duties": _items(
        _DUTY,
        "Giao Phòng {name} chủ trì, phối hợp với Ban {name}; báo cáo Văn phòng Sở trước ngày {day}/11 hằng năm.",
    ),
    "duties that report upwards": _items(_DUTY, "Giao Phòng {name} báo cáo Ban {name} trước ngày {day}/{month}/2026."),
    "duties that report each month": _items(_DUTY, "Giao Phòng {name} báo cáo Sở Nội vụ ngày {day} hằng tháng."),
    "duties with partners": _items(
        _DUTY, "Giao Sở {name} chủ trì, phối hợp với Hội {abbr}N, Ban {name} {abbr}, Sở Y tế."
    ),
    "duties of a body beyond": _items(_DUTY, "Giao Hội Liên hiệp Phụ nữ {name} chủ trì."),
    "recipients": _recipients("- Phòng {name} {abbr};\n", most=1),
    "recipients and duties": _recipients("- Phòng Văn {name};\n", "Giao Phòng Văn {name} chủ trì."),
    "recipients with acronyms": _recipients("- Hội {abbr}N tỉnh;\n", "Giao Hội {abbr}P chủ trì."),
    "courses of one title": _items(
        _COURSE,
        "Tập huấn về giới\n- Thành phần: cán bộ xã: 30 đại biểu; cán bộ thôn: 20 đại biểu\n"
        "- Số lượng: 60 đại biểu/Tổ chức 02 lớp\n- Thời gian: 02 ngày/lớp, ngày 05/01/2026",
    ),
    "courses with trainers": _items(
        _COURSE,
        "Tập huấn về giới {number}\n- Số lượng: 02 lớp\n- Giảng viên: Trường {name}, Viện {abbr}.",
    ),
    "indicators": _items(_TARGET, "Đến năm {year}, tỷ lệ nữ {name} đạt {small}%, đến năm 2035 đạt {other}%."),
    "indicators of one text": _items(_TARGET, "Đến năm 2030, ít nhất 60% cơ quan có lãnh đạo nữ."),
    "objectives": _items(_TARGET, "Mục tiêu {name}\n- Chỉ tiêu 1: Đạt 60% nữ.\n- Chỉ tiêu 2: Đạt 70% nữ."),
    "tasks with lines": _items(
        _TASK,
        "Tổ chức tuyên truyền {name}\n- Đơn vị chủ trì: Sở {name}\n- Thời gian thực hiện: Quý II/2026\n"
        "- Sản phẩm: {other} mô hình truyền thông {name}",
    ),
    "funding": _items(_MONEY, "Kinh phí {name}: {small}.000.000 đồng, trong đó: 7 triệu đồng, {other} triệu đồng."),
    "bases": _bases("Căn cứ Quyết định số {number}/QĐ-UBND ngày {day}/{month}/2024 của UBND tỉnh về {name};\n"),
    "bases that are carried out": _bases("Thực hiện Quyết định số {number}/QĐ-UBND của UBND tỉnh về {name}.\n"),
    "abbreviations": _items(_TASK, "Ban Quản lý {name} (sau đây gọi tắt là {abbr}QL) và {abbr}QL."),
    "slips in lines": _items(_TASK, "Tuyên truyền về bình đảng giới {name}, kinh tế - xã, dân tộc thiểu số."),
    "sentences in pieces": _items(_TASK, "Tuyên truyền về\n\nbình đẳng giới {name}."),
    "sections within sections": _items(
        _TASK, "Mục {name}\n1.1. Điểm\n1.1.1. Ý\na) Việc {name}.\n- Ý;\n+ Ý.\nb) Việc\n- Ý."
    ),
    "annexes": _items(_TASK, "Việc.\n\nPhụ lục {number}\nDANH SÁCH {abbr}\n(Kèm theo Kế hoạch số 12/KH-SNV)"),
    "tables": _items(_MONEY, f"Bảng\n{_PRICES}\n|---|---|---|---|---|\n| 1 | a | 2 | 3 | 7 |\n| | Cộng | | | 14 |"),
}
"""Many nouns of a kind."""

TABLES: dict[str, Shape] = {
    "rows of wrong products": _table(_PRICES, "| {number} | {name} | 2 | 3 | 7 |\n"),
    "rows of subtotals": _table(
        "| TT | Nội dung | Thành tiền |", "| 1 | {name} | 7 |\n| 2 | {name} | 7 |\n| | Cộng nhóm | 15 |\n"
    ),
    "rows of tasks": _table(
        "| TT | Nội dung | Đơn vị chủ trì | Thời gian |",
        "| {number} | Tổ chức {name} | Phòng {name} | Tháng {month}/2026 |\n",
    ),
    "rows of targets": _table(
        "| TT | Chỉ tiêu | Đơn vị tính | Năm 2026 | Năm 2030 |", "| {number} | Tỷ lệ {name} | % | {small} | {other} |\n"
    ),
    "rows of duties": _table("| Đơn vị | Nhiệm vụ |", "| Phòng {name} | Tổ chức {name} |\n"),
    "rows of amounts": _table("| TT | Nội dung | Kinh phí (triệu đồng) |", "| {number} | Hỗ trợ {name} | {small} |\n"),
    "rows under a merged cell": _table(
        "| TT | Nội dung | Chủ trì | Thời gian |", "| {number} | Tổ chức {name} | | |\n"
    ),
    "rows line by line": lambda n: _plan(
        "III. NHIỆM VỤ\n|\nTT\n|\nNội dung\n|\nChủ trì\n|\n"
        + "".join(_pieces("|\n{number}\n|\nTổ chức {name}\n|\nPhòng {name}\n|\n", n))
    ),
    "headings line by line": lambda n: _plan(
        "III. NHIỆM VỤ\n" + "".join(_pieces("|\nTT\n|\nNội dung\n|\nChủ trì\n|\n{number}\n", n))
    ),
    "columns of years": _wide_table("Năm 2026", "5", "6"),
    "cells of totals": _wide_table("Số người", "5", "6", "Tổng cộng"),
    "cells of rates": _wide_table("Người/lớp", "5", "6", "12"),
}
"""Long tables and wide ones."""

LINES: dict[str, Shape] = {
    "reports of one duty": _paragraph(
        "IV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế ", "báo cáo UBND tỉnh trước ngày 10/11 hằng năm, "
    ),
    "addressees of one report": _paragraph(
        "IV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế báo cáo về Sở Nội vụ", ", Ban {name} {abbr}", " trước ngày 15/11."
    ),
    "categories of one course": _paragraph(
        "II. TẬP HUẤN\n1. Tập huấn về giới\n- Thành phần:\n",
        "+ Cán bộ đương chức {name}: {small} đại biểu.\n+ Cán bộ quy hoạch {name}: {small} đại biểu.\n",
        "- Số lượng: 02 lớp\n",
    ),
    "values of one indicator": _paragraph("I. MỤC TIÊU\n1. Tỷ lệ nữ ", "năm {year} đạt {small}%, "),
    "divisions in one indicator": _paragraph("I. MỤC TIÊU\n1. Đạt 60% ", "phòng "),
    "money in words": _paragraph("V. KINH PHÍ\n1. ", "{small}.000.000 đồng (Bằng chữ: Năm triệu đồng), "),
    "parts of one sum": _paragraph(
        "V. KINH PHÍ\n1. Tổng kinh phí 500 triệu đồng, trong đó: ", "nguồn {name} {small} triệu đồng, "
    ),
    "money with its product": _paragraph(
        "V. KINH PHÍ\n1. ", "{small} triệu đồng ({other} lớp x 500.000 đồng x 3 ngày); "
    ),
    "acts cited often": _paragraph(_TEXT, "Quyết định số {other}/QĐ-UBND ngày {day}/3/2020; "),
    "acts of the wrong kind": _paragraph(_TEXT, "Thông tư {number}/QĐ-UBND ngày {day}/3/2020; "),
    "slips": _paragraph(_TEXT, "bình đảng giới {name}, "),
    "slips in bold": _paragraph(_TEXT, "**bình** đảng giới {name}, "),
    "slips over line ends": _paragraph(_TEXT, "bình đảng\ngiới và {name} "),
    "slips in decomposed letters": _paragraph(_TEXT, "bi\u0300nh đa\u0309ng giới {name}, "),
    "quoted names": _paragraph(_TEXT, "mô hình “Nhà {name}”, mô hình “nhà {name}”, "),
    "straight quotes": _paragraph(f"{_TEXT}“A” ", '"Nhà {name}" và '),
    "terms": _paragraph(_TEXT, "Ủy ban nhân dân, ủy ban Nhân dân, {small} Cán bộ, {small} cán bộ, "),
    "one long acronym": _paragraph(f"{_TEXT}Việc ", "ABC"),
    "acronyms with a letter doubled": _paragraph(_TEXT, "{abbr}N và {abbr}NN, "),
    "wrong weekdays": _paragraph(_TEXT, "thứ Hai, ngày {day}/01/2026, "),
    "dates with and without zeros": _paragraph(_TEXT, "ngày {other}/01/2026, ngày 05/01/2026, ngày 06/01/2026, "),
    "two styles of tones": _paragraph(_TEXT, "hoà bình, hòa thuận, "),
    "two words for every year": _paragraph(_TEXT, "hằng năm và hàng năm, hằng quý, "),
    "lists without commas": _paragraph(_TEXT, "vùng sâu vùng xa và "),
    "bodies that have ended": _paragraph(_TEXT, "Quyết định của Sở Lao động - Thương binh và Xã hội, "),
    "times of the past and to come": _paragraph(
        "III. NHIỆM VỤ\n1. ", "đã ban hành ngày {day}/01/2025, hoàn thành trước ngày {day}/02/2025; "
    ),
    "products": _paragraph(_TEXT, "{small} lớp x {other} người = {small} người, "),
    "one product of many factors": _paragraph(_TEXT, "3 x ", "3 = 9."),
    "products in brackets": _paragraph(_TEXT, "{small} suất ({other} suất x 5 người x 3 ngày); "),
    "counts before and behind their word": _paragraph(
        f"{_TEXT}5 lớp và 6 lớp, trong đó: ", "{small} người và {other} lớp, "
    ),
    "counts in brackets": _paragraph(_TEXT, "10 lớp (tỉnh 3 lớp, xã 7 lớp) "),
    "brackets far from their count": _paragraph(f"{_TEXT}10 lớp và những việc khác ", "(a 1 b 2) và "),
    "brackets that never close": _paragraph(f"{_TEXT}Việc ", "(1 2 3 "),
    "one bracket that never closes": _paragraph(f"{_TEXT}Việc (", "1 a, "),
    "one very long number": _paragraph("I. MỤC TIÊU\n1. Đạt 60% và ", "1"),
    "items that end in two ways": _paragraph(_TEXT, "Việc\n- mục {name}.\n- mục {name};\n"),
    "one item of many lines": _paragraph(f"{_TEXT}Việc\n- mục\n", "và tiếp theo\n", "- mục;\n- mục;\n"),
    "headings with and without a full stop": _paragraph("I. NỘI DUNG\n", "1. Mục {name}.\n- việc.\n2. Mục\n- việc.\n"),
    "groups of recipients in one line": lambda n: _plan(
        "IV. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế chủ trì.",
        recipients=f"- {'Các sở, các ban thuộc Sở, ' * (n // 26)}các phòng;\n",
    ),
    "bodies listed in one line": lambda n: _plan(
        _sections("TỔ CHỨC THỰC HIỆN", _pieces("Giao Sở {name} chủ trì.", n // 2)),
        recipients=f"- Các Sở: {''.join(_pieces('{abbr}, ', n // 2))}TC;\n",
    ),
    "brackets of the archive line": lambda n: f"{_plan('I. NỘI DUNG')[:-20]} VT, {'(1' * (n // 2)}.\n",
    "laws in the subject": lambda n: _plan("I. NỘI DUNG\n1. Việc.").replace(
        "công tác bình đẳng giới", "Luật Bình đẳng giới năm 2006, Luật Hôn nhân " * (n // 44)
    ),
    "reports over a long period": lambda n: _plan(
        _sections("TỔ CHỨC THỰC HIỆN", _pieces("Giao Phòng {name} báo cáo Sở Nội vụ ngày {day} hằng tháng.", n))
    ).replace("giới năm 2026", "giới giai đoạn 1000 - 9999"),
}
"""Many hits in one text."""

SHAPES: dict[str, Shape] = NOUNS | TABLES | LINES
