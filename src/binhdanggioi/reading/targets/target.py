"""Target indicators: what a clause of a sentence measures, its values and their years."""

import re
from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.comparison import AVERAGES, COMPARATORS, MOVES, Comparator, Direction
from binhdanggioi.lexicon.counted import ALL_OF, AMONG, COUNTED_TARGETS, GROUP_ENDS, GROUPS, MEASURES, SHARES, UNSAID
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.money import MONEY_WORDS
from binhdanggioi.lexicon.times import EACH, EVERY
from binhdanggioi.lexicon.totals import SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.objective import Milestone, TargetIndicator
from binhdanggioi.notation.amounts.amount import PERCENT, REACH, find_amounts
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.targets.clause import Clause, clauses
from binhdanggioi.reading.targets.sentence import Sentence, Value
from binhdanggioi.reading.targets.target_year import Stretch, TargetYear, compared_with, comparisons, years_of_values

_MOVING = any_of(move.word for move in MOVES if move.direction and not move.reaches)
_DIRECTIONS = {move.word: move.direction for move in MOVES if move.direction}
_EACH_YEAR = rf"{any_of((*EACH, *EVERY))} năm"
_ROUGHLY = any_of((*AVERAGES, *(word for word, _ in COMPARATORS), "thêm", "từ"))
_CHANGE = Pattern(rf"\b(?P<move>{_MOVING})\s+(?:(?:{_ROUGHLY}|{_EACH_YEAR})\s+)*$", re.IGNORECASE)
"""The words right before a figure that is a change: `giảm bình quân mỗi năm`."""
_GOES_TO = Pattern(rf"\b(?P<move>{any_of(_DIRECTIONS)})\s+(?:(?:{_ROUGHLY}|{REACH})\s+)*$", re.IGNORECASE)
"""The words right before a figure that a value moves to, or from: `tăng lên`, `còn dưới`."""
_MOVED = Pattern(rf"(?:^|[\s:,;])(?P<move>{_MOVING})\s+{any_of(MEASURES)}\b", re.IGNORECASE)
"""What is moved: `giảm tỷ lệ`."""
_MEASURED = Pattern(rf"\b{any_of(SHARES)}\s", re.IGNORECASE)
_MOVES = Pattern(rf"^{_MOVING}\s+(?={any_of(MEASURES)}\s)", re.IGNORECASE)
"""The verb before what is moved: `Nâng tỷ lệ nữ`."""
_LABEL = Pattern(rf"^\s*{any_of(COUNTED_TARGETS)}(?:\s+[0-9.]+)?\s*:\s*", re.IGNORECASE)
"""The number of a target among others: `Chỉ tiêu 1: `."""
_YEARLY_MOVE = Pattern(rf"\b(?P<move>{_MOVING})\s+(?:{_ROUGHLY}\s+)*{_EACH_YEAR}\b", re.IGNORECASE)
_EACH_YEAR_BEFORE = Pattern(rf"\b{_EACH_YEAR}\b[^0-9;]*$", re.IGNORECASE)
_EACH_YEAR_LAST = Pattern(rf"\s{any_of(EACH)} năm[\s.;,]*$", re.IGNORECASE)
_FROM = Pattern(r"\btừ\s+$", re.IGNORECASE)
_STANDS_AT = Pattern(rf"(?:hiện (?:nay|{REACH})|là)\s", re.IGNORECASE)
_REACHED = Pattern(rf"{REACH}\s", re.IGNORECASE)
_NOW = Pattern(rf"\((?:hiện nay|năm\s+(?P<year>[12][0-9]{{3}}))\s*(?::|{REACH})\s*(?P<value>[^()]*)\)", re.IGNORECASE)
"""A bracket with the present value: `(hiện nay: 32%)`, `(năm 2020 đạt 32%)`."""
_JOINS = r"(?:\s|[,;.:]|(?:và|đạt)\b)"
_NO_JOIN_BEFORE = r"(?<![\s,;.:])(?<!và\b)(?<!đạt\b)"
_CONNECTOR = Pattern(
    rf"^(?:{_JOINS}|(?:phấn đấu|{any_of(SOME_PARTS_FOLLOW)})\b)+|{_NO_JOIN_BEFORE}{_JOINS}+$", re.IGNORECASE
)
"""`, phấn đấu đạt ` before the words of a measure, ` và đạt` behind them"""
_VERBS = any_of((*(move.word for move in MOVES), *(verb.word for verb in VERBS)))
_UNSAID = Pattern(rf"^[^:]{{1,60}}:\s|\b(?:{any_of(UNSAID)}|{_ROUGHLY}|{_EACH_YEAR}|{_VERBS})\b", re.IGNORECASE)
"""Words before a value that do not say what is measured: `Ở vùng cao: phấn đấu tăng thêm`."""
_NUMBER = Pattern(rf"[0-9.,]*[0-9](?:\s{any_of(word.word for word in MONEY_WORDS)})*", re.IGNORECASE)
_AMONG = Pattern(rf"\s*(?P<group>{any_of(AMONG)}\s.+?)\s(?:có|được|là)\s", re.IGNORECASE)
"""The group right behind a value: `90% tại các phòng thuộc Sở có lãnh đạo nữ`."""
_OF_ALL = Pattern(rf"\s*(?P<group>(?:trong\s+)?{ALL_OF}\s[^;:()]+?)[\s.,]*$", re.IGNORECASE)
"""The whole that a share is a part of: `30% tổng số cấp ủy viên`."""
_WITHIN = Pattern(rf"\s(?P<group>{any_of(GROUPS)}\s[^;:()]+?)(?=[,\s]*$|,?\s{any_of(GROUP_ENDS)}\s)", re.IGNORECASE)
"""`trong diện quy hoạch`, `trong tổng số lao động nữ`"""


