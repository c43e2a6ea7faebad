import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi import RULES, Rule, Severity
from binhdanggioi.model.finding import Language
from tests.checking.plans import check, course, ended, headed, read, targets
from tests.checking.rules import (
    test_basis,
    test_citation,
    test_closing,
    test_funding,
    test_heading,
    test_national_target,
    test_objective,
    test_participant,
    test_reporting,
    test_responsibility,
    test_schedule,
    test_stated_count,
    test_task,
    test_training,
)
from tests.checking.rules.text import (
    test_abbreviation,
    test_arithmetic,
    test_date,
    test_organization,
    test_outline,
    test_phrase,
    test_sentence,
    test_spelling,
    test_wording,
)
from tests.checking.told import findings, kept, reasons

ROOMS = (
    test_heading,
    test_basis,
    test_citation,
    test_objective,
    test_national_target,
    test_stated_count,
    test_task,
    test_training,
    test_participant,
    test_schedule,
    test_funding,
    test_responsibility,
    test_reporting,
    test_closing,
    test_outline,
    test_arithmetic,
    test_phrase,
    test_spelling,
    test_abbreviation,
    test_sentence,
    test_wording,
    test_date,
    test_organization,
)

LANGUAGES: tuple[Language, ...] = ("vi", "en")
PARTS = {
    "vi": ["Vì sao", "Ví dụ", "Khi nào không cần sửa", "Căn cứ"],
    "en": ["Why", "Example", "When to ignore", "Source"],
}
"""The headings of a page, in order."""
EXAMPLE = re.compile(r"^```diff\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
QUOTED = re.compile(r"“[^”]*”|\S*[/-][A-ZĐ]\S*")
"""What an English message may have of Vietnamese: words of the plan and symbols of documents."""
ISO_DAY = re.compile(r"(?<!\d)\d{4}-\d{2}(?!\d)")
EACH_RULE = pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])


ERRORS = [f"BDG{number}" for number in (203, 204, 310, 501, 512, 513, 603, 803, 905, 906, 907, 918)]
WARNINGS = [
    f"BDG{number}"
    for numbers in (
        (106, 108, 109),
        (201, 202, 205, 210, 211),
        (302, 303, 305, 311, 313),
        (402, 403, 404),
        (503, 506, 507),
        (701, 702, 705),
        (801, 806),
        (901, 904, 908, 909, 919),
    )
    for number in numbers
]


def example(rule: Rule, side: str, language: Language = "en") -> str:
    """The example of a rule's page with the slip (`-`) or without it (`+`)."""
    (lines,) = EXAMPLE.findall(rule.page(language))
    return "\n".join(line[1:] for line in lines.split("\n") if line[:1] in {"", " ", side})


def slips(rule: Rule) -> Iterator[tuple[str, str]]:
    """The texts in which a rule finds something, each with its title: the example of its page, then its cases."""
    yield "page", example(rule, "-")
    for room in ROOMS:
        yield from ((name, text) for code, name, text, values in room.CASES if code == rule.code and values)


def said(finding: bdg.Finding) -> tuple[str, str, str, str]:
    """What a finding says, but for its place."""
    return finding.path, finding.address or "", finding.vietnamese, finding.english


def yielded(rule: Rule, text: str) -> list[bdg.Found]:
    """What a rule yields for a text, with the words that no finding keeps."""
    reading = bdg.read_text(text)
    case = bdg.Case(reading.plan, reading.source, None, bdg.CATALOGUE)
    return [one for one in rule.function(case) if isinstance(one, bdg.Found)]


def is_english(message: str) -> bool:
    """True if a message has no Vietnamese letter outside quotes and symbols of documents."""
    return QUOTED.sub("", message).isascii()


