"""7xx — responsibilities, reports and who receives a copy."""

from collections.abc import Iterator

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.recipients import core, covers, is_definite, is_told
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.due import EventKind
from binhdanggioi.deriving.due_time import day_of_year, years_of
from binhdanggioi.deriving.phrases import last_day_words
from binhdanggioi.lexicon.bodies import AFTER_NAMES, BODIES, NAME, BodyKind, body_words
from binhdanggioi.lexicon.duties import REPORTED, Mandate
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.times import WHEN, Frequency
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.closing import Recipient
from binhdanggioi.model.finding import Ground, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import Duty, ReportingDuty
from binhdanggioi.notation.date import is_weekday
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_BEYOND_ALL = starts_of(body_words(BodyKind.MASS, BodyKind.STANDING))
_BEYOND_DEPARTMENTS = starts_of(body.word for body in BODIES if body.peer)
_IDLE = Pattern(rf"^{any_of(body.word for body in BODIES if body.idle)}\s")
_CAPITALIZED = (*(post.word for post in POSTS if post.chair), *(body.word for body in BODIES if body.ordinary))
_NEXT_ADDRESSEE = Pattern(
    rf"\s*(?:,|\bvà\b)\s*((?:{NAME}|{any_of(_CAPITALIZED)}\b)[^,;.(:]*?)"
    rf"(?=\s*[,;.(:]|\s+và\s|$|\s+(?:qua|tiến độ|{any_of((*AFTER_NAMES, *REPORTED, *WHEN))})\b)"
)
"""The second of two that get one report: `về Sở Nội vụ, Ban Dân tộc trước ngày 15/11`."""
_LONGEST = 50
_NO_DUTIES = "kế hoạch không phân công nhiệm vụ"
_NO_RECIPIENTS = "kế hoạch không có nơi nhận"


@rule(
    "BDG701",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="“{holder}” được giao việc nhưng không có trong nơi nhận",
    english="“{holder}” has a duty but receives no copy",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.RECIPIENTS,
)
def duty_holders_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """Every body that the plan gives a duty to, alone or with others, is among the recipients."""
    plan = case.plan
    if not plan.recipients or not case.responsibilities:
        yield NotApplicable(_NO_RECIPIENTS if case.responsibilities else _NO_DUTIES)
        return
    told: set[str] = set()
    for index, responsibility in enumerate(case.responsibilities):
        place = f"responsibilities[{index}]"
        holders = [(f"{place}.organization", responsibility.organization)]
        for number, duty in enumerate(responsibility.duties):
            holders += [
                (f"{place}.duties[{number}].partners[{at}]", partner) for at, partner in enumerate(duty.partners)
            ]
        for path, holder in holders:
            if is_definite(holder) and fold(holder.name) not in told and not is_told(plan, holder):
                told.add(fold(holder.name))
                yield Found(path=path, noun=holder, holder=holder.name)


@rule(
    "BDG702",
    Severity.WARNING,
    Ground.LAW,
    vietnamese="phải báo cáo “{addressee}” nhưng không có trong nơi nhận",
    english="a report goes to “{addressee}”, which receives no copy",
    clause="Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    topic=questions.RECIPIENTS,
)
def report_addressees_receive_a_copy(case: Case) -> Iterator[Found | NotApplicable]:
    """Every body that is to receive a report under the plan receives the plan."""
    plan = case.plan
    addressees = [*_addressees(case)]
    if not plan.recipients or not addressees:
        yield NotApplicable("kế hoạch không nêu nơi nhận báo cáo" if plan.recipients else _NO_RECIPIENTS)
        return
    told: set[str] = set()
    for index, addressee in addressees:
        if fold(addressee.name) not in told and is_definite(addressee) and not is_told(plan, addressee):
            told.add(fold(addressee.name))
            yield Found(path=f"reporting[{index}].addressee", noun=addressee, addressee=addressee.name)


def _addressees(case: Case) -> Iterator[tuple[int, Organization]]:
    """Every body to which a report goes: those that the nouns name, and the others in the same list of the sentence."""
    numbers = {id(report): index for index, report in enumerate(case.reporting)}
    for _, noun in case.nouns:
        if not isinstance(noun, Duty):
            continue
        for report in noun.reports:
            number = numbers.get(id(report))
            if report.addressee is None or number is None:
                continue
            yield number, report.addressee
            place = noun.text.find(report.addressee.name) + len(report.addressee.name)
            while found := _NEXT_ADDRESSEE.match(noun.text, place):
                yield number, Organization(name=found[1].strip(), span=report.span)
                place = found.end(1)


