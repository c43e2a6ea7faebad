from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

import binhdanggioi as bdg
from binhdanggioi import (
    Authority,
    BasisRole,
    Citation,
    Comparator,
    Deadline,
    DocumentKind,
    DocumentNumber,
    Duty,
    DutyRole,
    Frequency,
    Funding,
    Host,
    LegalBasis,
    Level,
    Mandate,
    Milestone,
    Money,
    Objective,
    Organization,
    PartialDate,
    ParticipantCategory,
    Period,
    Plan,
    Recipient,
    ReportingDuty,
    Responsibility,
    Role,
    Scope,
    Section,
    Signature,
    TargetIndicator,
    Task,
    Timeframe,
    Trainer,
    TrainerKind,
    TrainingCourse,
)

SNV, UBND, LHPN = (Organization(name=name) for name in ("Sở Nội vụ", "UBND tỉnh", "Hội LHPN tỉnh"))
DECISION = Citation(
    kind=DocumentKind.PLAN,
    number=DocumentNumber.parse("18/KH-UBND"),
    issued_on=PartialDate(2026, 1, 2),
    issuer=UBND,
    subject="về công tác bình đẳng giới năm 2026",
)
LEADERS = TargetIndicator(
    text="…",
    measure="Tỷ lệ nữ lãnh đạo cấp phòng",
    unit="%",
    milestones=(
        Milestone(value=Decimal(40), comparator=Comparator.AT_LEAST, year=2026),
        Milestone(value=Decimal("50.5"), year=2030),
    ),
)
COURSE = TrainingCourse(
    title="Lớp kỹ năng lồng ghép giới",
    categories=(
        ParticipantCategory(
            text="…",
            heading="Cấp huyện",
            level=Level.DISTRICT,
            roles=(("Lãnh đạo phòng", "Phó phòng"), ("Chuyên viên",)),
            hosts=(Host(name="huyện", count=10),),
            headcount=60,
        ),
        ParticipantCategory(text="…", heading="Cấp xã", level=Level.COMMUNE, roles=(("Công chức xã",),), headcount=100),
    ),
    headcount=160,
    classes=2,
    days_per_class=Decimal("1.5"),
    venue="Hội trường Sở Nội vụ",
    held=Timeframe.parse("dự kiến tháng 5/2026"),
    topics=("Khái niệm giới", "Lồng ghép giới; bài tập"),
    trainers=(
        Trainer(kind=TrainerKind.CENTRAL_SPEAKER),
        Trainer(kind=TrainerKind.MASTER_TRAINER, organizations=(LHPN, SNV)),
    ),
    invitation_to_follow=True,
)
REPORT = ReportingDuty(
    reporter=Organization(name="Văn phòng Sở"),
    addressee=UBND,
    channel=Organization(name="Sở Tư pháp"),
    deadline=Deadline.of(Frequency.YEARLY, 11, 15, strict=True),
)
OFFICE = Responsibility(
    organization=Organization(name="Văn phòng Sở"),
    mandate=Mandate.ASSIGNED,
    duties=(
        Duty(text="Theo dõi, đôn đốc việc thực hiện.", roles=(DutyRole.MONITOR, DutyRole.FOLLOW_UP)),
        Duty(text="…", reports=(REPORT,)),
    ),
)
UNION = Responsibility(
    organization=LHPN,
    mandate=Mandate.REQUESTED,
    duties=(Duty(text="Phối hợp với Sở Nội vụ vận động hội viên.", roles=(DutyRole.COORDINATE,), partners=(SNV,)),),
)


def many_indicators(number: int) -> Objective:
    """An objective with so many indicators."""
    indicators = tuple(evolve(LEADERS, measure=f"Tỷ lệ nữ lãnh đạo của đơn vị số {index}") for index in range(number))
    return Objective(scope=Scope.SPECIFIC, indicators=indicators)


