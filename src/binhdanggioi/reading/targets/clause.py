"""Where in a sentence one target ends and the next begins, and which of its amounts are their values."""

import re
from collections.abc import Sequence

from attrs import define, field

from binhdanggioi.lexicon.comparison import MOVES
from binhdanggioi.lexicon.counted import ACTORS, CONDITIONS, NUMBERED, THINGS, TIMES_OF, UNSAID
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.times import BY_YEAR, EACH, EVERY, WHOLE_PERIOD
from binhdanggioi.lexicon.totals import SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.amounts.amount import PERCENT, REACH
from binhdanggioi.notation.pattern import LETTER, Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.targets.sentence import MASK, Portion, Sentence, Value

_PARTS = any_of(SOME_PARTS_FOLLOW)
_EVERY_YEAR = rf"{any_of((*EACH, *EVERY))} năm"
_MOVE = any_of(move.word for move in MOVES)
_FILLER = Pattern(
    rf"so với [^,;.]*|\b(?:{any_of((*WHOLE_PERIOD, *BY_YEAR, *UNSAID))}|{_EVERY_YEAR}|{_MOVE})\b", re.IGNORECASE
)
"""Words of a clause that say nothing of what is measured."""
_CONDITION = Pattern(rf"\s*(?:và\s+)?{any_of(CONDITIONS)}\b(?! năm)", re.IGNORECASE)
_EACH_ONE = Pattern(rf"\s*{any_of(EACH)}\b(?! năm)", re.IGNORECASE)
_VERB = any_of((*(verb.word for verb in VERBS), *(move.word for move in MOVES)))
_TIME = rf"(?:{_EVERY_YEAR}|{any_of(WHOLE_PERIOD)}|{MASK}++)"
_TIMED = Pattern(_TIME, re.IGNORECASE)
_OPENS = Pattern(
    rf"\s*(?:và\s+|đồng thời\s+)?(?:{_PARTS}[,:]?\s+)?(?:{_TIME}[\s,]*+)*+"
    rf"(?:(?:phấn đấu\s+)?{_VERB}\b(?:\s+{LETTER}+){{0,8}}\s*)?$",
    re.IGNORECASE,
)
"""The words before the amount of a further target: `và hỗ trợ`, `trong đó có`."""
_LABEL = Pattern(rf"\s*(?:và\s+)?(?:{_PARTS}[,:]?\s+)?{LETTER}+(?:\s{LETTER}+){{0,7}}\s?:?\s*$", re.IGNORECASE)
"""A name before its percent: `nữ 40%, nam 70%`."""
_IS_PART = Pattern(rf"\s*{_PARTS}\b", re.IGNORECASE)
_DOES = Pattern(
    rf"(?:[^:]{{1,60}}:\s*)?(?:{_TIME}[\s,]*+)*+(?:phấn đấu\s+)?(?:{_VERB}\b|[0-9]|{REACH}\b)", re.IGNORECASE
)
"""How a sentence starts that says how much is done: `Đến năm 2030, xây dựng …`."""
_KNOWN = Pattern(rf"(?:{TIMES_OF}\s)?{any_of((*ACTORS, *THINGS))}(?!\w)", re.IGNORECASE)
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
_LONGEST_TIME = 20
"""The most characters between a value and its year behind it."""
_LONGEST_OPENING = 300
"""The most characters of the words before a value that are looked at."""
_LONGEST_NAME = 20
"""More characters than any of `NUMBERED` has."""


@define
class Clause:
    """The stretch of a sentence about one target, with its values."""

    start: int
    end: int
    values: list[Value]
    unit: str | None
    """The unit of the values: the longest, since a later one may be short."""
    anew: bool
    """Whether a full stop stands before it."""
    said: set[str] = field(factory=set)
    """Its words beside values and times that say what is measured, folded."""


def clauses(sentence: Sentence, *, counts: bool) -> list[Clause]:
    """
    The targets that a sentence states; numbers of counted things are targets only if `counts` is true.

    Each portion of the sentence starts a clause, goes on with the one before, or waits for one.

    >>> text = "70% hội viên biết chữ; hỗ trợ 30 phụ nữ, trong đó có 5 phụ nữ nghèo"
    >>> [text[one.start : one.end] for one in clauses(Sentence.of(text), counts=True)]
    ['70% hội viên biết chữ', ' hỗ trợ 30 phụ nữ', ' trong đó có 5 phụ nữ nghèo']
    """
    found: list[Clause] = []
    waits: Portion | None = None
    before: set[str] = set()  # the words of what waits
    for portion, amounts in sentence.portions():
        if waits is not None and portion.mark in (";", "."):
            _give(found, waits, portion.start - 1)
            waits = None
        values = _values(sentence, portion, amounts) if counts or any(_rank(one) != _NOUNS for one in amounts) else []
        said = _said(sentence, portion, values)
        whole = portion if waits is None or (waits.mark and before and _opens(sentence, portion, values)) else waits
        told = said if whole is portion else said | before
        if values and found and _goes_on(sentence, found[-1], whole, values[0], told):
            _extend(found[-1], portion.end, values, told)
            waits = None
        elif values and _is_new(sentence, whole, portion, values[0], alone=not found):
            if waits is not None and whole is portion:
                _give(found, waits, portion.start - 1)
            found.append(Clause(whole.start, portion.end, values, values[0].value.unit, whole.mark == ".", told))
            waits = None
        elif waits is not None:
            before |= said
        elif not found or portion.mark in (";", ".") or not said:
            waits, before = portion, said
        else:
            _extend(found[-1], portion.end, [], said)
    if waits is not None:
        _give(found, waits, len(sentence.text))
    return found


