"""The parts of an official document, from its first line to its last."""

from enum import Enum, auto


class Part(Enum):
    """
    Thành phần thể thức — the part of an official document that a line belongs to.

    Source: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I, mục II.
    """

    PARENT = auto()
    """The body above the one that issues the document (*cơ quan chủ quản*)."""
    ISSUER = auto()
    NATION = auto()
    """The national name (*Quốc hiệu*), or the head line of the Party."""
    MOTTO = auto()
    """*Tiêu ngữ*; the reader labels the national name so too."""
    NUMBER = auto()
    DATE = auto()
    """Place and date."""
    TITLE = auto()
    """The kind that the document names: `KẾ HOẠCH`."""
    SUBJECT = auto()
    ABOUT = auto()
    """The subject of a letter, below its number: `V/v …`."""
    ADDRESSEES = auto()
    """*Kính gửi: …*, whole or only the label above the list."""
    ADDRESSEE = auto()
    BASIS = auto()
    PARAGRAPH = auto()
    HEADING = auto()
    """A line of the outline with others under it."""
    ARTICLE = auto()
    """An article of a decision: *Điều 1. …*."""
    CLOSING = auto()
    """*Trên đây là Kế hoạch …*, and the prose after it."""
    RECIPIENTS = auto()
    """The label *Nơi nhận:*."""
    RECIPIENT = auto()
    ARCHIVE = auto()
    """The last of the recipients: *Lưu: VT, …*."""
    AUTHORITY = auto()
    """The authority by which a document is signed, and for whom: `KT. GIÁM ĐỐC`."""
    POSITION = auto()
    NAME = auto()
    ANNEXES = auto()
    """The label that separates a plan from its annexes if no signature comes between them."""
    ANNEX = auto()
    """The heading of an annex."""
