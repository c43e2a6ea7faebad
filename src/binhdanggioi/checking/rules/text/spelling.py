"""9xx — spelling: variants of words, capitals, tone marks."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.people import PARTICIPANTS
from binhdanggioi.lexicon.times import EVERY, SPANS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import ToneStyle, clean, fold, set_tones

_EVERY = Pattern(rf"\b({any_of(EVERY)})\s+({any_of((*SPANS, 'ngày'))})\b", re.IGNORECASE)
_PEOPLE = Pattern(
    rf"(?<=[0-9]\s)({any_of(('lớp', 'cán bộ', *PARTICIPANTS))})\b",
    re.IGNORECASE,
)
_OPEN_SYLLABLE = Pattern(r"[oOuUòóỏõọÒÓỎÕỌùúủũụÙÚỦŨỤ][aeyAEYàáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?![^\W\d_])")
_WORDS_OF_A_NOUN = 3
"""A common noun with this many words is not the name of an office."""


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
    "BDG922",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="viết hoa chưa thống nhất: ở đây “{here}”, chỗ khác “{elsewhere}”",
    english="capitals are not of one kind: “{here}” here, “{elsewhere}” elsewhere",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II",
)
def terms_have_one_capitalization(case: Case) -> Iterator[Found | NotApplicable]:
    """A term has its capitals in the same places wherever it stands inside a sentence."""
    uses = [*_uses(case)]
    if not uses:
        yield NotApplicable(
            "kế hoạch không dùng thuật ngữ nào trong danh mục", "the plan uses no terms of the catalogue"
        )
        return
    forms: dict[str, Counter[str]] = {}
    for use in uses:
        forms.setdefault(use.term, Counter())[use.form] += 1
    usual = {term: max(counts, key=lambda form: (counts[form], form)) for term, counts in forms.items()}
    odd: dict[str, _Use] = {}
    for use in uses:
        if use.form != usual[use.term]:
            odd.setdefault(use.term, use)
    for use in odd.values():
        yield Found.within(case, use.text, use.start, use.end, here=use.words, elsewhere=usual[use.term])


@frozen
class _Use:
    """A term as written in a text."""

    text: Text
    start: int
    end: int

    @property
    def words(self) -> str:
        return self.text.text[self.start : self.end]

    @property
    def term(self) -> str:
        return self.words.lower()

    @property
    def form(self) -> str:
        """The term as inside a sentence: the case of its first letter counts only after a number."""
        words = self.words
        after_number = self.text.text[max(0, self.start - 2) : self.start].rstrip()[-1:].isdigit()
        return words if after_number else words[:1].lower() + words[1:]


def _uses(case: Case) -> Iterator[_Use]:
    """The occurrences of terms of the catalogue, except in capitals, and the people after numbers."""
    named = (_Use(*place) for term in _terms(case.catalogue) for place in case.find(term))
    yield from (use for use in named if not use.words.isupper())
    for text in (*case.figures, *_headcounts(case)):
        yield from (_Use(text, *match.span()) for match in _PEOPLE.finditer(text.text))


def _headcounts(case: Case) -> Iterator[Text]:
    """The headcounts of courses as printed in the source, which are not texts of the plan."""
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
    """The terms whose capitals are checked: names, and common nouns of three words, which are not names of offices."""
    expansions = [fact.expansion for fact in catalogue.abbreviations]
    return tuple(
        fold(one) for one in expansions if " " in one and (one[0].isupper() or len(one.split()) == _WORDS_OF_A_NOUN)
    )


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
    """The style of the tone mark in an open syllable: `old` on the first vowel, `new` on the second; None: no mark."""
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
