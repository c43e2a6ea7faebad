"""Fixes as laws: over the example plans, the real plans and the bad examples of the pages."""

import re
from collections import Counter

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import RULES, Finding, Fix, Report, Rule, Safety, Severity, Source, Span
from tests.checking.plans import based, check, copied, paragraphs, purposes, read
from tests.checking.test_rules import example
from tests.documents import EXAMPLES, REAL
from tests.effort import deep


def fixed(source: Source, *findings: Finding, suggested: bool = True) -> str:
    """A text with the fixes of some findings applied."""
    return bdg.apply_fixes(source, Report(findings=findings, outcomes=()), suggested=suggested)


def codes(report: Report) -> Counter[str]:
    """The codes of a report, counted."""
    return Counter(finding.code for finding in report)


def fixable(text: str) -> tuple[Source, Report, list[Finding]]:
    """A text with its report, and the findings that offer a fix."""
    report = check(text)
    return read(text).source, report, [finding for finding in report if finding.fix is not None]


BAD = [(rule, text) for rule in RULES for text in [example(rule, "Bad")] if fixable(text)[2]]
MENDED = [rule for rule, text in BAD if rule.code in {finding.code for finding in fixable(text)[2]}]
TEXTS = [
    *(pytest.param(path.read_text(encoding="utf-8"), id=path.stem[:12]) for path in EXAMPLES),
    *(deep(path.read_text(encoding="utf-8"), name=path.stem[:12]) for path in REAL),
    *(pytest.param(text, id=rule.code) for rule, text in BAD),
]
EACH_TEXT = pytest.mark.parametrize("text", TEXTS)
EVERY_FIX = paragraphs(
    based(
        "Căn cứ Kế hoạch 81/KH-BTV ngày 26/8/2025 của Hội LHPN tỉnh; Kế hoạch số 113/KH-UBND của UBND tỉnh;",
        heading="Số: 5/KH-SNV\n\nCao Bằng, ngày 5 tháng 03 năm 2026",
    ),
    '- Lòng ghép giới, “Làng mới” và "làng mới";  ',
    "  chú trọng cán bộ công chức VHXXH hằng năm và hàng năm;\t",
    "- Giai đoạn 2016-2020, 2021 - 2025 và 2026 - 2030.",
    "Trên đây là Kế hoạch công tác năm 2025.",
    "Nơi nhận:\n- Sở Y tế\n- Lưu: VT, TH (02).  ",
)
"""A plan with many faults that can be mended, and with blanks at the ends of lines."""


class TestOneFix:
    """Each fix by itself."""

    @EACH_TEXT
    def test_finding_is_gone(self, text: str) -> None:
        """A fix takes away its finding, and nothing is found that was not found before."""
        source, report, findings = fixable(text)
        before = codes(report)

        assert [before - Counter([finding.code]) for finding in findings] == [
            codes(check(fixed(source, finding))) for finding in findings
        ]

    @pytest.mark.parametrize("rule", MENDED, ids=[rule.code for rule in MENDED])
    def test_example(self, rule: Rule) -> None:
        """The bad example of a page that offers a fix has no finding of the rule once its fixes are applied."""
        source, _, findings = fixable(example(rule, "Bad"))

        assert 0 == codes(check(fixed(source, *findings)))[rule.code]

    def test_rules(self) -> None:
        """The rules whose pages offer a fix are these."""
        assert [
            *(104, 105, 206, 207, 213, 801, 802, 805),
            *(902, 908, 909, 911, 912, 913, 916, 917, 918, 920, 921, 923),
        ] == [int(rule.code.removeprefix("BDG")) for rule in MENDED]


class TestSafeFixes:
    """All the safe fixes of a report together."""

    @EACH_TEXT
    def test_twice(self, text: str) -> None:
        """Applied twice, they change no more than once."""
        source, report, _ = fixable(text)
        once = bdg.apply_fixes(source, report)
        again, report, _ = fixable(once)

        assert once == bdg.apply_fixes(again, report)

    @EACH_TEXT
    def test_other_lines(self, text: str) -> None:
        """Lines without a fix stay as they are, and all line ends and the blanks at the ends of lines stay."""
        source, report, findings = fixable(text)
        touched = {finding.fix.span.line for finding in findings if finding.fix and finding.fix.safety is Safety.SAFE}
        new = Source(bdg.apply_fixes(source, report))

        assert len(source.lines) == len(new.lines)
        assert touched >= {
            number for number, lines in enumerate(zip(source.lines, new.lines, strict=True), 1) if len(set(lines)) > 1
        }
        assert re.findall(r"\s*(?:\r\n|\r|\n)", source.text) == re.findall(r"\s*(?:\r\n|\r|\n)", new.text)

    def test_suggested(self) -> None:
        """Suggested fixes are applied only where that is asked."""
        source, report, _ = fixable(purposes("- Lòng ghép giới hằng năm, kiểm tra hàng năm."))

        assert (
            purposes("- Lòng ghép giới hằng năm, kiểm tra hằng năm."),
            purposes("- Lồng ghép giới hằng năm, kiểm tra hằng năm."),
        ) == (bdg.apply_fixes(source, report), bdg.apply_fixes(source, report, suggested=True))

    def test_nothing_to_mend(self) -> None:
        """A report without fixes gives the text as it was."""
        source, report, _ = fixable(copied("- Sở Y tế;", "- Lưu: VT, TH (02)."))

        assert source.text == bdg.apply_fixes(source, report, suggested=True)


