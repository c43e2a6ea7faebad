import re
from html.parser import HTMLParser
from pathlib import Path

import attrs
import pytest
from hypothesis import given

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Paragraph, Plan, Section, Table
from binhdanggioi.notation.form_line import is_page_number
from tests import strategies
from tests.documents import ROOT, each_plan, reading_of
from tests.effort import at_most

VOID = {"meta", "br"}
FEW = at_most(40)


class Text(HTMLParser):
    """The text of a web page, a paragraph a line, a row of a table between bars."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lines: list[str] = []
        self.cells: list[str] | None = None
        self.open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Start a paragraph, a row or a cell."""
        del attrs
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.cells = []
        elif tag in {"td", "th"} and self.cells is not None:
            self.cells.append("")
        elif tag in {"p", "h1", "h2", "h3", "h4"} or tag == "table":
            self.lines.append("\n")

    def handle_endtag(self, tag: str) -> None:
        """End a row."""
        assert self.open.pop() == tag
        if tag == "tr" and self.cells is not None:
            self.lines.append("| " + " | ".join(self.cells) + " |")
            self.cells = None

    def handle_data(self, data: str) -> None:
        """Add to the open paragraph or cell; a bar in it is none of a table."""
        escaped = data.replace("|", "\\|")
        if self.cells:
            self.cells[-1] += escaped if self.open[-1] in {"td", "th"} else ""
        elif self.open and self.open[-1] in {"p", "h1", "h2", "h3", "h4", "span"}:
            self.lines[-1] += escaped

    def __str__(self) -> str:
        """The whole text; a paragraph like the number of a page has a backslash, as in a plain text."""
        kept = (
            re.sub(r"(?=\S)", r"\\", line, count=1) if is_page_number(line.strip()) else line for line in self.lines
        )
        return "\n".join(kept) + "\n"


def text_of(html: str) -> str:
    """The text of a web page."""
    return str(Text(html))


class TestReadBack:
    """The text of the page gives the plan again."""

    @each_plan
    def test_a_real_plan(self, path: Path) -> None:
        """A plan that was read, written as a page and read again is equal."""
        plan = reading_of(path).plan

        assert plan == bdg.read_text(text_of(bdg.write_html(plan))).plan

    @FEW
    @given(strategies.drafted_plans())
    def test_a_drafted_plan(self, plan: Plan) -> None:
        """The same for plans that were built in code."""
        assert bdg.read_text(bdg.write_text(plan)).plan == bdg.read_text(text_of(bdg.write_html(plan))).plan

    @FEW
    @given(strategies.plans())
    def test_any_plan(self, plan: Plan) -> None:
        """Any plan that can be built is written, with every tag closed."""
        assert "</html>" in bdg.write_html(plan)
        assert text_of(bdg.write_html(plan))


class TestLayout:
    """The page is laid out as the decree asks."""

    HTML = bdg.write_html(bdg.read(ROOT / "examples" / "ke-hoach-tap-huan.txt").plan)

    def test_head(self) -> None:
        """The issuer stands beside the motto, the number beside the date; the blank of a number has room."""
        head = self.HTML[self.HTML.index('<div class="head">') : self.HTML.index('<h1 class="title">')]

        assert [
            "<div>",
            '<p class="parent">UBND TỈNH CAO BẰNG</p>',
            '<p class="issuer">Sở Lao động - Thương binh và Xã hội</p>',
            "</div>",
            "<div>",
            '<p class="nation">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>',
            '<p class="motto">Độc lập - Tự do - Hạnh phúc</p>',
            "</div>",
            "<div>",
            '<p class="number">Số: <span class="blank"></span>/KH-SLĐTBXH</p>',
            "</div>",
            "<div>",
            '<p class="date">Cao Bằng, ngày      tháng 10 năm 2022</p>',
            "</div>",
        ] == head.splitlines()[1:-1]

    @pytest.mark.parametrize(
        "rule",
        [
            "size:A4",
            "margin:20mm 15mm 20mm 30mm",
            '"Times New Roman"',
            "text-align:justify;text-indent:1.27cm",
            "@page:first{@top-center{content:none}}",
            ".head .issuer,.head .nation,.head .motto{font-weight:bold",
            ".plan .basis{font-style:italic}",
            ".plan .end .recipients{font-size:12pt;font-weight:bold;font-style:italic}",
        ],
    )
    def test_style(self, rule: str) -> None:
        """The measures of the page are those of the decree."""
        assert rule in self.HTML

    def test_headings(self) -> None:
        """Titles of the outline are headings by their marks; a sentence with others under it is none."""
        section = Section(
            mark="I.",
            heading="MỤC TIÊU",
            items=(
                Section(mark="1.", heading="Mục tiêu chung", items=(Paragraph(text="Một."),)),
                Section(mark="2.", heading="Các đơn vị làm việc này. Cụ thể", items=(Paragraph(text="Hai."),)),
            ),
        )
        html = bdg.write_html(Plan(kind=DocumentKind.PLAN, sections=(section,)))

        assert ["<h2>I. MỤC TIÊU</h2>", "<h3>1. Mục tiêu chung</h3>"] == re.findall(r"<h[23]>.*", html)

    def test_table(self) -> None:
        """The first row of a table is its head."""
        table = Table(rows=(("STT", "Việc"), ("1", "Một < hai")))
        html = bdg.write_html(Plan(kind=DocumentKind.PLAN, sections=(Section(heading="Bảng", items=(table,)),)))

        assert '<tr><th scope="col">STT</th><th scope="col">Việc</th></tr>' in html
        assert "<tr><td>1</td><td>Một &lt; hai</td></tr>" in html

    def test_no_number(self) -> None:
        """A plan without number and date has no empty lines for them."""
        plan = attrs.evolve(bdg.draft(subject="Công tác"), number=None)

        assert 'class="number"' not in bdg.write_html(plan)

    def test_needs_nothing(self) -> None:
        """The page loads nothing from elsewhere."""
        assert [] == re.findall(r"(?:src|href)=|@import|url\(", self.HTML)
