"""Findings, and the report of a check."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Any, Literal, TypeAlias

from attrs import Attribute, field, frozen

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, integer, is_a, many, maybe, named, possible_text, shown

Figure: TypeAlias = str | int | Decimal | Fraction | tuple[str, ...] | tuple[int, ...] | tuple[Decimal, ...]
"""A figure that a finding shows: a number, a text or a list of them."""

_KINDS = frozenset({str, int, Decimal, Fraction})
_TOO_LARGE = 10**4_300
"""More digits than Python writes."""

Language: TypeAlias = Literal["vi", "en"]
"""A language of messages and pages: Vietnamese or English."""


def _words(instance: object, attribute: "Attribute[str]", value: object) -> None:
    """Refuse a value that is neither a clean text nor empty."""
    if value != "":
        clean_text(instance, attribute, value)


def _figure(instance: object, attribute: "Attribute[Any]", value: object) -> None:
    """Refuse any value but a figure whose words are possible and whose numbers can be written."""
    several = value if type(value) is tuple else (value,)
    kinds = {type(one) for one in several}
    if len(kinds) > 1 or not kinds <= (_KINDS - {Fraction} if type(value) is tuple else _KINDS):
        raise TypeError(f"each of {attribute.name} must be a text, a number or a list of one kind: {shown(value)}")
    for one in several:
        if type(one) is str:
            possible_text(instance, attribute, one)
        elif isinstance(one, Decimal) and not one.is_finite():
            raise ValueError(f"each of {attribute.name} must be finite: {one}")
        elif isinstance(one, int | Fraction) and max(abs(one.numerator), one.denominator) >= _TOO_LARGE:
            raise ValueError(f"each of {attribute.name} must have at most 4,300 digits: {shown(one)}")


@frozen
class Both:
    """The same words in Vietnamese and in English; both may be empty, where a message leaves them out."""

    vietnamese: str = field(validator=_words)
    english: str = field(validator=_words)

    @classmethod
    def listed(cls, parts: Iterable["Both"]) -> "Both":
        """
        Join the words of `parts` with commas.

        >>> Both.listed([Both("địa điểm", "the venue"), Both("thời gian", "the time")])
        Both(vietnamese='địa điểm, thời gian', english='the venue, the time')
        """
        several = tuple(parts)
        return cls(", ".join(part.vietnamese for part in several), ", ".join(part.english for part in several))

    def said(self, language: Language) -> str:
        """The words in `language`."""
        return self.vietnamese if language == "vi" else self.english


class Severity(Enum):
    """Mức độ — how much a finding weighs."""

    def __init__(self, vietnamese: str, rank: int) -> None:
        self.vietnamese = vietnamese
        self.rank = rank

    ERROR = "lỗi", 1
    """The plan contradicts itself or the law."""
    WARNING = "cảnh báo", 2
    """Probably wrong, or a needed part is missing."""
    NOTE = "lưu ý", 3
    """Worth a look."""


class Ground(Enum):
    """Cơ sở của tiêu chí — what a rule rests on, from the firmest to the loosest."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LAW = "văn bản pháp luật"
    """A clause of law."""
    TEMPLATE = "mẫu kèm theo văn bản pháp luật"
    """No clause says it, but every template that comes with the law shows it."""
    LOGIC = "số liệu, nội dung của chính văn bản"
    """The plan itself: arithmetic, the calendar, one thing said in two ways."""
    PRACTICE = "thông lệ soạn thảo"
    """What careful offices do."""


class Safety(Enum):
    """Độ chắc chắn của cách sửa — whether a fix may be applied unseen."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    SAFE = "sửa được ngay"
    SUGGESTED = "cần xem trước khi sửa"
    """Probable: a person should look at it first."""


@frozen
class Fix:
    """Cách sửa — a change of the source text that mends a finding."""

    span: Span = field(validator=is_a(Span))
    text: str = field(validator=possible_text)
    """What replaces the text of the span."""
    safety: Safety = field(default=Safety.SAFE, validator=is_a(Safety))
    """Whether it may be applied unseen."""


@frozen(kw_only=True)
class Finding:
    """Nội dung cần sửa hoặc xem lại — one thing that a rule found, with its place and its figures."""

    code: str = field(validator=clean_text)
    """The rule's code: `BDG501`."""
    severity: Severity = field(validator=is_a(Severity))
    path: str = field(validator=clean_text)
    """Where in the object: `courses[0].headcount`."""
    address: str | None = field(validator=maybe(clean_text))
    """Where in the outline: `II.1`; None: outside the outline."""
    span: Span | None = field(validator=maybe(Span))
    """Where in the source; None: the plan was not read from a text, or the finding is about something absent."""
    values: tuple[tuple[str, Figure], ...] = field(validator=named(_figure))
    """The figures as pairs of a name and a value, in the order of the message."""
    vietnamese: str = field(validator=clean_text)
    """The message, made from the figures."""
    english: str = field(validator=clean_text)
    """The same in English."""
    clause: str | None = field(default=None, validator=maybe(clean_text))
    """The clause of law that the rule rests on; None: it rests on none."""
    fix: Fix | None = field(default=None, validator=maybe(Fix))
    """None: only the author knows what is right."""

    def __str__(self) -> str:
        """One line: place, code, severity and message, in Vietnamese."""
        place = self.span or self.address or "toàn văn bản"
        return f"{place} {self.code} {self.severity.vietnamese}: {self.vietnamese}"


