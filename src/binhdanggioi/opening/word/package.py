"""The parts of a Word file, unpacked within limits and parsed without following anything."""

import re
import struct
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator
from io import BytesIO
from posixpath import join, normpath
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo
from zlib import error as zlib_error

from attrs import frozen

from binhdanggioi.notation.errors import SourceError
from binhdanggioi.notation.limits import Limits
from binhdanggioi.notation.valid import shown

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_STRICT = (
    b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
)
_MANY_FILES = 10_000
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 1
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
_ENCODINGS = (b"utf-8", b"us-ascii", b"ascii")
_PARTS = ("styles", "numbering", "footnotes", "endnotes")
_OTHERS = (("xl/", "an Excel workbook"), ("ppt/", "a PowerPoint presentation"))
_FAULTS = (
    *(BadZipFile, EOFError, LookupError, NotImplementedError, OSError, RuntimeError, ValueError),
    *(struct.error, zlib_error),
)
_BROKEN = "this Word file is broken"
_TOO_LARGE = frozenset({1, 45, 47, 63, 110, 114})
"""What libxml2 calls an error where a text, a name or the depth of a part is beyond what it reads."""
_REPAIR = "open it in Word or LibreOffice, let it be repaired, and save it again"


class Element(Protocol):
    """An XML element, with the part of its interface that is used here."""

    @property
    def tag(self) -> object:
        """Its name with the namespace; not a string for a comment."""
        ...

    @property
    def text(self) -> str | None:
        """The text before its first child."""
        ...

    def get(self, key: str, /) -> str | None:
        """One of its attributes; None if it has no such attribute."""
        ...

    def find(self, path: str, /) -> "Element | None":
        """The first child of that name; None if there is none."""
        ...

    def iter(self, *tags: str) -> Iterator["Element"]:
        """The element and all its descendants, in document order."""
        ...

    def __iter__(self) -> Iterator["Element"]:
        """Its children."""
        ...


def value(element: Element | None, name: str) -> str | None:
    """The value of the child `name`: `center` for `<w:jc w:val="center"/>`; None if there is no such child."""
    child = element.find(name) if element is not None else None
    return child.get(f"{W}val") if child is not None else None


def number(text: str | None, default: int = 0) -> int:
    """Read an attribute as an integer; `default` if it is none, or has more digits than Word writes."""
    return int(text) if text and re.fullmatch(r"[+-]?[0-9]{1,9}", text) else default


def is_on(element: Element | None) -> bool:
    """True if a switch such as `<w:vanish/>` is present and on."""
    return element is not None and element.get(f"{W}val") not in {"0", "false", "off", "none"}


@frozen
class Package:
    """The parts of a Word file that are read: its text, notes, numbering and styles."""

    document: Element
    styles: Element | None
    numbering: Element | None
    footnotes: Element | None
    endnotes: Element | None


def open_package(data: bytes, limits: Limits, parse: Callable[[bytes], Element]) -> Package:
    """
    Unpack the parts of a Word file that are read.

    Raises:
        SourceError: the bytes are not a Word file, exceed the limits, or are broken.

    """
    if data.count(_DIRECTORY_ENTRY) > _MANY_FILES:
        raise SourceError(f"this is a ZIP archive of more than {_MANY_FILES:,} files, not a Word file")
    try:
        with ZipFile(BytesIO(data)) as archive:
            return _Archive(archive, limits, parse).package()
    except _FAULTS:
        raise SourceError(f"{_BROKEN} (its parts cannot be unpacked); get a whole copy, or {_REPAIR}") from None


