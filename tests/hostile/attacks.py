"""Word files made to harm, each under the name of what is wrong with it."""

import struct
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import product
from typing import TypeAlias
from warnings import catch_warnings, simplefilter
from zipfile import ZIP_BZIP2, ZIP_LZMA, ZIP_STORED, ZipFile

from tests.opening.word.test_hostile import BODIES, PLAN, TestDeclarations, altered, document, in_zip
from tests.opening.word.word_files import (
    level,
    listed,
    numbering,
    p,
    parts,
    relationships,
    run,
    tbl,
    tc,
    word_file,
    zipped,
)

Attack: TypeAlias = Callable[[], bytes]

MAIN = "word/document.xml"
SENTENCE = "- Nâng cao nhận thức về bình đẳng giới."


def patched(data: bytes, **fields: int) -> bytes:
    """Write other values into the headers of every file of an archive: flags, method, crc, packed, size."""
    changed = bytearray(data)
    for mark, shift in ((b"PK\x03\x04", 0), (b"PK\x01\x02", 2)):
        at = data.find(mark)
        while at >= 0:
            for name, value in fields.items():
                form, place = {"flags": ("<H", 6), "method": ("<H", 8), "crc": ("<I", 14), "packed": ("<I", 18)}.get(
                    name, ("<I", 22)
                )
                struct.pack_into(form, changed, at + place + shift, value)
            at = data.find(mark, at + 1)
    return bytes(changed)


def with_directory(data: bytes, times: int) -> bytes:
    """An archive whose directory lists its files so many times: they overlap."""
    end = data.rindex(b"PK\x05\x06")
    files, length, start = struct.unpack("<HII", data[end + 10 : end + 20])
    tail = struct.pack("<HHII", *(files * times & 0xFFFF,) * 2, length * times, start) + b"\0\0"
    return data[:start] + data[start : start + length] * times + data[end : end + 8] + tail


def with_two(name: str) -> bytes:
    """A Word file with a second main part under this name."""

    def write(archive: ZipFile) -> None:
        for each, content in (*PLAN.items(), (name, document(p("KHÁC")))):
            archive.writestr(each, content)

    with catch_warnings():
        simplefilter("ignore")
        return in_zip(write)


def packed(method: int) -> bytes:
    """The plan, compressed in this way."""

    def write(archive: ZipFile) -> None:
        for each, content in PLAN.items():
            archive.writestr(each, content, method)

    return in_zip(write)


def in_body(inner: str, **others: str) -> bytes:
    """A Word file whose body has something before the plan."""
    return zipped({**parts(**others), MAIN: document(inner)})


def deep(name: str, depth: int) -> bytes:
    """A Word file with elements in each other."""
    return in_body(f"<w:p>{f'<w:{name}>' * depth}<w:r><w:t>a</w:t></w:r>{f'</w:{name}>' * depth}</w:p>")


def linked(target: str, kind: str = "styles", *, outside: bool = False) -> bytes:
    """A Word file whose main part names another one."""
    links = relationships((kind, target))
    links = links.replace("Target=", 'TargetMode="External" Target=') if outside else links
    return zipped({**PLAN, "word/_rels/document.xml.rels": links})


def numbered(item: str, times: int) -> str:
    """An item so many times, each with its number for `@`."""
    return "".join(item.replace("@", str(number)) for number in range(times))


def style(name: str, below: str) -> str:
    """A style that rests on another."""
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:basedOn w:val="{below}"/></w:style>'


def note(number: int) -> str:
    """A paragraph with a note."""
    return p(run("a"), f'<w:r><w:footnoteReference w:id="{number}"/></w:r>')


