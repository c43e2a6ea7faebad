"""3xx — numbers of items in headings, compared with the lists under them."""

import re
from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.sections import SECTIONS, Scope
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.section import Item, Section
from binhdanggioi.model.task import Task
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.outline import parse_mark
from binhdanggioi.notation.pattern import Pattern

_STATED_TARGETS = Pattern(r"(?<![0-9/])([0-9]{1,3})\s+(chỉ tiêu)(?!\s+(?:quốc gia|của\s+Chiến lược))", re.IGNORECASE)

_STATED_POINTS = Pattern(
    r"(?:gồm|có|với|vào)\s+([0-9]{1,2})\s+"
    rf"({any_of(section.word for section in SECTIONS if section.counted)}|nhóm [^0-9,;.:]{{3,25}}|việc)"
    r"[^0-9.;:]{0,60}:$",
    re.IGNORECASE,
)
"""The end of a heading that counts what is listed below it: `gồm 05 chỉ tiêu sau:`."""

_NO_STATED_COUNTS = NotApplicable(
    "không có đề mục nào ghi trước số lượng chỉ tiêu, nội dung được liệt kê",
    "no heading says how many targets or contents are listed below it",
)


@rule(
    "BDG310",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi có {stated} {unit} nhưng liệt kê {listed}; kiểm tra lại số lượng hoặc phần liệt kê",
    english="states {stated} (“{unit}”), lists {listed}; check the number or the list",
    topic=questions.INDICATORS,
)
def stated_counts_match_lists(case: Case) -> Iterator[Found | NotApplicable]:
    """Where a heading says how many targets, contents or tasks follow, so many follow."""
    stated = [(text, found, _listed(noun)) for text, noun, found in _stated_counts(case)]
    stated += [(text, found, _points(noun)) for text, noun, found in _stated_points(case)]
    if not stated:
        yield _NO_STATED_COUNTS
        return
    for text, found, listed in stated:
        number = parse_number(found[1])
        if listed and number != listed:
            yield Found.within(case, text, *found.span(), stated=number, unit=found[2], listed=listed)


def _stated_counts(case: Case) -> Iterator[tuple[Text, Section | Objective, re.Match[str]]]:
    """Every number of targets in a heading of the section on objectives, with the noun under it."""
    for text in case.texts:
        noun = text.noun
        if isinstance(noun, Section | Objective) and (found := _STATED_TARGETS.search(text.text)):
            yield text, noun, found


def _stated_points(case: Case) -> Iterator[tuple[Text, Section | Task, re.Match[str]]]:
    """Every number of points in a heading that are to follow right below it."""
    for text in case.texts:
        if isinstance(text.noun, Section | Task) and (found := _STATED_POINTS.search(text.text)):
            yield text, text.noun, found


def _points(noun: Section | Task) -> int:
    """Count the marked items under a heading, if their marks are all of one kind."""
    items = noun.items if isinstance(noun, Section) else noun.subtasks
    marked = [parse_mark(f"{mark} ") for item in items if (mark := getattr(item, "mark", None))]
    alike = {found[0].kind for found in marked if found}
    return len(marked) if len(alike) == 1 and len(marked) == len(items) else 0


def _listed(noun: Section | Objective) -> int:
    """Count the targets under a heading."""
    return len(noun.indicators) if isinstance(noun, Objective) else sum(_counted(item) for item in noun.items)


def _counted(item: Item) -> int:
    """Count the targets in an item; a specific objective without any counts as one, which is done or not done."""
    if isinstance(item, Objective) and not item.indicators:
        return int(item.mark is not None and item.scope is Scope.SPECIFIC)
    return _listed(item) if isinstance(item, Section | Objective) else int(isinstance(item, TargetIndicator))
