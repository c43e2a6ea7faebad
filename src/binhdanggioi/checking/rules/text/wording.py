"""9xx — the whole text: quotation marks, periods, names of offices."""

import re
from collections import Counter
from collections.abc import Iterator

from attrs import frozen

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case, Text
from binhdanggioi.lexicon.courses import COURSES
from binhdanggioi.lexicon.levels import ADMINISTERED
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.abbreviation import has_acronym, same_name
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold, unclosed_quote

_EMPTY = "kế hoạch không có nội dung"
_PERIOD = Pattern(r"(?<![\d/])(\d{4})(\s?)-(\s?)(\d{4})(?![\d/])")
_QUOTED = 30
_COURSE_NAMES = tuple(course.word for course in COURSES if course.term)
_FEWEST_WORDS = 3
_PLACES = Pattern(rf"\s+(?:các\s.*|(?!xã hội\b){any_of(ADMINISTERED)}\b.*)$", re.IGNORECASE)


@rule(
    "BDG901",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="dấu ngoặc kép mở ở “{quote}…” không đóng",
    english="the quotation mark opened at “{quote}…” is never closed",
)
def quotes_are_closed(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Every quotation mark that opens also closes in the same paragraph.

    Why: without the closing mark nobody can tell where the quoted title ends.

    Bad:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Thực hiện Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ giai đoạn 2021 - 2030 tại tỉnh.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Thực hiện Chương trình “Tăng cường sự tham gia bình đẳng của phụ nữ giai đoạn 2021 - 2030” tại tỉnh.
    ```

    When to ignore: where a quotation runs over several paragraphs.

    Source: the rules of spelling.
    """
    if not case.texts:
        yield NotApplicable(_EMPTY)
    for text in case.quoting:
        place = unclosed_quote(text.text)
        if place is not None:
            quote = text.text[place + 1 : place + 1 + _QUOTED].strip()
            yield Found(path=text.path, noun=text.noun, span=text.span, values={"quote": quote})


@rule(
    "BDG902",
    Severity.NOTE,
    vietnamese="viết giai đoạn không thống nhất: “{here}” ở đây, nơi khác “{elsewhere}”",
    english="periods are typed in two ways: “{here}” here, “{elsewhere}” elsewhere",
)
def periods_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Periods of years are typed in one way, with or without spaces around the hyphen.

    The rarer way is told, at equal numbers the one without spaces; where the text is at hand, the mending of it is
    certain.

    Why: a document of one office should look like one.

    Bad:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Tổng kết giai đoạn 2016 - 2020.

    - Chuẩn bị giai đoạn 2021 - 2025.

    - Triển khai giai đoạn 2026-2030.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Tổng kết giai đoạn 2016 - 2020.

    - Chuẩn bị giai đoạn 2021 - 2025.

    - Triển khai giai đoạn 2026 - 2030.
    ```

    When to ignore: inside a title that is quoted as its own document prints it.

    Source: custom; both ways are in use.
    """
    found = [(text, match) for text in case.figures for match in _PERIOD.finditer(text.text)]
    if not found:
        yield NotApplicable("kế hoạch không nêu giai đoạn nào")
        return
    counts = Counter(_is_spaced(match) for _, match in found)
    usual = counts[True] >= counts[False]
    elsewhere = next(match[0] for _, match in found if _is_spaced(match) is usual)
    for text, match in found:
        if _is_spaced(match) is not usual:
            fixed = f"{match[1]} - {match[4]}" if usual else f"{match[1]}-{match[4]}"
            yield Found.at(case, text, *match.span(), new=fixed, values={"here": match[0], "elsewhere": elsewhere})


def _is_spaced(match: re.Match[str]) -> bool:
    return bool(match[2] and match[3])


@rule(
    "BDG903",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="một cơ quan viết nhiều cách: {spellings}",
    english="one office is spelled in several ways: {spellings}",
)
def offices_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """
    One office has one spelling throughout the plan.

    Spacing, punctuation and `&` for `và` make another spelling, and so do two different abbreviations; a capital at
    the start of a sentence does not, nor one abbreviation beside the full name.

    Why: search, statistics and the reader take two spellings for two offices.

    Bad:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Giáo dục và Đào tạo: Bố trí giáo viên dự lớp.

    2. Sở Y tế: Phối hợp với Sở Giáo dục & Đào tạo mở lớp.
    ```

    Good:

    ```text
    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Giáo dục và Đào tạo: Bố trí giáo viên dự lớp.

    2. Sở Y tế: Phối hợp với Sở Giáo dục và Đào tạo mở lớp.
    ```

    When to ignore: inside a title that is quoted as its own document prints it.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, on the names of bodies.
    """
    names = _offices(case)
    if not names:
        yield NotApplicable("kế hoạch không nêu tên cơ quan nào")
    order = {id(text): number for number, text in enumerate(case.texts)}
    mentions = sorted(
        (_Mention(name, text.text[start:end], text, start) for name in names for text, start, end in case.find(name)),
        key=lambda mention: (order[id(mention.text)], mention.start),
    )
    for group in _groups(names):
        found = [mention for mention in mentions if mention.name in group]
        spellings: dict[str, _Mention] = {}
        for mention in found:
            spellings.setdefault(mention.words.lower(), mention)
        if len(spellings) > 1:
            second = list(spellings.values())[1]
            values: dict[str, Figure] = {"spellings": tuple(f"“{mention.words}”" for mention in spellings.values())}
            yield Found.at(case, second.text, second.start, second.start + len(second.words), values=values)


@frozen
class _Mention:
    """An office named in a text."""

    name: str
    """The folded name."""
    words: str
    text: Text
    start: int


def _offices(case: Case) -> dict[str, str]:
    """The offices that the plan names as such, folded, without the place after the name."""
    found: dict[str, str] = {}
    for body in _organizations(case):
        name = _PLACES.sub("", body.name)
        if len(fold(name).split()) >= _FEWEST_WORDS:
            found.setdefault(fold(name), name)
    return found


def _organizations(case: Case) -> Iterator[Organization]:
    return (noun for _, noun in case.nouns if isinstance(noun, Organization))


def _groups(names: dict[str, str]) -> list[frozenset[str]]:
    """Put together the names that are one in two abbreviations."""
    groups: list[set[str]] = []
    for folded, name in names.items():
        home = next(
            (group for group in groups if any(_is_abbreviated_anew(names[other], name) for other in group)), None
        )
        if home is None:
            groups.append({folded})
        else:
            home.add(folded)
    return [frozenset(group) for group in groups]


def _is_abbreviated_anew(one: str, other: str) -> bool:
    return has_acronym(one) and has_acronym(other) and same_name(one, other)


@rule(
    "BDG915",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="một việc gọi nhiều tên: {terms}",
    english="one thing under several names: {terms}",
)
def courses_have_one_name(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A training course is called by one name throughout: *lớp tập huấn*, *khóa tập huấn* or *hội nghị tập huấn*.

    Why: the norms of cost for a conference are other than those for a class.

    Bad:

    ```text
    II. TẬP HUẤN

    1. Lớp tập huấn lồng ghép giới

    - Thành phần: Công chức cấp xã.

    - Số lượng: 80 đại biểu/02 lớp

    III. TỔ CHỨC THỰC HIỆN

    1. Văn phòng: Chuẩn bị hội nghị.
    ```

    Good:

    ```text
    II. TẬP HUẤN

    1. Lớp tập huấn lồng ghép giới

    - Thành phần: Công chức cấp xã.

    - Số lượng: 80 đại biểu/02 lớp

    III. TỔ CHỨC THỰC HIỆN

    1. Văn phòng: Chuẩn bị lớp tập huấn.
    ```

    When to ignore: where the plan has a conference besides its courses.

    Source: the notes of reviewers on real plans.
    """
    if not case.courses:
        yield NotApplicable("kế hoạch không có lớp tập huấn")
        return
    places = [(name, place) for name in _COURSE_NAMES for place in case.find(fold(name))]
    names = dict(reversed(places))
    if len({name.split()[0] for name in names}) > 1:
        text, start, end = next(place for name, place in names.items() if name.startswith("hội nghị"))
        used = tuple(f"“{name}”" for name in _COURSE_NAMES if name in names)
        yield Found.at(case, text, start, end, values={"terms": used})
