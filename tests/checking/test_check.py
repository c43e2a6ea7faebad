import json
from collections.abc import Iterator
from datetime import date
from typing import Literal
from unicodedata import normalize

import pytest

import binhdanggioi as bdg
from binhdanggioi import RULES, Case, Finding, Found, NotApplicable, Outcome, Report, Severity, Span
from binhdanggioi.model.finding import Language

TEXT = """Số: /KH-SNV

KẾ HOẠCH

Tập huấn lồng ghép giới năm 2026

I. TẬP HUẤN

1. Lớp kỹ năng lồng ghép giới

1.1. Thành phần

- Công chức cấp xã: 858 đại biểu.

1.2. Số lượng, thời gian

- Số lượng: 860 đại biểu/Tổ chức 08 lớp

Nơi nhận:

- Sở Nội vụ;
- Lưu: VT.
"""
LANGUAGES: tuple[Language, ...] = ("vi", "en")
CODES = [rule.code for rule in RULES]


@pytest.fixture(scope="module")
def reading() -> bdg.Reading:
    """A short plan with some faults."""
    return bdg.read_text(TEXT)


@pytest.fixture(scope="module")
def report(reading: bdg.Reading) -> Report:
    """Its report."""
    return bdg.check(reading.plan, reading.source)


@bdg.rule("XYZ001", Severity.NOTE, vietnamese="hôm nay là {today}", english="today is {today}")
def day_is_known(case: Case) -> Iterator[Found | NotApplicable]:
    """Say which day a check is told."""
    if case.today is None:
        yield NotApplicable("không biết hôm nay là ngày nào")
    else:
        yield Found("issued_on", today=case.today)


@bdg.rule("XYZ002", Severity.NOTE, vietnamese="mọi đoạn", english="every text")
def texts_are_seen(case: Case) -> Iterator[Found | NotApplicable]:
    """Say of every text where it stands."""
    for text in case.texts:
        yield Found(path=text.path, noun=text.noun, span=text.span)


class TestLimits:
    """A report is cut where it would have too many findings, and says so."""

    SLIPS = "KẾ HOẠCH\nCông tác năm 2026\nI. MỤC TIÊU\n1. Đạt  60 %.\n3. Đạt 70 %."

    def test_the_most_severe_are_listed(self) -> None:
        """Over the limit the least severe are left out; those that are listed keep their order."""
        plan = bdg.read_text(self.SLIPS).plan
        whole = bdg.check(plan)
        cut = bdg.check(plan, limits=bdg.Limits(findings=2))
        grave = sorted(whole, key=lambda finding: list(bdg.Severity).index(finding.severity))[:2]

        assert [one for one in whole if one in grave] == list(cut)
        assert (None, len(whole) - 2) == (whole.unlisted, cut.unlisted)
        assert whole.outcomes == cut.outcomes

    def test_the_report_says_so(self) -> None:
        """The page, the record and SARIF say how many are left out."""
        report = bdg.check(
            bdg.read_text(self.SLIPS).plan,
            limits=bdg.Limits(findings=1),
        )
        (notification,) = [
            one["message"]["text"]
            for one in json.loads(bdg.to_sarif(report))["runs"][0]["invocations"][0]["toolExecutionNotifications"]
            if one["level"] == "warning"
        ]

        assert f"{report.unlisted} nội dung không liệt kê vì vượt giới hạn" == notification
        assert f"{report.unlisted} nội dung không liệt kê vì vượt giới hạn." in bdg.report_page(report).text()
        assert report == bdg.from_json(bdg.to_json(report), bdg.Report)


class TestOrder:
    """The order of a report."""

    def test_place_then_code(self, report: Report) -> None:
        """Findings come by place and then by code; what has no place comes last."""
        assert [
            ("1:1", "BDG103"),
            ("1:1", "BDG101"),
            ("9:4", "BDG514"),
            ("17:13", "BDG501"),
            ("17:13", "BDG502"),
            ("17:13", "BDG505"),
            ("22:8", "BDG804"),
            ("None", "BDG601"),
        ] == [(str(finding.span), finding.code) for finding in report]

    def test_order_of_the_rules_does_not_count(self, reading: bdg.Reading, report: Report) -> None:
        """The rules may be given in any order, and by any iterable."""
        assert report == bdg.check(reading.plan, reading.source, rules=reversed(RULES))

    def test_outcomes_by_code(self, report: Report) -> None:
        """There is one outcome for each rule, in the order of the codes."""
        assert CODES == [outcome.code for outcome in report.outcomes]

    def test_same_report_twice(self, reading: bdg.Reading, report: Report) -> None:
        """The same plan gives the same report."""
        assert report == bdg.check(reading.plan, reading.source)

    def test_plan_is_untouched(self, reading: bdg.Reading) -> None:
        """A check changes nothing."""
        bdg.check(reading.plan, reading.source)

        assert bdg.read_text(TEXT).plan == reading.plan


