from decimal import Decimal
from fractions import Fraction

import pytest

from binhdanggioi import ParticipantCategory, TrainingCourse


class TestDerived:
    """What follows from the stated figures of a course."""

    @pytest.mark.parametrize(
        ("headcount", "classes", "expected"),
        [
            (860, 8, Fraction(215, 2)),
            (900, 10, Fraction(90)),
            (0, 1, Fraction(0)),
            (7, 3, Fraction(7, 3)),
            (None, 8, None),
            (860, None, None),
            (None, None, None),
        ],
    )
    def test_class_size(self, headcount: int | None, classes: int | None, expected: Fraction | None) -> None:
        """People in a class are an exact fraction, and unknown where one figure is not said."""
        course = TrainingCourse(title="Tập huấn", headcount=headcount, classes=classes)

        assert (expected, type(expected)) == (course.class_size, type(course.class_size))

    @pytest.mark.parametrize(
        ("days", "classes", "expected"),
        [
            (Decimal("1.5"), 8, Decimal("12.0")),
            (Decimal(2), 10, Decimal(20)),
            (None, 8, None),
            (Decimal("1.5"), None, None),
        ],
    )
    def test_class_days(self, days: Decimal | None, classes: int | None, expected: Decimal | None) -> None:
        """Days of all classes are those of one class times the classes."""
        assert expected == TrainingCourse(title="Tập huấn", days_per_class=days, classes=classes).class_days

    @pytest.mark.parametrize(
        ("days", "headcount", "expected"),
        [
            (Decimal("1.5"), 860, Decimal(1290)),
            (Decimal("1.5"), 0, Decimal(0)),
            (None, 860, None),
            (Decimal("1.5"), None, None),
        ],
    )
    def test_person_days(self, days: Decimal | None, headcount: int | None, expected: Decimal | None) -> None:
        """Days of all participants are those of one class times the people."""
        assert expected == TrainingCourse(title="Tập huấn", days_per_class=days, headcount=headcount).person_days

    def test_nothing_is_checked_against_the_categories(self) -> None:
        """A course may state 860 people and list 858: that is for a check to report."""
        categories = tuple(ParticipantCategory(text="Cán bộ", headcount=headcount) for headcount in (60, 264, 264, 270))
        course = TrainingCourse(title="Tập huấn", headcount=860, categories=categories)

        assert (860, 858) == (course.headcount, sum(category.headcount or 0 for category in course.categories))
