from typing import Any

import pytest

from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.notation.form import Forms
from binhdanggioi.notation.times.frequency import AGAIN, OFTEN, RECURRENCES, UNITS_BEFORE_A_DAY, find_recurrences

HALF_YEARLY, QUARTERLY = Frequency.HALF_YEARLY, Frequency.QUARTERLY
MONTHLY, YEARLY = Frequency.MONTHLY, Frequency.YEARLY


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
            RECURRENCES,
            "how often something is done",
            {
                "định kỳ 6 tháng": HALF_YEARLY,
                "6 tháng một lần": HALF_YEARLY,
                "hằng quý": QUARTERLY,
                "hằng tháng": MONTHLY,
                "hằng năm": YEARLY,
                "định kỳ quý": QUARTERLY,
                "định kỳ tháng": MONTHLY,
                "định kỳ năm": YEARLY,
            },
        ),
    ],
)
def test_forms(table: Forms[Any], what: str, examples: dict[str, object]) -> None:
    """A table says what it reads, and each of its forms has an example, which is read so."""
    assert (what, [*examples.items()]) == (table.what, [(row.example, table.parse(row.example)) for row in table.rows])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mỗi 6 tháng rà soát danh sách", [HALF_YEARLY]),
        ("kiểm tra 06 tháng/lần", [HALF_YEARLY]),
        ("Hàng năm tặng quà, từng quý thăm hỏi", [YEARLY, QUARTERLY]),
        ("học trong 6 tháng", []),
        ("hằng tuần", []),
        ("hằng nămm", []),
    ],
)
def test_found_in_a_text(text: str, expected: list[Frequency]) -> None:
    """What is done again and again says so; a span of time does not, and no frequency is invented for a week."""
    assert expected == [found.value for found in find_recurrences(text)]
