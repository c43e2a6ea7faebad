import operator
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi import Timeframe
from binhdanggioi.notation.date import (
    DATE,
    DATES,
    PERIODS,
    PartialDate,
    Period,
    date_of,
    find_dates,
    find_periods,
    format_day,
    format_long,
    format_range,
    format_slash,
    is_weekday,
    pad_day,
    pad_month,
    period_of,
)
from binhdanggioi.notation.form import Forms

DECREE = [
    (PartialDate(2020, 1, 5), "ngày 05 tháng 01 năm 2020", "05/01/2020"),
    (PartialDate(2019, 6, 29), "ngày 29 tháng 6 năm 2019", "29/6/2019"),
    (PartialDate(2020, 3, 5), "ngày 05 tháng 3 năm 2020", "05/3/2020"),
    (PartialDate(2004, 4, 8), "ngày 08 tháng 4 năm 2004", "08/4/2004"),
    (PartialDate(2010, 2, 8), "ngày 08 tháng 02 năm 2010", "08/02/2010"),
    (PartialDate(2015, 6, 19), "ngày 19 tháng 6 năm 2015", "19/6/2015"),
    (PartialDate(2022, 8, 26), "ngày 26 tháng 8 năm 2022", "26/8/2022"),
    (PartialDate(2022, 9, 6), "ngày 06 tháng 9 năm 2022", "06/9/2022"),
    (PartialDate(2020, 12, 31), "ngày 31 tháng 12 năm 2020", "31/12/2020"),
]
"""Dates of the decree on official documents and of the two plans, long and short."""


