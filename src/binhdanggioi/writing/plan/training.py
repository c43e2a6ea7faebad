"""The lines of a training course, composed from its fields and its kept lines."""

from collections.abc import Iterator
from itertools import groupby

from binhdanggioi.deriving.phrases import all_names
from binhdanggioi.lexicon.courses import INVITATION
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.table import Table
from binhdanggioi.model.training import CourseLine, ParticipantCategory, Trainer, TrainingCourse
from binhdanggioi.notation.amounts.quantity import format_days, format_size, total_of_people
from binhdanggioi.notation.outline import marks_below
from binhdanggioi.writing.plan.line import BULLETS, Branch, Line, is_bullet


def course(noun: TrainingCourse, place: Branch) -> Iterator[Line | Table]:
    """The title, then participants, size, place and time, topics and trainers, each block under its label."""
    yield place.line(noun.title, noun.mark, Part.HEADING)
    block = place.below(noun.mark)
    marks, heading, item = _marks_below(noun, block)
    labels = _labels(noun)
    line = block.below(None)
    end = "." if is_bullet(noun.mark) else ""
    if noun.categories:
        yield block.line(f"{_label(labels, 'categories')}{end}", next(marks), Part.HEADING)
        yield from _categories(noun.categories, line, heading, item)
    yield block.line(f"Số lượng, địa điểm, thời gian tập huấn{end}", next(marks), Part.HEADING)
    yield from (line.line(f"{text}{end}", heading) for text in _lines(noun))
    labelling = [id(kept) for kept in labels.values()]
    yield from (line.line(kept.text, heading) for kept in noun.lines if id(kept) not in labelling)
    yield from noun.tables
    if noun.topics:
        yield block.line(f"{_label(labels, 'topics')}{end}", next(marks), Part.HEADING)
        ends = [";"] * (len(noun.topics) - 1) + ["."]
        yield from (line.line(topic + end, heading) for topic, end in zip(noun.topics, ends, strict=True))
    if noun.trainers:
        names = "; ".join(map(_trainer, noun.trainers))
        yield block.line(f"{_label(labels, 'trainers')}: Là {names}.", next(marks))


_LABELS = {"categories": "Thành phần", "topics": "Nội dung tập huấn", "trainers": "Giảng viên"}
"""The label of each list, if the document has no other."""


def _labels(noun: TrainingCourse) -> dict[str, CourseLine]:
    """The labels of the lists as printed, by what they list."""
    stated = ((name, kept) for kept in reversed(noun.lines) for name in kept.states)
    return {name: kept for name, kept in stated if name in _LABELS and name in noun.blocks}


def _label(labels: dict[str, CourseLine], name: str) -> str:
    return labels[name].text if name in labels else _LABELS[name]


def _marks_below(noun: TrainingCourse, place: Branch) -> tuple[Iterator[str], str, str]:
    """The marks of the blocks of a course, of the lines in a block, and of the categories under a heading."""
    free = [bullet for bullet in BULLETS.values() if bullet not in (*place.used, "*")]
    free += BULLETS.values()  # where all bullets are used above, one is used again
    if steps := marks_below(noun.mark, len(noun.blocks)):
        return iter(steps), free[0], free[1]
    block = "*" if "*" not in place.used else free.pop(0)
    return iter([block] * len(noun.blocks)), free[0], free[1]


def _categories(categories: tuple[ParticipantCategory, ...], place: Branch, heading: str, item: str) -> Iterator[Line]:
    for name, group in groupby(categories, key=lambda category: category.heading):
        if name:
            yield place.line(f"{name}:", heading, Part.HEADING)
        below = place.below(heading) if name else place
        yield from (below.line(category.text, item if name else heading) for category in group)


def _lines(course: TrainingCourse) -> Iterator[str]:
    """The lines of the fields that are in none of the kept lines."""
    stated = {name for line in course.lines for name in line.states}

    def said(name: str) -> bool:
        return getattr(course, name) is not None and name not in stated

    tabled = course.headcount in [total_of_people(table.rows) for table in course.tables]
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
    names = all_names(trainer.organizations)
    return f"{trainer.kind.vietnamese} của {names}" if names else trainer.kind.vietnamese
