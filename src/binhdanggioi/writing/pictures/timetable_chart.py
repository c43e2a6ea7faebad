"""The calendar of a plan as a picture: courses, reports, tasks and milestones over months or years."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from binhdanggioi.deriving.due import Due
from binhdanggioi.deriving.due_time import years_of
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.date import Period, pad_month
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.writing.pictures.drawing import (
    BROWN,
    LINE,
    PURPLE,
    SOFT,
    Drawing,
    Label,
    column,
    label_width,
    line_height,
    wrapped,
)
from binhdanggioi.writing.summary.due import due_words, in_order, when_words

_WIDTH, _PAD, _GAP = 760, 24, 8
_NAMES = 290
"""The position where the names end and the days start."""
_NAME_SIZE, _SIZE = 13, 12
_MOST_LINES = 3
_MONTHS = 30
"""The most months of a scale in months; a longer one is in years."""
_MOST_YEARS = 20
"""The most years for which a recurring date is drawn."""
_MOST_MARKS = 240
_MOST_RECURRING = 200
_LEGEND = "◆ một ngày   ▬ khoảng thời gian (nhạt: dự kiến)"


def timetable_chart(plan: Plan) -> str:
    """
    Draw what is due as an SVG, one row each, over the days that the words of the plan allow.

    A day is a diamond, a month or a year a bar; where the words give only one end, the bar is dashed.
    A time without any day is not drawn.
    """
    return draw_timetable(plan).svg


def draw_timetable(plan: Plan) -> Drawing:
    """Draw what is due, one row each."""
    found = in_order(plan)
    years = _years(plan, sum(due.time is not None and due.time.again is not None for due in found))
    rows = [(due, times) for due in found if (times := _times(due, years))]
    first, last = _range([time for _, times in rows for time in times])
    scale, top = _scale(first, last)
    marks: list[str] = []
    labels = [*scale]
    for due, times in rows:
        names, end = _names(due, top)
        labels += names
        marks += [f'<path d="M{_PAD} {top - _GAP // 2}H{_WIDTH - _PAD}" stroke="{LINE}" stroke-opacity=".5"/>']
        middle = top + (end - top) // 2
        marks += [_mark(time, (first, last), middle) for time in times[:_MOST_MARKS]]
        top = end + _GAP
    legend = [Label(_LEGEND, _NAMES + _GAP, top, _SIZE, SOFT)] if rows else []
    lines = [f'<path d="M{label.left} {top}V{_GAP}" stroke="{LINE}" stroke-opacity=".5"/>' for label in scale]
    words = " ".join(f"{due_words(due)}." for due, _ in rows) or "Kế hoạch không nêu thời gian."
    bottom = top + line_height(_SIZE) + _GAP
    return Drawing("Tiến độ thực hiện", words, _WIDTH, bottom, (*lines, *marks), (*labels, *legend))


def _years(plan: Plan, recurring: int) -> Period | None:
    """
    The years for which recurring dates are drawn; None: of each only the first is drawn.

    So it is in a plan without a period, and in one with more recurring dates than anybody can see.
    """
    years = years_of(plan) if plan.period and recurring <= _MOST_RECURRING else None
    return years and Period(years.first, min(years.last, years.first + _MOST_YEARS))


def _times(due: Due, years: Period | None) -> tuple[Timeframe, ...]:
    return due.time.within(years) if due.time else ()


def _range(times: Sequence[Timeframe]) -> tuple[date, date]:
    """The ends of the scale: whole months around all `times`, or whole years if there are many months."""
    days = [day for time in times for day in (time.first, time.last) if day] or [date(2000, 1, 1)]
    first, last = min(days).replace(day=1), max(days)
    if _months(first, last) > _MONTHS:
        return date(first.year, 1, 1), date(last.year, 12, 31)
    end = date(last.year + last.month // 12, last.month % 12 + 1, 1) if last.year < date.max.year else date.max
    return first, end - timedelta(days=1)


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month + 1


def _scale(first: date, last: date) -> tuple[list[Label], int]:
    """The labels of the scale, as many as there is room for, and its bottom."""
    ticks = list(_ticks(first, last))
    widest = max(label_width(words, _SIZE) for _, words in ticks) + _GAP
    room = max(1, (_WIDTH - _PAD - _NAMES) // widest)
    step = -(-len(ticks) // room)
    labels = [Label(words, _at(day, (first, last)), _GAP, _SIZE, SOFT) for day, words in ticks[::step]]
    fitting = [label for label in labels if label.box[2] <= _WIDTH - _PAD // 2]
    return fitting, _GAP + line_height(_SIZE) + 2 * _GAP


def _ticks(first: date, last: date) -> Iterator[tuple[date, str]]:
    if _months(first, last) > _MONTHS:
        yield from ((date(year, 1, 1), str(year)) for year in range(first.year, last.year + 1))
        return
    for month in range(first.month - 1, first.month - 1 + _months(first, last)):
        day = date(first.year + month // 12, month % 12 + 1, 1)
        yield day, f"{pad_month(day.month)}/{day.year}"


def _at(day: date, ends: tuple[date, date], *, after: bool = False) -> int:
    """The position where a day starts, or ends with `after`."""
    first, last = ends
    days = (day - first).days + after
    return _NAMES + _GAP + (_WIDTH - _PAD - _NAMES - _GAP) * days // ((last - first).days + 1)


def _names(due: Due, top: int) -> tuple[list[Label], int]:
    """The labels of what is due and of the words for its time, and their bottom."""
    width = _NAMES - _PAD - _GAP
    what = column(wrapped(due.matter, width, _NAME_SIZE, most=_MOST_LINES), _PAD, top, _NAME_SIZE)
    top += len(what) * line_height(_NAME_SIZE)
    said = f"{when_words(due)} - {due.who}" if due.who else when_words(due)
    when = column(wrapped(said, width, _SIZE, most=_MOST_LINES), _PAD, top, _SIZE, SOFT)
    return [*what, *when], top + len(when) * line_height(_SIZE)


def _mark(time: Timeframe, ends: tuple[date, date], middle: int) -> str:
    first, last = time.first or ends[0], time.last or ends[1]
    left = _at(first, ends)
    if first == last:
        return f'<path d="M{left} {middle - 7}l7 7l-7 7l-7 -7z" fill="{BROWN}"/>'
    right = max(_at(last, ends, after=True), left + 4)
    box = f'x="{left}" y="{middle - 6}" width="{right - left}" height="12"'
    if time.first and time.last:
        return f'<rect {box} rx="3" fill="{PURPLE}" fill-opacity="{".55" if time.expected else ".85"}"/>'
    return f'<rect {box} rx="3" fill="none" stroke="{PURPLE}" stroke-width="2" stroke-dasharray="5 4"/>'
