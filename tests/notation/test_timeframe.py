from datetime import date

import pytest

from binhdanggioi.notation.timeframe import Timeframe, find_timeframes


class TestParse:
    """The words of a plan give the first and the last possible day."""

    @pytest.mark.parametrize(
        ("words", "first", "last"),
        [
            ("tháng 11/2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("trong tháng 11 năm 2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("Tháng 02/2024", date(2024, 2, 1), date(2024, 2, 29)),
            ("đầu tháng 2/2024", date(2024, 2, 1), date(2024, 2, 10)),
            ("giữa tháng 2/2024", date(2024, 2, 11), date(2024, 2, 20)),
            ("cuối tháng 2/2024", date(2024, 2, 21), date(2024, 2, 29)),
            ("cuối tháng 02 năm 2023", date(2023, 2, 21), date(2023, 2, 28)),
            ("quý I năm 2023", date(2023, 1, 1), date(2023, 3, 31)),
            ("quý 4/2022", date(2022, 10, 1), date(2022, 12, 31)),
            ("QUÝ IV/2022", date(2022, 10, 1), date(2022, 12, 31)),
            ("Quý iv năm 2022", date(2022, 10, 1), date(2022, 12, 31)),
            ("quý III và quý IV/2022", date(2022, 7, 1), date(2022, 12, 31)),
            ("quý I - quý II/2023", date(2023, 1, 1), date(2023, 6, 30)),
            ("từ quý IV năm 2022 đến quý I năm 2023", date(2022, 10, 1), date(2023, 3, 31)),
            ("6 tháng đầu năm 2022", date(2022, 1, 1), date(2022, 6, 30)),
            ("06 tháng cuối năm 2022", date(2022, 7, 1), date(2022, 12, 31)),
            ("năm 2022", date(2022, 1, 1), date(2022, 12, 31)),
            ("trong năm 9999", date(9999, 1, 1), date(9999, 12, 31)),
            ("từ năm 2022 đến năm 2023", date(2022, 1, 1), date(2023, 12, 31)),
            ("ngày 05/01/2022", date(2022, 1, 5), date(2022, 1, 5)),
            ("ngày 15 tháng 11 năm 2022", date(2022, 11, 15), date(2022, 11, 15)),
            ("15/11/2022 - 20/11/2022", date(2022, 11, 15), date(2022, 11, 20)),
            ("15/11/2022-20/11/2022", date(2022, 11, 15), date(2022, 11, 20)),
            ("từ 15/11 đến 20/11/2022", date(2022, 11, 15), date(2022, 11, 20)),
            ("từ ngày 15 đến ngày 20/11/2022", date(2022, 11, 15), date(2022, 11, 20)),
            ("từ ngày 05 đến ngày 07 tháng 01 năm 2022", date(2022, 1, 5), date(2022, 1, 7)),
            ("từ ngày 05/01/2022 đến ngày 07/3/2022", date(2022, 1, 5), date(2022, 3, 7)),
            ("từ tháng 10 đến tháng 12/2022", date(2022, 10, 1), date(2022, 12, 31)),
            ("từ cuối tháng 10 đến đầu tháng 11/2022", date(2022, 10, 21), date(2022, 11, 10)),
            ("từ tháng 10 năm 2022 đến hết tháng 3 năm 2023", date(2022, 10, 1), date(2023, 3, 31)),
        ],
    )
    def test_both_ends_are_told(self, words: str, first: date, last: date) -> None:
        """A day, month, third of a month, quarter, half-year, year or range has both ends and keeps its words."""
        assert Timeframe(first, last, expected=False, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize(
        ("words", "last"),
        [
            ("trước ngày 15/11/2022", date(2022, 11, 14)),
            ("Trước 15/11/2022", date(2022, 11, 14)),
            ("trước ngày 01/3/2024", date(2024, 2, 29)),
            ("xong trước ngày 30/10/2022", date(2022, 10, 29)),
            ("trước tháng 11/2022", date(2022, 10, 31)),
            ("chậm nhất ngày 10/11/2023", date(2023, 11, 10)),
            ("chậm nhất là ngày 10/11/2023", date(2023, 11, 10)),
            ("chậm nhất cuối tháng 10/2022", date(2022, 10, 31)),
            ("chậm nhất năm 9999", date(9999, 12, 31)),
        ],
    )
    def test_a_bound_has_only_its_end(self, words: str, last: date) -> None:
        """Before a day, the day before is the last one; at the latest on a day, that day is; the start stays open."""
        assert Timeframe(None, last, expected=False, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize("words", ["thường xuyên", "Thường xuyên", "hằng năm", "Hàng năm", "hằng quý", "hàng tuần"])
    def test_what_recurs_has_no_ends(self, words: str) -> None:
        """Words without any date give no day, and are kept."""
        assert Timeframe(None, None, expected=False, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize(
        ("words", "first", "last"),
        [
            ("dự kiến cuối tháng 10/2022", date(2022, 10, 21), date(2022, 10, 31)),
            ("Dự kiến cuối tháng 10/2022", date(2022, 10, 21), date(2022, 10, 31)),
            ("dự kiến trong tháng 11/2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("dự kiến là tháng 11/2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("dự kiến từ ngày 21 - ngày 22/10/2022", date(2022, 10, 21), date(2022, 10, 22)),
        ],
    )
    def test_expected_is_kept_apart(self, words: str, first: date, last: date) -> None:
        """That a plan only expects a time is a field of its own."""
        assert Timeframe(first, last, expected=True, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize(
        "words",
        [
            "",
            "tháng 11",
            "trước ngày 15/11",
            "6 tháng đầu năm",
            "quý V/2022",
            "quý 5/2022",
            "31/02/2022",
            "ngày 31/02/2022",
            "cuối tháng 13/2022",
            "từ ngày 28 đến ngày 30/02/2022",
            "20/11/2022 - 15/11/2022",
            "năm 2022 đến năm 2021",
            "trước năm 0001",
            "từ 08 giờ ngày 15/11/2022",
            "tuần 3 tháng 11/2022",
            "cuối năm 2022",
            "sau Tết",
            " tháng 11/2022",
            "tháng 11/2022.",
        ],
    )
    def test_nothing_is_guessed(self, words: str) -> None:
        """Words without their year, an impossible day, a range that runs backwards and unknown words are refused."""
        with pytest.raises(ValueError, match=r"^not a timeframe with its year: "):
            Timeframe.parse(words)


class TestTimeframe:
    """A timeframe is the first and the last day with the words as printed."""

    @pytest.mark.parametrize(
        ("first", "last", "expected", "words"),
        [
            (date(2024, 6, 18), None, False, "ngày 18/6/2024"),
            (date(2024, 6, 18), date(2024, 6, 18), False, "ngày 18/6/2024"),
            (date(2024, 6, 18), date(2024, 6, 21), False, "từ ngày 18/6/2024 đến ngày 21/6/2024"),
            (date(2024, 1, 5), date(2024, 2, 7), True, "dự kiến từ ngày 05/01/2024 đến ngày 07/02/2024"),
        ],
    )
    def test_known_days_get_their_words(self, first: date, last: date | None, *, expected: bool, words: str) -> None:
        """Days become the words of an official text, which are read back to the same timeframe."""
        made = Timeframe.of(first, last, expected=expected)

        assert (words, made) == (str(made), Timeframe.parse(words))

    def test_a_last_day_before_the_first_is_refused(self) -> None:
        """A timeframe does not run backwards."""
        with pytest.raises(ValueError, match=r"^a timeframe ends before it starts: 2022-11-20 - 2022-11-15$"):
            Timeframe(date(2022, 11, 20), date(2022, 11, 15), expected=False, wording="x")

    @pytest.mark.parametrize("wording", ["", " tháng 11/2022", "tháng\n11/2022", "tha\u0301ng 11/2022"])
    def test_words_that_are_not_clean_are_refused(self, wording: str) -> None:
        """The words are clean text of at least one character."""
        with pytest.raises(ValueError, match=r"^wording must be clean text "):
            Timeframe(None, None, expected=False, wording=wording)

    @pytest.mark.parametrize("expected", [None, 1, "dự kiến"])
    def test_expected_is_a_bool(self, expected: bool) -> None:  # noqa: FBT001 - other types on purpose
        """Whether a time is expected is true or false."""
        with pytest.raises(TypeError):
            Timeframe(None, None, expected=expected, wording="thường xuyên")


class TestFindTimeframes:
    """Timeframes inside a text."""

    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            (
                "Lớp 1: dự kiến cuối tháng 10/2022; lớp 2: tháng 11/2022.",
                ["dự kiến cuối tháng 10/2022", "tháng 11/2022"],
            ),
            ("từ 15/11/2022 - 20/11/2022 tại Lạng Sơn", ["từ 15/11/2022 - 20/11/2022"]),
            ("Thực hiện thường xuyên.", ["thường xuyên"]),
            ("Tháng 11", []),
            ("tỷ lệ 1/2", []),
            ("Luật số 73/2006/QH11", []),
            ("", []),
        ],
    )
    def test_every_timeframe_is_found(self, text: str, expected: list[str]) -> None:
        """Each timeframe is found with all its words in their place; a time without a year is none."""
        found = list(find_timeframes(text))

        assert expected == [str(value) for value, _, _ in found]
        assert expected == [text[start:end] for _, start, end in found]


class TestMade:
    """Timeframes that are made with their words."""

    @pytest.mark.parametrize(
        ("timeframe", "words", "first", "last"),
        [
            (Timeframe.quarter(2022, 1), "quý I năm 2022", date(2022, 1, 1), date(2022, 3, 31)),
            (Timeframe.quarter(2022, 4), "quý IV năm 2022", date(2022, 10, 1), date(2022, 12, 31)),
            (Timeframe.month(2024, 2), "tháng 02/2024", date(2024, 2, 1), date(2024, 2, 29)),
            (Timeframe.month(2022, 10, "đầu"), "đầu tháng 10/2022", date(2022, 10, 1), date(2022, 10, 10)),
            (Timeframe.month(2022, 10, "cuối"), "cuối tháng 10/2022", date(2022, 10, 21), date(2022, 10, 31)),
            (Timeframe.half(2022, "cuối"), "6 tháng cuối năm 2022", date(2022, 7, 1), date(2022, 12, 31)),
        ],
    )
    def test_made(self, timeframe: Timeframe, words: str, first: date, last: date) -> None:
        """The words say the days, and are read as the same timeframe."""
        assert (words, first, last) == (str(timeframe), timeframe.first, timeframe.last)
        assert timeframe == Timeframe.parse(words)

    def test_no_such_quarter(self) -> None:
        """A year has four quarters, twelve months of three thirds, and two halves; the message has what was given."""
        with pytest.raises(ValueError, match=r"^a quarter is 1 to 4: 5$"):
            Timeframe.quarter(2022, 5)
        with pytest.raises(ValueError, match=r"^month must be at most 12: 13$"):
            Timeframe.month(2022, 13)
        with pytest.raises(ValueError, match=r"^year must be at least 1000: 22$"):
            Timeframe.quarter(22, 1)
        with pytest.raises(ValueError, match=r"^a third of a month is one of đầu, giữa, cuối: 'hết'$"):
            Timeframe.month(2022, 10, "hết")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match=r"^a half of a year is one of đầu, cuối: 'giữa'$"):
            Timeframe.half(2022, "giữa")  # type: ignore[arg-type]

    def test_known_days_are_days(self) -> None:
        """A timeframe is made of dates, from the first to the last."""
        with pytest.raises(TypeError, match=r"^first must be a date: '18/6/2024'$"):
            Timeframe.of("18/6/2024")  # type: ignore[arg-type]
        with pytest.raises(ValueError, match=r"^a timeframe ends before it starts: 2024-06-18 - 2024-06-17$"):
            Timeframe.of(date(2024, 6, 18), date(2024, 6, 17))
