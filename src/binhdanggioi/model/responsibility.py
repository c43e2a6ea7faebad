"""Who does what, and who reports to whom."""

from attrs import field, frozen

from binhdanggioi.lexicon.duties import DutyRole, Mandate
from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import clean_text, each, is_a, many, maybe


@frozen(kw_only=True)
class ReportingDuty:
    """Chế độ báo cáo — a report that is due."""

    reporter: Organization | None = field(default=None, validator=maybe(Organization))
    """None: not said."""
    addressee: Organization | None = field(default=None, validator=maybe(Organization))
    """None: not said."""
    channel: Organization | None = field(default=None, validator=maybe(Organization))
    """Through whom it is sent (*qua …*); None: straight to the addressee."""
    deadline: Deadline | None = field(default=None, validator=maybe(Deadline))
    """None: not said."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))


@frozen(kw_only=True)
class Duty:
    """Nhiệm vụ được giao — one sentence of what a body has to do."""

    text: str = field(validator=clean_text)
    """The sentence as printed."""
    roles: tuple[DutyRole, ...] = field(default=(), validator=many(DutyRole))
    """In the order of the sentence; (): it has no word for a known role."""
    partners: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """With whom (*phối hợp với …*); (): not said."""
    when: Timeframe | None = field(default=None, validator=maybe(Timeframe))
    """None: not said."""
    recurs: Frequency | None = field(default=None, validator=maybe(Frequency))
    """How often it is done (*hằng năm*); None: not said, once, or only said of its reports."""
    reports: tuple[ReportingDuty, ...] = field(default=(), validator=many(ReportingDuty))
    """One for each time at which the sentence asks for a report; (): it asks for none."""
    steps: tuple[str, ...] = field(default=(), validator=each(clean_text))
    """The steps on the way to a list of people (*rà soát*, *lập danh sách*, *cử*), in order; (): it names none."""
    escalates_to: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """To whom difficulties go, from the first to the last (*phản ánh về …, báo cáo …*); (): not said."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    @property
    def report(self) -> ReportingDuty | None:
        """The first of the reports; None: the sentence asks for none."""
        return self.reports[0] if self.reports else None


@frozen(kw_only=True)
class Responsibility:
    """Trách nhiệm — a body and its duties under a plan."""

    organization: Organization = field(validator=is_a(Organization))
    mandate: Mandate | None = field(default=None, validator=maybe(Mandate))
    """None: only the name is printed."""
    duties: tuple[Duty, ...] = field(default=(), validator=many(Duty))
    """One for each sentence, in order."""
    text: str | None = field(default=None, validator=maybe(clean_text))
    """The heading as printed, where that says more than the mandate and the name; None: it does not."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))
