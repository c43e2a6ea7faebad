"""The one way to write a file: whole or not at all."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from errno import EACCES
from pathlib import Path
from secrets import token_hex
from typing import IO, BinaryIO, TextIO, TypeVar

F = TypeVar("F", bound=IO[bytes] | IO[str])

_NEW = 0o666
"""The mode of a new file, from which the system takes what the user does not want."""
_PRIVATE = 0o600
"""The mode of a file before it gets that of the file whose place it takes."""


@contextmanager
def replace_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """
    Open a binary stream whose bytes take the place of a file at the end, or make a new one.

    The bytes go to a temporary file in the same folder, and from there to the disk; then one step puts it in the place
    of the old one. On any failure before that the temporary file is removed, and the old one is as it was. The mode of
    the old file stays, and its owner where the system lets it. A link stays, and the file it points to is replaced;
    another hard link keeps the old bytes. What is no file, such as a pipe or a terminal, is written straight.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with replace_file(f"{folder}/plan.json") as stream:
    ...         _ = stream.write(b"{}")
    ...     Path(folder, "plan.json").read_bytes()
    b'{}'

    Raises:
        OSError: the folder or the file cannot be written; it is named in the error.

    """
    with _replaced(Path(path), lambda file: open(file, "wb")) as stream:  # noqa: PTH123 - a number opens it too
        yield stream


@contextmanager
def replace_text(
    path: str | os.PathLike[str], *, encoding: str = "utf-8", errors: str = "backslashreplace", newline: str = "\n"
) -> Iterator[TextIO]:
    """Open a text stream that replaces a file as `replace_file` does; what has no code is written as an escape."""

    def opened(file: int | Path) -> TextIO:
        return open(file, "w", encoding=encoding, errors=errors, newline=newline)  # noqa: PTH123 - a number opens it too

    with _replaced(Path(path), opened) as stream:
        yield stream


@contextmanager
def _replaced(path: Path, opened: Callable[[int | Path], F]) -> Iterator[F]:
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".binhdanggioi-{token_hex(8)}.tmp")  # hidden: no search of a folder finds it
    try:
        old = _status(path)
        if old is not None and not stat.S_ISREG(old.st_mode):
            stream = opened(path)
            with stream:
                yield stream
        else:
            with _removed_on_failure(beside):
                stream = opened(_created(beside, old))
                with stream:
                    yield stream
                    stream.flush()
                    os.fsync(stream.fileno())
                beside.replace(target)
    except OSError as error:
        if error.errno is not None and error.filename in (None, os.fspath(beside)):  # a full disk names no file
            error.filename, error.filename2 = os.fspath(path), None
        raise


def _status(path: Path) -> os.stat_result | None:
    """What stands at `path`; None: nothing does."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    if not os.access(path, os.W_OK):  # the folder alone would let a protected file be replaced
        raise PermissionError(EACCES, os.strerror(EACCES), os.fspath(path))
    return status


def _created(beside: Path, old: os.stat_result | None) -> int:
    """Create the temporary file, with the owner and the mode of the file whose place it is to take."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(beside, flags, _NEW if old is None else _PRIVATE)
    if old is not None:
        if hasattr(os, "chown"):
            with suppress(OSError):  # only root gives a file away, and not every file system has owners
                os.chown(beside, old.st_uid, old.st_gid)
        with suppress(OSError):  # nor modes
            beside.chmod(stat.S_IMODE(old.st_mode))
    return descriptor


@contextmanager
def _removed_on_failure(beside: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
