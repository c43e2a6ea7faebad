from tests.checking.plans import Row, Values, cases, copied, ended, found

CASES: list[Row] = [
    (
        "BDG801",
        "last year",
        ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2025./."),
        [(("closing", "2025"), ("subject", "2026"))],
    ),
    (
        "BDG801",
        "another period, over lines",
        ended(
            "Trên đây là Kế hoạch bình đẳng giới\ngiai đoạn 2021 - 2025./.",
            subject="Bình đẳng giới giai đoạn 2026 - 2030",
        ),
        [(("closing", "2021"), ("subject", "2026"))],
    ),
    ("BDG801", "the same", ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026./."), []),
    ("BDG801", "no year", ended("Trên đây là Kế hoạch công tác bình đẳng giới của Sở./."), []),
    ("BDG801", "after a semicolon", ended("Trên đây là Kế hoạch năm 2026; kết quả gửi trong năm 2027./."), []),
    (
        "BDG801",
        "date of an act",
        ended("Trên đây là Kế hoạch thực hiện Quyết định số 15/QĐ-UBND ngày 12/12/2025 của UBND tỉnh./."),
        [],
    ),
    ("BDG801", "no year in the subject", ended("Trên đây là Kế hoạch năm 2026./.", subject="Bình đẳng giới"), []),
    ("BDG801", "no closing", ended(), []),
    ("BDG802", "full stop", ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026."), [()]),
    ("BDG802", "nothing at all, over lines", ended("Trên đây là Kế hoạch công tác\nbình đẳng giới năm 2026"), [()]),
    ("BDG802", "mark", ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026./."), []),
    ("BDG802", "mark with spaces", ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026 ./."), []),
    ("BDG802", "Party", ended("Trên đây là Kế hoạch công tác bình đẳng giới năm 2026.", heading="Số: 14-KH/TU"), []),
    ("BDG802", "no closing", ended(), []),
    (
        "BDG803",
        "head signs for himself",
        copied("- Lưu: VT.", sign="KT. GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn A"),
        [()],
    ),
    (
        "BDG803",
        "deputy of another head, in bold",
        copied("- Lưu: VT.", sign="**KT. CHỦ TỊCH**\n**PHÓ GIÁM ĐỐC**\n\nNguyễn Văn A"),
        [()],
    ),
    (
        "BDG803",
        "on behalf of a post",
        copied("- Lưu: VT.", sign="TM. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"),
        [()],
    ),
    ("BDG803", "deputy", copied("- Lưu: VT.", sign="KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A"), []),
    (
        "BDG803",
        "committee and deputy",
        copied("- Lưu: VT.", sign="TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"),
        [],
    ),
    ("BDG803", "by order", copied("- Lưu: VT.", sign="TL. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\nNguyễn Văn A"), []),
    ("BDG803", "in charge", copied("- Lưu: VT.", sign="KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC PHỤ TRÁCH\n\nNguyễn Văn A"), []),
    ("BDG803", "first deputy", copied("- Lưu: VT.", sign="KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH THƯỜNG TRỰC\n\nNguyễn Văn A"), []),
    ("BDG803", "head himself", copied("- Lưu: VT.", sign="GIÁM ĐỐC\n\nNguyễn Văn A"), []),
    ("BDG803", "no signature", copied("- Lưu: VT."), []),
    (
        "BDG804",
        "clerks alone",
        copied("- Sở Y tế;", "- Lưu: VT."),
        [(("filed", "“VT”"),)],
    ),
    (
        "BDG804",
        "no clerks",
        copied("- Sở Y tế;", "- Lưu: **TCBC (02)**."),
        [(("filed", "“TCBC (02)”"),)],
    ),
    (
        "BDG804",
        "no line",
        copied("- Sở Y tế;", "- Sở Tư pháp."),
        [()],
    ),
    ("BDG804", "complete", copied("- Sở Y tế;", "- Lưu: VT, TCBC (02)."), []),
    ("BDG804", "copies and initials", copied("- Sở Y tế;", "- Lưu: VT, TCBC (A.10b)."), []),
    ("BDG804", "Party", ended("Nơi nhận:\n- Các đảng bộ trực thuộc;\n- Lưu Văn phòng.", heading="Số: 14-KH/TU"), []),
    ("BDG804", "no recipients", ended(), []),
    ("BDG805", "no mark", copied("- Sở Y tế", "- Lưu: VT, TH (02)."), [(("line", "Sở Y tế"), ("expected", ";"))]),
    (
        "BDG805",
        "full stop, semicolon at the end, bold",
        copied("- **Sở Y tế.**", "- Sở Tư pháp;", "- Lưu: VT, TH (02);"),
        [(("line", "Sở Y tế"), ("expected", ";")), (("line", "VT, TH (02)"), ("expected", "."))],
    ),
    ("BDG805", "as the law has it", copied("- Sở Y tế;", "- Lưu: VT, TH (02)."), []),
    ("BDG805", "bold and blanks", copied("- **Sở Y tế**; ", "- *Lưu: VT, TH (02).* "), []),
    (
        "BDG805",
        "over two lines",
        copied("- Ban Chỉ đạo các chương trình\nmục tiêu quốc gia tỉnh;", "- Lưu: VT, TH (02)."),
        [],
    ),
    ("BDG805", "no recipients", ended(), []),
    ("BDG806", "alone", copied("- Như trên;", "- Lưu: VT, TH (02)."), [(("line", "Như trên"),)]),
    (
        "BDG806",
        "bold, after another, with a remark",
        copied("- Sở Y tế;", "- **Như trên** (để thực hiện);", "- Lưu: VT."),
        [(("line", "Như trên (để thực hiện)"),)],
    ),
    ("BDG806", "as in a section", copied("- Như mục IV;", "- Lưu: VT, TH (02)."), []),
    ("BDG806", "body", copied("- Sở Y tế;", "- Lưu: VT, TH (02)."), []),
    (
        "BDG806",
        "the same words in a task",
        ended("II. NHIỆM VỤ", "- Như trên, mở 02 lớp.", "Nơi nhận:\n- Sở Y tế;"),
        [],
    ),
    ("BDG806", "no recipients", ended(), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
