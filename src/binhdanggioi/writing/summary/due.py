"""What is due in a plan: reports, tasks, courses and milestones, in the order of their dates."""

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from binhdanggioi.deriving.due import Due, EventKind, dues
from binhdanggioi.deriving.due_time import year_time
from binhdanggioi.deriving.phrases import capital
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.model.task import Task
from binhdanggioi.writing.pages.block import Block, Phrase
from binhdanggioi.writing.pages.shown import bullets, enclosing

_ORDER = (EventKind.REPORT, EventKind.TASK, EventKind.EVENT, EventKind.COURSE, EventKind.TARGET)
"""The order of the kinds on one day."""


def calendar(plan: Plan) -> Iterator[Block]:
    """Everything that is due; a recurring date is listed once, at its first day, in the words of the plan."""
    yield from bullets(Phrase(due_words(due), due.span) for due in in_order(plan))


def dated(plan: Plan) -> Iterator[Block]:
    """The same without tasks that go on all the time (`thường xuyên`) or recur without a day."""
    yield from bullets(Phrase(due_words(due), due.span) for due in in_order(plan) if not is_continuous(due))


def is_continuous(due: Due) -> bool:
    """True for a task that goes on all the time (`thường xuyên`) or recurs without a day: no calendar has a place."""
    if due.kind is not EventKind.TASK or due.time is None:
        return False
    recurs = isinstance(due.noun, Task | Duty) and due.noun.recurs is not None
    return due.time.when is None or (recurs and due.time.reason is not None)


def when_words(due: Due) -> str:
    """The time in the words of the plan, with a capital: `Trước ngày 15/11 hằng năm`."""
    return capital(due.time.wording if due.time else "không nêu hạn")


def due_words(due: Due) -> str:
    """
    Time, body and matter: `Trước ngày 15/11 hằng năm: Văn phòng Sở - Báo cáo UBND tỉnh`.

    A sentence that starts with its time does not say it twice: `Hằng năm: rà soát danh sách`.
    """
    words = due.time.wording if due.time else ""
    start, rest = due.matter[: len(words)], due.matter[len(words) :]
    matter = rest.lstrip(" ,:") if words and start.lower() == words.lower() and rest[:1] in {" ", ",", ":"} else ""
    return f"{when_words(due)}: {f'{due.who} - ' if due.who else ''}{matter or due.matter}"


def in_order(plan: Plan) -> tuple[Due, ...]:
    """Everything that is due, in the order of the days, what has no day last; milestones of a year are one entry."""
    found = dues(plan)
    single = [due for due in found if due.kind is not EventKind.TARGET]
    return tuple(sorted([*sorted(single, key=_rank), *_years(found)], key=_end))


def _rank(due: Due) -> tuple[int, bool]:
    """The sort key of a kind on one day; duties come after tasks."""
    return _ORDER.index(due.kind), isinstance(due.noun, Duty)


def _end(due: Due) -> date:
    when = due.time.when if due.time and not is_continuous(due) else None
    return (when.last or when.first or date.max) if when else date.max


def _years(found: Sequence[Due]) -> Iterator[Due]:
    """Join the milestones of each year: `Chỉ tiêu a) 90%; b) 95%`."""
    years: dict[int, list[Due]] = {}
    for due in found:
        if due.kind is EventKind.TARGET:
            years.setdefault(_end(due).year, []).append(due)
    for year, milestones in years.items():
        words = f"Chỉ tiêu {'; '.join(due.matter for due in milestones)}"
        place = enclosing(due.span for due in milestones)
        yield evolve(milestones[0], matter=words, summary=words, time=year_time(year), span=place)
