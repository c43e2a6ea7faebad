"""The form of an official document: its fixed lines, labels and letters."""

from enum import Enum

NATION_LINE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""
The national name, over the documents of the state.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.
"""
MOTTO_LINE = "Độc lập - Tự do - Hạnh phúc"
"""The motto below the national name."""
PARTY_LINE = "ĐẢNG CỘNG SẢN VIỆT NAM"
"""
The line over the documents of the Party.

Source: Hướng dẫn 36-HD/VPTW, 2018.
"""
MOTTO = frozenset(line.lower().replace(" -", "") for line in (NATION_LINE, MOTTO_LINE, PARTY_LINE))
"""The fixed lines at the top of every official document, in small letters and without hyphens."""


class Authority(Enum):
    """
    Quyền hạn ký — the authority by which a document is signed, with its printed abbreviation.

    Source: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7.
    """

    def __init__(self, vietnamese: str, abbreviation: str) -> None:
        self.vietnamese = vietnamese
        self.abbreviation = abbreviation

    ON_BEHALF = "thay mặt", "TM."
    FOR_HEAD = "ký thay", "KT."
    BY_ORDER = "thừa lệnh", "TL."
    BY_AUTHORIZATION = "thừa ủy quyền", "TUQ."
    ACTING = "quyền", "Q."


FORM_LINES = ("Trên đây là", "Nơi nhận", "Kính gửi", "Phụ lục", "CỘNG HÒA XÃ HỘI", "Độc lập -")
"""The first words of fixed lines of the form, in any letter case; such a line never continues a sentence."""
AUTHORITY_LETTERS = ("TM", "KT", "TL", "TUQ", "Q", "T/M", "K/T", "T/L")
"""The letters that start the line above a signature, in the spellings of real plans: *TM.*, *T/M*."""
