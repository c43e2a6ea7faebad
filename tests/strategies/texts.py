"""Texts that a plan can hold, and the marks before them."""

from functools import cache
from itertools import chain

import hypothesis.strategies as st

import binhdanggioi as bdg
from binhdanggioi.notation.outline import Mark, parse_mark
from tests.strategies.shape import S
from tests.strategies.vocabulary import (
    BODIES,
    CITATIONS,
    COURSE_WORDS,
    ENDINGS,
    HEADER,
    HEADINGS,
    LABELS,
    MARKS,
    OPENINGS,
    SENTENCES,
)

words = st.sampled_from(
    sorted({word for text in chain(SENTENCES, COURSE_WORDS, HEADINGS, BODIES, LABELS) for word in text.split()})
)
phrases = st.sampled_from(
    (*SENTENCES, *HEADINGS, *BODIES, *LABELS, *COURSE_WORDS, *CITATIONS, *ENDINGS, *OPENINGS, *HEADER)
)


def _cleaned(texts: S[str]) -> S[str]:
    return texts.map(bdg.clean).filter(bool)


@cache
def clean_texts() -> S[str]:
    """Texts that a plan can hold: phrases of plans, strings of their words, and any characters."""
    return st.one_of(
        phrases.map(bdg.clean),
        st.lists(words, min_size=1, max_size=6).map(" ".join),
        _cleaned(st.text(max_size=12)),
    )


@cache
def names() -> S[str]:
    """Names of bodies."""
    return st.one_of(st.sampled_from(BODIES), clean_texts())


@cache
def marks() -> S[str]:
    """Marks of the outline, and now and then another clean text."""
    return st.one_of(st.sampled_from(MARKS), st.sampled_from(MARKS), clean_texts())


@cache
def outline_marks() -> S[Mark]:
    """Marks as the notation knows them."""
    parsed = [found[0] for text in MARKS if (found := parse_mark(f"{text} Nội"))]
    return st.sampled_from(parsed)
