"""The layout that an office chooses for its documents, within Nghị định 30/2020/NĐ-CP."""

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
    Bộ cỡ chữ — the sizes of letters that go together in one document, in points.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V.
    """

    def __init__(self, nation: int, body: int) -> None:
        self.nation = nation
        """The size of the head line of the State and of the names of the bodies."""
        self.body = body
        """The size of the motto, the date, the title and the body."""

    SMALL = 12, 13
    LARGE = 13, 14


class AnnexTable(Enum):
    """Biểu kèm theo — a table that is made from the nouns of a plan and added to it as an annex."""

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
    """Make a validator that refuses a value that is no number or lies outside the range of the decree."""

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
    Thể thức của cơ quan — the choices of an office where the decree leaves one, and its names as printed.

    >>> OfficeStyle(left_mm=25)
    Traceback (most recent call last):
        ...
    ValueError: left_mm must be 30 to 35 mm (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I): 25

    Raises:
        TypeError: a measure is neither an int nor a Decimal, or a name is no text.
        ValueError: a measure lies outside the range of the decree; the message names the range and the clause.

    """

    parent: str | None = field(default=None, validator=maybe(clean_text))
    """The body above the issuer as it is printed; None: as the plan has it."""
    issuer_lines: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """The name of the issuer, line by line; (): as the plan has it, broken where the column ends."""
    top_mm: Measure = field(default=20, validator=_within("20", "25", "mm", _PAGE))
    """The top margin; the default is the least that is allowed."""
    bottom_mm: Measure = field(default=20, validator=_within("20", "25", "mm", _PAGE))
    """The bottom margin; the default is the least that is allowed."""
    left_mm: Measure = field(default=30, validator=_within("30", "35", "mm", _PAGE))
    """The left margin; the default is the least that is allowed."""
    right_mm: Measure = field(default=15, validator=_within("15", "20", "mm", _PAGE))
    """The right margin; the default is the least that is allowed."""
    sizes: SizeSet = field(default=SizeSet.LARGE, validator=instance_of(SizeSet))
    """The sizes of the letters; the default is that of the forms of the decree."""
    indent_cm: Measure = field(default=_TAB_STOP, validator=_an_indent)
    """The indent of the first line of a paragraph; the default is a tab stop of Word."""
    gap_pt: Measure = field(default=6, validator=_within("6", "24", "pt", _BODY))
    """The space between two paragraphs; the default is the least that is allowed."""
    line_spacing: Measure = field(default=Decimal("1.1"), validator=_within("1", "1.5", "lines", _BODY))
    """The line spacing; the default is about that of the forms of the decree."""
    annex_tables: tuple[AnnexTable, ...] = field(default=(), validator=many(AnnexTable))
    """The annex tables added after the plan, in order; (): none."""


DEFAULT_STYLE = OfficeStyle()
