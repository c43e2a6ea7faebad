"""Changes of a plan, each small: of one line, of several, of the whole text."""

import re
from collections.abc import Callable, Sequence
from random import Random
from typing import TypeAlias
from unicodedata import normalize

from tests.hostile.odd import (
    BLANKS,
    CONTROLS,
    FIGURES,
    INVISIBLE,
    LETTERS,
    LINE_ENDS,
    MARKS,
    SIGNS,
    TORN,
    ZEROS,
)

Lines: TypeAlias = list[str]
OfLine: TypeAlias = Callable[[Random, str], str]
OfLines: TypeAlias = Callable[[Random, Lines, Sequence[str]], Lines]
"""A change of several lines; it may borrow other lines."""

FIGURE = re.compile(r"[0-9]+(?:[.,/][0-9]+)*")
CASES = (str.upper, str.lower, str.title, str.swapcase, str.capitalize)
AROUND = (
    ("**", "**"),
    ("*", "*"),
    ("“", "”"),
    ("(", ")"),
    ("|", "|"),
    ("<b>", "</b>"),
    ("> ", ""),
    ("`", "`"),
    ("**", ""),
)


def part(dice: Random, text: str) -> tuple[str, str, str]:
    """Part a text in three at any two places."""
    first, last = sorted(dice.randint(0, len(text)) for _ in range(2))
    return text[:first], text[first:last], text[last:]


def put_in(*tables: Sequence[str]) -> OfLine:
    """Put something of one of the tables at any place."""

    def change(dice: Random, line: str) -> str:
        at = dice.randint(0, len(line))
        return line[:at] + dice.choice(dice.choice(tables)) + line[at:]

    return change


def put_before(dice: Random, line: str) -> str:
    """Put one mark, or a few, before a line."""
    marks = dice.choices(MARKS, k=dice.choice((1, 1, 1, 2, 3)))
    return dice.choice(("", " ")).join([*marks, line])


def cut(dice: Random, line: str) -> str:
    """Leave a stretch out."""
    before, _, after = part(dice, line)
    return before + after


def repeat(dice: Random, line: str) -> str:
    """Say a stretch several times."""
    before, inner, after = part(dice, line)
    return before + inner * dice.randint(2, 5) + after


def shuffle(dice: Random, line: str) -> str:
    """Put the words into any order."""
    words = line.split(" ")
    dice.shuffle(words)
    return " ".join(words)


def recase(dice: Random, line: str) -> str:
    """Write a stretch in other capitals."""
    before, inner, after = part(dice, line)
    return before + dice.choice(CASES)(inner) + after


def renormalize(dice: Random, line: str) -> str:
    """Write a line in another normal form of Unicode."""
    return normalize(dice.choice(("NFD", "NFKC", "NFKD")), line)


def recount(dice: Random, line: str) -> str:
    """Replace some figures by others."""
    return FIGURE.sub(lambda found: dice.choice((found[0], dice.choice(FIGURES), str(dice.randrange(10**5)))), line)


def in_other_digits(dice: Random, line: str) -> str:
    """Write the digits as another script has them."""
    zero = ord(dice.choice(ZEROS))
    return line.translate({ord("0") + digit: zero + digit for digit in range(10)})


def respace(dice: Random, line: str) -> str:
    """Replace some blanks by other ones, or by none."""
    return re.sub(" ", lambda _: dice.choice((" ", " ", "", *BLANKS)), line)


def wrap(dice: Random, line: str) -> str:
    """Put signs around a stretch."""
    before, inner, after = part(dice, line)
    start, end = dice.choice(AROUND)
    return before + start + inner + end + after


def turn_round(_: Random, line: str) -> str:
    """Write a line from its end."""
    return line[::-1]


OF_LINE: tuple[OfLine, ...] = (
    put_in(SIGNS),
    put_in(LETTERS, TORN),
    put_in(CONTROLS, INVISIBLE, BLANKS),
    put_in(LINE_ENDS),
    put_in(FIGURES, MARKS),
    put_before,
    cut,
    repeat,
    shuffle,
    recase,
    renormalize,
    recount,
    in_other_digits,
    respace,
    wrap,
    turn_round,
)


def drop(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Leave some lines out."""
    at = dice.randrange(len(lines))
    return lines[:at] + lines[at + dice.choice((1, 1, 1, 2, 5)) :]


def double(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Say some lines again, at once or somewhere else."""
    at = dice.randrange(len(lines))
    again = lines[at : at + dice.choice((1, 1, 2, 4, 8))] * dice.choice((1, 1, 2))
    to = dice.choice((at, dice.randint(0, len(lines))))
    return lines[:to] + again + lines[to:]


def swap(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Let two lines change places."""
    changed = list(lines)
    one, other = (dice.randrange(len(lines)) for _ in range(2))
    changed[one], changed[other] = lines[other], lines[one]
    return changed


def split(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Break a line in two."""
    at = dice.randrange(len(lines))
    place = dice.randint(0, len(lines[at]))
    return [*lines[:at], lines[at][:place], lines[at][place:], *lines[at + 1 :]]


def join(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Run some lines together."""
    at = dice.randrange(len(lines))
    end = at + dice.choice((2, 2, 3, 6))
    return [*lines[:at], dice.choice(("", " ", "; ", " | ")).join(lines[at:end]), *lines[end:]]


def borrow(dice: Random, lines: Lines, others: Sequence[str]) -> Lines:
    """Put in some lines from elsewhere."""
    at = dice.randint(0, len(lines))
    return [*lines[:at], *dice.choices(others, k=dice.choice((1, 1, 2, 3))), *lines[at:]]


def mark_all(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Put one mark before each line of a stretch."""
    at = dice.randrange(len(lines))
    end, mark = at + dice.randint(2, 8), dice.choice(MARKS)
    return [*lines[:at], *(f"{mark} {line}" for line in lines[at:end]), *lines[end:]]


def as_table(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Make a stretch of lines a table."""
    at = dice.randrange(len(lines))
    end, between = at + dice.randint(1, 6), dice.choice((" ", ": ", ", "))
    rows = ("| " + " | ".join(line.split(between)) + dice.choice((" |", "")) for line in lines[at:end])
    return [*lines[:at], *rows, *lines[end:]]


def change_line(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Change one line."""
    at = dice.randrange(len(lines))
    return [*lines[:at], dice.choice(OF_LINE)(dice, lines[at]), *lines[at + 1 :]]


def change_each(dice: Random, lines: Lines, _: Sequence[str]) -> Lines:
    """Change every line in the same way."""
    change = dice.choice(OF_LINE)
    return [change(dice, line) for line in lines]


OF_LINES: tuple[OfLines, ...] = (
    *(change_line,) * 10,
    *(drop, double, swap, split, join, borrow, borrow),
    *(mark_all, as_table),
)


def changed(dice: Random, lines: Lines, others: Sequence[str]) -> Lines:
    """Change some lines, mostly a little, now and then a lot."""
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 5, 12))):
        lines = dice.choice(OF_LINES)(dice, lines or [""], others)
    return lines if dice.randrange(20) else change_each(dice, lines, others)


def joined(dice: Random, lines: Lines) -> str:
    """Put the lines together, mostly as usual."""
    kind = dice.randrange(12)
    if kind == 0:
        return dice.choice(LINE_ENDS).join(lines)
    if kind == 1:
        return "".join(line + dice.choice(LINE_ENDS) for line in lines)
    text = "\n".join(lines)
    return {2: renormalize(dice, text), 3: "\ufeff" + text, 4: recase(dice, text)}.get(kind, text)
