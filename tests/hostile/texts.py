"""
Texts to try the library on: plans that are changed, plans put together from fragments, and texts that are no plans.

A text is known by its seed and its number: it is the same on every machine that has the same plans.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.documents import EXAMPLES, REAL, ROOT
from tests.hostile.changes import Lines, changed, joined
from tests.hostile.odd import EVERYTHING, FIGURES, LINE_ENDS, MARKS
from tests.modules import PACKAGE
from tests.notation.test_form import TABLES
from tests.strategies import vocabulary
from tests.vocabulary import WORDS

LONGEST = 40
"""The most lines that are taken of a plan."""
EXAMPLE = re.compile(r"^```diff\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
HEAD, BODY, END = (
    (*vocabulary.HEADER, *vocabulary.SUBJECTS, *vocabulary.CITATIONS, *vocabulary.OPENINGS),
    (*vocabulary.HEADINGS, *vocabulary.SENTENCES, *vocabulary.BODIES, *vocabulary.COURSE_WORDS),
    vocabulary.ENDINGS,
)
FORMS: tuple[str, ...] = tuple(row.example for table in TABLES.values() for row in table.rows)
"""An example of each way to write a value."""
FRAGMENTS: tuple[str, ...] = (*HEAD, *BODY, *END, *vocabulary.LABELS, *FORMS, *sorted(WORDS))


class Plans(NamedTuple):
    """The plans to begin with."""

    own: tuple[Lines, ...]
    """Those of the project: examples, plans of tests, the examples of the rules with their slips and without."""
    real: tuple[Lines, ...]
    """Those of the folder beside the project; none where it is missing."""

    def __str__(self) -> str:
        return f"{len(self.own)} plans of the project and {len(self.real)} real ones"


def example_of(page: Path) -> list[Lines]:
    """The example on the page of a rule: with the slip, and mended."""
    found = EXAMPLE.search(page.read_text(encoding="utf-8"))
    lines = found[1].split("\n") if found else []
    return [[line[1:] for line in lines if not line.startswith(left_out)] for left_out in "+-"]


@cache
def plans(*, with_real: bool) -> Plans:
    """Find the plans to begin with."""
    files = [*EXAMPLES, *sorted((ROOT / "tests").rglob("*.txt"))]
    pages = sorted((PACKAGE / "checking" / "pages" / "vi").glob("*.md"))
    return Plans(
        (*map(lines_of, files), *chain.from_iterable(map(example_of, pages))),
        tuple(map(lines_of, REAL)) if with_real else (),
    )


def lines_of(path: Path) -> Lines:
    """The lines of a file."""
    return path.read_text(encoding="utf-8").split("\n")


def window(dice: Random, lines: Lines) -> Lines:
    """Take a part of a plan: its head and its end, or a stretch of it."""
    if len(lines) <= LONGEST:
        return lines
    if dice.randrange(2):
        return lines[: dice.randint(5, LONGEST // 2)] + lines[-dice.randint(3, LONGEST // 2) :]
    start = dice.randrange(len(lines) - LONGEST)
    return lines[start : start + dice.randint(5, LONGEST)]


def mutated(dice: Random, every: Sequence[Lines]) -> str:
    """Change a plan; now and then let it end as another does."""
    lines = window(dice, dice.choice(every))
    if not dice.randrange(8):
        lines = lines[: dice.randint(0, len(lines))] + window(dice, dice.choice(every))
    return joined(dice, changed(dice, lines, dice.choice((FRAGMENTS, dice.choice(every)))))


def fragment(dice: Random, every: Sequence[Lines]) -> str:
    """A line of a plan or of the vocabulary, with a mark or a label before it, a figure behind it."""
    text = dice.choice(dice.choice((BODY, BODY, FRAGMENTS, FORMS, dice.choice(every) or FRAGMENTS)))
    before = dice.choice(("", "", f"{dice.choice(vocabulary.MARKS)} ", f"{dice.choice(MARKS)} "))
    label = dice.choice(("", "", "", f"{dice.choice(vocabulary.LABELS)} "))
    return (
        before
        + label
        + text
        + dice.choice(("", "", "", ";", ".", f" {dice.choice(FORMS)}", f" {dice.choice(FIGURES)}"))
    )


def composed(dice: Random, every: Sequence[Lines]) -> str:
    """Put a plan together from fragments: some of a heading, more of a body, some of an end."""
    head = dice.choices(HEAD, k=dice.choice((0, 0, 1, 3, 6)))
    body = [fragment(dice, every) for _ in range(dice.choice((0, 1, 2, 3, 5, 8, 12, 20)))]
    lines = [*head, *body, *dice.choices(END, k=dice.choice((0, 0, 1, 3, 6)))]
    return joined(dice, changed(dice, lines, FRAGMENTS) if dice.randrange(2) else lines)


def characters(dice: Random, _: Sequence[Lines]) -> str:
    """Any characters, mostly letters that Vietnamese has, with those of the surrogates and of the private planes."""
    ranges = (
        (0x20, 0x7F),
        (0x00, 0x250),
        (0x300, 0x370),
        (0x1E00, 0x1F00),
        (0x2000, 0x2070),
        (0xD800, 0xE000),
        (0, 0x110000),
    )
    return "".join(chr(dice.randrange(*dice.choice(ranges))) for _ in range(dice.choice((1, 3, 8, 30, 120))))


def oddities(dice: Random, _: Sequence[Lines]) -> str:
    """Odd things in a row, with fragments between them."""
    return "".join(
        dice.choice(dice.choice((EVERYTHING, EVERYTHING, FRAGMENTS))) for _ in range(dice.choice((2, 4, 8, 30)))
    )


def repeated(dice: Random, _: Sequence[Lines]) -> str:
    """One thing again and again."""
    unit = dice.choice(dice.choice((EVERYTHING, FRAGMENTS)))[:60] + dice.choice(("", "", " ", "\n"))
    return dice.choice(("", "KẾ HOẠCH\n", "KẾ HOẠCH\nI. NỘI DUNG\n1. ")) + unit * dice.choice((2, 7, 40, 150))


def ladder(dice: Random, _: Sequence[Lines]) -> str:
    """An outline that goes down and up as no outline does."""
    return "\n".join(f"{dice.choice(MARKS)} {dice.choice(BODY)}" for _ in range(dice.choice((2, 5, 12, 40))))


def tables(dice: Random, _: Sequence[Lines]) -> str:
    """Rows of any number of cells, with anything in them."""
    rows = (
        "|".join(dice.choice(dice.choice((FRAGMENTS, FORMS, FIGURES, ("", " ")))) for _ in range(dice.randint(0, 8)))
        for _ in range(dice.randint(1, 12))
    )
    return "".join(f"|{row}{dice.choice(('|', '|', '', ' | '))}{dice.choice(LINE_ENDS[:3])}" for row in rows)


KINDS: tuple[tuple[int, Callable[[Random, Sequence[Lines]], str]], ...] = (
    (50, mutated),
    (35, composed),
    (3, characters),
    (4, oddities),
    (3, repeated),
    (2, ladder),
    (3, tables),
)
"""How a text is made, and how often in a hundred."""


def text_of(seed: int, number: int, found: Plans) -> str:
    """Make the text of a seed and a number."""
    dice = Random(f"{seed}/{number}")
    (kind,) = dice.choices([kind for _, kind in KINDS], [weight for weight, _ in KINDS])
    return kind(dice, dice.choice([each for each in found if each]))
