"""A Word file as a ZIP archive that is the same, byte for byte, for the same parts."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from binhdanggioi.writing.docx.xml import SPACES, escaped

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of every part: the earliest that a ZIP archive can hold."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_PARTS = (
    ("rId1", "styles", "styles"),
    ("rId2", "settings", "settings"),
    ("rId3", "header", "header1"),
    ("rId4", "header", "header2"),
)
_PAGE = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
HEADERS = '<w:headerReference w:type="default" r:id="rId3"/><w:headerReference w:type="first" r:id="rId4"/>'
"""The XML of a section for page numbers in the header of each page but the first."""


def word_file(document: str, styles: str, subject: str, author: str) -> bytes:
    """Put a document and its styles together, with the page number in the header."""
    related = "".join(
        f'<Relationship Id="{each}" Type="{_KINDS}/{kind}" Target="{name}.xml"/>' for each, kind, name in _PARTS
    )
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>'
        for kind, name in (("document.main", "document"), *((kind, name) for _, kind, name in _PARTS))
    )
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
            f'<Override PartName="/docProps/core.xml" ContentType="{_CORE}"/></Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATED}"><Relationship Id="rId1" Type="{_KINDS}/officeDocument" '
            'Target="word/document.xml"/><Relationship Id="rId2" '
            f'Type="{_RELATED}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'
        ),
        "docProps/core.xml": (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<dc:title>{escaped(subject)}</dc:title><dc:creator>{escaped(author)}</dc:creator>"
            "<dc:language>vi-VN</dc:language></cp:coreProperties>"
        ),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_RELATED}">{related}</Relationships>',
        "word/document.xml": document,
        "word/styles.xml": styles,
        "word/settings.xml": (
            f'<w:settings {SPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat>'
            '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
            'w:val="15"/></w:compat></w:settings>'
        ),
        "word/header1.xml": f'<w:hdr {SPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>{_PAGE}</w:p></w:hdr>',
        "word/header2.xml": f'<w:hdr {SPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>',
    }
    return archive({name: f"{_HEAD}{text}".encode() for name, text in parts.items()})


def archive(parts: Mapping[str, bytes]) -> bytes:
    """Put `parts` into a ZIP archive, all with the same date."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as opened:
        for name, data in parts.items():
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            opened.writestr(info, data)
    return file.getvalue()
