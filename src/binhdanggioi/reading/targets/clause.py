"""Where in a sentence one target ends and the next begins, and which of its amounts are their values."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import define

from binhdanggioi.lexicon.comparison import MOVES
from binhdanggioi.lexicon.counted import CONDITIONS, NUMBERED, UNSAID
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.times import BY_YEAR, EACH, EVERY, WHOLE_PERIOD
from binhdanggioi.lexicon.totals import SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.amount import PERCENT, REACH, Amount, find_amounts
from binhdanggioi.notation.date import DATE, find_periods
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import LETTER, Pattern
from binhdanggioi.notation.sentence import breaks
from binhdanggioi.notation.wording import UPPER, fold
from binhdanggioi.reading.targets.target_year import find_years

_BRACKET = Pattern(r"\([^()]*\)")
_DATES = Pattern(
    rf"(?![1-9]/[0-9]{{1,2}}\s(?:tổng\s)?số\s)(?:{DATE}|[0-9]{{1,2}}\s+tháng\b|\b(?-i:[IVX]+)\b)", re.IGNORECASE
)
_MARK = Pattern(rf";|,(?=\s)|\s(?=(?:và|{SOME_PARTS_FOLLOW[0]})\s)")
_STOP = Pattern(rf"(?<=[0-9%)]\.)\s+(?=[{UPPER}])")
_PARTS = any_of(SOME_PARTS_FOLLOW)
_EVERY_YEAR = rf"{any_of((*EACH, *EVERY))} năm"
_EACH_YEAR = Pattern(_EVERY_YEAR, re.IGNORECASE)
_MOVE = any_of(move.word for move in MOVES)
_FILLER = Pattern(
    rf"so với [^,;.]*|\b(?:{any_of((*WHOLE_PERIOD, *BY_YEAR, *UNSAID))}|{_EVERY_YEAR}|{_MOVE})\b", re.IGNORECASE
)
"""Words of a clause that say nothing of what is measured."""
_CONDITION = Pattern(rf"\s*(?:và\s+)?{any_of(CONDITIONS)}\b(?! năm)", re.IGNORECASE)
_EACH_ONE = Pattern(rf"\s*{any_of(EACH)}\b(?! năm)", re.IGNORECASE)
_VERB = any_of((*(verb.word for verb in VERBS), *(move.word for move in MOVES)))
_MASK = "·"
_TIME = rf"(?:{_EVERY_YEAR}|{any_of(WHOLE_PERIOD)}|{_MASK}+)"
_TIMED = Pattern(_TIME, re.IGNORECASE)
_OPENS = Pattern(
    rf"\s*(?:và\s+|đồng thời\s+)?(?:{_PARTS}[,:]?\s+)?(?:{_TIME}[\s,]*)*"
    rf"(?:(?:phấn đấu\s+)?{_VERB}\b(?:\s+{LETTER}+){{0,8}}\s*)?$",
    re.IGNORECASE,
)
"""The words before the amount of a further target: `và hỗ trợ`, `trong đó có`."""
_LABEL = Pattern(rf"\s*(?:và\s+)?(?:{_PARTS}[,:]?\s+)?{LETTER}+(?:\s{LETTER}+){{0,7}}\s?:?\s*$")
"""A name before its percent: `nữ 40%, nam 70%`."""
_IS_PART = Pattern(rf"\s*{_PARTS}\b", re.IGNORECASE)
_DOES = Pattern(rf"(?:[^:]{{1,60}}:\s*)?(?:{_TIME}[\s,]*)*(?:phấn đấu\s+)?(?:{_VERB}\b|[0-9]|{REACH}\b)", re.IGNORECASE)
"""How a sentence starts that says how much is done: `Đến năm 2030, xây dựng …`."""
_NAMED = Pattern(rf"\b{any_of(NUMBERED)}\s+$", re.IGNORECASE)
_REACHED = Pattern(rf"(?!có\s){REACH}\s", re.IGNORECASE)
_FROM = Pattern(r"\btừ\s+(?=[0-9])", re.IGNORECASE)
_NEAR = 8
"""The most words between a verb and the number of what is made: `xây dựng mới tại các thôn 05 …`."""
_LED = 3
"""The most words before a number of things at the start of a clause: `Dạy nghề cho 30 …`."""
_RATIO = "lần"
_NOUNS = 3
"""The rank of an amount of counted things."""

Value = Hit[Amount]


@define
class Clause:
    """The stretch of a sentence about one target, with its values."""

    start: int
    end: int
    values: list[Value]
    anew: bool = False
    """Whether a full stop stands before it."""

    @property
    def unit(self) -> str | None:
        """The unit of the values: the longest, since a later one may be short."""
        return max((value.value.unit for value in self.values), key=lambda unit: len(unit or ""))


class Portion(NamedTuple):
    """The words between two marks of a sentence."""

    start: int
    end: int
    mark: str
    """The mark before it: `;`, `.`, a comma (also for *và*), or none at the start."""


def clauses(text: str, *, counts: bool) -> list[Clause]:
    """
    The targets that a sentence states; numbers of counted things are targets only if `counts` is true.

    >>> sentence = "70% hội viên biết chữ; hỗ trợ 30 phụ nữ, trong đó có 5 phụ nữ nghèo"
    >>> [sentence[one.start : one.end] for one in clauses(sentence, counts=True)]
    ['70% hội viên biết chữ', ' hỗ trợ 30 phụ nữ', ' trong đó có 5 phụ nữ nghèo']
    """
    return _Sentence(text, counts=counts).clauses()


class _Sentence:
    """A sentence while its clauses are parted."""

    def __init__(self, text: str, *, counts: bool) -> None:
        self.text = text
        self.counts = counts
        times = [found.span() for found in _DATES.finditer(text)]
        times += [(found.start, found.end) for found in find_periods(text)]
        times += [(found.start, found.end) for found in find_years(text)]
        brackets = [found.span() for found in _BRACKET.finditer(text)]
        self.dated = _masked(text, times)
        self.flat = _masked(self.dated, brackets)
        self.amounts = [one for one in find_amounts(self.dated) if self.flat[one.start] != _MASK]

    def clauses(self) -> list[Clause]:
        """Each piece starts a clause, goes on with the one before, or waits for one."""
        found: list[Clause] = []
        waits: Portion | None = None
        for piece, amounts in self._pieces():
            if waits is not None and piece.mark in (";", "."):
                self._give(found, waits, piece.start - 1)
                waits = None
            values = self._values(piece, amounts)
            whole = self._with_words_before(waits, piece, values)
            if values and found and self._goes_on(found[-1], whole, values):
                found[-1].values += values
                found[-1].end, waits = piece.end, None
            elif values and self._is_new(found, whole, piece, values[0]):
                if waits is not None and whole.start > waits.start:
                    self._give(found, waits, whole.start - 1)
                found.append(Clause(whole.start, piece.end, values, anew=whole.mark == "."))
                waits = None
            elif waits is None and (not found or piece.mark in (";", ".") or self._is_time(piece)):
                waits = piece
            elif waits is None:
                found[-1].end = piece.end
        if waits is not None:
            self._give(found, waits, len(self.text))
        return found

    def _give(self, found: Sequence[Clause], waits: Portion, end: int) -> None:
        """Give words that waited for a value to the clause before, if it is in the same sentence."""
        if found and waits.mark != ".":
            found[-1].end = end

    def _with_words_before(self, waits: Portion | None, piece: Portion, values: Sequence[Value]) -> Portion:
        """The piece with the words that waited for it: a time, or the first words of a clause that a comma parts."""
        if waits is None:
            return piece
        opens = values and _OPENS.fullmatch(self.flat, piece.start, values[0].start) is not None
        if opens and waits.mark and _has_words(_FILLER.sub("", self.flat[waits.start : piece.start])):
            return piece
        return Portion(waits.start, piece.end, waits.mark)

    def _pieces(self) -> Iterator[tuple[Portion, list[Value]]]:
        """The pieces of the sentence with the amounts in them."""
        marks = [(found.start(), found.end(), found[0].strip() or ",") for found in _MARK.finditer(self.flat)]
        stops = [*breaks(self.text), *(found.span() for found in _STOP.finditer(self.text))]
        marks += [(start, end, ".") for start, end in stops if self.flat[start] != _MASK]
        at, start, before = 0, 0, ""
        for end, after, mark in [*sorted(marks), (len(self.text), len(self.text), "")]:
            inside = at
            while inside < len(self.amounts) and self.amounts[inside].start < end:
                inside += 1
            yield Portion(start, end, before), self.amounts[at:inside]
            at, start, before = inside, after, mark

    def _values(self, piece: Portion, amounts: Sequence[Value]) -> list[Value]:
        """The amounts of a piece that are values of one target: of the surest unit, without those of a condition."""
        if (
            not amounts
            or _CONDITION.match(self.flat, piece.start, piece.end)
            or (piece.mark == "," and _EACH_ONE.match(self.flat, piece.start, piece.end))
        ):
            return []
        surest = min(map(_rank, amounts))
        found = [one for one in amounts if _rank(one) == surest and not self._is_name(one)]
        if not found or (surest == _NOUNS and not self.counts):
            return []
        if len(found) > 1 and not self._moves(found[0], found[1]):
            reached = [one for one in found if _REACHED.match(self.text, one.start)]
            return reached[-1:] or found[:1]
        return found

    def _moves(self, first: Value, second: Value) -> bool:
        """True if a value moves from the first amount to the second: `từ 46% xuống 42%`."""
        return (first.value.comparator is None and _FROM.search(self.text, first.start, first.end) is not None) and (
            _REACHED.match(self.text, second.start) is not None
        )

    def _is_name(self, value: Value) -> bool:
        """True if the figure is part of a name: `Dự án 8`."""
        return _rank(value) == _NOUNS and _NAMED.search(self.text, 0, value.start) is not None

    def _is_time(self, piece: Portion) -> bool:
        """True if a piece says only when."""
        return not _has_words(_FILLER.sub("", self.flat[piece.start : piece.end]))

    def _rest(self, start: int, end: int, values: Sequence[Value]) -> str:
        """The words of a stretch beside its values and times that say what is measured."""
        stretches = []
        for value in values:
            stretches.append(self.flat[start : value.start])
            start = value.end
        return _FILLER.sub("", " ".join([*stretches, self.flat[start:end]]))

    def _goes_on(self, current: Clause, piece: Portion, values: Sequence[Value]) -> bool:
        """True if the values are further ones of the target before: for another year, in the same words."""
        if not _is_same(current.unit, values[0].value.unit) or _IS_PART.match(self.flat, piece.start):
            return False
        rest = self._rest(piece.start, piece.end, values)
        before = self._rest(current.start, current.end, current.values)
        if not _has_words(rest) or not _has_words(before):
            return True
        timed = _TIMED.search(self.flat, piece.start, piece.end) is not None
        return timed and {*fold(rest).split()} <= {*fold(before).split()}

    def _is_new(self, found: Sequence[Clause], whole: Portion, piece: Portion, value: Value) -> bool:
        """True if the value is that of a target of its own."""
        if found and whole.mark == ",":
            words = self.flat[whole.start : value.start]
            if value.value.unit == _RATIO and not _has_words(words):
                return False
            return _OPENS.fullmatch(words) is not None or (_rank(value) == 0 and _LABEL.fullmatch(words) is not None)
        amount = value.value
        if _rank(value) != _NOUNS or amount.comparator or amount.upto is not None:
            return True
        near = len(self.flat[piece.start : value.start].split()) <= _NEAR
        does = near and _DOES.match(self.flat[whole.start :].lstrip()) is not None
        led = len(self.flat[whole.start : value.start].split()) <= _LED and amount.unit is not None
        return does or led or _REACHED.match(self.text, value.start) is not None


def _masked(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with a mark in place of each character of the spans."""
    for start, end in spans:
        text = f"{text[:start]}{_MASK * (end - start)}{text[end:]}"
    return text


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _rank(value: Value) -> int:
    """How sure the unit of an amount is: percents, then rates, then multiples, then counted things."""
    unit = value.value.unit or ""
    return 0 if unit in PERCENT else 1 if "/" in unit else 2 if unit == _RATIO else _NOUNS


def _is_same(first: str | None, second: str | None) -> bool:
    """True if one unit is the other, or the start of it: `/100.000` of `/100.000 trẻ đẻ sống`."""
    if first is None or second is None:
        return False
    short, long = sorted((first, second), key=len)
    return long == short or long.startswith(f"{short} ")
