"""Tests for the names of bodies."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.checking.rules.names import Names, NamesByLetters, core
from binhdanggioi.notation.abbreviation import same_name

WORDS = (
    "Sở",
    "Phòng",
    "GD&ĐT",
    "Giáo dục",
    "và",
    "Đào tạo",
    "GDĐT",
    "TNXH",
    "Tệ nạn xã hội",
    "PCTNXH",
    "Phòng chống",
    "Y tế",
    "tỉnh",
    "xã",
)
NAMES = st.builds(
    lambda words, case: case(" ".join(words)),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=5),
    st.sampled_from((str, str, str.upper)),
)


def _by_pairs(recipient: str, holder: str) -> bool:
    """As `Names`, for a single pair: both names, or the start of the longer one, mean the same."""
    one, other = core(recipient), core(holder)
    if one.level and other.level and one.level != other.level:
        return False
    words, starts = one.name.split(), other.name.split()
    pairs = {
        (one.name, other.name),
        (one.name, " ".join(starts[: len(words)])),
        (" ".join(words[: len(starts)]), other.name),
    }
    return any(same_name(short, long) for short, long in pairs if short and long)


@given(st.lists(NAMES, max_size=4), NAMES)
def test_cover(names: list[str], holder: str) -> None:
    """Names that are looked up together cover what one of them, compared alone, covers."""
    assert any(_by_pairs(name, holder) for name in names) == Names(names).cover(holder)


@given(st.lists(NAMES, max_size=4), NAMES)
def test_alike(names: list[str], name: str) -> None:
    """The names that mean one body are found by their letters."""
    known = NamesByLetters()
    for one in names:
        known.add(one)

    assert {one for one in names if same_name(one, name)} == {*known.alike(name)}


@pytest.mark.parametrize(
    ("recipient", "holder", "is_covered"),
    [
        ("UBND tỉnh", "UBND xã", False),
        ("UBND tỉnh", "UBND", True),
        ("Sở Y tế", "Sở Y tế tỉnh", True),
        ("Ban phòng chống TNXH", "Ban PCT", True),
        ("", "Sở Y tế", False),
        ("UBND TỈNH CAO BẰNG", "Ủy ban nhân dân tỉnh Cao Bằng", True),
        ("BAN QUẢN LÝ DỰ ÁN", "Ban Quản lý dự án", True),
    ],
)
def test_levels(recipient: str, holder: str, is_covered: bool) -> None:  # noqa: FBT001 - a row of data
    """Bodies of two levels are two bodies; without a level, the name alone counts."""
    assert is_covered is Names([recipient]).cover(holder)


def test_many_names() -> None:
    """A body is found among very many that share its kind."""
    letters = ["".join(three) for three in product("ABCDEGHKLM", repeat=3)]
    names = Names(f"Hội {one}N" for one in letters)

    assert [True, False] == [names.cover("Hội BCDN tỉnh"), names.cover("Hội BCDP tỉnh")]