class TestPartialDate:
    """A date of which the day, or the day and the month, may be blank."""

    @pytest.mark.parametrize(("value", "long", "short"), DECREE)
    def test_it_is_written_by_the_zero_rule(self, value: PartialDate, long: str, short: str) -> None:
        """Days below 10 and the months 1 and 2 have a zero, other months have none."""
        assert (long, short) == (format_long(value), format_slash(value))

    @pytest.mark.parametrize(("value", "long", "short"), DECREE)
    def test_what_is_written_is_read_back(self, value: PartialDate, long: str, short: str) -> None:
        """Every written form, and the ISO form, is read back to the same date."""
        assert [value, value, value] == [PartialDate.parse(text) for text in (long, short, str(value))]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("26/08/2022", PartialDate(2022, 8, 26)),
            ("6/9/2022", PartialDate(2022, 9, 6)),
            ("26-8-2022", PartialDate(2022, 8, 26)),
            ("26.8.2022", PartialDate(2022, 8, 26)),
            ("26 / 8 / 2022", PartialDate(2022, 8, 26)),
            ("ngày 26/8/2022", PartialDate(2022, 8, 26)),
            ("NGÀY 26 THÁNG 8 NĂM 2022", PartialDate(2022, 8, 26)),
            ("Ngày 05 tháng 03 năm 2022", PartialDate(2022, 3, 5)),
            ("29/02/2024", PartialDate(2024, 2, 29)),
            ("ngày tháng 10 năm 2022", PartialDate(2022, 10)),
            ("ngày     tháng 5 năm 2022", PartialDate(2022, 5)),
            ("ngày … tháng 10 năm 2022", PartialDate(2022, 10)),
            ("ngày ..... tháng ..... năm 2022", PartialDate(2022)),
            ("ngày ___ tháng ___ năm 2022", PartialDate(2022)),
            ("ngày tháng năm 2022", PartialDate(2022)),
            ("tháng 10/2022", PartialDate(2022, 10)),
            ("tháng 10 năm 2022", PartialDate(2022, 10)),
            ("tháng 10, năm 2022", PartialDate(2022, 10)),
            ("10/2022", PartialDate(2022, 10)),
            ("năm 2022", PartialDate(2022)),
            (" 2022 ", PartialDate(2022)),
            ("2022-10", PartialDate(2022, 10)),
            ("2022-10-06", PartialDate(2022, 10, 6)),
        ],
    )
    def test_a_real_form_is_read(self, text: str, expected: PartialDate) -> None:
        """Every form of real plans is read, and a blank stays blank."""
        assert expected == PartialDate.parse(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "31/02/2022",
            "ngày 31/02/2022",
            "29/02/2022",
            "30/2/2024",
            "00/10/2022",
            "tháng 13/2022",
            "2022-13",
            "2022-02-30",
            "0000",
            "26/8/22",
            "26-8/2022",
            "ngày 5/1",
            "2022-1",
            "10000",
            "tháng 10",
            "quý IV/2022",
            "Lạng Sơn, ngày 26 tháng 8 năm 2022",
            "ngày 15 tháng 11 năm 2022.",
            "15/11/2022 - 20/11/2022",
            "73/2006/QH11",
            "9" * 5000,
        ],
    )
    def test_no_date_is_refused(self, text: str) -> None:
        """A day that does not exist, and a text that is more or less than a date, are refused."""
        with pytest.raises(
            ValueError, match=r"^(not a date: |month \d+ of \d+ has no day \d+$|(month|day|year) must be at )"
        ):
            PartialDate.parse(text)

    @pytest.mark.parametrize(
        "parts",
        [(2022, 2, 29), (2022, None, 5), (2022, 0), (2022, 13), (2022, 10, 0), (2022, 10, 32), (0,), (10_000,), (-1,)],
    )
    def test_a_day_that_cannot_exist_is_refused(self, parts: tuple[int, ...]) -> None:
        """The constructor refuses a day, month or year that no calendar has, and a day without its month."""
        with pytest.raises(
            ValueError, match=r"^(month 2 of 2022 has no day 29$|(month|day|year) must be at |a day needs)"
        ):
            PartialDate(*parts)

    @pytest.mark.parametrize("parts", [("2022",), (2022.0,), (2022, "10"), (2022, 10.0), (2022, 10, "5"), (None,)])
    def test_another_type_is_refused(self, parts: tuple[int, ...]) -> None:
        """The parts are ints."""
        with pytest.raises(TypeError):
            PartialDate(*parts)

    @pytest.mark.parametrize(
        ("value", "iso", "earliest", "latest"),
        [
            (PartialDate(2022), "2022", date(2022, 1, 1), date(2022, 12, 31)),
            (PartialDate(2022, 2), "2022-02", date(2022, 2, 1), date(2022, 2, 28)),
            (PartialDate(2024, 2), "2024-02", date(2024, 2, 1), date(2024, 2, 29)),
            (PartialDate(2022, 10), "2022-10", date(2022, 10, 1), date(2022, 10, 31)),
            (PartialDate(2022, 10, 6), "2022-10-06", date(2022, 10, 6), date(2022, 10, 6)),
            (PartialDate(9999, 12), "9999-12", date(9999, 12, 1), date(9999, 12, 31)),
        ],
    )
    def test_a_blank_leaves_the_days_open(self, value: PartialDate, iso: str, earliest: date, latest: date) -> None:
        """The text is ISO 8601 without the blank parts, and the blank parts give a first and a last possible day."""
        assert (iso, earliest, latest) == (str(value), value.earliest, value.latest)

    @pytest.mark.parametrize(
        ("value", "short", "long"),
        [
            (PartialDate(2022, 10), "tháng 10/2022", "ngày … tháng 10 năm 2022"),
            (PartialDate(2022, 2), "tháng 02/2022", "ngày … tháng 02 năm 2022"),
            (PartialDate(2022), "năm 2022", "ngày … tháng … năm 2022"),
        ],
    )
    def test_a_blank_is_written_as_a_blank(self, value: PartialDate, short: str, long: str) -> None:
        """A part that is not known is left out of the short form and is a blank in the long one; both are read back."""
        assert (short, long) == (format_slash(value), format_long(value, blank="…"))
        assert [value] * 3 == [PartialDate.parse(text) for text in (short, long, format_long(value))]

    def test_equal_dates_are_one(self) -> None:
        """Equality and hash go by the parts, so a month is not its first day."""
        assert {PartialDate(2022, 10)} == {PartialDate(2022, 10), PartialDate.parse("tháng 10/2022")}
        assert PartialDate(2022, 10) != PartialDate(2022, 10, 1)

    def test_the_zero_rule_of_each_part(self) -> None:
        """Only the days 1 to 9 and the months 1 and 2 are padded."""
        assert ["01", "09", "10", "31"] == [pad_day(day) for day in (1, 9, 10, 31)]
        assert ["01", "02", "3", "9", "10", "12"] == [pad_month(month) for month in (1, 2, 3, 9, 10, 12)]


