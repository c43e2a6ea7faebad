"""The entry points for reading: a file or bytes, a Word file, a string."""

import os

from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.opening.file import BinaryFile, open_file, open_word_file
from binhdanggioi.opening.text import sheet_of
from binhdanggioi.reading.document import read_sheet


def read(
    file: str | os.PathLike[str] | bytes | BinaryFile,
    encoding: str | None = None,
    *,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """
    Read a plan from a path, from bytes or from a binary file object: a text or a Word file (.docx).

    A Word file is recognized by its bytes. If no encoding is given, UTF-8 and UTF-16 are recognized by their bytes, and
    Windows-1258 by its Vietnamese marks.

    Raises:
        ImportError: the file is a Word file, and python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are neither a Word file that can be opened nor a text in the given encoding, or, if none
            is given, in a recognized one; or they exceed the limits.

    """
    return read_sheet(open_file(file, encoding, limits))


def read_docx(file: str | os.PathLike[str] | bytes | BinaryFile, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """
    Read a plan from a Word file (.docx); any other file is refused.

    Raises:
        ImportError: python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are not a Word file that can be opened, or exceed the limits.

    """
    return read_sheet(open_word_file(file, limits))


def read_text(text: str, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """
    Read a plan from a string.

    No string within the limits is an error: lines that are not understood are in `unread`, and a string that is not a
    plan gives an empty plan.

    Raises:
        SourceError: the string has too many lines, too long a line, or too many cells in one.

    """
    return read_sheet(sheet_of(text, limits))
