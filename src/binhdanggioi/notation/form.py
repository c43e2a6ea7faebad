"""A notation as a table of forms: each way to write a value, with an example, a pattern and a reader."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from attrs import define, field, frozen

from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern

T = TypeVar("T")


@define(eq=False, repr=False)
class Groups:
    """The named groups of a match, under the names that one form gives them."""

    match: re.Match[str]
    prefix: str = ""
    """Prefix of the form's group names inside the combined pattern."""

    def __getitem__(self, name: str) -> str:
        """The text of a group; empty if it did not match, or if the form has no group of that name."""
        try:
            return self.match[f"{self.prefix}{name}"] or ""
        except IndexError:
            return ""

    def __contains__(self, name: str) -> bool:
        """True if a group matched."""
        try:
            return self.match[f"{self.prefix}{name}"] is not None
        except IndexError:
            return False

    def number(self, name: str) -> int | None:
        """The digits of a group as a number; None if it did not match."""
        return int(digits) if (digits := self[name]) else None

    @property
    def text(self) -> str:
        """The text of the match."""
        return self.match[0]

    @property
    def start(self) -> int:
        """Where the value starts: at the group `starts` if the form has one, otherwise at the start of the match."""
        name = f"{self.prefix}starts"
        return self.match.start(name if name in self.match.re.groupindex else 0)


def _looks_at(first: str) -> str:
    return f"(?=[{first}])" if first else ""


@frozen(eq=False, repr=False)
class Form(Generic[T]):
    """
    One form of a notation: an example, a pattern, and a function that reads the groups of a match.

    A group `(?P<starts>)` in the pattern marks where the value starts, after words that only lead to it.

    >>> Form("năm 2022", r"năm (?P<year>[0-9]{4})", lambda groups: groups.number("year")).within("date")
    '(?:năm (?P<date_year>[0-9]{4}))(?P<date>)'
    """

    example: str
    pattern: str
    read: Callable[[Groups], T]
    """Raises a ValueError if the text has the form but no such value exists: `31/02/2022`."""
    first: str = ""
    """The characters it can start with, as in a character class (`n0-9`), to fail fast; empty: any character."""
    alone: bool = False
    """True: it is parsed, but not searched for inside a text, where it could mean something else."""

    def within(self, name: str) -> str:
        """The pattern with `name` as prefix of its groups, then an empty group `name`, which shows that it matched."""
        renamed = self.pattern.replace("(?P<", f"(?P<{name}_").replace("(?P=", f"(?P={name}_")
        return f"{_looks_at(self.first)}(?:{renamed})(?P<{name}>)"


def always(value: T) -> Callable[[Groups], T]:
    """
    Make the reader of a form that always means `value`.

    >>> Form("hằng năm", "hằng năm", always(12)).read(Groups(re.match("", "")))
    12
    """
    return lambda _: value


@frozen(eq=False, repr=False)
class Forms(Generic[T]):
    """
    All forms of a notation, to search a text for them or to parse one.

    If several forms match at the same place, the first in the table counts.

    >>> years = Forms("a year", (Form("năm 2022", r"năm (?P<year>[0-9]{4})", lambda groups: groups.number("year")),))
    >>> list(years.find("trong năm 2022")), years.parse("năm 2030")
    ([Hit(value=2022, start=6, end=14)], 2030)
    """

    what: str
    """What is written so, in English, for messages: `a date`."""
    rows: tuple[Form[T], ...]
    needs: str = ""
    """A pattern that is quick to search; a text without a match holds none of the forms. Empty: search every text."""
    flags: re.RegexFlag = re.IGNORECASE
    starts: str = ""
    """A pattern of the first words of all forms, to fail fast at other words; empty: no such pattern."""
    _by_name: Mapping[str, tuple[Form[T], str]] = field(init=False)
    """The forms by their empty groups, each with the prefix of its groups."""
    _found: Pattern = field(init=False)
    _whole: Pattern = field(init=False)
    _needed: Pattern = field(init=False)

    @_by_name.default
    def _make_by_name(self) -> Mapping[str, tuple[Form[T], str]]:
        return {f"_{at}": (row, f"_{at}_") for at, row in enumerate(self.rows)}

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
        edge = rf"\b(?=(?:{self.starts})\b)" if self.starts else ""
        return f"{edge}{_looks_at(first)}(?:{'|'.join(row.within(f'{name}_{number}') for number, row in rows)})"

    def within(self, name: str = "") -> str:
        """One pattern of all searched forms, for use inside others; `read` takes the same `name`."""
        return self._union(name, alone=False)

    def read(self, groups: Groups, name: str = "") -> T | None:
        """
        Read the value from a match of a pattern that contains `within(name)`; None if that part did not match.

        Raises:
            ValueError: the text has a form of the notation, but no such value exists.

        """
        for number, row in enumerate(self.rows):
            marker = f"{name}_{number}"
            if marker in groups:
                return row.read(Groups(groups.match, f"{groups.prefix}{marker}_"))
        return None

    def _of_whole(self, match: re.Match[str]) -> tuple[Form[T], Groups]:
        """The form that matched, with its groups; its empty group is the last one of the match."""
        row, prefix = self._by_name[match.lastgroup or ""]
        return row, Groups(match, prefix)

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Find every value in a text, except those that do not exist (`31/02/2022`)."""
        if self.needs and not self._needed.search(text):
            return
        for match in self._found.finditer(text):
            if hit := self._hit(match):
                yield hit

    def refused(self, text: str) -> Iterator[re.Match[str]]:
        """Find the words that have a form of the notation but name no value: `31/02/2022`."""
        if self.needs and not self._needed.search(text):
            return
        for match in self._found.finditer(text):
            if self._hit(match) is None:
                yield match

    def at_start(self, text: str) -> Hit[T] | None:
        """Find the value at the start of a text; None if it starts with none, or with one that does not exist."""
        match = self._found.match(text)
        return match and self._hit(match)

    def _hit(self, match: re.Match[str]) -> Hit[T] | None:
        row, groups = self._of_whole(match)
        try:
            return Hit(row.read(groups), groups.start, match.end())
        except ValueError:  # the text has the form, but no such value exists
            return None

    def parse(self, text: str) -> T:
        """
        Read a text that is a single value and nothing else.

        Raises:
            ValueError: the text has none of the forms, or no such value exists.

        """
        match = self._whole.fullmatch(text)
        if match is None:
            raise ValueError(f"not {self.what}: {text!r}")
        row, groups = self._of_whole(match)
        return row.read(groups)
