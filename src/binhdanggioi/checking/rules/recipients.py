"""Who receives a copy: whether a line of the recipients names a body, abbreviates it, or covers it by a group."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from binhdanggioi.checking.rules.names import Names, NamesByLetters
from binhdanggioi.deriving.text import words_of
from binhdanggioi.lexicon.bodies import BODIES, BodyKind, body_words
from binhdanggioi.lexicon.documents import PARTS
from binhdanggioi.lexicon.levels import COMMUNES
from binhdanggioi.lexicon.names import BELONGING, NAME, PLURALS
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import initials
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_INDEFINITE = starts_of(
    (*PLURALS, *(person.word for person in PEOPLE), *(word.word for word in (*BODIES, *POSTS) if word.many))
)
"""The first words of names for many bodies or for persons; whether each of them receives a copy cannot be decided."""
_VAGUE = ("liên quan", "chức năng")
_COVERED = tuple((body.groups, starts_of([body.word])) for body in BODIES if body.groups)
"""The words after *các* in a line, with the first words of the names of the bodies that the line covers."""

_REFERS = Pattern(rf"^(?:như\s|(?:các\s[^:]*\s)?(?:tại\s)?{any_of(PARTS)}\s+[0-9IVX]+)", re.IGNORECASE)
_LIST = Pattern(rf"^(?:các\s+)?({NAME})(?:\s+(?:CM|chuyên môn))?\s*:\s*(.+)$", re.IGNORECASE)
_MOST_LETTERS = 20
_GROUP = Pattern(r"(?:^|(?<=[,;]\s)|(?<=\bvà\s))[Cc]ác\s")
_COMMUNES = Pattern(rf"\b{any_of(map(str.lower, body_words(BodyKind.PEOPLES_COMMITTEE)))}\b.*\b{any_of(COMMUNES)}\b")
_OWNER = Pattern(rf"\s{any_of(BELONGING)}\s")
"""The owner of a group of offices: *các phòng thuộc Sở* are divisions, not departments."""
_SEVERAL = Pattern(rf"(?:,|\s+và)\s+(?={NAME}\s)")


def is_definite(holder: Organization) -> bool:
    """True if a name means one or more particular bodies, which can be looked for among the recipients."""
    name = f"{fold(holder.name)} "
    return not name.startswith(_INDEFINITE) and not any(word in name for word in _VAGUE)


class Told:
    """Whom a plan tells: its issuer, those in the archive line, and the recipients, looked through once."""

    def __init__(self, plan: Plan) -> None:
        lines = [recipient.text for recipient in plan.recipients]
        self._names = Names(_names(plan))
        self._refers = any(_REFERS.search(line) for line in lines)
        self._lists = [_BodyList(found[1], found[2]) for line in lines if (found := _LIST.match(line))]
        self._groups = tuple({start for line in lines for start in _covered_by(line)})
        self._communes = any(_COMMUNES.search(fold(line)) for line in lines)
        self._known: dict[str, bool] = {}

    def includes(self, holder: Organization) -> bool:
        """True if every body that a name lists is the issuer, in the archive line, or among the recipients."""
        return self._includes(holder.name) or (
            len(parts := _SEVERAL.split(holder.name)) > 1 and all(self._includes(part) for part in parts)
        )

    def _includes(self, holder: str) -> bool:
        if holder not in self._known:
            name = f"{fold(holder)} "
            self._known[holder] = (
                self._refers
                or name.startswith(self._groups)
                or self._names.cover(holder)
                or (self._communes and _COMMUNES.search(name.replace("cấp xã", "xã")) is not None)
                or any(one.has(holder) for one in self._lists)
            )
        return self._known[holder]


def _names(plan: Plan) -> Iterator[str]:
    for recipient in plan.recipients:
        yield from (organization.name for organization in recipient.organizations)
    yield from (part.strip() for part in (plan.filed_with or "").split(","))
    yield from (body.name for body in (plan.issuer, *plan.co_issuers) if body is not None)


class _BodyList:
    """A line such as `Các Sở: NN&MT, TC`, which lists bodies of one kind by their initials or their short names."""

    def __init__(self, kind: str, listed: str) -> None:
        parts = [part.strip() for part in listed.split(",")]
        letters = ["".join(one for one in part if one.isalpha()).upper() for part in parts]
        self._kind = fold(kind)
        self._runs = frozenset(_runs(letters))
        self._names = NamesByLetters()
        for part in parts:
            self._names.add(f"{kind} {part}")

    def has(self, holder: str) -> bool:
        """True if the line lists the body."""
        return fold(holder).startswith(self._kind) and (initials(holder)[1:] in self._runs or self._names.has(holder))


def _runs(letters: list[str]) -> Iterator[str]:
    """The letters of parts side by side, as `GDĐT` of `GD` and `ĐT`; longer ones are no initials of a body."""
    yield from letters
    said = [part for part in letters if part]
    for start in range(len(said)):
        run = ""
        for part in said[start : start + _MOST_LETTERS]:
            run += part
            if len(run) > _MOST_LETTERS:
                break
            yield run


def _covered_by(line: str) -> Iterator[str]:
    """The first words of the names that a line such as `Các sở, ban, ngành` covers as some of many."""
    if ":" in line:
        return
    words = words_of(line)
    places = [word.start for word in words]
    starts = [*accumulate((len(word.folded) + 1 for word in words), initial=0)]
    folded = f"{' '.join(word.folded for word in words)} "
    owners = [found.start() for found in _OWNER.finditer(folded)]
    end = 0
    for found in _GROUP.finditer(line):
        start = starts[bisect_left(places, found.start())]
        if start >= end:  # otherwise it stands in the group before it
            owner = bisect_left(owners, start)
            end = owners[owner] if owner < len(owners) else len(folded)
            group = f" {folded[start:end]} "
            yield from (one for named, ones in _COVERED if any(f" {word} " in group for word in named) for one in ones)
