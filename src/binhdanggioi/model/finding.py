"""What a check says of a plan."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from attrs import field, frozen
from attrs.validators import instance_of

from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import clean_text, many, maybe

Figure: TypeAlias = str | int | Decimal | Fraction | tuple[str, ...] | tuple[int, ...]
"""A figure that a finding shows: a number, a text or a list of them."""


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


@frozen
class Fix:
    """Cách sửa — a change to the source text that certainly mends what was found."""

    span: Span = field(validator=instance_of(Span))
    text: str = field(validator=instance_of(str))
    """What replaces the text of the span."""


@frozen(kw_only=True)
class Finding:
    """Phát hiện — one thing that a rule found, where, and with which figures."""

    code: str = field(validator=clean_text)
    """The rule's code: `BDG501`."""
    severity: Severity = field(validator=instance_of(Severity))
    path: str = field(validator=clean_text)
    """Where in the object: `courses[0].headcount`."""
    address: str | None = field(validator=maybe(clean_text))
    """Where in the outline: `II.1`; None: outside the outline."""
    span: Span | None = field(validator=maybe(Span))
    """Where in the source; None: the plan was not read from a text, or the finding is about something absent."""
    values: tuple[tuple[str, Figure], ...]
    """The figures as pairs of a name and a value, in the order of the message."""
    vietnamese: str = field(validator=clean_text)
    """The message, made from the figures."""
    english: str = field(validator=clean_text)
    """The same in English."""
    clause: str | None = field(default=None, validator=maybe(clean_text))
    """The clause of law that the rule rests on; None: it rests on none."""
    fix: Fix | None = field(default=None, validator=maybe(Fix))
    """None: no change is certain to be right."""

    def __str__(self) -> str:
        """One line: place, code, severity and message, in Vietnamese."""
        place = self.span or self.address or self.path
        return f"{place} {self.code} {self.severity.vietnamese}: {self.vietnamese}"


class Outcome(Enum):
    """Kết quả của quy tắc — what became of a rule in a check."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PASSED = "đạt"
    FOUND = "có phát hiện"
    NOT_APPLICABLE = "không áp dụng được"
    OFF = "tắt"


@frozen
class RuleOutcome:
    """What became of one rule, and the reason where it could not be applied."""

    code: str
    outcome: Outcome
    reason: str | None = None
    """In Vietnamese; None: the rule was applied, or it was off."""


@frozen(kw_only=True)
class Report:
    """
    Báo cáo rà soát — everything that a check found, and what became of every rule.

    Iterating gives the findings in the order of place and code.
    """

    findings: tuple[Finding, ...] = field(validator=many(Finding))
    outcomes: tuple[RuleOutcome, ...] = field(validator=many(RuleOutcome))
    """One for each rule, in the order of the codes."""

    def __iter__(self) -> Iterator[Finding]:
        """Go through the findings."""
        return iter(self.findings)

    def __len__(self) -> int:
        """Count the findings."""
        return len(self.findings)

    def __bool__(self) -> bool:
        """A report is always something, also one without findings."""
        return True

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the findings of a severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    def count(self, severity: Severity) -> int:
        """Count the findings of a severity."""
        return len(self.of(severity))

    def outcome(self, code: str) -> RuleOutcome:
        """
        Return what became of a rule.

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
        total = f"{counts}; {len(self.outcomes)} quy tắc, {inapplicable} không áp dụng được"
        return "\n".join([*(str(finding) for finding in self.findings), total])
