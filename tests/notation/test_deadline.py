from contextlib import suppress
from datetime import date
from typing import Any

import pytest

from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.notation.date import Period
from binhdanggioi.notation.deadline import AGAIN, DEADLINES, OFTEN, UNITS_BEFORE_A_DAY, Deadline, find_deadlines
from binhdanggioi.notation.form import Forms

ONCE, YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY = Frequency
Parts = tuple[Frequency, int | None, int | None, int | None, bool]


def made(parts: Parts, wording: str = "hạn") -> Deadline:
    """Make a deadline of its parts."""
    frequency, year, month, day, strict = parts
    return Deadline(frequency, year, month, day, strict=strict, wording=wording)


class TestParse:
    """The words of a plan give the day and how often it comes."""

    @pytest.mark.parametrize(
        ("words", "parts"),
        [
            ("trước ngày 15/11 hằng năm", (YEARLY, None, 11, 15, True)),
            ("Trước ngày 15/11 hàng năm", (YEARLY, None, 11, 15, True)),
            ("TRƯỚC NGÀY 15/11 HẰNG NĂM", (YEARLY, None, 11, 15, True)),
            ("hằng năm, trước ngày 15/11", (YEARLY, None, 11, 15, True)),
            ("Hằng năm trước ngày 15 tháng 11", (YEARLY, None, 11, 15, True)),
            ("mỗi năm trước ngày 15/11", (YEARLY, None, 11, 15, True)),
            ("năm trước ngày 15/11", (YEARLY, None, 11, 15, True)),
            ("ngày 15/11 mỗi năm", (YEARLY, None, 11, 15, False)),
            ("trước ngày 29/02 hằng năm", (YEARLY, None, 2, 29, True)),
            ("định kỳ hằng năm", (YEARLY, None, None, None, False)),
            ("định kỳ năm", (YEARLY, None, None, None, False)),
            ("định kỳ 6 tháng", (HALF_YEARLY, None, None, None, False)),
            ("Định kỳ 06 tháng", (HALF_YEARLY, None, None, None, False)),
            ("6 tháng trước ngày 10/6", (HALF_YEARLY, None, 6, 10, True)),
            ("sáu tháng trước ngày 10/6", (HALF_YEARLY, None, 6, 10, True)),
            ("Định kỳ, hằng quý", (QUARTERLY, None, None, None, False)),
            ("định kỳ quý", (QUARTERLY, None, None, None, False)),
            ("trước ngày 25 hàng quý", (QUARTERLY, None, None, 25, True)),
            ("trước ngày 20 tháng cuối quý", (QUARTERLY, None, None, 20, True)),
            ("trước ngày 20 của tháng cuối mỗi quý", (QUARTERLY, None, None, 20, True)),
            ("định kỳ tháng", (MONTHLY, None, None, None, False)),
            ("trước ngày 25 hằng tháng", (MONTHLY, None, None, 25, True)),
            ("ngày 31 hằng tháng", (MONTHLY, None, None, 31, False)),
            ("chậm nhất ngày 10/11/2023", (ONCE, 2023, 11, 10, False)),
            ("chậm nhất là ngày 10/11/2023", (ONCE, 2023, 11, 10, False)),
            ("trước ngày 15 tháng 11 năm 2022", (ONCE, 2022, 11, 15, True)),
            ("xong trước ngày 29/02/2024", (ONCE, 2024, 2, 29, True)),
            ("không quá ngày 05/12", (ONCE, None, 12, 5, False)),
            ("ngày 15/11", (ONCE, None, 11, 15, False)),
        ],
    )
    def test_a_real_form_is_read(self, words: str, parts: Parts) -> None:
        """Every form gives its parts and keeps its words; a part that is not said is None."""
        deadline = Deadline.parse(words)

        assert (made(parts, words), words) == (deadline, str(deadline))

    @pytest.mark.parametrize(
        "words",
        [
            "",
            "đột xuất",
            "thường xuyên",
            "trước ngày 31/02 hằng năm",
            "trước ngày 30/02",
            "trước ngày 29/02/2022",
            "ngày 32/11",
            "ngày 0/11",
            "ngày 15/13",
            "định kỳ năm 2022",
            "định kỳ 3 tháng",
            "từ ngày 15/11 hằng năm",
            "trước ngày 15/11 hằng năm.",
            "trước ngày 01/6 và 15/11 hằng năm",
        ],
    )
    def test_nothing_is_guessed(self, words: str) -> None:
        """A day that no calendar has, words of two deadlines and unknown words are refused."""
        with pytest.raises(ValueError, match=r"^not a deadline: "):
            Deadline.parse(words)