class TestOutcomes:
    """What became of each rule."""

    @pytest.mark.parametrize(
        ("code", "outcome"),
        [
            ("BDG501", Outcome.FOUND),
            ("BDG901", Outcome.PASSED),
            ("BDG301", Outcome.NOT_APPLICABLE),
        ],
    )
    def test_outcome(self, report: Report, code: str, outcome: Outcome) -> None:
        """A rule found something, passed, or could not be applied."""
        assert outcome is report.outcome(code).outcome

    def test_reason(self, report: Report) -> None:
        """Only a rule that could not be applied gives a reason."""
        assert {Outcome.NOT_APPLICABLE} == {outcome.outcome for outcome in report.outcomes if outcome.reason}
        assert "kế hoạch không có chỉ tiêu" == report.outcome("BDG301").reason

    def test_off(self, reading: bdg.Reading) -> None:
        """A rule that is not chosen is off, and finds nothing."""
        (chosen,) = (rule for rule in RULES if rule.code == "BDG501")
        report = bdg.check(reading.plan, reading.source, rules=[chosen])

        assert ["BDG501"] == [finding.code for finding in report]
        assert {code: Outcome.FOUND if code == "BDG501" else Outcome.OFF for code in CODES} == {
            outcome.code: outcome.outcome for outcome in report.outcomes
        }

    def test_no_rules(self, reading: bdg.Reading) -> None:
        """Without rules a report is empty, and says that all were off."""
        report = bdg.check(reading.plan, reading.source, rules=[])

        assert ((), {Outcome.OFF}) == (report.findings, {outcome.outcome for outcome in report.outcomes})

    def test_unknown_code(self, report: Report) -> None:
        """A code that no rule of the check has is an error."""
        with pytest.raises(LookupError, match=r"^no rule 'BDG999' in this check$"):
            report.outcome("BDG999")


class TestSource:
    """A check with and without the text."""

    def test_a_reading(self, reading: bdg.Reading) -> None:
        """A whole reading is checked as its plan with its source."""
        assert bdg.check(reading.plan, reading.source) == bdg.check(reading)

    def test_without_a_source(self, reading: bdg.Reading) -> None:
        """A rule about how the text is typed cannot be applied without it, and says so."""
        report = bdg.check(reading.plan)

        assert ("không có nguyên văn để đối chiếu", Outcome.NOT_APPLICABLE) == (
            report.outcome("BDG103").reason,
            report.outcome("BDG103").outcome,
        )

    def test_a_plan_that_was_not_read(self, reading: bdg.Reading) -> None:
        """A plan that came from records has findings with paths and addresses, but without places."""
        report = bdg.check(bdg.from_json(bdg.to_json(reading.plan)))

        assert [
            ("BDG101", "number", None, None),
            ("BDG501", "courses[0].headcount", "I.1", None),
            ("BDG502", "courses[0].classes", "I.1", None),
            ("BDG505", "courses[0].women", "I.1", None),
            ("BDG514", "courses[0]", "I.1", None),
            ("BDG601", "funding", None, None),
            ("BDG804", "filed_with", None, None),
        ] == [(finding.code, finding.path, finding.address, finding.span) for finding in report]

    def test_empty_plan(self) -> None:
        """A plan that says nothing at all can be checked, and only lacks what every plan needs."""
        assert () == bdg.check(bdg.Plan(kind=bdg.DocumentKind.PLAN)).findings


class TestRawText:
    """Sources whose letters are not in the form in which a plan keeps them."""

    @pytest.mark.parametrize("form", ["NFC", "NFD"])
    def test_letters_and_their_marks_apart(self, form: Literal["NFC", "NFD"]) -> None:
        """A text with its marks apart from the letters is checked as any other, and no message breaks a letter."""
        reading = bdg.read_text(normalize(form, "III. KINH PHÍ\n\nTừ nguồn ngân sách địa\n\nphương năm 2026."))
        (finding,) = bdg.check(reading.plan, reading.source, select=["BDG921"])

        assert (
            (("before", "Từ nguồn ngân sách địa"),),
            "câu bị ngắt bởi dòng trống sau “…Từ nguồn ngân sách địa”; nối lại thành một đoạn",
        ) == (finding.values, finding.vietnamese)


