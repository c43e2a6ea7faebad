"""Who does what: headings that name a body, and the sentences of its duties."""

import re

from attrs import frozen

from binhdanggioi.lexicon.documents import LAW_NAMES
from binhdanggioi.lexicon.duties import DIFFICULTIES, REPORTED, TOWARDS, VERBS, DutyRole, Mandate, verbs_of
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Duty, ReportingDuty, Responsibility
from binhdanggioi.notation.deadline import find_deadlines
from binhdanggioi.notation.outline import Node, flatten
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.timeframe import find_timeframes
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies, end_of_body, starts_with_body, starts_with_holder
from binhdanggioi.reading.sentence import sentences

_MANDATES = {mandate.vietnamese: mandate for mandate in Mandate}
_TO = Pattern(rf"\b{any_of(TOWARDS)}\s+(?=[A-ZĐ])")
_DATE_OF_ACT = Pattern(rf"[0-9/-][A-ZĐ][\w/&.-]*,?\s+$|(?:{any_of(LAW_NAMES)}|luật)\s[^.;,0-9]*$")
"""The words before the date of a cited act, which is not a time of the duty: `Kế hoạch số 15/KH-UBND `."""
_MANDATE = Pattern(rf"({any_of(_MANDATES)})\s+(?:cho\s+)?", re.IGNORECASE)
_BRACKET = Pattern(r"\s*\([^()]*\)")
_TOWARDS = Pattern(r"Đối với\s+", re.IGNORECASE)
_SKIP = Pattern(rf"(?:(?:và|định kỳ|{any_of(verb.word for verb in VERBS if verb.leads)})\s+){{1,6}}", re.IGNORECASE)
_ROLE_PATTERNS = tuple((role, Pattern(rf"{verbs_of(role)}(?![^\W\d_])", re.IGNORECASE)) for role in DutyRole)
_CLAUSE = Pattern(r"\s*[,;:]\s*|\s+và\s+(?=[^\W\d_])")
_WITH = Pattern(r"phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+", re.IGNORECASE)
_NUMBER_BEFORE = Pattern(r"[0-9]/(?=\S*[^\W\d_])\S*+\s$")
"""A number before the date of an act: `15/KH-UBND ` in `15/KH-UBND ngày 04/01/2026`."""
_NEAR = 120
"""In how many characters before a date the number or the name of its act stands."""
_REPORT = Pattern(rf"báo cáo\s+(?:{any_of((*TOWARDS, *REPORTED))}\s+)*", re.IGNORECASE)
_CHANNEL = Pattern(r"\(?\b(?:thông\s+)?qua\s+(?=[^\W\d_])", re.IGNORECASE)
_CONDITION = Pattern(rf"nếu (?:có )?{any_of(DIFFICULTIES)}|vướng mắc", re.IGNORECASE)

DutyNode = Node[Block]


@frozen
class Head:
    """A heading that names a body: the mandate, the body, and what follows on the same line."""

    mandate: Mandate | None
    organization: Organization
    text: str
    """The words of the heading."""
    end: str
    """The mark that ends it: a colon, or empty."""
    rest: Passage


def head_of(block: Block) -> Head | None:
    """Read a line as the heading of a body's duties; None if it does not start with a body."""
    passage = block.passage
    text = passage.text
    mandate = _MANDATE.match(text)
    start = mandate.end() if mandate else 0
    towards = _TOWARDS.match(text)
    begin = start if not towards else towards.end()
    if not starts_with_holder(text[begin:]):
        return None
    end = _end_of_head(text, begin)
    name = passage.part(begin, end)
    if bracket := _BRACKET.match(text, end):
        end = bracket.end()
    after = text[end:]
    rest_start = end + len(after) - len(after.lstrip(" :;.,"))
    return Head(
        mandate=_MANDATES[mandate[1].lower()] if mandate else None,
        organization=Organization(name=name.text, span=name.span()),
        text=text[:end],
        end=text[end:rest_start].strip(),
        rest=passage.part(rest_start),
    )


def _end_of_head(text: str, start: int) -> int:
    """Where the name in a heading ends: before a colon, a bracket or a verb."""
    end = end_of_body(text, start)
    colon = text.find(":", start, end)
    return len(text[: colon if colon >= 0 else end].rstrip(" ,"))


