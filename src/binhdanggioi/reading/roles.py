"""The roles of headings: what they say that their sections hold."""

from binhdanggioi.lexicon.sections import SECTIONS, Role
from binhdanggioi.notation.wording import fold

_LONGEST_FIRST = tuple(sorted(SECTIONS, key=lambda section: -len(section.word)))
_HEADING_WORDS = 20
_SUBHEADING_WORDS = 8


def roles_of(heading: str) -> tuple[Role, ...]:
    """The roles that the heading of a top section names, in its order; () if it names none."""
    rest = f" {fold(heading)} "
    if len(rest.split()) > _HEADING_WORDS:
        return ()
    found: list[tuple[int, Role]] = []
    for phrase, role, _ in _LONGEST_FIRST:
        place = rest.find(f" {phrase} ")
        if place >= 0:
            found.append((place, role))
            rest = rest.replace(f" {phrase} ", f" {'·' * len(phrase)} ")
    return tuple(dict.fromkeys(role for _, role in sorted(found, key=lambda pair: pair[0])))


def roles_below(heading: str, above: tuple[Role, ...]) -> tuple[Role, ...]:
    """The roles of a heading inside a section: its own if it starts with them, otherwise `above`."""
    words = fold(heading)
    if len(words.split()) > _SUBHEADING_WORDS:
        return above
    own = tuple(role for phrase, role, _ in _LONGEST_FIRST if f"{words} ".startswith(f"{phrase} "))
    return own[:1] if own and (own[0] in above or len(above) != 1 or own[0] in _ANYWHERE) else above


_ANYWHERE = frozenset({Role.AGENDA, Role.FUNDING, Role.REPORTING, Role.RESPONSIBILITY, Role.OBJECTIVE})
