"""The tasks in a summary."""

from collections.abc import Iterable, Iterator

from binhdanggioi.deriving.phrases import names, time_words
from binhdanggioi.deriving.tasks import leaf_tasks, with_subtasks
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.task import Task
from binhdanggioi.notation.number import format_number
from binhdanggioi.writing.pages.block import Block, Phrase, Prose
from binhdanggioi.writing.pages.shown import bullets, marked


def tasks(plan: Plan) -> Iterator[Block]:
    """The tasks of the first rank, after the counts of groups and of tasks in them."""
    yield from _listed(plan, plan.tasks)


def all_tasks(plan: Plan) -> Iterator[Block]:
    """Every task."""
    yield from _listed(plan, with_subtasks(plan.tasks))


def _listed(plan: Plan, listed: Iterable[Task]) -> Iterator[Block]:
    leaves = leaf_tasks(plan)
    if len(leaves) != len(plan.tasks):
        counts = f"{format_number(len(plan.tasks), width=2)} nhóm, {format_number(len(leaves), width=2)} nhiệm vụ"
        yield Prose(Phrase(counts))
    yield from bullets(map(_task, listed))


def _task(task: Task) -> Phrase:
    said = (
        ("chủ trì", names(task.lead)),
        ("phối hợp", names(task.partners)),
        ("thời gian", time_words(task)),
        ("sản phẩm", task.output or ""),
    )
    facts = "; ".join(f"{label}: {words}" for label, words in said if words)
    text = marked(task.mark, task.text)
    return Phrase(f"{text} ({facts})" if facts else text, task.span)
