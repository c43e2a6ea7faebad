"""What reviewers noted on the two real plans, row by row: what the rules find of it, and how each fault is mended."""

from decimal import Decimal
from fractions import Fraction

from binhdanggioi import Span
from binhdanggioi.model.finding import Figure

Meant = tuple[tuple[str, Figure | Span], ...]
"""Figures; a span stands for the words at it, so that no sentence of the plans is copied."""
Place = tuple[str, str, Meant]
"""Where a rule finds something, its code, and the figures."""

MINORITY_LEADERS = (
    "địa bàn có đông đồng bào dân tộc thiểu số có lãnh đạo là người dân tộc thiểu số phù hợp với cơ cấu dân cư"
)
ROWS: dict[str, list[Place]] = {
    "S1 besides": [
        (
            "9:73",
            "BDG910",
            (
                ("count", 8),
                (
                    "abbreviations",
                    (
                        "CLB (câu lạc bộ)",
                        "LHPN (Liên hiệp Phụ nữ)",
                        "GD&ĐT",
                        "LĐ",
                        "TB",
                        "VHXXH",
                        "TN",
                        "VHXH (văn hóa - xã hội)",
                    ),
                ),
            ),
        ),
        ("47:13", "BDG509", (("headcount", 860),)),
        ("85:1", "BDG914", (("item", Span(75, 1, 75, 39)), ("written", "."), ("usual", ";"))),
        ("91:13", "BDG509", (("headcount", 900),)),
        ("146:3", "BDG703", (("recipients", ("Sở GDĐT",)),)),
    ],
    "S1-D01": [
        ("3:1", "BDG101", (("symbol", "KH-SLĐTBXH"),)),
    ],
    "S1-D02": [
        ("5:11", "BDG102", (("date", "2022-10"),)),
    ],
    "S1-D03": [
        ("1:1", "BDG103", ()),
    ],
    "S1-D04": [
        ("47:13", "BDG501", (("stated", 860), ("listed", 858), ("difference", 2), ("parts", (60, 264, 264, 270)))),
    ],
    "S1-D05": [
        (
            "43:3",
            "BDG506",
            (("stated", 270), ("hosts", 88), ("seats", 3), ("expected", 264), ("category", Span(43, 3, 43, 139))),
        ),
    ],
    "S1-D06": [
        (
            "47:13",
            "BDG502",
            (
                ("headcount", 860),
                ("classes", 8),
                ("size", Fraction(215, 2)),
                ("larger_classes", 4),
                ("larger", 108),
                ("smaller_classes", 4),
                ("smaller", 107),
            ),
        ),
    ],
    "S1-D07": [
        (
            "51:28",
            "BDG507",
            (
                ("classes", 8),
                ("days", Decimal("1.5")),
                ("needed", Decimal("12.0")),
                ("wording", Span(51, 28, 51, 54)),
                ("available", 7),
                ("streams", 2),
            ),
        ),
    ],
    "S1-D08": [
        ("51:28", "BDG504", (("issued", "2022-10"), ("last", "2022-10-31"), ("days", 30))),
    ],
    "S1-D09": [
        ("91:13", "BDG503", (("stated", 900), ("without", 7), ("categories", 7))),
    ],
    "S1-D10": [
        ("85:3", "BDG508", (("one", Span(83, 3, 83, 71)), ("other", Span(85, 3, 85, 123)))),
    ],
    "S1-D11": [
        ("11:1", "BDG207", (("acts", 2),)),
    ],
    "S1-D12": [
        ("13:8", "BDG206", (("written", "Hướng dẫn 05/HD-ĐĐH"), ("number", "05/HD-ĐĐH"))),
        ("113:98", "BDG206", (("written", "Quyết định 1181/QĐ-UBND"), ("number", "1181/QĐ-UBND"))),
    ],
    "S1-D13": [
        (
            "13:8",
            "BDG201",
            (("number", "05/HD-ĐĐH"), ("code", "ĐĐH"), ("issuer", Span(13, 47, 13, 82)), ("expected", "BĐH")),
        ),
    ],
    "S1-D14": [
        ("11:322", "BDG202", (("own", "/KH-SLĐTBXH"), ("cited", "113/KH-LĐTBXH"))),
    ],
    "S1-D15": [
        ("9:78", "BDG911", (("here", "thủ lĩnh của sự thay đổi"), ("elsewhere", "Thủ lĩnh của sự thay đổi"))),
        ("25:229", "BDG911", (("here", "thủ lĩnh của sự thay đổi"), ("elsewhere", "Thủ lĩnh của sự thay đổi"))),
        ("63:45", "BDG922", (("here", "Câu Lạc bộ"), ("elsewhere", "câu lạc bộ"))),
        ("141:75", "BDG911", (("here", "thủ lĩnh của sự thay đổi"), ("elsewhere", "Thủ lĩnh của sự thay đổi"))),
    ],
    "S1-D16": [
        ("39:13", "BDG909", (("written", "VHXXH"), ("expected", "VHXH"))),
    ],
    "S1-D17": [
        ("141:120", "BDG908", (("written", "lòng ghép giới"), ("expected", "lồng ghép giới"))),
    ],
    "S1-D18": [
        ("21:79", "BDG916", (("written", "viên chức giáo viên"), ("expected", "viên chức, giáo viên"))),
        ("21:399", "BDG908", (("written", "kinh tế xã tại"), ("expected", "kinh tế xã hội tại"))),
        ("25:129", "BDG916", (("written", "cán bộ công chức"), ("expected", "cán bộ, công chức"))),
    ],
    "S1-D19": [
        ("83:26", "BDG916", (("written", "cấp ủy Hội đồng nhân dân"), ("expected", "cấp ủy, Hội đồng nhân dân"))),
    ],
    "S1-D20": [
        (
            "11:367",
            "BDG903",
            (
                (
                    "spellings",
                    (
                        "“Sở Lao động - Thương binh và Xã hội”",
                        "“Sở Lao động-Thương binh và Xã hội”",
                        "“Sở Lao động-Thương binh & Xã hội”",
                    ),
                ),
            ),
        ),
        ("131:59", "BDG903", (("spellings", ("“phòng PCTNXH-BĐG”", "“phòng Phòng chống TNXH-BĐG”")),)),
        (
            "137:12",
            "BDG903",
            (("spellings", ("“Phòng LĐ,TB,XH-DT”", "“Phòng LĐ, TB, XH-DT”", "“Phòng LĐ, TB, XH - DT”")),),
        ),
    ],
    "S1-D21": [
        ("11:103", "BDG912", (("quoted", Span(11, 104, 11, 190)),)),
        ("11:420", "BDG912", (("quoted", Span(11, 104, 11, 190)),)),
        ("13:112", "BDG912", (("quoted", Span(11, 104, 11, 190)),)),
    ],
    "S1-D22": [
        ("113:1", "BDG921", (("before", Span(113, 184, 113, 214)),)),
    ],
    "S1-D23": [
        ("113:1", "BDG602", ()),
    ],
    "S1-D24": [
        ("67:4", "BDG510", (("named", 1), ("courses", 2), ("course", Span(67, 4, 67, 81)))),
    ],
    "S1-D25": [
        ("65:21", "BDG511", (("trainer", "báo cáo viên Trung ương"),)),
    ],
    "S1-D26": [
        ("139:41", "BDG701", (("holder", Span(139, 41, 139, 66)),)),
        ("139:68", "BDG701", (("holder", Span(139, 68, 139, 94)),)),
    ],
    "S1-D27": [
        ("150:8", "BDG804", (("filed", "“VT, PCTNXH-BĐG”"),)),
    ],
    "S1-D28": [
        ("41:1", "BDG914", (("item", Span(41, 1, 41, 38)), ("written", "."), ("usual", ""))),
        ("47:17", "BDG922", (("here", "đại biểu"), ("elsewhere", "Đại biểu"))),
    ],
    "S1-D29": [
        ("61:1", "BDG914", (("item", Span(61, 1, 61, 39)), ("written", "."), ("usual", ";"))),
    ],
    "S1-D30": [
        ("123:130", "BDG915", (("terms", ("“lớp tập huấn”", "“hội nghị tập huấn”", "“hội nghị”")),)),
    ],
    "S1-D32": [
        ("47:13", "BDG505", (("headcount", 860),)),
        ("91:13", "BDG505", (("headcount", 900),)),
    ],
    "S2 besides": [
        ("35:4", "BDG307", (("without", 3), ("indicators", 3))),
        ("39:4", "BDG309", (("dependent", "II.2.c"), ("base", "II.2.b"))),
        (
            "39:4",
            "BDG312",
            (
                ("year", "2025"),
                ("local", Decimal(90)),
                ("national", Decimal(75)),
                ("unit", "%"),
                ("programme", "2282/QĐ-TTg"),
                ("target", "c"),
                ("measure", "cán bộ nữ được quy hoạch được đào tạo, bồi dưỡng, nâng cao năng lực"),
            ),
        ),
        (
            "83:273",
            "BDG903",
            (("spellings", ("“Sở Lao động - Thương binh và Xã hội”", "“Sở Lao động-Thương binh và Xã hội”")),),
        ),
        ("92:8", "BDG804", (("filed", "“VT, PCTNXH-BĐG”"),)),
    ],
    "S2-D01": [
        ("3:1", "BDG101", (("symbol", "KH-SLĐTBXH"),)),
        ("5:11", "BDG102", (("date", "2022-05"),)),
    ],
    "S2-D02": [
        ("1:1", "BDG103", ()),
    ],
    "S2-D03": [
        ("35:4", "BDG308", (("first", Span(35, 53, 35, 86)), ("second", Span(35, 88, 35, 142)))),
    ],
    "S2-D04": [
        (
            "37:4",
            "BDG313",
            (
                ("year", "2025"),
                ("local", Decimal(90)),
                ("national", Decimal(40)),
                ("unit", "%"),
                ("programme", "2282/QĐ-TTg"),
                ("target", "b"),
                ("measure", "cán bộ nữ trong diện quy hoạch các chức danh lãnh đạo, quản lý các cấp"),
                ("men", Decimal(10)),
            ),
        ),
    ],
    "S2-D05": [
        (
            "35:4",
            "BDG312",
            (
                ("year", "2025"),
                ("local", Decimal(90)),
                ("national", Decimal(60)),
                ("unit", "%"),
                ("programme", "2282/QĐ-TTg"),
                ("target", "a"),
                ("measure", "cơ quan quản lý nhà nước, chính quyền địa phương các cấp có lãnh đạo chủ chốt là nữ"),
            ),
        ),
    ],
    "S2-D06": [
        ("35:4", "BDG304", (("indicators", 3), ("shared", (Decimal(90), Decimal(95))))),
    ],
    "S2-D07": [
        ("35:4", "BDG301", (("without", 3), ("indicators", 3))),
    ],
    "S2-D08": [
        (
            "27:5",
            "BDG314",
            (
                ("programme", "2282/QĐ-TTg"),
                ("count", 1),
                (
                    "targets",
                    (f"d ({MINORITY_LEADERS})",),
                ),
            ),
        ),
    ],
    "S2-D09": [
        ("35:4", "BDG306", (("value", Decimal(95)), ("units", 20))),
        ("37:4", "BDG306", (("value", Decimal(95)), ("units", 20))),
        ("39:4", "BDG306", (("value", Decimal(95)), ("units", 20))),
    ],
    "S2-D10": [
        ("43:4", "BDG401", (("tasks", 11), ("without_owner", 11), ("without_deadline", 10))),
    ],
    "S2-D11": [
        ("None", "BDG601", ()),
    ],
    "S2-D12": [
        ("81:188", "BDG702", (("addressee", "UBND tỉnh"),)),
    ],
    "S2-D13": [
        (
            "81:145",
            "BDG704",
            (
                ("addressee", "UBND tỉnh"),
                ("deadline", Span(81, 154, 81, 179)),
                ("last", "14/11"),
                ("reporter", "Văn phòng Sở"),
            ),
        ),
        ("81:145", "BDG706", (("deadline", Span(81, 154, 81, 179)), ("days", ("2026-11-14", "2027-11-14")))),
    ],
    "S2-D14": [
        ("83:1", "BDG901", (("quote", "Tăng cường sự tham gia bình"),)),
        ("83:259", "BDG902", (("here", "2021-2030"), ("elsewhere", "2021 - 2030"))),
    ],
    "S2-D15": [
        ("11:91", "BDG208", (("act", "2282/QĐ-TTg"), ("times", 3))),
    ],
    "S2-D16": [
        ("11:332", "BDG213", (("start", "Thực hiện Kế hoạch"), ("subject", "Sở Lao động"))),
    ],
    "S2-D17": [
        ("57:1", "BDG917", (("line", Span(57, 1, 57, 40)),)),
    ],
    "S2-D18": [
        ("53:3", "BDG913", (("here", "Hàng năm"), ("elsewhere", "hằng năm"))),
    ],
    "S2-D19": [
        ("31:92", "BDG916", (("written", "ban đơn vị"), ("expected", "ban, đơn vị"))),
        ("51:109", "BDG916", (("written", "cơ quan đơn vị"), ("expected", "cơ quan, đơn vị"))),
        ("51:120", "BDG920", (("heading", Span(51, 4, 51, 121)),)),
        ("69:161", "BDG916", (("written", "cơ quan đơn vị"), ("expected", "cơ quan, đơn vị"))),
    ],
    "S2-D22": [
        ("9:1", "BDG107", (("issued", "2022"), ("first", "2021"), ("uncovered", 1))),
    ],
}
"""By the id of the row; what no row has stands under `besides`."""

