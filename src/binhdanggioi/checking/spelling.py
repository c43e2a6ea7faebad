"""9xx — spelling: set phrases, lists, quoted names, quotation marks, variants of words, tone marks."""

import re
from collections import Counter
from collections.abc import Iterator
from unicodedata import normalize

from attrs import frozen

from binhdanggioi.catalogue.facts import SetPhrase
from binhdanggioi.checking.rule import Case, Found, NotApplicable, Text, rule
from binhdanggioi.model.finding import Figure, Ground, Safety, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_EMPTY = "kế hoạch không có nội dung"
_WORD = Pattern(r"[^\W\d_]+")
_QUOTED = Pattern(r"[“\"]([^“”\"]{4,120})[”\"]")
_STRAIGHT = Pattern(r'"([^"“”]+)"')
_EVERY = Pattern(r"\b(hằng|hàng)\s+(năm|quý|tháng|tuần|ngày)\b", re.IGNORECASE)
_PEOPLE = Pattern(r"(?<=\d\s)(đại biểu|học viên|người|lớp|cán bộ)\b", re.IGNORECASE)
_TONE_OLD = Pattern(r"(?<!q)(?:òa|óa|ỏa|õa|ọa|òe|óe|ỏe|õe|ọe|ùy|úy|ủy|ũy|ụy)(?![^\W\d_])", re.IGNORECASE)
_TONE_NEW = Pattern(r"(?<!q)(?:oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|uỳ|uý|uỷ|uỹ|uỵ)(?![^\W\d_])", re.IGNORECASE)
_AFTER_CUT = frozenset({"tại", "trên", "ở", "của", "và", "đất", "địa"})


@frozen
class _Word:
    folded: str
    bare: str
    start: int
    end: int


def _words(text: str) -> list[_Word]:
    return [_Word(fold(found[0]), _bare(found[0]), found.start(), found.end()) for found in _WORD.finditer(text)]


def _bare(word: str) -> str:
    """The letters of a word without any mark."""
    letters = normalize("NFD", word.lower().replace("đ", "d"))
    return "".join(letter for letter in letters if letter.isalpha())


