"""9xx — totals and products in sentences and in tables."""

import re
from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.table_sums import products, sums
from binhdanggioi.deriving.totals import totals
from binhdanggioi.lexicon.money import MONEY
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.model.training import CourseLine
from binhdanggioi.notation.number import find_money, parse_number
from binhdanggioi.notation.pattern import Pattern

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_FACTOR = rf"(?:{_NUMBER})(?:\s+[^\W\d_][^\d=x×()]{{0,40}}?)?(?:/[^\W\d_]+)?"
_PRODUCT = Pattern(
    rf"(?<![\d.,/])(?P<factors>{_FACTOR}(?:\s*[x×]\s*{_FACTOR})+)\s*=\s*(?P<result>{_NUMBER})(?![\d.,]*\d)",
    re.IGNORECASE,
)
_AFTER_AMOUNT = Pattern(rf"^\s*\((?P<factors>{_FACTOR}(?:\s*[x×]\s*{_FACTOR})+)\)", re.IGNORECASE)
_COUNTED = Pattern(
    rf"(?<![\d.,/x×])(?<![x×] )(?P<number>{_NUMBER})\s+"
    rf"(?!{any_of(unit.word for unit in MONEY)})(?P<unit>[^\W\d_]+)[^\d,;:.()]{{0,40}}(?=\()"
)
_FIGURES = Pattern(rf"(?<![\d.,])(?:{_NUMBER})(?=\s|/|$|[^\d.,])")


