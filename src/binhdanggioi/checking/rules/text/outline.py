"""9xx — the outline: its numbering, the letters of points, the ends of headings."""

from collections.abc import Iterator

from attrs import frozen

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.model.section import Section
from binhdanggioi.model.task import Task
from binhdanggioi.notation.outline import BULLETS, LETTERS, Mark, MarkKind, parse_mark

_ROMAN = {"I": 1, "V": 5, "X": 10}
_TWICE = Both("bị trùng", "repeats itself")
_SKIPPED = Both("không liên tục", "does not count on")
_PREFIXED = (MarkKind.SECOND, MarkKind.THIRD, MarkKind.FOURTH)


@frozen
class _Step:
    """A numbered or lettered mark of the outline, and the one before it on its level."""

    noun: Noun
    mark: Mark
    before: Mark | None


def _steps(case: Case) -> Iterator[_Step]:
    """Yield the numbered and lettered marks in the order of the document, each with the one before it on its level."""
    last: dict[MarkKind, Mark] = {}
    for address, noun in case.nouns:
        text = getattr(noun, "mark", None)
        if text is None or address.startswith(("annexes", "articles", "legal_bases", "preamble")):
            continue
        parsed = parse_mark(text)
        if parsed is None or parsed[0].kind in BULLETS:
            continue
        mark = parsed[0]
        before = last.get(mark.kind)
        if before is not None and mark.kind in _PREFIXED and _prefix(before) != _prefix(mark):
            before = None
        last = {kind: known for kind, known in last.items() if kind < mark.kind} | {mark.kind: mark}
        yield _Step(noun, mark, before)


def _prefix(mark: Mark) -> str:
    return mark.text.rstrip(".").rpartition(".")[0]


def _ordinal(mark: Mark) -> int | None:
    """The number of a mark: 2 for `II.` or `b)`; None if it has none."""
    label = mark.label
    if label.isdigit():
        return int(label)
    if mark.kind is MarkKind.LETTER:
        return LETTERS.index(label) + 1 if label in LETTERS else None
    if mark.kind is MarkKind.CAPITAL:
        return ord(label) - ord("A") + 1
    return _roman(label) if set(label) <= set(_ROMAN) else None


def _roman(label: str) -> int:
    values = [_ROMAN[letter] for letter in label]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


@rule(
    "BDG904",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="thứ tự đề mục {fault}: sau “{before}” là “{here}”",
    english="the numbering {fault}: after “{before}” comes “{here}”",
)
def outline_counts_on(case: Case) -> Iterator[Found | NotApplicable]:
    """The marks of the outline count on: none is skipped, none comes twice."""
    steps = [*_steps(case)]
    if not steps:
        yield NotApplicable("kế hoạch không có đề mục đánh số", "the plan has no numbered headings or items")
        return
    for step in steps:
        here, before = _ordinal(step.mark), _ordinal(step.before) if step.before else None
        if step.before is None or here is None or before is None or _skips_a_letter(step):
            continue
        if here == before + 1 or (here == 1 and before > 1):
            continue
        fault = _TWICE if here == before else _SKIPPED
        yield Found(path="sections", noun=step.noun, before=step.before.text, here=step.mark.text, fault=fault)


def _skips_a_letter(step: _Step) -> bool:
    """True if the letters go from d) to e), which leaves out đ)."""
    labels = (step.before.label if step.before else "", step.mark.label)
    return step.mark.kind is MarkKind.LETTER and labels == ("d", "e")


@rule(
    "BDG924",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="sau điểm d) là điểm đ), không phải điểm e)",
    english="after point “d)” comes “đ)”, not “e)”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.d",
)
def letters_follow_the_alphabet(case: Case) -> Iterator[Found | NotApplicable]:
    """The letters of points follow the Vietnamese alphabet: a, b, c, d, đ, e, g."""
    steps = [step for step in _steps(case) if step.mark.kind is MarkKind.LETTER]
    if not steps:
        yield NotApplicable("kế hoạch không có điểm đánh thứ tự bằng chữ cái", "the plan has no points with letters")
        return
    for step in steps:
        if _skips_a_letter(step):
            yield Found(path="sections", noun=step.noun)


@rule(
    "BDG920",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="đề mục “{heading}” có dấu chấm ở cuối, phần lớn đề mục cùng cấp không có; bỏ dấu chấm",
    english="the heading “{heading}” ends with a full stop, most of those beside it do not; remove it",
)
def headings_end_alike(case: Case) -> Iterator[Found | NotApplicable]:
    """A heading ends as the headings beside it do."""
    levels: dict[str, list[Text]] = {}
    for text in case.texts:
        is_heading = isinstance(text.noun, Section) or (isinstance(text.noun, Task) and text.noun.subtasks)
        if is_heading and text.name in ("heading", "text"):
            address = case.addresses[id(text.noun)]
            levels.setdefault(address.rpartition(".")[0], []).append(text)
    if not any(len(texts) > 1 for texts in levels.values()):
        yield NotApplicable("không có các đề mục cùng cấp", "no two headings stand side by side")
        return
    for texts in levels.values():
        ending = [text for text in texts if text.text.endswith(".")]
        if len(texts) - len(ending) > len(ending) > 0:
            for text in ending:
                size = len(text.text)
                yield Found.within(case, text, size - 1, size, new="", heading=text.text)
