"""The name of a body in lines that end where one would pause."""

import re
from collections.abc import Callable
from itertools import combinations, islice, pairwise

from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.words import any_of

NO_BREAK = "\xa0"
"""A space at which no line ends; to a reader it is a space."""
_PAUSE = re.compile(
    r"(?<=[-–,]) "
    rf"| (?=(?!XÃ HỘI\b)(?:VÀ|VIỆT NAM|TRUNG ƯƠNG|{any_of(ADMINISTERED)})\b)"
    r"|(?<!\bXÃ) (?=HỘI\b)",
    re.IGNORECASE,
)
_MOST_WAYS = 500


def name_lines(name: str, count: int, width: int, length: Callable[[str], int]) -> tuple[str, ...] | None:
    """
    Break a name into so many lines, of about one length, none wider than this; None where it has no such pauses.

    >>> name_lines("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", 2, 30, len)
    ('SỞ LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI')
    >>> name_lines("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", 2, 30, len)
    ('ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH')
    """
    pauses = [found.start() for found in _PAUSE.finditer(name)]
    ways = (_cut(name, places) for places in islice(combinations(pauses, count - 1), _MOST_WAYS))
    widest, best = min(((max(map(length, lines)), lines) for lines in ways), default=(width + 1, ()))
    return best if widest <= width else None


def _cut(name: str, places: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(name[start + 1 : end] for start, end in pairwise((-1, *places, len(name))))
