"""Find the lines of a plan that are titles of its outline, and their styles."""

from collections.abc import Iterable

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.table import Table
from binhdanggioi.notation.outline import MarkKind
from binhdanggioi.writing.plan.line import Line

_STYLES = {
    None: "Heading2",
    MarkKind.PART: "Chapter",
    MarkKind.CHAPTER: "Chapter",
    MarkKind.SECTION: "Chapter",
    MarkKind.CAPITAL: "Heading1",
    MarkKind.ROMAN: "Heading1",
    MarkKind.ARTICLE: "Heading2",
    MarkKind.ARABIC: "Heading2",
    MarkKind.SECOND: "Heading3",
    MarkKind.THIRD: "Heading4",
    MarkKind.FOURTH: "Heading4",
    MarkKind.LETTER: "Heading5",
    MarkKind.NUMBER: "Heading5",
    MarkKind.BRACKETED: "Heading5",
}
"""The styles of titles by their marks: `I.` in bold capitals, `1.` in bold, `a)` upright; a bullet is no title."""


def titles(parts: Iterable[Line | Table]) -> dict[int, str]:
    """
    The titles among the lines of a plan: the index of each, with the id of its style.

    Lines of one rank under one heading look alike: a line that only leads to the lines below it (`1. Sở Nội vụ:`) is a
    title where all its neighbours are.
    """
    above: dict[int, int] = {}
    beside: dict[tuple[int, int, MarkKind | None], list[tuple[int, Line]]] = {}
    for index, item in enumerate(parts):
        if isinstance(item, Line) and item.part in {Part.HEADING, Part.PARAGRAPH}:
            above[item.depth] = index
            beside.setdefault((item.depth, above.get(item.depth - 1, -1), item.mark_kind), []).append((index, item))
    return {
        index: _STYLES[kind]
        for (_, _, kind), lines in beside.items()
        if kind in _STYLES
        for index, line in lines
        if line.is_title and (not line.text.endswith(":") or all(other.is_title for _, other in lines))
    }
