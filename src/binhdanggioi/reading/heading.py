"""The heading: who issues the document, its number, place and date, and its subject."""

from collections.abc import Sequence

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.reading.draft import Draft
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.parts import Frame
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import DateLine
from binhdanggioi.reading.organization import starts_with_body

_STANDING = Pattern(any_of(form(word) for word in body_words(BodyKind.STANDING) for form in (str, str.upper)))
"""The standing body of a front or a union, named below that front or union: `BAN THƯỜNG VỤ`."""


def read_heading(draft: Draft, frame: Frame) -> None:
    """Read the lines above the title, and the subject below it."""
    for line in frame.heading:
        match line.told:
            case DocumentNumber() as number:
                draft.number = number
                draft.spans["number"] = line.block.whole.span()
            case DateLine() as date:
                draft.date(date)
        if line.part is None:
            draft.unread.append(line.block.span)
    _read_issuer(draft, [line for line in frame.heading if line.part is Part.ISSUER])
    draft.unread += [block.span for block in frame.cut_off]
    if frame.subject:
        draft.subject = frame.subject.passage.text
        draft.spans["subject"] = frame.subject.span


def _read_issuer(draft: Draft, lines: Sequence[Labelled]) -> None:
    """Join the lines of the issuer's block: the parent body, if there is one, and the issuer."""
    names: list[tuple[str, Span]] = []
    for line in lines:
        if isinstance(line.told, Passage):
            text, span = names[-1]
            names[-1] = (f"{text} {line.told.text}", span.enclosing(line.told.span()))
        else:
            names.append((line.block.whole.text, line.block.whole.span()))
    if len(names) > 1 and _STANDING.fullmatch(names[-1][0]):
        (text, span), (name, end) = names[-2:]
        names[-2:] = [(f"{name} {text}", span.enclosing(end))]
    if names:
        name, span = names[-1]
        parent = " ".join(text for text, _ in names[:-1])
        if parent and not starts_with_body(parent):
            parent = ""
            draft.unread += [span for _, span in names[:-1]]
        draft.issuer = Organization(name=name, parent=parent or None, span=span)
        draft.spans["issuer"] = span
