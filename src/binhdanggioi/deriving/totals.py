"""Totals in the sentences of a plan, each with the parts that should add up to it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property

from attrs import define, frozen

from binhdanggioi.deriving.case import Case
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.comparison import AVERAGES
from binhdanggioi.lexicon.money import MONEY_WORDS
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.totals import PARTS_FOLLOW, SOME_PARTS_FOLLOW, TOTALS, WHOLES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.address import Noun
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.section import Section
from binhdanggioi.model.task import Task
from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.number import WHOLE_NUMBER, Money, find_money, parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_PARTIAL = Decimal("0.8")
"""A list after *trong đó* whose sum is a smaller share of the total names only some of the parts."""

_FIGURE = Pattern(r"[0-9]+")
_FEWEST_FIGURES = 3
"""The fewest figures in a sentence with a total: the total and two parts."""
_INTO_PARTS = rf"{any_of(PARTS_FOLLOW)}\s*:?"
_SOME_PARTS = rf"{any_of(SOME_PARTS_FOLLOW)}\s*:?"
_TRIGGER = Pattern(rf"(?P<all>{_INTO_PARTS}|[:(](?=\s*năm\s))|(?P<some>{_SOME_PARTS})", re.IGNORECASE)
_TOTAL_AT_END = Pattern(
    rf"[,;:]\s*(?:{any_of(total.word for total in TOTALS if total.follows)}|toàn {any_of(WHOLES)})"
    rf"(?:\s*:|\s+(?:là|có|được))?\s+(?P<number>{WHOLE_NUMBER})\s+"
    r"(?P<unit>[^\W\d_]+(?:\s[^\W\d_]+)?)",
    re.IGNORECASE,
)
"""A total after its parts: `, tổng cộng 12 lớp`, `; toàn tỉnh có 12 lớp`."""
_NUMBER = r"(?:[1-9][0-9]{0,2}(?:\.[0-9]{3}){1,5}|[0-9]{1,7})"
_COUNT = Pattern(
    rf"(?<![0-9.,/-])(?P<number>{_NUMBER})(?![0-9/%])(?!,[0-9])(?:\s+(?P<unit>[^\W\d_]+(?:\s[^\W\d_]+)?))?"
)
"""`1.250 lượt người`, `12`"""
_BARE = Pattern(rf"(?<=[^\W\d_]\s)(?P<number>{_NUMBER})(?=\s*(?:[,;.)]|$|\s+và\s))")
"""`Bảo Lâm 12, Hạ Lang 15`"""
_PEOPLE = frozenset(person.word for person in PEOPLE)
_PERSON = Pattern(rf"{any_of((*_PEOPLE, *(post.word.lower() for post in POSTS if post.counted)))}\b")
_MONEY = frozenset(unit.word for unit in MONEY_WORDS)
_END = Pattern(r"[.](?=\s+[A-ZĐÀ-Ỹ]|\s*$)")
_BRACKETED = Pattern(r"\([^()]*\)")
_EACH = Pattern(rf"\b{any_of(('mỗi', *AVERAGES))}\s", re.IGNORECASE)
_LISTED = Pattern(r":(?=\s+[0-9])")
"""A colon right before the first part: `: 40 nam`."""
_IN_BRACKETS = Pattern(r"\(([^()]*+)\)")
_LEADS_DOWN = Pattern(rf"(?:như sau|{any_of(PARTS_FOLLOW)}|(?P<some>{any_of(SOME_PARTS_FOLLOW)}))?\s*:$", re.IGNORECASE)
_BREATH = Pattern(r"[,;:.()0-9]")
"""What ends the words that are said in one breath."""
_TOTAL_HEADING = Pattern(r"^\s*tổng\s", re.IGNORECASE)
_SECOND_SPLIT = Pattern(r"^\s*(?:nguồn|cơ cấu)\s", re.IGNORECASE)


@frozen(kw_only=True)
class Total:
    """A total in a sentence, with the parts that should add up to it."""

    what: str
    """What is counted: `đại biểu`, `đồng`, the heading of a column."""
    stated: Decimal
    parts: tuple[Decimal, ...]
    """(): the plan names none."""
    complete: bool
    """Whether the parts are said to be complete; if not, a sum below the total is no error."""
    text: Text
    start: int
    """Position of the total in the text."""
    end: int

    @property
    def listed(self) -> Decimal:
        """The sum of the parts."""
        return sum(self.parts, Decimal(0))

    @property
    def disagrees(self) -> bool:
        """True if the parts have another sum; if they may be incomplete, only a sum near or above the total counts."""
        is_whole = self.complete or self.listed >= self.stated * _PARTIAL
        return bool(self.parts) and is_whole and self.listed != self.stated


def totals(case: Case) -> Iterator[Total]:
    """Find the totals in the sentences of a plan, in the order of the plan."""
    for text in case.figures:
        if text.name in ("text", "heading"):
            if len(_FIGURE.findall(text.text)) >= _FEWEST_FIGURES:
                yield from _money_in(text)
                yield from [*_counts_in(text)] or _counts_in_brackets(text)
            yield from _counts_below(text)
    yield from _money_over_items(case)


def _sentence_end(text: str, start: int) -> int:
    found = _END.search(text, start)
    return found.start() if found else len(text)


def _money_in(text: Text) -> Iterator[Total]:
    """Sums of money, each followed by its parts in the same sentence."""
    money = list(find_money(text.text))
    for index, (total, start, end) in enumerate(money[:-2] if len(money) > 2 else []):  # noqa: PLR2004 - total, parts
        trigger = _TRIGGER.search(text.text, end, money[index + 1][1])
        if trigger is None:
            continue
        limit = _sentence_end(text.text, money[index + 1][2])
        if _EACH.search(text.text, trigger.end(), limit):
            return
        parts = [part.amount for part, first, last in money[index + 1 :] if last <= limit and first >= trigger.end()]
        if len(parts) > 1:
            yield Total(
                what="đồng",
                stated=total.amount,
                parts=tuple(parts),
                complete=trigger["all"] is not None,
                text=text,
                start=start,
                end=end,
            )
        return


def _counts_in(text: Text) -> Iterator[Total]:
    """Numbers of things, each followed by its parts in the same sentence, or after them with *tổng cộng*."""
    at_end = _TOTAL_AT_END.search(text.text)
    if at_end is not None:
        begin = max((found.end() for found in _END.finditer(text.text, 0, at_end.start())), default=0)
        parts = _Counts(text.text, begin, at_end.start()).of(at_end["unit"], mixed=True)
        if len(parts) > 1:
            yield _entry(text, at_end, parts, complete=True)
        return
    trigger = _TRIGGER.search(text.text) or _LISTED.search(text.text)
    if trigger is None:
        return
    named = trigger.groupdict()
    whole = bool(named) and (named["all"] is not None or ":" in trigger[0])
    totals = [*_COUNT.finditer(text.text, 0, trigger.start())]
    if not named:
        first = _COUNT.match(text.text, trigger.end() + 1)
        totals = [total for total in totals if first and _leads_to(total, first, text.text)]
    counts = _Counts(text.text, trigger.end(), _sentence_end(text.text, trigger.end()))
    for total in reversed(totals):
        if total["unit"] is None or _first(total["unit"]) in _MONEY:
            continue
        parts = counts.of(total["unit"], mixed=bool(named.get("all")))
        if len(parts) < 2 and fold(total["unit"]) in _PEOPLE and ":" in trigger[0]:  # noqa: PLR2004 - a sum
            parts = counts.bare
        if len(parts) > 1:
            yield _entry(text, total, parts, complete=whole)
            return


def _counts_in_brackets(text: Text) -> Iterator[Total]:
    """Numbers of things, each followed by its parts in brackets: `10 lớp (tỉnh 03 lớp, xã 07 lớp)`."""
    counts = [*_COUNT.finditer(text.text)]
    starts = [count.start() for count in counts]
    breaths = [found.start() for found in _BREATH.finditer(text.text)]
    for bracket in _IN_BRACKETS.finditer(text.text):
        first, end = bisect_left(starts, bracket.start()), bisect_left(starts, bracket.end())
        before, inside = counts[first - 1] if first else None, counts[first:end]
        if before is None or bisect_left(breaths, before.end()) < bisect_left(breaths, bracket.start()):
            continue
        units = {(one["unit"] or "").split(" ")[0] for one in [before, *inside]}
        are_all = 1 < len(inside) == len(_FIGURE.findall(bracket[1]))
        if are_all and len(units) == 1 and units != {""} and not _EACH.search(bracket[1]):
            yield _entry(text, before, [_value(one) for one in inside], complete=False)


def _counts_below(text: Text) -> Iterator[Total]:
    """Numbers of things in a line that ends with a colon, each with one part in each line below it."""
    below = (
        text.noun.items if isinstance(text.noun, Section) else text.noun.subtasks if isinstance(text.noun, Task) else ()
    )
    down = _LEADS_DOWN.search(text.text) if len(below) > 1 else None
    if down is None:
        return
    total = next(reversed([*_COUNT.finditer(text.text, 0, down.start())]), None)
    if total is None or total["unit"] is None or _first(total["unit"]) in _MONEY:
        return
    lines = [getattr(one, "text", None) or "" for one in below]
    parts = [_Counts(line, 0, len(line)).of(total["unit"], mixed=True) for line in lines]
    if all(len(part) == 1 for part in parts) and not _EACH.search(text.text):
        yield _entry(text, total, [part[0] for part in parts], complete=down["some"] is None)


def _leads_to(total: re.Match[str], first: re.Match[str], text: str) -> bool:
    """True if the numbers right before and right after a colon count the same things."""
    units = [(one["unit"] or "").split(" ")[0] for one in (total, first)]
    return units[0] == units[1] and _BREATH.search(text, total.end(), first.start() - 2) is None


def _entry(text: Text, total: re.Match[str], parts: list[Decimal], *, complete: bool) -> Total:
    return Total(
        what=total["unit"],
        stated=_value(total),
        parts=tuple(parts),
        complete=complete,
        text=text,
        start=total.start("number"),
        end=total.end("number"),
    )


def _value(count: re.Match[str]) -> Decimal:
    return Decimal(parse_number(count["number"]))


def _first(unit: str) -> str:
    """The first word of a unit, by which units are compared."""
    return fold(unit).split()[0]


@define(slots=False)
class _Counts:
    """The numbers of things in a part of a text, looked for once."""

    text: str
    start: int
    end: int
    __getstate__ = without_cached

    @cached_property
    def _by_unit(self) -> dict[str, list[Decimal]]:
        """The numbers by the first word of their unit; none if they count each of several things."""
        found: dict[str, list[Decimal]] = {}
        for count in self._all:
            found.setdefault(_first(count["unit"]), []).append(_value(count))
        return found

    @cached_property
    def _all(self) -> list[re.Match[str]]:
        """Those with a unit, outside of brackets."""
        inside = _BRACKETED.sub(lambda found: " " * len(found[0]), self.text[self.start : self.end])
        text = self.text[: self.start] + inside + self.text[self.end :]
        if _EACH.search(text, self.start, self.end):
            return []
        return [found for found in _COUNT.finditer(text, self.start, self.end) if found["unit"]]

    @cached_property
    def _people(self) -> list[Decimal] | None:
        """All the numbers, if all are of people."""
        are_people = all(_PERSON.match(fold(count["unit"])) for count in self._all)
        return [_value(count) for count in self._all] if are_people else None

    @cached_property
    def bare(self) -> list[Decimal]:
        """The numbers that stand without a unit behind what they count: `Bảo Lâm 12, Hạ Lang 15`."""
        return [_value(found) for found in _BARE.finditer(self.text, self.start, self.end)]

    def of(self, unit: str, *, mixed: bool) -> list[Decimal]:
        """The numbers with a unit, compared by its first word; with `mixed`, people of all kinds are one unit."""
        if mixed and _PERSON.match(fold(unit)) and self._people is not None:
            return self._people
        return self._by_unit.get(_first(unit), [])


def _money_over_items(case: Case) -> Iterator[Total]:
    """Totals in headings, with the items below them as parts; and a second split of the total of all the money."""
    by_noun = {id(text.noun): text for text in case.figures if text.name in ("text", "heading")}
    total: Decimal | None = None
    for noun in _money_nouns(case.plan.sections):
        text = by_noun.get(id(noun))
        money = list(find_money(text.text)) if text is not None else []
        if text is None or not money:
            continue
        is_total = _TOTAL_HEADING.search(text.text) is not None
        if is_total and len(money) == 1 and isinstance(noun, Section):
            yield from _items_below(text, noun, money[0])
        if is_total and total is None:
            total = money[0][0].amount
        elif total is not None and len(money) > 1 and _is_second_split(text.text):
            parts = tuple(amount.amount for amount, _, _ in money)
            yield _split(text, total, parts, (money[0][1], money[-1][2]), complete=False)


def _items_below(text: Text, section: Section, total: tuple[Money, int, int]) -> Iterator[Total]:
    """The total in the heading of a section, with the items of funding below it as parts."""
    amount, start, end = total
    parts = tuple(item.amount.amount for item in section.items if isinstance(item, Funding) and item.amount)
    if len(parts) > 1:
        yield _split(text, amount.amount, parts, (start, end), complete=True)


def _split(text: Text, stated: Decimal, parts: tuple[Decimal, ...], place: tuple[int, int], *, complete: bool) -> Total:
    start, end = place
    return Total(what="đồng", stated=stated, parts=parts, complete=complete, text=text, start=start, end=end)


def _is_second_split(text: str) -> bool:
    """True if the text splits the money a second time, by its sources, and states no total of its own."""
    return _SECOND_SPLIT.search(text) is not None and _TRIGGER.search(text) is None


def _money_nouns(items: tuple[Noun, ...]) -> Iterator[Noun]:
    for item in items:
        if isinstance(item, Section):
            yield item
            yield from _money_nouns(item.items)
        elif isinstance(item, Funding):
            yield item
