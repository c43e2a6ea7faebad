"""4xx — tasks, their times and products."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from attrs import frozen

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case, Text
from binhdanggioi.deriving.gaps import TASK_OWNERS, TASK_TIMES
from binhdanggioi.deriving.stated_time import stated_times
from binhdanggioi.deriving.tasks import leaf_tasks
from binhdanggioi.lexicon.comparison import Comparator
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.model.objective import Milestone
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.task import Task
from binhdanggioi.notation.number import parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import find_timeframes
from binhdanggioi.notation.wording import fold

_SAME_WORDS = 3
_NUMBER = Pattern(r"(?<![\d.,/])(\d{1,3}(?:\.\d{3})*|\d+)\s+([^\W\d_]+(?:\s+[^\W\d_]+){2,3})")
_MAKES = Pattern(
    r"(?:thành lập|xây dựng|củng cố|ra mắt|duy trì|hỗ trợ|tổ chức)\s+(?:[^\W\d_]+\s+){0,2}\d", re.IGNORECASE
)
_IN_PART = Pattern(r"\b(?:mỗi|thêm|trong đó|năm|quý|tháng|đợt|bước|giai đoạn|điểm)\b", re.IGNORECASE)
"""What says that a number may be of one part of a thing, or of one time."""

_PRODUCT = Pattern(r"(?:Sản phẩm|Kết quả|Đầu ra)\b", re.IGNORECASE)


@rule(
    "BDG401",
    Severity.NOTE,
    vietnamese="trong {tasks} nhiệm vụ, {without_owner} không ghi đơn vị chủ trì, "
    "{without_deadline} không ghi thời hạn",
    english="of {tasks} tasks, {without_owner} name no leading unit and {without_deadline} no time",
)
def tasks_have_owners_and_deadlines(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Each task says who leads it and by when.

    A unit or a time that is given with a heading holds for every task under it.

    Why: a task of everybody is a task of nobody, and a report on it at the end of the year is guesswork.

    Bad:

    ```text
    III. NHIỆM VỤ, GIẢI PHÁP

    1. Đào tạo cán bộ nữ

    - Mở lớp bồi dưỡng kỹ năng lãnh đạo cho cán bộ nữ trẻ.
    ```

    Good:

    ```text
    III. NHIỆM VỤ, GIẢI PHÁP

    1. Đào tạo cán bộ nữ

    Đơn vị chủ trì: Sở Nội vụ.

    Thời gian: Quý II năm 2026.

    - Mở lớp bồi dưỡng kỹ năng lãnh đạo cho cán bộ nữ trẻ.
    ```

    When to ignore: where the section on organization gives each group of tasks to one unit.

    Source: the practice of task tables in plans of provincial committees (columns: lead, partners, time, product).
    """
    plan = case.plan
    if not plan.tasks:
        yield NotApplicable("kế hoạch không có nhiệm vụ")
        return
    owners, times = TASK_OWNERS.missing(plan), TASK_TIMES.missing(plan)
    if owners or times:
        first, last = plan.tasks[0], leaf_tasks(plan)[-1]
        yield Found(
            path="tasks[0].lead",
            noun=first,
            span=first.span.enclosing(last.span) if first.span and last.span else None,
            values={"tasks": len(leaf_tasks(plan)), "without_owner": len(owners), "without_deadline": len(times)},
        )


@rule(
    "BDG402",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="“{wording}” hết hạn ngày {due}, trước ngày ban hành kế hoạch ({issued})",
    english="“{wording}” is over on {due}, before the plan is issued ({issued})",
)
def nothing_is_due_before_the_plan(case: Case) -> Iterator[Found | NotApplicable]:
    """
    No task, course, duty or report is due before the plan is issued.

    A date that is not complete is taken at its best: the first day that the plan may be issued.

    Why: nobody can do in time what is asked too late; mostly the times were taken over from an earlier draft.

    Bad:

    ```text
    Cao Bằng, ngày 06 tháng 4 năm 2026

    KẾ HOẠCH

    Công tác năm 2026

    III. NHIỆM VỤ, GIẢI PHÁP

    1. Khảo sát

    Đơn vị chủ trì: Sở Nội vụ.

    Thời gian: Quý I năm 2026.

    - Khảo sát nhu cầu bồi dưỡng của cán bộ nữ.
    ```

    Good:

    ```text
    Cao Bằng, ngày 06 tháng 4 năm 2026

    KẾ HOẠCH

    Công tác năm 2026

    III. NHIỆM VỤ, GIẢI PHÁP

    1. Khảo sát

    Đơn vị chủ trì: Sở Nội vụ.

    Thời gian: Quý II năm 2026.

    - Khảo sát nhu cầu bồi dưỡng của cán bộ nữ.
    ```

    When to ignore: where the plan records what was done already.

    Source: the calendar.
    """
    issued_on = case.plan.issued_on
    due = [*stated_times(case)]
    if issued_on is None or not due:
        yield NotApplicable("kế hoạch không ghi ngày ban hành, hoặc không nêu thời hạn nào có ngày tháng")
        return
    for one in due:
        if one.last < issued_on.earliest:
            values: dict[str, Figure] = {
                "wording": one.wording,
                "due": one.last.isoformat(),
                "issued": str(issued_on),
            }
            yield Found(path=one.path, noun=one.noun, span=one.span, values=values)


