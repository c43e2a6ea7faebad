"""The roles of headings: what they say that their sections hold."""

from binhdanggioi.lexicon.sections import LOOKING_AHEAD, LOOKING_BACK, SECTIONS, Role
from binhdanggioi.notation.wording import fold

_LONGEST_FIRST = tuple(
    (f"{section.word} ", section.role) for section in sorted(SECTIONS, key=lambda section: -len(section.word))
)
"""The words of headings, each with the blank after it."""
_BY_FIRST_WORD = {
    first: tuple(one for one in _LONGEST_FIRST if one[0].startswith(f"{first} "))
    for first in {section.word.split()[0] for section in SECTIONS}
}
_HEADING_WORDS = 20
_SUBHEADING_WORDS = 8


def roles_of(heading: str) -> tuple[Role, ...]:
    """The roles that the heading of a top section names, in its order; () if it names none."""
    rest = f" {fold(heading)} "
    if len(rest.split()) > _HEADING_WORDS:
        return ()
    found: list[tuple[int, Role]] = []
    for phrase, role in _LONGEST_FIRST:
        if phrase in rest and (place := rest.find(f" {phrase}")) >= 0:
            found.append((place, role))
            rest = rest.replace(f" {phrase}", f" {'·' * (len(phrase) - 1)} ")
    roles = tuple(dict.fromkeys(role for _, role in sorted(found, key=lambda pair: pair[0])))
    return roles[:1] if roles and roles[0] in BACK else tuple(role for role in roles if role not in BACK)


def roles_below(heading: str, above: tuple[Role, ...]) -> tuple[Role, ...]:
    """The roles of a heading inside a section: its own if it starts with them, otherwise `above`."""
    words = f"{fold(heading)} "
    if BACK & set(above):
        return above
    if len(words.split()) > _SUBHEADING_WORDS:
        return above
    first = words[: words.index(" ")]
    own = tuple(role for phrase, role in _BY_FIRST_WORD.get(first, ()) if words.startswith(phrase))
    return own[:1] if own and (own[0] in above or len(above) != 1 or own[0] in _ANYWHERE) else above


BACK = frozenset(LOOKING_BACK) - {Role.SITUATION}
"""A section of one of these roles holds nothing of another one."""
_ANYWHERE = frozenset({Role.AGENDA, Role.FUNDING, Role.REPORTING, Role.RESPONSIBILITY, Role.OBJECTIVE})


def roles_in_report(heading: str) -> tuple[Role, ...]:
    """The roles of a heading in a report: what would be targets are results, unless the heading looks ahead."""
    roles = roles_of(heading)
    ahead = any(f" {word} " in f" {fold(heading)} " for word in LOOKING_AHEAD)
    return (Role.RESULT,) if Role.OBJECTIVE in roles and not ahead else roles
