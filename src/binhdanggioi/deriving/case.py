"""The input of a rule: a plan with its texts and their places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache, cached_property
from typing import NamedTuple, TypeVar, cast

from attrs import AttrsInstance, define, fields

from binhdanggioi.catalogue.catalogue import Catalogue
from binhdanggioi.deriving.alignment import Alignment, align, place_of_cells, row_lines, search
from binhdanggioi.deriving.due import Due, dues
from binhdanggioi.deriving.matching import match_targets
from binhdanggioi.deriving.profile import Profile, profiles
from binhdanggioi.deriving.text import Text
from binhdanggioi.lexicon.marks import QUOTES
from binhdanggioi.model.address import NOUNS, Noun, compared_fields, places
from binhdanggioi.model.citation import Citation, LegalBasis
from binhdanggioi.model.closing import Recipient
from binhdanggioi.model.finding import Fix, Safety
from binhdanggioi.model.national_target import Match
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.responsibility import ReportingDuty, Responsibility
from binhdanggioi.model.table import Table
from binhdanggioi.model.training import Trainer, TrainingCourse
from binhdanggioi.notation.abbreviation import MOST_WORDS
from binhdanggioi.notation.cached import without_cached
from binhdanggioi.notation.date import PartialDate, find_dates
from binhdanggioi.notation.document_number import DocumentNumber, find_numbers
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.notation.wording import fold

T = TypeVar("T")

_QUOTE = Pattern(rf"[{QUOTES}]")
_DIGIT = Pattern(r"[0-9]")
_TEXT_END = "\n"
CAPITALS = "A-ZĐÂÊÔƠƯĂ"
_ACRONYM = Pattern(rf"[{CAPITALS}](?<![\w/&.-].)[{CAPITALS}]+(?:&[{CAPITALS}]+)?(?![\w/&]|-[{CAPITALS}])")
_ROMAN = Pattern(r"[IVX]+")
_DATE_AFTER = Pattern(
    r",?\s+(ngày\s+[0-9]{1,2}(?:/[0-9]{1,2}/[0-9]{4}|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}))(?:\s+của\s+(\w+\s+\w+))?",
    re.IGNORECASE,
)
"""The date and the issuer after the number of an act: ` ngày 03/3/2021 của Chính phủ`."""
_PLAN_TEXTS = ("subject", "opening", "closing")
_COUNTED = ("courses", "indicators", "tasks", "responsibilities", "reporting")
"""The collections of a plan that are numbered through its outline."""


@define(frozen=True, slots=False)
class Case:
    """The input of a rule: the plan, its source and the day of the check, if they are given, and the catalogue."""

    plan: Plan
    source: Source | None
    today: date | None
    catalogue: Catalogue
    __getstate__ = without_cached

    @cached_property
    def nouns(self) -> tuple[tuple[str, Noun], ...]:
        """Every noun of the plan with its address, in the order of the plan."""
        return tuple(places(self.plan))

    @cached_property
    def addresses(self) -> dict[int, str]:
        """The address of every noun, by identity."""
        return {id(noun): address for address, noun in self.nouns}

    @cached_property
    def paths(self) -> dict[int, str]:
        """
        The path of every noun in the plan object, by identity.

        Nouns that a plan numbers through its outline are reached by that number: `indicators[2]`,
        `responsibilities[0].duties[1]`; the path of any other is its address. A noun at two places has the first path.
        """
        counted = [one for name in _COUNTED for one in _walked(name, getattr(self.plan, name))]
        inner = [one for path, noun in counted for one in _inside(path, noun)]
        return {id(noun): path for path, noun in reversed([*counted, *inner, *self.nouns])}

    def made(self, make: Callable[[Plan], T]) -> T:
        """What a function makes of the plan, which is made once for all rules that ask for it."""
        if make not in self._made:
            self._made[make] = make(self.plan)
        return cast("T", self._made[make])

    @cached_property
    def _made(self) -> dict[Callable[[Plan], object], object]:
        return {}

    @cached_property
    def legal_bases(self) -> tuple[LegalBasis, ...]:
        """The acts that the plan rests on or carries out."""
        return self.plan.legal_bases

    @cached_property
    def recipients(self) -> tuple[Recipient, ...]:
        """The lines of the recipients."""
        return self.plan.recipients

    @cached_property
    def courses(self) -> tuple[TrainingCourse, ...]:
        """The courses of the plan, collected once."""
        return self.plan.courses

    @cached_property
    def tables(self) -> tuple[tuple[str, Table], ...]:
        """The tables of the plan, each with its address."""
        return tuple((address, noun) for address, noun in self.nouns if isinstance(noun, Table))

    def row_span(self, table: Table, row: int) -> Span | None:
        """The line of a row in the source, found by its cells; the place of the table if it is not found."""
        span = table.span
        if self.source is None or span is None:
            return span
        lines = self._row_lines(table, span)
        cells = [cell for cell in table.rows[row] if cell]
        own = lines[row : row + 1] if len(lines) == len(table.rows) else lines
        return next((found for line in own if (found := place_of_cells(self.source, line, cells))), span)

    def _row_lines(self, table: Table, span: Span) -> tuple[int, ...]:
        """The numbers of the lines of a table that can be rows."""
        if id(table) not in self._lines_of_tables:
            self._lines_of_tables[id(table)] = row_lines(cast("Source", self.source), span)
        return self._lines_of_tables[id(table)]

    @cached_property
    def _lines_of_tables(self) -> dict[int, tuple[int, ...]]:
        return {}

    @cached_property
    def profiles(self) -> tuple[Profile, ...]:
        """The kinds of the plan."""
        return profiles(self.plan)

    @property
    def is_party(self) -> bool:
        """True if the number of the plan has the Party's form; documents of the Party have their own layout."""
        return self.plan.number is not None and self.plan.number.is_party

    @cached_property
    def indicators(self) -> tuple[TargetIndicator, ...]:
        """The indicators of the plan, collected once."""
        return self.plan.indicators

    @cached_property
    def responsibilities(self) -> tuple[Responsibility, ...]:
        """The responsibilities of the plan, collected once."""
        return self.plan.responsibilities

    @cached_property
    def reporting(self) -> tuple[ReportingDuty, ...]:
        """The reporting duties of the plan, collected once."""
        return self.plan.reporting

    @cached_property
    def dues(self) -> tuple[Due, ...]:
        """Everything that the plan wants by a time."""
        return dues(self.plan)

    @cached_property
    def texts(self) -> tuple["Text", ...]:
        """Every text of the plan that is printed unchanged, in the order of the plan."""
        found = [
            Text(name, None, text, self.span(self.plan, name))
            for name in _PLAN_TEXTS
            if (text := getattr(self.plan, name))
        ]
        for address, noun in self.nouns:
            found += [Text(f"{address}.{name}", noun, text, span) for name, text, span in self._texts_of(noun)]
        return tuple(found)

    @cached_property
    def figures(self) -> tuple["Text", ...]:
        """The texts with a digit."""
        return tuple(text for text in self.texts if _DIGIT.search(text.text))

    @cached_property
    def quoting(self) -> tuple["Text", ...]:
        """The texts with a quotation mark."""
        return tuple(text for text in self.texts if _QUOTE.search(text.text))

    @cached_property
    def acronyms(self) -> tuple[tuple["Text", Hit[str]], ...]:
        """Every acronym, with its place, in texts that are not all capitals; Roman numbers do not count."""
        return tuple(
            (text, Hit(found[0], *found.span()))
            for text in self.texts
            if not text.text.isupper()
            for found in _ACRONYM.finditer(text.text)
            if not _ROMAN.fullmatch(found[0])
        )

    def _texts_of(self, noun: Noun) -> Iterator[tuple[str, str, Span | None]]:
        cls: type[AttrsInstance] = type(noun)
        for name in _text_fields(cls):
            text = getattr(noun, name)
            if text is not None:
                yield name, text, self.span(noun, name)
        if isinstance(noun, TrainingCourse):
            for index, topic in enumerate(noun.topics):
                yield f"topics[{index}]", topic, self.span(noun, "topics")
        if isinstance(noun, Responsibility) and noun.text is None:
            yield "organization.name", noun.organization.name, noun.organization.span
        if isinstance(noun, Trainer) and noun.text is None:
            for index, body in enumerate(noun.organizations):
                yield f"organizations[{index}].name", body.name, body.span

    def span(self, noun: Noun | Plan, name: str | None = None) -> Span | None:
        """The place of a noun, or of its field `name`, in the source."""
        own: Span | None = getattr(noun, "span", None)
        return next((span for field, span in getattr(noun, "spans", ()) if field == name), own) if name else own

    @cached_property
    def _words(self) -> tuple[list[str], list[int], dict[str, list[int]]]:
        """The words of all texts, folded; the number of the first word of each text; and where each word stands."""
        words: list[str] = []
        firsts: list[int] = []
        for text in self.texts:
            firsts.append(len(words))
            words += (word.folded for word in text.words)
            words.append(_TEXT_END)
        places: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            places.setdefault(word, []).append(at)
        return words, firsts, places

    def find(self, folded: str) -> Iterator[tuple["Text", int, int]]:
        """Find a folded phrase of no more words than a name in all texts; yields (text, start, end)."""
        words, firsts, places = self._words
        wanted = folded.split(" ")
        if len(wanted) > MOST_WORDS:  # the time for it would grow with its length as well
            return
        rarest = min(range(len(wanted)), key=lambda at: len(places.get(wanted[at], ())))
        for place in places.get(wanted[rarest], ()):
            at = place - rarest
            if words[max(at, 0) : at + len(wanted)] == wanted:
                number = bisect_right(firsts, at) - 1
                text, first = self.texts[number], at - firsts[number]
                yield text, text.words[first].start, text.words[first + len(wanted) - 1].end

    @cached_property
    def numbers(self) -> tuple[tuple["Text", Hit[DocumentNumber]], ...]:
        """Every document number in a text, with its place."""
        return tuple((text, found) for text in self.figures for found in find_numbers(text.text))

    @cached_property
    def dated_numbers(self) -> tuple["DatedNumber", ...]:
        """Every act that a text cites by number and date."""
        return tuple(self._dated_numbers())

    def _dated_numbers(self) -> Iterator["DatedNumber"]:
        for text, (number, start, end) in self.numbers:
            found = _DATE_AFTER.match(text.text, end)
            dates = [date for date, _, _ in find_dates(found[1])] if found else []
            if found and dates and number.number:
                issuer = "" if self._is_of_one_body(number) else fold(found[2] or "")
                yield DatedNumber(text, str(number), issuer, dates[0], start, found.end(1))

    def _is_of_one_body(self, number: DocumentNumber) -> bool:
        """True if only one body in the country has the code in the number, so that the number alone names an act."""
        return self.catalogue.agency(number.agency or "") is not None and number.agency not in ("UBND", "HĐND")

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The national targets that the plan answers or omits."""
        return match_targets(self.plan, self.catalogue)

    @cached_property
    def citations(self) -> tuple[tuple[str, Citation], ...]:
        """Every citation in the plan with its address, in the order of the plan."""
        return tuple((address, noun) for address, noun in self.nouns if isinstance(noun, Citation))

    def place(self, text: "Text", start: int, end: int) -> Span | None:
        """The place of `text.text[start:end]` in the source, also over line ends; that of the text if not found."""
        if self.source is None or text.span is None:
            return text.span
        key = (text.span, text.text)
        if key not in self._alignments:
            self._alignments[key] = align(text.text, self.source.text, *self.source.offsets(text.span))
        words = text.text[start:end]
        inside = len(words) - len(words.lstrip())
        found = self._alignments[key].place(start + inside, start + len(words.rstrip()))
        return self.source.span(*found) if found else search(self.source, text.span, text.text, start, words)

    @cached_property
    def _alignments(self) -> dict[tuple[Span, str], Alignment]:
        """Where the characters of texts stand in the source, for those in which something was found."""
        return {}

    def fix(self, span: Span | None, old: str, new: str, safety: Safety = Safety.SAFE) -> Fix | None:
        """A fix that replaces `old` by `new` at `span`; None if the source does not have exactly `old` there."""
        exact = self.source is not None and span is not None and self.source.cut(span) == old
        return Fix(span, new, safety) if exact and span is not None else None


def _inside(path: str, noun: Noun) -> Iterator[tuple[str, Noun]]:
    """Every noun inside a noun, with its path."""
    cls: type[AttrsInstance] = type(noun)
    for name in compared_fields(cls):
        for inner, held in _walked(f"{path}.{name}", getattr(noun, name)):
            yield inner, held
            yield from _inside(inner, held)


def _walked(path: str, value: object) -> Iterator[tuple[str, Noun]]:
    """The noun in the value of a field, or the nouns in its tuple, with their paths."""
    if type(value) in NOUNS:
        yield path, cast("Noun", value)
    elif isinstance(value, tuple):
        yield from ((f"{path}[{index}]", one) for index, one in enumerate(value) if type(one) in NOUNS)


_TEXT_FIELDS = ("text", "heading", "title", "venue")


@cache
def _text_fields(cls: type[AttrsInstance]) -> tuple[str, ...]:
    """The fields of a class of nouns with text that is printed unchanged."""
    names = {attribute.name for attribute in fields(cls)}
    return tuple(name for name in _TEXT_FIELDS if name in names)


class DatedNumber(NamedTuple):
    """An act that a text cites by number and date, with its place."""

    text: Text
    number: str
    issuer: str
    """The first words of the issuer, folded, if the number alone does not identify the act; empty if it does."""
    date: PartialDate
    start: int
    end: int
