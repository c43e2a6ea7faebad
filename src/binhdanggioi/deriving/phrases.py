"""The wording of values, milestones, reports, acts and names, shared by all outputs."""

from collections.abc import Iterable
from datetime import date

from attrs import evolve

from binhdanggioi.lexicon.times import Frequency
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import ReportingDuty
from binhdanggioi.notation.date import Period, format_slash
from binhdanggioi.notation.deadline import Deadline
from binhdanggioi.notation.number import format_quantity
from binhdanggioi.notation.wording import compose

_SOME_YEAR = Period(2025, 2025)
"""A year without a 29 February."""


def capital(text: str) -> str:
    """
    The text with its first letter in upper case.

    >>> capital("đến năm 2030")
    'Đến năm 2030'
    """
    return compose(text[:1].upper() + text[1:])


def names(bodies: Iterable[Organization]) -> str:
    """The names of the bodies, each once."""
    return ", ".join(dict.fromkeys(body.name for body in bodies))


def all_names(bodies: Iterable[Organization]) -> str:
    """The names of the bodies, in full and with repetitions, so that the sentence is read back as the same bodies."""
    return ", ".join(body.name for body in bodies)


def act(citation: Citation) -> str:
    """
    The act in short form, with its date.

    >>> from binhdanggioi.notation.date import PartialDate
    >>> act(Citation(name="Luật Bình đẳng giới", issued_on=PartialDate(2006, 11, 29)))
    'Luật Bình đẳng giới (29/11/2006)'
    """
    return f"{citation} ({format_slash(citation.issued_on)})" if citation.issued_on else str(citation)


def full_act(citation: Citation) -> str:
    """The act in full: kind, number, date, issuer, subject. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.b."""
    parts = [str(citation)]
    if citation.issued_on is not None:
        day = format_slash(citation.issued_on)
        parts.append(f"ngày {day}" if citation.issued_on.day else day)
    if citation.issuer is not None:
        parts.append(f"của {citation.issuer.name}")
    if citation.subject is not None:
        parts.append(citation.subject)
    return " ".join(parts)


def value_words(milestone: Milestone, unit: str | None) -> str:
    """
    The value of the milestone with its comparator and unit; `thực hiện` for a target without a value.

    >>> from decimal import Decimal
    >>> from binhdanggioi.lexicon.comparison import Comparator
    >>> value_words(Milestone(value=Decimal(46), comparator=Comparator.LESS_THAN), "/100.000")
    'dưới 46/100.000'
    >>> value_words(Milestone(year=2030), None)
    'thực hiện'
    """
    return _value(milestone, unit) or "thực hiện"


def unit_behind(unit: str | None) -> str:
    """
    The unit as written after a figure, with or without a space.

    >>> unit_behind("%"), unit_behind("/100.000"), unit_behind("lớp")
    ('%', '/100.000', ' lớp')
    """
    return format_quantity(0, unit).removeprefix("0")


def _value(milestone: Milestone, unit: str | None) -> str:
    """The value of the milestone with its comparator and unit; empty if there is no value."""
    if milestone.value is None:
        return ""
    value = format_quantity(milestone.value, unit)
    return f"{milestone.comparator.vietnamese} {value}" if milestone.comparator else value


def milestone_words(milestone: Milestone, indicator: TargetIndicator) -> str:
    """
    The target value of a milestone, for a cell or a list that names the year elsewhere.

    `ít nhất 60%`, `mức thay đổi 15%`, `95% từ năm 2030 trở đi`, `thực hiện`.
    """
    words = value_words(milestone, indicator.unit)
    if indicator.change and milestone.value is not None:
        words = f"mức thay đổi {words}"
    return f"{words} {onwards_words(milestone.year)}" if milestone.onwards and milestone.year else words


def onwards_words(year: int) -> str:
    """The years from `year` on: `từ năm 2030 trở đi`."""
    return f"từ năm {year} trở đi"


def milestone_clause(milestone: Milestone, unit: str | None) -> str:
    """
    The target value and year of a milestone, as a clause of a sentence.

    >>> from decimal import Decimal
    >>> milestone_clause(Milestone(value=Decimal(60), year=2025), "%")
    'đạt 60% vào năm 2025'
    """
    value = _value(milestone, unit)
    words = f"đạt {value}" if value else "đạt"
    if milestone.year is None:
        return words
    return f"{words} vào năm {milestone.year}{' trở đi' if milestone.onwards else ''}"


def target_words(milestone: Milestone, indicator: TargetIndicator) -> str:
    """What is measured and its target value, as one line: `Tỷ lệ nữ: ít nhất 60%`."""
    value = _value(milestone, indicator.unit)
    return f"{indicator.measure}: {value}" if value else indicator.measure


def baseline_words(indicator: TargetIndicator) -> str:
    """The baseline of an indicator, for a cell or a list: `32% (năm 2020)`; empty if it has none."""
    baseline = indicator.baseline
    if baseline is None:
        return ""
    words = value_words(baseline, indicator.unit)
    return f"{words} (năm {baseline.year})" if baseline.year is not None else words


def baseline_clause(baseline: Milestone, unit: str | None) -> str:
    """
    The baseline of an indicator, as a clause of a sentence; empty if it has neither value nor year.

    >>> from decimal import Decimal
    >>> baseline_clause(Milestone(value=Decimal(32), year=2020), "%")
    'từ 32% năm 2020'
    """
    value = "" if baseline.value is None else format_quantity(baseline.value, unit)
    year = "" if baseline.year is None else f"năm {baseline.year}"
    return " ".join(part for part in ("từ" if value or year else "", value, year) if part)


def report_words(report: ReportingDuty) -> str:
    """The report with its addressee: `Báo cáo UBND tỉnh (qua Sở Nội vụ)`; the reporting body is left out."""
    return " ".join(part for part in ("Báo cáo", addressee_words(report)) if part)


def report_line(report: ReportingDuty) -> str:
    """The report as one line, with the reporting body: `Văn phòng Sở báo cáo UBND tỉnh (qua Sở Nội vụ)`."""
    words = report_words(report)
    return f"{report.reporter.name} {words[0].lower()}{words[1:]}" if report.reporter else words


def last_day_words(deadline: Deadline) -> str:
    """
    The last day on which a recurring deadline can be met, without the year; only the day if it has no month.

    >>> [last_day_words(Deadline.parse(words)) for words in ("trước ngày 15/11 hằng năm", "ngày 25 hằng tháng")]
    ['14/11', '25']
    """
    frequency = Frequency.YEARLY if deadline.month else Frequency.MONTHLY
    last = evolve(deadline, frequency=frequency).within(_SOME_YEAR)[-1].last or date.max
    return f"{last.day:02d}/{last.month:02d}" if deadline.month else f"{last.day:02d}"


def addressee_words(report: ReportingDuty) -> str:
    """The addressee of the report, and through whom it goes: `UBND tỉnh (qua Sở Nội vụ)`; empty if it names none."""
    addressee = report.addressee.name if report.addressee else ""
    channel = f"(qua {report.channel.name})" if report.channel else ""
    return " ".join(part for part in (addressee, channel) if part)
