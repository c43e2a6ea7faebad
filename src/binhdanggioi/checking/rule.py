"""What a rule is: a sentence about a plan, with its code, its messages and its pages."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import wraps
from importlib.resources import files
from inspect import cleandoc
from pkgutil import resolve_name
from typing import Any, Generic, SupportsIndex, TypeAlias, TypeVar, overload

from attrs import field, frozen

from binhdanggioi.checking.message import Said, in_words, kept
from binhdanggioi.checking.origin import changes_of, name_of, origin_of, with_changes
from binhdanggioi.checking.questions import WORDING, Topic
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.profile import Profile
from binhdanggioi.deriving.text import Text
from binhdanggioi.model.address import Noun
from binhdanggioi.model.finding import Both, Finding, Fix, Ground, Language, Safety, Severity
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import clean

N = TypeVar("N", bound=Noun)
_PAGES = files(__package__) / "pages"


@frozen(init=False)
class Found:
    """One violation as a rule yields it; the rule adds its code, severity, address and messages."""

    name: str | None
    """The field that is wrong; None: the noun as such."""
    at: str | None
    """The field whose place is shown, if the wrong one has no place; None: the wrong one."""
    noun: Noun | Plan | None
    """The noun that is wrong; it gives the address and, if `span` is not given, the span."""
    path: str | None
    """The path in the plan object; None: the path of the noun, with the name of the field."""
    span: Span | None
    fix: Fix | None
    values: tuple[tuple[str, Said], ...]
    """The figures in the messages, by name."""
    parts: tuple[tuple[str, Both], ...]
    """The words in the messages that differ by language, by name; a finding does not keep them as figures."""

    def __init__(
        self,
        name: str | None = None,
        /,
        *,
        at: str | None = None,
        noun: Noun | Plan | None = None,
        path: str | None = None,
        span: Span | None = None,
        fix: Fix | None = None,
        **said: Said | Both,
    ) -> None:
        """`said` has the figures and the parts of the messages, by their names in braces."""
        values = tuple((key, value) for key, value in said.items() if not isinstance(value, Both))
        parts = tuple((key, value) for key, value in said.items() if isinstance(value, Both))
        self.__attrs_init__(name, at, noun, path, span, fix, values, parts)

    @classmethod
    def within(
        cls,
        case: Case,
        text: Text,
        start: int,
        end: int,
        /,
        *,
        new: str | None = None,
        safety: Safety = Safety.SAFE,
        **said: Said | Both,
    ) -> "Found":
        """Make one about `text.text[start:end]`; if `new` is given, a fix puts it there."""
        span = case.place(text, start, end)
        fix = None if new is None else case.fix(span, text.text[start:end], new, safety)
        return cls(at=None, path=text.path, noun=text.noun, span=span, fix=fix, **said)

    def message(self, template: str, language: Language) -> str:
        """The message: `template` with figures and words for the names in braces."""
        shown = {name: in_words(value, language) for name, value in self.values}
        shown |= {name: part.said(language) for name, part in self.parts}
        return clean(template.format(**shown))

    def about(self, path: str, noun: Noun) -> "Found":
        """A copy about `noun`, at `path`, if it does not name another noun."""
        return Found(
            self.name,
            at=self.at,
            noun=self.noun or noun,
            path=self.path or (f"{path}.{self.name}" if self.name else path),
            span=self.span,
            fix=self.fix,
            **dict(self.values),
            **dict(self.parts),
        )


@frozen
class NotApplicable:
    """Why a rule cannot be applied, as the rule yields it."""

    vietnamese: str
    english: str | None = None
    """None: the reason was given in Vietnamese alone."""


RuleFunction: TypeAlias = Callable[[Case], Iterator[Found | NotApplicable]]


def _is_there(_: Noun) -> bool:
    return True


@frozen
class Given(Generic[N]):
    """
    The nouns that a rule judges: those of one kind in a plan that meet a condition.

    >>> from binhdanggioi.model.training import TrainingCourse
    >>> none = NotApplicable("không khóa tập huấn nào ghi số lớp", "no course says how many classes it has")
    >>> in_classes = Given[TrainingCourse]("courses", lambda course: course.classes is not None, otherwise=none)
    """

    of: str
    """The attribute of `Case` with the nouns: `courses`, `indicators`."""
    holds: Callable[[N], object] = _is_there
    """True for a noun that the rule can judge; by default for every one."""
    otherwise: NotApplicable = field(kw_only=True)
    """Why the rule does not apply if no noun can be judged."""
    nothing: NotApplicable | None = field(default=None, kw_only=True)
    """Why the rule does not apply if the plan has no such noun at all; None: as in `otherwise`."""

    def asked(self, judge: Callable[[N], Iterator[Found]]) -> RuleFunction:
        """Make the function of a rule from `judge`, which judges a single noun."""

        @wraps(judge)
        def function(case: Case) -> Iterator[Found | NotApplicable]:
            nouns = getattr(case, self.of)
            judged = [(f"{self.of}[{index}]", noun) for index, noun in enumerate(nouns) if self.holds(noun)]
            if not judged:
                yield self.otherwise if nouns else self.nothing or self.otherwise
            for path, noun in judged:
                for found in judge(noun):
                    yield found.about(path, noun)

        return function


@frozen(kw_only=True)
class Rule:
    """Tiêu chí rà soát — a check with its code, severity, messages and pages."""

    code: str
    severity: Severity
    ground: Ground
    """What it is based on: law, a template, the plan's own words, or practice."""
    name: str
    """The sentence that it asserts, as an identifier."""
    vietnamese: str
    """The template of the message, with the names of its figures in braces."""
    english: str
    clause: str | None
    since: date | None
    """The rule is for plans issued on this day or later; None: no limit."""
    until: date | None
    """The rule is for plans issued on this day or earlier; None: no limit."""
    profile: Profile | None
    """The kind of plans that the rule is for; None: all."""
    topic: Topic
    """The question whose answer closes its findings."""
    docstring: str = field(repr=False)
    function: RuleFunction = field(repr=False)

    def __call__(self, case: Case) -> Iterator[Finding | NotApplicable]:
        """Apply the rule to a case; a rule that is not for this plan yields only the reason."""
        reason = self._reason_against(case)
        for found in [reason] if reason else self.function(case):
            yield found if isinstance(found, NotApplicable) else self._finding(case, found)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> str | tuple[Any, ...]:
        """
        A rule is pickled by the name under which it stands in its module, and stays that one object.

        One that was made from it by `evolve` is pickled with its differences; any other only if its function is.
        """
        origin = origin_of(self.function)
        if not isinstance(origin, Rule) or origin.function is not self.function:
            return super().__reduce_ex__(protocol)
        if origin is self:
            return resolve_name, (name_of(self.function),)
        return with_changes, (origin, changes_of(origin, self))

    def page(self, language: Language = "vi") -> str:
        """
        The page of the rule in Markdown: what it checks, why, an example, when to ignore it, its source.

        For a rule without a page in the library it is the docstring, in either language.
        """
        page = _PAGES / language / f"{self.code}.md"
        return page.read_text(encoding="utf-8") if page.is_file() else f"# {self.docstring}\n"

    def title(self, language: Language = "vi") -> str:
        """The sentence that the rule asserts, the heading of its page."""
        return self.page(language).partition("\n")[0].removeprefix("# ").removesuffix(".")

    def _reason_against(self, case: Case) -> NotApplicable | None:
        """Why the rule is not for a plan, by its date or its kind; None if it is."""
        if self.profile is not None and self.profile not in case.profiles:
            kind = self.profile.name.lower()
            return NotApplicable(f"chỉ áp dụng cho {self.profile.vietnamese}", f"only for plans of the kind {kind}")
        if self.since is None and self.until is None:
            return None
        issued_on = case.plan.issued_on
        if issued_on is None:
            return NotApplicable(
                "kế hoạch chưa ghi ngày ban hành nên không xác định được có áp dụng hay không",
                "the plan has no date of issue, so nobody can tell whether it is one of those that are asked",
            )
        if self.since is not None and issued_on.latest < self.since:
            return NotApplicable(
                f"chỉ áp dụng cho kế hoạch ban hành từ ngày {in_words(self.since, 'vi')}",
                f"only for plans issued from {self.since} on",
            )
        if self.until is not None and issued_on.earliest > self.until:
            return NotApplicable(
                f"chỉ áp dụng cho kế hoạch ban hành đến hết ngày {in_words(self.until, 'vi')}",
                f"only for plans issued until {self.until}",
            )
        return None

    def _finding(self, case: Case, found: Found) -> Finding:
        noun, path = found.noun, _path(case, found)
        if path is None:
            raise ValueError(f"{self.code} found something and does not say where: no field, no path and no noun")
        place = None if noun is None else case.span(noun, found.at or found.name)
        return Finding(
            code=self.code,
            severity=self.severity,
            path=path,
            address=case.addresses.get(id(noun)) if noun is not None else None,
            span=found.span or place,
            values=tuple((name, kept(value)) for name, value in found.values),
            vietnamese=found.message(self.vietnamese, "vi"),
            english=found.message(self.english, "en"),
            clause=self.clause,
            fix=found.fix,
        )


