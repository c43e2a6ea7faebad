from binhdanggioi.checking.rules.once import once


def test_once() -> None:
    """The first thing with each key is kept, in order."""
    assert ["Sở Y tế", "Sở Nội vụ", "Kho bạc"] == [
        *once(["Sở Y tế", "sở y tế", "Sở Nội vụ", "Kho bạc", "SỞ NỘI VỤ"], str.lower)
    ]
    assert [] == [*once([], str.lower)]
