"""Tests for the places of texts and rows in their source."""

import re
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.deriving.alignment import align, place_of_cells, row_lines, search
from binhdanggioi.notation.source import Source, Span

WORDS = st.lists(st.sampled_from(["hòa", "bình", "giới", "năm", "2026,", "nữ", "x"]), min_size=1, max_size=12)
GAPS = st.lists(st.sampled_from([" ", "\n", "  ", "\n  ", " \n", "** ", " **", "\n*"]), min_size=12, max_size=12)


def _by_counting(source: str, text: str, start: int, run: str) -> tuple[int, int]:
    """The place of a run of whole words, found as often as it comes before `start` in the text."""
    gap = r"[\s*]+"
    pattern = rf"(?=(?<![^\s*])({gap.join(map(re.escape, run.split()))})(?![^\s*]))"
    earlier = len(re.findall(pattern, text[: start + len(run)])) - 1
    return [found.span(1) for found in re.finditer(pattern, source)][earlier]


@given(WORDS, GAPS, st.data())
def test_words_are_where_counting_finds_them(words: list[str], gaps: list[str], data: st.DataObject) -> None:
    """Each run of whole words has the place that counting its occurrences gives."""
    text = " ".join(words)
    source = "".join(f"{word}{gap}" for word, gap in zip(words, gaps, strict=False))
    first = data.draw(st.integers(0, len(words) - 1))
    size = data.draw(st.integers(1, len(words) - first))
    start, run = len(" ".join([*words[:first], ""])), " ".join(words[first : first + size])
    found = align(text, source, 0, len(source))

    assert _by_counting(source, text, start, run) == found.place(start, start + len(run))


@pytest.mark.parametrize(
    ("text", "source", "words", "place"),
    [
        ("hòa bình và hòa bình", "hòa bình và hòa bình", (12, 20), (12, 20)),
        ("hòa bình", normalize("NFD", "hòa bình"), (4, 8), (5, 10)),
        ("hòa bình", "**hòa**\n\n  bình", (0, 8), (2, 15)),
        ("a|b", r"a\|b", (0, 3), (0, 4)),
        ("hòa bình", "hòa thuận", (4, 8), None),
        ("hòa bình", "hòa", (0, 8), None),
        ("hòa", "hòa", (0, 0), None),
    ],
)
def test_place(text: str, source: str, words: tuple[int, int], place: tuple[int, int] | None) -> None:
    """A text is found behind blanks, marks and decomposed letters; where other letters stand, it is not."""
    assert place == align(text, source, 0, len(source)).place(*words)


def test_search() -> None:
    """Words whose text goes another way than its source are found as often as they come before."""
    source = Source("nữ 1\nnữ\n2 nữ")

    assert Span(2, 1, 2, 3) == search(source, Span(1, 1, 3, 5), "nữ, nữ", 4, "nữ")
    assert Span(2, 1, 3, 2) == search(source, Span(1, 1, 1, 3), "số nữ 2", 3, "nữ 2")
    assert Span(1, 1, 3, 5) == search(source, Span(1, 1, 3, 5), "nam", 0, "nam")


def test_row_lines() -> None:
    """Rules and rows of empty cells are no rows; lines around the table are left out."""
    source = Source("Bảng\n| a | b |\n|:--|---|\n|  |  |\n| 1 | - |\nhết")

    assert (2, 5) == row_lines(source, Span(2, 1, 5, 10))


def test_place_of_cells() -> None:
    """The cells of a row are found one after another on its line."""
    source = Source("| 1 | 10 | 1 |")

    assert Span(1, 3, 1, 13) == place_of_cells(source, 1, ["1", "1", "1"])
    assert Span(1, 7, 1, 13) == place_of_cells(source, 1, ["10", "1"])
    assert place_of_cells(source, 1, ["10", "2"]) is None
    assert place_of_cells(source, 1, []) is None
