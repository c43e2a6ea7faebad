"""The words of a plan that a message shows, cut between words."""


def first_words(text: str, size: int) -> str:
    """
    The words at the start of a text that fit into `size` characters.

    >>> first_words("vào các vị trí lãnh đạo", 13), first_words("đào tạo, bồi dưỡng", 10), first_words("đào tạo", 10)
    ('vào các vị', 'đào tạo', 'đào tạo')
    """
    if len(text) <= size:
        return text
    words = text[: size + 1].rpartition(" ")[0] or text[:size]
    return words.rstrip(" ,;:")


def last_words(text: str, size: int) -> str:
    """
    The words at the end of a text that fit into `size` characters.

    >>> last_words("vào các vị trí lãnh đạo", 13)
    'trí lãnh đạo'
    """
    if len(text) <= size:
        return text
    words = text[-size - 1 :].partition(" ")[2] or text[-size:]
    return words.lstrip()
