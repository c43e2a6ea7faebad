"""The form of an official document: its fixed lines, labels and letters."""

from enum import Enum
from typing import NamedTuple

NATION_LINE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
"""
The national name, over the documents of the state.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.
"""
MOTTO_LINE = "Độc lập - Tự do - Hạnh phúc"
"""The motto below the national name."""
PARTY_LINE = "ĐẢNG CỘNG SẢN VIỆT NAM"
"""
The line over the documents of the Party.

Source: Hướng dẫn 36-HD/VPTW, 2018.
"""
MOTTO = frozenset(line.lower().replace(" -", "") for line in (NATION_LINE, MOTTO_LINE, PARTY_LINE))
"""The fixed lines at the top of every official document, in small letters and without hyphens."""


class Authority(Enum):
    """
    Quyền hạn ký — the authority by which a document is signed, with its printed abbreviation.

    Source: Nghị định 30/2020/NĐ-CP, Điều 13 and Phụ lục I, mục II.7.
    """

    def __init__(self, vietnamese: str, abbreviation: str, slashed: str | None = None) -> None:
        self.vietnamese = vietnamese
        self.abbreviation = abbreviation
        self.slashed = slashed
        """How some real plans write it: `T/M`; None: they do not."""

    ON_BEHALF = "thay mặt", "TM.", "T/M"
    FOR_HEAD = "ký thay", "KT.", "K/T"
    BY_ORDER = "thừa lệnh", "TL.", "T/L"
    BY_AUTHORIZATION = "thừa ủy quyền", "TUQ."
    ACTING = "quyền", "Q."

    @property
    def letters(self) -> str:
        """The abbreviation without its full stop."""
        return self.abbreviation.removesuffix(".")


PLAIN_LETTERS = tuple(authority.letters for authority in Authority)
"""The letters that start the line above a signature, before a full stop."""
SLASHED_LETTERS = tuple(authority.slashed for authority in Authority if authority.slashed)
"""The letters that start it in some real plans, with or without a full stop."""
AUTHORITY_LETTERS = (*PLAIN_LETTERS, *SLASHED_LETTERS)
"""The letters that start it, in every spelling: *TM.*, *T/M*."""
SURE_LETTERS = tuple(authority.letters for authority in Authority if authority is not Authority.ACTING)
"""The letters that start no other line; *Q.* is a district too."""

NATION_STARTS = ("CỘNG HÒ", "CỘNG HO")
"""The first letters of the national name, with the tone mark on either vowel, or lost."""
PARTY_START = "ĐẢNG CỘNG"
"""The first words of the line of the Party."""
MOTTO_START = "Độc lập"
"""The first words of the motto, before a dash."""


class FormLine(NamedTuple):
    """Dòng thể thức — the first words of a line of the form."""

    word: str
    alone: bool = False
    """Whether it always starts a line of its own, which never continues a sentence."""
    glued: bool = False
    """Whether it always starts a line, also inside a text that has lost its line breaks."""
    cell: bool = False
    """Whether a cell that starts with it makes its row one of the form, not of a table."""


FORM = (
    FormLine("CỘNG HÒA XÃ HỘI", alone=True),
    FormLine("Độc lập -", alone=True, glued=True),
    FormLine("Số:", glued=True, cell=True),
    FormLine("Căn cứ ", glued=True),
    FormLine("Kính gửi", alone=True),
    FormLine("Trên đây là", alone=True, glued=True),
    FormLine("Nơi nhận", alone=True, glued=True, cell=True),
    FormLine("Phụ lục", alone=True),
)
"""
The lines of the form that are recognized by their first words.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II; *Trên đây là* was seen in real plans.
"""

FORM_LINES = tuple(line.word for line in FORM if line.alone)
"""The first words of fixed lines of the form, in any letter case; such a line never continues a sentence."""

ANNEX = "phụ lục"
"""The word over an annex."""
SHEETS = ("biểu", "biểu mẫu", "mẫu", "mẫu biểu", "bảng", "danh mục", "danh sách", "phụ biểu", "lịch")
"""The first words of the titles of annexes that are one table, list or form: `BIỂU SỐ 01`, `DANH MỤC NHIỆM VỤ`."""
ATTACHED = ("kèm theo", "ban hành kèm theo", "đính kèm", "kèm")
"""The first words of the line that says to which document an annex belongs: `(Kèm theo Kế hoạch số …)`."""

OPENING_ENDS = ("như sau", "sau đây", "dưới đây", "nội dung sau", "cụ thể sau")
"""The last words of the sentence that introduces the body, before its colon."""

CLERKS = ("VT", "VTUB", "Văn thư")
"""The names of the clerks, who keep every document: `Lưu: VT, …`."""

REMARKS = (
    *("b/c", "báo cáo", "t/h", "th/h", "thực hiện", "p/h", "phối hợp", "chỉ đạo", "biết", "theo dõi", "đăng tải"),
)
"""Words for the purpose of a copy, in the remark in brackets after a recipient: `(để b/c)`."""

ABOUT = "V/v"
"""The first letters of the subject of a letter, below its number: `V/v triển khai kế hoạch`."""
ABOUT_IN_FULL = "Về việc"
"""The same in full, as some letters write it."""
ADDRESSED = "Kính gửi"
"""The first words of the line that says to whom a document goes."""

APART = "Đoạn văn ngoài phần đầu"
"""The name of the style of a paragraph in a Word file that is no part of the heading."""

STAMPS = ("Dự thảo", "Mật", "Tối mật", "Tuyệt mật", "Khẩn", "Thượng khẩn", "Hỏa tốc", "Bản sao", "Lưu hành nội bộ")
"""
The stamps and notes beside the name of the body that issues a document; they never belong to the name.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9; the others were seen in real documents.
"""

SITE_LABELS = (
    "Số hiệu",
    "Số hiệu văn bản",
    "Số ký hiệu",
    "Số/Ký hiệu",
    "Ký hiệu",
    "Loại văn bản",
    "Hình thức văn bản",
    "Thể loại văn bản",
    "Nơi ban hành",
    "Cơ quan ban hành",
    "Đơn vị ban hành",
    "Cơ quan ban hành/ Chức danh/ Người ký",
    "Người ký",
    "Chức danh người ký",
    "Chức vụ",
    "Ngày ban hành",
    "Ngày hiệu lực",
    "Ngày có hiệu lực",
    "Ngày hết hiệu lực",
    "Ngày áp dụng",
    "Ngày công báo",
    "Ngày đăng công báo",
    "Ngày cập nhật",
    "Ngày đăng",
    "Số công báo",
    "Tình trạng",
    "Tình trạng hiệu lực",
    "Hiệu lực",
    "Trạng thái",
    "Lĩnh vực",
    "Lĩnh vực, ngành",
    "Ngành",
    "Phạm vi",
    "Trích yếu",
    "Trích yếu nội dung",
    "Tệp đính kèm",
    "Tài liệu đính kèm",
    "File đính kèm",
    "Văn bản đính kèm",
    "Lượt xem",
    "Lượt tải",
    "Thuộc tính văn bản",
)
"""The labels of the table that a law site puts above a document; seen on several sites."""
