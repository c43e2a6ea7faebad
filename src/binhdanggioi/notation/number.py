"""Numbers, percents and money as official Vietnamese writes them: `1.250`, `1,5`, `08`, `90%`, `25 tỷ đồng`."""

from collections.abc import Iterator
from decimal import Decimal, localcontext
from fractions import Fraction
from typing import cast

from attrs import field, frozen
from babel import Locale
from babel.numbers import format_decimal

from binhdanggioi.lexicon.money import DONG, MONEY_WORDS, SPELLINGS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER
from binhdanggioi.notation.spelling import parse_spelled, spell
from binhdanggioi.notation.valid import decimal

_VIETNAMESE = Locale("vi")
_DIGITS = 200
"""More digits than any value of a plan has, for those that Babel adds to the digits of a value."""

_GROUP = 3
"""How many digits there are between two dots."""

COUNT = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,3}|[0-9]{1,9})"
"""Pattern of a number of people or things: `860`, `1.250`; it has at most as many digits as a headcount can have."""
WHOLE_NUMBER = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}|[0-9]{1,18})"
FIGURE = rf"(?:{WHOLE_NUMBER}(?:,[0-9]{{1,9}})?)"
"""A number without a sign, for use inside patterns; it has no more digits than a figure of a plan can have."""


def _whole(found: Groups) -> int:
    return int(found["whole"].replace(".", ""))


def _decimal(found: Groups) -> Decimal:
    return Decimal(f"{found['whole'].replace('.', '')}.{found['decimals']}")


_GROUPED = r"-?[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
_PLAIN = r"-?[0-9]+"
NUMBERS = Forms[int | Decimal](
    "a number in Vietnamese form",
    (
        Form("1.250,75", rf"(?P<whole>{_GROUPED}|{_PLAIN}),(?P<decimals>[0-9]+)", _decimal),
        Form("1.250", rf"(?P<whole>{_GROUPED})", _whole),
        Form("08", rf"(?P<whole>{_PLAIN})", _whole),
    ),
)


def parse_number(text: str) -> int | Decimal:
    """
    Read a number: dots group thousands, a comma starts the decimals, leading zeros are allowed.

    >>> parse_number("1.250"), parse_number("1,5"), parse_number("08")
    (1250, Decimal('1.5'), 8)

    Raises:
        ValueError: the text is no such number; neither is `1.5`, since a dot never starts decimals.

    """
    return NUMBERS.parse(text.strip())


def format_number(value: int | Decimal | Fraction, *, width: int = 0) -> str:
    """
    Write a number exactly, never rounded; `width` pads an integer with zeros (`08`).

    A fraction without a finite decimal form is written as an integer and a remainder.

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
    exact = Decimal(value)
    with localcontext(prec=_DIGITS + len(f"{exact:f}")):
        return format_decimal(exact, locale=_VIETNAMESE, decimal_quantization=False)


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
    Read the number before a percent sign.

    >>> parse_percent("98,5%"), parse_percent("32,2 %")
    (Decimal('98.5'), Decimal('32.2'))

    Raises:
        ValueError: the text is not a percent.

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
    Write a number with its unit, never rounded; before `%` and a rate (`/100.000`) there is no space.

    >>> format_quantity(90, "%"), format_quantity(1250, "lớp"), format_quantity(Decimal("46.5"), "/100.000")
    ('90%', '1.250 lớp', '46,5/100.000')
    """
    number = format_number(value)
    if unit is None:
        return number
    return f"{number}{unit}" if unit.startswith(("%", "/")) else f"{number} {unit}"


