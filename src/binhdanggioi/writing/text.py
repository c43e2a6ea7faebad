"""The whole plan as text, in canonical form: what `read_text` reads back to an equal plan."""

from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from binhdanggioi.model.citation import Citation
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.section import TABLE_HEADING, Item, Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import ParticipantCategory, Trainer, TrainingCourse
from binhdanggioi.notation.date import format_long
from binhdanggioi.notation.document_number import DocumentKind
from binhdanggioi.notation.number import format_number
from binhdanggioi.notation.outline import BULLETS, FINISHED, MarkKind, parse_mark
from binhdanggioi.notation.quantity import INVITATION, format_days, format_size
from binhdanggioi.notation.sentence import can_stand_alone, find_breaks

STATE_MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
PARTY_MOTTO = ("ĐẢNG CỘNG SẢN VIỆT NAM",)
_BULLETS = {MarkKind.STAR: "*", MarkKind.DASH: "-", MarkKind.PLUS: "+", MarkKind.DOT: "•"}


def write_text(plan: Plan) -> str:
    """
    Write the whole plan, a paragraph a line with a blank line between.

    Every sentence stands as printed, the heading, the courses and the signature in one customary form; reading the
    text gives an equal plan. A part that is not known stays blank.
    """
    return "\n\n".join(_plan(plan)) + "\n"


def _plan(plan: Plan) -> Iterator[str]:
    yield from _heading(plan)
    act = plan.issuing_act
    if act is not None:
        yield from _act(plan, act)
    yield plan.kind.vietnamese.upper()
    if plan.subject:
        yield _line(None, plan.subject)
    if act is None:
        yield from _preamble(plan)
    if plan.opening:
        yield _line(None, plan.opening)
    for section in plan.sections:
        yield from _item(section, ())
    if plan.closing:
        yield _line(None, plan.closing)
    if act is None:
        yield from _end(plan)
    elif plan.annexes:
        yield "Nơi nhận:"
    for annex in plan.annexes:
        yield from _item(annex, ())


def _act(plan: Plan, act: Citation) -> Iterator[str]:
    """Write the act that issues a plan, which has the preamble and the signature of both."""
    yield (act.kind or DocumentKind.DECISION).vietnamese.upper()
    if act.subject:
        yield _line(None, act.subject)
    yield from _preamble(plan)
    yield from (_line(article.mark, article.text) for article in plan.articles)
    yield from _end(plan)


def _heading(plan: Plan) -> Iterator[str]:
    if plan.issuer:
        if plan.issuer.parent:
            yield _line(None, plan.issuer.parent)
        yield _line(None, plan.issuer.name)
    yield from PARTY_MOTTO if plan.number and plan.number.is_party else STATE_MOTTO
    if plan.number:
        yield f"Số: {plan.number}"
    if plan.issued_on:
        long = format_long(plan.issued_on)
        yield _line(None, f"{plan.place}, {long}" if plan.place else long.capitalize())


def _preamble(plan: Plan) -> Iterator[str]:
    """The bases and the other paragraphs; where there is no subject, no line comes first that looks like one."""
    bases = [_line(basis.mark, basis.text) for basis in plan.legal_bases if basis.text]
    others = [_line(paragraph.mark, paragraph.text) for paragraph in plan.preamble]
    subject = plan.issuing_act.subject if plan.issuing_act else plan.subject
    like_subject = not bases or not (plan.legal_bases[0].mark or bases[0].endswith((";", ".", ",", ":")))
    yield from others + bases if subject is None and like_subject else bases + others


def _end(plan: Plan) -> Iterator[str]:
    if plan.recipients or plan.filed_with or plan.signature or plan.annexes or plan.issuing_act:
        yield "Nơi nhận:"
    yield from (_recipient(recipient) for recipient in plan.recipients)
    if plan.filed_with:
        yield _line("-", f"Lưu: {plan.filed_with}.")
    if plan.signature:
        yield from _signature(plan.signature)


def _recipient(recipient: Recipient) -> str:
    return _line(recipient.mark or "-", f"{recipient.text};")


