"""Times by which a plan wants something done, with their places; also in sentences of nouns without a time."""

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.times import AT_THE_LATEST, DONE, PAST
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.address import Noun
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.model.task import Task
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes

_TIME_LABEL = Pattern(rf"{any_of(label.word for label in TASK_LABELS if label.field == 'when')}\b", re.IGNORECASE)
_BY_THEN = Pattern(rf"\b{any_of((*DONE, *AT_THE_LATEST))}\b[^.;,0-9]{{0,40}}$", re.IGNORECASE)
"""Words before the day by which something is to be done: `hoàn thành trước `."""

_PAST = Pattern(rf"{any_of(PAST)}\s[^.;]*$|[0-9]\S*[/-][A-ZĐ]\S*\s+$", re.IGNORECASE)
"""Words before the time of something past, or before the date of an act: `đã ban hành `, `15/KH-UBND `."""


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
    for frame, start, end in find_timeframes(text.text):
        before = text.text[:start]
        if frame.last is None or not _is_meant(noun, frame) or _PAST.search(before):
            continue
        by_then = _BY_THEN.search(before + frame.wording.split(" ")[0])
        if isinstance(noun, Duty) or _TIME_LABEL.match(text.text) or by_then:
            span = case.place(text, start, end)
            yield StatedTime(wording=frame.wording, last=frame.last, path=text.path, noun=noun, span=span)


def _is_timed(text: Text) -> bool:
    """True if the text may say by when something is to be done: a task, a paragraph, or a duty with a time."""
    if isinstance(text.noun, Duty):
        return text.noun.when is not None or bool(text.noun.reports)
    return isinstance(text.noun, Task | Paragraph)


def _is_meant(noun: Noun, frame: Timeframe) -> bool:
    """True if the timeframe is a due time; in a duty, it may also be the date of an act."""
    if not isinstance(noun, Duty):
        return True
    times = [noun.when, *(report.deadline for report in noun.reports)]
    return frame.wording in [time.wording for time in times if time]
