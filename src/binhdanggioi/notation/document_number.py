"""Kinds of documents, and their numbers and symbols: `113/KH-LĐTBXH`, `73/2006/QH11`, `14-KH/TU`."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.valid import is_a, maybe
from binhdanggioi.notation.wording import LOOK_ALIKES, clean, fold

_BY_CODE = {kind.code: kind for kind in DocumentKind if kind.code}
_BY_NAME = {fold(kind.vietnamese): kind for kind in DocumentKind}

KIND_NAMES = any_of(kind.vietnamese for kind in DocumentKind)
"""Pattern of the Vietnamese names of all kinds, for use inside other patterns."""

_NUMBER = r"[0-9]{1,6}(?:\.[0-9]{1,2})?[a-zđ]?"
_YEAR = r"[12][0-9]{3}"
_PART = r"[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂâÊêÔôƠơƯưĂă0-9]*"
_NUMBER_FORM = Pattern(_NUMBER)
_YEAR_FORM = Pattern(_YEAR)
_SYMBOL_FORM = Pattern(rf"{_PART}(?:[-&.]{_PART})*|{_PART}/{_PART}(?:[-/&.]{_PART})*")
"""`KH-LĐTB&XH`, `KH/TU`"""
_SYMBOL_WITH_YEAR_FORM = Pattern(rf"{_PART}(?:[-/&.]{_PART})*")
"""`NĐ-CP`, `QH11`"""


def kind_named(name: str) -> DocumentKind | None:
    """
    The kind with this Vietnamese name, in any letter case; None if there is none.

    >>> kind_named("KẾ HOẠCH"), kind_named("Kế hoạch tuần")
    (<DocumentKind.PLAN: ('Kế hoạch', 'KH')>, None)
    """
    return _BY_NAME.get(fold(name))


@frozen
class DocumentNumber:
    """
    Số, ký hiệu — the number and the symbol of a document.

    A state body writes `113/KH-LĐTBXH`, a law `73/2006/QH11`, the Party `14-KH/TU`.

    Raises:
        ValueError: the parts do not form a valid number and symbol.

    """

    number: str | None = field(validator=maybe(str))
    """As printed, with its zeros (`05`, `66.2`); None: not given yet, as in a draft."""
    year: int | None = field(validator=maybe(int))
    """Four digits, in normative acts; None: the number has no year."""
    symbol: str = field(validator=is_a(str))
    """What follows the number: `KH-LĐTBXH`, `QH11`; in the Party's form `KH/TU`."""

    def __attrs_post_init__(self) -> None:
        symbol = _SYMBOL_FORM if self.year is None else _SYMBOL_WITH_YEAR_FORM
        fits = (
            (self.number is None or _NUMBER_FORM.fullmatch(self.number))
            and (self.year is None or _YEAR_FORM.fullmatch(str(self.year)))
            and symbol.fullmatch(self.symbol)
        )
        if not fits:
            raise ValueError(f"no document has the number {self.number!r}, year {self.year!r}, symbol {self.symbol!r}")

    @staticmethod
    def parse(text: str) -> "DocumentNumber":
        """
        Read a number and symbol; spaces inside are ignored, any dash is a hyphen, and the number may be blank.

        >>> DocumentNumber.parse("46 - CT/TW")
        DocumentNumber(number='46', year=None, symbol='CT/TW')

        Raises:
            ValueError: the text is not a number and symbol.

        """
        return DOCUMENT_NUMBERS.parse(clean(text).translate(LOOK_ALIKES))

    @property
    def is_party(self) -> bool:
        """True if it has the Party's form, with a hyphen after the number: `14-KH/TU`."""
        return self.year is None and "/" in self.symbol

    @property
    def code(self) -> str:
        """The first part of the symbol: `KH`."""
        return re.split("[-/]", self.symbol, maxsplit=1)[0]

    @property
    def agency(self) -> str | None:
        """The issuer's code, after that of the kind: `LĐTBXH` in `KH-LĐTBXH`; None if the symbol names no kind."""
        return self.symbol[len(self.code) + 1 :] if self.kind and len(self.symbol) > len(self.code) else None

    @property
    def kind(self) -> DocumentKind | None:
        """The kind that the symbol names; None if it names no known kind, as the symbol of a letter."""
        return _BY_CODE.get(self.code)

    def __str__(self) -> str:
        """As printed, without inner spaces; a blank number leaves the slash: `/KH-SLĐTBXH`."""
        number = self.number or ""
        if self.year is not None:
            return f"{number}/{self.year}/{self.symbol}"
        return f"{number}-{self.symbol}" if self.is_party else f"{number}/{self.symbol}"


