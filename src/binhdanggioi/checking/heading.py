"""1xx — the heading: number, date, header."""

from collections.abc import Iterator

from binhdanggioi.checking.rule import Case, Found, NotApplicable, rule
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.unsaid import DAY, NUMBER
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import fold

_MOTTO = "cộng hòa xã hội chủ nghĩa việt nam"
_MASS_ORGANIZATIONS = (
    "hội ",
    "đoàn ",
    "ban thường vụ",
    "ban thường trực",
    "mặt trận",
    "liên đoàn",
    "ủy ban mttq",
    "ủy ban mặt trận",
)


@rule(
    "BDG101",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="chưa có số trước ký hiệu {symbol}: văn bản còn là dự thảo",
    english="no number before the symbol {symbol}: the document is still a draft",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
)
def number_is_given(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The number line has a number before the symbol.

    Why: a plan without its number cannot be cited, filed or enforced. In a draft the blank is right, so this is a note.

    Bad:

    ```text
    Số: /KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026
    ```

    Good:

    ```text
    Số: 05/KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026
    ```

    When to ignore: while the plan is a draft.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Điều 15.
    """
    number = case.plan.number
    if number is None:
        yield NotApplicable("không có dòng số, ký hiệu")
    elif NUMBER.missing(case.plan):
        yield Found(path="number", noun=case.plan, name="number", values={"symbol": number.symbol})


@rule(
    "BDG102",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="chưa ghi đủ ngày ban hành, mới có {date}",
    english="the date of issue is not complete, it says {date}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4",
)
def day_is_given(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The date line gives the day, the month and the year.

    Why: deadlines, bases and the order of documents are all judged by the day of issue. In a draft the blank is
    right, so this is a note.

    Bad:

    ```text
    Cao Bằng, ngày tháng 10 năm 2022

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2022
    ```

    Good:

    ```text
    Cao Bằng, ngày 05 tháng 10 năm 2022

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2022
    ```

    When to ignore: while the plan is a draft.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
    """
    issued_on = case.plan.issued_on
    if issued_on is None:
        yield NotApplicable("không có dòng địa danh, ngày tháng")
    elif DAY.missing(case.plan):
        yield Found(path="issued_on", noun=case.plan, name="issued_on", values={"date": str(issued_on)})


@rule(
    "BDG103",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="không thấy Quốc hiệu, Tiêu ngữ ở đầu văn bản: bản gốc thiếu hoặc phần đầu bị mất khi trích xuất",
    english="no national name and motto at the head: the document lacks them, or the extraction lost them",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1",
)
def header_is_complete(case: Case) -> Iterator[Found | NotApplicable]:
    """
    The national name stands at the head of a document of the State.

    Why: text taken out of a Word file often loses the header block, and with it who issues the document; what is lost
    should be known.

    Bad:

    ```text
    Số: 05/KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026
    ```

    Good:

    ```text
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

    Số: 05/KH-SNV

    KẾ HOẠCH

    Công tác bình đẳng giới năm 2026
    ```

    When to ignore: where the text was taken from a document that has its header. Documents of the Party and of mass
    organizations are not asked.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.
    """
    plan, source = case.plan, case.source
    if source is None:
        yield NotApplicable("không có văn bản nguồn")
    elif (plan.number and plan.number.is_party) or (
        plan.issuer and fold(plan.issuer.name).startswith(_MASS_ORGANIZATIONS)
    ):
        yield NotApplicable("văn bản của Đảng, đoàn thể không dùng mẫu của cơ quan nhà nước")
    else:
        first = next((span for name, span in plan.spans if name in {"number", "issued_on", "subject", "opening"}), None)
        last = first.line if first else 1
        body = plan.sections[0].span if plan.sections else None
        header = fold(" ".join(source.lines[: body.line if body else len(source.lines)]))
        if _MOTTO not in header:
            column = first.column if first else 1
            yield Found(path="issuer", span=Span(1, 1, last, column))
