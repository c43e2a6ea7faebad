"""The parts of a document: each block is labelled once, by its words and by the parts above it."""

from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.reading.lines.annexes import with_annexes
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.label import Above, Labelled, end, heading, signed, untitled
from binhdanggioi.reading.lines.preamble import Opening, preamble
from binhdanggioi.reading.lines.signs import is_article, names_section
from binhdanggioi.reading.lines.subject import subject


@frozen
class Frame:
    """The parts that a plan and the decision that issues it have alike."""

    kind: DocumentKind | None
    """The kind that the title names; None: there is no title."""
    heading: tuple[Labelled, ...]
    """The lines above the title."""
    cut_off: tuple[Block, ...]
    """Blocks between the title and the subject that belong to neither."""
    subject: Block | None
    within: tuple[Labelled, ...]
    """The lines below the subject and above the end."""
    end: tuple[Labelled, ...]
    after: tuple[Labelled, ...]
    """The lines after the end: annexes, and lines that are not understood."""


@frozen(kw_only=True)
class Parts:
    """A document with its blocks sorted by part."""

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
    named = [at for at, block in enumerate(blocks) if names_section(block)]
    first = next((at for at, block in enumerate(blocks) if found.body and block is found.body[0]), len(blocks))
    if not named or named[0] > first or any(block.is_outermost for block in found.body):
        return found
    return _parts([evolve(block, heads=at in set(named)) for at, block in enumerate(blocks)])


def _parts(blocks: Iterable[Block]) -> Parts:
    lines = with_annexes([signed(block) for block in blocks])
    start = _start(lines)
    act = _frame(lines[:start], dated=False) if start else None
    frame = _frame(lines[start:], dated=start > 0)
    issuing = act.within if act else ()
    first = next((at for at, line in enumerate(issuing) if is_article(line.block)), len(issuing))
    found = preamble(frame.within, bases_above=issuing[:first])
    return Parts(
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


def _frame(lines: Sequence[Labelled], *, dated: bool) -> Frame:
    """Sort the parts around the body; `dated` is true for a plan whose date is in the decision before it."""
    above = Above()
    title = next((index for index, line in enumerate(lines) if line.part is Part.TITLE), None)
    kind = None if title is None else lines[title].told
    top = untitled(lines, above) if title is None else heading(lines[:title], above)
    cut_off, named, start = subject(lines, len(top) if title is None else title + 1)
    if dated:
        above.parts.add(Part.DATE)
    stop = next((index for index in range(start, len(lines)) if above.ends_body(lines[index])), len(lines))
    bottom = end(lines[stop:], above)
    return Frame(
        kind=kind if isinstance(kind, DocumentKind) else None,
        heading=top,
        cut_off=cut_off,
        subject=named,
        within=tuple(lines[start:stop]),
        end=bottom,
        after=tuple(lines[stop + len(bottom) :]),
    )
