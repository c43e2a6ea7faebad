import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import (
    Bullets,
    Comparator,
    DocumentKind,
    Grid,
    Heading,
    Length,
    Milestone,
    Money,
    Objective,
    Page,
    Phrase,
    Plan,
    Prose,
    Scope,
    Source,
    Span,
    Table,
    TargetIndicator,
    TrainingCourse,
)
from binhdanggioi.model.address import Noun
from binhdanggioi.notation.date import format_slash
from binhdanggioi.notation.number import format_number
from tests.documents import EXAMPLES, S1, S2, need_real_plans, reading_of

SPELLED = (bdg.DocumentNumber, bdg.Timeframe, bdg.Deadline, bdg.Money)
NOUNS = (*Noun.__args__, Plan)


def one_line(text: str) -> str:
    """A text with its lines joined."""
    return re.sub(r"\s+", " ", text)


def rows(page: Page) -> list[str]:
    """Every paragraph, item and row of tables of a page, cells parted by bars."""
    found: list[str] = []
    for block in page.blocks:
        if isinstance(block, Prose):
            found.append(block.phrase.text)
        elif isinstance(block, Bullets):
            found += [item.text for item in block.items]
        elif isinstance(block, Grid):
            found += [" | ".join(block.header), *(" | ".join(cell.text for cell in row) for row in block.all_rows)]
    return found


def lines(plan: Plan, heading: str, length: Length = Length.SCREEN) -> list[str]:
    """The rows under a heading of a summary."""
    return rows(bdg.summarize(plan, length=length).section(heading))


def targets(*milestones: Milestone, unit: str | None = "%", **others: Any) -> list[str]:  # noqa: ANN401 - any fields
    """The rows of one indicator."""
    indicator = TargetIndicator(text="…", measure="Tỷ lệ nữ", unit=unit, milestones=milestones, **others)
    return lines(
        bdg.draft(subject="Công tác", objectives=[Objective(scope=Scope.SPECIFIC, indicators=(indicator,))]), "Chỉ tiêu"
    )


def courses(*given: TrainingCourse) -> list[str]:
    """The rows of courses."""
    return lines(bdg.draft(subject="Tập huấn", courses=given), "Tập huấn")


def phrases(page: Page) -> Iterator[Phrase]:
    """Every phrase of a page."""
    for block in page.blocks:
        if isinstance(block, Prose):
            yield block.phrase
        elif isinstance(block, Bullets):
            yield from block.items
        elif isinstance(block, Grid):
            yield from chain.from_iterable(block.all_rows)


def figures_only(text: str) -> str:
    """A text without the counts that the summary makes itself, and without the mark before one."""
    return re.sub(r"(?:\d+\. )?\d+ (?:thành phần|nhóm|nhiệm vụ)", "", text)


def whole_lines(span: Span, source: Source) -> Span:
    """The span widened to the ends of its lines."""
    return Span(span.line, 1, span.end_line, len(source.lines[span.end_line - 1]) + 1)


def figures(value: object) -> Iterator[str]:
    """Every figure in the nouns of a plan, as it is spelled."""
    if isinstance(value, bdg.PartialDate):
        yield format_slash(value) if value.day else str(value.year)
    elif isinstance(value, SPELLED):
        yield from [str(value)] if re.search(r"\d", str(value)) else []
    elif isinstance(value, bdg.Period):
        yield from map(str, {value.first, value.last})
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        yield str(value) if 1900 < value < 2100 else format_number(value)
    elif isinstance(value, tuple):
        yield from chain.from_iterable(map(figures, value))
    elif isinstance(value, NOUNS):
        names = [field.name for field in attrs.fields(type(value)) if field.eq]
        yield from chain.from_iterable(figures(getattr(value, name)) for name in names)


