"""9xx — totals and products in sentences and in tables."""

import re
from collections.abc import Iterator
from decimal import Decimal

from attrs import frozen

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.table_sums import products, sums
from binhdanggioi.deriving.text import Text
from binhdanggioi.deriving.totals import totals
from binhdanggioi.lexicon.money import MONEY_WORDS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.training import CourseLine
from binhdanggioi.notation.number import FIGURE, find_money, parse_number
from binhdanggioi.notation.pattern import Pattern

_FACTOR = rf"{FIGURE}(?:\s+[^\W\d_][^0-9=x×()]{{0,40}}?)?(?:/[^\W\d_]+)?"
_BY = Pattern(r"\s*[x×]\s*(?=[0-9])", re.IGNORECASE)
_FIRST = Pattern(r"(?<![0-9.,/])[0-9]")
_TIMES = Pattern(rf"{_FACTOR}{_BY.pattern}", re.IGNORECASE)
"""`3 lớp x `, before another factor"""
_LAST = Pattern(rf"(?P<factor>{_FACTOR})\s*=\s*(?P<result>{FIGURE})(?![0-9.,]*[0-9])", re.IGNORECASE)
"""`40 người = 120`"""
_WORTH = {unit.word: unit.worth for unit in MONEY_WORDS}
_AFTER_AMOUNT = Pattern(rf"\s*\((?P<factors>{_FACTOR}(?:\s*[x×]\s*{_FACTOR})+)\)", re.IGNORECASE)
_COUNTED = Pattern(
    rf"(?<![0-9.,/x×])(?<![x×] )(?P<number>{FIGURE})\s+"
    rf"(?!{any_of(unit.word for unit in MONEY_WORDS)})(?P<unit>[^\W\d_]+)[^0-9,;:.()]{{0,40}}(?=\()",
    re.IGNORECASE,
)
"""`120 suất (…`, before the factors in brackets"""
_FIGURES = Pattern(rf"(?<![0-9.,]){FIGURE}(?=\s|/|$|[^0-9.,])")
_MOST_DIGITS = 18
"""A product of more digits is none of a plan."""
_SCALE = Pattern(rf"\s*({any_of(unit.word for unit in MONEY_WORDS)})", re.IGNORECASE)


@rule(
    "BDG905",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi tổng {stated} {what}, cộng các phần ({parts}) được {listed}, chênh {difference}; kiểm tra lại số "
    "liệu",
    english="states a total of {stated} “{what}”, its parts ({parts}) add up to {listed}, which is {difference} off; "
    "check the figures",
    topic=questions.MONEY,
)
def totals_match_their_parts(case: Case) -> Iterator[Found | NotApplicable]:
    """A total that a sentence states is the sum of the parts that follow it."""
    found = [*totals(case)]
    if not found:
        yield NotApplicable(
            "không có câu nào ghi số tổng kèm các số thành phần", "no sentence states a total with its parts"
        )
        return
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
    vietnamese="bảng, cột “{column}”: dòng tổng ghi {stated}, cộng các dòng được {listed}, chênh {difference}; kiểm "
    "tra lại số liệu",
    english="table, column “{column}”: the total is stated as {stated}, the rows add up to {listed}, which is "
    "{difference} off; check the figures",
    topic=questions.MONEY,
)
def table_totals_match_their_rows(case: Case) -> Iterator[Found | NotApplicable]:
    """A total in a table is the sum of its rows, and a subtotal that of the rows under it."""
    checked = [(path, table, total) for path, table in case.tables for total in sums(table)]
    if not checked:
        yield NotApplicable("không có bảng nào có dòng tổng để đối chiếu", "no table has a total that can be checked")
        return
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
    english="“{factors}” makes {product}, but {stated} is stated",
    topic=questions.MONEY,
)
def products_are_right(case: Case) -> Iterator[Found | NotApplicable]:
    """A product that is written out is right, in a sentence and in a row of a table."""
    texts = [text for text in case.figures if not _is_of_a_class(text)]
    sentences = [(text, product) for text in texts for product in _products(text.text)]
    rows = [(path, table, product) for path, table in case.tables for product in products(table)]
    if not sentences and not rows:
        yield NotApplicable("kế hoạch không ghi phép nhân nào", "no product is written out")
        return
    for text, one in sentences:
        made = _multiply(one.factors)
        if made is not None and made != one.stated:
            yield Found.within(case, text, one.start, one.end, factors=one.factors, product=made, stated=one.stated)
    for path, table, row in rows:
        made = row.quantity * row.rate
        if made != row.stated:
            yield Found(
                path=f"{path}.rows[{row.row}]",
                noun=table,
                span=case.row_span(table, row.row),
                factors=f"{_plain(row.quantity)} x {_plain(row.rate)}",
                product=made,
                stated=row.stated,
            )


def _is_of_a_class(text: Text) -> bool:
    """True for a line that multiplies classes by the people in each, which BDG513 judges."""
    return isinstance(text.noun, CourseLine) and "headcount_per_class" in text.noun.states


@frozen
class _Product:
    """A product written out in a text: its factors as written, its stated result, and the place of that."""

    factors: str
    stated: Decimal
    start: int
    end: int


def _products(text: str) -> Iterator[_Product]:
    """Find every product in a text: `08 lớp x 50 người = 400 người`."""
    if not _BY.search(text):
        return
    yield from _with_results(text)
    for amount, start, end in find_money(text):
        after = _AFTER_AMOUNT.match(text, end)
        if after is not None and "đồng" in after["factors"].lower():
            yield _Product(after["factors"], amount.amount, start, after.end())
    for count in _COUNTED.finditer(text):
        after = _AFTER_AMOUNT.match(text, count.end())
        if after is not None and _has(after["factors"], count["unit"]):
            stated = Decimal(parse_number(count["number"]))
            yield _Product(after["factors"], stated, count.start(), after.end())


def _has(factors: str, unit: str) -> bool:
    """True if one of the factors, but for a single figure at their start, counts things of a unit."""
    return re.search(rf"[0-9]\s*{re.escape(unit)}\b", factors[1:], re.IGNORECASE) is not None


def _with_results(text: str) -> Iterator[_Product]:
    """
    Find every product with its result behind it: `3 lớp x 40 người = 120`.

    The factors are walked one after another: where they lead to no result, they do from none of them.
    """
    first = _FIRST.search(text)
    while first is not None:
        start = end = first.start()
        while times := _TIMES.match(text, end):
            end = times.end()
        last = _LAST.match(text, end) if end > start else None
        if last is not None:
            factors = text[start : last.end("factor")]
            yield _Product(factors, _with_word(last["result"], text, last.end()), start, last.end())
        first = _FIRST.search(text, last.end() if last else end + 1)


def _with_word(number: str, text: str, end: int) -> Decimal:
    """The value of a number with the word for thousands, millions or billions after it, at `text[end:]`."""
    scale = _SCALE.match(text, end)
    return Decimal(parse_number(number)) * (_WORTH[scale[1].lower()] if scale else 1)


def _multiply(factors: str) -> Decimal | None:
    """The product of factors as written; None if it has more digits than any figure."""
    product = Decimal(1)
    for factor in _BY.split(factors):
        found = _FIGURES.match(factor)
        product *= _with_word(found[0], factor, found.end()) if found else 1
        if len(product.as_tuple().digits) > _MOST_DIGITS or product.adjusted() >= _MOST_DIGITS:
            return None
    return product


def _plain(value: Decimal) -> str:
    return f"{value:f}".replace(".", ",")
