"""How hard a run tries: each property on a few examples, or with `--deep` on many."""

from hypothesis import HealthCheck, settings

QUICK, DEEP = "quick", "deep"

for profile, examples in ((QUICK, 8), (DEEP, 200)):
    settings.register_profile(
        profile,
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


def at_most(examples: int) -> settings:
    """Settings of a test that is slow: no more than so many examples, even in a deep run."""
    return settings(max_examples=min(examples, settings().max_examples))
