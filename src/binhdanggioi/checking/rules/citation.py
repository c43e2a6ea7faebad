"""2xx — legal bases: the acts that are cited, their symbols, dates and form."""

import re
from collections import Counter
from collections.abc import Iterator

from binhdanggioi.catalogue.facts import Act
from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.symbol import expected_code
from binhdanggioi.deriving.case import Case
from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.documents import LAWS, DocumentKind
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.finding import Ground, Safety, Severity
from binhdanggioi.notation.abbreviation import same_name
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import KIND_NAMES, DocumentNumber, kind_named
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_NO_BASES = "kế hoạch không có căn cứ"
_REGULATION_OF_THE_PARTY = (DocumentKind.REGULATION, DocumentKind.DECISION)
_YEAR = Pattern(r"năm\s+\d{4}")
_TOO_OFTEN = 3
_LONGEST_KIND = 30
_KIND_BEFORE = Pattern(rf"(?<!\w)({KIND_NAMES})\s+$", re.IGNORECASE)
_KIND_OF = Pattern(rf"(?<!\w)({KIND_NAMES})\s+(?:số\s+)?$", re.IGNORECASE)
_BASIS_BREAK = Pattern(rf";\s+(?:và\s+)?((?:{KIND_NAMES})\s+(?:số\s+)?\d)")


@rule(
    "BDG201",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="ký hiệu {number} có mã “{code}” không khớp với cơ quan ban hành “{issuer}” (thường viết “{expected}”)",
    english="the code “{code}” in {number} does not fit the issuer “{issuer}” (one would expect “{expected}”)",
    clause="Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3",
    topic=questions.SYMBOLS,
)
def symbol_fits_issuer(case: Case) -> Iterator[Found | NotApplicable]:
    """The agency's code in the symbol of a cited act fits the issuer that is named with it."""
    if not any(basis.citation.number and basis.citation.issuer for basis in case.plan.legal_bases):
        yield NotApplicable("không có căn cứ nào nêu cả ký hiệu và cơ quan ban hành")
    for index, basis in enumerate(case.plan.legal_bases):
        act = basis.citation
        if act.number is None or act.issuer is None:
            continue
        expected = expected_code(case.catalogue, act.number, act.issuer.name)
        if expected is not None:
            yield Found(
                path=f"legal_bases[{index}].citation.number",
                noun=act,
                number=str(act.number),
                code=act.number.agency or "",
                issuer=act.issuer.name,
                expected=expected,
            )


@rule(
    "BDG202",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="cùng cơ quan ban hành nhưng ký hiệu khác nhau: văn bản này {own}, văn bản viện dẫn {cited}",
    english="one issuer under two codes: this plan {own}, the cited act {cited}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    topic=questions.SYMBOLS,
)
def issuer_keeps_one_symbol(case: Case) -> Iterator[Found | NotApplicable]:
    """Acts of the plan's own issuer carry the issuer's code as the plan itself does."""
    plan = case.plan
    if plan.number is None or plan.issuer is None or plan.number.agency is None:
        yield NotApplicable("không rõ ký hiệu hoặc cơ quan ban hành của kế hoạch")
        return
    own = _office(plan.number.agency)
    for index, basis in enumerate(plan.legal_bases):
        act = basis.citation
        if (
            act.number is None
            or act.issuer is None
            or act.number.agency is None
            or act.number.is_party != plan.number.is_party
        ):
            continue
        if same_name(act.issuer.name, plan.issuer.name) and _office(act.number.agency) != own:
            yield Found(
                path=f"legal_bases[{index}].citation.number", noun=act, own=str(plan.number), cited=str(act.number)
            )


def _office(agency: str) -> str:
    """The code of the body without that of the drafting unit after it."""
    return agency.split("-", maxsplit=1)[0]


@rule(
    "BDG203",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{act} ban hành ngày {cited}, sau ngày của kế hoạch ({issued})",
    english="{act} is of {cited}, after the date of the plan ({issued})",
    topic=questions.CITED_ACTS,
)
def bases_precede_the_plan(case: Case) -> Iterator[Found | NotApplicable]:
    """No act that the plan cites is younger than the plan."""
    issued_on = case.plan.issued_on
    dated = [(path, act) for path, act in case.citations if act.issued_on is not None]
    if issued_on is None or not dated:
        yield NotApplicable("kế hoạch không ghi ngày ban hành, hoặc không văn bản viện dẫn nào ghi ngày")
        return
    told: set[str] = set()
    for path, act in dated:
        if act.issued_on is not None and act.issued_on.earliest > issued_on.latest and str(act) not in told:
            told.add(str(act))
            yield Found(path=path, noun=act, act=str(act), cited=str(act.issued_on), issued=str(issued_on))


@rule(
    "BDG204",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{act} được ghi hai ngày khác nhau: {first} và {second}",
    english="{act} is given two dates: {first} and {second}",
    topic=questions.CITED_ACTS,
)
def acts_have_one_date(case: Case) -> Iterator[Found | NotApplicable]:
    """One act has one date wherever the plan cites it."""
    cited = case.dated_numbers
    if not cited:
        yield NotApplicable("không văn bản viện dẫn nào ghi cả số và ngày")
    first: dict[tuple[str, str], PartialDate] = {}
    for text, number, issuer, date, start, end in cited:
        known = first.setdefault((number, issuer), date)
        if known != date and known.day and date.day:
            yield Found.within(case, text, start, end, act=number, first=str(known), second=str(date))


