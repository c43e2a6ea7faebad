from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

import binhdanggioi as bdg
from binhdanggioi import (
    Bullets,
    Finding,
    Fix,
    Grid,
    Heading,
    Outcome,
    Page,
    Phrase,
    Prose,
    Report,
    RuleOutcome,
    Safety,
    Severity,
    Span,
    Suppressed,
    Suppression,
)
from binhdanggioi.model.finding import Language
from tests import strategies
from tests.effort import at_most

ROOT = Path(__file__).parents[3]
SPAN = Span(55, 13, 55, 24)


def finding(**others: Any) -> Finding:  # noqa: ANN401 - any fields
    """A finding that a test changes in a field or two."""
    fields: dict[str, Any] = {
        "code": "BDG501",
        "severity": Severity.ERROR,
        "path": "courses[0].headcount",
        "address": "II.1",
        "span": SPAN,
        "values": (("stated", 860), ("listed", 858)),
        "vietnamese": "ghi 860, cộng được 858",
        "english": "states 860, adds up to 858",
    }
    return Finding(**{**fields, **others})


REPORT = Report(
    findings=(
        finding(fix=Fix(SPAN, "858 đại biểu", Safety.SUGGESTED)),
        finding(
            code="BDG101",
            severity=Severity.NOTE,
            address=None,
            span=None,
            path="number",
            clause="Nghị định 30/2020/NĐ-CP",
            fix=Fix(SPAN, ""),
        ),
    ),
    outcomes=(
        RuleOutcome("BDG101", Outcome.FOUND),
        RuleOutcome("BDG102", Outcome.PASSED),
        RuleOutcome("BDG301", Outcome.NOT_APPLICABLE, "kế hoạch không có chỉ tiêu"),
        RuleOutcome("BDG501", Outcome.FOUND),
        RuleOutcome("BDG503", Outcome.SUPPRESSED),
        RuleOutcome("BDG901", Outcome.OFF),
    ),
    suppressed=(
        Suppressed(
            finding=finding(code="BDG503", span=None),
            suppression=Suppression(code="BDG503", reason="đã xác nhận"),
        ),
    ),
    stale=(Suppression(code="BDG702", reason="hết hạn", address="IV.2", until=date(2022, 9, 6)),),
)


def row(*cells: str | Phrase) -> tuple[Phrase, ...]:
    """A row of a table."""
    return tuple(each if isinstance(each, Phrase) else Phrase(each) for each in cells)


class TestReportPage:
    """A report as people read it."""

    def test_vietnamese(self) -> None:
        """Findings, rules, what was suppressed and what can go."""
        assert Page(
            "Kết quả rà soát: ke-hoach.txt",
            (
                Prose(Phrase("1 lỗi, 0 cảnh báo, 1 lưu ý; rà soát theo 6 tiêu chí.")),
                Heading("Nội dung cần sửa hoặc xem lại"),
                Grid(
                    "Theo thứ tự trong văn bản",
                    ("Vị trí", "Mã tiêu chí", "Mức độ", "Nội dung", "Căn cứ", "Đề xuất sửa"),
                    (
                        row(
                            Phrase("dòng 55, cột 13 (Mục II.1)", SPAN),
                            "BDG501",
                            "lỗi",
                            "ghi 860, cộng được 858",
                            "–",
                            "thay bằng “858 đại biểu” (cần xem trước khi sửa)",
                        ),
                        row(
                            "toàn văn bản",
                            "BDG101",
                            "lưu ý",
                            "ghi 860, cộng được 858",
                            "Nghị định 30/2020/NĐ-CP",
                            "xóa (sửa được ngay)",
                        ),
                    ),
                ),
                Heading("Kết quả theo từng tiêu chí"),
                Bullets(
                    row(
                        "Đạt (1): BDG102",
                        "Có nội dung cần sửa hoặc xem lại (2): BDG101, BDG501",
                        "Đã xem xét, không yêu cầu sửa (1): BDG503",
                        "Không áp dụng (1): BDG301",
                        "Không chọn (1): BDG901",
                    )
                ),
                Grid("Không áp dụng", ("Mã tiêu chí", "Lý do"), (row("BDG301", "kế hoạch không có chỉ tiêu"),)),
                Heading("Đã xem xét, không yêu cầu sửa"),
                Grid(
                    "Theo thứ tự trong văn bản",
                    ("Vị trí", "Mã tiêu chí", "Nội dung", "Lý do"),
                    (row("Mục II.1", "BDG503", "ghi 860, cộng được 858", "đã xác nhận"),),
                ),
                Heading("Khai báo bỏ qua không còn tác dụng (nên xóa)"),
                Bullets(row("BDG702 (IV.2, đến ngày 06/09/2022): hết hạn")),
            ),
        ) == bdg.report_page(REPORT, name="ke-hoach.txt")

    @pytest.mark.parametrize(
        ("name", "title"),
        [
            ("a\udcff\n.txt", "Kết quả rà soát: a .txt"),
            ("\ud800", "Kết quả rà soát"),
            ("  ", "Kết quả rà soát"),
            ("", "Kết quả rà soát"),
            (None, "Kết quả rà soát"),
        ],
    )
    def test_any_name(self, name: str | None, title: str) -> None:
        """A name may be any string; of one that shows nothing there is none in the title."""
        assert title == bdg.report_page(REPORT, name=name).title

    @pytest.mark.parametrize(
        "text",
        [
            "# Report of a check",
            "Errors: 1, warnings: 0, notes: 1; rules: 6.",
            "| line 55, column 13 (item II.1) | BDG501 | error | states 860, adds up to 858 | – |",
            "| replace by “858 đại biểu” (suggested) |",
            "| delete (safe) |",
            "- Found only what was suppressed (1): BDG503",
            "| Code | Reason |",
            "## Suppressions that can go",
            "- BDG702 (IV.2, until 2022-09-06): hết hạn",
        ],
    )
    def test_english(self, text: str) -> None:
        """The same in English."""
        page = bdg.report_page(REPORT, language="en")

        assert "en" == page.language
        assert text in page.markdown()

    def test_nothing(self) -> None:
        """A report without findings says so, and still what became of the rules."""
        report = Report(findings=(), outcomes=(RuleOutcome("BDG102", Outcome.PASSED),))

        assert (
            "Kết quả rà soát\n\n"
            "  0 lỗi, 0 cảnh báo, 0 lưu ý; rà soát theo 1 tiêu chí.\n\n"
            "Nội dung cần sửa hoặc xem lại\n  Không có nội dung cần sửa.\n\n"
            "Kết quả theo từng tiêu chí\n  Đạt (1): BDG102"
        ) == str(bdg.report_page(report))

    @pytest.mark.parametrize("language", ["vi", "en"])
    def test_of_an_example(self, language: Language) -> None:
        """Every finding of a check is on its page, with the line that it is about."""
        reading = bdg.read(ROOT / "examples" / "ke-hoach-tap-huan.txt")
        report = bdg.check(reading.plan, reading.source)
        html = bdg.report_page(report, language=language).html()

        assert [] == [each for each in report if f">{each.code}<" not in html]
        assert [] == [each for each in report if each.span and f'data-line="{each.span.line}"' not in html]

    @at_most(30)
    @given(strategies.plans())
    def test_of_any_plan(self, plan: bdg.Plan) -> None:
        """The report of any plan has a page in both languages."""
        report = bdg.check(plan)

        assert bdg.report_page(report).document()
        assert bdg.report_page(report, language="en").document()
