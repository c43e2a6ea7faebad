"""7xx — reports: who sends them by when."""

from collections.abc import Hashable, Iterator
from datetime import date
from itertools import islice

from binhdanggioi.checking import questions
from binhdanggioi.checking.message import in_words
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.checking.rules.names import Names
from binhdanggioi.checking.rules.once import once
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.due import EventKind
from binhdanggioi.deriving.due_time import DueTime, day_of_year, years_of
from binhdanggioi.deriving.phrases import last_day_words
from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.finding import Both, Ground, Severity
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import ReportingDuty
from binhdanggioi.notation.date import Period, is_weekday, pad_day, pad_month

_LONGEST = 50
_MOST = 20
"""Of how many reports upwards the supply is looked for; no plan sends more."""

_NO_REPORTS_UPWARDS = NotApplicable(
    "kế hoạch không có báo cáo định kỳ gửi cấp trên ghi ngày cụ thể",
    "no regular report upwards has a day",
)
_NO_PAIRS = NotApplicable(
    "kế hoạch không nêu đồng thời hạn gửi của các đơn vị và hạn báo cáo cấp trên cho cùng một kỳ",
    "for no period are both the units' reports and the report upwards dated",
)
_NO_DUE_DAYS = NotApplicable(
    "không có hạn báo cáo ghi ngày cụ thể, hoặc không rõ thời gian thực hiện kế hoạch",
    "no report has a day by which it is due, or the years of the plan are not known",
)


@rule(
    "BDG704",
    Severity.NOTE,
    vietnamese="phải báo cáo {addressee} “{deadline}” (ngày cuối cùng là {last_day}) nhưng chưa quy định hạn các "
    "đơn vị gửi báo cáo về {reporter}",
    english="a report to “{addressee}” is due again and again (“{deadline}”; the last day is {last_day}), but the "
    "units are not told by when to send theirs",
    topic=questions.REPORTS,
)
def reports_have_an_internal_deadline(case: Case) -> Iterator[Found | NotApplicable]:
    """Where an office reports upwards again and again, the units are told by when to send it their figures."""
    reports = case.reporting
    within = Names([*(one.organization.name for one in case.responsibilities), *_issuers(case.plan)])
    dated = [report for report in reports if report.deadline and report.deadline.day]
    upward = [report for report in dated if report.addressee and not within.cover(report.addressee.name)]
    if not upward:
        yield _NO_REPORTS_UPWARDS
        return
    if len(upward) == len([report for report in reports if report.deadline]):
        first, deadline = upward[0], upward[0].deadline
        if deadline is not None and deadline.frequency is not Frequency.ONCE:
            yield Found(
                "deadline",
                noun=first,
                addressee=first.addressee.name if first.addressee else "",
                deadline=deadline.wording,
                last=last_day_words(deadline),
                last_day=_last_day_words(last_day_words(deadline)),
                reporter=first.reporter.name
                if first.reporter
                else Both("đơn vị đầu mối tổng hợp", "the office in charge"),
            )


def _last_day_words(last: str) -> Both:
    """The last day of a recurring deadline: `14/11`, or `14` for each month or quarter."""
    day, _, month = last.partition("/")
    return Both(last, f"{month}-{day}") if month else Both(f"ngày {day}", f"day {day}")


def _issuers(plan: Plan) -> list[str]:
    return [body.name for body in (plan.issuer, *plan.co_issuers) if body]


@rule(
    "BDG705",
    Severity.WARNING,
    Ground.LOGIC,
    vietnamese="hạn các đơn vị gửi báo cáo là ngày {internal_day} (“{internal_wording}”), muộn hơn hạn báo cáo "
    "{addressee} là ngày {upward_day} (“{upward_wording}”); điều chỉnh sớm hơn",
    english="the units report by {internal_day} (“{internal_wording}”), later than the report to “{addressee}” is "
    "due, {upward_day} (“{upward_wording}”); make it earlier",
    topic=questions.REPORTS,
)
def internal_deadlines_precede_upward_ones(case: Case) -> Iterator[Found | NotApplicable]:
    """The units report before the office reports upwards, for each period of reporting."""
    dated = [one for one in case.reporting if one.deadline and one.deadline.day]
    issuers = Names(_issuers(case.plan))
    turns = _Turns(dated)
    pairs = [
        (up, inner)
        for up in islice((one for one in dated if _leaves(one, issuers)), _MOST)
        for inner in _fed_by(up, dated, issuers)
        if turns.are_one(inner, up)
    ]
    if not pairs:
        yield _NO_PAIRS
        return
    for up, inner in pairs:
        first, second = day_of_year(up.deadline), day_of_year(inner.deadline)
        if first is not None and second is not None and second > first and up.deadline and inner.deadline:
            yield Found(
                "deadline",
                noun=inner,
                internal=second,
                internal_wording=inner.deadline.wording,
                addressee=up.addressee.name if up.addressee else "",
                upward=first,
                upward_wording=up.deadline.wording,
                internal_day=_day_words(second),
                upward_day=_day_words(first),
            )


