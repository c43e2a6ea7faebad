"""Places in words: lines of the source, items of the outline, parts of a plan outside the outline."""

from itertools import takewhile

from binhdanggioi.deriving.phrases import capital
from binhdanggioi.model.finding import Both, Finding, Language
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span

WHOLE = Both("toàn văn bản", "the whole text")
_ITEM = Both("mục", "item")
_PARAGRAPH = Both("đoạn", "paragraph")
_BULLET = Both("gạch đầu dòng thứ", "bullet")
_TARGET = Both("chỉ tiêu thứ", "target")
_PARTS = {
    "preamble": Both("phần căn cứ", "the bases"),
    "legal_bases": Both("phần căn cứ", "the bases"),
    "programme": Both("tên chương trình", "the programme"),
    "recipients": Both("phần Nơi nhận", "the recipients"),
    "filed_with": Both("dòng “Lưu”", "the line of the archive"),
    "signature": Both("phần ký", "the signature"),
    "annexes": Both("phụ lục", "the annexes"),
}
"""The parts of a plan outside its outline, by the field that holds them."""
_COUNTED = Pattern(r"[^\w\s(][0-9]+")
"""A step of an address for an item that has no number of its own and so is counted: `-3`, `¶2`, `/2`."""
_OTHER = Pattern(r"(?<=.)(?=/[0-9]+$)")
"""Where the step for another target of one sentence is parted: `a/2` into `a` and `/2`."""
_AGAIN = Pattern(r"#[0-9]+$")
"""The end of a step whose label is printed again: `2#3`."""
_FIELD = Pattern(r"[a-z_]{3,}(?:\[[0-9]+\])?")
"""A step of an address that is a field of a noun: `organization`, `reports[0]`."""


def place_words(finding: Finding, language: Language) -> str:
    """The line and column of a finding and its item of the plan, as far as they are known; else the whole text."""
    where = address_words(finding.address, language) if finding.address else None
    if finding.span is None:
        return where or WHOLE.said(language)
    source = _span_words(finding.span, language)
    return f"{source} ({where})" if where else source


def _span_words(span: Span, language: Language) -> str:
    if language == "vi":
        return f"dòng {span.line}, cột {span.column}"
    return f"line {span.line}, column {span.column}"


def address_words(address: str, language: Language = "vi") -> str | None:
    """
    The item or the part of a plan that `address` lies in; None where it lies in none.

    >>> address_words("II.2.a"), address_words("IV.7.-1.reports[0]"), address_words("recipients[3]")
    ('Mục II.2.a', 'Mục IV.7, gạch đầu dòng thứ 1', 'phần Nơi nhận')
    >>> address_words("Chương I.Điều 5.2"), address_words("II.¶1.b.organization", "en")
    ('Chương I, Điều 5.2', 'item II, paragraph 1, item b')
    >>> address_words("II.2.a/2.milestones[0]")
    'Mục II.2.a, chỉ tiêu thứ 2'
    """
    steps = [part for step in address.split(".") for part in _OTHER.split(step)]
    part = _PARTS.get(steps[0].partition("[")[0])
    if part is not None:
        return part.said(language)
    pieces: list[str] = []
    numbered = False  # the piece before ends with a number, which the next step continues: `7` and `2` make `7.2`
    for step in takewhile(lambda step: not _FIELD.fullmatch(step), steps):
        label = _AGAIN.sub("", step).replace("·", ".").rstrip(". ") or step
        if _COUNTED.fullmatch(step):
            pieces.append(_counted(step, language))
        elif numbered and " " not in label:
            pieces[-1] += f".{label}"
        else:
            pieces.append(label if " " in label else f"{_ITEM.said(language)} {label}")
        numbered = not _COUNTED.fullmatch(step)
    words = ", ".join(pieces)
    return (capital(words) if language == "vi" else words) or None


def _counted(step: str, language: Language) -> str:
    """The words for a step that is counted: of `-3` they are `gạch đầu dòng thứ 3`."""
    kind = {"¶": _PARAGRAPH, "/": _TARGET}.get(step[0], _BULLET)
    return f"{kind.said(language)} {step[1:]}"
