"""How texts are cleaned to be kept, and folded to be compared."""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from unicodedata import combining, is_normalized, normalize

from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.pattern import NO_LETTER_AFTER, Pattern

_LAST_OF_PLANES = "".join(rf"\U{plane:04x}fffe\U{plane:04x}ffff" for plane in range(17))
IMPOSSIBLE = rf"\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST_OF_PLANES}"
"""
Characters that no text of a plan holds, for use inside a character class of a pattern.

Control characters, halves of surrogate pairs, and noncharacters, which Unicode keeps out of texts and XML out of files.
"""
_IMPOSSIBLE = Pattern(f"[{IMPOSSIBLE}]")
_NO_TEXT = Pattern(rf"(?![\t\n\r])[{IMPOSSIBLE}]")
_SPACES = Pattern(r"\s+")
_MOST_MARKS = 30
_MANY_MARKS = 1000
"""The length from which on the marks of a text are counted; a shorter text is composed at once in any case."""
WORD = Pattern(r"[^\W_]+|&")
"""A word; `&` is one, as in `GD&ĐT`."""

LOOK_ALIKES = str.maketrans({"Ð": "Đ", "ð": "đ", "Ɖ": "Đ", "ɖ": "đ", "–": "-", "—": "-", "‑": "-", "−": "-"})
"""Letters and dashes that look like the official ones but are other characters; each is replaced by exactly one."""

UPPER = "A-ZĐÀÁẢÃẠÂẦẤẨẪẬĂẰẮẲẴẶÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""The Vietnamese capitals, for use inside a character class of a pattern."""

_TONES = Pattern("[\u0300\u0301\u0309\u0303\u0323]")
_QUOTES = {"“": "”", "‘": "’", "«": "»"}
_QUOTE = Pattern(r"[“”‘’«»\"]")

_NEW_TO_OLD = {
    new: old
    for vowels in ("oa", "oe", "uy")
    for tone in "\u0300\u0301\u0309\u0303\u0323"
    for new, old in [(normalize("NFC", vowels + tone), normalize("NFC", vowels[0] + tone + vowels[1]))]
}
_NEW_TONES = Pattern(rf"(?<!q)(?:{'|'.join(_NEW_TO_OLD)}){NO_LETTER_AFTER}")
_OLD_TO_NEW = {old: new for new, old in _NEW_TO_OLD.items()}
_I_FOR_Y = {"tỉ": "tỷ", "kĩ": "kỹ", "lí": "lý", "quí": "quý", "mĩ": "mỹ", "sĩ": "sỹ"}


def clean(text: str) -> str:
    r"""
    Clean a text as a plan keeps it: NFC, one line, trimmed, without characters that no text holds.

    Control characters, halves of surrogate pairs, noncharacters and runs of white space become one space; nothing else
    changes.

    >>> clean("  Số:\t05 ")
    'Số: 05'
    """
    return str(text) if is_clean(text) else _cleaned(text)


def is_clean(text: str) -> bool:
    """
    True if `clean` would leave the text unchanged.

    >>> is_clean("Số: 05"), is_clean("Số:  05")
    (True, False)
    """
    return is_normalized("NFC", text) and (
        ("  " not in text and text == text.strip() and text.isprintable()) or _cleaned(text) == text
    )


def _cleaned(text: str) -> str:
    return compose(_SPACES.sub(" ", _IMPOSSIBLE.sub(" ", text)).strip())


def compose(text: str) -> str:
    """
    The text in NFC, in a time that grows with its length alone.

    To sort the marks on one letter takes the square of their number, so the thousands that no letter has are parted by
    U+034F, which shows nothing, after every thirtieth (Unicode Standard Annex 15, Stream-Safe Text Format).
    """
    if is_normalized("NFC", text):
        return text
    return normalize("NFC", text if len(text) < _MANY_MARKS else "".join(_parted(text)))


def _parted(text: str) -> Iterator[str]:
    marks = 0
    for character in text:
        marks = marks + 1 if combining(character) else 0
        if marks > _MOST_MARKS:
            yield "\u034f"
            marks = 1
        yield character


def impossible_in(text: str) -> str | None:
    r"""
    The first character of a text that no document holds; None if it has none. Tabs and ends of lines may be there.

    >>> impossible_in("a\tb\n"), impossible_in("a\ufffeb")
    (None, '\ufffe')
    """
    found = None if text.isprintable() else _NO_TEXT.search(text)
    return found[0] if found else None


