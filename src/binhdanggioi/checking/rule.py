"""What a rule is: a sentence about a plan, with its code, its messages and its page."""

from collections.abc import Callable, Iterator
from datetime import date
from inspect import cleandoc
from typing import Any, TypeAlias

from attrs import field, frozen

from binhdanggioi.deriving.case import Case, Text
from binhdanggioi.deriving.profile import Profile
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Figure, Finding, Fix, Ground, Safety, Severity
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import format_day
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import clean


@frozen(kw_only=True)
class Found:
    """What a rule yields for each thing that it finds; the machinery makes a `Finding` of it."""

    path: str
    noun: Noun | Plan | None = None
    """What it is about; gives the address and, where `span` is not given, the span."""
    name: str | None = None
    """The field of the noun whose place is meant."""
    span: Span | None = None
    fix: Fix | None = None
    values: dict[str, Figure] = field(factory=dict)

    @classmethod
    def at(
        cls,
        case: Case,
        text: Text,
        start: int,
        end: int,
        *,
        new: str | None = None,
        safety: Safety = Safety.SAFE,
        values: dict[str, Figure],
    ) -> "Found":
        """Make one about a slice of a text, mended by `new` words where they are given."""
        span = case.place(text, start, end)
        fix = None if new is None else case.fix(span, text.text[start:end], new, safety)
        return cls(path=text.path, noun=text.noun, span=span, fix=fix, values=values)


@frozen
class NotApplicable:
    """What a rule yields where it cannot be applied, with the reason in Vietnamese."""

    reason: str


RuleFunction: TypeAlias = Callable[[Case], Iterator[Found | NotApplicable]]


@frozen(kw_only=True)
class Rule:
    """Quy tắc — a check with its code, severity, messages and page."""

    code: str
    severity: Severity
    ground: Ground
    """How firm it stands: on law, a template, the plan's own words, or practice."""
    name: str
    """The sentence that it asserts, as an identifier."""
    vietnamese: str
    """The message, with the names of its figures in braces."""
    english: str
    clause: str | None
    since: date | None
    """The first day of issue of the plans that it is asked of; None: it always was."""
    until: date | None
    """The last such day; None: it still is."""
    profile: Profile | None
    """The kind of plans that it is asked of; None: all."""
    page: str
    """What it checks, why, a bad and a good example, when to ignore it, and its source, in Markdown."""
    function: RuleFunction = field(repr=False)

    def __call__(self, case: Case) -> Iterator[Finding | NotApplicable]:
        """Apply the rule to a case; a rule that is not for this plan says so and finds nothing."""
        reason = self._reason_against(case)
        for found in [NotApplicable(reason)] if reason else self.function(case):
            yield found if isinstance(found, NotApplicable) else self._finding(case, found)

    def _reason_against(self, case: Case) -> str | None:
        """Why the rule is not asked of a plan: its time or its kind; None where it is asked."""
        if self.profile is not None and self.profile not in case.profiles:
            return f"quy tắc dành cho {self.profile.vietnamese}"
        if self.since is None and self.until is None:
            return None
        issued_on = case.plan.issued_on
        if issued_on is None:
            return "kế hoạch không ghi ngày ban hành, quy tắc chỉ dành cho kế hoạch của một thời kỳ"
        if self.since is not None and issued_on.latest < self.since:
            return f"quy tắc dành cho kế hoạch ban hành từ ngày {format_day(self.since)}"
        if self.until is not None and issued_on.earliest > self.until:
            return f"quy tắc dành cho kế hoạch ban hành đến ngày {format_day(self.until)}"
        return None

    def _finding(self, case: Case, found: Found) -> Finding:
        noun = found.noun
        shown = {name: _show(value) for name, value in found.values.items()}
        return Finding(
            code=self.code,
            severity=self.severity,
            path=found.path,
            address=case.addresses.get(id(noun)) if noun is not None else None,
            span=found.span or (case.span(noun, found.name) if noun is not None else None),
            values=tuple(found.values.items()),
            vietnamese=clean(self.vietnamese.format(**shown)),
            english=clean(self.english.format(**shown)),
            clause=self.clause,
            fix=found.fix,
        )


def rule(
    code: str,
    severity: Severity,
    ground: Ground = Ground.PRACTICE,
    *,
    vietnamese: str,
    english: str,
    clause: str | None = None,
    since: date | None = None,
    until: date | None = None,
    profile: Profile | None = None,
) -> Callable[[RuleFunction], Rule]:
    """
    Make a rule of a generator function; its docstring is the rule's page.

    `since` and `until` are days of issue: the rule is asked only of plans of that time, and with `profile` only of
    plans of that kind.

    >>> from binhdanggioi.model.finding import Severity
    >>> @rule("XYZ001", Severity.NOTE, vietnamese="không có nơi nhận", english="no recipients")
    ... def has_recipients(case):
    ...     "A plan has recipients."
    ...     if not case.plan.recipients:
    ...         yield Found(path="recipients")
    >>> has_recipients.name
    'has_recipients'
    """

    def make(function: RuleFunction) -> Rule:
        return Rule(
            code=code,
            severity=severity,
            ground=ground,
            name=getattr(function, "__name__", code),
            vietnamese=vietnamese,
            english=english,
            clause=clause,
            since=since,
            until=until,
            profile=profile,
            page=cleandoc(function.__doc__ or ""),
            function=function,
        )

    return make


def _show(value: Any) -> str:  # noqa: ANN401 - any figure
    if isinstance(value, str):
        return value
    return ", ".join(map(_show, value)) if isinstance(value, tuple) else format_number(value)
