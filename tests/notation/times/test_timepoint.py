from datetime import date

import pytest

from binhdanggioi.notation.times.timepoint import POINTS, Point


@pytest.mark.parametrize(
    ("words", "point"),
    [
        ("25-26/10/2022", Point(2022, (10, 10), (25, 26), is_list=True)),
        ("ngày 25, 26 và 27/10/2022", Point(2022, (10, 10), (25, 27), is_list=True)),
        ("ngày 18/6/2024", Point(2024, (6, 6), (18, 18))),
        ("ngày 18 tháng 6 năm 2024", Point(2024, (6, 6), (18, 18))),
        ("tháng 9, 10/2026", Point(2026, (9, 10), is_list=True)),
        ("09 - 10/2026", Point(2026, (9, 10), is_list=True)),
        ("cuối tháng 10/2022", Point(2022, (10, 10), part="cuối")),
        ("10/2026", Point(2026, (10, 10))),
        ("quý III, IV/2022", Point(2022, (7, 12), is_list=True)),
        ("quý IV/2022", Point(2022, (10, 12))),
        ("6 tháng đầu năm 2022", Point(2022, (1, 6))),
        ("năm 2022", Point(2022, (1, 12))),
    ],
)
def test_example(words: str, point: Point) -> None:
    """Each form of an end of a timeframe has an example, which is read so."""
    assert point == POINTS.parse(words)
    assert 1 == [row.example for row in POINTS.rows].count(words)


def test_each_form_has_its_example() -> None:
    """The table says what it reads."""
    assert ("an end of a timeframe", 12) == (POINTS.what, len(POINTS.rows))


@pytest.mark.parametrize(
    ("point", "ends"),
    [
        (Point(2023, (2, 2), part="cuối"), (date(2023, 2, 21), date(2023, 2, 28))),
        (Point(2023, (2, 2), part="nửa sau"), (date(2023, 2, 16), date(2023, 2, 28))),
        (Point(2023, (1, 3), part="đầu"), (date(2023, 1, 1), None)),
        (Point(2023, (1, 3), part="giữa"), (None, None)),
        (Point(2023, (1, 12), part="cuối"), (None, date(2023, 12, 31))),
        (Point(2023, (1, 12)), (date(2023, 1, 1), date(2023, 12, 31))),
    ],
)
def test_ends(point: Point, ends: tuple[date | None, date | None]) -> None:
    """A part of a month has its days; of a part of a quarter or a year only the outer end is certain."""
    assert ends == point.ends()


@pytest.mark.parametrize("point", [Point(None, (2, 2)), Point(2023, None, (5, 5)), Point(2023, (2, 2), (30, 30))])
def test_no_ends(point: Point) -> None:
    """Without its year or its month an end has no days; neither has a day that does not exist."""
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of the standard library too
        point.ends()
