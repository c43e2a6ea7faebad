from decimal import Decimal

import icalendar
import pytest

import binhdanggioi as bdg
from binhdanggioi import Comparator, Milestone, Organization, ReportingDuty, TargetIndicator
from binhdanggioi.deriving import phrases
from binhdanggioi.notation.wording import is_clean
from binhdanggioi.writing.plan.annex_table import annex_table

MOTHERS = "1. Giảm tỷ số tử vong mẹ xuống dưới 46/100.000 vào năm 2027."
UBND, SNV = Organization(name="UBND tỉnh"), Organization(name="Sở Nội vụ")


def outputs(plan: bdg.Plan) -> dict[str, str]:
    """Everything that words the milestones of a plan."""
    (event,) = bdg.schedule(plan).events
    (entry,) = icalendar.Calendar.from_ical(bdg.to_icalendar(plan)).walk("VEVENT")
    annex = annex_table(plan, bdg.AnnexTable.INDICATORS)
    return {
        "summary": str(bdg.summarize(plan)),
        "schedule": event.summary,
        "calendar": str(entry["SUMMARY"]),
        "timetable": bdg.timetable_chart(plan),
        "chart": bdg.indicator_chart(plan.indicators),
        "sentence": bdg.word(plan).indicators[0].text,
        "annex": str(annex),
    }


class TestValues:
    """A value with its comparator and unit."""

    def test_a_rate_is_written_close_to_its_figure(self) -> None:
        """Every output writes `46/100.000`, as the plan does."""
        plan = bdg.read_text(f"II. MỤC TIÊU\n\n{MOTHERS}\n").plan

        assert [] == [name for name, words in outputs(plan).items() if "dưới 46/100.000" not in words]

    def test_a_rate_of_the_nation_too(self) -> None:
        """A rule that compares with a national rate writes it so, too."""
        text = (
            "KẾ HOẠCH\n\nCông tác năm 2026\n\nCăn cứ Nghị quyết số 28/NQ-CP ngày 03/3/2021 của Chính phủ.\n\n"
            f"II. MỤC TIÊU\n\n{MOTHERS}\n"
        )
        (found,) = [found for found in bdg.check(bdg.read_text(text).plan) if found.code == "BDG311"]

        assert "46/100.000, chưa đạt yêu cầu 42/100.000" in found.vietnamese

    @pytest.mark.parametrize(
        ("milestone", "cell", "clause"),
        [
            (Milestone(), "thực hiện", "đạt"),
            (Milestone(year=2030), "thực hiện", "đạt vào năm 2030"),
            (Milestone(year=2030, onwards=True), "thực hiện từ năm 2030 trở đi", "đạt vào năm 2030 trở đi"),
        ],
    )
    def test_a_target_without_a_value_is_done_or_not(self, milestone: Milestone, cell: str, clause: str) -> None:
        """No unit stands without its figure."""
        indicator = TargetIndicator(text="…", measure="Ban hành quy chế", unit="%")

        assert (cell, clause) == (
            phrases.milestone_words(milestone, indicator),
            phrases.milestone_clause(milestone, indicator.unit),
        )


class TestReports:
    """A report with its way."""

    @pytest.mark.parametrize(
        ("report", "line", "way"),
        [
            (ReportingDuty(), "Báo cáo", ""),
            (ReportingDuty(reporter=SNV), "Sở Nội vụ báo cáo", ""),
            (ReportingDuty(addressee=UBND), "Báo cáo UBND tỉnh", "UBND tỉnh"),
            (
                ReportingDuty(reporter=Organization(name="Văn phòng Sở"), addressee=UBND, channel=SNV),
                "Văn phòng Sở báo cáo UBND tỉnh (qua Sở Nội vụ)",
                "UBND tỉnh (qua Sở Nội vụ)",
            ),
        ],
    )
    def test_what_is_not_said_is_left_out(self, report: ReportingDuty, line: str, way: str) -> None:
        """Who reports, to whom and through whom, as far as the plan says it."""
        assert (line, way) == (phrases.report_line(report), phrases.addressee_words(report))


class TestLastDay:
    """The last day of a deadline that comes again."""

    @pytest.mark.parametrize(
        ("deadline", "words"),
        [
            (bdg.Deadline.parse("trước ngày 15/11 hằng năm"), "14/11"),
            (bdg.Deadline.parse("chậm nhất ngày 29/02 hằng năm"), "28/02"),
            (bdg.Deadline.parse("trước ngày 01/3 hằng năm"), "28/02"),
            (bdg.Deadline.parse("ngày 25 hằng tháng"), "25"),
        ],
    )
    def test_it_has_no_year(self, deadline: bdg.Deadline, words: str) -> None:
        """It is the day of most years, so that a leap day is the 28th."""
        assert words == phrases.last_day_words(deadline)


class TestNames:
    """Lists of names."""

    def test_a_name_stands_once_where_nothing_is_read_back(self) -> None:
        """A summary names each body once; a sentence lists all that it was given."""
        assert ("UBND tỉnh, Sở Nội vụ", "UBND tỉnh, Sở Nội vụ, UBND tỉnh") == (
            phrases.names((UBND, SNV, UBND)),
            phrases.all_names((UBND, SNV, UBND)),
        )


