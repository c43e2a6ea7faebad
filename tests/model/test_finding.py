from decimal import Decimal
from fractions import Fraction

import attrs
import pytest

from binhdanggioi import Both, Finding, Fix, Outcome, Report, RuleOutcome, Severity, Span
from tests.model.samples import FINDING, REPORT


class TestFinding:
    """One thing that a rule found."""

    @pytest.mark.parametrize(
        ("changes", "place"),
        [
            ({}, "47:13"),
            ({"span": None}, "II.1"),
            ({"span": None, "address": None}, "toàn văn bản"),
            ({"address": None}, "47:13"),
        ],
    )
    def test_its_text_opens_with_the_best_place(self, changes: dict[str, None], place: str) -> None:
        """The place is that in the source, else in the outline, else the whole text; the message is Vietnamese."""
        finding = attrs.evolve(FINDING, **changes)  # type: ignore[arg-type]

        assert f"{place} BDG501 lỗi: ghi 860 đại biểu, cộng các thành phần được 858" == str(finding)

    @pytest.mark.parametrize(
        ("changes", "error"),
        [
            ({"code": ""}, ValueError),
            ({"path": " courses"}, ValueError),
            ({"address": ""}, ValueError),
            ({"vietnamese": "a\nb"}, ValueError),
            ({"english": 5}, TypeError),
            ({"clause": ""}, ValueError),
            ({"values": (("unit", "l\ufffep"),)}, ValueError),
            ({"values": (("units", ("lớp", "\ud800")),)}, ValueError),
            ({"values": {"stated": 5}}, TypeError),
            ({"values": (("stated", 5), ("stated", 6))}, ValueError),
            ({"values": ((5, 5),)}, ValueError),
            ({"values": (("<<", 5),)}, ValueError),
            ({"values": (("", 5),)}, ValueError),
            ({"values": (("stated", None),)}, TypeError),
            ({"values": (("stated", True),)}, TypeError),
            ({"values": (("stated", 1.5),)}, TypeError),
            ({"values": (("stated", b"5"),)}, TypeError),
            ({"values": (("stated", [5]),)}, TypeError),
            ({"values": (("stated", (5, "5")),)}, TypeError),
            ({"values": (("stated", (Fraction(1, 2),)),)}, TypeError),
            ({"values": (("stated", ((),)),)}, TypeError),
            ({"values": (("stated", Decimal("NaN")),)}, ValueError),
            ({"values": (("stated", (Decimal(1), Decimal("Infinity"))),)}, ValueError),
            ({"values": (("stated", -(10**4300)),)}, ValueError),
            ({"values": (("stated", Fraction(1, 10**4300)),)}, ValueError),
            ({"severity": "ERROR"}, TypeError),
            ({"span": (1, 1, 1, 1)}, TypeError),
            ({"fix": "858"}, TypeError),
        ],
        ids=range(28),
    )
    def test_what_no_finding_has_is_refused(self, changes: dict[str, object], error: type[Exception]) -> None:
        """Texts are clean, and each field has its own type."""
        with pytest.raises(error):
            attrs.evolve(FINDING, **changes)  # type: ignore[arg-type]

    def test_every_field_of_a_finding_is_asked_for(self) -> None:
        """Only the clause and the fix have a default: they are often nothing."""
        optional = [field.name for field in attrs.fields(Finding) if field.default is not attrs.NOTHING]

        assert ["clause", "fix"] == optional

    @pytest.mark.parametrize(("span", "text"), [((1, 1, 1, 1), "x"), (Span(1, 1, 1, 1), None)])
    def test_a_fix_is_a_place_and_a_text(self, span: Span, text: str) -> None:
        """What replaces the text of a span is a text, also an empty one."""
        with pytest.raises(TypeError):
            Fix(span, text)
        assert "" == Fix(Span(1, 1, 1, 2), "").text

    @pytest.mark.parametrize("text", ["\x1b[31m", "\ud800", "a\uffff"])
    def test_a_fix_puts_nothing_impossible_into_a_text(self, text: str) -> None:
        """A text with a character that no document holds is refused."""
        with pytest.raises(ValueError, match="text must be a text without"):
            Fix(Span(1, 1, 1, 2), text)