class TestOf:
    """A deadline of known parts gets its words."""

    @pytest.mark.parametrize(
        ("parts", "words"),
        [
            ((YEARLY, None, 11, 15, True), "trước ngày 15/11 hằng năm"),
            ((YEARLY, None, 2, 5, False), "chậm nhất ngày 05/02 hằng năm"),
            ((YEARLY, None, None, None, False), "định kỳ hằng năm"),
            ((HALF_YEARLY, None, 6, 10, True), "định kỳ 6 tháng trước ngày 10/6"),
            ((HALF_YEARLY, None, None, None, False), "định kỳ 6 tháng"),
            ((QUARTERLY, None, None, 20, True), "trước ngày 20 hằng quý"),
            ((QUARTERLY, None, None, None, False), "định kỳ hằng quý"),
            ((MONTHLY, None, None, 25, False), "chậm nhất ngày 25 hằng tháng"),
            ((ONCE, 2023, 11, 10, False), "chậm nhất ngày 10/11/2023"),
            ((ONCE, None, 11, 10, True), "trước ngày 10/11"),
        ],
    )
    def test_the_parts_get_official_words(self, parts: Parts, words: str) -> None:
        """The words follow the zero rule and are read back to the same parts."""
        frequency, year, month, day, strict = parts
        deadline = Deadline.of(frequency, month, day, year=year, strict=strict)

        assert made(parts, words) == deadline == Deadline.parse(words)

    @pytest.mark.parametrize(
        ("parts", "message"),
        [
            ((ONCE, None, None, None, False), "a deadline that comes once needs its day: year None, month None"),
            ((ONCE, None, 11, None, False), "a deadline that comes once needs its day: year None, month 11"),
            ((ONCE, 2023, None, None, False), "a deadline that comes once needs its day: year 2023, month None"),
            ((ONCE, 2023, 11, None, False), "a deadline that comes once needs its day: year 2023, month 11"),
            ((ONCE, 2023, None, 10, False), "a deadline in a year needs its month: year 2023, day 10"),
            ((ONCE, 2023, 2, 29, False), "month 2 of 2023 has no day 29"),
            ((YEARLY, None, 11, None, False), "a deadline in a month needs its day: YEARLY, month 11"),
            ((YEARLY, None, None, None, True), "a deadline before a day needs that day: YEARLY"),
            ((YEARLY, None, 2, 30, False), "month 2 has no day 30"),
            ((YEARLY, 2023, 11, 15, False), "a deadline with a year comes once: 2023, YEARLY"),
        ],
    )
    def test_parts_without_words_are_refused(self, parts: Parts, message: str) -> None:
        """Parts that no words of this notation say are refused, and the message says what is missing."""
        frequency, year, month, day, strict = parts
        with pytest.raises(ValueError, match=f"^{message}$"):
            Deadline.of(frequency, month, day, year=year, strict=strict)

    def test_every_deadline_that_has_words_is_read_back(self) -> None:
        """Whatever parts are put in words, the words are read as the same parts."""
        parts = [
            (frequency, month, day, year, strict)
            for frequency in Frequency
            for month in (None, 2, 6, 11)
            for day in (None, 5, 6, 28)
            for year in (None, 2023)
            for strict in (False, True)
        ]
        worded = []
        for frequency, month, day, year, strict in parts:
            with suppress(ValueError):
                worded.append(Deadline.of(frequency, month, day, year=year, strict=strict))

        assert 142 == len(worded)
        assert worded == [Deadline.parse(str(deadline)) for deadline in worded]


