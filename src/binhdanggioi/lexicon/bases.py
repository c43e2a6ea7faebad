"""The words that start the legal bases of a plan, and the role that they give to the act."""

from enum import Enum


class BasisRole(Enum):
    """Loại căn cứ — whether a plan rests on an act or carries it out."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    GROUNDS = "căn cứ"
    IMPLEMENTS = "thực hiện"


BASES = (
    ("căn cứ", BasisRole.GROUNDS),
    ("theo", BasisRole.GROUNDS),
    ("xét", BasisRole.GROUNDS),
    ("trên cơ sở", BasisRole.GROUNDS),
    ("thực hiện", BasisRole.IMPLEMENTS),
    ("triển khai", BasisRole.IMPLEMENTS),
    ("tiếp tục thực hiện", BasisRole.IMPLEMENTS),
)
"""
The first words of a basis, with the role of the act.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5, for *căn cứ*; the others were seen in real plans.
"""
