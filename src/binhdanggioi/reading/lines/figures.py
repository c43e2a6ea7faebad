"""The figures of the body that no value holds: each is told, so that none is lost in a sentence."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate
from typing import TypeAlias, cast

from attrs import AttrsInstance, field, frozen

from binhdanggioi.model.address import compared_fields
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.section import Item, Section
from binhdanggioi.notation.outline import Node
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Span
from binhdanggioi.reading.lines.basis import acts_in
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.passage import Passage

_FIGURE = Pattern(r"[0-9]+(?:\.[0-9]{3}(?![0-9]))*(?:,[0-9]+)?")
_SCALES = tuple(Decimal(10) ** power for power in (0, 3, 6, 9))
"""By how much a figure may be multiplied where it is read: `25 triệu đồng` is 25.000.000."""

_Nouns: TypeAlias = tuple[Item, ...]
"""The nouns to which a line belongs, the outermost first."""


def figures_left(tree: Sequence[Node[Block]], plan: Plan, told: AbstractSet[Span]) -> Iterator[Span]:
    """
    Find the figures of the lines of the outline that stand in no value of their noun and in no act.

    Those of the paragraphs in `told` are told with their paragraph. A table is told whole.
    """
    component = plan.programme.component if plan.programme else None
    names = Pattern(re.escape(component)) if component else None
    search = _Search(dict(_by_place(plan.sections)), told, names)
    for node in tree:
        yield from search.left(node)


def _by_place(sections: Sequence[Section]) -> Iterator[tuple[Span, Item]]:
    for section in sections:
        for item in section.items:
            if isinstance(item, Section):
                yield from _by_place([item])
            elif item.span is not None:
                yield item.span, item


@frozen
class _Search:
    """What is known of the figures of a plan."""

    items: Mapping[Span, Item]
    """The nouns of the outline by their places."""
    told: AbstractSet[Span]
    names: Pattern | None
    """The part of the programme, whose name may have a figure: `Dự án 8`; None: it has none."""
    numbers: dict[int, AbstractSet[Decimal]] = field(factory=dict)
    """The numbers that nouns hold, for those that were asked, by identity."""

    def left(self, node: Node[Block], nouns: _Nouns = ()) -> Iterator[Span]:
        """Find the figures of a line, and of the lines under it, that nothing holds."""
        block = node.content
        if not (node.children or block.rows or _FIGURE.search(block.passage.text)):
            return
        own = block.passage.span()
        item = self.items.get(own) or self.items.get(block.span)
        if item is not None:
            nouns = (*nouns, item)
        if block.rows:
            figures = (found[0] for row in block.rows for cell in row for found in _FIGURE.finditer(cell))
            if any(self._is_left(figure, nouns) for figure in figures):
                yield block.span
        elif own not in self.told:
            yield from self._left_in(block.passage, nouns)
        for below in node.children:
            yield from self.left(below, nouns)

    def _left_in(self, passage: Passage, nouns: _Nouns) -> Iterator[Span]:
        found = [found for found in _FIGURE.finditer(passage.text) if self._is_left(found[0], nouns)]
        if not found:
            return
        known = [one.act.span for one in acts_in(passage).cited if one.act.span]
        known += [passage.span(*name.span()) for name in self.names.finditer(passage.text)] if self.names else []
        known.sort(key=_start)
        # The furthest end of all that start up to each one: a line may cite thousands of acts.
        ends = list(accumulate(((one.end_line, one.end_column) for one in known), max))
        for figure in found:
            span = passage.span(*figure.span())
            before = bisect_right(known, _start(span), key=_start)
            if not before or ends[before - 1] < (span.end_line, span.end_column):
                yield span

    def _is_left(self, figure: str, nouns: _Nouns) -> bool:
        """True if no noun holds the number of a figure, as it is printed or in thousands, millions, billions."""
        whole, _, decimals = figure.replace(".", "").partition(",")
        number = Decimal(f"{whole}.{decimals or 0}")
        return not any(number * scale in self._held(noun) for noun in nouns for scale in _SCALES)

    def _held(self, noun: Item) -> AbstractSet[Decimal]:
        if id(noun) not in self.numbers:
            self.numbers[id(noun)] = found = set[Decimal]()
            _add_numbers(noun, found)
        return self.numbers[id(noun)]


def _start(span: Span) -> tuple[int, int]:
    return span.line, span.column


def _add_numbers(value: object, found: set[Decimal]) -> None:
    """Add the numbers that the values of a noun hold, at every depth; those in its texts do not count."""
    if value is None or isinstance(value, str | bool):
        return
    if isinstance(value, tuple):
        for each in value:
            _add_numbers(each, found)
    elif isinstance(value, int | Decimal):
        found.add(Decimal(value))
    elif isinstance(value, date):
        found.update(map(Decimal, (value.year, value.month, value.day)))
    elif hasattr(type(value), "__attrs_attrs__"):
        noun = cast("AttrsInstance", value)
        for name in compared_fields(type(noun)):
            _add_numbers(getattr(noun, name), found)
    elif isinstance(value, Fraction):
        found.add(Decimal(value.numerator) / value.denominator)
