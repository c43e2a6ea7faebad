"""Messages of findings: figures, dates and words as each language writes them."""

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias, cast

from binhdanggioi.model.finding import Both, Figure, Language
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.number import format_number

Said: TypeAlias = Figure | date | PartialDate | tuple[date, ...]
"""A value in a message: a figure, or dates, which a finding keeps in ISO 8601."""

_ENGLISH_MARKS = str.maketrans(".,", ",.")


def kept(value: Said) -> Figure:
    """The value as a finding keeps it, with dates in ISO 8601."""
    if isinstance(value, date | PartialDate):
        return str(value)
    days = tuple(str(one) for one in value if isinstance(one, date)) if isinstance(value, tuple) else ()
    return days or cast("Figure", value)


def in_words(value: Said, language: Language) -> str:
    """
    The value as a message shows it: dates and numbers as the language writes them, a list with commas.

    >>> from datetime import date
    >>> from decimal import Decimal
    >>> in_words(Decimal("1250.5"), "vi"), in_words(Decimal("1250.5"), "en")
    ('1.250,5', '1,250.5')
    >>> in_words(date(2023, 4, 6), "vi"), in_words(date(2023, 4, 6), "en")
    ('06/04/2023', '2023-04-06')
    """
    match value:
        case str():
            return value
        case tuple():
            return ", ".join(in_words(one, language) for one in value)
        case date() | PartialDate():
            return _date(value) if language == "vi" else str(value)
        case _:
            number = format_number(value)
            return number if language == "vi" else number.translate(_ENGLISH_MARKS)


def _date(value: date | PartialDate) -> str:
    """A date as in tables and findings, with two digits for day and month: `06/04/2023`, `tháng 10/2022`."""
    if value.month is None:
        return f"năm {value.year}"
    month = f"{value.month:02}/{value.year}"
    return f"tháng {month}" if value.day is None else f"{value.day:02}/{month}"


def quoted(texts: Sequence[str]) -> Both:
    """
    Join words of the plan with commas, each in quotes.

    >>> quoted(["Sở Y tế", "Công an tỉnh"]).vietnamese
    '“Sở Y tế”, “Công an tỉnh”'
    """
    words = ", ".join(f"“{text}”" for text in texts)
    return Both(words, words)
