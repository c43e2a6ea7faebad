from tests.checking.plans import Row, Values, Words, based, cases, found, headed, issued, messages, paragraphs, words

CASES: list[Row] = [
    ("BDG101", "blank number", headed("Số: /KH-SNV"), [(("symbol", "KH-SNV"),)]),
    ("BDG101", "blank Party number", headed("Số: -KH/TU"), [(("symbol", "KH/TU"),)]),
    ("BDG101", "number", headed("Số: 05/KH-SNV"), []),
    ("BDG101", "no number line", headed(), []),
    ("BDG101", "number in a table", headed("| Số: 05/KH-SNV | Cao Bằng, ngày 05 tháng 10 năm 2026 |"), []),
    ("BDG102", "blank day", headed("Cao Bằng, ngày tháng 10 năm 2026"), [(("date", "2026-10"),)]),
    ("BDG102", "blank day and month", headed("Cao Bằng, ngày … tháng … năm 2026"), [(("date", "2026"),)]),
    ("BDG102", "whole date", headed("Cao Bằng, ngày 05 tháng 10 năm 2026"), []),
    ("BDG102", "no date line", headed("Số: 05/KH-SNV"), []),
    ("BDG102", "whole date in italics", headed("*Cao Bằng, ngày 15 tháng 11 năm 2026*"), []),
    ("BDG103", "no national name", headed("Số: 05/KH-SNV"), [()]),
    ("BDG103", "national name", headed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/KH-SNV"), []),
    ("BDG103", "other tone style", headed("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/KH-SNV"), []),
    ("BDG103", "bold", headed("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "Số: 05/KH-SNV"), []),
    ("BDG103", "Party", headed("ĐẢNG CỘNG SẢN VIỆT NAM", "Số: 14-KH/TU"), []),
    ("BDG103", "mass organization", headed("HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG", "Số: 14/KH-BTV"), []),
    ("BDG103", "motto alone, in bold", headed("**Độc lập - Tự do - Hạnh phúc**", "Số: 05/KH-SNV"), [()]),
    (
        "BDG104",
        "day without its zero",
        headed("Cao Bằng, ngày 5 tháng 10 năm 2026"),
        [(("written", "ngày 5 tháng 10 năm 2026"), ("expected", "ngày 05 tháng 10 năm 2026"))],
    ),
    (
        "BDG104",
        "month with a zero too many",
        headed("*Cao Bằng, ngày 15 tháng 04 năm 2026*"),
        [(("written", "ngày 15 tháng 04 năm 2026"), ("expected", "ngày 15 tháng 4 năm 2026"))],
    ),
    (
        "BDG104",
        "January in a table",
        headed("| Số: 05/KH-SNV | Cao Bằng, ngày 05 tháng 1 năm 2026 |"),
        [(("written", "ngày 05 tháng 1 năm 2026"), ("expected", "ngày 05 tháng 01 năm 2026"))],
    ),
    ("BDG104", "both zeros", headed("Cao Bằng, ngày 05 tháng 02 năm 2026"), []),
    ("BDG104", "no zeros needed", headed("Cao Bằng, ngày 15 tháng 3 năm 2026"), []),
    ("BDG104", "two figures", headed("Cao Bằng, ngày 10 tháng 11 năm 2026"), []),
    ("BDG104", "two spaces", headed("Cao Bằng, ngày 05  tháng 3 năm 2026"), []),
    ("BDG104", "blank day", headed("Cao Bằng, ngày tháng 3 năm 2026"), []),
    ("BDG105", "department", headed("Số: 5/KH-SNV"), [(("number", "5/KH-SNV"), ("expected", "05/KH-SNV"))]),
    (
        "BDG105",
        "bold, with a space",
        headed("**Số: 7 /KH-UBND**"),
        [(("number", "7/KH-UBND"), ("expected", "07/KH-UBND"))],
    ),
    ("BDG105", "zero", headed("Số: 05/KH-SNV"), []),
    ("BDG105", "two figures", headed("Số: 15/KH-SNV"), []),
    ("BDG105", "a round number", headed("Số: 10/KH-SNV"), []),
    ("BDG105", "blank number", headed("Số: /KH-SNV"), []),
    (
        "BDG106",
        "code of a decision",
        headed("Số: 15/QĐ-SNV"),
        [(("number", "15/QĐ-SNV"),)],
    ),
    (
        "BDG106",
        "code of a programme",
        headed("**Số: 15/CTr-UBND**"),
        [(("number", "15/CTr-UBND"),)],
    ),
    (
        "BDG106",
        "year",
        headed("Số: 15/2026/KH-UBND"),
        [(("number", "15/2026/KH-UBND"),)],
    ),
    ("BDG106", "drafting unit", headed("Số: 15/KH-UBND-VX"), []),
    ("BDG106", "Party", headed("Số: 14-KH/TU"), []),
    ("BDG106", "no number line", headed(), []),
    (
        "BDG106",
        "decision that issues the plan",
        paragraphs(
            "Số: 15/QĐ-UBND",
            "QUYẾT ĐỊNH",
            "Về việc ban hành Kế hoạch công tác năm 2026",
            "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác năm 2026.",
            "KẾ HOẠCH",
            "Công tác năm 2026",
            "I. MỤC ĐÍCH",
            "- Nâng cao nhận thức.",
        ),
        [],
    ),
    (
        "BDG107",
        "a year late",
        issued("ngày 20 tháng 5 năm 2022", subject="Bình đẳng giới giai đoạn 2021 - 2030"),
        [(("issued", "2022"), ("first", "2021"), ("uncovered", 1))],
    ),
    (
        "BDG107",
        "two years late, without a day",
        issued("ngày tháng 6 năm 2023", subject="Bình đẳng giới, giai đoạn\n2021-2025"),
        [(("issued", "2023"), ("first", "2021"), ("uncovered", 2))],
    ),
    ("BDG107", "first year", issued("ngày 20 tháng 12 năm 2021", subject="Bình đẳng giới giai đoạn 2021 - 2030"), []),
    ("BDG107", "year before", issued("ngày 20 tháng 12 năm 2020", subject="Bình đẳng giới giai đoạn 2021 - 2030"), []),
    ("BDG107", "one year", issued("ngày 20 tháng 5 năm 2026", subject="Bình đẳng giới năm 2026"), []),
    ("BDG107", "school year", issued("ngày 20 tháng 8 năm 2025", subject="Bình đẳng giới năm học 2025 - 2026"), []),
    ("BDG107", "no date", headed(subject="Bình đẳng giới giai đoạn 2021 - 2030"), []),
    (
        "BDG108",
        "code of another body",
        based(heading="Số: 15/KH-UBND"),
        [(("number", "15/KH-UBND"), ("code", "UBND"), ("issuer", "Sở Nội vụ"), ("expected", "SNV"))],
    ),
    (
        "BDG108",
        "one letter off, bold",
        based(heading="**Số: 15/KH-SNB**"),
        [(("number", "15/KH-SNB"), ("code", "SNB"), ("issuer", "Sở Nội vụ"), ("expected", "SNV"))],
    ),
    ("BDG108", "its code", based(), []),
    ("BDG108", "blank number", based(heading="Số: /KH-SNV"), []),
    ("BDG108", "drafting unit", based(heading="Số: 15/KH-SNV-XDCQ"), []),
    ("BDG108", "code of its own choice", based(heading="Số: 15/KH-NVTCBC"), []),
    ("BDG108", "no issuer", headed("Số: 15/KH-UBND"), []),
    (
        "BDG109",
        "last year",
        issued("ngày 20 tháng 02 năm 2026", subject="Công tác bình đẳng giới năm 2025"),
        [(("subject", "2025"), ("issued", "2026"))],
    ),
    (
        "BDG109",
        "two years ahead, in capitals",
        issued("ngày 20 tháng 02 năm 2026", subject="**THÁNG HÀNH ĐỘNG VÌ BÌNH ĐẲNG GIỚI NĂM 2028**"),
        [(("subject", "2028"), ("issued", "2026"))],
    ),
    ("BDG109", "this year", issued("ngày 20 tháng 02 năm 2026", subject="Công tác bình đẳng giới năm 2026"), []),
    ("BDG109", "next year", issued("ngày 20 tháng 12 năm 2025", subject="Công tác bình đẳng giới năm 2026"), []),
    ("BDG109", "up to a year", issued("ngày 20 tháng 02 năm 2026", subject="Bình đẳng giới đến năm 2030"), []),
    (
        "BDG109",
        "date of an act",
        issued(
            "ngày 20 tháng 02 năm 2026",
            subject="Thực hiện Quyết định số 15/QĐ-UBND ngày 12 tháng 12 năm 2024 của UBND tỉnh",
        ),
        [],
    ),
    (
        "BDG109",
        "name of a law",
        issued("ngày 20 tháng 02 năm 2026", subject="Tuyên truyền Luật Bình đẳng giới năm 2006"),
        [],
    ),
    ("BDG109", "school year", issued("ngày 20 tháng 9 năm 2026", subject="Bình đẳng giới năm học 2026 - 2027"), []),
    ("BDG109", "no date", headed(subject="Công tác bình đẳng giới năm 2025"), []),
    ("BDG105", "nine", headed("Số: 9/KH-SNV"), [(("number", "9/KH-SNV"), ("expected", "09/KH-SNV"))]),
    ("BDG105", "ten", headed("Số: 10/KH-SNV"), []),
    (
        "BDG105",
        "its digit comes twice",
        headed("Số: 8/KH-BĐHDA8"),
        [(("number", "8/KH-BĐHDA8"), ("expected", "08/KH-BĐHDA8"))],
    ),
    (
        "BDG103",
        "national name in the body",
        paragraphs("KẾ HOẠCH", "Công tác năm 2026", "I. MỤC ĐÍCH", "- Nâng cao.", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        [()],
    ),
    ("BDG103", "no body", paragraphs("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH", "Công tác năm 2026"), []),
    ("BDG109", "of the next year", headed("ngày 05 tháng 12 năm 2026", subject="Công tác năm 2027"), []),
    (
        "BDG107",
        "a year ahead",
        headed("ngày 05 tháng 3 năm 2025", subject="Bình đẳng giới giai đoạn 2026 - 2030"),
        [],
    ),
]

WORDS: list[Words] = [
    (
        "BDG102",
        "month alone",
        headed("Cao Bằng, ngày tháng 9 năm 2026"),
        "ngày ban hành chưa ghi đủ (mới có tháng 09/2026); ghi đủ ngày, tháng, năm khi ban hành",
        "the date of issue is not complete (it says 2026-09); write day, month and year when it is issued",
    ),
    (
        "BDG106",
        "code of a decision",
        headed("Số: 15/QĐ-SNV"),
        "ký hiệu 15/QĐ-SNV chưa đúng với tên loại kế hoạch: chữ viết tắt tên loại ghi “QĐ”, phải là “KH”",
        "the symbol 15/QĐ-SNV does not fit a plan: its code is “QĐ” and should be “KH”",
    ),
    (
        "BDG106",
        "year",
        headed("Số: 15/2026/KH-UBND"),
        (
            "ký hiệu 15/2026/KH-UBND chưa đúng với tên loại kế hoạch: "
            "chỉ ký hiệu của văn bản quy phạm pháp luật mới ghi năm (đang ghi 2026)"
        ),
        (
            "the symbol 15/2026/KH-UBND does not fit a plan: "
            "only the symbol of a normative act has a year (this one has 2026)"
        ),
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
        """Both languages say the same in words of their own."""
        assert [(vietnamese, english)] == messages(code, text)
