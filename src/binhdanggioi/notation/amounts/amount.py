"""Amounts of targets as sentences state them: `ít nhất 12 nghìn lao động nữ`, `2% - 3%/năm`, `2/3 số`."""

from collections.abc import Callable, Iterator
from decimal import Decimal

from attrs import evolve, frozen

from binhdanggioi.lexicon.comparison import COMPARATORS, MOVES, Comparator
from binhdanggioi.lexicon.counted import ACTORS, AFTER_UNITS, NOT_AFTER_ONE, NOT_UNITS, QUALIFIERS, THINGS, TIMES_OF
from binhdanggioi.lexicon.levels import ADMINISTERED, LEVELS
from binhdanggioi.lexicon.times import EACH, EVERY, SPANS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.amounts.figure import FIGURES, IN_WORDS, POINTED
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import format_number, format_quantity
from binhdanggioi.notation.pattern import LETTER
from binhdanggioi.notation.spelling import SPELLED


@frozen
class Amount:
    """
    A number with what the words beside it say: the other end of a range, the comparator, the unit.

    >>> str(Amount.parse("ít nhất 12 nghìn lao động nữ")), str(Amount.parse("từ 2% đến 3% mỗi năm"))
    ('ít nhất 12.000 lao động nữ', '2 - 3%/năm')
    """

    value: Decimal
    unit: str | None = None
    """`%`, `/100.000`, `lao động nữ`; None: the words do not show where the name of the thing ends."""
    comparator: Comparator | None = None
    """None: not said; of a range it is never said."""
    upto: Decimal | None = None
    """The upper end of a range; None: it is a single value."""
    yearly: bool | None = None
    """Whether it holds for each year; None: not said."""

    @staticmethod
    def parse(text: str) -> "Amount":
        """
        Read an amount with its unit.

        Raises:
            ValueError: the text is no amount.

        """
        return AMOUNTS.parse(text.strip())

    def __str__(self) -> str:
        """In figures: `ít nhất 60%`, `15 - 20 mô hình`, `5%/năm`."""
        sign = f"{self.comparator.vietnamese} " if self.comparator else ""
        low = "" if self.upto is None else f"{format_number(self.value)} - "
        high = format_quantity(self.value if self.upto is None else self.upto, self.unit)
        return f"{sign}{low}{high}{'/năm' if self.yearly else ''}"


_SAID = dict(COMPARATORS) | {comparator.sign: comparator for _, comparator in COMPARATORS}
_PLACES = ("trên", "dưới", "vượt")
"""Comparators that before a number in words only name a place: *trên ba lĩnh vực*."""
REACH = any_of(move.word for move in MOVES if move.reaches)
"""The verbs right before the value that they lead to, for use inside patterns: `đạt`, `còn`."""
_REACHES = rf"(?:(?:{REACH}|từ|mức|phải|được)\s+){{0,3}}"
_LEAD = (
    rf"(?<!\w)(?:{REACH}\s+){{0,3}}"
    rf"(?:(?P<comparator>{any_of(word for word, _ in COMPARATORS)}(?=\s)|{any_of(one.sign for _, one in COMPARATORS)})"
    rf"\s*(?:{_REACHES}mỗi\s+{LETTER}+\s+)?)?{_REACHES}"
)
"""`đạt ít nhất`, and what may part a comparator from its number: `tối thiểu phải đạt`, `ít nhất mỗi xã có`."""

_WORD = rf"{LETTER}++"
_STOP = rf"{any_of(AFTER_UNITS)}(?!\w)"
_PLAIN = rf"(?!{_STOP}){_WORD}"
_ENDS = rf"(?=\s*(?:$|[^\w\s]|[0-9]|{_STOP}))"
_NO_NOUN = rf"(?:{any_of((*NOT_UNITS, *SPANS, *(level for level in LEVELS if level in ADMINISTERED)))}(?!\w)|{_STOP})"
_PEOPLE = rf"(?:{TIMES_OF}\s)?{any_of(ACTORS)}(?:\s{any_of(QUALIFIERS)}){{0,2}}(?!\w)"
_THING = rf"{any_of(THINGS)}(?!\w)(?:(?:\s{_PLAIN}){{1,3}}{_ENDS})?"
_OTHER = rf"{_PLAIN}(?:\s{_PLAIN}){{0,3}}{_ENDS}"
_NOUN = rf"(?!{_NO_NOUN})(?:{_PEOPLE}|{_THING}|{_OTHER})"
"""The name of what is counted: `lao động nữ`, `mô hình kinh tế`."""
_OF_MANY = rf"/\s?1(?:0|00)?(?:00|\.000)(?:\s{_PLAIN}(?:\s{_PLAIN}){{0,6}}{_ENDS})?"
_RATE = rf"(?:(?:{_WORD}\s){{0,3}}{_WORD}\s?)?{_OF_MANY}"
"""`ca sinh/1.000 phụ nữ`"""
PERCENT = ("%", "phần trăm")
"""The spellings of a percent."""
_SHARE = rf"\s?(?P<unit>{any_of(PERCENT)}|lần(?!\w))"
_UNIT = rf"\s?(?P<unit>{any_of(PERCENT)}|{_RATE}|lần(?!\w)|{_NOUN})"
_YEARLY = rf"(?P<yearly>\s?/\s?(?:01\s)?năm(?!\w)|\s{any_of((*EACH, *EVERY, 'một'))} năm(?!\w))?"
_UP = rf"(?:\s(?P<up>trở (?:lên|xuống))|(?<!100%)(?=(?:\s{_WORD}){{1,2}}\s(?P<over>trở lên)))?"
"""`trở lên`, also after two more words: `hai hộ thoát nghèo trở lên`."""
_AFTER = rf"{_UNIT}{_YEARLY}{_UP}"
_FRACTION = r"(?<![0-9.,/])(?P<parts>[1-9])/(?P<whole>[2-9]|10)(?![0-9])"
_NOT_SOME = rf"(?!\s{any_of(NOT_AFTER_ONE)}(?!\w))"
_LONG_NAME = rf"(?!\s{_NO_NOUN})(?:\s{_PLAIN}){{5,12}}+"
"""So many words that nobody knows which of them are the name of what is counted."""
_VALUE = rf"(?:{FIGURES.within('value')})"


