"""Marks at the ends of lines, and quotation marks."""

from typing import NamedTuple


class EndMark(NamedTuple):
    """Dấu cuối dòng — a mark at the end of a line."""

    mark: str
    leads: bool = False
    """Whether it introduces what follows, as a colon."""
    goes_on: bool = False
    """Whether the sentence continues after it."""


END_MARKS = (
    EndMark("."),
    EndMark(";"),
    EndMark(":", leads=True),
    EndMark(",", goes_on=True),
    EndMark("!"),
    EndMark("?"),
)

ENDS = tuple(mark.mark for mark in END_MARKS)
"""All marks at the end of a line."""
STOPS = tuple(mark.mark for mark in END_MARKS if not mark.goes_on)
"""The marks after which no sentence continues."""
FINISHED = tuple(mark.mark for mark in END_MARKS if not mark.leads)
"""The marks that end a sentence or an item of a list."""

GOING_ON = ("và", "của", "thuộc", "về", "tại", "do", "cho", "với", "các", "trên địa bàn", "theo", "thuộc về", "giữa")
"""The last words of a line that the next line goes on with."""
COUNTING = frozenset(
    {"ngày", "tháng", "năm", "quý", "số", "điều", "khoản", "điểm", "mục", "phụ lục", "giai đoạn", "từ", "đến"}
)
"""The last words of a line that the next line goes on with, though it starts with a figure."""

TRAILING = " .;,*"
"""Characters stripped off the end of a value: marks, blanks, and the stars of bold text."""

QUOTES = '“”‘’«»"'
"""The quotation marks, for use inside a character class of a pattern."""

SHORTENED = ("TP", "GS", "PGS", "TS", "ThS", "Th", "BS", "St", "vv", "v.v")
"""What is written with a full stop that ends no sentence, beside the letters of an authority."""