SILENT = {
    "S1": [
        *(106, 108, 109),
        *(203, 204, 205, 208, 209, 211, 212),
        402,
        514,
        601,
        707,
        *(801, 802, 803, 805, 806),
        *(901, 902, 904, 917, 920, 923, 925),
    ],
    "S2": [
        *(106, 108),
        *(201, 202, 203, 204, 205, 206, 207, 210, 211, 212),
        *(302, 303, 305, 311, 315, 316),
        *(701, 703, 707),
        *(801, 802, 803, 805, 806),
        *(904, 908, 909, 910, 912, 914, 921, 922, 923, 924, 925),
    ],
}
"""The rules that apply to a plan and find nothing."""
IDLE = {
    "S1": [
        *(104, 105, 107),
        *(210, 213),
        *(301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316),
        *(401, 403, 404),
        *(512, 513),
        603,
        *(702, 704, 705, 706),
        *(905, 906, 907, 913, 918, 919, 924),
    ],
    "S2": [
        *(104, 105, 109),
        209,
        310,
        *(402, 403, 404),
        *(501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514),
        *(602, 603),
        705,
        *(905, 906, 907, 911, 915, 918, 919),
    ],
}
"""The rules that cannot be applied to a plan."""
UNCHECKED = {"S1-D31", "S2-D20", "S2-D21"}
"""
The rows that no rule checks: whether there are more districts than the plan says (a register of units would tell), a
room that has its full name in one place and its letters in the archive line (one abbreviation beside the full name is
as it should be), and whether a school is one of the units before it (the author knows).
"""

