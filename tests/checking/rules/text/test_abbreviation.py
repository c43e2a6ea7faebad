from tests.checking.plans import Row, Values, cases, copied, found, purposes, section

CASES: list[Row] = [
    (
        "BDG909",
        "letter doubled",
        purposes("- Bồi dưỡng công chức VHXXH các xã."),
        [(("written", "VHXXH"), ("expected", "VHXH"))],
    ),
    (
        "BDG909",
        "two changed over, over lines",
        purposes("- Phối hợp với **UBNĐ**, Hội LPHN\ncác xã."),
        [(("written", "LPHN"), ("expected", "LHPN"))],
    ),
    (
        "BDG909",
        "rarer in the plan",
        purposes("- Mở lớp CBXH ở xã.", "- Tổ CBXH, tổ CBHX.", "- Kiểm tra CBXH."),
        [(("written", "CBHX"), ("expected", "CBXH"))],
    ),
    ("BDG909", "known", purposes("- Bồi dưỡng công chức VHXH, Hội LHPN, THCS, THPT."), []),
    ("BDG909", "other letters", purposes("- Bồi dưỡng công chức VHTT, GDNN, KHKT."), []),
    ("BDG909", "short", purposes("- Mở lớp TOT, TTO, CLB, CBL."), []),
    ("BDG909", "inside a symbol", purposes("- Thực hiện Kế hoạch số 15/KH-VHXXH."), []),
    ("BDG909", "heading in capitals", section("CÔNG CHỨC VHXXH", "- Bồi dưỡng."), []),
    ("BDG909", "none", purposes("- Nâng cao nhận thức."), []),
    (
        "BDG910",
        "three",
        purposes("- Bồi dưỡng công chức VHXH, cán bộ LHPN và giáo viên THCS."),
        [
            (
                ("count", 3),
                ("abbreviations", ("VHXH (văn hóa - xã hội)", "LHPN (Liên hiệp Phụ nữ)", "THCS (trung học cơ sở)")),
            )
        ],
    ),
    (
        "BDG910",
        "unknown ones, over lines",
        purposes("- Mở lớp cho TPT, CTV\nvà **GVCN**, CTV các xã."),
        [(("count", 3), ("abbreviations", ("TPT", "CTV", "GVCN")))],
    ),
    (
        "BDG910",
        "explained",
        purposes(
            "- Công chức văn hóa - xã hội (VHXH), trung học cơ sở (THCS), câu lạc bộ (CLB).", "- VHXH, THCS, CLB."
        ),
        [],
    ),
    ("BDG910", "everybody knows them", purposes("- Phối hợp với UBND, HĐND, MTTQ, UBMTTQ."), []),
    ("BDG910", "two", purposes("- Bồi dưỡng công chức VHXH và giáo viên THCS, công chức VHXH."), []),
    ("BDG910", "among the recipients", copied("- Sở GDĐT;", "- Hội LHPN;", "- Phòng KHTC;", "- Lưu: VT, TH (02)."), []),
    ("BDG910", "Roman numbers", purposes("- Các xã khu vực II, III; quý IV; khóa XV."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)
