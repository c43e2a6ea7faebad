"""What a Word file embeds and nobody opens is told where it would be read."""

import pytest

import binhdanggioi as bdg
from tests.opening.word.word_files import BORDERS, p, run, tbl, tc, word_file

OLE = '<w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object>'
DRAWN = (
    '<w:drawing><wp:inline><a:graphic xmlns:a="a"><a:graphicData>{}</a:graphicData></a:graphic></wp:inline></w:drawing>'
)
CHART = DRAWN.format('<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>')
DIAGRAM = DRAWN.format('<d:relIds xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>')
PICTURE = DRAWN.format("<pic:pic xmlns:pic='p'/>")
TOLD = "[Nội dung nhúng không đọc được: {}]"
HEADING = (p("KẾ HOẠCH"), p("Công tác bình đẳng giới năm 2026"), p("I. MỤC ĐÍCH"))


def told(*body: str) -> tuple[list[str], list[str]]:
    """The lines of a plan with this body, and those of them that are unread."""
    reading = bdg.read_docx(word_file(*HEADING, *body))
    return list(reading.source.lines[3:]), [reading.source.cut(span) for span in reading.unread]


class TestTold:
    """A line stands for what is not opened, and is unread."""

    @pytest.mark.parametrize(
        ("content", "kind"),
        [
            ('<w:altChunk r:id="r9"/>', "tệp được chèn vào"),
            (p(run("- Xem phụ lục."), '<w:subDoc r:id="r9"/>'), "tài liệu con"),
            (p(run("- Xem bảng."), f"<w:r>{OLE}</w:r>"), "đối tượng"),
            (p(run("- Xem hình."), f"<w:r>{CHART}</w:r>"), "biểu đồ"),
            (p(run("- Xem hình."), f"<w:r>{DIAGRAM}</w:r>"), "sơ đồ"),
        ],
        ids=["altChunk", "subDoc", "OLE object", "chart", "SmartArt"],
    )
    def test_where_it_would_be_read(self, content: str, kind: str) -> None:
        """The line comes after the paragraph that holds the content, and before what follows."""
        lines, unread = told(content, p("- Nâng cao nhận thức."))

        assert ([TOLD.format(kind), "- Nâng cao nhận thức."], [TOLD.format(kind)]) == (lines[-2:], unread)

    def test_it_is_no_word_of_the_plan(self) -> None:
        """The plan is that of the file without the content."""
        body = [p("- Nâng cao nhận thức"), p("của cán bộ."), p("- Tuyên truyền.")]
        plain = bdg.read_docx(word_file(*HEADING, *body))
        embedding = bdg.read_docx(word_file(*HEADING, *body, '<w:altChunk r:id="r9"/>'))

        assert (plain.plan, plain.unread) == (embedding.plan, ())
        assert "Nội dung nhúng" not in bdg.write_text(embedding.plan)

    def test_in_a_table(self) -> None:
        """The rows stay whole; the line comes after the table, also from a table in it."""
        inner = tbl([tc(p(f"<w:r>{OLE}</w:r>"), p("a")), "b"], ["c", "d"], about=BORDERS)
        lines, unread = told(tbl([tc(inner, p("e")), "f"], about=BORDERS), p("- Nâng cao nhận thức."))

        assert (["| a b c d e | f |", TOLD.format("đối tượng")], [TOLD.format("đối tượng")]) == (lines[:2], unread)

    def test_it_has_a_place(self) -> None:
        """The place is the paragraph that holds the content, or the one before it."""
        reading = bdg.read_docx(word_file(*HEADING, p(f"<w:r>{OLE}</w:r>"), p("- a"), '<w:altChunk r:id="r9"/>'))

        assert ["đoạn 4", "đoạn 5"] == [str(reading.place(span)) for span in reading.unread]

    def test_a_file_of_nothing_else(self) -> None:
        """A file that is only an imported web page is no empty plan in silence."""
        reading = bdg.read_docx(word_file('<w:altChunk r:id="r9"/>'))

        assert (TOLD.format("tệp được chèn vào"), 1) == (reading.source.text, len(reading.unread))

    @pytest.mark.parametrize(
        "content",
        [
            p(f"<w:r>{PICTURE}</w:r>"),
            p(f"<w:r><w:rPr><w:vanish/></w:rPr>{OLE}</w:r>"),
            p(f"<w:del><w:r>{OLE}</w:r></w:del>"),
        ],
        ids=["picture", "hidden", "deleted"],
    )
    def test_what_holds_no_words(self, content: str) -> None:
        """A picture, and what is hidden or deleted, is not told."""
        assert [] == told(content)[1]
