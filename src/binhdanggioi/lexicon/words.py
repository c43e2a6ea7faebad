"""Patterns from tables of words."""

from collections.abc import Iterable

_SPECIAL = str.maketrans({character: f"\\{character}" for character in r"\.^$*+?{}[]|()"})


def any_of(words: Iterable[str]) -> str:
    r"""
    A group for a pattern that finds any of the words, each once, the longer ones first.

    >>> any_of(["Ủy ban", "Ủy ban nhân dân", "TM."])
    '(?:Ủy ban nhân dân|Ủy ban|TM\\.)'

    Raises:
        ValueError: there are no words; a group of none would find the empty text everywhere.

    """
    found = sorted(dict.fromkeys(words), key=len, reverse=True)
    if not found:
        raise ValueError("a pattern needs at least one word")
    return f"(?:{'|'.join(word.translate(_SPECIAL) for word in found)})"
