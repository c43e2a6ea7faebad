import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi import RULES, Report
from binhdanggioi.checking.questions import WORDING
from binhdanggioi.checking.readiness import Readiness
from binhdanggioi.model.finding import Safety
from tests.checking.plans import course, paragraphs

ISSUED = """ỦY BAN NHÂN DÂN XÃ MINH TÂN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-UBND

Minh Tân, ngày 06 tháng 3 năm 2026

KẾ HOẠCH

Công tác bình đẳng giới năm 2026

I. MỤC ĐÍCH

- Nâng cao nhận thức.

Nơi nhận:

- Ủy ban nhân dân tỉnh (để báo cáo);
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN

CHỦ TỊCH

Nguyễn Văn A
"""
TWO_COURSES = paragraphs(
    course("860 đại biểu/08 lớp", "Công chức: 588 đại biểu;", "Hội LHPN: 270 đại biểu."),
    "2. Lớp phòng ngừa bạo lực gia đình",
    "- Thành phần: Trưởng thôn: 100 đại biểu; Công an: 20 đại biểu.",
    "- Số lượng: 130 đại biểu/03 lớp",
)


def ready(text: str) -> Readiness:
    """The readiness of a text."""
    reading = bdg.read_text(text)
    return bdg.readiness(reading.plan, bdg.check(reading.plan, reading.source))


class TestReady:
    """Whether a plan can be issued."""

    def test_whole(self) -> None:
        """A plan with number, day, recipients and signature can be issued, whatever else may be asked."""
        assert ((), (), True) == (ready(ISSUED).missing, ready(ISSUED).errors, ready(ISSUED).is_ready)

    @pytest.mark.parametrize(
        ("right", "wrong", "missing"),
        [
            ("Số: 12/KH-UBND", "Số: /KH-UBND", ["number"]),
            ("ngày 06 tháng 3", "ngày tháng 3", ["issued_on"]),
            ("TM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A\n", "", ["signature"]),
        ],
    )
    def test_missing(self, right: str, wrong: str, missing: list[str]) -> None:
        """A blank that no issued plan has is told."""
        one = ready(ISSUED.replace(right, wrong))

        assert (missing, False) == ([part.name for part, _ in one.missing], one.is_ready)

    def test_an_error_stands_in_the_way(self) -> None:
        """A plan that contradicts itself is not ready, although no part is missing."""
        one = ready(ISSUED.replace("- Nâng cao nhận thức.", "- Thứ Hai, ngày 06/3/2026: họp Ban chỉ đạo."))

        assert (["BDG918"], (), False) == ([error.code for error in one.errors], one.missing, one.is_ready)


class TestState:
    """The first line of what is shown."""

    @pytest.mark.parametrize(
        ("right", "wrong", "state"),
        [
            (
                "",
                "",
                "Không còn nội dung phải bổ sung trước khi trình ký; 0 lỗi phải sửa, 2 nội dung cần làm rõ",
            ),
            (
                "Số: 12/KH-UBND\n\nMinh Tân, ngày 06 tháng 3",
                "Số: /KH-UBND\n\nMinh Tân, ngày tháng 3",
                (
                    "Không còn nội dung phải bổ sung trước khi trình ký; 0 lỗi phải sửa, 3 nội dung cần làm rõ; "
                    "văn thư điền khi phát hành: số của kế hoạch, ngày ban hành"
                ),
            ),
            (
                "TM. ỦY BAN NHÂN DÂN\n\nCHỦ TỊCH\n\nNguyễn Văn A\n",
                "",
                "Chưa đủ điều kiện trình ký; còn thiếu: chữ ký; 0 lỗi phải sửa, 2 nội dung cần làm rõ",
            ),
        ],
        ids=["whole", "blanks that the clerk fills in", "no signature"],
    )
    def test_state(self, right: str, wrong: str, state: str) -> None:
        """A draft goes to who signs it without its number and its day, but not without a part of its own."""
        assert state == str(ready(ISSUED.replace(right, wrong) if right else ISSUED)).partition("\n")[0]


class TestQuestions:
    """The questions that close the findings."""

    @pytest.mark.parametrize("text", [ISSUED, TWO_COURSES])
    def test_each_finding_once(self, text: str) -> None:
        """Each finding is closed by one question, or mended by a certain fix."""
        reading = bdg.read_text(text)
        report = bdg.check(reading.plan, reading.source)
        one = bdg.readiness(reading.plan, report)
        closed = [finding for question in one.questions for finding in question.closes]

        assert sorted(map(str, report)) == sorted(map(str, [*closed, *one.fixable]))

    def test_a_question_for_each_course(self) -> None:
        """Courses are asked about one by one, with where they stand; errors come first."""
        questions = ready(TWO_COURSES).questions

        assert [
            (
                "Mục I.1: Số người tham dự là bao nhiêu, chia theo thành phần, lớp, giới tính, dân tộc như thế nào?"
                " (BDG501, BDG502, BDG505)"
            ),
            (
                "Mục I.2: Số người tham dự là bao nhiêu, chia theo thành phần, lớp, giới tính, dân tộc như thế nào?"
                " (BDG501, BDG502, BDG505)"
            ),
        ] == [str(question) for question in questions[:2]]

    def test_substance_is_asked_about(self) -> None:
        """Up to the recipients, only how zeros and bases are printed is left to the question on wording."""
        assert ["BDG104", "BDG105", "BDG207", "BDG209", "BDG213"] == [
            rule.code for rule in RULES if rule.code < "BDG8" and _question(rule.code) == WORDING.english
        ]

    def test_nothing_to_ask(self) -> None:
        """A plan with an empty report has no question."""
        plan = bdg.read_text(ISSUED).plan

        assert ("Không còn nội dung phải bổ sung trước khi trình ký; 0 lỗi phải sửa, 0 nội dung cần làm rõ") == str(
            bdg.readiness(plan, Report(findings=(), outcomes=()))
        )


