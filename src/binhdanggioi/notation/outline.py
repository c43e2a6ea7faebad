"""Marks at the start of a line (`I.`, `1.`, `1.1.`, `a)`, `(1)`, `-`, `+`) and the tree of the lines."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Generic, TypeVar

from attrs import define, field, frozen

from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form import Form, Forms, always
from binhdanggioi.notation.pattern import LETTER

T = TypeVar("T")


class MarkKind(IntEnum):
    """
    Cấp đề mục — the kinds of marks, from the outermost to the innermost.

    Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6, for phần to điểm; below điểm the custom of real plans.
    """

    PART = 1
    CHAPTER = 2
    CAPITAL = 3
    ROMAN = 4
    SECTION = 5
    ARTICLE = 6
    ARABIC = 7
    SECOND = 8
    THIRD = 9
    FOURTH = 10
    LETTER = 11
    NUMBER = 12
    BRACKETED = 13
    STAR = 14
    DASH = 15
    PLUS = 16
    DOT = 17
    CIRCLE = 18
    SQUARE = 19


BULLETS = frozenset({MarkKind.STAR, MarkKind.DASH, MarkKind.PLUS, MarkKind.DOT, MarkKind.CIRCLE, MarkKind.SQUARE})
"""The kinds without numbers or letters: every item has the same mark."""


@frozen
class Mark:
    """
    Ký hiệu đề mục — the mark of an item of the outline.

    >>> parse_mark("1.2. Số lượng")
    (Mark(kind=<MarkKind.SECOND: 8>, text='1.2.'), 5)
    """

    kind: MarkKind
    text: str
    """As printed: `1.2.`, `a)`, `-`."""

    @property
    def label(self) -> str:
        """What distinguishes the item from its siblings: `I` in `I.`, `2` in `1.2.`, `a` in `a)`; a bullet itself."""
        if self.kind in BULLETS:
            return self.text
        core = self.text.strip("()./-– ")
        return core.rsplit(".", 1)[-1].strip() if self.kind in _DOTTED else core


_STEPS_BELOW = frozenset({MarkKind.ARABIC, MarkKind.SECOND, MarkKind.THIRD})
_STEPPED = frozenset({MarkKind.SECOND, MarkKind.THIRD, MarkKind.FOURTH})
_DOTTED = _STEPPED | {MarkKind.ARABIC}

LETTERS = "abcdđeghiklmnopqrstuvxy"
"""The letters of điểm in their order. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6."""

_ORDINALS = ("nhất", "hai", "ba", "tư", "bốn", "năm", "sáu", "bảy", "tám")
_ROMAN_OR_DIGITS = "(?:[IVX]+|[0-9]{1,2})"
_NO_BOLD = r"(?!\*)"
_STEP = r"[1-9][0-9]{0,2}"
_BELOW = r"[1-9][0-9]?"
"""A step after a dot: of three digits it would be a number, as in `1.250 đại biểu`."""
_WORD_AFTER = rf"(?=\s|$|{LETTER})"
_TEXT_AFTER = r"(?=\s|$|[^\W_])"
_WORD_APART = rf"(?=\s+{LETTER}|$)"
_CAPITAL_AFTER = rf"(?=\s(?![a-z]){LETTER})"
_DASH = rf"[./]?-{_WORD_APART}"
"""The dash that ends a mark in documents of the Party and of the south: `I-`, `1/-`."""


def _mark(example: str, kind: MarkKind, first: str, pattern: str) -> Form[MarkKind]:
    return Form(example, pattern, always(kind), first=first)


MARKS = Forms(
    "a mark of the outline",
    (
        _mark(
            "Phần thứ nhất: Tình hình",
            MarkKind.PART,
            "Pp",
            rf"(?i:Phần (?:thứ {any_of(_ORDINALS)}|{_ROMAN_OR_DIGITS})\b[.:]?){_NO_BOLD}",
        ),
        _mark("Chương II. Quy định", MarkKind.CHAPTER, "Cc", rf"(?i:Chương {_ROMAN_OR_DIGITS}\b[.:]?){_NO_BOLD}"),
        _mark("Mục 1. Quy định", MarkKind.SECTION, "Mm", rf"(?i:Mục {_ROMAN_OR_DIGITS}[.:]){_NO_BOLD}"),
        _mark("Điều 3. Tổ chức thực hiện", MarkKind.ARTICLE, "Đđ", rf"(?i:Điều [0-9]{{1,3}}\b[.:]?){_NO_BOLD}"),
        _mark(
            "IV. KINH PHÍ",
            MarkKind.ROMAN,
            "IVX",
            rf"[IVX]+(?:{_DASH}|(?:\.|(?= ?- )){_WORD_AFTER}|\)(?=\s|$)| ?/{_WORD_APART})",
        ),
        _mark("A. TÌNH HÌNH", MarkKind.CAPITAL, "A-EGH", rf"[A-EGH](?:{_DASH}|\.(?=\s|$)|/{_WORD_APART})"),
        _mark(
            "1.2.3.4. Nội dung",
            MarkKind.FOURTH,
            "1-9",
            rf"{_STEP}\.(?:{_BELOW}\.){{3,}}(?=\s|$)|{_STEP}(?:\.{_BELOW}){{3}}{_CAPITAL_AFTER}",
        ),
        _mark(
            "1.2.3. Nội dung",
            MarkKind.THIRD,
            "1-9",
            rf"{_STEP}\.(?:{_BELOW}\.){{2}}(?=\s|$)|{_STEP}(?:\.{_BELOW}){{2}}{_CAPITAL_AFTER}",
        ),
        _mark(
            "1.2. Nội dung",
            MarkKind.SECOND,
            "1-9",
            rf"{_STEP}\.{_BELOW}(?:{_DASH}|\.{_WORD_AFTER}|{_CAPITAL_AFTER})",
        ),
        _mark(
            "1. Mục đích",
            MarkKind.ARABIC,
            "1-9",
            rf"{_STEP}(?:{_DASH}|\.{_WORD_AFTER}|/{_WORD_APART}| [-–]{_CAPITAL_AFTER})",
        ),
        _mark("1) Nội dung", MarkKind.NUMBER, "1-9", rf"{_STEP}\){_WORD_AFTER}"),
        _mark(
            "đ) Nội dung",
            MarkKind.LETTER,
            LETTERS,
            rf"[{LETTERS}](?:{_DASH}|\){_TEXT_AFTER}|\.(?=\s|$)|/{_WORD_APART})",
        ),
        _mark("(1) Nội dung", MarkKind.BRACKETED, "(", rf"\((?:{_STEP}|[ivx]+|[{LETTERS}])\){_WORD_AFTER}"),
        _mark("- Nội dung", MarkKind.DASH, r"\-–—", rf"[-–—]{_TEXT_AFTER}"),
        _mark("+ Nội dung", MarkKind.PLUS, "+", rf"\+{_TEXT_AFTER}"),
        _mark("* Nội dung", MarkKind.STAR, "*", rf"\*{_TEXT_AFTER}"),
        _mark("• Nội dung", MarkKind.DOT, "•●·", rf"[•●·]{_TEXT_AFTER}"),
        _mark("o Nội dung", MarkKind.CIRCLE, "o◦○", rf"[◦○]{_TEXT_AFTER}|o(?=\s(?:(?![a-z]){LETTER}|[0-9]))"),
        _mark("▪ Nội dung", MarkKind.SQUARE, "▪■", rf"[▪■]{_TEXT_AFTER}"),
    ),
    flags=re.NOFLAG,
)


def parse_mark(text: str) -> tuple[Mark, int] | None:
    """
    Read the mark at the start of a clean text, with the position of the words after it; None if there is no mark.

    A number that only looks like a mark (`1.000 người`, `57-NQ/TW`, `26/8/2022`) is not read as one.

    >>> parse_mark("đ) Nội dung"), parse_mark("26/8/2022")
    ((Mark(kind=<MarkKind.LETTER: 11>, text='đ)'), 3), None)
    """
    found = MARKS.at_start(text)
    if found is None:
        return None
    rest = len(text) - len(text[found.end :].lstrip())
    return Mark(found.value, text[: found.end]), rest


def is_mark(text: str) -> bool:
    """True for a text that is only a mark."""
    parsed = parse_mark(text)
    return parsed is not None and parsed[0].text == text


def marks_below(mark: str | None, count: int) -> tuple[str, ...]:
    """
    The first marks below a numbered one; () below any other, whose items have bullets.

    >>> marks_below("2.", 2), marks_below("a)", 2)
    (('2.1.', '2.2.'), ())
    """
    marked = parse_mark(mark) if mark else None
    if marked is None or marked[0].kind not in _STEPS_BELOW:
        return ()
    return tuple(f"{marked[0].text.rstrip('.')}.{number}." for number in range(1, count + 1))


@define
class Node(Generic[T]):
    """A line of the outline with the lines under it."""

    mark: Mark | None
    """None: a paragraph or a table, which has no lines under it."""
    content: T
    children: "list[Node[T]]" = field(factory=list)


def build_tree(lines: Iterable[tuple[Mark | None, T, bool]]) -> list[Node[T]]:
    """
    Arrange lines, each given as (mark, content, whether its sentence is finished), into a tree.

    Only the kind of a mark matters, never its number, so a repeated or skipped number changes nothing. Numbers and
    letters rank as in `MarkKind`; bullets rank below them, and among themselves in the order in which they come. A
    number with steps (`1.1`) stands below the number that it begins with, also where that is marked `1)`. An unmarked
    line belongs to the last marked one, unless that is a bullet whose sentence is finished.

    >>> lines = [("I.", "Mục đích"), ("1.", "Phổ biến"), ("II.", "Nội dung")]
    >>> tree = build_tree((parse_mark(f"{mark} {text}")[0], text, True) for mark, text in lines)
    >>> [(node.content, [below.content for below in node.children]) for node in tree]
    [('Mục đích', ['Phổ biến']), ('Nội dung', [])]
    """
    roots: list[Node[T]] = []
    open_nodes: list[tuple[Node[T], Mark, bool]] = []
    for mark, content, finished in lines:
        node = Node(mark, content)
        del open_nodes[_still_open(mark, [(above, whole) for _, above, whole in open_nodes]) :]
        (open_nodes[-1][0].children if open_nodes else roots).append(node)
        if mark is not None:
            open_nodes.append((node, mark, finished))
    return roots


def _still_open(mark: Mark | None, open_items: list[tuple[Mark, bool]]) -> int:
    """How many of the open items (mark, whether its sentence is finished) stay open after a line with this mark."""
    kinds = [above.kind for above, _ in open_items]
    if mark is None:
        count = len(kinds)
        while count and open_items[count - 1][1] and kinds[count - 1] in BULLETS:
            count -= 1
        return count
    if mark.kind in BULLETS:
        return kinds.index(mark.kind) if mark.kind in kinds else len(kinds)
    first = mark.text.partition(".")[0] if mark.kind in _STEPPED else None
    for index, (above, _) in enumerate(open_items):
        if above.kind is MarkKind.NUMBER and above.label == first:
            return next((at for at in range(index + 1, len(kinds)) if kinds[at] >= mark.kind), len(kinds))
    return next((index for index, kind in enumerate(kinds) if kind >= mark.kind), len(kinds))


def flatten(nodes: Iterable[Node[T]]) -> Iterator[Node[T]]:
    """
    Yield every line of a tree in the order of the text.

    >>> [node.content for node in flatten([Node(None, "a", [Node(None, "b")]), Node(None, "c")])]
    ['a', 'b', 'c']
    """
    for node in nodes:
        yield node
        yield from flatten(node.children)
