"""Cells of a table that are a figure, and those that make their row a total."""

import re
from decimal import Decimal

from binhdanggioi.lexicon.documents import PARTS
from binhdanggioi.lexicon.totals import TOTALS, WHOLES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.number import FIGURE, parse_number
from binhdanggioi.notation.pattern import LETTER, Pattern

_FIGURE = Pattern(rf"({FIGURE})(?:\s+{LETTER}.*)?")
_TOTAL = Pattern(
    rf"(?:{any_of(total.word for total in TOTALS if total.row)}|toàn {any_of(WHOLES)})(?:\s*\(.*\))?\s*:?$",
    re.IGNORECASE,
)
_SUBTOTAL = Pattern(rf"(?:tổng )?cộng (?:{any_of(PARTS)}|nhóm|[IVX0-9]+\b|[A-Z]\b)", re.IGNORECASE)


def figure(cell: str) -> Decimal | None:
    """
    The number at the start of a cell; None if there is none.

    >>> figure("86 tổ"), figure("1.080"), figure("Hỗ trợ")
    (Decimal('86'), Decimal('1080'), None)
    """
    found = _FIGURE.fullmatch(cell.strip("* "))
    return Decimal(parse_number(found[1])) if found else None


def is_total(cell: str) -> bool:
    """
    True for a cell that says that its row adds up the others.

    >>> is_total("Tổng cộng:"), is_total("Tổng số lớp được mở")
    (True, False)
    """
    return _TOTAL.fullmatch(cell.strip("* ")) is not None


def is_subtotal(cell: str) -> bool:
    """
    True for a cell that says that its row adds up the rows of one part.

    >>> is_subtotal("Cộng mục I"), is_subtotal("Cộng tác viên")
    (True, False)
    """
    return _SUBTOTAL.match(cell.strip("* ")) is not None
