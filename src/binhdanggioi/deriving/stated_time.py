"""Times by which a plan wants something done, with their places: those that its nouns and labelled lines state."""

import re
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.address import Noun
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.model.task import Task
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes

_LABEL = Pattern(
    rf"{any_of(label.word for label in TASK_LABELS if label.field == 'when')}(?:\s[^:.;]{{0,40}})?:", re.IGNORECASE
)
"""The label of a time: `Thời gian thực hiện:`; without a colon, `Hoàn thành …` starts a sentence."""


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
        if text.noun is not None:
            yield from _in_text(case, text, text.noun)
    for index, course in enumerate(case.courses):
        if course.held is not None and course.held.last is not None:
            path, span = f"courses[{index}].held", case.span(course, "held")
            yield StatedTime(wording=course.held.wording, last=course.held.last, path=path, noun=course, span=span)


def _in_text(case: Case, text: Text, noun: Noun) -> Iterator[StatedTime]:
    for time, start, end in _times(text, noun):
        if time.last is not None:
            span = case.place(text, start, end)
            yield StatedTime(wording=time.wording, last=time.last, path=text.path, noun=noun, span=span)


def _times(text: Text, noun: Noun) -> Iterator[Hit[Timeframe]]:
    """The times of a noun that stand in its text, and those of a labelled line."""
    match noun:
        case Paragraph() if _LABEL.match(text.text):
            yield from find_timeframes(text.text)
        case Task() | Duty():
            deadlines = [report.deadline for report in noun.reports] if isinstance(noun, Duty) else []
            for time in [noun.when, *map(_once, deadlines)]:
                start = -1 if time is None else text.text.find(time.wording)
                if time is not None and start >= 0:
                    yield Hit(time, start, start + len(time.wording))


def _once(deadline: Deadline | None) -> Timeframe | None:
    """The day or the days of a deadline that comes once; None if it recurs or names no year."""
    if deadline is None or deadline.year is None:
        return None
    return next(deadline.times(Period(deadline.year, deadline.year)))
