"""A written Word file, measured: what each paragraph says of itself, with all that its style and the defaults say."""

from io import BytesIO
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from attrs import frozen

import binhdanggioi as bdg
from binhdanggioi.writing.docx.office_style import DEFAULT_STYLE

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TWIPS_OF_A_MM = 1440 / 25.4


def word_bytes(plan: bdg.Plan, style: bdg.OfficeStyle = DEFAULT_STYLE) -> bytes:
    """The Word file of a plan."""
    file = BytesIO()
    bdg.write_docx(plan, file, style=style)
    return file.getvalue()


@frozen
class Laid:
    """A paragraph with what holds for it."""

    style: str
    """The name of its style."""
    text: str
    """Its text, with a bar for a soft break."""
    size: int
    """In points."""
    letters: str
    """`b` for bold, `i` for italic, `c` for capitals by layout: of its style and its first run."""
    side: str
    before: int
    after: int
    line: int
    first: int
    left: int
    right: int
    """The last six are in twips, but the line, which is in 240ths of a line."""
    is_rule: bool
    """Whether it draws a line above itself."""
    keeps: bool
    """Whether it stays on the page of the next."""
    level: int | None
    """Its level in the outline of Word."""


@frozen
class Written:
    """The parts of a written Word file."""

    parts: dict[str, bytes]

    @classmethod
    def of(cls, plan: bdg.Plan, style: bdg.OfficeStyle = DEFAULT_STYLE) -> "Written":
        """Write a plan and open the file."""
        with ZipFile(BytesIO(word_bytes(plan, style))) as archive:
            return cls({name: archive.read(name) for name in archive.namelist()})

    def root(self, part: str) -> Element:
        """The root of a part."""
        return ET.fromstring(self.parts[part])  # noqa: S314 - a file of our own

    def body(self) -> Element:
        """The body of the document."""
        body = self.root("word/document.xml").find(f"{W}body")
        assert body is not None
        return body

    def paragraphs(self) -> list[Laid]:
        """Every paragraph of the body, in its order."""
        styles = {each.get(f"{W}styleId", ""): each for each in self.root("word/styles.xml").iter(f"{W}style")}
        return [_laid(each, styles) for each in self.body().iter(f"{W}p")]

    def named(self, *styles: str) -> list[Laid]:
        """The paragraphs in these styles."""
        return [each for each in self.paragraphs() if each.style in styles]

    def after(self, style: str) -> Laid:
        """The paragraph after the last one in a style."""
        paragraphs = self.paragraphs()
        return paragraphs[max(index for index, each in enumerate(paragraphs) if each.style == style) + 1]

    def sections(self) -> list[Element]:
        """What each section says of its page."""
        return list(self.body().iter(f"{W}sectPr"))

    def columns(self, table: int) -> list[int]:
        """The widths of the columns of a table, in twips."""
        found = list(self.body().iter(f"{W}tbl"))[table]
        return [int(each.get(f"{W}w", "0")) for each in found.iter(f"{W}gridCol")]


def value(element: Element | None, path: str, key: str = "val") -> str | None:
    """What a descendant says."""
    found = element.find("/".join(f"{W}{each}" for each in path.split("/"))) if element is not None else None
    return None if found is None else found.get(f"{W}{key}")


def _laid(paragraph: Element, styles: dict[str, Element]) -> Laid:
    about = paragraph.find(f"{W}pPr")
    style = styles[value(about, "pStyle") or "Normal"]

    def said(path: str, key: str = "val") -> int:
        own = value(about, path, key)
        return int(own or value(style, f"pPr/{path}", key) or 0)

    run = paragraph.find(f"{W}r/{W}rPr")
    level = value(style, "pPr/outlineLvl")
    return Laid(
        style=value(style, "name") or "",
        text="".join({f"{W}t": each.text or "", f"{W}br": "|"}.get(each.tag, "") for each in paragraph.iter()),
        size=int(value(style, "rPr/sz") or 0) // 2,
        letters="".join(
            letter
            for letter, name in (("b", "b"), ("i", "i"), ("c", "caps"))
            if style.find(f"{W}rPr/{W}{name}") is not None or (run is not None and run.find(f"{W}{name}") is not None)
        ),
        side=value(style, "pPr/jc") or "",
        before=said("spacing", "before"),
        after=said("spacing", "after"),
        line=said("spacing", "line"),
        first=said("ind", "firstLine"),
        left=said("ind", "left"),
        right=said("ind", "right"),
        is_rule=about is not None and about.find(f"{W}pBdr/{W}top") is not None,
        keeps=any(
            each is not None and each.find(f"{W}keepNext") is not None for each in (about, style.find(f"{W}pPr"))
        ),
        level=None if level is None else int(level),
    )
