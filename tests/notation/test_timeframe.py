from datetime import date

import pytest

from binhdanggioi.notation.timeframe import TIMEFRAMES, Timeframe, find_timeframes


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
            ("18-19/6/2024", date(2024, 6, 18), date(2024, 6, 19)),
            ("từ 18 - 19/6/2024", date(2024, 6, 18), date(2024, 6, 19)),
            ("từ 18 đến 19/6/2024", date(2024, 6, 18), date(2024, 6, 19)),
            ("ngày 18 và 19/6/2024", date(2024, 6, 18), date(2024, 6, 19)),
            ("trong các ngày 18, 19 và 20/6/2024", date(2024, 6, 18), date(2024, 6, 20)),
            ("ngày 18 - 19 tháng 6 năm 2024", date(2024, 6, 18), date(2024, 6, 19)),
            ("từ ngày 30/6 - 02/7/2024", date(2024, 6, 30), date(2024, 7, 2)),
            ("tháng 5, 6 và 7 năm 2024", date(2024, 5, 1), date(2024, 7, 31)),
            ("tháng 5-6/2024", date(2024, 5, 1), date(2024, 6, 30)),
            ("05 - 06/2024", date(2024, 5, 1), date(2024, 6, 30)),
            ("5/2024 - 6/2024", date(2024, 5, 1), date(2024, 6, 30)),
            ("5/2024", date(2024, 5, 1), date(2024, 5, 31)),
            ("quý I, II và III/2024", date(2024, 1, 1), date(2024, 9, 30)),
            ("quý II - III năm 2024", date(2024, 4, 1), date(2024, 9, 30)),
            ("năm 2024 - 2026", date(2024, 1, 1), date(2026, 12, 31)),
            ("các năm 2024, 2025 và 2026", date(2024, 1, 1), date(2026, 12, 31)),
            ("giai đoạn 2024 - 2026", date(2024, 1, 1), date(2026, 12, 31)),
            ("nửa đầu tháng 4/2024", date(2024, 4, 1), date(2024, 4, 15)),
            ("nửa cuối tháng 4/2024", date(2024, 4, 16), date(2024, 4, 30)),
            ("thượng tuần tháng 4/2024", date(2024, 4, 1), date(2024, 4, 10)),
            ("trung tuần tháng 4 năm 2024", date(2024, 4, 11), date(2024, 4, 20)),
            ("hạ tuần tháng 2/2024", date(2024, 2, 21), date(2024, 2, 29)),
            ("tuần cuối tháng 4/2024", date(2024, 4, 22), date(2024, 4, 30)),
            ("tuần cuối cùng của tháng 6/2024", date(2024, 6, 24), date(2024, 6, 30)),
            ("tuần đầu tháng 4/2024", date(2024, 4, 1), date(2024, 4, 7)),
            ("tuần đầu tiên của tháng 6/2024", date(2024, 6, 1), date(2024, 6, 9)),
            ("tuần 3 tháng 11/2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("nửa đầu năm 2024", date(2024, 1, 1), date(2024, 6, 30)),
            ("9 tháng đầu năm 2024", date(2024, 1, 1), date(2024, 9, 30)),
            ("03 tháng cuối năm 2024", date(2024, 10, 1), date(2024, 12, 31)),
            ("08 giờ 00, ngày 18/6/2024", date(2024, 6, 18), date(2024, 6, 18)),
            ("8h30 ngày 18/6/2024", date(2024, 6, 18), date(2024, 6, 18)),
            ("từ 7h30 đến 11h30, thứ Ba, ngày 18/6/2024", date(2024, 6, 18), date(2024, 6, 18)),
            ("sáng thứ Ba, 18/6/2024", date(2024, 6, 18), date(2024, 6, 18)),
            ("ngày 18/6/2024 (thứ Ba), lúc 14 giờ", date(2024, 6, 18), date(2024, 6, 18)),
            ("từ 8 giờ ngày 18/6/2024 đến 17 giờ ngày 19/6/2024", date(2024, 6, 18), date(2024, 6, 19)),
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
            ("đến hết ngày 15/11/2022", date(2022, 11, 15)),
            ("đến tháng 11/2022", date(2022, 11, 30)),
            ("hết quý III/2022", date(2022, 9, 30)),
            ("cuối quý III/2022", date(2022, 9, 30)),
            ("cuối năm 2022", date(2022, 12, 31)),
            ("trước cuối năm 2022", date(2022, 12, 31)),
            ("từ giữa năm 2022 đến cuối quý I năm 2023", date(2023, 3, 31)),
        ],
    )
    def test_a_bound_has_only_its_end(self, words: str, last: date) -> None:
        """Before a day, the day before is the last one; at the latest on a day, that day is; the start stays open."""
        assert Timeframe(None, last, expected=False, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize(
        ("words", "first"),
        [
            ("sau ngày 15/11/2022", date(2022, 11, 16)),
            ("sau năm 2022", date(2023, 1, 1)),
            ("từ 08 giờ ngày 15/11/2022", date(2022, 11, 15)),
            ("đầu năm 2022", date(2022, 1, 1)),
            ("từ đầu quý II/2022", date(2022, 4, 1)),
        ],
    )
    def test_what_starts_has_only_its_start(self, words: str, first: date) -> None:
        """After a day, the next one is the first; a start, and the beginning of a year, leave the end open."""
        assert Timeframe(first, None, expected=False, wording=words) == Timeframe.parse(words)

    @pytest.mark.parametrize("words", ["giữa năm 2022", "trước giữa năm 2022", "từ cuối năm 2022 đến đầu năm 2023"])
    def test_what_nobody_has_fixed_has_no_ends(self, words: str) -> None:
        """No rule says where the middle of a year starts or ends."""
        assert Timeframe(None, None, expected=False, wording=words) == Timeframe.parse(words)

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
            ("dự kiến hạ tuần tháng 11/2022", date(2022, 11, 21), date(2022, 11, 30)),
            ("dự kiến tổ chức vào tháng 11/2022", date(2022, 11, 1), date(2022, 11, 30)),
            ("dự kiến khai mạc: 8h00 ngày 21/10/2022", date(2022, 10, 21), date(2022, 10, 21)),
            ("dự kiến 02 ngày, 21-22/10/2022", date(2022, 10, 21), date(2022, 10, 22)),
            ("tháng 11/2022 (dự kiến)", date(2022, 11, 1), date(2022, 11, 30)),
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
            "từ 08 giờ",
            "tuần 3 tháng 11",
            "cuối năm",
            "ngày 26 - 25/10/2022",
            "ngày 29 - 30/02/2022",
            "tháng 11, 10/2022",
            "quý IV, III/2022",
            "12 tháng đầu năm 2022",
            "trước mắt 05 ngày",
            "Công văn 10/2022",
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
            ("Công văn 10/2022", []),
            ("hoàn thành 10/2022", ["10/2022"]),
            ("Lớp 1 - 15/11/2022", ["15/11/2022"]),
            ("mở 02 ngày, 18-19/6/2024, tại Cao Bằng", ["18-19/6/2024"]),
            ("1/2 ngày (buổi sáng), thứ Ba, ngày 18/6/2024", ["thứ Ba, ngày 18/6/2024"]),
            ("gửi trước ngày khai mạc 05 ngày", ["trước ngày khai mạc 05 ngày"]),
            ("gửi trước 05 ngày làm việc", ["trước 05 ngày làm việc"]),
            ("tổ chức vào tháng 11 hằng năm", ["vào tháng 11 hằng năm"]),
            ("trước ngày 31/9 hằng năm", []),
            ("giai đoạn 2024 - 2026", []),
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


def day(month: int, day: int, year: int = 2026) -> date:
    """A day of 2026."""
    return date(year, month, day)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("xong trước ngày 15/11/2026", (None, day(11, 14), False)),
        ("chậm nhất là ngày 10/11/2023", (None, day(11, 10, 2023), False)),
        ("dự kiến từ ngày 18 đến ngày 21/6/2024", (day(6, 18, 2024), day(6, 21, 2024), True)),
        ("từ tháng 3/2026", (day(3, 1), None, False)),
        ("dự kiến trong tháng 5/2026", (day(5, 1), day(5, 31), True)),
        ("hằng năm", (None, None, False)),
        ("đến hết tháng 6/2026", (None, day(6, 30), False)),
        ("sau ngày 15/11/2026", (day(11, 16), None, False)),
        ("từ năm 2025 đến 2026", (day(1, 1, 2025), day(12, 31), False)),
        ("giai đoạn 2026 - 2030", (day(1, 1), day(12, 31, 2030), False)),
        ("trước ngày 30/9 hằng năm", (None, None, False)),
        ("trước khi khai mạc 05 ngày", (None, None, False)),
    ],
)
def test_example(words: str, value: tuple[date | None, date | None, bool]) -> None:
    """Each form of a timeframe has an example, which is read so."""
    first, last, expected = value

    assert Timeframe(first, last, expected, words) == TIMEFRAMES.parse(words)
    assert 1 == [row.example for row in TIMEFRAMES.rows].count(words)


