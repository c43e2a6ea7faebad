"""Cached properties, which are no part of the object that has them."""

from functools import cached_property


def without_cached(thing: object) -> dict[str, object]:
    """
    The state of an object without what its cached properties hold; it is the `__getstate__` of a class that has some.

    So a pickle and a copy do not grow by them, nor take along a table that is by `id`.
    """
    cls = type(thing)
    return {
        name: value for name, value in vars(thing).items() if not isinstance(getattr(cls, name, None), cached_property)
    }
