"""The headings of the columns of a table, and what they say of the cells."""

from enum import Enum
from typing import NamedTuple


class ColumnKind(Enum):
    """Loại cột — what the cells of a column hold, by its heading."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    ORDINAL = "số thứ tự"
    NOTE = "ghi chú"
    TIME = "thời gian"
    SHARE = "tỷ lệ"
    RATE = "đơn giá"
    QUANTITY = "số lượng"
    AMOUNT = "thành tiền"


ADDED = (ColumnKind.QUANTITY, ColumnKind.AMOUNT)
"""The kinds of columns that are added up; ordinals, notes, times, shares and rates are not."""


class ColumnWord(NamedTuple):
    """Từ của đầu cột — words of the heading of a column, folded."""

    word: str
    kind: ColumnKind


COLUMNS = (
    ColumnWord("tt", ColumnKind.ORDINAL),
    ColumnWord("stt", ColumnKind.ORDINAL),
    ColumnWord("số tt", ColumnKind.ORDINAL),
    ColumnWord("số thứ tự", ColumnKind.ORDINAL),
    ColumnWord("ghi chú", ColumnKind.NOTE),
    ColumnWord("năm", ColumnKind.TIME),
    ColumnWord("thời gian", ColumnKind.TIME),
    ColumnWord("%", ColumnKind.SHARE),
    ColumnWord("tỷ lệ", ColumnKind.SHARE),
    ColumnWord("người/", ColumnKind.SHARE),
    ColumnWord("mức", ColumnKind.SHARE),
    ColumnWord("mức chi", ColumnKind.RATE),
    ColumnWord("mức hỗ trợ", ColumnKind.RATE),
    ColumnWord("đơn giá", ColumnKind.RATE),
    ColumnWord("định mức", ColumnKind.RATE),
    ColumnWord("số lượng", ColumnKind.QUANTITY),
    ColumnWord("khối lượng", ColumnKind.QUANTITY),
    ColumnWord("số lớp", ColumnKind.QUANTITY),
    ColumnWord("số cuộc", ColumnKind.QUANTITY),
    ColumnWord("số buổi", ColumnKind.QUANTITY),
    ColumnWord("số tổ", ColumnKind.QUANTITY),
    ColumnWord("số người", ColumnKind.QUANTITY),
    ColumnWord("số mô hình", ColumnKind.QUANTITY),
    ColumnWord("thành tiền", ColumnKind.AMOUNT),
    ColumnWord("số tiền", ColumnKind.AMOUNT),
    ColumnWord("kinh phí", ColumnKind.AMOUNT),
)
"""The headings of the columns of estimates; seen in real plans."""


def column_words(*kinds: ColumnKind) -> tuple[str, ...]:
    """
    The words of the headings of columns of these kinds.

    >>> column_words(ColumnKind.AMOUNT)
    ('thành tiền', 'số tiền', 'kinh phí')
    """
    return tuple(column.word for column in COLUMNS if column.kind in kinds)