class TestSeverity:
    """How much a finding weighs."""

    def test_an_error_weighs_most(self) -> None:
        """The ranks go from error to note."""
        ranked = sorted(Severity, key=lambda severity: severity.rank)

        assert [Severity.ERROR, Severity.WARNING, Severity.NOTE] == ranked
        assert ["lỗi", "cảnh báo", "lưu ý"] == [severity.vietnamese for severity in ranked]


class TestOutcome:
    """What became of a rule."""

    @pytest.mark.parametrize("words", ["", " ", "a\n", "a\tb", "e\u0301", "a\u2028b"])
    def test_its_words_are_clean(self, words: str) -> None:
        """The code and the reason in both languages stand in one line of a page, as those of a finding."""
        for given in ((words, Outcome.PASSED), ("A", Outcome.OFF, words), ("A", Outcome.OFF, "lý do", words)):
            with pytest.raises(ValueError, match="must be clean text"):
                RuleOutcome(*given)


class TestReport:
    """Everything that a check found."""

    def test_it_iterates_and_counts(self) -> None:
        """A report goes through its findings, and counts them in all and by severity."""
        assert ([FINDING], 1) == (list(REPORT), len(REPORT))
        assert [1, 0, 0] == [REPORT.count(severity) for severity in Severity]

    def test_an_empty_report_is_something(self) -> None:
        """A report without findings is true: a check was made."""
        report = Report(findings=(), outcomes=())

        assert (True, 0, []) == (bool(report), len(report), list(report))

    def test_it_says_what_became_of_a_rule(self) -> None:
        """Every rule of the check has its outcome, with the reason where it did not apply."""
        expected = RuleOutcome("BDG502", Outcome.NOT_APPLICABLE, "kế hoạch không có lớp tập huấn")

        assert (Outcome.FOUND, expected) == (REPORT.outcome("BDG501").outcome, REPORT.outcome("BDG502"))

    def test_an_unknown_rule_is_an_error(self) -> None:
        """A rule that the check did not have has no outcome."""
        with pytest.raises(LookupError, match=r"^no rule 'BDG999' in this check$"):
            REPORT.outcome("BDG999")

    def test_its_text_ends_with_the_counts(self) -> None:
        """The findings stand one a line, and the last line counts findings and rules."""
        expected = (
            "47:13 BDG501 lỗi: ghi 860 đại biểu, cộng các thành phần được 858\n"
            "1 lỗi, 0 cảnh báo, 0 lưu ý; rà soát theo 2 tiêu chí, 1 tiêu chí không áp dụng"
        )

        assert expected == str(REPORT)

    @pytest.mark.parametrize(
        "changes", [{"findings": [FINDING]}, {"findings": ("x",)}, {"outcomes": ("đạt",)}, {"outcomes": None}], ids=str
    )
    def test_it_holds_findings_and_outcomes(self, changes: dict[str, object]) -> None:
        """Anything else is refused."""
        with pytest.raises(TypeError):
            attrs.evolve(REPORT, **changes)  # type: ignore[arg-type]


class TestBoth:
    """Words in both languages."""

    def test_empty(self) -> None:
        """Empty words are words: they leave a place in a message open."""
        assert ("", "") == (Both("", "").said("vi"), Both("", "").said("en"))

    @pytest.mark.parametrize("words", [" số bản", "số bản ", "số\nbản", "sô\u0301"])
    def test_not_clean(self, words: str) -> None:
        """Words are clean text in either language."""
        with pytest.raises(ValueError, match="vietnamese must be clean text"):
            Both(words, "the number of copies")
        with pytest.raises(ValueError, match="english must be clean text"):
            Both("số bản", words)
