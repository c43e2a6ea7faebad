"""The reports that a sentence asks for: to whom, through whom, and by when."""

import re
from collections.abc import Iterator

from attrs import evolve

from binhdanggioi.lexicon.duties import DIFFICULTIES, OCCASIONS, REPORTED, TOWARDS
from binhdanggioi.lexicon.times import REGULARLY, REPORT, Frequency
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.responsibility import ReportingDuty
from binhdanggioi.notation.deadline import Deadline, find_deadlines, find_reviews
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import NAME_START, bodies, end_of_body, starts_with_body

_TO = Pattern(rf"\b(?i:{any_of(TOWARDS)})\s+(?=[A-ZĐ])")
_NUMBER_BEFORE = Pattern(r"[0-9]/(?=\S*[^\W\d_])\S*+\s$")
"""A number before the date of an act: `15/KH-UBND ` in `15/KH-UBND ngày 04/01/2026`."""
_NEAR = 120
"""In how many characters before a date such a number stands."""
_REPORT = Pattern(rf"{REPORT}\s+(?:{any_of((*TOWARDS, *REPORTED))}\s+)*", re.IGNORECASE)
_PURPOSE = Pattern(rf"\bđể\b[^.;]{{0,120}}?\b{REPORT}\b", re.IGNORECASE)
"""What those do to whom something is sent: `gửi Sở Nội vụ … để tổng hợp, báo cáo UBND tỉnh`."""
_SENT = Pattern(
    rf"\b(?:gửi\b[^,.;]{{0,80}}?\s)??{any_of(TOWARDS)}\s+(?={NAME_START})",
    re.IGNORECASE,
)
"""The words for what is sent, before whom it goes to: `gửi kết quả về ` in `gửi kết quả về các phòng`."""
_SUBJECT = Pattern(rf"(?:^|,\s+)(?={NAME_START})", re.IGNORECASE)
CHANNEL = Pattern(r"\(?\b(?:thông\s+)?qua\s+(?=[^\W\d_])", re.IGNORECASE)
"""The words before the body through which something is sent: `(qua Sở Nội vụ)`."""
_OCCASION = Pattern(rf"{any_of(OCCASIONS)}\s+(?:(?:có|gặp|những)\s+)*{any_of(DIFFICULTIES)}", re.IGNORECASE)
_DIFFICULTY = Pattern("vướng mắc", re.IGNORECASE)


def is_of_difficulties(text: str) -> bool:
    """True if a sentence says what to do about difficulties: on such an occasion, or without a time."""
    if not any(map(text.lower().__contains__, DIFFICULTIES)):
        return False
    return _OCCASION.search(text) is not None or (
        _DIFFICULTY.search(text) is not None and all(found.value.day is None for found in find_deadlines(text))
    )


def reports_of(sentence: Passage, holder: Organization | None) -> tuple[ReportingDuty, ...]:
    """Read the reports and reviews that a sentence asks for; without a time, it asks for none."""
    text = sentence.text
    if is_of_difficulties(text):
        return ()
    verb = _REPORT.search(text)
    purpose = _PURPOSE.search(text) if verb else None
    is_for_it = verb is not None and purpose is not None and purpose.start() < verb.start()
    asks = (_SENT.search(text, 0, purpose.start()) if purpose and is_for_it else None) or verb
    times = times_of(text, asks.start() if asks else None)
    if not times:
        return ()
    addressee = _addressee(sentence, asks.end()) if asks else None
    through = CHANNEL.search(text, asks.end()) if asks else None
    channel = body_at(sentence, through.end()) if through else None
    reporter = holder or (_subject(sentence, asks.start()) if asks else None)
    return tuple(
        ReportingDuty(reporter=reporter, addressee=addressee, channel=channel, deadline=deadline, span=sentence.span())
        for deadline in times
    )


def times_of(text: str, start: int | None) -> list[Deadline]:
    """
    By when a sentence asks for reports, or for reviews if it says that of no report.

    `start` is where its words for the report start; None: it has none.
    """
    reports = [] if start is None else _times(text, start)
    return reports or [review.value for review in find_reviews(text)]


def _times(text: str, start: int) -> list[Deadline]:
    """
    The deadlines with a day; if there are none, those with a month; if there are none, how often.

    How often something else is done stands before `start`.
    """
    found = [
        hit for hit in find_deadlines(text) if not _NUMBER_BEFORE.search(text, max(0, hit.start - _NEAR), hit.start)
    ]
    times = [hit.value for hit in found]
    often = [time for time in times if time.month is None and time.day is None]
    dated = [time for time in times if time.day is not None] or [time for time in times if time.month is not None]
    if dated:
        return [*_again(often, dated)]
    return [hit.value for hit in found if hit.start > start or hit.value.wording.lower().startswith(REGULARLY)]


def _again(often: list[Deadline], dated: list[Deadline]) -> Iterator[Deadline]:
    """
    The deadlines with a day or month, recurring as words elsewhere in the sentence say.

    `Hằng năm, các đơn vị báo cáo … trước ngày 15/11` is due every year; of `Định kỳ 6 tháng và hằng năm` each has the
    day at its place; two days of `Định kỳ 6 tháng` are two days a year.
    """
    open_ones = [one for one in dated if one.frequency is Frequency.ONCE and one.year is None]
    if len(often) not in (1, len(open_ones)):
        yield from dated
        return
    said = iter(often if len(often) == len(open_ones) else often * len(open_ones))
    for one in dated:
        if one not in open_ones:
            yield one
        elif len(often) < len(open_ones) and one.month is not None:
            next(said)
            yield evolve(one, frequency=Frequency.YEARLY, wording=f"{one.wording} {Frequency.YEARLY.vietnamese}")
        else:
            time = next(said)
            yield evolve(one, frequency=time.frequency, wording=f"{time.wording}, {one.wording}")


def _addressee(sentence: Passage, start: int) -> Organization | None:
    """The body that is named at `start`, or the first after it that something is sent to."""
    found = body_at(sentence, start)
    if found is None:
        bodies_after = (body_at(sentence, to.end()) for to in _TO.finditer(sentence.text, start))
        found = next((body for body in bodies_after if body is not None), None)
    return found


def _subject(sentence: Passage, end: int) -> Organization | None:
    """The body before the verb that starts at `end`: `Hằng năm, các đơn vị báo cáo …`."""
    found = (body_at(sentence, start.end()) for start in _SUBJECT.finditer(sentence.text, 0, end))
    before = sentence.text[:end].rstrip()
    return next((body for body in found if body and before.endswith(body.name)), None)


def body_at(sentence: Passage, start: int) -> Organization | None:
    """The body whose name starts at `start` in a sentence; None if there is none."""
    if not starts_with_body(sentence.text[start:]):
        return None
    return next(iter(bodies(sentence, start, end_of_body(sentence.text, start))), None)
