"""Kinds of documents with their codes in symbols, and the parts of documents."""

from enum import Enum


class DocumentKind(Enum):
    """
    Tên loại văn bản — a kind of document, with its Vietnamese name and its code in symbols.

    A letter (*công văn*) and a law have no code.

    Source: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III, mục I, for administrative documents; Luật Ban hành văn bản
    quy phạm pháp luật for the others.
    """

    def __init__(self, vietnamese: str, code: str | None) -> None:
        self.vietnamese = vietnamese
        self.code = code

    PLAN = "Kế hoạch", "KH"
    DECISION = "Quyết định", "QĐ"
    RESOLUTION = "Nghị quyết", "NQ"
    JOINT_RESOLUTION = "Nghị quyết liên tịch", "NQLT"
    DIRECTIVE = "Chỉ thị", "CT"
    RULES = "Quy chế", "QC"
    REGULATION = "Quy định", "QyĐ"
    COMMUNIQUE = "Thông cáo", "TC"
    NOTICE = "Thông báo", "TB"
    GUIDELINES = "Hướng dẫn", "HD"
    PROGRAMME = "Chương trình", "CTr"
    SCHEME = "Phương án", "PA"
    PROPOSAL = "Đề án", "ĐA"
    PROJECT = "Dự án", "DA"
    REPORT = "Báo cáo", "BC"
    MINUTES = "Biên bản", "BB"
    SUBMISSION = "Tờ trình", "TTr"
    CONTRACT = "Hợp đồng", "HĐ"
    TELEGRAM = "Công điện", "CĐ"
    CONCLUSION = "Kết luận", "KL"
    LETTER = "Công văn", None
    DECREE = "Nghị định", "NĐ"
    CIRCULAR = "Thông tư", "TT"
    JOINT_CIRCULAR = "Thông tư liên tịch", "TTLT"
    ORDINANCE = "Pháp lệnh", None
    CODE = "Bộ luật", None
    LAW = "Luật", None
    CONSTITUTION = "Hiến pháp", None


LAWS = (DocumentKind.CODE, DocumentKind.LAW, DocumentKind.ORDINANCE, DocumentKind.CONSTITUTION)
"""The kinds that are cited by name, with or without a number."""

LAW_NAMES = tuple(kind.vietnamese for kind in LAWS)
"""The first words of the names of laws."""

DECIDING = (
    DocumentKind.DECISION,
    DocumentKind.RESOLUTION,
    DocumentKind.JOINT_RESOLUTION,
    DocumentKind.DIRECTIVE,
    DocumentKind.DECREE,
    DocumentKind.CIRCULAR,
    DocumentKind.JOINT_CIRCULAR,
    DocumentKind.TELEGRAM,
    DocumentKind.NOTICE,
    DocumentKind.RULES,
    DocumentKind.REGULATION,
    *LAWS,
)
"""
The kinds that name the office which decides below their subject: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, mục II; Luật Ban hành văn bản quy phạm pháp luật for the others.
"""

QUALIFIED = ("hành động", "phối hợp", "liên tịch", "liên ngành", "tổng kết", "sơ kết", "tổng thể", "công tác")
"""Words behind the kind in a title of its own line: `KẾ HOẠCH HÀNH ĐỘNG`."""

GROUNDS = (
    *LAWS,
    DocumentKind.RESOLUTION,
    DocumentKind.JOINT_RESOLUTION,
    DocumentKind.DECREE,
    DocumentKind.DECISION,
    DocumentKind.DIRECTIVE,
    DocumentKind.CIRCULAR,
    DocumentKind.JOINT_CIRCULAR,
    DocumentKind.PLAN,
)
"""The kinds that plans rest on."""

GROUND_NAMES = tuple(kind.vietnamese for kind in GROUNDS)
"""The first words of a basis that starts with an act itself."""

PARTS = ("phần", "chương", "mục", "tiểu mục", "điều", "khoản", "điểm")
"""
The parts that a document is divided into.

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.
"""

AFTER_LAWS = ("ngày", "quy định", "được", "trên địa bàn", "với", "tại", "trong", "đối với")
"""The words that end the name of a law before them."""

AFTER_PROGRAMMES = ("theo", "giai đoạn", "năm", "trên")
"""The words that end the name of a programme before them."""
