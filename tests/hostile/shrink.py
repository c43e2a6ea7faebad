"""Make a text that breaks a law as small as it can be made: leave out lines, then words, then characters."""

from collections.abc import Callable, Sequence

SEPARATORS = ("\n", " ", "")
MOST_TRIES = 4000


class Shrinker:
    """A text on its way to become smaller, while it still fails."""

    def __init__(self, text: str, fails: Callable[[str], bool]) -> None:
        self.text = text
        self.tries = 0
        self._fails = fails

    def _takes(self, text: str) -> bool:
        """Take a smaller text in place of the one at hand, if it fails too."""
        self.tries += 1
        if self.tries > MOST_TRIES or text == self.text or not self._fails(text):
            return False
        self.text = text
        return True

    def leave_out(self, separator: str) -> None:
        """Leave out runs of parts: half of them, then a quarter, down to one."""
        parts = self.text.split(separator) if separator else list(self.text)
        size = len(parts)
        while size := size // 2:
            at = 0
            while at < len(parts):
                fewer = parts[:at] + parts[at + size :]
                if self._takes(separator.join(fewer)):
                    parts = fewer
                else:
                    at += size

    def plain(self, letters: Sequence[str] = ("a", "1", " ")) -> None:
        """Write plain letters where any will do."""
        for at, letter in enumerate(self.text):
            if letter not in {*letters, "\n"}:
                any(self._takes(self.text[:at] + other + self.text[at + 1 :]) for other in letters)


def shrunk(text: str, fails: Callable[[str], bool]) -> str:
    r"""
    The smallest text that is found by leaving out, and that still fails.

    >>> shrunk("một hai ba\nbốn năm sáu", lambda text: "m" in text and "bốn" in text)
    'bốnm'
    """
    work = Shrinker(text, fails)
    before = None
    while before != work.text and work.tries <= MOST_TRIES:
        before = work.text
        for separator in SEPARATORS:
            work.leave_out(separator)
        work.plain()
    return work.text