@rule(
    "BDG703",
    Severity.NOTE,
    vietnamese="nơi nhận không có việc gì trong kế hoạch: {recipients}",
    english="recipients that have no part in the plan: {recipients}",
    topic=questions.RECIPIENTS,
)
def recipients_have_a_part(case: Case) -> Iterator[Found | NotApplicable]:
    """Each recipient has a duty, gets a report, or has a remark that says why it receives a copy."""
    plan = case.plan
    if not plan.recipients or not case.responsibilities:
        yield NotApplicable(_NO_RECIPIENTS if case.responsibilities else _NO_DUTIES)
        return
    text = fold(" ".join(one.text for one in case.texts if not isinstance(one.noun, Recipient)))
    idle = [
        recipient
        for recipient in plan.recipients
        if "(" not in recipient.text and _IDLE.match(recipient.text) and fold(core(recipient.text).name) not in text
    ]
    if idle:
        yield Found(path="recipients", noun=idle[0], recipients=tuple(recipient.text for recipient in idle))


@rule(
    "BDG704",
    Severity.NOTE,
    vietnamese="phải báo cáo {addressee} {deadline} (hạn cuối là ngày {last}) nhưng không đặt hạn gửi số liệu cho "
    "{reporter}",
    english="{reporter} reports to {addressee} {deadline} (the last day is {last}), but nobody is told when to "
    "send figures",
    topic=questions.REPORTS,
)
def reports_have_an_internal_deadline(case: Case) -> Iterator[Found | NotApplicable]:
    """Where an office reports upwards again and again, the units are told by when to send it their figures."""
    reports = case.reporting
    upward = [report for report in reports if report.deadline and report.deadline.day and _goes_up(case.plan, report)]
    if not upward:
        yield NotApplicable("kế hoạch không có báo cáo định kỳ lên cấp trên có ngày cụ thể")
    elif len(upward) == len([report for report in reports if report.deadline]):
        first = upward[0]
        deadline = first.deadline
        if deadline is not None and deadline.frequency is not Frequency.ONCE:
            yield Found(
                path="reporting[0].deadline",
                noun=first,
                addressee=first.addressee.name if first.addressee else "cấp trên",
                deadline=deadline.wording,
                last=last_day_words(deadline),
                reporter=first.reporter.name if first.reporter else "đơn vị tổng hợp",
            )


def _goes_up(plan: Plan, report: ReportingDuty) -> bool:
    """Tell whether a report goes to another body than the issuer and its offices."""
    holders = [one.organization.name for one in plan.responsibilities]
    own = [body.name for body in (plan.issuer, *plan.co_issuers) if body]
    addressee = report.addressee
    return addressee is not None and not any(covers(name, addressee.name) for name in [*holders, *own])


@rule(
    "BDG705",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="đơn vị gửi báo cáo đến {internal} ({internal_wording}), sau hạn phải báo cáo lên {addressee} là "
    "{upward} "
    "({upward_wording})",
    english="the units report by {internal}, after the day on which {addressee} must be told, {upward}",
    topic=questions.REPORTS,
)
def internal_deadlines_precede_upward_ones(case: Case) -> Iterator[Found | NotApplicable]:
    """The units report before the office reports upwards, for each period of reporting."""
    dated = [one for one in case.reporting if one.deadline and one.deadline.day]
    pairs = [
        (up, inner)
        for up in dated
        for inner in dated
        if _feeds(case.plan, inner, up) and _is_one_turn(dated, inner, up)
    ]
    if not pairs:
        yield NotApplicable("kế hoạch không có cả hạn gửi của đơn vị và hạn báo cáo cấp trên của cùng kỳ báo cáo")
    for up, inner in pairs:
        first, second = day_of_year(up.deadline), day_of_year(inner.deadline)
        if first is not None and second is not None and second > first and up.deadline and inner.deadline:
            index = next(at for at, one in enumerate(case.reporting) if one is inner)
            yield Found(
                path=f"reporting[{index}].deadline",
                noun=inner,
                internal=second,
                internal_wording=inner.deadline.wording,
                addressee=up.addressee.name if up.addressee else "",
                upward=first,
                upward_wording=up.deadline.wording,
            )