def _comparator(found: Groups) -> Comparator | None:
    if found["up"] or (found["over"] and not found["comparator"]):
        return Comparator.AT_MOST if found["up"].lower() == "trở xuống" else Comparator.AT_LEAST
    return _SAID.get(found["comparator"].lower())


def _amount(figures: Forms[Decimal]) -> Callable[[Groups], Amount]:
    """Make the reader of an amount whose value is one of `figures`."""

    def read(found: Groups) -> Amount:
        unit = found["unit"].strip()
        return Amount(
            value=figures.read(found, "value") or Decimal(0),
            unit="%" if unit.lower() in PERCENT else unit or None,
            comparator=_comparator(found),
            upto=figures.read(found, "upto"),
            yearly=True if "yearly" in found else None,
        )

    return read


def _range(found: Groups) -> Amount:
    amount = evolve(_amount(FIGURES)(found), comparator=None)
    if amount.upto is None or amount.value >= amount.upto:
        raise ValueError(f"no range: {found.text!r}")
    return amount


def _in_words(found: Groups) -> Amount:
    """A number in words alone, where it is compared (*ít nhất một*) or long; *một số*, *trên ba mặt* are none."""
    amount = _amount(IN_WORDS)(found)
    if amount.value < _LONG and (amount.comparator is None or found["comparator"].lower() in _PLACES):
        raise ValueError(f"no number: {found.text!r}")
    return amount


def _fraction(found: Groups) -> Amount:
    """The parts of a whole as its rate: two of each three are `2/3`, as 46 of 100.000 are `46/100.000`."""
    if int(found["parts"]) >= int(found["whole"]):
        raise ValueError(f"no fraction: {found.text!r}")
    return Amount(Decimal(found["parts"]), f"/{found['whole']}", _comparator(found))


_LONG = 20
"""From here on a number in words has several words, and is nothing else."""
AMOUNTS = Forms[Amount](
    "an amount of a target",
    (
        Form(
            "15 - 20 mô hình",
            rf"{_LEAD}{_VALUE}(?:\s?%)?(?:\s?/\s?năm)?\s*(?:[-–—]|đến)\s*(?:{FIGURES.within('upto')}){_AFTER}",
            _range,
        ),
        Form("ít nhất 60%", rf"{_LEAD}{_VALUE}{_AFTER}", _amount(FIGURES)),
        Form("75.5%", rf"{_LEAD}(?:{POINTED.within('value')}){_SHARE}{_YEARLY}{_UP}", _amount(POINTED)),
        Form(
            "ít nhất một mô hình",
            rf"{_LEAD}(?:{IN_WORDS.within('value')}){_NOT_SOME}{_AFTER}",
            _in_words,
        ),
        Form("2/3 số", rf"{_LEAD}{_FRACTION}\s(?:tổng\s)?số(?!\w)", _fraction),
        Form("2/3", _FRACTION, _fraction, alone=True),
        Form("300 tấm gương điển hình tiên tiến", rf"{_LEAD}{_VALUE}{_LONG_NAME}", _amount(FIGURES)),
    ),
    needs=rf"[0-9]|{SPELLED}",
)


def find_amounts(text: str) -> Iterator[Hit[Amount]]:
    """
    Find every amount in a text, with the words that lead to it.

    >>> [(str(found.value), found.start) for found in find_amounts("Hỗ trợ ít nhất 50 phụ nữ khởi nghiệp")]
    [('ít nhất 50 phụ nữ', 7)]
    """
    return AMOUNTS.find(text)
