from tests.checking.plans import Row, Values, Words, cases, copied, ended, found, messages, words

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
    (
        "BDG801",
        "more years than the subject",
        ended("Trên đây là Kế hoạch năm 2025 và năm 2026."),
        [],
    ),
    (
        "BDG801",
        "another period, as long",
        ended("Trên đây là Kế hoạch giai đoạn 2021 - 2025.", subject="Bình đẳng giới giai đoạn 2021 - 2030"),
        [(("closing", "2025"), ("subject", "2030"))],
    ),
    (
        "BDG801",
        "after a semicolon, again",
        ended("Trên đây là Kế hoạch năm 2026; báo cáo trước ngày 15/11 năm 2027."),
        [],
    ),
    (
        "BDG803",
        "deputy without the head",
        ended("TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"),
        [()],
    ),
    (
        "BDG803",
        "by authorization and for the head",
        ended("KT. GIÁM ĐỐC\nTUQ. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nNguyễn Văn A"),
        [()],
    ),
]

WORDS: list[Words] = [
    (
        "BDG803",
        "head signs for himself",
        copied("- Lưu: VT.", sign="KT. GIÁM ĐỐC\nGIÁM ĐỐC\n\nNguyễn Văn A"),
        "phần ký chưa đúng thể thức: “KT. GIÁM ĐỐC” chỉ dùng khi cấp phó ký; người ký đang ghi chức vụ “GIÁM ĐỐC”",
        "the signature block is not right: “KT. GIÁM ĐỐC” is for a deputy; who signs has the post “GIÁM ĐỐC”",
    ),
    (
        "BDG803",
        "deputy of another head, in bold",
        copied("- Lưu: VT.", sign="**KT. CHỦ TỊCH**\n**PHÓ GIÁM ĐỐC**\n\nNguyễn Văn A"),
        "phần ký chưa đúng thể thức: “PHÓ GIÁM ĐỐC” không phải cấp phó của “CHỦ TỊCH”",
        "the signature block is not right: “PHÓ GIÁM ĐỐC” is no deputy of “CHỦ TỊCH”",
    ),
    (
        "BDG803",
        "on behalf of a post",
        copied("- Lưu: VT.", sign="TM. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"),
        (
            "phần ký chưa đúng thể thức: “TM.” ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, "
            "không ghi trước chức vụ “CHỦ TỊCH”"
        ),
        (
            "the signature block is not right: “TM.” stands before the name of a collective or a body, "
            "not before the post “CHỦ TỊCH”"
        ),
    ),
    (
        "BDG803",
        "deputy alone",
        copied("- Lưu: VT.", sign="TM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A"),
        "phần ký chưa đúng thể thức: “PHÓ CHỦ TỊCH” là cấp phó, phải ghi “KT.” và chức vụ của người đứng đầu",
        "the signature block is not right: “PHÓ CHỦ TỊCH” is a deputy and needs “KT.” and the post of the head",
    ),
    (
        "BDG803",
        "passed on",
        copied("- Lưu: VT.", sign="TUQ. GIÁM ĐỐC\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\n\nNguyễn Văn A"),
        "phần ký chưa đúng thể thức: người được thừa ủy quyền không được ủy quyền lại, không ghi “TUQ.” cùng “KT.”",
        "the signature block is not right: who signs by authorization cannot pass it on: no “KT.” goes with “TUQ.”",
    ),
    (
        "BDG804",
        "clerks alone",
        copied("- Sở Y tế;", "- Lưu: VT."),
        "dòng “Lưu” (“VT”) thiếu đơn vị soạn thảo, số bản",
        "the archive line (“VT”) lacks the drafting unit, the number of copies",
    ),
    (
        "BDG804",
        "no clerks",
        copied("- Sở Y tế;", "- Lưu: **TCBC (02)**."),
        "dòng “Lưu” (“TCBC (02)”) thiếu “Lưu: VT”, đơn vị soạn thảo",
        "the archive line (“TCBC (02)”) lacks “Lưu: VT”, the drafting unit",
    ),
    (
        "BDG804",
        "no line",
        copied("- Sở Y tế;", "- Sở Tư pháp."),
        "dòng “Lưu” (chưa có) thiếu “Lưu: VT”",
        "the archive line (there is none) lacks “Lưu: VT”",
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