def _feeds(plan: Plan, inner: ReportingDuty, up: ReportingDuty) -> bool:
    """Tell whether a report of the units goes into a report upwards, of the same frequency."""
    if inner is up or not (inner.deadline and up.deadline and up.addressee):
        return False
    if inner.deadline.frequency is not up.deadline.frequency or inner.deadline.year != up.deadline.year:
        return False
    if inner.reporter is not None and covers(up.addressee.name, inner.reporter.name):
        return False
    own = [body.name for body in (up.reporter, plan.issuer, *plan.co_issuers) if body is not None]
    targets = [body.name for body in (inner.addressee, inner.channel) if body is not None]
    goes_in = any(covers(target, name) for target in targets for name in own)
    return goes_in and not any(covers(up.addressee.name, name) for name in own)


def _is_one_turn(dated: list[ReportingDuty], inner: ReportingDuty, up: ReportingDuty) -> bool:
    """Tell whether two reports are of one turn, where each comes several times a year: the first feeds the first."""
    inners, ups = ([one for one in dated if _is_beside(one, other)] for other in (inner, up))
    if len(inners) == len(ups):
        return [one is inner for one in inners] == [one is up for one in ups]
    return not any((day_of_year(one.deadline) or "") >= (day_of_year(inner.deadline) or "") for one in ups)


def _is_beside(one: ReportingDuty, other: ReportingDuty) -> bool:
    """Tell whether one sentence asks for two reports of one frequency."""
    if one.deadline is None or other.deadline is None:
        return False
    return (one.span, one.reporter, one.addressee, one.deadline.frequency, one.deadline.year) == (
        other.span,
        other.reporter,
        other.addressee,
        other.deadline.frequency,
        other.deadline.year,
    )


@rule(
    "BDG706",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="hạn “{deadline}” rơi vào thứ Bảy, Chủ nhật: {days}; kế hoạch không nói khi đó nộp ngày nào",
    english="the deadline “{deadline}” falls on a weekend on {days}; the plan does not say what then",
    topic=questions.REPORTS,
)
def due_days_are_working_days(case: Case) -> Iterator[Found | NotApplicable]:
    """The last day for a report is a working day, or the plan says what holds on a weekend."""
    years = years_of(case.plan)
    is_said = any(one.deadline and one.deadline.day for one in case.reporting)
    if not is_said or years is None or years.last - years.first > _LONGEST:
        yield NotApplicable("không có hạn báo cáo có ngày, hoặc không rõ các năm của kế hoạch")
        return
    seen: set[str] = set()
    reports = [due for due in case.dues if due.kind is EventKind.REPORT]
    for index, due in enumerate(reports):
        closed = [day for day in due.time.days_in(years) if not is_weekday(day)] if due.time else []
        if due.time and closed and due.time.wording not in seen:
            seen.add(due.time.wording)
            days = tuple(day.isoformat() for day in closed)
            yield Found(path=f"reporting[{index}].deadline", noun=due.noun, deadline=due.time.wording, days=days)


@rule(
    "BDG707",
    Severity.NOTE,
    vietnamese="“giao” việc cho “{holder}”, không thuộc quyền của {issuer}: thường viết “đề nghị”",
    english="“{holder}” is assigned a duty (giao), but is not under {issuer}: one would request it (đề nghị)",
    topic=questions.AUTHORITY,
)
def mandates_fit_the_hierarchy(case: Case) -> Iterator[Found | NotApplicable]:
    """Duties are assigned to bodies under the issuer, and requested of others."""
    plan = case.plan
    assigned = [one for one in case.responsibilities if one.mandate is Mandate.ASSIGNED]
    if plan.issuer is None or not assigned:
        yield NotApplicable("không rõ cơ quan ban hành, hoặc không đơn vị nào được “giao” việc")
        return
    issuer = fold(plan.issuer.name)
    beyond = _BEYOND_ALL + (_BEYOND_DEPARTMENTS if issuer.startswith("sở ") else ())
    for index, one in enumerate(case.responsibilities):
        if one.mandate is Mandate.ASSIGNED and fold(one.organization.name).startswith(beyond):
            if issuer.startswith(_BEYOND_ALL):
                continue
            yield Found(
                path=f"responsibilities[{index}].mandate",
                noun=one,
                holder=one.organization.name,
                issuer=plan.issuer.name,
            )