def _of_the_state(found: Groups) -> DocumentNumber:
    symbol = "".join(found["symbol"].split())
    year = found.number("year")
    if year is None and "/" in symbol:
        raise ValueError(f"not a document's number and symbol: {found.text!r}")
    return DocumentNumber(found["number"] or None, year, symbol)


def _of_the_party(found: Groups) -> DocumentNumber:
    return DocumentNumber(found["number"] or None, None, "".join(found["symbol"].split()))


_CODES = any_of(kind.code for kind in DocumentKind if kind.code)
_WORD = "[A-Za-zĐđ0-9]"
_STATE_SYMBOL = rf"(?P<symbol>(?:{_CODES}(?![A-Za-zĐđ])|[A-ZĐ]{{2,}}{_WORD}*)(?:\s?[-/&.]\s?[A-ZĐ]{_WORD}+|-[A-ZĐ])*)"
"""`KH-LĐTB&XH`, `QH11`, `QĐ-TTg`"""
_PARTY_SYMBOL = rf"(?P<symbol>(?:{_CODES}|[A-ZĐ]{{2,}}[A-Za-zĐđ]*)\s?/\s?[A-ZĐ]{_WORD}+(?:-[A-ZĐ]{_WORD}+)*)"
"""`KH/TU`"""
_STARTS = rf"(?<![\w/.,])(?P<number>{_NUMBER})\s?"
_ANY_SYMBOL = rf"{_PART}(?:\s?[-/&.]\s?{_PART})*"
DOCUMENT_NUMBERS = Forms(
    "a document's number and symbol",
    (
        Form("30/2020/NĐ-CP", rf"{_STARTS}/\s?(?P<year>{_YEAR})\s?/\s?{_STATE_SYMBOL}", _of_the_state, first="0-9"),
        Form("113/KH-LĐTBXH", rf"{_STARTS}/\s?{_STATE_SYMBOL}", _of_the_state, first="0-9"),
        Form("14-KH/TU", rf"{_STARTS}-\s?{_PARTY_SYMBOL}", _of_the_party, first="0-9"),
        Form(
            "/KH-SNV",
            rf"(?P<number>{_NUMBER})?\s?/\s?(?:(?P<year>{_YEAR})\s?/\s?)?(?P<symbol>{_ANY_SYMBOL})",
            _of_the_state,
            alone=True,
        ),
        Form(
            "-KH/TU",
            rf"(?P<number>{_NUMBER})?\s?-\s?(?P<symbol>{_PART}\s?/\s?{_ANY_SYMBOL})",
            _of_the_party,
            alone=True,
        ),
    ),
    needs=r"[0-9][a-zđ]?\s?[-/]",
    flags=re.NOFLAG,
)


def find_numbers(text: str) -> Iterator[Hit[DocumentNumber]]:
    """
    Find every document number with its symbol in a text.

    >>> [str(found.value) for found in find_numbers("Kế hoạch số 81/KH-BTV ngày 26/8/2022; Chỉ thị 46 - CT/TW")]
    ['81/KH-BTV', '46-CT/TW']
    """
    return DOCUMENT_NUMBERS.find(text)