@need_real_plans
class TestRealPlans:
    """The two real plans on one screen."""

    @pytest.mark.parametrize(
        "figures",
        [
            "(chưa có số) /KH-SLĐTBXH",
            "Sở Lao động - Thương binh và Xã hội",
            "Lạng Sơn, ngày … tháng 10 năm 2022",
            "Dự án 8",
            "(2021 - 2030, giai đoạn 2021 - 2025)",
            "81/KH-BTV (26/8/2022)",
            "113/KH-LĐTBXH (30/8/2022)",
            "05/HD-ĐĐH (06/9/2022)",
            "| 860 | 8 | 1,5 | 12 | 1.290 | dự kiến cuối tháng 10/2022 |",
            "4 thành phần (60, 264, 264, 270), từ 10 huyện và 88 xã khu vực III",
            "| 900 | 10 | 1,5 | 15 | 1.350 | dự kiến tháng 11/2022 | Tập huấn tại các huyện |",
            "7 thành phần (không nêu số lượng)",
            "| **Tổng cộng** | **1.760** | **18** | | **27** | **2.640** | | |",
            "không nêu số tiền, theo Quyết định số 1181/QĐ-UBND (15/7/2022)",
            "| Đơn vị | Nhiệm vụ | Chủ trì, đầu mối | Phối hợp | Việc khác |",
            "| phòng PCTNXH-BĐG (giao) | 03 | 01 | 02 | – |",
            "| Phòng Kế hoạch Tài chính | 02 | – | – | bố trí kinh phí, hướng dẫn |",
            "| Phòng LĐ, TB, XH-DT các huyện (đề nghị) | 01 | 01 | 01 | cử người tham dự |",
            "Dự kiến tháng 11/2022: Tập huấn nâng cao năng lực",
            "số của kế hoạch; ngày ban hành; số lượng của từng thành phần tham dự; số nữ trong người tham dự tập huấn",
            "số tiền; chế độ báo cáo.",
        ],
    )
    def test_s1(self, figures: str) -> None:
        """Every figure of S1 is there."""
        assert figures in one_line(bdg.summarize(reading_of(S1).plan).markdown())

    @pytest.mark.parametrize(
        "figures",
        [
            "(chưa có số) /KH-SLĐTBXH",
            "Lạng Sơn, ngày … tháng 5 năm 2022",
            "giai đoạn 2021 - 2030",
            "01/KH-UBND (05/01/2022)",
            "Quyết định số 2282/QĐ-TTg (31/12/2020)",
            "| Chỉ tiêu | Năm 2025 | Năm 2030 |",
            "có lãnh đạo chủ chốt là nữ | 90% | 95% |",
            "các đơn vị trực thuộc Sở | 90% | 95% |",
            "nâng cao năng lực | 90% | 95% |",
            "05 nhóm, 11 nhiệm vụ",
            "| Văn phòng Sở (giao) | 02 | 01 | UBND tỉnh (qua Sở Nội vụ) | hướng dẫn, theo dõi, đôn đốc |",
            "Trước ngày 15/11 hằng năm: Văn phòng Sở - Báo cáo UBND tỉnh (qua Sở Nội vụ)",
            "Năm 2025: Chỉ tiêu a) 90%; b) 90%; c) 90% - Năm 2030: Chỉ tiêu a) 95%; b) 95%; c) 95%",
            "hiện trạng (số liệu gốc) của chỉ tiêu (3)",
            "đơn vị chủ trì của nhiệm vụ (11); thời hạn của nhiệm vụ (10); sản phẩm của nhiệm vụ (11)",
            "kinh phí thực hiện.",
        ],
    )
    def test_s2(self, figures: str) -> None:
        """Every figure of S2 is there."""
        assert figures in one_line(bdg.summarize(reading_of(S2).plan).markdown())

    @pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])
    def test_one_screen(self, file: Path) -> None:
        """The summary fits on a screen of 56 lines of 100 characters."""
        shown = str(bdg.summarize(reading_of(file).plan)).splitlines()

        assert (True, True) == (len(shown) <= 56, max(map(len, shown)) <= 100)

    @pytest.mark.parametrize("length", [Length.SCREEN, Length.FULL])
    @pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])
    def test_every_figure(self, file: Path, length: Length) -> None:
        """Every figure that a noun of the plan holds is in the summary."""
        plan = reading_of(file).plan
        shown = one_line(bdg.summarize(plan, length=length).text(width=10_000))

        assert [] == [figure for figure in figures(plan) if figure not in shown]

    @pytest.mark.parametrize("length", [Length.SCREEN, Length.FULL])
    @pytest.mark.parametrize("file", [S1, S2], ids=["S1", "S2"])
    def test_every_figure_has_its_line(self, file: Path, length: Length) -> None:
        """The figures of a summary stand on the lines of the source that it names, or are sums and counts."""
        reading = reading_of(file)
        wrong = [
            (phrase.text, number)
            for phrase in phrases(bdg.summarize(reading.plan, length=length))
            if phrase.span
            for number in re.findall(r"\d[\d.,/]*\d|\d", figures_only(phrase.text))
            if number.lstrip("0") not in reading.source.cut(whole_lines(phrase.span, reading.source))
        ]

        assert [] == wrong

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
        blocks = bdg.summarize(reading_of(file).plan).blocks

        assert headings == [block.text for block in blocks if isinstance(block, Heading)]


