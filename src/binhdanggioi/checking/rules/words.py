"""Words of messages in both languages."""

from collections.abc import Sequence

from binhdanggioi.model.finding import Both


def listed(words: Sequence[Both]) -> Both:
    """
    Words one after another, with commas.

    >>> listed([Both("số bản", "the number of copies"), Both("ngày", "the date")]).english
    'the number of copies, the date'
    """
    return Both(", ".join(one.vietnamese for one in words), ", ".join(one.english for one in words))


def quoted(texts: Sequence[str]) -> Both:
    """
    Words of the plan one after another, each in quotes.

    >>> quoted(["Sở Y tế", "Công an tỉnh"]).vietnamese
    '“Sở Y tế”, “Công an tỉnh”'
    """
    words = ", ".join(f"“{text}”" for text in texts)
    return Both(words, words)
