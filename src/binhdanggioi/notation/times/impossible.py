"""Words with the form of a time that no calendar has, or of a number that Vietnamese does not write so."""

import re
from calendar import monthrange
from collections.abc import Iterator

from binhdanggioi.lexicon.times import AT_THE_LATEST, BEFORE, UNTIL
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DAY_OR_MONTH, refused_dates
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern

_LEAP_YEAR = 2000
_MONTHS = 12
_FIGURE = Pattern("[0-9]")
_SURE = Pattern(r"ngày|tháng|[0-9]+\s?/\s?[0-9]+\s?/", re.IGNORECASE)
"""The start of a date for certain: `45/2022` may be the number of an act."""
_DAY = Pattern(
    rf"{any_of(('ngày', BEFORE, *AT_THE_LATEST, UNTIL[0]))}\s+"
    rf"(?P<day>{DAY_OR_MONTH})\s?(?:/|tháng\s)\s?(?P<month>{DAY_OR_MONTH})(?!\s?[0-9/])(?!,?\s+năm\s+[0-9])",
    re.IGNORECASE,
)
"""A day without its year: `ngày 31/11`, `trước 31/11`."""
_MONTH = Pattern(rf"(?<![0-9] )\btháng\s+(?P<month>{DAY_OR_MONTH})(?![0-9/])(?!,?\s+năm\s+[0-9])", re.IGNORECASE)
_POINTED = Pattern(r"(?<![0-9.,/])[0-9]{1,3}\.[0-9]{1,2}\s+(?:ngày|buổi)\b", re.IGNORECASE)
"""A length with a point before its decimals, which are written behind a comma: `1.5 ngày`."""


def find_impossible(text: str) -> Iterator[Hit[str]]:
    """
    Find the words that look like a day, a month or a length of time but are none.

    >>> [found.value for found in find_impossible("Họp ngày 31/4/2026, báo cáo trước 30/02, trong tháng 13; 1.5 ngày")]
    ['ngày 31/4/2026', 'trước 30/02', 'tháng 13', '1.5 ngày']
    """
    if not _FIGURE.search(text):
        return
    lowered, found = text.lower(), list[re.Match[str]]()
    if "/" in text or "tháng" in lowered:
        found += [date for date in refused_dates(text) if _SURE.match(date[0])]
        found += [day for day in _DAY.finditer(text) if not _is_day(int(day["day"]), int(day["month"]))]
        found += [month for month in _MONTH.finditer(text) if not 1 <= int(month["month"]) <= _MONTHS]
    if "." in text and ("ngày" in lowered or "buổi" in lowered):
        found += _POINTED.finditer(text)
    end = 0
    for one in sorted(found, key=re.Match.start):
        if one.start() >= end:  # the month of a day that was told is not told again
            yield Hit(one[0], *one.span())
            end = one.end()


def _is_day(day: int, month: int) -> bool:
    return 1 <= month <= _MONTHS and 1 <= day <= monthrange(_LEAP_YEAR, month)[1]
