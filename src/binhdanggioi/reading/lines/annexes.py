"""The headings of annexes that only their place shows: above `(Kèm theo Kế hoạch số …)`, and after the end."""

from collections.abc import Sequence
from itertools import takewhile

from attrs import evolve

from binhdanggioi.lexicon.marks import STOPS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form_line import attaches, may_head_annex, names_sheet, numbers_sheet
from binhdanggioi.notation.outline import MarkKind
from binhdanggioi.notation.pattern import NO_LETTER_AFTER, Pattern
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.signs import is_line, leads_on

_MOST_LINES = 4
"""More paragraphs than the title of any annex has."""
_POST = Pattern(rf"{any_of(post.word.upper() for post in POSTS if post.signs)}{NO_LETTER_AFTER}")


def with_annexes(lines: Sequence[Labelled]) -> list[Labelled]:
    """Label the headings of annexes; the line that says to which document one belongs comes below its heading."""
    found = list(lines)
    _label_sheets(found)
    ended, seen = False, 0
    for at, line in enumerate(lines):
        if line.block.passage.text.startswith("(") and _attaches(line.block):
            above = found[max(seen - _MOST_LINES, 0) : at]
            ended = ended or any(one.ends_body or one.part is Part.ANNEX for one in above)
            _label_heading(found, at, ended=ended)
            seen = at
    return found


def _attaches(block: Block) -> bool:
    text = block.passage.text
    return is_line(block) and not block.is_apart and attaches(text) and not leads_on(text)


def _label_heading(lines: list[Labelled], at: int, *, ended: bool) -> None:
    """Label the heading of the annex to which the line `at` belongs: the first line of the title above, or below it."""
    last = range(at - 1, max(at - _MOST_LINES, 0) - 1, -1)
    above: list[Labelled] = []
    for index in takewhile(lambda index: _is_of_title(lines, index), last):
        above.append(lines[index])
        if lines[index].block.is_apart:
            break
    if not above and at and _is_free(lines[at - 1]) and _is_a_title(lines[at - 1].block.passage.text, ended=ended):
        above = [lines[at - 1]]
    start = at - len(above)
    if any(line.part is Part.ANNEX for line in above):
        return
    if above:
        if start == 0 or lines[start - 1].part is not Part.TITLE:
            lines[start] = evolve(lines[start], part=Part.ANNEX)
    elif at + 1 < len(lines) and not _is_below_title(lines, at) and _heads(lines[at + 1]):
        lines[at], lines[at + 1] = evolve(lines[at + 1], part=Part.ANNEX), lines[at]


def _is_a_title(text: str, *, ended: bool) -> bool:
    """True for a title in small letters: it names a list or a form, or it comes after the end and is no name."""
    if text.endswith(STOPS) or text.startswith("("):
        return False
    return names_sheet(text) or (ended and not (text.istitle() or text.isupper()))


def _is_below_title(lines: Sequence[Labelled], at: int) -> bool:
    """True for a line in the heading of a document, which belongs to the decision that issues it."""
    above = takewhile(lambda line: is_line(line.block), reversed(lines[max(at - _MOST_LINES, 0) : at]))
    return any(line.part is Part.TITLE for line in above)


def _is_of_title(lines: Sequence[Labelled], at: int) -> bool:
    """True for a line that can belong to the title of an annex, and is no post below a line of authority."""
    line = lines[at]
    if at and lines[at - 1].part is Part.AUTHORITY and not line.block.is_apart:
        return False
    text = line.block.passage.text
    is_title = not (_POST.match(text) or text.endswith(STOPS)) and (text.isupper() or _heads(line))
    return line.part is Part.ANNEX or (_is_free(line) and is_title)


def _is_free(line: Labelled) -> bool:
    """True for a paragraph, not the rest of one, that no words of the form label."""
    return line.part is None and is_line(line.block) and line.block.stands_alone


def _heads(line: Labelled) -> bool:
    """True for a line that heads an annex where its place shows it."""
    return line.part is Part.ANNEX or (_is_free(line) and may_head_annex(line.block.passage.text))


def _label_sheets(lines: list[Labelled]) -> None:
    """
    Label forms, lists and tables that follow the end of a document, or the last heading of one without an end.

    Below another annex one is told by its number; without a number it is a title or a heading inside that annex.
    """
    last = max((at for at, line in enumerate(lines) if line.ends_body or _is_outer_heading(line)), default=-1)
    ended = annexed = titled = False
    for at, line in enumerate(lines):
        if line.part is Part.TITLE:
            ended = annexed = False
        text = line.block.passage.text
        can_be = ended or (at > last and text.isupper())
        if can_be and not titled and _heads(line) and ((ended and not annexed) or numbers_sheet(text)):
            lines[at] = evolve(line, part=Part.ANNEX)
        titled = line.part is Part.TITLE
        annexed = annexed or lines[at].part is Part.ANNEX
        ended = ended or annexed or line.ends_body


def _is_outer_heading(line: Labelled) -> bool:
    mark = line.block.mark
    return mark is not None and mark.kind <= MarkKind.ROMAN
