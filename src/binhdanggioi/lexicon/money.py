"""Words of money: its sources and its units."""

from typing import NamedTuple

SOURCES = ("kinh phí", "ngân sách", "vốn", "nguồn")
"""The first words of a source of money: `ngân sách tỉnh`, `nguồn vốn sự nghiệp`."""


class MoneyWord(NamedTuple):
    """Đơn vị tiền — a unit of money with its value in đồng."""

    word: str
    worth: int


MONEY_WORDS = (MoneyWord("đồng", 1), MoneyWord("nghìn", 10**3), MoneyWord("triệu", 10**6), MoneyWord("tỷ", 10**9))
"""The units of money; a figure before one of them is an amount."""

SPELLINGS = {"ngàn": "nghìn", "tỉ": "tỷ"}
"""Other spellings of the units of money."""


class ColumnUnit(NamedTuple):
    """Đơn vị của cột tiền — a short spelling of a unit of money, as headings of columns have it."""

    word: str
    unit: str


COLUMN_UNITS = (
    ColumnUnit("1.000 đồng", "nghìn đồng"),
    ColumnUnit("1000 đồng", "nghìn đồng"),
    ColumnUnit("1.000 đ", "nghìn đồng"),
    ColumnUnit("1.000đ", "nghìn đồng"),
    ColumnUnit("1000đ", "nghìn đồng"),
    ColumnUnit("ngàn đồng", "nghìn đồng"),
    ColumnUnit("1.000.000 đồng", "triệu đồng"),
    ColumnUnit("1.000.000đ", "triệu đồng"),
    ColumnUnit("trđ", "triệu đồng"),
    ColumnUnit("tr.đ", "triệu đồng"),
    ColumnUnit("tr.đồng", "triệu đồng"),
    ColumnUnit("tr đồng", "triệu đồng"),
    ColumnUnit("tỉ đồng", "tỷ đồng"),
)
"""The short spellings of units of money in headings of columns; seen in real plans."""

DONG = ("đ", "vnđ", "vnd")
"""The short forms of *đồng*."""

AFTER_SOURCES = ("theo", "được", "cấp", "bố trí", "do", "chi", "và các nguồn")
"""The words that end the source of money before them."""
