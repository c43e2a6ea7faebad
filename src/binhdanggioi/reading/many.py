"""Many files, one after another, in one process or in several; what goes wrong with one of them stays with it."""

import os
import pickle
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from traceback import format_exception_only, walk_tb
from typing import ParamSpec, TypeAlias, TypeVar, overload

from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.errors import BinhDangGioiError, UnforeseenError
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.reading.read import read

P = TypeVar("P", bound="str | os.PathLike[str]")
T = TypeVar("T")
E = TypeVar("E", bound=Exception)
Q = ParamSpec("Q")
Failure: TypeAlias = BinhDangGioiError | OSError | ImportError
"""The errors of a file that cannot be read, or with which something else went wrong."""

_PACKAGE = Path(__file__).parents[1]
_LONGEST = 300
"""How much of the words of a fault an error repeats, in characters."""
_MOST = 61
"""The most processes: Windows waits for no more, and more are of little use anywhere."""
_AHEAD = 4
"""How many files per process may be under way or wait to be fetched."""

_ENDINGS = {getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)}
"""The signals by which a program is told to end."""


@overload
def read_many(
    paths: Iterable[P], *, processes: int = 1, encoding: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Iterator[tuple[P, Reading | Failure]]: ...


@overload
def read_many(
    paths: Iterable[P],
    then: Callable[[Reading], T],
    *,
    processes: int = 1,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[tuple[P, T | Failure]]: ...


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
    called with each reading in the process that read it, and the pair has its result instead. What nobody foresaw, in
    reading or in `then`, is an `UnforeseenError` in the pair of its file.

    With several processes, `then` and its results must be picklable, and a script must start its work under
    `if __name__ == "__main__":`, since each process imports it. No more than 61 are started.

    Raises:
        ValueError: `processes` is less than one.
        concurrent.futures.process.BrokenProcessPool: one of several processes was ended from outside.

    """
    if processes < 1:
        raise ValueError(f"processes must be at least 1: {processes}")
    one = partial(_one, then=then, encoding=encoding, limits=limits)
    return ((path, attempt(one, path)) for path in paths) if processes == 1 else _shared(paths, one, processes)


def attempt(function: Callable[Q, T], /, *arguments: Q.args, **named: Q.kwargs) -> T | Failure:
    """
    Call a function for one file, and return its result, or the error that it raised.

    `read_many` does so for every file; this is for who reads files in a loop of his own. An error that is expected (of
    this library, of the system, of a missing extra) is returned as it is, any other as an `UnforeseenError`; none
    holds what was read. Only what ends a program, such as Ctrl-C, is raised.

    >>> attempt(read, b"%PDF")
    SourceError('this is a PDF; save its text, or the Word file that it was made from, and read that')
    >>> print(attempt(divmod, 1, 0))
    an unforeseen fault, ZeroDivisionError: integer division or modulo by zero (binhdanggioi/reading/many.py:...)
    """
    try:
        return function(*arguments, **named)
    except (BinhDangGioiError, OSError, ImportError) as error:
        return _light(error)
    except Exception as error:  # noqa: BLE001 - the one boundary: what nobody foresaw in one file ends no run of many
        return _unforeseen(error)


def _unforeseen(fault: Exception) -> UnforeseenError:
    words = " ".join("".join(format_exception_only(fault)).split())
    shown = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    error = UnforeseenError(f"an unforeseen fault, {shown} ({_place(fault)})")
    error.__cause__ = _light(fault)
    return error


def _place(fault: Exception) -> str:
    """The innermost place of this library, below the boundary, that a fault came through; else the innermost of all."""
    boundary, *below = [(Path(frame.f_code.co_filename), line) for frame, line in walk_tb(fault.__traceback__)]
    ours = [(path, line) for path, line in below if path.is_relative_to(_PACKAGE)]
    path, line = (ours or below or [boundary])[-1]
    return f"{path.relative_to(_PACKAGE.parent).as_posix() if path.is_relative_to(_PACKAGE) else path.name}:{line}"


def _light(error: E) -> E:
    """The error without its frames and without those before it, which hold the bytes of the file."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def _one(
    path: str | os.PathLike[str], then: Callable[[Reading], object] | None, encoding: str | None, limits: Limits
) -> object:
    reading = read(path, encoding, limits=limits)
    return then(reading) if then else reading


def _shared(paths: Iterable[P], one: Callable[[P], object], processes: int) -> Iterator[tuple[P, object]]:
    """Distribute the files over processes and yield the results in order, never far ahead of the consumer."""
    processes = min(processes, _MOST)
    pickle.dumps(one)  # what cannot go to a process is refused here, once, and not for each file
    with ProcessPoolExecutor(processes, get_context("spawn"), _follow) as pool:
        under_way: deque[tuple[P, Future[object]]] = deque()
        try:
            for path in paths:
                with _undisturbed():
                    under_way.append((path, pool.submit(_sent, one, path)))
                if len(under_way) >= processes * _AHEAD:
                    yield _next(under_way)
            while under_way:
                yield _next(under_way)
        finally:
            pool.shutdown(cancel_futures=True)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let a process be started whole: what is to end us waits, and it starts deaf to Ctrl-C, which is not for it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _ENDINGS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _follow() -> None:
    """Let a process that was started live as long as its parent does, also where that is killed, and no longer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDINGS)
    Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _sent(one: Callable[[P], object], path: P) -> object:
    """The result for a file, or its error, if it can go to another process and be made again there."""
    result = attempt(one, path)
    made = attempt(lambda: pickle.loads(pickle.dumps(result)))  # noqa: S301 - what this process has just written
    return made if isinstance(made, UnforeseenError) else result


def _next(under_way: deque[tuple[P, Future[object]]]) -> tuple[P, object]:
    path, future = under_way.popleft()
    if isinstance(error := future.exception(), BrokenProcessPool):
        raise error
    return path, attempt(future.result)  # a result that cannot be pickled is a fault of its file too
