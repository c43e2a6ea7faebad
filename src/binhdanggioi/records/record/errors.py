"""The problems of a record, each with its path."""

from collections.abc import Iterable
from itertools import islice

from attrs import field, frozen

from binhdanggioi.notation.errors import BinhDangGioiError

MOST_PROBLEMS = 1_000
"""How many problems an error lists; whoever mends so many does not need the others yet."""
_LONGEST = 1_000
"""How many characters of a path or a message are shown."""


def cut(text: str) -> str:
    """The text, or the start of one that is too long to be shown."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


@frozen
class Problem:
    """One problem of a record."""

    path: str = field(converter=cut)
    """Where: `$.sections[1].items[0].headcount`."""
    message: str = field(converter=cut)

    def __str__(self) -> str:
        """The path and the message."""
        return f"{self.path}: {self.message}"


class RecordError(BinhDangGioiError):
    """The data is no record; `problems` lists everything that is wrong with it, up to the first thousand."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        listed = tuple(islice(problems, MOST_PROBLEMS + 1))
        if len(listed) > MOST_PROBLEMS:
            listed = (
                *listed[:MOST_PROBLEMS],
                Problem("$", f"there are more problems; these are the first {MOST_PROBLEMS:,}"),
            )
        self.problems = listed
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Every problem on a line of its own."""
        return "\n".join(map(str, self.problems))


def too_deep() -> RecordError:
    """The error of data that goes down further than Python can follow, which no record does."""
    return RecordError([Problem("$", "nested too deeply for a record")])
