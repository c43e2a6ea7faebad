"""What the strategies have in common: values that may be left out, some values, values that may not exist."""

from collections.abc import Callable
from typing import Any, TypeVar

import hypothesis.strategies as st

T = TypeVar("T")
S = st.SearchStrategy


def maybe(given: S[T]) -> S[T | None]:
    """One of the given values, or None."""
    return st.none() | given


def some(given: S[T], most: int = 3) -> S[tuple[T, ...]]:
    """Tuples of the given values, of `most` at most."""
    return st.lists(given, max_size=most).map(tuple)


def quietly(make: Callable[..., T]) -> Callable[..., T | None]:
    """Make a value, or None where its parts do not fit together."""

    def made(*parts: Any, **named: Any) -> T | None:  # noqa: ANN401 - any parts
        try:
            return make(*parts, **named)
        except ValueError:
            return None

    return made


def that_exist(given: S[T | None]) -> S[T]:
    """The given values without None."""
    return given.filter(lambda made: made is not None).map(lambda made: made)  # type: ignore[arg-type,return-value]
