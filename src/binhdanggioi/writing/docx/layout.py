"""What a document is laid out on: the width of its text, its styles, and paragraphs and lines made for them."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import frozen

from binhdanggioi.writing.docx.office_style import OfficeStyle
from binhdanggioi.writing.docx.styles import WordStyle
from binhdanggioi.writing.docx.xml import KEEP_NEXT, indented, paragraph, run, runs
from binhdanggioi.writing.pictures.text_width import balanced, broken, text_width
from binhdanggioi.writing.plan.name import NO_BREAK, name_lines

_SLACK = 60
"""What a text may turn out wider than it was measured, in twips: about a millimetre."""
_GAP = '<w:spacing w:before="100" w:after="0" w:line="20" w:lineRule="exact"/>'
_BORDER = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'


@frozen
class Layout:
    """The page as it is seen from the text."""

    style: OfficeStyle
    styles: Mapping[str, WordStyle]
    """By their ids in this library."""
    ids: Mapping[str, str]
    """The ids in the file, by the names of the styles."""
    width: int
    """Of the text, in twips."""
    section: str
    """What each section says of its page, as XML."""

    def paragraph(self, style: str, inner: str, about: str = "") -> str:
        """A paragraph in one of the styles."""
        return paragraph(self.ids[self.styles[style].name], inner, about)

    def text(self, style: str, text: str, about: str = "") -> str:
        """A paragraph of one text."""
        return self.paragraph(style, run(text) if text else "", about)

    def length(self, style: str, text: str) -> int:
        """How long a text is in a style, in twips."""
        of = self.styles[style]
        return text_width(of.shown(text), of.size, of.face)

    def centred(self, style: str, text: str, width: int) -> tuple[str, int]:
        """Break a text into lines of about one length; give the paragraph, and the length of its last line."""
        of = self.styles[style]
        shown = of.shown(text)
        inner = balanced(shown, width - 2 * _SLACK, of.size, of.face) + _SLACK
        *_, last = broken(shown, inner, of.size, of.face)
        side = (width - inner) // 2
        return self.paragraph(style, run(text), indented(side, side)), text_width(last, of.size, of.face)

    def name(self, style: str, name: str, width: int) -> tuple[str, int]:
        """Break the name of a body where one pauses; give the paragraph, and the length of its last line."""
        of = self.styles[style]
        room = width - 2 * _SLACK
        count = len(broken(of.shown(name), room, of.size, of.face))
        lines = name_lines(name, count, room, lambda line: self.length(style, line))
        return self.centred(style, name, width) if lines is None else self.lines(style, lines, width)

    def lines(self, style: str, lines: Sequence[str], width: int) -> tuple[str, int]:
        """
        Set a text as these lines; give the paragraph, and the length of its last line.

        No-break spaces in a narrow column hold them, so that the text stays one; a soft break parts lines that would
        share one.
        """
        lengths = [self.length(style, line) for line in lines]
        inner = min(max(lengths) + _SLACK, width)
        side = (width - inner) // 2
        is_held = all(one + other > inner for one, other in pairwise(lengths))
        held = run(" ".join(line.replace(" ", NO_BREAK) for line in lines))
        return self.paragraph(style, held if is_held else runs(lines), indented(side, side)), lengths[-1]

    def rule(self, length: int, width: int) -> str:
        """A line of this length in the middle of a column: the border of an empty paragraph."""
        side = max(width - length, 0) // 2
        return self.paragraph("Rule", "", f"{_BORDER}{indented(side, side)}")

    def part_rule(self, length: int, width: int) -> str:
        """A line between a third and a half as long as the text above it."""
        return self.rule(length * 5 // 12, width)

    def gap(self) -> str:
        """What parts a table from the text above and below it."""
        return self.paragraph("Rule", "", f"{KEEP_NEXT}{_GAP}")

    def new_section(self) -> str:
        """End a section: what follows starts on a page of its own."""
        return self.paragraph("Rule", "", self.section)