def _signature(signature: Signature) -> Iterator[str]:
    for authority, principal in zip(signature.authority, signature.principals, strict=True):
        yield _line(authority.abbreviation, principal)
    if signature.position:
        yield _line(None, signature.position)
    if signature.name:
        yield _line(None, signature.name)


def _line(mark: str | None, text: str) -> str:
    """A paragraph with its mark; a bar in it is no bar of a table."""
    return (f"{mark} {text}" if mark else text).replace("|", "\\|")


Used = tuple[str, ...]
"""The bullets of the items above, which an item below cannot have."""


def _item(item: Item, used: Used) -> Iterator[str]:
    yield from _WRITERS[type(item)](item, used)  # type: ignore[operator]


def _below(used: Used, mark: str | None) -> Used:
    parsed = parse_mark(mark) if mark else None
    return (*used, _BULLETS[parsed[0].kind]) if parsed and parsed[0].kind in _BULLETS else used


def _section(section: Section, used: Used) -> Iterator[str]:
    if section.mark or section.heading != TABLE_HEADING or list(map(type, section.items)) != [Table]:
        yield _line(section.mark, section.heading)
    for item in section.items:
        yield from _item(item, _below(used, section.mark))


def _paragraph(item: Paragraph | TargetIndicator | Funding | Duty, used: Used) -> Iterator[str]:
    del used
    yield _line(item.mark, item.text)


def _table(table: Table, used: Used) -> Iterator[str]:
    del used
    yield "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in table.rows)


def _objective(objective: Objective, used: Used) -> Iterator[str]:
    if objective.text:
        yield _line(objective.mark, objective.text)
    for indicator in objective.indicators:
        yield from _paragraph(indicator, used)


def _task(task: Task, used: Used) -> Iterator[str]:
    yield _line(task.mark, task.text)
    for line in task.lines:
        yield _line(line.mark, line.text)
    for subtask in task.subtasks:
        yield from _task(subtask, used)


def _responsibility(responsibility: Responsibility, used: Used) -> Iterator[str]:
    del used
    mandate, name = responsibility.mandate, responsibility.organization.name
    heading = responsibility.text or f"{mandate.vietnamese.capitalize() + ' ' if mandate else ''}{name}:"
    lines = [_line(responsibility.mark, heading)]
    before, duties = heading, responsibility.duties
    if duties and _starts_in_heading(responsibility.mark, heading, duties):
        lines[0] += f" {_line(None, duties[0].text)}"
        before, duties = duties[0].text, duties[1:]
    closed = _is_bullet(responsibility.mark) and lines[0].endswith(FINISHED)
    for duty in duties:
        if closed and duty.mark is None and _are_parted(before, duty.text):
            lines[-1] += f" {_line(None, duty.text)}"
        else:
            lines.append(_line(duty.mark, duty.text))
        before = duty.text
    yield from lines


def _is_bullet(mark: str | None) -> bool:
    parsed = parse_mark(mark) if mark else None
    return parsed is not None and parsed[0].kind in BULLETS


def _starts_in_heading(mark: str | None, heading: str, duties: tuple[Duty, ...]) -> bool:
    """
    Tell whether the first duty goes on in the line of the heading.

    It does where it cannot start a line, and under a bullet wherever all the others can follow it.
    """
    first = duties[0]
    if first.mark:
        return False
    if first.text[0].islower():
        return True
    if not heading.endswith((":", ";", ".")):
        return False
    return not can_stand_alone(first.text) or (_is_bullet(mark) and _can_share_the_line(heading, duties))


def _can_share_the_line(heading: str, duties: tuple[Duty, ...]) -> bool:
    """
    Tell whether the duties of a bullet can stand in its line.

    Once the sentence of a bullet is finished, a line without a mark is outside of it.
    """
    return heading.endswith(FINISHED) or all(
        after.mark or not before.text.endswith(FINISHED) or _are_parted(before.text, after.text)
        for before, after in pairwise(duties)
    )


