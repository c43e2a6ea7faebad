"""What a rule is: a sentence about a plan, with its code, its messages and its page."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, cached_property, lru_cache
from inspect import cleandoc
from typing import Any, NamedTuple, TypeAlias

from attrs import AttrsInstance, define, field, fields, frozen

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.catalogue.matching import Match, match_targets
from binhdanggioi.model.address import Noun, places
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.finding import Figure, Finding, Fix, Ground, Safety, Severity
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.profile import Profile, profiles
from binhdanggioi.model.responsibility import ReportingDuty, Responsibility
from binhdanggioi.model.training import Trainer, TrainingCourse
from binhdanggioi.notation.date import format_day
from binhdanggioi.notation.document_number import DocumentNumber, find_numbers
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import clean, fold

_QUOTE = Pattern(r"[“”‘’«»\"]")
_DIGIT = Pattern(r"\d")
CAPITALS = "A-ZĐÂÊÔƠƯĂ"
_ACRONYM = Pattern(rf"[{CAPITALS}](?<![\w/&.-].)[{CAPITALS}]+(?:&[{CAPITALS}]+)?(?![\w/&]|-[{CAPITALS}])")
_ROMAN = Pattern(r"[IVX]+")
PLAN_TEXTS = ("subject", "opening", "closing")


@define(frozen=True, slots=False)
class Case:
    """What a rule sees: the plan, its source if there is one, the day of the check if it is told, and the catalogue."""

    plan: Plan
    source: Source | None
    today: date | None
    catalogue: Catalogue

    @cached_property
    def nouns(self) -> tuple[tuple[str, Noun], ...]:
        """Every noun of the plan with its address, in the order of the plan."""
        return tuple(places(self.plan))

    @cached_property
    def addresses(self) -> dict[int, str]:
        """The address of every noun, by identity."""
        return {id(noun): address for address, noun in self.nouns}

    @cached_property
    def courses(self) -> tuple[TrainingCourse, ...]:
        """The plan's courses, walked for once."""
        return self.plan.courses

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        """Of which kinds the plan is."""
        return profiles(self.plan)

    @property
    def is_party(self) -> bool:
        """Whether the plan has a number of the Party, whose documents have forms of their own."""
        return self.plan.number is not None and self.plan.number.is_party

    @cached_property
    def indicators(self) -> tuple[TargetIndicator, ...]:
        """The plan's indicators, walked for once."""
        return self.plan.indicators

    @cached_property
    def responsibilities(self) -> tuple[Responsibility, ...]:
        """The plan's responsibilities, walked for once."""
        return self.plan.responsibilities

    @cached_property
    def reporting(self) -> tuple[ReportingDuty, ...]:
        """The reports that are due, walked for once."""
        return self.plan.reporting

    @cached_property
    def texts(self) -> tuple["Text", ...]:
        """Every text of the plan that is printed as it stands, in the order of the plan."""
        found = [
            Text(name, None, text, self.span(self.plan, name))
            for name in PLAN_TEXTS
            if (text := getattr(self.plan, name))
        ]
        for address, noun in self.nouns:
            found += [Text(f"{address}.{name}", noun, text, span) for name, text, span in self._texts_of(noun)]
        return tuple(found)

    @cached_property
    def figures(self) -> tuple["Text", ...]:
        """The texts that have a figure in them."""
        return tuple(text for text in self.texts if _DIGIT.search(text.text))

    @cached_property
    def quoting(self) -> tuple["Text", ...]:
        """The texts that have a quotation mark in them."""
        return tuple(text for text in self.texts if _QUOTE.search(text.text))

    @cached_property
    def acronyms(self) -> tuple[tuple["Text", str, int, int], ...]:
        """Every acronym in a text that is not all in capitals, with its place; Roman numbers are none."""
        return tuple(
            (text, found[0], found.start(), found.end())
            for text in self.texts
            if not text.text.isupper()
            for found in _ACRONYM.finditer(text.text)
            if not _ROMAN.fullmatch(found[0])
        )

    def _texts_of(self, noun: Noun) -> Iterator[tuple[str, str, Span | None]]:
        cls: type[AttrsInstance] = type(noun)
        for name in _text_fields(cls):
            text = getattr(noun, name)
            if text is not None:
                yield name, text, self.span(noun, name)
        if isinstance(noun, TrainingCourse):
            for index, topic in enumerate(noun.topics):
                yield f"topics[{index}]", topic, self.span(noun, "topics")
        if isinstance(noun, Responsibility) and noun.text is None:
            yield "organization.name", noun.organization.name, noun.organization.span
        if isinstance(noun, Trainer) and noun.text is None:
            for index, body in enumerate(noun.organizations):
                yield f"organizations[{index}].name", body.name, body.span

    def span(self, noun: Noun | Plan, name: str | None = None) -> Span | None:
        """Where a noun, or a field of it, was read."""
        own: Span | None = getattr(noun, "span", None)
        return next((span for field, span in getattr(noun, "spans", ()) if field == name), own) if name else own

    @cached_property
    def _folded(self) -> tuple[str, tuple[int, ...]]:
        """All texts folded, one a line, and where each starts."""
        lines = [text.folded for text in self.texts]
        starts = [0]
        for line in lines:
            starts.append(starts[-1] + len(line) + 1)
        return "\n".join(lines), tuple(starts)

    def find(self, folded: str) -> Iterator[tuple["Text", int, int]]:
        """Find words, given folded, wherever they stand one after another; gives the text and the place in it."""
        everything, starts = self._folded
        at = everything.find(f" {folded} ")
        while at >= 0:
            number = bisect_right(starts, at) - 1
            text = self.texts[number]
            first = everything.count(" ", starts[number], at)
            yield text, text.words[first].start, text.words[first + folded.count(" ")].end
            at = everything.find(f" {folded} ", at + 1)

    @cached_property
    def numbers(self) -> tuple[tuple["Text", DocumentNumber, int, int], ...]:
        """Every document number in a text, with its place."""
        return tuple((text, *found) for text in self.figures for found in find_numbers(text.text))

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The national targets that the plan answers or leaves out."""
        return match_targets(self.plan, self.catalogue)

    @cached_property
    def citations(self) -> tuple[tuple[str, Citation], ...]:
        """Every act that the plan cites as a noun, in the order of the plan, with its address."""
        return tuple((address, noun) for address, noun in self.nouns if isinstance(noun, Citation))

    def place(self, text: "Text", start: int, end: int) -> Span | None:
        """Where a slice of a text stands in the source, also over line ends; the place of the text where it is lost."""
        words = text.text[start:end]
        if self.source is None or text.span is None:
            return text.span
        first, last = self.source.offsets(text.span)
        here = self.source.text[first:last]
        if here.count(words) == text.text.count(words):  # none is broken over lines
            at = first
            for _ in range(text.text.count(words, 0, start) + 1):
                at = self.source.text.index(words, at) + len(words)
            return self.source.span(at - len(words), at)
        pattern = r"[\s*_]+".join(map(re.escape, words.split()))
        found = list(re.finditer(pattern, here))
        earlier = len(re.findall(pattern, text.text[:start]))
        if earlier < len(found):
            return self.source.span(first + found[earlier].start(), first + found[earlier].end())
        after = re.compile(pattern).search(self.source.text, first)
        return self.source.span(*after.span()) if after else text.span

    def fix(self, span: Span | None, old: str, new: str, safety: Safety = Safety.SAFE) -> Fix | None:
        """A fix that puts new words for old ones; None where the source does not have just these words at the span."""
        exact = self.source is not None and span is not None and self.source.cut(span) == old
        return Fix(span, new, safety) if exact and span is not None else None


_TEXT_FIELDS = ("text", "heading", "title", "venue")


@cache
def _text_fields(cls: type[AttrsInstance]) -> tuple[str, ...]:
    """The fields of a class of nouns that hold text which is printed as it stands."""
    names = {attribute.name for attribute in fields(cls)}
    return tuple(name for name in _TEXT_FIELDS if name in names)


class Word(NamedTuple):
    """A word of a text, folded, with its place."""

    folded: str
    start: int
    end: int


@define(frozen=True, slots=False)
class Text:
    """A text of a plan with where it stands."""

    path: str
    noun: Noun | None
    text: str
    span: Span | None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words, folded."""
        return words_of(self.text)

    @cached_property
    def folded(self) -> str:
        """Its words, folded, with one space between them and one at either end."""
        return f" {' '.join(word.folded for word in self.words)} "

    @property
    def name(self) -> str:
        """The field that holds it: `text`, `heading`."""
        return self.path.rpartition(".")[2]


_WORD = Pattern(r"[^\W_]+|&")


@lru_cache(maxsize=512)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, folded, with their places."""
    return tuple(Word(fold(found[0]), found.start(), found.end()) for found in _WORD.finditer(text))


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
