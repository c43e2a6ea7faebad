from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from binhdanggioi import PartialDate
from binhdanggioi.checking.message import Said, in_words, kept, quoted
from binhdanggioi.model.finding import Both

DAYS = (date(2026, 4, 6), date(2026, 11, 14))


@pytest.mark.parametrize(
    ("value", "vietnamese", "english", "figure"),
    [
        ("Sở Y tế, 1.5", "Sở Y tế, 1.5", "Sở Y tế, 1.5", "Sở Y tế, 1.5"),
        (0, "0", "0", 0),
        (1250, "1.250", "1,250", 1250),
        (Decimal("1250.5"), "1.250,5", "1,250.5", Decimal("1250.5")),
        (Fraction(100, 3), "33 1/3", "33 1/3", Fraction(100, 3)),
        ((1250, Decimal("0.5")), "1.250, 0,5", "1,250, 0.5", (1250, Decimal("0.5"))),
        (("Sở Y tế", "Kho bạc"), "Sở Y tế, Kho bạc", "Sở Y tế, Kho bạc", ("Sở Y tế", "Kho bạc")),
        ((), "", "", ()),
        (DAYS[0], "06/04/2026", "2026-04-06", "2026-04-06"),
        (DAYS, "06/04/2026, 14/11/2026", "2026-04-06, 2026-11-14", ("2026-04-06", "2026-11-14")),
        (PartialDate(2026, 4, 6), "06/04/2026", "2026-04-06", "2026-04-06"),
        (PartialDate(2026, 4), "tháng 04/2026", "2026-04", "2026-04"),
        (PartialDate(2026), "năm 2026", "2026", "2026"),
    ],
)
def test_value(value: Said, vietnamese: str, english: str, figure: object) -> None:
    """A value is shown as each language writes it, and kept as it is, with dates in ISO 8601."""
    assert (vietnamese, english, figure) == (in_words(value, "vi"), in_words(value, "en"), kept(value))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [([], ""), (["Sở Y tế"], "“Sở Y tế”"), (["Sở Y tế", "Công an"], "“Sở Y tế”, “Công an”")],
)
def test_quoted(texts: list[str], expected: str) -> None:
    """Words of the plan are quoted one by one, alike in both languages."""
    assert Both(expected, expected) == quoted(texts)
