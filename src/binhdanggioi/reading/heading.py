"""The heading: who issues the document, its number, place and date, and its subject."""

import re
from collections.abc import Iterator, Sequence

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.form import ABOUT_IN_FULL
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.document_number import KIND_NAMES, DocumentNumber, kind_named
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span, in_order
from binhdanggioi.notation.wording import LOOK_ALIKES
from binhdanggioi.reading.citation import citations
from binhdanggioi.reading.closing import recipient
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.clean import one_paragraph
from binhdanggioi.reading.lines.frame import Frame
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import DateLine
from binhdanggioi.reading.organization import starts_with_body

_STANDING = Pattern(any_of(form(word) for word in body_words(BodyKind.STANDING) for form in (str, str.upper)))
"""The standing body of a front or a union, named below that front or union: `BAN THƯỜNG VỤ`."""
_KIND = Pattern(KIND_NAMES, re.IGNORECASE)


def read_heading(draft: Draft, frame: Frame) -> None:
    """Read the lines above the title, and the subject below it."""
    for line in frame.heading:
        match line.told:
            case DocumentNumber() as number:
                draft.number = number
                draft.spans["number"] = line.block.whole.span()
                draft.unread += _kind_before(line.block, None if frame.titled else frame.kind)
                draft.unread += _with_letters_alike(line.block)
            case DateLine() as date:
                draft.date(date)
        if line.part is Part.MOTTO:
            draft.furniture.append(line.block.span)
        if line.part is None:
            draft.unread.append(line.block.span)
    _read_issuer(draft, [line for line in frame.heading if line.part is Part.ISSUER])
    if frame.named.office:
        draft.name_issuer(frame.named.office)
    _read_subject(draft, frame)
    draft.addressees = tuple(map(recipient, frame.addressees))
    draft.unread += frame.letters


def _with_letters_alike(block: Block) -> Iterator[Span]:
    """The place of a number with a letter of another alphabet, which is read as the one that it looks like."""
    if any(letter.isalpha() and ord(letter) in LOOK_ALIKES for letter in block.whole.text):
        yield block.whole.span()


def _kind_before(block: Block, kind: DocumentKind | None) -> Iterator[Span]:
    """The words before a number that name a kind, `Luật` in `Luật số: 73/2006/QH11`, if nothing else tells it so."""
    named = _KIND.match(block.whole.text)
    if named and kind_named(named[0]) is not kind:
        yield block.whole.span(*named.span())


def _read_subject(draft: Draft, frame: Frame) -> None:
    """Read the subject under the title; without one, that of a letter, below its number."""
    named = frame.named.subject
    draft.unread += [block.span for block in frame.named.cut_off]
    if named:
        _name_subject(draft, named.passage, named.span)
    for line in frame.heading:
        if line.part is Part.SUBJECT and isinstance(line.told, Passage):
            if draft.subject is None:
                _name_subject(draft, line.told, line.told.span())
                draft.unread += _about_in_full(line.block, line.told.span())
            else:
                draft.unread.append(line.block.span)


def _about_in_full(block: Block, subject: Span) -> Iterator[Span]:
    """The words `Về việc` before the subject of a letter, for which `V/v` is written again."""
    if block.whole.text.lstrip("(").startswith(ABOUT_IN_FULL):
        yield Span(block.span.line, block.span.column, subject.line, subject.column)


def _name_subject(draft: Draft, subject: Passage, span: Span) -> None:
    """Note the subject with the acts that it cites."""
    draft.subject = subject.text
    draft.spans["subject"] = span
    draft.carries_out = tuple(cited.act for cited in citations(subject))


def _read_issuer(draft: Draft, lines: Sequence[Labelled]) -> None:
    """Join the lines of the issuer's block: the parent body, if there is one, and the issuer."""
    names: list[list[Passage]] = []
    for line in lines:
        if isinstance(line.told, Passage):
            names[-1].append(line.told)
        else:
            names.append([line.block.whole])
    if len(names) > 1 and _STANDING.fullmatch(one_paragraph(names[-1]).text):
        names[-2:] = [names[-1] + names[-2]]
    if names:
        *above, name = names
        span = _span(name)
        parent = one_paragraph([part for parts in above for part in parts]).text
        if parent and not starts_with_body(parent):
            parent = ""
            draft.unread += map(_span, above)
        draft.issuer = Organization(name=one_paragraph(name).text, parent=parent or None, span=span)
        draft.spans["issuer"] = span


def _span(parts: Sequence[Passage]) -> Span:
    """The place of several texts, in whatever order they are said."""
    spans = in_order(part.span() for part in parts)
    return spans[0].enclosing(spans[-1])
