"""The end of a document: closing words, recipients, archive line, signature."""

import re
from collections.abc import Sequence

from binhdanggioi.lexicon.form import REMARKS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.form_line import Signing
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.clean import one_paragraph
from binhdanggioi.reading.lines.frame import Frame
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import DateLine
from binhdanggioi.reading.organization import bodies

_REMARK = Pattern(rf"\s*\(((?:để\s+)?{any_of(REMARKS)}[^()]*)\)", re.IGNORECASE)


def read_end(draft: Draft, frame: Frame) -> None:
    """Read the closing words, the recipients, the archive line and the signature."""
    _read_closing(draft, [line.block.passage for line in frame.end if line.part is Part.CLOSING])
    for line in frame.end:
        draft.unread += [line.block.letter] if line.part and line.block.letter else []
        match line.part, line.told:
            case Part.ARCHIVE, Passage() as filed if filed.text and draft.filed_with is None:
                draft.filed_with = filed.text
                draft.spans["filed_with"] = filed.span()
            case Part.DATE, DateLine() as date:
                draft.date(date)
            case Part.RECIPIENT, Passage() as told:
                draft.recipients = (*draft.recipients, recipient(told))
            case ((None | Part.ARCHIVE), _):
                draft.unread.append(line.block.span)
    if not draft.recipients and draft.filed_with is None:
        draft.unread += [line.block.span for line in frame.end if line.part is Part.RECIPIENTS]
    _read_signature(draft, frame)


def _read_closing(draft: Draft, passages: Sequence[Passage]) -> None:
    """Read the closing words: the formula and the prose after it."""
    if passages:
        draft.closing = one_paragraph(passages).text
        draft.spans["closing"] = passages[0].span().enclosing(passages[-1].span())


def recipient(passage: Passage) -> Recipient:
    """Read a line of the recipients, or one of those whom a document addresses."""
    remark = _REMARK.search(passage.text)
    return Recipient(
        text=passage.text,
        organizations=_organizations(passage.part(0, remark.start() if remark else None)),
        purpose=remark[1].strip() if remark else None,
        span=passage.span(),
    )


def _organizations(named: Passage) -> tuple[Organization, ...]:
    """The bodies in a line of the recipients; after a colon, the members of a group."""
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


def _read_signature(draft: Draft, frame: Frame) -> None:
    lines = [line for line in frame.end if line.part in {Part.AUTHORITY, Part.POSITION, Part.NAME}]
    if not lines:
        return
    for line in lines:
        if isinstance(line.told, Signing):
            words = line.block.passage
            draft.name_issuer(words.part(words.text.rindex(line.told.principal)), alone=False)
    signings = [line.told for line in lines if isinstance(line.told, Signing)]
    texts = {line.part: line.block.passage.text for line in lines}
    draft.signature = Signature(
        authority=tuple(signing.authority for signing in signings),
        principals=tuple(signing.principal for signing in signings),
        position=texts.get(Part.POSITION),
        name=texts.get(Part.NAME),
        span=lines[0].block.span.enclosing(lines[-1].block.span),
    )
