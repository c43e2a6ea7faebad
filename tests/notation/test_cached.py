"""What is remembered is short, so that no number of documents fills the memory."""

import tracemalloc
from collections.abc import Callable

import pytest

import binhdanggioi as bdg
from binhdanggioi.checking.rules.names import core
from binhdanggioi.notation.abbreviation import letters_of, same_name
from binhdanggioi.notation.cached import remembered
from binhdanggioi.opening.word.legacy_fonts import coding_of

PLAN = bdg.Plan(kind=bdg.DocumentKind.PLAN)
OTHER = bdg.Section(heading="B")


def test_few_long_texts_are_remembered() -> None:
    """What a function gave is not made twice; of long texts, which would fill the memory, only for the last few."""
    asked: list[int] = []

    @remembered(100)
    def length(text: str) -> int:
        asked.append(len(text))
        return len(text)

    for sizes in ((3, 1000, 2000, 2000), range(2001, 2006), (3, 1000, 2000)):
        assert [*sizes] == [length("a" * size) for size in sizes]
    assert [3, 1000, 2000, *range(2001, 2006), 2000] == asked


def number(text: str) -> object:
    """Read a record with a number."""
    return bdg.from_dict({"format": 1, "kind": "PLAN", "number": f"1/{text}"})


def address(text: str) -> object:
    """Look for a noun below a mark."""
    section = bdg.Section(heading="A", mark=text, items=(OTHER,))
    return bdg.Plan(kind=bdg.DocumentKind.PLAN, sections=(section,)).address(OTHER)


def name(text: str) -> object:
    """Compare names."""
    return same_name(text, "Sở Nội vụ"), same_name(text, "SNV")


@pytest.mark.parametrize(
    "function",
    [number, address, name, letters_of, core, bdg.fold, coding_of],
    ids=lambda function: function.__name__,
)
def test_long_texts_leave_nothing_behind(function: Callable[[str], object]) -> None:
    """A hundred long texts do not stay, whatever was made of them: marks, names, numbers and fonts of hostile files."""
    function("B" * 100_000)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    for index in range(100):
        function(f"{'A' * 100_000}{index}")
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert after - before < 6_000_000, "a hundred texts are ten million characters"
