from decimal import Decimal
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given

import binhdanggioi as bdg
from binhdanggioi.records.tables.rows import Rows
from tests import strategies
from tests.effort import at_most

EXAMPLES = Path(__file__).parents[3] / "examples"
PAGE = Path(__file__).parents[3] / "docs" / "api" / "tables.md"


def example(name: str) -> bdg.Reading:
    """Read an example plan."""
    return bdg.read(EXAMPLES / f"{name}.txt")


def fits(rows: Rows) -> bool:
    """Tell whether each row has exactly the columns of its table, each cell of the kind of its column."""
    return all(
        [column.name for column in bdg.COLUMNS[name]] == list(row)
        and all(
            row[column.name] is None or type(row[column.name]) is (str if column.kind is Decimal else column.kind)
            for column in bdg.COLUMNS[name]
        )
        for name, table in rows.items()
        for row in table
    )


class TestRows:
    """The rows of one plan."""

    def test_a_course(self) -> None:
        """A row of a course has its figures, its exact decimals, its days as text and as numbers."""
        rows = bdg.rows_of("a.txt", example("ke-hoach-tap-huan").plan)
        first, _ = rows["courses"]

        assert {
            "document": "a.txt",
            "address": "II.1",
            "mark": "1.",
            "title": "Tập huấn thành lập và điều hành CLB “Thủ lĩnh của sự thay đổi”",
            "headcount": 860,
            "women": None,
            "ethnic_minority": None,
            "headcount_per_class": None,
            "classes": 8,
            "days_per_class": "1.5",
            "class_days": "12.0",
            "person_days": "1290.0",
            "venue": "Tại thành phố Cao Bằng, tỉnh Cao Bằng",
            "sites": "SINGLE",
            "held": "dự kiến cuối tháng 10/2022",
            "held_first": "2022-10-21",
            "held_first_year": 2022,
            "held_first_month": 10,
            "held_first_day": 21,
            "held_last": "2022-10-31",
            "held_last_year": 2022,
            "held_last_month": 10,
            "held_last_day": 31,
            "held_expected": True,
            "topics": 4,
            "invitation_to_follow": True,
        } == first

    def test_a_date_with_a_blank_day(self) -> None:
        """Of a date, what is blank is None, and its text is as long as what is known."""
        (row,) = bdg.rows_of("a.txt", example("ke-hoach-tap-huan").plan)["plans"]

        assert ("2022-10", 2022, 10, None) == tuple(
            row[name] for name in ("issued_on", "issued_on_year", "issued_on_month", "issued_on_day")
        )

    def test_a_row_for_each_value_of_an_indicator(self) -> None:
        """An indicator with two milestones has two rows, one without any has one."""
        plan = example("ke-hoach-chuong-trinh-2282").plan
        rows = bdg.rows_of("a.txt", plan)["indicators"]
        bare = bdg.TargetIndicator(text="Tăng.", measure="Tỷ lệ nữ")
        objective = bdg.Objective(scope=bdg.Scope.SPECIFIC, indicators=(bare,))
        (alone,) = bdg.rows_of("b.txt", bdg.draft(subject="Công tác", objectives=[objective]))["indicators"]

        assert [("II.2.a", 1, "90", 2025), ("II.2.a", 2, "95", 2030)] == [
            (row["address"], row["milestone"], row["value"], row["year"]) for row in rows[:2]
        ]
        assert (None, None, None) == (alone["milestone"], alone["value"], alone["year"])

    def test_what_holds_a_noun(self) -> None:
        """A category names its course, a duty its holder, a deadline its duty, a task the task above."""
        training = bdg.rows_of("a.txt", example("ke-hoach-tap-huan").plan)
        programme = bdg.rows_of("a.txt", example("ke-hoach-chuong-trinh-2282").plan)
        (deadline,) = programme["deadlines"]

        assert ["II.1"] * 4 + ["II.2"] * 7 == [row["course"] for row in training["categories"]]
        assert ("IV.2.¶1", "Văn phòng Sở", "UBND tỉnh", "Sở Nội vụ", "YEARLY", 11, 15, True) == tuple(
            deadline[name]
            for name in ("duty", "reporter", "addressee", "channel", "frequency", "month", "day", "strict")
        )
        assert "Văn phòng Sở" == next(
            row["organization"] for row in programme["duties"] if row["address"] == deadline["duty"]
        )
        assert [None, "III.1"] == [row["above"] for row in programme["tasks"]][:2]

    def test_findings(self) -> None:
        """The rows of a report say what was found and where."""
        reading = example("ke-hoach-tap-huan")
        rows = bdg.rows_of("a.txt", reading.plan, bdg.check(reading.plan, reading.source))["findings"]

        assert [("ERROR", "II.1", 55, 13)] == [
            (row["severity"], row["address"], row["line"], row["column"]) for row in rows if row["code"] == "BDG501"
        ]

    def test_addresses_lead_back(self) -> None:
        """The address of a row leads to what the row is about."""
        plan = example("ke-hoach-tap-huan").plan
        rows = bdg.rows_of("a.txt", plan)
        addresses = [str(row["address"]) for row in rows["categories"]]

        assert [category for course in plan.courses for category in course.categories] == [
            plan.at(address) for address in addresses
        ]

    @at_most(25)
    @given(strategies.plans())
    def test_every_row_fits_its_table(self, plan: bdg.Plan) -> None:
        """Any plan that can be built has rows, each with the columns of its table, as many as it has nouns."""
        rows = bdg.rows_of("a.txt", plan, bdg.check(plan))
        counts = {name: len(table) for name, table in rows.items()}

        assert fits(rows)
        assert list(bdg.COLUMNS) == list(rows)
        assert (1, len(plan.courses), len(plan.funding), len(plan.reporting)) == tuple(
            counts[name] for name in ("plans", "courses", "funding", "deadlines")
        )
        assert sum(max(1, len(each.milestones)) for each in plan.indicators) == counts["indicators"]

    def test_annexes_have_no_rows(self) -> None:
        """What stands in an annex is no row, as it is no part of the plan's courses."""
        plan = example("ke-hoach-tap-huan").plan
        annex = bdg.Section(heading="Phụ lục", items=(plan.courses[0],))

        assert bdg.rows_of("a.txt", plan) == bdg.rows_of("a.txt", evolve(plan, annexes=(annex,)))

    def test_a_nameless_document_is_refused(self) -> None:
        """The name is the key of every row."""
        with pytest.raises(ValueError, match="needs a name"):
            bdg.rows_of("", bdg.draft(subject="Công tác"))


