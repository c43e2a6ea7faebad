"""What the headcounts of a course are made up of."""

from collections.abc import Iterator, Sequence
from math import prod

from attrs import evolve

from binhdanggioi.model.training import ParticipantCategory


def with_derivations(found: Sequence[ParticipantCategory]) -> Iterator[ParticipantCategory]:
    """
    The categories of a course, with the factors that make up the number of people where they do.

    These are the bodies that are counted, the named ones in each, and the posts. A category without a number of bodies
    of its own has that of the others under its heading, if they share one.
    """
    for one in found:
        own = {host.count for host in one.hosts if host.count}
        beside = {host.count for other in found if other.heading == one.heading for host in other.hosts if host.count}
        numbers = own or (beside if one.heading else set())
        if one.derivation or len(numbers) != 1:
            yield one
            continue
        units = sum(1 for host in one.hosts if host.count is None)
        factors = tuple(factor for factor in (*numbers, units, len(one.roles)) if factor and factor > 1)
        is_made_of_them = len(factors) > 1 and prod(factors) == one.headcount
        yield evolve(one, derivation=factors) if is_made_of_them else one
