"""Regular expressions that are compiled at their first use, so that importing them costs nothing."""

import re
from collections.abc import Callable, Iterator
from typing import Any

LETTER = r"[^\W\d_]"
"""Pattern of a letter of any alphabet, for use inside other patterns."""

NO_LETTER_AFTER = rf"(?!{LETTER})"
"""Pattern of the end of a word, for use inside other patterns: it follows `đồng` in *5 đồng.*, not in *5 đồngs*."""

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class Pattern:
    """
    A regular expression with the methods of `re.Pattern`.

    It is compiled at its first use and from then on has the methods of the compiled one, at no further cost.
    """

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    findall: Callable[..., list[Any]]
    sub: Callable[..., str]
    split: Callable[..., list[str]]

    def __init__(self, pattern: str, flags: re.RegexFlag = re.RegexFlag.NOFLAG) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - a method of the compiled pattern
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