class TestLineEnds:
    """Texts of other systems."""

    @pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["CRLF", "CR"])
    @pytest.mark.parametrize("suggested", [False, True], ids=["safe", "suggested"])
    def test_line_ends(self, end: str, *, suggested: bool) -> None:
        """A text with other line ends is mended alike, and keeps them."""
        results = []
        for text in (EVERY_FIX, EVERY_FIX.replace("\n", end)):
            source, report, findings = fixable(text)
            results.append((len(findings), bdg.apply_fixes(source, report, suggested=suggested)))
        (usual, mended), (other, mended_too) = results

        assert (usual, mended.replace("\n", end)) == (other, mended_too)

    def test_every_fix(self) -> None:
        """The plan with many faults is mended in every place, and nowhere else."""
        source, report, _ = fixable(EVERY_FIX)

        assert (
            EVERY_FIX.replace("Số: 5/", "Số: 05/")
            .replace("ngày 5 tháng 03", "ngày 05 tháng 3")
            .replace("Kế hoạch 81", "Kế hoạch số 81")
            .replace("2016-2020", "2016 - 2020")
            .replace('"làng mới"', "“làng mới”")
            .replace("hàng năm", "hằng năm")
            .replace("năm 2025.", "năm 2025./.")
            .replace("- Sở Y tế\n", "- Sở Y tế;\n")
        ) == bdg.apply_fixes(source, report)


def finding(fix: Fix | None) -> Finding:
    """A finding with a fix."""
    return Finding(
        code="XYZ001",
        severity=Severity.NOTE,
        path="subject",
        address=None,
        span=None,
        values=(),
        vietnamese="sai",
        english="wrong",
        fix=fix,
    )


class TestOverlaps:
    """Fixes that touch."""

    TEXT = Source("một hai ba\nbốn")

    @pytest.mark.parametrize(
        ("fixes", "text"),
        [
            ([Fix(Span(1, 5, 1, 8), "2"), Fix(Span(1, 1, 1, 6), "1")], "1ai ba\nbốn"),
            ([Fix(Span(1, 1, 1, 4), "1"), Fix(Span(1, 4, 1, 8), " 2")], "1 2 ba\nbốn"),
            ([Fix(Span(1, 1, 1, 4), "1"), Fix(Span(1, 1, 1, 4), "1")], "1 hai ba\nbốn"),
            ([Fix(Span(1, 9, 2, 1), "3 "), Fix(Span(2, 1, 2, 4), "4")], "một hai 3 4"),
            ([Fix(Span(1, 11, 1, 11), ";")], "một hai ba;\nbốn"),
        ],
        ids=["overlap", "side by side", "twice the same", "over a line end", "at an end"],
    )
    def test_order(self, fixes: list[Fix], text: str) -> None:
        """Of fixes that overlap the first in the text is applied, whatever their order in the report."""
        assert [text, text] == [
            fixed(self.TEXT, *(finding(fix) for fix in order)) for order in (fixes, list(reversed(fixes)))
        ]

    def test_rest_comes_next(self) -> None:
        """What an overlap left over is mended after the next check."""
        source, _, findings = fixable(purposes("- Bồi dưỡng cán bộ công chức viên chức."))
        once, _, left = fixable(fixed(source, *findings))

        assert purposes("- Bồi dưỡng cán bộ, công chức, viên chức.") == fixed(once, *left)


class TestAnotherText:
    """A report about another text."""

    @pytest.mark.parametrize(
        "text", ["", "KẾ HOẠCH", "KẾ HOẠCH\n\nCông tác\n\nI.\n\n-"], ids=["empty", "line", "short"]
    )
    def test_refused(self, text: str) -> None:
        """A fix that lies outside the text is an error, and no half-mended text comes back."""
        _, report, _ = fixable(purposes("- Báo cáo hằng năm.", "- Kiểm tra hàng năm."))

        with pytest.raises(ValueError, match=r"^span Span\(.*\) lies outside a source of \d lines$"):
            bdg.apply_fixes(Source(text), report)

    def test_without_a_source(self) -> None:
        """A report on a plan without its text offers no fixes in it."""
        reading = bdg.read_text(EVERY_FIX)
        report = bdg.check(attrs.evolve(reading.plan))

        assert [] == [finding.code for finding in report if finding.fix]