@rule(
    "BDG403",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="sản phẩm ghi {product} {thing}, chỉ tiêu ghi {sign}{target}",
    english="the product says {product} ({thing}), the target says {sign}{target}",
)
def products_match_targets(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The number of things that a task brings forth is the number that the target names.

    Two numbers are held to be of one thing where at least three words after them are the same.
    A product that goes beyond a target of *at least* is fine.

    Why: whoever carries the task out goes by its product, whoever reports goes by the target.

    Bad:

    ```text
    II. CHỈ TIÊU NĂM 2026

    1. Xây dựng tối thiểu 24 địa chỉ tin cậy ở cộng đồng.

    III. NHIỆM VỤ, GIẢI PHÁP

    1. Địa chỉ tin cậy ở cộng đồng

    - Sản phẩm: 22 địa chỉ tin cậy ở các xã.
    ```

    Good:

    ```text
    II. CHỈ TIÊU NĂM 2026

    1. Xây dựng tối thiểu 24 địa chỉ tin cậy ở cộng đồng.

    III. NHIỆM VỤ, GIẢI PHÁP

    1. Địa chỉ tin cậy ở cộng đồng

    - Sản phẩm: 24 địa chỉ tin cậy ở các xã.
    ```

    When to ignore: where the product is of one part of the year or of the province.

    Source: the plan itself.
    """
    targets = [
        (milestone, counted)
        for indicator in case.indicators
        for counted in _counted(indicator.text)
        for milestone in indicator.milestones
        if milestone.value == counted.number
    ]
    products = [text for text in case.texts if isinstance(text.noun, Paragraph) and _PRODUCT.match(text.text)]
    products += _only_tasks(case)
    if not targets or not products:
        yield NotApplicable("không có cả chỉ tiêu đếm được và sản phẩm của nhiệm vụ")
    for text in products:
        for counted in _counted(text.text):
            same = [milestone for milestone, target in targets if _name(counted) == _name(target)]
            if same and not any(_is_met(counted.number, milestone) for milestone in same):
                values: dict[str, Figure] = {
                    "product": counted.number,
                    "thing": " ".join(counted.words),
                    "sign": same[0].comparator.sign if same[0].comparator else "",
                    "target": same[0].value or 0,
                }
                yield Found.at(case, text, counted.start, counted.end, values=values)


def _only_tasks(case: Case) -> list[Text]:
    """The sentences of tasks that make a number of things, each the only one that names them."""
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
    vietnamese="Tháng hành động ghi từ {first} đến {last}; Tháng hành động hằng năm là từ ngày 15/11 đến ngày 15/12",
    english="the Action Month is given as {first} to {last}; it runs from 15 November to 15 December each year",
)
def action_month_has_its_days(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The Action Month for gender equality runs from 15 November to 15 December.

    It is asked of plans whose subject is the Action Month, of the timeframe in their section on time. Local events may
    lie inside it; a time that reaches beyond it is told.

    Why: the Month is one for the whole country; campaigns outside it are not counted to it.

    Bad:

    ```text
    KẾ HOẠCH

    Triển khai Tháng hành động vì bình đẳng giới năm 2026

    II. THỜI GIAN, PHẠM VI

    1. Thời gian: Từ ngày 10/11/2026 đến hết ngày 10/12/2026.
    ```

    Good:

    ```text
    KẾ HOẠCH

    Triển khai Tháng hành động vì bình đẳng giới năm 2026

    II. THỜI GIAN, PHẠM VI

    1. Thời gian: Từ ngày 15/11/2026 đến hết ngày 15/12/2026.
    ```

    When to ignore: where preparation and closing are counted in.

    Source: the yearly plans for the Month since 2016.
    """
    texts = [text for text in case.texts if isinstance(text.noun, Paragraph) and text.text.startswith("Thời gian")]
    if "tháng hành động" not in fold(case.plan.subject or "") or not texts:
        yield NotApplicable("không phải kế hoạch Tháng hành động, hoặc không nêu thời gian của Tháng")
        return
    for text in texts:
        for frame, start, end in find_timeframes(text.text):
            if frame.first and frame.last and frame.first < frame.last and not _in_the_month(frame.first, frame.last):
                values: dict[str, Figure] = {"first": frame.first.isoformat(), "last": frame.last.isoformat()}
                yield Found.at(case, text, start, end, values=values)


def _in_the_month(first: date, last: date) -> bool:
    return first.year == last.year and (first.month, first.day) >= (11, 15) and (last.month, last.day) <= (12, 15)
