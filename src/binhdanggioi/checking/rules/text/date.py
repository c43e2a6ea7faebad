"""9xx — dates in sentences: the day of the week, and zeros."""

import re
from collections.abc import Iterator
from datetime import date

from binhdanggioi.checking import questions
from binhdanggioi.checking.rule import Found, NotApplicable, rule
from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.times import WEEKDAYS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.finding import Both, Ground, Safety, Severity
from binhdanggioi.notation.date import pad_day, pad_month
from binhdanggioi.notation.pattern import Pattern

_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAYS = tuple(Both(*names) for names in zip(WEEKDAYS, _ENGLISH, strict=True))

_WEEKDAY = Pattern(
    rf"(?P<weekday>{any_of(WEEKDAYS)})[,\s]+\(?(?:ngày\s+)?"
    r"(?P<day>[0-9]{1,2})(?:/|\s+tháng\s+)(?P<month>[0-9]{1,2})(?:/|\s+năm\s+)(?P<year>[0-9]{4})",
    re.IGNORECASE,
)
"""A day of the week with its date: `thứ Hai, ngày 05/01/2026`, `Chủ nhật (05 tháng 4 năm 2026`."""
_DATE = Pattern(
    r"(?<![0-9/.,-])(?P<day>[0-9]{1,2})(?P<first>/|\s+tháng\s+)(?P<month>[0-9]{1,2})(?P<second>/|\s+năm\s+)(?P<year>[0-9]{4})(?![0-9/])"
)
"""A date with day, month and year: `5/01/2026`, `05 tháng 1 năm 2026`."""


@rule(
    "BDG918",
    Severity.ERROR,
    Ground.LOGIC,
    vietnamese="ngày {date} là {actual}, không phải {stated}",
    english="{date} is a {actual}, not a {stated}",
    topic=questions.EVENT,
)
def weekdays_are_right(case: Case) -> Iterator[Found | NotApplicable]:
    """The day of the week beside a date is that of the date."""
    found = [(text, match) for text in case.figures for match in _WEEKDAY.finditer(text.text)]
    if not found:
        yield NotApplicable("không có ngày nào ghi kèm thứ trong tuần", "no date has a day of the week beside it")
        return
    for text, match in found:
        day, stated = _day(match), _weekday(match["weekday"])
        if day and stated is not _WEEKDAYS[day.weekday()]:
            actual = _WEEKDAYS[day.weekday()]
            yield Found.within(
                case,
                text,
                *match.span("weekday"),
                new=actual.vietnamese,
                safety=Safety.SUGGESTED,
                date=day,
                actual=actual,
                stated=stated,
            )


def _weekday(written: str) -> Both:
    """The day of the week in both languages, for one in any letter case and spacing."""
    words = " ".join(written.lower().split())
    return next(weekday for weekday in _WEEKDAYS if weekday.vietnamese.lower() == words)


def _day(match: re.Match[str]) -> date | None:
    """The day of a match; None if there is no such day."""
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


@rule(
    "BDG923",
    Severity.NOTE,
    vietnamese="cách ghi ngày chưa thống nhất: ở đây “{written}”, chỗ khác theo mẫu “{expected}”",
    english="dates are not written alike: “{written}” here, elsewhere after the pattern of “{expected}”",
)
def dates_have_their_zeros(case: Case) -> Iterator[Found | NotApplicable]:
    """Dates in the text have their zeros as the date line has: before days below 10 and before the months 1 and 2."""
    telling = [(text, match) for text in case.figures for match in _DATE.finditer(text.text) if _tells(match)]
    if not telling:
        yield NotApplicable(
            "không có ngày, tháng nhỏ hơn 10 để đối chiếu cách ghi số 0", "no date has a day or a month below 10"
        )
        return
    wrong = [(text, match) for text, match in telling if _written(match) != match[0]]
    if len(wrong) * 2 < len(telling):
        yield from (_found(case, text, match) for text, match in wrong)


def _tells(match: re.Match[str]) -> bool:
    """True if a date has a day or month that may need a zero, or have one too many."""
    return _day(match) is not None and (int(match["day"]) < 10 or int(match["month"]) < 10)  # noqa: PLR2004 - two digits


def _written(match: re.Match[str]) -> str:
    return (
        f"{pad_day(int(match['day']))}{match['first']}{pad_month(int(match['month']))}{match['second']}{match['year']}"
    )


def _found(case: Case, text: Text, match: re.Match[str]) -> Found:
    return Found.within(case, text, *match.span(), new=_written(match), written=match[0], expected=_written(match))
