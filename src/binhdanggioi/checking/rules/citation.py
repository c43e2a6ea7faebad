"""2xx — acts that are cited anywhere in a plan: their numbers, kinds and dates."""

import re
from collections.abc import Iterator

from attrs import frozen

from binhdanggioi.catalogue.facts import Act
from binhdanggioi.checking import questions
from binhdanggioi.checking.message import in_words
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.once import once
from binhdanggioi.checking.rules.symbol import kind_in_words
from binhdanggioi.deriving.case import Case, DatedNumber
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.notation.abbreviation import same_name
from binhdanggioi.notation.date import PartialDate
from binhdanggioi.notation.document_number import KIND_NAMES, DocumentNumber, kind_named
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_REGULATION_OF_THE_PARTY = (DocumentKind.REGULATION, DocumentKind.DECISION)
_TOO_OFTEN = 3
_LONGEST_KIND = 30
_KIND_BEFORE = Pattern(rf"(?<!\w)({KIND_NAMES})\s+$", re.IGNORECASE)
_KIND_OF = Pattern(rf"(?<!\w)({KIND_NAMES})\s+(?:số\s+)?$", re.IGNORECASE)

_NO_DATES = NotApplicable(
    "kế hoạch không ghi ngày ban hành, hoặc không văn bản viện dẫn nào ghi ngày",
    "the plan has no date of issue, or cites no act with its date",
)
_NO_DATED_NUMBERS = NotApplicable(
    "không văn bản viện dẫn nào ghi cả số và ngày", "no act is cited with both its number and its date"
)
_NO_NUMBERS = NotApplicable("kế hoạch không viện dẫn văn bản nào có số, ký hiệu", "the plan cites no act with a number")
_NO_KNOWN_ACTS = NotApplicable(
    "không có văn bản viện dẫn nào thuộc danh mục để đối chiếu",
    "no act that is cited with its date is in the catalogue",
)
_NO_KINDS = NotApplicable(
    "không văn bản viện dẫn nào nêu cả tên loại và ký hiệu", "no act is cited with both its kind and its symbol"
)


@rule(
    "BDG203",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="{act} ghi {cited_on}, sau ngày ban hành kế hoạch ({issued}); kiểm tra lại ngày của văn bản viện dẫn",
    english="“{act}” is given the date {cited}, after the plan was issued ({issued}); look the date up",
    topic=questions.CITED_ACTS,
)
def bases_precede_the_plan(case: Case) -> Iterator[Found | NotApplicable]:
    """No act that the plan cites is younger than the plan."""
    issued_on = case.plan.issued_on
    dated = [(act, cited) for _, act in case.citations if (cited := act.issued_on)]
    if issued_on is None or not dated:
        yield _NO_DATES
        return
    younger = [(act, cited) for act, cited in dated if cited.earliest > issued_on.latest]
    for act, cited in once(younger, lambda one: str(one[0])):
        yield Found(noun=act, act=str(act), cited=cited, issued=issued_on, cited_on=_on(cited))


def _on(cited: PartialDate) -> Both:
    """The date of an act in a sentence: `ngày 06/04/2023`, `tháng 10/2022`."""
    words = in_words(cited, "vi")
    return Both(f"ngày {words}" if cited.day else words, str(cited))


@rule(
    "BDG204",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="văn bản số {act} được ghi hai ngày khác nhau: {first} và {second}; kiểm tra và thống nhất",
    english="the act {act} is given two dates, {first} and {second}; look up which is right",
    topic=questions.CITED_ACTS,
)
def acts_have_one_date(case: Case) -> Iterator[Found | NotApplicable]:
    """One act has one date wherever the plan cites it."""
    if not case.dated_numbers:
        yield _NO_DATED_NUMBERS
        return
    first: dict[tuple[str, str], PartialDate] = {}
    for one in case.dated_numbers:
        known = first.setdefault((one.number, one.issuer), one.date)
        if known != one.date and known.day and one.date.day:
            yield Found.within(case, one.text, one.start, one.end, act=one.number, first=known, second=one.date)


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
        yield _NO_NUMBERS
        return
    for text, (number, start, _) in case.numbers:
        before = _KIND_BEFORE.search(text.text, max(0, start - _LONGEST_KIND), start)
        if before is not None and number.number is not None:
            yield Found.within(
                case, text, *before.span(1), new=f"{before[1]} số", written=f"{before[1]} {number}", number=str(number)
            )


