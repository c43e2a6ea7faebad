"""2xx — legal bases: the acts that a plan rests on or carries out, and how they are printed."""

from collections.abc import Iterator

from binhdanggioi.catalogue.facts import Act
from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, Given, NotApplicable, rule
from binhdanggioi.checking.rules.reasons import NO_SYMBOL_OR_ISSUER
from binhdanggioi.checking.rules.symbol import CODE_DOES_NOT_FIT, misfits
from binhdanggioi.deriving.case import Case
from binhdanggioi.lexicon.bases import BasisRole
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.finding import Both, Ground, Safety, Severity
from binhdanggioi.notation.abbreviation import same_name
from binhdanggioi.notation.document_number import KIND_NAMES, DocumentNumber
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import clean

_LAWS = (DocumentKind.LAW, DocumentKind.CODE, DocumentKind.ORDINANCE, DocumentKind.CONSTITUTION)
_YEAR = Pattern(r"năm\s+[0-9]{4}")
_BASIS_BREAK = Pattern(rf";\s+(?:và\s+)?((?:{KIND_NAMES})\s+(?:số\s+)?[0-9])")

_NO_BASES = NotApplicable("kế hoạch không có căn cứ", "the plan has no legal bases")
_NO_SYMBOL_AND_ISSUER = NotApplicable(
    "không có căn cứ nào nêu cả ký hiệu và cơ quan ban hành", "no legal basis has both a symbol and an issuer"
)
_NO_DATE_OR_NUMBER = NotApplicable(
    "kế hoạch không ghi ngày ban hành, hoặc không căn cứ nào có số",
    "the plan has no date of issue, or no legal basis has a number",
)
_OTHER_FORM = NotApplicable(
    "kế hoạch không có phần căn cứ trình bày theo Nghị định 30/2020/NĐ-CP",
    "the plan has no legal bases in the form of decree 30/2020/NĐ-CP",
)
_NOTHING_IMPLEMENTED = NotApplicable(
    "kế hoạch không mở đầu bằng “Thực hiện …”", "the plan does not open with “Thực hiện …”"
)
_ANY_BASIS = Given[LegalBasis]("legal_bases", otherwise=_NO_BASES)


@rule(
    "BDG201",
    Severity.WARNING,
    Ground.LAW,
    vietnamese=CODE_DOES_NOT_FIT.vietnamese,
    english=CODE_DOES_NOT_FIT.english,
    clause="Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I, mục II.3",
    topic=questions.SYMBOLS,
)
def symbol_fits_issuer(case: Case) -> Iterator[Found | NotApplicable]:
    """The agency's code in the symbol of a legal basis fits the issuer that is named with it."""
    acts = [basis.citation for basis in case.legal_bases]
    named = [(act, number, issuer) for act in acts if (number := act.number) and (issuer := act.issuer)]
    if not named:
        yield _NO_SYMBOL_AND_ISSUER
        return
    for act, number, issuer in named:
        yield from misfits(case, act, number, issuer.name)


@rule(
    "BDG202",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="ký hiệu của cùng một cơ quan chưa thống nhất: kế hoạch này ghi {own}, văn bản viện dẫn ghi {cited}",
    english="one issuer under two codes: this plan {own}, the cited act {cited}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3",
    topic=questions.SYMBOLS,
)
def issuer_keeps_one_symbol(case: Case) -> Iterator[Found | NotApplicable]:
    """Legal bases of the plan's own issuer carry its code as the plan itself does."""
    own, issuer = case.plan.number, case.plan.issuer
    if own is None or issuer is None or own.agency is None:
        yield NO_SYMBOL_OR_ISSUER
        return
    acts = [basis.citation for basis in case.legal_bases]
    numbered = [(act, act.number) for act in acts if act.issuer and same_name(act.issuer.name, issuer.name)]
    for act, cited in numbered:
        if cited is not None and cited.is_party == own.is_party and _office(cited) not in {_office(own), None}:
            yield Found("number", noun=act, own=str(own), cited=str(cited))


def _office(number: DocumentNumber) -> str | None:
    """The code of the body in a number, without that of the drafting unit; None if the number has no code."""
    return number.agency.split("-", maxsplit=1)[0] if number.agency is not None else None