class TestSummary:
    """Parts and lines."""

    def test_empty_plan(self) -> None:
        """A plan that says nothing has a title, and the list of what is unsaid."""
        gaps = Phrase("căn cứ; kinh phí thực hiện; chế độ báo cáo; nơi nhận; chữ ký.")

        assert Page("KẾ HOẠCH", (Heading("Chưa nêu"), Prose(gaps))) == bdg.summarize(Plan(kind=DocumentKind.PLAN))

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
        assert [] == [row for row in str(bdg.summarize(reading_of(file).plan)).splitlines() if len(row) > 100]

    def test_same_every_time(self) -> None:
        """A summary of one plan is always the same value."""
        plan = bdg.read(EXAMPLES[0]).plan

        assert bdg.summarize(plan) == bdg.summarize(plan)


class TestIndicators:
    """Targets by year."""

    @pytest.mark.parametrize(
        ("milestone", "year", "shown"),
        [
            (Milestone(value=Decimal(40), year=2030), "Năm 2030", "40%"),
            (Milestone(value=Decimal("98.5")), "Không nêu năm", "98,5%"),
            (
                Milestone(value=Decimal(40), comparator=Comparator.AT_LEAST, year=2030),
                "Năm 2030",
                "ít nhất 40%",
            ),
            (Milestone(value=Decimal(40), year=2030, onwards=True), "Năm 2030", "40% từ năm 2030 trở đi"),
            (Milestone(year=2030), "Năm 2030", "thực hiện"),
        ],
    )
    def test_milestone(self, milestone: Milestone, year: str, shown: str) -> None:
        """Value, comparator and year as they are known."""
        assert [f"Chỉ tiêu | {year}", f"a) Tỷ lệ nữ | {shown}"] == targets(milestone)

    def test_years(self) -> None:
        """Each year has a column, in order; where an indicator says nothing of it, a dash."""
        start = Milestone(value=Decimal("31.5"), year=2020)
        of = [Milestone(value=Decimal(40), year=2030), Milestone(value=Decimal(35), year=2025)]
        second = TargetIndicator(text="…", measure="Số lớp", unit="lớp", milestones=(Milestone(value=Decimal(9)),))
        first = TargetIndicator(text="…", measure="Tỷ lệ nữ", unit="%", baseline=start, milestones=tuple(of))
        objective = Objective(scope=Scope.SPECIFIC, indicators=(first, second))

        assert [
            "Chỉ tiêu | Hiện trạng | Năm 2025 | Năm 2030 | Không nêu năm",
            "a) Tỷ lệ nữ | 31,5% (năm 2020) | 35% | 40% | –",
            "b) Số lớp | – | – | – | 9 lớp",
        ] == lines(bdg.draft(subject="Công tác", objectives=[objective]), "Chỉ tiêu")

    def test_change(self) -> None:
        """A target that is a change is not shown as a level."""
        milestone = Milestone(value=Decimal(15), year=2030)

        assert "a) Tỷ lệ nữ | mức thay đổi 15%" == targets(milestone, change=True)[-1]

    def test_by_a_hair(self) -> None:
        """Nothing is rounded: a value that misses a target by a hair still misses it."""
        start = Milestone(value=Decimal("39.999999999"))

        assert "a) Tỷ lệ nữ | 39,999999999% | 40%" == targets(Milestone(value=Decimal(40)), baseline=start)[-1]

    def test_unit(self) -> None:
        """A unit other than the percent stands apart."""
        assert "a) Tỷ lệ nữ | 1.250 lớp" == targets(Milestone(value=Decimal(1250), year=2030), unit="lớp")[-1]

    def test_none(self) -> None:
        """An indicator without a value says so."""
        assert ["a) Tỷ lệ nữ: không nêu số"] == targets()


