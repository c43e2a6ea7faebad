"""Tests for the words that lead to times."""

import re

from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.deriving.stated_time import _LeadWords
from binhdanggioi.lexicon.times import PAST
from binhdanggioi.lexicon.words import any_of

PIECES = (
    "đã",
    "ban hành",
    "kể từ",
    "từ khi",
    "xã;",
    "số 15/KH-UBND",
    "1/2",
    "x9/a",
    "3-5",
    "đến.",
    "và",
    "a1b/c2-D",
    "5",
)


@given(st.lists(st.sampled_from(PIECES), max_size=8))
def test_words_of_the_past(pieces: list[str]) -> None:
    """A time is of the past if its clause says so before it, or if the number of an act stands right before it."""
    text = "".join(f"{piece} " for piece in pieces)
    past = re.compile(rf"{any_of(PAST)}\s[^.;]*$|[0-9]\S*[/-][A-ZĐ]\S*\s+$", re.IGNORECASE)
    starts = [0, *(found.end() for found in re.finditer(" ", text))]
    words = _LeadWords(f"{text}tháng 5")

    assert [past.search(text[:start]) is not None for start in starts] == [*map(words.are_of_the_past, starts)]