ARCHIVES: dict[str, Attack] = {
    "nothing": lambda: zipped({}),
    "first bytes alone": lambda: b"PK\x03\x04",
    "end alone": lambda: b"PK\x05\x06" + bytes(18),
    "stored": lambda: packed(ZIP_STORED),
    "bzip2": lambda: packed(ZIP_BZIP2),
    "lzma": lambda: packed(ZIP_LZMA),
    "unknown method": lambda: patched(zipped(PLAN), method=99),
    "encrypted": lambda: patched(zipped(PLAN), flags=1),
    "names in another coding": lambda: patched(zipped(PLAN), flags=0x800),
    "wrong sums": lambda: patched(zipped(PLAN), crc=1),
    "endless size": lambda: patched(zipped(PLAN), size=0xFFFFFFFF),
    "no packed size": lambda: patched(zipped(PLAN), packed=0),
    "bytes before it": lambda: b"#!/bin/sh\n" + zipped(PLAN),
    "ends in its comment": lambda: zipped(PLAN)[:-2] + struct.pack("<H", 60_000) + b"PK\x05\x06" * 15_000,
    "files over each other": lambda: with_directory(zipped({**PLAN, "word/a.bin": bytes(5_000_000)}), 2_000),
    "an archive in it": lambda: altered(document=zipped(PLAN)),
    "9,900 files": lambda: zipped({**PLAN, **{f"a/{number}": "" for number in range(9_900)}}),
    "30,000 files": lambda: zipped({**PLAN, **{f"a/{number}": "" for number in range(30_000)}}),
    "names that lead out": lambda: zipped({**PLAN, "../../../a": "x", "/etc/a": "x", "C:\\a": "x", "word/../b": "x"}),
    "a part twice": lambda: with_two(MAIN),
    "a part in capitals": lambda: with_two(MAIN.upper()),
    "a part with a slash before it": lambda: with_two(f"/{MAIN}"),
    "100 MB of blanks": lambda: in_body(" " * 100_000_000),
    "100 MB beside it": lambda: zipped({**PLAN, "word/media/a.bin": bytes(100_000_000)}),
    "a size that lies": lambda: patched(in_body(" " * 60_000_000), size=10),
    **{
        f"without {name}": partial(lambda name: zipped({k: v for k, v in PLAN.items() if k != name}), name)
        for name in PLAN
    },
}
"""Attacks on what unpacks a file."""
MARKUP: dict[str, Attack] = {
    "300,000 attributes": lambda: in_body("<w:p" + numbered(' a@=""', 300_000) + "/>"),
    "200,000 names": lambda: in_body("<w:p" + numbered(' xmlns:a@="u"', 200_000) + "/>"),
    "an attribute of 40 MB": lambda: in_body(f'<w:p a="{"x" * 40_000_000}"/>'),
    "comments": lambda: in_body("<!-- a -->" * 300_000),
    "instructions": lambda: in_body("<?a b?>" * 300_000),
    "a tag of properties again and again": lambda: in_body(f"<w:p><w:pPr>{'<w:b/>' * 900_000}</w:pPr></w:p>"),
    "empty runs": lambda: in_body(f"<w:p>{'<w:r/>' * 900_000}</w:p>"),
    "more tags than the limit": lambda: in_body("<w:p/>" * 2_100_000),
    "laughs": lambda: altered(document=TestDeclarations.LAUGHS + document("&c;")),
    "laughs in UTF-16": lambda: altered(document=(TestDeclarations.LAUGHS + document("&c;")).encode("utf-16")),
    "an outside entity": lambda: altered(links=TestDeclarations.OUTSIDE + str(PLAN["_rels/.rels"])),
    "an inclusion": lambda: in_body(
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hosts"/>'
    ),
    "a style sheet": lambda: altered(document='<?xml-stylesheet href="http://127.0.0.1:1/a"?>' + document("")),
    "a chunk of another format": lambda: in_body('<w:altChunk r:id="r9"/>'),
    "markup of Word 2003": lambda: in_body(
        "<w:pict><v:shape><v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict>"
    ),
    **{
        f"the character {code}": partial(in_body, f"<w:p><w:r><w:t>&#{code};</w:t></w:r></w:p>")
        for code in ("0", "x1b", "xd800", "xfffe", "x110000", "99999999999999999999")
    },
    **{
        f"bytes {data!r}": partial(lambda data: altered(document=document(p("@@")).encode().replace(b"@@", data)), data)
        for data in (b"\xed\xa0\x80", b"\xe0\xe1", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\x00")
    },
    **{
        f"{name} {depth:,} deep": partial(deep, name, depth)
        for name in ("ins", "smartTag", "sdt", "hyperlink", "r", "tbl", "fldSimple")
        for depth in (200, 20_000)
    },
}
"""Attacks on what reads XML."""
LINKS: dict[str, Attack] = {
    **{
        f"{kind} at {target}": partial(linked, target, kind)
        for kind, target in product(
            ("styles", "numbering", "footnotes"),
            ("../../../etc/passwd", "document.xml", "file:///etc/passwd", "", "%00", "#"),
        )
    },
    "a template elsewhere": lambda: linked("http://127.0.0.1:1/a.dotm", "attachedTemplate", outside=True),
    "the main part elsewhere": lambda: altered(links=relationships(("officeDocument", "http://127.0.0.1:1/a.xml"))),
    "the main part is the links": lambda: altered(links=relationships(("officeDocument", "_rels/.rels"))),
    "100,000 links": lambda: zipped(
        {**PLAN, "word/_rels/document.xml.rels": relationships(*[("image", "a.png")] * 100_000)}
    ),
    "styles that rest on each other": lambda: word_file(
        p("a", about='<w:pStyle w:val="A"/>'), styles=style("A", "B") + style("B", "A")
    ),
    "20,000 styles, each on the next": lambda: word_file(
        p("a", about='<w:pStyle w:val="S0"/>'), styles="".join(style(f"S{n}", f"S{n + 1}") for n in range(20_000))
    ),
    "a note about itself": lambda: word_file(note(1), footnotes=f'<w:footnote w:id="1">{note(1)}</w:footnote>'),
    "20,000 notes, each about the next": lambda: word_file(
        note(0), footnotes="".join(f'<w:footnote w:id="{n}">{note(n + 1)}</w:footnote>' for n in range(20_000))
    ),
}
"""Attacks on what goes from part to part."""


VALUES = (
    "",
    "-1",
    "0",
    "9" * 30,
    "999999999",
    "abc",
    "٣",
    "1.5",
    "1e9",
    " 1 ",
    "0x10",
    "true",
    "\ud7ff",
    "F0",
    "D800",
    "110000",
)
"""What stands where a number is expected, in any base."""
LIST = numbering([level(0, "decimal", "%1.")])
NUMBERED: Mapping[str, Callable[[str], bytes]] = {
    "gridSpan": lambda value: word_file(tbl([tc("a", about=f'<w:gridSpan w:val="{value}"/>'), "b"] * 3)),
    "vMerge": lambda value: word_file(tbl([tc("a", about=f'<w:vMerge w:val="{value}"/>'), "b"] * 3)),
    "gridBefore": lambda value: word_file(
        f'<w:tbl><w:tr><w:trPr><w:gridBefore w:val="{value}"/></w:trPr>{tc("a")}</w:tr></w:tbl>'
    ),
    "ilvl": lambda value: word_file(
        p("a", about=f'<w:numPr><w:ilvl w:val="{value}"/><w:numId w:val="1"/></w:numPr>'), numbering=LIST
    ),
    "numId": lambda value: word_file(
        p("a", about=f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{value}"/></w:numPr>'), numbering=LIST
    ),
    "start": lambda value: word_file(
        p("a", about=listed(1, 0)), numbering=LIST.replace('w:start w:val="1"', f'w:start w:val="{value}"')
    ),
    "level of a list": lambda value: word_file(
        p("a", about=listed(1, 0)), numbering=LIST.replace('w:ilvl="0"', f'w:ilvl="{value}"')
    ),
    "numFmt": lambda value: word_file(
        p("a", about=listed(1, 0)), numbering=LIST.replace('numFmt w:val="decimal"', f'numFmt w:val="{value}"')
    ),
    "indent": lambda value: word_file(
        p("a", about=f'<w:outlineLvl w:val="{value}"/><w:ind w:left="{value}"/><w:jc w:val="{value}"/>')
    ),
    "sym": lambda value: word_file(p(f'<w:r><w:sym w:font="Wingdings" w:char="{value}"/></w:r>', "a")),
    "footnote": lambda value: word_file(
        p(f'<w:r><w:footnoteReference w:id="{value}"/></w:r>'),
        footnotes=f'<w:footnote w:id="{value}">{p("a")}</w:footnote>',
    ),
    "toggle": lambda value: word_file(
        p(f'<w:r><w:rPr><w:caps w:val="{value}"/><w:sz w:val="{value}"/></w:rPr><w:t>a</w:t></w:r>')
    ),
}
"""Where numbers are expected: files with a value there."""

HEAVY: dict[str, Attack] = {
    **{
        f"{name} x 20,000": partial(lambda make: word_file(*make(20_000)[0], **make(20_000)[1]), make)
        for name, make in BODIES.items()
    },
    "20,000 bullets": lambda: word_file(p(SENTENCE) * 20_000),
    "60,000 bodies in one text": lambda: word_file(p("KẾ HOẠCH"), p("I. NỘI DUNG"), p("- Sở Nội vụ; " * 60_000)),
    "900,000 blanks in one text": lambda: word_file(p("KẾ HOẠCH"), p("a" + " " * 900_000 + "b")),
    "a word of 900,000 letters": lambda: word_file(p("KẾ HOẠCH"), p("a" * 900_000)),
    "a text of 30 MB": lambda: word_file(p("và " * 8_000_000)),
    "a row of 30,000 cells": lambda: word_file(tbl(["a"] * 30_000)),
    "30,000 rows": lambda: word_file(tbl(*[["a", "1"]] * 30_000)),
    "open fields": lambda: word_file(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 200_000)),
    "a mark of 1 MB": lambda: word_file(p("a", about=listed(1, 0)) * 3, numbering=LIST.replace("%1.", "%1." * 300_000)),
    "300,001 paragraphs": lambda: word_file(p("a") * 300_001),
}
"""Files that are well made, and much too large."""


def numbers() -> Iterator[tuple[str, Attack]]:
    """Each value in each place."""
    for (name, make), value in product(NUMBERED.items(), VALUES):
        yield f"{name} of {value!r}", partial(make, value)