def _are_parted(before: str, after: str) -> bool:
    """Tell whether two sentences on one line are taken apart again."""
    return (len(before), len(before) + 1) in find_breaks(f"{before} {after}")


def _course(course: TrainingCourse, used: Used) -> Iterator[str]:
    yield _line(course.mark, course.title)
    labels, heading, item = _marks_below(course.mark, _below(used, course.mark))
    label = labels()
    end = "." if _is_bullet(course.mark) else ""
    if course.categories:
        yield f"{next(label)} Thành phần{end}"
        yield from _categories(course.categories, heading, item)
    yield f"{next(label)} Số lượng, địa điểm, thời gian tập huấn{end}"
    yield from (_line(heading, f"{line}{end}") for line in _lines(course))
    yield from (_line(heading, line.text) for line in course.lines)
    for table in course.tables:
        yield from _table(table, used)
    if course.topics:
        yield f"{next(label)} Nội dung tập huấn{end}"
        ends = [";"] * (len(course.topics) - 1) + ["."]
        yield from (_line(heading, topic + end) for topic, end in zip(course.topics, ends, strict=True))
    if course.trainers:
        yield _line(next(label), f"Giảng viên: Là {'; '.join(map(_trainer, course.trainers))}.")


def _marks_below(mark: str | None, used: Used) -> tuple[Callable[[], Iterator[str]], str, str]:
    """The marks of a course's blocks, of the lines in them, and of the categories under a heading."""
    parsed = parse_mark(mark) if mark else None
    free = [bullet for bullet in _BULLETS.values() if bullet not in (*used, "*")]
    if parsed and parsed[0].kind in {MarkKind.ARABIC, MarkKind.SECOND, MarkKind.THIRD}:
        stem = parsed[0].text.rstrip(".")
        return lambda: (f"{stem}.{number}." for number in range(1, 6)), free[0], free[1]
    block = "*" if "*" not in used else free.pop(0)
    return lambda: iter([block] * 5), free[0], free[1]


def _categories(categories: tuple[ParticipantCategory, ...], heading: str, item: str) -> Iterator[str]:
    for name, group in groupby(categories, key=lambda category: category.heading):
        if name:
            yield _line(heading, f"{name}:")
        yield from (_line(item if name else heading, category.text) for category in group)


def _lines(course: TrainingCourse) -> Iterator[str]:
    """The lines of the fields that no kept line states."""
    stated = {name for line in course.lines for name in line.states}

    def said(name: str) -> bool:
        return getattr(course, name) is not None and name not in stated

    figure = None if course.headcount is None else format_number(course.headcount)
    tabled = any(figure in row for table in course.tables for row in table.rows)
    size = format_size(
        course.headcount if said("headcount") and not tabled else None,
        course.classes if said("classes") else None,
        per_class=course.headcount_per_class if said("headcount_per_class") else None,
        women=course.women if said("women") else None,
        minority=course.ethnic_minority if said("ethnic_minority") else None,
    )
    if size:
        yield f"Số lượng: {size}"
    if course.venue is not None and said("venue"):
        yield f"Địa điểm: {course.venue}"
    days = [format_days(course.days_per_class)] if course.days_per_class is not None and said("days_per_class") else []
    held = [course.held.wording] if course.held is not None and said("held") else []
    if days or held:
        yield f"Thời gian: {', '.join(days + held)}"
    if course.invitation_to_follow and said("invitation_to_follow"):
        yield INVITATION


def _trainer(trainer: Trainer) -> str:
    if trainer.text:
        return trainer.text
    names = ", ".join(organization.name for organization in trainer.organizations)
    return f"{trainer.kind.vietnamese} của {names}" if names else trainer.kind.vietnamese


_WRITERS = {
    Section: _section,
    Paragraph: _paragraph,
    Table: _table,
    Objective: _objective,
    TargetIndicator: _paragraph,
    Task: _task,
    TrainingCourse: _course,
    Funding: _paragraph,
    Responsibility: _responsibility,
    Duty: _paragraph,
}
