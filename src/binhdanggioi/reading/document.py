"""A whole document: heading, preamble, body, end, annexes — and, before them, the decision that issues the plan."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from attrs import define, field

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.section import Section
from binhdanggioi.notation.outline import FINISHED, MarkKind, Node, build_tree
from binhdanggioi.notation.source import Span
from binhdanggioi.reading.closing import is_annex, read_end, starts_end
from binhdanggioi.reading.heading import Heading, citation_of_heading, kind_of, read_date_line, read_heading
from binhdanggioi.reading.lines.block import Block, block_of, paragraph
from binhdanggioi.reading.preamble import add_context, find_opening, is_subject, read_preamble, starts_body
from binhdanggioi.reading.section import top_section
from binhdanggioi.reading.table import table


@define
class Document:
    """A plan as it was read, with what was not understood."""

    plan: Plan
    tree: list[Node[Block]]
    unread: list[Span] = field(factory=list)


def read_document(blocks: Sequence[Block]) -> Document:
    """Read the blocks of a source as a plan."""
    attached = _find_attached_plan(blocks)
    if attached is None:
        return _read_plan(blocks)
    act = _read_act(blocks[:attached])
    return _read_plan(blocks[attached:], act)


def _find_attached_plan(blocks: Sequence[Block]) -> int | None:
    """Find where a plan starts that a decision before it issues."""
    kinds = [(index, kind) for index, block in enumerate(blocks) if (kind := kind_of(block))]
    if not kinds or kinds[0][1] is DocumentKind.PLAN:
        return None
    for index, kind in kinds:
        act = blocks[kinds[0][0] : index]
        if kind is DocumentKind.PLAN and any(map(starts_end, act)) and not any(map(is_annex, act)):
            return index
    return None


@define
class _Act:
    """A decision that issues a plan."""

    values: dict[str, Any]
    spans: dict[str, Span]
    preamble: Sequence[Block]
    unread: list[Span]


def _read_act(blocks: Sequence[Block]) -> _Act:
    title = next((index for index, block in enumerate(blocks) if kind_of(block)), 0)
    kind = kind_of(blocks[title]) or DocumentKind.DECISION
    heading = read_heading(blocks[:title])
    index = _read_subject(heading, blocks, title + 1)
    start = next((i for i in range(index, len(blocks)) if _is_article(blocks[i])), len(blocks))
    stop = next((i for i in range(index, len(blocks)) if starts_end(blocks[i])), len(blocks))
    body = min(start, stop)
    end = read_end(blocks[stop:], dated="issued_on" in heading.values) if stop < len(blocks) else None
    values = {name: value for name, value in heading.values.items() if name not in {"subject", "opening"}}
    values["issuing_act"] = citation_of_heading(heading, kind)
    values["articles"] = tuple(paragraph(block) for block in blocks[body:stop] if not block.rows)
    unread = heading.unread + [block.span for block in blocks[body:stop] if block.rows]
    if end:
        values |= {name: value for name, value in end.values.items() if name != "closing"}
        left = [*blocks[stop : stop + end.closing], *blocks[stop + end.used :]]
        unread += end.unread + [block.span for block in left]
    return _Act(values, heading.spans | (end.spans if end else {}), blocks[index:body], unread)


def _is_article(block: Block) -> bool:
    return block.mark is not None and block.mark.kind is MarkKind.ARTICLE


def _read_subject(heading: Heading, blocks: Sequence[Block], index: int) -> int:
    """Read the subject under the kind, in all its lines; give the index of what follows."""
    while index < len(blocks) and _is_cut_off(blocks[index]):
        heading.unread.append(blocks[index].span)
        index += 1
    subject: Block | None = None
    while index < len(blocks) and (longer := _subject(subject, blocks[index])):
        subject = longer
        index += 1
    if subject:
        heading.take("subject", subject.passage.text, subject.span)
    return index


def _is_cut_off(block: Block) -> bool:
    """Tell whether a block under the kind is neither its subject nor a paragraph of its own."""
    return not (block.stands_alone or is_subject(block) or starts_body(block) or starts_end(block))


def _subject(before: Block | None, block: Block) -> Block | None:
    """Add a line to the subject; None where the subject ends before it."""
    if not is_subject(block) or starts_end(block) or (before and block.gap):
        return None
    longer = block_of([before.passage, block.passage], gap=before.gap) if before else block
    return longer if is_subject(longer) and not starts_end(longer) else None


def _read_plan(blocks: Sequence[Block], act: _Act | None = None) -> Document:
    title = next((index for index, block in enumerate(blocks) if kind_of(block)), None)
    kind = kind_of(blocks[title]) if title is not None else None
    if title is None:
        heading, index = _read_untitled(blocks)
    else:
        heading, index = read_heading(blocks[:title]), title + 1
    index = _read_subject(heading, blocks, index)
    dated = "issued_on" in heading.values or act is not None
    stop = next((i for i in range(index, len(blocks)) if _ends_body(blocks[i], dated=dated)), len(blocks))
    body = _find_body(blocks, index, stop)
    opening = find_opening(blocks[index:stop])
    before = blocks[index : body if opening is None else index + opening]
    read_preamble(
        heading, [*(act.preamble if act else ()), *before], None if opening is None else blocks[index + opening]
    )
    add_context(heading)
    tree = _tree(blocks[body:stop])
    return _assemble(kind or DocumentKind.PLAN, heading, tree, blocks[stop:], act)


def _ends_body(block: Block, *, dated: bool) -> bool:
    """Tell whether the body ends before a block; a date line ends it where the heading has none."""
    return starts_end(block) or is_annex(block) or (not dated and bool(read_date_line(block)))


def _read_untitled(blocks: Sequence[Block]) -> tuple[Heading, int]:
    """Read the heading of a text that never says what kind of document it is."""
    stop = next((i for i, block in enumerate(blocks) if starts_body(block) or starts_end(block)), len(blocks))
    heading = read_heading(blocks[:stop])
    last = max((span.end_line for span in heading.spans.values()), default=0)
    unread = set(heading.unread)
    index = next((i for i in range(stop) if blocks[i].span.line > last and blocks[i].span in unread), stop)
    heading.unread = [span for span in heading.unread if span.line <= last]
    return heading, index


def _find_body(blocks: Sequence[Block], index: int, stop: int) -> int:
    opening = find_opening(blocks[index:stop])
    if opening is not None:
        return index + opening + 1
    return next((i for i in range(index, stop) if starts_body(blocks[i])), stop)


def _tree(blocks: Sequence[Block]) -> list[Node[Block]]:
    return build_tree((block.mark, block, block.passage.text.endswith(FINISHED)) for block in blocks)


def _assemble(
    kind: DocumentKind,
    heading: Heading,
    tree: list[Node[Block]],
    rest: Sequence[Block],
    act: _Act | None,
) -> Document:
    values = dict(heading.values)
    spans = dict(heading.spans)
    unread = list(heading.unread)
    if rest:
        end = read_end(rest, dated="issued_on" in heading.values or act is not None)
        if act:
            unread += [block.span for block in rest[end.closing : end.used]]
            values |= {name: value for name, value in end.values.items() if name == "closing"}
        else:
            unread += end.unread
            values |= end.values
        spans |= end.spans
        values["annexes"] = _annexes(rest[end.used :], unread)
    if act:
        values |= act.values
        spans |= act.spans
        unread = act.unread + unread
    acts = tuple(basis.citation for basis in values.get("legal_bases", ()))
    sections = tuple(top_section(node, acts) for node in tree)
    plan = Plan(kind=kind, sections=sections, spans=tuple(spans.items()), **values)
    return Document(plan, tree, unread)


def _annexes(blocks: Sequence[Block], unread: list[Span]) -> tuple[Section, ...]:
    """Keep what follows under a line *Phụ lục*; what stands before the first such line is not understood."""
    starts = [index for index, block in enumerate(blocks) if is_annex(block)]
    unread += [block.span for block in blocks[: starts[0] if starts else len(blocks)]]
    return tuple(_annex(blocks[start:stop]) for start, stop in pairwise([*starts, len(blocks)]))


def _annex(blocks: Sequence[Block]) -> Section:
    label, *rest = blocks
    items = tuple(table(block) if block.rows else paragraph(block) for block in rest)
    return Section(heading=label.passage.text, items=items, span=label.span)
