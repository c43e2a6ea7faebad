"""Input of a command: files, folders that are searched for plans, and the standard input."""

from __future__ import annotations

import os
import stat
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

import binhdanggioi as bdg
from binhdanggioi.commands.console import Progress, Refused, complain, printable

T = TypeVar("T")
U = TypeVar("U")
STDIN = "-"
SUFFIXES = (".txt", ".md", ".docx")
"""The suffixes of the files that are searched for in a folder."""
_JSON = (".json",)
_RECORDS = (*_JSON, ".yaml", ".yml")
"""The suffixes of files that are read as records; such a file must be named itself."""


class Record(NamedTuple):
    """A plan that was read from a record, and so has no source text."""

    plan: bdg.Plan
    source: None = None


Given: TypeAlias = "bdg.Reading | Record"
"""A plan, with its text if it has one."""
_Failure: TypeAlias = "bdg.BinhDangGioiError | OSError | ImportError"
_Tell: TypeAlias = Callable[[str, Exception], None]
FileId: TypeAlias = tuple[int, int]
"""A file as the system knows it, whatever its name: the device and the number on it."""


class Input(NamedTuple):
    """A file that is to be read."""

    name: str
    """The path as given, or as found in a folder."""
    below: str
    """The path from the folder that was searched; for a file that was named itself, its name."""
    folder: str = ""
    """The folder that was searched; empty for a file that was named itself."""

    @property
    def shown(self) -> str:
        """The name as shown, on one line and printable."""
        return printable(self.name)

    def __fspath__(self) -> str:
        """The path of the file."""
        return self.name


class Inputs:
    """The documents given to a command; a bad one is reported, and the others are read."""

    def __init__(self, args: Namespace, suffixes: tuple[str, ...] = SUFFIXES) -> None:
        self.unread: list[tuple[str, str]] = []
        """The names of what could not be read, or written, each with the reason; filled while `each` runs."""
        self.documents = _find(args.files, suffixes, self.tell)
        self._sources = {file_id(vars(args).get("config") or ""): ""}
        self._sources |= {file_id(each.name): each.folder for each in self.documents}
        self._output: str = vars(args).get("output") or ""
        self.keep_from([Path(self._output)])
        if not self._output and _output_id() in self._sources.keys() - {None}:
            raise Refused("the standard output: this would be written over what is read")
        self._done = 0
        """How many were read, and nothing went wrong; counted while `each` runs."""
        self._processes: int = args.processes

    def keep_from(self, outputs: Iterable[Path]) -> None:
        """Refuse outputs that are files that the command reads, under the same name or another."""
        for output in outputs:
            if (file := file_id(output)) and file in self._sources:
                folder = self._sources[file]
                how = f", for the search of {folder} found it: write it elsewhere" if folder else ""
                raise Refused(f"{output}: this would be written over what is read{how}")

    def each(self, then: Callable[[Given], T]) -> Iterator[tuple[Input, T]]:
        """Read every document, and yield each with which nothing went wrong with the result of `then`."""
        return self.shown(then, _unchanged)

    def shown(self, then: Callable[[Given], T], show: Callable[[Input, T], U]) -> Iterator[tuple[Input, U]]:
        """Yield what `show` makes here of each document and of the result of `then`, which may come from afar."""
        progress = Progress(len(self.documents))
        progress.show(0)
        try:
            for number, (document, result) in enumerate(self._pairs(then), start=1):
                progress.clear()
                if isinstance(result, bdg.BinhDangGioiError | OSError | ImportError):
                    self.tell(document.name, result)
                elif isinstance(
                    made := bdg.attempt(show, document, result), bdg.BinhDangGioiError | OSError | ImportError
                ):
                    self.tell(document.name, made)
                else:
                    self._done += 1
                    yield document, made
                progress.show(number)
        finally:
            progress.clear()

    def _pairs(self, then: Callable[[Given], T]) -> Iterator[tuple[Input, T | _Failure]]:
        """Yield each document with its result; where the reader itself ends, as with a killed process, tell where."""
        pairs = _read(self.documents, then, self._processes)
        for document in self.documents:
            pair = bdg.attempt(pairs.__next__)
            if isinstance(pair, bdg.BinhDangGioiError | OSError | ImportError):
                raise Refused(f"{document.name}: the run ended while this file, or one near it, was read: {pair}")
            yield pair

    def found_some(self) -> bool:
        """True if a document could be read; if none could, nothing takes the place of what an earlier run wrote."""
        if not self._done and self._output:
            raise Refused(f"{self._output}: not written, since no file could be read")
        return self._done > 0

    def tell(self, name: str, error: Exception) -> None:
        """Tell what is wrong with a file or a folder, which ends nothing but makes the exit code 2."""
        reason = (error.strerror if isinstance(error, OSError) else None) or "; ".join(str(error).splitlines())
        self.unread.append((name, reason))
        complain(f"{name}: {reason}")

    def status(self, *, found: bool = False) -> int:
        """The exit code: 2 if a file could not be read or written, else 1 if `found`, else 0."""
        return 2 if self.unread else int(found)


