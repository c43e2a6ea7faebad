"""The one way to write a file: whole or not at all."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, ELOOP
from io import BufferedWriter, FileIO, TextIOWrapper
from pathlib import Path
from secrets import token_hex
from typing import Any, BinaryIO, TextIO

from binhdanggioi.notation.pattern import Pattern

_NEW = 0o666
"""The mode of a new file, from which the system takes what the user does not want."""
_PRIVATE = 0o600
"""The mode of a file before it gets that of the file whose place it takes."""
_OF_GROUP = stat.S_IRWXG | stat.S_ISGID
_BINARY = getattr(os, "O_BINARY", 0)
_ACL = "system.posix_acl_access"
"""The name under which Linux keeps the list of who else may read or write a file."""
_OPEN_FILES = Pattern(r"/dev/fd|/proc/(?P<process>[0-9]+)(?:/task/[0-9]+)?/fd")
"""The folders in which the files that a process has open stand by their numbers: `/dev/stdout` leads to one of them."""
_MOST_LINKS = 40


@contextmanager
def replace_file(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """
    Open a binary stream whose bytes take the place of a file at the end, or make a new one.

    The bytes go to a temporary file in the same folder, and from there to the disk; then one step puts it in the place
    of the old one. On any failure before that the temporary file is removed, and the old one is as it was. The mode of
    the old file stays, and its group and owner where the system lets them; a group that cannot stay gives its rights to
    no other. A link stays, and the file it points to is replaced; another hard link keeps the old bytes. What is no
    file, such as a pipe or a terminal, is written straight, and so is a file that is open already, as `/dev/stdout`.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with replace_file(f"{folder}/plan.json") as stream:
    ...         _ = stream.write(b"{}")
    ...     Path(folder, "plan.json").read_bytes()
    b'{}'

    Raises:
        OSError: the folder or the file cannot be written; it is named in the error.

    """
    path = Path(path)
    with _named(path):
        place = _place(path)
        old = _status(place)
    with _beside(path, place, old) if old is None or _is_file(place, old) else _straight(path, place) as stream:
        yield stream


@contextmanager
def replace_text(
    path: str | os.PathLike[str], *, encoding: str = "utf-8", errors: str = "backslashreplace", newline: str = "\n"
) -> Iterator[TextIO]:
    """Open a text stream that replaces a file as `replace_file` does; what has no code is written as an escape."""
    with replace_file(path) as file:
        stream = TextIOWrapper(file, encoding, errors, newline)
        yield stream
        stream.detach()


def is_replaced(path: str | os.PathLike[str]) -> bool:
    """
    True where `replace_file` would replace a file: not where nothing stands yet, nor what it would write straight.

    >>> is_replaced("nowhere.json"), is_replaced(os.devnull)
    (False, False)
    """
    try:
        place = _place(Path(path))
        return _is_file(place, place.stat())
    except OSError:
        return False


class _File(FileIO):
    """A file that is open to be written; an error of it names the path by which the caller knows it."""

    def __init__(self, descriptor: int, path: Path) -> None:
        super().__init__(descriptor, "wb")
        self._path = path

    def write(self, data: Any, /) -> int:  # noqa: ANN401 - whatever holds bytes
        with _named(self._path):
            return super().write(data)

    def close(self) -> None:
        with _named(self._path):
            super().close()


@contextmanager
def _straight(path: Path, place: Path) -> Iterator[BinaryIO]:
    """Write to what is no file, or is open already: behind what was written there before, and before what follows."""
    folder = _OPEN_FILES.fullmatch(str(place.parent))
    is_ours = folder is not None and folder["process"] in (None, str(os.getpid()))
    with _named(path):
        file = _File(os.dup(int(place.name)) if is_ours else os.open(place, os.O_WRONLY | os.O_APPEND | _BINARY), path)
    with BufferedWriter(file) as stream:
        yield stream


@contextmanager
def _beside(path: Path, place: Path, old: os.stat_result | None) -> Iterator[BinaryIO]:
    """Write to a temporary file, which takes its place at the end, and is removed on any failure before."""
    beside = place.with_name(f".binhdanggioi-{token_hex(8)}.tmp")  # hidden: no search of a folder finds it
    try:
        with _named(path):
            file = _File(_created(beside, place, old), path)
        with BufferedWriter(file) as stream:
            yield stream
            stream.flush()
            with _named(path):
                os.fsync(file.fileno())
        with _named(path):
            beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


@contextmanager
def _named(path: Path) -> Iterator[None]:
    """Let an error name a path: that of a full disk names none, and others the temporary file."""
    try:
        yield
    except OSError as error:
        if error.errno is not None:
            error.filename = os.fspath(path)
            del error.filename2  # None would be shown as one
        raise


def _place(path: Path) -> Path:
    """Where a path leads to: a folder without links, and in it a name that is none, or the number of an open file."""
    for _ in range(_MOST_LINKS):
        place = Path(os.path.realpath(path.parent, strict=True), path.name)
        if _OPEN_FILES.fullmatch(str(place.parent)) or not place.is_symlink():
            return place
        path = place.parent / place.readlink()
    raise OSError(ELOOP, os.strerror(ELOOP))


def _status(place: Path) -> os.stat_result | None:
    """What stands at a place; None: nothing does."""
    try:
        return place.stat()
    except FileNotFoundError:
        return None


def _is_file(place: Path, status: os.stat_result) -> bool:
    """True for a file; what is open already is none here, whatever it leads to, for its place is nobody's to fill."""
    return stat.S_ISREG(status.st_mode) and not _OPEN_FILES.fullmatch(str(place.parent))


def _created(beside: Path, place: Path, old: os.stat_result | None) -> int:
    """Create the temporary file, which lets nobody in whom the file does not that it is to replace."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    if old is None:
        return os.open(beside, flags, _NEW)
    if not os.access(place, os.W_OK):  # the folder alone would let a protected file be replaced
        raise PermissionError(EACCES, os.strerror(EACCES))
    descriptor = os.open(beside, flags, _PRIVATE)
    for uid, gid in ((-1, old.st_gid), (old.st_uid, -1)):  # a member gives a file to a group, only root to an owner
        with suppress(OSError, AttributeError):  # not every system has owners
            os.chown(beside, uid, gid)
    if hasattr(os, "setxattr"):
        with suppress(OSError):
            os.removexattr(beside, _ACL)  # the list that the folder gives to new files
        with suppress(OSError):
            os.setxattr(beside, _ACL, os.getxattr(place, _ACL))
    new, mode = os.fstat(descriptor), stat.S_IMODE(old.st_mode)
    if new.st_gid != old.st_gid:
        mode &= ~_OF_GROUP
    if new.st_uid != old.st_uid:
        mode &= ~stat.S_ISUID
    with suppress(OSError):  # not every file system has modes
        beside.chmod(mode)
    return descriptor
