from tests.checking.plans import Row, Values, Words, based, cases, found, issued, messages, purposes, targets, words

CASES: list[Row] = [
    (
        "BDG203",
        "basis is younger",
        issued(
            "ngày 05 tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND ngày 12/4/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"
        ),
        [(("act", "Kế hoạch số 09/KH-UBND"), ("cited", "2026-04-12"), ("issued", "2026-03-05"))],
    ),
    (
        "BDG203",
        "month alone, broken lines",
        issued(
            "ngày tháng 3 năm 2026",
            "Căn cứ Kế hoạch số 09/KH-UBND\nngày 01 tháng 4\nnăm 2026 của UBND tỉnh;",
            "I. MỤC ĐÍCH",
        ),
        [(("act", "Kế hoạch số 09/KH-UBND"), ("cited", "2026-04-01"), ("issued", "2026-03"))],
    ),
    (
        "BDG203",
        "of the same day",
        issued(
            "ngày 05 tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND ngày 05/3/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"
        ),
        [],
    ),
    (
        "BDG203",
        "later in the month of a draft",
        issued("ngày tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND ngày 31/3/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"),
        [],
    ),
    (
        "BDG203",
        "a day to come in a task",
        issued("ngày 05 tháng 3 năm 2026", "I. NHIỆM VỤ", "- Tổng kết Kế hoạch trước ngày 30/11/2026."),
        [],
    ),
    ("BDG203", "no date", based("Căn cứ Kế hoạch số 09/KH-UBND ngày 05/3/2026 của UBND tỉnh;"), []),
    (
        "BDG204",
        "subject and basis",
        targets(
            basis="Căn cứ Quyết định số 15/QĐ-UBND ngày 21/01/2026 của UBND tỉnh.",
            subject="Thực hiện Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh",
        ),
        [(("act", "15/QĐ-UBND"), ("first", "2026-01-12"), ("second", "2026-01-21"))],
    ),
    (
        "BDG204",
        "written out, over lines",
        based(
            "Căn cứ Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026\ncủa UBND tỉnh;",
            "Căn cứ Kế hoạch số 09/KH-SNV triển khai Quyết định\nsố 15/QĐ-UBND ngày 12/02/2026 của UBND tỉnh.",
        ),
        [(("act", "15/QĐ-UBND"), ("first", "2026-01-12"), ("second", "2026-02-12"))],
    ),
    (
        "BDG204",
        "two spellings of one date",
        based(
            "Căn cứ Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của UBND tỉnh;",
            "Căn cứ Kế hoạch số 09/KH-SNV triển khai Quyết định số 15/QĐ-UBND ngày 12/1/2026 của UBND tỉnh.",
        ),
        [],
    ),
    (
        "BDG204",
        "one number of two bodies",
        based(
            "Căn cứ Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh;",
            "Căn cứ Kế hoạch số 15/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã.",
        ),
        [],
    ),
    (
        "BDG204",
        "one number of two kinds",
        based(
            "Căn cứ Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh;",
            "Căn cứ Quyết định số 15/QĐ-UBND ngày 20/01/2026 của UBND tỉnh.",
        ),
        [],
    ),
    ("BDG204", "no date", based("Căn cứ Kế hoạch số 15/KH-UBND của UBND tỉnh;"), []),
    (
        "BDG206",
        "in a basis",
        based("Căn cứ Hướng dẫn 07/HD-BĐH ngày 07/9/2025 của Ban Điều hành Dự án 8;"),
        [(("written", "Hướng dẫn 07/HD-BĐH"), ("number", "07/HD-BĐH"))],
    ),
    (
        "BDG206",
        "bold, over lines",
        purposes("- Tổ chức **thực hiện\ntheo Quyết định 118/QĐ-UBND**\nngày 15/7/2025 của UBND tỉnh."),
        [(("written", "Quyết định 118/QĐ-UBND"), ("number", "118/QĐ-UBND"))],
    ),
    (
        "BDG206",
        "twice, small letter",
        purposes("- Thực hiện nghị quyết 28/NQ-CP, kế hoạch 15/KH-UBND."),
        [
            (("written", "nghị quyết 28/NQ-CP"), ("number", "28/NQ-CP")),
            (("written", "kế hoạch 15/KH-UBND"), ("number", "15/KH-UBND")),
        ],
    ),
    ("BDG206", "word is there", purposes("- Thực hiện Quyết định\nsố 118/QĐ-UBND ngày 15/7/2025."), []),
    ("BDG206", "number alone", purposes("- Thực hiện văn bản 118/UBND-VX của UBND tỉnh."), []),
    ("BDG206", "another number after the kind", purposes("- Ban hành Kế hoạch 5 năm và 02 quyết định."), []),
    ("BDG206", "law by its name", purposes("- Tuyên truyền Luật Bình đẳng giới 2006."), []),
    (
        "BDG208",
        "three times",
        targets(
            "- Thực hiện Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh.",
            subject="Thực hiện Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh",
            basis="Căn cứ Quyết định số 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh.",
        ),
        [(("act", "15/QĐ-UBND"), ("times", 3))],
    ),
    (
        "BDG208",
        "four times over lines",
        purposes(*["- Thực hiện Kế hoạch số 15/KH-UBND\nngày 12 tháng 01 năm 2026 của UBND tỉnh."] * 4),
        [(("act", "15/KH-UBND"), ("times", 4))],
    ),
    ("BDG208", "twice", purposes(*["- Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026."] * 2), []),
    (
        "BDG208",
        "short form",
        purposes("- Kế hoạch số 15/KH-UBND ngày 12/01/2026.", *["- Thực hiện Kế hoạch số 15/KH-UBND."] * 3),
        [],
    ),
    (
        "BDG208",
        "three acts of one day",
        purposes(*[f"- Kế hoạch số {number}/KH-UBND ngày 12/01/2026." for number in (15, 16, 17)]),
        [],
    ),
    (
        "BDG210",
        "wrong day",
        based("Căn cứ Nghị quyết số 28/NQ-CP ngày 13/3/2021 của Chính phủ;"),
        [(("act", "28/NQ-CP"), ("cited", "2021-03-13"), ("issued", "2021-03-03"))],
    ),
    (
        "BDG210",
        "law with its number, written out over lines",
        based("Căn cứ Luật Bình đẳng giới số 73/2006/QH11\nngày 26 tháng 11 năm 2006;"),
        [(("act", "73/2006/QH11"), ("cited", "2006-11-26"), ("issued", "2006-11-29"))],
    ),
    ("BDG210", "right day", based("Căn cứ Nghị quyết số 28/NQ-CP ngày 03 tháng 3 năm 2021 của Chính phủ;"), []),
    ("BDG210", "no day", based("Căn cứ Nghị quyết số 28/NQ-CP năm 2021 của Chính phủ;"), []),
    (
        "BDG210",
        "its number in an earlier year",
        based("Căn cứ Nghị quyết số 28/NQ-CP ngày 12/5/2014 của Chính phủ;"),
        [],
    ),
    (
        "BDG210",
        "its number of another body",
        based("Căn cứ Quyết định số 45/QĐ-UBND ngày 12/5/2024 của UBND tỉnh;"),
        [],
    ),
    (
        "BDG211",
        "decision for plan",
        based("Căn cứ Quyết định số 81/KH-UBND ngày 26/8/2025 của UBND tỉnh;"),
        [(("written", "Quyết định số 81/KH-UBND"),)],
    ),
    (
        "BDG211",
        "plan for resolution",
        purposes("- Thực hiện Kế hoạch\nsố 28/NQ-CP ngày 03/3/2021 của Chính phủ."),
        [(("written", "Kế hoạch số 28/NQ-CP"),)],
    ),
    ("BDG211", "programme", based("Căn cứ Chương trình số 12/CTr-UBND ngày 26/8/2025 của UBND tỉnh;"), []),
    ("BDG211", "Party", based("Căn cứ Nghị quyết số 12-NQ/TU ngày 26/8/2025 của Tỉnh ủy;"), []),
    ("BDG211", "regulation of the Party", purposes("- Thực hiện Quy định số 37-QĐ/TU ngày 26/8/2025 của Tỉnh ủy."), []),
    ("BDG211", "letter", based("Căn cứ Công văn số 812/UBND-VX ngày 26/8/2025 của UBND tỉnh;"), []),
    ("BDG211", "law", based("Căn cứ Luật số 73/2006/QH11 ngày 29/11/2006;"), []),
    (
        "BDG203",
        "the next day",
        issued(
            "ngày 05 tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND ngày 06/3/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"
        ),
        [(("act", "Kế hoạch số 09/KH-UBND"), ("cited", "2026-03-06"), ("issued", "2026-03-05"))],
    ),
    (
        "BDG203",
        "twice",
        issued(
            "ngày 05 tháng 3 năm 2026",
            "Căn cứ Kế hoạch số 09/KH-UBND ngày 06/3/2026 của UBND tỉnh;",
            "Căn cứ Kế hoạch số 09/KH-UBND ngày 07/3/2026 của UBND tỉnh;",
            "I. MỤC ĐÍCH",
        ),
        [(("act", "Kế hoạch số 09/KH-UBND"), ("cited", "2026-03-06"), ("issued", "2026-03-05"))],
    ),
    (
        "BDG210",
        "a year before",
        based("Căn cứ Nghị quyết số 28/NQ-CP ngày 12/5/2020 của Chính phủ;"),
        [(("act", "28/NQ-CP"), ("cited", "2020-05-12"), ("issued", "2021-03-03"))],
    ),
    ("BDG210", "two years before", based("Căn cứ Nghị quyết số 28/NQ-CP ngày 12/5/2019 của Chính phủ;"), []),
    (
        "BDG210",
        "no issuer",
        based("Căn cứ Nghị quyết số 28/NQ-CP ngày 12/5/2021;"),
        [(("act", "28/NQ-CP"), ("cited", "2021-05-12"), ("issued", "2021-03-03"))],
    ),
    ("BDG210", "another issuer", based("Căn cứ Nghị quyết số 28/NQ-CP ngày 12/5/2021 của Quốc hội;"), []),
    (
        "BDG210",
        "abbreviated issuer",
        based("Căn cứ Quyết định số 2282/QĐ-TTg ngày 30/12/2020 của TTg Chính phủ;"),
        [],
    ),
    ("BDG204", "month and day", purposes("- Kế hoạch 15/KH-SNV ngày 12/01/2026, 15/KH-SNV ngày 12/01/2026."), []),
]

