"""What a draft still needs before it can be issued, and the questions whose answers would close its findings."""

from collections.abc import Iterable

from attrs import field, frozen

from binhdanggioi.checking.questions import TOPICS, WORDING, Topic
from binhdanggioi.checking.rule import Rule
from binhdanggioi.checking.rules import RULES
from binhdanggioi.deriving.gaps import DAY, NUMBER, Gap, unsaid
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Finding, Report, Safety, Severity
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.valid import clean_text, many

_OF_THE_CLERK = (NUMBER, DAY)
"""The parts that stay blank until the day of issue."""


@frozen(kw_only=True)
class Question:
    """Câu hỏi — what to ask the author, and the findings that the answer closes."""

    vietnamese: str = field(validator=clean_text)
    english: str = field(validator=clean_text)
    closes: tuple[Finding, ...] = field(validator=many(Finding))
    """The findings, in the order of the report."""

    def __str__(self) -> str:
        """The question in Vietnamese, with the codes that its answer closes."""
        codes = ", ".join(dict.fromkeys(finding.code for finding in self.closes))
        return f"{self.vietnamese} ({codes})"


@frozen(kw_only=True)
class Readiness:
    """Mức sẵn sàng ban hành — what a draft still needs before it can be issued."""

    missing: tuple[tuple[Gap, tuple[Noun | Plan, ...]], ...]
    """The missing parts without which no plan is issued, each with what lacks it; (): none."""
    errors: tuple[Finding, ...] = field(validator=many(Finding))
    """The findings that the plan contradicts itself or the law; (): none."""
    fixable: tuple[Finding, ...] = field(validator=many(Finding))
    """The findings that `apply_fixes` mends by itself; (): none."""
    questions: tuple[Question, ...] = field(validator=many(Question))
    """The questions to ask, the most important first; (): none."""

    @property
    def is_ready(self) -> bool:
        """True if no part is missing and there are no errors."""
        return not self.missing and not self.errors

    def __str__(self) -> str:
        """
        The state of the draft in Vietnamese, then one question a line.

        A draft is submitted for signature without its number and day, so the first line lists these separately.
        """
        left, blank = self._names(of_the_clerk=False), self._names(of_the_clerk=True)
        is_open = left or self.errors
        errors, questions = format_number(len(self.errors)), format_number(len(self.questions))
        head = [
            "Chưa đủ điều kiện trình ký" if is_open else "Không còn nội dung phải bổ sung trước khi trình ký",
            *([f"còn thiếu: {left}"] if left else []),
            f"{errors} lỗi phải sửa, {questions} nội dung cần làm rõ",
            *([f"văn thư điền khi phát hành: {blank}"] if blank else []),
        ]
        return "\n".join(["; ".join(head), *(f"{number}. {one}" for number, one in enumerate(self.questions, start=1))])

    def _names(self, *, of_the_clerk: bool) -> str:
        """The names of the missing parts that the clerk fills in on the day of issue, or of the others."""
        return ", ".join(gap.vietnamese for gap, _ in self.missing if (gap in _OF_THE_CLERK) is of_the_clerk)


def readiness(plan: Plan, report: Report, *, rules: Iterable[Rule] = RULES) -> Readiness:
    r"""
    Find what a draft still needs before it can be issued, and the shortest list of questions to close its findings.

    Each open finding belongs to one question, so there are as many questions as things to decide. A finding with a
    safe fix needs none. `rules` are those of the check: each names the question that closes its findings.

    >>> import binhdanggioi as bdg
    >>> reading = bdg.read_text("Số: /KH-SNV\n\nKẾ HOẠCH\n\nCông tác năm 2026")
    >>> ready = bdg.readiness(reading.plan, bdg.check(reading.plan, reading.source))
    >>> ready.is_ready, [part.name for part, _ in ready.missing]
    (False, ['number', 'recipients', 'signature'])
    """
    fixable = tuple(one for one in report if one.fix is not None and one.fix.safety is Safety.SAFE)
    topics = {rule.code: rule.topic for rule in rules}
    groups: dict[tuple[Topic, str], list[Finding]] = {}
    for finding in report:
        if finding not in fixable:
            groups.setdefault(_key(finding, topics.get(finding.code, WORDING)), []).append(finding)
    return Readiness(
        missing=tuple((gap, nouns) for gap, nouns in unsaid(plan) if gap.to_issue),
        errors=report.of(Severity.ERROR),
        fixable=fixable,
        questions=tuple(_question(topic, findings) for (topic, _), findings in sorted(groups.items(), key=_weight)),
    )


def _key(finding: Finding, topic: Topic) -> tuple[Topic, str]:
    """The topic, and the address of the noun if the question is asked for each noun."""
    return topic, finding.path.partition(".")[0] if topic.each else ""


def _weight(group: tuple[tuple[Topic, str], list[Finding]]) -> tuple[int, int, str]:
    """Sort key of the questions: by severity, then by their order in `TOPICS`; other topics come last."""
    (topic, noun), findings = group
    place = TOPICS.index(topic) if topic in TOPICS else len(TOPICS)
    return min(finding.severity.rank for finding in findings), place, noun


def _question(topic: Topic, findings: list[Finding]) -> Question:
    addresses = (finding.address for finding in findings if finding.address)
    address = next((_of_noun(one) for one in addresses), None) if topic.each else None
    return Question(
        vietnamese=f"Mục {address}: {topic.vietnamese}" if address else topic.vietnamese,
        english=f"{address}: {topic.english}" if address else topic.english,
        closes=tuple(findings),
    )


def _of_noun(address: str) -> str:
    """The item of the outline in an address: `II.1` for `II.1.categories[3]`."""
    steps = address.split(".")
    inner = next((at for at, step in enumerate(steps) if "[" in step), len(steps))
    return ".".join(steps[:inner]) or address
