import pytest
from attrs import evolve

from binhdanggioi import (
    BasisRole,
    Citation,
    CourseLine,
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
    Period,
    Plan,
    Profile,
    Recipient,
    ReportingDuty,
    Responsibility,
    Scope,
    Section,
    Signature,
    TargetIndicator,
    Task,
    Timeframe,
    Trainer,
    TrainerKind,
    TrainingCourse,
    unsaid,
)
from binhdanggioi.deriving.gaps import GAPS
from binhdanggioi.deriving.tasks import leaf_tasks
from binhdanggioi.model.section import Item

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
        when, trainer = Timeframe.parse("năm 2024"), Trainer(kind=TrainerKind.OTHER)
        whole = evolve(course, held=when, venue="Hội trường", trainers=(trainer,))

        assert [(name, (whole,)) for name in expected] == [
            (part.name, nouns) for part, nouns in unsaid(with_items(whole))
        ]

    def test_a_course_says_when_where_and_who_teaches(self) -> None:
        """Each of the three is told by itself; a line of the course that says it is enough."""
        bare = TrainingCourse(title="A")
        line = CourseLine(text="Địa điểm, giảng viên: Trường Chính trị tỉnh bố trí.")

        assert [("held", (bare,)), ("venue", (bare,)), ("trainers", (bare,))] == [
            (part.name, nouns) for part, nouns in unsaid(with_items(bare))
        ]
        assert ["held"] == missing(with_items(evolve(bare, lines=(line,))))

    def test_a_plan_of_several_years_has_targets(self) -> None:
        """Tasks over several years want targets; those of one year do not."""
        task = Task(text="Một", lead=(BODY,), when=Timeframe.parse("năm 2024"), output="Báo cáo")

        assert ["indicators"] == missing(evolve(with_items(task), period=Period(2021, 2030)))
        assert [] == missing(evolve(with_items(task), period=Period(2024, 2024)))


class TestTable:
    """One table for rules and summaries."""

    def test_a_draft_needs_four_parts_to_be_issued(self) -> None:
        """Without number, day, recipients and signature no plan is issued; the rest makes it the poorer."""
        assert ["number", "issued_on", "recipients", "signature"] == [part.name for part in GAPS if part.to_issue]

    def test_every_part_has_its_words(self) -> None:
        """Each part has its own name and a phrase in both languages, in the order of a plan."""
        assert [
            ("number", "số của kế hoạch", "the plan's number"),
            ("issued_on", "ngày ban hành", "the day of issue"),
            ("legal_bases", "căn cứ", "the legal bases"),
            ("indicators", "chỉ tiêu", "the target indicators"),
            ("baseline", "hiện trạng (số liệu gốc) của chỉ tiêu", "the baseline of indicators"),
            ("lead", "đơn vị chủ trì của nhiệm vụ", "who leads the tasks"),
            ("when", "thời hạn của nhiệm vụ", "when the tasks are due"),
            ("output", "sản phẩm của nhiệm vụ", "what the tasks bring forth"),
            ("categories", "số lượng của từng thành phần tham dự", "how many of each category take part"),
            ("held", "thời gian tổ chức lớp tập huấn", "when the courses are held"),
            ("venue", "địa điểm tổ chức lớp tập huấn", "where the courses are held"),
            ("trainers", "giảng viên của lớp tập huấn", "who teaches the courses"),
            ("women", "số nữ trong người tham dự tập huấn", "how many participants are women"),
            ("funding", "kinh phí thực hiện", "the funding"),
            ("amount", "số tiền", "the amount of money"),
            ("reporting", "chế độ báo cáo", "who reports by when"),
            ("recipients", "nơi nhận", "the recipients"),
            ("signature", "chữ ký", "the signature"),
        ] == [(part.name, part.vietnamese, part.english) for part in GAPS]

    def test_of_a_kind(self) -> None:
        """Only courses need a time, a place and trainers, and only a programme over years needs targets."""
        assert {
            "indicators": Profile.IMPLEMENTING,
            "held": Profile.TRAINING,
            "venue": Profile.TRAINING,
            "trainers": Profile.TRAINING,
        } == {part.name: part.profile for part in GAPS if part.profile}

    @pytest.mark.parametrize(
        ("name", "items", "wanted"),
        [
            ("baseline", (TargetIndicator(text="Một", measure="một"),), True),
            ("baseline", (), False),
            ("lead", (Task(text="Một"),), True),
            ("when", (), False),
            ("output", (), False),
            ("categories", (TrainingCourse(title="A", categories=(ParticipantCategory(text="Một"),)),), False),
            (
                "categories",
                (
                    TrainingCourse(title="A"),
                    TrainingCourse(
                        title="B", categories=(ParticipantCategory(text="Một"), ParticipantCategory(text="Hai"))
                    ),
                ),
                True,
            ),
            ("women", (TrainingCourse(title="A"), TrainingCourse(title="B", headcount=0)), True),
            ("women", (TrainingCourse(title="A"),), False),
            ("amount", (Funding(text="Ngân sách tỉnh"),), True),
            ("amount", (), False),
            ("held", (), True),
        ],
    )
    def test_wanted(self, name: str, items: tuple[Item, ...], wanted: bool) -> None:  # noqa: FBT001
        """A part is wanted of a plan that has what it is a part of."""
        (gap,) = (part for part in GAPS if part.name == name)

        assert wanted is gap.wanted(evolve(EMPTY, sections=(Section(heading="KHÁC", items=items),)))

    @pytest.mark.parametrize(
        ("period", "tasks", "wanted"),
        [
            (Period(2024, 2025), (Task(text="Một"),), True),
            (Period(2024, 2024), (Task(text="Một"),), False),
            (None, (Task(text="Một"),), False),
            (Period(2024, 2025), (), False),
        ],
    )
    def test_targets_wanted(self, period: Period | None, tasks: tuple[Item, ...], wanted: bool) -> None:  # noqa: FBT001
        """Targets are wanted of tasks over several years."""
        (gap,) = (part for part in GAPS if part.name == "indicators")
        plan = evolve(EMPTY, period=period, sections=(Section(heading="KHÁC", items=tasks),))

        assert wanted is gap.wanted(plan)