def _path(case: Case, found: Found) -> str | None:
    if found.path is not None or found.noun is None:
        return found.path or found.name
    place = case.paths.get(id(found.noun))
    return ".".join(part for part in (place, found.name) if part) or None


@overload
def rule(
    code: str,
    severity: Severity,
    ground: Ground = Ground.PRACTICE,
    *,
    given: Given[N],
    vietnamese: str,
    english: str,
    clause: str | None = None,
    since: date | None = None,
    until: date | None = None,
    profile: Profile | None = None,
    topic: Topic = WORDING,
) -> Callable[[Callable[[N], Iterator[Found]]], Rule]: ...


@overload
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
    topic: Topic = WORDING,
) -> Callable[[RuleFunction], Rule]: ...


def rule(
    code: str,
    severity: Severity,
    ground: Ground = Ground.PRACTICE,
    *,
    given: Given[N] | None = None,
    vietnamese: str,
    english: str,
    clause: str | None = None,
    since: date | None = None,
    until: date | None = None,
    profile: Profile | None = None,
    topic: Topic = WORDING,
) -> (
    Callable[[Callable[..., Iterator[Found | NotApplicable]]], Rule] | Callable[[Callable[[N], Iterator[Found]]], Rule]
):
    """
    Make a rule from a generator function, which takes a noun if `given` says which nouns, otherwise the case.

    `since` and `until` are days of issue: the rule is applied only to plans of that time, and with `profile` only to
    plans of that kind. Its page is the file with its code in the library, otherwise its docstring.

    >>> from binhdanggioi.model.finding import Severity
    >>> @rule("XYZ001", Severity.NOTE, vietnamese="không có nơi nhận", english="no recipients")
    ... def has_recipients(case):
    ...     "A plan has recipients."
    ...     if not case.plan.recipients:
    ...         yield Found("recipients")
    >>> has_recipients.name
    'has_recipients'
    """

    def make(function: Callable[..., Any]) -> Rule:
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
            topic=topic,
            docstring=cleandoc(function.__doc__ or ""),
            function=given.asked(function) if given else function,
        )

    return make
