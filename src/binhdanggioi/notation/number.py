"""Numbers, percents and money as official Vietnamese writes them: `1.250`, `1,5`, `08`, `90%`, `25 tỷ đồng`."""

import re
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import Self, cast

from attrs import field, frozen
from babel import Locale
from babel.numbers import format_decimal

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.spelling import parse_spelled, spell
from binhdanggioi.notation.valid import decimal

_NUMBER = Pattern(r"-?(?:[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?")
_UNITS = {
    "đồng": Decimal(1),
    "nghìn đồng": Decimal(1_000),
    "triệu đồng": Decimal(1_000_000),
    "tỷ đồng": Decimal(1_000_000_000),
}
_UNIT_SPELLINGS = {"đ": "đồng", "vnđ": "đồng", "vnd": "đồng", "ngàn đồng": "nghìn đồng", "tỉ đồng": "tỷ đồng"}
_MONEY = Pattern(
    r"(?<![\d.,/–-])(?P<number>[0-9][0-9.,]{0,24})\s*"
    r"(?P<unit>(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?đồng|đ|vnđ|vnd)(?![^\W\d_])"
    r"(?!\s+(?:chí|bào|thời|bộ|ý|hành|hương|loạt|đều)(?![^\W\d_]))",
    re.IGNORECASE,
)
_NUMBER_WORDS = r"(?P<words>[^\W\d_][^()\d:;.]{0,400}?)\s+đồng(?:\s+chẵn)?(?![^\W\d_])"
_IN_WORDS = Pattern(
    rf"\(?\s*(?:(?:số tiền )?(?:viết )?bằng chữ\s*:?\s*)?{_NUMBER_WORDS}\s*\.?\s*(?:/\.)?\s*\)?\.?", re.IGNORECASE
)
_SAID_IN_WORDS = Pattern(rf"(?:viết )?bằng chữ\s*:?\s*{_NUMBER_WORDS}", re.IGNORECASE)
_VIETNAMESE = Locale("vi")
_DIGITS = 200
"""More than any value of a plan has, so that Babel never rounds."""

_GROUP = 3
"""The digits between two dots."""


def parse_number(text: str) -> int | Decimal:
    """
    Read a number: dots group thousands, a comma starts the decimals, zeros may pad in front.

    >>> parse_number("1.250"), parse_number("1,5"), parse_number("08")
    (1250, Decimal('1.5'), 8)

    Raises:
        ValueError: the text is no such number; `1.5` is not one, since a dot never starts decimals.

    """
    text = text.strip()
    if not _NUMBER.fullmatch(text) or not text.isascii():
        raise ValueError(f"not a number in Vietnamese form: {text!r}")
    whole, comma, decimals = text.replace(".", "").partition(",")
    return Decimal(f"{whole}.{decimals}") if comma else int(whole)


def format_number(value: int | Decimal | Fraction, *, width: int = 0) -> str:
    """
    Write a number exactly, never rounded; `width` pads a whole number with zeros (`08`).

    A fraction that no decimals can end is written with its remainder.

    >>> format_number(1250), format_number(Fraction(215, 2)), format_number(8, width=2), format_number(Fraction(22, 7))
    ('1.250', '107,5', '08', '3 1/7')

    Raises:
        ValueError: the value is not finite.

    """
    if isinstance(value, Fraction):
        return _format_fraction(value)
    if isinstance(value, Decimal) and not value.is_finite():
        raise ValueError(f"not a finite number: {value}")
    if value == int(value):
        value = int(value)
        if 0 <= value < 10 ** max(width, _GROUP):  # nothing is grouped
            return f"{value:0{width}d}"
    with localcontext(prec=_DIGITS):
        return format_decimal(value, locale=_VIETNAMESE, decimal_quantization=False)


