from tests.checking.plans import (
    Row,
    Values,
    Words,
    based,
    cases,
    found,
    issued,
    messages,
    paragraphs,
    purposes,
    targets,
    words,
)

BDH = (("number", "07/HD-ĐĐH"), ("code", "ĐĐH"), ("issuer", "Ban Điều hành Dự án 8"), ("expected", "BĐH"))
TTG = (("number", "28/QĐ-TTg"), ("code", "TTg"), ("issuer", "Chính phủ"), ("expected", "CP"))

CASES: list[Row] = [
    ("BDG201", "one letter off", based("Căn cứ Hướng dẫn số 07/HD-ĐĐH của Ban Điều hành Dự án 8;"), [BDH]),
    ("BDG201", "initials", based("Căn cứ Hướng dẫn số 07/HD-BĐH của Ban Điều hành Dự án 8;"), []),
    ("BDG201", "known code, other body", based("Căn cứ Quyết định số 28/QĐ-TTg của Chính phủ;"), [TTG]),
    ("BDG201", "known code", based("Căn cứ Quyết định số 28/QĐ-TTg của Thủ tướng Chính phủ;"), []),
    ("BDG201", "known code in capitals", based("Căn cứ Kế hoạch số 28/KH-UBND của ỦY BAN NHÂN DÂN tỉnh;"), []),
    ("BDG201", "code of a term", based("Căn cứ Nghị quyết số 28/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội;"), []),
    ("BDG201", "simply different", based("Căn cứ Kế hoạch số 28/KH-TCBC của Phòng Tổ chức;"), []),
    ("BDG201", "no issuer", based("Căn cứ Hướng dẫn số 07/HD-ĐĐH;"), []),
    (
        "BDG202",
        "two codes",
        based("Căn cứ Kế hoạch số 09/KH-NV của Sở Nội vụ;"),
        [(("own", "15/KH-SNV"), ("cited", "09/KH-NV"))],
    ),
    ("BDG202", "one code", based("Căn cứ Kế hoạch số 09/KH-SNV của Sở Nội vụ;"), []),
    ("BDG202", "drafting unit", based("Căn cứ Kế hoạch số 09/KH-SNV-TCBC của Sở Nội vụ;"), []),
    ("BDG202", "another body", based("Căn cứ Kế hoạch số 09/KH-SYT của Sở Y tế;"), []),
    ("BDG202", "no issuer", based("Căn cứ Kế hoạch số 09/KH-NV;"), []),
    (
        "BDG202",
        "blank number, over lines",
        based("Căn cứ Kế hoạch số 09/KH-NV\nngày 12/01/2026 của **Sở Nội vụ**;", heading="Số: /KH-SNV"),
        [(("own", "/KH-SNV"), ("cited", "09/KH-NV"))],
    ),
    (
        "BDG205",
        "ended programme",
        issued(
            "ngày 05 tháng 3 năm 2026",
            "Căn cứ Quyết định số 45/QĐ-TTg ngày 13/01/2022 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        [
            (
                ("act", "Quyết định số 45/QĐ-TTg"),
                ("subject", "phòng, chống bạo lực gia đình đến năm 2025"),
                ("ended", "2025-12-31"),
            )
        ],
    ),
    (
        "BDG205",
        "replaced decree, month alone",
        issued(
            "ngày tháng 6 năm 2021",
            "Căn cứ Nghị định số 110/2004/NĐ-CP\ncủa Chính phủ về công tác văn thư;",
            "I. MỤC ĐÍCH",
        ),
        [
            (
                ("act", "Nghị định số 110/2004/NĐ-CP"),
                ("subject", "công tác văn thư (cũ)"),
                ("ended", "2020-03-04"),
            )
        ],
    ),
    (
        "BDG205",
        "still in force then",
        issued(
            "ngày 05 tháng 3 năm 2025",
            "Căn cứ Quyết định số 45/QĐ-TTg ngày 13/01/2022 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        [],
    ),
    (
        "BDG205",
        "its number of another body",
        issued(
            "ngày 05 tháng 3 năm 2026", "Căn cứ Quyết định số 45/QĐ-UBND ngày 13/01/2022 của UBND tỉnh;", "I. MỤC ĐÍCH"
        ),
        [],
    ),
    (
        "BDG205",
        "summed up in a task",
        issued("ngày 05 tháng 3 năm 2026", "I. NHIỆM VỤ", "- Tổng kết Quyết định số 45/QĐ-TTg."),
        [],
    ),
    ("BDG205", "no date", based("Căn cứ Quyết định số 45/QĐ-TTg ngày 13/01/2022 của Thủ tướng Chính phủ;"), []),
    (
        "BDG207",
        "two acts",
        based("Căn cứ Kế hoạch số 81/KH-BTV ngày 26/8/2025 của Hội LHPN tỉnh; Kế hoạch số 113/KH-UBND của UBND tỉnh;"),
        [(("acts", 2),)],
    ),
    (
        "BDG207",
        "three acts in two paragraphs",
        based(
            "Căn cứ Luật số 73/2006/QH11;\n"
            "Nghị định số 70/2008/NĐ-CP ngày 04/6/2008 của Chính phủ;\nvà Quyết định 15/QĐ-UBND của UBND tỉnh;"
        ),
        [(("acts", 2),)],
    ),
    (
        "BDG207",
        "lines of their own",
        based("Căn cứ Luật số 73/2006/QH11;\nCăn cứ Nghị định số 70/2008/NĐ-CP ngày 04/6/2008 của Chính phủ."),
        [],
    ),
    (
        "BDG207",
        "act in a title",
        based("Căn cứ Kế hoạch số 81/KH-UBND của UBND tỉnh thực hiện Quyết định số 2282/QĐ-TTg;"),
        [],
    ),
    ("BDG207", "semicolon in a title", based("Căn cứ Kế hoạch số 81/KH-UBND về truyền thông; giáo dục năm 2026;"), []),
    ("BDG207", "no bases", purposes("- Kế hoạch số 81/KH-UBND; Kế hoạch số 113/KH-UBND."), []),
    (
        "BDG209",
        "comma",
        based("Căn cứ Luật số 73/2006/QH11 về bình đẳng giới,", "Căn cứ Kế hoạch số 81/KH-UBND của UBND tỉnh."),
        [(("written", ","), ("expected", ";"))],
    ),
    (
        "BDG209",
        "full stop within, semicolon at the end",
        based("Căn cứ Luật số 73/2006/QH11.\nCăn cứ Kế hoạch số 81/KH-UBND\ncủa UBND tỉnh;"),
        [(("written", "."), ("expected", ";")), (("written", ";"), ("expected", "."))],
    ),
    (
        "BDG209",
        "as the law has it",
        based("Căn cứ Luật số 73/2006/QH11;\nCăn cứ Kế hoạch số 81/KH-UBND\ncủa UBND tỉnh."),
        [],
    ),
    ("BDG209", "one basis", based("Căn cứ Kế hoạch số 81/KH-UBND của UBND tỉnh."), []),
    ("BDG209", "no list", based("Thực hiện Kế hoạch số 81/KH-UBND của UBND tỉnh,"), []),
    (
        "BDG209",
        "Party",
        based("Căn cứ Luật số 73/2006/QH11,", "Căn cứ Kế hoạch số 81/KH-UBND,", heading="Số: 14-KH/TU"),
        [],
    ),
    (
        "BDG212",
        "number alone",
        based("Căn cứ Kế hoạch số 81/KH-UBND về công tác năm 2026;"),
        [(("act", "Kế hoạch số 81/KH-UBND"),)],
    ),
    (
        "BDG212",
        "no issuer",
        based("Căn cứ Kế hoạch số 81/KH-UBND\nngày 26/8/2025 về công tác năm 2026;"),
        [(("act", "Kế hoạch số 81/KH-UBND"),)],
    ),
    ("BDG212", "in full", based("Căn cứ Kế hoạch số 81/KH-UBND ngày 26 tháng 8 năm 2025\ncủa UBND tỉnh;"), []),
    ("BDG212", "law with its year", based("Căn cứ Luật Bình đẳng giới năm 2006;"), []),
    ("BDG212", "law with its date", based("Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"), []),
    (
        "BDG212",
        "act in a title",
        based("Căn cứ Kế hoạch số 81/KH-UBND ngày 26/8/2025 của UBND tỉnh thực hiện Quyết định số 2282/QĐ-TTg;"),
        [],
    ),
    (
        "BDG213",
        "full stop",
        based("Thực hiện Kế hoạch số 01/KH-UBND ngày 05/01/2026 của UBND tỉnh."),
        [(("start", "Thực hiện Kế hoạch"), ("subject", "Sở Nội vụ"))],
    ),
    (
        "BDG213",
        "in one paragraph, over lines",
        paragraphs(
            "KẾ HOẠCH",
            "Công tác năm 2026",
            "Thực hiện Kế hoạch số 01/KH-UBND ngày 05/01/2026\ncủa UBND tỉnh. Sở Nội vụ xây dựng Kế hoạch như sau:",
            "I. MỤC ĐÍCH",
        ),
        [(("start", "Thực hiện Kế hoạch"), ("subject", "Sở Nội vụ"))],
    ),
    ("BDG213", "comma", based("Thực hiện Kế hoạch số 01/KH-UBND ngày 05/01/2026 của UBND tỉnh,"), []),
    ("BDG213", "semicolon", based("Thực hiện Kế hoạch số 01/KH-UBND ngày 05/01/2026 của UBND tỉnh;"), []),
    ("BDG213", "grounds", based("Căn cứ Kế hoạch số 01/KH-UBND ngày 05/01/2026 của UBND tỉnh."), []),
    ("BDG213", "nobody issues", targets(basis="Thực hiện Kế hoạch số 01/KH-UBND ngày 05/01/2026 của UBND tỉnh."), []),
    (
        "BDG205",
        "its last day",
        issued(
            "ngày 31 tháng 12 năm 2025",
            "Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        [],
    ),
    (
        "BDG205",
        "the day after",
        issued(
            "ngày 01 tháng 01 năm 2026",
            "Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        [
            (
                ("act", "Quyết định số 2232/QĐ-TTg"),
                ("subject", "phòng ngừa, ứng phó với bạo lực trên cơ sở giới giai đoạn 2021 - 2025"),
                ("ended", "2025-12-31"),
            )
        ],
    ),
    (
        "BDG205",
        "month in which it ends",
        issued(
            "ngày tháng 12 năm 2025",
            "Căn cứ Quyết định số 2232/QĐ-TTg ngày 28/12/2020 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        [],
    ),
    (
        "BDG207",
        "acts that are carried out",
        based("Thực hiện Kế hoạch số 81/KH-BTV của Hội LHPN tỉnh; Kế hoạch số 113/KH-UBND của UBND tỉnh;"),
        [(("acts", 2),)],
    ),
    (
        "BDG207",
        "three acts in one paragraph",
        based("Căn cứ Kế hoạch số 81/KH-BTV; Kế hoạch số 113/KH-UBND; và Quyết định 15/QĐ-UBND của UBND tỉnh;"),
        [(("acts", 3),)],
    ),
    ("BDG212", "law without its number", based("Căn cứ Luật Bình đẳng giới năm 2006;"), []),
    ("BDG212", "law with its number", based("Căn cứ Luật số 73/2006/QH11;"), []),
    (
        "BDG212",
        "law without anything",
        based("Căn cứ Luật Bình đẳng giới;"),
        [(("act", "Luật Bình đẳng giới"),)],
    ),
    (
        "BDG209",
        "nothing at the end",
        based("Căn cứ Kế hoạch số 15/KH-UBND của UBND tỉnh", "Căn cứ Luật Bình đẳng giới."),
        [],
    ),
    ("BDG213", "grounds alone", based("Căn cứ Kế hoạch số 15/KH-UBND của UBND tỉnh."), []),
]

WORDS: list[Words] = [
    (
        "BDG205",
        "ended programme",
        issued(
            "ngày 05 tháng 3 năm 2026",
            "Căn cứ Quyết định số 45/QĐ-TTg ngày 13/01/2022 của Thủ tướng Chính phủ;",
            "I. MỤC ĐÍCH",
        ),
        (
            "Quyết định số 45/QĐ-TTg (phòng, chống bạo lực gia đình đến năm 2025) "
            "hết hiệu lực hoặc hết thời gian thực hiện sau ngày 31/12/2025"
        ),
        "“Quyết định số 45/QĐ-TTg” was in force, or was to be carried out, until 2025-12-31",
    ),
    (
        "BDG205",
        "replaced decree",
        issued("ngày tháng 6 năm 2021", "Căn cứ Nghị định số 110/2004/NĐ-CP của Chính phủ;", "I. MỤC ĐÍCH"),
        (
            "Nghị định số 110/2004/NĐ-CP (công tác văn thư (cũ)) "
            "hết hiệu lực hoặc hết thời gian thực hiện sau ngày 04/03/2020; văn bản thay thế: 30/2020/NĐ-CP"
        ),
        (
            "“Nghị định số 110/2004/NĐ-CP” was in force, or was to be carried out, until 2020-03-04; "
            "30/2020/NĐ-CP replaces it"
        ),
    ),
    (
        "BDG212",
        "number alone",
        based("Căn cứ Kế hoạch số 81/KH-UBND về công tác năm 2026;"),
        "căn cứ “Kế hoạch số 81/KH-UBND” thiếu ngày ban hành, cơ quan ban hành",
        "the basis “Kế hoạch số 81/KH-UBND” lacks the date, the issuer",
    ),
    (
        "BDG212",
        "no issuer",
        based("Căn cứ Kế hoạch số 81/KH-UBND ngày 26/8/2025 về công tác năm 2026;"),
        "căn cứ “Kế hoạch số 81/KH-UBND” thiếu cơ quan ban hành",
        "the basis “Kế hoạch số 81/KH-UBND” lacks the issuer",
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestWords:
    """What the messages say beside the figures."""

    @words(WORDS)
    def test_words(self, code: str, text: str, vietnamese: str, english: str) -> None:
        """Both languages say the same, each in words of its own."""
        assert [(vietnamese, english)] == messages(code, text)
