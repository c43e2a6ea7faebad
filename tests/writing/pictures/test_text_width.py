"""Widths of text, and where it breaks."""

import pytest

from binhdanggioi.writing.pictures.text_width import Face, balanced, broken, text_width
from binhdanggioi.writing.plan.name import name_lines


@pytest.mark.parametrize(
    ("text", "size", "mm"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 88.3),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 95.7),
        ("Độc lập - Tự do - Hạnh phúc", 13, 55.9),
        ("Độc lập - Tự do - Hạnh phúc", 14, 60.2),
        ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", 12, 87.5),
    ],
)
def test_width(text: str, size: int, mm: float) -> None:
    """Known texts in bold are as long as they are printed."""
    assert mm == pytest.approx(text_width(text, size, Face.BOLD) * 25.4 / 1440, abs=0.4)


@pytest.mark.parametrize("face", Face)
def test_every_vietnamese_letter_is_known(face: Face) -> None:
    """A letter with a tone is as wide as the letter without, in every face."""
    assert text_width("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY", 12, face) == text_width("ạắẩẻễịỏỗờụứỵẠẮẨẺỄỊỎỖỜỤỨỴ", 12, face)


def test_unknown_characters_count() -> None:
    """A character that Times New Roman lacks is as wide as an M."""
    assert text_width("M", 12) == text_width("漢", 12)


def test_lines() -> None:
    """Lines end at spaces and after hyphens inside words, and are no wider than allowed where words let them."""
    text = "tâm lý - xã hội, Lao động-Thương binh"

    assert ["tâm lý -", "xã hội,", "Lao động-", "Thương", "binh"] == broken(text, text_width("Lao động-", 12), 12)


def test_a_word_is_never_parted() -> None:
    """A word that is too wide has a line of its own."""
    assert ["a", "nghiêng", "b"] == broken("a nghiêng b", 1, 12)


def test_balanced_lines() -> None:
    """The least width keeps the number of lines, and one less would not."""
    text = "Triển khai thực hiện Quyết định số 2282/QĐ-TTg ngày 31/12/2020 của Thủ tướng Chính phủ"
    least = balanced(text, text_width(text, 14) - 1, 14)

    assert (2, 3) == (len(broken(text, least, 14)), len(broken(text, least - 1, 14)))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("SỞ GIÁO DỤC VÀ ĐÀO TẠO", ("SỞ GIÁO DỤC", "VÀ ĐÀO TẠO")),
        ("HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM", ("HỘI LIÊN HIỆP PHỤ NỮ", "VIỆT NAM")),
        ("BAN THƯỜNG VỤ HỘI LHPN TỈNH BẮC KẠN", ("BAN THƯỜNG VỤ", "HỘI LHPN TỈNH BẮC KẠN")),
        ("TRƯỜNG TRUNG HỌC PHỔ THÔNG ĐỐC BINH KIỀU", None),
    ],
)
def test_names(name: str, expected: tuple[str, ...] | None) -> None:
    """A name breaks where one pauses; where it has no pause it is for others to break."""
    assert expected == name_lines(name, 2, 30, len)
