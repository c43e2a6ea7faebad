"""What a heading says that its section holds: one table."""

from binhdanggioi.lexicon.sections import Role
from binhdanggioi.notation.wording import fold

_PHRASES = (
    ("mục đích", (Role.PURPOSE,)),
    ("yêu cầu", (Role.REQUIREMENT,)),
    ("quan điểm", (Role.VIEWPOINT,)),
    ("tình hình thực hiện", (Role.SITUATION,)),
    ("đánh giá tình hình", (Role.SITUATION,)),
    ("thực trạng", (Role.SITUATION,)),
    ("mục tiêu", (Role.OBJECTIVE,)),
    ("chỉ tiêu", (Role.OBJECTIVE,)),
    ("nội dung tập huấn", (Role.TRAINING,)),
    ("tập huấn", (Role.TRAINING,)),
    ("bồi dưỡng", (Role.TRAINING,)),
    ("nguồn kinh phí", (Role.FUNDING,)),
    ("kinh phí", (Role.FUNDING,)),
    ("nguồn vốn", (Role.FUNDING,)),
    ("dự toán", (Role.FUNDING,)),
    ("phân công nhiệm vụ", (Role.RESPONSIBILITY,)),
    ("phân công trách nhiệm", (Role.RESPONSIBILITY,)),
    ("phân công thực hiện", (Role.RESPONSIBILITY,)),
    ("tổ chức thực hiện", (Role.RESPONSIBILITY,)),
    ("trách nhiệm", (Role.RESPONSIBILITY,)),
    ("chế độ báo cáo", (Role.REPORTING,)),
    ("chế độ thông tin báo cáo", (Role.REPORTING,)),
    ("nhiệm vụ", (Role.TASK,)),
    ("giải pháp", (Role.TASK,)),
    ("hoạt động", (Role.TASK,)),
    ("nội dung", (Role.TASK,)),
    ("lộ trình", (Role.TASK,)),
    ("thời gian", (Role.SCHEDULE,)),
    ("tiến độ", (Role.SCHEDULE,)),
    ("phạm vi", (Role.SCOPE,)),
    ("đối tượng", (Role.SCOPE,)),
)
_LONGEST_FIRST = tuple(sorted(_PHRASES, key=lambda row: -len(row[0])))
_HEADING_WORDS = 20
_SUBHEADING_WORDS = 8


def roles_of(heading: str) -> tuple[Role, ...]:
    """Give the roles that the heading of a top section names, in its order; () for one that names none."""
    rest = f" {fold(heading)} "
    if len(rest.split()) > _HEADING_WORDS:
        return ()
    found: list[tuple[int, Role]] = []
    for phrase, roles in _LONGEST_FIRST:
        place = rest.find(f" {phrase} ")
        if place >= 0:
            found += [(place, role) for role in roles]
            rest = rest.replace(f" {phrase} ", f" {'·' * len(phrase)} ")
    return tuple(dict.fromkeys(role for _, role in sorted(found, key=lambda pair: pair[0])))


def roles_below(heading: str, above: tuple[Role, ...]) -> tuple[Role, ...]:
    """Give the roles of a heading inside a section: its own where it starts with them, else those above."""
    words = fold(heading)
    if len(words.split()) > _SUBHEADING_WORDS:
        return above
    own = tuple(roles[0] for phrase, roles in _LONGEST_FIRST if f"{words} ".startswith(f"{phrase} "))
    return own[:1] if own and (own[0] in above or len(above) != 1 or own[0] in _ANYWHERE) else above


_ANYWHERE = frozenset({Role.FUNDING, Role.REPORTING, Role.RESPONSIBILITY, Role.OBJECTIVE})
