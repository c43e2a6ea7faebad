"""Where a source breaks its lines: at a width, at paragraphs, or nowhere."""

from collections.abc import Sequence

from attrs import frozen

from binhdanggioi.lexicon.form import FORM, MOTTO, NATION_STARTS, SURE_LETTERS
from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.outline import BULLETS, parse_mark
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER, fold

RULE = Pattern(r"[\s\-_=*.…~|–—\\#]*")
"""A line of only rules and blanks: `-----`."""

_LONG = 110
_FEW_LONG = 50
_WRAPPED_LINES = 15
_FEW_CROWDED = 5
_FEW_LINES = 3
_VERY_LONG = 1000
_LOWER = rf"[^\W\d_{UPPER}]"
_FORM = tuple(line.word for line in FORM if line.glued)
_GLUED = Pattern(
    "|".join(
        (
            rf"(?<=[^\s(“\"/-])(?={any_of((*NATION_STARTS, *_FORM))}|{any_of(SURE_LETTERS)}\. )",
            rf"(?<=[{UPPER}0-9])(?=(?:KẾ HOẠCH|QUYẾT ĐỊNH|{any_of(map(str.upper, ADMINISTERED))})(?![^\W\d_]))",
            rf"(?<=[^\s{UPPER}])(?=[IVX]{{1,4}}\.\s?[{UPPER}])",
            rf"(?<=[^\s0-9.(])(?=[1-9][0-9]?\.(?:[0-9]\.)?\s?[{UPPER}])|(?<=[^\s0-9]\.)(?=[1-9][0-9]?\.(?:[0-9]\.)?\s?[{UPPER}])",
            rf"(?<=[.;:\w])(?=[a-eđghik]\)\s?[{UPPER}])|(?<=[.;:])(?=[-+] ?[{UPPER}])",
            rf"(?<={_LOWER})(?=[{UPPER}]{_LOWER})|(?<=[0-9])(?=[{UPPER}]{_LOWER}{{2}})|(?<=[0-9]{{4}})(?=[{UPPER}]{{2}})",
            rf"(?<=[{UPPER}]{{2}})(?=[{UPPER}]{_LOWER}+[ ,])|(?<=[;:.])(?=[{UPPER}])",
        )
    )
)
"""A lost line break: a heading glued to the word before it."""


@frozen
class SourceLayout:
    """Where a source breaks its lines."""

    width: int | None
    """The width at which lines are broken; None: each line is a paragraph."""
    spaced: bool
    """Whether there is a blank line before every heading, and so between all paragraphs."""
    glued: bool
    """Whether the line breaks are lost, so that the document is one line or two."""

    @classmethod
    def of(cls, lines: Sequence[str]) -> "SourceLayout":
        """Detect the layout from the lengths of the lines and from the lines before the marked ones."""
        filled = [line for line in lines if not RULE.fullmatch(line)]
        lengths = sorted(map(len, filled))
        if len(filled) < _WRAPPED_LINES or sum(length > _LONG for length in lengths) * _FEW_LONG > len(filled):
            kept = any(fold(line) in MOTTO for line in filled[:_FEW_LINES])
            glued = len(filled) <= _FEW_LINES and lengths[-1:] > [_VERY_LONG] and not kept
            return cls(None, spaced=True, glued=glued)
        headings = [at for at, line in enumerate(lines) if line and _is_heading(line)]
        crowded = sum(at > 0 and not RULE.fullmatch(lines[at - 1]) for at in headings)
        return cls(lengths[len(lengths) * 9 // 10], spaced=crowded * _FEW_CROWDED <= len(headings), glued=False)

    def is_full(self, line: str, word: str) -> bool:
        """True if `word` would not have fitted on `line`."""
        return self.width is not None and len(line) + 1 + len(word) > self.width

    def cuts(self, text: str) -> list[int]:
        """The positions of the lost line breaks in a text."""
        return [cut.start() for cut in _GLUED.finditer(text)] if self.glued else []


def _is_heading(line: str) -> bool:
    marked = parse_mark(line.strip(" *"))
    return marked is not None and marked[0].kind not in BULLETS


PARAGRAPHS = SourceLayout(None, spaced=True, glued=False)
"""Every line is a paragraph or a row, as in a Word file."""