CERTAIN = [
    (PartialDate(2022, 9, 6), PartialDate(2022, 9, 7)),
    (PartialDate(2022, 9, 30), PartialDate(2022, 10)),
    (PartialDate(2022, 9), PartialDate(2022, 10, 1)),
    (PartialDate(2022, 9), PartialDate(2022, 10)),
    (PartialDate(2021), PartialDate(2022, 1, 1)),
    (PartialDate(2021), PartialDate(2022)),
]
"""Dates of which the first is the earlier one for certain."""


class TestOrder:
    """Dates have an order where it is certain."""

    @pytest.mark.parametrize(("first", "second"), CERTAIN)
    def test_certain(self, first: PartialDate, second: PartialDate) -> None:
        """A date is before another if its last possible day is before the first one of the other."""
        assert [True, True, False, False] == [first < second, first <= second, first > second, first >= second]
        assert [False, False, True, True] == [second < first, second <= first, second > first, second >= first]

    @pytest.mark.parametrize("day", [PartialDate(2022), PartialDate(2022, 9), PartialDate(2022, 9, 6)])
    def test_equal(self, day: PartialDate) -> None:
        """A date is not before itself, also where it is blank, so that equal dates can be sorted."""
        same = PartialDate(day.year, day.month, day.day)

        assert [False, True, False, True] == [day < same, day <= same, day > same, day >= same]

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            (PartialDate(2022, 10), PartialDate(2022, 10, 6)),
            (PartialDate(2022, 10), PartialDate(2022, 10, 31)),
            (PartialDate(2022), PartialDate(2022, 10)),
            (PartialDate(2022), PartialDate(2022, 12, 31)),
        ],
    )
    @pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
    def test_not_certain(
        self, first: PartialDate, second: PartialDate, compare: Callable[[PartialDate, PartialDate], bool]
    ) -> None:
        """Dates whose days overlap have no order; the error names both."""
        with pytest.raises(TypeError, match=rf"^the order of {first} and {second} is not certain$"):
            compare(first, second)
        with pytest.raises(TypeError, match=rf"^the order of {second} and {first} is not certain$"):
            compare(second, first)

    @pytest.mark.parametrize("other", [date(2022, 9, 6), "2022-09-06", None])
    def test_other_things(self, other: object) -> None:
        """A date has no order with a day, a text or nothing."""
        with pytest.raises(TypeError):
            operator.lt(PartialDate(2022, 9, 6), other)  # type: ignore[arg-type]

    def test_sorted(self) -> None:
        """Dates that do not overlap are sorted; those of which the order is not certain are refused."""
        dates = [PartialDate(2022, 10), PartialDate(2021), PartialDate(2022, 9, 30), PartialDate(2021)]

        assert [PartialDate(2021), PartialDate(2021), PartialDate(2022, 9, 30), PartialDate(2022, 10)] == sorted(dates)
        with pytest.raises(TypeError, match="is not certain"):
            sorted([*dates, PartialDate(2022, 10, 6)])


