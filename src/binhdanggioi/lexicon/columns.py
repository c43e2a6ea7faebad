"""The headings of the columns of a table, and what they say of the cells."""

from enum import Enum
from typing import NamedTuple


class ColumnKind(Enum):
    """Loại cột — what the cells of a column hold, by its heading."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    ORDINAL = "số thứ tự"
    NOTE = "ghi chú"
    TEXT = "nội dung, nhiệm vụ"
    TARGET = "chỉ tiêu"
    UNIT = "đơn vị tính"
    BODY = "cơ quan, đơn vị"
    LEAD = "chủ trì"
    PARTNERS = "phối hợp"
    ASSIGNED = "phân công"
    TIME = "thời gian"
    START = "bắt đầu"
    STAGE = "giai đoạn"
    OUTPUT = "sản phẩm"
    SOURCE = "nguồn kinh phí"
    PLACE = "địa điểm"
    SHARE = "tỷ lệ"
    RATE = "đơn giá"
    QUANTITY = "số lượng"
    AMOUNT = "thành tiền"


NOT_ADDED = (ColumnKind.ORDINAL, ColumnKind.NOTE, ColumnKind.TIME, ColumnKind.SHARE, ColumnKind.RATE)
"""The kinds of columns of figures that are not added up."""


class ColumnWord(NamedTuple):
    """Từ của đầu cột — words of the heading of a column, folded."""

    word: str
    kind: ColumnKind
    within: bool = False
    """Whether it says so also behind other words: `cơ quan, đơn vị chủ trì`."""
    whole: bool = False
    """Whether it says so only as the whole heading: `đơn vị`, for `đơn vị tính` is another thing."""


COLUMNS = (
    ColumnWord("tt", ColumnKind.ORDINAL),
    ColumnWord("stt", ColumnKind.ORDINAL),
    ColumnWord("số tt", ColumnKind.ORDINAL),
    ColumnWord("số thứ tự", ColumnKind.ORDINAL),
    ColumnWord("thứ tự", ColumnKind.ORDINAL),
    ColumnWord("ghi chú", ColumnKind.NOTE),
    ColumnWord("nội dung", ColumnKind.TEXT),
    ColumnWord("nhiệm vụ", ColumnKind.TEXT),
    ColumnWord("hoạt động", ColumnKind.TEXT),
    ColumnWord("giải pháp", ColumnKind.TEXT),
    ColumnWord("công việc", ColumnKind.TEXT),
    ColumnWord("đầu việc", ColumnKind.TEXT),
    ColumnWord("phần việc", ColumnKind.TEXT),
    ColumnWord("việc", ColumnKind.TEXT, whole=True),
    ColumnWord("hạng mục", ColumnKind.TEXT),
    ColumnWord("khoản mục", ColumnKind.TEXT),
    ColumnWord("khoản chi", ColumnKind.TEXT),
    ColumnWord("diễn giải", ColumnKind.TEXT),
    ColumnWord("mục tiêu, nhiệm vụ", ColumnKind.TEXT),
    ColumnWord("chỉ tiêu, nhiệm vụ", ColumnKind.TEXT),
    ColumnWord("trách nhiệm", ColumnKind.TEXT),
    ColumnWord("chỉ tiêu", ColumnKind.TARGET),
    ColumnWord("nội dung chỉ tiêu", ColumnKind.TARGET),
    ColumnWord("chỉ số", ColumnKind.TARGET),
    ColumnWord("mục tiêu", ColumnKind.TARGET),
    ColumnWord("tiêu chí", ColumnKind.TARGET),
    ColumnWord("đơn vị tính", ColumnKind.UNIT),
    ColumnWord("đv tính", ColumnKind.UNIT),
    ColumnWord("đvt", ColumnKind.UNIT),
    ColumnWord("đơn vị đo", ColumnKind.UNIT),
    ColumnWord("đơn vị", ColumnKind.BODY, whole=True),
    ColumnWord("cơ quan", ColumnKind.BODY, whole=True),
    ColumnWord("cơ quan, đơn vị", ColumnKind.BODY),
    ColumnWord("đơn vị, cá nhân", ColumnKind.BODY),
    ColumnWord("bộ, ngành", ColumnKind.BODY),
    ColumnWord("sở, ban, ngành", ColumnKind.BODY),
    ColumnWord("sở, ngành", ColumnKind.BODY),
    ColumnWord("bộ phận", ColumnKind.BODY, whole=True),
    ColumnWord("thực hiện", ColumnKind.BODY, whole=True),
    ColumnWord("chủ trì", ColumnKind.LEAD, within=True),
    ColumnWord("đầu mối", ColumnKind.LEAD, within=True),
    ColumnWord("phụ trách", ColumnKind.LEAD, within=True),
    ColumnWord("chịu trách nhiệm", ColumnKind.LEAD, within=True),
    ColumnWord("đơn vị thực hiện", ColumnKind.LEAD, within=True),
    ColumnWord("cơ quan thực hiện", ColumnKind.LEAD, within=True),
    ColumnWord("bộ phận thực hiện", ColumnKind.LEAD),
    ColumnWord("người thực hiện", ColumnKind.LEAD, within=True),
    ColumnWord("lực lượng thực hiện", ColumnKind.LEAD),
    ColumnWord("đơn vị tham mưu", ColumnKind.LEAD, within=True),
    ColumnWord("đơn vị được giao", ColumnKind.LEAD),
    ColumnWord("phối hợp", ColumnKind.PARTNERS, within=True),
    ColumnWord("phân công", ColumnKind.ASSIGNED),
    ColumnWord("năm", ColumnKind.TIME),
    ColumnWord("thời gian", ColumnKind.TIME),
    ColumnWord("thời hạn", ColumnKind.TIME),
    ColumnWord("thời điểm", ColumnKind.TIME),
    ColumnWord("tiến độ", ColumnKind.TIME),
    ColumnWord("lộ trình", ColumnKind.TIME),
    ColumnWord("hoàn thành", ColumnKind.TIME),
    ColumnWord("ngày hoàn thành", ColumnKind.TIME),
    ColumnWord("hạn hoàn thành", ColumnKind.TIME),
    ColumnWord("dự kiến hoàn thành", ColumnKind.TIME),
    ColumnWord("quý", ColumnKind.TIME, whole=True),
    ColumnWord("tháng", ColumnKind.TIME, whole=True),
    ColumnWord("ngày", ColumnKind.TIME, whole=True),
    ColumnWord("thời gian bắt đầu", ColumnKind.START),
    ColumnWord("bắt đầu", ColumnKind.START),
    ColumnWord("giai đoạn", ColumnKind.STAGE),
    ColumnWord("sản phẩm", ColumnKind.OUTPUT),
    ColumnWord("kết quả", ColumnKind.OUTPUT),
    ColumnWord("đầu ra", ColumnKind.OUTPUT),
    ColumnWord("dự kiến sản phẩm", ColumnKind.OUTPUT),
    ColumnWord("dự kiến kết quả", ColumnKind.OUTPUT),
    ColumnWord("nguồn", ColumnKind.SOURCE),
    ColumnWord("địa điểm", ColumnKind.PLACE),
    ColumnWord("nơi", ColumnKind.PLACE),
    ColumnWord("%", ColumnKind.SHARE),
    ColumnWord("tỷ lệ", ColumnKind.SHARE),
    ColumnWord("người/", ColumnKind.SHARE),
    ColumnWord("mức", ColumnKind.SHARE),
    ColumnWord("mức chi", ColumnKind.RATE),
    ColumnWord("mức hỗ trợ", ColumnKind.RATE),
    ColumnWord("đơn giá", ColumnKind.RATE),
    ColumnWord("định mức", ColumnKind.RATE),
    ColumnWord("số lượng", ColumnKind.QUANTITY),
    ColumnWord("khối lượng", ColumnKind.QUANTITY),
    ColumnWord("số lớp", ColumnKind.QUANTITY),
    ColumnWord("số cuộc", ColumnKind.QUANTITY),
    ColumnWord("số buổi", ColumnKind.QUANTITY),
    ColumnWord("số tổ", ColumnKind.QUANTITY),
    ColumnWord("số người", ColumnKind.QUANTITY),
    ColumnWord("số mô hình", ColumnKind.QUANTITY),
    ColumnWord("thành tiền", ColumnKind.AMOUNT),
    ColumnWord("số tiền", ColumnKind.AMOUNT),
    ColumnWord("kinh phí", ColumnKind.AMOUNT, within=True),
    ColumnWord("dự toán", ColumnKind.AMOUNT),
)
"""The headings of the columns of tables; seen in real plans."""

UNLESS_BODIES = {"đơn vị": ColumnKind.UNIT}
"""What a column of figures holds whose heading may name bodies, where its cells name none."""

NAMING = ("tên", "các", "nhóm", "một số", "danh mục", "những")
"""Words before the word of a heading that change nothing: `tên nhiệm vụ`, `các giải pháp`."""

ACTUAL = ("thực hiện", "ước thực hiện", "ước th", "th", "hiện trạng", "thực trạng", "kết quả", "đã đạt")
"""Words of the heading of figures that were reached already: `thực hiện năm 2025`."""

PLANNED = ("kế hoạch", "kh", "mục tiêu", "chỉ tiêu", "lộ trình", "phấn đấu", "dự kiến", "đến năm", "giao", "tiến độ")
"""Words of the heading of figures that are to be reached; they win over the words of those that were."""

ALL = ("tổng", "tổng số", "tổng cộng", "cộng", "tổng kinh phí", "tổng dự toán")
"""The first words of the heading of a column that adds up those beside it."""

DITTO = ('"', "''", "“", "”", "nt", "-nt-", "- nt -", "như trên", "〃")
"""Cells that say what the cell above says, folded."""


def column_words(*kinds: ColumnKind) -> tuple[str, ...]:
    """
    The words with which headings of columns of these kinds start.

    >>> column_words(ColumnKind.AMOUNT)
    ('thành tiền', 'số tiền', 'kinh phí', 'dự toán')
    """
    return tuple(column.word for column in COLUMNS if column.kind in kinds and not column.whole)
