from binhdanggioi.notation.cached import remembered


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
