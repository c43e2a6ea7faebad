"""9xx — abbreviations."""

from collections import Counter
from collections.abc import Iterator

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import CAPITALS, Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.model.finding import Ground, Safety, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_EXPLAINED = Pattern(rf"(?:\(|(?:viết tắt|gọi(?: tắt)?) là\s+[“\"]?)([{CAPITALS}][{CAPITALS}&-]+)")
_NONE = NotApplicable("kế hoạch không dùng chữ viết tắt", "the plan uses no abbreviations")
_LONG_ENOUGH = 4
_FEWEST = 3
_LONGEST = 40
"""What has more letters is no abbreviation."""


@rule(
    "BDG909",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="chữ viết tắt “{written}” có thể gõ sai; kiểm tra có phải “{expected}” không",
    english="the abbreviation “{written}” may be misspelled; check whether it should be “{expected}”",
)
def abbreviations_keep_their_letters(case: Case) -> Iterator[Found | NotApplicable]:
    """No abbreviation is another one with a letter doubled or two letters changed over."""
    found = case.acronyms
    if not found:
        yield _NONE
        return
    known = {fact.abbreviation for fact in case.catalogue.abbreviations}
    counts = Counter(hit.value for _, hit in found)
    for text, (acronym, start, end) in found:
        if acronym in known:
            continue
        near = sorted(other for other in _near(acronym) if other in known or counts[other] > counts[acronym])
        if near:
            yield Found.within(
                case, text, start, end, new=near[0], safety=Safety.SUGGESTED, written=acronym, expected=near[0]
            )


def _near(written: str) -> set[str]:
    """What `written` may be a typo of: a doubled letter undone, or two neighbouring letters swapped."""
    if len(written) > _LONGEST:
        return set()
    pairs = range(1, len(written))
    single = {written[:at] + written[at + 1 :] for at in pairs if written[at] == written[at - 1]}
    swapped = {written[: at - 1] + written[at] + written[at - 1] + written[at + 1 :] for at in pairs}
    return {other for other in single | swapped if len(other) >= _LONG_ENOUGH and other != written}


@rule(
    "BDG910",
    Severity.NOTE,
    vietnamese="{count} chữ viết tắt chưa được giải thích khi dùng lần đầu: {abbreviations}",
    english="{count} abbreviations are not explained at their first use: “{abbreviations}”",
)
def abbreviations_are_explained(case: Case) -> Iterator[Found | NotApplicable]:
    """An abbreviation that not every official knows is explained where it comes first."""
    found = case.acronyms
    if not found:
        yield _NONE
        return
    explained = {each for text in case.texts for each in _EXPLAINED.findall(text.text)}
    facts = {fact.abbreviation: fact for fact in case.catalogue.abbreviations}
    open_ones = [
        (text, hit)
        for text, hit in found
        if hit.value not in explained and not (hit.value in facts and facts[hit.value].common) and _is_of_the_text(text)
    ]
    names = tuple(dict.fromkeys(hit.value for _, hit in open_ones))
    if len(names) >= _FEWEST:
        shown = tuple(f"{name} ({facts[name].expansion})" if name in facts else name for name in names)
        text, (_, start, end) = open_ones[0]
        yield Found.within(case, text, start, end, count=len(names), abbreviations=shown)


def _is_of_the_text(text: Text) -> bool:
    return not text.path.startswith(("recipients", "legal_bases")) and fold(text.text) != ""
