"""Bounds of time and memory: for a stretch of code, and for a child that may not come back."""

import gc
import os
import pickle
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from traceback import print_exc
from types import FrameType
from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")
MIB = 2**20


class Stopped(BaseException):
    """The time is over: no error of the code that is stopped, which nothing in it may take for one and go on."""


def _stop(_: int, __: FrameType | None) -> None:
    raise Stopped("it takes too long")


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """
    Stop what takes more processor time than this.

    Raises:
        Stopped: the time is over.

    """
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@frozen
class Ended(Generic[T]):
    """How a child ended, and what it took."""

    answer: T | None
    """What it gave; None: it did not come to that."""
    seconds: float
    """Its processor time."""
    megabytes: int
    """The most memory that it held, with what it shared with its parent."""


def in_child(job: Callable[[], T], *, seconds: int, megabytes: int | None = None) -> Ended[T]:
    """
    Do something in a fork, which dies when it takes more processor time or memory, or waits ten times as long.

    What it raises goes to its error stream, and gives no answer.
    """
    gc.freeze()  # so that the child need not copy what its collector would look at
    readable, writable = os.pipe()
    child = os.fork()
    if not child:
        _live(job, writable, seconds, megabytes)
    os.close(writable)
    with os.fdopen(readable, "rb") as pipe:
        data = pipe.read()
    _, status, used = os.wait4(child, 0)
    answer: T | None = pickle.loads(data) if data and not status else None  # noqa: S301 - from our own child
    return Ended(answer, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024)


def _live(job: Callable[[], T], writable: int, seconds: int, megabytes: int | None) -> None:
    """The life of a child: it never goes back into the code of its parent."""
    code = 1
    try:
        signal.alarm(10 * seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        if megabytes is not None:
            resource.setrlimit(resource.RLIMIT_AS, (megabytes * MIB, megabytes * MIB))
        with os.fdopen(writable, "wb") as pipe:
            pickle.dump(job(), pipe)
        code = 0
    except (Exception, Stopped):  # noqa: BLE001 - the parent must not come to live here
        print_exc()
    finally:
        os._exit(code)
