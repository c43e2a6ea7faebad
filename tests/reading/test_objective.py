from decimal import Decimal

import pytest

import binhdanggioi as bdg
from binhdanggioi import Comparator, Milestone, Scope


def read(*paragraphs: str) -> bdg.Plan:
    """Read paragraphs under the heading of objectives."""
    heading = ("KẾ HOẠCH", "Công tác bình đẳng giới năm 2026", "II. MỤC TIÊU")
    return bdg.read_text("\n\n".join([*heading, *paragraphs])).plan


def indicator(sentence: str) -> bdg.TargetIndicator:
    """The one indicator of a sentence."""
    (found,) = read("1. Mục tiêu cụ thể", f"a) {sentence}").indicators
    return found


class TestObjective:
    """Objectives and their scope."""

    def test_general_and_specific(self) -> None:
        """The heading says the scope; the general objective is a sentence, the specific one holds indicators."""
        plan = read(
            "1. Mục tiêu tổng quát",
            "Thu hẹp khoảng cách giới.",
            "2. Mục tiêu cụ thể",
            "a) Tỷ lệ nữ lãnh đạo đạt 40% vào năm 2030.",
        )

        assert [(Scope.GENERAL, "Thu hẹp khoảng cách giới.", 0), (Scope.SPECIFIC, "Mục tiêu cụ thể", 1)] == [
            (objective.scope, objective.text, len(objective.indicators)) for objective in plan.objectives
        ]

    def test_objective_with_its_own_sentence(self) -> None:
        """Under a numbered objective the dashes are its indicators."""
        (objective,) = read(
            "1. Mục tiêu 1: Trong lĩnh vực chính trị",
            "- Đến năm 2025 đạt 60% cơ quan có lãnh đạo chủ chốt là nữ.",
            "- Đến năm 2030 đạt 75% cơ quan có lãnh đạo chủ chốt là nữ.",
        ).objectives

        assert ("Mục tiêu 1: Trong lĩnh vực chính trị", 2) == (objective.text, len(objective.indicators))

    def test_sentence_without_a_value(self) -> None:
        """A sentence without a value is an objective of its own, never an indicator."""
        plan = read("1. Mục tiêu cụ thể", "- Nâng cao nhận thức của cán bộ.", "- Mở rộng truyền thông.")

        assert ((), 2) == (plan.indicators, len(plan.objectives))


