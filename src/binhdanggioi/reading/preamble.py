"""What stands between the subject and the body: bases, the opening, and what they say of the whole plan."""

import re
from collections.abc import Sequence

from attrs import evolve

from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.programme import Programme
from binhdanggioi.notation.date import Period, find_periods, period_of
from binhdanggioi.notation.outline import MarkKind
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import can_stand_alone
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.citation import Cited, citations, stand_side_by_side
from binhdanggioi.reading.heading import Heading
from binhdanggioi.reading.lines.block import Block, paragraph
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import starts_with_body

_ATTACHED = Pattern(r"\(?(?:Ban hành )?[Kk]èm theo\b")
_BASIS = Pattern(r"(?P<word>căn cứ|thực hiện|triển khai|tiếp tục thực hiện|theo|xét|trên cơ sở)\s", re.IGNORECASE)
_ACT = Pattern(r"(?:Luật|Bộ luật|Nghị|Quyết|Kế hoạch|Thông tư|Chỉ thị)\b")
_IMPLEMENTS = ("thực hiện", "triển khai", "tiếp tục thực hiện")
_OPENING = Pattern(
    r"(?:như sau|sau đây|dưới đây|(?:nội dung|cụ thể) sau|các nội dung sau|những nội dung sau)\s*[:.]$", re.IGNORECASE
)
_ISSUES = Pattern(
    r"(?P<body>.{3,200}?)\s*(?:\([^)]*\)\s*)?,?\s+(?:ban hành|xây dựng|triển khai|đề ra|lập|tổ chức)\s+"
    r"(?:thực hiện\s+)?(?:và\s+\S+\s+){0,2}[Kk]ế hoạch\b"
)
_GAP = Pattern(r"(?<=[^\W\d_]{2}[.;])\s+")
_GAP_OR_COMMA = Pattern(r"(?<=[.;,])\s+")
_SPAN_OF_YEARS = r"\d{4}\s?(?:[-–]|đến năm)\s?\d{4}"
_PROGRAMMES = (
    Pattern(
        r"(?:(?P<component>(?:Tiểu d|D)ự án \d+)\b(?:(?!Dự án)[^.;])*?\bthuộc\s+)?"
        r"(?P<name>Chương trình\s+[Mm]ục tiêu quốc gia\s+[^.;,“”\"()]*?)\s*,?\s+"
        rf"giai đoạn\s+(?P<period>{_SPAN_OF_YEARS})"
        rf"(?:,\s*[Gg]iai đoạn\s+I\s*:\s*(?:từ năm\s+)?(?P<phase>{_SPAN_OF_YEARS}))?"
    ),
    Pattern(r"Chương trình\s+[“\"](?P<name>[^“”\"]+)[”\"]"),
)
_YEAR = Pattern(r"năm\s+(\d{4})(?!\d)", re.IGNORECASE)
_NUMBERED = MarkKind.FOURTH


def starts_body(block: Block) -> bool:
    """Tell whether a block has a mark that counts, as headings of the body have."""
    return block.mark is not None and block.mark.kind <= _NUMBERED


def find_opening(blocks: Sequence[Block]) -> int | None:
    """Find the sentence that leads to the body: the last one before the first heading that says *như sau*."""
    found = None
    for index, block in enumerate(blocks):
        if starts_body(block):
            break
        if block.mark is None and block.stands_alone and _OPENING.search(block.passage.text):
            found = index
    return found


def is_subject(block: Block) -> bool:
    """Tell whether the first block under the kind is the subject, and not a basis or the opening already."""
    text = block.passage.text
    if block.mark is not None or block.rows or block.leads or _OPENING.search(text) or text.startswith("("):
        return False
    return not (_is_basis(block.passage, among_bases=True) and text.endswith((";", ".", ",", ":")))


def read_preamble(heading: Heading, blocks: Sequence[Block], opening: Block | None) -> None:
    """Read what stands between the subject and the body: bases, the opening, and other paragraphs."""
    opening_passage = opening.passage if opening else None
    basis_blocks: list[tuple[Passage, str | None]] = []
    others: list[Paragraph] = []
    other_passages: list[Passage] = []
    while opening_passage and (parts := _part_off_basis(opening_passage)):
        basis, opening_passage = parts
        blocks = [*blocks, Block(None, basis, basis, gap=True)]
    among_bases = any(_is_basis(block.passage) for block in blocks)
    for block in blocks:
        if not block.stands_alone:
            heading.unread.append(block.span)
        elif _is_basis(block.passage, among_bases=among_bases):
            basis_blocks.append((block.passage, block.label))
        else:
            others.append(paragraph(block))
            other_passages.append(block.passage)
    bases = [basis for passage, mark in basis_blocks for basis in _bases(passage, mark, owner=True)]
    for passage in [*other_passages, *([opening_passage] if opening_passage else [])]:
        if _ATTACHED.match(passage.text):
            continue
        bases += _bases(passage, None, owner=False)
    heading.values["legal_bases"] = _without_repeats(bases)
    heading.values["preamble"] = tuple(others)
    if opening_passage:
        heading.opening = opening_passage
        heading.take("opening", opening_passage.text, opening_passage.span())