class TestFindDates:
    """Dates inside a text."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("từ 26/8/2022 đến 30/8/2022", [("2022-08-26", "26/8/2022"), ("2022-08-30", "30/8/2022")]),
            ("15/11/2022 - 20/11/2022", [("2022-11-15", "15/11/2022"), ("2022-11-20", "20/11/2022")]),
            ("26/8/2022-30/8/2022", [("2022-08-26", "26/8/2022"), ("2022-08-30", "30/8/2022")]),
            ("Lạng Sơn, ngày    tháng 10 năm 2022", [("2022-10", "ngày    tháng 10 năm 2022")]),
            ("Luật số 73/2006/QH11 ngày 29/11/2006", [("2006-11-29", "ngày 29/11/2006")]),
            ("Nghị định số 30/2020/NĐ-CP ngày 05/3/2020", [("2020-03-05", "ngày 05/3/2020")]),
            ("tháng 11/2022 và tháng 12/2022", [("2022-11", "tháng 11/2022"), ("2022-12", "tháng 12/2022")]),
            ("ngày 31/02/2022", []),
            ("tháng 13/2022", []),
            ("giai đoạn 2021-2030", []),
            ("", []),
        ],
    )
    def test_every_date_that_exists_is_found(self, text: str, expected: list[tuple[str, str]]) -> None:
        """Each date is found once, with all its words; a number of a law and an impossible day are no dates."""
        assert expected == [(str(value), text[start:end]) for value, start, end in find_dates(text)]


class TestPeriod:
    """Whole years from the first to the last, both included."""

    @pytest.mark.parametrize(
        "text",
        [
            "2021 - 2030",
            "2021-2030",
            "2021–2030",
            "2021 — 2030",
            "giai đoạn 2021 - 2030",
            "GIAI ĐOẠN 2021-2030",
            "từ năm 2021 đến năm 2030",
            "2021 đến 2030",
            " 2021 - 2030 ",
        ],
    )
    def test_a_real_form_is_read(self, text: str) -> None:
        """Every form of real plans is the same period."""
        assert Period(2021, 2030) == Period.parse(text)

    @pytest.mark.parametrize("value", [Period(2021, 2030), Period(2022, 2022), Period(1000, 9999)])
    def test_what_is_written_is_read_back(self, value: Period) -> None:
        """Parsing the text of a period gives the period."""
        assert value == Period.parse(str(value))

    def test_its_text_has_a_hyphen_between_spaces(self) -> None:
        """A period is written as the decree writes periods."""
        assert "2021 - 2030" == str(Period(2021, 2030))

    @pytest.mark.parametrize("text", ["", "2021", "2021-30", "2030 - 2021", "2021 - 2030.", "15/11/2022 - 20/11/2022"])
    def test_no_period_is_refused(self, text: str) -> None:
        """A text that is no period, and one that runs backwards, are refused."""
        with pytest.raises(ValueError, match=r"^(not a period of years|a period ends before it starts): "):
            Period.parse(text)

    @pytest.mark.parametrize(("first", "last"), [(2030, 2021), (0, 2021), (2021, 10_000)])
    def test_years_that_cannot_be_are_refused(self, first: int, last: int) -> None:
        """The constructor refuses a last year before the first, and a year outside the calendar."""
        with pytest.raises(ValueError, match=r"^(a period ends|(first|last) must be at) "):
            Period(first, last)

    def test_both_ends_belong_to_it(self) -> None:
        """A year is in a period from the first to the last."""
        period = Period(2021, 2025)

        assert [False, True, True, True, False] == [year in period for year in (2020, 2021, 2023, 2025, 2026)]

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "giai đoạn 2021-2030, đợt 2021 - 2025",
                [(Period(2021, 2030), "giai đoạn 2021-2030"), (Period(2021, 2025), "2021 - 2025")],
            ),
            ("từ năm 2021 đến năm 2030", [(Period(2021, 2030), "từ năm 2021 đến năm 2030")]),
            ("2030-2021", []),
            ("12021-2030", []),
            ("15/11/2022 - 20/11/2022", []),
            ("", []),
        ],
    )
    def test_periods_are_found_in_a_text(self, text: str, expected: list[tuple[Period, str]]) -> None:
        """Each period is found with its words; years that run backwards and parts of dates are none."""
        assert expected == [(value, text[start:end]) for value, start, end in find_periods(text)]


class TestFormatRange:
    """Two days and all between."""

    @pytest.mark.parametrize(
        ("first", "last", "words"),
        [
            (date(2022, 1, 5), date(2022, 1, 7), "từ ngày 05 đến ngày 07 tháng 01 năm 2022"),
            (date(2022, 1, 5), date(2022, 3, 7), "từ ngày 05 tháng 01 đến ngày 07 tháng 3 năm 2022"),
            (date(2021, 12, 31), date(2022, 1, 2), "từ ngày 31 tháng 12 năm 2021 đến ngày 02 tháng 01 năm 2022"),
        ],
    )
    def test_format(self, first: date, last: date, words: str) -> None:
        """What both days share stands once."""
        assert words == format_range(first, last)

    @given(st.dates(date(1000, 1, 1)), st.dates(date(1000, 1, 1)))
    def test_survives(self, one: date, other: date) -> None:
        """Law 3: a range survives its words."""
        first, last = sorted((one, other))
        read = Timeframe.parse(format_range(first, last))

        assert (first, last) == (read.first, read.last)

    def test_backwards(self) -> None:
        """A range that ends before it starts is refused."""
        with pytest.raises(ValueError, match=r"a range ends before it starts"):
            format_range(date(2022, 1, 2), date(2022, 1, 1))


@pytest.mark.parametrize(
    ("table", "what", "examples"),
    [
        (
            DATES,
            "a date",
            [
                ("ngày 26/8/2022", PartialDate(2022, 8, 26)),
                ("ngày 26 tháng 8 năm 2022", PartialDate(2022, 8, 26)),
                ("tháng 10/2022", PartialDate(2022, 10)),
                ("10/2022", PartialDate(2022, 10)),
                ("năm 2022", PartialDate(2022)),
                ("2022-10-06", PartialDate(2022, 10, 6)),
            ],
        ),
        (
            PERIODS,
            "a period of years",
            [
                ("giai đoạn 2021 - 2030", Period(2021, 2030)),
                ("từ năm 2021 đến năm 2030", Period(2021, 2030)),
            ],
        ),
    ],
)
def test_forms(table: Forms[Any], what: str, examples: list[tuple[str, object]]) -> None:
    """A table says what it reads, and each of its forms has an example, which is read so."""
    assert (what, examples) == (table.what, [(row.example, table.parse(row.example)) for row in table.rows])


class TestDays:
    """Days of the calendar."""

    def test_weekdays(self) -> None:
        """Monday to Friday are working days, the first and the last of them too; Saturday and Sunday are not."""
        assert [True] * 5 + [False] * 2 == [is_weekday(date(2026, 3, day)) for day in range(2, 9)]

    @pytest.mark.parametrize(
        ("title", "expected"),
        [
            ("Công tác năm 2026", Period(2026, 2026)),
            ("Công tác NĂM 2026, tổng kết năm 2026", Period(2026, 2026)),
            ("Công tác năm 2025 và năm 2026", None),
            ("Giai đoạn 2021 - 2030, năm 2026", Period(2021, 2030)),
            ("Giai đoạn 2026 - 2030, đợt 2026 - 2028", Period(2026, 2030)),
            ("Công tác năm 20266", None),
            ("Nâng cao năng lực", None),
            ("", None),
        ],
    )
    def test_period_of_a_title(self, title: str, expected: Period | None) -> None:
        """A title has the period that it names first, otherwise its only year; two years are none."""
        assert expected == period_of(title)

    @pytest.mark.parametrize(
        ("words", "expected"),
        [("Hà Nội, ngày 5/3/2020", PartialDate(2020, 3, 5)), ("Hà Nội, ngày 31/02/2020", None)],
    )
    def test_date_inside_a_pattern(self, words: str, expected: PartialDate | None) -> None:
        """A pattern may hold a date; a day that does not exist is none."""
        found = re.fullmatch(f"Hà Nội, {DATE}", words)

        assert found is not None
        assert expected == date_of(found)

    def test_blanks(self) -> None:
        """A blank day or month is left free; a day of the calendar is written in digits."""
        assert [
            "ngày      tháng 10 năm 2022",
            "ngày      tháng      năm 2022",
            "ngày … tháng … năm 2022",
            "05/3/2022",
        ] == [
            format_long(PartialDate(2022, 10)),
            format_long(PartialDate(2022)),
            format_long(PartialDate(2022), blank="…"),
            format_day(date(2022, 3, 5)),
        ]

    def test_equal_ends(self) -> None:
        """A range of one day is a range; a period of one year is a period."""
        assert "từ ngày 05 đến ngày 05 tháng 3 năm 2022" == format_range(date(2022, 3, 5), date(2022, 3, 5))