@rule(
    "BDG905",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi tổng {stated} {what}, cộng các phần được {listed} (chênh {difference}): {parts}",
    english="states a total of {stated} ({what}), its parts add up to {listed} (difference {difference}): {parts}",
)
def totals_match_their_parts(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A total that a sentence states is the sum of the parts that follow it.

    Parts are those after *gồm*, *chia ra*, *phân bổ*, *cụ thể*, or before *tổng cộng*; after *trong đó* only some
    parts may be named, so there a sum that is far below the total says nothing. A total in a heading is held against
    the amounts of its items.

    Why: the total goes into the estimate, the parts into the work; one of the figures is wrong, and only the author
    knows which.

    Bad:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 420 triệu đồng, chia ra: lớp 1 là 120 triệu đồng, lớp 2 là 290 triệu đồng.
    ```

    Good:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 420 triệu đồng, chia ra: lớp 1 là 120 triệu đồng, lớp 2 là 300 triệu đồng.
    ```

    When to ignore: where the list leaves something out on purpose.

    Source: arithmetic.
    """
    found = [*totals(case)]
    if not found:
        yield NotApplicable("không câu nào nêu tổng kèm các phần")
    for total in found:
        if total.disagrees:
            values: dict[str, Figure] = {
                "stated": total.stated,
                "what": total.what,
                "listed": total.listed,
                "difference": abs(total.stated - total.listed),
                "parts": total.parts,
            }
            yield Found.at(case, total.text, total.start, total.end, values=values)


@rule(
    "BDG906",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="bảng, cột “{column}”: ghi tổng {stated}, cộng các dòng được {listed} (chênh {difference})",
    english="table, column “{column}”: states {stated}, the rows add up to {listed} (difference {difference})",
)
def table_totals_match_their_rows(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A total in a table is the sum of its rows, and a subtotal that of the rows under it.

    Rows under letters or Roman numbers have their subtotal above them, and then the last total is over the subtotals.
    Columns that are not added up (rates, years, remarks) are left out.

    Why: an estimate that does not add up is sent back.

    Bad:

    ```text
    III. KINH PHÍ

    | TT | Nội dung | Thành tiền |
    |---|---|---|
    | 1 | Tập huấn | 120 |
    | 2 | Truyền thông | 80 |
    | | Tổng cộng | 210 |
    ```

    Good:

    ```text
    III. KINH PHÍ

    | TT | Nội dung | Thành tiền |
    |---|---|---|
    | 1 | Tập huấn | 120 |
    | 2 | Truyền thông | 80 |
    | | Tổng cộng | 200 |
    ```

    When to ignore: where a row is counted in another one.

    Source: arithmetic.
    """
    checked = [(path, table, total) for path, table in case.tables for total in sums(table)]
    if not checked:
        yield NotApplicable("không bảng nào có dòng tổng kiểm được")
    for path, table, total in checked:
        listed = sum(total.parts, Decimal(0))
        if listed != total.stated:
            values: dict[str, Figure] = {
                "column": total.heading.strip("* ") or str(total.column + 1),
                "stated": total.stated,
                "listed": listed,
                "difference": abs(total.stated - listed),
            }
            yield Found(
                path=f"{path}.rows[{total.row}]", noun=table, span=case.row_span(table, total.row), values=values
            )


@rule(
    "BDG907",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{factors} = {product}, nhưng ghi {stated}",
    english="{factors} make {product}, but {stated} is stated",
)
def products_are_right(case: Case) -> Iterator[Found | NotApplicable]:
    """
    A product that is written out is right, in a sentence and in a row of a table.

    Checked are `3 lớp x 40 người = 120`, an amount with its product in brackets, and rows of tables with a quantity,
    a rate and an amount.

    Why: the product is what gets paid.

    Bad:

    ```text
    III. KINH PHÍ

    Truyền thông: 18.600.000 đồng (28 buổi x 600.000 đồng/buổi).
    ```

    Good:

    ```text
    III. KINH PHÍ

    Truyền thông: 16.800.000 đồng (28 buổi x 600.000 đồng/buổi).
    ```

    When to ignore: where the rate is rounded.

    Source: arithmetic.
    """
    applied = False
    for text in case.figures:
        if isinstance(text.noun, CourseLine) and "headcount_per_class" in text.noun.states:
            continue  # BDG513 asks it
        for factors, stated, start, end in _products(text.text):
            applied = True
            product = _multiply(factors)
            if product != stated:
                values: dict[str, Figure] = {"factors": factors, "product": product, "stated": stated}
                yield Found.at(case, text, start, end, values=values)
    for path, table in case.tables:
        for row in products(table):
            applied = True
            if row.quantity * row.rate != row.stated:
                span = case.row_span(table, row.row)
                values = {
                    "factors": f"{_plain(row.quantity)} x {_plain(row.rate)}",
                    "product": row.quantity * row.rate,
                    "stated": row.stated,
                }
                yield Found(path=f"{path}.rows[{row.row}]", noun=table, span=span, values=values)
    if not applied:
        yield NotApplicable("không có phép nhân nào được viết ra")


def _products(text: str) -> Iterator[tuple[str, Decimal, int, int]]:
    """Every product of a text: its factors as written, what it is said to be, and where that stands."""
    if "x" not in text and "×" not in text:
        return
    for found in _PRODUCT.finditer(text):
        yield found["factors"], _with_word(found["result"], text[found.end() :]), *found.span()
    for amount, start, end in find_money(text):
        after = _AFTER_AMOUNT.match(text[end:])
        if after is not None and "đồng" in after["factors"]:
            yield after["factors"], amount.amount, start, end + after.end()
    for count in _COUNTED.finditer(text):
        after = _AFTER_AMOUNT.match(text[count.end() :])
        if after is not None and re.search(rf"\d\s*{re.escape(count['unit'])}\b", after["factors"][1:]):
            yield after["factors"], Decimal(parse_number(count["number"])), count.start(), count.end() + after.end()


def _with_word(number: str, after: str) -> Decimal:
    """A number with the word for thousands, millions or billions that follows it."""
    scale = next((unit.worth for unit in MONEY if after.lstrip().startswith(unit.word)), 1)
    return Decimal(parse_number(number)) * scale


def _multiply(factors: str) -> Decimal:
    product = Decimal(1)
    for factor in re.split(r"\s*[x×]\s*(?=\d)", factors):
        found = _FIGURES.match(factor)
        product *= _with_word(found[0], factor[found.end() :]) if found else 1
    return product


def _plain(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")
