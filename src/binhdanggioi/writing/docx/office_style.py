"""How an office lays its documents out, within what Nghị định 30/2020/NĐ-CP allows."""

from decimal import Decimal
from enum import Enum

from attrs import Attribute, field, frozen
from attrs.validators import instance_of

from binhdanggioi.notation.valid import Validator, clean_text, each, many, maybe

Measure = int | Decimal
_TAB_STOP = Decimal("1.27")
_DECREE = "Nghị định 30/2020/NĐ-CP, Phụ lục I"
_PAGE = f"{_DECREE}, mục I"
_BODY = f"{_DECREE}, mục II.6.e"


class SizeSet(Enum):
    """
    Bộ cỡ chữ — the sizes in points that rise and fall together in one document.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V.
    """

    def __init__(self, nation: int, body: int) -> None:
        self.nation = nation
        """Of the head line of the State, and of the names of the bodies."""
        self.body = body
        """Of the motto, the date, the title and the body."""

    SMALL = 12, 13
    LARGE = 13, 14


class AnnexTable(Enum):
    """Biểu kèm theo — a table that is made from the nouns of a plan and set after it as an annex."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    INDICATORS = "Biểu chỉ tiêu"
    COURSES = "Biểu các lớp tập huấn"


def _number(instance: object, attribute: "Attribute[Decimal]", value: object) -> Decimal:
    del instance
    if type(value) is not int and (type(value) is not Decimal or not value.is_finite()):
        raise TypeError(f"{attribute.name} must be an int or a finite Decimal: {value!r}")
    return Decimal(value)


def _within(minimum: str, maximum: str, unit: str, clause: str) -> Validator:
    """Refuse what is no number, or lies outside the range that the decree gives."""

    def check(instance: object, attribute: "Attribute[Decimal]", value: object) -> None:
        if not Decimal(minimum) <= _number(instance, attribute, value) <= Decimal(maximum):
            raise ValueError(f"{attribute.name} must be {minimum} to {maximum} {unit} ({clause}): {value}")

    return check


def _an_indent(instance: object, attribute: "Attribute[Decimal]", value: object) -> None:
    if _number(instance, attribute, value) not in {Decimal(1), _TAB_STOP}:
        raise ValueError(f"{attribute.name} must be 1 or 1.27 cm ({_BODY}): {value}")


@frozen(kw_only=True)
class OfficeStyle:
    """
    Thể thức của cơ quan — what an office chooses where the decree leaves a choice, and how it prints its names.

    >>> OfficeStyle(left_mm=25)
    Traceback (most recent call last):
        ...
    ValueError: left_mm must be 30 to 35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 25

    Raises:
        TypeError: a measure is no int and no Decimal, a name no text.
        ValueError: a measure lies outside what the decree allows; the message names the range and the clause.

    """

    parent: str | None = field(default=None, validator=maybe(clean_text))
    """The body above the issuer as it is printed; None: as the plan has it."""
    issuer_lines: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """The name of the issuer, line by line; (): as the plan has it, broken where the column ends."""
    top_mm: Measure = field(default=20, validator=_within("20", "25", "mm", _PAGE))
    """The margin above; the default is the least."""
    bottom_mm: Measure = field(default=20, validator=_within("20", "25", "mm", _PAGE))
    """The margin below; the default is the least."""
    left_mm: Measure = field(default=30, validator=_within("30", "35", "mm", _PAGE))
    """The margin at the left; the default is the least."""
    right_mm: Measure = field(default=15, validator=_within("15", "20", "mm", _PAGE))
    """The margin at the right; the default is the least."""
    sizes: SizeSet = field(default=SizeSet.LARGE, validator=instance_of(SizeSet))
    """The sizes of the letters; the default is that of the forms of the decree."""
    indent_cm: Measure = field(default=_TAB_STOP, validator=_an_indent)
    """How far the first line of a paragraph goes in; the default is a tab stop of Word."""
    gap_pt: Measure = field(default=6, validator=_within("6", "24", "pt", _BODY))
    """What stands between two paragraphs; the default is the least."""
    line_spacing: Measure = field(default=Decimal("1.1"), validator=_within("1", "1.5", "lines", _BODY))
    """From line to line; the default is about that of the forms of the decree."""
    annex_tables: tuple[AnnexTable, ...] = field(default=(), validator=many(AnnexTable))
    """What is set after the plan, in order; (): nothing."""


DEFAULT_STYLE = OfficeStyle()