class TestOwnRules:
    """Rules of a user."""

    def test_today(self, reading: bdg.Reading) -> None:
        """The day is the one that is given."""
        report = bdg.check(reading.plan, today=date(2026, 1, 5), rules=[day_is_known])

        assert [("XYZ001", (("today", "2026-01-05"),), "hôm nay là 05/01/2026", "today is 2026-01-05")] == [
            (finding.code, finding.values, finding.vietnamese, finding.english) for finding in report
        ]

    def test_no_day(self, reading: bdg.Reading) -> None:
        """Nothing reads the clock: where no day is given, there is none."""
        report = bdg.check(reading.plan, rules=[day_is_known])

        assert ((), "không biết hôm nay là ngày nào") == (report.findings, report.outcome("XYZ001").reason)

    def test_texts(self, reading: bdg.Reading) -> None:
        """A rule sees every text that is printed as it stands, with its place."""
        report = bdg.check(reading.plan, reading.source, rules=[texts_are_seen])

        assert [
            ("subject", "5:1"),
            ("I.heading", "7:4"),
            ("I.1.title", "9:4"),
            ("I.1.categories[0].text", "13:3"),
            ("recipients[0].text", "21:3"),
        ] == [(finding.path, str(finding.span)) for finding in report]

    def test_page(self) -> None:
        """The docstring of a rule of one's own is its page in either language, its name the sentence."""
        assert ("day_is_known", "Say which day a check is told") == (day_is_known.name, day_is_known.title())
        assert ("# Say which day a check is told.\n",) * 2 == (day_is_known.page("vi"), day_is_known.page("en"))


class TestReport:
    """What a report can do."""

    def test_counts(self, report: Report) -> None:
        """Findings are counted by severity."""
        assert (1, 0, 7, 8) == (*(report.count(severity) for severity in Severity), len(report))

    def test_always_true(self, reading: bdg.Reading) -> None:
        """A report without findings is a report."""
        assert bdg.check(reading.plan, rules=[])

    def test_text(self, report: Report) -> None:
        """As text it has a line for each finding and one that counts them."""
        lines = str(report).splitlines()

        assert [str(finding) for finding in report] == lines[:-1]
        assert "1 lỗi, 0 cảnh báo, 7 lưu ý; rà soát theo 97 tiêu chí, 75 tiêu chí không áp dụng" == lines[-1]

    @pytest.mark.parametrize(
        ("span", "address", "line"),
        [
            (Span(47, 13, 47, 24), "II.1", "47:13 BDG501 lỗi: sai tổng"),
            (None, "II.1", "II.1 BDG501 lỗi: sai tổng"),
            (None, None, "toàn văn bản BDG501 lỗi: sai tổng"),
        ],
        ids=["span", "address", "whole"],
    )
    def test_line_of_a_finding(self, span: Span | None, address: str | None, line: str) -> None:
        """A finding shows the best place that it has."""
        finding = Finding(
            code="BDG501",
            severity=Severity.ERROR,
            path="courses[0].headcount",
            address=address,
            span=span,
            values=(),
            vietnamese="sai tổng",
            english="wrong total",
        )

        assert line == str(finding)


class TestExplain:
    """The page of a rule for a reader."""

    @pytest.mark.parametrize("code", CODES)
    def test_page(self, code: str) -> None:
        """It opens with code, sentence and severity, and goes on with the page: in Vietnamese, unless asked."""
        (rule,) = (rule for rule in RULES if rule.code == code)
        vietnamese, english = (rule.page(language).partition("\n") for language in LANGUAGES)

        assert (
            f"# {code}: {vietnamese[0][2:]}\n\nMức độ: {rule.severity.vietnamese}.\n{vietnamese[2]}",
            f"# {code}: {english[0][2:]}\n\nSeverity: {rule.severity.name.lower()}.\n{english[2]}",
        ) == (bdg.explain(code), bdg.explain(code, language="en"))

    @pytest.mark.parametrize("code", ["BDG999", "", "bdg501", "501"])
    def test_unknown(self, code: str) -> None:
        """A code that no rule has is an error, which says where the rules are."""
        with pytest.raises(LookupError, match=rf"^no rule has the code '{code}'; RULES has them all$"):
            bdg.explain(code)

    def test_unknown_language(self) -> None:
        """A language without pages is an error, which says which there are."""
        with pytest.raises(ValueError, match=r"^there are no pages in 'fr'; give one of vi, en$"):
            bdg.explain("BDG501", language="fr")  # type: ignore[arg-type]


