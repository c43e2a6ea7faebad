import re
from collections.abc import Iterable
from decimal import Decimal
from io import BytesIO
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unicodedata import category
from zipfile import ZipFile

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

import binhdanggioi as bdg
from binhdanggioi.notation.wording import impossible_in
from binhdanggioi.records.tables.csv_files import shield, unshield
from binhdanggioi.records.tables.rows import Tables
from tests import strategies
from tests.effort import at_most
from tests.model.samples import FINDING

EXAMPLES = Path(__file__).parents[3] / "examples"
RUNS = re.compile(r"[=+\-@＝＋－＠]")
NOTHING = '"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0' + "".join(
    map(chr, range(0xFE00, 0xFE10))
)
"""Signs that show nothing, or that only enclose a cell, beside controls, format characters and blanks."""
NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
RISKY = (
    "=1+1",
    "+1",
    "-1+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "a;=1+1;",
    'a","=1+1',
    "a\n=1",
    "' =1",
    "'",
    "- Sở Nội vụ; - Sở Tài chính",
    "<r>a</r>",
    "_x0041_",
    "",
    "''",
    "\u200b=1+1",
    "a,\ufeff\u2060\u00a0=1+1",
    "\U000e0041\u034f@SUM(A1)",
)
texts = st.one_of(
    st.sampled_from(RISKY),
    st.text(st.sampled_from("=+-@'\"\t\r\n ;,|a1＝\u200b\xad"), max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
fixes = st.none() | texts.filter(lambda text: impossible_in(text) is None)


def documents() -> list[tuple[str, bdg.Plan, bdg.Report]]:
    """The example plans with their reports."""
    readings = [(path.name, bdg.read(path)) for path in sorted(EXAMPLES.glob("*.txt"))]
    return [(name, reading.plan, bdg.check(reading.plan, reading.source)) for name, reading in readings]


def plan_with(text: str) -> bdg.Plan:
    """A plan of which every sentence is the text, as far as a plan can hold it."""
    words = bdg.clean(text) or "a"
    category = bdg.ParticipantCategory(text=words, conditions=words)
    course = bdg.TrainingCourse(title=words, venue=words, categories=(category,), days_per_class=Decimal("0.5"))
    objective = bdg.Objective(
        scope=bdg.Scope.SPECIFIC,
        indicators=(
            bdg.TargetIndicator(text=words, measure=words, milestones=(bdg.Milestone(value=Decimal("-1.50")),)),
        ),
    )
    return bdg.draft(subject=words, place=words, objectives=[objective], courses=[course])


def starts(text: str) -> list[str]:
    """What stands at the start of every cell, whatever separator a spreadsheet takes."""
    return re.split(r"[,;|\t\r\n]", text)


def runs(cell: str) -> bool:
    """True if the first character that shows anything starts a formula."""
    shown = (sign for sign in cell if not sign.isspace() and category(sign) not in {"Cc", "Cf"} and sign not in NOTHING)
    return RUNS.match("".join(shown)) is not None


def with_fixes(texts: Iterable[str | None]) -> bdg.Report:
    """A report of findings with these fixes."""
    return bdg.Report(findings=tuple(with_fix(text) for text in texts), outcomes=())


def with_fix(text: str | None) -> bdg.Finding:
    """A finding with a fix of this text; None: without a fix."""
    fix = None if text is None else bdg.Fix(bdg.Span(1, 1, 1, 2), text)
    return attrs.evolve(FINDING, fix=fix)


class TestShield:
    """How a text is kept from running."""

    @given(texts)
    @example("\t=")
    @example("\t\t=")
    @example(";'")
    def test_it_comes_back(self, text: str) -> None:
        """What was put in is taken away, and nothing else."""
        assert text == unshield(shield(text))

    @given(texts)
    def test_nothing_runs(self, text: str) -> None:
        """Wherever a cell may start, nothing stands there that starts a formula."""
        assert [] == [part for part in starts(shield(text)) if runs(part)]

    @pytest.mark.parametrize("text", ["Sở Nội vụ", "xã; thôn", "Báo cáo - tổng hợp", "10/2022", "(1)", "“=”"])
    def test_plain_texts_stay(self, text: str) -> None:
        """A text that starts no formula is written as it is."""
        assert text == shield(text)


class TestCsv:
    """Tables as CSV files."""

    def test_examples_come_back(self, tmp_path: Path) -> None:
        """The tables of the examples are read as they were written."""
        bdg.write_csv(documents(), tmp_path)

        assert bdg.to_rows(documents()) == bdg.read_csv(tmp_path)

    @at_most(25)
    @given(strategies.plans(), texts)
    def test_any_plan_comes_back(self, plan: bdg.Plan, name: str) -> None:
        """The tables of any plan that can be built, under any name, are read as they were written."""
        given = [(name or "a", plan, bdg.check(plan))]
        with TemporaryDirectory() as folder:
            bdg.write_csv(given, folder)

            assert bdg.to_rows(given) == bdg.read_csv(folder)

    @at_most(60)
    @given(st.lists(fixes, min_size=1, max_size=5))
    @example(["", None, "'", "\t\r\n", '"', "\n"])
    def test_any_fix_comes_back(self, texts: list[str | None]) -> None:
        """A fix that deletes text is read as one, and no fix as none, whatever stands beside it."""
        plan = bdg.draft(subject="Công tác")
        with TemporaryDirectory() as folder:
            bdg.write_csv([("a", plan, with_fixes(texts))], folder)

            assert texts == bdg.read_csv(folder)["findings"]["fix"]

    def test_an_empty_text_is_an_apostrophe(self, tmp_path: Path) -> None:
        """Programs read an empty cell as no text, quoted or not, so an empty text is told by an apostrophe."""
        bdg.write_csv([("a", bdg.draft(subject="Công tác"), with_fixes(["", None]))], tmp_path)

        assert [b"'", b"", b""] == [
            row.rpartition(b",")[2] for row in (tmp_path / "findings.csv").read_bytes().split(b"\r\n")[1:]
        ]

    @pytest.mark.parametrize("name", ["k\udcff.txt", "\x1b[31m", "\0", "\ufffe"], ids=ascii)
    def test_any_name_is_written(self, name: str, tmp_path: Path) -> None:
        """A character of a name that no file holds is spelled out, the same in every form."""
        given = [(name, bdg.draft(subject="Công tác"))]
        bdg.write_csv(given, tmp_path)

        assert [ascii(name)[1:-1]] == bdg.read_csv(tmp_path)["plans"]["document"]
        assert [ascii(name)[1:-1]] == sheets(workbook(given))["plans"]["document"]

    def test_names_that_are_spelled_alike(self) -> None:
        """Two documents are not called the same, also when only their spelling is."""
        plan = bdg.draft(subject="Công tác")
        with pytest.raises(ValueError, match="two documents are called"):
            bdg.to_rows([("\udcff", plan), (r"\udcff", plan)])

    @given(texts)
    def test_no_cell_runs(self, text: str) -> None:
        """In no file does a cell start a formula, whatever separator a spreadsheet takes; numbers are numbers."""
        with TemporaryDirectory() as folder:
            bdg.write_csv([(text or "a", plan_with(text))], folder)
            written = [path.read_bytes().decode("utf-8-sig") for path in Path(folder).iterdir()]
        cells = chain.from_iterable(map(starts, written))

        assert [] == [cell for cell in cells if runs(cell) and not NUMBER.fullmatch(cell)]

    def test_excel_knows_the_encoding(self, tmp_path: Path) -> None:
        """Each file starts with the mark of UTF-8 and its headings, and its lines end as RFC 4180 says."""
        bdg.write_csv([bdg.draft(subject="Công tác")], tmp_path)
        heading, row, end = (tmp_path / "plans.csv").read_bytes().split(b"\r\n")

        assert heading.startswith(b"\xef\xbb\xbfdocument,kind,number")
        assert (True, b"") == (row.startswith(b"1,PLAN,,,,,,"), end)

    def test_long_texts_come_back(self, tmp_path: Path) -> None:
        """A cell may be longer than the csv module takes by itself."""
        plan = bdg.draft(subject="a" * 200_000)
        bdg.write_csv([plan], tmp_path)

        assert bdg.to_rows([plan]) == bdg.read_csv(tmp_path)

    def test_half_a_character_in_a_name(self, tmp_path: Path) -> None:
        """A name may come from a file whose name is no text: what has no code is an escape."""
        bdg.write_csv([("a\udcff.txt", bdg.draft(subject="Công tác"))], tmp_path)

        assert ["a\\udcff.txt"] == bdg.read_csv(tmp_path)["plans"]["document"]

    def test_a_failure_leaves_every_file(self, tmp_path: Path) -> None:
        """When a document cannot be written, the files of before are as they were, and nothing else is there."""
        bdg.write_csv([bdg.draft(subject="Công tác")], tmp_path)
        before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
        with pytest.raises(ValueError, match="two documents are called 'a'"):
            bdg.write_csv([("a", bdg.draft(subject="Khác"))] * 2, tmp_path)

        assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def test_wrong_cells_are_told(self, tmp_path: Path) -> None:
        """Every cell that is not of its kind is told with its place, in one go."""
        bdg.write_csv(documents(), tmp_path)
        path = tmp_path / "courses.csv"
        path.write_text(path.read_text("utf-8-sig").replace(",860,", ",many,").replace(",true", ",yes"), "utf-8-sig")
        with pytest.raises(bdg.RecordError) as raised:
            bdg.read_csv(tmp_path)

        assert [
            "courses.csv:2:headcount: must be a whole number, not 'many'",
            "courses.csv:2:held_expected: must be true or false, not 'yes'",
            "courses.csv:2:invitation_to_follow: must be true or false, not 'yes'",
            "courses.csv:3:held_expected: must be true or false, not 'yes'",
            "courses.csv:3:invitation_to_follow: must be true or false, not 'yes'",
        ] == list(map(str, raised.value.problems))

    @pytest.mark.parametrize(
        ("data", "told"),
        [
            (b"a,b\r\n", "funding.csv: must have the columns document, address"),
            (b"", "funding.csv: must have the columns document, address"),
            (b"\xff\xfe", "funding.csv: not CSV"),
            (b'"a', "funding.csv: not CSV"),
        ],
    )
    def test_other_files_are_refused(self, data: bytes, told: str, tmp_path: Path) -> None:
        """A file that is no such table is told, and is no crash."""
        bdg.write_csv([], tmp_path)
        (tmp_path / "funding.csv").write_bytes(data)

        with pytest.raises(bdg.RecordError, match=told):
            bdg.read_csv(tmp_path)

    def test_a_short_row_is_told(self, tmp_path: Path) -> None:
        """A row with other cells than the headings is told."""
        bdg.write_csv([bdg.draft(subject="Công tác")], tmp_path)
        with (tmp_path / "plans.csv").open("ab") as file:
            file.write(b"2,PLAN\r\n")

        with pytest.raises(bdg.RecordError, match=r"plans.csv:3: must have 19 cells, not 2"):
            bdg.read_csv(tmp_path)


def sheets(data: bytes) -> Tables:
    """Read a workbook with another library, as tables of columns."""
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    found: Tables = {}
    for name in book.sheet_names:
        heading, *rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        found[name] = {str(column): [_plain(row[index]) for row in rows] for index, column in enumerate(heading)}
    return found


def _plain(cell: Any) -> Any:  # noqa: ANN401 - whatever the other library gives
    return None if cell == "" else int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def expected(tables: Tables) -> Tables:
    """The tables with decimals as the numbers that a workbook holds."""
    decimal = {
        (name, column.name) for name, columns in bdg.COLUMNS.items() for column in columns if column.kind is Decimal
    }
    return {
        name: {
            column: [_plain(float(cell)) if cell and (name, column) in decimal else cell for cell in cells]
            for column, cells in table.items()
        }
        for name, table in tables.items()
    }


def workbook(given: list[Any]) -> bytes:
    """Write a workbook in memory."""
    file = BytesIO()
    bdg.write_xlsx(given, file)
    return file.getvalue()


class TestXlsx:
    """Tables as a workbook."""

    def test_examples_are_read_by_another_library(self) -> None:
        """Another library finds every cell of the examples, on a sheet for each table."""
        assert expected(bdg.to_rows(documents())) == sheets(workbook(documents()))

    @at_most(40)
    @given(texts)
    @example("<r>a</r>")
    @example("=1+1")
    def test_any_text_is_a_text(self, text: str) -> None:
        """Whatever a text starts with, the workbook holds it unchanged and has no formula and no link."""
        data = workbook([plan_with(text)])
        with ZipFile(BytesIO(data)) as archive:
            xml = b"".join(archive.read(name) for name in archive.namelist() if name.endswith(".xml"))
        (subject,) = sheets(data)["plans"]["subject"]

        assert (0, 0) == (xml.count(b"<f>"), xml.count(b"<hyperlink"))
        assert (bdg.clean(text) or "a") == subject

    def test_the_same_plans_give_the_same_bytes(self, tmp_path: Path) -> None:
        """Nothing in a workbook tells when it was made, and a path and a file get the same."""
        bdg.write_xlsx(documents(), tmp_path / "a.xlsx")

        assert workbook(documents()) == (tmp_path / "a.xlsx").read_bytes()

    def test_numbers_that_a_spreadsheet_would_round_are_texts(self) -> None:
        """A number of at most 15 digits is a number, a longer one its text."""
        values = (Decimal("0.1"), Decimal("-12345678901234.5"), Decimal(1234567890123456))
        milestones = tuple(bdg.Milestone(value=value) for value in values)
        indicator = bdg.TargetIndicator(text="Tăng.", measure="Tỷ lệ", milestones=milestones)
        objective = bdg.Objective(scope=bdg.Scope.SPECIFIC, indicators=(indicator,))
        data = workbook([bdg.draft(subject="Công tác", objectives=[objective])])

        assert [0.1, -12345678901234.5, "1234567890123456"] == sheets(data)["indicators"]["value"]

    def test_half_a_character_in_a_name(self) -> None:
        """A name may come from a file whose name is no text: what has no code is an escape."""
        found = sheets(workbook([("a\udcff.txt", bdg.draft(subject="Công tác"))]))

        assert ["a\\udcff.txt"] == found["plans"]["document"]

    def test_what_a_workbook_would_cut_is_refused(self, tmp_path: Path) -> None:
        """A text longer than a cell is told, with its place, and the file is left as it was."""
        path = tmp_path / "a.xlsx"
        path.write_bytes(b"before")

        with pytest.raises(ValueError, match="plans of 'a', column subject: a cell holds no text of this length"):
            bdg.write_xlsx([("a", bdg.draft(subject="a" * 40_000))], path)
        assert b"before" == path.read_bytes()
