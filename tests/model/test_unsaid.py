import pytest
from attrs import evolve

from binhdanggioi import (
    BasisRole,
    Citation,
    DocumentKind,
    DocumentNumber,
    Duty,
    Funding,
    LegalBasis,
    Milestone,
    Money,
    Objective,
    Organization,
    PartialDate,
    ParticipantCategory,
    Plan,
    Recipient,
    ReportingDuty,
    Responsibility,
    Scope,
    Section,
    Signature,
    TargetIndicator,
    Task,
    Timeframe,
    TrainingCourse,
    unsaid,
)
from binhdanggioi.model.section import Item
from binhdanggioi.model.unsaid import PARTS, leaf_tasks

BODY = Organization(name="Sở Nội vụ")
ALWAYS = ["legal_bases", "funding", "reporting", "recipients", "signature"]
"""What every plan should say."""

EMPTY = Plan(kind=DocumentKind.PLAN)
WHOLE = Plan(
    kind=DocumentKind.PLAN,
    number=DocumentNumber("05", None, "KH-SNV"),
    issued_on=PartialDate(2024, 3, 5),
    legal_bases=(LegalBasis(citation=Citation(name="Luật Bình đẳng giới"), role=BasisRole.GROUNDS),),
    sections=(
        Section(
            heading="NỘI DUNG",
            items=(
                Funding(text="60 triệu đồng", amount=Money.parse("60 triệu đồng")),
                Responsibility(organization=BODY, duties=(Duty(text="Báo cáo", reports=(ReportingDuty(),)),)),
            ),
        ),
    ),
    recipients=(Recipient(text="Sở Nội vụ"),),
    signature=Signature(position="GIÁM ĐỐC"),
)
"""A plan that says all that a plan without targets, tasks and courses should."""


def with_items(*items: Item) -> Plan:
    """Add to the whole plan."""
    return evolve(WHOLE, sections=(*WHOLE.sections, Section(heading="KHÁC", items=items)))


def missing(plan: Plan) -> list[str]:
    """Name the parts that a plan leaves unsaid."""
    return [part.name for part, _ in unsaid(plan)]


class TestPlan:
    """Parts that the plan itself should have."""

    def test_an_empty_plan_lacks_what_every_plan_needs(self) -> None:
        """A plan without tasks or courses lacks no part of them, and what lacks the rest is the plan."""
        assert ALWAYS == missing(EMPTY)
        assert [(EMPTY,)] * 5 == [nouns for _, nouns in unsaid(EMPTY)]

    def test_a_whole_plan_lacks_nothing(self) -> None:
        """A plan that says everything leaves nothing unsaid."""
        assert () == unsaid(WHOLE)

    @pytest.mark.parametrize(
        ("plan", "expected"),
        [
            (evolve(WHOLE, number=DocumentNumber(None, None, "KH-SNV")), ["number"]),
            (evolve(WHOLE, number=None), []),
            (evolve(WHOLE, issued_on=PartialDate(2024, 3)), ["issued_on"]),
            (evolve(WHOLE, issued_on=PartialDate(2024)), ["issued_on"]),
            (evolve(WHOLE, issued_on=None), []),
            (evolve(WHOLE, legal_bases=()), ["legal_bases"]),
            (evolve(WHOLE, recipients=()), ["recipients"]),
            (evolve(WHOLE, signature=None), ["signature"]),
            (evolve(WHOLE, sections=()), ["funding", "reporting"]),
        ],
    )
    def test_each_part_is_told(self, plan: Plan, expected: list[str]) -> None:
        """A blank number or day is unsaid; a lost number or date line is no blank, since the text may have lost it."""
        assert expected == missing(plan)

    def test_money_without_an_amount_is_told_once(self) -> None:
        """One amount is enough; without any, the first statement of funding lacks it."""
        source = Funding(text="Ngân sách tỉnh")
        other = Funding(text="Ngân sách huyện")
        bare = evolve(
            WHOLE,
            sections=(evolve(WHOLE.sections[0], items=(source, other, *WHOLE.sections[0].items[1:])),),
        )

        assert () == unsaid(with_items(source))
        assert [("amount", (source,))] == [(part.name, nouns) for part, nouns in unsaid(bare)]


class TestNouns:
    """Parts that some nouns of a plan should have."""

    def test_an_indicator_has_a_baseline(self) -> None:
        """The indicators without a baseline are told, wherever they stand."""
        bare = TargetIndicator(text="Một", measure="một")
        told = TargetIndicator(text="Hai", measure="hai", baseline=Milestone())
        plan = with_items(Objective(scope=Scope.SPECIFIC, indicators=(bare, told)), bare)

        assert [("baseline", (bare, bare))] == [(part.name, nouns) for part, nouns in unsaid(plan)]

    def test_a_task_has_an_owner_a_time_and_an_output(self) -> None:
        """The innermost tasks are told, unless a task above says it for them."""
        when = Timeframe.parse("năm 2024")
        inner = Task(text="Trong")
        outer = Task(text="Ngoài", lead=(BODY,), subtasks=(inner, Task(text="Xong", when=when, output="Báo cáo")))
        alone = Task(text="Riêng", when=when)
        plan = with_items(outer, alone)

        assert [("lead", (alone,)), ("when", (inner,)), ("output", (inner, alone))] == [
            (part.name, nouns) for part, nouns in unsaid(plan)
        ]
        assert (inner, outer.subtasks[1], alone) == leaf_tasks(plan)

    @pytest.mark.parametrize(
        ("course", "expected"),
        [
            (TrainingCourse(title="A"), []),
            (TrainingCourse(title="A", headcount=60), ["women"]),
            (TrainingCourse(title="A", headcount=60, women=0), []),
            (
                TrainingCourse(
                    title="A",
                    headcount=60,
                    categories=(
                        ParticipantCategory(text="Một", headcount=20, women=5),
                        ParticipantCategory(text="Hai", headcount=40),
                    ),
                ),
                [],
            ),
            (
                TrainingCourse(
                    title="A",
                    women=9,
                    headcount=60,
                    categories=(ParticipantCategory(text="Một", headcount=20), ParticipantCategory(text="Hai")),
                ),
                ["categories"],
            ),
            (TrainingCourse(title="A", categories=(ParticipantCategory(text="Một"),)), []),
        ],
    )
    def test_a_course_counts_its_people(self, course: TrainingCourse, expected: list[str]) -> None:
        """Several categories have their headcounts, and people who are counted are counted by sex somewhere."""
        assert [(name, (course,)) for name in expected] == [
            (part.name, nouns) for part, nouns in unsaid(with_items(course))
        ]


class TestTable:
    """One table for rules and summaries."""

    def test_every_part_has_its_words(self) -> None:
        """Each part has its own name and a phrase in both languages."""
        assert [
            "number",
            "issued_on",
            "legal_bases",
            "baseline",
            "lead",
            "when",
            "output",
            "categories",
            "women",
            "funding",
            "amount",
            "reporting",
            "recipients",
            "signature",
        ] == [part.name for part in PARTS]
        assert all(part.vietnamese and part.english for part in PARTS)
