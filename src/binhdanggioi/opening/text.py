"""Bytes of a plain text, decoded."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from unicodedata import combining

from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import Limits
from binhdanggioi.notation.source import INNER_LINE_ENDS, Source
from binhdanggioi.opening.sheet import Sheet

_KNOWN = "UTF-8, UTF-16 or Windows-1258"


def open_text(data: bytes, encoding: str | None, limits: Limits) -> Sheet:
    """
    Open a plain text; if no encoding is given, UTF-8, UTF-16 and Windows-1258 are recognized by their bytes.

    Raises:
        SourceError: the bytes are no text in the given encoding, or in a recognized one, or exceed the limits.

    """
    return sheet_of(_decode(data, encoding), limits)


def sheet_of(text: str, limits: Limits) -> Sheet:
    """
    Make a sheet of a text, each line a line of it.

    Raises:
        SourceError: the text has too many lines, too long a line, or too many cells in one.

    """
    lines = 1 + sum(map(text.count, ("\n", "\r", *INNER_LINE_ENDS))) - text.count("\r\n")
    if lines > limits.lines:
        raise SourceError(limits.exceeded("lines", f"this text has {lines:,} lines"))
    source = Source(text)
    if len(text) > min(limits.line_chars, limits.list_items):  # else no line can be too long
        _refuse_long_lines(source, limits)
    return Sheet(source=source)


def _refuse_long_lines(source: Source, limits: Limits) -> None:
    for number, line in enumerate(source.lines, start=1):
        where = f"line {number:,} of this text"
        if len(line) > limits.line_chars:
            raise SourceError(limits.exceeded("line_chars", f"{where} has {len(line):,} characters"))
        if line.count("|") - line.count("\\|") > limits.list_items:
            raise SourceError(limits.exceeded("list_items", f"{where} has too many cells"))


def _decode(data: bytes, encoding: str | None) -> str:
    try:
        if encoding is not None:
            return data.decode(encoding)
        if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            return data.decode("utf-16")
        if b"\x00" in data:
            return _decode_utf16(data)
        return data.removeprefix(BOM_UTF8).decode("utf-8")
    except LookupError:
        raise SourceError(f"no encoding is called {encoding!r}") from None
    except UnicodeDecodeError as error:
        if encoding is None and (text := _decode_1258(data)) is not None:
            return text
        known = encoding or _KNOWN
        raise SourceError(
            f"this is no text in {known}: byte {error.start} cannot be read; give its encoding, or save it as UTF-8"
        ) from None


def _decode_utf16(data: bytes) -> str:
    """Decode UTF-16 without a byte order mark; the positions of its zero bytes show the byte order."""
    low, high = data[1::2].count(0), data[::2].count(0)
    if max(low, high) < len(data) // 8 or min(low, high) > max(low, high) // 8:
        raise SourceError("this is a binary file, not a text; save the plan as plain text and read that")
    return data.decode("utf-16-le" if low > high else "utf-16-be")


def _decode_1258(data: bytes) -> str | None:
    """Decode Windows-1258; None if the result has no Vietnamese marks on its letters, or has control characters."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    marks = [index for index, character in enumerate(text) if combining(character)]
    on_vowels = sum(text[index - 1 : index].lower() in set("aăâeêioôơuưy") for index in marks)
    foreign = any(character < " " and character not in "\t\n\r\f" for character in text)
    return text if on_vowels and on_vowels == len(marks) and not foreign else None
