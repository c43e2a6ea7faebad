"""Words of totals and of their parts."""

from typing import NamedTuple

from binhdanggioi.lexicon.levels import AREAS


class TotalWord(NamedTuple):
    """Từ chỉ tổng — a word for a total."""

    word: str
    row: bool = True
    """Whether it may name a row of totals in a table."""
    follows: bool = False
    """Whether it may come after the parts, in the same sentence: `…, tổng cộng 12 lớp`."""
    opens: bool = False
    """Whether it may start a paragraph that sums up courses."""


TOTALS = (
    TotalWord("tổng", follows=True),
    TotalWord("tổng cộng", follows=True, opens=True),
    TotalWord("tổng số", follows=True, opens=True),
    TotalWord("tổng hợp", row=False, opens=True),
    TotalWord("tổng chung"),
    TotalWord("tổng kinh phí"),
    TotalWord("cộng", follows=True, opens=True),
    TotalWord("tất cả", follows=True),
)
"""The words for a total; seen in real plans."""

WHOLES = (*(area.word for area in AREAS), "trường", "ngành")
"""Words after *toàn* that make it a total: *toàn tỉnh*."""

PARTS_FOLLOW = ("chia ra", "chia thành", "bao gồm", "gồm", "gồm có", "phân bổ", "cụ thể", "cụ thể như sau")
"""The words after a total that introduce all its parts."""

SOME_PARTS_FOLLOW = ("trong đó", "trong đó có")
"""The words after a total that introduce some of its parts."""

SHARED = ("thêm", "đợt", "bước", "giai đoạn", "điểm")
"""The words near a figure that show it to be a part of another, or one of several."""
