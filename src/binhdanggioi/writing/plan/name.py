"""Break the name of a body into lines where a reader would pause."""

import re
from collections.abc import Callable
from itertools import combinations, islice, pairwise

from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.words import any_of

NO_BREAK = "\xa0"
"""A space that no line breaks at; `read` takes it for a space."""
_PAUSE = re.compile(
    r"(?<=[-–,]) "
    rf"| (?=(?!XÃ HỘI\b)(?:VÀ|VIỆT NAM|TRUNG ƯƠNG|{any_of(ADMINISTERED)})\b)"
    r"|(?<!\bXÃ) (?=HỘI\b)",
    re.IGNORECASE,
)
"""A space at which a name may go on in the next line: those before `THÀNH PHỐ HỒ CHÍ MINH` and after a hyphen."""
_MOST_WAYS = 500


def name_lines(name: str, count: int, width: int, length: Callable[[str], int]) -> tuple[str, ...] | None:
    """
    Break `name` into `count` lines of about equal length, none wider than `width`; None where no pauses allow that.

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
