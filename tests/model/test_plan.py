import copy

import pytest
from attrs import evolve

from binhdanggioi import (
    DocumentKind,
    Duty,
    Funding,
    Objective,
    Organization,
    Paragraph,
    Plan,
    ReportingDuty,
    Responsibility,
    Role,
    Scope,
    Section,
    Table,
    TargetIndicator,
    Task,
    TrainingCourse,
)
from tests.model import nested

INDICATOR_A = TargetIndicator(text="Chỉ tiêu một", measure="một")
INDICATOR_B = TargetIndicator(text="Chỉ tiêu hai", measure="hai")
OBJECTIVE = Objective(scope=Scope.SPECIFIC, text="Mục tiêu", indicators=(INDICATOR_A,))
SUBTASK = Task(text="Việc nhỏ")
TASK_A = Task(text="Việc một", subtasks=(SUBTASK,))
TASK_B = Task(text="Việc hai")
TASK_C = Task(text="Việc ba")
COURSE = TrainingCourse(title="Tập huấn")
FUNDING = Funding(text="Kinh phí")
YEARLY, HALF_YEARLY, FINAL = (ReportingDuty(addressee=Organization(name=name)) for name in ("UBND", "Sở", "Bộ"))
RESPONSIBILITY = Responsibility(
    organization=Organization(name="Phòng"), duties=(Duty(text="Báo cáo hai lần", reports=(YEARLY, HALF_YEARLY)),)
)
PLAN = Plan(
    kind=DocumentKind.PLAN,
    sections=(
        Section(
            heading="MỤC ĐÍCH, YÊU CẦU",
            items=(
                Section(heading="Mục đích", roles=(Role.PURPOSE,), items=(Paragraph(text="Để biết."),)),
                Section(
                    heading="Yêu cầu",
                    roles=(Role.REQUIREMENT,),
                    items=(
                        Paragraph(text="Phải đúng."),
                        Section(heading="Nhóm", items=(Paragraph(text="Phải đủ."),)),
                        Section(heading="Kinh phí", roles=(Role.FUNDING,), items=(Paragraph(text="Không tính."),)),
                    ),
                ),
            ),
        ),
        Section(
            heading="NỘI DUNG",
            items=(OBJECTIVE, TASK_A, Section(heading="Khác", items=(INDICATOR_B, COURSE, FUNDING)), TASK_B),
        ),
        Section(
            heading="TỔ CHỨC THỰC HIỆN",
            items=(
                RESPONSIBILITY,
                Duty(text="Báo cáo cuối", reports=(FINAL,)),
                Table(rows=(("Việc ba",),), tasks=(TASK_C,)),
            ),
        ),
    ),
)


class TestWalks:
    """A plan walks its outline."""

    def test_each_kind_of_noun_is_found_in_order(self) -> None:
        """Nouns are found at every depth in the order of the document, the tasks of a table too, subtasks not."""
        assert (OBJECTIVE,) == PLAN.objectives
        assert (INDICATOR_A, INDICATOR_B) == PLAN.indicators
        assert (TASK_A, TASK_B, TASK_C) == PLAN.tasks
        assert (COURSE,) == PLAN.courses
        assert (FUNDING,) == PLAN.funding
        assert (RESPONSIBILITY,) == PLAN.responsibilities
        assert (YEARLY, HALF_YEARLY, FINAL) == PLAN.reporting

    def test_a_role_holds_for_sections_below(self) -> None:
        """The paragraphs of a role are those under its heading, also under a heading of no role below it."""
        assert (("Để biết.",), ("Phải đúng.", "Phải đủ.")) == (PLAN.purposes, PLAN.requirements)

    def test_an_annex_is_not_the_body(self) -> None:
        """Nouns in an annex are no nouns of the outline."""
        plan = Plan(kind=DocumentKind.PLAN, annexes=PLAN.sections)

        assert ((), (), ()) == (plan.tasks, plan.courses, plan.reporting)

    def test_a_plan_that_says_nothing_has_nothing(self) -> None:
        """A plan of its kind alone can be built, and every walk is empty."""
        plan = Plan(kind=DocumentKind.PLAN)
        walks = (
            plan.objectives,
            plan.indicators,
            plan.tasks,
            plan.courses,
            plan.funding,
            plan.responsibilities,
            plan.reporting,
            plan.purposes,
            plan.requirements,
        )

        assert ((),) * 9 == walks

    def test_a_changed_plan_walks_its_own_outline(self) -> None:
        """What is derived is derived anew."""
        assert () == evolve(PLAN, sections=()).tasks

    def test_the_first_report_of_a_duty(self) -> None:
        """A duty gives the first of its reports, or None."""
        assert [YEARLY, None] == [RESPONSIBILITY.duties[0].report, Duty(text="Chủ trì").report]


class TestDepth:
    """What stands one within another is bounded, far beyond any document."""

    @nested.KINDS
    def test_the_deepest(self, nest: nested.Nest) -> None:
        """Fifty sections, courses, tables and tasks may stand one within another, in the body and in an annex."""
        plan = evolve(nested.plan_of(nest(50)), annexes=(nest(50),))

        assert plan == copy.deepcopy(plan)

    @nested.KINDS
    @pytest.mark.parametrize("levels", [51, 2_000])
    def test_deeper_is_no_plan(self, nest: nested.Nest, levels: int) -> None:
        """One more is refused, and thousands are."""
        deep, message = nest(levels), "more than 50 sections, courses, tables and tasks stand one within another"

        with pytest.raises(ValueError, match=message):
            evolve(PLAN, sections=(deep,))
        with pytest.raises(ValueError, match=message):
            evolve(PLAN, annexes=(deep,))
