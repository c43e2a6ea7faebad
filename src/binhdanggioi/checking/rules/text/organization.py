"""9xx — bodies that the plan names."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.names import FORMER
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_FORMER = Pattern(rf"\b(?:{any_of(FORMER)}|trước ngày 0?1(?:/| tháng )0?[37](?:/| năm )2025)\b")
_ISSUED = Pattern(r"/\S+[^;.]*\bcủa\s+(?:Bộ trưởng\s+)?$")
_NEAR = 80


@rule(
    "BDG919",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{body}” không còn hoạt động từ ngày {ended}; cơ quan thực hiện nay là {successor}",
    english="“{body}” has not existed since {ended}; its work is now with “{successor}”",
    since=date(2025, 3, 1),
    topic=questions.AUTHORITY,
)
def bodies_exist(case: Case) -> Iterator[Found | NotApplicable]:
    """Every body that the plan gives a part to exists on the day of issue."""
    issued_on = case.plan.issued_on
    ended = [body for body in case.catalogue.ended_bodies if issued_on and issued_on.earliest >= body.ended_on]
    if not ended:
        yield NotApplicable(
            "kế hoạch ban hành trước các thay đổi tổ chức bộ máy trong danh mục",
            "the plan was issued before every change of bodies in the catalogue",
        )
        return
    for body in ended:
        for text, start, end in islice((one for one in case.find(fold(body.name)) if not _is_apart(*one)), 1):
            yield Found.within(
                case,
                text,
                start,
                end,
                body=text.text[start:end],
                ended=body.ended_on,
                successor=body.successor,
            )


def _is_apart(text: Text, start: int, end: int) -> bool:
    """True if a mention gives the body no part in the plan: in a basis or a title, for its act, or as a former body."""
    quoted = isinstance(text.noun, LegalBasis) or text.path in ("subject", "closing")
    return quoted or _is_former(text.text, start, end)


def _is_former(text: str, start: int, end: int) -> bool:
    """True if the words around a body show that it is a former one, or that it issued an act."""
    before = text[max(0, start - _NEAR) : start]
    around = f"{before}{text[start : end + _NEAR]}".lower()
    return _FORMER.search(around) is not None or _ISSUED.search(before) is not None
