"""9xx — totals and products in sentences and in tables."""

import re
from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.table_sums import products, sums
from binhdanggioi.deriving.totals import totals
from binhdanggioi.model.finding import Ground, Severity
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
    r"(?!đồng|triệu|tỷ|nghìn)(?P<unit>[^\W\d_]+)[^\d,;:.()]{0,40}(?=\()"
)
_FIGURES = Pattern(rf"(?<![\d.,])(?:{_NUMBER})(?=\s|/|$|[^\d.,])")
_UNITS = (("tỷ", 10**9), ("triệu", 10**6), ("nghìn", 10**3))


@rule(
    "BDG905",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi tổng {stated} {what}, cộng các phần được {listed} (chênh {difference}): {parts}",
    english="states a total of {stated} ({what}), its parts add up to {listed} (difference {difference}): {parts}",
    topic=questions.MONEY,
)
def totals_match_their_parts(case: Case) -> Iterator[Found | NotApplicable]:
    """A total that a sentence states is the sum of the parts that follow it."""
    found = [*totals(case)]
    if not found:
        yield NotApplicable("không câu nào nêu tổng kèm các phần")
    for total in found:
        if total.disagrees:
            yield Found.within(
                case,
                total.text,
                total.start,
                total.end,
                stated=total.stated,
                what=total.what,
                listed=total.listed,
                difference=abs(total.stated - total.listed),
                parts=total.parts,
            )


@rule(
    "BDG906",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="bảng, cột “{column}”: ghi tổng {stated}, cộng các dòng được {listed} (chênh {difference})",
    english="table, column “{column}”: states {stated}, the rows add up to {listed} (difference {difference})",
    topic=questions.MONEY,
)
def table_totals_match_their_rows(case: Case) -> Iterator[Found | NotApplicable]:
    """A total in a table is the sum of its rows, and a subtotal that of the rows under it."""
    checked = [(path, table, total) for path, table in case.tables for total in sums(table)]
    if not checked:
        yield NotApplicable("không bảng nào có dòng tổng kiểm được")
    for path, table, total in checked:
        listed = sum(total.parts, Decimal(0))
        if listed != total.stated:
            yield Found(
                path=f"{path}.rows[{total.row}]",
                noun=table,
                span=case.row_span(table, total.row),
                column=total.heading.strip("* ") or str(total.column + 1),
                stated=total.stated,
                listed=listed,
                difference=abs(total.stated - listed),
            )


@rule(
    "BDG907",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{factors} = {product}, nhưng ghi {stated}",
    english="{factors} make {product}, but {stated} is stated",
    topic=questions.MONEY,
)
def products_are_right(case: Case) -> Iterator[Found | NotApplicable]:
    """A product that is written out is right, in a sentence and in a row of a table."""
    applied = False
    for text in case.figures:
        if isinstance(text.noun, CourseLine) and "headcount_per_class" in text.noun.states:
            continue  # BDG513 asks it
        for factors, stated, start, end in _products(text.text):
            applied = True
            product = _multiply(factors)
            if product != stated:
                yield Found.within(case, text, start, end, factors=factors, product=product, stated=stated)
    for path, table in case.tables:
        for row in products(table):
            applied = True
            if row.quantity * row.rate != row.stated:
                span = case.row_span(table, row.row)
                yield Found(
                    path=f"{path}.rows[{row.row}]",
                    noun=table,
                    span=span,
                    factors=f"{_plain(row.quantity)} x {_plain(row.rate)}",
                    product=row.quantity * row.rate,
                    stated=row.stated,
                )
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
    scale = next((scale for word, scale in _UNITS if after.lstrip().startswith(word)), 1)
    return Decimal(parse_number(number)) * scale


def _multiply(factors: str) -> Decimal:
    product = Decimal(1)
    for factor in re.split(r"\s*[x×]\s*(?=\d)", factors):
        found = _FIGURES.match(factor)
        product *= _with_word(found[0], factor[found.end() :]) if found else 1
    return product


def _plain(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")
