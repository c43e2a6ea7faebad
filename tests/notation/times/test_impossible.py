import pytest

from binhdanggioi.notation.times.impossible import find_impossible


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Họp ngày 31/4/2026.", ["ngày 31/4/2026"]),
        ("Họp ngày 31 tháng 4 năm 2026.", ["ngày 31 tháng 4 năm 2026"]),
        ("từ 25-31/11/2026", ["31/11/2026"]),
        ("trước 30/02 hằng năm; chậm nhất ngày 31/9", ["trước 30/02", "ngày 31/9"]),
        ("trong tháng 13, tháng 14/2026", ["tháng 13", "tháng 14/2026"]),
        ("mở lớp 1.5 ngày, 2.5 buổi", ["1.5 ngày", "2.5 buổi"]),
    ],
)
def test_told(text: str, expected: list[str]) -> None:
    """A day that no year has, a month after the twelfth and a decimal point are told once, at their words."""
    found = list(find_impossible(text))

    assert expected == [hit.value for hit in found]
    assert expected == [text[hit.start : hit.end] for hit in found]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ngày 29/02, ngày 30/4/2026 và tháng 12/2026",
        "Công văn số 45/2026, Thông tư 13/2026/TT-BNV",
        "trong 36 tháng 15 ngày",
        "1,5 ngày; 1.500 ngày công",
        "tỷ lệ 45/60; điện thoại 0206.385.1234",
        "ngày … tháng 10 năm 2026",
    ],
)
def test_not_told(text: str) -> None:
    """A day of a leap year, the number of an act, a length of time, thousands and a blank are no such words."""
    assert [] == list(find_impossible(text))
