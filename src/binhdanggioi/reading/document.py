"""A document: its parts read in turn, and the decision that issues it, if there is one before it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.marks import FINISHED
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.seeming import Seeming
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.reading import OutlineItem, Reading
from binhdanggioi.notation.outline import Node, build_tree
from binhdanggioi.notation.source import Span, in_order
from binhdanggioi.notation.times.impossible import find_impossible
from binhdanggioi.notation.wording import WORD
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.annex import read_annexes
from binhdanggioi.reading.closing import read_end
from binhdanggioi.reading.courses.training import dropped_marks, not_understood
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.event import occasion
from binhdanggioi.reading.heading import read_heading
from binhdanggioi.reading.lines.block import Block, blocks
from binhdanggioi.reading.lines.characters import clean_characters
from binhdanggioi.reading.lines.figures import figures_left
from binhdanggioi.reading.lines.frame import Frame
from binhdanggioi.reading.lines.parts import Parts, parts_of
from binhdanggioi.reading.lines.seeming import look_at, readable
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.preamble import read_preamble
from binhdanggioi.reading.section import parted, plain_paragraphs, top_section


def read_sheet(sheet: Sheet) -> Reading:
    """Read the lines of a document as a plan, and keep those that were not understood."""
    lines = list(clean_characters(sheet.source))
    look = look_at(lines)
    found, pages = blocks(readable(lines, look), sheet)
    parts = parts_of(found)
    draft = Draft(unread=[*pages, *_parted_words(found), *(block.span for block in parts.site)])
    read_heading(draft, parts.frame)
    read_preamble(draft, parts)
    read_end(draft, parts.frame)
    if parts.act:
        _add_act(draft, parts, parts.act)
    tree = [*map(parted, build_tree((one.rank, one, one.passage.text.endswith(FINISHED)) for one in parts.body))]
    about = occasion(draft.subject, tree)
    is_report = parts.frame.kind is DocumentKind.REPORT
    acts = tuple(basis.citation for basis in draft.legal_bases)
    plan = draft.plan(
        kind=parts.frame.kind,
        sections=tuple(top_section(node, acts, about, report=is_report) for node in tree),
        annexes=read_annexes(draft, parts.frame),
    )
    draft.unread += dropped_marks(tree, plan.courses)
    draft.unread += _impossible_times(found, {*draft.unread})
    prose = [paragraph.span for section in plan.sections for paragraph in plain_paragraphs(section)]
    prose += [span for course in plan.courses for span in not_understood(course)]
    plain = {span for span in prose if span is not None}
    plain |= set(figures_left(tree, plan, plain))
    return Reading(
        plan=plan,
        source=sheet.source,
        outline=_outline(tree),
        unread=in_order({*draft.unread, *_unopened(sheet)}),
        plain=in_order(plain),
        furniture=in_order(draft.furniture),
        seems=look.seems or _seems(parts.frame, plan),
        sure=look.sure,
        unsure=look.unsure,
        places=sheet.places,
    )


def _seems(frame: Frame, plan: Plan) -> Seeming | None:
    """What a document without a title seems to be by its parts; None: a document, as far as it goes."""
    if frame.titled:
        return None
    if plan.kind is DocumentKind.LETTER:
        return Seeming.LETTER
    parts = any(line.part not in {None, Part.MOTTO} for line in (*frame.heading, *frame.end))
    known = sum(bool(section.roles) for section in plan.sections)
    return None if parts or 0 < len(plan.sections) <= 2 * known else Seeming.NO_DOCUMENT


def _add_act(draft: Draft, parts: Parts, act: Frame) -> None:
    """Add the decision that issues a plan; its number, date, recipients and signature become those of the plan."""
    own = Draft()
    read_heading(own, act)
    read_end(own, act)
    draft.number = own.number or draft.number
    draft.place = own.place or draft.place
    draft.issued_on = own.issued_on or draft.issued_on
    draft.issuer = own.issuer or draft.issuer
    draft.recipients, draft.filed_with, draft.signature = own.recipients, own.filed_with, own.signature
    draft.spans |= own.spans
    kind = act.kind or DocumentKind.DECISION
    draft.issuing_act = Citation(
        kind=kind,
        number=own.number,
        name=None if own.number else kind.vietnamese,
        issued_on=own.issued_on,
        issuer=own.issuer,
        subject=own.subject,
    )
    draft.articles = tuple(paragraph(block) for block in parts.articles if not block.rows)
    left = [line.block for line in act.end if line.part is Part.CLOSING] + [line.block for line in act.after]
    tables = [block for block in parts.articles if block.rows]
    below = [line.block for line in parts.frame.end if line.part is not Part.CLOSING]
    draft.furniture += own.furniture
    draft.unread += own.unread + [block.span for block in (*left, *tables, *below)]
    draft.unread += [passage.span() for passage in act.addressees]


def _parted_words(found: Sequence[Block]) -> list[Span]:
    """The words that blocks of a text without line breaks share: `PHÚCSố`; each is parted at a guess."""
    words: list[Span] = []
    for block, below in pairwise(found):
        if _touch(block, below):
            text = block.whole.text
            last, first = WORD.findall(text)[-1], WORD.findall(below.whole.text)[0]
            begun = words.pop() if words and words[-1].enclosing(block.span) == words[-1] else block.span
            end = block.whole.span(len(text) - len(last))
            words.append((begun if last == text else end).enclosing(below.whole.span(0, len(first))))
    return words


def _impossible_times(found: Sequence[Block], unread: set[Span]) -> Iterator[Span]:
    """The days that no calendar has, and other times that are none, outside `unread`; sentences keep their words."""
    for block in found:
        for _, start, end in () if block.rows else find_impossible(block.passage.text):
            if block.span not in unread:
                yield block.passage.span(start, end)


def _touch(block: Block, below: Block) -> bool:
    """True if there is not even a blank between two blocks, and a word goes over from one to the other."""
    if block.whole.pieces[-1].line != below.whole.pieces[0].line:
        return False
    end, start = block.span, below.span
    touch = (end.end_line, end.end_column) == (start.line, start.column)
    return touch and block.whole.text[-1].isalnum() and below.whole.text[0].isalnum()


def _unopened(sheet: Sheet) -> Iterator[Span]:
    """The lines that stand for content that was not opened."""
    lines = sheet.source.lines
    yield from (Span(number, 1, number, len(lines[number - 1]) + 1) for number in sheet.unopened)


def _outline(nodes: Sequence[Node[Block]]) -> tuple[OutlineItem, ...]:
    return tuple(
        OutlineItem(node.content.label, node.content.passage.text, node.content.span, _outline(node.children))
        for node in nodes
    )