def indicators(block: Block, *, default_year: int | None, counts: bool) -> tuple[TargetIndicator, ...]:
    """
    Read a sentence as indicators, one for each target that it states; () if it states none.

    The first has the sentence, the others share it. A number of counted things is a value only if `counts` is true:
    the sentence is among targets.
    """
    passage = block.passage
    sentence = Sentence.of(passage.text)
    found: list[TargetIndicator] = []
    lead: int | None = None
    for clause in clauses(sentence, counts=counts):
        target = _Target.of(passage, sentence, clause)
        lead = target.leading_year() or (None if clause.anew else lead)
        found.append(target.indicator(lead or sentence.period_end or default_year))
    if not found:
        return ()
    return (evolve(found[0], text=passage.text, mark=block.label, span=passage.span()), *found[1:])


@frozen
class _Target:
    """A target while it is read: its clause, with the years in it."""

    passage: Passage
    sentence: Sentence
    clause: Clause
    years: tuple[TargetYear, ...]
    now: re.Match[str] | None
    """The bracket with the present value."""

    @staticmethod
    def of(passage: Passage, sentence: Sentence, clause: Clause) -> "_Target":
        """Find the years and the present value in a clause."""
        now = _NOW.search(sentence.text, clause.start, clause.end)
        years = sentence.years_in(clause.start, clause.end)
        if now:
            years = tuple(year for year in years if not now.start() <= year.start < now.end())
        return _Target(passage, sentence, clause, years, now)

    @property
    def text(self) -> str:
        """The whole sentence; places in it are those of the values."""
        return self.sentence.text

    def leading_year(self) -> int | None:
        """The year before all values, which may hold for the clauses after this one too; None if none leads."""
        leading = [year for year in self.years if year.end <= self.clause.values[0].start]
        words = self.text[self.clause.start : leading[0].start] if leading else ""
        return leading[0].year if len(leading) == 1 and not any(map(str.isalnum, words)) else None

    def indicator(self, default_year: int | None) -> TargetIndicator:
        """The indicator, without the sentence."""
        values = self.clause.values
        baseline = self._baseline()
        is_start = baseline is not None and self.now is None
        targets = values[1:] if is_start and len(values) > 1 else values
        milestones = tuple(self._milestones(targets, default_year, moved=is_start and len(values) == 1))
        start, end = self.clause.start, self.clause.end
        before = self._before(targets[0])
        return TargetIndicator(
            measure=self._measure(),
            population=self._population(),
            unit=self.clause.unit,
            baseline=baseline,
            milestones=milestones,
            change=True if not is_start and self._is_change(targets[0], milestones[0]) else None,
            direction=self._direction(before),
            compared_with=compared_with(self.text[start:end]),
            span=self.passage.span(start + _blanks(self.text[start:end]), max(end, start + 1)),
        )

    def _is_change(self, value: Value, milestone: Milestone) -> bool:
        """True if the value is one by which something grows or falls: `tăng thêm 5%`, `giảm tỷ lệ tảo hôn 2%/năm`."""
        before = self._before(value)
        if milestone.yearly and value.value.unit in PERCENT and _YEARLY_MOVE.search(before):
            return True
        if milestone.yearly and not _REACHED.match(self.text, value.start) and _MOVED.search(before):
            return True
        return _CHANGE.search(before) is not None

    def _before(self, value: Value) -> str:
        """The words of the clause before the number of a value."""
        return self.text[self.clause.start : _number_of(self.text, value)]

    def _baseline(self) -> Milestone | None:
        """Where the values start from: `từ 70% … đạt 90%`, `năm 2021 là 70%, … đạt 90%`, `(hiện nay: 70%)`."""
        first, *others = self.clause.values
        if self.now is not None:
            amount = next(find_amounts(self.now["value"]), None)
            if amount is None or _unlike(amount.value.unit, self.clause.unit):
                return None
            start = self.now.start("value")
            return Milestone(
                value=amount.value.value,
                comparator=amount.value.comparator,
                year=int(self.now["year"]) if self.now["year"] else None,
                span=self.passage.span(start + amount.start, start + amount.end),
            )
        starts = others and _REACHED.match(self.text, others[0].start) and self._is_start(first)
        if starts or (first.value.upto is not None and self._is_move(first)):
            (milestone, *_) = self._milestones(self.clause.values, None, moved=False)
            return milestone if starts else evolve(milestone, comparator=None, year=None)
        return None

    def _is_start(self, first: Value) -> bool:
        comes_from = first.value.comparator is None and _FROM.search(self._before(first)) is not None
        return comes_from or _STANDS_AT.match(self.text, first.start) is not None

    def _is_move(self, value: Value) -> bool:
        """True if `từ 30% đến 40%` says where a measure goes from and to, and is no range: `nâng tỷ lệ nữ từ …`."""
        before = self._before(value)
        said = _MOVED.search(before) or (_GOES_TO.search(before) and _GOES_TO.sub("", before).strip())
        is_yearly = value.value.yearly or _EACH_YEAR_BEFORE.search(before) is not None
        return bool(said) and not is_yearly and _FROM.search(before) is not None

    def _milestones(self, values: Sequence[Value], default_year: int | None, *, moved: bool) -> Iterator[Milestone]:
        """The milestones of values, each with its year; with `moved`, only the upper end of a range."""
        places = [Stretch(value.start, value.end) for value in values]
        found = years_of_values(self.text, places, self.years)
        uncertain = len(self.years) > 1 and not any(found)
        ends = [self.clause.start, *(value.end for value in values[:-1])]
        for value, year, end in zip(values, found, ends, strict=True):
            amount = value.value
            period = self.sentence.period_before(value.start)
            own = period.value.last if period else year.year if year else None
            milestone = Milestone(
                value=amount.value,
                comparator=amount.comparator,
                year=own or (None if uncertain else default_year),
                onwards=True if year and year.onwards else None,
                yearly=True if amount.yearly or self._is_yearly(value, end) else None,
                span=self.passage.span(value.start, value.end),
            )
            if amount.upto is None:
                yield milestone
            elif moved:
                yield evolve(milestone, value=amount.upto)
            else:
                yield evolve(milestone, comparator=Comparator.AT_LEAST)
                yield evolve(milestone, value=amount.upto, comparator=Comparator.AT_MOST)

    def _is_yearly(self, value: Value, after: int) -> bool:
        """True if the words between a place and a value, or the last ones of its clause, say *mỗi năm*."""
        if len(self.clause.values) == 1 and _EACH_YEAR_LAST.search(self.text, value.end, self.clause.end):
            return True
        return _EACH_YEAR_BEFORE.search(self.text[after : value.start]) is not None

    def _direction(self, before: str) -> Direction | None:
        found = _GOES_TO.search(before) or _YEARLY_MOVE.search(before) or _MOVED.search(before)
        return _DIRECTIONS.get(found["move"].lower()) if found else None

    def _measure(self) -> str:
        """The longest stretch of the clause between its values and years; of counted things, with their name."""
        cuts = [(value.start, _cut_end(self.text, value)) for value in self.clause.values]
        cuts += [(year.start, year.end) for year in self.years] + ([self.now.span()] if self.now else [])
        periods = [self.sentence.period_before(value.start) for value in self.clause.values]
        cuts += [(period.start, period.end) for period in periods if period]
        cuts += comparisons(self.text, self.clause.start, self.clause.end)
        stretches = []
        start = self.clause.start
        for begin, end in sorted(cuts):
            stretches.append(self.text[start:begin])
            start = max(start, end)
        stretches.append(self.text[start : self.clause.end])
        stretches[0] = _LABEL.sub("", stretches[0])
        trimmed = [_CONNECTOR.sub("", _CHANGE.sub("", stretch)) for stretch in stretches]
        said = [stretch for stretch in trimmed if any(map(str.isalnum, _UNSAID.sub("", stretch)))]
        if said and said[0] is trimmed[0] and _MEASURED.search(said[0]):
            return _MOVES.sub("", said[0])  # `Tỷ lệ nữ chiếm 30% tổng số cấp ủy viên`: what follows is the group
        return (
            max(said or trimmed, key=len)
            or _CONNECTOR.sub("", self.text[self.clause.start : self.clause.values[0].end])
            or self.text[self.clause.values[0].start : self.clause.values[0].end]
        )

    def _population(self) -> str | None:
        """The group that the sentence parts from the measure, of percents only."""
        if self.clause.unit not in PERCENT:
            return None
        last = self.clause.values[-1].end
        found = _OF_ALL.match(self.text, last, self.clause.end) or _AMONG.match(self.text, last, self.clause.end)
        found = found or _WITHIN.search(self.text, self.clause.start, self.clause.values[0].start)
        if found is None:
            return None
        stop = next((year.start for year in self.years if year.start > found.start("group")), found.end("group"))
        return self.text[found.start("group") : min(stop, found.end("group"))].strip(" ,") or None


def _blanks(text: str) -> int:
    return len(text) - len(text.lstrip())


def _number_of(text: str, value: Value) -> int:
    """Where the number of a value starts, after the words that lead to it."""
    found = re.search(r"[0-9]", text[value.start : value.end])
    return value.start + (found.start() if found else 0)


def _cut_end(text: str, value: Value) -> int:
    """Where a value ends for what is measured: the name of a counted thing belongs to that."""
    unit = value.value.unit or ""
    if unit in PERCENT or "/" in unit or unit.lower() == "lần":
        return value.end
    number = _NUMBER.match(text, _number_of(text, value))
    at = text.rfind(unit, value.start, value.end) if unit else number.end() if number else -1
    return at if at > value.start else value.end


def _unlike(first: str | None, second: str | None) -> bool:
    return (first or "").split("/")[-1:] != (second or "").split("/")[-1:]