@pytest.fixture(scope="module")
def plan() -> Plan:
    """A plan with every kind of noun, worded."""
    return bdg.word(
        bdg.draft(
            subject="Tập huấn kỹ năng lồng ghép giới năm 2026",
            issuer=Organization(name="Sở Nội vụ", parent="UBND tỉnh Cao Bằng"),
            number=DocumentNumber.parse("15/KH-SNV"),
            place="Cao Bằng",
            issued_on=PartialDate(2026, 1, 5),
            period=Period(2026, 2026),
            legal_bases=[LegalBasis(citation=DECISION, role=BasisRole.IMPLEMENTS)],
            purposes=["Nâng cao nhận thức của cán bộ."],
            requirements=["Đúng thành phần, đúng tiến độ."],
            objectives=[
                Objective(scope=Scope.GENERAL, text="Thu hẹp khoảng cách giới."),
                Objective(scope=Scope.SPECIFIC, indicators=(LEADERS,)),
            ],
            tasks=[
                Task(
                    text="Mở các lớp bồi dưỡng cho nữ cán bộ",
                    lead=(SNV,),
                    partners=(LHPN, Organization(name="Sở Tài chính")),
                    when=Timeframe.of(date(2026, 4, 1), date(2026, 6, 30)),
                    output="02 lớp bồi dưỡng",
                ),
                Task(
                    text="Truyền thông về bình đẳng giới",
                    subtasks=(Task(text="Mở chuyên mục;"), Task(text="Tổ chức tọa đàm.")),
                ),
            ],
            courses=[COURSE],
            funding=[Funding(text="…", source="nguồn ngân sách tỉnh", amount=Money(350_000_000))],
            responsibilities=[OFFICE, UNION],
            recipients=[
                Recipient(text="…", organizations=(UBND,)),
                Recipient(text="…", organizations=(LHPN, Organization(name="Sở Tài chính"))),
                Recipient(text="…", organizations=(Organization(name="Văn phòng Sở"),)),
            ],
            filed_with="VT, VP",
            signature=Signature(
                authority=(Authority.FOR_HEAD,),
                principals=("GIÁM ĐỐC",),
                position="PHÓ GIÁM ĐỐC",
                name="Nguyễn Văn A",
            ),
        )
    )


class TestArrangement:
    """The customary sections and marks."""

    def test_sections(self, plan: Plan) -> None:
        """Sections stand in their customary order, with their roles."""
        assert [
            ("I.", "MỤC ĐÍCH, YÊU CẦU", (Role.PURPOSE, Role.REQUIREMENT)),
            ("II.", "MỤC TIÊU", (Role.OBJECTIVE,)),
            ("III.", "NHIỆM VỤ, GIẢI PHÁP", (Role.TASK,)),
            ("IV.", "TẬP HUẤN", (Role.TRAINING,)),
            ("V.", "KINH PHÍ THỰC HIỆN", (Role.FUNDING,)),
            ("VI.", "TỔ CHỨC THỰC HIỆN", (Role.RESPONSIBILITY,)),
        ] == [(section.mark, section.heading, section.roles) for section in plan.sections]

    def test_marks(self, plan: Plan) -> None:
        """Nouns get the marks of their places."""
        assert (["1.", "2."], ["1."], ["a)"], ["1.", "2."], ["-", "-"]) == (
            [task.mark for task in plan.tasks],
            [course.mark for course in plan.courses],
            [indicator.mark for indicator in plan.indicators],
            [responsibility.mark for responsibility in plan.responsibilities],
            [duty.mark for duty in plan.responsibilities[0].duties],
        )

    def test_own_mark(self) -> None:
        """A noun that has a mark keeps it."""
        plan = bdg.draft(subject="Công tác", tasks=[Task(text="Một.", mark="a)"), Task(text="Hai.")])

        assert ["a)", "2."] == [task.mark for task in plan.tasks]

    @pytest.mark.parametrize(
        ("number", "marks"), [(23, ["a)", "b)", "x)", "y)"]), (24, ["1.1.", "1.2.", "1.23.", "1.24."])]
    )
    def test_more_indicators_than_letters(self, number: int, marks: list[str]) -> None:
        """Indicators are lettered as far as the alphabet goes; more are numbered under their heading."""
        indicators = bdg.draft(subject="Công tác", objectives=[many_indicators(number)]).indicators

        assert marks == [indicators[index].mark for index in (0, 1, -2, -1)]

    def test_too_many_indicators(self) -> None:
        """What no marks can count is refused, never cut."""
        with pytest.raises(ValueError, match="at most 99 indicators or objectives: 100"):
            bdg.draft(subject="Công tác", objectives=[many_indicators(100)])

    def test_sections_without_content(self) -> None:
        """Sections for which nothing is given are left out, and the others count on."""
        plan = bdg.draft(subject="Công tác", purposes=["Một."], funding=[Funding(text="Từ ngân sách.")])

        assert [("I.", "MỤC ĐÍCH, YÊU CẦU"), ("II.", "KINH PHÍ THỰC HIỆN")] == [
            (section.mark, section.heading) for section in plan.sections
        ]

    def test_only_requirements(self) -> None:
        """Requirements alone are counted from one."""
        (section,) = bdg.draft(subject="Công tác", requirements=["Đúng tiến độ."]).sections

        assert ["1."] == [item.mark for item in section.items if isinstance(item, Section)]

    def test_opening_and_closing(self, plan: Plan) -> None:
        """The opening and the closing sentence are made from the issuer and the subject."""
        assert (
            "Sở Nội vụ ban hành Kế hoạch tập huấn kỹ năng lồng ghép giới năm 2026, cụ thể như sau:",
            "Trên đây là Kế hoạch tập huấn kỹ năng lồng ghép giới năm 2026./.",
        ) == (plan.opening, plan.closing)

    def test_subject_that_starts_with_an_abbreviation(self) -> None:
        """A subject in capitals keeps them inside the sentences."""
        assert "Trên đây là Kế hoạch CLB nữ lãnh đạo./." == bdg.draft(subject="CLB nữ lãnh đạo").closing

    def test_nothing_is_lost(self, plan: Plan) -> None:
        """Every noun that is given is in the plan."""
        assert (2, 1, 2, 1, 1, 2, 1, 3) == (
            len(plan.objectives),
            len(plan.indicators),
            len(plan.tasks),
            len(plan.courses),
            len(plan.funding),
            len(plan.responsibilities),
            len(plan.reporting),
            len(plan.recipients),
        )

    def test_nothing_is_given(self) -> None:
        """A subject alone makes a plan."""
        expected = Plan(
            kind=DocumentKind.PLAN,
            subject="Công tác năm 2026",
            period=bdg.Period(2026, 2026),
            closing="Trên đây là Kế hoạch công tác năm 2026./.",
        )
        assert expected == bdg.draft(subject="Công tác năm 2026")

    @pytest.mark.parametrize("subject", ["", " Công tác", "Công\ntác"])
    def test_refused(self, subject: str) -> None:
        """A subject that no plan can hold is refused."""
        with pytest.raises(ValueError, match="subject must be clean text"):
            bdg.draft(subject=subject)

    def test_an_issuer_is_a_body(self) -> None:
        """The name of a body alone is no issuer."""
        with pytest.raises(TypeError, match=r"^issuer must be an Organization: 'Sở Nội vụ'$"):
            bdg.draft(subject="Công tác", issuer="Sở Nội vụ")  # type: ignore[arg-type]


