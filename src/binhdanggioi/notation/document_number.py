"""Kinds of documents, and their numbers and symbols: `113/KH-LĐTBXH`, `73/2006/QH11`, `14-KH/TU`."""

import re
from collections.abc import Iterator
from typing import Self

from attrs import frozen

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import clean, fold

_BY_CODE = {kind.code: kind for kind in DocumentKind if kind.code}
_BY_NAME = {fold(kind.vietnamese): kind for kind in DocumentKind}

KIND_NAMES = "|".join(sorted((kind.vietnamese for kind in DocumentKind), key=len, reverse=True))
"""The Vietnamese names, longest first, for use inside patterns."""

_PART = r"[A-ZĐÂÊÔƠƯĂ][A-Za-zĐđÂâÊêÔôƠơƯưĂă0-9]*"
_SYMBOL = rf"{_PART}(?:\s?[-/&.]\s?{_PART})*"
_NUMBER = r"\d{1,6}(?:\.\d{1,2})?[a-zđ]?"
_STATE = Pattern(rf"(?P<number>{_NUMBER})?\s?/\s?(?:(?P<year>[12]\d{{3}})\s?/\s?)?(?P<symbol>{_SYMBOL})")
_PARTY = Pattern(rf"(?P<number>{_NUMBER})?\s?-\s?(?P<symbol>{_PART}\s?/\s?{_SYMBOL})")
_CODES = "|".join(sorted((kind.code for kind in DocumentKind if kind.code), key=len, reverse=True))
_IN_TEXT = Pattern(
    rf"(?<![\d/.,\w])(?:(?P<number>{_NUMBER})\s?/\s?(?:(?P<year>[12]\d{{3}})\s?/\s?)?"
    rf"(?P<symbol>(?:(?:{_CODES})(?![A-Za-zĐđ])|[A-ZĐ]{{2,}}[A-Za-zĐđ0-9]*)(?:\s?[-/&.]\s?[A-ZĐ][A-Za-zĐđ0-9]+|-[A-ZĐ])*)"
    rf"|(?P<party_number>{_NUMBER})\s?-\s?(?P<party_symbol>(?:(?:{_CODES})|[A-ZĐ]{{2,}}[A-Za-zĐđ]*)\s?/\s?[A-ZĐ][A-Za-zĐđ0-9]+(?:-[A-ZĐ][A-Za-zĐđ0-9]+)*))"
)


def kind_named(name: str) -> DocumentKind | None:
    """Return the kind that has this Vietnamese name, in any case; None where there is none."""
    return _BY_NAME.get(fold(name))


@frozen
class DocumentNumber:
    """
    Số, ký hiệu — the number and the symbol of a document.

    A state body writes `113/KH-LĐTBXH`, a law `73/2006/QH11`, the Party `14-KH/TU`.

    Raises:
        ValueError: the parts do not make a number that could be printed.

    """

    number: str | None
    """As printed, zeros kept (`05`, `66.2`); None: not given yet, a draft."""
    year: int | None
    """Four digits, in normative acts; None: the number has no year."""
    symbol: str
    """What follows the number: `KH-LĐTBXH`, `QH11`; in the Party's form `KH/TU`."""

    def __attrs_post_init__(self) -> None:
        if _read(str(self)) != (self.number, self.year, self.symbol):
            raise ValueError(f"no document has the number {self.number!r}, year {self.year!r}, symbol {self.symbol!r}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """
        Read a number and symbol; spaces inside do not count, and the number may be blank.

        >>> DocumentNumber.parse("46 - CT/TW")
        DocumentNumber(number='46', year=None, symbol='CT/TW')

        Raises:
            ValueError: the text is no number and symbol.

        """
        parts = _read(clean(text))
        if parts is None:
            raise ValueError(f"not a document's number and symbol: {text!r}")
        return cls(*parts)

    @property
    def is_party(self) -> bool:
        """Whether it has the Party's form, with the hyphen before the kind."""
        return self.year is None and "/" in self.symbol

    @property
    def code(self) -> str:
        """The first part of the symbol: `KH`."""
        return re.split("[-/]", self.symbol, maxsplit=1)[0]

    @property
    def agency(self) -> str | None:
        """The symbol after the kind's code, which stands for the issuer; None where the symbol names no kind."""
        return self.symbol[len(self.code) + 1 :] if self.kind and len(self.symbol) > len(self.code) else None

    @property
    def kind(self) -> DocumentKind | None:
        """The kind that the symbol names; None: it names none that is known, as in a letter's."""
        return _BY_CODE.get(self.code)

    def __str__(self) -> str:
        """As printed, without inner spaces; a blank number leaves the stroke: `/KH-SLĐTBXH`."""
        number = self.number or ""
        if self.year is not None:
            return f"{number}/{self.year}/{self.symbol}"
        return f"{number}-{self.symbol}" if self.is_party else f"{number}/{self.symbol}"


def _read(text: str) -> tuple[str | None, int | None, str] | None:
    party = _PARTY.fullmatch(text)
    if party:
        return party["number"], None, party["symbol"].replace(" ", "")
    found = _STATE.fullmatch(text)
    if found is None:
        return None
    symbol = found["symbol"].replace(" ", "")
    if found["year"] is None and "/" in symbol:
        return None
    return found["number"], int(found["year"]) if found["year"] else None, symbol


def find_numbers(text: str) -> Iterator[tuple[DocumentNumber, int, int]]:
    """Find every number with its symbol in a text, with where each starts and ends."""
    for found in _IN_TEXT.finditer(text):
        number, symbol = found["number"] or found["party_number"], found["symbol"] or found["party_symbol"]
        parts = _read(
            f"{number}{'-' if found['party_number'] else '/'}{found['year'] + '/' if found['year'] else ''}{symbol}"
        )
        if parts is not None:
            yield DocumentNumber(*parts), found.start(), found.end()
