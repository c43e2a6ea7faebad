import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import Bullets, Grid, Heading, Page, Phrase, Picture, Prose, Span
from tests import strategies
from tests.effort import at_most

FEW = at_most(60)
PLACE = Span(47, 1, 47, 9)
PAGE = Page(
    "KẾ HOẠCH: Công tác năm 2026",
    (
        Heading("Tập huấn"),
        Grid(
            "Các lớp",
            ("Lớp", "Đại biểu"),
            ((Phrase("1. Một | hai"), Phrase("860", PLACE)), (Phrase("2. Ba"), Phrase("900"))),
            (Phrase("Tổng cộng"), Phrase("1.760")),
        ),
        Bullets((Phrase("- gạch đầu dòng", Span(113, 1, 115, 4)),)),
        Heading("Chưa nêu"),
        Prose(Phrase("1. số tiền <b>")),
        Picture("<svg></svg>", "Biểu đồ: 90%"),
    ),
)
TEXT = """\
KẾ HOẠCH: Công tác năm 2026

Tập huấn
  Lớp           Đại biểu
  ------------  --------
  1. Một | hai  860
  2. Ba         900
  Tổng cộng     1.760
  - gạch đầu dòng

Chưa nêu
  1. số tiền <b>
  Biểu đồ: 90%"""
MARKDOWN = r"""# KẾ HOẠCH: Công tác năm 2026

## Tập huấn

**Các lớp**

| Lớp | Đại biểu |
| --- | --- |
| 1\. Một \| hai | 860 |
| 2\. Ba | 900 |
| **Tổng cộng** | **1.760** |

- \- gạch đầu dòng

## Chưa nêu

1\. số tiền \<b\>

Biểu đồ: 90%
"""


class Words(HTMLParser):
    """The texts of an HTML page, each with the tags that it stands in."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an open tag."""
        del attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Every tag is closed by its own end."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text."""
        if data.strip():
            self.texts.append(data.strip())


def signs() -> st.SearchStrategy[str]:
    """Texts made of what means something to Markdown and HTML."""
    return st.text("-+*#=<>|`~_[]()!&;:.\\1aI\"'$@^{} /wh", min_size=1, max_size=12).map(bdg.clean).filter(bool)


def phrases() -> st.SearchStrategy[Phrase]:
    """Any text with or without a place."""
    return st.builds(Phrase, st.one_of(st.just(""), strategies.clean_texts(), signs()), st.none() | strategies.spans())


def grids() -> st.SearchStrategy[Grid]:
    """Any table."""

    def of(columns: int) -> st.SearchStrategy[Grid]:
        row = st.lists(phrases(), min_size=columns, max_size=columns).map(tuple)
        return st.builds(
            Grid,
            strategies.clean_texts(),
            st.lists(strategies.clean_texts(), min_size=columns, max_size=columns).map(tuple),
            st.lists(row, max_size=3).map(tuple),
            st.none() | row,
        )

    return st.integers(1, 9).flatmap(of)


def pages() -> st.SearchStrategy[Page]:
    """Any page."""
    block = st.one_of(
        st.builds(Heading, strategies.clean_texts() | signs(), st.integers(2, 6)),
        st.builds(Prose, phrases()),
        st.builds(Bullets, st.lists(phrases(), max_size=3).map(tuple)),
        grids(),
    )
    return st.builds(Page, strategies.clean_texts(), st.lists(block, max_size=5).map(tuple))


def words_of(page: Page) -> list[str]:
    """Every text of a page, in order."""
    texts = [page.title]
    for block in page.blocks:
        if isinstance(block, Heading):
            texts.append(block.text)
        elif isinstance(block, Prose):
            texts.append(block.phrase.text)
        elif isinstance(block, Bullets):
            texts += [item.text for item in block.items]
        elif isinstance(block, Grid):
            texts += [block.caption, *block.header, *(cell.text for row in block.all_rows for cell in row)]
    return [text for text in texts if text]


