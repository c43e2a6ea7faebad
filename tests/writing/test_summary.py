import re
from decimal import Decimal
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi import (
    Comparator,
    DocumentKind,
    Milestone,
    Objective,
    Plan,
    Scope,
    SummaryPart,
    TargetIndicator,
    TrainingCourse,
)

ROOT = Path(__file__).parents[2]
PLANS = ROOT / "../shared/plans"
S1 = PLANS / "ke-hoach-tap-huan-du-an-8.txt"
S2 = PLANS / "ke-hoach-quyet-dinh-2282.txt"
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
REAL = pytest.mark.skipif(not PLANS.is_dir(), reason="the folder with the real plans (shared/plans) is missing")


def lines(plan: Plan, heading: str) -> tuple[str, ...]:
    """The lines of one part of a summary."""
    (part,) = (part for part in bdg.summarize(plan).parts if part.heading == heading)
    return part.lines


def one_line(text: str) -> str:
    """A text with its lines joined."""
    return re.sub(r"\s+", " ", text)


def targets(*milestones: Milestone, unit: str | None = "%") -> tuple[str, ...]:
    """The lines of one indicator."""
    indicator = TargetIndicator(text="…", measure="Tỷ lệ nữ", unit=unit, milestones=milestones)
    return lines(
        bdg.draft(subject="Công tác", objectives=[Objective(scope=Scope.SPECIFIC, indicators=(indicator,))]), "Chỉ tiêu"
    )


def courses(*given: TrainingCourse) -> tuple[str, ...]:
    """The lines of courses."""
    return lines(bdg.draft(subject="Tập huấn", courses=given), "Tập huấn")


@REAL
class TestRealPlans:
    """The two real plans on one screen."""

    @pytest.mark.parametrize(
        "figures",
        [
            "(chưa có số) /KH-SLĐTBXH",
            "Sở Lao động - Thương binh và Xã hội",
            "Lạng Sơn, ngày … tháng 10 năm 2022",
            "Dự án 8",
            "(2021 - 2030)",
            "81/KH-BTV (26/8/2022)",
            "113/KH-LĐTBXH (30/8/2022)",
            "05/HD-ĐĐH (06/9/2022)",
            "860 đại biểu; 08 lớp; 1,5 ngày/lớp; dự kiến cuối tháng 10/2022",
            "4 thành phần (60, 264, 264, 270)",
            "900 đại biểu; 10 lớp; 1,5 ngày/lớp; dự kiến tháng 11/2022; Tập huấn tại các huyện",
            "7 thành phần (không nêu số lượng)",
            "Tổng cộng: 1.760 đại biểu; 18 lớp; 27 ngày lớp; 2.640 ngày người",
            "không nêu số tiền, theo Quyết định số 1181/QĐ-UBND (15/7/2022)",
            "phòng PCTNXH-BĐG (giao): 03 nhiệm vụ, chủ trì, phối hợp",
            "Phòng Kế hoạch Tài chính: 02 nhiệm vụ, bố trí kinh phí, hướng dẫn",
            "Phòng LĐ, TB, XH-DT các huyện (đề nghị): 01 nhiệm vụ, đầu mối, phối hợp, cử người tham dự",
            "số của kế hoạch; ngày ban hành; số lượng của từng thành phần tham dự; số nữ trong người tham dự tập huấn",
            "số tiền; chế độ báo cáo.",
        ],
    )
    def test_s1(self, figures: str) -> None:
        """Every figure of S1 is there."""
        assert figures in one_line(str(bdg.summarize(bdg.read(S1).plan)))

    @pytest.mark.parametrize(
        "figures",
        [
            "(chưa có số) /KH-SLĐTBXH",
            "Lạng Sơn, ngày … tháng 5 năm 2022",
            "giai đoạn 2021 - 2030",
            "01/KH-UBND (05/01/2022); Quyết định số 2282/QĐ-TTg (31/12/2020)",
            "có lãnh đạo chủ chốt là nữ: năm 2025: 90%; năm 2030: 95%",
            "các đơn vị trực thuộc Sở: năm 2025: 90%; năm 2030: 95%",
            "nâng cao năng lực: năm 2025: 90%; năm 2030: 95%",
            "05 nhóm, 11 nhiệm vụ",
            "Văn phòng Sở (giao): 02 nhiệm vụ",
            "Trước ngày 15/11 hằng năm: Văn phòng Sở báo cáo UBND tỉnh (qua Sở Nội vụ)",
            "hiện trạng (số liệu gốc) của chỉ tiêu (3)",
            "đơn vị chủ trì của nhiệm vụ (11); thời hạn của nhiệm vụ (10); sản phẩm của nhiệm vụ (11)",
            "kinh phí thực hiện.",
        ],
    )
    def test_s2(self, figures: str) -> None:
        """Every figure of S2 is there."""
        assert figures in one_line(str(bdg.summarize(bdg.read(S2).plan)))

    @pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])
    def test_one_screen(self, file: Path) -> None:
        """The summary fits on a screen of 50 lines of 100 characters."""
        rows = str(bdg.summarize(bdg.read(file).plan)).splitlines()

        assert (True, True) == (len(rows) <= 50, max(map(len, rows)) <= 100)

    @pytest.mark.parametrize(
        ("file", "headings"),
        [
            (S1, ["Văn bản", "Tập huấn", "Kinh phí", "Phân công", "Thời hạn", "Chưa nêu"]),
            (S2, ["Văn bản", "Chỉ tiêu", "Nhiệm vụ", "Phân công", "Thời hạn", "Chưa nêu"]),
        ],
        ids=["S1", "S2"],
    )
    def test_parts(self, file: Path, headings: list[str]) -> None:
        """Only parts that have something to say are there, in the order of a plan."""
        assert headings == [part.heading for part in bdg.summarize(bdg.read(file).plan).parts]


