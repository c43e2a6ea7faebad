"""What a text seems to be beside a document with a title, and the words that show it."""

from enum import Enum


class Seeming(Enum):
    """Loại văn bản nhận thấy — what a text seems to be, where no title says it or its characters hide it."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    LETTER = "công văn"
    FORM = "biểu mẫu còn chỗ để điền"
    OLD_FONT = "văn bản gõ bằng phông chữ cũ"
    NOISE = "bản quét nhận dạng chữ có nhiều lỗi"
    FOREIGN = "văn bản tiếng nước ngoài"
    EMPTY = "văn bản trống"
    NO_DOCUMENT = "không phải văn bản hành chính"


TO_FILL_IN = (
    "cần bổ sung",
    "bổ sung",
    "cần điền",
    "điền",
    "nhập",
    "ghi rõ",
    "tên cơ quan",
    "tên đơn vị",
    "địa danh",
    "họ và tên",
    "họ tên",
    "số lượng",
    "số ký hiệu",
    "ngày tháng",
    "chức vụ",
    "nội dung",
)
"""The first words in the square brackets of a form: `[tên cơ quan]`; seen in forms of offices."""

FOREIGN_WORDS = frozenset(
    {"the", "of", "and", "in", "for", "with", "is", "are", "on", "by", "from", "this", "that", "shall"}
    | {"le", "la", "les", "des", "et", "pour", "dans", "une", "der", "die", "das", "und", "für", "von"}
)
"""Common words of English, French and German, of which a Vietnamese text has few."""

INITIALS = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|qu|r|s|t|th|tr|v|x"
"""The consonants that start a Vietnamese syllable, for use inside a group of a pattern."""
NUCLEI = "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ia|iê|ya|yê|ua|uô|ưa|ươ|uơ|oa|oă|oe|oo|uâ|uê|uy|uya|uyê"
"""The vowels of a Vietnamese syllable, without tone marks."""
FINALS = "c|ch|m|n|ng|nh|p|t|i|y|o|u"
"""What ends a Vietnamese syllable."""