class TestDeadline:
    """A constructor refuses a deadline that cannot exist."""

    @pytest.mark.parametrize(
        ("parts", "message"),
        [
            ((YEARLY, 2022, 11, 15, True), "a deadline with a year comes once"),
            ((YEARLY, None, 13, None, False), "month must be at most 12"),
            ((YEARLY, None, 0, 1, False), "month must be at least 1: 0"),
            ((YEARLY, None, 11, 0, False), "day must be at least 1: 0"),
            ((YEARLY, None, 11, 31, False), "month 11 has no day 31$"),
            ((YEARLY, None, 2, 30, False), "month 2 has no day 30$"),
            ((ONCE, 2022, 2, 29, False), "month 2 of 2022 has no day 29$"),
            ((MONTHLY, None, None, 32, False), "day must be at most 31"),
        ],
    )
    def test_a_day_that_cannot_be_is_refused(self, parts: Parts, message: str) -> None:
        """No calendar has the day, or a year stands beside a frequency."""
        with pytest.raises(ValueError, match=f"^{message}"):
            made(parts)

    @pytest.mark.parametrize("wording", ["", " hạn", "hạn\n", "ha\u0323n"])
    def test_words_that_are_not_clean_are_refused(self, wording: str) -> None:
        """The words are clean text of at least one character."""
        with pytest.raises(ValueError, match=r"^wording must be clean text "):
            made((YEARLY, None, 11, 15, True), wording)

    @pytest.mark.parametrize("day", [29, None])
    def test_a_leap_day_may_come_again(self, day: int | None) -> None:
        """A deadline that comes again may be on 29/02."""
        assert day == made((YEARLY, None, 2, day, False)).day


