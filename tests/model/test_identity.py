"""Equality, hash, pickle, copy and change of every public value and noun."""

import copy
import pickle
from typing import Any

import attrs
import pytest

import binhdanggioi as bdg
from tests.model import samples

EVERYTHING = (*samples.NOUNS, *samples.VALUES, samples.FINDING, samples.REPORT, samples.REPORT.outcomes[1])
SPANNED = [noun for noun in samples.NOUNS if hasattr(noun, "span")]

CHANGES: list[tuple[Any, dict[str, object]]] = [
    (samples.OFFICE, {"parent": None}),
    (samples.CITATION, {"issuer": None}),
    (samples.BASIS, {"role": bdg.BasisRole.IMPLEMENTS}),
    (samples.PROGRAMME, {"phase": None}),
    (samples.PARAGRAPH, {"mark": "+"}),
    (samples.TABLE, {"rows": (("TT",),)}),
    (samples.MILESTONE, {"onwards": None}),
    (samples.INDICATOR, {"change": None}),
    (samples.OBJECTIVE, {"scope": bdg.Scope.GENERAL}),
    (samples.TASK, {"subtasks": ()}),
    (samples.HOST, {"count": 13}),
    (samples.CATEGORY, {"headcount": 25}),
    (samples.TRAINER, {"kind": bdg.TrainerKind.OTHER}),
    (samples.COURSE_LINE, {"states": ()}),
    (samples.COURSE, {"invitation_to_follow": False}),
    (samples.EVENT, {"venue": None}),
    (samples.FUNDING, {"amount": None}),
    (samples.REPORTING, {"channel": None}),
    (samples.DUTY, {"roles": (bdg.DutyRole.REPORT, bdg.DutyRole.LEAD)}),
    (samples.RESPONSIBILITY, {"mandate": bdg.Mandate.REQUESTED}),
    (samples.RECIPIENT, {"text": "Sở Nội vụ"}),
    (samples.SIGNATURE, {"name": None}),
    (samples.SECTION, {"items": ()}),
    (samples.PLAN, {"number": None}),
    (samples.MONEY, {"amount": bdg.Money.parse("1 đồng").amount}),
    (bdg.PartialDate(2022, 10), {"day": 1}),
    (bdg.Period(2021, 2030), {"last": 2025}),
    (samples.TIMEFRAME, {"expected": False}),
    (samples.DEADLINE, {"strict": False}),
    (bdg.DocumentNumber("05", None, "KH-SNV"), {"number": "5"}),
    (samples.SPAN, {"end_column": 21}),
    (samples.FINDING, {"code": "BDG502"}),
]
"""Something of each class, and a change that makes another of it."""


def name(thing: object) -> str:
    """Name a case by its class."""
    return type(thing).__name__ if attrs.has(type(thing)) else ""


class TestEverything:
    """Values and nouns are safe to compare, to keep in sets and to pass on."""

    @pytest.mark.parametrize("thing", EVERYTHING, ids=name)
    def test_it_pickles(self, thing: object) -> None:
        """What is unpickled is equal, hashes alike and has the same repr."""
        again = pickle.loads(pickle.dumps(thing))  # noqa: S301 - own data

        assert (thing, hash(thing), repr(thing)) == (again, hash(again), repr(again))

    @pytest.mark.parametrize("thing", EVERYTHING, ids=name)
    def test_it_copies(self, thing: object) -> None:
        """A deep copy is equal."""
        assert thing == copy.deepcopy(thing)

    @pytest.mark.parametrize("thing", EVERYTHING, ids=name)
    def test_it_is_no_other_class(self, thing: object) -> None:
        """Nothing equals the tuple of its parts or nothing."""
        assert thing != attrs.astuple(thing, recurse=False)  # type: ignore[arg-type]
        assert thing is not None

    @pytest.mark.parametrize(("thing", "change"), CHANGES, ids=name)
    def test_a_change_makes_another(self, thing: Any, change: dict[str, object]) -> None:  # noqa: ANN401 - any class
        """`evolve` gives another one that differs, and leaves the first as it was."""
        before = copy.deepcopy(thing)
        other = attrs.evolve(thing, **change)

        assert (before, change) == (thing, {field: getattr(other, field) for field in change})
        assert other != thing
        assert thing == attrs.evolve(other, **{field: getattr(thing, field) for field in change})
        assert {thing, other} == {other, before, attrs.evolve(thing)}

    def test_every_class_is_changed(self) -> None:
        """Every class of the samples is among the changes."""
        changed = {type(thing) for thing, _ in CHANGES}

        assert {type(noun) for noun in samples.NOUNS} - changed == set()


class TestSpans:
    """Where a noun was read is no part of it."""

    @pytest.mark.parametrize("noun", SPANNED, ids=name)
    def test_spans_do_not_count(self, noun: Any) -> None:  # noqa: ANN401 - any class
        """A noun equals the same noun that was built by hand, hashes alike and looks alike."""
        places = {"span": None} | ({"spans": ()} if hasattr(noun, "spans") else {})
        by_hand = attrs.evolve(noun, **places)

        assert (noun, hash(noun), repr(noun)) == (by_hand, hash(by_hand), repr(by_hand))
        assert (samples.SPAN, None) == (noun.span, by_hand.span)

    def test_spans_inside_do_not_count_either(self) -> None:
        """A whole plan that was read equals the plan that was built."""
        read = bdg.read_text("KẾ HOẠCH\nTập huấn\n\nI. MỤC ĐÍCH\n- Nâng cao kỹ năng.")
        built = bdg.from_dict(bdg.to_dict(read.plan))

        assert (True, False) == tuple(plan.sections[0].span is not None for plan in (read.plan, built))
        assert (read.plan, hash(read.plan)) == (built, hash(built))

    def test_a_span_that_is_kept_pickles(self) -> None:
        """Spans are pickled with their nouns."""
        assert samples.SPAN == pickle.loads(pickle.dumps(samples.PLAN)).span  # noqa: S301 - own data


class TestExactness:
    """Equality is exact."""

    def test_one_body_in_two_spellings_is_two(self) -> None:
        """`fold` matches spellings, equality does not."""
        one, other = bdg.Organization(name="Ủy ban nhân dân"), bdg.Organization(name="Uỷ ban nhân dân")

        assert one != other
        assert bdg.fold(one.name) == bdg.fold(other.name)

    def test_the_order_counts(self) -> None:
        """Tuples keep the order of the document."""
        roles = (bdg.DutyRole.LEAD, bdg.DutyRole.COORDINATE)

        assert bdg.Duty(text="Chủ trì", roles=roles) != bdg.Duty(text="Chủ trì", roles=roles[::-1])

    def test_not_said_is_not_zero(self) -> None:
        """None differs from no people, and from False."""
        assert bdg.TrainingCourse(title="Tập huấn") != bdg.TrainingCourse(title="Tập huấn", headcount=0)
        assert bdg.Milestone() != bdg.Milestone(onwards=False)