class TestPages:
    """The page of each rule, and the examples on it."""

    @EACH_RULE
    def test_bad_example(self, rule: Rule) -> None:
        """The bad example has the finding; besides it at most notes."""
        report = check(example(rule, "-"))

        assert rule.code in {finding.code for finding in report}
        assert {rule.code} >= {finding.code for finding in report if finding.severity is not Severity.NOTE}

    @EACH_RULE
    def test_good_example(self, rule: Rule) -> None:
        """The good example has neither the finding nor an error or warning."""
        report = check(example(rule, "+"))

        assert [] == [
            finding for finding in report if finding.code == rule.code or finding.severity is not Severity.NOTE
        ]

    @EACH_RULE
    def test_good_example_is_applicable(self, rule: Rule) -> None:
        """The good example passes because the rule was applied, not because it could not be."""
        assert bdg.Outcome.PASSED is check(example(rule, "+")).outcome(rule.code).outcome

    @EACH_RULE
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_parts(self, rule: Rule, language: Language) -> None:
        """A page opens with what is asserted, a statement without a full stop, and has every part in order."""
        title, *lines = rule.page(language).splitlines()

        assert PARTS[language] == [line.removeprefix("## ") for line in lines if line.startswith("## ")]
        assert re.fullmatch(r"# .*[^.]", title)

    @EACH_RULE
    def test_one_example(self, rule: Rule) -> None:
        """Both languages show the same slip."""
        assert EXAMPLE.findall(rule.page("vi")) == EXAMPLE.findall(rule.page("en"))

    @EACH_RULE
    def test_title(self, rule: Rule) -> None:
        """In the code a rule says the sentence that heads its English page."""
        assert f"{rule.title('en')}." == rule.docstring

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_page_has_its_rule(self, language: Language) -> None:
        """There is a page for each rule, and no other."""
        pages = Path(bdg.__file__).parent / "checking" / "pages" / language

        assert [f"{rule.code}.md" for rule in RULES] == sorted(page.name for page in pages.iterdir())

    @EACH_RULE
    def test_messages(self, rule: Rule) -> None:
        """Both messages are made from the figures and the words that the rule yields, and every finding has them."""
        shown = set(re.findall(r"\{(\w+)\}", f"{rule.vietnamese} {rule.english}"))

        for one in yielded(rule, example(rule, "-")):
            assert shown <= {name for name, _ in (*one.values, *one.parts)}
            assert not {name for name, _ in one.values} & {name for name, _ in one.parts}

    @pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
    def test_languages(self, rule: Rule) -> None:
        """An English message holds no Vietnamese but what it quotes, a Vietnamese one no day as in ISO 8601."""
        findings = [finding for finding in check(example(rule, "-")) if finding.code == rule.code]

        assert [] == [finding.english for finding in findings if not is_english(finding.english)]
        assert [] == [finding.vietnamese for finding in findings if ISO_DAY.search(finding.vietnamese)]

    @pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
    @pytest.mark.parametrize("text", ["KẾ HOẠCH", headed(), ended("Nơi nhận:\n- Sở Y tế;"), targets("a) Đạt 90%.")])
    def test_reasons(self, rule: Rule, text: str) -> None:
        """A rule that does not apply says why, in both languages."""
        plan = bdg.read_text(text).plan
        outcome = bdg.check(plan, rules=[rule]).outcome(rule.code)

        assert (outcome.outcome is bdg.Outcome.NOT_APPLICABLE) is bool(outcome.reason) is bool(outcome.english)
        assert is_english(outcome.english or "")

    @EACH_RULE
    def test_messages_are_filled(self, rule: Rule) -> None:
        """No finding shows a name in braces, and each has both languages."""
        (finding, *_) = (finding for finding in check(example(rule, "-")) if finding.code == rule.code)

        assert ("", "") != (finding.vietnamese, finding.english)
        assert finding.vietnamese != finding.english
        assert not re.search(r"[{}]", finding.vietnamese + finding.english)

    def test_codes(self) -> None:
        """Codes are well formed, unique and in order."""
        codes = [rule.code for rule in RULES]

        assert sorted(set(codes)) == codes
        assert [] == [code for code in codes if not re.fullmatch(r"BDG[1-9]\d\d", code)]

    def test_names(self) -> None:
        """Names are unique sentences."""
        names = [rule.name for rule in RULES]

        assert len(set(names)) == len(names)
        assert [] == [name for name in names if not re.fullmatch(r"[a-z]+(_[a-z]+)+", name)]

    def test_severities(self) -> None:
        """Only a contradiction is an error; what is probably wrong is a warning, the rest are notes."""
        weights = {severity: [rule.code for rule in RULES if rule.severity is severity] for severity in Severity}

        assert ERRORS == weights[Severity.ERROR]
        assert WARNINGS == weights[Severity.WARNING]