class TestText:
    """A page as plain text."""

    def test_text(self) -> None:
        """Headings stand at the margin, the rest two columns in; the columns of a table are aligned."""
        assert TEXT == str(PAGE)

    def test_title_alone(self) -> None:
        """A page that is only a title is one line, however long."""
        assert "a " * 99 + "b" == str(Page("a " * 99 + "b"))

    def test_places(self) -> None:
        """On request each text says from which lines of the source it comes."""
        rows = PAGE.text(places=True).splitlines()

        assert ["  1. Một | hai  860 [dòng 47]", "  - gạch đầu dòng [dòng 113-115]"] == [
            row for row in rows if "[dòng" in row
        ]

    def test_english_places(self) -> None:
        """On an English page the lines are called so."""
        assert "Title\n\n  860 [line 47]" == Page("Title", (Prose(Phrase("860", PLACE)),), "en").text(places=True)

    def test_caption(self) -> None:
        """A table that does not stand right under a heading has its caption."""
        grid = Grid("Các lớp", ("Lớp",), ((Phrase("Một"),),))

        assert "Trang\n\n  Một\n\n  Các lớp\n  Lớp\n  ---\n  Một" == str(Page("Trang", (Prose(Phrase("Một")), grid)))

    def test_narrow(self) -> None:
        """Cells are wrapped where a table is wider than the page."""
        grid = Grid("", ("Đơn vị", "Việc"), ((Phrase("Phòng A"), Phrase("một hai ba bốn năm sáu bảy tám")),))

        assert (
            "Trang\n\n"
            "  Đơn vị   Việc\n"
            "  -------  -----------------\n"
            "  Phòng A  một hai ba bốn\n"
            "           năm sáu bảy tám"
        ) == Page("Trang", (grid,)).text(width=28)

    def test_too_many_columns(self) -> None:
        """A table with more columns than the page has room for is written row by row."""
        years = tuple(str(year) for year in range(2021, 2031))
        grid = Grid("", ("Chỉ tiêu", *years), ((Phrase("a)"), *(Phrase(f"{year[-2:]}%") for year in years)),))

        assert "Trang\n\n  a): 2021: 21%; 2022: 22%; 2023: 23%;\n    2024: 24%; 2025: 25%; 2026: 26%;" in Page(
            "Trang", (grid,)
        ).text(width=40)

    @FEW
    @given(pages(), st.integers(30, 120))
    def test_any_page(self, page: Page, width: int) -> None:
        """Any page is shown at any width, and no line is longer than its longest word asks for."""
        longest = max((len(word) for text in words_of(page) for word in text.split()), default=0)
        rows = page.text(width=width).splitlines()

        assert [] == [row for row in rows[1:] if len(row) > max(width, longest + 6)]


class TestMarkdown:
    """A page as Markdown."""

    def test_markdown(self) -> None:
        """No text becomes markup: bars, marks of lists, tags."""
        assert MARKDOWN == PAGE.markdown()

    @pytest.mark.parametrize(
        ("text", "escaped"),
        [
            ("- một", r"\- một"),
            ("+ một", r"\+ một"),
            ("# một", r"\# một"),
            ("một #", r"một \#"),
            ("=== một", r"\=== một"),
            ("1. một", r"1\. một"),
            ("2) một", r"2\) một"),
            ("a) một", r"a\) một"),
            ("I. một", r"I\. một"),
            ("15/11 một", "15/11 một"),
            ("1.760 đại biểu", "1.760 đại biểu"),
            ("<script>", r"\<script\>"),
            ("a_b *c* `d`", r"a\_b \*c\* \`d\`"),
            ("[a](b)", r"\[a\](b)"),
            ("![a](b)", r"\!\[a\](b)"),
            ("a & b &amp; c", r"a \& b \&amp; c"),
            ("https://example.org", r"https\://example.org"),
            ("www.example.org", r"www\.example.org"),
            ("a@example.org", r"a\@example.org"),
            ("~~một~~ $x$", r"\~\~một\~\~ \$x\$"),
            ("\\", r"\\"),
        ],
    )
    def test_escapes(self, text: str, escaped: str) -> None:
        """Whatever could start markup has a backslash before it, and ordinary figures stay as they are."""
        assert f"# Trang\n\n{escaped}\n" == Page("Trang", (Prose(Phrase(text)),)).markdown()

    @FEW
    @given(pages())
    def test_any_page_is_read_as_it_stands(self, page: Page) -> None:
        """A Markdown reader shows the very texts of any page."""
        reader = pytest.importorskip("markdown_it", reason="markdown-it-py comes with the extra docs")
        html = reader.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(page.markdown())
        expected = re.sub(r"\s+", " ", " ".join(words_of(page)))

        assert expected == re.sub(r"\s+", " ", " ".join(Words(html).texts))


