from binhdanggioi.notation.cached import remembered


def test_short_texts_are_remembered() -> None:
    """What a function gave for a short text is not made twice; a long text, which would fill the memory, is."""
    asked: list[int] = []

    @remembered(2)
    def length(text: str) -> int:
        asked.append(len(text))
        return len(text)

    assert [3, 3, 1000, 1000, 1001, 1001] == [length("a" * size) for size in (3, 3, 1000, 1000, 1001, 1001)]
    assert [3, 1000, 1001, 1001] == asked
