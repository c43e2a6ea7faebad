"""Labels each block with its part, by one table for each section of the form; the first row that fits counts."""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from typing import TypeAlias

from attrs import define, field, frozen

from binhdanggioi.lexicon.marks import FINISHED
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.basis import basis
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.signs import (
    Told,
    archive,
    date_line,
    is_annex,
    is_closing,
    is_line,
    is_motto,
    is_recipients,
    recipient,
    signing,
    title,
)

_POST = Pattern(r"[^\W\d_][^0-9;]*")
_NAME = Pattern(r"(?:[^\W\d_][^\W\d_]*\s){1,5}[^\W\d_]+")
_ENDS_BODY = frozenset({Part.CLOSING, Part.RECIPIENTS, Part.AUTHORITY})


@frozen
class Labelled:
    """A block with its part."""

    block: Block
    part: Part | None = None
    """None: no known part; the block is not understood."""
    told: Told | None = None
    """What was read from a title, a number, a date line, an authority …; None: the part has no such value."""

    @property
    def ends_body(self) -> bool:
        """True for the closing formula, the label of the recipients and the line of authority."""
        return self.part in _ENDS_BODY


@define
class Above:
    """The parts found above a block."""

    parts: set[Part] = field(factory=set)
    signer: Block | None = None
    """The last line of the signature so far."""

    def ends_body(self, line: Labelled) -> bool:
        """True if the body ends before a line; a date line ends it if there was none above."""
        if line.ends_body or line.part is Part.ANNEX:
            return True
        return Part.DATE not in self.parts and date_line(line.block) is not None


_Tell: TypeAlias = Callable[[Labelled], Told | bool | None]


def _parts(given: Iterable[Part]) -> frozenset[Part]:
    return frozenset(given)


@frozen
class _Row:
    """One row of a table: a part, and the conditions on a line that has it."""

    part: Part | None
    """None: such a line is not understood."""
    tell: _Tell
    below: frozenset[Part] = field(default=frozenset(), converter=_parts)
    """The row needs one of these parts above; empty: none is needed."""
    unless: frozenset[Part] = field(default=frozenset(), converter=_parts)
    """The row needs that none of these parts is above."""

    def fits(self, above: Above) -> bool:
        """True if the parts above satisfy `below` and `unless`."""
        return (not self.below or bool(self.below & above.parts)) and not self.unless & above.parts


def _of(tell: Callable[[Block], Told | bool | None]) -> _Tell:
    """Make a condition on a labelled line from one on its block."""
    return lambda line: tell(line.block)


def _known_as(part: Part) -> _Tell:
    """True for a line that `signed` has already labelled with this part."""
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
    (Part.BASIS, lambda block: basis(block.passage, block.label)),
)
"""The parts that are recognized by the words of a block alone, anywhere in a document."""
_SIGNS_OF_ITEMS = tuple(sign for sign in _SIGNS if sign[0] is Part.BASIS)
"""Those of an item of a list, and of a table."""

_END = (
    _Row(Part.RECIPIENTS, _known_as(Part.RECIPIENTS), unless={Part.RECIPIENTS}),
    _Row(Part.ARCHIVE, _of(archive), below={Part.RECIPIENTS}),
    _Row(Part.RECIPIENT, _of(recipient), below={Part.RECIPIENTS}),
    _Row(Part.DATE, _of(date_line), unless={Part.DATE}),
    _Row(None, _known_as(Part.RECIPIENTS)),
)
"""The lines below the body, without those of the signature."""

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
"""The lines of the signature: authority, post, name."""


def signed(block: Block) -> Labelled:
    """Label a block with the part that its words alone show, if there is one."""
    for part, tell in _SIGNS if is_line(block) else _SIGNS_OF_ITEMS:
        if told := tell(block):
            return Labelled(block, part, None if told is True else told)
    return Labelled(block)


def end(lines: Sequence[Labelled], above: Above) -> tuple[Labelled, ...]:
    """Label the lines of the end: the closing formula with the prose after it, the recipients, the signature."""
    closing = list(takewhile(_is_prose, lines[1:])) if lines and lines[0].part is Part.CLOSING else None
    found = [] if closing is None else [Labelled(line.block, Part.CLOSING) for line in [lines[0], *closing]]
    for line in lines[len(found) :]:
        labelled = _label(line, _END, above) or _signature_line(line, above)
        if labelled is None:
            break
        found.append(labelled)
    return tuple(found)


def _label(line: Labelled, rows: Sequence[_Row], above: Above) -> Labelled | None:
    """Label a line by the first of `rows` that fits, and note its part in `above`; None if none fits."""
    for row in rows:
        if row.fits(above) and (told := row.tell(line)):
            if row.part is None:
                return Labelled(line.block)
            above.parts.add(row.part)
            return Labelled(line.block, row.part, None if told is True else told)
    return None


def _is_prose(line: Labelled) -> bool:
    text = line.block.passage.text
    return is_line(line.block) and not line.ends_body and text.endswith(FINISHED) and not text.isupper()


def _signature_line(line: Labelled, above: Above) -> Labelled | None:
    """Label a line of the signature, understood or not; None if the signature ends before the line."""
    begins_anew = line.part is Part.ANNEX or line.block.is_apart or is_motto(line.block)
    if not is_line(line.block) or begins_anew or _follows_the_name(line, above):
        return None
    above.signer = line.block
    return _label(line, _SIGNATURE, above)


def _follows_the_name(line: Labelled, above: Above) -> bool:
    """True for a line after the signer's name that does not belong to the signature."""
    text = above.signer.passage.text if above.signer else ""
    named = _NAME.fullmatch(text) is not None and not text.isupper()
    return named and not (line.part is Part.AUTHORITY or line.block.passage.text.isupper())


def _is_post(text: str) -> bool:
    return _POST.fullmatch(text) is not None and text.isupper()


def _is_person(text: str) -> bool:
    return _NAME.fullmatch(text) is not None and text.istitle()
