"""A notation as one table: each form of writing a value once, with an example, its pattern and its reader."""

import re
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from attrs import field, frozen

from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern

T = TypeVar("T")


@frozen(eq=False, repr=False)
class Groups:
    """The named groups of a match, as the reader of one form sees them."""

    match: re.Match[str]
    prefix: str = ""
    """What the names of the form's groups start with inside the whole pattern."""

    def __getitem__(self, name: str) -> str:
        """The text of a group; empty where it took no part, or where the form has none of that name."""
        try:
            return self.match[f"{self.prefix}{name}"] or ""
        except IndexError:
            return ""

    def __contains__(self, name: str) -> bool:
        """Whether a group took part."""
        try:
            return self.match[f"{self.prefix}{name}"] is not None
        except IndexError:
            return False

    def number(self, name: str) -> int | None:
        """The digits of a group as a number; None where it took no part."""
        return int(digits) if (digits := self[name]) else None

    @property
    def text(self) -> str:
        """The whole match."""
        return self.match[0]

    @property
    def start(self) -> int:
        """Where the value starts: at the group `starts` where the form has it, else where the match does."""
        try:
            return self.match.start(f"{self.prefix}starts")
        except IndexError:
            return self.match.start()


def _looks_at(first: str) -> str:
    return f"(?=[{first}])" if first else ""


@frozen(eq=False, repr=False)
class Form(Generic[T]):
    """
    One form of a notation: an example of it, its pattern, and what reads the groups of a match.

    A group `(?P<starts>)` in the pattern marks where the value starts, behind words that only lead to it.

    >>> Form("năm 2022", r"năm (?P<year>[0-9]{4})", lambda groups: groups.number("year")).within("date")
    '(?:năm (?P<date_year>[0-9]{4}))(?P<date>)'
    """

    example: str
    pattern: str
    read: Callable[[Groups], T]
    """Raises a ValueError where the words have the form and no such value exists: `31/02/2022`."""
    first: str = ""
    """What it may start with, as in a character class (`n0-9`): a quick look before the rest; empty: any character."""
    alone: bool = False
    """True: it is read where it is the whole text, and not looked for in a text, where it could mean something else."""

    def within(self, name: str) -> str:
        """The pattern, its groups renamed, and behind it an empty group of this name that tells that it matched."""
        renamed = self.pattern.replace("(?P<", f"(?P<{name}_").replace("(?P=", f"(?P={name}_")
        return f"{_looks_at(self.first)}(?:{renamed})(?P<{name}>)"


def always(value: T) -> Callable[[Groups], T]:
    """
    Make the reader of a form that has but one meaning.

    >>> Form("hằng năm", "hằng năm", always(12)).read(Groups(re.match("", "")))
    12
    """
    return lambda _: value


@frozen(eq=False, repr=False)
class Forms(Generic[T]):
    """
    The table of the forms of a notation, from which a text is searched, parsed and read.

    Where several forms fit at one place, the first in the table counts.

    >>> years = Forms("a year", (Form("năm 2022", r"năm (?P<year>[0-9]{4})", lambda groups: groups.number("year")),))
    >>> list(years.find("trong năm 2022")), years.parse("năm 2030")
    ([Hit(value=2022, start=6, end=14)], 2030)
    """

    what: str
    """What the notation writes, in English, for messages: `a date`."""
    rows: tuple[Form[T], ...]
    needs: str = ""
    """A pattern that is quick to search, and without which no text holds any of the forms."""
    flags: re.RegexFlag = re.IGNORECASE
    _found: Pattern = field(init=False)
    _whole: Pattern = field(init=False)
    _needed: Pattern = field(init=False)

    @_found.default
    def _make_found(self) -> Pattern:
        return Pattern(self.within(), self.flags)

    @_whole.default
    def _make_whole(self) -> Pattern:
        return Pattern(self._union("", alone=True), self.flags)

    @_needed.default
    def _make_needed(self) -> Pattern:
        return Pattern(self.needs, self.flags)

    def _union(self, name: str, *, alone: bool) -> str:
        rows = [(number, row) for number, row in enumerate(self.rows) if alone or not row.alone]
        first = "".join(row.first for _, row in rows) if all(row.first for _, row in rows) else ""
        return f"{_looks_at(first)}(?:{'|'.join(row.within(f'{name}_{number}') for number, row in rows)})"

    def within(self, name: str = "") -> str:
        """The pattern of the forms that are looked for, for use inside others; `read` finds them by the same name."""
        return self._union(name, alone=False)

    def read(self, groups: Groups, name: str = "") -> T | None:
        """
        Read what a pattern that holds `within(name)` has matched; None where it matched without that part.

        Raises:
            ValueError: the words have a form of the notation and no such value exists.

        """
        for number, row in enumerate(self.rows):
            marker = f"{name}_{number}"
            if marker in groups:
                return row.read(Groups(groups.match, f"{groups.prefix}{marker}_"))
        return None

    def _of_whole(self, match: re.Match[str]) -> tuple[Form[T], Groups]:
        """The form that matched, with its groups; the empty one behind it is the last of all."""
        name = match.lastgroup or ""
        return self.rows[int(name[1:])], Groups(match, f"{name}_")

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Find every value that exists in a text."""
        if self.needs and not self._needed.search(text):
            return
        for match in self._found.finditer(text):
            if hit := self._hit(match):
                yield hit

    def at_start(self, text: str) -> Hit[T] | None:
        """Find the value with which a text starts; None where it starts with none that exists."""
        match = self._found.match(text)
        return match and self._hit(match)

    def _hit(self, match: re.Match[str]) -> Hit[T] | None:
        row, groups = self._of_whole(match)
        try:
            return Hit(row.read(groups), groups.start, match.end())
        except ValueError:  # the words have the form, and no such value exists
            return None

    def parse(self, text: str) -> T:
        """
        Read a text that is one value and nothing else.

        Raises:
            ValueError: the text has none of the forms, or no such value exists.

        """
        match = self._whole.fullmatch(text)
        if match is None:
            raise ValueError(f"not {self.what}: {text!r}")
        row, groups = self._of_whole(match)
        return row.read(groups)
