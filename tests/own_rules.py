"""Rules and a catalogue as an embedder writes them, at the top of a module, and what a worker does with them."""

from collections.abc import Iterator
from functools import cached_property

import attrs

import binhdanggioi as bdg

NONE = bdg.NotApplicable("kế hoạch không có lớp tập huấn", "the plan has no course")


class OwnCatalogue(bdg.Catalogue):
    """A catalogue with one act."""

    @cached_property
    def acts(self) -> tuple[bdg.Act, ...]:
        """The act of this office."""
        return tuple(attrs.evolve(act, ended_on=None) for act in bdg.CATALOGUE.acts[:1])


def has_a_venue(course: bdg.TrainingCourse) -> bool:
    """True for a course with a venue."""
    return course.venue is not None


WITH_A_VENUE = bdg.Given[bdg.TrainingCourse]("courses", has_a_venue, otherwise=NONE)


@bdg.rule("OFF001", bdg.Severity.NOTE, given=WITH_A_VENUE, vietnamese="chưa ghi số lớp", english="no number of classes")
def courses_have_classes(course: bdg.TrainingCourse) -> Iterator[bdg.Found]:
    """A course says how many classes it has."""
    if course.classes is None:
        yield bdg.Found("classes")


@bdg.rule("OFF002", bdg.Severity.NOTE, vietnamese="chưa có nơi nhận", english="no recipients")
def plans_have_recipients(case: bdg.Case) -> Iterator[bdg.Found | bdg.NotApplicable]:
    """A plan has recipients."""
    if not case.plan.recipients:
        yield bdg.Found("recipients")


OWN_RULES = (courses_have_classes, plans_have_recipients)


def check_in_worker(
    reading: bdg.Reading, rules: tuple[bdg.Rule, ...], catalogue: bdg.Catalogue
) -> tuple[bdg.Reading, tuple[bdg.Rule, ...], bdg.Catalogue, bdg.Report]:
    """Check a reading, and give back also what was sent."""
    return reading, rules, catalogue, bdg.check(reading, rules=rules, catalogue=catalogue)


def silent(case: bdg.Case) -> Iterator[bdg.Found | bdg.NotApplicable]:
    """Find nothing."""
    del case
    yield from ()
