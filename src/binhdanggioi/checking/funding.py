"""6xx — funding."""

from collections.abc import Iterator

from binhdanggioi.checking.amount_words import amount_in_words
from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.model.unsaid import AMOUNTS, FUNDING
from binhdanggioi.notation.number import find_money
from binhdanggioi.notation.pattern import Pattern

_BRACKET = Pattern(r"\s*\(([^()\d]+)\)")


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
    vietnamese="số ghi {stated} đồng, chữ ghi {written} đồng",
    english="the figures say {stated} đồng, the words {written}",
)
def amounts_match_their_words(case: Case) -> Iterator[Found | NotApplicable]:
    """
    An amount of money and the words in brackets after it are one amount.

    Why: where the two differ the words count, and the payment is held back until somebody says which is right.

    Bad:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 34.000.000 đồng (Ba mươi bốn triệu năm trăm nghìn đồng).
    ```

    Good:

    ```text
    III. KINH PHÍ

    Tổng kinh phí: 34.500.000 đồng (Ba mươi bốn triệu năm trăm nghìn đồng).
    ```

    When to ignore: where the words are rounded on purpose.

    Source: the plan itself.
    """
    said = [
        (text, money.amount, words, start, end + bracket.end())
        for text in case.figures
        for money, start, end in find_money(text.text)
        if (bracket := _BRACKET.match(text.text[end:])) and (words := amount_in_words(bracket[1])) is not None
    ]
    if not said:
        yield NotApplicable("không số tiền nào được viết thêm bằng chữ")
    for text, stated, written, start, end in said:
        if stated != written:
            values: dict[str, Figure] = {"stated": stated, "written": written}
            yield Found.at(case, text, start, end, values=values)
