"""The tables in pandas, polars, pyarrow and DuckDB; `nox -s engines` installs them and runs this file."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from tests.model.samples import FINDING

EXAMPLES = Path(__file__).parents[3] / "examples"
REASON = "the engine is not installed: nox -s engines installs it"
DAYS = Decimal("1.5")


def documents() -> list[tuple[str, bdg.Plan]]:
    """The example plans."""
    return [(path.name, bdg.read(path).plan) for path in sorted(EXAMPLES.glob("*.txt"))]


TABLES = bdg.to_rows(documents())
NAMES = pytest.mark.parametrize("name", bdg.COLUMNS)


class TestPandas:
    """Tables as frames of pandas."""

    @NAMES
    def test_cells_are_kept(self, name: str) -> None:
        """A frame has the columns and the cells of a table, whole numbers whole, also where some are missing."""
        pandas: Any = pytest.importorskip("pandas", reason=REASON)
        kinds = {str: "string", int: "Int64", bool: "boolean", Decimal: "string"}
        frame = pandas.DataFrame(TABLES[name]).astype({each.name: kinds[each.kind] for each in bdg.COLUMNS[name]})

        assert TABLES[name] == {
            column: [None if cell is pandas.NA else cell for cell in frame[column].tolist()] for column in frame
        }

    def test_decimals_are_exact(self) -> None:
        """The text of a decimal becomes the number that the plan states."""
        pandas: Any = pytest.importorskip("pandas", reason=REASON)

        assert 2 * DAYS == pandas.DataFrame(TABLES["courses"])["days_per_class"].map(Decimal).sum()


class TestPolars:
    """Tables as frames of polars."""

    @NAMES
    def test_cells_are_kept(self, name: str) -> None:
        """A frame has the columns, the kinds and the cells of a table."""
        polars: Any = pytest.importorskip("polars", reason=REASON)
        schema = {each.name: str if each.kind is Decimal else each.kind for each in bdg.COLUMNS[name]}
        frame = polars.DataFrame(TABLES[name], schema=schema)

        assert TABLES[name] == frame.to_dict(as_series=False)

    def test_decimals_and_dates_are_exact(self) -> None:
        """Texts of decimals and dates become what they say."""
        polars: Any = pytest.importorskip("polars", reason=REASON)
        frame = polars.DataFrame(TABLES["courses"])

        assert 2 * DAYS == frame["days_per_class"].cast(polars.Decimal(27, 9)).sum()
        assert [date(2022, 10, 21), date(2022, 11, 1)] == frame["held_first"].str.to_date().to_list()


class TestArrow:
    """Tables of pyarrow."""

    @NAMES
    def test_cells_are_kept(self, name: str) -> None:
        """A table has the columns, the kinds and the cells."""
        arrow: Any = pytest.importorskip("pyarrow", reason=REASON)
        kinds = {str: arrow.string(), int: arrow.int64(), bool: arrow.bool_(), Decimal: arrow.string()}
        schema = arrow.schema([(each.name, kinds[each.kind]) for each in bdg.COLUMNS[name]])

        assert TABLES[name] == arrow.table(TABLES[name], schema=schema).to_pydict()

    def test_decimals_are_exact(self) -> None:
        """The text of a decimal becomes the number that the plan states."""
        arrow: Any = pytest.importorskip("pyarrow", reason=REASON)
        column = arrow.table(TABLES["courses"])["days_per_class"]

        assert [DAYS, DAYS] == column.cast(arrow.decimal128(27, 9)).to_pylist()


class TestDuckDB:
    """Tables in SQL."""

    def test_tables_are_joined(self) -> None:
        """Tables go in through pyarrow and are joined by document and address."""
        duckdb: Any = pytest.importorskip("duckdb", reason=REASON)
        arrow: Any = pytest.importorskip("pyarrow", reason=REASON)
        with duckdb.connect() as connection:
            for name in ("courses", "categories"):
                connection.register(name, arrow.table(TABLES[name]))
            found = connection.sql(
                "select c.headcount, sum(g.headcount), any_value(c.days_per_class::decimal(27, 9)) "
                "from courses c join categories g on g.document = c.document and g.course = c.address "
                "group by c.document, c.address, c.headcount having sum(g.headcount) <> c.headcount"
            ).fetchall()

        assert [(860, 858, DAYS)] == found

    def test_csv_files_are_tables(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The files that `write_csv` writes are read as they are, mark of the encoding and all."""
        duckdb: Any = pytest.importorskip("duckdb", reason=REASON)
        bdg.write_csv(documents(), tmp_path)
        monkeypatch.chdir(tmp_path)
        with duckdb.connect() as connection:
            found = connection.sql("select document, headcount, held_expected from 'courses.csv'").fetchall()

        assert [("ke-hoach-tap-huan.txt", 860, True), ("ke-hoach-tap-huan.txt", 900, True)] == found


@pytest.mark.parametrize(("module", "function"), [("pandas", "read_csv"), ("polars", "read_csv")])
def test_engines_tell_an_empty_text_from_none(module: str, function: str, tmp_path: Path) -> None:
    """A fix that deletes text is no missing cell."""
    engine: Any = pytest.importorskip(module, reason=REASON)
    fix = bdg.Fix(bdg.Span(1, 1, 1, 2), "")
    findings = (attrs.evolve(FINDING, fix=fix), attrs.evolve(FINDING, fix=None))
    bdg.write_csv([("a", bdg.draft(subject="Công tác"), bdg.Report(findings=findings, outcomes=()))], tmp_path)
    frame = getattr(engine, function)(tmp_path / "findings.csv")
    missing = frame["fix"].isna() if module == "pandas" else frame["fix"].is_null()

    assert [False, True] == list(missing)


@pytest.mark.parametrize(
    ("module", "function"), [("pandas", "read_csv"), ("polars", "read_csv"), ("pyarrow.csv", "read_csv")]
)
def test_engines_read_the_csv_files(module: str, function: str, tmp_path: Path) -> None:
    """The mark of the encoding is no part of the first heading."""
    engine: Any = pytest.importorskip(module, reason=REASON)
    bdg.write_csv(documents(), tmp_path)
    frame = getattr(engine, function)(tmp_path / "courses.csv")

    assert [860, 900] == [int(str(cell)) for cell in frame["headcount"]]
    assert ["ke-hoach-tap-huan.txt"] * 2 == [str(cell) for cell in frame["document"]]
