import re
from fractions import Fraction

import pytest

import binhdanggioi as bdg
from binhdanggioi import RULES, Rule, Severity
from binhdanggioi.model.finding import Figure

Values = tuple[tuple[str, Figure], ...]

PARTS = ("Why:", "Bad:", "Good:", "When to ignore:", "Source:")
EXAMPLE = re.compile(r"^(Bad|Good):\n\n```text\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


def example(rule: Rule, name: str) -> str:
    """The bad or the good example of a rule's page."""
    examples: dict[str, str] = dict(EXAMPLE.findall(rule.page))
    return examples[name]


def check(text: str) -> bdg.Report:
    """The report on a text."""
    reading = bdg.read_text(text)
    return bdg.check(reading.plan, reading.source)


def found(code: str, text: str) -> list[Values]:
    """The figures of what one rule finds in a text."""
    return [finding.values for finding in check(text) if finding.code == code]


def paragraphs(*texts: str) -> str:
    """Paragraphs with blank lines between."""
    return "\n\n".join(texts)


def headed(*heading: str) -> str:
    """A heading over a short plan."""
    return paragraphs(*heading, "KẾ HOẠCH", "Công tác năm 2026", "I. MỤC ĐÍCH", "- Nâng cao nhận thức.")


def based(*bases: str) -> str:
    """A plan of Sở Nội vụ with bases."""
    opening = "Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:"
    return paragraphs("Số: 15/KH-SNV", "KẾ HOẠCH", "Công tác năm 2026", *bases, opening, "I. MỤC ĐÍCH", "- Nâng cao.")


def section(heading: str, *texts: str) -> str:
    """A plan with one section."""
    return paragraphs("KẾ HOẠCH", "Công tác năm 2026", f"I. {heading}", *texts)


def course(size: str, *categories: str) -> str:
    """A plan with one course."""
    return section(
        "TẬP HUẤN",
        "1. Lớp kỹ năng lồng ghép giới",
        "1.1. Thành phần",
        *(f"- {category}" for category in categories),
        "1.2. Số lượng, thời gian",
        f"- Số lượng: {size}",
    )


def dated_course(date: str, time: str, invitation: str = "(Sở Nội vụ có công văn mời sau)") -> str:
    """A plan of a date with one course at a time."""
    return paragraphs(
        f"Cao Bằng, {date}", course("80 đại biểu/02 lớp", "Công chức."), f"- Thời gian: {time}", invitation
    )


def duties(*texts: str, to: str) -> str:
    """A plan of Sở Nội vụ with duties, and who receives it."""
    recipients = "\n".join(f"- {name};" for name in to.split("; "))
    return paragraphs(
        "Số: 15/KH-SNV",
        "KẾ HOẠCH",
        "Công tác năm 2026",
        "Sở Nội vụ ban hành Kế hoạch công tác năm 2026 như sau:",
        "I. TỔ CHỨC THỰC HIỆN",
        *texts,
        "Nơi nhận:",
        f"{recipients}\n- Lưu: VT, TCBC.",
    )


class TestPages:
    """The page of each rule, and the examples on it."""

    @EACH_RULE
    def test_bad_example(self, rule: Rule) -> None:
        """The bad example has the finding; besides it at most notes."""
        report = check(example(rule, "Bad"))

        assert rule.code in {finding.code for finding in report}
        assert {rule.code} >= {finding.code for finding in report if finding.severity is not Severity.NOTE}

    @EACH_RULE
    def test_good_example(self, rule: Rule) -> None:
        """The good example has neither the finding nor an error or warning."""
        report = check(example(rule, "Good"))

        assert [] == [
            finding for finding in report if finding.code == rule.code or finding.severity is not Severity.NOTE
        ]

    @EACH_RULE
    def test_good_example_is_applicable(self, rule: Rule) -> None:
        """The good example passes because the rule was applied, not because it could not be."""
        assert bdg.Outcome.PASSED is check(example(rule, "Good")).outcome(rule.code).outcome

    @EACH_RULE
    def test_parts(self, rule: Rule) -> None:
        """A page opens with what is asserted and has every part, once and in order."""
        lines = rule.page.splitlines()

        assert lines[0].endswith(".")
        assert list(PARTS) == [part for line in lines for part in PARTS if line.startswith(part)]

    @EACH_RULE
    def test_messages(self, rule: Rule) -> None:
        """Both messages are made from the same figures, which every finding has."""
        (values, *_) = found(rule.code, example(rule, "Bad"))
        names = {name for name, _ in values}

        assert names >= set(re.findall(r"\{(\w+)\}", rule.vietnamese))
        assert names >= set(re.findall(r"\{(\w+)\}", rule.english))

    @EACH_RULE
    def test_messages_are_filled(self, rule: Rule) -> None:
        """No finding shows a name in braces, and each has both languages."""
        (finding, *_) = (finding for finding in check(example(rule, "Bad")) if finding.code == rule.code)

        assert ("", "") != (finding.vietnamese, finding.english)
        assert finding.vietnamese != finding.english
        assert not re.search(r"[{}]", finding.vietnamese + finding.english)

    def test_codes(self) -> None:
        """Codes are well formed, unique and in order."""
        codes = [rule.code for rule in RULES]

        assert sorted(set(codes)) == codes
        assert [] == [code for code in codes if not re.fullmatch(r"BDG[1-9]\d\d", code)]

    def test_names(self) -> None:
        """Names are unique sentences."""
        names = [rule.name for rule in RULES]

        assert len(set(names)) == len(names)
        assert [] == [name for name in names if not re.fullmatch(r"[a-z]+(_[a-z]+)+", name)]

    def test_severities(self) -> None:
        """Only a contradiction is an error; what is probably wrong is a warning, the rest are notes."""
        weights = {severity: [rule.code for rule in RULES if rule.severity is severity] for severity in Severity}

        assert ["BDG501"] == weights[Severity.ERROR]
        assert ["BDG201", "BDG202", "BDG503", "BDG701", "BDG702", "BDG901"] == weights[Severity.WARNING]


OWN = "Sở Nội vụ"
BDH = (("number", "07/HD-ĐĐH"), ("code", "ĐĐH"), ("issuer", "Ban Điều hành Dự án 8"), ("expected", "BĐH"))
TTG = (
    ("number", "28/QĐ-TTg"),
    ("code", "TTg"),
    ("issuer", "Chính phủ"),
    ("expected", "CP"),
)
UNEVEN = (
    ("headcount", 860),
    ("classes", 8),
    ("size", Fraction(215, 2)),
    ("larger_classes", 4),
    ("larger", 108),
    ("smaller_classes", 4),
    ("smaller", 107),
)
CASES: list[tuple[str, str, str, list[Values]]] = [
    # 1xx
    ("BDG101", "blank number", headed("Số: /KH-SNV"), [(("symbol", "KH-SNV"),)]),
    ("BDG101", "blank Party number", headed("Số: -KH/TU"), [(("symbol", "KH/TU"),)]),
    ("BDG101", "number", headed("Số: 05/KH-SNV"), []),
    ("BDG101", "no number line", headed(), []),
    ("BDG102", "blank day", headed("Cao Bằng, ngày tháng 10 năm 2026"), [(("date", "2026-10"),)]),
    ("BDG102", "blank day and month", headed("Cao Bằng, ngày … tháng … năm 2026"), [(("date", "2026"),)]),
    ("BDG102", "whole date", headed("Cao Bằng, ngày 05 tháng 10 năm 2026"), []),
    ("BDG102", "no date line", headed("Số: 05/KH-SNV"), []),
    ("BDG103", "no national name", headed("Số: 05/KH-SNV"), [()]),
    ("BDG103", "national name", headed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/KH-SNV"), []),
    ("BDG103", "other tone style", headed("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 05/KH-SNV"), []),
    ("BDG103", "bold", headed("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", "Số: 05/KH-SNV"), []),
    ("BDG103", "Party", headed("ĐẢNG CỘNG SẢN VIỆT NAM", "Số: 14-KH/TU"), []),
    ("BDG103", "mass organization", headed("HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG", "Số: 14/KH-BTV"), []),
    # 2xx
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
    # 3xx
    (
        "BDG301",
        "no baseline",
        section("MỤC TIÊU", "1. Mục tiêu cụ thể", "a) Tỷ lệ nữ đạt 40% năm 2030.", "b) Tỷ lệ nữ đạt 50% năm 2030."),
        [(("without", 2), ("indicators", 2))],
    ),
    (
        "BDG301",
        "one baseline",
        section(
            "MỤC TIÊU",
            "1. Mục tiêu cụ thể",
            "a) Tỷ lệ nữ tăng từ 32% năm 2025 lên 40% năm 2030.",
            "b) Tỷ lệ nữ đạt 50% năm 2030.",
        ),
        [(("without", 1), ("indicators", 2))],
    ),
    ("BDG301", "no indicators", section("MỤC TIÊU", "- Nâng cao nhận thức."), []),
    # 4xx
    (
        "BDG401",
        "nothing said",
        section("NHIỆM VỤ", "1. Đào tạo", "- Mở lớp.", "- Cử người đi học."),
        [(("tasks", 2), ("without_owner", 2), ("without_deadline", 2))],
    ),
    (
        "BDG401",
        "owner of one",
        section("NHIỆM VỤ", "1. Đào tạo", "- Đơn vị chủ trì: Sở Nội vụ.", "2. Truyền thông"),
        [(("tasks", 2), ("without_owner", 1), ("without_deadline", 2))],
    ),
    (
        "BDG401",
        "owner and time above",
        section("NHIỆM VỤ", "1. Đào tạo", "Đơn vị chủ trì: Sở Nội vụ.", "Thời gian: Quý II năm 2026.", "- Mở lớp."),
        [],
    ),
    (
        "BDG401",
        "every year",
        section("NHIỆM VỤ", "- Hằng năm mở lớp."),
        [
            (("tasks", 1), ("without_owner", 1), ("without_deadline", 0)),
        ],
    ),
    ("BDG401", "no tasks", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
    # 5xx
    (
        "BDG501",
        "parts are less",
        course("860 đại biểu/08 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 798 đại biểu"),
        [(("stated", 860), ("listed", 858), ("difference", 2), ("parts", (60, 798)))],
    ),
    (
        "BDG501",
        "parts are more",
        course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 30 đại biểu"),
        [(("stated", 80), ("listed", 90), ("difference", 10), ("parts", (60, 30)))],
    ),
    (
        "BDG501",
        "too many already",
        course("80 đại biểu/02 lớp", "Cấp huyện: 90 đại biểu", "Cấp xã."),
        [(("stated", 80), ("listed", 90), ("difference", 10), ("parts", (90,)))],
    ),
    ("BDG501", "parts are the whole", course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 20 người"), []),
    ("BDG501", "a part is not said", course("80 đại biểu/02 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã."), []),
    ("BDG501", "no part is said", course("80 đại biểu/02 lớp", "Cấp huyện.", "Cấp xã."), []),
    ("BDG501", "no total", course("02 lớp", "Cấp huyện: 60 đại biểu"), []),
    ("BDG502", "remainder", course("860 đại biểu/08 lớp", "Công chức."), [UNEVEN]),
    ("BDG502", "even", course("864 đại biểu/08 lớp", "Công chức."), []),
    ("BDG502", "no classes", section("TẬP HUẤN", "- Mở lớp cho 80 đại biểu."), []),
    (
        "BDG503",
        "none is said",
        course("900 đại biểu/10 lớp", "Lãnh đạo.", "Công chức."),
        [(("stated", 900), ("without", 2), ("categories", 2))],
    ),
    (
        "BDG503",
        "one is not said",
        course("900 đại biểu/10 lớp", "Lãnh đạo: 20 người.", "Công chức."),
        [(("stated", 900), ("without", 1), ("categories", 2))],
    ),
    ("BDG503", "all are said", course("900 đại biểu/10 lớp", "Lãnh đạo: 20 người.", "Công chức: 880 người."), []),
    ("BDG503", "no total", course("10 lớp", "Lãnh đạo.", "Công chức."), []),
    (
        "BDG504",
        "a month",
        dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10/2022."),
        [(("issued", "2022-10"), ("last", "31/10/2022"), ("days", 30))],
    ),
    (
        "BDG504",
        "a week",
        dated_course("ngày 24 tháng 10 năm 2022", "Ngày 31/10/2022."),
        [(("issued", "2022-10-24"), ("last", "31/10/2022"), ("days", 7))],
    ),
    ("BDG504", "more than a month", dated_course("ngày tháng 9 năm 2022", "Cuối tháng 10/2022."), []),
    ("BDG504", "no invitation", dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10/2022.", "(Có ăn trưa)"), []),
    ("BDG504", "no year", dated_course("ngày tháng 10 năm 2022", "Cuối tháng 10."), []),
    ("BDG505", "not split", course("80 đại biểu/02 lớp", "Công chức: 80 người."), [(("headcount", 80),)]),
    ("BDG505", "split", course("80 đại biểu/02 lớp", "Công chức, trong đó có 45 nữ: 80 người."), []),
    ("BDG505", "no headcount", course("02 lớp", "Công chức."), []),
    # 6xx
    ("BDG601", "no money", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), [()]),
    ("BDG601", "money", section("KINH PHÍ", "Từ ngân sách tỉnh."), []),
    ("BDG601", "nothing at all", "KẾ HOẠCH", []),
    ("BDG602", "no amount", section("KINH PHÍ", "Từ ngân sách tỉnh năm 2026."), [()]),
    ("BDG602", "amount", section("KINH PHÍ", "Từ ngân sách tỉnh: 350 triệu đồng."), []),
    ("BDG602", "amount in another sentence", section("KINH PHÍ", "- Từ ngân sách.", "- Tổng: 1,5 tỷ đồng."), []),
    ("BDG602", "no money", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
    # 7xx
    ("BDG701", "not told", duties("1. Sở Y tế: Dự lớp.", to="Sở Tài chính"), [(("holder", "Sở Y tế"),)]),
    (
        "BDG701",
        "partner not told",
        duties("1. Sở Y tế: Phối hợp với Sở Tư pháp theo dõi.", to="Sở Y tế"),
        [(("holder", "Sở Tư pháp"),)],
    ),
    (
        "BDG701",
        "told once only",
        duties("1. Sở Y tế: Dự.", "2. Sở Tư pháp: Phối hợp với Sở Y tế theo dõi.", to="Sở Tư pháp"),
        [(("holder", "Sở Y tế"),)],
    ),
    ("BDG701", "told", duties("1. Sở Y tế: Dự lớp.", to="Sở Tài chính, Sở Y tế"), []),
    ("BDG701", "abbreviated", duties("1. Sở Giáo dục và Đào tạo: Dự lớp.", to="Sở GD&ĐT"), []),
    ("BDG701", "the issuer itself", duties("1. Sở Nội vụ: Mở lớp.", to="Sở Y tế"), []),
    ("BDG701", "in the archive line", duties("1. Phòng TCBC: Mở lớp.", to="Sở Y tế"), []),
    ("BDG701", "an office of the issuer", duties("1. Phòng Tổ chức: Mở lớp.", to="Các phòng thuộc Sở"), []),
    ("BDG701", "a group", duties("1. Các đơn vị liên quan: Dự lớp.", to="Sở Y tế"), []),
    ("BDG701", "no recipients", section("TỔ CHỨC THỰC HIỆN", "1. Sở Y tế: Dự lớp."), []),
    ("BDG701", "no duties", section("MỤC ĐÍCH", "- Nâng cao.", "Nơi nhận:", "- Sở Y tế;"), []),
    (
        "BDG702",
        "not told",
        duties("1. Văn phòng: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh.", to="Sở Y tế"),
        [(("addressee", "UBND tỉnh"),)],
    ),
    ("BDG702", "told", duties("1. Văn phòng: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh.", to="UBND tỉnh (b/c)"), []),
    ("BDG702", "no addressee", duties("1. Văn phòng: Báo cáo trước ngày 15/11 hằng năm.", to="Sở Y tế"), []),
    ("BDG702", "no time", duties("1. Văn phòng: Báo cáo UBND tỉnh kết quả.", to="Sở Y tế"), []),
    (
        "BDG702",
        "no recipients",
        section("TỔ CHỨC THỰC HIỆN", "1. Văn phòng: Trước ngày 15/11 hằng năm báo cáo UBND tỉnh."),
        [],
    ),
    # 9xx
    ("BDG901", "curly", section("MỤC ĐÍCH", "- Học “Kỹ năng lãnh đạo."), [(("quote", "Kỹ năng lãnh đạo."),)]),
    ("BDG901", "straight", section("MỤC ĐÍCH", '- Học "Kỹ năng lãnh đạo.'), [(("quote", "Kỹ năng lãnh đạo."),)]),
    ("BDG901", "closed", section("MỤC ĐÍCH", '- Học “Kỹ năng” và "Lãnh đạo".'), []),
    ("BDG901", "nested", section("MỤC ĐÍCH", "- Học “Kỹ năng ‘lãnh đạo’ cấp xã”."), []),
    (
        "BDG901",
        "in the title of a course",
        course("80 đại biểu/02 lớp", "Học sinh “xuất sắc.").replace("lồng", "“lồng"),
        [
            (("quote", "lồng ghép giới"),),
            (("quote", "xuất sắc."),),
        ],
    ),
    (
        "BDG902",
        "rarer way",
        section("MỤC ĐÍCH", "- Giai đoạn 2016 - 2020.", "- Giai đoạn 2021 - 2025.", "- Giai đoạn 2026-2030."),
        [(("here", "2026-2030"), ("elsewhere", "2016 - 2020"))],
    ),
    (
        "BDG902",
        "equal numbers",
        section("MỤC ĐÍCH", "- Giai đoạn 2016-2020.", "- Giai đoạn 2021 - 2025."),
        [(("here", "2016-2020"), ("elsewhere", "2021 - 2025"))],
    ),
    (
        "BDG902",
        "without spaces is usual",
        section("MỤC ĐÍCH", "- Giai đoạn 2016-2020.", "- Giai đoạn 2021-2025.", "- Giai đoạn 2026 - 2030."),
        [(("here", "2026 - 2030"), ("elsewhere", "2016-2020"))],
    ),
    ("BDG902", "one way", section("MỤC ĐÍCH", "- Giai đoạn 2016 - 2020.", "- Giai đoạn 2021 - 2025."), []),
    ("BDG902", "no period", section("MỤC ĐÍCH", "- Năm 2026."), []),
    (
        "BDG903",
        "ampersand",
        section("TỔ CHỨC THỰC HIỆN", "1. Sở Giáo dục và Đào tạo: Dự.", "2. Sở Y tế: Giúp Sở Giáo dục & Đào tạo."),
        [(("spellings", ("“Sở Giáo dục và Đào tạo”", "“Sở Giáo dục & Đào tạo”")),)],
    ),
    (
        "BDG903",
        "spaces",
        section("TỔ CHỨC THỰC HIỆN", "1. Phòng Kế hoạch - Tài chính: Dự.", "2. Phòng Kế hoạch-Tài chính: Chi."),
        [(("spellings", ("“Phòng Kế hoạch - Tài chính”", "“Phòng Kế hoạch-Tài chính”")),)],
    ),
    (
        "BDG903",
        "capital at the start",
        section(
            "TỔ CHỨC THỰC HIỆN", "1. Phòng Kế hoạch - Tài chính: Dự.", "2. Sở Y tế: Giúp phòng Kế hoạch - Tài chính."
        ),
        [],
    ),
    (
        "BDG903",
        "one abbreviation",
        section("TỔ CHỨC THỰC HIỆN", "1. Sở Giáo dục và Đào tạo: Dự.", "2. Sở Y tế: Giúp Sở GD&ĐT."),
        [],
    ),
    ("BDG903", "no office", section("MỤC ĐÍCH", "- Nâng cao nhận thức."), []),
]


class TestCases:
    """What each rule finds, with which figures, and where it stays silent."""

    @pytest.mark.parametrize(
        ("code", "text", "values"),
        [pytest.param(code, text, values, id=f"{code} {name}") for code, name, text, values in CASES],
    )
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)

    @EACH_RULE
    def test_both_ways(self, rule: Rule) -> None:
        """Every rule has cases of finding and of silence."""
        assert {True, False} == {bool(values) for code, _, _, values in CASES if code == rule.code}


class TestMessages:
    """How figures are shown."""

    def test_vietnamese(self) -> None:
        """The line of a finding shows place, code, severity and the figures in Vietnamese form."""
        report = check(course("1.760 đại biểu/09 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 1.698 đại biểu"))
        messages = {finding.code: str(finding) for finding in report}

        assert (
            "17:13 BDG501 lỗi: ghi 1.760 đại biểu, cộng các thành phần được 1.758 (chênh 2): 60, 1.698"
            == messages["BDG501"]
        )

    def test_english(self) -> None:
        """The English message has the same figures."""
        report = check(course("860 đại biểu/08 lớp", "Cấp xã: 858 đại biểu"))
        messages = {finding.code: finding.english for finding in report}

        assert "states 860 delegates, its categories add up to 858 (difference 2): 858" == messages["BDG501"]

    def test_fraction(self) -> None:
        """A class size that is no decimal is shown exactly."""
        report = check(course("100 đại biểu/03 lớp", "Cấp xã: 100 đại biểu"))
        messages = {finding.code: finding.vietnamese for finding in report}

        assert (
            "100 đại biểu không chia đều cho 3 lớp (33 1/3 người/lớp): 1 lớp 34 và 2 lớp 33 người" == messages["BDG502"]
        )


class TestSeveral:
    """Plans with several nouns of a kind."""

    def test_two_courses(self) -> None:
        """Each course is judged by itself, with its path."""
        first = course("80 đại biểu/02 lớp", "Công chức: 70 người.")
        second = first.partition("\n\n1. ")[2].replace("1.1.", "2.1.").replace("1.2.", "2.2.").replace("70", "90")
        report = check(f"{first}\n\n2. {second}")

        assert [("courses[0].headcount", "I.1"), ("courses[1].headcount", "I.2")] == [
            (finding.path, finding.address) for finding in report if finding.code == "BDG501"
        ]
