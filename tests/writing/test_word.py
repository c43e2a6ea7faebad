from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

import binhdanggioi as bdg
from binhdanggioi import (
    BasisRole,
    Citation,
    Comparator,
    Deadline,
    DocumentKind,
    DocumentNumber,
    DutyRole,
    Frequency,
    Milestone,
    Money,
    Organization,
    PartialDate,
    TargetIndicator,
)

UBND = Organization(name="UBND tỉnh")
ACT = Citation(
    kind=DocumentKind.DECISION,
    number=DocumentNumber.parse("11/QĐ-UBND"),
    issued_on=PartialDate(2026, 1, 3),
    issuer=UBND,
    subject="về dự toán",
)
INDICATOR = TargetIndicator(text="…", measure="Tỷ lệ nữ lãnh đạo", unit="%")


class TestLegalBasis:
    """Sentences of bases."""

    @pytest.mark.parametrize(
        ("role", "text"),
        [
            (
                BasisRole.GROUNDS,
                "Căn cứ Quyết định số 11/QĐ-UBND ngày 03/01/2026 của UBND tỉnh về dự toán;",
            ),
            (
                BasisRole.IMPLEMENTS,
                "Thực hiện Quyết định số 11/QĐ-UBND ngày 03/01/2026 của UBND tỉnh về dự toán;",
            ),
        ],
    )
    def test_role(self, role: BasisRole, text: str) -> None:
        """The role gives the first word, the act its full form."""
        assert text == bdg.word(bdg.LegalBasis(citation=ACT, role=role)).text

    @pytest.mark.parametrize(
        ("act", "text"),
        [
            (
                Citation(kind=DocumentKind.LAW, name="Luật Bình đẳng giới năm 2006"),
                "Căn cứ Luật Bình đẳng giới năm 2006;",
            ),
            (Citation(number=DocumentNumber.parse("14-KH/TU")), "Căn cứ số 14-KH/TU;"),
            (
                evolve(ACT, issued_on=PartialDate(2026, 1), issuer=None, subject=None),
                "Căn cứ Quyết định số 11/QĐ-UBND tháng 01/2026;",
            ),
        ],
    )
    def test_parts_that_are_not_known(self, act: Citation, text: str) -> None:
        """What is not known is left out, never made up."""
        assert text == bdg.word(bdg.LegalBasis(citation=act, role=BasisRole.GROUNDS)).text


class TestIndicator:
    """Sentences of indicators."""

    @pytest.mark.parametrize(
        ("milestones", "text"),
        [
            ((Milestone(value=Decimal(40), year=2030),), "Tỷ lệ nữ lãnh đạo đạt 40% vào năm 2030."),
            ((Milestone(value=Decimal("98.5")),), "Tỷ lệ nữ lãnh đạo đạt 98,5%."),
            (
                (Milestone(value=Decimal(40), comparator=Comparator.AT_LEAST, year=2030),),
                "Tỷ lệ nữ lãnh đạo đạt ít nhất 40% vào năm 2030.",
            ),
            (
                (Milestone(value=Decimal(40), year=2027, onwards=True),),
                "Tỷ lệ nữ lãnh đạo đạt 40% vào năm 2027 trở đi.",
            ),
            (
                (Milestone(value=Decimal(90), year=2025), Milestone(value=Decimal(95), year=2030)),
                "Tỷ lệ nữ lãnh đạo đạt 90% vào năm 2025 và đạt 95% vào năm 2030.",
            ),
        ],
    )
    def test_milestones(self, milestones: tuple[Milestone, ...], text: str) -> None:
        """Each milestone with its comparator, value and year, in order."""
        assert text == bdg.word(evolve(INDICATOR, milestones=milestones)).text

    def test_unit(self) -> None:
        """A unit other than the percent stands apart."""
        indicator = evolve(INDICATOR, unit="lớp", milestones=(Milestone(value=Decimal(1250), year=2030),))

        assert "Tỷ lệ nữ lãnh đạo đạt 1.250 lớp vào năm 2030." == bdg.word(indicator).text

    def test_no_milestones(self) -> None:
        """An indicator that states no value keeps its sentence."""
        assert INDICATOR == bdg.word(INDICATOR)


class TestTask:
    """The labelled lines of tasks."""

    def test_lines(self) -> None:
        """Who leads, with whom, when and what for become lines; the sentence stays."""
        task = bdg.Task(
            text="Mở lớp bồi dưỡng",
            lead=(Organization(name="Sở Nội vụ"),),
            partners=(Organization(name="Sở Y tế"), Organization(name="Sở Tài chính")),
            when=bdg.Timeframe.of(date(2026, 4, 1), date(2026, 6, 30)),
            output="02 lớp",
        )

        assert (
            "Mở lớp bồi dưỡng",
            [
                "Chủ trì: Sở Nội vụ.",
                "Phối hợp: Sở Y tế, Sở Tài chính.",
                "Thời gian: từ ngày 01/4/2026 đến ngày 30/6/2026.",
                "Sản phẩm: 02 lớp.",
            ],
        ) == (bdg.word(task).text, [line.text for line in bdg.word(task).lines])

    def test_nothing_to_say(self) -> None:
        """A task without any of these has no lines."""
        assert bdg.Task(text="Mở lớp.") == bdg.word(bdg.Task(text="Mở lớp."))


