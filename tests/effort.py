"""How hard a run tries: each property on a few examples, or with `--deep` on many."""

import pytest
from _pytest.mark import ParameterSet
from hypothesis import HealthCheck, settings

QUICK, DEEP = "quick", "deep"

for profile, examples in ((QUICK, 20), (DEEP, 240)):
    settings.register_profile(
        profile,
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


def deep(*values: object, name: str | None = None) -> ParameterSet:
    """A case of a parametrized test that waits for a deep run; `name` is what it is called."""
    return pytest.param(*values, id=name, marks=pytest.mark.deep)


def at_most(examples: int) -> settings:
    """Settings of a test whose examples take long: a quarter of the usual number, and no more than so many."""
    return settings(max_examples=min(examples, settings().max_examples // 4))