class TestRoundTrip:
    """A drafted and worded plan, written and read."""

    def test_whole_plan(self, plan: Plan) -> None:
        """It is read back as it was built."""
        assert plan == bdg.read_text(bdg.write_text(plan)).plan

    def test_nothing_is_unread(self, plan: Plan) -> None:
        """No line of its text is not understood."""
        assert () == bdg.read_text(bdg.write_text(plan)).unread

    @pytest.mark.parametrize("number", [23, 24, 30, 99])
    def test_many_indicators(self, number: int) -> None:
        """However many indicators there are, each is read back."""
        drafted = bdg.word(bdg.draft(subject="Công tác", objectives=[many_indicators(number)]))

        assert number == len(drafted.indicators)
        assert drafted == bdg.read_text(bdg.write_text(drafted)).plan

    @pytest.mark.parametrize("number", [23, 24, 30])
    def test_many_objectives(self, number: int) -> None:
        """However many objectives there are, each is read back with its indicators."""
        objectives = [
            Objective(scope=Scope.SPECIFIC, text=f"Thu hẹp khoảng cách giới thứ {index}", indicators=(LEADERS,))
            for index in range(number)
        ]
        drafted = bdg.word(bdg.draft(subject="Công tác", objectives=objectives))

        assert number == len(drafted.objectives) == len(drafted.indicators)
        assert drafted == bdg.read_text(bdg.write_text(drafted)).plan

    def test_records(self, plan: Plan) -> None:
        """It goes through JSON unchanged."""
        assert plan == bdg.from_json(bdg.to_json(plan))

    def test_addresses(self, plan: Plan) -> None:
        """Its nouns have addresses."""
        assert ["II.2.a", "III.2.-2", "IV.1", "V.¶1", "VI.1.-2.reports[0]"] == [
            plan.address(noun)
            for noun in (
                plan.indicators[0],
                plan.tasks[1].subtasks[1],
                plan.courses[0],
                plan.funding[0],
                plan.reporting[0],
            )
        ]

    def test_check(self, plan: Plan) -> None:
        """It is a good plan: no error and no warning."""
        assert (0, 0) == tuple(
            bdg.check(plan).count(severity) for severity in (bdg.Severity.ERROR, bdg.Severity.WARNING)
        )

    @pytest.mark.parametrize("comparator", [None, *(one for one in Comparator if one is not Comparator.EQUAL)])
    def test_comparator(self, comparator: Comparator | None) -> None:
        """Every comparator that has words of its own is read back."""
        milestone = Milestone(value=Decimal(40), comparator=comparator, year=2030)
        indicator = evolve(LEADERS, milestones=(milestone,))
        drafted = bdg.word(
            bdg.draft(subject="Công tác", objectives=[Objective(scope=Scope.SPECIFIC, indicators=(indicator,))])
        )

        assert (milestone,) == bdg.read_text(bdg.write_text(drafted)).plan.indicators[0].milestones

    @pytest.mark.parametrize(
        "words",
        ["quý II/2026", "tháng 5/2026", "năm 2026", "trước ngày 15/6/2026", "dự kiến đầu tháng 6/2026"],
    )
    def test_time_of_a_task(self, words: str) -> None:
        """The time of a task is read back in its words."""
        drafted = bdg.word(bdg.draft(subject="Công tác", tasks=[Task(text="Mở lớp", when=Timeframe.parse(words))]))

        assert drafted == bdg.read_text(bdg.write_text(drafted)).plan

    @pytest.mark.parametrize(
        "deadline",
        [
            "trước ngày 15/11 hằng năm",
            "chậm nhất ngày 15/11/2026",
            "định kỳ 6 tháng",
            "định kỳ hằng quý",
            "trước ngày 25 hằng tháng",
        ],
    )
    def test_deadline(self, deadline: str) -> None:
        """The deadline of a report is read back in its words."""
        report = evolve(REPORT, deadline=Deadline.parse(deadline))
        office = evolve(OFFICE, duties=(Duty(text="…", reports=(report,)),))
        drafted = bdg.word(bdg.draft(subject="Công tác", responsibilities=[office]))

        assert (report,) == bdg.read_text(bdg.write_text(drafted)).plan.reporting

    @pytest.mark.parametrize("frequency", [Frequency.YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY])
    def test_frequency(self, frequency: Frequency) -> None:
        """How often a report is due survives."""
        office = evolve(OFFICE, duties=(Duty(text="…", reports=(evolve(REPORT, deadline=Deadline.of(frequency)),)),))
        drafted = bdg.word(bdg.draft(subject="Công tác", responsibilities=[office]))
        (report,) = bdg.read_text(bdg.write_text(drafted)).plan.reporting

        assert report.deadline is not None
        assert frequency is report.deadline.frequency

    @pytest.mark.parametrize(
        "signature",
        [
            Signature(position="GIÁM ĐỐC"),
            Signature(position="GIÁM ĐỐC", name="Nguyễn Văn A"),
            Signature(authority=(Authority.ACTING,), principals=("GIÁM ĐỐC",)),
            Signature(
                authority=(Authority.ON_BEHALF, Authority.FOR_HEAD),
                principals=("ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                position="PHÓ CHỦ TỊCH",
                name="Nguyễn Văn A",
            ),
            Signature(authority=(Authority.BY_ORDER,), principals=("CHỦ TỊCH",), position="CHÁNH VĂN PHÒNG"),
        ],
        ids=["post", "name", "acting", "committee", "order"],
    )
    def test_signature(self, signature: Signature) -> None:
        """Every form of signature is read back."""
        drafted = bdg.draft(subject="Công tác", purposes=["Nâng cao nhận thức."], signature=signature)

        assert signature == bdg.read_text(bdg.write_text(drafted)).plan.signature

    @pytest.mark.parametrize(
        "course",
        [
            evolve(COURSE, categories=()),
            evolve(COURSE, headcount=None),
            evolve(COURSE, headcount=1760, days_per_class=Decimal(2)),
            evolve(COURSE, venue=None, held=None, days_per_class=None),
            evolve(COURSE, topics=(), trainers=()),
        ],
        ids=["no categories", "no headcount", "thousands", "neither place nor time", "neither topics nor trainers"],
    )
    def test_course(self, course: TrainingCourse) -> None:
        """A course that says less is read back as saying less."""
        drafted = bdg.word(bdg.draft(subject="Tập huấn", courses=[course]))

        assert drafted == bdg.read_text(bdg.write_text(drafted)).plan
