"""7xx — responsibilities, and who receives a copy."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.message import quoted
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.names import core
from binhdanggioi.checking.rules.once import once
from binhdanggioi.checking.rules.reasons import NO_RECIPIENTS
from binhdanggioi.checking.rules.recipients import Told, is_definite
from binhdanggioi.deriving.case import Case
from binhdanggioi.lexicon.bodies import BODIES, BodyKind, body_words
from binhdanggioi.lexicon.duties import REPORTED, Mandate
from binhdanggioi.lexicon.names import AFTER_NAMES, NAME
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.times import WHEN
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.closing import Recipient
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import Duty
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_BEYOND_ALL = starts_of(body_words(BodyKind.MASS, BodyKind.STANDING))
_BEYOND_DEPARTMENTS = starts_of(body.word for body in BODIES if body.peer)
_IDLE = Pattern(rf"^{any_of(body.word for body in BODIES if body.acts)}\s")
_CAPITALIZED = (*(post.word for post in POSTS if post.chair), *(body.word for body in BODIES if body.ordinary))
_NEXT_ADDRESSEE = Pattern(
    rf"\s*(?:,|\bvà\b)\s*((?:{NAME}|{any_of(_CAPITALIZED)}\b)[^,;.(:]*?)"
    rf"(?=\s*[,;.(:]|\s+và\s|$|\s+(?:qua|tiến độ|{any_of((*AFTER_NAMES, *REPORTED, *WHEN))})\b)"
)
"""The second addressee of a report: `, Ban Dân tộc` in `về Sở Nội vụ, Ban Dân tộc trước ngày 15/11`."""

_NO_DUTIES = NotApplicable("kế hoạch không phân công nhiệm vụ", "the plan assigns no duties")
_NO_ADDRESSEES = NotApplicable("kế hoạch không nêu nơi nhận báo cáo", "the plan does not say who gets the reports")
_NOTHING_ASSIGNED = NotApplicable(
    "không rõ cơ quan ban hành, hoặc không đơn vị nào được “giao” nhiệm vụ",
    "the issuer is not known, or no body is assigned a duty (“giao”)",
)


@rule(
    "BDG701",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{holder}” được giao nhiệm vụ nhưng không có tên trong phần Nơi nhận",
    english="“{holder}” has a duty but is not among the recipients",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.RECIPIENTS,
)
def duty_holders_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """Every body that the plan gives a duty to, alone or with others, is among the recipients."""
    plan = case.plan
    if not plan.recipients or not case.responsibilities:
        yield NO_RECIPIENTS if case.responsibilities else _NO_DUTIES
        return
    told = case.made(Told)
    untold = (holder for holder in _holders(case) if is_definite(holder) and not told.includes(holder))
    for holder in once(untold, lambda holder: fold(holder.name)):
        yield Found(noun=holder, holder=holder.name)


def _holders(case: Case) -> Iterator[Organization]:
    """Every body that has a duty, and every body that shares in one."""
    for responsibility in case.responsibilities:
        yield responsibility.organization
        yield from (partner for duty in responsibility.duties for partner in duty.partners)


@rule(
    "BDG702",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{addressee}” là nơi nhận báo cáo nhưng không có tên trong phần Nơi nhận",
    english="a report goes to “{addressee}”, which is not among the recipients",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.RECIPIENTS,
)
def report_addressees_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """Every body that is to receive a report under the plan receives the plan."""
    plan = case.plan
    addressees = [*_addressees(case)]
    if not plan.recipients or not addressees:
        yield _NO_ADDRESSEES if plan.recipients else NO_RECIPIENTS
        return
    told = case.made(Told)
    untold = ((path, body) for path, body in addressees if is_definite(body) and not told.includes(body))
    for path, body in once(untold, lambda one: fold(one[1].name)):
        yield Found(path=path, noun=body, addressee=body.name)


def _addressees(case: Case) -> Iterator[tuple[str, Organization]]:
    """The bodies that receive a report: those in the nouns, and the others listed with them."""
    counted = {id(report) for report in case.reporting}
    for duty in (noun for _, noun in case.nouns if isinstance(noun, Duty)):
        listed = _Listed(duty.text)
        for report in duty.reports:
            if report.addressee is not None and id(report) in counted:
                path = f"{case.paths[id(report)]}.addressee"
                yield path, report.addressee
                for name in listed.after(report.addressee.name):
                    yield path, Organization(name=name, span=report.span)


class _Listed:
    """The names that are listed in a text, each list walked once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._walked: set[int] = set()

    def after(self, name: str) -> Iterator[str]:
        """The names in the list after `name`, up to where another walk began; none if the text does not have it."""
        start = self._text.find(name)
        place = start + len(name)
        while start >= 0 and place not in self._walked and (found := _NEXT_ADDRESSEE.match(self._text, place)):
            self._walked.add(place)
            yield found[1].strip()
            place = found.end(1)


@rule(
    "BDG703",
    Severity.NOTE,
    vietnamese="có tên trong phần Nơi nhận nhưng không được giao nhiệm vụ: {idle}; nếu gửi để biết thì giữ nguyên",
    english="recipients without a duty: {idle}; those who get it for information may stay",
    topic=questions.RECIPIENTS,
)
def recipients_have_a_part(case: Case) -> Iterator[Found | NotApplicable]:
    """Each recipient is named elsewhere in the plan, or has a remark that says why it receives a copy."""
    plan = case.plan
    if not plan.recipients or not case.responsibilities:
        yield NO_RECIPIENTS if case.responsibilities else _NO_DUTIES
        return
    text = fold(" ".join(one.text for one in case.texts if not isinstance(one.noun, Recipient)))
    idle = [
        recipient
        for recipient in plan.recipients
        if "(" not in recipient.text and _IDLE.match(recipient.text) and fold(core(recipient.text).name) not in text
    ]
    if idle:
        texts = tuple(recipient.text for recipient in idle)
        yield Found(path="recipients", noun=idle[0], recipients=texts, idle=quoted(texts))


@rule(
    "BDG707",
    Severity.NOTE,
    vietnamese="dùng “giao” với “{holder}”, đơn vị không thuộc quyền quản lý của {issuer}; nên viết “đề nghị”",
    english="“{holder}” is assigned a duty (“giao”), but is not under “{issuer}”; better request it (“đề nghị”)",
    topic=questions.AUTHORITY,
)
def mandates_fit_the_hierarchy(case: Case) -> Iterator[Found | NotApplicable]:
    """Duties are assigned to bodies under the issuer, and requested of others."""
    plan = case.plan
    assigned = [one for one in case.responsibilities if one.mandate is Mandate.ASSIGNED]
    if plan.issuer is None or not assigned:
        yield _NOTHING_ASSIGNED
        return
    issuer = fold(plan.issuer.name)
    beyond = _BEYOND_ALL + (_BEYOND_DEPARTMENTS if issuer.startswith("sở ") else ())
    for one in assigned:
        if fold(one.organization.name).startswith(beyond) and not issuer.startswith(_BEYOND_ALL):
            yield Found("mandate", noun=one, holder=one.organization.name, issuer=plan.issuer.name)
