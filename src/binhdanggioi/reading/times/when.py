"""When a sentence wants something done, and how often; other times in it are of acts, of the past or of a topic."""

import re
from bisect import bisect_right
from functools import cached_property

from attrs import define

from binhdanggioi.lexicon.documents import LAW_NAMES
from binhdanggioi.lexicon.tasks import TASK_LABELS
from binhdanggioi.lexicon.times import (
    AFTER,
    AT,
    AT_THE_LATEST,
    BEFORE,
    DONE,
    EACH,
    EVERY,
    EXPECTED,
    OF_A_YEAR,
    PARTS_OF_DAY,
    PAST,
    PHASE,
    REGULARLY,
    UNTIL,
    WEEKDAYS,
    Frequency,
)
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import LETTER, Pattern
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.notation.times.frequency import find_recurrences

_OF_A_NAME = Pattern(
    rf"[0-9/-][A-ZĐ][\w/&.-]*,?\s+$|(?:{any_of(LAW_NAMES)}|luật)\s[^.;,0-9]*$|(?:{PHASE}|ban hành)\s+$"
)
"""The words before a time of an act or a programme: `Kế hoạch số 15/KH-UBND `, `giai đoạn `, `ban hành `."""
_LED = Pattern(
    rf"(?:{any_of((EXPECTED, *DONE, BEFORE, *AT_THE_LATEST, *AT, AFTER))}"
    rf"|{any_of((*PARTS_OF_DAY, *WEEKDAYS))})\b|(?:{any_of(UNTIL)}\s+)?(?:các\s+)?(?:ngày|[0-9])|{any_of(UNTIL[:2])}\b",
    re.IGNORECASE,
)
"""The first words of a time that can only say when: `trước `, `trong `, `ngày `; `quý II/2026` may be a topic."""
_TIME = any_of(label.word for label in TASK_LABELS if label.field == "when" and label.word not in DONE)
_FIGURE = Pattern("[0-9]")
_RECURRING = (REGULARLY, *EVERY, *EACH, "lần")
"""Words without one of which nothing recurs; looked for first, since that is quick."""
_NEAR = 80
"""In how many characters before a time the words stand that lead to it."""
_LEADS = Pattern(rf"\b(?:{any_of((*DONE, *AT_THE_LATEST))}|{_TIME}(?:\s+{LETTER}+){{0,3}})\s*:?\s+$", re.IGNORECASE)
"""Words right before any time that says when: `hoàn thành `, `thời gian thực hiện: `."""
_PASSIVE = Pattern(rf"\bđược\b(?:(?!{any_of((*DONE, *AT_THE_LATEST))}\b)[^.;,])*$", re.IGNORECASE)
"""Words before the time of something else: `các thôn được sắp xếp ` before `trước ngày 28/02/2026`."""
_BY_THEN = Pattern(any_of((*DONE, *AT_THE_LATEST)), re.IGNORECASE)
_CLAUSE_STARTS = Pattern(r"(?:^|[(;:.])\s*$")
_CLAUSE_GOES_ON = Pattern(r"\s*(?:[,.;:)]|$)")
_ISSUER = Pattern(r"\s+của\s")
_EVERY = Pattern(any_of(EVERY), re.IGNORECASE)
_PAST = Pattern(rf"\b{any_of(PAST)}\s", re.IGNORECASE)
"""Words before the time of something past: `đã `."""
_CLAUSE_END = Pattern(r"[.;]")
_OF_A_YEAR = Pattern(rf"\b{any_of(OF_A_YEAR)}(?:\s+[^\s.;:]+){{0,8}}\s+$", re.IGNORECASE)


def when_of(text: str) -> Timeframe | None:
    """
    The time at which, or by which, a sentence wants something done; None if it says none for certain.

    One with days counts before one without (`trước khi khai mạc 05 ngày`, `trước ngày 30/9 hằng năm`).

    >>> str(when_of("Theo Kế hoạch số 15/KH-UBND ngày 04/01/2026, mở lớp trước ngày 30/6/2026."))
    'trước ngày 30/6/2026'
    >>> str(when_of("Kiểm tra, hoàn thành trước ngày 30/9 hằng năm"))
    'trước ngày 30/9 hằng năm'
    >>> when_of("Tổng kết công tác năm 2025")
    """
    if not _FIGURE.search(text):
        return None
    words = _WordsAround(text)
    times = [*find_timeframes(text)]
    led = [found.value for found in times if words.lead_to(found)]
    without_days = (time for time in led if not (time.first or time.last) and _FIGURE.search(time.wording))
    return next((time for time in led if time.last), next(without_days, None))


def recurs_of(text: str) -> Frequency | None:
    """
    How often a sentence wants something done; None if it does not say, or says it of a thing that is made every year.

    >>> recurs_of("Hằng năm rà soát"), recurs_of("Bố trí trong dự toán hằng năm")
    (<Frequency.YEARLY: ('hằng năm', 12)>, None)
    """
    lowered = text.lower()
    if not any(word in lowered for word in _RECURRING):
        return None
    said = {
        found.value
        for found in find_recurrences(text)
        if not _OF_A_YEAR.search(text, max(0, found.start - _NEAR), found.start)
    }
    return said.pop() if len(said) == 1 else None


@define(slots=False)
class _WordsAround:
    """The words of a sentence around its times, looked for once."""

    text: str
    __getstate__ = without_cached

    def lead_to(self, time: Hit[Timeframe]) -> bool:
        """True if a time is one at which the sentence wants something done."""
        before = self.text[max(0, time.start - _NEAR) : time.start]
        if self._is_past(time.start) or self._is_quoted(time.start) or _OF_A_NAME.search(before):
            return False
        if _PASSIVE.search(before) and not _BY_THEN.match(self.text, time.start):
            return False
        first = _LED.match(self.text, time.start)
        if first is None and not _EVERY.search(time.value.wording):
            stands_apart = _CLAUSE_STARTS.search(before) and _CLAUSE_GOES_ON.match(self.text, time.end)
            return _LEADS.search(before) is not None or stands_apart is not None
        return not (first is not None and first[0].lower() == "ngày" and _ISSUER.match(self.text, time.end))

    def _is_past(self, start: int) -> bool:
        """True if words of the clause before `start` are of something past."""
        past = bisect_right(self._past, start)
        clause = bisect_right(self._clause_ends, start)
        return past > 0 and (not clause or self._past[past - 1] >= self._clause_ends[clause - 1])

    def _is_quoted(self, start: int) -> bool:
        """True if `start` is within quotation marks, where a time is part of a name."""
        return bisect_right(self._opened, start) > bisect_right(self._closed, start)

    @cached_property
    def _past(self) -> list[int]:
        return [found.end() for found in _PAST.finditer(self.text)]

    @cached_property
    def _clause_ends(self) -> list[int]:
        return [found.end() for found in _CLAUSE_END.finditer(self.text)]

    @cached_property
    def _opened(self) -> list[int]:
        return [place for place, character in enumerate(self.text) if character == "“"]

    @cached_property
    def _closed(self) -> list[int]:
        return [place for place, character in enumerate(self.text) if character == "”"]
