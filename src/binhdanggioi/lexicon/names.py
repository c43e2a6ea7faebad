"""The words in and around the names of bodies: where a name starts and ends, and words that never name a body."""

from binhdanggioi.lexicon.bodies import BODIES, SOCIAL, BodyKind, body_words
from binhdanggioi.lexicon.levels import AREAS, Level
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.words import any_of, any_of_many

WHOLE_NAMES = (
    *body_words(BodyKind.PEOPLES_COMMITTEE, BodyKind.PARTY, BodyKind.STANDING),
    "Chính phủ",
    "Quốc hội",
    "Hội đồng nhân dân",
    "HĐND",
)
"""The words that can be the whole name of a body; after any other one a name goes on: `HỘI`, `TRƯỜNG`."""

SHARED_NAMES = (
    ("Ủy ban nhân dân", "Ủy ban nhân dân"),
    ("UBND", "Ủy ban nhân dân"),
    ("Hội đồng nhân dân", "Hội đồng nhân dân"),
    ("HĐND", "Hội đồng nhân dân"),
)
"""The names that every unit has a body of, in short and in full; which one is meant, the next line says."""

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
_PROPER = ("Vụ",)
"""Everyday words that name a body only with a capital, before another one: `Vụ Pháp chế`, but *vụ bạo lực*."""
NAME = (
    rf"(?:(?!(?i:{_NO_BODY})(?![^\W\d_])){any_of_many(NAMES)}(?![^\W\d_])"
    rf"|(?-i:{any_of(_PROPER)}\s+(?=[A-ZĐÂÊÔƠƯĂ])))"
)
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
