"""The official document, measured from its XML against the decree: Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import assume, example, given

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, DocumentNumber, Organization, Paragraph, PartialDate, Plan, Section, Table
from binhdanggioi.lexicon.form import MOTTO_LINE, PARTY_LINE
from binhdanggioi.opening.word.lines import is_form
from binhdanggioi.writing.docx.office_style import DEFAULT_STYLE
from binhdanggioi.writing.plan.document import lines
from tests import strategies
from tests.documents import EXAMPLES, each_plan, reading_of
from tests.effort import at_most
from tests.writing.docx.laid_out import TWIPS_OF_A_MM, W, Written, value, word_bytes

SMALL = bdg.OfficeStyle(sizes=bdg.SizeSet.SMALL)
MOTTO_MM = ((SMALL, "55.9"), (DEFAULT_STYLE, "60.2"))
"""How long the motto is in Times New Roman, in bold, in either set of sizes."""
FEW = at_most(50)

BASIS = bdg.LegalBasis(
    text="Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;",
    citation=bdg.Citation(kind=DocumentKind.LAW, name="Luật Bình đẳng giới"),
    role=bdg.BasisRole.GROUNDS,
)
PLAN = Plan(
    kind=DocumentKind.PLAN,
    issuer=Organization(name="SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", parent="UBND tỉnh Cao Bằng"),
    number=DocumentNumber.parse("15/KH-SLĐTBXH"),
    place="Cao Bằng",
    issued_on=PartialDate(2024, 3, 5),
    subject="Truyền thông về bình đẳng giới năm 2024",
    legal_bases=(BASIS, BASIS),
    opening="Sở ban hành Kế hoạch như sau:",
    sections=(
        Section(
            mark="I.",
            heading="Mục đích, yêu cầu",
            items=(
                Section(mark="1.", heading="Mục đích", items=(Paragraph(mark="-", text="Nâng cao nhận thức."),)),
                Section(mark="2.", heading="Yêu cầu", items=(Paragraph(mark="a)", text="Đúng đối tượng."),)),
            ),
        ),
        Section(
            mark="II.",
            heading="TỔ CHỨC THỰC HIỆN",
            items=(Table(rows=(("STT", "Đơn vị"), ("1", "Văn phòng Sở"), ("2", "Phòng Kế hoạch - Tài chính"))),),
        ),
    ),
    closing="Trên đây là Kế hoạch truyền thông của Sở./.",
    recipients=(bdg.Recipient(text="UBND tỉnh"), bdg.Recipient(text="Lãnh đạo Sở")),
    filed_with="VT, VP",
    signature=bdg.Signature(
        authority=(bdg.Authority.FOR_HEAD,), principals=("GIÁM ĐỐC",), position="PHÓ GIÁM ĐỐC", name="Nguyễn Văn A"
    ),
)
ACT = Plan(
    kind=DocumentKind.PLAN,
    issuer=Organization(name="ỦY BAN NHÂN DÂN TỈNH CAO BẰNG"),
    number=DocumentNumber.parse("12/QĐ-UBND"),
    subject="Truyền thông về bình đẳng giới",
    issuing_act=bdg.Citation(number=DocumentNumber.parse("12/QĐ-UBND"), subject="Ban hành Kế hoạch truyền thông"),
    preamble=(Paragraph(text="QUYẾT ĐỊNH:"),),
    articles=(Paragraph(mark="Điều 1.", text="Ban hành kèm theo Quyết định này Kế hoạch truyền thông."),),
    sections=(Section(mark="I.", heading="MỤC TIÊU"),),
)


def mm(twips: int) -> float:
    """Millimetres of so many twips."""
    return twips / TWIPS_OF_A_MM


@pytest.fixture(scope="module")
def written() -> Written:
    """The plan in the default style."""
    return Written.of(PLAN)


class TestPage:
    """The page: mục I."""

    def test_paper(self, written: Written) -> None:
        """A4, upright."""
        (section,) = written.sections()

        assert ("11906", "16838") == (value(section, "pgSz", "w"), value(section, "pgSz", "h"))

    @pytest.mark.parametrize(
        ("style", "sides"),
        [
            (DEFAULT_STYLE, (20, 20, 30, 15)),
            (bdg.OfficeStyle(top_mm=25, bottom_mm=Decimal("22.5"), left_mm=35, right_mm=20), (25, 22.5, 35, 20)),
        ],
    )
    def test_margins(self, style: bdg.OfficeStyle, sides: tuple[float, ...]) -> None:
        """Above, below, left and right, as the style says."""
        (section,) = Written.of(PLAN, style).sections()
        found = [mm(int(value(section, "pgMar", side) or 0)) for side in ("top", "bottom", "left", "right")]

        assert list(sides) == [pytest.approx(each, abs=0.05) for each in found]

    def test_font(self, written: Written) -> None:
        """Times New Roman for every script, black; no font of the theme anywhere."""
        styles = written.root("word/styles.xml")
        fonts = [tuple(sorted(each.items())) for each in styles.iter(f"{W}rFonts")]
        times = tuple(sorted((f"{W}{name}", "Times New Roman") for name in ("ascii", "hAnsi", "eastAsia", "cs")))

        assert {times} == set(fonts)
        assert ["000000"] == [each.get(f"{W}val") for each in styles.iter(f"{W}color")]
        assert not any(b"Theme" in part for part in written.parts.values())

    def test_page_number(self, written: Written) -> None:
        """Above the text in the middle, upright, of the size of the body, not on the first page."""
        (section,) = written.sections()
        header = next(
            style for style in written.root("word/styles.xml").iter(f"{W}style") if value(style, "name") == "header"
        )

        assert section.find(f"{W}titlePg") is not None
        assert b" PAGE " in written.parts["word/header1.xml"]
        assert b" PAGE " not in written.parts["word/header2.xml"]
        assert ("center", "28", None) == (value(header, "pPr/jc"), value(header, "rPr/sz"), value(header, "rPr/i"))

    def test_an_annex_counts_its_pages_anew(self) -> None:
        """Each annex is a section of its own, numbered from 1."""
        plan = Plan(kind=DocumentKind.PLAN, annexes=(Section(heading="Phụ lục I"), Section(heading="Phụ lục II")))
        sections = Written.of(plan).sections()

        assert ["1"] * 3 == [value(section, "pgNumType", "start") for section in sections]


class TestParts:
    """The parts of the form: mục II, III and V."""

    @pytest.mark.parametrize(
        ("name", "small", "large", "letters", "side"),
        [
            ("Quốc hiệu", 12, 13, "bc", "center"),
            ("Tiêu ngữ", 13, 14, "b", "center"),
            ("Cơ quan chủ quản", 12, 13, "c", "center"),
            ("Cơ quan ban hành", 12, 13, "bc", "center"),
            ("Số, ký hiệu", 13, 13, "", "center"),
            ("Địa danh, thời gian", 13, 14, "i", "center"),
            ("Tên loại", 13, 14, "bc", "center"),
            ("Trích yếu", 13, 14, "b", "center"),
            ("Căn cứ", 13, 14, "i", "both"),
            ("Body Text", 13, 14, "", "both"),
            ("heading 1", 13, 14, "bc", "both"),
            ("heading 2", 13, 14, "b", "both"),
            ("Quyền hạn, chức vụ", 13, 14, "bc", "center"),
            ("Họ tên người ký", 13, 14, "b", "center"),
            ("Nhãn nơi nhận", 12, 12, "bi", "left"),
            ("Nơi nhận", 11, 11, "", "left"),
        ],
    )
    def test_letters(self, name: str, small: int, large: int, letters: str, side: str) -> None:
        """Each part has its size in both sets, its letters and its side."""
        sets = [Written.of(PLAN, style).named(name) for style in (SMALL, DEFAULT_STYLE)]
        found = [{(each.size, each.letters, each.side) for each in paragraphs} for paragraphs in sets]

        assert [{(small, letters, side)}, {(large, letters, side)}] == found

    def test_words(self, written: Written) -> None:
        """Each line of the form says what the plan says, in the letters of the plan."""
        form = [
            (each.style, each.text.replace("\xa0", " "))
            for each in written.paragraphs()
            if each.text and not each.style.startswith(("Body", "heading", "Đầu", "Số tr", "Chữ"))
        ]

        assert [
            ("Cơ quan chủ quản", "UBND tỉnh Cao Bằng"),
            ("Cơ quan ban hành", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"),
            ("Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc"),
            ("Số, ký hiệu", "Số: 15/KH-SLĐTBXH"),
            ("Địa danh, thời gian", "Cao Bằng, ngày 05 tháng 3 năm 2024"),
            ("Tên loại", "KẾ HOẠCH"),
            ("Trích yếu", "Truyền thông về bình đẳng giới năm 2024"),
            ("Căn cứ", "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"),
            ("Căn cứ", "Căn cứ Luật Bình đẳng giới ngày 29 tháng 11 năm 2006;"),
            ("Nhãn nơi nhận", "Nơi nhận:"),
            ("Nơi nhận", "- UBND tỉnh;"),
            ("Nơi nhận", "- Lãnh đạo Sở;"),
            ("Nơi nhận", "- Lưu: VT, VP."),
            ("Quyền hạn, chức vụ", "KT. GIÁM ĐỐC"),
            ("Quyền hạn, chức vụ", "PHÓ GIÁM ĐỐC"),
            ("Họ tên người ký", "Nguyễn Văn A"),
        ] == form

    def test_number_and_date_share_a_row(self, written: Written) -> None:
        """The issuer is beside the motto, the number beside the date; the recipients are beside who signs."""
        rows = [
            [len([p for p in cell.iter(f"{W}p") if "".join(p.itertext())]) for cell in row.iter(f"{W}tc")]
            for row in written.body().iter(f"{W}tr")
        ]

        assert [[2, 2], [1, 1]] == rows[:2]
        assert [4, 3] == rows[-1]

    def test_blanks_stay_blank(self) -> None:
        """A draft keeps room for its number and its day, and nothing is invented."""
        plan = bdg.read(EXAMPLES[0]).plan
        written = Written.of(plan)
        (number,), (date,) = written.named("Số, ký hiệu"), written.named("Địa danh, thời gian")

        assert ("Số:      /KH-SLĐTBXH", "Cao Bằng, ngày      tháng 5 năm 2022") == (number.text, date.text)

    def test_party(self) -> None:
        """A plan of the Party has the Party's head line, with a line as long."""
        plan = Plan(kind=DocumentKind.PLAN, number=DocumentNumber.parse("-KH/TU"), issuer=Organization(name="TỈNH ỦY"))
        written = Written.of(plan)

        assert ["ĐẢNG CỘNG SẢN VIỆT NAM"] == [each.text for each in written.named("Quốc hiệu", "Tiêu ngữ")]
        assert written.after("Quốc hiệu").is_rule
        assert ["Số:      -KH/TU"] == [each.text for each in written.named("Số, ký hiệu")]

    def test_an_act_that_issues_the_plan(self) -> None:
        """The act comes first with its articles; the plan has pages of its own, under the head without its number."""
        written = Written.of(ACT)
        (article,) = [each for each in written.paragraphs() if each.text.startswith("Điều")]

        assert ["QUYẾT ĐỊNH", "KẾ HOẠCH"] == [each.text for each in written.named("Tên loại")]
        assert ["QUYẾT ĐỊNH:"] == [each.text for each in written.named("Thẩm quyền ban hành")]
        assert ("Body Text", "b") == (article.style, article.letters)
        assert (2, 2, 1) == (
            len(written.sections()), len(written.named("Quốc hiệu")), len(written.named("Số, ký hiệu"))
        )  # fmt: skip

    def test_a_plan_that_says_nothing(self) -> None:
        """An empty plan has the head line, the motto and its title."""
        written = Written.of(Plan(kind=DocumentKind.PLAN))

        assert [
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "KẾ HOẠCH"
        ] == [each.text for each in written.paragraphs() if each.text]  # fmt: skip


