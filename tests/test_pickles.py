"""Everything that the library gives goes to another process and comes back the same."""

import ast
import copy
import pickle
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from enum import Enum
from inspect import isclass
from multiprocessing import get_context
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from binhdanggioi.deriving.gaps import GAPS
from tests import own_rules
from tests.documents import EXAMPLES, reading_of, report_on
from tests.model import samples
from tests.modules import MODULES, nodes

PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)
CONSTANTS = (bdg.CATALOGUE, *bdg.RULES, *GAPS, *own_rules.OWN_RULES)
"""What stands once in a module, and stays that one object."""

READING = reading_of(EXAMPLES[0])
REPORT = report_on(EXAMPLES[0])
RESULTS = (
    *samples.NOUNS,
    *samples.VALUES,
    samples.REPORT,
    READING,
    REPORT,
    bdg.Case(READING.plan, READING.source, date(2026, 7, 1), bdg.CATALOGUE),
    bdg.Catalogue(),
    bdg.CATALOGUE.targets,
    bdg.CATALOGUE.agencies,
    bdg.CATALOGUE.acts,
    bdg.CATALOGUE.ended_bodies,
    bdg.CATALOGUE.abbreviations,
    bdg.CATALOGUE.phrases,
    *bdg.COLUMNS.values(),
    bdg.RULES,
    bdg.Limits(),
    bdg.OfficeStyle(),
    bdg.Place(12, table=1, row=2),
    bdg.Both("một", "one"),
    bdg.Found("headcount", noun=samples.COURSE, stated=860, unit=bdg.Both("người", "people")),
    own_rules.WITH_A_VENUE,
    bdg.Given[bdg.TrainingCourse]("courses", otherwise=own_rules.NONE),
    bdg.Suppressed(finding=samples.FINDING, suppression=bdg.Suppression(code="BDG501", reason="đã xác nhận")),
    bdg.Problem("$.number", "must be a text, not 5"),
    *(bdg.summarize(reading_of(path).plan, length=bdg.Length.FULL) for path in EXAMPLES),
    bdg.report_page(REPORT),
    bdg.readiness(READING.plan, REPORT),
    bdg.unsaid(READING.plan),
    *(bdg.schedule(reading_of(path).plan) for path in EXAMPLES),
    bdg.schedule(samples.PLAN),
    *(bdg.ledger(reading_of(path).plan) for path in EXAMPLES),
    *(bdg.match_targets(reading_of(path).plan, bdg.CATALOGUE) for path in EXAMPLES),
    bdg.Picture("<svg/>", "một hình"),
    samples.PLAN.archive,
    samples.COURSE.parts,
    bdg.promised(samples.PLAN),
)


def inside(thing: object) -> Iterator[object]:
    """Something with all that it is made of."""
    yield thing
    for part in thing if isinstance(thing, tuple) else ():
        yield from inside(part)
    cls: type[Any] = type(thing)
    if attrs.has(cls):
        for field in attrs.fields(cls):
            yield from inside(getattr(thing, field.name))


CLASSES = [found for name in bdg.__all__ if isclass(found := getattr(bdg, name))]
NOUNS = [each for each in CLASSES if not issubclass(each, Enum | Exception)]
ONE_OF_EACH: dict[type, Any] = {type(thing): thing for result in RESULTS for thing in inside(result)}
"""Something of every public class."""


def again(thing: Any) -> list[Any]:  # noqa: ANN401 - anything
    """What comes out of the pickles of something, one of each protocol."""
    return [pickle.loads(pickle.dumps(thing, protocol)) for protocol in PROTOCOLS]  # noqa: S301 - own data