class TestWithin:
    """The times at which a deadline falls due in a period of years."""

    @pytest.mark.parametrize(
        ("parts", "expected"),
        [
            ((YEARLY, None, 11, 15, True), [date(2022, 11, 14), date(2023, 11, 14)]),
            ((YEARLY, None, 11, 15, False), [date(2022, 11, 15), date(2023, 11, 15)]),
            ((YEARLY, None, 2, 29, False), [date(2022, 2, 28), date(2023, 2, 28)]),
            (
                (HALF_YEARLY, None, 6, 10, True),
                [date(2022, 6, 9), date(2022, 12, 9), date(2023, 6, 9), date(2023, 12, 9)],
            ),
            ((ONCE, 2023, 11, 10, True), [date(2023, 11, 9)]),
            ((ONCE, 2024, 11, 10, False), []),
            ((ONCE, None, 11, 10, False), []),
        ],
    )
    def test_a_known_day_is_one_day(self, parts: Parts, expected: list[date]) -> None:
        """Where day and month are known each time is one day, the day before where the deadline is strict."""
        times = made(parts).within(Period(2022, 2023))

        assert [(day, day) for day in expected] == [(time.first, time.last) for time in times]

    @pytest.mark.parametrize(
        ("parts", "expected"),
        [
            ((YEARLY, None, None, None, False), [("01-01", "12-31")]),
            ((YEARLY, None, 11, None, False), [("11-01", "11-30")]),
            ((HALF_YEARLY, None, None, None, False), [("01-01", "06-30"), ("07-01", "12-31")]),
            (
                (QUARTERLY, None, None, 20, True),
                [("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31")],
            ),
            ((ONCE, 2022, None, None, False), [("01-01", "12-31")]),
            ((ONCE, 2022, 2, None, False), [("02-01", "02-28")]),
        ],
    )
    def test_a_missing_part_leaves_an_interval(self, parts: Parts, expected: list[tuple[str, str]]) -> None:
        """Where a part is not said, each time is the whole month, quarter, half-year or year."""
        times = made(parts).within(Period(2022, 2022))

        assert expected == [(f"{time.first:%m-%d}", f"{time.last:%m-%d}") for time in times]

    def test_the_last_month_of_a_quarter(self) -> None:
        """The words tell the month of each quarter, which is no part of its own."""
        times = Deadline.parse("trước ngày 20 tháng cuối quý").within(Period(2022, 2023))

        assert [date(year, month, 19) for year in (2022, 2023) for month in (3, 6, 9, 12)] == [
            time.last for time in times
        ]

    def test_a_month_has_its_last_day(self) -> None:
        """The 31st of a shorter month is its last day."""
        times = made((MONTHLY, None, None, 31, False)).within(Period(2024, 2024))

        assert [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] == [time.last.day for time in times if time.last]

    @pytest.mark.parametrize(
        ("parts", "year", "expected"),
        [
            ((ONCE, 1000, 1, 1, True), 1000, []),
            ((ONCE, 1000, 1, 2, True), 1000, ["1000-01-01"]),
            ((YEARLY, None, 1, 1, True), 1000, []),
            ((YEARLY, None, 1, 1, True), 1001, ["1000-12-31"]),
            ((QUARTERLY, None, 1, 1, True), 1000, ["1000-03-31", "1000-06-30", "1000-09-30"]),
            ((QUARTERLY, None, 3, 31, False), 9999, ["9999-03-31", "9999-06-30", "9999-09-30", "9999-12-31"]),
        ],
    )
    def test_years_of_four_digits(self, parts: Parts, year: int, expected: list[str]) -> None:
        """A time whose day would lie before the year 1000 is left out; the last day of the year 9999 is one."""
        times = made(parts).within(Period(year, year))

        assert expected == [str(time.last) for time in times]

    def test_there_are_nine_in_nine_years(self) -> None:
        """A yearly deadline falls due once in each year of the period, the last one too."""
        assert 9 == len(Deadline.parse("trước ngày 15/11 hằng năm").within(Period(2022, 2030)))


