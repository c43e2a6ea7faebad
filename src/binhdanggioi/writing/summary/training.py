"""The training courses in a summary, with their totals."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from binhdanggioi.deriving.phrases import capital, names
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.model.training import ParticipantCategory, Trainer, TrainingCourse
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.wording import join_words
from binhdanggioi.writing.pages.block import Block, Grid, Heading, Phrase
from binhdanggioi.writing.pages.shown import (
    UNSAID,
    bullets,
    cell,
    enclosing,
    marked,
    without_empty_columns,
)


class _Column(NamedTuple):
    """A column of figures."""

    heading: str
    field: str
    """The field of the course; empty: the figure is derived."""
    figure: Callable[[TrainingCourse], int | Decimal | None]
    adds_up: bool = True
    """Whether the figures of several courses have a sum."""


_COUNTS = (
    _Column("Đại biểu", "headcount", lambda course: course.headcount),
    _Column("Nữ", "women", lambda course: course.women),
    _Column("Dân tộc thiểu số", "ethnic_minority", lambda course: course.ethnic_minority),
    _Column("Số lớp", "classes", lambda course: course.classes),
    _Column("Người/lớp", "headcount_per_class", lambda course: course.headcount_per_class, adds_up=False),
    _Column("Ngày/lớp", "days_per_class", lambda course: course.days_per_class, adds_up=False),
    _Column("Ngày lớp", "", lambda course: course.class_days),
    _Column("Ngày người", "", lambda course: course.person_days),
)


def courses(plan: Plan) -> Iterator[Block]:
    """The courses as a table with sums, and the participants of each."""
    if not plan.courses:
        return
    header = ("Nội dung tập huấn", *(column.heading for column in _COUNTS), "Thời gian", "Địa điểm")
    rows = [_row(course) for course in plan.courses]
    if len(rows) > 1:
        rows.append(_sums(plan.courses))
    header, shown = without_empty_columns(header, rows)
    if len(header) == 1:
        given = shown[: len(plan.courses)]
        yield from bullets(Phrase(f"{row[0].text}: không nêu số liệu", row[0].span) for row in given)
    else:
        yield Grid(
            "Số lượng, thời gian và địa điểm", header, shown[: len(plan.courses)], shown[-1] if len(rows) > 1 else None
        )
    yield from bullets(_invited(course) for course in plan.courses if course.categories)


def _row(course: TrainingCourse) -> tuple[Phrase, ...]:
    places = dict(course.spans)
    return (
        Phrase(marked(course.mark, course.title), places.get("title", course.span)),
        *(cell(_figure(column.figure(course)), places.get(column.field)) for column in _COUNTS),
        cell(course.held.wording if course.held else None, places.get("held")),
        cell(course.venue, places.get("venue")),
    )


def _sums(given: tuple[TrainingCourse, ...]) -> tuple[Phrase, ...]:
    """The sums over all courses; a sum is shown only where every course states its part."""
    sums = [_sum([column.figure(course) for course in given]) if column.adds_up else "" for column in _COUNTS]
    return (Phrase("Tổng cộng"), *map(Phrase, sums), Phrase(""), Phrase(""))


def _sum(values: list[int | Decimal | None]) -> str:
    known = [value for value in values if value is not None]
    return format_number(sum(known)) if len(known) == len(values) else UNSAID


def _figure(value: int | Decimal | None) -> str | None:
    return None if value is None else format_number(value)


def _invited(course: TrainingCourse) -> Phrase:
    """The number of groups invited to a course, with their people and the bodies that send them."""
    categories = course.categories
    counts = [format_number(each.headcount) for each in categories if each.headcount is not None]
    words = f"{len(categories)} thành phần ({', '.join(counts) if counts else 'không nêu số lượng'})"
    hosts = dict.fromkeys(
        f"{format_number(host.count)} {host.name}" for each in categories for host in each.hosts if host.count
    )
    from_where = f", từ {join_words(hosts)}" if hosts else ""
    return Phrase(marked(course.mark, f"{words}{from_where}"), enclosing(each.span for each in categories))


def course_details(plan: Plan) -> Iterator[Block]:
    """The participants, the topics, the trainers and the remaining lines of each course."""
    for course in plan.courses:
        yield Heading(marked(course.mark, course.title), 3)
        if course.categories:
            yield _categories(course.categories)
        yield from bullets(_details(course))
        yield from map(_table, course.tables)


def _categories(categories: tuple[ParticipantCategory, ...]) -> Grid:
    names_of_columns = ("Thành phần", "Cấp", "Số lượng", "Nữ", "Dân tộc thiểu số")
    rows: list[tuple[Phrase, ...]] = [
        (
            Phrase(each.text, each.span),
            cell(each.heading or (each.level and each.level.vietnamese)),
            *(cell(_figure(count)) for count in (each.headcount, each.women, each.ethnic_minority)),
        )
        for each in categories
    ]
    header, shown = without_empty_columns(names_of_columns, rows)
    return Grid("Thành phần tham dự", header, shown)


def _details(course: TrainingCourse) -> Iterator[Phrase]:
    places = dict(course.spans)
    if course.topics:
        yield Phrase(f"Nội dung: {'; '.join(course.topics)}", places.get("topics"))
    if course.trainers:
        trainers = "; ".join(map(_trainer, course.trainers))
        yield Phrase(f"Giảng viên: {trainers}", enclosing(trainer.span for trainer in course.trainers))
    if course.invitation_to_follow and not any("invitation_to_follow" in line.states for line in course.lines):
        yield Phrase("Có công văn mời sau", places.get("invitation_to_follow"))
    yield from (Phrase(capital(line.text), line.span) for line in course.lines)


def _table(table: Table) -> Grid:
    """A table as printed, its first row as the header."""
    columns = max(map(len, table.rows))
    header, *rows = [(*row, *("" for _ in range(columns - len(row)))) for row in table.rows]
    return Grid("", header, tuple(tuple(Phrase(text, table.span) for text in row) for row in rows))


def _trainer(trainer: Trainer) -> str:
    of = f" của {names(trainer.organizations)}" if trainer.organizations else ""
    return trainer.text or f"{trainer.kind.vietnamese}{of}"
