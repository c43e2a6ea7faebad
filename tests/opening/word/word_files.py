"""Word files that tests build, from raw XML or from the lines of a text."""

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
BORDERS = '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr>'


def run(text: str, about: str = "") -> str:
    """A run of text, with what is said about it as XML."""
    return f'<w:r>{f"<w:rPr>{about}</w:rPr>" if about else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(*runs: str, about: str = "") -> str:
    """A paragraph of runs; one that is no XML is a run of plain text."""
    inner = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p>{f'<w:pPr>{about}</w:pPr>' if about else ''}{inner}</w:p>"


def listed(number: int, level: int) -> str:
    """What a paragraph says to be numbered."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def tc(*paragraphs: str, about: str = "") -> str:
    """A cell of a table; one that is no XML is a paragraph."""
    inner = "".join(each if each.startswith("<") else p(each) for each in paragraphs) or p()
    return f"<w:tc>{f'<w:tcPr>{about}</w:tcPr>' if about else ''}{inner}</w:tc>"


def tbl(*rows: Sequence[str], about: str = "") -> str:
    """A table of rows of cells."""
    inner = "".join(f"<w:tr>{''.join(c if c.startswith('<') else tc(c) for c in cells)}</w:tr>" for cells in rows)
    return f"<w:tbl>{about}{inner}</w:tbl>"


def level(place: int, form: str, text: str, more: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*lists: Iterable[str]) -> str:
    """Lists, each of its levels; the first is list 1."""
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{index}">{"".join(levels)}</w:abstractNum>'
        for index, levels in enumerate(lists)
    )
    nums = "".join(
        f'<w:num w:numId="{index + 1}"><w:abstractNumId w:val="{index}"/></w:num>' for index in range(len(lists))
    )
    return abstracts + nums


def zipped(files: dict[str, bytes | str]) -> bytes:
    """A ZIP archive."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def relationships(*targets: tuple[str, str]) -> str:
    """The part that says what another part names."""
    inner = "".join(
        f'<Relationship Id="r{index}" Type="{_KINDS}/{kind}" Target="{target}"/>'
        for index, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{inner}</Relationships>'


def parts(*body: str, **others: str) -> dict[str, bytes | str]:
    """The files of a Word file: its body, and other parts by their names: styles, numbering, footnotes, endnotes."""
    roots = {name: f"<w:{name} {_SPACES}>{content}</w:{name}>" for name, content in others.items()}
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relationships(("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relationships(*((name, f"{name}.xml") for name in others)),
        "word/document.xml": f"<w:document {_SPACES}><w:body>{''.join(body)}</w:body></w:document>",
        **{f"word/{name}.xml": root for name, root in roots.items()},
    }


def word_file(*body: str, **others: str) -> bytes:
    """A Word file of a body and other parts."""
    return zipped(parts(*body, **others))


OUTLINE = numbering(
    [
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "decimal", "%2.%3."),
        level(3, "lowerLetter", "%4)"),
    ],
    [level(0, "bullet", "-"), level(1, "bullet", "+")],
)
"""I. · 1. · 1.1. · a) as list 1; - and + as list 2."""
_MARKS = (
    (re.compile(r"[IVX]+\. "), listed(1, 0)),
    (re.compile(r"\d\. "), listed(1, 1)),
    (re.compile(r"\d\.\d\. "), listed(1, 2)),
    (re.compile(r"[a-e]\) "), listed(1, 3)),
    (re.compile(r"- "), listed(2, 0)),
    (re.compile(r"\+ "), listed(2, 1)),
)


def _numbered(line: str) -> str:
    for pattern, about in _MARKS:
        if found := pattern.match(line):
            return p(line[found.end() :], about=about)
    return p(line)


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line]


def plainly(text: str) -> bytes:
    """Each line as a paragraph."""
    return word_file(*map(p, _filled(text)))


def spaced(text: str) -> bytes:
    """Each line as a paragraph, with an empty one after it."""
    return word_file(*(p(line) + p() for line in _filled(text)))


def with_lists(text: str) -> bytes:
    """Each line as a paragraph, its mark put there by Word."""
    return word_file(*map(_numbered, _filled(text)), numbering=OUTLINE)


def with_tables(text: str) -> bytes:
    """The heading and the signature as tables without lines, as in nearly every real plan; the marks by Word."""
    lines = _filled(text)
    title, notes, signed = lines.index("KẾ HOẠCH"), lines.index("Nơi nhận:"), lines.index("KT. GIÁM ĐỐC")
    *issuer, country, motto, number, date = lines[:title]
    heading = tbl([tc(*issuer), tc(country, motto)], [tc(number), tc(date)])
    signature = tbl([tc(*map(_numbered, lines[notes:signed])), tc(*lines[signed:])])
    return word_file(heading, *map(_numbered, lines[title:notes]), signature, numbering=OUTLINE)


def in_pieces(text: str) -> bytes:
    """Each word as a run; with changes, hidden words, fields and marks of spelling between the runs."""
    noise = (
        "<w:del><w:r><w:delText>bỏ đi </w:delText></w:r></w:del>",
        run("ẩn đi ", "<w:vanish/>"),
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
        '<w:bookmarkStart w:id="1"/><w:proofErr w:type="spellStart"/><w:r><w:softHyphen/></w:r>',
    )
    paragraphs = [
        p(*(f"<w:ins>{run(f'{word} ')}</w:ins>{noise[index % 4]}" for index, word in enumerate(line.split())))
        for line in _filled(text)
    ]
    return word_file(*paragraphs)


LAYOUTS = (plainly, spaced, with_lists, with_tables, in_pieces)
