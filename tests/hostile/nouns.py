"""Shapes that really are long plans, with many nouns of a kind: everything is made of them that can be made of one."""

from tests.hostile.makers import ARCHIVE, END, HEAD, OPENING, RECIPIENTS, Shape, items, nouns, table, wide_table

_PRICES = "| TT | Nội dung | Số lượng | Đơn giá | Thành tiền |"
_DUTIES, _COURSES, _TASKS, _FUNDING, _TARGETS, _CONTENT = (
    "TỔ CHỨC THỰC HIỆN",
    "TẬP HUẤN",
    "NHIỆM VỤ",
    "KINH PHÍ",
    "MỤC TIÊU",
    "NỘI DUNG",
)

DUTIES: dict[str, Shape] = {
    "duties": nouns(
        _DUTIES,
        "{mark} Giao Phòng {name} chủ trì, phối hợp với Ban {name}; báo cáo Văn phòng trước ngày {day}/11 hằng năm.\n",
    ),
    "duties that report upwards": nouns(
        _DUTIES, "{mark} Giao Phòng {name} báo cáo Ban {name} trước ngày {day}/{month}/2026.\n"
    ),
    "duties that report each month": nouns(
        _DUTIES, "{mark} Giao Phòng {name} báo cáo Sở Nội vụ ngày {day} hằng tháng.\n"
    ),
    "duties with partners": nouns(
        _DUTIES, "{mark} Giao Sở {name} chủ trì, phối hợp với Hội {abbr}N, Ban {name} {abbr}, Sở Y tế.\n"
    ),
    "duties of a body beyond": nouns(_DUTIES, "{mark} Giao Hội Liên hiệp Phụ nữ {name} chủ trì.\n"),
    "recipients": items(f"{HEAD}I. MỤC TIÊU\nNơi nhận:\n", "- Phòng {name} (để báo cáo);\n", ARCHIVE),
    "recipients beside a duty": items(
        f"{HEAD}{OPENING}I. TỔ CHỨC THỰC HIỆN\n1. Giao Sở Y tế chủ trì.\n{RECIPIENTS}",
        "- Phòng {name} {abbr};\n",
        ARCHIVE,
    ),
    "recipients and duties": nouns(_DUTIES, "{mark} Giao Phòng Văn Tư {name} chủ trì.\n", "- Phòng Văn {name};\n"),
    "recipients with acronyms": nouns(_DUTIES, "{mark} Giao Hội {abbr}P chủ trì.\n", "- Hội {abbr}N tỉnh;\n"),
}
TARGETS: dict[str, Shape] = {
    "indicators": nouns(_TARGETS, "{mark} Đến năm 2026, tỷ lệ xã nhóm {name} có nữ lãnh đạo đạt {few}0%.\n"),
    "indicators with milestones": nouns(
        _TARGETS, "{mark} Đến năm {year}, tỷ lệ nữ {name} đạt {some}%, đến năm 2035 đạt {few}%.\n"
    ),
    "indicators of one text": nouns(_TARGETS, "{mark} Đến năm 2030, ít nhất 60% cơ quan có lãnh đạo nữ.\n"),
    "objectives": nouns(_TARGETS, "{mark} Mục tiêu {name}\n- Chỉ tiêu 1: Đạt 60% nữ.\n- Chỉ tiêu 2: Đạt 70% nữ.\n"),
    "bases": items(
        HEAD,
        "Căn cứ Quyết định số {at}/QĐ-UBND ngày {day}/{month}/2025 về việc {name};\n",
        f"{OPENING}I. MỤC TIÊU\n{END}",
    ),
    "bases that are carried out": items(
        HEAD, "Thực hiện Quyết định số {at}/QĐ-UBND của UBND tỉnh về {name}.\n", f"{OPENING}I. MỤC TIÊU\n{END}"
    ),
    "acts": nouns(_CONTENT, "{mark} Thực hiện Quyết định số {few}/QĐ-UBND ngày {day}/{month}/2025 về {name}.\n"),
}
WORK: dict[str, Shape] = {
    "courses": nouns(
        _COURSES,
        "{mark} Lớp tập huấn {name}\n- Thành phần: cán bộ xã {name}: {at} đại biểu, trong đó có {few} nữ.\n"
        "- Số lượng: {at} đại biểu/0{few} lớp.\n- Thời gian: 02 ngày/lớp, dự kiến tháng {month}/2026.\n",
    ),
    "courses of one title": nouns(
        _COURSES,
        "{mark} Tập huấn về giới\n- Thành phần: cán bộ xã: 30 đại biểu; cán bộ thôn: 20 đại biểu\n"
        "- Số lượng: 60 đại biểu/Tổ chức 02 lớp\n- Thời gian: 02 ngày/lớp, ngày 02/01/2026\n",
    ),
    "courses with trainers": nouns(
        _COURSES,
        "{mark} Tập huấn về giới {at}\n- Số lượng: 02 lớp\n- Giảng viên: Trường {name}, Viện {abbr}.\n",
    ),
    "tasks": nouns(
        _TASKS, "{mark} Tổ chức truyền thông về {name} tại {few} xã, hoàn thành trước ngày {day}/{month}/2026.\n"
    ),
    "tasks with lines": nouns(
        _TASKS,
        "{mark} Tổ chức tuyên truyền {name}\n- Đơn vị chủ trì: Sở {name}\n- Thời gian thực hiện: Quý II/2026\n"
        "- Sản phẩm: {few} mô hình truyền thông {name}\n",
    ),
    "funding": nouns(
        _FUNDING, "{mark} Kinh phí hoạt động {name}: {at}.000.000 đồng, trong đó ngân sách xã {few} triệu đồng.\n"
    ),
    "funding in parts": nouns(
        _FUNDING, "{mark} Kinh phí {name}: {some}.000.000 đồng, trong đó: 7 triệu đồng, {few} triệu đồng.\n"
    ),
}
TEXTS: dict[str, Shape] = {
    "acronyms": nouns(_CONTENT, "{mark} Hội Phụ nữ {abbr} (H{abbr}) phối hợp với H{abbr} tỉnh.\n"),
    "abbreviations": nouns(_TASKS, "{mark} Ban Quản lý {name} (sau đây gọi tắt là {abbr}QL) và {abbr}QL.\n"),
    "quotes": nouns(_CONTENT, "{mark} Thực hiện mô hình “Nhà {name}” và Chương trình “{name}”.\n"),
    "slips in lines": nouns(_TASKS, "{mark} Tuyên truyền về bình đảng giới {name}, kinh tế - xã, dân tộc thiểu số.\n"),
    "sentences in pieces": nouns(_TASKS, "{mark} Tuyên truyền về\n\nbình đẳng giới {name}.\n"),
    "outline": nouns(_CONTENT, "{mark} Nhóm {name}\na) Việc {at}\n- Bước {few};\n+ Phần {day}.\n"),
    "sections within sections": nouns(
        _TASKS,
        "{mark} Mục {name}\n1.1. Điểm\n1.1.1. Ý\na) Việc {name}.\n- Ý;\n+ Ý.\nb) Việc\n- Ý.\n",
    ),
    "one paragraph": nouns(_CONTENT, "Năm 20{day}, có {at} xã tổ chức với {few} người, đạt {few}% của {name}. "),
    "annexes": nouns(_TASKS, "{mark} Việc.\n\nPhụ lục {at}\nDANH SÁCH {abbr}\n(Kèm theo Kế hoạch số 15/KH-SNV)\n"),
}
TABLES: dict[str, Shape] = {
    "tables": nouns(
        _FUNDING,
        f"{{mark}} Bảng\n{_PRICES}\n|---|---|---|---|---|\n| 1 | a | 2 | 3 | 7 |\n| | Cộng | | | 14 |\n",
    ),
    "rows of wrong products": table(_PRICES, "| {at} | {name} | 2 | 3 | 7 |\n"),
    "rows of subtotals": table(
        "| TT | Nội dung | Thành tiền |", "| 1 | {name} | 7 |\n| 2 | {name} | 7 |\n| | Cộng nhóm | 15 |\n"
    ),
    "rows of tasks": table(
        "| TT | Nội dung | Đơn vị chủ trì | Thời gian |",
        "| {at} | Tổ chức truyền thông {name} | Phòng {name} | Tháng {month}/2026 |\n",
    ),
    "cells of totals": wide_table("Số người", "5", "6", "Tổng cộng"),
    "cells of rates": wide_table("Người/lớp", "5", "6", "12"),
}
NOUNS: dict[str, Shape] = DUTIES | TARGETS | WORK | TEXTS | TABLES
"""Each shape by its name."""