class TestSummary:
    """Parts and lines."""

    def test_empty_plan(self) -> None:
        """A plan that says nothing has a title, and the list of what is unsaid."""
        summary = bdg.summarize(Plan(kind=DocumentKind.PLAN))

        assert (
            "KẾ HOẠCH",
            (SummaryPart("Chưa nêu", ("căn cứ; kinh phí thực hiện; chế độ báo cáo; nơi nhận; chữ ký.",)),),
        ) == (summary.title, summary.parts)

    def test_text(self) -> None:
        """As text a summary is its title, then each part with its lines indented."""
        assert (
            "KẾ HOẠCH: Công tác năm 2026\n\n"
            "Kinh phí\n  Ngân sách tỉnh: không nêu số tiền\n\n"
            "Chưa nêu\n  căn cứ; số tiền; chế độ báo cáo; nơi nhận; chữ ký."
        ) == str(
            bdg.summarize(
                bdg.draft(
                    subject="Công tác năm 2026",
                    funding=[bdg.Funding(text="Từ ngân sách tỉnh.", source="ngân sách tỉnh")],
                )
            )
        )

    @pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
    def test_width(self, file: Path) -> None:
        """Lines have at most a hundred characters."""
        assert [] == [row for row in str(bdg.summarize(bdg.read(file).plan)).splitlines() if len(row) > 100]

    def test_same_every_time(self) -> None:
        """A summary of one plan is always the same value."""
        plan = bdg.read(EXAMPLES[0]).plan

        assert bdg.summarize(plan) == bdg.summarize(plan)


class TestIndicators:
    """Targets by year."""

    @pytest.mark.parametrize(
        ("milestone", "line"),
        [
            (Milestone(value=Decimal(40), year=2030), "a) Tỷ lệ nữ: năm 2030: 40%"),
            (Milestone(value=Decimal("98.5")), "a) Tỷ lệ nữ: 98,5%"),
            (
                Milestone(value=Decimal(40), comparator=Comparator.AT_LEAST, year=2030),
                "a) Tỷ lệ nữ: năm 2030: ít nhất 40%",
            ),
            (Milestone(value=Decimal(40), year=2030, onwards=True), "a) Tỷ lệ nữ: năm 2030 trở đi: 40%"),
            (Milestone(year=2030), "a) Tỷ lệ nữ: năm 2030: thực hiện"),
        ],
    )
    def test_milestone(self, milestone: Milestone, line: str) -> None:
        """Value, comparator and year as they are known."""
        assert (line,) == targets(milestone)

    def test_unit(self) -> None:
        """A unit other than the percent stands apart."""
        assert ("a) Tỷ lệ nữ: năm 2030: 1.250 lớp",) == targets(Milestone(value=Decimal(1250), year=2030), unit="lớp")

    def test_none(self) -> None:
        """An indicator without a value says so."""
        assert ("a) Tỷ lệ nữ: không nêu số",) == targets()


class TestCourses:
    """People, classes, days and their sums."""

    def test_sums(self) -> None:
        """Sums over all courses are exact."""
        first = TrainingCourse(title="Một", headcount=860, classes=8, days_per_class=Decimal("1.5"))
        second = TrainingCourse(title="Hai", headcount=900, classes=10, days_per_class=Decimal("1.5"))

        assert "Tổng cộng: 1.760 đại biểu; 18 lớp; 27 ngày lớp; 2.640 ngày người" == courses(first, second)[-1]

    def test_sums_of_what_all_state(self) -> None:
        """A sum is shown only where every course states its part."""
        first = TrainingCourse(title="Một", headcount=860, classes=8)
        second = TrainingCourse(title="Hai", classes=10)

        assert "Tổng cộng: 18 lớp" == courses(first, second)[-1]

    def test_one_course(self) -> None:
        """One course needs no sum."""
        assert ("1. Một: 80 đại biểu; 02 lớp",) == courses(TrainingCourse(title="Một", headcount=80, classes=2))

    def test_no_figures(self) -> None:
        """A course without figures says so."""
        assert ("1. Một: không nêu số liệu",) == courses(TrainingCourse(title="Một"))
