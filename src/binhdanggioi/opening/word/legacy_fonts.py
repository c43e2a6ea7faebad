"""
Text in fonts older than Unicode: TCVN3 (the .Vn fonts) and VNI (the VNI- fonts), and in symbol fonts.

A Word file keeps such text as Latin letters that look Vietnamese only in their own font, so only the name of the font
says how to decode it.
"""

import re
from enum import Enum

from binhdanggioi.notation.cached import remembered
from binhdanggioi.notation.wording import compose

_TCVN3 = str.maketrans(
    "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\xadõøö÷ùúýûüþ¡¢§£¤¥¦μ",
    "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯà",
)
"""74 letters; the last pair is for micro signs that a converter has turned into the Greek letter."""

_TONES = dict(zip("ùøûõïÙØÛÕÏ", "\u0301\u0300\u0309\u0303\u0323" * 2, strict=True))
_CIRCUMFLEX = dict(zip("âáàåãäÂÁÀÅÃÄ", ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323") * 2, strict=True))
_BREVE = dict(zip("êéèúüëÊÉÈÚÜË", ("", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323") * 2, strict=True))
_VNI_LETTERS = dict(zip("ôöñæóòîÔÖÑÆÓÒÎ", "ơưđỉĩịỵƠƯĐỈĨỊỴ", strict=True))
_VNI = {
    **{base + mark: _VNI_LETTERS.get(base, base) + tone for base in "aeouyôöAEOUYÔÖ" for mark, tone in _TONES.items()},
    **{base + mark: f"{base}\u0302{tone}" for base in "aeoAEO" for mark, tone in _CIRCUMFLEX.items()},
    **{base + mark: f"{base}\u0306{tone}" for base in "aA" for mark, tone in _BREVE.items()},
    **_VNI_LETTERS,
}
_VNI_PAIR = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))
_UNICODE_LETTER = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")

_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SYMBOL = {
    **{code: chr(code) for code in (*range(0x20, 0x40), 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D)},
    **dict(zip(range(0x41, 0x5B), _GREEK, strict=True)),
    **dict(zip(range(0x61, 0x7B), _GREEK.lower(), strict=True)),
    0x2D: "-",
    0xA3: "≤",
    0xB3: "≥",
    0xB0: "°",
    0xB1: "±",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xBC: "…",
    0xAC: "←",
    0xAE: "→",
    0xDE: "⇒",
    0xA5: "∞",
    0xE5: "∑",
}
_DINGBATS = {
    0x6C: "●",
    0x6E: "■",
    0x6F: "□",
    0x71: "□",
    0x75: "◆",
    0x76: "❖",
    0x77: "◆",
    0x9F: "•",
    0xA7: "▪",
    0xA8: "□",
    0xD8: "➢",
    0xE0: "→",
    0xE8: "→",
    0xF0: "⇒",
    0xFB: "✗",
    0xFC: "✓",
    0xFD: "☒",
    0xFE: "☑",
}
_PRIVATE = re.compile("[\uf020-\uf0ff]")


class Coding(Enum):
    """How the letters of a font are decoded."""

    UNICODE = "as they are"
    TCVN3 = "TCVN3"
    TCVN3_CAPITALS = "TCVN3, shown in capitals"
    VNI = "VNI"


@remembered(256)
def coding_of(font: str) -> Coding:
    """
    The coding of a font, by its name.

    >>> coding_of(".VnTimeH")
    <Coding.TCVN3_CAPITALS: 'TCVN3, shown in capitals'>
    """
    name = font.strip().lower()
    if name.startswith(".vn"):
        return Coding.TCVN3_CAPITALS if name.endswith("h") else Coding.TCVN3
    return Coding.VNI if name.startswith("vni-") else Coding.UNICODE


def decode(text: str, coding: Coding) -> str:
    """
    Decode a text in the coding of its font.

    >>> decode("KÕ ho¹ch b×nh ®¼ng giíi", Coding.TCVN3)
    'Kế hoạch bình đẳng giới'
    >>> decode("Xin chaøo caùc baïn", Coding.VNI)
    'Xin chào các bạn'
    """
    if coding is Coding.UNICODE:
        return text
    if coding is Coding.VNI:
        return compose(_VNI_PAIR.sub(lambda found: _VNI[found[0]], text))
    decoded = text.translate(_TCVN3)
    return decoded.upper() if coding is Coding.TCVN3_CAPITALS else decoded


def is_unicode(text: str) -> bool:
    """True if a text has Vietnamese letters of Unicode, so that its old font no longer matters."""
    return _UNICODE_LETTER.search(text) is not None


def unsymbol(text: str, font: str | None) -> str:
    """Replace the private characters of the fonts Symbol and Wingdings by the signs that they show."""
    if not _PRIVATE.search(text):
        return text
    signs = _SYMBOL if (font or "").strip().lower() == "symbol" else _DINGBATS
    return _PRIVATE.sub(lambda found: signs.get(ord(found[0]) - 0xF000, found[0]), text)