class TestLines:
    """The lines that are drawn, and the columns that hold them."""

    @pytest.mark.parametrize(("style", "length"), MOTTO_MM)
    def test_under_the_motto(self, style: bdg.OfficeStyle, length: str) -> None:
        """The line is as long as the motto, in the middle of its column."""
        written = Written.of(PLAN, style)
        rule, column = written.after("Tiêu ngữ"), written.columns(0)[-1]

        assert rule.is_rule
        assert rule.left == rule.right
        assert float(length) == pytest.approx(mm(column - rule.left - rule.right), abs=0.3)

    @pytest.mark.parametrize(
        ("issuer", "last", "width"),
        [
            ("SỞ NỘI VỤ", "SỞ NỘI VỤ", "26.1"),
            ("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "THÀNH PHỐ HỒ CHÍ MINH", "60.1"),
        ],
    )
    def test_under_the_issuer(self, issuer: str, last: str, width: str) -> None:
        """The line is between a third and a half of the last line of the name."""
        plan = Plan(kind=DocumentKind.PLAN, issuer=Organization(name=issuer))
        written = Written.of(plan)
        (name,), rule = written.named("Cơ quan ban hành"), written.after("Cơ quan ban hành")
        drawn = mm(written.columns(0)[0] - rule.left - rule.right)

        assert rule.is_rule
        assert last == name.text.rsplit(" ", 1)[-1].replace("\xa0", " ") or issuer == last
        assert 1 / 3 <= drawn / float(width) <= 1 / 2

    def test_under_the_subject(self, written: Written) -> None:
        """The line is between a third and a half of the subject, in the middle of the page."""
        rule = written.after("Trích yếu")
        drawn = mm(11906 - 1701 - 850 - rule.left - rule.right)

        assert rule.is_rule
        assert 1 / 3 <= drawn / 85.6 <= 1 / 2

    def test_only_the_left_column_wraps(self, written: Written) -> None:
        """The right column holds the head line of the State at 13 points in one line; both fill the width."""
        left, right = written.columns(0)

        assert 96 <= mm(right)
        assert 11906 - 1701 - 850 == left + right

    def test_a_long_date_takes_a_wider_cell(self) -> None:
        """A date longer than the head line has room, and does not narrow the names above."""
        plan = Plan(
            kind=DocumentKind.PLAN,
            issuer=Organization(name="ỦY BAN NHÂN DÂN"),
            place="Thành phố Hồ Chí Minh",
            issued_on=PartialDate(2025, 11, 21),
        )
        left, more, right = Written.of(plan).columns(0)

        assert 106.3 < mm(more + right)
        assert mm(left + more) == pytest.approx(66.3, abs=0.5)

    def test_a_name_breaks_at_a_pause(self, written: Written) -> None:
        """Spaces inside the lines of a long name do not break, the one between them does."""
        (name,) = written.named("Cơ quan ban hành")

        assert ["SỞ\xa0LAO\xa0ĐỘNG\xa0-", "THƯƠNG\xa0BINH\xa0VÀ\xa0XÃ\xa0HỘI"] == name.text.split(" ")

    def test_nothing_is_drawn_with_letters(self, written: Written) -> None:
        """No line is made of underscores, hyphens or underlined text."""
        texts = [each.text for each in written.paragraphs()]

        assert not any("__" in text or "---" in text for text in texts)
        assert not any(b"<w:u " in part for part in written.parts.values())


class TestBody:
    """The body: mục II.6."""

    @pytest.mark.parametrize(("indent", "twips"), [(1, 567), (Decimal("1.27"), 720)])
    def test_indent(self, indent: int | Decimal, twips: int) -> None:
        """The first line goes in by 1 or 1.27 cm, in text, bases and titles alike."""
        written = Written.of(PLAN, bdg.OfficeStyle(indent_cm=indent))
        body = written.named("Body Text", "Căn cứ", "heading 1", "heading 2")

        assert {twips} == {each.first for each in body}

    @pytest.mark.parametrize(
        ("gap", "spacing", "before", "line"), [(6, Decimal(1), 120, 240), (12, Decimal("1.5"), 240, 360)]
    )
    def test_spacing(self, gap: int, spacing: Decimal, before: int, line: int) -> None:
        """Paragraphs are apart on one side only; lines are single to one and a half."""
        written = Written.of(PLAN, bdg.OfficeStyle(gap_pt=gap, line_spacing=spacing))
        body = written.named("Body Text", "Căn cứ", "heading 1", "heading 2")

        assert {(before, 0, line)} == {(each.before, each.after, each.line) for each in body}

    def test_titles(self, written: Written) -> None:
        """Titles are headings of Word, in the levels of their marks, and stay with what follows."""
        titles = [
            (each.text, each.style, each.level, each.keeps) for each in written.paragraphs() if each.level is not None
        ]

        assert [
            ("I. Mục đích, yêu cầu", "heading 1", 0, True),
            ("1. Mục đích", "heading 2", 1, True),
            ("2. Yêu cầu", "heading 2", 1, True),
            ("II. TỔ CHỨC THỰC HIỆN", "heading 1", 0, True),
        ] == titles

    def test_what_only_leads_is_a_title_among_titles(self) -> None:
        """`1. Sở Nội vụ:` is a title where all beside it are, and text where one of them is."""
        office = Section(mark="1.", heading="Sở Nội vụ:", items=(Paragraph(mark="-", text="Chủ trì."),))
        titles = Section(mark="2.", heading="Sở Tài chính:", items=(Paragraph(mark="-", text="Bố trí kinh phí."),))
        text = Paragraph(mark="2.", text="Các sở phối hợp thực hiện.")
        found = [
            [
                each.style
                for each in Written.of(Plan(kind=DocumentKind.PLAN, sections=(section,))).paragraphs()
                if "Sở Nội" in each.text
            ]
            for section in (
                Section(mark="I.", heading="TỔ CHỨC THỰC HIỆN", items=(office, other)) for other in (titles, text)
            )
        ]

        assert [["heading 2"], ["Body Text"]] == found

    def test_the_signature_is_not_alone_on_a_page(self, written: Written) -> None:
        """The last paragraph stays with the recipients and the signature, whose row is not parted."""
        (closing,) = [each for each in written.paragraphs() if each.text.startswith("Trên đây")]

        assert closing.keeps
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in written.body().iter(f"{W}tr"))

    def test_table(self, written: Written) -> None:
        """A table has lines, repeats its head, and is as wide as the text."""
        tables = list(written.body().iter(f"{W}tbl"))

        assert ["single"] * 6 == [each.get(f"{W}val") for each in tables[1].iterfind(f"{W}tblPr/{W}tblBorders/*")]
        assert 1 == len(list(tables[1].iter(f"{W}tblHeader")))
        assert 11906 - 1701 - 850 == pytest.approx(sum(written.columns(1)), abs=2)

    def test_signs_of_xml(self) -> None:
        """What XML would take for its own is text."""
        plan = Plan(kind=DocumentKind.PLAN, subject="Sở A & B <2024>")
        (subject,) = Written.of(plan).named("Trích yếu")

        assert "Sở A & B <2024>" == subject.text


