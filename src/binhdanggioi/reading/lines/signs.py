"""Lines of the form: parts that are recognized by the words of a block alone, anywhere in a document."""

import re
from typing import TypeAlias

from attrs import field, frozen

from binhdanggioi.lexicon.documents import QUALIFIED, DocumentKind
from binhdanggioi.lexicon.form import ADDRESSED, MOTTO, OPENING_ENDS
from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.sections import HEADING_ENDS, SECTIONS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DATE, PLACE_AND_DATE, PartialDate, date_of
from binhdanggioi.notation.document_number import KIND_NAMES, DocumentNumber, kind_named
from binhdanggioi.notation.form_line import Signing, closes, labels_annex, labels_recipients, signing_in
from binhdanggioi.notation.outline import BULLETS, MarkKind
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import UPPER, fold
from binhdanggioi.reading.lines.basis import Basis
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage

_NUMBER_LINE = Pattern(
    rf"(?:{KIND_NAMES}\s+)?Số(?=[\s:.…_])\s*:?\s*(?:[.…_\s]*(?:/[.…_\s]+)*(?=[/–-]))?(?P<number>.*)", re.IGNORECASE
)
"""`Số: 15/KH-UBND`, `Số: …/KH-UBND`, `Luật số: 73/2006/QH11`"""
_PLACE_THEN_DATE = Pattern(
    rf"(?P<place>(?:{any_of(map(str.capitalize, ADMINISTERED))}\s?)?[{UPPER}]\w+(?:\s[{UPPER}]\w+){{0,5}})(?:\s|,\s?)"
    rf"(?=ngày)(?P<date>{DATE})\.?"
)
"""A line of place and date that lost its comma: `Cao Bằng ngày 05 tháng 3 năm 2026`."""
_QUALIFIED = Pattern(rf"\s+{any_of(map(str.upper, QUALIFIED))}$")
_DATE_WORDS = ("ngày", "tháng", "năm")
_GOES_ON = Pattern(rf"(?:và|{any_of(ADMINISTERED)})\s", re.IGNORECASE)
_ADDRESSED = Pattern(rf"{ADDRESSED}(?:\s*:|$)", re.IGNORECASE)
_ARCHIVE = Pattern(r"Lưu(?![^\W_])\s*:?\s*(?=[^\s:;.,])")
_SECTION_WORDS = any_of(section.word for section in SECTIONS)
_SECTION = Pattern(rf"{_SECTION_WORDS}(?:\s(?:và\s)?(?:{_SECTION_WORDS}|{any_of(HEADING_ENDS)}))*")
"""The folded words of a heading: `mục đích yêu cầu`"""
_OPENING = Pattern(rf"{any_of(OPENING_ENDS)}\s*[:.]$", re.IGNORECASE)


@frozen
class DateLine:
    """A line of place and date, each with its place in the source."""

    place: str | None
    """None: the line names no place."""
    issued_on: PartialDate
    spans: dict[str, Span] = field(eq=False, repr=False)
    """The places of both fields in the source, by name."""
    glued: Span | None = field(eq=False, repr=False)
    """The place of the line, if words of it lost the blanks between them, as in `ngày 05tháng 3`; None: none did."""


Told: TypeAlias = DocumentKind | DocumentNumber | DateLine | Signing | Basis | Passage
"""What is read from a block."""


def is_line(block: Block) -> bool:
    """True for a paragraph without a mark, as lines of the form are; not for an item of a list or a table."""
    return block.mark is None and not block.rows


def title(block: Block) -> DocumentKind | None:
    """The kind of document in a block that says nothing else: `KẾ HOẠCH`; None for any other block."""
    if not is_line(block) or block.is_apart:
        return None
    text = block.passage.text
    return kind_named(text) or (kind_named(_QUALIFIED.sub("", text)) if is_qualified(block) else None)


def is_qualified(block: Block) -> bool:
    """True for a title in capitals that says more than the kind: `KẾ HOẠCH HÀNH ĐỘNG`."""
    return block.passage.text.isupper() and _QUALIFIED.search(block.passage.text) is not None


def signing(block: Block) -> Signing | None:
    """The authority in a line such as `TM. ỦY BAN NHÂN DÂN`, letters and capitals; None for any other block."""
    return signing_in(block.passage.text) if is_line(block) else None


def is_closing(block: Block) -> bool:
    """True for the closing formula."""
    return is_line(block) and closes(block.passage.text)


def is_recipients(block: Block) -> bool:
    """True for the label above the recipients: `Nơi nhận:`."""
    return is_line(block) and labels_recipients(block.passage.text)