def _question(code: str) -> str:
    """The question, in English, that a finding of a rule leads to."""
    finding = bdg.Finding(
        code=code,
        severity=bdg.Severity.NOTE,
        path="subject",
        address=None,
        span=None,
        values=(),
        vietnamese="thử",
        english="a trial",
    )
    plan = bdg.Plan(kind=bdg.DocumentKind.PLAN)
    (question,) = bdg.readiness(plan, Report(findings=(finding,), outcomes=())).questions
    return question.english


class TestOrder:
    """The order of the questions, and whose they are."""

    @staticmethod
    def finding(code: str, severity: bdg.Severity, path: str = "subject", address: str | None = None) -> bdg.Finding:
        """A finding of a rule."""
        return bdg.Finding(
            code=code,
            severity=severity,
            path=path,
            address=address,
            span=None,
            values=(),
            vietnamese="thử",
            english="a trial",
        )

    def asked(self, *findings: bdg.Finding) -> list[str]:
        """The questions that close some findings, in English, with the codes that they close."""
        report = Report(findings=findings, outcomes=())
        one = bdg.readiness(bdg.Plan(kind=bdg.DocumentKind.PLAN), report)
        return [f"{question.english[:24]} {[each.code for each in question.closes]}" for question in one.questions]

    def test_weight(self) -> None:
        """Errors are asked about first, then warnings; of one weight the number comes before the wording."""
        note, warning, error = bdg.Severity.NOTE, bdg.Severity.WARNING, bdg.Severity.ERROR

        assert [
            "On which day and weekday ['BDG918']",
            "Have spelling, numbering ['BDG901', 'BDG902']",
            "What are the number and  ['BDG101', 'BDG102']",
            "How much money is there, ['BDG601']",
        ] == self.asked(
            self.finding("BDG601", note),
            self.finding("BDG901", warning),
            self.finding("BDG101", note),
            self.finding("BDG102", note),
            self.finding("BDG902", note),
            self.finding("BDG918", error),
        )

    @pytest.mark.parametrize(
        ("path", "address", "where"),
        [
            ("courses[0].headcount", "II.1", "II.1: "),
            ("courses[0].categories[3]", "II.1.categories[3]", "II.1: "),
            ("courses[0].categories[3]", "categories[3]", "categories[3]: "),
            ("courses[0].headcount", None, ""),
        ],
    )
    def test_whose(self, path: str, address: str | None, where: str) -> None:
        """A question about a course names the item of the outline that holds it, if it has one."""
        finding = self.finding("BDG501", bdg.Severity.NOTE, path, address)
        (question,) = bdg.readiness(
            bdg.Plan(kind=bdg.DocumentKind.PLAN), Report(findings=(finding,), outcomes=())
        ).questions
        vietnamese = "Số người tham dự là bao nhiêu, chia theo thành phần, lớp, giới tính, dân tộc như thế nào?"

        assert f"{where}How many people take part, by category, class, sex and ethnicity?" == question.english
        assert f"{f'Mục {where}' if where else ''}{vietnamese}" == question.vietnamese

    def test_one_for_each_course(self) -> None:
        """Findings of one course are one question, those of another one another."""
        note = bdg.Severity.NOTE

        assert ["I.1: How many people tak ['BDG501', 'BDG505']", "I.2: How many people tak ['BDG501']"] == self.asked(
            self.finding("BDG501", note, "courses[0].headcount", "I.1"),
            self.finding("BDG501", note, "courses[1].headcount", "I.2"),
            self.finding("BDG505", note, "courses[0].women", "I.1"),
        )

    def test_another_rule(self) -> None:
        """What the library does not know is closed by proofreading."""
        assert ["Have spelling, numbering ['XYZ001']"] == self.asked(self.finding("XYZ001", bdg.Severity.NOTE))

    def test_fixes(self) -> None:
        """What a safe fix mends is not asked about; what a suggested one would mend is."""
        span = bdg.Span(1, 1, 1, 2)
        safe, suggested = (
            attrs.evolve(self.finding(code, bdg.Severity.NOTE), fix=bdg.Fix(span, "x", safety))
            for code, safety in (("BDG901", Safety.SAFE), ("BDG902", Safety.SUGGESTED))
        )
        one = bdg.readiness(bdg.Plan(kind=bdg.DocumentKind.PLAN), Report(findings=(safe, suggested), outcomes=()))

        assert ((safe,), [(suggested,)]) == (one.fixable, [question.closes for question in one.questions])
