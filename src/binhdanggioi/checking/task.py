"""4xx — tasks."""

from collections.abc import Iterator

from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.finding import Severity
from binhdanggioi.model.unsaid import TASK_OWNERS, TASK_TIMES, leaf_tasks


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