class TestSuppressions:
    """Findings that somebody has decided about."""

    UNTIL = date(2026, 12, 31)

    @pytest.mark.parametrize(
        ("today", "outcome"),
        [
            (date(2026, 12, 30), Outcome.SUPPRESSED),
            (date(2026, 12, 31), Outcome.SUPPRESSED),
            (date(2027, 1, 1), Outcome.FOUND),
        ],
    )
    def test_until(self, reading: bdg.Reading, today: date, outcome: Outcome) -> None:
        """A suppression holds to its last day, that day included; from then on it is stale."""
        one = bdg.Suppression(code="BDG501", reason="đã rà soát", until=self.UNTIL)
        report = bdg.check(reading, today=today, suppressions=[one])
        is_over = outcome is Outcome.FOUND

        assert (outcome, (one,) if is_over else ()) == (report.outcome("BDG501").outcome, report.stale)
        assert ([] if is_over else ["BDG501"]) == [each.finding.code for each in report.suppressed]
        assert is_over is ("BDG501" in {finding.code for finding in report})

    def test_the_first_counts(self, reading: bdg.Reading) -> None:
        """Of two that match, the first is kept with the finding; the other, and one that matches nothing, are stale."""
        first, second, other = (
            bdg.Suppression(code=code, reason=reason)
            for code, reason in (("BDG501", "một"), ("BDG501", "hai"), ("BDG918", "ba"))
        )
        report = bdg.check(reading, suppressions=[first, second, other])

        assert ([first], (second, other)) == ([each.suppression for each in report.suppressed], report.stale)

    def test_no_end(self, reading: bdg.Reading) -> None:
        """A suppression without an end needs no day; one with an end does."""
        assert "BDG501" not in {
            finding.code for finding in bdg.check(reading, suppressions=[bdg.Suppression(code="BDG501", reason="một")])
        }
        with pytest.raises(ValueError, match=r"^the suppression of BDG501 has an expiry: check needs today$"):
            bdg.check(reading, suppressions=[bdg.Suppression(code="BDG501", reason="một", until=self.UNTIL)])

    def test_several_are_in_order(self, reading: bdg.Reading) -> None:
        """What is suppressed stands in the order of the text, as the findings do."""
        codes = [finding.code for finding in bdg.check(reading)]
        report = bdg.check(
            reading, suppressions=[bdg.Suppression(code=code, reason="một") for code in sorted(set(codes))]
        )

        assert ([], codes) == ([*report], [each.finding.code for each in report.suppressed])


class TestChoice:
    """Which rules are applied, and how much their findings weigh."""

    @pytest.mark.parametrize(
        ("select", "ignore", "codes"),
        [
            ((), (), CODES),
            ("BDG50", (), [code for code in CODES if code.startswith("BDG50")]),
            (["BDG50", "BDG1"], ["BDG501"], [code for code in CODES if code.startswith(("BDG50", "BDG1"))]),
            ((), "BDG", []),
            (["BDG501"], ["BDG501"], []),
        ],
        ids=["all", "a text", "two and one not", "none", "both"],
    )
    def test_prefixes(
        self, reading: bdg.Reading, select: tuple[str, ...], ignore: tuple[str, ...], codes: list[str]
    ) -> None:
        """A rule is applied if its code starts with a selected prefix and with no ignored one."""
        report = bdg.check(reading, select=select, ignore=ignore)
        applied = [outcome.code for outcome in report.outcomes if outcome.outcome is not Outcome.OFF]

        assert [code for code in codes if code not in ignore] == applied
        assert CODES == [outcome.code for outcome in report.outcomes]

    @pytest.mark.parametrize("prefix", ["", "BDG0", "bdg5", "XYZ"])
    def test_unknown_prefix(self, reading: bdg.Reading, prefix: str) -> None:
        """A prefix that no code has must be a slip."""
        with pytest.raises(ValueError, match=rf"^no rule has a code that starts with '{prefix}'$"):
            bdg.check(reading, select=[prefix])
        with pytest.raises(ValueError, match=rf"^no rule has a code that starts with '{prefix}'$"):
            bdg.check(reading, ignore=[prefix])

    def test_severity(self, reading: bdg.Reading) -> None:
        """A severity that is given replaces that of the rule, and of no other one."""
        usual = bdg.check(reading)
        given = bdg.check(reading, severities={"BDG501": Severity.NOTE})

        assert [(one.code, Severity.NOTE if one.code == "BDG501" else one.severity) for one in usual] == [
            (one.code, one.severity) for one in given
        ]
        with pytest.raises(ValueError, match=r"^no rule has the code 'BDG50'$"):
            bdg.check(reading, severities={"BDG50": Severity.NOTE})

    def test_explained(self) -> None:
        """The page of a rule says how much it weighs, in its language."""
        assert ["Mức độ: lỗi.", "Severity: error."] == [
            bdg.explain("BDG501", language).splitlines()[2] for language in LANGUAGES
        ]
