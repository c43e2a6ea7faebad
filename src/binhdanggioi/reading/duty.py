"""The sentences of duties: who works with whom, in which steps, what is reported, and where difficulties go."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.bodies import NAME, PLURALS
from binhdanggioi.lexicon.documents import LAW_NAMES
from binhdanggioi.lexicon.duties import (
    CLOSELY,
    DIFFICULTIES,
    ESCALATING,
    OCCASIONS,
    REPORTED,
    TOGETHER,
    TOWARDS,
    VERBS,
    DutyRole,
    verbs_of,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Duty, ReportingDuty
from binhdanggioi.notation.deadline import find_deadlines
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import find_timeframes
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies, end_of_body, starts_with_body

_TO = Pattern(rf"\b{any_of(TOWARDS)}\s+(?=[A-ZĐ])")
_DATE_OF_ACT = Pattern(rf"[0-9/-][A-ZĐ][\w/&.-]*,?\s+$|(?:{any_of(LAW_NAMES)}|luật)\s[^.;,0-9]*$")
"""The words before the date of a cited act, which is not a time of the duty: `Kế hoạch số 15/KH-UBND `."""
_SKIP = Pattern(rf"(?:(?:và|định kỳ|{any_of(verb.word for verb in VERBS if verb.leads)})\s+)+", re.IGNORECASE)
_ROLE_PATTERNS = tuple((role, Pattern(rf"{verbs_of(role)}(?![^\W\d_])", re.IGNORECASE)) for role in DutyRole)
_CLAUSE = Pattern(r"\s*[,;:]\s*|\s+và\s+(?=[^\W\d_])")
_WITH = Pattern(
    rf"{any_of(TOGETHER)}\s+(?:{any_of(CLOSELY)}\s+)?(?:với|cùng(?:\s+với)?)\s+"
    rf"|cùng với\s+(?=(?:{any_of(PLURALS)}\s+)?{NAME})",
    re.IGNORECASE,
)
"""`phối hợp chặt chẽ với`; `cùng với` only before a body, since it is said of other things too."""
_NUMBER_BEFORE = Pattern(r"[0-9]/\S*[^\W\d_]\S*\s$")
"""A number before the date of an act: `15/KH-UBND ` in `15/KH-UBND ngày 04/01/2026`."""
_REPORT = Pattern(rf"báo cáo\s+(?:{any_of((*TOWARDS, *REPORTED))}\s+)*", re.IGNORECASE)
_SEND = Pattern(
    rf"gửi\s+(?:{any_of((*TOWARDS, *REPORTED, 'báo cáo'))}\s+)*(?=(?:{any_of(PLURALS)}\s+)?{NAME})", re.IGNORECASE
)
"""`gửi về Sở Nội vụ`, which is a report where the sentence says that it is for one: `… để báo cáo UBND tỉnh`."""
_FOR = Pattern(r"để\s+(?:tổng hợp(?:,|\s+và)?\s+)?$", re.IGNORECASE)
_SUBJECT = Pattern(rf"(?:^|,\s+)(?=(?:{any_of(PLURALS)}\s+)*{NAME})", re.IGNORECASE)
_CHANNEL = Pattern(r"\(?\b(?:thông\s+)?qua\s+(?=[^\W\d_])", re.IGNORECASE)
_OCCASION = Pattern(rf"{any_of(OCCASIONS)}\s+(?:(?:có|gặp|những)\s+)*{any_of(DIFFICULTIES)}", re.IGNORECASE)
_DIFFICULTY = Pattern("vướng mắc", re.IGNORECASE)
_ESCALATES = Pattern(
    rf"{any_of(ESCALATING)}\s+(?:{any_of((*TOWARDS, *REPORTED, 'với', 'kịp thời', 'ngay'))}\s+)*(?=[^\W\d_])",
    re.IGNORECASE,
)
"""`phản ánh kịp thời về `"""
_STEP = rf"(?<![^\W\d_]){any_of(verb.word for verb in VERBS if verb.step)}(?![^\W\d_])"
_NEXT_STEP = r"(?:\s*[,;]\s*(?:và\s+)?|\s+và\s+)"
_STEPS = Pattern(rf"{_STEP}(?:[^,;.:]{{0,60}}?{_NEXT_STEP}{_STEP})+", re.IGNORECASE)
"""`rà soát, lập danh sách, cử`"""
_ONE_STEP = Pattern(rf"(?:^|{_NEXT_STEP})({_STEP})", re.IGNORECASE)
_NOMINATES = Pattern(verbs_of(DutyRole.NOMINATE), re.IGNORECASE)


def duty_of(sentence: Passage, holder: Organization | None, mark: str | None) -> Duty:
    """Read a sentence as a duty of `holder`."""
    text = sentence.text
    roles, partners = _roles(sentence)
    reports = _reports(sentence, holder)
    if reports and DutyRole.REPORT not in roles:
        roles = (*roles, DutyRole.REPORT)
    when = next(
        (frame for frame, start, _ in find_timeframes(text) if frame.last and not _DATE_OF_ACT.search(text[:start])),
        None,
    )
    return Duty(
        text=text,
        roles=roles,
        partners=partners,
        when=None if reports else when,
        reports=reports,
        steps=_steps(text),
        escalates_to=tuple(_path(sentence)) if _is_of_difficulties(text) else (),
        mark=mark,
        span=sentence.span(),
    )


def _is_of_difficulties(text: str) -> bool:
    """True if a sentence says what to do about difficulties: on such an occasion, or without a time."""
    return _OCCASION.search(text) is not None or (
        _DIFFICULTY.search(text) is not None and all(found.value.day is None for found in find_deadlines(text))
    )


def _path(sentence: Passage) -> Iterator[Organization]:
    """The bodies that difficulties go to, from the first to the last: `phản ánh về …`, `báo cáo … (qua …)`."""
    for verb in _ESCALATES.finditer(sentence.text):
        to = _body_at(sentence, verb.end())
        if to is not None:
            through = _CHANNEL.match(sentence.text, verb.end() + len(to.name) + 1)
            channel = _body_at(sentence, through.end()) if through else None
            yield from (body for body in (channel, to) if body is not None)


def _steps(text: str) -> tuple[str, ...]:
    """The steps on the way to a list of people."""
    chain = _STEPS.search(text)
    if chain is None or not _NOMINATES.search(text, chain.start()):
        return ()
    return tuple(step[1].lower() for step in _ONE_STEP.finditer(chain[0]))


def _roles(sentence: Passage) -> tuple[tuple[DutyRole, ...], tuple[Organization, ...]]:
    """The roles named by the verbs at the start of each clause, and the bodies to work with."""
    text = sentence.text
    if _is_of_difficulties(text):
        return (), ()
    roles: dict[DutyRole, None] = {}
    partners: tuple[Organization, ...] = ()
    with_whom = _WITH.search(text)
    place = 0
    while place < len(text):
        if with_whom and place <= with_whom.start() <= _clause_end(text, place):
            _add_role(roles, text, place)
            roles[DutyRole.COORDINATE] = None
            place, partners = _partners(sentence, with_whom.end())
            with_whom = None
            if place < len(text) and text[place] in ",;:":
                place = _next_clause(text, place)
            continue
        _add_role(roles, text, place)
        place = _next_clause(text, place)
    return tuple(roles), partners


def _add_role(roles: dict[DutyRole, None], text: str, place: int) -> None:
    skipped = _SKIP.match(text, place)
    for start in (place, skipped.end()) if skipped else (place,):
        for role, pattern in _ROLE_PATTERNS:
            if pattern.match(text, start):
                roles[role] = None
                return


def _clause_end(text: str, place: int) -> int:
    found = _CLAUSE.search(text, place)
    return found.start() if found else len(text)


def _next_clause(text: str, place: int) -> int:
    found = _CLAUSE.search(text, place)
    return found.end() if found else len(text)


def _partners(sentence: Passage, start: int) -> tuple[int, tuple[Organization, ...]]:
    text = sentence.text
    if not starts_with_body(text[start:]):
        return start, ()
    end = end_of_body(text, start)
    place = end
    while place < len(text) and text[place] == " ":
        place += 1
    return max(place, start + 1), bodies(sentence, start, end)


def _body_after(sentence: Passage, place: int) -> Organization | None:
    """The body that something is sent to: `Sở Nội vụ` in `báo cáo kết quả về Sở Nội vụ`."""
    found = (_body_at(sentence, to.end()) for to in _TO.finditer(sentence.text, place))
    return next((body for body in found if body is not None), None)


def _reports(sentence: Passage, holder: Organization | None) -> tuple[ReportingDuty, ...]:
    """Read the reports that a sentence asks for; without a time, it asks for none."""
    text = sentence.text
    verb = _report_in(text)
    if verb is None or _is_of_difficulties(text):
        return ()
    holder = holder or _subject(sentence, verb.start())
    deadlines = [found for found in find_deadlines(text) if not _NUMBER_BEFORE.search(text[: found[1]])]
    dated = [deadline for deadline, _, _ in deadlines if deadline.day is not None]
    repeated = [
        deadline for deadline, start, _ in deadlines if start > verb.start() or text[start:].lower().startswith("định")
    ]
    addressee = _body_at(sentence, verb.end()) or _body_after(sentence, verb.end())
    through = _CHANNEL.search(text, verb.end())
    channel = _body_at(sentence, through.end()) if through else None
    return tuple(
        ReportingDuty(reporter=holder, addressee=addressee, channel=channel, deadline=deadline, span=sentence.span())
        for deadline in dated or repeated
    )


def _report_in(text: str) -> re.Match[str] | None:
    """The words that ask for the report: what is sent to a body for the report of that body, or is reported."""
    reports = _REPORT.search(text)
    sends = _SEND.search(text, 0, reports.start()) if reports else None
    return sends if reports and sends and _FOR.search(text, 0, reports.start()) else reports


def _subject(sentence: Passage, end: int) -> Organization | None:
    """The body before the verb that ends at `end`: `Hằng năm, các đơn vị báo cáo …`."""
    found = (_body_at(sentence, start.end()) for start in _SUBJECT.finditer(sentence.text, 0, end))
    before = len(sentence.text[:end].rstrip())
    return next((body for body in found if body and sentence.text[:before].endswith(body.name)), None)


def _body_at(sentence: Passage, start: int) -> Organization | None:
    """The body whose name starts at `start` in a sentence; None if there is none."""
    if not starts_with_body(sentence.text[start:]):
        return None
    return next(iter(bodies(sentence, start, end_of_body(sentence.text, start))), None)
