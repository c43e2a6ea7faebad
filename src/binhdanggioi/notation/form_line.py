"""Lines of the form, known by their words alone: labels, the line of authority, the closing formula."""

import re

from attrs import frozen

from binhdanggioi.lexicon.form import (
    ANNEX,
    ATTACHED,
    AUTHORITY_LETTERS,
    CLERKS,
    FORM_LINES,
    PLAIN_LETTERS,
    SHEETS,
    SLASHED_LETTERS,
    Authority,
)
from binhdanggioi.lexicon.marks import COUNTING, GOING_ON
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import PLACE_AND_DATE
from binhdanggioi.notation.document_number import KIND_NAMES
from binhdanggioi.notation.outline import is_mark
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import UPPER

_START = Pattern(
    rf"{any_of(FORM_LINES)}{NO_LETTER_AFTER}|{any_of(AUTHORITY_LETTERS)}\s?\.?\s[A-ZĐỦỤ]{{2}}|Số\s*:", re.IGNORECASE
)
"""`Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `Số: 05/KH-SNV`"""
_NUMBER = Pattern(r"Số\s*:", re.IGNORECASE)
_HEADING_START = Pattern(rf"(?:{KIND_NAMES}\s+)?Số{NO_LETTER_AFTER}|.{{0,60}}?ngày\s", re.IGNORECASE)
"""What a number line or a date line starts with: `Luật số:`, `Cao Bằng, ngày `."""
_PAGE = Pattern(
    r"[1-9][0-9]{0,2}|[-–—]\s?[1-9][0-9]{0,2}\s?[-–—]|Trang\s+[1-9][0-9]{0,2}(?:\s?/\s?[1-9][0-9]{0,2})?", re.IGNORECASE
)
"""`2`, `- 2 -`, `Trang 2/15`"""
_CLOSING = Pattern(r"Trên đây là\s", re.IGNORECASE)
_RECIPIENTS = Pattern(r"Nơi nhận\s*:?", re.IGNORECASE)
_SIGN = rf"\s+(?:số\s+)?(?:[0-9]{{1,3}}|(?-i:[IVXLC]+|[A-ZĐ])){NO_LETTER_AFTER}(?:[/-](?-i:[A-ZĐ0-9-]+))?"
_TITLE = rf"(?=(?-i:[{UPPER}]))[^.;]*[^.;:,\s]"
_ANNEX = Pattern(rf"{ANNEX}(?:{_SIGN})?\s*[.:]?|{ANNEX}{_SIGN}\s*[.:–-]\s*{_TITLE}", re.IGNORECASE)
"""`Phụ lục I`, `PHỤ LỤC`, `Phụ lục 1 - Phân công nhiệm vụ`"""
_SHEET = Pattern(rf"{any_of(SHEETS)}{_SIGN}\s*(?:[.:–-]\s*)?(?:{_TITLE})?", re.IGNORECASE)
"""`Mẫu số 01`, `Biểu 02: Danh sách lớp`"""
_SHEET_NAME = Pattern(rf"{any_of(word.capitalize() for word in SHEETS)}{NO_LETTER_AFTER}")
_CAPITAL_ANNEX = Pattern(rf"{ANNEX.upper()}{NO_LETTER_AFTER}.*(?<![;,])")
_CAPITAL_SHEET = Pattern(rf"{any_of(word.upper() for word in SHEETS)}{NO_LETTER_AFTER}.*(?<![;,])")
_ATTACHED = Pattern(
    rf"\(\s*{any_of(ATTACHED)}\s+(?:theo\s+)?{KIND_NAMES}{NO_LETTER_AFTER}.*",
    re.IGNORECASE,
)
"""`(Kèm theo Kế hoạch số 05/KH-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)`"""
_AUTHORITIES = {
    letters: authority for authority in Authority for letters in (authority.letters, authority.slashed) if letters
}
_AUTHORITY = Pattern(
    rf"(?:({any_of(PLAIN_LETTERS)})\s?\.|({any_of(SLASHED_LETTERS)})(?=[\s.])\s?\.?)\s?(?P<principal>{LETTER}[^;]*)"
)
"""`KT. GIÁM ĐỐC`, `T/M ỦY BAN NHÂN DÂN`"""
_APART = Pattern(r"\\(?!\||\*\*|\s|$)")
"""A backslash before a paragraph, which is none before the bar of a table or a mark of bold."""
_COPIES = Pattern(
    r"\([^()0-9]*(?P<bracketed>[0-9]{1,3})(?![0-9])|(?<![0-9])(?P<plain>[0-9]{1,3})\s*bản" + NO_LETTER_AFTER,
    re.IGNORECASE,
)
"""`(H-05b)`, `02 bản`"""
_BESIDE = Pattern(r"\([^()]*\)|[0-9]+\s*bản", re.IGNORECASE)


