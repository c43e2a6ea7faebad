"""Texts of plans, with their faults and noises."""

import operator
from functools import cache
from itertools import chain
from unicodedata import normalize

import hypothesis.strategies as st

from tests.strategies.shape import S
from tests.strategies.texts import phrases, words
from tests.strategies.vocabulary import (
    BODIES,
    CITATIONS,
    COURSE_WORDS,
    ENDINGS,
    ENDS,
    HEADER,
    HEADINGS,
    LABELS,
    MARKS,
    NOISE,
    OPENINGS,
    RULES,
    SENTENCES,
    SUBJECTS,
)


@cache
def _lines() -> S[str]:
    marked = st.tuples(st.sampled_from(MARKS), st.sampled_from((" ", " ", "", "  ")), phrases).map("".join)
    labelled = st.tuples(st.sampled_from(LABELS), st.sampled_from(COURSE_WORDS) | phrases).map(" ".join)
    cells = st.lists(st.one_of(phrases, st.just(""), st.sampled_from(MARKS), words), min_size=1, max_size=4)
    rows = cells.map(lambda row: f"| {' | '.join(row)} |")
    return st.one_of(
        marked,
        marked,
        phrases,
        labelled,
        st.tuples(st.sampled_from(MARKS), labelled).map(" ".join),
        st.sampled_from(HEADER),
        st.sampled_from(ENDINGS),
        rows,
        st.sampled_from(RULES),
        st.sampled_from(MARKS),
        st.lists(words | st.sampled_from(NOISE) | st.sampled_from(MARKS), max_size=5).map(" ".join),
    )


def _broken(line: str, place: int, noise: str) -> str:
    place %= len(line) + 1
    return line[:place] + noise + line[place:]


@cache
def _noisy_lines() -> S[str]:
    """Lines with a mark of bold, a break, a stray character or another case."""
    return st.one_of(
        _lines().map(lambda line: f"**{line}**"),
        _lines().map(lambda line: f"# {line}"),
        _lines().map(str.upper),
        _lines().map(str.lower),
        _lines().map(lambda line: normalize("NFD", line)),
        _lines().map(lambda line: line.replace(" ", "\u00a0", 2)),
        st.builds(_broken, _lines(), st.integers(0, 99), st.sampled_from(NOISE)),
        st.builds(_broken, _lines(), st.integers(0, 99), st.sampled_from(ENDS)),
    )


@cache
def _course_lines() -> S[list[str]]:
    """A heading of a course with labelled lines under it."""
    words_of = st.sampled_from(COURSE_WORDS) | phrases
    below = st.tuples(
        st.sampled_from(("-", "+", "*", "a)", "b)", "1.1.", "1.2.", "")), st.sampled_from(LABELS), words_of
    )
    plain = st.tuples(st.sampled_from(("-", "+", "*", "")), st.just(""), words_of)
    title = st.tuples(st.sampled_from(("1.", "2.", "I.", "a)", "-")), st.just("Lớp tập huấn"), words_of | st.just(""))
    lines = st.lists(below | below | plain, min_size=2, max_size=8)
    return st.builds(
        lambda first, rest: [" ".join(filter(None, parts)) for parts in (first, *rest, ("-", "Quy mô:", "02 lớp"))],
        title,
        lines,
    )


@cache
def _duty_lines() -> S[list[str]]:
    """A heading of a body with duties under it."""
    mandates = st.sampled_from(("", "Giao ", "Phân công ", "Đề nghị "))
    head = st.builds(
        lambda mark, mandate, body, end: f"{mark} {mandate}{body}{end}",
        st.sampled_from(("1.", "2.", "a)", "-", "(1)")),
        mandates,
        st.sampled_from(BODIES),
        st.sampled_from((":", "", " có trách nhiệm", ": ")),
    )
    duties_of = st.tuples(st.sampled_from(("-", "+", "")), st.sampled_from(SENTENCES)).map(" ".join)
    return st.builds(lambda first, rest: [first, *rest], head, st.lists(duties_of, max_size=4))


@cache
def _ends() -> S[str]:
    return st.sampled_from(ENDS)


def _joined(pairs: list[tuple[str, str]]) -> str:
    return "".join(chain.from_iterable(pairs))


@cache
def plan_texts() -> S[str]:
    """Texts of the words, headings, marks, labels and noises of plans: some like plans, some like nothing."""
    lines = st.one_of(_lines(), _lines(), _noisy_lines()).map(lambda line: [line])
    section = st.tuples(st.sampled_from(("I.", "II.", "III.", "1.", "A.")), st.sampled_from(HEADINGS)).map(" ".join)
    blocks = st.one_of(lines, lines, lines, section.map(lambda line: [line]), _course_lines(), _duty_lines())
    body = st.lists(blocks, max_size=10).map(lambda given: list(chain.from_iterable(given)))
    header = st.lists(st.sampled_from((*HEADER, *SUBJECTS, *CITATIONS, *OPENINGS)), max_size=6)
    closing = st.lists(st.sampled_from(ENDINGS), max_size=6)
    around = st.builds(operator.add, st.builds(operator.add, header, body), closing)
    return st.one_of(body, around).flatmap(
        lambda given: st.one_of(
            _ends().map(lambda end: end.join(given)),
            st.lists(_ends(), min_size=len(given), max_size=len(given)).map(
                lambda ends: _joined(list(zip(given, ends, strict=True)))
            ),
        )
    )