class TestCourses:
    """People, classes, days and their sums."""

    def test_sums(self) -> None:
        """Sums over all courses are exact."""
        first = TrainingCourse(title="Một", headcount=860, classes=8, days_per_class=Decimal("1.5"))
        second = TrainingCourse(title="Hai", headcount=900, classes=10, days_per_class=Decimal("1.5"))

        assert [
            "Nội dung tập huấn | Đại biểu | Số lớp | Ngày/lớp | Ngày lớp | Ngày người",
            "1. Một | 860 | 8 | 1,5 | 12 | 1.290",
            "2. Hai | 900 | 10 | 1,5 | 15 | 1.350",
            "Tổng cộng | 1.760 | 18 |  | 27 | 2.640",
        ] == courses(first, second)

    def test_sums_of_what_all_state(self) -> None:
        """A sum is shown only where every course states its part."""
        first = TrainingCourse(title="Một", headcount=860, classes=8)
        second = TrainingCourse(title="Hai", classes=10)

        assert ["2. Hai | – | 10", "Tổng cộng | – | 18"] == courses(first, second)[-2:]

    def test_one_course(self) -> None:
        """One course needs no sum."""
        given = TrainingCourse(title="Một", headcount=80, classes=2)

        assert ["Nội dung tập huấn | Đại biểu | Số lớp", "1. Một | 80 | 2"] == courses(given)

    def test_no_figures(self) -> None:
        """A course without figures says so."""
        assert ["1. Một: không nêu số liệu"] == courses(TrainingCourse(title="Một"))

    def test_tables(self) -> None:
        """In full, the tables of a course are shown as they stand, rows of any length."""
        table = Table(rows=(("STT", "Đơn vị"), ("1", "Huyện A", "30"), ("",)))
        plan = bdg.draft(subject="Tập huấn", courses=[TrainingCourse(title="Một", headcount=30, tables=(table,))])

        assert ["STT | Đơn vị | ", "1 | Huyện A | 30", " |  | "] == lines(plan, "Tập huấn", Length.FULL)[-3:]


class TestFunding:
    """Where the money comes from."""

    @pytest.mark.parametrize(
        ("funding", "line"),
        [
            (
                bdg.Funding(text="Từ ngân sách tỉnh: 5 triệu đồng.", source="ngân sách tỉnh", amount=Money(5_000_000)),
                "Ngân sách tỉnh: 5.000.000 đồng",
            ),
            (
                bdg.Funding(text="Lễ phát động: 14.200.000 đồng;", amount=Money(14_200_000)),
                "Lễ phát động: 14.200.000 đồng",
            ),
            (
                bdg.Funding(text="Lễ phát động: 14,2 triệu đồng.", amount=Money(14_200_000)),
                "Lễ phát động: 14,2 triệu đồng: 14.200.000 đồng",
            ),
            (bdg.Funding(text="Do đơn vị bảo đảm."), "Do đơn vị bảo đảm: không nêu số tiền"),
        ],
    )
    def test_line(self, funding: bdg.Funding, line: str) -> None:
        """The source or the sentence, with the amount once."""
        assert [line] == lines(bdg.draft(subject="Công tác", funding=[funding]), "Kinh phí")