def is_responsibility(node: DutyNode) -> bool:
    """True if a heading names a body and has duties under it or on its line."""
    head = head_of(node.content) if node.mark is not None else None
    return head is not None and (bool(node.children) or head.rest.has_words)


def addresses_a_body(node: DutyNode) -> bool:
    """True if a heading outside the section on implementation gives duties to a body: `Đối với …`, `Giao …`."""
    text = node.content.passage.text
    return is_responsibility(node) and bool(_TOWARDS.match(text) or _MANDATE.match(text))


def holds_only_blocks(node: DutyNode) -> bool:
    """True if everything under a heading is the block of another body."""
    return bool(node.children) and all(child.mark is not None and is_responsibility(child) for child in node.children)


def responsibility(node: DutyNode, head: Head) -> Responsibility:
    """Read a body with its duties, one duty for each sentence."""
    organization = head.organization
    rest = sentences(head.rest) if head.rest.has_words else []
    duties = [_duty(sentence, organization, None) for sentence in rest]
    for line in flatten(node.children):
        mark = line.content.label
        for sentence in sentences(line.content.passage):
            duties.append(_duty(sentence, organization, mark))
            mark = None
    return Responsibility(
        organization=organization,
        mandate=head.mandate,
        duties=tuple(duties),
        text=_heading(head),
        mark=node.content.label,
        span=node.content.passage.span(),
    )


def _heading(head: Head) -> str | None:
    """The heading as printed; None if it is only the mandate and the name, before a colon or the end of the line."""
    plain = (
        head.organization.name
        if head.mandate is None
        else f"{head.mandate.vietnamese.capitalize()} {head.organization.name}"
    )
    goes_on = head.rest.text[:1].islower() and not head.end
    if head.text == plain and head.end in {"", ":"} and not goes_on:
        return None
    return head.text + head.end


def duty(block: Block) -> Duty | None:
    """Read a paragraph outside the blocks of bodies as a duty; None if it asks for no report."""
    found = _duty(block.passage, None, block.label)
    return found if found.reports else None


def _duty(sentence: Passage, holder: Organization | None, mark: str | None) -> Duty:
    text = sentence.text
    roles, partners = _roles(sentence)
    reports = _reports(sentence, holder)
    if reports and DutyRole.REPORT not in roles:
        roles = (*roles, DutyRole.REPORT)
    when = next(
        (
            frame
            for frame, start, _ in find_timeframes(text)
            if frame.last and not _DATE_OF_ACT.search(text, max(0, start - _NEAR), start)
        ),
        None,
    )
    return Duty(
        text=text,
        roles=roles,
        partners=partners,
        when=None if reports else when,
        reports=reports,
        mark=mark,
        span=sentence.span(),
    )


def _roles(sentence: Passage) -> tuple[tuple[DutyRole, ...], tuple[Organization, ...]]:
    """The roles named by the verbs at the start of each clause, and the bodies to work with."""
    text = sentence.text
    if _CONDITION.search(text):
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
    place = skipped.end() if skipped else place
    for role, pattern in _ROLE_PATTERNS:
        if pattern.match(text, place):
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
    verb = _REPORT.search(text)
    if verb is None or _CONDITION.search(text):
        return ()
    deadlines = [
        hit for hit in find_deadlines(text) if not _NUMBER_BEFORE.search(text, max(0, hit.start - _NEAR), hit.start)
    ]
    dated = [deadline for deadline, _, _ in deadlines if deadline.day is not None]
    repeated = [
        deadline
        for deadline, start, _ in deadlines
        if start > verb.start() or text[start : start + 4].lower() == "định"
    ]
    addressee = _body_at(sentence, verb.end()) or _body_after(sentence, verb.end())
    through = _CHANNEL.search(text, verb.end())
    channel = _body_at(sentence, through.end()) if through else None
    return tuple(
        ReportingDuty(reporter=holder, addressee=addressee, channel=channel, deadline=deadline, span=sentence.span())
        for deadline in dated or repeated
    )


def _body_at(sentence: Passage, start: int) -> Organization | None:
    """The body whose name starts at `start` in a sentence; None if there is none."""
    if not starts_with_body(sentence.text[start:]):
        return None
    return next(iter(bodies(sentence, start, end_of_body(sentence.text, start))), None)
