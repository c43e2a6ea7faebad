"""Names of bodies: whether one of them means the body that other words name."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import frozen

from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.levels import AREAS
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.abbreviation import letters_of, same_name
from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.pattern import Pattern

_OFFICE = Pattern(r"^(?:các\s+)?phòng\s+", re.IGNORECASE)
_CHAIRS = any_of(post.word for post in POSTS if post.chair)
_LETTERS_OF_CHAIRS = any_of(post.short for post in POSTS if post.short)
_CHAIRED = any_of(body_words(BodyKind.PEOPLES_COMMITTEE, BodyKind.COMMITTEE, BodyKind.COUNCIL))
_POST = Pattern(rf"^(?:{_CHAIRS}|{_LETTERS_OF_CHAIRS}\.?)\s+(?={_CHAIRED})")
"""The chair before the name of the body that it stands for: `TT. UBND tỉnh`."""
_LEVEL = Pattern(
    rf"\s+(?:các\s+|[0-9]+\s+)?({any_of((*(area.word for area in AREAS), 'sở'))})\b(?!\s+hội).*$", re.IGNORECASE
)
_LONGEST = 60
"""A name of more words is only compared as a whole."""


_Levels: TypeAlias = dict[str, set[str | None]]
"""Names, each with its levels; None: it names none."""


class NamesByLetters:
    """
    Names of bodies by the letters that they can stand for, to look for a name that means the same body.

    A name in capitals is one of acronyms or of words; of any other, each word in capitals is an acronym.
    """

    def __init__(self) -> None:
        self._by_words: dict[tuple[int, str], _Levels] = {}
        self._spelled: dict[tuple[int, str], _Levels] = {}
        self._abbreviated: dict[tuple[int, str], _Levels] = {}
        self._in_part: dict[tuple[int, str], _Levels] = {}
        self._capitals: dict[tuple[int, str], _Levels] = {}

    def add(self, name: str, level: str | None = None, size: int = 0) -> None:
        """Add a name with the level of the body; `size` tells names of one kind from others."""
        words, is_spelled, whole, others = letters_of(name)
        self._by_words.setdefault((size, words), {}).setdefault(name, set()).add(level)
        by_letters = self._spelled if is_spelled else self._abbreviated
        by_letters.setdefault((size, whole), {}).setdefault(name, set()).add(level)
        are_words = name.isupper() and " " in words
        for letters in others:
            for index in (self._in_part, *([self._capitals] if are_words else [])):
                index.setdefault((size, letters), {}).setdefault(name, set()).add(level)

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
        """The names that may mean the same, each with its levels: those of its words, and by letters for acronyms."""
        words, is_spelled, whole, others = letters_of(name)
        yield from self._by_words.get((size, words), {}).items()
        yield from (self._capitals if is_spelled else self._in_part).get((size, whole), {}).items()
        for letters in (whole, *others):
            yield from self._abbreviated.get((size, letters), {}).items()
        for letters in () if is_spelled else (whole, *others) if name.isupper() else (whole,):
            yield from self._spelled.get((size, letters), {}).items()


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


@frozen
class Core:
    """A name without the level at its end, and that level."""

    name: str
    level: str | None


@remembered(1024)
def core(name: str) -> Core:
    """Split a name before the level at its end: `Sở Y tế tỉnh` into `Sở Y tế` and `tỉnh`."""
    bare = _POST.sub("", _OFFICE.sub("", name))
    found = _LEVEL.search(bare)
    return Core(bare[: found.start()] if found else bare, found[1].lower() if found else None)
