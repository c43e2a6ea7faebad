"""Output of a command to the terminal, a pipe or a file: its encoding and its colours."""

import codecs
import os
import signal
import sys
from _thread import interrupt_main
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import TextIOWrapper
from shutil import get_terminal_size
from threading import Timer, main_thread
from types import FrameType
from typing import BinaryIO, Literal, NoReturn, TextIO, TypeAlias, cast
from unicodedata import category, normalize

import binhdanggioi as bdg

PROGRAM = "binhdanggioi"
COLOURS = {"error": "31", "warning": "33", "note": "36", "code": "1", "-": "31", "+": "32", "@": "36"}
Kind: TypeAlias = Literal["page", "plan", "data"]
"""What is written: a page that people read, the text of a plan, or data for programs."""
_HIDDEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""The categories of Unicode whose characters are not seen: controls, format, half characters, separators of lines."""
_IGNORABLE = (
    ("\u034f", "\u034f"),
    ("\u115f", "\u1160"),
    ("\u17b4", "\u17b5"),
    ("\u180b", "\u180f"),
    ("\u3164", "\u3164"),
    ("\ufe00", "\ufe0f"),
    ("\uffa0", "\uffa0"),
    ("\ufff0", "\ufff8"),
    ("\U000e0000", "\U000e0fff"),
)
"""The rest of what Unicode calls default ignorable, as first and last: fillers and selectors of variants."""
_MOMENT = 0.01
"""How long what can raise nothing may take to end, in seconds."""
_TONES = "\u0300\u0301\u0303\u0309\u0323"


_STREAMS: tuple[tuple[str, int, Literal["r", "w"]], ...] = (
    ("stdin", os.O_WRONLY, "r"),
    ("stdout", os.O_RDONLY, "w"),
    ("stderr", os.O_WRONLY, "w"),
)
"""What stands for a stream that is closed: one that the system lets nobody read or write, but errors go nowhere."""


class Refused(Exception):  # noqa: N818 - what it says is no error of the program
    """The command was used wrongly, or cannot do what it was asked; the message is a sentence that says why."""


class Stopped(KeyboardInterrupt):
    """The program was told to end: by Ctrl-C, by the system, by a terminal that is gone."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number
        """The number of the signal. Of a `KeyboardInterrupt` itself Python may end once more, after it was caught."""


def prepare() -> None:
    """
    Replace closed streams, and write letters that a terminal does not know as escapes, so that they end no program.

    A program that is told to end does so as it does at Ctrl-C: it leaves nothing behind that is half done.
    """
    for ending in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, ending, None)
        if number is not None and signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
            with suppress(ValueError):  # only the main thread hears signals
                signal.signal(number, _stop)
    sys.unraisablehook = _stop_later
    for name, flags, mode in _STREAMS:
        if getattr(sys, name) is None:
            number = os.open(os.devnull, flags)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            codecs.register_error(f"{PROGRAM}-{stream.encoding}", partial(_escape, stream.encoding))
            stream.reconfigure(errors=f"{PROGRAM}-{stream.encoding}")


def _stop(number: int, _: FrameType | None) -> NoReturn:
    raise Stopped(number)


def _stop_later(unraisable: "sys.UnraisableHookArgs") -> None:
    """Stop a moment later, if Python heard the signal where nothing can be raised, as at the end of an object."""
    if isinstance(unraisable.exc_value, Stopped):
        Timer(_MOMENT, _interrupt, [unraisable.exc_value.number]).start()
    else:
        sys.__unraisablehook__(unraisable)


def _interrupt(number: int) -> None:
    """Let the main thread hear a signal, also while it waits where the system can tell it so."""
    if sys.platform == "win32":
        interrupt_main(number)
    else:
        signal.pthread_kill(cast("int", main_thread().ident), number)


def settle() -> None:
    """Give up what a standard stream did not take, so that Python does not fail on it again when it ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


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


class Output:
    """
    A stream that a command writes to; what people read is made visible in it, here and nowhere else.

    A terminal would run the control codes of a plan, and show the words after a mark of direction in another order.
    """

    def __init__(self, stream: TextIO | codecs.StreamWriter, *, exact: bool) -> None:
        self._stream = stream
        self._exact = exact and not stream.isatty()
        """True: what is written goes on as it is; a terminal takes nothing so."""

    def write(self, text: str, colour: str = "") -> None:
        """Write a text, on a terminal in a colour."""
        shown = text if self._exact else printable(text.replace("\r\n", "\n"), keep="\n\t")
        coloured = colour in COLOURS and _has_colours(self._stream)
        self._stream.write(f"\033[{COLOURS[colour]}m{shown}\033[0m" if coloured else shown)

    def flush(self) -> None:
        """Pass on what was written."""
        self._stream.flush()

    @property
    def width(self) -> int | None:
        """The width of the terminal, in characters; None: it is no terminal, or does not say."""
        return get_terminal_size((0, 0)).columns or None if self._stream.isatty() else None


@contextmanager
def opened(output: str | None, kind: Kind = "page") -> Iterator[Output]:
    """
    Open the standard output, or the file `output`, in UTF-8, which is replaced at the end: not before all is read.

    A page is for people. A plan stays as it is, and so does data, which is in UTF-8 whatever the terminal takes.
    """
    exact = kind != "page"
    if output is not None:
        with bdg.replace_file(output) as file:
            yield Output(_in_utf_8(file), exact=exact)
    elif kind == "data":
        sys.stdout.flush()
        yield Output(_in_utf_8(sys.stdout.buffer), exact=exact)
    else:
        yield Output(sys.stdout, exact=exact)


def _in_utf_8(file: BinaryIO) -> codecs.StreamWriter:
    """A stream for a file that is not its own: it keeps nothing back, and does not close it."""
    return codecs.getwriter("utf-8")(file, "backslashreplace")


def send(data: bytes) -> None:
    """Write bytes to the standard output."""
    sys.stdout.flush()
    sys.stdout.buffer.write(data)


def printable(text: str, *, keep: str = "") -> str:
    """
    Write characters that cannot be seen, but those to keep, as escapes: nothing is dropped, and one sees what it was.

    They are controls, marks of direction and other characters of format, line and paragraph separators, half
    characters, and what Unicode lets a program ignore. The name of a file may hold them as well as a plan.
    """
    hidden = {letter for letter in set(text) - set(keep) if _is_hidden(letter)}
    return text.translate({ord(letter): letter.encode("unicode_escape").decode("ascii") for letter in hidden})


def _is_hidden(letter: str) -> bool:
    return category(letter) in _HIDDEN or any(first <= letter <= last for first, last in _IGNORABLE)


def complain(sentence: str, kind: str = "error") -> None:
    """Write a sentence to the standard error stream, on one line: `binhdanggioi: error: …`; a full one ends nothing."""
    with suppress(OSError):
        sys.stderr.write(f"{PROGRAM}: {kind}: {printable(sentence)}\n")


def _has_colours(stream: TextIO | codecs.StreamWriter) -> bool:
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
