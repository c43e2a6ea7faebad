"""The order of Vietnamese words and names: letters first, then tones (the order of CLDR for `vi`)."""

from typing import TypeAlias
from unicodedata import normalize

from binhdanggioi.notation.cached import remembered

SortKey: TypeAlias = tuple[tuple[tuple[int, ...], ...], tuple[int, ...], str]
"""A sort key: the letters of each word, then the tones, then the text itself."""

_LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_TONES = "\u0300\u0309\u0303\u0301\u0323"
"""The tones in their order, after no tone: huyền, hỏi, ngã, sắc, nặng."""
_RANKS = {letter: rank for rank, letter in enumerate(_LETTERS, start=100)}


@remembered(4096)
def sort_key(text: str) -> SortKey:
    """
    Sort key for Vietnamese texts, for `sorted(texts, key=sort_key)`; case counts last.

    >>> sorted(["Đào", "Dung", "Ân", "Ánh", "An", "Bình"], key=sort_key)
    ['An', 'Ánh', 'Ân', 'Bình', 'Dung', 'Đào']
    """
    words = [list(map(_without_tone, normalize("NFC", word.lower()))) for word in text.split()]
    letters = tuple(tuple(_rank(letter) for letter, _ in word) for word in words)
    return letters, tuple(tone for word in words for _, tone in word), text


def name_sort_key(name: str) -> tuple[SortKey, SortKey]:
    """
    Sort key for names of persons: the last word (*tên*) first, then the others.

    >>> sorted(["Trần Thị Ánh", "Hoàng Ân", "Lê Văn An"], key=name_sort_key)
    ['Lê Văn An', 'Trần Thị Ánh', 'Hoàng Ân']
    """
    others, _, last = name.strip().rpartition(" ")
    return sort_key(last), sort_key(others)


def _rank(letter: str) -> int:
    """The rank of a letter: digits and signs come before all Vietnamese letters, foreign letters after them."""
    return _RANKS.get(letter) or (ord(letter) if letter < "a" else 1000 + ord(letter))


def _without_tone(letter: str) -> tuple[str, int]:
    """A letter without its tone, and the rank of that tone."""
    parts = normalize("NFD", letter)
    tone = next((rank for rank, mark in enumerate(_TONES, start=1) if mark in parts), 0)
    return (normalize("NFC", "".join(mark for mark in parts if mark not in _TONES)) or letter)[0], tone