class _Archive:
    """A ZIP archive that is read as a Word file, within the limits."""

    def __init__(self, archive: ZipFile, limits: Limits, parse: Callable[[bytes], Element]) -> None:
        self._archive = archive
        self._files = _files(archive)
        self._parse = parse
        self._limits = limits
        self._left, self._tags = limits.unpacked_bytes, limits.xml_tags
        total = sum(info.file_size for info in archive.infolist())
        if total > self._left:
            raise SourceError(self._too_much(f"{total:,} bytes"))

    def package(self) -> Package:
        """Read the main part and the parts that it refers to."""
        main = self._main()
        document = self._xml(main)
        if document is None or document.tag != f"{W}document":
            raise SourceError(f"{_BROKEN} (its main part is no document); {_REPAIR}")
        found = {kind: self._xml(path) for kind, path in self._targets(main) if kind in _PARTS}
        return Package(document, *(found.get(kind) for kind in _PARTS))

    def _main(self) -> str:
        path = next((path for kind, path in self._targets("") if kind == "officedocument"), "word/document.xml")
        for start, what in _OTHERS:
            if path.startswith(start):
                raise SourceError(
                    f"this is {what}; save the plan as a Word file (.docx) or as plain text and read that"
                )
        if path not in self._files:
            if b"opendocument" in (self._bytes("mimetype") or b"")[:100]:
                raise SourceError("this is an OpenDocument file (.odt); save it as a Word file (.docx) and read that")
            raise SourceError(
                "this is a ZIP archive without a Word document; unpack it and read the plan that it holds"
            )
        return path

    def _targets(self, part: str) -> Iterator[tuple[str, str]]:
        """The parts that a part refers to inside the archive, as (last word of the kind, path), in small letters."""
        folder, _, name = part.rpartition("/")
        links = self._xml(f"{folder}/_rels/{name}.rels".lstrip("/"))
        for link in links if links is not None else ():
            if link.tag == _RELATIONSHIP and link.get("TargetMode") != "External":
                target = normpath(join("/", folder, link.get("Target") or "")).lstrip("/")
                yield (link.get("Type") or "").rpartition("/")[2].lower(), target.lower()

    def _bytes(self, path: str) -> bytes | None:
        info = self._files.get(path)
        if info is None:
            return None
        if info.flag_bits & _ENCRYPTED:
            raise SourceError("this ZIP archive is encrypted; unpack it with its password and read the plan in it")
        if info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise SourceError(f"{_BROKEN} ({shown(path)} is packed as no Word does); {_REPAIR}")
        with self._archive.open(info) as file:
            data = file.read(self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise SourceError(self._too_much("more"))
        return data

    def _xml(self, path: str) -> Element | None:
        data = self._bytes(path)
        if data is None:
            return None
        _refuse_declarations(data, path)
        self._tags -= data.count(b"<")
        if self._tags < 0:
            raise SourceError(self._limits.exceeded("xml_tags", "this Word file has too many tags of XML"))
        try:
            return self._parse(data.replace(*_STRICT))
        except (SyntaxError, ValueError) as error:
            raise SourceError(_no_xml(path, error)) from None

    def _too_much(self, size: str) -> str:
        return self._limits.exceeded("unpacked_bytes", f"this Word file unpacks to {size}")


def _files(archive: ZipFile) -> dict[str, ZipInfo]:
    r"""
    The files of an archive, by their paths as Word takes them: `\` is `/`, and a capital its small letter.

    Raises:
        SourceError: two of them have one path, so that each program may read another text.

    """
    files: dict[str, ZipInfo] = {}
    for info in archive.infolist():
        if info.is_dir():
            continue
        path = normpath(f"/{info.filename}".replace("\\", "/")).lstrip("/").lower()
        if path in files:
            raise SourceError(f"{_BROKEN} ({shown(path)} is in it twice); {_REPAIR}")
        files[path] = info
    return files


def _no_xml(path: str, error: Exception) -> str:
    """The sentence on a part that is no XML, or that the parser refuses for its size."""
    if getattr(error, "code", None) in _TOO_LARGE:
        return (
            f"{shown(path)} in this Word file has a text of over 10,000,000 characters, a name of over 50,000 or "
            "elements nested over 256 deep, as no Word does; it is not opened"
        )
    line, column = getattr(error, "position", None) or (1, 1)
    return f"{_BROKEN} ({shown(path)} is no XML: line {line}, column {column}); {_REPAIR}"


def _refuse_declarations(data: bytes, path: str) -> None:
    """Refuse XML that declares a document type, which could define entities, and encodings that could hide one."""
    text = data.removeprefix(BOM_UTF8)
    if b"\x00" in data or data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        marked = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))
        coding = "utf-16" if marked else "utf-16-le" if data[1:2] == b"\x00" else "utf-16-be"
        text = data.decode(coding, "replace").encode()
    elif (declared := _DECLARED.match(text)) and declared[1].lower() not in _ENCODINGS:
        raise SourceError(f"{_BROKEN} ({shown(path)} is not in UTF-8); {_REPAIR}")
    if not text.lstrip().startswith(b"<"):
        raise SourceError(f"{_BROKEN} ({shown(path)} is no XML); {_REPAIR}")
    if b"<!DOCTYPE" in text:
        raise SourceError(
            f"{shown(path)} in this Word file declares a document type, as no Word does; it is not opened"
        )
