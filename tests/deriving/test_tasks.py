import binhdanggioi as bdg
from binhdanggioi import Task
from binhdanggioi.deriving.tasks import leaf_tasks, leaf_tasks_without, with_subtasks

INNER, OTHER, ALONE = Task(text="Trong", output="Báo cáo"), Task(text="Bên"), Task(text="Riêng")
OUTER = Task(text="Ngoài", subtasks=(INNER, OTHER))
PLAN = bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(bdg.Section(heading="NHIỆM VỤ", items=(OUTER, ALONE)),))


class TestTasks:
    """Tasks as a tree."""

    def test_all(self) -> None:
        """A task comes before those under it."""
        assert [OUTER, INNER, OTHER, ALONE] == list(with_subtasks(PLAN.tasks))

    def test_leaves(self) -> None:
        """The leaves hold no others."""
        assert (INNER, OTHER, ALONE) == leaf_tasks(PLAN)

    def test_leaves_that_do_not_say_something(self) -> None:
        """What a task says holds for every task under it."""
        assert (OTHER, ALONE) == leaf_tasks_without(PLAN, lambda task: task.output is not None)
        assert (ALONE,) == leaf_tasks_without(PLAN, lambda task: task.text == "Ngoài")
