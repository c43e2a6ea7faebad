from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.notation.alike import Pair, alike

items = st.lists(st.sampled_from("abcd"), max_size=12)


class TestAlike:
    """Items that two lists share."""

    @given(items, items)
    def test_equal_and_in_order(self, old: list[str], new: list[str]) -> None:
        """Each pair is of equal items, and both places rise from pair to pair."""
        pairs = alike(old, new)

        assert [old[pair.old] for pair in pairs] == [new[pair.new] for pair in pairs]
        assert sorted({pair.old for pair in pairs}) == [pair.old for pair in pairs]
        assert sorted({pair.new for pair in pairs}) == [pair.new for pair in pairs]

    @given(items)
    def test_equal_lists(self, same: list[str]) -> None:
        """Every item of two equal lists is paired."""
        assert [Pair(place, place) for place in range(len(same))] == alike(same, same)

    @given(st.permutations(range(8)))
    def test_as_many_as_can_be(self, order: list[int]) -> None:
        """Of different items as many are paired as stand in the same order."""
        longest = [1] * len(order)
        for end, last in enumerate(order):
            longest[end] = 1 + max((longest[start] for start in range(end) if order[start] < last), default=0)

        assert max(longest) == len(alike([str(item) for item in range(8)], [str(item) for item in order]))
