"""Who is told: whether a line of the recipients names a body, abbreviates it, or covers it as one of a group."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import initials, same_name
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_INDEFINITE = (
    "các ",
    "những ",
    "cơ quan ",
    "đơn vị ",
    "toàn thể ",
    "đồng chí ",
    "cán bộ ",
    "chuyên viên ",
    "người ",
    "thủ trưởng ",
    "phó ",
    "trưởng ",
    "báo chí ",
    "ban giám hiệu ",
    "lãnh đạo ",
    "văn phòng cơ quan ",
)
"""How names start that stand for many bodies or for persons: nobody can tell whether each of them is told."""
_VAGUE = ("liên quan", "có liên quan", "chức năng")

_STATE = (
    "sở ",
    "ban ",
    "thanh tra",
    "công an ",
    "bộ chỉ huy",
    "bộ tư lệnh",
    "kho bạc",
    "cục ",
    "bảo hiểm",
    "đài ",
    "viện ",
)
_OFFICES = ("phòng ", "văn phòng", "thanh tra", "ban ")
_COVERED = (
    (("sở", "ngành"), _STATE),
    (("phòng", "ban"), _OFFICES),
    (("đơn vị",), ("trung tâm ", "chi cục ", "trường ", "đội ")),
    (
        ("đoàn thể", "tổ chức thành viên", "tổ chức chính trị", "tổ chức ct xh"),
        ("hội ", "đoàn ", "tỉnh đoàn", "liên đoàn ", "liên minh "),
    ),
    (("trường",), ("trường ",)),
    (("tổ",), ("tổ ",)),
    (("khoa",), ("khoa ",)),
)
"""The words of a line that starts with *các*, and how the names start of the bodies that it covers."""

_REFERS = Pattern(r"^(?:như\s|(?:các\s[^:]*\s)?(?:tại\s)?(?:mục|phần|điểm|điều)\s+[\dIVX]+)", re.IGNORECASE)
_LIST = Pattern(r"^(?:các\s+)?(sở|phòng|ban|bộ|hội)(?:\s+(?:CM|chuyên môn))?\s*:\s*(.+)$", re.IGNORECASE)
_GROUP = Pattern(r"(?:^|(?<=[,;]\s)|(?<=\bvà\s))[Cc]ác\s")
_COMMUNES = Pattern(r"\b(?:ubnd|ủy ban nhân dân)\b.*\b(?:xã|phường|thị trấn|đặc khu)\b")
_OWNER = Pattern(r"\s+(?:trực thuộc|thuộc|của)\s.*$")
"""Whose the offices of a group are: *các phòng thuộc Sở* are rooms, no departments."""
_SEVERAL = Pattern(
    r"(?:,|\s+và)\s+(?=(?:Sở|Hội|UBND|Ủy ban|Ban|Phòng|Trường|Công an|Trung tâm|Chi cục|Đoàn|Liên đoàn|Văn phòng)\s)"
)
_OFFICE = Pattern(r"^(?:các\s+)?phòng\s+", re.IGNORECASE)
_POST = Pattern(r"^(?:TT\.?|Thường trực|CT|Chủ tịch|Lãnh đạo)\s+(?=UBND|Ủy ban|HĐND)")
_LEVEL = Pattern(
    r"\s+(?:các\s+|\d+\s+)?(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|sở)\b(?!\s+hội).*$", re.IGNORECASE
)


def is_definite(holder: Organization) -> bool:
    """Tell whether a name stands for one body or more that can be looked for among the recipients."""
    name = f"{fold(holder.name)} "
    return not name.startswith(_INDEFINITE) and not any(word in name for word in _VAGUE)


def is_told(plan: Plan, holder: Organization) -> bool:
    """Tell whether every body that a name lists is the issuer, in the archive line, or among the recipients."""
    return _is_one_told(plan, holder.name) or (
        len(parts := _SEVERAL.split(holder.name)) > 1 and all(_is_one_told(plan, part) for part in parts)
    )


def _is_one_told(plan: Plan, holder: str) -> bool:
    if any(covers(name, holder) for name in _names(plan)):
        return True
    lines = [recipient.text for recipient in plan.recipients]
    return any(_REFERS.search(line) or _is_listed(line, holder) or _is_in_group(line, holder) for line in lines)


def _names(plan: Plan) -> Iterator[str]:
    for recipient in plan.recipients:
        yield from (organization.name for organization in recipient.organizations)
    yield from (part.strip() for part in (plan.filed_with or "").split(","))
    yield from (body.name for body in (plan.issuer, *plan.co_issuers) if body is not None)


def _is_listed(line: str, holder: str) -> bool:
    """Tell whether a line such as `Các Sở: NN&MT, TC` lists a body by its letters or its bare name."""
    found = _LIST.match(line)
    if found is None or not fold(holder).startswith(fold(found[1])):
        return False
    parts = [part.strip() for part in found[2].split(",")]
    letters = initials(holder)[1:]
    runs = {
        "".join(one for one in "".join(parts[start:end]) if one.isalpha()).upper()
        for start in range(len(parts))
        for end in range(start + 1, len(parts) + 1)
    }
    return letters in runs or any(same_name(f"{found[1]} {part}", holder) for part in parts)


def _is_in_group(line: str, holder: str) -> bool:
    """Tell whether a line such as `Các sở, ban, ngành` or `UBND các xã` covers a body as one of many."""
    group, name = fold(line), f"{fold(holder)} "
    if _COMMUNES.search(group) and _COMMUNES.search(name.replace("cấp xã", "xã")):
        return True
    if ":" in line:
        return False
    for found in _GROUP.finditer(line):
        words = f" {_OWNER.sub('', fold(line[found.start() :]))} "
        covered = [starts for named, starts in _COVERED if any(f" {word} " in words for word in named)]
        if any(name.startswith(starts) for starts in covered):
            return True
    return False


def covers(recipient: str, holder: str) -> bool:
    """Tell whether two names are of one body, also where one leaves out a place, a level or that it is a room."""
    one, other = core(recipient), core(holder)
    if one.level and other.level and one.level != other.level:
        return False
    words, starts = one.name.split(), other.name.split()
    pairs = {
        (one.name, other.name),
        (one.name, " ".join(starts[: len(words)])),
        (" ".join(words[: len(starts)]), other.name),
    }
    return any(same_name(short, long) for short, long in pairs if short and long)


@frozen
class Core:
    """A name without the level that it ends with, and that level."""

    name: str
    level: str | None


@lru_cache(maxsize=1024)
def core(name: str) -> Core:
    """Part a name from the level that it ends with: `Sở Y tế tỉnh` is `Sở Y tế` of a `tỉnh`."""
    bare = _POST.sub("", _OFFICE.sub("", name))
    found = _LEVEL.search(bare)
    return Core(bare[: found.start()] if found else bare, found[1].lower() if found else None)
