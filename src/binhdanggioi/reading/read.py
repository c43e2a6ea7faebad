"""The two ways in: a file or bytes, and a string."""

import os
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Container, Sequence
from pathlib import Path
from typing import Protocol
from unicodedata import combining

from attrs import field, frozen

from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.outline import Node
from binhdanggioi.notation.source import Source, Span
from binhdanggioi.reading.block import Block, blocks
from binhdanggioi.reading.document import read_document
from binhdanggioi.reading.limits import DEFAULT_LIMITS, Limits
from binhdanggioi.reading.section import plain_paragraphs

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
_KNOWN = "UTF-8, UTF-16 or Windows-1258"


class BinaryFile(Protocol):
    """A file that is open for reading bytes."""

    def read(self, size: int, /) -> bytes:
        """Return up to so many bytes of what is left of it; none at its end."""
        ...


@frozen
class OutlineItem:
    """Đề mục — a heading or a line of the body's outline, with what stands under it."""

    mark: str | None
    """As printed; None: it has none."""
    text: str
    span: Span
    children: "tuple[OutlineItem, ...]"


@frozen(kw_only=True)
class Reading:
    """Kết quả đọc — a plan that was read, with its source and what was not understood."""

    plan: Plan
    source: Source
    outline: tuple[OutlineItem, ...] = field(repr=False)
    """The body's top sections."""
    unread: tuple[Span, ...]
    """What was not understood at all, in the order of the source."""
    plain: tuple[Span, ...]
    """Prose that stayed a paragraph in a section that holds nouns."""


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
    data = _load(file, limits)
    if data.startswith(_ZIP):
        return _read_word(data, limits)
    text = _decode(data, encoding)
    lines = 1 + text.count("\n") + text.count("\r") - text.count("\r\n")
    if lines > limits.lines:
        raise SourceError(
            f"this text has {lines:,} lines, over the limit of {limits.lines:,}; "
            "if you trust it, raise Limits(lines=...)"
        )
    return read_text(text)


def read_docx(file: str | os.PathLike[str] | bytes | BinaryFile, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """
    Read a plan from a Word file (.docx), and from nothing else.

    Raises:
        ImportError: python-docx is not installed.
        OSError: the path cannot be opened.
        SourceError: the bytes are no Word file that can be opened, or hold more than the limits.

    """
    data = _load(file, limits)
    if data.startswith(_ZIP):
        return _read_word(data, limits)
    _refuse_foreign(data)
    raise SourceError("this is no Word file (.docx); read a text with read()")


def read_text(text: str) -> Reading:
    """
    Read a plan from a string.

    No string makes it fail: what is not understood is in `unread`, and a string that is no plan gives a plan that
    says nothing.
    """
    return _reading(Source(text), None)


def _read_word(data: bytes, limits: Limits) -> Reading:
    try:
        from binhdanggioi.reading.docx import read_word  # noqa: PLC0415 - the one place where the extra is loaded
    except ImportError as error:
        raise ImportError(
            'reading a Word file needs python-docx; install it with: pip install "binhdanggioi[docx]"'
        ) from error
    word = read_word(data, limits)
    return _reading(word.source, word.tight)


def _reading(source: Source, tight: Container[int] | None) -> Reading:
    document = read_document(blocks(source, tight))
    plain = [paragraph.span for section in document.plan.sections for paragraph in plain_paragraphs(section)]
    return Reading(
        plan=document.plan,
        source=source,
        outline=_outline(document.tree),
        unread=tuple(sorted(document.unread)),
        plain=tuple(span for span in plain if span is not None),
    )


def _outline(nodes: Sequence[Node[Block]]) -> tuple[OutlineItem, ...]:
    return tuple(
        OutlineItem(node.content.label, node.content.passage.text, node.content.span, _outline(node.children))
        for node in nodes
    )


def _load(file: str | os.PathLike[str] | bytes | BinaryFile, limits: Limits) -> bytes:
    """Take the bytes of a file, never more than the limit and one."""
    if isinstance(file, bytes):
        data = file
    elif isinstance(file, str | os.PathLike):
        with Path(file).open("rb") as opened:
            data = opened.read(limits.file_bytes + 1)
    else:
        data = _drain(file, limits.file_bytes + 1)
    if len(data) > limits.file_bytes:
        raise SourceError(
            f"this file has more than {limits.file_bytes:,} bytes, the limit; "
            "if you trust it, raise Limits(file_bytes=...)"
        )
    return data


def _drain(file: BinaryFile, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _refuse_foreign(data: bytes) -> None:
    """Refuse bytes that are a document of another kind, and say of which."""
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise SourceError(f"this is {what}")
    if data.startswith(_COMPOUND):
        names = (what for name, what in _COMPOUND_FILES if name.encode("utf-16-le") in data)
        raise SourceError(f"this is {next(names, _COMPOUND_FILE)}")


def _decode(data: bytes, encoding: str | None) -> str:
    _refuse_foreign(data)
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
    """Decode UTF-16 without a byte order mark, told by where its zero bytes stand."""
    low, high = data[1::2].count(0), data[::2].count(0)
    if max(low, high) < len(data) // 8 or min(low, high) > max(low, high) // 8:
        raise SourceError("this is a binary file, not a text; save the plan as plain text and read that")
    return data.decode("utf-16-le" if low > high else "utf-16-be")


def _decode_1258(data: bytes) -> str | None:
    """Decode Windows-1258 where the result has the marks of Vietnamese on its letters, and no control characters."""
    try:
        text = data.decode("cp1258")
    except UnicodeDecodeError:
        return None
    marks = [index for index, character in enumerate(text) if combining(character)]
    on_vowels = sum(text[index - 1 : index].lower() in set("aăâeêioôơuưy") for index in marks)
    foreign = any(character < " " and character not in "\t\n\r\f" for character in text)
    return text if on_vowels and on_vowels == len(marks) and not foreign else None
