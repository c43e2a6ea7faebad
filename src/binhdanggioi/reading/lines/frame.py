"""The parts around the body that a plan and the decision that issues it have alike."""

from collections.abc import Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.documents import DECIDING, DocumentKind
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.addressee import addressees
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.header import header, is_like_header, untitled
from binhdanggioi.reading.lines.label import Above, Labelled, end
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import begins_header, is_addressed, is_heading, is_opening, is_qualified
from binhdanggioi.reading.lines.subject import Named, subject


@frozen
class Frame:
    """The parts above and below a body."""

    kind: DocumentKind | None
    """The kind that the title names, or the code of the number; None: nothing says it."""
    titled: bool
    """Whether a title names the kind."""
    heading: tuple[Labelled, ...]
    """The lines above the title."""
    named: Named
    """The subject, and the office that decides."""
    addressees: tuple[Passage, ...]
    """Those whom the document addresses, one by one."""
    letters: tuple[Span, ...]
    """The places of bullets before them that are letters."""
    within: tuple[Labelled, ...]
    """The lines below the subject and above the end."""
    end: tuple[Labelled, ...]
    after: tuple[Labelled, ...]
    """The lines after the end: annexes, and lines that are not understood."""


def frame_of(lines: Sequence[Labelled], *, dated: bool) -> Frame:
    """Sort the parts around the body; `dated` is true for a plan whose date is in the decision before it."""
    above = Above()
    title = _title(lines)
    top, length = untitled(lines, above) if title is None else (header(lines[:title], above), title + 1)
    told = None if title is None else lines[title].told
    qualified = () if title is None or not is_qualified(lines[title].block) else (lines[title].block,)
    lines, cut = _without_header(lines, length) if title is None else (lines, qualified)
    kind = told if isinstance(told, DocumentKind) else _coded(top)
    named = _named(lines, length, top, kind)
    addressed, start = addressees(lines, named.end)
    none = () if addressed else tuple(line.block for line in lines[named.end : start])
    if dated:
        above.parts.add(Part.DATE)
    stop = next((index for index in range(start, len(lines)) if above.ends_body(lines[index])), len(lines))
    bottom = end(lines[stop:], above)
    return Frame(
        kind=DocumentKind.LETTER if title is None and (addressed or _is_about(top)) else kind,
        titled=title is not None,
        heading=top,
        named=evolve(named, cut_off=(*cut, *named.cut_off, *none)),
        addressees=addressed,
        letters=tuple(line.block.letter for line in lines[named.end : start] if line.block.letter),
        within=(*named.below, *lines[start:stop]),
        end=bottom,
        after=tuple(lines[stop + len(bottom) :]),
    )


def _title(lines: Sequence[Labelled]) -> int | None:
    """The index of the title; `QUYẾT ĐỊNH:` below the bases is none, nor what a heading or the end stands above."""
    based = begun = False
    for index, line in enumerate(lines):
        if line.ends_body or line.part is Part.ANNEX:
            return None
        if line.part is Part.TITLE and not (begun or (based and line.block.passage.text.endswith(":"))):
            return index
        based = based or line.part is Part.BASIS
        begun = (begun or is_heading(line.block)) and not begins_header(line.block)
    return None


def _named(lines: Sequence[Labelled], start: int, top: Sequence[Labelled], kind: DocumentKind | None) -> Named:
    """The subject below the header, of a document whose kind is known; a letter names it in the header, if at all."""
    if kind is None or _is_about(top) or any(is_addressed(line.block) for line in lines[start : start + 1]):
        return Named(end=start)
    issuers = [fold(line.block.whole.text) for line in top if line.part is Part.ISSUER]
    return subject(lines, start, issuers, decided=kind in DECIDING)


def _without_header(lines: Sequence[Labelled], start: int) -> tuple[Sequence[Labelled], tuple[Block, ...]]:
    """
    Cut off the lines from `start` to the body that are like parts of a header: (the others, their blocks).

    Without a title nothing parts them from it.
    """
    body = next((at for at in range(start, len(lines)) if _ends_opening(lines[at])), len(lines))
    above = [(line, is_like_header(line)) for line in lines[start:body]]
    kept = [line for line, is_alike in above if not is_alike]
    return [*lines[:start], *kept, *lines[body:]], tuple(line.block for line, is_alike in above if is_alike)


def _ends_opening(line: Labelled) -> bool:
    return is_heading(line.block) or is_opening(line.block) or line.ends_body or line.part is Part.ANNEX


def _is_about(top: Sequence[Labelled]) -> bool:
    return any(line.part is Part.SUBJECT for line in top)


def _coded(top: Sequence[Labelled]) -> DocumentKind | None:
    """The kind that the code of the number names."""
    return next((line.told.kind for line in top if isinstance(line.told, DocumentNumber)), None)
