"""4xx — tasks, their times and products."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import groupby
from operator import itemgetter

from attrs import frozen

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import TASK_OWNERS, TASK_TIMES
from binhdanggioi.deriving.phrases import with_sentences
from binhdanggioi.deriving.stated_time import stated_times
from binhdanggioi.deriving.tasks import leaf_tasks
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.times import EACH, SPANS
from binhdanggioi.lexicon.totals import SHARED, SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.task import Task
from binhdanggioi.notation.number import WHOLE_NUMBER, parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import find_timeframes
from binhdanggioi.notation.wording import fold

_SAME_WORDS = 3
_NUMBER = Pattern(rf"(?<![0-9.,/])({WHOLE_NUMBER})\s+([^\W\d_]+(?:\s+[^\W\d_]+){{2,3}})")
"""A number with the first syllables of what it counts: `02 mô hình truyền thông`."""
_MAKES = Pattern(rf"{any_of(verb.word for verb in VERBS if verb.makes)}\s+(?:[^\W\d_]+\s+){{0,2}}[0-9]", re.IGNORECASE)
_IN_PART = Pattern(rf"\b{any_of((*EACH, *SHARED, *SOME_PARTS_FOLLOW, *SPANS))}\b", re.IGNORECASE)
"""Words that show that a number may be only of a part of a thing, or of one time."""

_PRODUCT = Pattern(rf"{any_of(label.word for label in TASK_LABELS if label.field == 'output')}\b", re.IGNORECASE)
_NO_TASKS = NotApplicable("kế hoạch không có nhiệm vụ", "the plan has no tasks")
_NOTHING_DATED = NotApplicable(
    "kế hoạch không ghi ngày ban hành, hoặc không nêu thời hạn nào có ngày tháng",
    "the plan has no date of issue, or says of nothing by which date it is due",
)
_NOTHING_COUNTED = NotApplicable(
    "không có đồng thời chỉ tiêu ghi số lượng và sản phẩm của nhiệm vụ",
    "the plan does not have both a target that counts things and a product of a task",
)
_NO_ACTION_MONTH = NotApplicable(
    "không phải kế hoạch Tháng hành động, hoặc chưa nêu thời gian tổ chức",
    "the plan is not one for the Action Month, or does not say when the month is",
)


@rule(
    "BDG401",
    Severity.NOTE,
    vietnamese="{without_owner}/{tasks} nhiệm vụ chưa ghi đơn vị chủ trì, {without_deadline}/{tasks} nhiệm vụ chưa ghi "
    "thời hạn hoàn thành",
    english="tasks without a leading unit: {without_owner} of {tasks}; without a time: {without_deadline} of {tasks}",
    topic=questions.TASKS,
)
def tasks_have_owners_and_deadlines(case: Case) -> Iterator[Found | NotApplicable]:
    """Each task says who leads it and by when."""
    plan = case.plan
    if not plan.tasks:
        yield _NO_TASKS
        return
    owners, times = TASK_OWNERS.missing(plan), TASK_TIMES.missing(plan)
    if owners or times:
        first, last = plan.tasks[0], leaf_tasks(plan)[-1]
        yield Found(
            "lead",
            noun=first,
            span=first.span.enclosing(last.span) if first.span and last.span else None,
            tasks=len(leaf_tasks(plan)),
            without_owner=len(owners),
            without_deadline=len(times),
        )


@rule(
    "BDG402",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="thời hạn “{wording}” kết thúc ngày {due}, trước ngày ban hành kế hoạch ({issued}); kiểm tra lại",
    english="“{wording}” is over on {due}, before the plan is issued ({issued}); check the time",
    topic=questions.TASKS,
)
def nothing_is_due_before_the_plan(case: Case) -> Iterator[Found | NotApplicable]:
    """No task, course, duty or report is due before the plan is issued."""
    issued_on = case.plan.issued_on
    due = [*stated_times(case)]
    if issued_on is None or not due:
        yield _NOTHING_DATED
        return
    for one in due:
        if one.last < issued_on.earliest:
            yield Found(
                path=one.path,
                noun=one.noun,
                span=one.span,
                wording=one.wording,
                due=one.last,
                issued=issued_on,
            )


@rule(
    "BDG403",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="sản phẩm ghi {product} {thing}, chỉ tiêu ghi {bound} {target}; thống nhất số lượng",
    english="the product says {product} (“{thing}”), the target says {bound} {target}; let both say the same",
    topic=questions.TASKS,
)
def products_match_targets(case: Case) -> Iterator[Found | NotApplicable]:
    """The number of things that a task produces is that of its target."""
    targets: dict[tuple[str, ...], list[Milestone]] = {}
    for sentence, indicators in groupby(with_sentences(case.indicators), key=itemgetter(1)):
        by_value = _by_value(indicator for indicator, _ in indicators)
        for name, number in dict.fromkeys((_name(counted), counted.number) for counted in _counted(sentence)):
            if number in by_value:
                targets.setdefault(name, []).extend(by_value[number])
    products = [text for text in case.texts if isinstance(text.noun, Paragraph) and _PRODUCT.match(text.text)]
    products += _only_tasks(case)
    if not targets or not products:
        yield _NOTHING_COUNTED
        return
    for text in products:
        for counted in _counted(text.text):
            same = targets.get(_name(counted), [])
            if same and not any(_is_met(counted.number, milestone) for milestone in same):
                yield Found.within(
                    case,
                    text,
                    counted.start,
                    counted.end,
                    product=counted.number,
                    thing=" ".join(counted.words),
                    sign=same[0].comparator.sign if same[0].comparator else "",
                    target=same[0].value or 0,
                    bound=_bound(same[0].comparator),
                )


def _by_value(indicators: Iterable[TargetIndicator]) -> dict[Decimal | None, list[Milestone]]:
    found: dict[Decimal | None, list[Milestone]] = {}
    for milestone in (milestone for indicator in indicators for milestone in indicator.milestones):
        found.setdefault(milestone.value, []).append(milestone)
    return found


def _bound(comparator: Comparator | None) -> Both:
    """The words of a comparator before a value: `ít nhất`; empty if there is none."""
    if comparator is None:
        return Both("", "")
    return Both(comparator.vietnamese, comparator.name.lower().replace("_", " "))


def _only_tasks(case: Case) -> list[Text]:
    """The sentences of tasks that make a number of things, if no other task makes the same things."""
    led: dict[tuple[str, ...], list[Text]] = {}
    for text in case.texts:
        if isinstance(text.noun, Task) and _MAKES.match(text.text) and not _IN_PART.search(text.text):
            for counted in _counted(text.text):
                led.setdefault(_name(counted), []).append(text)
    return list(dict.fromkeys(texts[0] for texts in led.values() if len(texts) == 1))


@frozen
class _Counted:
    """A number in a text, and the words after it."""

    number: Decimal
    words: tuple[str, ...]
    start: int
    end: int


def _counted(text: str) -> Iterator[_Counted]:
    for found in _NUMBER.finditer(text):
        words = tuple(fold(found[2]).split())
        if len(words) >= _SAME_WORDS:
            yield _Counted(Decimal(parse_number(found[1])), words, found.start(), found.end())


def _name(counted: _Counted) -> tuple[str, ...]:
    return counted.words[:_SAME_WORDS]


def _is_met(product: Decimal, milestone: Milestone) -> bool:
    target = milestone.value or Decimal(0)
    if milestone.comparator in (Comparator.AT_LEAST, Comparator.MORE_THAN):
        return product >= target
    if milestone.comparator in (Comparator.AT_MOST, Comparator.LESS_THAN):
        return product <= target
    return product == target or milestone.comparator is Comparator.ABOUT


@rule(
    "BDG404",
    Severity.WARNING,
    Ground.PRACTICE,
    vietnamese="Tháng hành động ghi từ ngày {first} đến ngày {last}; thời gian hằng năm là từ ngày 15/11 đến ngày "
    "15/12",
    english="the Action Month is given as {first} to {last}; it runs from 15 November to 15 December each year",
    topic=questions.TASKS,
)
def action_month_has_its_days(case: Case) -> Iterator[Found | NotApplicable]:
    """The Action Month for gender equality runs from 15 November to 15 December."""
    texts = [text for text in case.texts if isinstance(text.noun, Paragraph) and text.text.startswith("Thời gian")]
    if "tháng hành động" not in fold(case.plan.subject or "") or not texts:
        yield _NO_ACTION_MONTH
        return
    for text in texts:
        for frame, start, end in find_timeframes(text.text):
            if frame.first and frame.last and frame.first < frame.last and not _in_the_month(frame.first, frame.last):
                yield Found.within(case, text, start, end, first=frame.first, last=frame.last)


def _in_the_month(first: date, last: date) -> bool:
    return first.year == last.year and (first.month, first.day) >= (11, 15) and (last.month, last.day) <= (12, 15)
