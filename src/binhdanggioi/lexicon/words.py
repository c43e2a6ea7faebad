"""Patterns from tables of words."""

from collections.abc import Iterable

_SPECIAL = str.maketrans({character: f"\\{character}" for character in r"\.^$*+?{}[]|()# "})
"""What means something in a pattern; blanks and # do in a verbose one."""


def any_of(words: Iterable[str]) -> str:
    r"""
    A group for a pattern that finds any of the words, each once, the longer ones first.

    >>> any_of(["Sở", "Thanh tra", "TM."])
    '(?:Thanh\\ tra|TM\\.|Sở)'

    Raises:
        ValueError: there are no words; a group of none would find the empty text everywhere.

    """
    found = sorted(dict.fromkeys(words), key=len, reverse=True)
    if not found:
        raise ValueError("a pattern needs at least one word")
    return f"(?:{'|'.join(word.translate(_SPECIAL) for word in found)})"


def starts_of(words: Iterable[str]) -> tuple[str, ...]:
    """
    How a folded name starts that starts with one of the words; the name needs a blank after it too.

    >>> "sở y tế ".startswith(starts_of(["Sở", "Hội"]))
    True
    """
    return tuple(f"{word.lower()} " for word in words)