class TestAnnexes:
    """Tables that are made from the nouns, on request."""

    STYLE = bdg.OfficeStyle(annex_tables=(bdg.AnnexTable.INDICATORS, bdg.AnnexTable.COURSES))

    def test_none_is_made_unasked(self) -> None:
        """The default style adds no annex."""
        assert [] == Written.of(bdg.read(EXAMPLES[0]).plan).named("Phụ lục")

    def test_heads(self) -> None:
        """An annex has its label, its title in capitals by layout and the document that it belongs to."""
        written = Written.of(bdg.read(EXAMPLES[0]).plan, self.STYLE)
        heads = written.named("Phụ lục", "Tiêu đề phụ lục", "Kèm theo")
        date = "ngày      tháng 5 năm 2022"

        assert [
            ("Phụ lục", "b", 14),
            ("Biểu chỉ tiêu", "bc", 14),
            (f"(Kèm theo Kế hoạch số     /KH-SLĐTBXH {date} của Sở Lao động - Thương binh và Xã hội)", "i", 14),
        ] == [(each.text, each.letters, each.size) for each in heads]
        assert written.after("Kèm theo").is_rule

    def test_indicators(self) -> None:
        """Each indicator has a row, each year a column."""
        written = Written.of(bdg.read(EXAMPLES[0]).plan, self.STYLE)

        assert ["STT", "Chỉ tiêu", "Năm 2025", "Năm 2030"] == [each.text for each in written.named("Đầu cột")]
        assert ["1", "90%", "95%", "2", "90%", "95%", "3", "90%", "95%"] == [
            each.text for each in written.named("Số trong bảng")
        ]

    def test_courses(self) -> None:
        """Each course has a row; what every course states is added up."""
        written = Written.of(bdg.read(EXAMPLES[1]).plan, self.STYLE)

        assert ["1", "860", "8", "1,5", "2", "900", "10", "1,5", "1.760", "18"] == [
            each.text for each in written.named("Số trong bảng")
        ]

    def test_several_are_numbered(self) -> None:
        """Two annexes or more are numbered in Roman, after those that the plan has."""
        course = bdg.TrainingCourse(mark="1.", title="Lớp kỹ năng", headcount=80)
        section = Section(mark="I.", heading="TẬP HUẤN", items=(course,))
        plan = Plan(kind=DocumentKind.PLAN, sections=(section,), annexes=(Section(heading="Phụ lục I"),))

        assert ["Phụ lục I", "Phụ lục II"] == [each.text for each in Written.of(plan, self.STYLE).named("Phụ lục")]


