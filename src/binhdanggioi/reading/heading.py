"""The heading and what stands before the body: issuer, number, date, subject, bases, opening."""

import re
from collections.abc import Sequence
from typing import Any

from attrs import define, field

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.form import MOTTO
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.date import DATE, date_of
from binhdanggioi.notation.document_number import DocumentNumber, kind_named
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import starts_with_body

_NUMBER_LINE = Pattern(r"Số\s*:?\s*(?P<number>.*)", re.IGNORECASE)
_DATE_LINE = Pattern(rf"(?:(?P<place>[^\W\d_][^,\d]*?)\s*,\s*|(?=ngày\b))(?P<date>{DATE})", re.IGNORECASE)
_CONTINUES = Pattern(r"(?:và|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s", re.IGNORECASE)
_STANDING = Pattern(r"(?:BAN|Ban)\s+(?:THƯỜNG TRỰC|THƯỜNG VỤ|CHẤP HÀNH|Thường trực|Thường vụ|Chấp hành)")
"""The standing body of a front or a union, which names itself under the body that it stands for."""


@define
class Heading:
    """The fields before the body, while they are read."""

    values: dict[str, Any] = field(factory=dict)
    spans: dict[str, Span] = field(factory=dict)
    unread: list[Span] = field(factory=list)
    opening: Passage | None = None

    def take(self, name: str, value: object, span: Span) -> None:
        """Take a value with its place."""
        self.values[name] = value
        self.spans[name] = span


def kind_of(block: Block) -> DocumentKind | None:
    """Read a line that is nothing but the name of a kind of document."""
    return kind_named(block.passage.text) if block.mark is None and not block.rows else None


def read_heading(blocks: Sequence[Block]) -> Heading:
    """Read the lines above the name of the kind: issuer, number, place and date; the rest is not understood."""
    heading = Heading()
    lines: list[Passage] = []
    for block in blocks:
        passage = block.whole
        if block.rows:
            heading.unread.append(block.span)
            continue
        number = _number(passage.text)
        dated = read_date_line(block)
        if number is not None and "number" not in heading.values:
            heading.take("number", number, passage.span())
        elif dated and "issued_on" not in heading.values:
            for name, value, span in dated:
                heading.take(name, value, span)
        elif _is_furniture(passage.text):
            continue
        elif not (block.mark or dated or "number" in heading.values) and _is_issuer_line(passage.text, lines):
            lines.append(passage)
        else:
            heading.unread.append(block.span)
    _read_issuer(heading, lines)
    return heading


def read_date_line(block: Block) -> tuple[tuple[str, object, Span], ...]:
    """Read a line of place and date, each part with its name and span; () for any other line."""
    passage = block.whole
    found = _DATE_LINE.fullmatch(passage.text) if block.mark is None and not block.rows else None
    issued_on = date_of(found) if found else None
    if found is None or issued_on is None or passage.text[0].islower():
        return ()
    parts = {"place": found["place"], "issued_on": issued_on}
    places = {"place": found.span("place"), "issued_on": found.span("date")}
    return tuple((name, part, passage.span(*places[name])) for name, part in parts.items() if part)


def _is_furniture(text: str) -> bool:
    return fold(text) in MOTTO


def _number(text: str) -> DocumentNumber | None:
    found = _NUMBER_LINE.fullmatch(text)
    try:
        return DocumentNumber.parse(found["number"]) if found else None
    except ValueError:
        return None


def _is_issuer_line(text: str, before: list[Passage]) -> bool:
    if text[0].islower():
        return False
    return starts_with_body(text) or (bool(before) and _CONTINUES.match(f"{text} ") is not None)


def _read_issuer(heading: Heading, lines: list[Passage]) -> None:
    """Put the lines of the issuer's block together: the body above, if any, then the issuer."""
    names: list[tuple[str, Span]] = []
    for line in lines:
        if names and _CONTINUES.match(f"{line.text} "):
            text, span = names[-1]
            names[-1] = (f"{text} {line.text}", span.enclosing(line.span()))
        else:
            names.append((line.text, line.span()))
    if len(names) > 1 and _STANDING.fullmatch(names[-1][0]):
        (text, span), (name, end) = names[-2:]
        names[-2:] = [(f"{name} {text}", span.enclosing(end))]
    if names:
        name, span = names[-1]
        parent = " ".join(text for text, _ in names[:-1])
        heading.take("issuer", Organization(name=name, parent=parent or None, span=span), span)


def citation_of_heading(heading: Heading, kind: DocumentKind) -> Citation:
    """The act that a heading is the heading of, named by its kind where it has no number."""
    values = heading.values
    number = values.get("number")
    return Citation(
        kind=kind,
        number=number,
        name=None if number else kind.vietnamese,
        issued_on=values.get("issued_on"),
        issuer=values.get("issuer"),
        subject=values.get("subject"),
    )