@rule(
    "BDG908",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="“{written}” có thể là “{expected}” viết sai",
    english="“{written}” may be “{expected}” misspelled",
)
def set_phrases_are_spelled_right(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The set phrases of the field are spelled right.

    A phrase is told where all its words but one are there, and that one has the wrong marks, a letter too few or too
    many; and where a phrase breaks off before its last word (*kinh tế - xã tại địa phương*).

    Why: a spelling checker does not find them, for each word by itself is right, and search does not find them either.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Nâng cao kỹ năng lòng ghép giới cho cán bộ.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Nâng cao kỹ năng lồng ghép giới cho cán bộ.
    ```

    When to ignore: where another phrase is meant.

    Source: the data file of set phrases.
    """
    if not case.texts:
        yield NotApplicable(_EMPTY)
    phrases = [(phrase, _words(phrase.phrase)) for phrase in case.catalogue.phrases if phrase.kind == "set"]
    cuts = [(phrase, _words(phrase.phrase)) for phrase in case.catalogue.phrases if phrase.kind == "cut"]
    for text in case.texts:
        words = _words(text.text)
        seen = {word.folded for word in words}
        for phrase, expected in phrases:
            if len(seen & {word.folded for word in expected}) >= len({word.folded for word in expected}) - 1:
                yield from _slips(case, text, words, phrase, expected)
        for phrase, expected in cuts:
            if all(word.folded in seen for word in expected):
                yield from _cuts(case, text, words, phrase, expected)


def _slips(case: Case, text: Text, words: list[_Word], phrase: SetPhrase, expected: list[_Word]) -> Iterator[Found]:
    size = len(expected)
    for at in range(len(words) - size + 1):
        window = words[at : at + size]
        wrong = [(word, right) for word, right in zip(window, expected, strict=True) if word.folded != right.folded]
        if len(wrong) != 1 or not _is_slip(wrong[0][0].bare, wrong[0][1].bare) or _is_parted(text.text, window):
            continue
        word, right = wrong[0]
        new = phrase.phrase[right.start : right.end]
        written = text.text[word.start : word.end]
        new = new.capitalize() if written[:1].isupper() else new
        values: dict[str, Figure] = {"written": text.text[window[0].start : window[-1].end], "expected": phrase.phrase}
        yield Found.at(case, text, word.start, word.end, new=new, safety=Safety.SUGGESTED, values=values)


def _is_slip(written: str, right: str) -> bool:
    """Tell whether two words without marks are one, or one letter apart by its lack or surplus."""
    if written == right:
        return True
    short, long = sorted((written, right), key=len)
    return len(long) - len(short) == 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _is_parted(text: str, window: list[_Word]) -> bool:
    """Tell whether a comma, a stop or a bracket stands between the words."""
    return any(mark in text[window[0].start : window[-1].end] for mark in ",.;:()“”")


def _cuts(case: Case, text: Text, words: list[_Word], phrase: SetPhrase, expected: list[_Word]) -> Iterator[Found]:
    size = len(expected)
    for at in range(len(words) - size):
        window, after = words[at : at + size], words[at + size]
        written = text.text[window[0].start : window[-1].end]
        if [word.folded for word in window] != [word.folded for word in expected] or after.folded not in _AFTER_CUT:
            continue
        if ("-" in phrase.phrase) is ("-" in written):
            values: dict[str, Figure] = {
                "written": text.text[window[0].start : after.end],
                "expected": f"{written} hội {text.text[after.start : after.end]}",
            }
            end = window[-1].end
            last = window[-1].start
            new = f"{text.text[last:end]} hội"
            yield Found.at(case, text, last, end, new=new, safety=Safety.SUGGESTED, values=values)


@rule(
    "BDG911",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="tên trong ngoặc kép viết “{here}” ở đây, nơi khác viết “{elsewhere}”",
    english="the quoted name is written “{here}” here, “{elsewhere}” elsewhere",
)
def quoted_names_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A name in quotation marks has the same letters, capitals included, wherever it stands.

    The rarer spelling is told, at equal numbers the one with the small letter.

    Why: it is the name of a model or a programme, and registers go by it.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Thành lập CLB “Thủ lĩnh của sự thay đổi” ở trường học.

    - Củng cố CLB “thủ lĩnh của sự thay đổi” ở cộng đồng.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Thành lập CLB “Thủ lĩnh của sự thay đổi” ở trường học.

    - Củng cố CLB “Thủ lĩnh của sự thay đổi” ở cộng đồng.
    ```

    When to ignore: where two names are meant.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục II, on names.
    """
    found = [(text, match) for text in case.texts for match in _QUOTED.finditer(text.text)]
    if not found:
        yield NotApplicable("kế hoạch không có tên nào trong ngoặc kép")
    spellings: dict[str, Counter[str]] = {}
    for _, match in found:
        spellings.setdefault(fold(match[1]), Counter())[match[1].strip()] += 1
    for text, match in found:
        counts = spellings[fold(match[1])]
        usual = max(counts, key=lambda spelling: (counts[spelling], spelling[:1].isupper(), spelling))
        here = match[1].strip()
        if here != usual and here.lower() == usual.lower():
            start = match.start(1) + match[1].find(here)
            values: dict[str, Figure] = {"here": here, "elsewhere": usual}
            yield Found.at(case, text, start, start + len(here), new=usual, safety=Safety.SUGGESTED, values=values)


@rule(
    "BDG912",
    Severity.NOTE,
    vietnamese="dấu ngoặc kép thẳng ở “{quoted}”, nơi khác dùng dấu ngoặc kép cong",
    english="straight quotation marks around “{quoted}”, curly ones elsewhere",
)
def quotation_marks_are_of_one_kind(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Quotation marks are of one kind, the curly ones.

    Straight ones are told where the plan has curly ones too.

    Why: a document of one office should look like one; the decree itself has curly ones throughout.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Thực hiện Dự án “Bình đẳng giới” và Chương trình "Truyền thông".
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Thực hiện Dự án “Bình đẳng giới” và Chương trình “Truyền thông”.
    ```

    When to ignore: always, if the office types so.

    Source: the text of Nghị định 30/2020/NĐ-CP.
    """
    straight = [(text, match) for text in case.texts for match in _STRAIGHT.finditer(text.text)]
    if not any("“" in text.text for text in case.texts):
        yield NotApplicable("kế hoạch không dùng dấu ngoặc kép cong")
        return
    for text, match in straight:
        yield Found.at(case, text, *match.span(), new=f"“{match[1]}”", values={"quoted": match[1]})


@rule(
    "BDG913",
    Severity.NOTE,
    vietnamese="viết “{here}” ở đây, nơi khác viết “{elsewhere}”",
    english="“{here}” here, “{elsewhere}” elsewhere",
)
def words_have_one_spelling(case: Case) -> Iterator[Found | NotApplicable]:
    """
    *Hằng năm* and *hàng năm* are not mixed.

    Both are in use; the rarer one is told, at equal numbers *hàng*.

    Why: a document of one office should look like one.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Báo cáo hằng năm.

    - Kiểm tra hàng năm.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Báo cáo hằng năm.

    - Kiểm tra hằng năm.
    ```

    When to ignore: inside a title that is quoted as its own document prints it.

    Source: dictionaries prefer *hằng*, the decree itself writes *hàng*.
    """
    found = [(text, match) for text in case.texts for match in _EVERY.finditer(text.text)]
    if not found:
        yield NotApplicable("kế hoạch không dùng từ “hằng” hay “hàng” chỉ định kỳ")
        return
    counts = Counter(match[1].lower() for _, match in found)
    usual = "hàng" if counts["hàng"] > counts["hằng"] else "hằng"
    for text, match in found:
        if match[1].lower() != usual:
            new = usual.capitalize() if match[1][:1].isupper() else usual
            values: dict[str, Figure] = {"here": match[0], "elsewhere": f"{usual} {match[2]}"}
            yield Found.at(case, text, *match.span(1), new=new, values=values)


@rule(
    "BDG916",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="“{written}” thiếu dấu phẩy: “{expected}”",
    english="“{written}” lacks a comma: “{expected}”",
)
def lists_have_their_commas(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Nouns that are listed side by side have a comma between them.

    The catalogue holds the pairs that plans list again and again.

    Why: *cấp ủy Hội đồng nhân dân* reads as one body and means two.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng cán bộ công chức cấp xã.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng cán bộ, công chức cấp xã.
    ```

    When to ignore: where the two words are one notion to the office.

    Source: the data file of set phrases; the titles of the laws on officials.
    """
    if not case.texts:
        yield NotApplicable(_EMPTY)
    pairs = [(phrase, _words(phrase.phrase)) for phrase in case.catalogue.phrases if phrase.kind == "list"]
    for text in case.texts:
        words = _words(text.text)
        folded = " ".join(word.folded for word in words)
        for phrase, expected in pairs:
            if " ".join(word.folded for word in expected) in folded:
                yield from _without_comma(case, text, words, phrase, expected)


def _without_comma(
    case: Case, text: Text, words: list[_Word], phrase: SetPhrase, expected: list[_Word]
) -> Iterator[Found]:
    comma = phrase.phrase.index(",")
    before = sum(word.end <= comma for word in expected)
    for at in range(len(words) - len(expected) + 1):
        window = words[at : at + len(expected)]
        gap = text.text[window[before - 1].end : window[before].start]
        if [word.folded for word in window] == [word.folded for word in expected] and gap == " ":
            start, end = window[before - 1].start, window[before - 1].end
            written = text.text[window[0].start : window[-1].end]
            place = end - window[0].start
            values: dict[str, Figure] = {"written": written, "expected": f"{written[:place]},{written[place:]}"}
            new = f"{text.text[start:end]},"
            yield Found.at(case, text, start, end, new=new, safety=Safety.SUGGESTED, values=values)


@rule(
    "BDG922",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="viết hoa không thống nhất: “{here}” ở đây, nơi khác “{elsewhere}”",
    english="capitals are not of one kind: “{here}” here, “{elsewhere}” elsewhere",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục II",
)
def terms_have_one_capitalization(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A term has its capitals in the same places wherever it stands inside a sentence.

    Looked at are the words that the catalogue's abbreviations stand for, and the word for participants after a number.
    The rarer way is told, each term once.

    Why: a document of one office should look like one.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Mở lớp cho 60 Đại biểu cấp huyện, 80 đại biểu cấp xã và 90 đại biểu cấp thôn.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Mở lớp cho 60 đại biểu cấp huyện, 80 đại biểu cấp xã và 90 đại biểu cấp thôn.
    ```

    When to ignore: inside a title that is quoted as its own document prints it.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục II.
    """
    terms = "|".join(re.escape(fact.expansion) for fact in case.catalogue.abbreviations if " " in fact.expansion)
    pattern = re.compile(rf"(?<!\w)(?:{terms})(?!\w)", re.IGNORECASE)
    found = [
        (text, match)
        for text in case.texts
        if not text.text.isupper()
        for each in (pattern, _PEOPLE)
        for match in each.finditer(text.text)
    ]
    if not found:
        yield NotApplicable("kế hoạch không dùng thuật ngữ nào trong danh mục")
    forms: dict[str, Counter[str]] = {}
    for _, match in found:
        if not match[0].isupper():
            forms.setdefault(match[0].lower(), Counter())[_inner(match)] += 1
    told: set[str] = set()
    for text, match in found:
        term = match[0].lower()
        counts = forms.get(term, Counter())
        usual = max(counts, key=lambda form: (counts[form], form)) if counts else ""
        if len(counts) > 1 and _inner(match) != usual and term not in told and not match[0].isupper():
            told.add(term)
            values: dict[str, Figure] = {"here": match[0], "elsewhere": usual}
            yield Found.at(case, text, *match.span(), values=values)


def _inner(match: re.Match[str]) -> str:
    """The term as it stands inside a sentence: its first letter counts only after a number."""
    after_number = match.re is not None and match.string[: match.start()].rstrip()[-1:].isdigit()
    return match[0] if after_number else match[0][:1].lower() + match[0][1:]


@rule(
    "BDG925",
    Severity.NOTE,
    vietnamese="đặt dấu thanh hai kiểu: “{here}” ở đây, nơi khác theo kiểu “{elsewhere}”",
    english="tone marks are placed in two ways: “{here}” here, as in “{elsewhere}” elsewhere",
)
def tone_marks_are_of_one_style(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Tone marks are placed in one style: *hòa, ủy* or *hoà, uỷ*.

    Both are in use; the rarer style is told once, at its first place.

    Why: search takes them for two words.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Hòa giải ở cơ sở, ủy quyền cho thôn và thuỷ lợi nhỏ.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Hòa giải ở cơ sở, ủy quyền cho thôn và thủy lợi nhỏ.
    ```

    When to ignore: inside a title that is quoted as its own document prints it.

    Source: laws write *hòa*, the textbooks since Quyết định 1989/QĐ-BGDĐT *hoà*.
    """
    found = [
        (text, match, style)
        for text in case.texts
        for style, pattern in (("old", _TONE_OLD), ("new", _TONE_NEW))
        for match in pattern.finditer(text.text)
    ]
    if not found:
        yield NotApplicable("không từ nào có hai cách đặt dấu thanh")
        return
    counts = Counter(style for _, _, style in found)
    rarer = "new" if counts["new"] <= counts["old"] else "old"
    if counts[rarer]:
        text, match = next((text, match) for text, match, style in found if style == rarer)
        other, usual = next((text, match) for text, match, style in found if style != rarer)
        start, end = _word_around(text.text, match)
        first, last = _word_around(other.text, usual)
        values: dict[str, Figure] = {"here": text.text[start:end], "elsewhere": other.text[first:last]}
        yield Found.at(case, text, start, end, values=values)


def _word_around(text: str, match: re.Match[str]) -> tuple[int, int]:
    return next(found.span() for found in _WORD.finditer(text) if found.start() <= match.start() < found.end())