def _part_off_basis(opening: Passage) -> tuple[Passage, Passage] | None:
    """Part a basis that is printed in the same paragraph off the opening; None where there is none."""
    if _BASIS.match(opening.text):
        gaps = _GAP_OR_COMMA if opening.text.startswith("Căn cứ ") else _GAP
        for gap in gaps.finditer(opening.text):
            rest = opening.text[gap.end() :]
            if can_stand_alone(rest) and _issues(rest) and citations(opening.part(0, gap.start()), laws=True):
                return opening.part(0, gap.start()), opening.part(gap.end())
    return None


def _issues(text: str) -> bool:
    """Tell whether a text says who issues the plan, and says so at its start."""
    found = _ISSUES.match(text)
    return found is not None and not _BASIS.match(text) and not re.search(r"[;,]\s", found["body"])


def _is_basis(passage: Passage, *, among_bases: bool = False) -> bool:
    """Tell whether a paragraph cites what the plan rests on; among bases it may start with the act itself."""
    starts = _BASIS.match(passage.text) or (among_bases and _ACT.match(passage.text))
    return bool(starts and citations(passage, laws=True))


def _bases(passage: Passage, mark: str | None, *, owner: bool) -> list[LegalBasis]:
    """Read the acts of a paragraph; the first of them owns its text."""
    word = _BASIS.match(passage.text)
    role = BasisRole.IMPLEMENTS if word and word["word"].lower() in _IMPLEMENTS else BasisRole.GROUNDS
    found: list[LegalBasis] = []
    direct: Cited | None = None
    before: Cited | None = None
    for cited in citations(passage, laws=True):
        beside = before is None or stand_side_by_side(passage.text, before, cited)
        if beside or direct is None:
            direct = cited
        text = passage.text if owner and not found else None
        found.append(
            LegalBasis(
                citation=cited.act,
                role=role,
                via=None if direct is cited else direct.act,
                text=text,
                mark=mark if text else None,
                span=passage.span() if text else cited.act.span,
            )
        )
        before = cited
    return found


def _without_repeats(bases: list[LegalBasis]) -> tuple[LegalBasis, ...]:
    """Drop an act that was cited before, unless a paragraph belongs to it."""
    seen: set[str] = set()
    kept = []
    for basis in bases:
        name = str(basis.citation.number or basis.citation.name)
        if name not in seen or basis.text is not None:
            kept.append(basis)
        seen.add(name)
    return tuple(kept)


def add_context(heading: Heading) -> None:
    """Add what the sentences say of the whole plan: the issuer, the programme, the period."""
    values = heading.values
    opening = heading.opening.text if heading.opening else ""
    if heading.opening and (place := _find_issuer(opening)):
        start, end = place
        name = opening[start:end]
        issuer: Organization | None = values.get("issuer")
        if issuer is None:
            span = heading.opening.span(start, end)
            heading.take("issuer", Organization(name=name, span=span), span)
        elif fold(issuer.name) == fold(name):
            values["issuer"] = evolve(issuer, name=name)
    texts = [values.get("subject"), *(basis.text for basis in values.get("legal_bases", ())), opening]
    values["programme"] = next((named for text in texts if text and (named := _programme(text))), None)
    values["period"] = period_of(values.get("subject") or "")


def _find_issuer(opening: str) -> tuple[int, int] | None:
    """Where the opening names the body that issues the plan: at its start, or after the acts that it carries out."""
    for start in [*(found.end() for found in re.finditer(r"[,;.”]\s+", opening)), 0][::-1]:
        found = _ISSUES.match(opening, start)
        if found and starts_with_body(opening[start:]):
            return start, start + len(found["body"].split(" (", maxsplit=1)[0].rstrip(" ,"))
    return None


def _programme(text: str) -> Programme | None:
    for pattern in _PROGRAMMES:
        if found := pattern.search(text):
            groups = found.groupdict()
            period = groups.get("period")
            phase = groups.get("phase")
            within = _read_period(found["name"])
            return Programme(
                name=found["name"].strip(),
                period=_read_period(period) if period else within,
                phase=_read_period(phase) if phase else None,
                component=groups.get("component"),
            )
    return None


def _read_period(text: str) -> Period | None:
    return next((found for found, _, _ in find_periods(text)), None)
