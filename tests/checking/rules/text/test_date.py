import pytest

from binhdanggioi import Outcome
from tests.checking.plans import Row, Values, cases, check, found, messages, purposes

CASES: list[Row] = [
    (
        "BDG918",
        "Sunday",
        purposes("- Lễ phát động: 08 giờ 00, thứ Hai, ngày 15/11/2026."),
        [(("date", "2026-11-15"),)],
    ),
    (
        "BDG918",
        "written out, small letters, over lines",
        purposes("- Họp **chủ nhật**\nngày 16 tháng 11 năm 2026."),
        [(("date", "2026-11-16"),)],
    ),
    (
        "BDG918",
        "in brackets",
        purposes("- Họp vào Thứ Sáu (14/11/2026)."),
        [(("date", "2026-11-14"),)],
    ),
    ("BDG918", "right", purposes("- Lễ phát động: 08 giờ 00, Chủ nhật, ngày 15/11/2026."), []),
    ("BDG918", "ordinal", purposes("- Đợt thứ hai ngày 15/11."), []),
    ("BDG918", "fifth time", purposes("- Lần thứ năm, năm 2026."), []),
    ("BDG918", "no such day", purposes("- Họp thứ Hai, ngày 31/11/2026."), []),
    ("BDG918", "no year", purposes("- Họp thứ Hai, ngày 15/11."), []),
    (
        "BDG923",
        "rarer way",
        purposes("- Ngày 05/01/2025, 08/3/2025 và 6/04/2025."),
        [(("written", "6/04/2025"), ("expected", "06/4/2025"))],
    ),
    (
        "BDG923",
        "written out, over lines",
        purposes("- Ngày 05 tháng 01 năm 2025, ngày 12/02/2025\nvà ngày 7 tháng 5\nnăm 2025."),
        [(("written", "7 tháng 5 năm 2025"), ("expected", "07 tháng 5 năm 2025"))],
    ),
    ("BDG923", "one way", purposes("- Ngày 05/01/2025, 08/3/2025 và 06/4/2025."), []),
    ("BDG923", "another way throughout", purposes("- Ngày 5/1/2025, 8/3/2025 và 6/4/2025."), []),
    ("BDG923", "equal numbers", purposes("- Ngày 05/01/2025 và 6/04/2025."), []),
    ("BDG923", "days that tell nothing", purposes("- Ngày 15/10/2025, 20/11/2025 và 30/12/2025."), []),
    ("BDG923", "numbers of acts", purposes("- Ngày 05/01/2025; Luật số 3/2006/QH11; 1/5/2025/TT."), []),
]


class TestCases:
    """What the rules of this room find, with which figures, and where they stay silent."""

    @cases(CASES)
    def test_figures(self, code: str, text: str, values: list[Values]) -> None:
        """A rule gives its findings with all their figures, or nothing."""
        assert values == found(code, text)


class TestMessages:
    """The words of messages, which are no figures."""

    def test_weekdays(self) -> None:
        """Days of the week have their names in both languages, however the plan writes them."""
        assert [
            ("ngày 15/11/2026 là Chủ nhật, không phải thứ Hai", "2026-11-15 is a Sunday, not a Monday"),
        ] == messages("BDG918", purposes("- Họp thứ  hai, ngày 15/11/2026."))


class TestWeekdays:
    """The days of the week in both languages."""

    @pytest.mark.parametrize(
        ("day", "vietnamese", "english"),
        [
            (2, "thứ Hai", "Monday"),
            (3, "thứ Ba", "Tuesday"),
            (4, "thứ Tư", "Wednesday"),
            (5, "thứ Năm", "Thursday"),
            (6, "thứ Sáu", "Friday"),
            (7, "thứ Bảy", "Saturday"),
            (8, "Chủ nhật", "Sunday"),
        ],
    )
    def test_each_day(self, day: int, vietnamese: str, english: str) -> None:
        """Each day of a week of March 2026 is right under its own name and wrong under another one."""
        other, another = ("thứ Hai", "Monday") if day != 2 else ("thứ Ba", "Tuesday")
        right, wrong = (purposes(f"- Họp {name}, ngày {day:02}/3/2026.") for name in (vietnamese, other))

        assert [] == messages("BDG918", right)
        assert [
            (
                f"ngày {day:02}/03/2026 là {vietnamese}, không phải {other}",
                f"2026-03-{day:02} is a {english}, not a {another}",
            )
        ] == messages("BDG918", wrong)

    @pytest.mark.parametrize(
        ("text", "outcome"),
        [
            ("- Họp ngày 9/10/2025.", Outcome.PASSED),
            ("- Họp ngày 10/9/2025.", Outcome.PASSED),
            ("- Họp ngày 10/10/2025.", Outcome.NOT_APPLICABLE),
            ("- Họp ngày 31/9/2025.", Outcome.NOT_APPLICABLE),
        ],
    )
    def test_what_tells(self, text: str, outcome: Outcome) -> None:
        """Only a day or a month below ten can have a zero before it."""
        assert outcome is check(purposes(text)).outcome("BDG923").outcome