def _extend(clause: Clause, end: int, values: Sequence[Value], said: set[str]) -> None:
    clause.values += values
    clause.end = end
    clause.said |= said
    clause.unit = max([clause.unit, *(value.value.unit for value in values)], key=lambda unit: len(unit or ""))


def _give(found: Sequence[Clause], waits: Portion, end: int) -> None:
    """Give words that waited for a value to the clause before, if it is in the same sentence."""
    if found and waits.mark != ".":
        found[-1].end = end


def _opens(sentence: Sentence, portion: Portion, values: Sequence[Value]) -> bool:
    """True if a portion inside a sentence starts with what is done, so that the words before it belong elsewhere."""
    if portion.mark != "," or not values or _REACHED.match(sentence.text, values[0].start):
        return False
    return _OPENS.fullmatch(sentence.flat, portion.start, values[0].start) is not None


def _said(sentence: Sentence, portion: Portion, values: Sequence[Value]) -> set[str]:
    """The words of a portion beside its values and times that say what is measured; a letter alone is a mark."""
    stretches = []
    start = portion.start
    for value in values:
        stretches.append(sentence.flat[start : value.start])
        start = value.end
    rest = _FILLER.sub("", " ".join([*stretches, sentence.flat[start : portion.end]]))
    return {word for word in fold(rest).split() if len(word) > 1}


def _values(sentence: Sentence, portion: Portion, amounts: Sequence[Value]) -> list[Value]:
    """The amounts of a portion that are values of one target: of the surest unit, without those of a condition."""
    if _CONDITION.match(sentence.flat, portion.start, portion.end) or (
        portion.mark == "," and _EACH_ONE.match(sentence.flat, portion.start, portion.end)
    ):
        return []
    surest = min(map(_rank, amounts), default=0)
    found = [one for one in amounts if _rank(one) == surest and not _is_name(sentence, one)]
    if len(found) > 1 and not _moves(sentence.text, found[0], found[1]):
        reached = [one for one in found if _REACHED.match(sentence.text, one.start)]
        return reached[-1:] or found[:1]
    return found


def _moves(text: str, first: Value, second: Value) -> bool:
    """True if a value moves from the first amount to the second: `từ 46% xuống 42%`."""
    comes_from = first.value.comparator is None and _FROM.search(text, first.start, first.end) is not None
    return comes_from and _REACHED.match(text, second.start) is not None


def _is_name(sentence: Sentence, value: Value) -> bool:
    """True if the figure is part of a name: `Dự án 8`."""
    before = sentence.flat[max(0, value.start - _LONGEST_NAME) : value.start]
    return _rank(value) == _NOUNS and _NAMED.search(before) is not None


def _goes_on(sentence: Sentence, current: Clause, whole: Portion, value: Value, said: set[str]) -> bool:
    """True if a value is a further one of the target before: for another year, in the same words."""
    if not _is_same(current.unit, value.value.unit) or _IS_PART.match(sentence.flat, whole.start):
        return False
    if not said or not current.said:
        return True
    start = max(whole.start, value.start - _LONGEST_OPENING)
    return said <= current.said and _TIMED.search(sentence.flat, start, value.end + _LONGEST_TIME) is not None


def _is_new(sentence: Sentence, whole: Portion, portion: Portion, value: Value, *, alone: bool) -> bool:
    """True if the value is that of a target of its own; with `alone`, none stands before it."""
    words = sentence.flat[whole.start : value.start]
    amount = value.value
    if whole.mark == "," and not alone:
        if len(words) > _LONGEST_OPENING or (amount.unit == _RATIO and not _has_words(words)):
            return False
        return _OPENS.fullmatch(words) is not None or (amount.unit in PERCENT and _LABEL.fullmatch(words) is not None)
    if _rank(value) != _NOUNS or amount.comparator or amount.upto is not None:
        return True
    near = len(sentence.flat[portion.start : value.start].split()) <= _NEAR
    start = sentence.flat[whole.start : whole.start + _LONGEST_OPENING].lstrip()
    most = _NEAR if amount.unit and _KNOWN.match(amount.unit) else _LED
    led = len(words) <= _LONGEST_OPENING and len(words.split()) <= most and amount.unit is not None
    return (near and _DOES.match(start) is not None) or led or _REACHED.match(sentence.text, value.start) is not None


def _has_words(text: str) -> bool:
    return any(map(str.isalnum, text))


def _rank(value: Value) -> int:
    """How sure the unit of an amount is: percents, then rates, then multiples, then counted things."""
    unit = (value.value.unit or "").lower()
    return 0 if unit in PERCENT else 1 if "/" in unit else 2 if unit == _RATIO else _NOUNS


def _is_same(first: str | None, second: str | None) -> bool:
    """True if one unit is the other, or the start of it: `/100.000` of `/100.000 trẻ đẻ sống`."""
    if first is None or second is None:
        return False
    short, long = sorted((first, second), key=len)
    return long == short or long.startswith(f"{short} ")
