"""The problems of a record, each with its path."""

from collections.abc import Iterable

from attrs import frozen

from binhdanggioi.notation.errors import BinhDangGioiError


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
    """The data is no record; `problems` lists everything that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        """Every problem on a line of its own."""
        return "\n".join(map(str, self.problems))
