"""Lines of a Word file: paragraphs with soft line breaks and tabs become lines of a text."""

import re
from collections.abc import Iterable

from attrs import evolve, frozen

from binhdanggioi.lexicon.form import MOTTO, PLAIN_LETTERS, SLASHED_LETTERS
from binhdanggioi.lexicon.marks import ENDS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.document_number import kind_named
from binhdanggioi.notation.form_line import is_signed
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.wording import UPPER, fold
from binhdanggioi.opening.word.text import BREAK, TAB

_GAP = "   "
"""The blanks between two columns of a text."""
_NUMBER = re.compile(r"Số\s*:", re.IGNORECASE)
_DATE = re.compile(r"[^0-9]{2,40},\s*ngày\b.*\btháng\b", re.IGNORECASE)
_RECIPIENTS = re.compile(r"Nơi nhận\s*:?", re.IGNORECASE)
_SIGNED = re.compile(rf"(?:{any_of(PLAIN_LETTERS)}\s?\.|{any_of(SLASHED_LETTERS)})\s?[{UPPER}]{{2}}")
_BAR = re.compile(r"(?<!\\)\|")
_STARS = re.compile(r"(?<!\\)\*{2,}")


@frozen
class WordLine:
    """A paragraph or a row of a table, before its soft line breaks and tabs are resolved."""

    text: str
    tight: bool = False
    is_row: bool = False
    is_apart: bool = False
    """Whether it is no part of the heading, and its signs are meant."""
    is_embedded: bool = False
    """Whether it only stands for content that is not opened."""
    paragraph: int | None = None
    """The number of the paragraph in the file; None: it is a row."""
    table: int | None = None
    """The number of the table in the file; None: it is a paragraph."""
    row: int | None = None
    """The number of the row in its table; None: it is a paragraph."""


def is_form(text: str) -> bool:
    """True for a fixed line of the form of an official document: `Nơi nhận:`, `TM. ỦY BAN`, `Số: …`, the motto."""
    return bool(_RECIPIENTS.fullmatch(text) or _SIGNED.match(text) or _NUMBER.match(text) or fold(text) in MOTTO)


def finished(lines: Iterable[WordLine]) -> list[WordLine]:
    """Resolve soft line breaks and tabs: they become spaces, or split a paragraph into lines of their own."""
    found: list[WordLine] = []
    for line in lines:
        if line.is_row:
            found.append(line)
            continue
        for index, part in enumerate(_parts(line.text)):
            is_apart = line.is_apart and index == 0
            text = escaped(WordLine(part, is_apart=is_apart))
            found.append(evolve(line, text=text, tight=line.tight and index == 0, is_apart=is_apart))
    return found


def without_bars(line: WordLine) -> str:
    """The text of a row without the bars between its cells."""
    return _BAR.sub(" ", line.text)


def escaped(line: WordLine) -> str:
    r"""The text of a line; bars in a paragraph are escaped (`\|`), since they do not separate cells."""
    if line.is_row:
        return line.text
    text = _BAR.sub(r"\\|", line.text)
    if line.is_apart:
        text = _STARS.sub(r"\\\g<0>", text)
    signed = f"\\{text}"
    return signed if (line.is_apart or is_signed(text)) and is_signed(signed) else text


def _parts(text: str) -> list[str]:
    """Split a paragraph at soft line breaks that are used as ends of paragraphs."""
    if BREAK not in text:
        return [_tidied(text)]
    parts: list[list[str]] = []
    before = ""
    for part in map(_tidied, text.split(BREAK)):
        if not part:
            continue
        if before and not _starts_anew(before, part):
            parts[-1].append(part)
        else:
            parts.append([part])
        before = part
    return [" ".join(part) for part in parts] or [""]


def _tidied(text: str) -> str:
    """Replace blanks and tabs by a space; tabs before text at the right side of the form, by a gap."""
    columns = [" ".join(column.split()) for column in text.strip().split(TAB)]
    return (_GAP if any(map(_is_at_the_right, columns[1:])) else " ").join(filter(None, columns))


def _is_at_the_right(text: str) -> bool:
    return text.isupper() or text.istitle() or is_form(text) or _DATE.match(text) is not None


def _starts_anew(before: str, text: str) -> bool:
    """True if `text`, after a soft line break, starts a new paragraph."""
    formal = kind_named(before) is not None or is_form(text) or _SIGNED.match(before) or fold(before) in MOTTO
    return bool(formal) or (before.endswith(ENDS) and parse_mark(text) is not None)
