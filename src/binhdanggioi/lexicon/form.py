"""The form of an official document: its fixed lines, labels and letters."""

from enum import Enum

MOTTO = frozenset({"cộng hòa xã hội chủ nghĩa việt nam", "độc lập tự do hạnh phúc", "đảng cộng sản việt nam"})
"""The lines over every official document, folded: furniture."""


class Authority(Enum):
    """
    Quyền hạn ký — by what right a document is signed, with the abbreviation that is printed.

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
"""What lines of the form start with, in any case: each of them is a line of its own, never the rest of a sentence."""
AUTHORITY_LETTERS = ("TM", "KT", "TL", "TUQ", "Q", "T/M", "K/T", "T/L")
"""What the line over a signature starts with, before its full stop, in the spellings of real plans: *TM.*, *T/M*."""
