"""The end of a document: closing words, recipients, archive line, signature."""

import re
from collections.abc import Sequence
from typing import Any

from attrs import define, field

from binhdanggioi.lexicon.form import Authority
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.notation.outline import BULLETS
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.reading.heading import kind_of, read_date_line
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies

_CLOSING = Pattern(r"Trên đây là\s", re.IGNORECASE)
RECIPIENTS = Pattern(r"Nơi nhận\s*:?", re.IGNORECASE)
_ARCHIVE = Pattern(r"Lưu\s*:?\s*(?=[^\s:;.,])")
_AUTHORITIES = {
    "TM": Authority.ON_BEHALF,
    "KT": Authority.FOR_HEAD,
    "TL": Authority.BY_ORDER,
    "TUQ": Authority.BY_AUTHORIZATION,
    "Q": Authority.ACTING,
}
_AUTHORITY = Pattern(r"(?:(TM|KT|TL|TUQ|Q)\s?\.|([TK])/([ML T]))\s?(?P<principal>[^\W\d_][^;]*)")
_POST = Pattern(r"[^\W\d_][^\d;]*")
_NAME = Pattern(r"(?:[^\W\d_][^\W\d_]*\s){1,5}[^\W\d_]+")
_REMARK = Pattern(r"\s*\((?:để\s+)?(?:b/c|báo cáo|th/h|t/h|thực hiện|phối hợp|p/h|chỉ đạo)[^)]*\)", re.IGNORECASE)
_END_MARKS = " ;.,*"


def is_closing(block: Block) -> bool:
    """Tell whether a block is the closing formula."""
    return block.mark is None and not block.rows and _CLOSING.match(block.passage.text) is not None


def is_recipients(block: Block) -> bool:
    """Tell whether a block is the label over the recipients."""
    return block.mark is None and not block.rows and RECIPIENTS.fullmatch(block.passage.text) is not None


def authority_of(block: Block) -> tuple[Authority, str] | None:
    """Read a line such as `KT. GIÁM ĐỐC`: by what right, and for whom."""
    found = _AUTHORITY.fullmatch(block.passage.text) if block.mark is None and not block.rows else None
    if found is None or not found["principal"].isupper():
        return None
    letters = found[1] or f"{found[2]}{found[3].strip()}"
    return (_AUTHORITIES[letters], found["principal"]) if letters in _AUTHORITIES else None


def starts_end(block: Block) -> bool:
    """Tell whether the body ends before a block."""
    return is_closing(block) or is_recipients(block) or authority_of(block) is not None


@define
class End:
    """The fields after the body, while they are read."""

    values: dict[str, Any] = field(factory=dict)
    spans: dict[str, Span] = field(factory=dict)
    unread: list[Span] = field(factory=list)
    closing: int = 0
    """How many of the blocks are closing words."""
    used: int = 0
    """How many of the blocks belong to the end."""


def read_end(blocks: Sequence[Block], *, dated: bool) -> End:
    """Read the blocks from the first one that ends the body; `dated` says that the heading has the date."""
    end = End()
    index = end.closing = _read_closing(end, blocks)
    signers: list[Block] = []
    recipients: list[Recipient] = []
    label: Span | None = None
    while index < len(blocks):
        block = blocks[index]
        if is_recipients(block) and label is None:
            label = block.span
        elif label and (archive := _ARCHIVE.match(block.passage.text)) and _is_listed(block):
            filed = block.passage.part(archive.end(), len(block.passage.text.rstrip(_END_MARKS)))
            if filed.text and "filed_with" not in end.values:
                end.values["filed_with"] = filed.text
                end.spans["filed_with"] = filed.span()
            else:
                end.unread.append(block.span)
        elif label and _is_listed(block) and (recipient := _recipient(block)):
            recipients.append(recipient)
        elif not dated and "issued_on" not in end.values and (parts := read_date_line(block)):
            end.values |= {name: value for name, value, _ in parts}
            end.spans |= {name: span for name, _, span in parts}
        elif is_recipients(block):
            end.unread.append(block.span)
        elif block.mark is None and not block.rows and not is_annex(block) and not _stops(signers, block):
            signers.append(block)
        else:
            break
        index += 1
    end.values["recipients"] = tuple(recipients)
    if label and not recipients and "filed_with" not in end.values:
        end.unread.append(label)
    _read_signature(end, signers)
    end.used = index
    return end


