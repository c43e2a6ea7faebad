"""Content that a Word file embeds or links and that is not opened: a line stands for it where it would be read."""

from binhdanggioi.opening.word.package import Element, W

_KINDS = {
    f"{W}altChunk": "tệp được chèn vào",
    f"{W}subDoc": "tài liệu con",
    "{urn:schemas-microsoft-com:office:office}OLEObject": "đối tượng",
    "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart": "biểu đồ",
    "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds": "sơ đồ",
}
"""The elements that stand for content in another part or file, which may hold words of the plan."""
EMBEDDED = frozenset(_KINDS)


def line_for(element: Element) -> str:
    """The line that stands for embedded content; no word of it is a word of the document."""
    return f"[Nội dung nhúng không đọc được: {_KINDS[str(element.tag)]}]"
