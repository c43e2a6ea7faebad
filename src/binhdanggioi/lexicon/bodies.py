"""Names of bodies: the words that start them, the words around them, and words that never name a body."""

from enum import Enum
from typing import NamedTuple

from binhdanggioi.lexicon.levels import AREAS, Level
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.words import any_of, any_of_many


class BodyKind(Enum):
    """Loại cơ quan — the kind of a body, by the first words of its name."""

    def __init__(self, vietnamese: str) -> None:
        self.vietnamese = vietnamese

    PEOPLES_COMMITTEE = "ủy ban nhân dân"
    COMMITTEE = "ủy ban"
    COUNCIL = "cơ quan dân cử, hội đồng"
    STATE = "cơ quan nhà nước"
    DIVISION = "đơn vị trong cơ quan"
    SERVICE = "đơn vị sự nghiệp"
    PARTY = "cơ quan của Đảng"
    MASS = "Mặt trận, đoàn thể"
    STANDING = "ban đứng đầu của Mặt trận, đoàn thể"
    BUSINESS = "doanh nghiệp"
    GROUP = "tổ, nhóm, cơ sở"
    ANY = "cơ quan, đơn vị"


class BodyWord(NamedTuple):
    """
    Từ mở đầu tên cơ quan — the first words of names of bodies, with the properties of such bodies.

    `Sở` starts *Sở Nội vụ* and *Sở Y tế*.
    """

    word: str
    kind: BodyKind
    level: Level | None = None
    """The only level that has such bodies; None: there are some at several levels."""
    groups: tuple[str, ...] = ()
    """The words after *các* in a line of recipients that includes such bodies: `các sở, ngành`; (): no line does."""
    ordinary: bool = False
    """Whether it is an everyday word too, so that it alone does not show that a body is named."""
    holder: bool = False
    """Whether, though an everyday word, it may start a heading of duties."""
    acts: bool = False
    """Whether a recipient of this kind should have a part in the plan; others are only informed, or supervise it."""
    peer: bool = False
    """Whether a department can only make requests to it, not assign it duties."""
    counted: bool = False
    """Whether targets count how many of such bodies reach something: `100% UBND cấp xã`."""
    founded: bool = False
    """Whether targets count how many of such bodies are founded: `05 câu lạc bộ`."""
    sends: bool = False
    """Whether a course counts how many of such bodies send people: `12 sở`."""
    inside: bool = False
    """Whether it is a division of a department; a department has few of them."""
    many: bool = False
    """Whether the word alone leaves open which of many bodies, or which persons, are meant."""
    does: bool = False
    """Whether the word for what such bodies do may follow as a part of the name: `Ban chỉ đạo`, `Quỹ hỗ trợ`."""


_DEPARTMENTS = ("sở", "ngành")
_OFFICES = ("phòng", "ban")
_UNITS = ("đơn vị",)
SOCIAL = (
    "chính trị",
    "xã hội",
    "quần chúng",
    "thành viên",
    "đoàn thể",
    "tôn giáo",
    "phi chính phủ",
    "quốc tế",
    "tín dụng",
    "công đoàn",
    "đảng",
)
"""The words after *tổ chức* that make it a noun, an organization, not a verb."""
_ORGANIZATIONS = ("đoàn thể", "tổ chức ct xh", *(f"tổ chức {word}" for word in SOCIAL))

