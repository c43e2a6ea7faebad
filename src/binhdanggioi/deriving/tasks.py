"""The tasks of a plan as a tree: all of them, and the leaves, which are the actual work."""

from collections.abc import Callable, Iterable, Iterator

from binhdanggioi.model.plan import Plan
from binhdanggioi.model.task import Task


def with_subtasks(tasks: Iterable[Task]) -> Iterator[Task]:
    """Yield the tasks and their subtasks at every depth, in the order of the document."""
    for task in tasks:
        yield task
        yield from with_subtasks(task.subtasks)


def leaf_tasks(plan: Plan) -> tuple[Task, ...]:
    """The tasks without subtasks, in the order of the document."""
    return leaf_tasks_without(plan, lambda _: False)


def leaf_tasks_without(plan: Plan, says: Callable[[Task], bool]) -> tuple[Task, ...]:
    """Leaf tasks for which `says` is false, for the task itself and for all its ancestors."""

    def search(tasks: tuple[Task, ...]) -> Iterator[Task]:
        for task in tasks:
            if not says(task):
                yield from search(task.subtasks) if task.subtasks else (task,)

    return tuple(search(plan.tasks))
