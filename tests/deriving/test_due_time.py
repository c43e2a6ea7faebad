from datetime import date

import pytest

import binhdanggioi as bdg
from binhdanggioi import Deadline, Frequency, PartialDate, Period, Timeframe
from binhdanggioi.deriving.due_time import DueTime, day_of_year, deadline_time, held_time, year_time, years_of

MAY, PERIOD = PartialDate(2022, 5), Period(2021, 2030)
NO_DAY = "không nêu ngày"
ONE_OF_SEVERAL = "chỉ nêu ngày của một lần trong năm"


def plan(issued_on: PartialDate | None = MAY, period: Period | None = PERIOD) -> bdg.Plan:
    """A plan of a date and a period."""
    return bdg.draft(subject="Công tác", issued_on=issued_on, period=period)


def due(words: str, issued_on: PartialDate | None = MAY, period: Period | None = PERIOD) -> DueTime:
    """When a report is due by the words of a deadline."""
    return deadline_time(Deadline.parse(words), plan(issued_on, period))


def days(time: DueTime) -> tuple[str, str] | None:
    """The first and the last day of the first time."""
    return (str(time.when.first), str(time.when.last)) if time.when else None


class TestDeadline:
    """When a report is due in the years of a plan."""

    @pytest.mark.parametrize(
        ("words", "first", "until", "reason", "rest"),
        [
            ("trước ngày 15/11 hằng năm", ("2022-11-14", "2022-11-14"), date(2030, 11, 14), None, None),
            ("chậm nhất ngày 20 hằng tháng", ("2022-05-20", "2022-05-20"), date(2030, 12, 20), None, None),
            ("trước ngày 20 của tháng cuối quý", ("2022-06-19", "2022-06-19"), date(2030, 12, 19), None, None),
            ("định kỳ 6 tháng", ("2022-01-01", "2022-06-30"), date(2030, 12, 31), NO_DAY, None),
            ("hằng quý", ("2022-04-01", "2022-06-30"), date(2030, 12, 31), NO_DAY, None),
            ("định kỳ 6 tháng trước ngày 15/6", ("2022-06-14",) * 2, date(2030, 6, 14), None, ONE_OF_SEVERAL),
            ("hằng quý, trước ngày 15/3", ("2023-03-14",) * 2, date(2030, 3, 14), None, ONE_OF_SEVERAL),
            ("chậm nhất ngày 10/11/2023", ("2023-11-10", "2023-11-10"), None, None, None),
            ("trước ngày 15/11", None, None, "không nêu năm", None),
            ("trước ngày 01/01/1000", None, None, "hạn rơi vào trước năm 1000", None),
        ],
    )
    def test_words(
        self, words: str, first: tuple[str, str] | None, until: date | None, reason: str | None, rest: str | None
    ) -> None:
        """The first time is not before the plan, the last in its period; what the words leave open is said."""
        time = due(words)

        assert (words, first, until, reason, rest) == (time.wording, days(time), time.until, time.reason, time.rest)

    @pytest.mark.parametrize(
        ("words", "frequency"),
        [
            ("trước ngày 15/11 hằng năm", Frequency.YEARLY),
            ("hằng quý", Frequency.QUARTERLY),
            ("định kỳ 6 tháng", Frequency.HALF_YEARLY),
            ("định kỳ 6 tháng trước ngày 15/6", Frequency.YEARLY),
            ("hằng quý, trước ngày 15/3", Frequency.YEARLY),
            ("chậm nhất ngày 10/11/2023", None),
            ("trước ngày 15/11", None),
        ],
    )
    def test_again(self, words: str, frequency: Frequency | None) -> None:
        """It comes again as often as the words say; a day in a month comes once a year."""
        again = due(words).again

        assert frequency is (again.frequency if again else None)

    @pytest.mark.parametrize(
        ("issued_on", "period", "first", "until"),
        [
            (PartialDate(2022, 11, 14), Period(2022, 2023), "2022-11-14", date(2023, 11, 14)),
            (PartialDate(2022, 11, 15), Period(2022, 2023), "2023-11-14", None),
            (PartialDate(2022, 11), Period(2022, 2022), "2022-11-14", None),
            (PartialDate(2022, 11, 15), Period(2022, 2022), None, None),
            (PartialDate(2022, 11, 14), None, "2022-11-14", None),
            (PartialDate(2022, 11, 15), None, "2023-11-14", None),
            (None, Period(2021, 2021), "2021-11-14", None),
            (None, Period(2021, 2022), "2021-11-14", date(2022, 11, 14)),
            (PartialDate(2020, 1), Period(2022, 2023), "2022-11-14", date(2023, 11, 14)),
            (PartialDate(2024, 1), Period(2022, 2023), None, None),
        ],
        ids=["on the day", "after the day", "that month", "never", "open", "open, after the day", "one year",
             "no date", "before the period", "after the period"],
    )  # fmt: skip
    def test_boundaries(
        self, issued_on: PartialDate | None, period: Period | None, first: str | None, until: date | None
    ) -> None:
        """The day of issue counts, the day after it is too late; what comes only once has no last day."""
        time = due("trước ngày 15/11 hằng năm", issued_on, period)

        assert (first and (first, first), until) == (days(time), time.until)

    @pytest.mark.parametrize(
        ("issued_on", "period", "again"),
        [
            (MAY, Period(2022, 2022), False),
            (MAY, Period(2022, 2023), True),
            (MAY, None, True),
            (PartialDate(2022, 12), Period(2022, 2022), False),
        ],
    )
    def test_comes_again(self, issued_on: PartialDate, period: Period | None, again: bool) -> None:  # noqa: FBT001
        """It comes again while the period lasts, and without end where there is none."""
        assert again is (due("trước ngày 15/11 hằng năm", issued_on, period).again is not None)

    @pytest.mark.parametrize(
        ("words", "issued_on", "period", "reason", "rest"),
        [
            ("trước ngày 15/11 hằng năm", None, None, "kế hoạch không nêu năm", None),
            ("định kỳ 6 tháng trước ngày 15/6", None, None, "kế hoạch không nêu năm", None),
            ("định kỳ 6 tháng", None, None, NO_DAY, None),
            ("định kỳ 6 tháng trước ngày 15/6", None, PERIOD, None, ONE_OF_SEVERAL),
            ("định kỳ 6 tháng trước ngày 15/6", MAY, None, None, ONE_OF_SEVERAL),
            (
                "trước ngày 15/3 hằng năm",
                MAY,
                Period(2022, 2022),
                "không có lần nào từ ngày ban hành đến hết giai đoạn",
                None,
            ),
            (
                "trước ngày 01/01 hằng năm",
                PartialDate(1000),
                Period(1000, 1000),
                "không có lần nào từ ngày ban hành đến hết giai đoạn",
                None,
            ),
        ],
    )
    def test_reasons(
        self, words: str, issued_on: PartialDate | None, period: Period | None, reason: str | None, rest: str | None
    ) -> None:
        """What is missing for a day is said: the day, the year, or any time in the period."""
        time = due(words, issued_on, period)

        assert (reason, rest) == (time.reason, time.rest)

    def test_first_time_of_all(self) -> None:
        """What would be due the first time before the year 1000 is due the next time."""
        time = due("trước ngày 01 hằng tháng", None, Period(1000, 1005))

        assert (("1000-01-31", "1000-01-31"), date(1005, 11, 30)) == (days(time), time.until)

    @pytest.mark.parametrize(
        ("deadline", "reason"),
        [(Deadline(Frequency.ONCE, 2023, None, None, False, "trong năm 2023"), NO_DAY)],  # noqa: FBT003
    )
    def test_year_alone(self, deadline: Deadline, reason: str) -> None:
        """A year without a month is all its days, and no day of a calendar."""
        time = deadline_time(deadline, plan())

        assert (("2023-01-01", "2023-12-31"), reason, None) == (days(time), time.reason, time.again)


