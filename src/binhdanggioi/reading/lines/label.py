"""What tells the part of a block: a table for each stretch of a document, asked in order, each block once."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from attrs import define, field, frozen

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.signs import (
    Told,
    archive,
    date_line,
    goes_on,
    is_annex,
    is_closing,
    is_line,
    is_motto,
    is_recipients,
    number,
    recipient,
    signing,
    title,
)
from binhdanggioi.reading.organization import starts_with_body

_POST = Pattern(r"[^\W\d_][^\d;]*")
_NAME = Pattern(r"(?:[^\W\d_][^\W\d_]*\s){1,5}[^\W\d_]+")
_ENDS_BODY = frozenset({Part.CLOSING, Part.RECIPIENTS, Part.AUTHORITY})


@frozen
class Labelled:
    """A block with the part that it plays."""

    block: Block
    part: Part | None = None
    """None: no part that is known; what it says is not understood."""
    told: Told | None = None
    """What its words say, of a title, a number, a date line or an authority; None: of no other part."""

    @property
    def ends_body(self) -> bool:
        """True for the closing formula, the label of the recipients and the first line of the signature."""
        return self.part in _ENDS_BODY


@define
class Above:
    """What was seen above a block."""

    parts: set[Part] = field(factory=set)
    signer: Block | None = None
    """The last line of the signature."""


_Tell: TypeAlias = Callable[[Labelled], Told | bool | None]


def _parts(given: Iterable[Part]) -> frozenset[Part]:
    return frozenset(given)


@frozen
class _Row:
    """What tells a part."""

    part: Part | None
    """None: a line like this one is not understood."""
    tell: _Tell
    below: frozenset[Part] = field(default=frozenset(), converter=_parts)
    """One of these stands above it; none named: whatever stands there."""
    unless: frozenset[Part] = field(default=frozenset(), converter=_parts)
    """None of these stands above it."""

    def fits(self, above: Above) -> bool:
        """True where what was seen above lets the part stand here."""
        return (not self.below or bool(self.below & above.parts)) and not self.unless & above.parts


def _of(tell: Callable[[Block], Told | bool | None]) -> _Tell:
    """Ask a block."""
    return lambda line: tell(line.block)


def _known_as(part: Part) -> _Tell:
    """Ask for a part that the words alone have told already."""
    return lambda line: line.part is part and (line.told or True)


def _always(line: Labelled) -> bool:
    del line
    return True


_SIGNS: tuple[tuple[Part, Callable[[Block], Told | bool | None]], ...] = (
    (Part.TITLE, title),
    (Part.CLOSING, is_closing),
    (Part.RECIPIENTS, is_recipients),
    (Part.AUTHORITY, signing),
    (Part.ANNEX, is_annex),
)
"""The parts that a block tells by its words alone, wherever it stands."""

HEADING = (
    _Row(None, lambda line: bool(line.block.rows)),
    _Row(Part.NUMBER, _of(number), unless={Part.NUMBER}),
    _Row(Part.DATE, _of(date_line), unless={Part.DATE}),
    _Row(Part.MOTTO, _of(is_motto)),
    _Row(None, lambda line: line.block.mark is not None),
    _Row(None, _always, below={Part.NUMBER}),
    _Row(None, _of(date_line)),
    _Row(Part.ISSUER, lambda line: _is_name(line) and starts_with_body(line.block.whole.text)),
    _Row(Part.ISSUER, lambda line: _is_name(line) and goes_on(line.block.whole.text), below={Part.ISSUER}),
    _Row(None, _always),
)
"""The lines above the title; the issuer stands above the number."""

END = (
    _Row(Part.RECIPIENTS, _known_as(Part.RECIPIENTS), unless={Part.RECIPIENTS}),
    _Row(Part.ARCHIVE, _of(archive), below={Part.RECIPIENTS}),
    _Row(Part.RECIPIENT, _of(recipient), below={Part.RECIPIENTS}),
    _Row(Part.DATE, _of(date_line), unless={Part.DATE}),
    _Row(None, _known_as(Part.RECIPIENTS)),
)
"""The lines below the body, but those of the signature."""

_SIGNATURE = (
    _Row(Part.AUTHORITY, _known_as(Part.AUTHORITY), unless={Part.POSITION}),
    _Row(None, _known_as(Part.TITLE)),
    _Row(Part.POSITION, lambda line: _is_post(line.block.passage.text), unless={Part.POSITION, Part.NAME}),
    _Row(
        Part.NAME,
        lambda line: _is_person(line.block.passage.text),
        below={Part.AUTHORITY, Part.POSITION},
        unless={Part.NAME},
    ),
    _Row(None, _always),
)
"""The lines of the signature: by what right, in which post, who."""


def signed(block: Block) -> Labelled:
    """Give a block the part that its words alone tell, if they tell one."""
    for part, tell in _SIGNS:
        if told := tell(block):
            return Labelled(block, part, None if told is True else told)
    return Labelled(block)


def label(line: Labelled, rows: Sequence[_Row], above: Above) -> Labelled | None:
    """Give a line its part by the first row that fits; None where none does."""
    for row in rows:
        if row.fits(above) and (told := row.tell(line)):
            if row.part is None:
                return Labelled(line.block)
            above.parts.add(row.part)
            return Labelled(line.block, row.part, None if told is True else told)
    return None


def _is_name(line: Labelled) -> bool:
    """True for a line that may be of the issuer's name, which never starts with a small letter."""
    return not line.block.whole.text[0].islower()


def signature_line(line: Labelled, above: Above) -> Labelled | None:
    """A line of the signature, understood or not; None for a line that is none, with which the end is over."""
    if not is_line(line.block) or line.part is Part.ANNEX or _follows_the_name(line, above):
        return None
    above.signer = line.block
    return label(line, _SIGNATURE, above)


def _follows_the_name(line: Labelled, above: Above) -> bool:
    """True for a line after the signer's name that is no part of the signature."""
    text = above.signer.passage.text if above.signer else ""
    named = _NAME.fullmatch(text) is not None and not text.isupper()
    return named and not (line.part is Part.AUTHORITY or line.block.passage.text.isupper())


def _is_post(text: str) -> bool:
    return _POST.fullmatch(text) is not None and text.isupper()


def _is_person(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and text.istitle()
