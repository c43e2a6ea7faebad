"""9xx — the whole text: quotation marks, quoted names, periods, names of offices and of courses."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from attrs import frozen

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.excerpt import first_words
from binhdanggioi.checking.rules.names import NamesByLetters
from binhdanggioi.checking.rules.reasons import NO_COURSES, NO_TEXT
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.courses import COURSES
from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Safety, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.abbreviation import has_acronym
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold, unclosed_quote

_PERIOD = Pattern(r"(?<![0-9/])([0-9]{4})(\s?)-(\s?)([0-9]{4})(?![0-9/])")
_SHOWN = 30
_QUOTED = Pattern(r"[“\"]([^“”\"]{4,120})[”\"]")
_STRAIGHT = Pattern(r'"([^"“”]+)"')
_COURSE_NAMES = tuple(course.word for course in COURSES if course.term)
"""The names of a course; if a plan uses several, the first use of the last of them is reported."""
_FEWEST_WORDS = 3
_PLACES = Pattern(rf"\s+(?:các\s.*|(?!xã hội\b){any_of(ADMINISTERED)}\b.*)$", re.IGNORECASE)


@rule(
    "BDG901",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="thiếu dấu đóng ngoặc kép của đoạn “{quote}…”",
    english="the quotation mark before “{quote}…” is never closed",
)
def quotes_are_closed(case: Case) -> Iterator[Found | NotApplicable]:
    """Every quotation mark that opens also closes in the same paragraph."""
    if not case.texts:
        yield NO_TEXT
        return
    for text in case.quoting:
        place = unclosed_quote(text.text)
        if place is not None:
            quote = first_words(text.text[place + 1 :].strip(), _SHOWN)
            yield Found(path=text.path, noun=text.noun, span=text.span, quote=quote)


@rule(
    "BDG902",
    Severity.NOTE,
    vietnamese="cách viết giai đoạn chưa thống nhất: ở đây “{here}”, chỗ khác “{elsewhere}”",
    english="periods are typed in two ways: “{here}” here, “{elsewhere}” elsewhere",
)
def periods_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """Periods of years are typed in one way, with or without spaces around the hyphen."""
    found = [(text, match) for text in case.figures for match in _PERIOD.finditer(text.text)]
    if not found:
        yield NotApplicable("kế hoạch không nêu giai đoạn nào", "the plan names no period of years")
        return
    counts = Counter(_is_spaced(match) for _, match in found)
    usual = counts[True] >= counts[False]
    elsewhere = next(match[0] for _, match in found if _is_spaced(match) is usual)
    for text, match in found:
        if _is_spaced(match) is not usual:
            fixed = f"{match[1]} - {match[4]}" if usual else f"{match[1]}-{match[4]}"
            yield Found.within(case, text, *match.span(), new=fixed, here=match[0], elsewhere=elsewhere)


def _is_spaced(match: re.Match[str]) -> bool:
    return bool(match[2] and match[3])


@rule(
    "BDG903",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="tên một cơ quan viết chưa thống nhất: {spellings}",
    english="the name of one office is spelled in several ways: {spellings}",
)
def offices_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """One office has one spelling throughout the plan."""
    names = _offices(case)
    if not names:
        yield NotApplicable("kế hoạch không nêu tên cơ quan nào", "the plan names no offices")
        return
    order = {id(text): number for number, text in enumerate(case.texts)}
    mentions = sorted(
        (_Mention(name, text.text[start:end], text, start) for name in names for text, start, end in case.find(name)),
        key=lambda mention: (order[id(mention.text)], mention.start),
    )
    group_of = _groups(names)
    groups: dict[int, dict[str, _Mention]] = {number: {} for number in group_of.values()}
    for mention in mentions:
        groups[group_of[mention.name]].setdefault(mention.words.lower(), mention)
    for spellings in groups.values():
        if len(spellings) > 1:
            second = list(spellings.values())[1]
            yield Found.within(
                case,
                second.text,
                second.start,
                second.start + len(second.words),
                spellings=tuple(f"“{mention.words}”" for mention in spellings.values()),
            )


@frozen
class _Mention:
    """An office named in a text."""

    name: str
    """The name, folded."""
    words: str
    text: Text
    start: int


def _offices(case: Case) -> dict[str, str]:
    """The offices among the bodies of the plan, folded, without the place after the name."""
    found: dict[str, str] = {}
    for body in _organizations(case):
        name = _PLACES.sub("", body.name)
        if len(fold(name).split()) >= _FEWEST_WORDS:
            found.setdefault(fold(name), name)
    return found


def _organizations(case: Case) -> Iterator[Organization]:
    return (noun for _, noun in case.nouns if isinstance(noun, Organization))


def _groups(names: dict[str, str]) -> dict[str, int]:
    """The number of the group of each name; names that are abbreviations of one name are of one group."""
    group_of: dict[str, int] = {}
    abbreviated = NamesByLetters()
    numbers: dict[str, int] = {}
    for folded, name in names.items():
        has_one = has_acronym(name)
        alike = [numbers[other] for other in abbreviated.alike(name)] if has_one else []
        group_of[folded] = min(alike, default=len(group_of))
        if has_one:
            numbers[name] = group_of[folded]
            abbreviated.add(name)
    return group_of


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
    "BDG915",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="một hoạt động được gọi bằng nhiều tên: {terms}; thống nhất một tên",
    english="one activity has several names: {terms}; settle on one",
)
def courses_have_one_name(case: Case) -> Iterator[Found | NotApplicable]:
    """A training course is called by one name throughout: *lớp tập huấn*, *khóa tập huấn* or *hội nghị tập huấn*."""
    if not case.courses:
        yield NO_COURSES
        return
    uses = {name: place for name in _COURSE_NAMES for place in islice(case.find(fold(name)), 1)}
    if len({name.split()[0] for name in uses}) > 1:
        *_, (text, start, end) = uses.values()
        yield Found.within(case, text, start, end, terms=tuple(f"“{name}”" for name in uses))
