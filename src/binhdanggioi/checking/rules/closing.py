"""8xx — the end: closing sentence, end mark, signature, recipients and archive line."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_RECIPIENTS, NO_SOURCE
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.bodies import BodyKind, body_words
from binhdanggioi.lexicon.form import Authority
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import starts_of
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.finding import Both, Fix, Ground, Safety, Severity
from binhdanggioi.notation.form_line import Archive
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.wording import clean, fold

_END_MARK = "./."
_YEAR = Pattern(r"(?<![0-9/])(?:19|20)[0-9]{2}(?![0-9])")
_PEOPLES_COMMITTEES = starts_of(body_words(BodyKind.PEOPLES_COMMITTEE))
_HEADS = starts_of(post.word for post in POSTS if post.head)
_DEPUTIES = starts_of(post.word for post in POSTS if post.deputy)
"""A number in brackets: `VT (03 bản)`."""
_AS_ABOVE = Pattern(r"^như trên\b")

_NO_CLOSING = NotApplicable("kế hoạch không có đoạn kết", "the plan has no closing sentence")
_NO_YEAR = NotApplicable("trích yếu không nêu năm", "the subject names no year")
_PARTY_MARK = NotApplicable("văn bản của Đảng kết thúc bằng dấu chấm", "documents of the Party end with a full stop")
_NO_SIGNATURE = NotApplicable("kế hoạch không có phần ký", "the plan has no signature block")
_NO_AUTHORITY = NotApplicable(
    "phần ký không ghi TM., KT., TL. hoặc TUQ.", "the signature block names no authority (TM., KT., TL., TUQ.)"
)
_NO_RECIPIENTS_OF_THIS_FORM = NotApplicable(
    "kế hoạch không có phần Nơi nhận trình bày theo Nghị định 30/2020/NĐ-CP",
    "the plan has no recipients in the form of decree 30/2020/NĐ-CP",
)
_ADDRESSED = NotApplicable("văn bản có phần “Kính gửi”", "the document has a line of addressees")
_ANY_RECIPIENT = Given[Recipient]("recipients", otherwise=NO_RECIPIENTS)


@rule(
    "BDG801",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="đoạn kết ghi năm {closing}, trích yếu ghi năm {subject}; thống nhất năm",
    english="the closing names the year {closing}, the subject {subject}; let both name the same",
    topic=questions.YEARS,
)
def closing_names_the_same_years(case: Case) -> Iterator[Found | NotApplicable]:
    """The closing sentence, where it repeats the subject, has the same years."""
    closing, subject = case.plan.closing, case.plan.subject
    if not closing or not subject or not _YEAR.search(subject):
        yield _NO_YEAR if closing else _NO_CLOSING
        return
    stated = {found[0] for found in _YEAR.finditer(subject)}
    found = [*_YEAR.finditer(closing.partition(";")[0])]
    repeated = {year[0] for year in found}
    other = [year for year in found if year[0] not in stated]
    if other and len(stated) >= len(repeated):
        right = (sorted(stated - repeated) or sorted(stated))[0]
        yield Found.within(
            case,
            _closing(case),
            *other[0].span(),
            new=right if len(other) == 1 else None,
            safety=Safety.SUGGESTED,
            closing=other[0][0],
            subject=right,
        )


def _closing(case: Case) -> Text:
    """The closing sentence with its place."""
    return next(text for text in case.texts if text.path == "closing")


@rule(
    "BDG802",
    Severity.NOTE,
    Ground.TEMPLATE,
    vietnamese="phần nội dung chưa kết thúc bằng dấu “./.”",
    english="the body does not end with “./.”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4",
)
def text_ends_with_its_mark(case: Case) -> Iterator[Found | NotApplicable]:
    """The last sentence ends with `./.`, so that nothing can be added to it."""
    closing = case.plan.closing
    if not closing or case.is_party:
        yield _PARTY_MARK if closing else _NO_CLOSING
        return
    if not closing.replace(" ", "").endswith(_END_MARK):
        last = len(closing.rstrip(" .;/")) - 1
        yield Found.within(case, _closing(case), last, len(closing), new=f"{closing[last]}{_END_MARK}")


@rule(
    "BDG803",
    Severity.ERROR,
    Ground.LAW,
    vietnamese="phần ký chưa đúng thể thức: {fault}",
    english="the signature block is not right: {fault}",
    clause="Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7",
    topic=questions.SIGNATURE,
)
def signature_pairs_its_titles(case: Case) -> Iterator[Found | NotApplicable]:
    """The authority in the signature block fits the post of who signs."""
    signature = case.plan.signature
    if signature is None or not signature.authority:
        yield _NO_SIGNATURE if signature is None else _NO_AUTHORITY
        return
    for fault in _faults(signature):
        yield Found(path="signature.authority", noun=signature, fault=fault)


def _faults(signature: Signature) -> Iterator[Both]:
    pairs = dict(zip(signature.authority, signature.principals, strict=True))
    post, head, body = signature.position or "", pairs.get(Authority.FOR_HEAD, ""), pairs.get(Authority.ON_BEHALF, "")
    is_deputy = fold(post).startswith("phó ")
    if is_deputy and not head and f"{fold(body)} ".startswith(_PEOPLES_COMMITTEES):
        yield Both(
            f"“{post}” là cấp phó, phải ghi “KT.” và chức vụ của người đứng đầu",
            f"“{post}” is a deputy and needs “KT.” and the post of the head",
        )
    if Authority.BY_AUTHORIZATION in pairs and Authority.FOR_HEAD in pairs:
        yield Both(
            "người được thừa ủy quyền không được ủy quyền lại, không ghi “TUQ.” cùng “KT.”",
            "who signs by authorization cannot pass it on: no “KT.” goes with “TUQ.”",
        )
    if head and post and not f"{fold(post)} ".startswith(_DEPUTIES):
        yield Both(
            f"“KT. {head}” chỉ dùng khi cấp phó ký; người ký đang ghi chức vụ “{post}”",
            f"“KT. {head}” is for a deputy; who signs has the post “{post}”",
        )
    if head and is_deputy and not f"{fold(post)} ".startswith(f"phó {fold(head)} "):
        yield Both(f"“{post}” không phải cấp phó của “{head}”", f"“{post}” is no deputy of “{head}”")
    if f"{fold(body)} ".startswith(_HEADS):
        yield Both(
            f"“TM.” ghi trước tên tập thể lãnh đạo hoặc tên cơ quan, không ghi trước chức vụ “{body}”",
            f"“TM.” stands before the name of a collective or a body, not before the post “{body}”",
        )


@rule(
    "BDG804",
    Severity.NOTE,
    Ground.TEMPLATE,
    vietnamese="dòng “Lưu” ({filed}) thiếu {missing}",
    english="the archive line ({filed}) lacks {missing}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.SIGNATURE,
)
def archive_line_is_complete(case: Case) -> Iterator[Found | NotApplicable]:
    """The last line of the recipients files the document with the clerks and the drafting unit, with the copies."""
    filed = case.plan.filed_with
    if not case.plan.recipients or case.is_party:
        yield _NO_RECIPIENTS_OF_THIS_FORM
        return
    parts = [part.strip() for part in (filed or "").split(",")]
    lacks = {
        Both("“Lưu: VT”", "“Lưu: VT”"): not any("VT" in part for part in parts),
        Both("đơn vị soạn thảo", "the drafting unit"): filed is not None and len(parts) < 2,  # noqa: PLR2004 - VT and it
        Both("số bản", "the number of copies"): filed is not None and Archive.parse(filed).copies is None,
    }
    missing = [part for part, is_so in lacks.items() if is_so]
    if missing:
        shown = f"“{filed}”" if filed else Both("chưa có", "there is none")
        yield Found("filed_with", noun=case.plan, filed=shown, missing=Both.listed(missing))


@rule(
    "BDG805",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="dòng nơi nhận “{line}” phải kết thúc bằng “{expected}”",
    english="the line “{line}” of the recipients must end with “{expected}”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
)
def recipients_end_with_their_marks(case: Case) -> Iterator[Found | NotApplicable]:
    """Each line of the recipients ends with a semicolon, the archive line with a full stop."""
    source, spans = case.source, dict(case.plan.spans)
    lines = [(f"recipients[{index}]", one.span, ";") for index, one in enumerate(case.plan.recipients)]
    lines += [("filed_with", spans["filed_with"], ".")] if "filed_with" in spans else []
    if source is None or not case.plan.recipients:
        yield NO_SOURCE if source is None else NO_RECIPIENTS
        return
    for path, span, expected in lines:
        if span is None:
            continue
        rest = source.lines[span.end_line - 1][span.end_column - 1 :].strip(" *_|")
        own = clean(source.cut(span)).rstrip(" *_|")
        last = rest[:1] or own[-1:]
        if last != expected and not rest.strip(";.,"):
            end = Span(span.end_line, span.end_column, span.end_line, span.end_column)
            is_bare = last not in ";.,"
            yield Found(
                path=path,
                span=span,
                fix=Fix(end, expected) if is_bare and not rest else None,
                line=clean(own),
                expected=expected,
            )


@rule(
    "BDG806",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{line}” chỉ dùng khi văn bản có phần “Kính gửi”; kế hoạch phải ghi tên cơ quan, tổ chức nhận",
    english="“{line}” is for documents with a line of addressees; a plan names the bodies that receive it",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.RECIPIENTS,
)
def recipients_point_to_somebody(case: Case) -> Iterator[Found | NotApplicable]:
    """No line of the recipients says *Như trên* where the document addresses nobody."""
    if not case.recipients:
        yield NO_RECIPIENTS
    elif case.plan.addressees:
        yield _ADDRESSED
    else:
        above = (recipient for recipient in case.recipients if _AS_ABOVE.search(fold(recipient.text)))
        yield from (Found(noun=recipient, line=recipient.text) for recipient in above)
