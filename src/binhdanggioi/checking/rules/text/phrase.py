"""9xx — set phrases of the field: slips in them, phrases that break off, lists without commas."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias
from unicodedata import normalize

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.catalogue.facts import SetPhrase
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_TEXT
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text, Word, words_of
from binhdanggioi.model.finding import Ground, Safety, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_WORD = Pattern(r"[^\W\d_]+")
_STOPS = Pattern(r"[,;:.]")
_AFTER_CUT = frozenset({"tại", "trên", "ở", "của", "và", "đất", "địa"})


def _bare(word: str) -> str:
    """A word without tone marks and other diacritics: `binh` for `bình`."""
    letters = normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if letter.isalpha())


@rule(
    "BDG908",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="“{written}” có thể gõ sai; kiểm tra có phải “{expected}” không",
    english="“{written}” may be misspelled; check whether it should be “{expected}”",
)
def set_phrases_are_spelled_right(case: Case) -> Iterator[Found | NotApplicable]:
    """The set phrases of the field are spelled right."""
    if not case.texts:
        yield NO_TEXT
        return
    phrases, places = _set_phrases(case.catalogue)
    for text in case.texts:
        for number, start in _nearly(text, places, phrases):
            yield from _slip(case, text, start, *phrases[number])
    for phrase in case.catalogue.phrases:
        if phrase.kind == "cut":
            yield from _cuts(case, phrase.phrase)


_Phrases: TypeAlias = tuple[tuple[SetPhrase, tuple[Word, ...]], ...]
_Places: TypeAlias = dict[str, tuple[tuple[int, int], ...]]
"""For each word, the phrases with it, as (number of the phrase, position of the word)."""


@lru_cache(maxsize=4)
def _set_phrases(catalogue: Catalogue) -> tuple[_Phrases, _Places]:
    """The set phrases with their words, and the positions of each word in them."""
    phrases = tuple((phrase, words_of(phrase.phrase)) for phrase in catalogue.phrases if phrase.kind == "set")
    places: dict[str, list[tuple[int, int]]] = {}
    for number, (_, expected) in enumerate(phrases):
        for at, word in enumerate(expected):
            places.setdefault(word.folded, []).append((number, at))
    return phrases, {word: tuple(found) for word, found in places.items()}


def _nearly(text: Text, places: _Places, phrases: _Phrases) -> list[tuple[int, int]]:
    """Find where a text has all words of a phrase but one, each in its position: (number of the phrase, start)."""
    hits: dict[tuple[int, int], int] = {}
    for index, found in enumerate(places.get(word.folded) for word in text.words):
        if found:
            for number, at in found:
                hit = number, index - at
                hits[hit] = hits.get(hit, 0) + 1
    several = ((number, start, count) for (number, start), count in hits.items() if count > 1)  # one word shows nothing
    return sorted(
        (number, start)
        for number, start, count in several
        if count == (size := len(phrases[number][1])) - 1 and 0 <= start <= len(text.words) - size
    )


def _slip(case: Case, text: Text, start: int, phrase: SetPhrase, expected: tuple[Word, ...]) -> Iterator[Found]:
    window = text.words[start : start + len(expected)]
    word, right = next(pair for pair in zip(window, expected, strict=True) if pair[0].folded != pair[1].folded)
    written = text.text[word.start : word.end]
    new = phrase.phrase[right.start : right.end]
    if _is_slip(_bare(written), _bare(new)) and not _is_parted(text.text, window):
        new = new.upper() if written.isupper() else new.capitalize() if written[:1].isupper() else new
        yield Found.within(
            case,
            text,
            word.start,
            word.end,
            new=new,
            safety=Safety.SUGGESTED,
            written=text.text[window[0].start : window[-1].end],
            expected=phrase.phrase,
        )


def _is_slip(written: str, right: str) -> bool:
    """True if two words are equal without their marks, or one has a single letter more than the other."""
    if written == right:
        return True
    short, long = sorted((written, right), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_parted(text: str, window: Sequence[Word]) -> bool:
    """True if there is a comma, a full stop or a bracket between the words."""
    return any(mark in text[window[0].start : window[-1].end] for mark in ",.;:()“”")


def _cuts(case: Case, phrase: str) -> Iterator[Found]:
    """Report where a phrase breaks off: its beginning comes before a word that cannot continue it."""
    for text, start, end in case.find(fold(phrase)):
        written, after = text.text[start:end], _WORD.search(text.text, end)
        if ("-" in phrase) is not ("-" in written):
            continue
        if "-" in written and _STOPS.match(text.text, end):
            after = _STOPS.match(text.text, end)
        if after is None or (fold(after[0]) not in _AFTER_CUT and not _STOPS.fullmatch(after[0])):
            continue
        last = written.split()[-1]
        new = f"{last} hội"
        yield Found.within(
            case,
            text,
            end - len(last),
            end,
            new=new,
            safety=Safety.SUGGESTED,
            written=text.text[start : after.end()],
            expected=f"{written} hội{text.text[end : after.end()]}",
        )


@rule(
    "BDG916",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="thiếu dấu phẩy ở “{written}”; viết là “{expected}”",
    english="“{written}” lacks a comma; write “{expected}”",
)
def lists_have_their_commas(case: Case) -> Iterator[Found | NotApplicable]:
    """Nouns that are listed side by side have a comma between them."""
    if not case.texts:
        yield NO_TEXT
        return
    for phrase in case.catalogue.phrases:
        if phrase.kind == "list":
            yield from _without_comma(case, phrase.phrase)


def _without_comma(case: Case, phrase: str) -> Iterator[Found]:
    before = len(_WORD.findall(phrase[: phrase.index(",")]))
    for text, start, end in case.find(fold(phrase)):
        words = [*_WORD.finditer(text.text, start, end)]
        if text.text[words[before - 1].end() : words[before].start()] == " ":
            written, place = text.text[start:end], words[before - 1].end() - start
            last = words[before - 1]
            new = f"{last[0]},"
            yield Found.within(
                case,
                text,
                *last.span(),
                new=new,
                safety=Safety.SUGGESTED,
                written=written,
                expected=f"{written[:place]},{written[place:]}",
            )
