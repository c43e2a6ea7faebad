import pytest

import binhdanggioi as bdg
from tests.checking.plans import Row, Values, Words, cases, duties, ended, found, messages, section, words

CASES: list[Row] = [
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
    (
        "BDG701",
        "rooms of the department are told",
        duties("1. Sở Y tế: Dự lớp.", to="Các phòng, đơn vị thuộc Sở"),
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
    (
        "BDG702",
        "written out, second of two, over lines",
        duties("1. Văn phòng\n- Báo cáo Bộ Nội vụ và Ủy ban nhân dân\ntỉnh trước ngày 15/12 hằng năm.", to="Bộ Nội vụ"),
        [(("addressee", "Ủy ban nhân dân tỉnh"),)],
    ),
    (
        "BDG703",
        "no part",
        duties("1. Sở Y tế: Dự lớp.", to="Sở Y tế; Sở Xây dựng"),
        [(("recipients", ("Sở Xây dựng",)),)],
    ),
    (
        "BDG703",
        "two of them, in bold over lines",
        duties("1. Sở Y tế: Dự lớp.", to="**Sở Xây dựng**; Sở Y tế; Kho bạc Nhà nước\ntỉnh"),
        [(("recipients", ("Sở Xây dựng", "Kho bạc Nhà nước tỉnh")),)],
    ),
    ("BDG703", "partner", duties("1. Sở Y tế: Phối hợp với Sở Xây dựng mở lớp.", to="Sở Y tế; Sở Xây dựng"), []),
    ("BDG703", "with a remark", duties("1. Sở Y tế: Dự lớp.", to="Sở Y tế; Sở Xây dựng (để phối hợp)"), []),
    ("BDG703", "groups and higher bodies", duties("1. Sở Y tế: Dự.", to="Sở Y tế; UBND tỉnh; Các sở, ban, ngành"), []),
    ("BDG703", "another level of one body", duties("1. Sở Y tế: Dự.", to="Sở Y tế tỉnh"), []),
    ("BDG703", "no duties", ended("Nơi nhận:\n- Sở Xây dựng;\n- Lưu: VT, TH (02)."), []),
    (
        "BDG707",
        "mass organization",
        duties("1. Giao Hội Liên hiệp Phụ nữ tỉnh\n- Vận động hội viên.", to="Sở Y tế"),
        [(("holder", "Hội Liên hiệp Phụ nữ tỉnh"), ("issuer", "Sở Nội vụ"))],
    ),
    (
        "BDG707",
        "another department, in bold",
        duties("**1. Giao Sở Y tế:** Hướng dẫn các trạm y tế.", to="Sở Y tế"),
        [(("holder", "Sở Y tế"), ("issuer", "Sở Nội vụ"))],
    ),
    ("BDG707", "requested", duties("1. Đề nghị Hội Liên hiệp Phụ nữ tỉnh: Vận động hội viên.", to="Sở Y tế"), []),
    ("BDG707", "own room", duties("1. Giao Phòng Xây dựng chính quyền: Tổng hợp.", to="Sở Y tế"), []),
    ("BDG707", "neither", duties("1. Hội Liên hiệp Phụ nữ tỉnh: Vận động hội viên.", to="Sở Y tế"), []),
    (
        "BDG707",
        "committee over its department",
        duties("1. Giao Sở Y tế: Hướng dẫn.", to="Sở Y tế", heading="Số: 15/KH-UBND").replace("Sở Nội vụ", "UBND tỉnh"),
        [],
    ),
    (
        "BDG707",
        "assigned by a mass organization",
        duties("1. Giao Hội Nông dân tỉnh: Dự lớp.", to="Sở Y tế").replace("Sở Nội vụ", "Hội Liên hiệp Phụ nữ tỉnh"),
        [],
    ),
    ("BDG707", "requested, again", duties("1. Đề nghị Hội Nông dân tỉnh: Dự lớp.", to="Sở Y tế"), []),
    (
        "BDG707",
        "department of a committee",
        duties("1. Giao Sở Y tế: Dự lớp.", to="Sở Y tế").replace("Sở Nội vụ", "Ủy ban nhân dân tỉnh"),
        [],
    ),
]

WORDS: list[Words] = [
    (
        "BDG703",
        "two",
        duties("1. Văn phòng: Mở lớp.", to="Sở Y tế; Công an tỉnh; Văn phòng"),
        (
            "có tên trong phần Nơi nhận nhưng không được giao nhiệm vụ: “Sở Y tế”, “Công an tỉnh”; "
            "nếu gửi để biết thì giữ nguyên"
        ),
        "recipients without a duty: “Sở Y tế”, “Công an tỉnh”; those who get it for information may stay",
    ),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestAddressees:
    """Bodies that receive reports, of plans that were built in code."""

    @pytest.mark.parametrize(
        ("text", "addressees", "told"),
        [
            ("Mời dự họp, Sở Y tế trước ngày 15/6 tại trụ sở.", ["Ban AAAAAAA"], ["Ban AAAAAAA"]),
            ("Gửi Ban A, Ban B, Ban C và Ban D trước ngày 15/6.", ["Ban A"], ["Ban A", "Ban B", "Ban C", "Ban D"]),
            ("Gửi Ban A, Ban B, Ban C.", ["Ban C", "Ban B", "Ban A"], ["Ban C", "Ban B", "Ban A"]),
            ("Gửi Ban A, Ban B; Ban C, Ban D.", ["Ban C", "Ban A", "Ban A"], ["Ban C", "Ban D", "Ban A", "Ban B"]),
        ],
        ids=["not in the text", "first of a list", "all of a list", "two lists"],
    )
    def test_lists(self, text: str, addressees: list[str], told: list[str]) -> None:
        """Whoever is listed after an addressee receives the report too; after one that the text lacks nobody is."""
        reports = tuple(bdg.ReportingDuty(addressee=bdg.Organization(name=name)) for name in addressees)
        duty = bdg.Duty(text=text, reports=reports)
        holder = bdg.Responsibility(organization=bdg.Organization(name="Văn phòng"), duties=(duty,))
        plan = bdg.draft(subject="Công tác", responsibilities=[holder], recipients=[bdg.Recipient(text="Văn phòng")])

        assert told == [dict(finding.values)["addressee"] for finding in bdg.check(plan, select=["BDG702"])]


class TestWords:
    """What the messages say beside the figures."""

    @words(WORDS)
    def test_words(self, code: str, text: str, vietnamese: str, english: str) -> None:
        """Both languages say the same, each in words of its own."""
        assert [(vietnamese, english)] == messages(code, text)