@rule(
    "BDG205",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="{act} ({subject}) hết thời gian thực hiện hoặc bị thay thế từ sau ngày {ended}{successor}",
    english="{act} ({subject}) ended or was replaced after {ended}{successor}",
    topic=questions.CITED_ACTS,
)
def bases_are_in_force(case: Case) -> Iterator[Found | NotApplicable]:
    """No act that the plan rests on had ended or been replaced when the plan was issued."""
    issued_on = case.plan.issued_on
    numbered = [(index, basis.citation) for index, basis in enumerate(case.plan.legal_bases) if basis.citation.number]
    if issued_on is None or not numbered:
        yield NotApplicable("kế hoạch không ghi ngày ban hành, hoặc không căn cứ nào có số")
        return
    for index, act in numbered:
        known = case.catalogue.act(str(act.number))
        if known is not None and known.ended_on is not None and issued_on.earliest > known.ended_on:
            yield Found(
                path=f"legal_bases[{index}].citation",
                noun=act,
                act=str(act),
                subject=known.subject,
                ended=known.ended_on.isoformat(),
                successor=f": nay là {known.replaced_by}" if known.replaced_by else "",
            )


@rule(
    "BDG206",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="viện dẫn “{written}” thiếu chữ “số” trước {number}",
    english="the citation “{written}” lacks the word “số” before {number}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
    topic=questions.CITED_ACTS,
)
def citations_say_the_word_number(case: Case) -> Iterator[Found | NotApplicable]:
    """Between the kind of an act and its number stands the word *số*."""
    if not case.numbers:
        yield NotApplicable("kế hoạch không viện dẫn văn bản nào bằng số")
    for text, number, start, _ in case.numbers:
        before = _KIND_BEFORE.search(text.text, max(0, start - _LONGEST_KIND), start)
        if before is not None and number.number is not None:
            yield Found.within(
                case, text, *before.span(1), new=f"{before[1]} số", written=f"{before[1]} {number}", number=str(number)
            )


@rule(
    "BDG207",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="một đoạn căn cứ nêu {acts} văn bản: mỗi căn cứ phải viết thành một dòng riêng",
    english="one paragraph of bases names {acts} acts: each basis has a line of its own",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
)
def each_basis_has_its_line(case: Case) -> Iterator[Found | NotApplicable]:
    """Each act that the plan rests on has a line of its own."""
    if not case.plan.legal_bases:
        yield NotApplicable(_NO_BASES)
    for text in case.texts:
        if isinstance(text.noun, LegalBasis):
            breaks = [*_BASIS_BREAK.finditer(text.text)]
            if breaks:
                word = text.text.split(maxsplit=2)
                lead = "Căn cứ" if text.noun.role is BasisRole.GROUNDS else " ".join(word[:2])
                start, end = breaks[0].start(), breaks[-1].end()
                new = _BASIS_BREAK.sub(rf";\n\n{lead} \1", text.text[start:end])
                fix = case.fix(case.place(text, start, end), text.text[start:end], new, Safety.SUGGESTED)
                yield Found(path=text.path, noun=text.noun, span=text.span, fix=fix, acts=len(breaks) + 1)


@rule(
    "BDG208",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="{act} được viện dẫn đầy đủ {times} lần: từ lần thứ hai chỉ ghi tên loại, số và ký hiệu",
    english="{act} is cited in full {times} times: from the second on, the kind and the number are enough",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
    topic=questions.CITED_ACTS,
)
def acts_are_cited_in_full_once(case: Case) -> Iterator[Found | NotApplicable]:
    """An act is cited with its date and issuer once; after that with its kind and number."""
    cited = case.dated_numbers
    if not cited:
        yield NotApplicable("không văn bản viện dẫn nào ghi cả số và ngày")
    times = Counter(number for _, number, _, _, _, _ in cited)
    for number, count in times.items():
        if count >= _TOO_OFTEN:
            text, _, _, _, start, end = [one for one in cited if one[1] == number][_TOO_OFTEN - 1]
            yield Found.within(case, text, start, end, act=number, times=count)


@rule(
    "BDG209",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="căn cứ kết thúc bằng “{written}”, đúng quy định là “{expected}”",
    english="a basis ends with “{written}”; the rule is “{expected}”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
)
def bases_end_with_their_marks(case: Case) -> Iterator[Found | NotApplicable]:
    """Each line of bases ends with a semicolon, the last with a full stop."""
    printed = [text for text in case.texts if isinstance(text.noun, LegalBasis) and text.noun.role is BasisRole.GROUNDS]
    if not printed or case.is_party:
        yield NotApplicable("kế hoạch không có đoạn căn cứ theo mẫu của cơ quan nhà nước")
        return
    for text in printed:
        expected = "." if text is printed[-1] else ";"
        last = text.text[-1]
        if last != expected and last in ",;.":
            size = len(text.text)
            yield Found.within(case, text, size - 1, size, written=last, expected=expected)


