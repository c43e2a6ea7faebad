"""A line of a course: its label, and what it states of the course."""

import re
from decimal import Decimal

from attrs import define, evolve, field

from binhdanggioi.lexicon.courses import BESIDE_LABELS, COURSE_LABELS, INVITATION, PROMISE
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.times import EXPECTED
from binhdanggioi.model.training import CourseLine, ParticipantCategory, Trainer
from binhdanggioi.notation.amounts.quantity import find_days, find_size, format_days, format_size
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe, find_timeframes
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.passage import Passage

_LABEL_WORDS = 9
_PLAIN_WORDS = frozenset(" ".join([*(label.word for label in COURSE_LABELS), *BESIDE_LABELS]).split())
"""The words of labels that need not be kept: a course is printed with labels of its own."""

_AND = Pattern(r"\s*,\s*|\s+và\s+")
CLASSES = Pattern(r"[0-9]\s*lớp\b|/\s*lớp\b", re.IGNORECASE)
_INVITATION = Pattern(PROMISE, re.IGNORECASE)


def labels_of(text: str) -> tuple[tuple[str, ...], int]:
    """The fields that the label of a line names, and where its words start; () for a line without a label."""
    head, colon, _ = text.partition(":")
    if len(head.split()) > _LABEL_WORDS:
        return (), 0
    parts = [fold(part) for part in _AND.split(head.strip(" *"))]
    names = tuple(
        next((name for label, name in COURSE_LABELS if f"{part} ".startswith(f"{label} ")), "") for part in parts
    )
    if not names[0] or not (colon or head == text):
        return (), 0
    named = tuple(dict.fromkeys(name for name in names if name))
    return named, len(head) + len(colon)


def says_more(passage: Passage, rest: Passage) -> bool:
    """True if the label before `rest` has words that labels do not have, so that it must be kept."""
    label = passage.text[: len(passage.text) - len(rest.text)]
    return not _PLAIN_WORDS.issuperset(fold(label).split())


@define
class CourseDraft:
    """A course while its lines are read; its fields are those of `TrainingCourse`."""

    is_tabled: bool
    """True if a table has the total of its people."""
    counts: dict[str, int] = field(factory=dict)
    """The figures that count people and classes, by the names of their fields."""
    days_per_class: Decimal | None = None
    held: Timeframe | None = None
    venue: str | None = None
    categories: tuple[ParticipantCategory, ...] = ()
    topics: tuple[str, ...] = ()
    trainers: tuple[Trainer, ...] = ()
    is_invited: bool = False
    """True if an invitation is promised."""
    spans: dict[str, Span] = field(factory=dict)
    lines: list[CourseLine] = field(factory=list)

    @property
    def has_size(self) -> bool:
        """True if the number of people or classes is known."""
        return bool({"headcount", "classes"} & self.counts.keys())

    @property
    def has_time(self) -> bool:
        """True if the days or the time are known."""
        return self.days_per_class is not None or self.held is not None

    def count(self, name: str, value: int, span: Span) -> bool:
        """Set a figure that is not known yet; False if it is."""
        if name in self.counts:
            return False
        self.counts[name] = value
        self.spans[name] = span
        return True

    def is_labelled(self, name: str) -> bool:
        """True if the label of a list is kept."""
        return any((name,) == line.states for line in self.lines)

    def keep(self, passage: Passage, states: tuple[str, ...] = ()) -> None:
        """Keep a line as printed."""
        if passage.has_words:
            self.lines.append(CourseLine(text=passage.text, states=states, span=passage.span()))


def read_line(draft: CourseDraft, labels: tuple[str, ...], passage: Passage, rest: Passage) -> None:
    """Read a line into `draft`: `labels` are the fields that its label names, `rest` is what follows the label."""
    if labels == ("size",) and rest.text and not draft.has_size:
        _read_size(draft, passage, rest)
    elif labels == ("venue",) and draft.venue is None and (venue := rest.part(0, len(rest.text.rstrip(TRAILING)))).text:
        draft.venue, draft.spans["venue"] = venue.text, venue.span()
        if says_more(passage, rest):
            draft.keep(passage, ("venue",))
    elif labels == ("time",) and rest.text and not draft.has_time:
        _read_time(draft, passage, rest)
    elif _INVITATION.search(passage.text):
        _read_invitation(draft, passage)
    else:
        _read_unlabelled(draft, passage)


def _read_invitation(draft: CourseDraft, passage: Passage) -> None:
    states = () if draft.is_invited else ("invitation_to_follow",)
    if not draft.is_invited:
        draft.is_invited, draft.spans["invitation_to_follow"] = True, passage.span()
    if fold(passage.text) != fold(INVITATION) or not states:
        draft.keep(passage, states)


def _read_unlabelled(draft: CourseDraft, passage: Passage) -> None:
    stated: tuple[str, ...] = ()
    if CLASSES.search(passage.text):
        stated = () if draft.has_size else _take_size(draft, passage)
        stated += () if draft.has_time else _take_time(draft, passage)
    draft.keep(passage, stated)


def _take_size(draft: CourseDraft, rest: Passage) -> tuple[str, ...]:
    return tuple(
        size.name
        for size, start, end in find_size(rest.text)
        if draft.count(size.name, size.amount, rest.span(start, end))
    )


def _read_size(draft: CourseDraft, passage: Passage, rest: Passage) -> None:
    stated = _take_size(draft, passage)
    value = draft.counts.get
    plain = format_size(
        value("headcount"),
        value("classes"),
        per_class=value("headcount_per_class"),
        women=value("women"),
        minority=value("ethnic_minority"),
    )
    if not stated:
        _read_unlabelled(draft, passage)
    elif draft.is_tabled or fold(rest.text) != fold(plain) or says_more(passage, rest):
        draft.keep(passage, stated)


def _read_time(draft: CourseDraft, passage: Passage, rest: Passage) -> None:
    stated = _take_time(draft, rest)
    if draft.held is not None and EXPECTED in passage.text[: len(passage.text) - len(rest.text)].lower():
        draft.held = evolve(draft.held, expected=True)
    days, held = draft.days_per_class, draft.held
    plain = ", ".join([*([format_days(days)] if days is not None else []), *([held.wording] if held else [])])
    if not stated:
        _read_unlabelled(draft, passage)
    elif fold(rest.text) != fold(plain) or says_more(passage, rest):
        draft.keep(passage, stated)


def _take_time(draft: CourseDraft, rest: Passage) -> tuple[str, ...]:
    stated = []
    days = next(find_days(rest.text), None)
    if days and draft.days_per_class is None:
        draft.days_per_class, draft.spans["days_per_class"] = days.value, rest.span(days.start, days.end)
        stated.append("days_per_class")
    frames = [found for found in find_timeframes(rest.text) if found.value.last is not None]
    if frames and draft.held is None:
        draft.held, draft.spans["held"] = _whole(frames), rest.span(frames[0].start, frames[-1].end)
        stated.append("held")
    return tuple(stated)


def _whole(frames: list[Hit[Timeframe]]) -> Timeframe:
    """One timeframe from the first round to the last: `đợt 1 … đợt 2 …`."""
    if len(frames) == 1:
        return frames[0].value
    firsts = [frame.first for frame, _, _ in frames if frame.first is not None]
    lasts = [frame.last for frame, _, _ in frames if frame.last is not None]
    wording = "; ".join(frame.wording for frame, _, _ in frames)
    return Timeframe(min(firsts, default=None), max(lasts), any(frame.expected for frame, _, _ in frames), wording)