def note_unlisted(document: Input, unlisted: int | None) -> None:
    """Say how many findings a report leaves out, where what is written of it does not say so."""
    if unlisted:
        complain(f"{document.name}: {bdg.Report.unlisted_words(unlisted, 'en')}", "note")


def _unchanged(_: Input, result: T) -> T:
    return result


def file_id(path: str | os.PathLike[str]) -> FileId | None:
    """Find what identifies a file; None: there is no such file, or it is no file: a folder, a pipe, a device."""
    return _id_of(_status(path))


def _output_id() -> FileId | None:
    """Find what identifies the file to which the standard output goes; None: it goes to no file."""
    try:
        return _id_of(os.fstat(sys.stdout.fileno()))
    except OSError:
        return None


def _id_of(status: os.stat_result | None) -> FileId | None:
    return (status.st_dev, status.st_ino) if status and stat.S_ISREG(status.st_mode) else None


def add_files(parser: ArgumentParser, kinds: str = ".txt, .md and .docx") -> None:
    """Add the arguments for the files to read; `kinds` are the suffixes to name in the help."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help=f"a file, a folder that is searched for {kinds}, or - for standard input; "
        "a file in .json, .yaml or .yml is read as a record",
    )
    parser.add_argument("--processes", type=_count, default=1, metavar="N", help="read N files at a time (default: 1)")


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no number of 1 or more")
    return int(text)


def _find(paths: Iterable[str], suffixes: tuple[str, ...], tell: _Tell) -> list[Input]:
    """The documents in the order given, each once, by the first of its names; those of a folder are sorted."""
    found: dict[tuple[FileId | None, str], Input] = {}
    for path in paths:
        for document in _search(path, suffixes, tell) if _is_folder(path) else [Input(path, Path(path).name)]:
            found.setdefault(_known_by(document), document)
    return list(found.values())


def _known_by(document: Input) -> tuple[FileId | None, str]:
    """What all names of a file share; a hard link is a file of its own, for `fix` puts another under one name alone."""
    name = document.name
    return file_id(name), name if name == STDIN else os.path.realpath(name)


def _is_folder(path: str) -> bool:
    """True for a folder; what may not be looked at is none, and is told when it is opened."""
    return path != STDIN and (status := _status(path)) is not None and stat.S_ISDIR(status.st_mode)


def _search(folder: str, suffixes: tuple[str, ...], tell: _Tell) -> list[Input]:
    """The documents in a folder, without hidden files, the lock files of Word, what is no file, and what is written."""
    found = []
    output = _output_id()
    closed: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        named = [name for name in files if name.lower().endswith(suffixes) and not name.startswith((".", "~$"))]
        paths = [Path(place, name) for name in named]
        found += [path for path in paths if not is_special(path) and (output is None or file_id(path) != output)]
    for error in sorted(closed, key=lambda one: str(one.filename)):
        tell(error.filename or folder, error)
    if not found and not closed:
        raise Refused(f"{folder}: no file in this folder ends in {', '.join(suffixes)}")
    return [Input(str(path), str(path.relative_to(folder)), folder) for path in sorted(found)]


def is_special(path: str | os.PathLike[str]) -> bool:
    """True for a named pipe, a socket, a device: to open one may wait for ever. A broken link is none."""
    status = _status(path)
    return status is not None and not stat.S_ISREG(status.st_mode)


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    try:
        return os.fstat(sys.stdin.fileno()) if path == STDIN else Path(path).stat()
    except OSError:
        return None


def _read(
    documents: Iterable[Input], then: Callable[[Given], T], processes: int
) -> Iterator[tuple[Input, T | _Failure]]:
    for reader, group in groupby(documents, _reader):
        if reader is None:
            yield from bdg.read_many(group, then, processes=processes)
        else:
            yield from ((document, bdg.attempt(_then, reader, document, then)) for document in group)


def _reader(document: Input) -> Callable[[Input], Given] | None:
    """The function that reads a document; None: it is a plain file, which is read together with others."""
    if document.name == STDIN:
        return _standard_input
    return _record if document.name.lower().endswith(_RECORDS) else None


def _then(reader: Callable[[Input], Given], document: Input, then: Callable[[Given], T]) -> T:
    return then(reader(document))


def _standard_input(_: Input) -> Given:
    return bdg.read(sys.stdin.buffer)


def _record(document: Input) -> Given:
    load = bdg.from_json if document.name.lower().endswith(_JSON) else bdg.from_yaml
    return Record(load(loaded(document)))


def loaded(path: str | os.PathLike[str]) -> bytes:
    """
    Load the bytes of a file that is no plan; what never ends, such as a device, fills no memory.

    Raises:
        OSError: the file cannot be read.
        SourceError: it has more bytes than are read of a plan.

    """
    limits = bdg.Limits()
    with Path(path).open("rb") as file:
        data = file.read(limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise bdg.SourceError(limits.exceeded("file_bytes", "this file has too many bytes"))
    return data
