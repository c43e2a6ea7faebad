"""The entry point for every file: loads its bytes, detects their kind, and opens them as a sheet."""

import os
from pathlib import Path
from typing import Protocol

from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import Limits
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.opening.text import open_text

_FOREIGN = (
    (b"%PDF", "a PDF; save its text, or the Word file that it was made from, and read that"),
    (b"<!DOCTYPE", "a web page; save its text and read that"),
    (b"<html", "a web page, perhaps under the name of a Word file; save its text and read that"),
    (b"<?xml", "an XML file, as Word wrote in 2003; save it as a Word file (.docx) or as plain text and read that"),
    (b"{\\rtf", "a rich text file (.rtf); save it as a Word file (.docx) or as plain text and read that"),
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_COMPOUND = b"\xd0\xcf\x11\xe0"
_COMPOUND_FILES = (
    ("EncryptedPackage", "an encrypted Office file; open it with its password, save it without one and read that"),
    ("WordDocument", "an old Word file (.doc); save it as a Word file (.docx) or as plain text and read that"),
    ("Workbook", "an old Excel workbook (.xls); save the plan as a Word file (.docx) or as plain text and read that"),
)
_COMPOUND_FILE = (
    "an old Word file (.doc) or another old Office file; save it as a Word file (.docx) or as plain text and read that"
)


class BinaryFile(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes:
        """Read up to `size` bytes; empty at the end of the file."""
        ...


def open_file(file: str | os.PathLike[str] | bytes | BinaryFile, encoding: str | None, limits: Limits) -> Sheet:
    """
    Open a text or a Word file (.docx), recognized by its bytes.

    Raises:
        ImportError: the file is a Word file, and python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are not a document that can be opened, or exceed the limits.

    """
    data = _load(file, limits)
    if data.startswith(_ZIP):
        return _open_word(data, limits)
    _refuse_foreign(data)
    return open_text(data, encoding, limits)


def open_word_file(file: str | os.PathLike[str] | bytes | BinaryFile, limits: Limits) -> Sheet:
    """
    Open a Word file (.docx); any other file is refused.

    Raises:
        ImportError: python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are not a Word file that can be opened, or exceed the limits.

    """
    data = _load(file, limits)
    if data.startswith(_ZIP):
        return _open_word(data, limits)
    _refuse_foreign(data)
    raise SourceError("this is no Word file (.docx); read a text with read()")


def _open_word(data: bytes, limits: Limits) -> Sheet:
    try:
        from binhdanggioi.opening.word.document import open_word  # noqa: PLC0415 - the one place where the extra is loaded
    except ImportError as error:
        raise ImportError(
            'reading a Word file needs python-docx; install it with: pip install "binhdanggioi[docx]"'
        ) from error
    return open_word(data, limits)


def _load(file: str | os.PathLike[str] | bytes | BinaryFile, limits: Limits) -> bytes:
    """Load the bytes of a file, at most one more than the limit."""
    if isinstance(file, bytes):
        data = file
    elif isinstance(file, str | os.PathLike):
        with Path(file).open("rb") as opened:
            data = opened.read(limits.file_bytes + 1)
    else:
        data = _drain(file, limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise SourceError(limits.exceeded("file_bytes", "this file has too many bytes"))
    return data


def _drain(file: BinaryFile, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _refuse_foreign(data: bytes) -> None:
    """Refuse bytes of another kind of document, with its name in the message."""
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise SourceError(f"this is {what}")
    if data.startswith(_COMPOUND):
        names = (what for name, what in _COMPOUND_FILES if name.encode("utf-16-le") in data)
        raise SourceError(f"this is {next(names, _COMPOUND_FILE)}")