@rule(
    "BDG210",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="{act} được ghi ngày {cited}, văn bản này ban hành ngày {issued}",
    english="{act} is given the date {cited}; it was issued on {issued}",
    topic=questions.CITED_ACTS,
)
def acts_have_their_dates(case: Case) -> Iterator[Found | NotApplicable]:
    """An act that the catalogue knows is cited with the date that it has."""
    known = [
        (path, act, fact)
        for path, act in case.citations
        if act.number is not None and act.issued_on is not None and (fact := case.catalogue.act(str(act.number)))
    ]
    if not known:
        yield NotApplicable("kế hoạch không viện dẫn văn bản nào mà danh mục biết")
    told: set[str] = set()
    for path, act, fact in known:
        if (
            act.issued_on is not None
            and fact.issued_on is not None
            and act.issued_on.year >= fact.issued_on.year - 1
            and (act.issued_on.earliest, act.issued_on.latest) != (fact.issued_on.earliest, fact.issued_on.latest)
            and act.issued_on.day
            and fact.number not in told
            and _is_of(act, fact)
        ):
            told.add(fact.number)
            yield Found(path=path, noun=act, act=fact.number, cited=str(act.issued_on), issued=str(fact.issued_on))


def _is_of(act: Citation, fact: Act) -> bool:
    """Tell whether a citation is of the body that issued an act, as far as it names one."""
    return act.issuer is None or same_name(act.issuer.name, fact.issuer) or fold(act.issuer.name) in fold(fact.issuer)


@rule(
    "BDG211",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="viện dẫn “{written}” nhưng ký hiệu là của {kind}",
    english="cited as “{written}”, but the symbol is that of a {kind}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I",
    topic=questions.SYMBOLS,
)
def kind_fits_symbol(case: Case) -> Iterator[Found | NotApplicable]:
    """The kind of an act that is cited is the one that its symbol names."""
    cited = [
        (text, kind, number, before.start(1), end)
        for text, number, start, end in case.numbers
        if (before := _KIND_OF.search(text.text, max(0, start - _LONGEST_KIND), start))
        and (kind := kind_named(before[1]))
    ]
    if not cited:
        yield NotApplicable("không văn bản viện dẫn nào nêu cả tên loại và ký hiệu")
    told: set[str] = set()
    for text, kind, number, start, end in cited:
        written = text.text[start:end]
        if number.kind and kind.code and not _may_carry(kind, number) and written not in told:
            told.add(written)
            yield Found.within(case, text, start, end, written=written, kind=number.kind.vietnamese.lower())


def _may_carry(kind: DocumentKind, number: DocumentNumber) -> bool:
    """Tell whether an act of a kind may carry a number; the Party numbers its regulations as decisions."""
    return number.kind is kind or (number.is_party and (kind, number.kind) == _REGULATION_OF_THE_PARTY)


@rule(
    "BDG212",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="căn cứ “{act}” thiếu {missing}",
    english="the basis “{act}” lacks {missing}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
    topic=questions.CITED_ACTS,
)
def bases_are_cited_in_full(case: Case) -> Iterator[Found | NotApplicable]:
    """A basis names the number, the date and the issuer of the act."""
    if not case.plan.legal_bases:
        yield NotApplicable(_NO_BASES)
    for index, basis in enumerate(case.plan.legal_bases):
        act = basis.citation
        is_law = act.name is not None or act.kind in LAWS
        lacks = {
            "số, ký hiệu": act.number is None and not is_law,
            "ngày ban hành": act.issued_on is None and not (is_law and (act.number or _YEAR.search(str(act)))),
            "cơ quan ban hành": act.issuer is None and not is_law,
        }
        missing = tuple(part for part, lacking in lacks.items() if lacking)
        if missing and basis.via is None:
            yield Found(path=f"legal_bases[{index}].citation", noun=act, act=str(act), missing=missing)


@rule(
    "BDG213",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="“{start}…” là một vế câu chưa trọn nhưng kết thúc bằng dấu chấm trước “{subject}…”",
    english="“{start}…” is a part of a sentence, but ends with a full stop before “{subject}…”",
)
def basis_leads_to_the_opening(case: Case) -> Iterator[Found | NotApplicable]:
    """A basis that leads to who issues the plan ends with a comma, not with a full stop."""
    implemented = [basis for basis in case.plan.legal_bases if basis.role is BasisRole.IMPLEMENTS]
    if not implemented or case.plan.opening is None:
        yield NotApplicable("kế hoạch không mở đầu bằng “Thực hiện …”")
        return
    printed = [text for text in case.texts if any(text.noun is basis for basis in implemented)]
    last = printed[-1] if printed else None
    if last is not None and last.text.endswith(".") and not last.text.startswith("Căn cứ"):
        size = len(last.text)
        yield Found.within(
            case,
            last,
            size - 1,
            size,
            new=",",
            safety=Safety.SUGGESTED,
            start=" ".join(last.text.split()[:4]),
            subject=" ".join(case.plan.opening.split()[:3]),
        )
