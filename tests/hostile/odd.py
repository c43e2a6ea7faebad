"""What disturbs a text: characters, figures and marks that a typist, a converter or an attacker leaves in it."""

from itertools import chain

LINE_ENDS = ("\n", "\r\n", "\r", "\n\r", "\r\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029", "\n\n", " \n\t")
CONTROLS = (
    *("\x00", "\x01", "\x07", "\x08", "\x0e", "\x1f", "\x7f", "\x80", "\x9f"),
    *("\x1b[2J", "\x1b]0;x\x07", "\x9b31m"),
)
INVISIBLE = (
    *("\u00ad", "\u034f", "\u061c", "\u115f", "\u180e", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f"),
    *("\u202a", "\u202e", "\u2060", "\u2066", "\u2069", "\ufe0f", "\ufeff", "\U000e0041"),
)
BLANKS = (" ", "  ", "\t", "\u00a0", "\u1680", "\u2003", "\u2009", "\u202f", "\u3000", " \t ")
TORN = ("\ud800", "\udbff", "\udc00", "\udcff", "\udfff", "\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\U0010ffff")
"""Halves of characters, and places that hold none."""
LETTERS = (
    *("İ", "ı", "ß", "ẞ", "ŉ", "ǰ", "ﬁ", "ΐ", "ſ", "K", "Å", "Ω", "Ǆ", "ǅ"),
    *("Ð", "đ", "ð", "Đ", "а", "Е", "о", "Ｋ", "Ⅳ", "ⅷ", "①", "⑴", "½", "²", "№", "ﷺ", "中", "ก็", "🙂", "👩\u200d👧"),
    *("\u0301", "\u0323", "\u0302\u0301", "\u031b", "o\u031b\u0323", "\u1100\u1161"),
)
"""Letters that grow or change when folded, that look like others, that are figures, that hang on others."""
ZEROS = ("٠", "۰", "०", "๐", "០", "０", "𝟎", "𝟘", "᠐", "߀")
"""The zeros of other digits; the nine behind each follow it."""
SIGNS = (
    *"|*_#`~^$%&=+-–—−•·<>[]{}()/\\.,:;!?…“”‘’«»\"'@§",
    *(
        "**",
        "***",
        "__",
        "\\|",
        "\\*",
        "./.",
        "...",
        "||",
        "|-|",
        "---",
        "<b>",
        "&amp;",
        "]]>",
        "<!--",
        "{{",
        "${x}",
        "%s",
    ),
)
MARKS = (
    *("I.", "II.", "IX)", "IIII.", "A.", "1.", "01.", "9)", "99.", "100.", "999.", "1000.", "1.1.", "1.1.1.1.1.1."),
    *("a)", "đ)", "z.", "aa)", "(1)", "(i)", "(a)", "-", "–", "+", "*", "•", ">", "##", "|", "Điều 1.", "Điều 0."),
    *("Chương I", "Mục 2.", "Phần thứ nhất", "Phụ lục", "Mục tiêu 1:", "- Chỉ tiêu 2:"),
)
FIGURES = (
    *("0", "00", "007", "-1", "+5", "1.5", "1,5", "1.000.000", "1.00", "1,000", "12.34.56", "9" * 25, "9" * 400),
    *("1e9", "0x10", "1/0", "0%", "100,01%", "-5%", "%", "1/2", "2030 - 2021", "2021-2025-2030", "năm 0", "năm 10000"),
    *(
        "30/02/2026",
        "29/2/2023",
        "00/00/0000",
        "99/99/9999",
        "01/01/0001",
        "31/12/9999",
        "32/13/2026",
        "ngày 0 tháng 0",
        "trước ngày 01/01/1000",
        "đến hết ngày 31/12/9999",
    ),
    *(
        "tháng 13/2026",
        "quý V/2026",
        "quý 0",
        "trước ngày 31/11 hằng năm",
        "từ 5 đến 3",
        "05 - 03",
        "nửa cuối năm 2026",
    ),
    *("0 đồng", "1.000.000.000 tỷ đồng", "một trăm linh không", "mười mươi", "0 lớp x 0 người = 0 người"),
    *("06 lớp x 43 người/lớp = 258 người", "số 0/QĐ-", "Số: 1/2/3/KH-SNV", "15/KH-SNV-", "MMMMMM", "I.1.a)"),
)
EVERYTHING: tuple[str, ...] = tuple(chain(LINE_ENDS, CONTROLS, INVISIBLE, BLANKS, TORN, LETTERS, SIGNS, MARKS, FIGURES))
