"""The lines of the outline: a section with everything under it."""

from collections.abc import Iterator

from attrs import evolve

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.event import Event
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.responsibility import Duty, Responsibility
from binhdanggioi.model.section import TABLE_HEADING, Item, Section
from binhdanggioi.model.table import Table
from binhdanggioi.model.task import Task
from binhdanggioi.model.training import TrainingCourse
from binhdanggioi.notation.form_line import labels_annex, may_head_annex, stands_alone
from binhdanggioi.writing.plan.line import Branch, Line, is_bullet
from binhdanggioi.writing.plan.responsibility import responsibility
from binhdanggioi.writing.plan.training import course

Lines = Iterator[Line | Table]


def item(noun: Item, place: Branch) -> Lines:
    """The lines of an item of a section."""
    yield from _WRITERS[type(noun)](noun, place)  # type: ignore[operator]


def annex(section: Section, place: Branch, *, signed: bool) -> Lines:
    """The lines of an annex; its heading stands apart if it is like a post, and the signature above is not `signed`."""
    for line in _section(section, place, Part.ANNEX):
        if isinstance(line, Line) and line.part is Part.ANNEX and not signed and _is_like_post(section.heading):
            yield evolve(line, is_apart=True)
        else:
            yield line


def _is_like_post(heading: str) -> bool:
    return heading.isupper() and not (labels_annex(heading) or may_head_annex(heading))


def _section(section: Section, place: Branch, kind: Part = Part.HEADING) -> Lines:
    if section.mark or section.heading != TABLE_HEADING or list(map(type, section.items)) != [Table]:
        yield place.line(section.heading, section.mark, kind)
    for each in section.items:
        yield from item(each, place.below(section.mark))


def _paragraph(noun: Paragraph | TargetIndicator | Funding | Duty, place: Branch) -> Lines:
    if noun.text is not None:
        yield place.line(noun.text, noun.mark)


def _table(table: Table, place: Branch) -> Lines:
    del place
    yield table


def _objective(objective: Objective, place: Branch) -> Lines:
    if objective.text:
        yield place.line(objective.text, objective.mark, _head_of(objective.indicators))
        place = place.below(objective.mark)
    for indicator in objective.indicators:
        yield from _paragraph(indicator, place)


def _task(task: Task, place: Branch) -> Lines:
    yield place.line(task.text, task.mark, _head_of((*task.lines, *task.subtasks)))
    below = place.below(task.mark)
    said = task.subtasks[:1] if _is_said_first(task) else ()
    for subtask in said:
        yield from _task(subtask, below)
    for line in task.lines:
        yield below.line(line.text, line.mark)
    for subtask in task.subtasks[len(said) :]:
        yield from _task(subtask, below)


def _event(event: Event, place: Branch) -> Lines:
    yield place.line(event.text, event.mark, _head_of(event.lines))
    for line in event.lines:
        yield place.below(event.mark).line(line.text, line.mark)


def _is_said_first(task: Task) -> bool:
    """True if the first subtask is only an unmarked paragraph, which is written before the labelled lines."""
    if not (task.lines and task.subtasks):
        return False
    first, *rest = task.subtasks
    other_bullet = rest and is_bullet(rest[0].mark) and is_bullet(task.lines[-1].mark)
    would_nest = other_bullet and rest[0].mark != task.lines[-1].mark
    is_plain = not (first.mark or first.lines or first.subtasks)
    return is_plain and not would_nest and all(one.mark or stands_alone(one.text) for one in task.subtasks)


def _head_of(nouns: tuple[object, ...]) -> Part:
    return Part.HEADING if nouns else Part.PARAGRAPH


_WRITERS = {
    Section: _section,
    Paragraph: _paragraph,
    Table: _table,
    Objective: _objective,
    TargetIndicator: _paragraph,
    Task: _task,
    TrainingCourse: course,
    Event: _event,
    Funding: _paragraph,
    Responsibility: responsibility,
    Duty: _paragraph,
}
