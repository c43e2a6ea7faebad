"""A number in any spelling of official Vietnamese: `860 (tám trăm sáu mươi)`, `tám (08)`, `12 nghìn`, `hai mươi`."""

from collections.abc import Callable
from decimal import Decimal

from binhdanggioi.lexicon.money import MONEY_WORDS, SPELLINGS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.pattern import NO_LETTER_AFTER
from binhdanggioi.notation.spelling import SPELLED, parse_spelled
from binhdanggioi.notation.valid import is_of_this_world

_WORTH = {word.word: word.worth for word in MONEY_WORDS if word.worth > 1}
_WORTH |= {other: _WORTH[word] for other, word in SPELLINGS.items()}
_DIGITS = (
    r"(?<![0-9.,/])(?P<digits>(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}|[0-9]{1,15})(?:,[0-9]{1,4})?)(?![0-9]|[.,][0-9])"
)
_POINT = r"(?<![0-9.,])(?P<whole>[0-9]{1,9})\.(?P<decimals>[0-9]{1,2})(?![0-9]|[.,][0-9])"
"""A decimal point, which Vietnamese writes as a comma; two digits behind it group no thousands: `75.5`."""
_MULTIPLE = rf"\s*(?P<multiple>{any_of(_WORTH)}(?:\s+{any_of(_WORTH)})?){NO_LETTER_AFTER}"


def _digits(found: Groups) -> Decimal:
    return Decimal(parse_number(found["digits"]))


def _pointed(found: Groups) -> Decimal:
    return Decimal(f"{found['whole']}.{found['decimals']}")


def _times(read: Callable[[Groups], Decimal]) -> Callable[[Groups], Decimal]:
    """Multiply what `read` reads by the words after it: `nghìn`, `nghìn tỷ`."""

    def multiplied(found: Groups) -> Decimal:
        value = read(found)
        for word in found["multiple"].lower().split():
            value *= _WORTH[word]
        if not is_of_this_world(value):
            raise ValueError(f"no number of this world: {found.text!r}")
        return value.to_integral_value() if value == value.to_integral_value() else value

    return multiplied


def _twice(found: Groups) -> Decimal:
    """The number that figures and words both say."""
    value = _digits(found)
    if value != parse_spelled(found["words"]):
        raise ValueError(f"figures and words differ: {found.text!r}")
    return value


def _spelled(found: Groups) -> Decimal:
    return Decimal(parse_spelled(found["words"]))


_WORDS = rf"(?P<words>{SPELLED})"
FIGURES = Forms[Decimal](
    "a number in figures",
    (
        Form("860 (tám trăm sáu mươi)", rf"{_DIGITS}\s*\(\s*{_WORDS}\s*\)", _twice),
        Form("tám (08)", rf"{_WORDS}\s*\(\s*{_DIGITS}\s*\)", _twice),
        Form("12 nghìn", rf"{_DIGITS}{_MULTIPLE}", _times(_digits)),
        Form("1.2 triệu", rf"{_POINT}{_MULTIPLE}", _times(_pointed)),
        Form("1.250,5", _DIGITS, _digits),
    ),
    needs="[0-9]",
)
"""The spellings of a number with figures, for use inside other forms."""
POINTED = Forms[Decimal]("a number with a decimal point", (Form("75.5", _POINT, _pointed),), needs=r"[0-9]\.[0-9]")
"""The wrong spelling of decimals, for use only before words after which no other number is written so."""
IN_WORDS = Forms[Decimal]("a number in words", (Form("hai mươi mốt", _WORDS, _spelled),))
"""Numbers in words alone, which are everyday words too: *một số*."""
