import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_BZIP2, ZipFile

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import binhdanggioi as bdg
from binhdanggioi.notation.limits import Limits
from tests.opening.word.word_files import (
    BORDERS,
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

PLAN = parts(p("KẾ HOẠCH"), p("Tập huấn năm 2026"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def altered(**files: bytes | str) -> bytes:
    """The plan with parts replaced, named by the words of their paths."""
    names = {"document": "word/document.xml", "links": "_rels/.rels", "styles": "word/styles.xml"}
    return zipped({**PLAN, **{names[name]: content for name, content in files.items()}})


def document(inner: str) -> str:
    """The main part around what is inside its body."""
    return str(PLAN["word/document.xml"]).replace("<w:body>", f"<w:body>{inner}")


class TestOtherFiles:
    """Files that are no Word file."""

    @pytest.mark.parametrize("read", [bdg.read, bdg.read_docx])
    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (b"%PDF-1.7", r"this is a PDF; save its text"),
            (b"{\\rtf1", r"this is a rich text file \(\.rtf\); save it as a Word file"),
            (OLE + "WordDocument".encode("utf-16-le"), r"this is an old Word file \(\.doc\); save it as a Word file"),
            (
                OLE + "EncryptedPackage".encode("utf-16-le"),
                r"this is an encrypted Office file; open it with its password",
            ),
            (OLE + "Workbook".encode("utf-16-le"), r"this is an old Excel workbook"),
            (OLE, r"this is an old Word file \(\.doc\) or another"),
            (zipped({"a.txt": "x"}), r"this is a ZIP archive without a Word document"),
            (zipped({}), r"this is a ZIP archive without a Word document"),
            (
                zipped({"mimetype": "application/vnd.oasis.opendocument.text"}),
                r"this is an OpenDocument file \(\.odt\); save it as a Word file",
            ),
            (
                altered(links=str(PLAN["_rels/.rels"]).replace("word/document.xml", "xl/workbook.xml")),
                r"this is an Excel workbook; save the plan as a Word file",
            ),
            (
                altered(links=str(PLAN["_rels/.rels"]).replace("word/document.xml", "ppt/presentation.xml")),
                r"this is a PowerPoint presentation",
            ),
        ],
    )
    def test_told_what_they_are(self, read: Callable[[bytes], bdg.Reading], data: bytes, message: str) -> None:
        """The error says what the file is and what to do."""
        with pytest.raises(bdg.SourceError, match=message):
            read(data)

    def test_missing_file(self, tmp_path: Path) -> None:
        """A path that is not there is the error of the system."""
        with pytest.raises(FileNotFoundError):
            bdg.read_docx(tmp_path / "none.docx")


def in_zip(change: Callable[[ZipFile], None]) -> bytes:
    """A ZIP archive that is written by hand."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        change(archive)
    return data.getvalue()


def _flip(data: bytes, place: int) -> bytes:
    return data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]


def _encrypted(data: bytes) -> bytes:
    start = data.index(b"PK\x01\x02")
    return data[: start + 8] + bytes([data[start + 8] | 1]) + data[start + 9 :]


class TestBrokenFiles:
    """Word files that are damaged."""

    @pytest.mark.parametrize(
        "data",
        [
            zipped(PLAN)[:-40],
            zipped(PLAN)[:200],
            b"PK\x03\x04",
            _flip(zipped({"word/document.xml": document("")}), 60),
            altered(document="<w:document"),
            altered(document=""),
            altered(document="văn bản"),
            altered(document="<a/>"),
            altered(document=document("").replace("</w:body>", "")),
            altered(document=b"<?xml version='1.0' encoding='utf-16'?><a/>"),
            altered(document=b"<?xml version='1.0' encoding='utf-7'?>+ADw-a/>"),
            altered(document=b"\xff\xfe<"),
            altered(document=b"\x4c\x6f\xa7\x94"),
            altered(document=b"<a>\x00</a>"),
            in_zip(lambda archive: archive.writestr("word/document.xml", document(""), ZIP_BZIP2)),
        ],
    )
    def test_told(self, data: bytes) -> None:
        """The error says that the file is broken and what to do."""
        with pytest.raises(bdg.SourceError, match=r"this Word file is broken .*(?:save it again|get a whole copy)"):
            bdg.read(data)

    def test_encrypted_archive(self) -> None:
        """An archive under a password is told as such."""
        with pytest.raises(bdg.SourceError, match="this ZIP archive is encrypted"):
            bdg.read(_encrypted(zipped({"word/document.xml": document("")})))

    def test_other_encoding(self) -> None:
        """XML in UTF-16 is read."""
        assert ("KẾ HOẠCH", "Tập huấn năm 2026") == bdg.read(
            altered(document=document("").encode("utf-16"))
        ).source.lines

    def test_missing_parts(self) -> None:
        """A file that names parts that it lacks is read without them."""
        links = str(PLAN["_rels/.rels"]).replace("</Rel", '<Relationship Type="x/styles" Target="none.xml"/></Rel')

        assert ("KẾ HOẠCH", "Tập huấn năm 2026") == bdg.read(altered(links=links)).source.lines

    @given(st.data())
    def test_never_another_error(self, data: st.DataObject) -> None:
        """A Word file with bytes changed anywhere is read or refused with a `SourceError`."""
        whole = zipped(PLAN)
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(whole) - 1))
            whole = whole[:place] + bytes([data.draw(st.integers(0, 255))]) + whole[place + 1 :]
        assert _read_or_refused(whole)

    @given(st.lists(st.sampled_from(["<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:tbl>", "</w:tbl>", "<w:tc>", "<w:t>"])))
    def test_never_on_odd_trees(self, tags: list[str]) -> None:
        """Elements in any order are read or refused with a `SourceError`."""
        assert _read_or_refused(altered(document=document("".join(tags))))

    @given(
        st.recursive(
            st.sampled_from(["", "a", "<w:br/>", '<w:sym w:char="F0FC"/>', '<w:fldChar w:fldCharType="begin"/>']),
            lambda inner: st.builds(
                lambda name, parts: f"<w:{name}>{''.join(parts)}</w:{name}>",
                st.sampled_from(["p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "pPr", "rPr", "pict"]),
                st.lists(inner, max_size=3),
            ),
        )
    )
    def test_never_on_whole_trees(self, tree: str) -> None:
        """Any tree of the elements of Word is read."""
        assert isinstance(bdg.read(altered(document=document(tree))), bdg.Reading)


def _read_or_refused(data: bytes) -> bool:
    try:
        bdg.read_docx(data)
    except bdg.SourceError:
        return True
    return True


class TestTwoTexts:
    """Files of which two programs would read different texts."""

    @pytest.mark.parametrize(
        "name",
        [
            *("word/document.xml", "WORD/Document.xml", "word\\document.xml", "/word/document.xml"),
            *("./word/document.xml", "word/./document.xml", "word//document.xml", "word/a/../document.xml"),
            *("[content_types].XML", "_RELS/.rels"),
        ],
    )
    @pytest.mark.filterwarnings("ignore:Duplicate name")
    def test_a_part_twice(self, name: str) -> None:
        """A part that is there twice is refused, however its path is spelled."""

        def twice(archive: ZipFile) -> None:
            for path, content in PLAN.items():
                archive.writestr(path, content)
            archive.writestr(name, document(p("KHÁC")))

        with pytest.raises(bdg.SourceError, match=r"this Word file is broken \('.*' is in it twice\)"):
            bdg.read(in_zip(twice))

    def test_spelled_otherwise(self) -> None:
        """A part that is there once is read, however its path is spelled."""
        files = {name.replace("/", "\\").upper(): content for name, content in PLAN.items()}

        assert ("KẾ HOẠCH", "Tập huấn năm 2026") == bdg.read(zipped(files)).source.lines

    def test_folders(self) -> None:
        """A folder is no part."""
        files = {"word/": "", "word//": "", **PLAN, "word/document.xml/": "", "WORD/": ""}

        assert ("KẾ HOẠCH", "Tập huấn năm 2026") == bdg.read(zipped(files)).source.lines


class TestSymbols:
    """Characters that are given by their codes."""

    @pytest.mark.parametrize(
        "code",
        [
            "",
            "zzzz",
            "D800",
            "DFFF",
            "110000",
            "FFFE",
            "FDD0",
            "0000",
            "001B",
            "000B",
            "12",
            "+123",
            "1_23",
            "٣٣٣٣",
            "００4１",
        ],
    )
    def test_nonsense_is_skipped(self, code: str) -> None:
        """A code that is none, or of a character that no document holds, gives nothing."""
        symbol = f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'

        assert "Tập huấn" == bdg.read_docx(word_file(p(run("Tập "), symbol, run("huấn")))).source.text

    @pytest.mark.parametrize(("code", "sign"), [("F0FC", "✓"), ("f0fc", "✓"), ("2022", "•"), ("00e2", "â")])
    def test_a_code_gives_its_sign(self, code: str, sign: str) -> None:
        """A code gives its character, and one of a symbol font the sign that it shows."""
        symbol = f'<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>'

        assert f"a{sign}" == bdg.read_docx(word_file(p(run("a"), symbol))).source.text

    def test_without_a_code(self) -> None:
        """A symbol without a code is nothing."""
        assert "a" == bdg.read_docx(word_file(p(run("a"), "<w:r><w:sym/></w:r>"))).source.text


class TestOwnWords:
    """Errors say in words of our own what is wrong, not in those of the XML parser."""

    @pytest.mark.parametrize(
        "inner",
        [
            p("a" * 10_000_001),
            "<w:ins>" * 300 + "</w:ins>" * 300,
            f'<w:p a="{"a" * 10_100_000}"/>',
            f"<w:{'a' * 50_001}/>",
            f"<!--{'a' * 10_100_000}-->",
            f"<?a {'a' * 10_100_000}?>",
            f"<w:p><![CDATA[{'a' * 10_100_000}]]></w:p>",
        ],
        ids=["text", "depth", "attribute", "name", "comment", "instruction", "section"],
    )
    def test_too_large_for_any_limit(self, inner: str) -> None:
        """What the parser never reads is told as such."""
        with pytest.raises(bdg.SourceError) as caught:
            bdg.read(altered(document=document(inner)))
        assert (
            "'word/document.xml' in this Word file has a text of over 10,000,000 characters, a name of over 50,000 or "
            "elements nested over 256 deep, as no Word does; it is not opened"
        ) == str(caught.value)

    @pytest.mark.parametrize(
        "wrong", ["&#0;", "&#x1b;", "&#xd800;", "&#xfffe;", "&b;", "<a></b>", "<n:a/>", "<", "]]>"]
    )
    def test_no_xml(self, wrong: str) -> None:
        """What is no XML has its place."""
        with pytest.raises(bdg.SourceError) as caught:
            bdg.read(altered(document=document(p("@")).replace("@", wrong)))
        assert re.fullmatch(
            r"this Word file is broken \('word/document\.xml' is no XML: line 1, column [0-9]+\); "
            "open it in Word or LibreOffice, let it be repaired, and save it again",
            str(caught.value),
        )

    def test_no_archive(self) -> None:
        """A ZIP archive that cannot be unpacked is told as such."""
        with pytest.raises(bdg.SourceError) as caught:
            bdg.read(zipped(PLAN)[:-40])
        assert (
            "this Word file is broken (its parts cannot be unpacked); get a whole copy, or "
            "open it in Word or LibreOffice, let it be repaired, and save it again"
        ) == str(caught.value)

    def test_hostile_names(self) -> None:
        """A path in a message cannot steer a terminal."""
        links = relationships(("styles", "&#x202e;&#9;s.xml"))
        files = {**PLAN, "word/_rels/document.xml.rels": links, "word/\u202e\ts.xml": "x"}
        with pytest.raises(bdg.SourceError, match=re.escape(r"('word/\u202e\ts.xml' is no XML)")):
            bdg.read(zipped(files))


class TestDeclarations:
    """XML that declares a document type or names things outside."""

    LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>'
    OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>'

    @pytest.mark.parametrize("declared", [LAUGHS, OUTSIDE, "<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'>"])
    @pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    @pytest.mark.parametrize("part", ["document", "links", "styles"])
    def test_refused(self, declared: str, coding: str, part: str) -> None:
        """A document type is refused in every part and encoding."""
        files = {**PLAN, "word/_rels/document.xml.rels": str(PLAN["_rels/.rels"]).replace("officeDocument", "styles")}
        name = {"document": "word/document.xml", "links": "_rels/.rels", "styles": "word/word/document.xml"}[part]
        files[name] = (declared + document("&b;")).encode(coding)
        with pytest.raises(bdg.SourceError, match="declares a document type"):
            bdg.read(zipped(files))

    def test_links_are_not_followed(self, tmp_path: Path) -> None:
        """Parts, pictures and templates outside the file are not opened."""
        secret = tmp_path / "secret.xml"
        secret.write_text(document(p("BÍ MẬT")), encoding="utf-8")
        links = str(PLAN["_rels/.rels"])
        outside = [
            links.replace('Target="', f'TargetMode="External" Target="{secret.as_uri()}" Old="'),
            links.replace("word/document.xml", f"../../../../../..{secret}"),
            links.replace("word/document.xml", secret.as_uri()),
        ]
        for each in outside:
            try:
                text = bdg.read(altered(links=each)).source.text
            except bdg.SourceError:
                text = ""
            assert "BÍ MẬT" not in text


class TestLimits:
    """How much a file may hold."""

    def test_defaults(self) -> None:
        """The defaults let in any plan: 32 MiB, 64 MiB unpacked, 600,000 lines, 20 tables in each other."""
        expected = Limits(
            file_bytes=2**25,
            unpacked_bytes=2**26,
            xml_tags=2_000_000,
            lines=600_000,
            line_chars=1_000_000,
            list_items=1_000_000,
            findings=10_000,
            nesting=20,
        )

        assert expected == Limits()

    @pytest.mark.parametrize("name", [field.name for field in attrs.fields(Limits)])
    def test_no_limit_below_one(self, name: str) -> None:
        """A limit is at least 1."""
        with pytest.raises(ValueError, match=name):
            Limits(**{name: 0})

    @pytest.mark.parametrize("data", [zipped(PLAN), "Số: 12/KH-SNV\n".encode() * 100], ids=["Word", "text"])
    @pytest.mark.parametrize("way", ["bytes", "file", "path"])
    def test_bytes(self, data: bytes, way: str, tmp_path: Path) -> None:
        """A file over the limit is refused, and not read beyond it."""
        path = tmp_path / "file"
        path.write_bytes(data)
        file: Any = {"bytes": data, "file": BytesIO(data), "path": path}[way]
        with pytest.raises(bdg.SourceError, match=r"too many bytes, over the limit of 99.*Limits\(file_bytes=\.\.\.\)"):
            bdg.read(file, limits=Limits(file_bytes=99))

    def test_exactly_the_limit(self) -> None:
        """A file of exactly the limit is read."""
        data = zipped(PLAN)
        unpacked = sum(len(content.encode() if isinstance(content, str) else content) for content in PLAN.values())

        assert bdg.read(data) == bdg.read(
            data, limits=Limits(file_bytes=len(data), unpacked_bytes=unpacked, lines=2, nesting=1)
        )

    def test_endless_file(self) -> None:
        """A file without an end is read no further than the limit."""

        class Endless:
            """A file of blanks."""

            def read(self, size: int, /) -> bytes:
                """Give some of them."""
                return b" " * min(size, 7)

        with pytest.raises(bdg.SourceError, match="too many bytes, over the limit of 1,000"):
            bdg.read(Endless(), limits=Limits(file_bytes=1000))

    def test_bomb(self) -> None:
        """An archive that says that it unpacks to more than the limit is refused before it is unpacked."""
        data = zipped({**PLAN, "word/media/a.png": bytes(10**7)})
        with pytest.raises(bdg.SourceError, match=r"unpacks to 10,00\d,\d{3} bytes.*Limits\(unpacked_bytes=\.\.\.\)"):
            bdg.read(data, limits=Limits(unpacked_bytes=10**6))

    def test_lying_bomb(self) -> None:
        """An archive that says that it unpacks to little is not believed."""
        data = bytearray(zipped({**PLAN, "word/document.xml": document("<w:p/>" * 10**5)}))
        entry = data.index(b"word/document.xml", data.index(b"PK\x01\x02"))
        data[entry - 22 : entry - 18] = (50).to_bytes(4, "little")
        with pytest.raises(bdg.SourceError, match="this Word file is broken"):
            bdg.read(bytes(data))

    def test_part_named_twice(self) -> None:
        """A part that is named again and again is not unpacked without end."""
        files = parts(p("Tập huấn." * 1000))
        link = '<Relationship Type="x/styles" Target="document.xml"/>'
        files["word/_rels/document.xml.rels"] = str(files["_rels/.rels"]).replace(
            "<Relationship ", link * 50 + "<Relationship ", 1
        )
        with pytest.raises(bdg.SourceError, match=r"unpacks to more, over the limit of 50,000"):
            bdg.read(zipped(files), limits=Limits(unpacked_bytes=50_000))

    def test_tags(self) -> None:
        """A file of more tags than the limit is refused before it is parsed."""
        with pytest.raises(bdg.SourceError, match=r"too many tags of XML, over the limit of 1,000;.*xml_tags"):
            bdg.read(word_file("<w:p/>" * 1000), limits=Limits(xml_tags=1000))

    def test_many_files(self) -> None:
        """An archive of very many files is refused before its list is read."""
        data = zipped({str(index): "" for index in range(10_001)})
        with pytest.raises(bdg.SourceError, match="more than 10,000 files"):
            bdg.read(data)

    @pytest.mark.parametrize(
        "data",
        [
            word_file(*[p("a")] * 11),
            word_file(tbl(*[["a", "b"]] * 6, about=BORDERS)),
            b"a\n" * 11,
            b"a\r\n" * 11,
            b"a\r" * 11,
        ],
        ids=["paragraphs", "table", "text", "text of Windows", "text of old Macs"],
    )
    def test_lines(self, data: bytes) -> None:
        """A document of more lines than the limit is refused."""
        with pytest.raises(bdg.SourceError, match=r"Limits\(lines=\.\.\.\)"):
            bdg.read(data, limits=Limits(lines=10))

    @pytest.mark.parametrize(
        ("body", "where"),
        [
            (p("a" * 100), "paragraph 1"),
            (p(run("a") * 100), "paragraph 1"),
            (p("b") + p("<w:r>" + '<w:sym w:char="0061"/>' * 100 + "</w:r>"), "paragraph 2"),
            (p("<m:oMath>" + "<m:r><m:t>a</m:t></m:r>" * 100 + "</m:oMath>"), "paragraph 1"),
            (p("a" * 10, about="<w:rPr><w:del/></w:rPr>") * 10, "paragraph 10"),
            (tbl(["a" * 50, "b" * 50], about=BORDERS), "row 1 of table 1"),
            (tbl(["a", "b"], [tc("a", about='<w:gridSpan w:val="60"/>'), "b"], about=BORDERS), "row 2 of table 1"),
        ],
        ids=["text", "runs", "symbols", "mathematics", "deleted ends", "cells", "wide cells"],
    )
    def test_line_chars(self, body: str, where: str) -> None:
        """A paragraph or a row of more characters than the limit is refused with its place."""
        assert bdg.read(word_file(body)).source.lines
        with pytest.raises(bdg.SourceError) as caught:
            bdg.read(word_file(body), limits=Limits(line_chars=99))
        assert (
            f"{where} of this Word file has too many characters, over the limit of 99; "
            "if you trust it, raise Limits(line_chars=...)"
        ) == str(caught.value)

    @pytest.mark.parametrize(
        ("rows", "what"),
        [
            ([["a", "b"]] * 11, "table 1 of this Word file has too many rows"),
            ([["a"] * 11], "a row of a table of this Word file has too many cells"),
        ],
        ids=["rows", "cells"],
    )
    def test_list_items(self, rows: list[list[str]], what: str) -> None:
        """A table of more rows, or a row of more cells, than the limit is refused."""
        data = word_file(tbl(*rows, about=BORDERS))

        assert bdg.read(data, limits=Limits(list_items=11)).source.lines
        with pytest.raises(bdg.SourceError) as caught:
            bdg.read(data, limits=Limits(list_items=10))
        assert f"{what}, over the limit of 10; if you trust it, raise Limits(list_items=...)" == str(caught.value)

    @pytest.mark.parametrize(
        "row",
        [
            tbl([tc("a", about='<w:gridSpan w:val="63"/>')]).removeprefix("<w:tbl>").removesuffix("</w:tbl>"),
            f'<w:tr><w:trPr><w:gridBefore w:val="99"/></w:trPr>{tc("a")}</w:tr>',
            f'<w:tr><w:trPr><w:gridAfter w:val="99"/></w:trPr>{tc("a")}</w:tr>',
            f"<w:tr>{tc('a')}{'<w:tc/>' * 63}</w:tr>",
        ],
        ids=["spans", "before", "after", "empty"],
    )
    def test_empty_cells(self, row: str) -> None:
        """Empty cells, which a number may ask for, count as lines, so that a small file makes no large text."""
        with pytest.raises(
            bdg.SourceError, match=r"too many paragraphs, rows and empty cells, over the limit of 1,000.*Limits\(lines="
        ):
            bdg.read(word_file(f"<w:tbl>{BORDERS}{row * 20}</w:tbl>"), limits=Limits(lines=1_000))

    @pytest.mark.parametrize(
        "around",
        [
            lambda inner: tbl([tc(inner, p()), "b"]),
            lambda inner: f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>",
            lambda inner: p(f"<w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r>"),
            lambda inner: f"<w:customXml>{inner}</w:customXml>",
        ],
        ids=["tables", "controls", "text boxes", "custom XML"],
    )
    def test_nesting(self, around: Callable[[str], str]) -> None:
        """What is nested up to the limit is read; one more is refused."""
        inner = p("a")
        for _ in range(20):
            inner = around(inner)

        assert "a" in bdg.read(word_file(inner)).source.text
        with pytest.raises(bdg.SourceError, match=r"Limits\(nesting=\.\.\.\)"):
            bdg.read(word_file(around(inner)))

    @pytest.mark.parametrize("name", ["tbl", "ins", "r", "sdt", "customXml", "x"])
    def test_very_deep(self, name: str) -> None:
        """Elements nested thousands deep are refused or read, never followed until the stack is full."""
        assert _read_or_refused(altered(document=document(f"<w:{name}>" * 3000 + f"</w:{name}>" * 3000)))


BEGUN, SEPARATED = (f'<w:r><w:fldChar w:fldCharType="{step}"/></w:r>' for step in ("begin", "separate"))
WIDE = tc("a", about='<w:gridSpan w:val="999999999"/>')
HUGE = numbering([level(0, "lowerLetter", "%1" * 10**4).replace('w:start w:val="1"', 'w:start w:val="999999999"')])
ROMAN = numbering([level(0, "upperRoman", "%1.").replace('w:start w:val="1"', 'w:start w:val="999999999"')])
CHAIN = "".join(
    f'<w:style w:type="paragraph" w:styleId="S{index}"><w:basedOn w:val="S{index + 1}"/></w:style>'
    for index in range(2000)
)
NOTE = f'<w:footnote w:id="1">{p("a" * 10**5)}</w:footnote>'
BODIES: dict[str, Callable[[int], tuple[tuple[str, ...], dict[str, str]]]] = {
    "paragraphs": lambda size: ((p("Tập huấn.") * size,), {}),
    "runs": lambda size: ((p(run("a ") * size),), {}),
    "runs of old fonts": lambda size: ((p(run("aù ", '<w:rFonts w:ascii="VNI-Times"/>') * size),), {}),
    "fields with results": lambda size: ((p((BEGUN + SEPARATED) * size, run("a") * size),), {}),
    "marks of VNI": lambda size: ((p(run("b" + "\u0301\u0323" * size, '<w:rFonts w:ascii="VNI-Times"/>')),), {}),
    "embedded": lambda size: (('<w:altChunk r:id="r9"/>' * size,), {}),
    "lists of one definition": lambda size: (
        (*(p("a", about=listed(index, 0)) for index in range(size)),),
        {
            "numbering": f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.") * size}</w:abstractNum>'
            + "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="0"/></w:num>' for i in range(size))
        },
    ),
    "fields": lambda size: ((p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * size),), {}),
    "wide cells": lambda size: ((tbl([WIDE, "b"] * (size // 100), about=BORDERS),), {}),
    "long marks": lambda size: ((p("a", about=listed(1, 0)) * size,), {"numbering": HUGE}),
    "great Roman numbers": lambda size: ((p("a", about=listed(1, 0)) * size,), {"numbering": ROMAN}),
    "one note": lambda size: ((p('<w:r><w:footnoteReference w:id="1"/></w:r>' * size),), {"footnotes": NOTE}),
    "styles": lambda size: (
        ("".join(p("a", about=f'<w:pStyle w:val="S{index % 2000}"/>') for index in range(size)),),
        {"styles": CHAIN},
    ),
    "text boxes": lambda size: (
        (p(f"<w:r><w:pict><w:txbxContent>{p('a.')}</w:txbxContent></w:pict></w:r>" * size),),
        {},
    ),
    "deleted ends": lambda size: ((p("a ", about="<w:rPr><w:del/></w:rPr>") * size,), {}),
    "soft breaks": lambda size: ((p("<w:r><w:t>KT. AB.</w:t><w:br/></w:r>" * size),), {}),
    "tabs and breaks": lambda size: ((p("<w:r><w:tab/><w:br/></w:r>" * size),), {}),
}


class TestSize:
    """A large file is read to its end, whatever it holds; `benchmarks/docx_reading.py` shows what it takes."""

    @pytest.mark.deep
    @pytest.mark.parametrize(
        ("name", "lines", "letters"),
        [
            ("paragraphs", 1_600, 0),
            ("runs", 1, 1_600),
            ("runs of old fonts", 1, 0),
            ("fields", 1, 0),
            ("fields with results", 1, 1_600),
            ("marks of VNI", 1, 0),
            ("embedded", 1_600, 0),
            ("lists of one definition", 1_600, 1_600),
            ("wide cells", 1, 16),
            ("long marks", 1_600, 1_600),
            ("great Roman numbers", 1_600, 1_600),
            ("one note", 2, 100_000),
            ("styles", 1_600, 1_600),
            ("text boxes", 1_601, 1_600),
            ("deleted ends", 1, 1_600),
            ("soft breaks", 1_600, 0),
            ("tabs and breaks", 1, 0),
        ],
    )
    def test_all_of_it(self, name: str, lines: int, letters: int) -> None:
        """Every paragraph gives its line, and every letter is there once."""
        body, others = BODIES[name](1_600)
        source = bdg.read(word_file(*body, **others)).source

        assert (lines, letters) == (len(source.lines), source.text.count("a"))
