"""The ways in: a file or bytes, and a string; what they open is read here."""

import os

from binhdanggioi.model.reading import Reading
from binhdanggioi.notation.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.notation.source import Source
from binhdanggioi.opening.file import BinaryFile, open_file, open_word_file
from binhdanggioi.opening.sheet import Sheet
from binhdanggioi.reading.document import read_sheet


def read(
    file: str | os.PathLike[str] | bytes | BinaryFile,
    encoding: str | None = None,
    *,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading:
    """
    Read a plan from a path, from bytes or from a file that is open for reading bytes: a text or a Word file (.docx).

    A Word file is told by its bytes. Without an encoding, UTF-8 and UTF-16 are told by their bytes, and Windows-1258
    by its Vietnamese marks.

    Raises:
        ImportError: a Word file is given, and python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are no text in a known encoding, or not in the one that is given, or no Word file that
            can be opened; or they hold more than the limits.

    """
    return read_sheet(open_file(file, encoding, limits))


def read_docx(file: str | os.PathLike[str] | bytes | BinaryFile, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """
    Read a plan from a Word file (.docx), and from nothing else.

    Raises:
        ImportError: python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are no Word file that can be opened, or hold more than the limits.

    """
    return read_sheet(open_word_file(file, limits))


def read_text(text: str) -> Reading:
    """
    Read a plan from a string.

    No string makes it fail: what is not understood is in `unread`, and a string that is no plan gives a plan that
    says nothing.
    """
    return read_sheet(Sheet(source=Source(text)))