class TestOfficeStyle:
    """What an office may choose."""

    @pytest.mark.parametrize(
        ("field", "wrong", "message"),
        [
            ("top_mm", 19, "top_mm must be 20 to 25 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 19"),
            ("bottom_mm", 26, "bottom_mm must be 20 to 25 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 26"),
            ("left_mm", 36, "left_mm must be 30 to 35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 36"),
            ("right_mm", 14, "right_mm must be 15 to 20 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 14"),
            ("gap_pt", 5, "gap_pt must be 6 to 24 pt (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e): 5"),
            (
                "line_spacing",
                Decimal("1.6"),
                "line_spacing must be 1 to 1.5 lines (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e): 1.6",
            ),
            (
                "indent_cm",
                Decimal("1.1"),
                "indent_cm must be 1 or 1.27 cm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e): 1.1",
            ),
        ],
    )
    def test_what_the_decree_does_not_allow(self, field: str, wrong: object, message: str) -> None:
        """A measure outside its range is refused, with the range and the clause."""
        with pytest.raises(ValueError) as error:  # noqa: PT011 - the whole message is compared
            bdg.OfficeStyle(**{field: wrong})  # type: ignore[arg-type]

        assert message == str(error.value)

    @pytest.mark.parametrize("wrong", [20.0, "20", True, Decimal("NaN")])
    def test_what_is_no_measure(self, wrong: object) -> None:
        """A measure is an int or a Decimal."""
        with pytest.raises(TypeError, match="top_mm must be an int or a finite Decimal"):
            bdg.OfficeStyle(top_mm=wrong)  # type: ignore[arg-type]

    def test_names(self) -> None:
        """An office prints its names as it breaks them; the line follows the last."""
        style = bdg.OfficeStyle(parent="UBND TỈNH CAO BẰNG", issuer_lines=("SỞ LAO ĐỘNG,", "THƯƠNG BINH VÀ XÃ HỘI"))
        written = Written.of(PLAN, style)

        assert ["UBND\xa0TỈNH\xa0CAO\xa0BẰNG", "SỞ\xa0LAO\xa0ĐỘNG, THƯƠNG\xa0BINH\xa0VÀ\xa0XÃ\xa0HỘI"] == [
            each.text for each in written.named("Cơ quan chủ quản", "Cơ quan ban hành")
        ]
        assert written.after("Cơ quan ban hành").is_rule

    def test_names_of_the_plan_read_back(self) -> None:
        """Lines that spell the name of the plan change nothing for a reader."""
        plan = bdg.read(EXAMPLES[0]).plan
        style = bdg.OfficeStyle(issuer_lines=("SỞ LAO ĐỘNG -", "THƯƠNG BINH VÀ", "XÃ HỘI"))

        assert plan == bdg.read_docx(word_bytes(plan, style)).plan

    def test_lines_that_would_share_one(self) -> None:
        """A soft break parts lines that are short enough to run together."""
        written = Written.of(PLAN, bdg.OfficeStyle(issuer_lines=("SỞ", "LAO", "ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI")))

        assert ["SỞ|LAO|ĐỘNG, THƯƠNG BINH VÀ XÃ HỘI"] == [each.text for each in written.named("Cơ quan ban hành")]