def _day_words(day: str) -> Both:
    """A day in sortable form, written as in plans: `06-15` becomes `15/6`."""
    *year, month, of_month = day.split("-")
    if year:
        return Both(in_words(date.fromisoformat(day), "vi"), day)
    return Both(f"{pad_day(int(of_month))}/{pad_month(int(month))}", day)


def _leaves(up: ReportingDuty, issuers: Names) -> bool:
    """True if a report goes to another body than the issuer and who sends it."""
    name = up.addressee.name if up.addressee else None
    return name is not None and not issuers.cover(name) and not _names(up.reporter).cover(name)


def _names(body: Organization | None) -> Names:
    return Names([body.name] if body else [])


def _fed_by(up: ReportingDuty, dated: list[ReportingDuty], issuers: Names) -> Iterator[ReportingDuty]:
    """The reports of the units that supply `up`, a report upwards of the same frequency."""
    above, own = _names(up.addressee), _names(up.reporter)
    for inner in dated:
        if inner is up or not (inner.deadline and up.deadline):
            continue
        if inner.deadline.frequency is not up.deadline.frequency or inner.deadline.year != up.deadline.year:
            continue
        targets = [body.name for body in (inner.addressee, inner.channel) if body is not None]
        is_from_above = inner.reporter is not None and above.cover(inner.reporter.name)
        if not is_from_above and any(own.cover(target) or issuers.cover(target) for target in targets):
            yield inner


class _Turns:
    """The reports that one sentence asks for with the same frequency, each such row looked through once."""

    def __init__(self, dated: list[ReportingDuty]) -> None:
        self._rows: dict[Hashable, list[ReportingDuty]] = {}
        for one in dated:
            self._rows.setdefault(_sentence(one), []).append(one)
        self._turns = {id(one): turn for row in self._rows.values() for turn, one in enumerate(row)}
        self._last = {key: max(day_of_year(one.deadline) or "" for one in row) for key, row in self._rows.items()}

    def are_one(self, inner: ReportingDuty, up: ReportingDuty) -> bool:
        """True if two reports are of the same turn: of several in a year, the first supplies the first."""
        if len(self._rows[_sentence(inner)]) == len(self._rows[_sentence(up)]):
            return self._turns[id(inner)] == self._turns[id(up)]
        return self._last[_sentence(up)] < (day_of_year(inner.deadline) or "")


def _sentence(one: ReportingDuty) -> Hashable:
    """What the reports have in common for which one sentence asks, with the same frequency."""
    frequency, year = (one.deadline.frequency, one.deadline.year) if one.deadline else (None, None)
    return one.span, one.reporter, one.addressee, frequency, year


@rule(
    "BDG706",
    Severity.NOTE,
    Ground.LOGIC,
    vietnamese="hạn “{deadline}” trùng ngày nghỉ cuối tuần ({days}); quy định rõ ngày gửi trong trường hợp này",
    english="the deadline “{deadline}” falls on a weekend ({days}); say on which day the report is due then",
    topic=questions.REPORTS,
)
def due_days_are_working_days(case: Case) -> Iterator[Found | NotApplicable]:
    """The last day for a report is a working day."""
    years = years_of(case.plan)
    is_said = any(one.deadline and one.deadline.day for one in case.reporting)
    if not is_said or years is None or years.last - years.first > _LONGEST:
        yield _NO_DUE_DAYS
        return
    timed = [(due, due.time) for due in case.dues if due.kind is EventKind.REPORT and due.time]
    closed = [(due, time, days) for due, time in timed if (days := _days_off(time, years))]
    for due, time, days in once(closed, lambda one: one[1].wording):
        yield Found("deadline", noun=due.noun, deadline=time.wording, days=days)


def _days_off(time: DueTime, years: Period) -> tuple[date, ...]:
    """The due days in `years` that fall on a weekend."""
    return tuple(day for day in time.days_in(years) if not is_weekday(day))
