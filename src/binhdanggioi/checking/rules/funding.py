"""6xx — funding."""

import re
from collections.abc import Iterator
from decimal import Decimal

from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import AMOUNTS, FUNDING
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.notation.number import find_money
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.spelling import parse_spelled

_IN_WORDS = Pattern(
    r"\s*\((?:(?:viết\s+)?bằng chữ\s*:?\s*)?([^\W\d_][^()\d]*?)\s+đồng(?:\s+chẵn)?\s*[./]*\)", re.IGNORECASE
)


@rule(
    "BDG601",
    Severity.NOTE,
    vietnamese="kế hoạch không có mục nào về kinh phí",
    english="nothing in the plan says where the money comes from",
)
def funding_is_stated(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The plan says where its money comes from.

    Why: tasks without money wait. Many plans leave it to the yearly budget, and then one sentence says so.

    Bad:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Nâng cao nhận thức về bình đẳng giới.
    ```

    Good:

    ```text
    I. MỤC ĐÍCH, YÊU CẦU

    - Nâng cao nhận thức về bình đẳng giới.

    II. KINH PHÍ THỰC HIỆN

    Từ nguồn ngân sách tỉnh giao Sở Nội vụ năm 2026.
    ```

    When to ignore: for a plan that costs nothing.

    Source: practice; of 57 plans that were read, 36 name a source.
    """
    if not case.plan.sections:
        yield NotApplicable("kế hoạch không có nội dung")
    elif FUNDING.missing(case.plan):
        yield Found(path="funding")


@rule(
    "BDG602",
    Severity.NOTE,
    vietnamese="nêu nguồn kinh phí nhưng không nêu số tiền, mức chi từng hoạt động và đơn vị lập dự toán",
    english="a source of money is named, but no amount, share of each activity or unit that makes the estimate",
)
def funding_states_amount(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Where the plan speaks of money, it names an amount.

    Why: without an amount nobody can say whether the courses and tasks can be paid.

    Bad:

    ```text
    III. KINH PHÍ THỰC HIỆN

    Từ nguồn ngân sách tỉnh năm 2026.
    ```

    Good:

    ```text
    III. KINH PHÍ THỰC HIỆN

    Từ nguồn ngân sách tỉnh năm 2026: 350 triệu đồng.
    ```

    When to ignore: where an estimate is approved apart.

    Source: practice.
    """
    if not case.plan.funding:
        yield NotApplicable("kế hoạch không có mục kinh phí")
    elif AMOUNTS.missing(case.plan):
        yield Found(path="funding[0].amount", noun=case.plan.funding[0])


@rule(
    "BDG603",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ghi {stated} đồng, nhưng viết bằng chữ là {spelled} đồng (“{words}”)",
    english="{stated} đồng in figures, {spelled} đồng in words (“{words}”)",
)
def money_in_words_is_that_in_figures(case: Case) -> Iterator[Found | NotApplicable]:
    """
    An amount in words beside an amount in figures is the same.

    Words that are no number as one says it are left alone, and so are those that could mean two (*hai nghìn năm*).

    Why: before the treasury the words count, and a slip in either sends the estimate back.

    Bad:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 421.600.000 đồng (Bằng chữ: Bốn trăm mười hai triệu sáu trăm nghìn đồng).
    ```

    Good:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 421.600.000 đồng (Bằng chữ: Bốn trăm hai mươi mốt triệu sáu trăm nghìn đồng).
    ```

    When to ignore: never.

    Source: the custom of estimates, with the amount in words beside it.
    """
    found = [
        (text, amount, words, end)
        for text in case.figures
        for amount, _, end in find_money(text.text)
        if (words := _IN_WORDS.match(text.text[end:]))
    ]
    if not found:
        yield NotApplicable("không số tiền nào được viết bằng chữ")
    for text, amount, words, end in found:
        spelled = _spelled(words[1])
        if spelled is not None and spelled != amount.amount:
            values: dict[str, Figure] = {"stated": amount.amount, "spelled": spelled, "words": words[1].strip()}
            yield Found.at(case, text, end + words.start(1), end + words.end(1), values=values)


def _spelled(words: str) -> Decimal | None:
    """The amount that words say; None where they are no number."""
    try:
        return Decimal(parse_spelled(words))
    except ValueError:
        return None
