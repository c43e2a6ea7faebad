"""Who receives a copy: whether a line of the recipients names a body, abbreviates it, or covers it by a group."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate

from attrs import frozen

from binhdanggioi.deriving.text import words_of
from binhdanggioi.lexicon.bodies import BELONGING, BODIES, NAME, PLURALS, BodyKind, body_words
from binhdanggioi.lexicon.documents import PARTS
from binhdanggioi.lexicon.levels import AREAS, COMMUNES
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import initials, letters_of, same_name
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
_GROUP = Pattern(r"(?:^|(?<=[,;]\s)|(?<=\bvà\s))[Cc]ác\s")
_COMMUNES = Pattern(rf"\b{any_of(map(str.lower, body_words(BodyKind.PEOPLES_COMMITTEE)))}\b.*\b{any_of(COMMUNES)}\b")
_LONGEST = 60
"""A name of more words is only compared as a whole."""
_OWNER = Pattern(rf"\s{any_of(BELONGING)}\s")
"""The owner of a group of offices: *các phòng thuộc Sở* are divisions, not departments."""
_SEVERAL = Pattern(rf"(?:,|\s+và)\s+(?={NAME}\s)")
_OFFICE = Pattern(r"^(?:các\s+)?phòng\s+", re.IGNORECASE)
_CHAIRS = any_of(post.word for post in POSTS if post.chair)
_LETTERS_OF_CHAIRS = any_of(post.short for post in POSTS if post.short)
_CHAIRED = any_of(body_words(BodyKind.PEOPLES_COMMITTEE, BodyKind.COMMITTEE, BodyKind.COUNCIL))
_POST = Pattern(rf"^(?:{_CHAIRS}|{_LETTERS_OF_CHAIRS}\.?)\s+(?={_CHAIRED})")
"""The chair before the name of the body that it stands for: `TT. UBND tỉnh`."""
_LEVEL = Pattern(
    rf"\s+(?:các\s+|[0-9]+\s+)?({any_of((*(area.word for area in AREAS), 'sở'))})\b(?!\s+hội).*$", re.IGNORECASE
)


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
        self._letters = "".join(letters)
        self._ends = frozenset(accumulate(map(len, letters), initial=0))
        self._has_blank = "" in letters
        self._names = NamesByLetters()
        for part in parts:
            self._names.add(f"{kind} {part}")

    def has(self, holder: str) -> bool:
        """True if the line lists the body."""
        return fold(holder).startswith(self._kind) and (
            self._has_run_of(initials(holder)[1:]) or self._names.has(holder)
        )

    def _has_run_of(self, letters: str) -> bool:
        """True if some parts side by side, as `GD` and `ĐT`, have these letters together."""
        if not letters:
            return self._has_blank
        at = self._letters.find(letters)
        while at >= 0 and not (at in self._ends and at + len(letters) in self._ends):
            at = self._letters.find(letters, at + 1)
        return at >= 0


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


class NamesByLetters:
    """Names of bodies by the letters that they can stand for, to look for a name that means the same body."""

    def __init__(self) -> None:
        self._whole: dict[tuple[int, str], dict[str, set[str | None]]] = {}
        self._others: dict[tuple[int, str], dict[str, set[str | None]]] = {}

    def add(self, name: str, level: str | None = None, size: int = 0) -> None:
        """Add a name with the level of the body; `size` tells names of one kind from others."""
        whole, others = letters_of(name)
        self._whole.setdefault((size, whole), {}).setdefault(name, set()).add(level)
        for letters in others:
            self._others.setdefault((size, letters), {}).setdefault(name, set()).add(level)

    def has(self, name: str, level: str | None = None, size: int = 0) -> bool:
        """True if a name of that kind and level, or without a level, means the same body as `name`."""
        return any(
            level is None or not levels.isdisjoint((None, level))
            for one, levels in self._near(name, size)
            if same_name(one, name)
        )

    def alike(self, name: str) -> Iterator[str]:
        """The names that mean the same body."""
        return (one for one, _ in self._near(name, 0) if same_name(one, name))

    def _near(self, name: str, size: int) -> Iterator[tuple[str, set[str | None]]]:
        """The names with the same letters, each with its levels."""
        whole, others = letters_of(name)
        yield from self._others.get((size, whole), {}).items()
        for letters in (whole, *others):
            yield from self._whole.get((size, letters), {}).items()


class Names:
    """
    Names of bodies, to ask whether one of them means a body that is named in other words.

    A place or level at the end and a leading *phòng* do not count.

    >>> names = Names(["Sở Y tế", "Phòng GD&ĐT"])
    >>> names.cover("Sở Y tế tỉnh"), names.cover("Giáo dục và Đào tạo"), names.cover("Sở Nội vụ")
    (True, True, False)
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._whole, self._sized, self._starts = NamesByLetters(), NamesByLetters(), NamesByLetters()
        sizes: set[int] = set()
        for name in dict.fromkeys(names):
            one = core(name)
            words = one.name.split()
            if words:
                self._whole.add(one.name, one.level)
                self._sized.add(one.name, one.level, len(words))
                sizes.add(len(words))
                for size in range(1, min(len(words), _LONGEST)):
                    self._starts.add(" ".join(words[:size]), one.level, size)
        self._sizes = sorted(sizes)

    def cover(self, holder: str) -> bool:
        """True if one of the names is that of the body, of the start of its name, or starts with its name."""
        other = core(holder)
        words = other.name.split()
        return bool(words) and (
            self._whole.has(other.name, other.level)
            or self._starts.has(other.name, other.level, len(words))
            or any(
                self._sized.has(" ".join(words[:size]), other.level, size)
                for size in self._sizes[: bisect_left(self._sizes, len(words))]
            )
        )


def covers(recipient: str, holder: str) -> bool:
    """True if both names mean one body; a place or level at the end and a leading *phòng* do not count."""
    return Names([recipient]).cover(holder)


@frozen
class Core:
    """A name without the level at its end, and that level."""

    name: str
    level: str | None


@lru_cache(maxsize=1024)
def core(name: str) -> Core:
    """Split a name before the level at its end: `Sở Y tế tỉnh` into `Sở Y tế` and `tỉnh`."""
    bare = _POST.sub("", _OFFICE.sub("", name))
    found = _LEVEL.search(bare)
    return Core(bare[: found.start()] if found else bare, found[1].lower() if found else None)
