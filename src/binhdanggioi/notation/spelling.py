"""Numbers in words, as they are repeated after a sum of money: `một triệu năm trăm nghìn`; written and read."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Literal
from unicodedata import normalize

from attrs import define

from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import Pattern

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", "nghìn", "triệu")
_BILLION = 10**9
_ANY = {word: value for value, word in enumerate(_DIGITS)} | {"bẩy": 7}
_LAST = {word: value for word, value in _ANY.items() if value} | {"mốt": 1, "tư": 4, "lăm": 5, "nhăm": 5}
_ZEROS = ("linh", "lẻ")
_MULTIPLES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6}
_BILLIONS = ("tỷ", "tỉ")
_RANKS = ("mươi", "trăm", *_MULTIPLES, *_BILLIONS)
_FIVE = "năm"
"""The word for five, which is the word for a year too: a number only before a rank, or after a missing ten."""
_ONES = any_of(word for word in (*_LAST, *_ANY, "mười") if word != _FIVE)
_FIVES = rf"{_FIVE}(?=\s+{any_of(_RANKS)})|(?:(?<=linh )|(?<=lẻ )){_FIVE}"
SPELLED = rf"(?<!\w)(?:{_ONES}|{_FIVES})(?!\w)(?:\s(?:{any_of((*_RANKS, *_ZEROS))}|{_ONES}|{_FIVES})(?!\w)){{0,40}}+"
"""Pattern of a number in words, for use inside other patterns: `hai mươi mốt`; the word for a year alone is none."""
_COMMA = Pattern(r"(?<=nghìn|triệu)\s*,|(?<=ngàn)\s*,|(?<=tỷ|tỉ)\s*,", re.IGNORECASE)


def spell(
    value: int | Decimal,
    *,
    zero: Literal["linh", "lẻ"] = "linh",
    thousand: Literal["nghìn", "ngàn"] = "nghìn",
    four: Literal["bốn", "tư"] = "bốn",
) -> str:
    """
    Write a number in words, never rounded.

    `zero` is the word for missing tens, `thousand` the word for thousands, `four` the word for a final four above
    twenty; decimals are written digit by digit.

    >>> spell(1_005_000), spell(24, four="tư"), spell(Decimal("-1.05"))
    ('một triệu không trăm linh năm nghìn', 'hai mươi tư', 'âm một phẩy không năm')

    Raises:
        ValueError: the value is not finite.

    """
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    if value < 0:
        return f"âm {spell(-value, zero=zero, thousand=thousand, four=four)}"
    whole = int(value)
    words = " ".join(_whole(whole, zero, four)).replace("nghìn", thousand)
    decimals = f"{value:f}".partition(".")[2].rstrip("0")
    return " ".join([words, "phẩy", *(_DIGITS[int(digit)] for digit in decimals)]) if decimals else words


def _whole(value: int, zero: str, four: str) -> Iterator[str]:
    """The words of an integer: the number of billions, `tỷ`, and the rest."""
    billions, rest = divmod(value, _BILLION)
    if billions:
        yield from _whole(billions, zero, four)
        yield "tỷ"
    if rest or not billions:
        yield from _below_a_billion(rest, zero, four, full=billions > 0)


def _below_a_billion(value: int, zero: str, four: str, *, full: bool) -> Iterator[str]:
    """The words of three groups of three digits; after the first group each is written in full, empty ones left out."""
    if value == 0:
        yield _DIGITS[0]
    for rank in (2, 1, 0):
        group = value // 1000**rank % 1000
        if group:
            yield from _group(group, zero, four, full=full)
            yield from [_GROUPS[rank]] if rank else []
            full = True


def _group(value: int, zero: str, four: str, *, full: bool) -> Iterator[str]:
    hundreds, tens, ones = value // 100, value // 10 % 10, value % 10
    if hundreds or full:
        yield from (_DIGITS[hundreds], "trăm")
    if tens > 1:
        yield from (_DIGITS[tens], "mươi")
    elif tens:
        yield "mười"
    elif ones and (hundreds or full):
        yield zero
    if ones:
        yield _last(tens, ones, four)


def _last(tens: int, ones: int, four: str) -> str:
    """The last digit of a group, which has another word after tens: `mười lăm`, `hai mươi mốt`."""
    return {(True, 1): "mốt", (True, 4): four, (True, 5): "lăm"}.get(
        (tens > 1, ones),
        "lăm" if tens == 1 and ones == 5 else _DIGITS[ones],  # noqa: PLR2004 - mười lăm
    )


def parse_spelled(text: str) -> int | Decimal:
    """
    Read a number in words, in every variant that `spell` can write, also with commas between the groups.

    Words that could mean two numbers are refused: `hai nghìn năm` is 2.005 to some and 2.500 to others.

    >>> parse_spelled("Bốn trăm hai mươi mốt triệu, sáu trăm nghìn"), parse_spelled("một phẩy không năm")
    (421600000, Decimal('1.05'))

    Raises:
        ValueError: the words are not a number, or not in a correct order.

    """
    words = _Words(_COMMA.sub(" ", normalize("NFC", text)).lower().split(), text)
    negative = words.takes("âm")
    value: int | Decimal = _read_whole(words)
    if words.takes("phẩy"):
        digits = [words.one_of(_ANY)]
        while not words.at_end:
            digits.append(words.one_of(_ANY))
        value += Decimal("0." + "".join(map(str, digits)))
    if not words.at_end:
        raise words.refused()
    return -value if negative else value


@define
class _Words:
    """The words of a number, taken one after another."""

    left: list[str]
    text: str

    @property
    def at_end(self) -> bool:
        return not self.left

    def next_is(self, *wanted: str) -> bool:
        return bool(self.left) and self.left[0] in wanted

    def takes(self, *wanted: str) -> bool:
        """Take the next word if it is one of `wanted`; True if it was."""
        if self.next_is(*wanted):
            del self.left[0]
            return True
        return False

    def one_of(self, values: dict[str, int]) -> int:
        """Take the next word and return its value."""
        if not self.left or self.left[0] not in values:
            raise self.refused()
        return values[self.left.pop(0)]

    def refused(self) -> ValueError:
        """The error for words that are not a number."""
        return ValueError(f"not a number in words: {self.text!r}")


def _read_whole(words: _Words) -> int:
    """Read an integer: the words before each `tỷ` count billions."""
    total = _read_below_a_billion(words, first=True)
    while words.takes(*_BILLIONS):
        if not total:
            raise words.refused()
        total *= _BILLION
        if not (words.at_end or words.next_is("phẩy", *_BILLIONS)):
            total += _read_below_a_billion(words, first=False)
    return total


def _read_below_a_billion(words: _Words, *, first: bool) -> int:
    """Read groups, each of a smaller multiple than the one before."""
    total, above = 0, _BILLION
    while above > 1:
        count = len(words.left)
        group = _read_group(words)
        is_one_digit = len(words.left) == count - 1 and group < len(_DIGITS)
        multiple = words.one_of(_MULTIPLES) if words.next_is(*_MULTIPLES) else 1
        if multiple >= above or (is_one_digit and multiple == 1 and not first):
            raise words.refused()
        total, above, first = total + group * multiple, multiple, False
        if words.at_end or words.next_is("phẩy", *_BILLIONS):
            break
    return total


def _read_group(words: _Words) -> int:
    """Read up to three digits."""
    if words.next_is("mười", *_ZEROS):
        return _read_tens(words)
    digit = words.one_of(_ANY)
    if words.takes("trăm"):
        return digit * 100 + (_read_tens(words) if words.next_is("mười", *_ZEROS, *_ANY) else 0)
    return _read_last(words, digit) if words.takes("mươi") else digit


def _read_tens(words: _Words) -> int:
    """Read tens and ones after hundreds; a digit alone could be either, so it needs its `linh` or its `mươi`."""
    if words.takes(*_ZEROS):
        return words.one_of(_LAST)
    if words.takes("mười"):
        return _read_last(words, 1)
    digit = words.one_of(_ANY)
    if not words.takes("mươi"):
        raise words.refused()
    return _read_last(words, digit)


def _read_last(words: _Words, tens: int) -> int:
    return tens * 10 + (words.one_of(_LAST) if words.next_is(*_LAST) else 0)