class TestTemplate:
    """A Word file of the office as the template."""

    @staticmethod
    def template() -> BytesIO:
        """A file with a page, a style and a text of its own."""
        docx = pytest.importorskip("docx")
        document = docx.Document()
        document.add_paragraph("Văn bản mẫu")
        document.sections[0].left_margin = docx.shared.Mm(35)
        document.styles["Body Text"].font.name = "Arial"
        file = BytesIO()
        document.save(file)
        return BytesIO(file.getvalue())

    def test_what_it_gives(self) -> None:
        """Its page and its styles hold, its text goes, and styles that it lacks are added without taking a place."""
        docx = pytest.importorskip("docx")
        file = BytesIO()
        bdg.write_docx(PLAN, file, template=self.template())
        document = docx.Document(file)
        names = [style.name for style in document.styles]

        assert docx.shared.Mm(35) == pytest.approx(document.sections[0].left_margin, abs=1000)
        assert "Arial" == document.styles["Body Text"].font.name
        assert "Văn bản mẫu" not in [paragraph.text for paragraph in document.paragraphs]
        assert ["KẾ HOẠCH"] == [each.text for each in document.paragraphs if each.style.name == "Tên loại"]
        assert len(names) == len(set(names))

    def test_it_reads_back(self) -> None:
        """What is written into a template is the plan."""
        file = BytesIO()
        bdg.write_docx(bdg.read(EXAMPLES[0]).plan, file, template=self.template())

        assert bdg.read(EXAMPLES[0]).plan == bdg.read_docx(file.getvalue()).plan

    @pytest.mark.parametrize("data", [b"", b"Plan", b"PK\x05\x06" + bytes(18)])
    def test_what_is_no_template(self, data: bytes) -> None:
        """Bytes that are no Word file are refused."""
        pytest.importorskip("docx")

        with pytest.raises(bdg.SourceError, match="the template is no Word file"):
            bdg.write_docx(PLAN, BytesIO(), template=BytesIO(data))

    def test_a_template_without_a_page(self) -> None:
        """A template must say how wide its text is."""
        docx = pytest.importorskip("docx")
        document, file = docx.Document(), BytesIO()
        document.element.body.remove(document.element.body.sectPr)
        document.save(file)
        file.seek(0)

        with pytest.raises(bdg.SourceError, match="says nothing of its page"):
            bdg.write_docx(PLAN, BytesIO(), template=file)

    def test_same_bytes(self) -> None:
        """The same plan in the same template gives the same bytes."""
        files = [BytesIO(), BytesIO()]
        template = self.template().getvalue()
        for file in files:
            bdg.write_docx(PLAN, file, template=BytesIO(template))

        assert files[0].getvalue() == files[1].getvalue()


