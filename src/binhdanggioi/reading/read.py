"""The two ways in: a file or bytes, and a string."""

import os
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Sequence
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
from binhdanggioi.reading.section import plain_paragraphs

_FOREIGN = (
    (b"%PDF", "a PDF; save its text, or the Word file that it was made from, and read that"),
    (b"PK\x03\x04", "a ZIP archive such as a Word file (.docx); save it as plain text and read that"),
    (b"\xd0\xcf\x11\xe0", "an old Word file (.doc); save it as plain text and read that"),
    (b"{\\rtf", "a rich text file (.rtf); save it as plain text and read that"),
)
_KNOWN = "UTF-8, UTF-16 or Windows-1258"


class BinaryFile(Protocol):
    """A file that is open for reading bytes."""

    def read(self) -> bytes:
        """Return all that is left of it."""
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


def read(file: str | os.PathLike[str] | bytes | BinaryFile, encoding: str | None = None) -> Reading:
    """
    Read a plan from a path, from bytes or from a file that is open for reading bytes.

    Without an encoding, UTF-8 and UTF-16 are told by their bytes, and Windows-1258 by its Vietnamese marks.

    Raises:
        OSError: the path cannot be opened.
        SourceError: the bytes are no text in a known encoding, or not in the one that is given.

    """
    if isinstance(file, bytes):
        data = file
    elif isinstance(file, str | os.PathLike):
        data = Path(file).read_bytes()
    else:
        data = file.read()
    return read_text(_decode(data, encoding))


def read_text(text: str) -> Reading:
    """
    Read a plan from a string.

    No string makes it fail: what is not understood is in `unread`, and a string that is no plan gives a plan that
    says nothing.
    """
    source = Source(text)
    document = read_document(blocks(source))
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


def _decode(data: bytes, encoding: str | None) -> str:
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise SourceError(f"this is {what}")
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
