"""The JSON Schema accepts what is read, and refuses what a schema can refuse."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import Plan, RecordError, Report
from tests import strategies
from tests.effort import at_most
from tests.model import samples
from tests.records.record.test_converter import faulty_records

some = at_most(12)

FILES = Path(bdg.__file__).parent / "records" / "record"
FAST = {cls: jsonschema_rs.Draft202012Validator(bdg.json_schema(cls)) for cls in (Plan, Report)}
SLOW = {cls: jsonschema.Draft202012Validator(bdg.json_schema(cls)) for cls in (Plan, Report)}
SHAPES = ("must be", "type must be one of", "unknown key")
"""How the problems begin that a schema sees too."""


def accepted(data: object, cls: type[Plan | Report] = Plan) -> bool:
    """Ask two validators, which must agree."""
    fast, slow = FAST[cls].is_valid(data), SLOW[cls].is_valid(data)

    assert fast == slow
    return fast


def problems(data: object) -> list[str]:
    """List what is wrong with the record of a plan."""
    try:
        bdg.from_dict(data)
    except RecordError as error:
        return [problem.message for problem in error.problems]
    return []


@pytest.mark.parametrize("cls", [Plan, Report])
class TestFiles:
    """The schemas come with the library."""

    def test_the_file_is_up_to_date(self, cls: type[Plan] | type[Report]) -> None:
        """The file beside the code is what the classes give."""
        file = FILES / f"{cls.__name__.lower()}.schema.json"

        assert json.dumps(bdg.json_schema(cls), ensure_ascii=False, indent=1) + "\n" == file.read_text("utf-8")

    def test_it_is_a_schema(self, cls: type[Plan] | type[Report]) -> None:
        """It is one of draft 2020-12, and every definition in it is used."""
        schema = bdg.json_schema(cls)
        jsonschema.Draft202012Validator.check_schema(schema)
        text = json.dumps(schema)

        assert [] == [name for name in schema["$defs"] if f'"#/$defs/{name}"' not in text]


class TestAccepts:
    """Every record that is read is accepted."""

    @some
    @given(strategies.plans(), st.booleans())
    def test_any_plan(self, plan: Plan, spans: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """The record of any plan, with spans and without."""
        assert accepted(bdg.to_dict(plan, spans=spans))

    @some
    @given(faulty_records())
    def test_whatever_is_read(self, data: dict[str, Any]) -> None:
        """A record that was changed is accepted where it is read, and refused where its shape is wrong."""
        told = problems({"format": 1, **data})
        shape = [message for message in told if message.startswith(SHAPES) and not message.endswith(".0")]

        valid = FAST[Plan].is_valid({"format": 1, **data})

        assert valid or told
        assert not (valid and shape)

    def test_the_whole_plan(self) -> None:
        """The plan whose every field is filled."""
        assert accepted(bdg.to_dict(samples.PLAN, spans=True))

    def test_a_report(self) -> None:
        """The record of a report, and not as that of a plan."""
        record = bdg.to_dict(samples.REPORT)

        assert (True, False) == (accepted(record, Report), accepted(record, Plan))


def course(**keys: object) -> dict[str, object]:
    """Make the record of a plan with one course."""
    items = [{"type": "TrainingCourse", "title": "T", **keys}]
    return {"format": 1, "kind": "PLAN", "sections": [{"heading": "A", "items": items}]}


class TestRefuses:
    """What a schema can see is refused."""

    @pytest.mark.parametrize(
        "data",
        [
            None,
            {"kind": "PLAN"},
            {"format": 2, "kind": "PLAN"},
            {"format": 1, "kind": "plan"},
            {"format": 1, "kind": "PLAN", "type": "Plan"},
            {"format": 1, "kind": "PLAN", "bogus": 1},
            {"format": 1, "kind": "PLAN", "issuer": {"name": "Sở", "bogus": 1}},
            {"format": 1, "kind": "PLAN", "issuer": {}},
            {"format": 1, "kind": "PLAN", "issued_on": "2022-13"},
            {"format": 1, "kind": "PLAN", "span": [0, 1, 1, 1]},
            {"format": 1, "kind": "PLAN", "signature": {"name": "Nguyễn Văn A"}},
            {"format": 1, "kind": "PLAN", "issuing_act": {"subject": "x"}},
            course(bogus=1),
            course(type="Course"),
            course(headcount=-1),
            course(headcount=10**13),
            course(classes=0),
            course(headcount="8"),
            course(days_per_class=1.5),
            course(days_per_class="1,5"),
            course(venue=" x"),
            course(venue=""),
            course(venue="a\tb"),
            course(topics=["x", "a  b"]),
            course(topics="x"),
            course(categories=[{"text": "x", "roles": [["a", " "]]}]),
            course(tables=[{"rows": []}]),
            course(tables=[{"rows": [[]]}]),
        ],
        ids=lambda data: json.dumps(data)[:70],
    )
    def test_it_is_refused(self, data: object) -> None:
        """Wrong types, bounds, keys, texts and combinations; reading refuses each too."""
        assert (False, True) == (accepted(data), bool(problems(data)))