class TestTables:
    """The rows of many plans, as columns."""

    def test_columns_are_rows(self) -> None:
        """The columns hold the rows of each document, in order."""
        names = ("ke-hoach-tap-huan", "ke-hoach-chuong-trinh-2282")
        plans = [(name, example(name).plan) for name in names]
        rows = [bdg.rows_of(name, plan) for name, plan in plans]

        assert {
            table: {column.name: [row[column.name] for each in rows for row in each[table]] for column in columns}
            for table, columns in bdg.COLUMNS.items()
        } == bdg.to_rows(plans)

    def test_names(self) -> None:
        """A plan goes with its name, with its name and report, or alone: then it is called by its number."""
        plan = example("ke-hoach-tap-huan").plan
        tables = bdg.to_rows([plan, ("b", plan), ("c", plan, bdg.check(plan))])

        assert ["1", "b", "c"] == tables["plans"]["document"]
        assert {"c"} == set(tables["findings"]["document"])

    def test_a_name_is_given_once(self) -> None:
        """Two documents of one name could not be told apart."""
        plan = bdg.draft(subject="Công tác năm 2026")

        with pytest.raises(ValueError, match="two documents are called 'a'"):
            bdg.to_rows([("a", plan), ("a", plan)])

    def test_no_documents(self) -> None:
        """Without documents, every table is there with its columns."""
        assert {name: [column.name for column in columns] for name, columns in bdg.COLUMNS.items()} == {
            name: list(table) for name, table in bdg.to_rows([]).items()
        }

    def test_the_page_lists_the_columns(self) -> None:
        """The page of the tables says of every column what the code says of it."""
        sections = []
        for name, columns in bdg.COLUMNS.items():
            rows = [f"| `{column.name}` | {column.kind.__name__} | {column.meaning} |" for column in columns]
            sections.append(
                "\n".join([f"### {name}", "", "| column | kind | what a cell says |", "|---|---|---|", *rows])
            )

        assert "\n\n".join(sections) in PAGE.read_text(encoding="utf-8")