_DANGLING = Pattern(rf"(?:[-–,&]|(?:^|\s){any_of(GOING_ON)})$", re.IGNORECASE)
_COUNTING = Pattern(rf"(?:^|\s){any_of(COUNTING)}$", re.IGNORECASE)
_FIGURE = Pattern(r"[0-9]+(?:[./-]\w+)*(?![./-]?\w|[.)]\s)")
"""A figure at the start of a line, unless it is the mark of an item: `19/5/2009`, `2026`; not `1.` or `a)`."""


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


def is_page_number(text: str) -> bool:
    """
    True for a line that says nothing but the number of a page.

    >>> is_page_number("2"), is_page_number("- 2 -"), is_page_number("2 lớp")
    (True, True, False)
    """
    return _PAGE.fullmatch(text) is not None


def stands_alone(text: str) -> bool:
    """
    True for a text that is a paragraph wherever it stands: no mark or label alone, and no rest of a sentence.

    >>> stands_alone("Sở Nội vụ"), stands_alone("và các sở"), stands_alone("1."), stands_alone("Số:")
    (True, False, False, False)
    """
    return not (text[0].islower() or labels_number(text) or is_mark(text))


def is_signed(text: str) -> bool:
    r"""
    True for a text with the sign before it that it is neither the number of a page nor a part of the heading.

    >>> is_signed("\\2"), is_signed("2")
    (True, False)
    """
    return _APART.match(text) is not None and stands_alone(text[1:])


def is_prose(text: str) -> bool:
    """
    True for whole sentences, which nobody takes for a part of the heading.

    >>> is_prose("Các sở thực hiện."), is_prose("Sở Nội vụ"), is_prose("Số 05/KH-SNV.")
    (True, False, False)
    """
    return text.endswith((".", ";", ":")) and _HEADING_START.match(text) is None


def closes(text: str) -> bool:
    """True for the closing formula: `Trên đây là Kế hoạch …`."""
    return _CLOSING.match(text) is not None


def labels_recipients(text: str) -> bool:
    """True for the label above the recipients: `Nơi nhận:`."""
    return _RECIPIENTS.fullmatch(text) is not None


def labels_annex(text: str) -> bool:
    """
    True for the heading of an annex: `Phụ lục I`, alone or with a title, or in capitals.

    >>> labels_annex("Phụ lục 1 - Phân công nhiệm vụ"), labels_annex("PHỤ LỤC DANH SÁCH LỚP")
    (True, True)
    >>> labels_annex("Phụ lục kèm theo"), labels_annex("Phụ lục 1 kèm theo Kế hoạch này.")
    (False, False)
    """
    return (text.isupper() and _CAPITAL_ANNEX.fullmatch(text) is not None) or _ANNEX.fullmatch(text) is not None


def may_head_annex(text: str) -> bool:
    """
    True for a title that heads an annex where the place shows it: after the end, or above `(Kèm theo …)`.

    >>> may_head_annex("BIỂU PHÂN CÔNG NHIỆM VỤ"), may_head_annex("Mẫu số 01"), may_head_annex("Danh mục của tỉnh")
    (True, True, False)
    """
    return (text.isupper() and _CAPITAL_SHEET.fullmatch(text) is not None) or _SHEET.fullmatch(text) is not None


def numbers_sheet(text: str) -> bool:
    """
    True for such a title with a number.

    >>> numbers_sheet("Biểu số 01: Danh sách lớp"), numbers_sheet("DANH SÁCH LỚP")
    (True, False)
    """
    return _SHEET.fullmatch(text) is not None


def names_sheet(text: str) -> bool:
    """True for a text that starts with the name of a list, a form or a table: `Biểu phân công nhiệm vụ`."""
    return _SHEET_NAME.match(text) is not None


def attaches(text: str) -> bool:
    """True for the line that says to which document an annex belongs: `(Kèm theo Kế hoạch số …)`."""
    return _ATTACHED.fullmatch(text) is not None


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
    labels = closes(text) or labels_recipients(text) or labels_annex(text) or may_head_annex(text)
    return labels or signing_in(text) is not None or PLACE_AND_DATE.fullmatch(text) is not None


def dangles(text: str) -> bool:
    """
    True for the text of a line that the next one goes on with, whatever it starts with.

    >>> dangles("SỞ GIÁO DỤC VÀ"), dangles("SỞ GIÁO DỤC")
    (True, False)
    """
    return _DANGLING.search(text) is not None


def parts_figure(last: str, text: str) -> bool:
    """
    True if a line ends inside a date or a number, which the next one goes on with.

    >>> parts_figure("Căn cứ Nghị định số", "12/2026/NĐ-CP"), parts_figure("Nhiệm vụ năm", "1. Truyền thông")
    (True, False)
    """
    return _COUNTING.search(last) is not None and _FIGURE.match(text) is not None
