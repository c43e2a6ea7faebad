"""Annex tables that sum up a plan: its indicators by year, its courses with their totals."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from binhdanggioi.deriving.phrases import capital, milestone_words, value_words
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.notation.number import format_number
from binhdanggioi.writing.docx.office_style import AnnexTable

_NO_YEAR = "Không nêu năm"
_COURSE_HEADS = ("STT", "Lớp tập huấn", "Số đại biểu", "Số lớp", "Số ngày/lớp", "Địa điểm", "Thời gian")


def annex_table(plan: Plan, kind: AnnexTable) -> Table | None:
    """Make the annex table of this kind; None where the plan has nothing to put in it."""
    rows = _ROWS[kind](plan)
    return Table(rows=rows) if len(rows) > 1 else None


def _indicators(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """A row for each indicator, a column for each year that any indicator names."""
    milestones = [milestone for indicator in plan.indicators for milestone in indicator.milestones]
    years = sorted({milestone.year for milestone in milestones if milestone.year is not None})
    has_baseline = any(indicator.baseline for indicator in plan.indicators)
    columns: list[int | None] = [*years, *([None] if any(each.year is None for each in milestones) else [])]
    heads = [_NO_YEAR if year is None else f"Năm {year}" for year in columns]
    rows = (
        (
            format_number(index),
            capital(indicator.measure),
            *([_baseline(indicator)] if has_baseline else []),
            *(_values(indicator, year) for year in columns),
        )
        for index, indicator in enumerate(plan.indicators, start=1)
    )
    return (("STT", "Chỉ tiêu", *(["Hiện trạng"] if has_baseline else []), *heads), *rows)


def _values(indicator: TargetIndicator, year: int | None) -> str:
    return "; ".join(milestone_words(each, indicator) for each in indicator.milestones if each.year == year)


def _baseline(indicator: TargetIndicator) -> str:
    return value_words(indicator.baseline, indicator.unit) if indicator.baseline else ""


def _courses(plan: Plan) -> tuple[tuple[str, ...], ...]:
    """A row for each course, and the totals of the figures that every course states."""
    courses = plan.courses
    rows: list[tuple[str, ...]] = [
        (
            format_number(index),
            course.title,
            _figure(course.headcount),
            _figure(course.classes),
            _figure(course.days_per_class),
            course.venue or "",
            course.held.wording if course.held else "",
        )
        for index, course in enumerate(courses, start=1)
    ]
    if len(courses) > 1:
        rows.append(
            (
                "",
                "Tổng cộng",
                _total([each.headcount for each in courses]),
                _total([each.classes for each in courses]),
                *[""] * 3,
            )
        )
    return (_COURSE_HEADS, *rows)


def _figure(value: int | Decimal | None) -> str:
    return "" if value is None else format_number(value)


def _total(values: Sequence[int | None]) -> str:
    known = [value for value in values if value is not None]
    return format_number(sum(known)) if len(known) == len(values) else ""


_ROWS: dict[AnnexTable, Callable[[Plan], tuple[tuple[str, ...], ...]]] = {
    AnnexTable.INDICATORS: _indicators,
    AnnexTable.COURSES: _courses,
}
