"""Amounts of money written out in words."""

from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_DIGITS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
_SCALES = {"nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9}
_SILENT = frozenset({"linh", "lẻ", "chẵn", "đồng", "việt", "nam"})
_LABEL = Pattern(r"^(?:viết )?bằng chữ(?: là)?\s")


def amount_in_words(text: str) -> int | None:
    """
    Read an amount in words; None where a word is none of a number.

    >>> amount_in_words("Bốn trăm hai mươi mốt triệu, sáu trăm nghìn đồng")
    421600000
    >>> amount_in_words("do ngân sách bảo đảm") is None
    True
    """
    total, hundreds, digit = 0, 0, 0
    words = [word for word in _LABEL.sub("", f"{fold(text)} ").split() if word not in _SILENT]
    for word in words:
        if word in _DIGITS:
            digit = _DIGITS[word]
        elif word == "mười":
            hundreds += 10
        elif word in ("mươi", "trăm"):
            hundreds += digit * (10 if word == "mươi" else 100)
            digit = 0
        elif word in _SCALES:
            total = (total + hundreds + digit) * 10**9 if word == "tỷ" else total + (hundreds + digit) * _SCALES[word]
            hundreds = digit = 0
        else:
            return None
    return total + hundreds + digit if words else None