class TestTimes:
    """The times of something that comes again."""

    @pytest.mark.parametrize(
        ("words", "years", "expected"),
        [
            ("trước ngày 15/11 hằng năm", Period(2021, 2023), ["2022-11-14", "2023-11-14"]),
            ("trước ngày 15/11 hằng năm", Period(2021, 2021), []),
            ("trước ngày 15/11 hằng năm", None, ["2022-11-14"]),
            ("chậm nhất ngày 10/11/2023", Period(2021, 2022), ["2023-11-10"]),
            ("trước ngày 15/11", Period(2021, 2022), []),
            ("định kỳ 6 tháng", Period(2022, 2022), ["2022-06-30", "2022-12-31"]),
        ],
    )
    def test_within(self, words: str, years: Period | None, expected: list[str]) -> None:
        """They lie in the years, from the first time on; without years, and for one time, it is that time."""
        assert expected == [str(time.last) for time in due(words).within(years)]

    @pytest.mark.parametrize(
        ("words", "years", "expected"),
        [
            ("trước ngày 15/11 hằng năm", Period(2021, 2023), ["2022-11-14", "2023-11-14"]),
            ("trước ngày 15/11 hằng năm", Period(2021, 2021), ["2022-11-14"]),
            ("trước ngày 15/11 hằng năm", Period(2020, 2020), ["2022-11-14"]),
            ("chậm nhất ngày 10/11/2023", Period(2022, 2023), ["2023-11-10"]),
            ("chậm nhất ngày 10/11/2023", Period(2022, 2022), []),
            ("chậm nhất ngày 10/11/2023", Period(2024, 2024), []),
            ("định kỳ 6 tháng", Period(2022, 2022), []),
            ("trước ngày 15/11", Period(2022, 2022), []),
        ],
    )
    def test_days_in(self, words: str, years: Period, expected: list[str]) -> None:
        """Single days in the years; where the first time comes after them, that of its own year."""
        assert expected == [str(day) for day in due(words).days_in(years)]


