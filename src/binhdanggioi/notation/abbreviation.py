"""Abbreviations of names: `Sở GD&ĐT` is `Sở Giáo dục và Đào tạo`."""

from functools import lru_cache
from itertools import islice, product
from typing import NamedTuple, TypeAlias

from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import LOOK_ALIKES, fold, without_tones

_BRACKETED = Pattern(r"\([^()]*\)")
_TOKEN = Pattern(r"[^\W_]+")
_DROPPED = frozenset({"và", "các", "những", "của"})
_MOST_READINGS = 64
"""Of how many ways to read the acronyms in one name two names are compared."""
MOST_WORDS = 60
"""A text of more words than this is no name."""
_MOST_CHARACTERS = 1_000
"""Nor is one of more characters: no acronyms are tried."""


class Token(NamedTuple):
    """A word of a name, folded."""

    word: str
    acronym: bool
    """Whether it is written as an acronym: at least two letters, all of them capitals."""


Tokens: TypeAlias = tuple[Token, ...]
"""The words of a name that count."""


@remembered(4096)
def _tokens(name: str) -> Tokens:
    words = _TOKEN.findall(_BRACKETED.sub("", name).translate(LOOK_ALIKES))
    tokens = [Token(fold(word), word.isupper() and len(word) > 1) for word in words]
    return tuple(token for token in tokens if token.word not in _DROPPED)


def has_acronym(name: str) -> bool:
    """
    True if the name has an acronym: a word of at least two letters, all capitals.

    >>> has_acronym("Sở GD&ĐT"), has_acronym("Sở Nội vụ")
    (True, False)
    """
    return any(token.acronym for token in _tokens(name))


def same_name(one: str, other: str) -> bool:
    """
    True if two names mean the same body, either of them written out or with acronyms.

    Each letter of an acronym stands for one word; `và`, `&` and `các` are ignored.

    >>> same_name("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"), same_name("Phòng PCTNXH-BĐG", "phòng Phòng chống TNXH-BĐG")
    (True, True)
    >>> same_name("Sở GDĐT", "Phòng GDĐT")
    False
    """
    words, others = _tokens(one), _tokens(other)
    if max(len(words), len(others)) > MOST_WORDS or max(len(one), len(other)) > _MOST_CHARACTERS:
        return words == others
    return _match(words, others)


@lru_cache(maxsize=16384)
def _match(one: Tokens, other: Tokens) -> bool:
    if not one or not other:
        return not one and not other
    if one[0].word == other[0].word and _match(one[1:], other[1:]):
        return True
    return _expands(one, other) or _expands(other, one)


def _expands(short: Tokens, long: Tokens) -> bool:
    """True if `short` starts with an acronym of the first words of `long`, and the rest of both names matches."""
    letters, acronym = short[0]
    if not acronym:
        return False
    return any(_match(short[1:], long[count:]) for count in _lengths(letters, long))


def _lengths(letters: str, words: Tokens) -> list[int]:
    """The numbers of `words` that `letters` can stand for; of an acronym among them, one letter or all are used."""
    reached = {0: 0}
    for count, (word, acronym) in enumerate(words, start=1):
        steps = {1, len(word)} if acronym else {1}
        place = reached.get(count - 1)
        if place is None:
            break
        fits = [place + step for step in steps if letters[place : place + step] == without_tones(word[:step])]
        if not fits:
            break
        reached[count] = max(fits)
        if reached[count] == len(letters):
            return [count]
    return []


class Letters(NamedTuple):
    """What a name stands for in letters. Two names for one body have their words or some letters in common."""

    words: str
    """Its words, folded."""
    is_spelled: bool
    """Whether no acronym is among them."""
    whole: str
    """The first letter of each word, and all letters of an acronym."""
    others: frozenset[str]
    """The same with acronyms of which only the first letter stands in the other name."""


@remembered(4096)
def letters_of(name: str) -> Letters:
    """
    The letters that a name can be compared by.

    >>> letters_of("Sở Giáo dục và Đào tạo").whole, letters_of("Sở GD&ĐT").whole
    ('sgdđt', 'sgdđt')
    """
    tokens = _tokens(name)
    parts: list[str] = []
    others = [[""]]
    for word, acronym in tokens:
        bare = without_tones(word)
        is_open = acronym and bare == word and len(tokens) <= MOST_WORDS
        parts.append(bare if is_open else bare[0])
        others.append([bare, bare[0]] if is_open else [bare[0]])
    whole = "".join(parts)
    several = islice(map("".join, product(*others)), _MOST_READINGS) if whole else ()
    words = " ".join(token.word for token in tokens)
    return Letters(words, not any(token.acronym for token in tokens), whole, frozenset(several) - {whole})


def initials(name: str) -> str:
    """
    The acronym of a name: the first letter of each word, in capitals; acronyms inside it are kept.

    >>> initials("Ban điều hành Dự án 8")
    'BĐHDA8'
    """
    return "".join(word.upper() if acronym else without_tones(word[0]).upper() for word, acronym in _tokens(name))
