"""The summary of a plan, in Vietnamese: one line, one screen, or everything."""

from collections.abc import Callable, Iterator
from enum import Enum

from binhdanggioi.deriving.gaps import unsaid
from binhdanggioi.deriving.phrases import kind_in_words
from binhdanggioi.deriving.tasks import leaf_tasks
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.section import Section
from binhdanggioi.notation.date import format_slash
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.sentence import items_in
from binhdanggioi.writing.pages.block import Block, Heading, Phrase, Picture, Prose
from binhdanggioi.writing.pages.page import Page
from binhdanggioi.writing.pages.shown import bullets
from binhdanggioi.writing.pictures.indicator_chart import indicator_chart, national_values
from binhdanggioi.writing.pictures.timetable_chart import timetable_chart
from binhdanggioi.writing.summary.due import calendar, dated, in_order
from binhdanggioi.writing.summary.funding import amounts_said, money
from binhdanggioi.writing.summary.heading import document, full_document
from binhdanggioi.writing.summary.objective import indicators, objectives
from binhdanggioi.writing.summary.responsibility import duties, matrix
from binhdanggioi.writing.summary.task import all_tasks, tasks
from binhdanggioi.writing.summary.training import course_details, courses


class Length(Enum):
    """Độ dài — how much a summary says."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LINE = "một dòng"
    SCREEN = "một màn hình"
    FULL = "đầy đủ"


def summarize(plan: Plan, *, length: Length = Length.SCREEN) -> Page:
    """
    Summarize a plan: heading, targets, tasks, courses with totals, money, duties, dates, and what the plan leaves out.

    Every figure is one of the plan, with its line in the source, or a sum of such; nothing is rounded.
    A summary of one line is a page that has only a title.
    """
    if length is Length.LINE:
        return Page(_line(plan))
    return Page(_title(plan), tuple(_blocks(plan, length)))


def _blocks(plan: Plan, length: Length) -> Iterator[Block]:
    for heading, parts in _PARTS:
        blocks = [block for at, write in parts if length in at for block in write(plan)]
        if blocks:
            yield Heading(heading)
            yield from blocks


def _title(plan: Plan) -> str:
    kind = kind_in_words(plan).upper()
    return f"{kind}: {plan.subject}" if plan.subject else kind


def _line(plan: Plan) -> str:
    """The plan in one line: kind, number, date, issuer, subject, and the counts of `_gist`."""
    words = kind_in_words(plan)
    if plan.number:
        words += f" {plan.number}"
    if plan.issued_on:
        words += f" ({format_slash(plan.issued_on)})"
    if plan.issuer:
        words += f" của {plan.issuer.name}"
    return ": ".join(part for part in (words, plan.subject, _gist(plan)) if part)


def _gist(plan: Plan) -> str:
    """Counts of a plan: `08 chỉ tiêu; 12 nhiệm vụ; …`."""
    amounts = amounts_said(plan)
    deadlines = dict.fromkeys(report.deadline.wording for report in plan.reporting if report.deadline)
    facts = (
        _counted(len(plan.indicators), "chỉ tiêu"),
        _counted(len(leaf_tasks(plan)), "nhiệm vụ"),
        _courses(plan),
        f"kinh phí {amounts[0]}" if len(amounts) == 1 else _counted(len(amounts), "khoản kinh phí"),
        _counted(sum(len(one.organization.members) or 1 for one in plan.responsibilities), "đơn vị được phân công"),
        f"báo cáo {', '.join(deadlines)}" if deadlines else "",
        _counted(len(unsaid(plan)), "nội dung chưa nêu"),
    )
    return "; ".join(fact for fact in facts if fact)


def _counted(count: int, what: str) -> str:
    return f"{format_number(count, width=2)} {what}" if count else ""


def _courses(plan: Plan) -> str:
    """The number of courses, with people and classes in all where every course states them."""
    people = [course.headcount for course in plan.courses if course.headcount is not None]
    classes = [course.classes for course in plan.courses if course.classes is not None]
    sums = [
        f"{format_number(sum(values))} {what}"
        for values, what in ((people, "đại biểu"), (classes, "lớp"))
        if values and len(values) == len(plan.courses)
    ]
    counted = _counted(len(plan.courses), "khóa tập huấn")
    return f"{counted} ({', '.join(sums)})" if sums else counted


def _chart(plan: Plan) -> Iterator[Block]:
    """A picture of the indicators that have values to compare: a percent, or values of several years."""
    drawn = [each for each in plan.indicators if _is_comparable(each)]
    if drawn:
        yield Picture(indicator_chart(drawn, national=national_values(plan)), "")


def _is_comparable(indicator: TargetIndicator) -> bool:
    values = [each for each in (indicator.baseline, *indicator.milestones) if each and each.value is not None]
    return len(values) > (indicator.unit != "%")


def _timetable(plan: Plan) -> Iterator[Block]:
    """A picture of what is due, if there are days to draw."""
    if any(due.time and due.time.when for due in in_order(plan)):
        yield Picture(timetable_chart(plan), "")


def _aims(plan: Plan) -> Iterator[Block]:
    printed = [paragraph for section in plan.sections for paragraph in _paragraphs(section)]
    places = {item: one.span for one in printed for item in (one.text, *items_in(one.text))}
    yield from bullets(Phrase(text, places[text]) for text in (*plan.purposes, *plan.requirements))


def _paragraphs(section: Section) -> Iterator[Paragraph]:
    for item in section.items:
        if isinstance(item, Section):
            yield from _paragraphs(item)
        elif isinstance(item, Paragraph):
            yield item


def _recipients(plan: Plan) -> Iterator[Block]:
    lines = [Phrase(recipient.text, recipient.span) for recipient in plan.recipients]
    if plan.filed_with:
        lines.append(Phrase(f"Lưu: {plan.filed_with}", dict(plan.spans).get("filed_with")))
    yield from bullets(lines)


def _unsaid(plan: Plan) -> Iterator[Block]:
    gaps = [
        part.vietnamese if nouns == (plan,) or len(nouns) == 1 else f"{part.vietnamese} ({len(nouns)})"
        for part, nouns in unsaid(plan)
    ]
    if gaps:
        yield Prose(Phrase(f"{'; '.join(gaps)}."))


_SCREEN = frozenset({Length.SCREEN})
_FULL = frozenset({Length.FULL})
_BOTH = _SCREEN | _FULL
_Writer = Callable[[Plan], Iterator[Block]]
_PARTS: tuple[tuple[str, tuple[tuple[frozenset[Length], _Writer], ...]], ...] = (
    ("Văn bản", ((_SCREEN, document), (_FULL, full_document))),
    ("Mục đích, yêu cầu", ((_FULL, _aims),)),
    ("Mục tiêu", ((_FULL, objectives),)),
    ("Chỉ tiêu", ((_BOTH, indicators), (_BOTH, _chart))),
    ("Nhiệm vụ", ((_SCREEN, tasks), (_FULL, all_tasks))),
    ("Tập huấn", ((_BOTH, courses), (_FULL, course_details))),
    ("Kinh phí", ((_BOTH, money),)),
    ("Phân công", ((_BOTH, matrix), (_FULL, duties))),
    ("Thời hạn", ((_SCREEN, dated), (_FULL, calendar), (_BOTH, _timetable))),
    ("Nơi nhận", ((_FULL, _recipients),)),
    ("Chưa nêu", ((_BOTH, _unsaid),)),
)
"""The parts of a summary in the order of a plan: each heading, with the writers of its blocks and their lengths."""