class TestFalseRules:
    """Rules that are told of the decree and are not in it."""

    def test_months_have_two_digits(self, written: Written) -> None:
        """Only January and February do."""
        assert ["Cao Bằng, ngày 05 tháng 3 năm 2024"] == [each.text for each in written.named("Địa danh, thời gian")]

    def test_the_symbol_has_a_year(self, written: Written) -> None:
        """The number of a plan has none."""
        assert ["Số: 15/KH-SLĐTBXH"] == [each.text for each in written.named("Số, ký hiệu")]

    def test_a_letter_has_a_code(self) -> None:
        """No kind of document has the code `CV`."""
        assert "CV" not in {kind.code for kind in DocumentKind}

    def test_bases_are_upright(self, written: Written) -> None:
        """They are in italics, and end as the plan has them."""
        assert {("i", ";")} == {(each.letters, each.text[-1]) for each in written.named("Căn cứ")}

    def test_only_the_date_is_in_italics(self, written: Written) -> None:
        """So are the bases and the label of the recipients."""
        assert {"Địa danh, thời gian", "Căn cứ", "Nhãn nơi nhận"} == {
            each.style for each in written.paragraphs() if "i" in each.letters
        }

    def test_the_label_of_an_annex_is_in_capitals(self) -> None:
        """It is in the letters of a sentence."""
        plan = Plan(kind=DocumentKind.PLAN, annexes=(Section(heading="Phụ lục"),))

        assert [("Phụ lục", "b")] == [(each.text, each.letters) for each in Written.of(plan).named("Phụ lục")]

    def test_the_subject_is_light_and_short(self) -> None:
        """It is bold, of any length."""
        plan = Plan(kind=DocumentKind.PLAN, subject=" ".join(["Truyền thông về bình đẳng giới"] * 12))

        assert [(plan.subject, "b")] == [(each.text, each.letters) for each in Written.of(plan).named("Trích yếu")]

    def test_lines_are_one_and_a_half_apart(self) -> None:
        """Single lines are allowed."""
        written = Written.of(PLAN, bdg.OfficeStyle(line_spacing=1))

        assert {240} == {each.line for each in written.named("Body Text")}

    def test_the_right_margin_is_two_centimetres(self, written: Written) -> None:
        """It may be 15 mm."""
        (section,) = written.sections()

        assert "850" == value(section, "pgMar", "right")

    def test_the_indent_is_11_millimetres(self) -> None:
        """It is 10 or 12.7."""
        with pytest.raises(ValueError, match=r"1 or 1\.27 cm"):
            bdg.OfficeStyle(indent_cm=Decimal("1.1"))

    def test_lines_have_one_length(self) -> None:
        """They follow their text."""
        plans = [Plan(kind=DocumentKind.PLAN, subject=subject) for subject in ("Ngắn", "Dài hơn một ít")]
        short, long = (Written.of(plan).after("Trích yếu") for plan in plans)

        assert short.left > long.left

    def test_the_page_number_is_below(self, written: Written) -> None:
        """No page has a footer."""
        assert not any(b"footerReference" in part for part in written.parts.values())

    def test_recipients_are_of_12_points(self, written: Written) -> None:
        """Only their label is."""
        assert {11} == {each.size for each in written.named("Nơi nhận")}

    def test_the_paper_is_letter(self, written: Written) -> None:
        """It is A4."""
        (section,) = written.sections()

        assert "12240" != value(section, "pgSz", "w")

    def test_the_body_above_is_bold(self, written: Written) -> None:
        """Only the issuer is."""
        assert ["c", "bc"] == [each.letters for each in written.named("Cơ quan chủ quản", "Cơ quan ban hành")]

    def test_lines_are_underlined_text(self, written: Written) -> None:
        """No text is underlined."""
        assert not any(b"<w:u " in part for part in written.parts.values())

    def test_the_state_is_written_in_the_new_tone_style(self, written: Written) -> None:
        """The mark of *HÒA* stands on its O, as in the rule itself."""
        assert ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"] == [each.text for each in written.named("Quốc hiệu")]


