"""1xx — the heading: number, date, header, subject."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_SOURCE, NO_SYMBOL_OR_ISSUER
from binhdanggioi.checking.rules.symbol import CODE_DOES_NOT_FIT, kind_in_words, misfits
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.gaps import DAY, NUMBER
from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.documents import LAW_NAMES, DocumentKind
from binhdanggioi.lexicon.form import NATION_LINE, PARTY_LINE
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.finding import Both, Fix, Ground, Severity
from binhdanggioi.notation.date import format_long
from binhdanggioi.notation.document_number import DocumentNumber
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import clean, fold

_YEAR_OF_PLAN = Pattern(
    r"(?<!đến )(?<!từ )(?<!sau )(?<!trước )(?<!khóa )năm\s+([0-9]{4})(?!\s*[-–]\s*[0-9])", re.IGNORECASE
)
"""The one year of a subject, neither the end of a period nor a bound: `Truyền thông về bình đẳng giới năm 2026`."""
_OF_AN_ACT = Pattern(rf"(?:\btháng\s+[0-9]{{1,2}}|\b{any_of(LAW_NAMES)}\b(?:(?!\bnăm\b)[^,;])*)\s+$", re.IGNORECASE)
"""Words before the year of an act: the month of its date, or the name of a law."""
_ACT_END = Pattern(r"\bnăm\b|[,;]", re.IGNORECASE)
"""Where the name of a law is over: at its year, or at a mark."""
_LONG_DATE = Pattern(r"ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}", re.IGNORECASE)

_MASS_ORGANIZATIONS = starts_of(body_words(BodyKind.MASS, BodyKind.STANDING))

_NO_NUMBER_LINE = NotApplicable("không có dòng số, ký hiệu", "there is no line of the number")
_NO_NUMBER = NotApplicable("kế hoạch chưa có số văn bản", "the plan has no number yet")
_NO_DATE_LINE = NotApplicable("không có dòng địa danh và thời gian ban hành", "there is no line of place and date")
_NO_WHOLE_DATE = NotApplicable(
    "không có dòng địa danh và thời gian ban hành ghi đủ ngày",
    "there is no line of place and date with a whole date",
)
_FORM_OF_ITS_OWN = NotApplicable(
    "văn bản của Đảng, đoàn thể không áp dụng thể thức theo Nghị định 30/2020/NĐ-CP",
    "the form of decree 30/2020/NĐ-CP is not for documents of the Party and of mass organizations",
)
_NO_SYMBOL_OF_ITS_OWN = NotApplicable(
    "kế hoạch không có số, ký hiệu riêng", "the plan has no number and symbol of its own"
)
_NO_PERIOD_OR_DATE = NotApplicable(
    "kế hoạch không nêu giai đoạn nhiều năm hoặc không ghi ngày ban hành",
    "the plan names no period of several years, or has no date of issue",
)
_NO_YEAR_OR_DATE = NotApplicable(
    "trích yếu không nêu một năm hoặc kế hoạch không ghi ngày ban hành",
    "the subject does not name one year, or the plan has no date of issue",
)


@rule(
    "BDG101",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="chưa ghi số văn bản trước ký hiệu {symbol}; văn thư cấp số khi phát hành",
    english="no number before the symbol {symbol}; the clerk gives it when the document is issued",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    topic=questions.NUMBER_AND_DAY,
)
def number_is_given(case: Case) -> Iterator[Found | NotApplicable]:
    """The number line has a number before the symbol."""
    number = case.plan.number
    if number is None:
        yield _NO_NUMBER_LINE
        return
    if NUMBER.missing(case.plan):
        yield Found("number", noun=case.plan, symbol=number.symbol)


@rule(
    "BDG102",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="ngày ban hành chưa ghi đủ (mới có {date}); ghi đủ ngày, tháng, năm khi ban hành",
    english="the date of issue is not complete (it says {date}); write day, month and year when it is issued",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4",
    topic=questions.NUMBER_AND_DAY,
)
def day_is_given(case: Case) -> Iterator[Found | NotApplicable]:
    """The date line gives the day, the month and the year."""
    issued_on = case.plan.issued_on
    if issued_on is None:
        yield _NO_DATE_LINE
        return
    if DAY.missing(case.plan):
        yield Found("issued_on", noun=case.plan, date=issued_on)


@rule(
    "BDG103",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="đầu văn bản không có Quốc hiệu; bổ sung, hoặc kiểm tra tệp có bị thiếu phần đầu không",
    english="no national name at the head; add it, or see whether the file lacks its head",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1",
    topic=questions.HEADER,
)
def header_is_complete(case: Case) -> Iterator[Found | NotApplicable]:
    """The national name stands at the head of a document of the State."""
    plan, source = case.plan, case.source
    if source is None:
        yield NO_SOURCE
        return
    if case.is_party or (plan.issuer and fold(plan.issuer.name).startswith(_MASS_ORGANIZATIONS)):
        yield _FORM_OF_ITS_OWN
        return
    body = plan.sections[0].span if plan.sections else None
    header = fold(" ".join(source.lines[: body.line if body else len(source.lines)]))
    if fold(PARTY_LINE) in header:
        yield _FORM_OF_ITS_OWN
    elif fold(NATION_LINE) not in header:
        first = next((span for name, span in plan.spans if name in {"number", "issued_on", "subject", "opening"}), None)
        yield Found("issuer", span=Span(1, 1, first.line, first.column) if first else Span(1, 1, 1, 1))


@rule(
    "BDG104",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="ngày ban hành viết “{written}”, đúng quy định là “{expected}”",
    english="the date of issue is written “{written}”; the rule is “{expected}”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4",
)
def date_line_has_its_zeros(case: Case) -> Iterator[Found | NotApplicable]:
    """In the date line, days from 1 to 9 and the months 1 and 2 have a zero before them, the other months have none."""
    issued_on, span = case.plan.issued_on, case.span(case.plan, "issued_on")
    if issued_on is None or issued_on.day is None:
        yield _NO_WHOLE_DATE
        return
    if case.source is None or span is None:
        yield NO_SOURCE
        return
    found = _LONG_DATE.search(case.source.cut(span))
    expected = format_long(issued_on)
    if found and " ".join(found[0].lower().split()) != expected:
        start = case.source.offsets(span)[0]
        place = case.source.span(start + found.start(), start + found.end())
        yield Found(
            path="issued_on",
            noun=case.plan,
            span=place,
            fix=Fix(place, expected),
            written=clean(found[0]),
            expected=expected,
        )


@rule(
    "BDG105",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="số văn bản nhỏ hơn 10 phải thêm số 0 phía trước: {number} sửa thành {expected}",
    english="a number below 10 has a zero before it: {number} becomes {expected}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
)
def number_has_its_zero(case: Case) -> Iterator[Found | NotApplicable]:
    """A number below 10 has a zero before it."""
    number = case.plan.number
    if number is None or number.number is None:
        yield _NO_NUMBER
        return
    if len(number.number) == 1 and number.number.isdigit():
        fix = _zero_before(case, number.number)
        yield Found("number", noun=case.plan, fix=fix, number=str(number), expected=f"0{number}")


def _zero_before(case: Case, digit: str) -> Fix | None:
    """The fix that puts a zero before a number of one digit; None if the number line does not have it exactly once."""
    span = case.span(case.plan, "number")
    if case.source is None or span is None or case.source.cut(span).count(digit) != 1:
        return None
    start = case.source.offsets(span)[0] + case.source.cut(span).index(digit)
    return Fix(case.source.span(start, start + 1), f"0{digit}")


@rule(
    "BDG106",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="ký hiệu {number} chưa đúng với tên loại {kind}: {fault}",
    english="the symbol {number} does not fit a {kind}: {fault}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Phụ lục III, mục I",
    topic=questions.SYMBOLS,
)
def symbol_names_the_kind(case: Case) -> Iterator[Found | NotApplicable]:
    """The symbol starts with the code of the kind of the document, and has no year."""
    plan = case.plan
    if plan.number is None or plan.issuing_act is not None or plan.kind is None or plan.kind.code is None:
        yield _NO_SYMBOL_OF_ITS_OWN
        return
    for fault in _faults(plan.number, plan.kind):
        yield Found("number", noun=plan, number=str(plan.number), kind=kind_in_words(plan.kind), fault=fault)


def _faults(number: DocumentNumber, kind: DocumentKind) -> Iterator[Both]:
    if number.kind not in (kind, None):
        yield Both(
            f"chữ viết tắt tên loại ghi “{number.code}”, phải là “{kind.code}”",
            f"its code is “{number.code}” and should be “{kind.code}”",
        )
    if number.year is not None:
        yield Both(
            f"chỉ ký hiệu của văn bản quy phạm pháp luật mới ghi năm (đang ghi {number.year})",
            f"only the symbol of a normative act has a year (this one has {number.year})",
        )


@rule(
    "BDG107",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="kế hoạch ban hành năm {issued} nhưng giai đoạn bắt đầu từ năm {first}: {uncovered} năm đầu đã qua; "
    "xem lại giai đoạn thực hiện",
    english="the plan is issued in {issued}, but its period starts in {first} (years that are over: {uncovered}); look "
    "at the period again",
    topic=questions.YEARS,
)
def period_starts_with_the_plan(case: Case) -> Iterator[Found | NotApplicable]:
    """A plan for several years is issued before the first of them is over."""
    period, issued_on = case.plan.period, case.plan.issued_on
    if period is None or issued_on is None or period.first == period.last:
        yield _NO_PERIOD_OR_DATE
        return
    if issued_on.year > period.first:
        yield Found(
            "subject",
            path="period",
            noun=case.plan,
            issued=str(issued_on.year),
            first=str(period.first),
            uncovered=issued_on.year - period.first,
        )


@rule(
    "BDG108",
    Severity.WARNING,
    Ground.LAW,
    vietnamese=CODE_DOES_NOT_FIT.vietnamese,
    english=CODE_DOES_NOT_FIT.english,
    clause="Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3",
    topic=questions.SYMBOLS,
)
def own_symbol_fits_issuer(case: Case) -> Iterator[Found | NotApplicable]:
    """The agency's code in the plan's own symbol fits the body that issues it."""
    number, issuer = case.plan.number, case.plan.issuer
    if number is None or issuer is None or number.agency is None:
        yield NO_SYMBOL_OR_ISSUER
        return
    yield from misfits(case, case.plan, number, issuer.name)


@rule(
    "BDG109",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="trích yếu ghi năm {subject} nhưng văn bản ban hành năm {issued}; kiểm tra lại năm",
    english="the subject names the year {subject}, but the document is issued in {issued}; look at the year again",
    topic=questions.YEARS,
)
def year_of_the_subject_is_not_over(case: Case) -> Iterator[Found | NotApplicable]:
    """A plan for one year is issued in that year or in the year before it."""
    subject = case.plan.subject or ""
    ends = [0, *(found.end() for found in _ACT_END.finditer(subject))]
    found = [(year, ends[bisect_right(ends, year.start()) - 1]) for year in _YEAR_OF_PLAN.finditer(subject)]
    years = [year[1] for year, start in found if not _OF_AN_ACT.search(subject, start, year.start())]
    issued_on = case.plan.issued_on
    if len(years) != 1 or issued_on is None:
        yield _NO_YEAR_OR_DATE
        return
    if not issued_on.year <= int(years[0]) <= issued_on.year + 1:
        yield Found("subject", noun=case.plan, subject=years[0], issued=str(issued_on.year))
