"""The converter is as strict as cattrs can be made, and belongs to who asks for it."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from enum import Enum
from typing import Any

import pytest
from attrs import AttrsInstance, evolve, fields, frozen
from cattrs import ClassValidationError, Converter
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi import DocumentKind, Organization, Plan, RecordError, Section, Task, Timeframe
from binhdanggioi.records.record.values import register_values
from tests import strategies
from tests.effort import at_most
from tests.model import samples
from tests.records.record.plain_hooks import plain_converter, plain_problems

PLAIN = {spans: plain_converter(spans=spans) for spans in (False, True)}
OURS = {spans: bdg.converter(spans=spans) for spans in (False, True)}

some = at_most(15)

ODD: tuple[object, ...] = (
    *(None, True, 0, -1, 10**30, 1.5, "", " x", "x", "8", "1.5", "2022-10", "2022-02-30", "05/KH-SNV", "PLAN", "LEAD"),
    *([], [1], ["x"], [[]], [None], {}, {"name": "x"}, {"bogus": 1}, {"type": "Task"}, {"type": "Task", "text": "x"}),
    (),
)
"""What may stand in a record where something else is wanted."""


def places(data: Any, way: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:  # noqa: ANN401 - plain data
    """List the way to everything in plain data."""
    for step, inside in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield (*way, step)
        yield from places(inside, (*way, step))


@st.composite
def faulty_records(draw: st.DrawFn) -> dict[str, Any]:
    """Records of plans in which some things were changed, taken away or added."""
    data: dict[str, Any] = OURS[draw(st.booleans())].unstructure(draw(strategies.plans()))
    for _ in range(draw(st.integers(1, 5))):
        ways = list(places(data))
        if not ways:
            break
        *way, last = draw(st.sampled_from(ways))
        place: Any = data
        for step in way:
            place = place[step]
        change = draw(st.sampled_from(("set", "drop", "add")))
        if change == "drop" and isinstance(place, dict):
            del place[last]
        elif change == "add" and isinstance(place, dict):
            place["bogus"] = deepcopy(draw(st.sampled_from(ODD)))
        else:
            place[last] = deepcopy(draw(st.sampled_from(ODD)))
    return data


def problems(data: object, cls: type) -> list[tuple[str, str]]:
    """List what our hooks say is wrong with data, as pairs of a path and a message."""
    try:
        OURS[False].structure(data, cls)
    except RecordError as error:
        return [(problem.path, problem.message) for problem in error.problems]
    except (TypeError, ValueError) as error:
        return [("$", str(error))]
    return []


class TestWrittenHooks:
    """The written hooks give exactly what those of cattrs give."""

    @some
    @given(strategies.plans(), st.booleans())
    def test_the_same_data(self, plan: Plan, spans: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """A plan is written as the same data, with its keys in the same order."""
        plain, ours = PLAIN[spans].unstructure(plan), OURS[spans].unstructure(plan)

        assert (plain, repr(plain)) == (ours, repr(ours))

    @some
    @given(strategies.plans())
    def test_the_same_plan(self, plan: Plan) -> None:
        """Data is read as the same plan, spans too."""
        data = OURS[True].unstructure(plan)
        plain, ours = PLAIN[False].structure(data, Plan), OURS[False].structure(data, Plan)

        assert (plan, plain) == (ours, ours)
        assert OURS[True].unstructure(plain) == OURS[True].unstructure(ours)

    @some
    @given(faulty_records())
    def test_the_same_faults(self, data: dict[str, Any]) -> None:
        """Of data with faults, the same ones are told, in the same order, or the same plan is read."""
        told = plain_problems(PLAIN[False], data, Plan)

        assert told == problems(data, Plan)
        assert told or PLAIN[False].structure(data, Plan) == OURS[False].structure(data, Plan)

    @pytest.mark.parametrize("cls", [Plan, Timeframe, bdg.Deadline, bdg.Period, bdg.Report, *map(type, samples.NOUNS)])
    def test_a_class_is_filled_field_by_field(self, cls: type[AttrsInstance]) -> None:
        """No class asks for more than its fields, their validators and a look at the whole."""
        asked = [(field.name, field.init, field.alias, field.converter) for field in fields(cls)]

        assert [(field.name, True, field.name, None) for field in fields(cls)] == asked

    @pytest.mark.parametrize("noun", samples.NOUNS, ids=lambda noun: type(noun).__name__)
    def test_every_class_alone(self, noun: object) -> None:
        """Each class is written and read alone as well as in a plan, and its hash and its repr are whole."""
        cls = type(noun)
        read: Any = OURS[True].structure(OURS[True].unstructure(noun), cls)

        assert (noun, hash(noun), repr(noun)) == (read, hash(read), repr(read))
        assert read == evolve(read)

    @pytest.mark.deep
    @pytest.mark.parametrize("noun", [samples.PLAN, *samples.NOUNS], ids=lambda noun: type(noun).__name__)
    def test_every_field_alone(self, noun: object) -> None:
        """Whatever stands in any one field of any class, cattrs would say the same of it."""
        cls = type(noun)
        data = OURS[True].unstructure(noun)
        faulty = [{**data, name: odd} for name in data for odd in ODD]

        assert [plain_problems(PLAIN[False], one, cls) for one in faulty] == [problems(one, cls) for one in faulty]


BORDERS = (
    *("", "x y", "Sở", " ", "\u200b", " x", "x ", "x  y", "x\ty", "x\n", "x\x00"),
    *("x\u00a0y", "e\u0301", "x\u200by", "\ufeffx", "\ud800"),
)
"""Texts at the border of what is clean, on both sides of it."""


class TestOneTruth:
    """What a record may say is what a constructor takes: the model alone says what exists."""

    @pytest.mark.parametrize("text", BORDERS)
    @pytest.mark.parametrize("noun", [samples.PLAN, *samples.NOUNS], ids=lambda noun: type(noun).__name__)
    def test_texts(self, noun: AttrsInstance, text: str) -> None:
        """In every text of every class, a record refuses what the constructor refuses, and nothing else."""
        cls = type(noun)
        data = OURS[True].unstructure(noun)
        names = [field.name for field in fields(cls) if field.type in (str, str | None)]

        assert [refused(noun, name, text) for name in names] == [
            bool(problems({**data, name: text}, cls)) for name in names
        ]


def refused(noun: Any, name: str, value: object) -> bool:  # noqa: ANN401 - any class of the model
    """Tell whether a class refuses a value for one of its fields."""
    try:
        evolve(noun, **{name: value})
    except (TypeError, ValueError):
        return True
    return False


def upper(body: Organization) -> str:
    """Write a body as its name in capitals."""
    return body.name.upper()


PLAN = Plan(kind=DocumentKind.PLAN, issuer=Organization(name="Sở"), co_issuers=(Organization(name="Hội"),))


def is_enumeration(kind: object) -> bool:
    """True for the type of an enumeration."""
    return isinstance(kind, type) and issubclass(kind, Enum)


class TestOwnHooks:
    """Hooks that somebody registers are used wherever their class stands."""

    def test_a_class_is_written_otherwise(self) -> None:
        """Also inside other classes and in tuples, and after the converter was used without it."""
        mine = bdg.converter()
        before = mine.unstructure(PLAN)
        mine.register_unstructure_hook(Organization, upper)

        assert {"kind": "PLAN", "issuer": {"name": "Sở"}, "co_issuers": [{"name": "Hội"}]} == before
        assert {"kind": "PLAN", "issuer": "SỞ", "co_issuers": ["HỘI"]} == mine.unstructure(PLAN)

    def test_a_class_is_read_otherwise(self) -> None:
        """Also inside other classes and in tuples, and after the converter was used without it."""
        mine = bdg.converter()
        mine.structure({"kind": "PLAN"}, Plan)
        mine.register_structure_hook(Organization, lambda name, _: Organization(name=name))

        assert PLAN == mine.structure({"kind": "PLAN", "issuer": "Sở", "co_issuers": ["Hội"]}, Plan)

    def test_a_class_that_holds_itself(self) -> None:
        """A hook for tasks is used for tasks anywhere in sections, and is not shown their type."""
        mine = bdg.converter()
        mine.register_structure_hook(Task, lambda data, _: Task(text=data["text"] + "!"))
        items = [
            {"type": "Task", "text": "A"},
            {"type": "Section", "heading": "B", "items": [{"type": "Task", "text": "C"}]},
        ]
        read = mine.structure({"heading": "A", "items": items}, Section)

        assert ["A!", "C!"] == [read.items[0].text, read.items[1].items[0].text]  # type: ignore[union-attr]

    def test_a_value_is_read_and_written_otherwise(self) -> None:
        """Hooks for plain types are used too."""
        mine = bdg.converter()
        mine.register_structure_hook(str, lambda text, _: bdg.clean(text))
        mine.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
        mine.register_unstructure_hook(date, lambda day: day.isoformat().replace("-", ""))
        data = {"first": "20220801", "last": None, "expected": True, "wording": " tháng  8 "}
        timeframe = mine.structure(data, Timeframe)

        assert Timeframe(date(2022, 8, 1), None, expected=True, wording="tháng 8") == timeframe
        assert {**data, "wording": "tháng 8"} == mine.unstructure(timeframe)

    def test_what_they_refuse_has_its_path(self) -> None:
        """An error of such a hook is told with the path to it, beside the other problems."""
        mine = bdg.converter()
        mine.register_structure_hook(Organization, lambda name, _: {"Sở": Organization(name="Sở Nội vụ")}[name])
        data = {"kind": "PLAN", "issuer": "Sở", "co_issuers": ["Sở", "Hội"], "place": 5}

        with pytest.raises(RecordError) as caught:
            mine.structure(data, Plan)
        assert ["$.place", "$.co_issuers[1]"] == [problem.path for problem in caught.value.problems]

    @pytest.mark.parametrize("cls", [Organization, bdg.PartialDate, bdg.DocumentKind])
    def test_what_they_give_is_checked(self, cls: type) -> None:
        """A hook that gives something of another type is told as a problem, and no such plan is made."""
        mine = bdg.converter()
        mine.register_structure_hook(cls, lambda data, _: [data])
        data = {"kind": "PLAN", "issuer": {"name": "Sở"}, "co_issuers": [{"name": "Hội"}], "issued_on": "2022"}

        with pytest.raises(RecordError) as caught:
            mine.structure(data, Plan)
        assert {
            Organization: ["$.issuer", "$.co_issuers"],
            bdg.PartialDate: ["$.issued_on"],
            bdg.DocumentKind: ["$.kind"],
        }[cls] == [problem.path for problem in caught.value.problems]

    def test_an_enumeration_is_read_by_its_names(self) -> None:
        """Whichever way cattrs itself reads enumerations: by class, as 25 does, or by a predicate, as 26 does."""
        by_class, by_predicate = Converter(), Converter()
        by_class.register_structure_hook(Enum, lambda data, kind: kind(data))
        by_predicate.register_structure_hook_func(is_enumeration, lambda data, kind: kind(data))
        for mine in (by_class, by_predicate):
            register_values(mine)

            assert DocumentKind.PLAN is mine.structure("PLAN", DocumentKind)

    def test_each_converter_is_its_own(self) -> None:
        """What one learns, no other knows, and records least of all."""
        bdg.converter().register_unstructure_hook(Organization, upper)

        assert {"name": "Sở"} == bdg.converter().unstructure(PLAN)["issuer"] == bdg.to_dict(PLAN)["issuer"]


@frozen
class Folder:
    """A class of somebody else that holds a plan."""

    label: str
    plan: Plan


class TestOwnClasses:
    """Classes of others are what cattrs makes of them, with plans in them."""

    def test_they_hold_plans(self) -> None:
        """A class of one's own is written and read with the plan in it."""
        mine = bdg.converter()
        data = {"label": "2024", "plan": {"kind": "PLAN", "issuer": {"name": "Sở"}, "co_issuers": [{"name": "Hội"}]}}

        assert (data, Folder("2024", PLAN)) == (mine.unstructure(Folder("2024", PLAN)), mine.structure(data, Folder))

    def test_their_faults_are_those_of_cattrs(self) -> None:
        """Cattrs tells the faults of such a class; those of the plan are one of them, with its problems."""
        with pytest.raises(ClassValidationError) as caught:
            bdg.converter().structure({"label": "2024", "plan": {"kind": "plan"}}, Folder)
        (fault,) = caught.value.exceptions

        assert isinstance(fault, RecordError)
        assert ["$.kind"] == [problem.path for problem in fault.problems]