class TestLine:
    """A plan in one line."""

    def test_counts(self) -> None:
        """What the plan is, and how much there is in it."""
        plan = bdg.draft(
            subject="Tập huấn năm 2026",
            number=bdg.DocumentNumber.parse("12/KH-SNV"),
            issuer=bdg.Organization(name="Sở Nội vụ"),
            issued_on=bdg.PartialDate(2026, 1, 5),
            courses=[TrainingCourse(title="Một", headcount=80, classes=2), TrainingCourse(title="Hai", headcount=40)],
            funding=[bdg.Funding(text=f"Khoản {n}: {n} đồng.", amount=Money(n)) for n in (1, 2)],
        )

        assert (
            "Kế hoạch 12/KH-SNV (05/01/2026) của Sở Nội vụ: Tập huấn năm 2026: "
            "02 khóa tập huấn (120 đại biểu); 02 khoản kinh phí; 08 nội dung chưa nêu"
        ) == str(bdg.summarize(plan, length=Length.LINE))


class TestDue:
    """What is due, in the order of the days."""

    def test_order(self) -> None:
        """What comes again stands at its first time, in its own words; what has no day comes last, in full only."""
        report = bdg.ReportingDuty(deadline=bdg.Deadline.parse("trước ngày 15/11 hằng năm"))
        plan = bdg.draft(
            subject="Công tác giai đoạn 2026 - 2030",
            tasks=[
                bdg.Task(text="Rà soát", when=bdg.Timeframe.parse("thường xuyên")),
                bdg.Task(text="Sơ kết", when=bdg.Timeframe.parse("tháng 12/2027")),
                bdg.Task(text="Phát động", when=bdg.Timeframe.parse("quý I/2026")),
            ],
            responsibilities=[
                bdg.Responsibility(
                    organization=bdg.Organization(name="Sở Nội vụ"),
                    duties=(bdg.Duty(text="Báo cáo trước ngày 15/11 hằng năm.", reports=(report,)),),
                )
            ],
        )

        assert [
            "Quý I/2026: Phát động",
            "Trước ngày 15/11 hằng năm: Báo cáo",
            "Tháng 12/2027: Sơ kết",
        ] == lines(plan, "Thời hạn")
        assert "Thường xuyên: Rà soát" == lines(plan, "Thời hạn", Length.FULL)[-1]

    @pytest.mark.parametrize(
        ("text", "when", "expected"),
        [
            ("Hằng năm rà soát.", "Hằng năm", "Hằng năm: rà soát."),
            ("Hằng năm, rà soát.", "Hằng năm", "Hằng năm: rà soát."),
            ("Quý II/2026: mở lớp", "Quý II/2026", "Quý II/2026: mở lớp"),
            ("Mở lớp quý II/2026", "quý II/2026", "Quý II/2026: Mở lớp quý II/2026"),
            ("Hằng năm", "Hằng năm", "Hằng năm: Hằng năm"),
            ("Hằng nămx", "Hằng năm", "Hằng năm: Hằng nămx"),
        ],
    )
    def test_no_time_twice(self, text: str, when: str, expected: str) -> None:
        """A sentence that starts with its time does not say it twice, and loses no other word."""
        recurs = bdg.Frequency.YEARLY if when.startswith("Hằng") else None
        task = bdg.Task(text=text, when=bdg.Timeframe.parse(when), recurs=recurs)
        plan = bdg.draft(subject="Công tác năm 2026", tasks=[task])

        assert [expected] == lines(plan, "Thời hạn", Length.FULL)

    def test_what_recurs_without_a_day(self) -> None:
        """What recurs on a day stands with the others; without a day, it comes last, and in full only."""
        plan = bdg.draft(
            subject="Công tác giai đoạn 2026 - 2030",
            tasks=[
                bdg.Task(text="Rà soát", recurs=bdg.Frequency.QUARTERLY),
                bdg.Task(
                    text="Kiểm tra",
                    when=bdg.Timeframe.parse("trước ngày 30/9 hằng năm"),
                    recurs=bdg.Frequency.YEARLY,
                ),
                bdg.Task(text="Sơ kết", when=bdg.Timeframe.parse("tháng 12/2027")),
            ],
        )
        dated = ["Trước ngày 30/9 hằng năm: Kiểm tra", "Tháng 12/2027: Sơ kết"]

        assert dated == lines(plan, "Thời hạn")
        assert [*dated, "Định kỳ hằng quý: Rà soát"] == lines(plan, "Thời hạn", Length.FULL)