def spell_impossible(text: str) -> str:
    r"""
    The text with each character that no document holds spelled out.

    >>> spell_impossible("k\udcff.txt")
    'k\\udcff.txt'
    """
    return _NO_TEXT.sub(lambda found: ascii(found[0])[1:-1], text)


@remembered(4096)
def fold(text: str) -> str:
    """
    Fold a text to compare it: spellings of the same name become equal.

    Case, punctuation, spacing, `&` for `và`, look-alike letters, `hoà` for `hòa` and `tỉ` for `tỷ` do not matter.
    Đ stays Đ and every vowel keeps its marks, since `SỞ` is not `SỐ` and `HĐ` is not `HD`.

    >>> fold("Sở Lao động-Thương binh & Xã hội") == fold("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")
    True
    """
    lowered = compose(text).translate(LOOK_ALIKES).lower()
    words = WORD.findall(_NEW_TONES.sub(lambda found: _NEW_TO_OLD[found[0]], lowered))
    return " ".join("và" if word == "&" else _I_FOR_Y.get(word, word) for word in words)


class ToneStyle(Enum):
    """
    Kiểu đặt dấu thanh — on which vowel of *oa*, *oe*, *uy* the tone mark stands, if no consonant follows.

    Laws write the old style, school books the new one (Quyết định 1989/QĐ-BGDĐT, 25/5/2018).
    """

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    OLD = "kiểu cũ"
    """hòa, khỏe, thủy"""
    NEW = "kiểu mới"
    """hoà, khoẻ, thuỷ"""


def set_tones(text: str, style: ToneStyle) -> str:
    """
    The text with all tone marks placed in `style`; nothing else changes.

    Closed syllables (*hoàn*, *huỳnh*) and those with *qu* (*quý*) are the same in both.

    >>> set_tones("Ủy ban, HÒA BÌNH, thủy, hoàn, quý", ToneStyle.NEW)
    'Uỷ ban, HOÀ BÌNH, thuỷ, hoàn, quý'
    """
    return _OPEN_SYLLABLE.sub(lambda found: _RESTYLED[style].get(found[0], found[0]), compose(text))


def _in_every_case(pairs: dict[str, str]) -> dict[str, str]:
    """The pairs in small letters, in capitals and with an initial capital."""
    return {case(one): case(other) for one, other in pairs.items() for case in (str.lower, str.upper, str.capitalize)}


_RESTYLED = {ToneStyle.OLD: _in_every_case(_NEW_TO_OLD), ToneStyle.NEW: _in_every_case(_OLD_TO_NEW)}
_OPEN_SYLLABLE = Pattern(rf"(?<![qQ])(?:{'|'.join(_NEW_TO_OLD | _OLD_TO_NEW)}){NO_LETTER_AFTER}", re.IGNORECASE)
"""`hòa` and `hoà`, with nothing after the vowels; neither `hoàn` nor `quý`"""


def join_words(words: Iterable[str], last: str = "và") -> str:
    """
    Join words as a sentence lists them: with commas, and `last` before the final one.

    >>> join_words(["A", "B", "C"]), join_words(["A", "B"], "hoặc"), join_words([])
    ('A, B và C', 'A hoặc B', '')
    """
    *first, end = [*words] or [""]
    return f"{', '.join(first)} {last} {end}" if first else end


def without_tones(text: str) -> str:
    """
    The text without tone marks; the vowels themselves, and Đ, stay.

    >>> without_tones("Ủy ban, Ấn, Đường")
    'Uy ban, Ân, Đương'
    """
    return compose(_TONES.sub("", normalize("NFD", text)))


def unclosed_quote(text: str) -> int | None:
    """
    The position of the first quotation mark that is never closed; None if all are.

    Curly marks must close each other; straight ones must come in pairs.

    >>> unclosed_quote("Chương trình “Tăng cường")
    13
    """
    open_marks: list[tuple[str, int]] = []
    for found in _QUOTE.finditer(text):
        mark = found[0]
        if mark in _QUOTES:
            open_marks.append((_QUOTES[mark], found.start()))
        elif open_marks and mark == open_marks[-1][0]:
            open_marks.pop()
        elif mark == '"':
            open_marks.append(('"', found.start()))
    return open_marks[0][1] if open_marks else None