BODIES = (
    BodyWord("Chính phủ", BodyKind.STATE, Level.CENTRAL),
    BodyWord("Ủy ban nhân dân", BodyKind.PEOPLES_COMMITTEE, peer=True),
    BodyWord("UBND", BodyKind.PEOPLES_COMMITTEE, peer=True, counted=True),
    BodyWord("Ủy ban", BodyKind.COMMITTEE, counted=True, does=True),
    BodyWord("Uỷ ban", BodyKind.COMMITTEE),
    BodyWord("UB", BodyKind.COMMITTEE),
    BodyWord("Quốc hội", BodyKind.COUNCIL, Level.CENTRAL),
    BodyWord("HĐND", BodyKind.COUNCIL),
    BodyWord("Hội đồng", BodyKind.COUNCIL, does=True),
    BodyWord("Bộ", BodyKind.STATE, Level.CENTRAL),
    BodyWord("Bộ Chỉ huy", BodyKind.STATE, groups=_DEPARTMENTS),
    BodyWord("Bộ Tư lệnh", BodyKind.STATE, groups=_DEPARTMENTS),
    BodyWord("Tổng cục", BodyKind.STATE, Level.CENTRAL),
    BodyWord("Vụ", BodyKind.STATE, Level.CENTRAL, ordinary=True),
    BodyWord("Cục", BodyKind.STATE, groups=_DEPARTMENTS, does=True),
    BodyWord("Chi cục", BodyKind.STATE, groups=_UNITS, acts=True, does=True),
    BodyWord("Sở", BodyKind.STATE, Level.PROVINCE, groups=_DEPARTMENTS, acts=True, peer=True, counted=True, sends=True),
    BodyWord("Ban", BodyKind.STATE, groups=(*_DEPARTMENTS, *_OFFICES), counted=True, does=True),
    BodyWord("Thanh tra", BodyKind.STATE, groups=(*_DEPARTMENTS, *_OFFICES)),
    BodyWord("Công an", BodyKind.STATE, groups=_DEPARTMENTS, acts=True, peer=True),
    BodyWord("Quân khu", BodyKind.STATE),
    BodyWord("Kho bạc", BodyKind.STATE, groups=_DEPARTMENTS, acts=True),
    BodyWord("Bảo hiểm", BodyKind.STATE, groups=_DEPARTMENTS),
    BodyWord("BHXH", BodyKind.STATE),
    BodyWord("Kiểm toán", BodyKind.STATE),
    BodyWord("Thuế tỉnh", BodyKind.STATE),
    BodyWord("Thuế thành phố", BodyKind.STATE),
    BodyWord("Thuế cơ sở", BodyKind.STATE),
    BodyWord("Tòa án", BodyKind.STATE),
    BodyWord("Toà án", BodyKind.STATE),
    BodyWord("Viện kiểm sát", BodyKind.STATE, groups=_DEPARTMENTS),
    BodyWord("Phòng", BodyKind.DIVISION, groups=_OFFICES, acts=True, counted=True, inside=True, does=True),
    BodyWord("Văn phòng", BodyKind.DIVISION, groups=_OFFICES, does=True),
    BodyWord("Văn phòng cơ quan", BodyKind.DIVISION, many=True),
    BodyWord("VP", BodyKind.DIVISION),
    BodyWord("Khoa", BodyKind.DIVISION, groups=("khoa",), inside=True),
    BodyWord("Tổ", BodyKind.DIVISION, groups=("tổ",), does=True),
    BodyWord("Đội", BodyKind.DIVISION, groups=_UNITS, does=True),
    BodyWord("Bộ phận", BodyKind.DIVISION, ordinary=True, holder=True),
    BodyWord("Trường", BodyKind.SERVICE, groups=(*_UNITS, "trường"), acts=True, sends=True),
    BodyWord("Ban Giám hiệu", BodyKind.DIVISION, many=True),
    BodyWord("Trung tâm", BodyKind.SERVICE, groups=_UNITS, acts=True, does=True),
    BodyWord("Bệnh viện", BodyKind.SERVICE),
    BodyWord("Trạm", BodyKind.SERVICE, does=True),
    BodyWord("Viện", BodyKind.SERVICE, groups=_DEPARTMENTS, does=True),
    BodyWord("Học viện", BodyKind.SERVICE),
    BodyWord("Đại học", BodyKind.SERVICE),
    BodyWord("Nhà trường", BodyKind.SERVICE, ordinary=True, holder=True, many=True),
    BodyWord("Thư viện", BodyKind.SERVICE),
    BodyWord("Bảo tàng", BodyKind.SERVICE),
    BodyWord("Bưu điện", BodyKind.BUSINESS),
    BodyWord("Đài", BodyKind.SERVICE, groups=_DEPARTMENTS, peer=True),
    BodyWord("Báo", BodyKind.SERVICE, peer=True),
    BodyWord("Báo chí", BodyKind.SERVICE, many=True),
    BodyWord("Trung ương", BodyKind.PARTY, Level.CENTRAL),
    BodyWord("Tỉnh ủy", BodyKind.PARTY, Level.PROVINCE),
    BodyWord("Thành ủy", BodyKind.PARTY),
    BodyWord("Huyện ủy", BodyKind.PARTY, Level.DISTRICT),
    BodyWord("Đảng ủy", BodyKind.PARTY),
    BodyWord("Tỉnh uỷ", BodyKind.PARTY, Level.PROVINCE),
    BodyWord("Thành uỷ", BodyKind.PARTY),
    BodyWord("Huyện uỷ", BodyKind.PARTY, Level.DISTRICT),
    BodyWord("Đảng uỷ", BodyKind.PARTY),
    BodyWord("Uỷ ban nhân dân", BodyKind.PEOPLES_COMMITTEE, peer=True),
    BodyWord("Mặt trận", BodyKind.MASS),
    BodyWord("MTTQ", BodyKind.MASS),
    BodyWord("UBMTTQ", BodyKind.MASS),
    BodyWord("Ủy ban Mặt trận", BodyKind.MASS),
    BodyWord("Ủy ban MTTQ", BodyKind.MASS),
    BodyWord("Hội", BodyKind.MASS, groups=_ORGANIZATIONS, acts=True),
    BodyWord("Hiệp hội", BodyKind.MASS, ordinary=True, holder=True),
    BodyWord("Liên hiệp", BodyKind.MASS),
    BodyWord("Liên đoàn", BodyKind.MASS, groups=_ORGANIZATIONS),
    BodyWord("Liên minh", BodyKind.MASS, groups=_ORGANIZATIONS),
    BodyWord("Công đoàn", BodyKind.MASS),
    BodyWord("Đoàn", BodyKind.MASS, groups=_ORGANIZATIONS, does=True),
    BodyWord("Tỉnh đoàn", BodyKind.MASS, Level.PROVINCE, groups=_ORGANIZATIONS),
    BodyWord("Thành đoàn", BodyKind.MASS),
    BodyWord("Huyện đoàn", BodyKind.MASS, Level.DISTRICT),
    BodyWord("Ban Thường trực", BodyKind.STANDING),
    BodyWord("Ban Thường vụ", BodyKind.STANDING),
    BodyWord("Ban Chấp hành", BodyKind.STANDING),
    BodyWord("Ngân hàng", BodyKind.BUSINESS),
    BodyWord("Quỹ", BodyKind.BUSINESS, does=True),
    BodyWord("Công ty", BodyKind.BUSINESS),
    BodyWord("Doanh nghiệp", BodyKind.BUSINESS, founded=True),
    BodyWord("Hợp tác xã", BodyKind.BUSINESS, ordinary=True, holder=True, founded=True),
    BodyWord("Tổ hợp tác", BodyKind.GROUP, founded=True),
    BodyWord("Câu lạc bộ", BodyKind.GROUP, founded=True),
    BodyWord("Cấp ủy", BodyKind.PARTY, ordinary=True, holder=True, many=True),
    BodyWord("Cấp uỷ", BodyKind.PARTY, ordinary=True, holder=True, many=True),
    BodyWord("Chính quyền", BodyKind.GROUP, ordinary=True, holder=True, many=True),
    BodyWord("Cơ sở", BodyKind.GROUP, ordinary=True, holder=True, counted=True, founded=True),
    BodyWord("Hộ", BodyKind.GROUP, ordinary=True, holder=True),
    BodyWord("Cơ quan", BodyKind.ANY, counted=True, sends=True, many=True, does=True),
    BodyWord("Đơn vị", BodyKind.ANY, counted=True, sends=True, inside=True, many=True),
    BodyWord("Địa phương", BodyKind.GROUP, ordinary=True, counted=True),
    BodyWord("Tổ chức chính trị", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức xã hội", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức quần chúng", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức thành viên", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức đoàn thể", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức tôn giáo", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức phi chính phủ", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức quốc tế", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức tín dụng", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức công đoàn", BodyKind.GROUP, many=True),
    BodyWord("Tổ chức đảng", BodyKind.GROUP, many=True),
)
"""The first words of the names of bodies in plans of every level; seen in real plans."""


def body_words(*kinds: BodyKind) -> tuple[str, ...]:
    """
    The first words of the names of bodies of these kinds.

    >>> body_words(BodyKind.PEOPLES_COMMITTEE)
    ('Ủy ban nhân dân', 'UBND', 'Uỷ ban nhân dân')
    """
    return tuple(body.word for body in BODIES if body.kind in kinds)


PLURALS = ("các", "những", "toàn thể")
"""The words before the names of many bodies or people."""

UNNAMED = ("cấp", "ngành", "ban", "đoàn thể", "địa phương", "lực lượng", "thành viên", "hộ", "dòng họ")
"""Other words after them for bodies and people that duties are given to: *các cấp, các ngành*."""

BELONGING = ("của", "thuộc", "trực thuộc")
"""The words between a body, or people, and the body that they belong to: *Phòng Nội vụ thuộc UBND huyện*."""

NO_BODIES = (
    "cơ quan chức năng",
    "đơn vị tính",
    "báo cáo",
    "ban hành",
    "ban ngành",
    "ban, ngành",
    "bộ phận",
    "hội nghị",
    "hội thảo",
    "hội trường",
    "trường hợp",
    "đoàn viên",
    "đội ngũ",
    "đội hình",
    "xã hội",
    "bộ chỉ số",
    "bộ công cụ",
    "bộ dữ liệu",
    "bộ luật",
    "bộ máy",
    "bộ sản phẩm",
    "bộ tài liệu",
    "bộ tiêu chí",
    "đoàn kết",
    "đài thọ",
    "hội chợ",
    "hội diễn",
    "hội nhập",
    "hội thao",
    "hội thi",
    "hội viên",
    "khoa học",
    "lãnh đạo, chỉ đạo",
    "lãnh đạo, quản lý",
    "phòng bệnh",
    "phòng ngừa",
    "phòng tránh",
    "phòng, chống",
    "quỹ đất",
    "quỹ thời gian",
    "thanh tra, kiểm tra",
    "thanh tra việc",
    "viện phí",
    "viện trợ",
)
"""Words that start like names of bodies but name none."""

_NO_BODY = rf"(?:{any_of_many(NO_BODIES)}|tổ\s+chức(?!\s+{any_of(SOCIAL)}))"
"""*Tổ chức* is a verb before any other word: `Tổ chức tập huấn`."""

NAMES = (
    *(body.word for body in BODIES if not body.ordinary),
    *(post.word for post in POSTS if post.body),
    *(area.word.capitalize() for area in AREAS if area.body),
)
"""The first words of names of bodies, with the posts and areas that stand for their body."""
NAME = rf"(?!(?i:{_NO_BODY})(?![^\W\d_])){any_of_many(NAMES)}(?![^\W\d_])"
"""Pattern of the first words of the name of a body, for use inside other patterns: `Sở`, `Chủ tịch`; not `Tổ chức`."""

HOLDERS = (
    *(person.word.capitalize() for person in PEOPLE if person.holder),
    *(post.word for post in POSTS if post.holder),
    *(body.word for body in BODIES if body.holder),
    *(level.vietnamese.capitalize() for level in Level),
)
"""The first words of headings of duties that name people, or bodies by an everyday word."""

FORMER = ("trước đây", "trước khi", "cũ", "đã", "nay là", "sáp nhập", "hợp nhất", "thời kỳ", "giai đoạn")
"""Words near a body that show that it no longer exists, or that it is named as it was at the time."""

AFTER_NAMES = (
    *("trong", "để", "nhằm", "theo", "về", "kết quả", "khóa", "khoá"),
    *("là", "cho", "với", "cùng với", "vào", "khi", "nếu", "do", "bằng", "gồm", "bao gồm", "sau khi", "sau đó"),
    *("thì", "mà", "đã", "đang", "sẽ", "phải", "cần", "không"),
)
"""The words that end the name of a body before them, like verbs and times."""
