"""Patterns from tables of words."""

from collections.abc import Iterable

_SPECIAL = str.maketrans({character: f"\\{character}" for character in r"\.^$*+?{}[]|()# "})
"""The characters to escape in a pattern; blanks and # matter in a verbose one."""


def any_of(words: Iterable[str]) -> str:
    r"""
    Pattern group that matches any of the words, longer words first.

    >>> any_of(["Sở", "Thanh tra", "TM."])
    '(?:Thanh\\ tra|TM\\.|Sở)'

    Raises:
        ValueError: there are no words; an empty group would match everywhere.

    """
    found = sorted(dict.fromkeys(words), key=len, reverse=True)
    if not found:
        raise ValueError("a pattern needs at least one word")
    return f"(?:{'|'.join(word.translate(_SPECIAL) for word in found)})"


def any_of_many(words: Iterable[str]) -> str:
    r"""
    Pattern group that matches what `any_of` matches, grouped by the first letters: a long table is searched faster.

    >>> any_of_many(["Sở", "Sở Y tế", "Hội"])
    '(?:S(?:ở\\ Y\\ tế|ở)|H(?:ội))'

    Raises:
        ValueError: there are no words.

    """
    groups: dict[str, list[str]] = {}
    for word in sorted(dict.fromkeys(words), key=len, reverse=True):
        groups.setdefault(word[0], []).append(word[1:].translate(_SPECIAL))
    if not groups:
        raise ValueError("a pattern needs at least one word")
    return f"(?:{'|'.join(f'{first}(?:{rest})' for first, rest in ((one, '|'.join(groups[one])) for one in groups))})"


def starts_of(words: Iterable[str]) -> tuple[str, ...]:
    """
    Prefixes for `str.startswith`: of a folded name with a blank after it that starts with one of the words.

    >>> "sở y tế ".startswith(starts_of(["Sở", "Hội"]))
    True
    """
    return tuple(f"{word.lower()} " for word in words)