class TestCourse:
    """Sentences in courses."""

    def test_category(self) -> None:
        """Posts, alternatives, an open list, a condition and people."""
        category = bdg.ParticipantCategory(
            text="…",
            roles=(("Bí thư", "Phó Bí thư Đoàn xã"), ("Công chức",)),
            open_ended=True,
            conditions="có uy tín",
            headcount=8,
        )

        assert "Bí thư hoặc Phó Bí thư Đoàn xã; Công chức..., có uy tín: 08 đại biểu." == bdg.word(category).text

    def test_category_without_roles(self) -> None:
        """A category whose posts are not told apart keeps its sentence."""
        category = bdg.ParticipantCategory(text="Công chức các xã: 80 đại biểu.", headcount=80)

        assert category == bdg.word(category)

    def test_lines_that_state_fields(self) -> None:
        """A line that states a field is dropped, since the field is written; a remark stays."""
        course = bdg.TrainingCourse(
            title="Lớp kỹ năng",
            headcount=80,
            lines=(
                bdg.CourseLine(text="Số lượng: 80 người.", states=("headcount",)),
                bdg.CourseLine(text="Tự túc đi lại."),
            ),
        )

        assert (bdg.CourseLine(text="Tự túc đi lại."),) == bdg.word(course).lines


class TestOthers:
    """Funding, duties, recipients and plans."""

    @pytest.mark.parametrize(
        ("funding", "text"),
        [
            (bdg.Funding(text="…", source="nguồn ngân sách tỉnh"), "Từ nguồn ngân sách tỉnh."),
            (
                bdg.Funding(text="…", source="nguồn ngân sách tỉnh", amount=Money(350_000_000)),
                "Từ nguồn ngân sách tỉnh: 350.000.000 đồng.",
            ),
            (
                bdg.Funding(text="…", source="nguồn ngân sách tỉnh", basis=ACT),
                "Từ nguồn ngân sách tỉnh theo Quyết định số 11/QĐ-UBND ngày 03/01/2026 của UBND tỉnh về dự toán.",
            ),
        ],
    )
    def test_funding(self, funding: bdg.Funding, text: str) -> None:
        """Where the money comes from, on what basis, and how much."""
        assert text == bdg.word(funding).text

    def test_report(self) -> None:
        """A report says by when, to whom and through whom; the role follows."""
        duty = bdg.Duty(
            text="…",
            reports=(
                bdg.ReportingDuty(
                    addressee=UBND,
                    channel=Organization(name="Sở Nội vụ"),
                    deadline=Deadline.of(Frequency.YEARLY, 11, 15, strict=True),
                ),
            ),
        )

        worded = bdg.word(duty)

        assert DutyRole.REPORT in worded.roles
        assert [True] * 3 == [words in worded.text for words in ("ngày 15/11 hằng năm", "UBND tỉnh", "(qua Sở Nội vụ)")]

    def test_duty_without_a_report(self) -> None:
        """A duty whose fields say less than its sentence comes back as it is."""
        duty = bdg.Duty(text="Theo dõi việc thực hiện.", roles=(DutyRole.MONITOR,))

        assert duty == bdg.word(duty)

    def test_recipient(self) -> None:
        """A line of recipients names them."""
        recipient = bdg.Recipient(text="…", organizations=(UBND, Organization(name="Sở Y tế")))

        assert "UBND tỉnh, Sở Y tế" == bdg.word(recipient).text

    def test_other_values(self) -> None:
        """What has no sentence comes back as it is."""
        assert UBND == bdg.word(UBND)

    def test_twice(self) -> None:
        """Wording a worded plan changes nothing."""
        plan = bdg.draft(
            subject="Công tác năm 2026",
            legal_bases=[bdg.LegalBasis(citation=ACT, role=BasisRole.GROUNDS)],
            funding=[bdg.Funding(text="…", source="nguồn ngân sách tỉnh")],
            recipients=[bdg.Recipient(text="…", organizations=(UBND,))],
        )

        assert bdg.word(plan) == bdg.word(bdg.word(plan))

    def test_changed_figure(self) -> None:
        """After a change in code the sentence shows the new figure."""
        (milestone,) = (Milestone(value=Decimal(40), year=2030),)
        indicator = bdg.word(evolve(INDICATOR, milestones=(milestone,)))
        changed = evolve(indicator, milestones=(evolve(milestone, value=Decimal(50)),))

        assert "Tỷ lệ nữ lãnh đạo đạt 50% vào năm 2030." == bdg.word(changed).text
