"""The headings of a table: what each column holds, for which year, in which unit of money."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from binhdanggioi.lexicon.columns import ACTUAL, ALL, COLUMNS, NAMING, PLANNED, UNLESS_BODIES, ColumnKind
from binhdanggioi.lexicon.money import MONEY_WORDS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.pattern import LETTER, NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.organization import starts_with_body

_LONGEST_HEADING = 60
_MOST_HEADS = 3
"""More rows of headings than any table has."""
_LEADING = Pattern(rf"(?:{any_of(map(fold, NAMING))}\s)+")
_WORDS = {fold(column.word): column for column in COLUMNS if column.word[-1].isalpha()}
_START = Pattern(rf"({any_of(word for word, column in _WORDS.items() if not column.whole)}){NO_LETTER_AFTER}")
_WITHIN = tuple(
    (kind, Pattern(rf"(?<!{LETTER}){any_of(words)}{NO_LETTER_AFTER}"))
    for kind in ColumnKind
    if (words := [word for word, column in _WORDS.items() if column.within and column.kind is kind])
)
_YEAR = Pattern(r"(?<![0-9/])(?:(?P<first>(?:19|20)[0-9]{2})\s*[-–]\s*)?(?P<year>(?:19|20)[0-9]{2})(?![0-9])")
"""`Năm 2026`, `Giai đoạn 2026 - 2030`"""
_YEARS = Pattern(r"(?:năm )?(?:19|20)[0-9]{2}(?![0-9])\s?|^năm ")
_ACTUAL = Pattern(rf"(?:số liệu )?{any_of(map(fold, ACTUAL))}{NO_LETTER_AFTER}")
_PLANNED = Pattern(rf"(?<!{LETTER}){any_of(map(fold, PLANNED))}{NO_LETTER_AFTER}")
_ALL = Pattern(rf"{any_of(map(fold, ALL))}{NO_LETTER_AFTER}")
_MONEY = Pattern(
    rf"(?:(?<!{LETTER})(?P<many>{any_of(f'{word.word} đồng' for word in MONEY_WORDS if word.worth > 1)})|"
    r"(?:^|[(:]\s*)(?P<one>đồng))\s*[).:;]*$",
    re.IGNORECASE,
)
_ASIDE = Pattern(r"\(.*\)|(?:đơn vị(?: tính)?|đvt)\s*:.*", re.IGNORECASE)
"""`(triệu đồng)`, `Đơn vị tính: nghìn đồng`"""
_NAMES = (ColumnKind.TEXT, ColumnKind.TARGET)
_FIGURES = (ColumnKind.QUANTITY, ColumnKind.RATE, ColumnKind.AMOUNT)


@frozen
class TableColumn:
    """A column of a table, by its headings."""

    at: int
    """Its number, counted from 0."""
    headings: tuple[str, ...]
    """Its headings from the outermost on, as printed."""
    kind: ColumnKind | None
    """None: the headings are not known."""
    year: int | None = None
    """The last year that they name; None: they name none."""
    spans_years: bool = False
    """Whether they name a period."""
    actual: bool = False
    """Whether its figures were reached already."""
    planned: bool = False
    """Whether its figures are to be reached."""
    adds_up: bool = False
    """Whether its figures add up those of the columns beside it."""
    money: str | None = None
    """The unit of its amounts: `triệu đồng`; None: not said."""


@frozen
class Heads:
    """The headings of a table."""

    columns: tuple[TableColumn, ...]
    length: int
    """How many rows they take."""

    def of(self, *kinds: ColumnKind) -> tuple[TableColumn, ...]:
        """The columns of these kinds, in their order."""
        return tuple(column for column in self.columns if column.kind in kinds)

    def first(self, *kinds: ColumnKind) -> TableColumn | None:
        """The first column of these kinds; None if there is none."""
        return next(iter(self.of(*kinds)), None)


def heads_of(rows: Sequence[Sequence[str]]) -> Heads:
    """Read the headings of a table, in one row or in several with merged cells."""
    length = 1
    while length < min(_MOST_HEADS, len(rows) - 1) and _goes_on(rows[:length], rows[length]):
        length += 1
    columns = tuple(_column(at, headings) for at, headings in enumerate(_headings(rows[:length])))
    return Heads(tuple(_told_apart(columns, rows[length:])), length)


def names_columns(cells: Sequence[str]) -> bool:
    """True for a row of headings: it says what a row is about, and something more that is known."""
    columns = [_column(at, (cell,)) for at, cell in enumerate(cells)]
    known = sum(column.kind is not None or column.year is not None for column in columns)
    return any(column.kind in _NAMES for column in columns) and known > len(_NAMES)


def is_ordinal_heading(cell: str) -> bool:
    """True for the heading of the column of numbers: `TT`."""
    return _kind(cell) is ColumnKind.ORDINAL


def money_in(text: str) -> str | None:
    """
    The unit of money that a heading or a caption names; None if it names none.

    >>> money_in("Kinh phí (triệu đồng)"), money_in("Đơn vị tính: nghìn đồng"), money_in("Hoạt động cộng đồng")
    ('triệu đồng', 'nghìn đồng', None)
    """
    asides = [*(found[0] for found in _ASIDE.finditer(text)), *([text] if len(text) < _LONGEST_HEADING else [])]
    return next(((found["many"] or found["one"]).lower() for aside in asides if (found := _MONEY.search(aside))), None)


def _goes_on(heads: Sequence[Sequence[str]], row: Sequence[str]) -> bool:
    """True if a row holds more headings: some below a merged cell, and none that is not known elsewhere."""
    above = [list(column) for column in zip(*_padded(heads), strict=True)]
    cells = [*row, *[""] * (len(above) - len(row))]
    if len(cells) > len(above):
        return False
    own = [at for at, cell in enumerate(cells) if cell and cell not in above[at]]
    merged = [at for at in own if not above[at][0] or _is_wide(heads[0], at)]
    return bool(merged) and merged == own and all(_names_a_column(cells[at]) for at in own)


def _is_wide(row: Sequence[str], at: int) -> bool:
    """True if a heading goes over several columns: the cells right of it, or beside it, are empty or the same."""
    right = row[at + 1] if at + 1 < len(row) else None
    left = row[at - 1] if at else None
    return right == "" or row[at] in (left, right)


def _names_a_column(cell: str) -> bool:
    column = _column(0, (cell,))
    known = column.kind is not None or column.actual or column.planned or column.adds_up
    return known or column.year is not None or bool(_SHORT.fullmatch(cell))


_SHORT = Pattern(r"(?!.*[0-9])(?:[^\s]+\s){0,5}[^\s]+")
"""A heading below another that is of a few words: `NS tỉnh`, `Nguồn khác`."""


def _padded(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    longest = max(map(len, rows))
    return [[*row, *[""] * (longest - len(row))] for row in rows]


def _headings(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """The headings of each column; a merged cell heads the columns right of it that have a heading of their own."""
    padded = _padded(rows)
    wide = ""
    for column in zip(*padded, strict=True):
        top, *below = column
        wide = top or wide
        headings = [wide if any(below) else top, *below]
        yield tuple(dict.fromkeys(heading for heading in headings if heading))


def _column(at: int, headings: tuple[str, ...]) -> TableColumn:
    years = [found for heading in headings for found in _YEAR.finditer(heading)]
    folded = [_YEARS.sub("", fold(heading)).strip() for heading in headings]
    planned = any(_PLANNED.search(heading) for heading in folded)
    named = {found["year"] for found in years}
    kinds = [kind for heading in reversed(headings) if (kind := _kind(heading)) is not None]
    if ColumnKind.AMOUNT in kinds and kinds[0] is ColumnKind.SOURCE:
        kinds = [ColumnKind.AMOUNT]  # the amounts of one source
    return TableColumn(
        at=at,
        headings=headings,
        kind=next(iter(kinds), None),
        year=int(named.pop()) if len(named) == 1 else None,
        spans_years=any(found["first"] for found in years),
        actual=not planned and any(_ACTUAL.match(heading) for heading in folded),
        planned=planned,
        adds_up=bool(folded) and _ALL.match(folded[-1]) is not None,
        money=next((unit for heading in reversed(headings) if (unit := money_in(heading))), None),
    )


@lru_cache(maxsize=1024)
def _kind(heading: str) -> ColumnKind | None:
    """What a heading says that its column holds: by all its words, by its first ones, or by some within."""
    words = fold(heading)
    leading = _LEADING.match(words)
    words = words[leading.end() :] if leading else words
    if words in _WORDS:
        return _WORDS[words].kind
    within = {kind for kind, pattern in _WITHIN if pattern.search(words)}
    if {ColumnKind.LEAD, ColumnKind.PARTNERS} <= within:
        return ColumnKind.ASSIGNED
    start = _START.match(words)
    found = _WORDS[start[1]].kind if start else None
    if found in (None, ColumnKind.BODY) and within:
        return next(kind for kind, _ in _WITHIN if kind in within)
    return found


def _told_apart(columns: Sequence[TableColumn], rows: Sequence[Sequence[str]]) -> Iterator[TableColumn]:
    """Tell units from bodies under `Đơn vị`, and the names of targets from their values under `Mục tiêu`."""
    first = next((column.at for column in columns if column.kind in _NAMES), None)
    has_figures = any(column.kind in _FIGURES or _is_of_a_year(column) for column in columns)
    for column in columns:
        if column.kind is ColumnKind.BODY and not _names_bodies(column, rows):
            other = UNLESS_BODIES.get(fold(column.headings[-1])) if has_figures else None
            yield evolve(column, kind=other)
        elif column.kind is ColumnKind.TARGET and (column.year is not None or column.at != first):
            yield evolve(column, kind=None, planned=True)
        elif _is_of_a_year(column) and column.kind is ColumnKind.TEXT:
            yield evolve(column, kind=None)
        else:
            yield column


def _is_of_a_year(column: TableColumn) -> bool:
    return column.year is not None


def _names_bodies(column: TableColumn, rows: Sequence[Sequence[str]]) -> bool:
    return any(column.at < len(row) and starts_with_body(row[column.at]) for row in rows)
