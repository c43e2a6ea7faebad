"""Training courses, with who takes part and who teaches."""

from collections.abc import Callable
from decimal import Decimal
from functools import cache

import hypothesis.strategies as st

import binhdanggioi as bdg
from binhdanggioi import Level, TrainerKind
from tests.strategies.nouns import flags, marked, named_spans, organizations, tables
from tests.strategies.shape import S, T, maybe, some
from tests.strategies.texts import clean_texts, names
from tests.strategies.values import counts, loose_timeframes, spans, worded_timeframes


@cache
def hosts() -> S[bdg.Host]:
    """Bodies that send participants."""
    return st.builds(bdg.Host, name=names(), count=maybe(counts(1)), span=maybe(spans()))


def _parts_of(headcount: int | None) -> S[int | None]:
    return maybe(counts() if headcount is None else st.integers(0, headcount))


def _people(build: Callable[..., S[T]]) -> S[T]:
    """Build what has a headcount, of whom no more than all are women or of a minority."""
    return maybe(counts()).flatmap(
        lambda headcount: build(
            headcount=st.just(headcount), women=_parts_of(headcount), ethnic_minority=_parts_of(headcount)
        )
    )


@cache
def categories() -> S[bdg.ParticipantCategory]:
    """Groups of participants."""

    def build(**people: S[int | None]) -> S[bdg.ParticipantCategory]:
        return st.builds(
            bdg.ParticipantCategory,
            text=clean_texts(),
            level=maybe(st.sampled_from(Level)),
            roles=some(st.lists(clean_texts(), min_size=1, max_size=2).map(tuple), 2),
            open_ended=flags,
            hosts=some(hosts(), 2),
            conditions=maybe(clean_texts()),
            heading=maybe(clean_texts()),
            spans=named_spans(),
            **people,
            **marked(),
        )

    return _people(build)


@cache
def trainers() -> S[bdg.Trainer]:
    """Trainers."""
    return st.builds(
        bdg.Trainer,
        kind=st.sampled_from(TrainerKind),
        organizations=some(organizations(), 2),
        text=maybe(clean_texts()),
        span=maybe(spans()),
    )


@cache
def course_lines() -> S[bdg.CourseLine]:
    """Lines of a course, some of which state fields."""
    stated = st.sampled_from(("headcount", "classes", "days_per_class", "venue", "held", "invitation_to_follow"))
    return st.builds(
        bdg.CourseLine,
        text=clean_texts(),
        states=st.lists(stated, unique=True, max_size=3).map(tuple),
        span=maybe(spans()),
    )


@cache
def courses() -> S[bdg.TrainingCourse]:
    """Training courses."""

    def build(**people: S[int | None]) -> S[bdg.TrainingCourse]:
        return st.builds(
            bdg.TrainingCourse,
            title=clean_texts(),
            categories=some(categories(), 2),
            headcount_per_class=maybe(counts()),
            classes=maybe(counts(1)),
            days_per_class=maybe(st.sampled_from((Decimal(1), Decimal("1.5"), Decimal("2.50"), Decimal("1E+1")))),
            venue=maybe(clean_texts()),
            held=maybe(st.one_of(worded_timeframes(), loose_timeframes())),
            topics=some(clean_texts(), 2),
            trainers=some(trainers(), 2),
            invitation_to_follow=flags,
            lines=some(course_lines(), 2),
            tables=some(tables(), 1),
            spans=named_spans(),
            **people,
            **marked(),
        )

    return _people(build)