@rule(
    "BDG208",
    Severity.NOTE,
    Ground.LAW,
    vietnamese="văn bản số {act} được viện dẫn đầy đủ {times} lần; các lần sau chỉ ghi tên loại và số, ký hiệu",
    english="the act {act} is cited in full {times} times; after the first, the kind and the number are enough",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b",
    topic=questions.CITED_ACTS,
)
def acts_are_cited_in_full_once(case: Case) -> Iterator[Found | NotApplicable]:
    """An act is cited with its date and issuer once; after that with its kind and number."""
    cited = case.dated_numbers
    if not cited:
        yield _NO_DATED_NUMBERS
        return
    by_number: dict[str, list[DatedNumber]] = {}
    for one in cited:
        by_number.setdefault(one.number, []).append(one)
    for number, alike in by_number.items():
        if len(alike) >= _TOO_OFTEN:
            last = alike[_TOO_OFTEN - 1]
            yield Found.within(case, last.text, last.start, last.end, act=number, times=len(alike))


@rule(
    "BDG210",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="văn bản số {act} được viện dẫn với ngày {cited}, nhưng ngày ban hành là {issued}; kiểm tra lại",
    english="the act {act} is cited with the date {cited}, but was issued on {issued}; look it up",
    topic=questions.CITED_ACTS,
)
def acts_have_their_dates(case: Case) -> Iterator[Found | NotApplicable]:
    """An act that the catalogue knows is cited with the date that it has."""
    known = [
        (act, cited, fact)
        for _, act in case.citations
        if act.number and (cited := act.issued_on) and (fact := case.catalogue.act(str(act.number)))
    ]
    if not known:
        yield _NO_KNOWN_ACTS
        return
    wrong = [(act, cited, fact) for act, cited, fact in known if _is_of(act, fact) and _is_another_day(cited, fact)]
    for act, cited, fact in once(wrong, lambda one: one[2].number):
        if fact.issued_on is not None:
            yield Found(noun=act, act=fact.number, cited=cited, issued=fact.issued_on)


def _is_another_day(cited: PartialDate, fact: Act) -> bool:
    """True if a full date differs from that of an act, unless it is so much earlier that another act is meant."""
    issued = fact.issued_on
    if issued is None or cited.day is None or cited.year < issued.year - 1:
        return False
    return (cited.earliest, cited.latest) != (issued.earliest, issued.latest)


def _is_of(act: Citation, fact: Act) -> bool:
    """True if a citation names the issuer of `fact`, or no issuer."""
    return act.issuer is None or same_name(act.issuer.name, fact.issuer) or fold(act.issuer.name) in fold(fact.issuer)


@rule(
    "BDG211",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="viện dẫn “{written}”: tên loại không khớp với ký hiệu (ký hiệu này của {kind})",
    english="cited as “{written}”: the kind does not fit the symbol, which is that of a {kind}",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I",
    topic=questions.SYMBOLS,
)
def kind_fits_symbol(case: Case) -> Iterator[Found | NotApplicable]:
    """The kind of an act that is cited is the one that its symbol names."""
    cited = [
        _Named(text, kind, number, before.start(1), end)
        for text, (number, start, end) in case.numbers
        if (before := _KIND_OF.search(text.text, max(0, start - _LONGEST_KIND), start))
        and (kind := kind_named(before[1]))
    ]
    if not cited:
        yield _NO_KINDS
        return
    for one in once((one for one in cited if not one.is_right), lambda one: one.written):
        if one.number.kind is not None:
            named = kind_in_words(one.number.kind)
            yield Found.within(case, one.text, one.start, one.end, written=one.written, kind=named)


@frozen
class _Named:
    """A document number with the kind of the act before it, and its place."""

    text: Text
    kind: DocumentKind
    number: DocumentNumber
    start: int
    end: int

    @property
    def written(self) -> str:
        """The kind and the number as printed."""
        return self.text.text[self.start : self.end]

    @property
    def is_right(self) -> bool:
        """True if an act of the kind may carry the number; the Party numbers its regulations as decisions."""
        carries = self.number.kind
        if carries in {None, self.kind} or self.kind.code is None:
            return True
        return self.number.is_party and (self.kind, carries) == _REGULATION_OF_THE_PARTY