class TestCases:
    """The cases of the rooms."""

    @EACH_RULE
    def test_enough(self, rule: Rule) -> None:
        """Every rule has at least two cases of finding, and three of silence."""
        cases = [bool(values) for room in ROOMS for code, _, _, values in room.CASES if code == rule.code]

        assert (True, True) == (cases.count(True) >= 2, cases.count(False) >= 3)

    def test_names(self) -> None:
        """No two cases of a rule have one name."""
        names = [(code, name) for room in ROOMS for code, name, _, _ in room.CASES]

        assert [] == [name for name, count in Counter(names).items() if count > 1]


class TestMessages:
    """How figures are shown."""

    def test_vietnamese(self) -> None:
        """The line of a finding shows place, code, severity and the figures in Vietnamese form."""
        report = check(course("1.760 đại biểu/09 lớp", "Cấp huyện: 60 đại biểu", "Cấp xã: 1.698 đại biểu"))
        messages = {finding.code: str(finding) for finding in report}

        assert (
            "17:13 BDG501 lỗi: ghi tổng 1.760 người, cộng các thành phần (60, 1.698) được 1.758, chênh 2; "
            "kiểm tra lại số tổng hoặc số của từng thành phần" == messages["BDG501"]
        )

    def test_english(self) -> None:
        """The English message has the same figures."""
        report = check(course("860 đại biểu/08 lớp", "Cấp xã: 858 đại biểu"))
        messages = {finding.code: finding.english for finding in report}

        assert (
            "states 860 people in all, its categories (858) add up to 858, which is 2 off; "
            "check the total or the number of each category"
        ) == messages["BDG501"]

    def test_fraction(self) -> None:
        """A class size that is no decimal is shown exactly."""
        report = check(course("100 đại biểu/03 lớp", "Cấp xã: 100 đại biểu"))
        messages = {finding.code: finding.vietnamese for finding in report}

        assert (
            "100 người không chia đều cho 3 lớp (bình quân 33 1/3 người/lớp); "
            "có thể chia 1 lớp 34 người và 2 lớp 33 người" == messages["BDG502"]
        )


class TestTold:
    """What a rule tells, to the letter: `findings.txt` and `reasons.txt` are read and kept by hand."""

    @EACH_RULE
    def test_findings(self, rule: Rule) -> None:
        """Each finding of a rule, on its page and in its cases, has its path, address, place, fix and messages."""
        found = [findings(title, rule.code, text) for title, text in slips(rule)]

        assert [block for block in kept("findings.txt").values() if block.startswith(rule.code)] == found

    @EACH_RULE
    def test_reasons(self, rule: Rule) -> None:
        """A rule says in both languages why it does not apply to a plan that says little, and to one without source."""
        assert kept("reasons.txt").get(rule.code, rule.code) == reasons(rule.code)


class TestBuilt:
    """Plans that were not read from a text."""

    @EACH_RULE
    def test_no_places(self, rule: Rule) -> None:
        """A plan without places and source has the same findings, without place and fix, if the rule applies to it."""
        for title, text in slips(rule):
            report = bdg.check(bdg.from_json(bdg.to_json(read(text).plan)), rules=[rule])
            if report.outcome(rule.code).outcome is not bdg.Outcome.NOT_APPLICABLE:
                expected = [said(one) for one in check(text) if one.code == rule.code]

                assert (title, sorted(expected)) == (title, sorted(map(said, report)))
                assert {(None, None)} == {(one.span, one.fix) for one in report}


class TestSeveral:
    """Plans with several nouns of a kind."""

    def test_two_courses(self) -> None:
        """Each course is judged by itself, with its path."""
        first = course("80 đại biểu/02 lớp", "Công chức: 70 người.")
        second = first.partition("\n\n1. ")[2].replace("1.1.", "2.1.").replace("1.2.", "2.2.").replace("70", "90")
        report = check(f"{first}\n\n2. {second}")

        assert [("courses[0].headcount", "I.1"), ("courses[1].headcount", "I.2")] == [
            (finding.path, finding.address) for finding in report if finding.code == "BDG501"
        ]
