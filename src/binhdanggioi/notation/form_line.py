"""Lines of the form, known by their words alone: labels, the line of authority, the closing formula."""

import re

from attrs import frozen

from binhdanggioi.lexicon.form import AUTHORITY_LETTERS, CLERKS, FORM_LINES, PLAIN_LETTERS, SLASHED_LETTERS, Authority
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import PLACE_AND_DATE
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern

_START = Pattern(
    rf"{any_of(FORM_LINES)}{NO_LETTER_AFTER}|{any_of(AUTHORITY_LETTERS)}\s?\.?\s[A-ZĐỦỤ]{{2}}|Số\s*:", re.IGNORECASE
)
"""`Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `Số: 05/KH-SNV`"""
_NUMBER = Pattern(r"Số\s*:", re.IGNORECASE)
_CLOSING = Pattern(r"Trên đây là\s", re.IGNORECASE)
_RECIPIENTS = Pattern(r"Nơi nhận\s*:?", re.IGNORECASE)
_ANNEX = Pattern(r"Phụ lục(?:\s+(?:số\s+)?[IVX0-9]+)?\s*[.:]?", re.IGNORECASE)
_AUTHORITIES = {
    letters: authority for authority in Authority for letters in (authority.letters, authority.slashed) if letters
}
_AUTHORITY = Pattern(
    rf"(?:({any_of(PLAIN_LETTERS)})\s?\.|({any_of(SLASHED_LETTERS)})(?=[\s.])\s?\.?)\s?(?P<principal>{LETTER}[^;]*)"
)
"""`KT. GIÁM ĐỐC`, `T/M ỦY BAN NHÂN DÂN`"""
_COPIES = Pattern(
    r"\([^()0-9]*(?P<bracketed>[0-9]{1,3})(?![0-9])|(?<![0-9])(?P<plain>[0-9]{1,3})\s*bản" + NO_LETTER_AFTER,
    re.IGNORECASE,
)
"""`(H-05b)`, `02 bản`"""
_BESIDE = Pattern(r"\([^()]*\)|[0-9]+\s*bản", re.IGNORECASE)


@frozen
class Signing:
    """A line such as `KT. GIÁM ĐỐC`: the authority by which a document is signed, and for whom."""

    authority: Authority
    principal: str


@frozen
class Archive:
    """Dòng lưu — where a document is filed: the unit that drafted it beside the clerks, and how many copies."""

    units: tuple[str, ...]
    """The units beside the clerks (*VT*), in order; (): none is named."""
    copies: int | None
    """How many copies are filed; None: not said."""

    @staticmethod
    def parse(text: str) -> "Archive":
        """
        Read the archive line without *Lưu*.

        >>> Archive.parse("VT, TCCB (05b)"), Archive.parse("VT")
        (Archive(units=('TCCB',), copies=5), Archive(units=(), copies=None))
        """
        copies = _COPIES.search(text)
        names = (part.strip(" .;:") for part in _BESIDE.sub("", text).split(","))
        return Archive(
            units=tuple(name for name in names if name and name not in CLERKS),
            copies=int(copies["bracketed"] or copies["plain"]) if copies else None,
        )


def signing_in(text: str) -> Signing | None:
    """
    Read a line of authority, letters and capitals; None for any other.

    >>> signing_in("KT. GIÁM ĐỐC")
    Signing(authority=<Authority.FOR_HEAD: ('ký thay', 'KT.', 'K/T')>, principal='GIÁM ĐỐC')
    """
    found = _AUTHORITY.fullmatch(text)
    if found is None or not found["principal"].isupper():
        return None
    return Signing(_AUTHORITIES[found[1] or found[2]], found["principal"])


def labels_number(text: str) -> bool:
    """True for the label of a number alone, which the next line goes on with: `Số:`."""
    return _NUMBER.fullmatch(text) is not None


def closes(text: str) -> bool:
    """True for the closing formula: `Trên đây là Kế hoạch …`."""
    return _CLOSING.match(text) is not None


def labels_recipients(text: str) -> bool:
    """True for the label above the recipients: `Nơi nhận:`."""
    return _RECIPIENTS.fullmatch(text) is not None


def labels_annex(text: str) -> bool:
    """True for a line that is only the label of an annex: `Phụ lục I`."""
    return _ANNEX.fullmatch(text) is not None


def is_form_line(text: str) -> bool:
    """
    True if the start of a paragraph makes it a fixed line of the form; a sentence like it is never split off.

    >>> is_form_line("Nơi nhận:"), is_form_line("KT. GIÁM ĐỐC"), is_form_line("Sở Nội vụ")
    (True, True, False)
    """
    return _START.match(text) is not None


def ends_body(text: str) -> bool:
    """
    True if a paragraph of this text, without a mark, ends the body: what follows the outline begins with it.

    >>> ends_body("KT. GIÁM ĐỐC"), ends_body("Cao Bằng, ngày 05 tháng 3 năm 2026"), ends_body("Phụ lục kèm theo")
    (True, True, False)
    """
    labels = closes(text) or labels_recipients(text) or labels_annex(text)
    return labels or signing_in(text) is not None or PLACE_AND_DATE.fullmatch(text) is not None