_ANNEX = Pattern(r"Phụ lục(?:\s+(?:số\s+)?[IVX\d]+)?\s*[.:]?", re.IGNORECASE)


def is_annex(block: Block) -> bool:
    """Tell whether a block is nothing but the label of an annex."""
    return block.mark is None and not block.rows and _ANNEX.fullmatch(block.passage.text) is not None


def _is_listed(block: Block) -> bool:
    if block.rows or block.mark:
        return block.mark is not None and block.mark.kind in BULLETS
    return block.passage.text.endswith(";") or _ARCHIVE.match(block.passage.text) is not None


def _stops(signers: list[Block], block: Block) -> bool:
    """Whether a line after the signer's name is no part of the block."""
    return (
        bool(signers)
        and _NAME.fullmatch(signers[-1].passage.text) is not None
        and not signers[-1].passage.text.isupper()
        and not _is_signing(block)
    )


def _is_signing(block: Block) -> bool:
    return authority_of(block) is not None or block.passage.text.isupper()


def _read_closing(end: End, blocks: Sequence[Block]) -> int:
    """Read the closing words: the formula and the prose after it."""
    if not is_closing(blocks[0]):
        return 0
    passages = [blocks[0].passage]
    index = 1
    while index < len(blocks) and _is_prose(blocks[index]):
        passages.append(blocks[index].passage)
        index += 1
    end.values["closing"] = " ".join(passage.text for passage in passages)
    end.spans["closing"] = passages[0].span().enclosing(passages[-1].span())
    return index


def _is_prose(block: Block) -> bool:
    text = block.passage.text
    return (
        block.mark is None
        and not block.rows
        and not starts_end(block)
        and text.endswith((".", "/.", ";", ","))
        and not text.isupper()
    )


def _recipient(block: Block) -> Recipient | None:
    passage = block.passage.part(0, len(block.passage.text.rstrip(_END_MARKS)))
    if not passage.has_words:
        return None
    return Recipient(text=passage.text, organizations=_organizations(passage), span=passage.span())


def _organizations(passage: Passage) -> tuple[Any, ...]:
    """Take a recipient's line apart; after a colon the members of a group are named one by one."""
    remark = _REMARK.search(passage.text)
    named = passage.part(0, remark.start() if remark else None)
    colon = named.text.find(":")
    if colon < 0:
        return bodies(named)
    before, members = named.part(0, colon), named.part(colon + 1)
    comma = before.text.rfind(", ")
    found = list(bodies(before.part(0, comma))) if comma >= 0 else []
    start = 0
    for member in members.text.split(","):
        found += bodies(members, start, start + len(member))
        start += len(member) + 1
    return tuple(found)


def _read_signature(end: End, blocks: list[Block]) -> None:
    authorities: list[tuple[Authority, str]] = []
    position: list[Passage] = []
    name: Passage | None = None
    used: list[Block] = []
    for block in blocks:
        text = block.passage.text
        if (authority := authority_of(block)) and not position:
            authorities.append(authority)
        elif kind_of(block):
            end.unread.append(block.span)
            continue
        elif _POST.fullmatch(text) and text.isupper() and not position and name is None:
            position.append(block.passage)
        elif _NAME.fullmatch(text) and name is None and text.istitle() and (authorities or position):
            name = block.passage
        else:
            end.unread.append(block.span)
            continue
        used.append(block)
    if not authorities and not position:
        return
    end.values["signature"] = Signature(
        authority=tuple(authority for authority, _ in authorities),
        principals=tuple(principal for _, principal in authorities),
        position=position[0].text if position else None,
        name=name.text if name else None,
        span=used[0].span.enclosing(used[-1].span),
    )