class Outcome(Enum):
    """Kết quả của tiêu chí — the outcome of a rule in a check."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PASSED = "đạt"
    FOUND = "có nội dung cần sửa hoặc xem lại"
    SUPPRESSED = "đã xem xét, không yêu cầu sửa"
    NOT_APPLICABLE = "không áp dụng"
    OFF = "không chọn"


@frozen
class RuleOutcome:
    """The outcome of one rule, with the reason where it could not be applied."""

    code: str = field(validator=clean_text)
    outcome: Outcome = field(validator=is_a(Outcome))
    reason: str | None = field(default=None, validator=maybe(clean_text))
    """In Vietnamese; None: the rule was applied, or it was off."""
    english: str | None = field(default=None, validator=maybe(clean_text))
    """The reason in English; None: there is no reason, or it was given in Vietnamese alone."""


@frozen(kw_only=True)
class Suppression:
    """
    Ghi nhận không yêu cầu sửa — findings that somebody has looked at and does not want to see again, with the reason.

    Raises:
        ValueError: there is no reason.

    """

    code: str = field(validator=clean_text)
    """The rule whose findings are meant: `BDG503`."""
    reason: str = field(validator=clean_text)
    address: str | None = field(default=None, validator=maybe(clean_text))
    """Where in the outline (`II.2`); None: anywhere."""
    path: str | None = field(default=None, validator=maybe(clean_text))
    """Where in the object (`courses[1].categories`); None: anywhere."""
    until: date | None = field(default=None, validator=maybe(date))
    """The last day on which it holds; None: it holds for good."""

    def matches(self, finding: Finding) -> bool:
        """True for a finding of this code, at this address and this path where they are given."""
        return (
            finding.code == self.code and self.address in (None, finding.address) and self.path in (None, finding.path)
        )


@frozen(kw_only=True)
class Suppressed:
    """A finding that was suppressed, and the suppression that matches it."""

    finding: Finding = field(validator=is_a(Finding))
    suppression: Suppression = field(validator=is_a(Suppression))


@frozen(kw_only=True)
class Report:
    """
    Báo cáo rà soát — all findings of a check, and the outcome of every rule.

    Iterating gives the findings in the order of place and code.
    """

    findings: tuple[Finding, ...] = field(validator=many(Finding))
    outcomes: tuple[RuleOutcome, ...] = field(validator=many(RuleOutcome))
    """One for each rule, in the order of the codes."""
    suppressed: tuple[Suppressed, ...] = field(default=(), validator=many(Suppressed))
    """The findings that were suppressed, in the same order; (): none was."""
    stale: tuple[Suppression, ...] = field(default=(), validator=many(Suppression))
    """The suppressions that have expired or match no finding, and can be deleted; (): there are none."""
    unlisted: int | None = field(default=None, validator=maybe(integer(1)))
    """How many findings are left out, over the limit of the check, the least severe ones; None: all are listed."""

    def __iter__(self) -> Iterator[Finding]:
        """Iterate over the findings."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Count the findings."""
        return len(self.findings)

    def __bool__(self) -> bool:
        """True, also for a report without findings."""
        return True

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings of a severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def count(self, severity: Severity) -> int:
        """Count the findings of a severity."""
        return len(self.of(severity))

    def outcome(self, code: str) -> RuleOutcome:
        """
        Return the outcome of the rule with this code.

        Raises:
            LookupError: the check had no such rule.

        """
        for outcome in self.outcomes:
            if outcome.code == code:
                return outcome
        raise LookupError(f"no rule {code!r} in this check")

    def __str__(self) -> str:
        """The findings in Vietnamese, one a line, then a line that counts them."""
        counts = ", ".join(f"{self.count(severity)} {severity.vietnamese}" for severity in Severity)
        inapplicable = sum(outcome.outcome is Outcome.NOT_APPLICABLE for outcome in self.outcomes)
        total = f"{counts}; rà soát theo {len(self.outcomes)} tiêu chí, {inapplicable} tiêu chí không áp dụng"
        counted = [total, self.unlisted_words(self.unlisted)] if self.unlisted else [total]
        return "\n".join([*(str(finding) for finding in self.findings), ", ".join(counted)])

    @staticmethod
    def unlisted_words(count: int, language: Language = "vi") -> str:
        """Say that so many findings, of one report or of several, are left out."""
        if language == "vi":
            return f"{count} nội dung không liệt kê vì vượt giới hạn"
        return f"findings not listed, over the limit: {count}"