_WORTH = {word.word: word.worth for word in MONEY_WORDS}
_UNITS = {word.word if word.worth == 1 else f"{word.word} đồng": word.worth for word in MONEY_WORDS}


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

    @staticmethod
    def parse(text: str) -> "Money":
        """
        Read an amount with its unit: đồng, nghìn đồng, triệu đồng, tỷ đồng; `đ` and `VND` too.

        Raises:
            ValueError: the text is not an amount in đồng.

        """
        return MONEY.parse(text.strip())

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
        The amount in words, as a document repeats it after the figures.

        >>> Money(1_500_000).in_words()
        '(Bằng chữ: Một triệu năm trăm nghìn đồng)'
        """
        words = spell(self.amount)
        return f"(Bằng chữ: {words[0].upper()}{words[1:]} đồng)"

    @staticmethod
    def parse_words(text: str) -> "Money":
        """
        Read an amount in words, with or without `Bằng chữ:`, brackets, `chẵn` and a full stop.

        >>> str(Money.parse_words("Bằng chữ: Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng chẵn"))
        '421.600.000 đồng'

        Raises:
            ValueError: the words are not an amount in đồng.

        """
        return MONEY_IN_WORDS.parse(text.strip())

    def __str__(self) -> str:
        """The amount in đồng: `1.500.000 đồng`."""
        return self.format()


def _money(found: Groups) -> Money:
    value = Decimal(parse_number(found["number"]))
    for multiple in found["multiple"].lower().split():
        value *= _WORTH[SPELLINGS.get(multiple, multiple)]
    return Money(value)


def _money_in_words(found: Groups) -> Money:
    return Money(parse_spelled(found["words"]))


_OTHER_WORDS = ("chí", "bào", "thời", "bộ", "ý", "hành", "hương", "loạt", "đều")
"""Words after *đồng* where it does not mean money: *5 đồng chí*, *đồng bộ*."""
_MULTIPLES = (*(word.word for word in MONEY_WORDS if word.worth > 1), *SPELLINGS)
_AMOUNT = r"(?<![0-9.,/–-])(?P<number>[0-9][0-9.,]{0,24})\s*"
_END = rf"{NO_LETTER_AFTER}(?!\s+{any_of(_OTHER_WORDS)}{NO_LETTER_AFTER})"
MONEY = Forms(
    "an amount in đồng",
    (
        Form(
            "1,5 triệu đồng",
            rf"{_AMOUNT}(?P<multiple>{any_of(_MULTIPLES)}(?: {any_of(_MULTIPLES)})?) đồng{_END}",
            _money,
            first="0-9",
        ),
        Form("421.600.000 đồng", rf"{_AMOUNT}đồng{_END}", _money, first="0-9"),
        Form("500đ", rf"{_AMOUNT}{any_of(DONG)}{_END}", _money, first="0-9"),
    ),
    needs=r"[0-9]\s*[đntv]",
)
_SPELLED = rf"(?P<words>{LETTER}[^()0-9:;.]{{0,400}}?)\s+đồng(?:\s+chẵn)?{NO_LETTER_AFTER}"
MONEY_IN_WORDS = Forms(
    "an amount of đồng in words",
    (
        Form(
            "Bằng chữ: Năm triệu đồng chẵn",
            rf"(?:viết )?bằng chữ\s*:?\s*(?P<starts>){_SPELLED}",
            _money_in_words,
            first="vb",
        ),
        Form(
            "(Số tiền viết bằng chữ: Hai mươi lăm tỷ đồng./.)",
            rf"\(?\s*(?:(?:số tiền )?(?:viết )?bằng chữ\s*:?\s*)?{_SPELLED}\s*\.?\s*(?:/\.)?\s*\)?\.?",
            _money_in_words,
            alone=True,
        ),
    ),
    needs="chữ",
)


def find_money(text: str) -> Iterator[Hit[Money]]:
    """
    Find every amount in đồng that is written in figures.

    >>> [str(found.value) for found in find_money("Kinh phí 1,5 tỷ đồng, năm 2026 là 500 triệu đồng")]
    ['1.500.000.000 đồng', '500.000.000 đồng']
    """
    return MONEY.find(text)


def find_money_in_words(text: str) -> Iterator[Hit[Money]]:
    """
    Find every amount that is repeated in words (`Bằng chữ: …`); a hit starts at the first word of the amount.

    >>> [(str(found.value), found.start) for found in find_money_in_words("5 đồng (Bằng chữ: Năm đồng)")]
    [('5 đồng', 18)]
    """
    return MONEY_IN_WORDS.find(text)