def is_annex(block: Block) -> bool:
    """True for a block that is only the label of an annex: `Phụ lục I`."""
    return is_line(block) and labels_annex(block.passage.text)


def number(block: Block) -> DocumentNumber | None:
    """The number in a line `Số: 15/KH-UBND`; None for any other line."""
    found = _NUMBER_LINE.fullmatch(block.whole.text)
    try:
        return DocumentNumber.parse(found["number"].rstrip(TRAILING)) if found else None
    except ValueError:
        return None


def date_line(block: Block) -> DateLine | None:
    """The place and date of a line `Cao Bằng, ngày 05 tháng 3 năm 2026`; None for any other line."""
    return _dated(block, PLACE_AND_DATE)


def header_date(block: Block) -> DateLine | None:
    """The same for a line of the header, which nothing else looks like, also without its comma."""
    return _dated(block, PLACE_AND_DATE) or _dated(block, _PLACE_THEN_DATE)


def _dated(block: Block, pattern: Pattern) -> DateLine | None:
    passage = block.whole
    found = pattern.fullmatch(passage.text) if is_line(block) else None
    issued_on = date_of(found) if found else None
    if found is None or issued_on is None or passage.text[0].islower():
        return None
    groups = {"place": "place", "issued_on": "date"}
    spans = {name: passage.span(*found.span(group)) for name, group in groups.items() if found[group]}
    words = {*_DATE_WORDS, *fold(found["place"] or "").split()}
    is_glued = any(word not in words and not word.isdecimal() for word in fold(passage.text).split())
    return DateLine(found["place"] or None, issued_on, spans, passage.span() if is_glued else None)


def is_motto(block: Block) -> bool:
    """True for the national name, the motto and the head line of the Party."""
    return fold(block.whole.text) in MOTTO


def is_addressed(block: Block) -> bool:
    """True for the line that says to whom a document goes: `Kính gửi: Sở Nội vụ`."""
    return is_line(block) and _ADDRESSED.match(block.passage.text) is not None


def begins_header(block: Block) -> bool:
    """True for a line that only a header has: the national name, the motto, a number."""
    return is_motto(block) or number(block) is not None


def goes_on(block: Block) -> Passage | None:
    """The words of a line that continues the issuer's name from the line above: `TỈNH CAO BẰNG`; None for any other."""
    return block.whole if _GOES_ON.match(f"{block.whole.text} ") else None


def is_article(block: Block) -> bool:
    """True for an article of a decision: `Điều 1.`."""
    return block.mark is not None and block.mark.kind is MarkKind.ARTICLE


def is_heading(block: Block) -> bool:
    """True for a block with a numbered or lettered mark, as headings have, and for a heading without one."""
    return block.heads or (block.mark is not None and block.mark.kind <= MarkKind.FOURTH)


def names_section(block: Block) -> bool:
    """True for a paragraph that says nothing but what a section holds: `MỤC ĐÍCH, YÊU CẦU`, `Tổ chức thực hiện`."""
    if block.is_apart:
        return False
    return is_line(block) and block.stands_alone and _SECTION.fullmatch(fold(block.passage.text)) is not None


def is_opening(block: Block) -> bool:
    """True for a paragraph that introduces the body: it ends with *như sau:* or the like."""
    return block.mark is None and block.stands_alone and leads_on(block.passage.text)


def leads_on(text: str) -> bool:
    """
    True for a sentence that introduces what follows it.

    >>> leads_on("Sở Nội vụ ban hành Kế hoạch như sau:"), leads_on("Sở Nội vụ ban hành Kế hoạch.")
    (True, False)
    """
    return _OPENING.search(text) is not None


def archive(block: Block) -> Passage | None:
    """The words after `Lưu:`, without the marks at their end; None for any other line."""
    found = _ARCHIVE.match(block.passage.text) if _is_listed(block) else None
    return block.passage.part(found.end(), _bare_end(block)) if found else None


def recipient(block: Block) -> Passage | None:
    """The words of an item of the list of recipients, without the marks at their end; None for any other line."""
    return block.passage.part(0, _bare_end(block)) if _is_listed(block) and block.passage.has_words else None


def _is_listed(block: Block) -> bool:
    """True for an item of a list with bullets, a line that ends like one, and the archive line."""
    if block.rows or block.mark:
        return block.mark is not None and block.mark.kind in BULLETS
    return block.passage.text.endswith(";") or _ARCHIVE.match(block.passage.text) is not None


def _bare_end(block: Block) -> int:
    return len(block.passage.text.rstrip(TRAILING))
