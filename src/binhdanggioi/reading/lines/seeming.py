"""What a text seems to be, by its characters and words alone, and how sure they are."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain, islice

from attrs import frozen

from binhdanggioi.lexicon.seeming import FINALS, FOREIGN_WORDS, INITIALS, NUCLEI, TO_FILL_IN, Seeming
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import without_tones
from binhdanggioi.opening.word.legacy_fonts import Coding, decode, decode_with_places
from binhdanggioi.reading.lines.passage import Passage

_WORD = Pattern(r"(?<![0-9])[^\s!-@\[-`{-~“”‘’…–—•]{2,}(?![0-9])")
"""A run of letters, with the signs that stand for letters in an old font; a code and a number have other signs too."""
_SYLLABLE = Pattern(rf"(?:{INITIALS})?(?:{NUCLEI})(?:{FINALS})?")
_BLANK = Pattern(
    r"\{\{[^{}]+\}\}|\$\{[^{}]+\}|<<[^<>]+>>|\bxx/xx\b"
    rf"|\[(?i:{any_of(TO_FILL_IN)})(?![^\W\d_])[^\[\]]*\]"
)
"""`{{so_ky_hieu}}`, `[tên cơ quan]`, `xx/xx/2026`"""
_OPENS = ("{", "[", "<<", "xx")
_FEWEST_BLANKS = 2
_SAMPLE = 120
"""As many words show what a text is; a longer look would cost more than the reading."""
_FEWEST_WORDS = 12
_NOISE = Decimal("0.85")
"""The share of syllables among the words of a text below which it is noise; of real documents it is over 0.9."""
_FOREIGN = Decimal("0.08")
_READABLE = Decimal("0.9")
"""The share of syllables from which on a text in an old font is decoded for sure."""
_OLD = (Coding.TCVN3, Coding.VNI)
_NEW_LETTER = Pattern("[\u1ea0-\u1ef9]")
"""A letter that no old font has: a text with one is as it is given."""


@frozen
class Look:
    """What the characters of a text show."""

    seems: Seeming | None
    sure: Decimal | None = None
    unsure: tuple[Span, ...] = ()
    coding: Coding | None = None
    """How its letters are decoded; None: they are as given."""


def look_at(lines: Sequence[Passage]) -> Look:
    """Say what a text seems to be by its words; a text that is plainly Vietnamese, and no form, seems nothing."""
    if not any(line.has_words for line in lines):
        return Look(Seeming.EMPTY)
    words = list(islice(chain.from_iterable(map(_words, lines)), _SAMPLE))
    if len(words) < _FEWEST_WORDS or _share(map(is_syllable, words)) >= _NOISE:
        return Look(Seeming.FORM if _blanks(lines) >= _FEWEST_BLANKS else None)
    for coding in () if any(_NEW_LETTER.search(line.text) for line in lines) else _OLD:
        if _share(map(is_syllable, islice(_decoded(lines, coding), _SAMPLE))) >= _READABLE:
            return Look(Seeming.OLD_FONT, coding=coding)
    is_foreign = _share(word in FOREIGN_WORDS for word in words) >= _FOREIGN
    return Look(Seeming.FOREIGN) if is_foreign else _noise(lines)


def readable(lines: Sequence[Passage], look: Look) -> Sequence[Passage]:
    """The lines as they are read: those of a text in an old font are decoded, and keep their places."""
    if look.coding is None:
        return lines
    coding = look.coding
    return [line.picked(*decode_with_places(line.text, coding)) if line.text else line for line in lines]


def _decoded(lines: Iterable[Passage], coding: Coding) -> Iterator[str]:
    for line in lines:
        yield from (found[0].lower() for found in _WORD.finditer(decode(line.text, coding)))


def _blanks(lines: Sequence[Passage]) -> int:
    opens = [mark for mark in _OPENS if any(mark in line.text for line in lines)]
    return sum(len(_BLANK.findall(line.text)) for line in lines) if opens else 0


def _noise(lines: Sequence[Passage]) -> Look:
    """The look of a text of which many words are none: how many are, and where the others stand, line by line."""
    right = _share(is_syllable(word) for line in lines for word in _words(line))
    return Look(Seeming.NOISE, right.quantize(Decimal("0.01")), tuple(_unsure(lines)))


def _unsure(lines: Iterable[Passage]) -> Iterator[Span]:
    for line in lines:
        wrong = [found.span() for found in _WORD.finditer(line.text) if _is_wrong(found[0])]
        if wrong:
            yield line.span(wrong[0][0], wrong[-1][1])


def _is_wrong(word: str) -> bool:
    return not word.isupper() and not is_syllable(word.lower())


def _words(line: Passage) -> Iterator[str]:
    """The words of a line in small letters, without abbreviations: those in capitals that are no syllables."""
    for found in _WORD.finditer(line.text):
        word = found[0].lower()
        if not found[0].isupper() or is_syllable(word):
            yield word


@remembered(4096)
def is_syllable(word: str) -> bool:
    """
    True for a word in small letters that can be a Vietnamese syllable.

    >>> is_syllable("giới"), is_syllable("gender")
    (True, False)
    """
    return _SYLLABLE.fullmatch(without_tones(word)) is not None


def _share(judged: Iterable[bool]) -> Decimal:
    found = list(judged)
    return Decimal(sum(found)) / len(found) if found else Decimal(1)