class TestFile:
    """The file."""

    def test_same_bytes(self) -> None:
        """The same plan gives the same bytes."""
        assert word_bytes(PLAN) == word_bytes(PLAN)

    def test_path(self, tmp_path: Path) -> None:
        """A path is written as a file is."""
        bdg.write_docx(PLAN, tmp_path / "plan.docx")

        assert word_bytes(PLAN) == (tmp_path / "plan.docx").read_bytes()

    def test_python_docx_opens_it(self) -> None:
        """Another library reads its paragraphs."""
        docx = pytest.importorskip("docx")
        document = docx.Document(BytesIO(word_bytes(PLAN)))

        assert "Truyền thông về bình đẳng giới năm 2024" in [paragraph.text for paragraph in document.paragraphs]
        assert PLAN.subject == document.core_properties.title


def is_plain(plan: Plan) -> bool:
    """Tell whether no table of a plan looks like one that only sets text: of one column, or with words of the form."""
    tables = [part for part in lines(plan) if isinstance(part, Table)]
    return all(
        max(map(len, table.rows)) > 1
        and all(any(row) for row in table.rows)
        and not any(is_form(cell) for row in table.rows for cell in row)
        for table in tables
    )


class TestReading:
    """The reader is the judge: what is written is the plan."""

    @each_plan
    def test_a_real_plan_survives(self, path: Path) -> None:
        """Each example, and each real plan where the folder is there, reads again as the same plan."""
        plan = reading_of(path).plan

        assert plan == bdg.read_docx(word_bytes(plan)).plan

    @FEW
    @given(strategies.drafted_plans())
    def test_a_drafted_plan_survives(self, plan: Plan) -> None:
        """A plan drafted from worded nouns reads as the same plan."""
        assume(is_plain(plan))

        assert plan == bdg.read_docx(word_bytes(plan)).plan

    @FEW
    @given(strategies.plan_texts())
    @example(
        "QUYẾT ĐỊNH\nCăn cứ Luật Bình đẳng giới;\nĐiều 1. Ban hành Kế hoạch.\nKẾ HOẠCH\nI. MỤC TIÊU\nPhụ lục\nI. Bảng"
    )
    def test_a_read_plan_survives(self, text: str) -> None:
        """Whatever was read reads again as the same plan."""
        plan = bdg.read_text(text).plan
        assume(is_plain(plan))

        assert plan == bdg.read_docx(word_bytes(plan)).plan

    @FEW
    @given(strategies.plans())
    def test_any_plan_is_written(self, plan: Plan) -> None:
        """Any plan that can be built becomes a Word file that can be read."""
        written = bdg.read_docx(word_bytes(plan)).source.text

        assert (PARTY_LINE if plan.number and plan.number.is_party else MOTTO_LINE) in written
