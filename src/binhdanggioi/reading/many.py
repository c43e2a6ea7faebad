"""Many files, one after another, in one process or in several."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from signal import SIG_IGN, SIGINT, signal
from typing import TypeAlias, TypeVar, overload

from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.reading.read import read

P = TypeVar("P", bound="str | os.PathLike[str]")
T = TypeVar("T")
Unreadable: TypeAlias = SourceError | OSError | ImportError
"""The errors of a file that cannot be read."""

_AHEAD = 4
"""How many files per process may be under way or wait to be fetched."""


@overload
def read_many(
    paths: Iterable[P], *, processes: int = 1, encoding: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Iterator[tuple[P, Reading | Unreadable]]: ...


@overload
def read_many(
    paths: Iterable[P],
    then: Callable[[Reading], T],
    *,
    processes: int = 1,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[tuple[P, T | Unreadable]]: ...


def read_many(
    paths: Iterable[P],
    then: Callable[[Reading], object] | None = None,
    *,
    processes: int = 1,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[tuple[P, object]]:
    """
    Read many plans and yield (path, reading) pairs, in the order of the paths.

    A file that cannot be read does not stop the others: its pair has the error that `read` raised instead of a
    reading. Only a few readings are in memory at a time, so any number of files can be read. If `then` is given, it is
    called with each reading in the process that read it, and the pair has its result instead.

    With several processes, `then` and its results must be picklable, and a script must start its work under
    `if __name__ == "__main__":`, since each process imports it.

    Raises:
        ValueError: `processes` is less than one.
        concurrent.futures.process.BrokenProcessPool: one of several processes was ended from outside.

    """
    if processes < 1:
        raise ValueError(f"processes must be at least 1: {processes}")
    attempt = partial(_attempt, then=then, encoding=encoding, limits=limits)
    return ((path, attempt(path)) for path in paths) if processes == 1 else _shared(paths, attempt, processes)


def _attempt(
    path: str | os.PathLike[str], then: Callable[[Reading], object] | None, encoding: str | None, limits: Limits
) -> object:
    try:
        reading = read(path, encoding, limits=limits)
    except (SourceError, OSError, ImportError) as error:
        return error.with_traceback(None)  # which would hold the bytes of the file
    return then(reading) if then else reading


def _shared(paths: Iterable[P], attempt: Callable[[P], object], processes: int) -> Iterator[tuple[P, object]]:
    """Distribute the files over processes and yield the results in order, never far ahead of the consumer."""
    with ProcessPoolExecutor(processes, get_context("spawn"), signal, (SIGINT, SIG_IGN)) as pool:  # Ctrl-C ends only us
        under_way: deque[tuple[P, Future[object]]] = deque()
        try:
            for path in paths:
                under_way.append((path, pool.submit(attempt, path)))
                if len(under_way) >= processes * _AHEAD:
                    yield _next(under_way)
            while under_way:
                yield _next(under_way)
        finally:
            pool.shutdown(cancel_futures=True)


def _next(under_way: deque[tuple[P, Future[object]]]) -> tuple[P, object]:
    path, future = under_way.popleft()
    return path, future.result()
