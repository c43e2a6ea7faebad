import re
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

import binhdanggioi
from binhdanggioi.notation.form import Form, Forms, Groups, always
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.outline import MARKS

ROOM = Path(binhdanggioi.__file__).parent / "notation"


def _dotted(module: Path) -> str:
    """The name under which a file of the room is imported."""
    return ".".join(("binhdanggioi.notation", *module.relative_to(ROOM).with_suffix("").parts))


TABLES: dict[str, Forms[Any]] = {
    f"{module.stem}.{name}": table
    for module in sorted(ROOM.rglob("*.py"))
    for name, table in vars(import_module(_dotted(module))).items()
    if isinstance(table, Forms)
}
"""Every table of the notations by its module and name."""
ROWS = [(name, row) for name, table in TABLES.items() for row in table.rows if table is not MARKS]
SENTENCES = [
    shape.format(case(row.example))
    for table in TABLES.values()
    for row in table.rows
    for case in (str, str.upper, str.lower, str.capitalize)
    for shape in (
        "{}",
        "Nộp: {}; xong",
        "dự kiến {} hằng năm",
        "từ {} đến 20/11/2022",
        "lớp 2:{}",
        "định kỳ, {} và 15/11/2022",
    )
]

NOTHING = Groups(next(re.finditer("", "")))
"""The groups of a pattern that has none."""

rows = pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{name} {row.example}" for name, row in ROWS])


class TestTables:
    """Each form of each notation does what its example says."""

    def test_there_are_tables(self) -> None:
        """The notations that have several spellings stand in tables."""
        assert {
            "amount",
            "date",
            "deadline",
            "document_number",
            "figure",
            "frequency",
            "number",
            "outline",
            "quantity",
            "timeframe",
            "timepoint",
        } == {name.split(".", maxsplit=1)[0] for name in TABLES}

    @rows
    def test_the_example_is_parsed(self, name: str, row: Form[Any]) -> None:
        """The example of a form is read by that form, and the table gives the same."""
        table = TABLES[name]
        alone = attrs.evolve(table, rows=(row,))

        assert alone.parse(row.example) == table.parse(row.example)

    @rows
    def test_the_example_is_found_in_a_sentence(self, name: str, row: Form[Any]) -> None:
        """The example of a form that is looked for is found between other words, and nothing else is."""
        sentence = f"Nộp: {row.example}; xong"
        found = list(TABLES[name].find(sentence))
        starts = row.example.index(sentence[found[0].start : found[0].end]) if found else None

        if not row.alone:
            assert [(TABLES[name].parse(row.example), 5 + (starts or 0), 5 + len(row.example))] == found
            assert not starts or "(?P<starts>)" in row.pattern

    @pytest.mark.parametrize("row", MARKS.rows, ids=lambda row: row.example)
    def test_the_example_of_a_mark_starts_with_it(self, row: Form[Any]) -> None:
        """The example of a mark is a line that it opens."""
        found = MARKS.at_start(row.example)

        assert found is not None
        assert (row.read(NOTHING), 0, " ") == (found.value, found.start, row.example[found.end])

    @pytest.mark.parametrize("name", TABLES)
    def test_a_quick_look_hides_nothing(self, name: str) -> None:
        """What a form may start with, and what a text must hold, leaves no value out."""
        table = TABLES[name]
        slow = attrs.evolve(table, rows=tuple(attrs.evolve(row, first="") for row in table.rows), needs="")

        assert [list(slow.find(text)) for text in SENTENCES] == [list(table.find(text)) for text in SENTENCES]
        assert [slow.at_start(text) for text in SENTENCES] == [table.at_start(text) for text in SENTENCES]


YEARS = Forms(
    "a year",
    (
        Form("năm 2022", r"năm (?P<year>[1-9][0-9]{3})", lambda found: int(found["year"])),
        Form("năm nay", r"năm nay", always(0)),
        Form("2022", r"(?P<year>[0-9]{4})", lambda found: int(found["year"]), alone=True),
    ),
)


def age(found: Groups) -> int:
    """Read an age that is no more than a hundred."""
    years = found.number("years") or 0
    if years > 100:
        raise ValueError(f"too old: {years}")
    return years


AGES = Forms(
    "an age",
    (
        Form("tuổi: 30", r"tuổi: (?P<starts>)(?P<years>[0-9]+)", age),
        Form("30 tuổi", r"(?P<years>[0-9]+) tuổi", age),
        Form("30 tuổi rưỡi", r"(?P<years>[0-9]+) tuổi rưỡi", always(-1)),
    ),
)


class TestForms:
    """A table of forms searches, parses and reads."""

    def test_values_are_found_with_their_place(self) -> None:
        """Each value stands with where its words start and end, in any case."""
        assert [Hit(2022, 0, 8), Hit(0, 10, 17)] == list(YEARS.find("NĂM 2022, năm nay, 2023"))

    def test_a_form_may_be_read_alone_only(self) -> None:
        """A form that could mean something else in a text is read where it is all of it."""
        assert (2022, 2023) == (YEARS.parse("2022"), YEARS.parse("năm 2023"))

    def test_a_value_may_start_behind_its_leading_words(self) -> None:
        """The place of a value leaves out the words that only lead to it."""
        assert [Hit(30, 6, 8)] == list(AGES.find("tuổi: 30"))

    def test_the_first_form_counts(self) -> None:
        """Where two forms fit, the upper row of the table counts."""
        assert [Hit(30, 0, 7)] == list(AGES.find("30 tuổi rưỡi"))
        assert -1 == AGES.parse("30 tuổi rưỡi")

    def test_what_does_not_exist_is_not_found(self) -> None:
        """A value that cannot be is left out of what is found, and refused with its reason where it is parsed."""
        assert [Hit(7, 10, 16)] == list(AGES.find("101 tuổi, 7 tuổi"))
        with pytest.raises(ValueError, match=r"^too old: 101$"):
            AGES.parse("101 tuổi")

    def test_another_text_is_refused(self) -> None:
        """The message says what the text is not."""
        with pytest.raises(ValueError, match=r"^not an age: '30 năm'$"):
            AGES.parse("30 năm")

    def test_a_table_stands_in_another_pattern(self) -> None:
        """A pattern may hold a table, several times, and each part is read by its name."""
        pattern = re.compile(rf"(?:từ {YEARS.within('first')} )?đến {YEARS.within('last')}")
        both, one = pattern.fullmatch("từ năm 2021 đến năm nay"), pattern.fullmatch("đến năm 2025")

        assert both is not None
        assert one is not None
        assert [(2021, 0), (None, 2025)] == [
            (YEARS.read(Groups(match), "first"), YEARS.read(Groups(match), "last")) for match in (both, one)
        ]

    def test_a_group_that_took_no_part_is_empty(self) -> None:
        """A group that the form has not, or that did not match, is an empty text and no number."""
        match = re.compile(r"(?P<a_day>[0-9]+)?(?P<a_word>x)").fullmatch("x")
        assert match is not None
        groups = Groups(match, "a_")

        assert ("", "", "x") == (groups["day"], groups["month"], groups["word"])
        assert (None, None) == (groups.number("day"), groups.number("month"))
        assert (False, False, True) == ("day" in groups, "month" in groups, "word" in groups)
