"""The layout of a document: the width of its text, its styles, and the paragraphs and rules made with them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from binhdanggioi.writing.docx.office_style import OfficeStyle
from binhdanggioi.writing.docx.styles import WordStyle
from binhdanggioi.writing.docx.xml import KEEP_NEXT, indented, paragraph, run, runs
from binhdanggioi.writing.pictures.text_width import balanced, broken, text_width
from binhdanggioi.writing.plan.name import NO_BREAK, name_lines

_SLACK = 60
"""The allowance for a text that turns out wider than measured, in twips: about a millimetre."""
_GAP = '<w:spacing w:before="100" w:after="0" w:line="20" w:lineRule="exact"/>'
_BORDER = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'


@frozen
class Layout:
    """The layout of the pages of one document."""

    style: OfficeStyle
    styles: Mapping[str, WordStyle]
    """The styles by their ids in this library."""
    ids: Mapping[str, str]
    """The ids of the styles in the file, by their names."""
    width: int
    """The width of the text, in twips."""
    section: str
    """The page settings of each section, as XML."""

    def paragraph(self, style: str, inner: str, about: str = "") -> str:
        """A paragraph in one of the styles."""
        return paragraph(self.ids[self.styles[style].name], inner, about)

    def text(self, style: str, text: str, about: str = "") -> str:
        """A paragraph with `text` in one run."""
        return self.paragraph(style, run(text) if text else "", about)

    def length(self, style: str, text: str) -> int:
        """The length of `text` in a style, in twips."""
        of = self.styles[style]
        return text_width(of.shown(text), of.size, of.face)

    def centred(self, style: str, text: str, width: int) -> tuple[str, int]:
        """Break a text into lines of about equal length; return the paragraph and the length of its last line."""
        of = self.styles[style]
        shown = of.shown(text)
        inner = balanced(shown, width - 2 * _SLACK, of.size, of.face) + _SLACK
        *_, last = broken(shown, inner, of.size, of.face)
        side = (width - inner) // 2
        return self.paragraph(style, run(text), indented(side, side)), text_width(last, of.size, of.face)

    def name(self, style: str, name: str, width: int) -> tuple[str, int]:
        """Break the name of a body where a reader would pause; return the paragraph and the length of its last line."""
        of = self.styles[style]
        room = width - 2 * _SLACK
        count = len(broken(of.shown(name), room, of.size, of.face))
        lines = name_lines(name, count, room, lambda line: self.length(style, line))
        return self.centred(style, name, width) if lines is None else self.lines(style, lines, width)

    def lines(self, style: str, lines: Sequence[str], width: int) -> tuple[str, int]:
        """
        Set a text as these lines; return the paragraph and the length of its last line.

        In a narrow column no-break spaces keep the lines, and the text stays in one run; where two lines would fit on
        one, soft breaks part them.
        """
        lengths = [self.length(style, line) for line in lines]
        inner = min(max(lengths) + _SLACK, width)
        side = (width - inner) // 2
        is_held = all(one + other > inner for one, other in pairwise(lengths))
        held = run(" ".join(line.replace(" ", NO_BREAK) for line in lines))
        return self.paragraph(style, held if is_held else runs(lines), indented(side, side)), lengths[-1]

    def rule(self, length: int, width: int) -> str:
        """A rule of this length in the middle of a column: the border of an empty paragraph."""
        side = max(width - length, 0) // 2
        return self.paragraph("Rule", "", f"{_BORDER}{indented(side, side)}")

    def part_rule(self, length: int, width: int) -> str:
        """A rule between a third and a half as long as the text above it."""
        return self.rule(length * 5 // 12, width)

    def gap(self) -> str:
        """The paragraph between a table and the text above or below it."""
        return self.paragraph("Rule", "", f"{KEEP_NEXT}{_GAP}")

    def new_section(self) -> str:
        """End a section; the next one starts on a new page."""
        return self.paragraph("Rule", "", self.section)