def _format_fraction(value: Fraction) -> str:
    if value < 0:
        return f"-{_format_fraction(-value)}"
    scale = 1
    while scale % value.denominator and scale < value.denominator**4:
        scale *= 10
    if scale % value.denominator == 0:
        places = len(str(scale)) - 1
        return format_number(Decimal(value.numerator * (scale // value.denominator)).scaleb(-places))
    whole, rest = divmod(value.numerator, value.denominator)
    return f"{format_number(whole)} {rest}/{value.denominator}" if whole else f"{rest}/{value.denominator}"


def parse_percent(text: str) -> int | Decimal:
    """
    Read a percent as the number before its sign.

    >>> parse_percent("98,5%"), parse_percent("32,2 %")
    (Decimal('98.5'), Decimal('32.2'))

    Raises:
        ValueError: the text is no percent.

    """
    number, sign, rest = text.strip().partition("%")
    if not sign or rest:
        raise ValueError(f"not a percent: {text!r}")
    return parse_number(number)


def format_percent(value: int | Decimal | Fraction) -> str:
    """
    Write a percent, never rounded.

    >>> format_percent(Decimal("98.5"))
    '98,5%'
    """
    return f"{format_number(value)}%"


def format_quantity(value: int | Decimal | Fraction, unit: str | None) -> str:
    """
    Write a number with its unit, never rounded; a percent and a rate stand close to it.

    >>> format_quantity(90, "%"), format_quantity(1250, "lớp"), format_quantity(Decimal("46.5"), "/100.000")
    ('90%', '1.250 lớp', '46,5/100.000')
    """
    number = format_number(value)
    if unit is None:
        return number
    return f"{number}{unit}" if unit.startswith(("%", "/")) else f"{number} {unit}"


def _as_decimal(value: int | Decimal) -> Decimal:
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else cast("Decimal", value)


@frozen
class Money:
    """
    Số tiền — an amount in đồng.

    >>> str(Money.parse("1,5 triệu đồng"))
    '1.500.000 đồng'

    Raises:
        TypeError: the amount is neither an int nor a Decimal.
        ValueError: the amount is negative, not finite, or has more digits than any real one.

    """

    amount: Decimal = field(converter=_as_decimal, validator=decimal())

    def __attrs_post_init__(self) -> None:
        if self.amount < 0:
            raise ValueError(f"an amount of money must not be negative: {self.amount}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read an amount with its unit: đồng, nghìn đồng, triệu đồng, tỷ đồng; `đ` and `VND` too.

        Raises:
            ValueError: the text is no amount in đồng.

        """
        found = _MONEY.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"not an amount in đồng: {text!r}")
        unit = found["unit"].lower()
        return cls(parse_number(found["number"]) * _UNITS[_UNIT_SPELLINGS.get(unit, unit)])

    def format(self, unit: str = "đồng") -> str:
        """
        Write the amount in a unit, exactly.

        >>> Money(25_000_000_000).format("tỷ đồng")
        '25 tỷ đồng'

        Raises:
            ValueError: the unit is not đồng, nghìn đồng, triệu đồng or tỷ đồng.

        """
        if unit not in _UNITS:
            raise ValueError(f"not a unit of money: {unit!r}")
        value = Fraction(self.amount) / Fraction(_UNITS[unit])
        return f"{format_number(value)} {unit}"

    def in_words(self) -> str:
        """
        Write the amount as a document repeats it after the figures.

        >>> Money(1_500_000).in_words()
        '(Bằng chữ: Một triệu năm trăm nghìn đồng)'
        """
        words = spell(self.amount)
        return f"(Bằng chữ: {words[0].upper()}{words[1:]} đồng)"

    @classmethod
    def parse_words(cls, text: str) -> Self:
        """
        Read an amount in words, with or without `Bằng chữ:`, brackets, `chẵn` and a full stop.

        >>> str(Money.parse_words("Bằng chữ: Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng chẵn"))
        '421.600.000 đồng'

        Raises:
            ValueError: the words are no amount in đồng.

        """
        found = _IN_WORDS.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"not an amount of đồng in words: {text!r}")
        return cls(parse_spelled(found["words"]))

    def __str__(self) -> str:
        """The amount in đồng, grouped."""
        return self.format()


def find_money(text: str) -> list[tuple[Money, int, int]]:
    """List every amount in đồng that a text names, with where each starts and ends."""
    found = []
    for match in _MONEY.finditer(text):
        try:
            found.append((Money.parse(match[0]), match.start(), match.end()))
        except ValueError:
            continue
    return found


def find_money_in_words(text: str) -> list[tuple[Money, int, int]]:
    """
    List every amount that a text repeats in words (`Bằng chữ: …`), with where its words start and end.

    >>> [(str(money), start) for money, start, _ in find_money_in_words("5 đồng (Bằng chữ: Năm đồng)")]
    [('5 đồng', 18)]
    """
    found = []
    for match in _SAID_IN_WORDS.finditer(text):
        try:
            found.append((Money(parse_spelled(match["words"])), match.start("words"), match.end()))
        except ValueError:
            continue
    return found
