"""A plan goes out and comes in however deep it is; a record that goes down further is told to be no plan."""

import io
import pickle
from collections.abc import Callable

import jsonschema_rs
import pytest

import binhdanggioi as bdg
from binhdanggioi import Plan, RecordError, Report
from binhdanggioi.records.record import json_text
from tests.model import nested, samples

HEAD = '{"format":1,"kind":"PLAN",'
TOO_DEEP = "$: nested too deeply for a record"
WAYS: dict[str, Callable[[Plan], Plan]] = {
    "dict": lambda plan: bdg.from_dict(bdg.to_dict(plan, spans=True)),
    "JSON": lambda plan: bdg.from_json(bdg.to_json(plan, spans=True)),
    "JSON in lines": lambda plan: bdg.from_json(bdg.to_json(plan, indent=2)),
    "YAML": lambda plan: bdg.from_yaml(bdg.to_yaml(plan, spans=True)),
    "YAML from JSON": lambda plan: bdg.from_yaml(bdg.to_json(plan)),
    "YAML again": lambda plan: bdg.from_yaml(bdg.update_yaml(bdg.to_yaml(samples.PLAN), plan)),
    "pickle": lambda plan: pickle.loads(pickle.dumps(plan)),  # noqa: S301 - our own
}
SINKS: dict[str, Callable[[Plan], object]] = {
    "check": bdg.check,
    "summary": lambda plan: str(bdg.summarize(plan)),
    "text": bdg.write_text,
    "words": bdg.word,
    "Word": lambda plan: bdg.write_docx(plan, io.BytesIO()),
    "HTML": bdg.write_html,
    "calendar": bdg.to_icalendar,
    "rows": lambda plan: bdg.to_rows([plan]),
    "schema": lambda plan: jsonschema_rs.validator_for(bdg.json_schema()).validate(bdg.to_dict(plan)),
}


@pytest.fixture(params=["with orjson", "without orjson"])
def orjson(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with the extra `fast` and without it."""
    if request.param == "without orjson":
        monkeypatch.setattr(json_text, "orjson", None)


def problems(read: Callable[..., object], *given: object) -> list[str]:
    """What is wrong with a record, a line for each problem."""
    with pytest.raises(RecordError) as caught:
        read(*given)
    return [str(problem) for problem in caught.value.problems]


def called_from(frames: int, function: Callable[[], object]) -> object:
    """Call a function from so many calls further down, as a large program does."""
    return function() if frames == 0 else called_from(frames - 1, function)


class TestTheDeepestPlan:
    """A plan whose nouns stand fifty deep is as good as any other, also where Python is many calls down already."""

    @pytest.mark.usefixtures("orjson")
    @nested.KINDS
    @pytest.mark.parametrize("way", WAYS)
    def test_it_comes_back(self, nest: nested.Nest, way: str) -> None:
        """It survives every way out that has a way in."""
        plan = nested.plan_of(nest(50))

        assert plan == called_from(300, lambda: WAYS[way](plan))

    @nested.KINDS
    @pytest.mark.parametrize("sink", SINKS)
    def test_it_goes_out(self, nest: nested.Nest, sink: str) -> None:
        """Whatever is made of a plan is made of it."""
        plan = nested.plan_of(nest(50))

        called_from(300, lambda: SINKS[sink](plan))


class TestDeeper:
    """A record that holds no plan, since it goes down too far, is told as such."""

    @pytest.mark.usefixtures("orjson")
    @nested.KINDS
    @pytest.mark.parametrize("read", [bdg.from_dict, lambda record: bdg.from_json(json_text.dump(record, None))])
    def test_one_level_more(self, nest: nested.Nest, read: Callable[[object], object]) -> None:
        """One level more is refused as the constructor refuses it."""
        record = bdg.to_dict(nested.plan_of(nest(50)))
        record["sections"] = [{"heading": "A", "items": [{"type": "Section", **record["sections"][0]}]}]

        assert ["$: more than 50 sections, courses, tables and tasks stand one within another"] == problems(
            read, record
        )

    def test_thousands(self) -> None:
        """Thousands of levels are a problem and no crash, with a converter of one's own too."""
        section: dict[str, object] = {"heading": "A"}
        for _ in range(5_000):
            section = {"heading": "A", "items": [{"type": "Section", **section}]}
        record = {"kind": "PLAN", "sections": [section]}

        assert [TOO_DEEP] == problems(bdg.from_dict, {"format": 1, **record})
        assert [TOO_DEEP] == problems(bdg.converter().structure, record, Plan)

    def test_figures(self) -> None:
        """Lists in the figures of a finding are no exception."""
        record = bdg.to_dict(samples.REPORT)
        figure: list[object] = []
        for _ in range(5_000):
            figure = [figure]
        record["findings"][0]["values"] = {"a": figure}

        assert [TOO_DEEP] == problems(bdg.from_dict, record, Report)

    @pytest.mark.parametrize("key", ["format", "type", "kind", "place", "sections", "period", "number", "span", "x"])
    def test_in_any_field(self, key: str) -> None:
        """What goes down where a plain value belongs is a wrong value."""
        value: list[object] = []
        for _ in range(5_000):
            value = [value]

        assert [f"$.{key}".removesuffix(".x")] == [
            problem.partition(":")[0].partition("[")[0]
            for problem in problems(bdg.from_dict, {"format": 1, "kind": "PLAN", key: value})
        ]


class TestTexts:
    """Lists and objects in each other, in a text."""

    @pytest.mark.usefixtures("orjson")
    @pytest.mark.parametrize("depth", [10_000, 100_000])
    @pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"a":', "}]"), ("[", "")])
    def test_json(self, opening: str, closing: str, depth: int) -> None:
        """JSON that is nested beyond all measure is told as such, also in the value of a key."""
        nested = opening * depth + "1" + closing * depth

        assert [TOO_DEEP] == problems(bdg.from_json, nested)
        assert [TOO_DEEP] == problems(bdg.from_json, f'{HEAD}"x":{nested}}}')

    @pytest.mark.usefixtures("orjson")
    def test_deeper_than_orjson_writes(self) -> None:
        """JSON that goes down further than any plan is read nevertheless, with the extra and without."""
        assert ["$: unknown key 'x'"] == problems(bdg.from_json, f'{HEAD}"x":{"[" * 300}{"]" * 300}}}')

    @pytest.mark.parametrize("opening", ["[", "{a: ", "{", "- ", "? ", "[{a: ", "- [", "- ? ["])
    def test_yaml(self, opening: str) -> None:
        """YAML that is nested more deeply than any record is refused where it gets there."""
        (problem,) = problems(bdg.from_yaml, opening * 3_000)

        assert problem.startswith("$: nested more than 120 deep, line 1, column ")

    def test_yaml_in_lines(self) -> None:
        """Lines that go in further and further are nested too."""
        text = "".join(f"{' ' * depth}a:\n" for depth in range(300))

        assert ["$: nested more than 120 deep, line 122, column 123"] == problems(bdg.from_yaml, text)
