"""The problems of a record, each with its path."""

from collections.abc import Iterable
from itertools import islice

from attrs import frozen

from binhdanggioi.notation.errors import BinhDangGioiError

MOST_PROBLEMS = 1_000
"""How many problems an error lists; whoever mends so many does not need the others yet."""


@frozen
class Problem:
    """One problem of a record."""

    path: str
    """Where: `$.sections[1].items[0].headcount`."""
    message: str

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