class TestFrontDoor:
    """Every public name."""

    @pytest.mark.parametrize("name", sorted({*bdg.__all__} - {"COLUMNS", "RULES"}))
    def test_it_is_the_same_again(self, name: str) -> None:
        """A class, a function and the catalogue are pickled by their names."""
        thing = getattr(bdg, name)

        assert all(thing is other for other in again(thing))

    @pytest.mark.parametrize("cls", [each for each in CLASSES if issubclass(each, Enum)])
    def test_members(self, cls: type[Enum]) -> None:
        """A member of an enumeration stays that one object."""
        assert all(member is other for member in cls for other in again(member))

    @pytest.mark.parametrize("cls", NOUNS)
    def test_something_of_each_class(self, cls: type) -> None:
        """What is unpickled is equal and looks alike."""
        thing = ONE_OF_EACH[cls]
        expected = [(thing, hash(thing), repr(thing))] * len(PROTOCOLS)

        assert expected == [(other, hash(other), repr(other)) for other in again(thing)]

    @pytest.mark.parametrize("thing", CONSTANTS, ids=repr)
    def test_a_constant_is_one_object(self, thing: object) -> None:
        """A rule, also a user's own, a part that plans should have and the catalogue are the same object again."""
        assert all(thing is other for other in again(thing))

    @pytest.mark.parametrize(
        "error",
        [
            bdg.BinhDangGioiError("sai"),
            bdg.SourceError("not a Word file"),
            bdg.RecordError([bdg.Problem("$.number", "must be a text, not 5")]),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_errors(self, error: Exception) -> None:
        """An error says the same in another process."""
        expected = [(type(error), str(error), vars(error))] * len(PROTOCOLS)

        assert expected == [(type(other), str(other), vars(other)) for other in again(error)]


class TestCopies:
    """A deep copy is made by the same means."""

    @pytest.mark.parametrize("cls", NOUNS)
    def test_it_is_equal(self, cls: type) -> None:
        """A copy of something of each class is equal."""
        thing = ONE_OF_EACH[cls]

        assert (thing, thing) == (copy.copy(thing), copy.deepcopy(thing))

    @pytest.mark.parametrize("thing", CONSTANTS, ids=repr)
    def test_a_constant_is_not_copied(self, thing: object) -> None:
        """A copy of what stands once in a module is the thing itself."""
        assert thing is copy.copy(thing)
        assert thing is copy.deepcopy(thing)


class TestRules:
    """Rules that do not stand in a module as they are."""

    @pytest.mark.parametrize("rule", [bdg.RULES[0], *own_rules.OWN_RULES])
    def test_a_changed_rule(self, rule: bdg.Rule) -> None:
        """A rule that `evolve` made of another comes back with its change."""
        changed = attrs.evolve(rule, severity=bdg.Severity.WARNING, clause="Quy chế của cơ quan")

        assert [changed] * len(PROTOCOLS) == again(changed)
        assert changed == copy.deepcopy(changed)

    def test_a_rule_of_a_function_that_has_its_own_name(self) -> None:
        """A rule that was made without the sign of a decorator is pickled with its function."""
        made = bdg.rule("OFF003", bdg.Severity.NOTE, vietnamese="sai", english="wrong")(own_rules.silent)

        assert [made] * len(PROTOCOLS) == again(made)

    def test_a_rule_inside_a_function(self) -> None:
        """It cannot be found from elsewhere: pickling names the function that is the reason, copying works."""

        @bdg.rule("OFF004", bdg.Severity.NOTE, given=own_rules.WITH_A_VENUE, vietnamese="sai", english="wrong")
        def is_never_wrong(course: bdg.TrainingCourse) -> Iterator[bdg.Found]:
            """Nothing is wrong."""
            del course
            yield from ()

        with pytest.raises((AttributeError, pickle.PicklingError), match="is_never_wrong"):
            pickle.dumps(is_never_wrong)
        assert is_never_wrong == copy.deepcopy(is_never_wrong)


class TestCachedProperties:
    """What was computed from an object is no part of it."""

    def test_they_are_left_out(self) -> None:
        """A pickle does not grow when an object is used, and what comes back computes the same."""
        fresh, used = (bdg.Case(READING.plan, READING.source, None, own_rules.OwnCatalogue()) for _ in range(2))
        before = pickle.dumps(used)
        said = (used.texts, [used.addresses[id(noun)] for _, noun in used.nouns], used.catalogue.acts)

        assert before == pickle.dumps(used) == pickle.dumps(fresh)
        for other in again(used):
            addresses = [other.addresses[id(noun)] for _, noun in other.nouns]
            assert said == (other.texts, addresses, other.catalogue.acts)

    def test_every_class_that_has_some(self) -> None:
        """Every class with a cached property says so."""
        classes = [node for module in MODULES for node in nodes(module) if isinstance(node, ast.ClassDef)]
        bodies = [[ast.unparse(part) for part in each.body] for each in classes]
        cached = [body for body in bodies if any(part.startswith("@cached_property") for part in body)]

        assert cached
        assert all("__getstate__ = without_cached" in body for body in cached)


def test_a_worker() -> None:
    """A reading is checked in another process by rules and a catalogue that were sent there; all come back the same."""
    rules = (*bdg.RULES, *own_rules.OWN_RULES)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as workers:
        given = [(READING, rules, catalogue) for catalogue in (bdg.CATALOGUE, own_rules.OwnCatalogue())]
        results = [workers.submit(own_rules.check_in_worker, *each).result() for each in given]

    assert [(*each, bdg.check(READING, rules=rules, catalogue=each[2])) for each in given] == results
    assert all(one is other for one, other in zip(rules, results[0][1], strict=True))
    assert bdg.CATALOGUE is results[0][2]