class TestHtml:
    """A page as HTML."""

    def test_table(self) -> None:
        """A table has a caption, headings of columns and rows, and the lines that its figures come from."""
        html = PAGE.html()

        assert "<caption>Các lớp</caption>" in html
        assert '<th scope="col">Đại biểu</th>' in html
        for row in (
            '<tr><th scope="row">1. Một | hai</th><td class="figure" data-line="47" title="dòng 47">860</td></tr>',
            '<tfoot><tr><th scope="row">Tổng cộng</th><td class="figure">1.760</td></tr></tfoot>',
        ):
            assert row in html.splitlines()

    def test_escapes(self) -> None:
        """A text never becomes a tag."""
        assert "<p>1. số tiền &lt;b&gt;</p>" in PAGE.html().splitlines()

    def test_language(self) -> None:
        """A page says in which language it is."""
        assert (True, True) == (
            PAGE.html().startswith('<article class="bdg" lang="vi">'),
            '<html lang="en">' in Page("Title", language="en").document(),
        )

    def test_document_needs_nothing(self) -> None:
        """A whole page loads nothing from elsewhere."""
        assert [] == re.findall(r"(?:src|href)=|@import|url\(", PAGE.document())

    def test_notebook(self) -> None:
        """A notebook shows the page with its style."""
        assert PAGE._repr_html_().startswith("<style>")
        assert PAGE._repr_html_().endswith(PAGE.html())

    def test_empty_column(self) -> None:
        """A table without a word has its place too."""
        assert "Trang\n\n\n  -\n" == str(Page("Trang", (Grid("", ("",), ((Phrase(""),),)),)))

    @FEW
    @given(pages())
    def test_any_page_is_well_formed(self, page: Page) -> None:
        """Any page has all its texts, in order, and every tag of it is closed."""
        expected = [re.sub(r"\s+", " ", text) for text in words_of(page)]

        assert expected == [re.sub(r"\s+", " ", text) for text in Words(page.html()).texts]


class TestPage:
    """A page as a value."""

    def test_section(self) -> None:
        """What stands under a heading is a page of its own."""
        assert Page("Chưa nêu", PAGE.blocks[4:]) == PAGE.section("Chưa nêu")
        assert Page("Tập huấn", PAGE.blocks[1:3]) == PAGE.section("Tập huấn")

    def test_no_section(self) -> None:
        """A heading that is not there is told."""
        with pytest.raises(LookupError, match=r"no heading 'Kinh phí' on this page"):
            PAGE.section("Kinh phí")

    def test_rows_of_one_length(self) -> None:
        """A table whose rows have different lengths cannot exist."""
        with pytest.raises(ValueError, match=r"each row of a table needs a cell for each of its 2 columns"):
            Grid("", ("Lớp", "Đại biểu"), ((Phrase("Một"),),))

    def test_one_line(self) -> None:
        """A text of a page is one line."""
        with pytest.raises(ValueError, match=r"must be clean"):
            Phrase("một\nhai")
        with pytest.raises(TypeError, match=r"must be a str"):
            Phrase(860)  # type: ignore[arg-type]
