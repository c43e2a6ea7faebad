"""The lines of a responsibility: its heading, with its duties in the same line or below it."""

from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve

from binhdanggioi.lexicon.marks import FINISHED, STOPS
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.sentence import breaks, can_stand_alone
from binhdanggioi.writing.plan.line import Branch, Line, is_bullet


def responsibility(noun: Responsibility, place: Branch) -> Iterator[Line]:
    """The lines of a responsibility, broken so that the reader finds the same duties again."""
    mandate, name = noun.mandate, noun.organization.name
    heading = noun.text or f"{mandate.vietnamese.capitalize() + ' ' if mandate else ''}{name}:"
    lines = [place.line(heading, noun.mark)]
    before, duties = heading, noun.duties
    is_bound = any(duty.mark is None and duty.text[0].islower() for duty in duties[1:2])  # to a line of its own
    if duties and not is_bound and _starts_in_heading(noun.mark, heading, duties):
        lines = [_joined(lines[0], duties[0])]
        before, duties = duties[0].text, duties[1:]
    closed = (noun.mark is None or is_bullet(noun.mark)) and lines[0].text.endswith(FINISHED)
    for duty in duties:
        if closed and duty.mark is None and _are_parted(before, duty.text):
            lines[-1] = _joined(lines[-1], duty)
        else:
            lines.append(place.below(noun.mark).line(duty.text, duty.mark))
        before = duty.text
    if lines[0].text == heading and len(lines) > 1:
        lines[0] = evolve(lines[0], part=Part.HEADING)
    yield from lines


def _joined(line: Line, duty: Duty) -> Line:
    return evolve(line, text=f"{line.text} {duty.text}")


def _starts_in_heading(mark: str | None, heading: str, duties: tuple[Duty, ...]) -> bool:
    """
    True if the first duty continues the line of the heading.

    It does where its sentence cannot start a line, and under a bullet where all the other duties can follow it there.
    """
    first = duties[0]
    if first.mark or first.text.startswith(STOPS):
        return False
    if parse_mark(first.text):
        return heading.endswith((*STOPS, ")"))
    if first.text[0].islower():
        return True
    if not heading.endswith(STOPS):
        return False
    return _can_share_the_line(heading, duties) if is_bullet(mark) else not can_stand_alone(first.text)


def _can_share_the_line(heading: str, duties: tuple[Duty, ...]) -> bool:
    """
    True if the duties of a bullet can share its line.

    Once the sentence of a bullet is finished, a line without a mark no longer belongs to it.
    """
    return heading.endswith(FINISHED) or all(
        after.mark or not before.text.endswith(FINISHED) or _are_parted(before.text, after.text)
        for before, after in pairwise(duties)
    )


def _are_parted(before: str, after: str) -> bool:
    """True if reading splits `before` and `after`, written on one line, at the same place."""
    return (len(before), len(before) + 1) in breaks(f"{before} {after}")
