"""One end of a time as official Vietnamese writes it: `ngày 25-26/10/2022`, `cuối tháng 10/2022`, `quý IV/2022`."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple

from binhdanggioi.lexicon.times import (
    HALVES,
    LEADS,
    NUMBERED,
    PARTS_OF_DAY,
    PARTS_OF_MONTH,
    QUARTER,
    QUARTERS,
    THIRDS,
    WEEK,
    WEEKDAYS,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.date import DAY_OR_MONTH, YEAR
from binhdanggioi.notation.form import Form, Forms, Groups
from binhdanggioi.notation.pattern import LETTER

_DAYS_OF_PART = {part.word: (part.first, part.last) for part in PARTS_OF_MONTH}
_FIRST, _MIDDLE, _LAST = (third.word for third in THIRDS)
_MONTHS = 12
_SUNDAY = 6
_LEAP_YEAR = 2000


class Point(NamedTuple):
    """One end of a timeframe: its year, months and days, as far as its words name them."""

    year: int | None
    months: tuple[int, int] | None
    days: tuple[int, int] | None = None
    """The first and the last day; None: all days of the months."""
    part: str | None = None
    """
    The words for a part of the months (`cuối`, `nửa đầu`, `tuần cuối`); None: they are meant as a whole.

    Of a month it has days of its own; of a quarter or a year nobody has said where it starts or ends.
    """
    is_list: bool = False
    """True for several days or months that are named one by one or as a range: `25-26/10/2022`."""

    def completed(self, other: "Point") -> "Point":
        """This end with the month and year it lacks taken from `other`: those of `15` in `15 đến 20/11/2022`."""
        return self._replace(year=self.year or other.year, months=self.months or other.months)

    def of_every_year(self) -> "Point":
        """
        The same in a leap year, of a month with all days if it names none.

        Raises:
            ValueError: it has a year of its own.

        """
        if self.year is not None:
            raise ValueError(f"a year of its own: {self.year}")
        return self._replace(year=_LEAP_YEAR, months=self.months or (1, 1))

    def whole(self) -> tuple[date, date]:
        """
        The first and the last day of the months, or of the days if the words name days.

        Raises:
            ValueError: the year or the month is missing, or there is no such day.

        """
        if self.year is None or self.months is None:
            raise ValueError("the words say no year or no month")
        first_month, last_month = self.months
        first, last = self.days or (1, monthrange(self.year, last_month)[1])
        return date(self.year, first_month, first), date(self.year, last_month, last)

    def ends(self) -> tuple[date | None, date | None]:
        """
        The first and the last day that this end can mean; None for a day that nobody has fixed (`đầu năm`).

        Raises:
            ValueError: the year or the month is missing, or there is no such day.

        """
        start, end = self.whole()
        if self.part is None:
            return start, end
        if start.month != end.month:
            return (start if self.part == _FIRST else None), (end if self.part == _LAST else None)
        if self.part in _DAYS_OF_PART:
            first, last = _DAYS_OF_PART[self.part]
            return start.replace(day=first), start.replace(day=min(last, end.day))
        return _week(self.part, start, end)


def _week(words: str, start: date, end: date) -> tuple[date, date]:
    """
    The first and the last day that a week of a month can mean; weeks are counted from the 1st or from a Monday.

    The second or third week, which has no such bounds, is only known to lie in the month.
    """
    if words.endswith(_LAST):
        sunday = end - timedelta(days=(end.weekday() - _SUNDAY) % 7)
        return sunday - timedelta(days=6), end
    if words.endswith(_FIRST):
        monday = start + timedelta(days=-start.weekday() % 7)
        return start, monday + timedelta(days=6)
    return start, end


def _month_of(found: Groups) -> tuple[int, int] | None:
    month = found.number("month")
    return None if month is None else (month, month)


def _days(found: Groups) -> Point:
    days = int(found["first_day"]), int(found["day"])
    if days[0] >= days[1]:
        raise ValueError(f"the days are not in order: {found.text!r}")
    return Point(found.number("year"), _month_of(found), days, is_list=True)


def _day(found: Groups) -> Point:
    day = int(found["day"])
    return Point(found.number("year"), _month_of(found), (day, day))


def _months(found: Groups) -> Point:
    return _in_order(found, int(found["first_month"]), int(found["month"]))


def _in_order(found: Groups, first: int, last: int) -> Point:
    if first >= last:
        raise ValueError(f"the months are not in order: {found.text!r}")
    return Point(found.number("year"), (first, last), is_list=True)


def _month(found: Groups) -> Point:
    part = " ".join(found["part"].lower().split()) or None
    return Point(found.number("year"), _month_of(found), part=part)


def _quarter_of(found: Groups, name: str) -> int:
    return found.number(f"{name}figure") or QUARTERS.index(found[f"{name}roman"].upper()) + 1


def _quarters(found: Groups) -> Point:
    return _in_order(found, _quarter_of(found, "first_") * 3 - 2, _quarter_of(found, "") * 3)


def _quarter(found: Groups) -> Point:
    quarter = _quarter_of(found, "")
    return Point(found.number("year"), (quarter * 3 - 2, quarter * 3), part=found["part"].lower() or None)


def _months_of_year(found: Groups) -> Point:
    """The first or the last months of a year: six of `nửa đầu năm`, nine of `9 tháng đầu năm`."""
    count = found.number("count") or _MONTHS // 2
    if not 0 < count < _MONTHS:
        raise ValueError(f"no such part of a year: {found.text!r}")
    is_first = found["half"].lower() == HALVES[0]
    return Point(found.number("year"), (1, count) if is_first else (_MONTHS + 1 - count, _MONTHS))


def _year(found: Groups) -> Point:
    return Point(found.number("year"), (1, _MONTHS), part=found["part"].lower() or None)


_D = DAY_OR_MONTH
OF_YEAR = rf"(?:\s?/\s?|,?\s+năm\s+)(?P<year>{YEAR})(?![0-9])"
_NOT_COUNTED = "".join(f"(?<!{word} )" for word in NUMBERED)
_ALSO = r"\s*(?:,|[-–]|và|đến|hoặc)\s*"
_BARE = rf"(?<![0-9/.,–-]){_NOT_COUNTED}"
"""Not within another figure, and not the number of a thing: `đợt 1 - 15/11/2022`."""
_AFTER_NO_WORD = rf"(?<![0-9/.,])(?:(?<!{LETTER}\s)|{'|'.join(f'(?<={word} )' for word in LEADS)})"
"""Not after a word, but for one before a time: `10/2026` after `Công văn` is no month."""
_MONTH_AFTER = rf"\s?(?:/|tháng\s)\s?(?P<month>{_D})"
_PART = rf"(?:(?P<part>{any_of((_FIRST, _MIDDLE, _LAST))})\s+)?"
_PART_OF_MONTH = (
    rf"(?:(?P<part>{any_of(_DAYS_OF_PART)}|{WEEK}\s+(?:{any_of((_FIRST, _LAST))}|(?:thứ\s+)?(?:[1-4]|hai|ba|tư)))"
    rf"(?:\s+(?:tiên|cùng))?(?:\s+của)?\s+)?"
)
_FIGURE_OF_QUARTER = rf"(?:(?P<roman>{any_of(QUARTERS)})|(?P<figure>[1-4]))\b"
FIRST_OF_POINT = ("các", "ngày", "tháng", *QUARTER, "năm", "sáu", "nửa", WEEK, *_DAYS_OF_PART)
"""The words that an end of a timeframe starts with, if it does not start with a figure."""
POINTS = Forms(
    "an end of a timeframe",
    (
        Form(
            "25-26/10/2022",
            rf"(?:các\s+)?{_BARE}(?P<first_day>{_D})\s*(?:[-–]|đến)\s*(?P<day>{_D}){_MONTH_AFTER}(?:{OF_YEAR})?(?![0-9/])",
            _days,
            first="c0-9",
        ),
        Form(
            "ngày 25, 26 và 27/10/2022",
            rf"(?:các\s+)?ngày\s+(?P<first_day>{_D})(?:{_ALSO}{_D}(?![/0-9])){{0,9}}{_ALSO}(?P<day>{_D})"
            rf"{_MONTH_AFTER}(?:{OF_YEAR})?(?![0-9/])",
            _days,
            first="cn",
        ),
        Form(
            "ngày 18/6/2024",
            rf"(?:ngày\s+)?(?<![0-9/])(?P<day>{_D})/(?P<month>{_D})(?:/(?P<year>{YEAR}))?(?![0-9/])",
            _day,
            first="n0-9",
        ),
        Form(
            "ngày 18 tháng 6 năm 2024",
            rf"ngày\s+(?P<day>{_D})(?:\s+tháng\s+(?P<month>{_D})(?:{OF_YEAR})?)?(?![0-9/])",
            _day,
            first="n",
        ),
        Form(
            "tháng 9, 10/2026",
            rf"tháng\s+(?P<first_month>{_D})(?:{_ALSO}(?:tháng\s+)?{_D}(?![/0-9])){{0,11}}{_ALSO}(?:tháng\s+)?"
            rf"(?P<month>{_D}){OF_YEAR}",
            _months,
            first="t",
        ),
        Form(
            "09 - 10/2026",
            rf"{_BARE}(?P<first_month>{_D})\s*(?:[-–]|đến)\s*(?P<month>{_D})/(?P<year>{YEAR})(?![0-9/])",
            _months,
            first="0-9",
        ),
        Form(
            "cuối tháng 10/2022",
            rf"{_PART_OF_MONTH}tháng\s+(?P<month>{_D})(?:{OF_YEAR})?(?![0-9/])",
            _month,
            first="đgctnh",
        ),
        Form(
            "10/2026",
            rf"{_AFTER_NO_WORD}(?P<month>{_D})/(?P<year>{YEAR})(?![0-9/])",
            _month,
            first="0-9",
        ),
        Form(
            "quý III, IV/2022",
            rf"(?:các\s+)?{any_of(QUARTER)}\s+{_FIGURE_OF_QUARTER.replace('P<', 'P<first_')}"
            rf"(?:{_ALSO}(?:{any_of(QUARTERS)}|[1-4])\b(?!/)){{0,2}}{_ALSO}{_FIGURE_OF_QUARTER}{OF_YEAR}",
            _quarters,
            first="cq",
        ),
        Form(
            "quý IV/2022",
            rf"{_PART}{any_of(QUARTER)}\s+{_FIGURE_OF_QUARTER}(?:{OF_YEAR})?",
            _quarter,
            first="đgcq",
        ),
        Form(
            "6 tháng đầu năm 2022",
            rf"(?:(?:(?<![0-9])(?P<count>[0-9]{{1,2}})|sáu)\s+tháng|nửa)\s+(?P<half>{any_of(HALVES)})\s+"
            rf"năm\s+(?P<year>{YEAR})(?![0-9])",
            _months_of_year,
            first="0-9sn",
        ),
        Form("năm 2022", rf"{_PART}năm\s+(?P<year>{YEAR})(?![0-9])", _year, first="đgcn"),
    ),
)
"""The forms of one end of a timeframe; a year or month that it lacks may be named by the other end."""

_HOUR = r"(?<![0-9.,])[0-9]{1,2}\s?(?:(?:giờ|h|g)(?:\s?[0-5][0-9](?:\s?(?:phút|['’]))?)?|:[0-5][0-9])(?![0-9])"
_HOURS = rf"(?:từ\s+)?{_HOUR}\s*(?:[-–]|đến)\s*{_HOUR}"
_DETAIL = rf"(?:(?:vào\s+)?(?:lúc\s+)?{_HOUR}|(?:buổi\s+)?{any_of(PARTS_OF_DAY)}|\(?{any_of(WEEKDAYS)}\)?)[\s,]+"
ON_A_DAY = rf"(?:{_DETAIL}){{0,3}}"
"""The hour, the part of the day and the day of the week before a date: `08 giờ 00, thứ Sáu, `."""
WITHIN_A_DAY = rf"(?:{_HOURS}[\s,]+)?{ON_A_DAY}"
"""The same, also with an hour to which something lasts: `từ 7h30 đến 11h30, `."""
LATER_ON_THE_DAY = (
    rf"(?:\s*\({any_of(WEEKDAYS)}\))?(?:,?\s+(?:vào\s+)?(?:{_HOURS}|lúc\s+{_HOUR}|từ\s+{_HOUR}(?!\s+ngày)))?"
)
"""The day of the week and the hours after a date: ` (thứ Sáu), lúc 8 giờ 30`."""
