"""6xx — funding."""

import re
from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import AMOUNTS, FUNDING
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.notation.number import find_money
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.spelling import parse_spelled

_IN_WORDS = Pattern(
    r"\s*\((?:(?:viết\s+)?bằng chữ\s*:?\s*)?([^\W\d_][^()0-9]*?)\s+đồng(?:\s+chẵn)?\s*[./]*\)", re.IGNORECASE
)
"""An amount in words after one in figures: ` (Bằng chữ: Năm triệu đồng chẵn)`."""

_NO_BODY = NotApplicable("kế hoạch không có nội dung", "the plan has no body")
_NO_FUNDING = NotApplicable("kế hoạch không có mục kinh phí", "the plan says nothing of funding")
_NO_MONEY_IN_WORDS = NotApplicable("không số tiền nào được viết bằng chữ", "no amount of money is written in words")


@rule(
    "BDG601",
    Severity.NOTE,
    vietnamese="kế hoạch chưa nêu kinh phí thực hiện",
    english="the plan says nothing of its funding",
    topic=questions.MONEY,
)
def funding_is_stated(case: Case) -> Iterator[Found | NotApplicable]:
    """The plan says where its money comes from."""
    if not case.plan.sections:
        yield _NO_BODY
        return
    if FUNDING.missing(case.plan):
        yield Found("funding")


@rule(
    "BDG602",
    Severity.NOTE,
    vietnamese="mới nêu nguồn kinh phí, chưa nêu số tiền; bổ sung dự toán",
    english="a source of money is named, but no amount; add the estimate",
    topic=questions.MONEY,
)
def funding_states_amount(case: Case) -> Iterator[Found | NotApplicable]:
    """Where the plan speaks of money, it names an amount."""
    if not case.plan.funding:
        yield _NO_FUNDING
        return
    if AMOUNTS.missing(case.plan):
        yield Found(path="funding[0].amount", noun=case.plan.funding[0])


@rule(
    "BDG603",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="số tiền bằng số là {stated} đồng, bằng chữ là {spelled} đồng (“{words}”); kiểm tra và thống nhất",
    english="the amount is {stated} VND in figures, {spelled} VND in words (“{words}”); check which is right",
    topic=questions.MONEY,
)
def money_in_words_is_that_in_figures(case: Case) -> Iterator[Found | NotApplicable]:
    """An amount in words is the same as the amount in figures beside it."""
    found = [
        (text, amount, words)
        for text in case.figures
        for amount, _, end in find_money(text.text)
        if (words := _IN_WORDS.match(text.text, end))
    ]
    if not found:
        yield _NO_MONEY_IN_WORDS
        return
    for text, amount, words in found:
        spelled = _spelled(words[1])
        if spelled is not None and spelled != amount.amount:
            yield Found.within(
                case,
                text,
                *words.span(1),
                stated=amount.amount,
                spelled=spelled,
                words=words[1].strip(),
            )


def _spelled(words: str) -> Decimal | None:
    """The amount that words mean; None if they are not a number."""
    try:
        return Decimal(parse_spelled(words))
    except ValueError:
        return None
