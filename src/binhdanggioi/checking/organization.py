"""9xx — bodies that the plan names."""

from collections.abc import Iterator

from binhdanggioi.catalogue.facts import EndedBody
from binhdanggioi.checking.rule import Case, Found, NotApplicable, Text, rule
from binhdanggioi.model.citation import LegalBasis
from binhdanggioi.model.finding import Figure, Ground, Severity
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_WORD = Pattern(r"[^\W_]+|&")
_FORMER = Pattern(r"\b(?:trước đây|trước ngày|trước khi|cũ|nay là|sáp nhập|hợp nhất|đã|thời kỳ|giai đoạn)\b")
_NEAR = 60


@rule(
    "BDG919",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{body}” không còn từ ngày {ended}: {successor}",
    english="“{body}” no longer exists since {ended}: {successor}",
)
def bodies_exist(case: Case) -> Iterator[Found | NotApplicable]:
    """
    Every body that the plan gives a part to exists on the day of issue.

    The catalogue knows the bodies and levels that have ended, each with its day; titles of acts, and mentions that
    say themselves that the body is a former one, are left out.

    Why: a duty of a body that is gone is nobody's duty.

    Bad:

    ```text
    Cao Bằng, ngày 05 tháng 10 năm 2026

    KẾ HOẠCH

    Công tác năm 2026

    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Lao động - Thương binh và Xã hội: Tổng hợp kết quả.
    ```

    Good:

    ```text
    Cao Bằng, ngày 05 tháng 10 năm 2026

    KẾ HOẠCH

    Công tác năm 2026

    IV. TỔ CHỨC THỰC HIỆN

    1. Sở Nội vụ: Tổng hợp kết quả.
    ```

    When to ignore: where the former body is meant.

    Source: the data file of bodies that have ended, each with its source and certainty.
    """
    issued_on = case.plan.issued_on
    ended = [body for body in case.catalogue.ended_bodies if issued_on and issued_on.earliest >= body.ended_on]
    if not ended:
        yield NotApplicable("kế hoạch không ghi ngày ban hành, hoặc ban hành trước mọi thay đổi mà danh mục biết")
        return
    told: set[str] = set()
    for text in case.texts:
        if isinstance(text.noun, LegalBasis) or text.path in ("subject", "closing"):
            continue
        for body, start, end in _mentions(text, ended):
            if body.name not in told and not _is_former(text.text, start, end):
                told.add(body.name)
                values: dict[str, Figure] = {
                    "body": text.text[start:end],
                    "ended": body.ended_on.isoformat(),
                    "successor": body.successor,
                }
                yield Found.at(case, text, start, end, values=values)


def _mentions(text: Text, bodies: list[EndedBody]) -> Iterator[tuple[EndedBody, int, int]]:
    """The bodies that a text names, with their places."""
    words = [(found.start(), found.end(), fold(found[0])) for found in _WORD.finditer(text.text)]
    folded = " ".join(word for _, _, word in words)
    for body in bodies:
        name = fold(body.name).split()
        if f" {' '.join(name)} " not in f" {folded} ":
            continue
        for at in range(len(words) - len(name) + 1):
            if [word for _, _, word in words[at : at + len(name)]] == name:
                yield body, words[at][0], words[at + len(name) - 1][1]
                break


def _is_former(text: str, start: int, end: int) -> bool:
    return _FORMER.search(text[max(0, start - _NEAR) : end + _NEAR].lower()) is not None
