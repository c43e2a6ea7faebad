"""9xx — spelling: set phrases, lists, quoted names, quotation marks, variants of words, tone marks."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias
from unicodedata import normalize

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.catalogue.facts import SetPhrase
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_TEXT
from binhdanggioi.deriving.case import Case, Text, Word, words_of
from binhdanggioi.model.finding import Ground, Safety, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import ToneStyle, clean, fold, set_tones

_WORD = Pattern(r"[^\W\d_]+")
_QUOTED = Pattern(r"[“\"]([^“”\"]{4,120})[”\"]")
_STRAIGHT = Pattern(r'"([^"“”]+)"')
_EVERY = Pattern(r"\b(hằng|hàng)\s+(năm|quý|tháng|tuần|ngày)\b", re.IGNORECASE)
_PEOPLE = Pattern(r"(?<=\d\s)(đại biểu|học viên|người|lớp|cán bộ)\b", re.IGNORECASE)
_OPEN_SYLLABLE = Pattern(r"[oOuUòóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ][aeyAEYàáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?![^\W\d_])")
_THREE = 2  # spaces
_STOPS = Pattern(r"[,;:.]")
_AFTER_CUT = frozenset({"tại", "trên", "ở", "của", "và", "đất", "địa"})


def _bare(word: str) -> str:
    """The letters of a word without any mark."""
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
"""Of each word the phrases that have it, by their numbers, and its place in them."""


@lru_cache(maxsize=4)
def _set_phrases(catalogue: Catalogue) -> tuple[_Phrases, _Places]:
    """The set phrases with their words, and where each word stands in them."""
    phrases = tuple((phrase, words_of(phrase.phrase)) for phrase in catalogue.phrases if phrase.kind == "set")
    places: dict[str, list[tuple[int, int]]] = {}
    for number, (_, expected) in enumerate(phrases):
        for at, word in enumerate(expected):
            places.setdefault(word.folded, []).append((number, at))
    return phrases, {word: tuple(found) for word, found in places.items()}


def _nearly(text: Text, places: _Places, phrases: _Phrases) -> list[tuple[int, int]]:
    """Where a text has all words of a phrase but one, each in its place: the phrase and where it starts."""
    hits: dict[tuple[int, int], int] = {}
    for index, found in enumerate(map(places.get, text.folded.split())):
        if found:
            for number, at in found:
                hit = number, index - at
                hits[hit] = hits.get(hit, 0) + 1
    several = ((number, start, count) for (number, start), count in hits.items() if count > 1)  # one word tells nothing
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
    """Tell whether two words without marks are one, or one letter apart by its lack or surplus."""
    if written == right:
        return True
    short, long = sorted((written, right), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_parted(text: str, window: Sequence[Word]) -> bool:
    """Tell whether a comma, a stop or a bracket stands between the words."""
    return any(mark in text[window[0].start : window[-1].end] for mark in ",.;:()“”")


def _cuts(case: Case, phrase: str) -> Iterator[Found]:
    """Where a phrase breaks off: its beginning stands before a word that cannot go on it."""
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
    "BDG911",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="tên trong ngoặc kép chưa thống nhất: ở đây “{here}”, chỗ khác “{elsewhere}”",
    english="the quoted name is not spelled alike: “{here}” here, “{elsewhere}” elsewhere",
)
def quoted_names_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """A name in quotation marks has the same letters, capitals included, wherever it stands."""
    found = [(text, match) for text in case.quoting for match in _QUOTED.finditer(text.text)]
    if not found:
        yield NotApplicable("kế hoạch không có tên nào trong ngoặc kép", "the plan has no names in quotation marks")
        return
    spellings: dict[str, Counter[str]] = {}
    for _, match in found:
        spellings.setdefault(fold(match[1]), Counter())[match[1].strip()] += 1
    for text, match in found:
        counts = spellings[fold(match[1])]
        usual = max(counts, key=lambda spelling: (counts[spelling], spelling[:1].isupper(), spelling))
        here = match[1].strip()
        if here != usual and here.lower() == usual.lower():
            start = match.start(1) + match[1].find(here)
            yield Found.within(
                case, text, start, start + len(here), new=usual, safety=Safety.SUGGESTED, here=here, elsewhere=usual
            )


@rule(
    "BDG912",
    Severity.NOTE,
    vietnamese="“{quoted}” đặt trong dấu ngoặc kép thẳng, chỗ khác dùng dấu ngoặc kép cong; thống nhất một kiểu",
    english="“{quoted}” has straight quotation marks, other places have curly ones; settle on one kind",
)
def quotation_marks_are_of_one_kind(case: Case) -> Iterator[Found | NotApplicable]:
    """Quotation marks are of one kind, the curly ones."""
    if not any("“" in text.text for text in case.quoting):
        yield NotApplicable("kế hoạch không dùng dấu ngoặc kép cong", "the plan uses no curly quotation marks")
        return
    for text in case.quoting:
        for match in _STRAIGHT.finditer(text.text):
            yield Found.within(case, text, *match.span(), new=f"“{match[1]}”", quoted=match[1])


@rule(
    "BDG913",
    Severity.NOTE,
    vietnamese="cách viết chưa thống nhất: ở đây “{here}”, chỗ khác “{elsewhere}”",
    english="one word is spelled in two ways: “{here}” here, “{elsewhere}” elsewhere",
)
def words_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """*Hằng năm* and *hàng năm* are not mixed."""
    found = [(text, match) for text in case.texts for match in _EVERY.finditer(text.text)]
    if not found:
        yield NotApplicable(
            "kế hoạch không dùng “hằng năm”, “hàng năm” và các từ tương tự",
            "the plan says neither “hằng năm” nor “hàng năm”, nor the like",
        )
        return
    counts = Counter(match[1].lower() for _, match in found)
    usual = "hàng" if counts["hàng"] > counts["hằng"] else "hằng"
    for text, match in found:
        if match[1].lower() != usual:
            new = usual.capitalize() if match[1][:1].isupper() else usual
            yield Found.within(case, text, *match.span(1), new=new, here=match[0], elsewhere=f"{usual} {match[2]}")


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


@rule(
    "BDG922",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="viết hoa chưa thống nhất: ở đây “{here}”, chỗ khác “{elsewhere}”",
    english="capitals are not of one kind: “{here}” here, “{elsewhere}” elsewhere",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II",
)
def terms_have_one_capitalization(case: Case) -> Iterator[Found | NotApplicable]:
    """A term has its capitals in the same places wherever it stands inside a sentence."""
    found = [
        (text, text.text[start:end], start, end)
        for term in _terms(case.catalogue)
        for text, start, end in case.find(term)
        if not text.text[start:end].isupper()
    ]
    counted = (*case.figures, *_headcounts(case))
    found += [(text, match[0], *match.span()) for text in counted for match in _PEOPLE.finditer(text.text)]
    if not found:
        yield NotApplicable(
            "kế hoạch không dùng thuật ngữ nào trong danh mục", "the plan uses no terms of the catalogue"
        )
        return
    written = [(words.lower(), _inner(text.text, words, start)) for text, words, start, _ in found]
    forms: dict[str, Counter[str]] = {}
    for term, form in written:
        forms.setdefault(term, Counter())[form] += 1
    usual = {term: max(counts, key=lambda form: (counts[form], form)) for term, counts in forms.items()}
    odd: dict[str, tuple[Text, str, int, int]] = {}
    for place, (term, form) in zip(found, written, strict=True):
        if form != usual[term]:
            odd.setdefault(term, place)
    for term, (text, words, start, end) in odd.items():
        yield Found.within(case, text, start, end, here=words, elsewhere=usual[term])


def _headcounts(case: Case) -> Iterator[Text]:
    """The headcounts of courses as the source has them, which are no texts of the plan."""
    for at, course in enumerate(case.courses):
        span = dict(course.spans).get("headcount")
        if (
            case.source is not None
            and span is not None
            and not any("headcount" in line.states for line in course.lines)
        ):
            yield Text(f"courses[{at}].headcount", course, clean(case.source.cut(span)), span)


@lru_cache(maxsize=8)
def _terms(catalogue: Catalogue) -> tuple[str, ...]:
    """The terms whose capitals are looked at: names, and common nouns of three words, which no office is called by."""
    expansions = [fact.expansion for fact in catalogue.abbreviations]
    return tuple(fold(one) for one in expansions if " " in one and (one[0].isupper() or one.count(" ") == _THREE))


def _inner(text: str, words: str, start: int) -> str:
    """The term as it stands inside a sentence: its first letter counts only after a number."""
    return words if text[:start].rstrip()[-1:].isdigit() else words[:1].lower() + words[1:]


@rule(
    "BDG925",
    Severity.NOTE,
    vietnamese="cách đặt dấu thanh chưa thống nhất: ở đây “{here}”, chỗ khác theo kiểu “{elsewhere}”",
    english="tone marks are placed in two ways: “{here}” here, as in “{elsewhere}” elsewhere",
)
def tone_marks_are_of_one_style(case: Case) -> Iterator[Found | NotApplicable]:
    """Tone marks are placed in one style: *hòa, ủy* or *hoà, uỷ*."""
    found = [
        (text, match, style)
        for text in case.texts
        for match in _OPEN_SYLLABLE.finditer(text.text)
        if (style := _style(text.text, match))
    ]
    if not found:
        yield NotApplicable("không từ nào có hai cách đặt dấu thanh", "no word can have its tone mark in two places")
        return
    counts = Counter(style for _, _, style in found)
    rarer = "new" if counts["new"] <= counts["old"] else "old"
    if counts[rarer]:
        text, match = next((text, match) for text, match, style in found if style == rarer)
        other, usual = next((text, match) for text, match, style in found if style != rarer)
        start, end = _word_around(text.text, match)
        first, last = _word_around(other.text, usual)
        yield Found.within(case, text, start, end, here=text.text[start:end], elsewhere=other.text[first:last])


def _style(text: str, match: re.Match[str]) -> str | None:
    """Where the tone mark of an open syllable stands: `old` on its first vowel, `new` on its second; None for none."""
    start, end = _word_around(text, match)
    word = text[start:end]
    if set_tones(word, ToneStyle.OLD) != word:
        return "new"
    return "old" if set_tones(word, ToneStyle.NEW) != word else None


def _word_around(text: str, match: re.Match[str]) -> tuple[int, int]:
    start, end = match.span()
    while start and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
