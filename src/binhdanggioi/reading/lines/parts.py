"""The parts of a document: each block is labelled once, by its words and by the parts above it."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.reading.lines.annexes import with_annexes
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.frame import Frame, frame_of
from binhdanggioi.reading.lines.label import Labelled, signed
from binhdanggioi.reading.lines.preamble import Opening, preamble
from binhdanggioi.reading.lines.signs import is_article, is_heading, names_section
from binhdanggioi.reading.lines.site import site_table


@frozen(kw_only=True)
class Parts:
    """A document with its blocks sorted by part."""

    site: tuple[Block, ...]
    """The table of a law site above the document."""
    frame: Frame
    preamble: tuple[Labelled, ...]
    """The paragraphs above the body, each with the acts that it cites; the legal bases are among them."""
    opening: Opening | None
    body: tuple[Block, ...]
    """The lines of the outline."""
    act: Frame | None
    """The decision before the plan that issues it; None: there is none."""
    articles: tuple[Block, ...]
    """The articles of that decision."""


def parts_of(blocks: Sequence[Block]) -> Parts:
    """
    Sort the blocks of a document by part; the bases of a decision that issues a plan are those of the plan.

    Where the body begins with the name of a section and no heading has a Roman number or the like, these names are
    headings without marks.
    """
    found = _parts(blocks)
    named = {at for at, block in enumerate(blocks) if names_section(block)}
    first = next((at for at, block in enumerate(blocks) if found.body and block is found.body[0]), len(blocks))
    above = (line.block for line in found.frame.heading)
    is_above = not found.body and any(map(is_heading, above))  # what has marks is no body, so this is none either
    if not named or is_above or min(named) > first or any(block.is_outermost for block in found.body):
        return found
    return _parts([evolve(block, heads=at in named) for at, block in enumerate(blocks)])


def _parts(blocks: Iterable[Block]) -> Parts:
    signs = [signed(block) for block in blocks]
    own = site_table(signs)
    lines = with_annexes(signs[own:])
    start = _start(lines)
    act = frame_of(lines[:start], dated=False) if start else None
    frame = frame_of(lines[start:], dated=start > 0)
    issuing = act.within if act else ()
    first = next((at for at, line in enumerate(issuing) if is_article(line.block)), len(issuing))
    found = preamble(frame.within, bases_above=issuing[:first])
    return Parts(
        site=tuple(line.block for line in signs[:own]),
        frame=frame,
        preamble=found.paragraphs,
        opening=found.opening,
        body=tuple(line.block for line in frame.within[found.length :]),
        act=act,
        articles=tuple(line.block for line in issuing[first:]),
    )


def _start(lines: Sequence[Labelled]) -> int:
    """The index where the plan starts; above it stands the decision that issues it, if there is one."""
    titles = [index for index, line in enumerate(lines) if line.part is Part.TITLE]
    if not titles or lines[titles[0]].told is DocumentKind.PLAN:
        return 0
    ended = annexed = False
    for index, line in enumerate(lines[titles[0] :], start=titles[0]):
        if line.told is DocumentKind.PLAN and line.part is Part.TITLE and ended:
            return 0 if annexed else index
        ended, annexed = ended or line.ends_body, annexed or line.part is Part.ANNEX
    return 0
