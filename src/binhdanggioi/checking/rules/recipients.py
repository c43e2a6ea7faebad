"""Who receives a copy: whether a line of the recipients names a body, abbreviates it, or covers it by a group."""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import frozen

from binhdanggioi.lexicon.bodies import BELONGING, BODIES, NAME, PLURALS, BodyKind, body_words
from binhdanggioi.lexicon.documents import PARTS
from binhdanggioi.lexicon.levels import AREAS, COMMUNES
from binhdanggioi.lexicon.people import PEOPLE, POSTS
from binhdanggioi.lexicon.words import any_of, starts_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.model.plan import Plan
from binhdanggioi.notation.abbreviation import initials, same_name
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold

_INDEFINITE = starts_of(
    (*PLURALS, *(person.word for person in PEOPLE), *(word.word for word in (*BODIES, *POSTS) if word.many))
)
"""The first words of names for many bodies or for persons; whether each of them receives a copy cannot be decided."""
_VAGUE = ("liên quan", "chức năng")
_COVERED = tuple((body.groups, starts_of([body.word])) for body in BODIES if body.groups)
"""The words after *các* in a line, with the first words of the names of the bodies that the line covers."""

_REFERS = Pattern(rf"^(?:như\s|(?:các\s[^:]*\s)?(?:tại\s)?{any_of(PARTS)}\s+[0-9IVX]+)", re.IGNORECASE)
_LIST = Pattern(rf"^(?:các\s+)?({NAME})(?:\s+(?:CM|chuyên môn))?\s*:\s*(.+)$", re.IGNORECASE)
_GROUP = Pattern(r"(?:^|(?<=[,;]\s)|(?<=\bvà\s))[Cc]ác\s")
_COMMUNES = Pattern(rf"\b{any_of(map(str.lower, body_words(BodyKind.PEOPLES_COMMITTEE)))}\b.*\b{any_of(COMMUNES)}\b")
_OWNER = Pattern(rf"\s+{any_of(BELONGING)}\s.*$")
"""The owner of a group of offices: *các phòng thuộc Sở* are divisions, not departments."""
_SEVERAL = Pattern(rf"(?:,|\s+và)\s+(?={NAME}\s)")
_OFFICE = Pattern(r"^(?:các\s+)?phòng\s+", re.IGNORECASE)
_CHAIRS = any_of(post.word for post in POSTS if post.chair)
_LETTERS_OF_CHAIRS = any_of(post.short for post in POSTS if post.short)
_CHAIRED = any_of(body_words(BodyKind.PEOPLES_COMMITTEE, BodyKind.COMMITTEE, BodyKind.COUNCIL))
_POST = Pattern(rf"^(?:{_CHAIRS}|{_LETTERS_OF_CHAIRS}\.?)\s+(?={_CHAIRED})")
"""The chair before the name of the body that it stands for: `TT. UBND tỉnh`."""
_LEVEL = Pattern(
    rf"\s+(?:các\s+|[0-9]+\s+)?({any_of((*(area.word for area in AREAS), 'sở'))})\b(?!\s+hội).*$", re.IGNORECASE
)


def is_definite(holder: Organization) -> bool:
    """True if a name means one or more particular bodies, which can be looked for among the recipients."""
    name = f"{fold(holder.name)} "
    return not name.startswith(_INDEFINITE) and not any(word in name for word in _VAGUE)


def is_told(plan: Plan, holder: Organization) -> bool:
    """True if every body that a name lists is the issuer, in the archive line, or among the recipients."""
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
    """True if a line such as `Các Sở: NN&MT, TC` lists a body by its initials or its short name."""
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
    """True if a line such as `Các sở, ban, ngành` or `UBND các xã` covers a body as one of many."""
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
    """True if both names mean one body; a place or level at the end and a leading *phòng* do not count."""
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
    """A name without the level at its end, and that level."""

    name: str
    level: str | None


@lru_cache(maxsize=1024)
def core(name: str) -> Core:
    """Split a name before the level at its end: `Sở Y tế tỉnh` into `Sở Y tế` and `tỉnh`."""
    bare = _POST.sub("", _OFFICE.sub("", name))
    found = _LEVEL.search(bare)
    return Core(bare[: found.start()] if found else bare, found[1].lower() if found else None)
