"""The tables of the page on notation are what the code reads and writes."""

import re
from collections.abc import Callable
from datetime import date as day
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi.notation import date, number
from binhdanggioi.notation.outline import Mark, parse_mark

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "notation.md"
SECTION = re.compile(r"^## (?P<heading>[^\n]+)$(?P<text>.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)
ROW = re.compile(r"^\| `(?P<first>[^`]+)` \| (?P<rest>.+) \|$", re.MULTILINE)
SILENT = "none"
YEAR = bdg.Period(2026, 2026)
WRITERS = {
    name: function for module in (number, date) for name, function in vars(module).items() if name.startswith("format_")
} | {name: getattr(bdg, name) for name in bdg.__all__}


def said(value: object) -> str:
    """A cell of a value; of None that of silence."""
    return SILENT if value is None else str(value)


def a_number(text: str) -> tuple[str, ...]:
    """A number, as Python writes it."""
    return (said(number.parse_number(text)),)


def a_percent(text: str) -> tuple[str, ...]:
    """The number before the sign."""
    return (said(number.parse_percent(text)),)


def words(text: str) -> tuple[str, ...]:
    """A number in words."""
    return (said(bdg.parse_spelled(text)),)


def money(text: str) -> tuple[str, ...]:
    """An amount in figures or in words."""
    return (said(bdg.Money.parse_words(text) if "chữ" in text else bdg.Money.parse(text)),)


def a_date(text: str) -> tuple[str, ...]:
    """A date in ISO 8601, and the days between which it lies."""
    value = bdg.PartialDate.parse(text)
    return str(value), str(value.earliest), str(value.latest)


def period(text: str) -> tuple[str, ...]:
    """The first and the last year."""
    value = bdg.Period.parse(text)
    return str(value.first), str(value.last)


def timeframe(text: str) -> tuple[str, ...]:
    """The first and the last day, and whether it is only expected."""
    value = bdg.Timeframe.parse(text)
    return said(value.first), said(value.last), "yes" if value.expected else "no"


def deadline(text: str) -> tuple[str, ...]:
    """How often, on which day, and the last days on which it is met in 2026."""
    value = bdg.Deadline.parse(text)
    days = ", ".join(f"{time.last:%m-%d}" for time in value.within(YEAR) if time.last)
    return value.frequency.name, said(value.month), said(value.day), days or SILENT


def document_number(text: str) -> tuple[str, ...]:
    """The parts of a number, and the kind that its symbol names."""
    value = bdg.DocumentNumber.parse(text)
    return said(value.number), said(value.year), value.symbol, value.kind.name if value.kind else SILENT


def mark(text: str) -> tuple[str, ...]:
    """The kind of a mark, the mark, and what tells it from its siblings."""
    found = parse_mark(text)
    if found is None:
        raise ValueError(f"no mark: {text!r}")
    value: Mark = found[0]
    return value.kind.name, value.text, value.label


READERS: dict[str, Callable[[str], tuple[str, ...]]] = {
    "Numbers": a_number,
    "Percents": a_percent,
    "Numbers in words": words,
    "Money": money,
    "Dates": a_date,
    "Periods": period,
    "Timeframes": timeframe,
    "Deadlines": deadline,
    "Numbers of documents": document_number,
    "Outline marks": mark,
}


def written(call: str) -> tuple[str, ...]:
    """What a call of the notation writes."""
    names = WRITERS | {"Decimal": Decimal, "Fraction": Fraction, "date": day}
    return (str(eval(call, {}, names)),)  # noqa: S307 - the calls of our own page


def cells(read: Callable[[str], tuple[str, ...]], text: str) -> str:
    """The cells behind the first one of a row; a text that is refused has one that says so."""
    try:
        return " | ".join(f"`{cell}`" if cell != SILENT else cell for cell in read(text))
    except ValueError:
        return "refused"


def sections() -> dict[str, str]:
    """The text of each section by its heading."""
    return {found["heading"]: found["text"] for found in SECTION.finditer(PAGE.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("heading", [*READERS, "What is written"])
def test_the_table_is_what_the_code_says(heading: str) -> None:
    """Each row is what reading its first cell, or calling it, gives."""
    shown = [(row["first"], row["rest"].rstrip(" |")) for row in ROW.finditer(sections()[heading])]
    read = READERS.get(heading, written)

    assert [(text, cells(read, text)) for text, _ in shown] == shown != []


def test_every_table_is_checked() -> None:
    """No section of the page is without its reader."""
    assert [*READERS, "What is written"] == list(sections())
