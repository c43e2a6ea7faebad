"""What a command reads: files, folders that are searched for plans, and the standard input."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple, TypeAlias, TypeVar

import binhdanggioi as bdg
from binhdanggioi.commands.console import Progress, Refused, complain, printable

T = TypeVar("T")
STDIN = "-"
SUFFIXES = (".txt", ".md", ".docx")
"""What a folder is searched for."""
_JSON = (".json",)
_RECORDS = (*_JSON, ".yaml", ".yml")
"""What is read as a record, where it is named itself."""


class Record(NamedTuple):
    """A plan that comes from a record, and so from no text."""

    plan: bdg.Plan
    source: None = None


Given: TypeAlias = "bdg.Reading | Record"
"""A plan, with its text where there is one."""
_Bad: TypeAlias = "bdg.BinhDangGioiError | OSError | ImportError"


class Input(NamedTuple):
    """A file that is to be read."""

    name: str
    """As it was given, or found in a folder."""
    below: str
    """Its path from the folder that was searched, or only its own name."""

    @property
    def shown(self) -> str:
        """The name as it is shown."""
        return printable(self.name)

    def __fspath__(self) -> str:
        """Where it is."""
        return self.name


class Inputs:
    """The documents that a command was given; a bad one is told, and stops nothing."""

    def __init__(self, args: Namespace, suffixes: tuple[str, ...] = SUFFIXES) -> None:
        self.documents = _find(args.files, suffixes)
        self.unread: list[tuple[str, str]] = []
        """The names of the files that could not be read, each with the reason; filled while `each` runs."""
        self._processes: int = args.processes

    def each(self, then: Callable[[Given], T]) -> Iterator[tuple[Input, T]]:
        """Read every document, and give what `then` makes of each that could be read."""
        progress = Progress(len(self.documents))
        progress.show(0)
        try:
            for number, (document, result) in enumerate(_read(self.documents, then, self._processes), start=1):
                progress.clear()
                if isinstance(result, bdg.BinhDangGioiError | OSError | ImportError):
                    self._tell(document.name, result)
                else:
                    yield document, result
                progress.show(number)
        finally:
            progress.clear()

    def _tell(self, name: str, error: Exception) -> None:
        reason = (error.strerror if isinstance(error, OSError) else None) or "; ".join(str(error).splitlines())
        self.unread.append((name, reason))
        complain(f"{name}: {reason}")

    def status(self, *, found: bool = False) -> int:
        """The exit code: 2 where a file could not be read, else 1 where something was found, else 0."""
        return 2 if self.unread else int(found)


def add_files(parser: ArgumentParser, kinds: str = ".txt, .md and .docx") -> None:
    """Add the arguments that say what to read."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help=f"a file, a folder that is searched for {kinds}, or - for standard input; "
        "a record is told by .json, .yaml or .yml",
    )
    parser.add_argument(
        "--processes", type=_count, default=1, metavar="N", help="read so many files at a time (default: 1)"
    )


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise ArgumentTypeError(f"{text!r} is no number of 1 or more")
    return int(text)


def _find(paths: Iterable[str], suffixes: tuple[str, ...]) -> list[Input]:
    """List the documents in the order given, those of a folder sorted, each once."""
    found: dict[str, Input] = {}
    for path in paths:
        for document in _search(path, suffixes) if Path(path).is_dir() else [Input(path, Path(path).name)]:
            found.setdefault(document.name, document)
    return list(found.values())


def _search(folder: str, suffixes: tuple[str, ...]) -> list[Input]:
    """Search a folder, and leave out what is hidden or a lock of Word."""
    found = []
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            Path(place, name) for name in files if name.lower().endswith(suffixes) and not name.startswith((".", "~$"))
        ]
    if not found:
        raise Refused(f"{folder}: no file in this folder ends in {', '.join(suffixes)}")
    return [Input(str(path), str(path.relative_to(folder))) for path in sorted(found)]


def _read(documents: Iterable[Input], then: Callable[[Given], T], processes: int) -> Iterator[tuple[Input, T | _Bad]]:
    for reader, group in groupby(documents, _reader):
        if reader is None:
            yield from bdg.read_many(group, then, processes=processes)
        else:
            yield from ((document, _attempt(reader, document, then)) for document in group)


def _reader(document: Input) -> Callable[[Input], Given] | None:
    """What reads a document; None: it is one of many plain files."""
    if document.name == STDIN:
        return _standard_input
    return _record if document.name.lower().endswith(_RECORDS) else None


def _attempt(reader: Callable[[Input], Given], document: Input, then: Callable[[Given], T]) -> T | _Bad:
    try:
        given = reader(document)
    except (bdg.BinhDangGioiError, OSError, ImportError) as error:
        return error
    return then(given)


def _standard_input(_: Input) -> Given:
    return bdg.read(sys.stdin.buffer)


def _record(document: Input) -> Given:
    load = bdg.from_json if document.name.lower().endswith(_JSON) else bdg.from_yaml
    return Record(load(Path(document).read_bytes()))
