"""The parts of a document: each block is labelled once, by its words and by the parts above it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from attrs import evolve, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.marks import ENDS, FINISHED
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.reading.lines.basis import Basis, basis, lead_off
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.lines.label import END, HEADING, Above, Labelled, label, signature_line, signed
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import (
    date_line,
    is_article,
    is_heading,
    is_line,
    is_opening,
    leads_on,
)


@frozen(kw_only=True)
class Parts:
    """A document with its blocks sorted by part."""

    kind: DocumentKind | None
    """The kind that the title names; None: there is no title."""
    heading: tuple[Labelled, ...]
    """The lines above the title."""
    cut_off: tuple[Block, ...] = ()
    """Blocks between the title and the subject that belong to neither."""
    subject: Block | None = None
    preamble: tuple[Labelled, ...] = ()
    bases: tuple[Basis, ...] = ()
    """The paragraphs of the preamble that cite the legal bases."""
    opening: Passage | None = None
    body: tuple[Block, ...] = ()
    """The lines of the outline; the articles of a decision."""
    end: tuple[Labelled, ...] = ()
    after: tuple[Labelled, ...] = ()
    """The lines after the end: annexes, and lines that are not understood."""
    act: "Parts | None" = None
    """The decision before the document that issues it; None: there is none."""


def parts_of(blocks: Iterable[Block]) -> Parts:
    """Sort the blocks of a document by part."""
    lines = [signed(block) for block in blocks]
    start = _attached(lines)
    if start is None:
        return _plan(lines, None, ())
    return _plan(lines[start:], *_act(lines[:start]))


def _attached(lines: Sequence[Labelled]) -> int | None:
    """The index of the title of a plan that is issued by a decision before it; None if there is no such decision."""
    titles = [index for index, line in enumerate(lines) if line.part is Part.TITLE]
    if not titles or lines[titles[0]].told is DocumentKind.PLAN:
        return None
    for index in titles:
        act = lines[titles[0] : index]
        if lines[index].told is DocumentKind.PLAN and any(line.ends_body for line in act):
            return None if any(line.part is Part.ANNEX for line in act) else index
    return None


def _act(lines: Sequence[Labelled]) -> tuple[Parts, Sequence[Labelled]]:
    """Sort the parts of a decision that issues a plan; its bases are those of the plan, and returned unsorted."""
    above = Above()
    at = next((index for index, line in enumerate(lines) if line.part is Part.TITLE), 0)
    heading = _heading(lines[:at], above)
    cut_off, subject, start = _subject(lines, at + 1)
    stop = next((index for index in range(start, len(lines)) if lines[index].ends_body), len(lines))
    body = next((index for index in range(start, stop) if is_article(lines[index].block)), stop)
    end, after = _end(lines[stop:], above)
    act = Parts(
        kind=_kind(lines[at]),
        heading=heading,
        cut_off=cut_off,
        subject=subject,
        body=tuple(line.block for line in lines[body:stop]),
        end=end,
        after=after,
    )
    return act, lines[start:body]


def _plan(lines: Sequence[Labelled], act: Parts | None, bases_above: Sequence[Labelled]) -> Parts:
    """Sort the parts of a plan; if a decision issues it, date and signature are in the decision."""
    above = Above()
    at = next((index for index, line in enumerate(lines) if line.part is Part.TITLE), None)
    heading = _heading(lines[:at], above) if at is not None else _untitled(lines, above)
    cut_off, subject, start = _subject(lines, len(heading) if at is None else at + 1)
    if act is not None:
        above.parts.add(Part.DATE)
    stop = next((index for index in range(start, len(lines)) if _ends_body(lines[index], above)), len(lines))
    opening, body = _opening(lines, start, stop)
    before = [*bases_above, *lines[start : body if opening is None else opening]]
    preamble, bases, leading = _preamble(before, None if opening is None else lines[opening].block.passage)
    end, after = _end(lines[stop:], above)
    return Parts(
        kind=None if at is None else _kind(lines[at]),
        heading=heading,
        cut_off=cut_off,
        subject=subject,
        preamble=preamble,
        bases=bases,
        opening=leading,
        body=tuple(line.block for line in lines[body:stop]),
        end=end,
        after=after,
        act=act,
    )


def _kind(line: Labelled) -> DocumentKind | None:
    return line.told if isinstance(line.told, DocumentKind) else None


def _heading(lines: Sequence[Labelled], above: Above) -> tuple[Labelled, ...]:
    return tuple(labelled for line in lines if (labelled := label(line, HEADING, above)))


def _untitled(lines: Sequence[Labelled], above: Above) -> tuple[Labelled, ...]:
    """The heading of a document without a title: the lines up to the last one that is understood."""
    above_body = takewhile(lambda line: not (is_heading(line.block) or line.ends_body), lines)
    heading = _heading(list(above_body), above)
    understood = [line.block.whole.span().end_line for line in heading if line.part not in {None, Part.MOTTO}]
    last = max(understood, default=0)
    below = (at for at, line in enumerate(heading) if line.part is None and line.block.span.line > last)
    return heading[: next(below, len(heading))]


def _subject(lines: Sequence[Labelled], start: int) -> tuple[tuple[Block, ...], Block | None, int]:
    """The blocks cut off above the subject, the subject with all its lines joined, and the index after it."""
    at = start
    while at < len(lines) and _is_cut_off(lines[at]):
        at += 1
    cut_off = tuple(line.block for line in lines[start:at])
    subject: Block | None = None
    while at < len(lines) and (longer := _longer(subject, lines[at])):
        subject = longer
        at += 1
    return cut_off, subject, at


def _is_cut_off(line: Labelled) -> bool:
    """True for a block below the title that is neither the subject nor a paragraph of its own."""
    block = line.block
    return not (block.stands_alone or _can_be_subject(block) or is_heading(block) or line.ends_body)


def _longer(subject: Block | None, line: Labelled) -> Block | None:
    """The subject with one more line; None if it ends before that line."""
    block = line.block
    if line.ends_body or (subject and block.gap) or not _can_be_subject(block):
        return None
    longer = block_of([subject.passage, block.passage], gap=subject.gap) if subject else block
    return longer if _can_be_subject(longer) and not signed(longer).ends_body else None


def _can_be_subject(block: Block) -> bool:
    """True for a line below the title that is neither a basis nor the opening."""
    text = block.passage.text
    if block.mark is not None or block.rows or block.leads or leads_on(text) or text.startswith("("):
        return False
    return not (text.endswith(ENDS) and (found := basis(block.passage, None)) and found.cited)


def _ends_body(line: Labelled, above: Above) -> bool:
    """True if the body ends before a line; a date line ends it if there was none above."""
    if line.ends_body or line.part is Part.ANNEX:
        return True
    return Part.DATE not in above.parts and date_line(line.block) is not None


def _opening(lines: Sequence[Labelled], start: int, stop: int) -> tuple[int | None, int]:
    """The index of the sentence that introduces the body, if there is one, and the index where the body starts."""
    body = next((at for at in range(start, stop) if is_heading(lines[at].block)), stop)
    openings = [at for at in range(start, body) if is_opening(lines[at].block)]
    return (openings[-1], openings[-1] + 1) if openings else (None, body)


def _preamble(
    lines: Sequence[Labelled], opening: Passage | None
) -> tuple[tuple[Labelled, ...], tuple[Basis, ...], Passage | None]:
    """The paragraphs above the body, the bases among them, and the opening without the bases printed in it."""
    blocks = [line.block for line in lines]
    while opening and (found := lead_off(opening)):
        passage, opening = found
        blocks.append(Block(None, passage, passage, gap=True))
    read = [(block, basis(block.passage, block.label)) for block in blocks]
    among = any(one and one.word and one.cited for _, one in read)
    labelled: list[Labelled] = []
    bases: list[Basis] = []
    for block, one in read:
        is_basis = block.stands_alone and one is not None and one.cited and (among or one.word)
        if is_basis and one is not None:
            bases.append(one)
        part = Part.BASIS if is_basis else Part.PARAGRAPH if block.stands_alone else None
        labelled.append(Labelled(block, part))
    return tuple(labelled), tuple(bases), opening


def _end(lines: Sequence[Labelled], above: Above) -> tuple[tuple[Labelled, ...], tuple[Labelled, ...]]:
    """The lines of the end, and the lines after it."""
    closing = _closing(lines)
    end = [evolve(line, part=Part.CLOSING, told=None) for line in lines[:closing]]
    for line in lines[closing:]:
        labelled = label(line, END, above) or signature_line(line, above)
        if labelled is None:
            break
        end.append(labelled)
    return tuple(end), tuple(lines[len(end) :])


def _closing(lines: Sequence[Labelled]) -> int:
    """The number of closing lines: the formula, and the prose after it."""
    if not lines or lines[0].part is not Part.CLOSING:
        return 0
    return 1 + sum(1 for _ in takewhile(_is_prose, lines[1:]))


def _is_prose(line: Labelled) -> bool:
    text = line.block.passage.text
    return is_line(line.block) and not line.ends_body and text.endswith(FINISHED) and not text.isupper()


def annexes(lines: Iterable[Labelled]) -> Iterator[tuple[Block, list[Block]]]:
    """The annexes after the end: the label of each, and the blocks under it."""
    found: tuple[Block, list[Block]] | None = None
    for line in lines:
        if line.part is Part.ANNEX:
            if found:
                yield found
            found = line.block, []
        elif found:
            found[1].append(line.block)
    if found:
        yield found
