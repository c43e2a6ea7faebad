"""The styles of the official document, one for each part of the form, under its Vietnamese name."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from attrs import frozen

from binhdanggioi.lexicon.form import APART
from binhdanggioi.writing.docx.office_style import Measure, OfficeStyle
from binhdanggioi.writing.docx.xml import SPACES
from binhdanggioi.writing.pictures.text_width import Face

_FONTS = (
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" '
    'w:cs="Times New Roman"/>'
)
NUMBER_SIZE = 13
_ABOUT_SIZE = 12
_LABEL_SIZE = 12
_RECIPIENT_SIZE = 11
_CELL_SIZE = 12
_ANNEX_SIZE = 14
_TITLE_GAP = 240
_SIGNING_GAP = 1300
"""Room for a signature and a seal, in twips: about five lines."""
_FACES = {"": Face.REGULAR, "b": Face.BOLD, "i": Face.ITALIC, "bi": Face.BOLD_ITALIC}


@frozen
class WordStyle:
    """A paragraph style of Word."""

    id: str
    name: str
    size: int
    letters: str = ""
    """`b` for bold, `i` for italic, `c` for capitals by layout."""
    side: str = "center"
    about: str = ""
    """Further paragraph properties, as XML."""
    level: int | None = None
    """Its level in a table of contents; None: it has none."""

    @property
    def face(self) -> Face:
        """The face of its letters."""
        return _FACES[self.letters.removesuffix("c")]

    def shown(self, text: str) -> str:
        """`text` as printed, in capitals where the style says so."""
        return text.upper() if "c" in self.letters else text

    def xml(self, ids: Mapping[str, str]) -> str:
        """The style as XML; `ids` maps the names of the styles to their ids in the file."""
        base = "" if self.id == "Normal" else f'<w:basedOn w:val="{ids["Normal"]}"/>'
        default = ' w:default="1"' if self.id == "Normal" else ""
        custom = "" if self.id in _BUILT_IN else ' w:customStyle="1"'
        outline = "" if self.level is None else f'<w:outlineLvl w:val="{self.level}"/>'
        keep = "" if self.level is None else "<w:keepNext/>"
        return (
            f'<w:style w:type="paragraph"{default}{custom} w:styleId="{ids[self.name]}"><w:name w:val="{self.name}"/>'
            f'{base}<w:qFormat/><w:pPr>{keep}{self.about}<w:jc w:val="{self.side}"/>{outline}</w:pPr>'
            f"<w:rPr>{_FONTS}{letters(self.letters)}{_size(self.size)}</w:rPr></w:style>"
        )


_BUILT_IN = {"Normal", "BodyText", "Header", *(f"Heading{level}" for level in range(1, 6))}


def letters(kinds: str) -> str:
    """The run properties for `kinds`: `b` for bold, `i` for italic, `c` for capitals."""
    return "".join(
        xml for kind, xml in (("b", "<w:b/><w:bCs/>"), ("i", "<w:i/><w:iCs/>"), ("c", "<w:caps/>")) if kind in kinds
    )


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'


def twips(value: Measure, *, mm: bool = False) -> int:
    """
    Convert points, or millimetres, to twips: Word's twentieths of a point.

    >>> twips(6), twips(20, mm=True)
    (120, 1134)
    """
    return int((Decimal(value) * 7200 / 127 if mm else Decimal(value) * 20).to_integral_value())


def _spacing(before: int = 0, line: int = 240) -> str:
    return f'<w:spacing w:before="{before}" w:after="0" w:line="{line}" w:lineRule="auto"/>'


def word_styles(style: OfficeStyle) -> dict[str, WordStyle]:
    """The styles of an office, by their ids."""
    return {each.id: each for each in _styles(style)}


def _styles(style: OfficeStyle) -> Iterator[WordStyle]:
    nation, body = style.sizes.nation, style.sizes.body
    tight, below_gap = _spacing(), _spacing(_TITLE_GAP // 2)
    apart = _spacing(twips(style.gap_pt), int(Decimal(style.line_spacing) * 240))
    text = f'{apart}<w:ind w:firstLine="{twips(Decimal(style.indent_cm) * 10, mm=True)}"/>'
    yield WordStyle("Normal", "Normal", body, side="left", about=tight)
    yield WordStyle("BodyText", "Body Text", body, side="both", about=text)
    for index, kinds in enumerate(("bc", "b", "b", "b", ""), start=1):
        yield WordStyle(f"Heading{index}", f"heading {index}", body, kinds, "both", text, index - 1)
    yield WordStyle("Chapter", "Phần, chương, mục", body, "bc", about=below_gap, level=0)
    yield WordStyle("Parent", "Cơ quan chủ quản", nation, "c", about=tight)
    yield WordStyle("Issuer", "Cơ quan ban hành", nation, "bc", about=tight)
    yield WordStyle("Nation", "Quốc hiệu", nation, "bc", about=tight)
    yield WordStyle("Motto", "Tiêu ngữ", body, "b", about=tight)
    yield WordStyle(
        "Rule", "Đường kẻ", 1, about='<w:spacing w:before="50" w:after="0" w:line="20" w:lineRule="exact"/>'
    )
    yield WordStyle("Number", "Số, ký hiệu", NUMBER_SIZE, about=below_gap)
    yield WordStyle("About", "Trích yếu công văn", _ABOUT_SIZE, about=tight)
    yield WordStyle("Date", "Địa danh, thời gian", body, "i", about=below_gap)
    yield WordStyle("Title", "Tên loại", body, "bc", about=f"<w:keepNext/>{_spacing(_TITLE_GAP)}")
    yield WordStyle("Subject", "Trích yếu", body, "b", about=f"<w:keepNext/>{tight}")
    yield WordStyle("Basis", "Căn cứ", body, "i", "both", text)
    yield WordStyle("Apart", APART, body, side="both", about=text)
    yield WordStyle("Enacting", "Thẩm quyền ban hành", body, "bc", about=below_gap)
    yield WordStyle("RecipientsLabel", "Nhãn nơi nhận", _LABEL_SIZE, "bi", "left", tight)
    yield WordStyle("Recipient", "Nơi nhận", _RECIPIENT_SIZE, "", "left", tight)
    yield WordStyle("Position", "Quyền hạn, chức vụ", body, "bc", about=f"<w:keepNext/>{tight}")
    yield WordStyle("SignerName", "Họ tên người ký", body, "b", about=_spacing(_SIGNING_GAP))
    yield WordStyle("Annex", "Phụ lục", _ANNEX_SIZE, "b", about=f"{tight}", level=0)
    yield WordStyle("AnnexTitle", "Tiêu đề phụ lục", body, "bc", about=tight)
    yield WordStyle("AnnexNote", "Kèm theo", body, "i", about=tight)
    yield WordStyle("Cell", "Chữ trong bảng", _CELL_SIZE, "", "left", tight)
    yield WordStyle("CellHead", "Đầu cột", _CELL_SIZE, "b", about=tight)
    yield WordStyle("CellFigure", "Số trong bảng", _CELL_SIZE, about=tight)
    yield WordStyle("Header", "header", body, about=tight)


def styles_part(styles: Mapping[str, WordStyle]) -> str:
    """The styles part of a Word file."""
    ids = {style.name: style.id for style in styles.values()}
    return (
        f'<w:styles {SPACES}><w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:color w:val="000000"/>'
        f'{_size(styles["Normal"].size)}<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault/></w:docDefaults>{''.join(style.xml(ids) for style in styles.values())}</w:styles>"
    )
