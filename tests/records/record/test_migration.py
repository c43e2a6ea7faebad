"""Records of every format are read, old ones too."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

import binhdanggioi as bdg
from binhdanggioi import Report
from binhdanggioi.records.record import migration
from tests.model import samples
from tests.records.record.test_errors import problems

SAMPLES = Path(__file__).parent / "samples"
"""Records as a release of their format wrote them; a file here is never changed."""
FIRST_TABLE = evolve(samples.TABLE, indicators=(), funding=(), responsibilities=())
FIRST_SECTION = evolve(
    samples.SECTION, items=tuple(FIRST_TABLE if item == samples.TABLE else item for item in samples.SECTION.items)
)
AT_FIRST = evolve(samples.PLAN, sections=(FIRST_SECTION, *samples.PLAN.sections[1:]))
"""The sample without the fields that came after the first format."""


class TestSamples:
    """What was written once is read for good."""

    @pytest.mark.parametrize("file", sorted(SAMPLES.glob("plan-*.json")), ids=lambda file: file.stem)
    def test_a_plan(self, file: Path) -> None:
        """All of the record is read, so that the same is written again; a field that came later is left out."""
        assert json.loads(file.read_bytes()) == bdg.to_dict(bdg.from_json(file.read_bytes()), spans=True)

    @pytest.mark.parametrize("file", sorted(SAMPLES.glob("report-*.json")), ids=lambda file: file.stem)
    def test_a_report(self, file: Path) -> None:
        """The report is read, and its finding is the same."""
        assert samples.FINDING == bdg.from_json(file.read_bytes(), Report).findings[0]

    @pytest.mark.parametrize("name", ["plan", "report"])
    def test_every_format_has_one(self, name: str) -> None:
        """There is a sample of each format."""
        formats = [json.loads(file.read_bytes())["format"] for file in sorted(SAMPLES.glob(f"{name}-*.json"))]

        assert list(range(1, migration.FORMAT + 1)) == formats


def issued(record: dict[str, Any]) -> dict[str, Any]:
    """Bring a record of an imagined format 1, with `date` for `issued_on`, to format 2."""
    return {"issued_on" if key == "date" else key: value for key, value in record.items()}


def placed(record: dict[str, Any]) -> dict[str, Any]:
    """Bring a record of an imagined format 2, with `places`, to format 3."""
    places = record.get("places")
    rest = {key: value for key, value in record.items() if key != "places"}
    return {**rest, "place": places[0]} if places else rest


@pytest.fixture
def three_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    """Imagine that there are two formats before the present one."""
    monkeypatch.setattr(migration, "MIGRATIONS", (issued, placed))
    monkeypatch.setattr(migration, "FORMAT", 3)


@pytest.mark.usefixtures("three_formats")
class TestMigrations:
    """A record is brought from format to format until it is of the newest."""

    @pytest.mark.parametrize(
        ("number", "keys"),
        [
            (1, {"date": "2022-10", "places": ["Lạng Sơn"]}),
            (2, {"issued_on": "2022-10", "places": ["Lạng Sơn"]}),
            (3, {"issued_on": "2022-10", "place": "Lạng Sơn"}),
        ],
    )
    def test_each_format_is_read(self, number: int, keys: dict[str, Any]) -> None:
        """A record of each format gives the same plan, and is left as it was."""
        record = {"format": number, "kind": "PLAN", **keys}
        before = json.dumps(record)
        plan = bdg.from_dict(record)

        assert ("2022-10", "Lạng Sơn", before) == (str(plan.issued_on), plan.place, json.dumps(record))

    def test_a_key_of_another_format_is_unknown(self) -> None:
        """A record is read by its own format alone."""
        assert (("$", "unknown key 'date'"),) == problems({"format": 3, "kind": "PLAN", "date": "2022"})

    def test_a_newer_one_is_refused(self) -> None:
        """The sentence says what the newest is."""
        ((_, message),) = problems({"format": 4, "kind": "PLAN"})

        assert "the record has format 4, newer than 3, the last that this version reads: use a newer one" == message