Edits = dict[str, str]

S1_COUNTS = {
    "Hội LHPN, Phòng LĐ,TB,XH-DT;": "Hội LHPN, Phòng LĐ,TB,XH-DT: 40 đại biểu;",
    "mới trúng cử lần đầu cấp huyện;": "mới trúng cử lần đầu cấp huyện: 60 đại biểu;",
    "đoàn thể của huyện.": "đoàn thể của huyện: 100 đại biểu.",
    "Công chức VHXH; Cán bộ Hội LHPN;": "Công chức VHXH; Cán bộ Hội LHPN: 176 đại biểu;",
    "ủy ban nhân dân cấp xã;": "ủy ban nhân dân cấp xã: 264 đại biểu;",
    "mới trúng cử lần đầu cấp xã.": "mới trúng cử lần đầu cấp xã: 172 đại biểu.",
    "các lĩnh vực của xã.": "các lĩnh vực của xã: 88 đại biểu.",
}
S2_OWNERS = {
    f"\n\n{start}": f"\n\nĐơn vị chủ trì: Văn phòng Sở.\n\nThời gian: Năm 2022.\n\n{start}"
    for start in (
        "- Tuyên truyền triển khai",
        "- Hàng năm đánh giá",
        "- Tạo điều kiện cho",
        "Phối hợp xây dựng cơ sở",
        "- Trên cơ sở chức năng",
    )
}
S2_BASELINES = {
    "a) Đến năm 2025 đạt 90%": "a) Tăng từ 70% năm 2021 lên 90% năm 2025",
    "trực thuộc Sở đạt 90% vào năm 2025": "trực thuộc Sở tăng từ 70% năm 2021 lên 90% vào năm 2025",
    "năng lực đạt 90% vào năm 2025": "năng lực tăng từ 70% năm 2021 lên 90% vào năm 2025",
}
HEADER = {"\n\nSố: /KH-SLĐTBXH": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nSố: /KH-SLĐTBXH"}
NUMBER = {"Số: /KH-SLĐTBXH": "Số: 15/KH-SLĐTBXH"}
S2_SHARE = {"Sở đạt 90% vào năm 2025 và đạt 95%": "Sở đạt 40% vào năm 2025 và đạt 50%"}
CORRECTIONS: list[tuple[str, Edits, str, str]] = [
    ("S1-D01 number", NUMBER, "BDG101", "number"),
    ("S1-D02 day", {"ngày tháng 10 năm": "ngày 05 tháng 10 năm"}, "BDG102", "issued_on"),
    ("S1-D03 header", HEADER, "BDG103", "issuer"),
    ("S1-D04 sum", {"270 Đại biểu": "272 Đại biểu"}, "BDG501", "courses[0].headcount"),
    ("S1-D04 total", {"Số lượng: 860": "Số lượng: 858"}, "BDG501", "courses[0].headcount"),
    ("S1-D05 pattern", {"270 Đại biểu": "264 Đại biểu"}, "BDG506", "courses[0].categories[3].headcount"),
    ("S1-D06 classes", {"Tổ chức 08 lớp": "Tổ chức 10 lớp"}, "BDG502", "courses[0].classes"),
    ("S1-D07 days", {"Tổ chức 08 lớp": "Tổ chức 04 lớp"}, "BDG507", "courses[0].held"),
    ("S1-D08 time", {"cuối tháng 10/2022": "cuối tháng 12/2022"}, "BDG504", "courses[0].held"),
    ("S1-D09 counts", S1_COUNTS, "BDG503", "courses[1].categories"),
    ("S1-D10 overlap", {"Cán bộ nữ tham gia cấp ủy": "Đại diện cấp ủy"}, "BDG508", "courses[1].categories[5]"),
    (
        "S1-D11 lines of bases",
        {"2021-2025; Kế hoạch": "2021-2025;\n\nCăn cứ Kế hoạch"},
        "BDG207",
        "legal_bases[0].text",
    ),
    ("S1-D12 word in a basis", {"Hướng dẫn 05/": "Hướng dẫn số 05/"}, "BDG206", "legal_bases[2].text"),
    ("S1-D12 word in the money", {"Quyết định 1181/": "Quyết định số 1181/"}, "BDG206", "III.¶1.text"),
    ("S1-D13 symbol", {"05/HD-ĐĐH": "05/HD-BĐH"}, "BDG201", "legal_bases[2].citation.number"),
    ("S1-D14 code", {"113/KH-LĐTBXH": "113/KH-SLĐTBXH"}, "BDG202", "legal_bases[1].citation.number"),
    ("S1-D15 name in the subject", {"“thủ lĩnh": "“Thủ lĩnh"}, "BDG911", "subject"),
    ("S1-D15 name in the requirements", {"“thủ lĩnh": "“Thủ lĩnh"}, "BDG911", "I.2.¶1.text"),
    ("S1-D15 name in the closing", {"“thủ lĩnh": "“Thủ lĩnh"}, "BDG911", "closing"),
    ("S1-D15 club", {"Câu Lạc bộ": "Câu lạc bộ"}, "BDG922", "II.1.topics[3]"),
    ("S1-D16 abbreviation", {"VHXXH": "VHXH"}, "BDG909", "II.1.categories[1].text"),
    ("S1-D17 mark", {"lòng ghép": "lồng ghép"}, "BDG908", "closing"),
    ("S1-D18 word", {"kinh tế xã tại": "kinh tế xã hội tại"}, "BDG908", "I.1.¶1.text"),
    ("S1-D18 teachers", {"viên chức giáo viên": "viên chức, giáo viên"}, "BDG916", "I.1.¶1.text"),
    ("S1-D18 officials", {"cán bộ công chức": "cán bộ, công chức"}, "BDG916", "I.2.¶1.text"),
    ("S1-D19 comma", {"cấp ủy Hội đồng": "cấp ủy, Hội đồng"}, "BDG916", "II.2.categories[4].text"),
    (
        "S1-D20 own name",
        {"Lao động-Thương binh": "Lao động - Thương binh", "& Xã hội": "và Xã hội"},
        "BDG903",
        "legal_bases[0].text",
    ),
    (
        "S1-D20 district office",
        {"LĐ,TB,XH-DT": "LĐ, TB, XH-DT", "XH - DT": "XH-DT"},
        "BDG903",
        "IV.2.organization.name",
    ),
    ("S1-D20 internal room", {"phòng Phòng chống TNXH-BĐG": "phòng PCTNXH-BĐG"}, "BDG903", "IV.1.-2.¶1.text"),
    ("S1-D21 quotation marks", {' "Thực': " “Thực", 'em"': "em”"}, "BDG912", "legal_bases[0].text"),
    ("S1-D22 sentence", {"nhà\n\nnước": "nhà nước"}, "BDG921", "III.¶1.text"),
    (
        "S1-D23 amount",
        {"quốc gia trên địa bàn tỉnh Lạng Sơn năm 2022.": "quốc gia trên địa bàn tỉnh năm 2022: 850 triệu đồng."},
        "BDG602",
        "funding[0].amount",
    ),
    ("S1-D24 second course", {"triển khai tổ chức hội nghị tập huấn theo": "mở lớp 2 theo"}, "BDG510", "courses[1]"),
    ("S1-D25 invitation", {"tiếp đón giảng viên": "mời giảng viên"}, "BDG511", "courses[0].trainers"),
    (
        "S1-D26 office of education",
        {"- Sở GDĐT;": "- Sở GDĐT;\n- Phòng Giáo dục và Đào tạo, Hội LHPN các huyện;"},
        "BDG701",
        "responsibilities[3].duties[0].partners[0]",
    ),
    (
        "S1-D26 women's union",
        {"- Sở GDĐT;": "- Sở GDĐT;\n- Hội LHPN các huyện;"},
        "BDG701",
        "responsibilities[3].duties[0].partners[1]",
    ),
    ("S1-D27 copies", {"Lưu: VT, PCTNXH-BĐG.": "Lưu: VT, PCTNXH-BĐG (02)."}, "BDG804", "filed_with"),
    ("S1-D28 capital", {"Đại biểu": "đại biểu"}, "BDG922", "courses[0].headcount"),
    (
        "S1-D28, D29 ends",
        {"264 Đại biểu.": "264 Đại biểu", "cộng đồng.\n\n- Tri": "cộng đồng;\n\n- Tri", "xã.\n\n+ Cán": "xã;\n\n+ Cán"},
        "BDG914",
        "sections",
    ),
    (
        "S1-D30 name",
        {"hội nghị tập huấn": "lớp tập huấn", "Hội nghị": "Lớp", "dự hội nghị": "dự lớp tập huấn"},
        "BDG915",
        "IV.1.-1.+1.text",
    ),
    (
        "S1-D32 first course",
        {"LĐ,TB,XH-DT của 10 huyện:": "LĐ,TB,XH-DT của 10 huyện, trong đó có 30 nữ:"},
        "BDG505",
        "courses[0].women",
    ),
    (
        "S1-D32 second course",
        {"Cán bộ Hội LHPN;\n\n+ Cán bộ nữ tham gia": "Cán bộ Hội LHPN, trong đó có 40 nữ;\n\n+ Cán bộ nữ tham gia"},
        "BDG505",
        "courses[1].women",
    ),
    ("S2-D01 number", NUMBER, "BDG101", "number"),
    ("S2-D01 day", {"ngày tháng 5 năm": "ngày 16 tháng 5 năm"}, "BDG102", "issued_on"),
    ("S2-D02 header", HEADER, "BDG103", "issuer"),
    ("S2-D03 population", {"Sở; cấp phòng": "Sở, cấp phòng"}, "BDG308", "indicators[0].population"),
    ("S2-D04 share", S2_SHARE, "BDG313", "indicators[1].milestones"),
    (
        "S2-D05 share",
        {"đạt 90% và đến năm 2030 đạt 95% tại": "đạt 60% và đến năm 2030 đạt 75% tại"},
        "BDG312",
        "indicators[0].milestones",
    ),
    ("S2-D06 copied values", S2_SHARE, "BDG304", "indicators"),
    ("S2-D07 baselines", S2_BASELINES, "BDG301", "indicators[0].baseline"),
    (
        "S2-D08 target",
        {"\n\nIII. NHIỆM": "\n\nd) Bố trí người dân tộc thiểu số giữ chức vụ lãnh đạo.\n\nIII. NHIỆM"},
        "BDG314",
        "indicators",
    ),
    (
        "S2-D09 percent",
        {"đạt 90% và đến năm 2030 đạt 95% tại": "đạt 100% và đến năm 2030 đạt 100% tại"},
        "BDG306",
        "indicators[0].population",
    ),
    ("S2-D10 owners and times", S2_OWNERS, "BDG401", "tasks[0].lead"),
    (
        "S2-D11 money",
        {"IV. TỔ CHỨC": "IV. KINH PHÍ THỰC HIỆN\n\nTừ nguồn ngân sách giao hằng năm cho Sở.\n\nV. TỔ CHỨC"},
        "BDG601",
        "funding",
    ),
    ("S2-D12 recipient", {"- Sở Nội vụ;": "- UBND tỉnh;\n- Sở Nội vụ;"}, "BDG702", "reporting[0].addressee"),
    (
        "S2-D13 internal deadline",
        {"2. Giao": "2. Các phòng: Gửi báo cáo về Văn phòng Sở trước ngày 01/11 hằng năm.\n\n3. Giao"},
        "BDG704",
        "reporting[0].deadline",
    ),
    ("S2-D13 weekend", {"15/11 hằng năm": "15/11/2022"}, "BDG706", "reporting[0].deadline"),
    ("S2-D14 quote", {"2021-2030 của": "2021-2030” của"}, "BDG901", "closing"),
    ("S2-D14 spacing", {"2021-2030 của": "2021 - 2030 của"}, "BDG902", "closing"),
    (
        "S2-D15 short citation",
        {"2282/QĐ-TTg ngày 31/12/2020 của": "2282/QĐ-TTg của"},
        "BDG208",
        "legal_bases[0].text",
    ),
    ("S2-D16 comma", {"Lạng Sơn. Sở": "Lạng Sơn, Sở"}, "BDG213", "legal_bases[0].text"),
    ("S2-D17 bullet", {";\n\nchú trọng": ";\n\n- Chú trọng"}, "BDG917", "sections"),
    ("S2-D18 word", {"Hàng năm": "Hằng năm"}, "BDG913", "III.2.-1.text"),
    ("S2-D19 rooms", {"ban đơn vị": "ban, đơn vị"}, "BDG916", "II.1.¶1.text"),
    ("S2-D19 units in a heading", {"cơ quan đơn vị": "cơ quan, đơn vị"}, "BDG916", "III.2.text"),
    ("S2-D19 units in a task", {"cơ quan đơn vị": "cơ quan, đơn vị"}, "BDG916", "III.4.¶1.text"),
    ("S2-D19 heading", {"cơ quan đơn vị.\n\n- H": "cơ quan đơn vị\n\n- H"}, "BDG920", "III.2.text"),
    ("S2-D22 year", {"tháng 5 năm 2022": "tháng 5 năm 2021", "05/01/2022": "05/01/2021"}, "BDG107", "period"),
    ("S2 office", {"động-Thương": "động - Thương"}, "BDG903", "closing"),
]
"""The row with what is corrected, the edits, and the finding that goes with them: its code and its path."""
