"""The sentences of duties: who works with whom, in which steps, what is reported, and where difficulties go."""

import re
from collections.abc import Iterator

from binhdanggioi.lexicon.duties import (
    CLOSELY,
    ESCALATING,
    REPORTED,
    TOGETHER,
    TOWARDS,
    VERBS,
    DutyRole,
    verbs_of,
)
from binhdanggioi.lexicon.names import NAME, PLURALS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies, end_of_body, starts_with_body
from binhdanggioi.reading.times.report import CHANNEL, body_at, is_of_difficulties, reports_of
from binhdanggioi.reading.times.when import recurs_of, when_of

_SKIP = Pattern(rf"(?:(?:và|định kỳ|{any_of(verb.word for verb in VERBS if verb.leads)})\s+){{1,6}}", re.IGNORECASE)
_ROLE_PATTERNS = tuple((role, Pattern(rf"{verbs_of(role)}(?![^\W\d_])", re.IGNORECASE)) for role in DutyRole)
_CLAUSE = Pattern(r"\s*[,;:]\s*|\s+và\s+(?=[^\W\d_])")
_WITH = Pattern(
    rf"{any_of(TOGETHER)}\s+(?:{any_of(CLOSELY)}\s+)?(?:với|cùng(?:\s+với)?)\s+"
    rf"|cùng với\s+(?=(?:{any_of(PLURALS)}\s+)?{NAME})",
    re.IGNORECASE,
)
"""`phối hợp chặt chẽ với`; `cùng với` only before a body, since it is said of other things too."""
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
    reports = reports_of(sentence, holder)
    if reports and DutyRole.REPORT not in roles:
        roles = (*roles, DutyRole.REPORT)
    return Duty(
        text=text,
        roles=roles,
        partners=partners,
        when=None if reports else when_of(text),
        recurs=None if reports else recurs_of(text),
        reports=reports,
        steps=_steps(text),
        escalates_to=tuple(_path(sentence)) if is_of_difficulties(text) else (),
        mark=mark,
        span=sentence.span(),
    )


def _path(sentence: Passage) -> Iterator[Organization]:
    """The bodies that difficulties go to, from the first to the last: `phản ánh về …`, `báo cáo … (qua …)`."""
    for verb in _ESCALATES.finditer(sentence.text):
        to = body_at(sentence, verb.end())
        if to is not None:
            through = CHANNEL.match(sentence.text, verb.end() + len(to.name) + 1)
            channel = body_at(sentence, through.end()) if through else None
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
    if is_of_difficulties(text):
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