class TestMilestones:
    """Values, comparators and years of an indicator."""

    @pytest.mark.parametrize(
        ("sentence", "comparator"),
        [
            ("Tỷ lệ nữ đạt 40% vào năm 2030.", None),
            ("Tỷ lệ nữ đạt ít nhất 40% vào năm 2030.", Comparator.AT_LEAST),
            ("Tỷ lệ nữ đạt tối thiểu 40% vào năm 2030.", Comparator.AT_LEAST),
            ("Tỷ lệ nữ đạt 40% trở lên vào năm 2030.", Comparator.AT_LEAST),
            ("Tỷ lệ nữ đạt từ 40% trở lên vào năm 2030.", Comparator.AT_LEAST),
            ("Tỷ lệ nữ đạt trên 40% vào năm 2030.", Comparator.MORE_THAN),
            ("Tỷ lệ nữ đạt khoảng 40% vào năm 2030.", Comparator.ABOUT),
            ("Tỷ lệ bạo lực không quá 40% vào năm 2030.", Comparator.AT_MOST),
            ("Tỷ lệ bạo lực không vượt quá 40% vào năm 2030.", Comparator.AT_MOST),
            ("Tỷ lệ bạo lực dưới 40% vào năm 2030.", Comparator.LESS_THAN),
        ],
    )
    def test_comparator(self, sentence: str, comparator: Comparator | None) -> None:
        """The words before or after the value say how it is compared; silence stays silence."""
        assert (Milestone(value=Decimal(40), comparator=comparator, year=2030),) == indicator(sentence).milestones

    @pytest.mark.parametrize(
        "sentence",
        [
            "Tỷ lệ nữ đạt 90% vào năm 2025 và đạt 95% vào năm 2030.",
            "Tỷ lệ nữ đạt 90% năm 2025 và 95% năm 2030.",
            "Đến năm 2025 đạt 90% và đến năm 2030 đạt 95% đơn vị có lãnh đạo nữ.",
            "Đến năm 2025, 90% và đến năm 2030, 95% đơn vị có lãnh đạo nữ.",
            "Phấn đấu đến hết năm 2025 đạt 90%, đến năm 2030 đạt 95% đơn vị có lãnh đạo nữ.",
        ],
    )
    def test_two_years(self, sentence: str) -> None:
        """Each value has its own year, whether the years lead or follow."""
        assert (
            Milestone(value=Decimal(90), year=2025),
            Milestone(value=Decimal(95), year=2030),
        ) == indicator(sentence).milestones

    def test_decimal(self) -> None:
        """A comma starts the decimals."""
        assert (Milestone(value=Decimal("98.5"), year=2030),) == indicator(
            "Tỷ lệ biết chữ của phụ nữ đạt 98,5% vào năm 2030."
        ).milestones

    def test_year_of_the_heading(self) -> None:
        """A value without a year has the only year that the heading names."""
        plan = read("1. Chỉ tiêu đến năm 2030", "- Tỷ lệ nữ lãnh đạo đạt 40%.")

        assert [(Milestone(value=Decimal(40), year=2030),)] == [found.milestones for found in plan.indicators]

    def test_no_year(self) -> None:
        """Where neither the sentence nor the heading names a year, none is invented."""
        assert (Milestone(value=Decimal(40)),) == indicator("Tỷ lệ nữ lãnh đạo đạt 40%.").milestones

    def test_year_of_the_period(self) -> None:
        """A value over a period is due in its last year."""
        assert (Milestone(value=Decimal(40), year=2030),) == indicator(
            "Giai đoạn 2026 - 2030, tỷ lệ nữ lãnh đạo đạt 40%."
        ).milestones

    def test_baseline(self) -> None:
        """The value that a change starts from is the baseline, not a target."""
        found = indicator("Tỷ lệ nữ lãnh đạo tăng từ 32% năm 2021 lên 40% vào năm 2025 và 50% vào năm 2030.")

        assert (
            Milestone(value=Decimal(32), year=2021),
            (Milestone(value=Decimal(40), year=2025), Milestone(value=Decimal(50), year=2030)),
            None,
        ) == (found.baseline, found.milestones, found.change)

    def test_onwards(self) -> None:
        """A value may hold from a year on."""
        assert (Milestone(value=Decimal(40), year=2027, onwards=True),) == indicator(
            "Từ năm 2027 trở đi, tỷ lệ nữ lãnh đạo đạt 40%."
        ).milestones

    def test_change(self) -> None:
        """A value that is a change says so."""
        found = indicator("Số vụ bạo lực giảm 15% vào năm 2030.")

        assert (True, (Milestone(value=Decimal(15), year=2030),)) == (found.change, found.milestones)

    @pytest.mark.parametrize(
        ("sentence", "measure"),
        [
            (
                "Tỷ lệ nữ lãnh đạo cấp phòng đạt 90% vào năm 2025 và đạt 95% vào năm 2030.",
                "Tỷ lệ nữ lãnh đạo cấp phòng",
            ),
            ("Đến năm 2025 đạt 90% đơn vị có lãnh đạo nữ.", "đơn vị có lãnh đạo nữ"),
        ],
    )
    def test_measure(self, sentence: str, measure: str) -> None:
        """What is measured is the sentence without its values and years."""
        assert measure == indicator(sentence).measure

    def test_sentence_is_kept(self) -> None:
        """The text is the sentence as printed, with its unit and mark beside it."""
        found = indicator("Tỷ lệ nữ lãnh đạo đạt 40 % vào năm 2030.")

        assert ("Tỷ lệ nữ lãnh đạo đạt 40 % vào năm 2030.", "%", "a)") == (found.text, found.unit, found.mark)

    def test_span_of_a_milestone(self) -> None:
        """A milestone's span holds its value."""
        sentence = "a) Tỷ lệ nữ lãnh đạo đạt 40% vào năm 2030."
        reading = bdg.read_text(f"KẾ HOẠCH\n\nCông tác\n\nII. MỤC TIÊU\n\n1. Mục tiêu cụ thể\n\n{sentence}")
        (milestone,) = reading.plan.indicators[0].milestones

        assert milestone.span is not None
        assert "đạt 40%" == reading.source.cut(milestone.span)
