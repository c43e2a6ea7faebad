"""The parts that a document is printed of, from its first line to its last: readers tell them, writers set them."""

from enum import Enum, auto


class Part(Enum):
    """
    Thành phần thể thức — the part that a line plays in an official document.

    Source: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I, mục II.
    """

    PARENT = auto()
    """The body above the one that issues the document (*cơ quan chủ quản*)."""
    ISSUER = auto()
    NATION = auto()
    """The head line of the State (*Quốc hiệu*), or of the Party."""
    MOTTO = auto()
    """*Tiêu ngữ*; a reader calls both lines over a document so."""
    NUMBER = auto()
    DATE = auto()
    """Place and date."""
    TITLE = auto()
    """What the document calls itself: `KẾ HOẠCH`."""
    SUBJECT = auto()
    BASIS = auto()
    OPENING = auto()
    """The sentence that leads to the body (*… như sau:*)."""
    PARAGRAPH = auto()
    HEADING = auto()
    """A line of the outline that has others under it."""
    BODY = auto()
    """A line of the outline, before its tree is built."""
    ARTICLE = auto()
    """What a decision decides: *Điều 1. …*."""
    CLOSING = auto()
    """*Trên đây là Kế hoạch …*, and the prose after it."""
    RECIPIENTS = auto()
    """The label *Nơi nhận:*."""
    RECIPIENT = auto()
    ARCHIVE = auto()
    """The last of the recipients: *Lưu: VT, …*."""
    AUTHORITY = auto()
    """By what right a document is signed, and for whom: `KT. GIÁM ĐỐC`."""
    POSITION = auto()
    NAME = auto()
    ANNEXES = auto()
    """The label that parts a plan from its annexes, where no signature of its own does."""
    ANNEX = auto()
    """The heading of an annex."""