WORDS: list[Words] = [
    (
        "BDG203",
        "day",
        issued(
            "ngày 05 tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND ngày 12/4/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"
        ),
        (
            "Kế hoạch số 09/KH-UBND ghi ngày 12/04/2026, sau ngày ban hành kế hoạch (05/03/2026); "
            "kiểm tra lại ngày của văn bản viện dẫn"
        ),
        (
            "“Kế hoạch số 09/KH-UBND” is given the date 2026-04-12, after the plan was issued (2026-03-05); "
            "look the date up"
        ),
    ),
    (
        "BDG203",
        "month",
        issued("ngày 05 tháng 3 năm 2026", "Căn cứ Kế hoạch số 09/KH-UBND tháng 4/2026 của UBND tỉnh;", "I. MỤC ĐÍCH"),
        (
            "Kế hoạch số 09/KH-UBND ghi tháng 04/2026, sau ngày ban hành kế hoạch (05/03/2026); "
            "kiểm tra lại ngày của văn bản viện dẫn"
        ),
        "“Kế hoạch số 09/KH-UBND” is given the date 2026-04, after the plan was issued (2026-03-05); look the date up",
    ),
    (
        "BDG211",
        "decision for plan",
        based("Căn cứ Quyết định số 81/KH-UBND ngày 26/8/2025 của UBND tỉnh;"),
        "viện dẫn “Quyết định số 81/KH-UBND”: tên loại không khớp với ký hiệu (ký hiệu này của kế hoạch)",
        "cited as “Quyết định số 81/KH-UBND”: the kind does not fit the symbol, which is that of a plan",
    ),
    (
        "BDG211",
        "plan for resolution",
        purposes("- Thực hiện Kế hoạch số 28/NQ-CP ngày 03/3/2021 của Chính phủ."),
        "viện dẫn “Kế hoạch số 28/NQ-CP”: tên loại không khớp với ký hiệu (ký hiệu này của nghị quyết)",
        "cited as “Kế hoạch số 28/NQ-CP”: the kind does not fit the symbol, which is that of a resolution",
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
