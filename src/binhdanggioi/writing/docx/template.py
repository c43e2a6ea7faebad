"""The official document in a Word file of the office, with the page, the header and the styles of that file."""

import os
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import IO
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.parser import parse_xml
from docx.shared import Twips

from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.errors import SourceError
from binhdanggioi.writing.docx.body import document
from binhdanggioi.writing.docx.layout import Layout
from binhdanggioi.writing.docx.office_style import OfficeStyle
from binhdanggioi.writing.docx.package import archive
from binhdanggioi.writing.docx.styles import WordStyle, word_styles
from binhdanggioi.writing.docx.xml import SPACES


def fill(template: str | os.PathLike[str] | IO[bytes], plan: Plan, style: OfficeStyle) -> bytes:
    """
    Lay out a plan in a template; the text of the template is dropped.

    Raises:
        OSError: the template cannot be opened.
        SourceError: it is no Word file, or has no page settings.

    """
    word = _opened(template)
    body = word.element.body
    for child in list(body):
        if child is not body.sectPr:
            body.remove(child)
    laid_out = parse_xml(document(plan, _sheet(word, style)))[0]
    for child in list(laid_out)[:-1]:
        body.sectPr.addprevious(child)
    saved = BytesIO()
    word.save(saved)
    with ZipFile(saved) as opened:
        return archive({name: opened.read(name) for name in opened.namelist()})


def _opened(template: str | os.PathLike[str] | IO[bytes]) -> WordDocument:
    data = Path(template).read_bytes() if isinstance(template, str | os.PathLike) else template.read()
    try:
        word = Document(BytesIO(data))
    except (BadZipFile, KeyError, ValueError) as error:
        raise SourceError("the template is no Word file (.docx)") from error
    word.element.body.get_or_add_sectPr()
    return word


def _sheet(word: WordDocument, style: OfficeStyle) -> Layout:
    section = word.sections[-1]
    width, left, right = section.page_width, section.left_margin, section.right_margin
    if width is None or left is None or right is None:
        raise SourceError("the template says nothing of its page; set its size and margins in Word and save it")
    styles = word_styles(style)
    return Layout(style, styles, _ids(word, styles), (width - left - right) // Twips(1), word.element.body.sectPr.xml)


def _ids(word: WordDocument, styles: Mapping[str, WordStyle]) -> dict[str, str]:
    """The ids of the styles by their names; those that the template lacks are added to it."""
    theirs = word.styles.element
    known = {each.name_val.lower(): each.styleId for each in theirs.style_lst if each.name_val}
    taken = set(known.values())
    ids = {
        style.name: known.get(style.name.lower(), f"{style.id}_" if style.id in taken else style.id)
        for style in styles.values()
    }
    for style in styles.values():
        if style.name.lower() not in known:
            theirs.append(parse_xml(style.xml(ids).replace("<w:style ", f"<w:style {SPACES} ", 1)))
    return ids