@rule(
    "BDG205",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="{act} ({subject}) hết hiệu lực hoặc hết thời gian thực hiện sau ngày {ended}{successor}",
    english="“{act}” was in force, or was to be carried out, until {ended}{successor}",
    topic=questions.CITED_ACTS,
)
def bases_are_in_force(case: Case) -> Iterator[Found | NotApplicable]:
    """No act that the plan rests on had ended or been replaced when the plan was issued."""
    issued_on = case.plan.issued_on
    numbered = [basis.citation for basis in case.legal_bases if basis.citation.number]
    if issued_on is None or not numbered:
        yield _NO_DATE_OR_NUMBER
        return
    for act in numbered:
        known = case.catalogue.act(str(act.number))
        if known is not None and known.ended_on is not None and issued_on.earliest > known.ended_on:
            yield Found(
                noun=act,
                act=str(act),
                subject=known.subject,
                ended=known.ended_on,
                successor=_successor(known),
            )


def _successor(act: Act) -> Both:
    """The end of the message, which names the act that replaces `act`; empty if it is not known."""
    if not act.replaced_by:
        return Both("", "")
    return Both(clean(f"; văn bản thay thế: {act.replaced_by}"), clean(f"; {act.replaced_by} replaces it"))


@rule(
    "BDG207",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="đoạn này nêu {acts} căn cứ; mỗi căn cứ phải trình bày thành một dòng riêng",
    english="this paragraph names {acts} legal bases; each has a line of its own",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
)
def each_basis_has_its_line(case: Case) -> Iterator[Found | NotApplicable]:
    """Each act that the plan rests on has a line of its own."""
    if not case.legal_bases:
        yield _NO_BASES
        return
    for text in case.texts:
        if isinstance(text.noun, LegalBasis) and (breaks := [*_BASIS_BREAK.finditer(text.text)]):
            start, end = breaks[0].start(), breaks[-1].end()
            lead = "Căn cứ" if text.noun.role is BasisRole.GROUNDS else " ".join(text.text.split()[:2])
            new = _BASIS_BREAK.sub(rf";\n\n{lead} \1", text.text[start:end])
            fix = case.fix(case.place(text, start, end), text.text[start:end], new, Safety.SUGGESTED)
            yield Found(path=text.path, noun=text.noun, span=text.span, fix=fix, acts=len(breaks) + 1)


@rule(
    "BDG209",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="dấu cuối căn cứ là “{written}”, đúng thể thức là “{expected}”",
    english="a basis ends with “{written}”; the rule is “{expected}”",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a",
)
def bases_end_with_their_marks(case: Case) -> Iterator[Found | NotApplicable]:
    """Each line of bases ends with a semicolon, the last with a full stop."""
    printed = [text for text in case.texts if isinstance(text.noun, LegalBasis) and text.noun.role is BasisRole.GROUNDS]
    if not printed or case.is_party:
        yield _OTHER_FORM
        return
    for text in printed:
        expected = "." if text is printed[-1] else ";"
        last = text.text[-1]
        if last != expected and last in ",;.":
            size = len(text.text)
            yield Found.within(case, text, size - 1, size, written=last, expected=expected)


@rule(
    "BDG212",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="căn cứ “{act}” thiếu {missing}",
    english="the basis “{act}” lacks {missing}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
    topic=questions.CITED_ACTS,
    given=_ANY_BASIS,
)
def bases_are_cited_in_full(basis: LegalBasis) -> Iterator[Found]:
    """A basis names the number, the date and the issuer of the act."""
    act = basis.citation
    is_law = act.name is not None or act.kind in _LAWS
    lacks = {
        Both("số, ký hiệu", "the number"): act.number is None and not is_law,
        Both("ngày ban hành", "the date"): act.issued_on is None
        and not (is_law and (act.number or _YEAR.search(str(act)))),
        Both("cơ quan ban hành", "the issuer"): act.issuer is None and not is_law,
    }
    missing = [part for part, is_so in lacks.items() if is_so]
    if missing and basis.via is None:
        yield Found("citation", noun=act, act=str(act), missing=Both.listed(missing))


@rule(
    "BDG213",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="“{start}…” chưa thành câu; thay dấu chấm bằng dấu phẩy để nối với “{subject}…”",
    english="“{start}…” is no sentence yet; put a comma for the full stop, so that it leads to “{subject}…”",
)
def basis_leads_to_the_opening(case: Case) -> Iterator[Found | NotApplicable]:
    """A basis that leads to who issues the plan ends with a comma, not with a full stop."""
    implemented = [basis for basis in case.legal_bases if basis.role is BasisRole.IMPLEMENTS]
    if not implemented or case.plan.opening is None:
        yield _NOTHING_IMPLEMENTED
        return
    leading = {id(basis) for basis in implemented}
    printed = [text for text in case.texts if id(text.noun) in leading]
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
