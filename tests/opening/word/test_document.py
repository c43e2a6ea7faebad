import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

import binhdanggioi as bdg
from tests.opening.word.word_files import (
    BORDERS,
    LAYOUTS,
    OUTLINE,
    level,
    listed,
    numbering,
    p,
    parts,
    relationships,
    run,
    tbl,
    tc,
    word_file,
    zipped,
)

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*.txt"))
BOX = "<w:txbxContent>{}</w:txbxContent>"
CHOICE = "<mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent>"


def lines(*body: str, **others: str) -> tuple[str, ...]:
    """The lines of the source of a Word file."""
    return bdg.read(word_file(*body, **others)).source.lines


def saved(document: Document) -> bytes:
    """The bytes of a document of python-docx."""
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def real_plan() -> bytes:
    """A plan as offices lay it out, made with python-docx and lists of Word."""
    document = docx.Document()
    heading = document.add_table(rows=2, cols=2)
    heading.cell(0, 0).text = "UBND TỈNH CAO BẰNG\nSỞ NỘI VỤ"
    heading.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    heading.cell(1, 0).text = "Số: 12/KH-SNV"
    heading.cell(1, 1).text = "Cao Bằng, ngày 08 tháng 3 năm 2026"
    for line in ("KẾ HOẠCH", "Tập huấn kỹ năng lồng ghép giới", "năm 2026"):
        document.add_paragraph(line).alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph("Sở Nội vụ ban hành Kế hoạch tập huấn kỹ năng lồng ghép giới như sau:")
    document.add_paragraph("I. MỤC ĐÍCH")
    document.add_paragraph("Nâng cao kỹ năng lồng ghép giới cho công chức của Sở.", style="List Bullet")
    document.add_paragraph("II. CÁC LỚP TẬP HUẤN")
    courses = document.add_table(rows=2, cols=3, style="Table Grid")
    for index, text in enumerate(["STT", "Nội dung", "Số người", "1", "Lồng ghép giới", "60"]):
        courses.cell(index // 3, index % 3).text = text
    signature = document.add_table(rows=1, cols=2)
    signature.cell(0, 0).text = "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    signature.cell(0, 1).text = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\nNguyễn Văn A"
    return saved(document)


class TestWaysIn:
    """What a Word file may be given as."""

    @pytest.mark.parametrize("read", [bdg.read, bdg.read_docx])
    def test_path_bytes_and_file(self, read: Callable[[Any], bdg.Reading], tmp_path: Path) -> None:
        """A path, its name as a string, the bytes and an open file give the same plan."""
        data = real_plan()
        path = tmp_path / "kế hoạch.docx"
        path.write_bytes(data)
        expected = read(data).plan

        assert [expected] * 3 == [read(path).plan, read(str(path)).plan, read(BytesIO(data)).plan]

    def test_same_as_text(self) -> None:
        """Without the extra to ask for it, `read` tells a Word file by its bytes."""
        data = word_file(p("Số: 12/KH-SNV"))

        assert bdg.read_docx(data) == bdg.read(data)

    def test_only_word(self) -> None:
        """`read_docx` reads no text."""
        with pytest.raises(bdg.SourceError, match=r"no Word file \(\.docx\)"):
            bdg.read_docx("Số: 12/KH-SNV".encode())

    def test_without_the_extra(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without python-docx the error names the extra."""
        data = word_file(p("Số: 12/KH-SNV"))
        monkeypatch.delitem(sys.modules, "binhdanggioi.opening.word.document", raising=False)
        monkeypatch.setitem(sys.modules, "docx.oxml.parser", None)
        with pytest.raises(ImportError, match=r'pip install "binhdanggioi\[docx\]"'):
            bdg.read(data)


class TestWholePlans:
    """A plan reads the same from a Word file as from text."""

    @pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.__name__)
    @pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
    def test_equal_to_text(self, path: Path, layout: Callable[[str], bytes]) -> None:
        """However its paragraphs are laid out, the plan is the one of the text, and nothing is left unread."""
        text = path.read_text(encoding="utf-8")
        reading = bdg.read(layout(text))

        assert (bdg.read_text(text).plan, ()) == (reading.plan, reading.unread)

    def test_heading_and_signature(self) -> None:
        """Tables of the form are read as their lines, a table of the body as rows."""
        plan = bdg.read(real_plan()).plan
        expected = bdg.Signature(
            authority=(bdg.Authority.FOR_HEAD,),
            principals=("GIÁM ĐỐC",),
            position="PHÓ GIÁM ĐỐC",
            name="Nguyễn Văn A",
        )

        assert ("12/KH-SNV", "Cao Bằng", bdg.PartialDate(2026, 3, 8)) == (str(plan.number), plan.place, plan.issued_on)
        assert bdg.Organization(name="Sở Nội vụ", parent="UBND TỈNH CAO BẰNG") == plan.issuer
        assert "Tập huấn kỹ năng lồng ghép giới năm 2026" == plan.subject
        assert (expected, "VT") == (plan.signature, plan.filed_with)
        assert "• Nâng cao kỹ năng lồng ghép giới cho công chức của Sở." in bdg.read(real_plan()).source.lines

    def test_table_of_the_body(self) -> None:
        """A table of the body has its rows in the source, one line each."""
        rows = [line for line in bdg.read(real_plan()).source.lines if line.startswith("|")]

        assert ["| STT | Nội dung | Số người |", "| 1 | Lồng ghép giới | 60 |"] == rows

    def test_span_names_the_paragraph(self) -> None:
        """The line of a span is the number of the paragraph."""
        reading = bdg.read(word_file(p("KẾ HOẠCH"), p(), p("Tập huấn năm 2026"), p("I. MỤC ĐÍCH"), p("Nâng cao.")))

        assert [bdg.Span(4, 1, 4, 12)] == [item.span for item in reading.outline]

    def test_paragraphs_stay_apart(self) -> None:
        """Paragraphs are never put together as if they were lines of a text of a fixed width."""
        body = [p("I. NHIỆM VỤ"), *(p(f"Sở thứ {index} tổ chức các lớp tập huấn") for index in range(20))]

        assert 20 == len(bdg.read(word_file(*body)).plan.sections[0].items)

    def test_sentence_over_a_page(self) -> None:
        """A paragraph that starts with a small letter goes on with the one before."""
        body = [p("I. MỤC ĐÍCH"), p("Nâng cao kỹ năng của cán bộ"), p("và công chức.")]

        assert ["Nâng cao kỹ năng của cán bộ và công chức."] == [
            item.text
            for item in bdg.read(word_file(*body)).plan.sections[0].items
            if isinstance(item, bdg.Paragraph | bdg.Task)
        ]


class TestRuns:
    """The words of a paragraph."""

    @pytest.mark.parametrize(
        ("runs", "expected"),
        [
            (["Kế", " hoạch"], "Kế hoạch"),
            (["Kế", "<w:r><w:tab/></w:r>", "hoạch"], "Kế hoạch"),
            (["Kế", "<w:r><w:br/></w:r>", "hoạch"], "Kế hoạch"),
            (["Kế", '<w:r><w:br w:type="page"/></w:r>', "hoạch"], "Kế hoạch"),
            (["KH", "<w:r><w:noBreakHyphen/></w:r>", "SNV"], "KH-SNV"),
            (["hoạ", "<w:r><w:softHyphen/></w:r>", "ch"], "hoạch"),
            (["hoạ\xadch\xa0 năm"], "hoạ\xadch năm"),
            (["a\nb\u2028c"], "a b c"),
            ([run("Kế hoạch", "<w:caps/>")], "Kế hoạch"),
            (["Kế ", run("ẩn", "<w:vanish/>"), "hoạch"], "Kế hoạch"),
            ([run("hiện", '<w:vanish w:val="0"/>')], "hiện"),
            (['<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', " có"], "✓ có"),
            (['<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', " 40%"], "≥ 40%"),
            ([run("\uf0a3 40%", '<w:rFonts w:hAnsi="Symbol"/>')], "≤ 40%"),
            (['<w:r><w:sym w:font="Wingdings" w:char="zz"/></w:r>', "có"], "có"),
            (['<w:hyperlink r:id="r1">', run("cổng"), "</w:hyperlink>"], "cổng"),
            (["<m:oMath><m:r><m:t>5 × 2</m:t></m:r></m:oMath>"], "5 × 2"),
            (
                [
                    "<w:r><w:ruby><w:rt>"
                    + run("chú")
                    + "</w:rt><w:rubyBase>"
                    + run("chữ")
                    + "</w:rubyBase></w:ruby></w:r>"
                ],
                "chữ",
            ),
            (["<w:sdt><w:sdtPr/><w:sdtContent>" + run("ngày") + "</w:sdtContent></w:sdt>"], "ngày"),
            (
                [
                    "Ngày",
                    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + run("Bấm vào đây")
                    + "</w:sdtContent></w:sdt>",
                ],
                "Ngày",
            ),
            (["a", "<!-- lời bình -->", "<w:r><!-- lời bình --></w:r>", "b"], "ab"),
            ([run("chữ", '<w:rFonts w:hint="default"/>')], "chữ"),
            (["<mc:AlternateContent/>", "chữ", "<w:sdt/>"], "chữ"),
            (["a | b"], r"a \| b"),
        ],
    )
    def test_words(self, runs: list[str], expected: str) -> None:
        """A paragraph has the words that Word shows."""
        assert (expected,) == lines(p(*runs))

    @pytest.mark.parametrize(
        ("runs", "expected"),
        [
            (["<w:ins>" + run("thêm") + "</w:ins>"], "thêm"),
            (["còn", "<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del>"], "còn"),
            (["<w:moveTo>" + run("đến") + "</w:moveTo>", "<w:moveFrom>" + run("đi") + "</w:moveFrom>"], "đến"),
            (["<w:ins><w:del>" + run("bỏ") + "</w:del></w:ins>", "còn"], "còn"),
        ],
    )
    def test_changes(self, runs: list[str], expected: str) -> None:
        """Tracked changes are read as accepted."""
        assert (expected,) == lines(p(*runs))

    @pytest.mark.parametrize("mark", ["<w:del/>", "<w:moveFrom/>", "<w:vanish/>"])
    def test_end_of_a_paragraph(self, mark: str) -> None:
        """Where the end of a paragraph is deleted or hidden, the next one goes on with it."""
        body = [p("Kế ", about=f"<w:rPr>{mark}</w:rPr>"), p("hoạch"), p(about=f"<w:rPr>{mark}</w:rPr>"), p("năm")]

        assert ("Kế hoạch", "năm") == lines(*body)

    def test_last_end_deleted(self) -> None:
        """A last paragraph without an end is kept."""
        assert ("Kế hoạch",) == lines(p("Kế hoạch", about="<w:rPr><w:del/></w:rPr>"))

    def test_fields(self) -> None:
        """Of a field the result is kept, also where fields lie in each other."""
        begin, separate, end = (
            f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>' for step in ("begin", "separate", "end")
        )
        inner = begin + "<w:r><w:instrText> PAGE </w:instrText></w:r>" + separate + run("3") + end
        field = begin + "<w:r><w:instrText> IF </w:instrText></w:r>" + inner + separate + run("đúng") + end

        assert ("Trang đúng.", "12", "sau") == lines(
            p("Trang ", field, "."),
            p('<w:fldSimple w:instr=" PAGE ">' + run("12") + "</w:fldSimple>", end),
            p("sau", begin + "<w:r><w:instrText> X </w:instrText></w:r>", "mất"),
        )

    def test_soft_breaks(self) -> None:
        """A soft break is a space, but parts what the form or a mark puts on a line of its own."""
        soft = "<w:r><w:br/></w:r>"
        body = [
            p("KẾ HOẠCH", soft, "Tập huấn", soft, "năm 2026"),
            p("Yêu cầu:", soft, "- Đúng hạn;", soft, "- Giai đoạn 2021", soft, "- 2030."),
            p("KT. GIÁM ĐỐC", soft, "PHÓ GIÁM ĐỐC"),
        ]

        assert (
            *("KẾ HOẠCH", "Tập huấn năm 2026", "Yêu cầu:", "- Đúng hạn;", "- Giai đoạn 2021 - 2030."),
            *("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ) == lines(*body)

    def test_columns_by_tabs(self) -> None:
        """A heading and a signature whose two halves are parted by tabs are read half by half."""
        tab = "<w:r><w:tab/></w:r>"
        body = [
            p("SỞ NỘI VỤ", tab, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            p("Số: /KH-SNV", tab, tab, "Cao Bằng, ngày tháng 3 năm 2026"),
            p("KẾ HOẠCH"),
            p("Tập huấn", tab, "năm 2026"),
            p("I.", tab, "MỤC ĐÍCH"),
            p("Nâng cao."),
            p("Nơi nhận:", tab, "KT. GIÁM ĐỐC"),
            p("- Như trên;", tab, "PHÓ GIÁM ĐỐC"),
            p("- Lưu: VT.", tab, tab, "Nguyễn Văn A"),
        ]
        plan = bdg.read(word_file(*body)).plan

        assert ("/KH-SNV", "Cao Bằng", "Tập huấn năm 2026") == (str(plan.number), plan.place, plan.subject)
        assert bdg.PartialDate(2026, 3) == plan.issued_on
        assert bdg.Organization(name="SỞ NỘI VỤ") == plan.issuer
        assert [("I.", "MỤC ĐÍCH")] == [(section.mark, section.heading) for section in plan.sections]
        assert ("VT", "PHÓ GIÁM ĐỐC") == (plan.filed_with, plan.signature.position if plan.signature else None)


class TestStyles:
    """What styles say of the words."""

    STYLES = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"/>'
        '<w:style w:type="paragraph" w:styleId="Old"><w:basedOn w:val="N"/>'
        '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Older"><w:basedOn w:val="Old"/></w:style>'
        '<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Round"><w:basedOn w:val="Round"/></w:style>'
    )

    @pytest.mark.parametrize(
        ("paragraph", "expected"),
        [
            (p("KÕ ho¹ch", about='<w:pStyle w:val="Older"/>'), "Kế hoạch"),
            (p(run("KÕ", '<w:rFonts w:asciiTheme="minor"/>'), about='<w:pStyle w:val="Old"/>'), "KÕ"),
            (p("hiện", run(" ẩn", '<w:rStyle w:val="Hidden"/>')), "hiện"),
            (p(run("hiện", '<w:rStyle w:val="Hidden"/><w:vanish w:val="false"/>')), "hiện"),
            (p("tròn", about='<w:pStyle w:val="Round"/>'), "tròn"),
            (p("lạ", about='<w:pStyle w:val="No such"/>'), "lạ"),
        ],
    )
    def test_inherited(self, paragraph: str, expected: str) -> None:
        """A run has the font and the visibility of its styles, unless it says otherwise."""
        assert (expected,) == lines(paragraph, styles=self.STYLES)


class TestNumbering:
    """The marks that Word puts before paragraphs."""

    def test_outline(self) -> None:
        """A list of several levels counts as Word counts, and starts again under each heading."""
        places = [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 3), (1, 3), (2, 0), (2, 1), (1, 0), (1, 1)]
        marks = ["I.", "1.", "1.1.", "1.2.", "2.", "a)", "b)", "-", "+", "II.", "1."]
        body = [p("x", about=listed(*place)) for place in places]

        assert tuple(f"{mark} x" for mark in marks) == lines(*body, numbering=OUTLINE)

    @pytest.mark.parametrize(
        ("form", "text", "expected"),
        [
            ("decimal", "Điều %1.", ["Điều 1.", "Điều 2."]),
            ("decimalZero", "(%1)", ["(01)", "(02)"]),
            ("lowerRoman", "%1)", ["i)", "ii)"]),
            ("upperLetter", "%1.", ["A.", "B."]),
            ("vietnameseCounting", "%1.", ["1.", "2."]),
            ("bullet", "\uf0b7", ["•", "•"]),
            ("bullet", "–", ["–", "–"]),
            ("bullet", "\uf0d8", ["•", "•"]),
        ],
    )
    def test_forms(self, form: str, text: str, expected: list[str]) -> None:
        """Numbers and bullets have the form that the list gives them."""
        body = [p("x", about=listed(1, 0))] * 2

        assert tuple(f"{mark} x" for mark in expected) == lines(*body, numbering=numbering([level(0, form, text)]))

    @pytest.mark.parametrize(
        ("form", "text"), [("none", ""), ("decimal", ""), ("none", "%1")], ids=["no form", "no text", "no number"]
    )
    def test_no_mark(self, form: str, text: str) -> None:
        """A list that shows nothing puts nothing before the words."""
        assert ("x",) == lines(p("x", about=listed(1, 0)), numbering=numbering([level(0, form, text)]))

    def test_bullet_of_a_font(self) -> None:
        """A bullet that its font draws as a box is a box, whatever letter stands for it."""
        signs = [("§", "Wingdings"), ("o", "Courier New"), ("\uf02d", "Symbol")]
        lists = [[level(0, "bullet", sign, f'<w:rPr><w:rFonts w:ascii="{font}"/></w:rPr>')] for sign, font in signs]
        body = [p("x", about=listed(index, 0)) for index in (1, 2, 3)]

        assert ("▪ x", "◦ x", "- x") == lines(*body, numbering=numbering(*lists))

    def test_starts_again(self) -> None:
        """Lists made of one list go on counting, unless one says where it starts."""
        more = (
            '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>'
            '<w:num w:numId="8"><w:abstractNumId w:val="0"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
        )
        body = [p("x", about=listed(index, 0)) for index in (1, 1, 7, 8, 8, 1)]

        assert ("1. x", "2. x", "3. x", "5. x", "6. x", "7. x") == lines(
            *body, numbering=numbering([level(0, "decimal", "%1.")]) + more
        )

    def test_restart_and_legal(self) -> None:
        """A level may count on over headings, and show the numbers above it in figures."""
        levels = [
            level(0, "upperRoman", "%1."),
            level(1, "decimal", "%1.%2.", '<w:lvlRestart w:val="0"/><w:isLgl/>'),
        ]
        body = [p("x", about=listed(1, place)) for place in (0, 1, 0, 1)]

        assert ("I. x", "1.1. x", "II. x", "2.2. x") == lines(*body, numbering=numbering(levels))

    def test_level_above_is_missing(self) -> None:
        """A level whose heading never came shows where that would start."""
        levels = [level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")]

        assert ("1.1. x",) == lines(p("x", about=listed(1, 1)), numbering=numbering(levels))

    def test_by_style(self) -> None:
        """A style may name the list, the list the level of the style, and a paragraph may leave it."""
        styles = (
            '<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
            '<w:style w:styleId="H2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
            '<w:style w:type="paragraph" w:styleId="H3"><w:basedOn w:val="H2"/></w:style>'
        )
        levels = [
            level(0, "upperRoman", "%1.", '<w:pStyle w:val="H1"/>'),
            level(1, "decimal", "%2.", '<w:pStyle w:val="H2"/>'),
        ]
        abouts = [
            '<w:pStyle w:val="H1"/>',
            '<w:pStyle w:val="H2"/>',
            '<w:pStyle w:val="H3"/>',
            '<w:pStyle w:val="H2"/>' + listed(0, 0),
            '<w:pStyle w:val="H1"/><w:numPr><w:ilvl w:val="1"/></w:numPr>',
        ]
        body = [p("x", about=about) for about in abouts]

        assert ("I. x", "1. x", "2. x", "x", "3. x") == lines(*body, styles=styles, numbering=numbering(levels))

    def test_list_style(self) -> None:
        """A list may only name a list style, which names the list that has the levels."""
        styles = (
            '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        )
        more = (
            '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="L"/></w:abstractNum>'
            '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
        )

        assert ("1. x",) == lines(
            p("x", about=listed(9, 0)), styles=styles, numbering=numbering([level(0, "decimal", "%1.")]) + more
        )

    def test_empty_paragraphs_count(self) -> None:
        """An empty paragraph of a list counts, as in Word, but has no mark; a deleted one does not count."""
        about = listed(1, 0)
        body = [
            p("x", about=about),
            p(about=about),
            p(about=about + "<w:rPr><w:del/></w:rPr>"),
            p("x", about=about),
        ]

        assert ("1. x", "", "3. x") == lines(*body, numbering=numbering([level(0, "decimal", "%1.")]))

    @pytest.mark.parametrize(
        ("lists", "expected"),
        [
            (numbering([level(0, "decimal", "%1.%3."), level(99, "decimal", "%1.")]), "1.."),
            (
                '<w:numPicBullet/><w:abstractNum w:abstractNumId="0">'
                + level(0, "decimal", "%1.")
                + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>'
                + '<w:lvlOverride w:ilvl="0">'
                + level(0, "lowerLetter", "%1)")
                + '</w:lvlOverride><w:lvlOverride w:ilvl="5"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
                "a)",
            ),
        ],
        ids=["levels that are not there", "a level of its own"],
    )
    def test_odd_lists(self, lists: str, expected: str) -> None:
        """A list is read as far as it can be."""
        assert (f"{expected} x",) == lines(p("x", about=listed(1, 0)), numbering=lists)

    @pytest.mark.parametrize("about", [listed(99, 0), listed(1, 8), "<w:numPr/>"], ids=["list", "level", "nothing"])
    def test_what_is_not_there(self, about: str) -> None:
        """A list or a level that is not there gives no mark."""
        assert ("x",) == lines(p("x", about=about), numbering=numbering([level(0, "decimal", "%1.")]))


class TestTables:
    """Tables as rows or as lines."""

    def test_merges(self) -> None:
        """A merged cell has its text once; its other cells are empty."""
        down = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
        table = tbl(
            ["TT", tc("Chỉ tiêu", about='<w:gridSpan w:val="2"/>')],
            [tc("1", about=down[0]), "nữ", "40%"],
            [tc("1", about=down[1]), "nam", "60%"],
            about=BORDERS,
        )

        assert ("| TT | Chỉ tiêu |  |", "| 1 | nữ | 40% |", "|  | nam | 60% |") == lines(table)

    def test_cells(self) -> None:
        """A cell is one text: its paragraphs, its bars escaped, a table in it without bars; empty rows are left out."""
        inner = tbl(["a", "b"], about=BORDERS)
        table = tbl(["Nội dung", tc("x | y", "z", inner, p())], ["", ""], ["c", ""], about=BORDERS)

        assert (r"| Nội dung | x \| y z a b |", "| c |  |") == lines(table)

    def test_bars_reach_the_plan(self) -> None:
        """The plan has the text of a cell as it was."""
        body = [p("Phụ lục"), tbl(["a | b", "c"], ["d", "e"], about=BORDERS)]
        plan = bdg.read(word_file(p("KẾ HOẠCH"), p("I. MỤC ĐÍCH"), p("Trên đây là Kế hoạch."), *body)).plan

        assert (bdg.Table(rows=(("a | b", "c"), ("d", "e"))),) == plan.annexes[0].items

    def test_two_tables(self) -> None:
        """Two tables with only an empty paragraph between them are two."""
        table = tbl(["a", "b"], about=BORDERS)
        body = [p("KẾ HOẠCH"), p("I. MỤC ĐÍCH"), p("Trên đây là Kế hoạch."), p("Phụ lục"), table, p(), table]

        assert (bdg.Table(rows=(("a", "b"),)),) * 2 == bdg.read(word_file(*body)).plan.annexes[0].items

    @pytest.mark.parametrize(
        ("table", "expected"),
        [
            (tbl(["a", "b"]), ("a", "b")),
            (tbl(["a", "b"], ["c", "d"]), ("a", "b", "c", "d")),
            (tbl(["a", "b", "c"], ["d", "e", "f"]), ("| a | b | c |", "| d | e | f |")),
            (tbl(["a"], ["b"], about=BORDERS), ("a", "b")),
            (tbl([tc("a", about="<w:tcBorders><w:top w:val='single'/></w:tcBorders>"), "b"]), ("| a | b |",)),
            (tbl(["a", "b"], about='<w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>'), ("| a | b |",)),
            (
                tbl(["a", "b"], about="<w:tblPr><w:tblBorders><w:top w:val='nil'/></w:tblBorders></w:tblPr>"),
                ("a", "b"),
            ),
        ],
        ids=["row", "two columns", "three columns", "one column", "lines of a cell", "lines of a style", "no line"],
    )
    def test_layout_or_data(self, table: str, expected: tuple[str, ...]) -> None:
        """A small table without lines only sets its paragraphs side by side; others are rows."""
        styles = (
            '<w:style w:type="table" w:styleId="Grid"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders>'
            "</w:tblPr></w:style>"
        )

        assert expected == lines(table, styles=styles)

    def test_form_by_columns(self) -> None:
        """The heading and the signature are read column by column, so that what belongs together stays together."""
        soft = "<w:r><w:br/></w:r>"
        table = tbl(
            [tc("Nơi nhận:"), tc("KT. GIÁM ĐỐC")],
            [tc("- Như trên;", "- Lưu: VT."), tc(p("PHÓ GIÁM ĐỐC", soft, "Nguyễn Văn A"))],
            [tc("Ghi chú", about='<w:gridSpan w:val="2"/>')],
            about=BORDERS,
        )

        assert (
            *("Nơi nhận:", "- Như trên;", "- Lưu: VT.", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Văn A"),
            "Ghi chú",
        ) == lines(table)

    def test_changed_rows(self) -> None:
        """A row that was deleted with changes tracked is left out."""
        table = tbl(["a", "b"], about=BORDERS)[: -len("</w:tbl>")]
        gone = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("c") + tc("d") + "</w:tr></w:tbl>"

        assert ("| a | b |",) == lines(table + gone)

    def test_shifted_rows_and_controls(self) -> None:
        """A row that starts or ends early has empty cells; rows and cells may lie in controls."""
        shifted = '<w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr>' + tc("x") + "</w:tr>"
        control = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
        row = "<w:tr>" + tc("a") + control.format(tc("b")) + tc("c") + "</w:tr>"

        assert ("|  | x |  |", "| a | b | c |") == lines(f"<w:tbl>{BORDERS}{shifted}{control.format(row)}</w:tbl>")


class TestAroundTheText:
    """Text boxes, notes and what holds paragraphs."""

    @pytest.mark.parametrize(
        "drawing",
        [
            "<w:pict><v:textbox>{}</v:textbox></w:pict>",
            CHOICE.format("<w:drawing>{}</w:drawing>", "<w:pict>{}</w:pict>"),
            CHOICE.format("<w:drawing/>", "<w:pict>{}</w:pict>"),
        ],
        ids=["old", "both", "only the old has it"],
    )
    def test_text_box(self, drawing: str) -> None:
        """The lines of a text box come once, after the paragraph where it hangs."""
        box = f"<w:r>{drawing.replace('{}', BOX.format(p('DỰ THẢO') + p('lần 2')))}</w:r>"

        assert ("KẾ HOẠCH", "DỰ THẢO", "lần 2", "năm 2026") == lines(p("KẾ HOẠCH", box), p("năm 2026"))

    def test_numbers_of_layout(self) -> None:
        """The figures that place a drawing are no text."""
        drawing = "<w:r><w:drawing><wp:posOffset>68326021</wp:posOffset></w:drawing></w:r>"

        assert ("TRƯỜNG",) == lines(p(drawing, "TRƯỜNG"))

    def test_fallback_of_a_sign(self) -> None:
        """A sign that only newer programs know is read as what stands for it."""
        sign = (
            "<w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:t>→</w:t></mc:Fallback></mc:AlternateContent></w:r>"
        )

        assert ("a→",) == lines(p("a", sign))

    def test_notes(self) -> None:
        """Notes are lines after the body with the marks that the text has for them, each once, in their order."""

        def to(kind: str, of: int, more: str = "") -> str:
            return f'<w:r><w:{kind}Reference w:id="{of}"{more}/></w:r>'

        footnotes = "".join(
            f'<w:footnote w:id="{index}">{p(f"chú {index}")}{p("thêm")}</w:footnote>' for index in (1, 2, 3)
        )
        body = [
            p("Luật", to("footnote", 2), " và", to("footnote", 1), to("footnote", 2), to("footnote", 9)),
            p("cuối", to("endnote", 5), to("footnote", 3, ' w:customMarkFollows="1"'), "(*)"),
        ]

        assert (
            *("Luật[1] và[2][1]", "cuối[i](*)", "[1] chú 2", "thêm", "[2] chú 1", "thêm", "chú 3", "thêm", "[i] hết"),
        ) == lines(*body, footnotes=footnotes, endnotes=f'<w:endnote w:id="5">{p("hết")}</w:endnote>')

    def test_notes_of_notes(self) -> None:
        """A note to which only another note refers is read too, each once."""

        def to(kind: str, index: int) -> str:
            return f'<w:r><w:{kind}Reference w:id="{index}"/></w:r>'

        said = {at: p(f"chú {at}", to("footnote", at), to("footnote", at + 1)) for at in (1, 2)}
        footnotes = "".join(f'<w:footnote w:id="{at}">{note}</w:footnote>' for at, note in said.items())
        endnotes = f'<w:endnote w:id="1">{p("hết", to("footnote", 1))}</w:endnote>'

        assert ("Luật[i]", "[i] hết[1]", "[1] chú 1[1][2]", "[2] chú 2[2]") == lines(
            p("Luật", to("endnote", 1)), footnotes=footnotes, endnotes=endnotes
        )

    def test_containers(self) -> None:
        """Paragraphs in controls, in custom XML and in one of two choices are read."""
        body = [
            f"<w:sdt><w:sdtPr/><w:sdtContent>{p('a')}</w:sdtContent></w:sdt>",
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{p('b')}</w:sdtContent></w:sdt>",
            f"<w:customXml>{p('c')}</w:customXml>",
            f"<mc:AlternateContent><mc:Choice>{p('d')}</mc:Choice></mc:AlternateContent>",
        ]

        assert ("a", "c", "d") == lines(*body)

    def test_strict(self) -> None:
        """A Word file of the strict kind is read as any other."""
        files = parts(p("Kế hoạch"))
        strict = {
            name: str(content)
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/",
                "http://purl.oclc.org/ooxml/wordprocessingml/",
            )
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/"
            )
            for name, content in files.items()
        }

        assert ("Kế hoạch",) == bdg.read(zipped(dict(strict))).source.lines

    def test_main_part_by_its_relationship(self) -> None:
        """The main part is the one that the file names, wherever it lies."""
        files = parts(p("Kế hoạch"))
        moved = {**files, "_rels/.rels": relationships(("officeDocument", "/Word/Document2.xml"))}
        moved["word/document2.xml"] = moved.pop("word/document.xml")

        assert ("Kế hoạch",) == bdg.read(zipped(moved)).source.lines