class TestOthers:
    """Times of courses and targets."""

    @pytest.mark.parametrize(
        ("words", "has_days", "reason"),
        [
            ("ngày 22/4/2026", True, None),
            ("tháng 6/2026", True, None),
            ("từ tháng 3/2026", True, "không nêu ngày kết thúc"),
            ("thường xuyên", False, NO_DAY),
        ],
    )
    def test_held(self, words: str, has_days: bool, reason: str | None) -> None:  # noqa: FBT001
        """What is held has its time as it is; a time without an end has no day in a calendar."""
        frame = Timeframe.parse(words)

        assert DueTime(wording=words, when=frame if has_days else None, reason=reason) == held_time(frame)

    @pytest.mark.parametrize(("onwards", "wording"), [(False, "năm 2026"), (True, "từ năm 2026 trở đi")])
    def test_year(self, onwards: bool, wording: str) -> None:  # noqa: FBT001
        """A value of a year is due in that year, once."""
        when = Timeframe(date(2026, 1, 1), date(2026, 12, 31), expected=False, wording=wording)

        assert DueTime(wording=wording, when=when) == year_time(2026, onwards=onwards)


class TestYears:
    """The years of a plan, and the day of a deadline in one of them."""

    @pytest.mark.parametrize(
        ("issued_on", "period", "expected"),
        [
            (MAY, PERIOD, Period(2022, 2030)),
            (PartialDate(2020), PERIOD, PERIOD),
            (None, PERIOD, PERIOD),
            (MAY, None, Period(2022, 2022)),
            (None, None, None),
            (PartialDate(2030), PERIOD, Period(2030, 2030)),
            (PartialDate(2031), PERIOD, None),
        ],
    )
    def test_years(self, issued_on: PartialDate | None, period: Period | None, expected: Period | None) -> None:
        """They run from the date on to the end of the period, which may be over."""
        assert expected == years_of(plan(issued_on, period))

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("trước ngày 05/6 hằng năm", "06-05"),
            ("chậm nhất ngày 10/11/2023", "2023-11-10"),
            ("chậm nhất ngày 20 hằng tháng", None),
            ("định kỳ 6 tháng", None),
            (None, None),
        ],
    )
    def test_day_of_year(self, words: str | None, expected: str | None) -> None:
        """A day with its month can be sorted; any other deadline cannot."""
        assert expected == day_of_year(Deadline.parse(words) if words else None)