SIXTY = Milestone(value=Decimal(60), comparator=Comparator.AT_LEAST, year=2030)
LAW = bdg.Citation(name="Luật Bình đẳng giới")
DECISION = bdg.Citation(
    kind=bdg.DocumentKind.DECISION,
    number=bdg.DocumentNumber("15", None, "QĐ-UBND"),
    issued_on=bdg.PartialDate(2026, 1, 5),
    issuer=UBND,
    subject="về phân công",
)


class TestActs:
    """Acts in short form and in full."""

    @pytest.mark.parametrize(
        ("citation", "short", "full"),
        [
            (LAW, "Luật Bình đẳng giới", "Luật Bình đẳng giới"),
            (
                DECISION,
                "Quyết định số 15/QĐ-UBND (05/01/2026)",
                "Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về phân công",
            ),
            (
                bdg.Citation(name="Luật Bình đẳng giới", issued_on=bdg.PartialDate(2006)),
                "Luật Bình đẳng giới (năm 2006)",
                "Luật Bình đẳng giới năm 2006",
            ),
            (
                bdg.Citation(name="Luật Bình đẳng giới", issued_on=bdg.PartialDate(2006, 11), subject="x"),
                "Luật Bình đẳng giới (tháng 11/2006)",
                "Luật Bình đẳng giới tháng 11/2006 x",
            ),
        ],
    )
    def test_act(self, citation: bdg.Citation, short: str, full: str) -> None:
        """What an act does not say is left out; only a whole day is called *ngày*."""
        assert (short, full) == (phrases.act(citation), phrases.full_act(citation))


class TestWords:
    """Values with what stands around them."""

    @pytest.mark.parametrize(
        ("milestone", "change", "words", "line"),
        [
            (SIXTY, None, "ít nhất 60%", "Tỷ lệ nữ: ít nhất 60%"),
            (Milestone(value=Decimal(60)), None, "60%", "Tỷ lệ nữ: 60%"),
            (Milestone(value=Decimal(15)), True, "mức thay đổi 15%", "Tỷ lệ nữ: 15%"),
            (Milestone(), True, "thực hiện", "Tỷ lệ nữ"),
            (
                Milestone(value=Decimal(95), year=2030, onwards=True),
                None,
                "95% từ năm 2030 trở đi",
                "Tỷ lệ nữ: 95%",
            ),
            (Milestone(value=Decimal(95), onwards=True), None, "95%", "Tỷ lệ nữ: 95%"),
            (Milestone(value=Decimal(95), year=2030, onwards=False), None, "95%", "Tỷ lệ nữ: 95%"),
            (Milestone(value=Decimal(0)), None, "0%", "Tỷ lệ nữ: 0%"),
        ],
    )
    def test_milestone(self, milestone: Milestone, change: bool | None, words: str, line: str) -> None:  # noqa: FBT001
        """A value has its comparator before it and its unit behind it."""
        indicator = TargetIndicator(text="…", measure="Tỷ lệ nữ", unit="%", change=change)

        assert (words, line) == (
            phrases.milestone_words(milestone, indicator),
            phrases.target_words(milestone, indicator),
        )

    @pytest.mark.parametrize(
        ("baseline", "words", "clause"),
        [
            (None, "", None),
            (Milestone(value=Decimal(32), year=2020), "32% (năm 2020)", "từ 32% năm 2020"),
            (Milestone(value=Decimal(32)), "32%", "từ 32%"),
            (Milestone(year=2020), "thực hiện (năm 2020)", "từ năm 2020"),
            (Milestone(), "thực hiện", ""),
        ],
    )
    def test_baseline(self, baseline: Milestone | None, words: str, clause: str | None) -> None:
        """A baseline has its year where it is known."""
        indicator = TargetIndicator(text="…", measure="Tỷ lệ nữ", unit="%", baseline=baseline)

        assert (words, clause) == (
            phrases.baseline_words(indicator),
            None if baseline is None else phrases.baseline_clause(baseline, "%"),
        )

    @pytest.mark.parametrize(("unit", "expected"), [("%", "%"), ("/100.000", "/100.000"), ("lớp", " lớp"), (None, "")])
    def test_unit(self, unit: str | None, expected: str) -> None:
        """A unit stands behind its figure with or without a space."""
        assert expected == phrases.unit_behind(unit)

    @pytest.mark.parametrize("text", ["ΐ a", "ı\u0301 a", "ß a", "ŉ a"], ids=ascii)
    def test_a_capital_of_several_letters(self, text: str) -> None:
        """A letter that is parted, or joined to the mark behind it, when it becomes a capital leaves a clean text."""
        assert is_clean(phrases.capital(text))

    def test_small_ones(self) -> None:
        """A sentence starts with a capital; years go on; values of a target without one are done."""
        assert ["Đến năm 2030", "", "từ năm 2030 trở đi", "thực hiện", "đạt ít nhất 60% vào năm 2030"] == [
            phrases.capital("đến năm 2030"),
            phrases.capital(""),
            phrases.onwards_words(2030),
            phrases.value_words(Milestone(year=2030), None),
            phrases.milestone_clause(SIXTY, "%"),
        ]
