"""Marks at the ends of lines, and quotation marks."""

from typing import NamedTuple


class EndMark(NamedTuple):
    """Dấu cuối dòng — a mark with which a line may end."""

    mark: str
    leads: bool = False
    """Whether it leads to what follows."""
    goes_on: bool = False
    """Whether a sentence goes on after it."""


END_MARKS = (
    EndMark("."),
    EndMark(";"),
    EndMark(":", leads=True),
    EndMark(",", goes_on=True),
    EndMark("!"),
    EndMark("?"),
)

ENDS = tuple(mark.mark for mark in END_MARKS)
"""The marks with which a line may end."""
STOPS = tuple(mark.mark for mark in END_MARKS if not mark.goes_on)
"""The marks after which no sentence goes on."""
FINISHED = tuple(mark.mark for mark in END_MARKS if not mark.leads)
"""The marks that end a sentence or an item of a list."""

TRAILING = " .;,*"
"""What is stripped off the end of a value: marks, blanks, and the stars of bold text."""

QUOTES = '“”‘’«»"'
"""The quotation marks, for use inside a character class of a pattern."""

SHORTENED = ("TP", "GS", "PGS", "TS", "ThS", "Th", "BS", "St", "vv", "v.v")
"""What is written with a full stop that ends no sentence, beside the letters of an authority."""