class TestFindDeadlines:
    """Deadlines inside a text."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("gửi báo cáo trước ngày 15/11 hằng năm để tổng hợp", [(YEARLY, None, 11, 15, True)]),
            ("Hằng năm, trước ngày 15/11 báo cáo", [(YEARLY, None, 11, 15, True)]),
            (
                "báo cáo 6 tháng trước ngày 15/6 và báo cáo năm trước ngày 15/12",
                [(HALF_YEARLY, None, 6, 15, True), (YEARLY, None, 12, 15, True)],
            ),
            (
                "gửi trước ngày 01/6 và 15/11 hằng năm",
                [(YEARLY, None, 6, 1, True), (YEARLY, None, 11, 15, True)],
            ),
            ("báo cáo định kỳ 6 tháng", [(HALF_YEARLY, None, None, None, False)]),
            ("trước ngày 31/02 hằng năm", []),
            ("", []),
        ],
    )
    def test_every_deadline_is_found(self, text: str, expected: list[Parts]) -> None:
        """Each deadline is found, also the second of two that share their words; an impossible day is none."""
        found = [deadline for deadline, _, _ in find_deadlines(text)]

        assert expected == [(one.frequency, one.year, one.month, one.day, one.strict) for one in found]

    def test_its_place_is_its_words(self) -> None:
        """A deadline is found from its first to its last word."""
        text = "gửi báo cáo trước ngày 15/11 hằng năm để tổng hợp"
        ((deadline, start, end),) = find_deadlines(text)

        assert "trước ngày 15/11 hằng năm" == str(deadline) == text[start:end]


@pytest.mark.parametrize(
    ("table", "what", "examples"),
    [
        (
            OFTEN,
            "how often something is due",
            {
                "định kỳ 6 tháng": HALF_YEARLY,
                "hằng quý": QUARTERLY,
                "hằng tháng": MONTHLY,
                "hằng năm": YEARLY,
                "cả năm": YEARLY,
                "định kỳ quý": QUARTERLY,
                "định kỳ tháng": MONTHLY,
                "định kỳ năm": YEARLY,
            },
        ),
        (
            UNITS_BEFORE_A_DAY,
            "a unit of time for every one",
            {"quý": QUARTERLY, "tháng": MONTHLY, "năm": YEARLY},
        ),
        (
            AGAIN,
            "which of all the days is meant",
            {"mỗi quý": QUARTERLY, "mỗi tháng": MONTHLY, "mỗi năm": YEARLY, "tháng cuối quý": QUARTERLY},
        ),
        (
            DEADLINES,
            "a deadline",
            {
                "trước ngày 01/6 và 15/11 hằng năm": (
                    made((YEARLY, None, 6, 1, True), "trước ngày 01/6 hằng năm"),
                    made((YEARLY, None, 11, 15, True), "trước ngày 15/11 hằng năm"),
                ),
                "trước ngày 15/11 hằng năm": (made((YEARLY, None, 11, 15, True), "trước ngày 15/11 hằng năm"),),
                "định kỳ 6 tháng": (made((HALF_YEARLY, None, None, None, False), "định kỳ 6 tháng"),),
                "hằng quý": (made((QUARTERLY, None, None, None, False), "hằng quý"),),
            },
        ),
    ],
)
def test_forms(table: Forms[Any], what: str, examples: dict[str, object]) -> None:
    """A table says what it reads, and each of its forms has an example, which is read so."""
    assert (what, [*examples.items()]) == (table.what, [(row.example, table.parse(row.example)) for row in table.rows])


@pytest.mark.parametrize(
    ("words", "frequency"),
    [
        ("6 tháng đầu năm, trước ngày 10/6", HALF_YEARLY),
        ("định kỳ, 6 tháng cuối năm chậm nhất ngày 10/12", HALF_YEARLY),
        ("hằng năm, trước ngày 15 hằng quý", QUARTERLY),
        ("hằng quý, trước ngày 15 hằng tháng", QUARTERLY),
        ("định kỳ 6 tháng (trước ngày 15/6", HALF_YEARLY),
        ("từng quý, trước ngày 15", QUARTERLY),
        ("tháng, trước ngày 15", MONTHLY),
        ("ngày 15 cuối quý", QUARTERLY),
        ("ngày 15 từng tháng", MONTHLY),
        ("đến hết ngày 15/11 hằng năm", YEARLY),
        ("muộn nhất là ngày 15/11/2023", ONCE),
    ],
)
def test_the_strongest_word_counts(words: str, frequency: Frequency) -> None:
    """Of two words for how often, the half-year counts before the quarter, this before the month and the year."""
    assert frequency is Deadline.parse(words).frequency


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gửi trước ngày 01/6 và 15/11 hằng năm.", ["trước ngày 01/6 hằng năm", "trước ngày 15/11 hằng năm"]),
        ("gửi trước ngày 31/6 và trước ngày 15 tháng 11 hằng năm", ["trước ngày 15/11 hằng năm"]),
        ("gửi chậm nhất ngày 01/6 và 15/11", ["chậm nhất ngày 01/6", "chậm nhất ngày 15/11"]),
        ("hằng tuần", []),
        ("hằng quýs", []),
        ("Định kỳ quý; hằng năm", ["Định kỳ quý", "hằng năm"]),
    ],
)
def test_found_in_a_text(text: str, expected: list[str]) -> None:
    """Two days that share their words are two deadlines; a day that does not exist leaves the other."""
    assert expected == [str(found.value) for found in find_deadlines(text)]
