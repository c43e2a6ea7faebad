"""Output of a command to the terminal, a pipe or a file: its encoding and its colours."""

import codecs
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO
from unicodedata import normalize

PROGRAM = "binhdanggioi"
COLOURS = {"error": "31", "warning": "33", "note": "36", "code": "1", "-": "31", "+": "32", "@": "36"}
_TONES = "\u0300\u0301\u0303\u0309\u0323"


class Refused(Exception):  # noqa: N818 - what it says is no error of the program
    """The command was used wrongly, or cannot do what it was asked; the message is a sentence that says why."""


def prepare() -> None:
    """Write letters that a terminal does not know as escapes, so that they end no program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            codecs.register_error(f"{PROGRAM}-{stream.encoding}", partial(_escape, stream.encoding))
            stream.reconfigure(errors=f"{PROGRAM}-{stream.encoding}")


def _escape(encoding: str, error: UnicodeError) -> tuple[str, int]:
    """Write a letter and its tone apart, as Windows-1258 does, or both as escapes."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letter = error.object[error.start]
    marks = normalize("NFD", letter)
    parted = normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
    parted += "".join(mark for mark in marks if mark in _TONES)
    try:
        parted.encode(encoding)
    except UnicodeEncodeError:
        parted = letter.encode("ascii", "backslashreplace").decode("ascii")
    return parted, error.start + 1


@contextmanager
def opened(output: str | None, *, exact: bool = False) -> Iterator[TextIO]:
    """
    Open the file `output` for writing in UTF-8, or the standard output if it is None.

    With `exact`, for output that programs read, the standard output is in UTF-8 too, whatever the terminal takes.
    """
    if output is not None:
        with Path(output).open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
    elif exact:
        sys.stdout.flush()
        stream = TextIOWrapper(sys.stdout.buffer, "utf-8", "backslashreplace", newline="\n")
        try:
            yield stream
        finally:
            stream.detach()
    else:
        yield sys.stdout


def send(data: bytes) -> None:
    """Write bytes to the standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def printable(text: str) -> str:
    """Write unprintable characters as escapes: the name of a file may hold line ends, terminal codes or stray bytes."""
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode("ascii") for letter in text
    )


def complain(sentence: str, kind: str = "error") -> None:
    """Write a sentence to the standard error stream, on one line: `binhdanggioi: error: …`."""
    sys.stderr.write(f"{PROGRAM}: {kind}: {printable(sentence)}\n")


def paint(text: str, colour: str, stream: TextIO) -> str:
    """Colour a text if the stream is a terminal with colours and `NO_COLOR` is not set."""
    return f"\033[{COLOURS[colour]}m{text}\033[0m" if colour in COLOURS and _has_colours(stream) else text


def _has_colours(stream: TextIO) -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    return os.name != "nt" or "WT_SESSION" in os.environ  # older terminals of Windows show the codes themselves


class Progress:
    """The progress of a command, on the standard error stream: only on a terminal, and only for many files."""

    def __init__(self, total: int) -> None:
        self._total = total if total > 1 and sys.stderr.isatty() else 0
        self._shown = 0

    def show(self, done: int) -> None:
        """Show how many files are done."""
        if self._total:
            line = f"{done}/{self._total} files"
            self._shown = len(line)
            sys.stderr.write(f"\r{line}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Remove the line."""
        if self._shown:
            sys.stderr.write(f"\r{' ' * self._shown}\r")
            sys.stderr.flush()
            self._shown = 0
