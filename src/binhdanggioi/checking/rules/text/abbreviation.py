"""9xx — abbreviations."""

from collections import Counter
from collections.abc import Iterator

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import CAPITALS, Case, Text
from binhdanggioi.model.finding import Figure, Ground, Safety, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_EXPLAINED = Pattern(rf"(?:\(|(?:viết tắt|gọi|gọi tắt) là\s+[“\"]?)([{CAPITALS}][{CAPITALS}&-]+)")
_LONG_ENOUGH = 4
_FEWEST = 3


@rule(
    "BDG909",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="chữ viết tắt “{written}” có thể là “{expected}” viết sai",
    english="the abbreviation “{written}” may be “{expected}” misspelled",
)
def abbreviations_keep_their_letters(case: Case) -> Iterator[Found | NotApplicable]:
    """
    No abbreviation is another one with a letter doubled or two letters changed over.

    The other one must be known to the catalogue or used more often in the plan, and the odd one must be neither.

    Why: the reader looks for an office that does not exist.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng công chức VHXXH các xã.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng công chức VHXH các xã.
    ```

    When to ignore: where the odd one is an abbreviation of its own.

    Source: the data file of abbreviations, and the plan itself.
    """
    found = case.acronyms
    if not found:
        yield NotApplicable("kế hoạch không dùng chữ viết tắt")
        return
    known = {fact.abbreviation for fact in case.catalogue.abbreviations}
    counts = Counter(acronym for _, acronym, _, _ in found)
    for text, acronym, start, end in found:
        if acronym in known:
            continue
        near = sorted(other for other in _near(acronym) if other in known or counts[other] > counts[acronym])
        if near:
            values: dict[str, Figure] = {"written": acronym, "expected": near[0]}
            yield Found.at(case, text, start, end, new=near[0], safety=Safety.SUGGESTED, values=values)


def _near(written: str) -> set[str]:
    """The acronyms of which one would be a slip: with one letter of a double taken out, or two neighbours changed."""
    pairs = range(1, len(written))
    single = {written[:at] + written[at + 1 :] for at in pairs if written[at] == written[at - 1]}
    swapped = {written[: at - 1] + written[at] + written[at - 1] + written[at + 1 :] for at in pairs}
    return {other for other in single | swapped if len(other) >= _LONG_ENOUGH and other != written}


@rule(
    "BDG910",
    Severity.NOTE,
    vietnamese="{count} chữ viết tắt chưa được giải thích khi dùng lần đầu: {abbreviations}",
    english="{count} abbreviations are not explained at their first use: {abbreviations}",
)
def abbreviations_are_explained(case: Case) -> Iterator[Found | NotApplicable]:
    """
    An abbreviation that not every official knows is explained where it comes first.

    Those that are marked as common in the catalogue (UBND, HĐND) need no explanation, nor those in the names of
    recipients and of cited acts; an abbreviation of the catalogue is shown with what it stands for. It is told where
    at least three are left unexplained.

    Why: the plan is read in other branches and in later years.

    Bad:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng công chức VHXH, cán bộ LHPN và giáo viên THCS.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH

    - Bồi dưỡng công chức văn hóa - xã hội (VHXH), cán bộ Liên hiệp Phụ nữ và giáo viên trung học cơ sở.
    ```

    When to ignore: in a plan for the office itself.

    Source: custom of official writing: the full form first, the abbreviation in brackets.
    """
    found = case.acronyms
    if not found:
        yield NotApplicable("kế hoạch không dùng chữ viết tắt")
        return
    explained = {each for text in case.texts for each in _EXPLAINED.findall(text.text)}
    facts = {fact.abbreviation: fact for fact in case.catalogue.abbreviations}
    open_ones = [
        (text, acronym, start, end)
        for text, acronym, start, end in found
        if acronym not in explained and not (acronym in facts and facts[acronym].common) and _is_of_the_text(text)
    ]
    names = tuple(dict.fromkeys(acronym for _, acronym, _, _ in open_ones))
    if len(names) >= _FEWEST:
        shown = tuple(f"{name} ({facts[name].expansion})" if name in facts else name for name in names)
        text, _, start, end = open_ones[0]
        values: dict[str, Figure] = {"count": len(names), "abbreviations": shown}
        yield Found.at(case, text, start, end, values=values)


def _is_of_the_text(text: Text) -> bool:
    return not text.path.startswith(("recipients", "legal_bases")) and fold(text.text) != ""
