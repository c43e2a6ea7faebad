"""Times by which a plan wants something done, with their places; also in sentences of nouns without a time."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from attrs import define, frozen

from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.times import AT_THE_LATEST, DONE, PAST
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.address import Noun
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.model.task import Task
from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import find_timeframes

_TIME_LABEL = Pattern(rf"{any_of(label.word for label in TASK_LABELS if label.field == 'when')}\b", re.IGNORECASE)
_BY_THEN = Pattern(rf"\b{any_of((*DONE, *AT_THE_LATEST))}\b[^.;,0-9]{{0,40}}$", re.IGNORECASE)
"""Words before the day by which something is to be done: `hoàn thành trước `."""

_NEAR = 80
"""In how many characters before a time such words stand."""
_PAST = Pattern(rf"{any_of(PAST)}\s", re.IGNORECASE)
"""Words before the time of something past: `đã `."""
_CLAUSE_END = Pattern(r"[.;]")
_ACT = Pattern(r"(?<!\S)[^\s0-9]*+[0-9](?=\S*?[/-][A-ZĐ])\S*+\s", re.IGNORECASE)
"""The number of an act, whose date comes next: `15/KH-UBND `."""


@frozen(kw_only=True)
class StatedTime:
    """A time by which a plan wants something done, with its place."""

    wording: str
    """The words for the time."""
    last: date
    path: str
    noun: Noun
    span: Span | None


def stated_times(case: Case) -> Iterator[StatedTime]:
    """Find every time by which a task, a duty, a course or a labelled line of the plan wants something done."""
    for text in case.figures:
        if text.noun is not None and _is_timed(text):
            yield from _in_text(case, text, text.noun)
    for index, course in enumerate(case.courses):
        if course.held is not None and course.held.last is not None:
            path, span = f"courses[{index}].held", case.span(course, "held")
            yield StatedTime(wording=course.held.wording, last=course.held.last, path=path, noun=course, span=span)


def _in_text(case: Case, text: Text, noun: Noun) -> Iterator[StatedTime]:
    words, due = _LeadWords(text.text), _due_words(noun)
    is_labelled = isinstance(noun, Duty) or _TIME_LABEL.match(text.text) is not None
    for frame, start, end in find_timeframes(text.text):
        if frame.last is None or (due is not None and frame.wording not in due) or words.are_of_the_past(start):
            continue
        before = text.text[max(0, start - _NEAR) : start]
        if is_labelled or _BY_THEN.search(before + frame.wording.split(" ")[0]):
            span = case.place(text, start, end)
            yield StatedTime(wording=frame.wording, last=frame.last, path=text.path, noun=noun, span=span)


def _is_timed(text: Text) -> bool:
    """True if the text may say by when something is to be done: a task, a paragraph, or a duty with a time."""
    if isinstance(text.noun, Duty):
        return text.noun.when is not None or bool(text.noun.reports)
    return isinstance(text.noun, Task | Paragraph)


def _due_words(noun: Noun) -> frozenset[str] | None:
    """The wordings of the due times of a duty, in which others are dates of acts; None: all times are due times."""
    if not isinstance(noun, Duty):
        return None
    times = [noun.when, *(report.deadline for report in noun.reports)]
    return frozenset(time.wording for time in times if time)


@define(slots=False)
class _LeadWords:
    """The words in a text that lead to times, looked for once."""

    text: str
    __getstate__ = without_cached

    @cached_property
    def _past(self) -> list[int]:
        return [found.end() for found in _PAST.finditer(self.text)]

    @cached_property
    def _clause_ends(self) -> list[int]:
        return [found.end() for found in _CLAUSE_END.finditer(self.text)]

    @cached_property
    def _acts(self) -> frozenset[int]:
        return frozenset(found.end() for found in _ACT.finditer(self.text))

    def are_of_the_past(self, start: int) -> bool:
        """True if words of the clause before `start` are of something past, or an act stands right before it."""
        past = bisect_right(self._past, start)
        if past:
            clause = bisect_right(self._clause_ends, start)
            if not clause or self._past[past - 1] >= self._clause_ends[clause - 1]:
                return True
        return start in self._acts