def test_what() -> None:
    """The table says what it reads."""
    assert "a timeframe" == TIMEFRAMES.what


class TestBoundaries:
    """First and last days."""

    @pytest.mark.parametrize(
        ("words", "first", "last"),
        [
            ("quý I/2026", day(1, 1), day(3, 31)),
            ("quý II/2026", day(4, 1), day(6, 30)),
            ("quí III/2026", day(7, 1), day(9, 30)),
            ("quý 1 năm 2026", day(1, 1), day(3, 31)),
            ("6 tháng đầu năm 2026", day(1, 1), day(6, 30)),
            ("6 tháng cuối năm 2026", day(7, 1), day(12, 31)),
            ("đầu tháng 12/2026", day(12, 1), day(12, 10)),
            ("giữa tháng 12/2026", day(12, 11), day(12, 20)),
            ("cuối tháng 4/2026", day(4, 21), day(4, 30)),
            ("từ ngày 30/11 đến 01/12/2026", day(11, 30), day(12, 1)),
            ("từ ngày 30/11 đến hết ngày 30/11/2026", day(11, 30), day(11, 30)),
            ("ngày 05/3/2026 và ngày 07/3/2026", day(3, 5), day(3, 7)),
            ("vào ngày 05 tháng 3, năm 2026", day(3, 5), day(3, 5)),
        ],
    )
    def test_days(self, words: str, first: date, last: date) -> None:
        """A quarter, a half and a third of a month end with the day before the next one starts."""
        assert (first, last, words) == (
            Timeframe.parse(words).first,
            Timeframe.parse(words).last,
            Timeframe.parse(words).wording,
        )

    @pytest.mark.parametrize(
        ("words", "last"),
        [
            ("trước quý II/2026", day(3, 31)),
            ("trước năm 2026", day(12, 31, 2025)),
            ("trước cuối tháng 3/2026", day(3, 20)),
            ("muộn nhất là quý II/2026", day(6, 30)),
            ("dự kiến trước ngày 01/01/2026", day(12, 31, 2025)),
        ],
    )
    def test_bounds(self, words: str, last: date) -> None:
        """Before something is the day before its first day; at the latest is its last day."""
        found = Timeframe.parse(words)

        assert (None, last, words.startswith("dự kiến")) == (found.first, found.last, found.expected)

    @pytest.mark.parametrize("quarter", [0, 5, -1])
    def test_no_quarter(self, quarter: int) -> None:
        """There is no quarter before the first and none after the fourth."""
        with pytest.raises(ValueError, match=rf"^a quarter is 1 to 4: {quarter}$"):
            Timeframe.quarter(2026, quarter)

    @pytest.mark.parametrize("quarter", [1, 2, 3, 4])
    def test_quarter(self, quarter: int) -> None:
        """A quarter has three months."""
        made = Timeframe.quarter(2026, quarter)

        assert (quarter * 3 - 2, 1, quarter * 3) == (
            made.first and made.first.month,
            made.first and made.first.day,
            made.last and made.last.month,
        )

    def test_one_day(self) -> None:
        """A timeframe may begin and end on one day, and a year has four digits."""
        assert day(3, 5) == Timeframe(day(3, 5), day(3, 5), expected=False, wording="x").last
        assert date(1000, 1, 1) == Timeframe(date(1000, 1, 1), None, expected=False, wording="x").first
