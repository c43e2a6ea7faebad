"""A document: its parts read in turn, and the decision that issues it, if there is one before it."""

from collections.abc import Sequence
from itertools import takewhile

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.marks import FINISHED
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.reading import OutlineItem, Reading
from binhdanggioi.model.section import Section
from binhdanggioi.notation.outline import Node, build_tree
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.closing import read_end
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.heading import read_heading
from binhdanggioi.reading.lines.block import Block, blocks, paragraph
from binhdanggioi.reading.lines.parts import Parts, annexes, parts_of
from binhdanggioi.reading.preamble import read_preamble
from binhdanggioi.reading.section import plain_paragraphs, top_section
from binhdanggioi.reading.table import table


def read_sheet(sheet: Sheet) -> Reading:
    """Read the lines of a document as a plan, and keep those that were not understood."""
    parts = parts_of(blocks(sheet))
    draft = _read(parts)
    if parts.act:
        _add_act(draft, parts, parts.act)
    draft.unread += [line.block.span for line in takewhile(lambda line: line.part is not Part.ANNEX, parts.after)]
    tree = build_tree((block.mark, block, block.passage.text.endswith(FINISHED)) for block in parts.body)
    acts = tuple(basis.citation for basis in draft.legal_bases)
    plan = draft.plan(
        kind=parts.kind or DocumentKind.PLAN,
        sections=tuple(top_section(node, acts) for node in tree),
        annexes=tuple(_annex(label, below) for label, below in annexes(parts.after)),
    )
    plain = [paragraph.span for section in plan.sections for paragraph in plain_paragraphs(section)]
    return Reading(
        plan=plan,
        source=sheet.source,
        outline=_outline(tree),
        unread=tuple(sorted(set(draft.unread))),
        plain=tuple(span for span in plain if span is not None),
        places=sheet.places,
    )


def _read(parts: Parts) -> Draft:
    """Read all parts but the body."""
    draft = Draft()
    read_heading(draft, parts)
    read_preamble(draft, parts)
    read_end(draft, parts)
    return draft


def _add_act(draft: Draft, parts: Parts, act: Parts) -> None:
    """Add the decision that issues a plan; its number, date, recipients and signature become those of the plan."""
    own = _read(act)
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
    draft.articles = tuple(paragraph(block) for block in act.body if not block.rows)
    left = [line.block for line in act.end if line.part is Part.CLOSING] + [line.block for line in act.after]
    tables = [block for block in act.body if block.rows]
    below = [line.block for line in parts.end if line.part is not Part.CLOSING]
    draft.unread += own.unread + [block.span for block in (*left, *tables, *below)]


def _annex(label: Block, blocks: Sequence[Block]) -> Section:
    items = tuple(table(block) if block.rows else paragraph(block) for block in blocks)
    return Section(heading=label.passage.text, items=items, span=label.span)


def _outline(nodes: Sequence[Node[Block]]) -> tuple[OutlineItem, ...]:
    return tuple(
        OutlineItem(node.content.label, node.content.passage.text, node.content.span, _outline(node.children))
        for node in nodes
    )
