import pytest

from binhdanggioi.checking.rules.excerpt import first_words, last_words


@pytest.mark.parametrize(
    ("size", "first", "last"),
    [
        (23, "vào các vị trí lãnh đạo", "vào các vị trí lãnh đạo"),
        (22, "vào các vị trí lãnh", "các vị trí lãnh đạo"),
        (19, "vào các vị trí lãnh", "các vị trí lãnh đạo"),
        (18, "vào các vị trí", "vị trí lãnh đạo"),
        (13, "vào các vị", "trí lãnh đạo"),
        (4, "vào", "đạo"),
        (3, "vào", "đạo"),
        (2, "và", "ạo"),
    ],
)
def test_cut(size: int, first: str, last: str) -> None:
    """A text is cut between words, to as many as fit; a longer word is cut within."""
    text = "vào các vị trí lãnh đạo"

    assert (first, last) == (first_words(text, size), last_words(text, size))


@pytest.mark.parametrize(
    ("text", "expected"), [("đào tạo, bồi dưỡng", "đào tạo"), ("đào tạo; bồi", "đào tạo"), ("đào tạo: bồi", "đào tạo")]
)
def test_mark(text: str, expected: str) -> None:
    """A comma at the cut is left out."""
    assert expected == first_words(text, 8)
