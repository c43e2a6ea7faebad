"""An item of the participants of a course: the posts, the bodies that send them, how many, and how that is made up."""

import re
from collections.abc import Iterator
from math import prod

from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.levels import AREAS, LEVEL_NAMES, Level
from binhdanggioi.lexicon.marks import TRAILING
from binhdanggioi.lexicon.names import BELONGING, NAME, PLURALS
from binhdanggioi.lexicon.people import PEOPLE, POSTS, QUALITIES
from binhdanggioi.lexicon.totals import PARTS_FOLLOW, SOME_PARTS_FOLLOW
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.training import Host, ParticipantCategory
from binhdanggioi.notation.amounts.quantity import find_minority, find_women, headcount_of
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import COUNT, parse_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import bodies

_SEAT = any_of(person.word for person in PEOPLE if person.seat)
_PEOPLE_AT_END = Pattern(
    rf"(?=[:,=\s(0-9])[:,=]?\s*\(?(?<![0-9.,])({COUNT})\s*{_SEAT}\)?"
    rf"(?:\s*[,(]\s*(?:{any_of((*SOME_PARTS_FOLLOW, *PARTS_FOLLOW, 'có', 'nữ', 'nam'))}|[0-9]+ (?:là )?nữ)[^;]*)?"
    r"\s*[.;,]?$",
    re.IGNORECASE,
)
"""The number of people after the name of a category: `: 40 đại biểu, trong đó 20 nữ`."""
_PEOPLE_AT_START = Pattern(rf"({COUNT})\s*{_SEAT}\s+(?:là|gồm)\s+", re.IGNORECASE)
"""`60 đại biểu là lãnh đạo …`"""
_EACH = Pattern(r"\b(?:mỗi|x|×)\s[^,;:=]*$", re.IGNORECASE)
_SENDER = any_of(word.word.lower() for word in (*AREAS, *BODIES) if word.sends)
_TOWN = any_of(area.word for area in AREAS if area.urban)
_MORE_WORDS = r"(?:(?!\s[x×]\s)[^;:,.()0-9=])"
_HOSTS = Pattern(
    rf"(?<![0-9.,/])([0-9]{{1,4}})\s+"
    rf"({_SENDER}\b{_MORE_WORDS}{{0,60}}(?:,\s*{_TOWN}(?![^\W\d_]){_MORE_WORDS}{{0,30}})*)",
    re.IGNORECASE,
)
"""The bodies or areas that send people: `10 huyện, thành phố`."""
_AT = any_of((*BELONGING, "tại"))
_SENT_BY = Pattern(rf"\s+{_AT}\s+{_HOSTS.pattern}[\s.]*$", re.IGNORECASE)
_UNITS = Pattern(rf"(?:\s+{_AT}\s+{any_of(PLURALS)}\s[^:;]*:\s+|\s+{_AT}\s+)(?={NAME})[^:;]*$")
"""The bodies that people come from: ` tại các đơn vị huyện: Hội LHPN, Phòng Y tế`, ` của Sở Y tế`."""
_FACTOR = rf"[0-9]{{1,4}}\s{_MORE_WORDS}+?"
_NAMED = Pattern(NAME)
_FACTORS = Pattern(rf"(?<![0-9.,/]){_FACTOR}(?:\s[x×]\s{_FACTOR})+(?=\s*(?:[=;:,.()]|$))")
"""`88 xã x 03 người`"""
_NUMBER = Pattern(r"[0-9]+")
_ONE_OF_EACH = Pattern(rf"\bmỗi\s[^;:,.()0-9]+?\s([0-9]{{1,3}})\s*{_SEAT}", re.IGNORECASE)
_ANY_COUNT = Pattern(
    rf"(?<![\w.,/])[0-9]+\s+(?:{any_of(person.word for person in PEOPLE)}|{_SENDER})(?![^\W\d_])", re.IGNORECASE
)
_LABEL = Pattern(r"[^:]*:\s+(?=[^\W\d_])")
_PERSON = any_of((*(person.word for person in PEOPLE), *(post.word.lower() for post in POSTS)))
_NEXT_POST = Pattern(
    rf"\s*;\s*|\s*,\s*(?:và\s+)?(?={_PERSON}(?![^\W\d_]))|\s+và\s+(?={_PERSON}(?![^\W\d_]))", re.IGNORECASE
)
"""Between the posts of a list: `Cán bộ nữ mới bổ nhiệm, cán bộ nữ mới trúng cử`."""
_ALTERNATIVES = Pattern(r"\s+hoặc\s+|/(?=[^\W\d_])")
_OPEN = Pattern(r"\.{3}|…")
_CONDITIONS = Pattern(rf"(?:\.{{3}}|…|,)\s*(?:là người\s+)?({any_of(QUALITIES)}[^:;]*)")
_LEVEL_WORDS = frozenset(name for name, _ in LEVEL_NAMES)


def category(passage: Passage, heading: str | None) -> ParticipantCategory:
    """Read an item of the participants, printed under `heading`."""
    text = passage.text
    begin, end, people = _people(text)
    conditions = _CONDITIONS.search(text, begin, end)
    stop = conditions.start() if conditions else end
    listed = passage.part(begin, len(text[:stop].rstrip(TRAILING)))
    posts, units = _posts_and_units(listed)
    headcount, counted = _headcount(text, people), tuple(_counted(passage, begin, end))
    women, minority = next(find_women(text), None), next(find_minority(text), None)
    return ParticipantCategory(
        text=text,
        level=level_of(heading) or level_of(text),
        roles=_roles(posts),
        open_ended=True if _OPEN.search(text, begin, end) else None,
        hosts=(*units, *counted),
        headcount=headcount,
        derivation=_stated_factors(text, [host.count for host in counted if host.count], headcount),
        women=_at_most(women, headcount),
        ethnic_minority=_at_most(minority, headcount),
        conditions=conditions[1].strip(" .,") or None if conditions else None,
        heading=heading,
        span=passage.span(),
        spans=(("headcount", passage.span(people.start(1), people.end(1))),) if people else (),
    )


def counted_parts(passage: Passage) -> list[Passage]:
    """The parts of a line that are parted by semicolons, if each has its own number of people; else the line."""
    parts, start = [], 0
    for text in passage.text.split(";"):
        parts.append(passage.part(start, start + len(text)))
        start += len(text) + 1
    parts = [part for part in parts if part.has_words]
    return parts if len(parts) > 1 and all(_PEOPLE_AT_END.search(part.text) for part in parts) else [passage]


def level_of(text: str | None) -> Level | None:
    """The level that a heading or an item names first: `Cấp xã: …`."""
    words = f"{fold(text)} " if text else ""
    return next((level for name, level in LEVEL_NAMES if words.startswith(f"{name} ")), None)


def is_level(text: str) -> bool:
    """True for a line that only names the level of those below it: `Cấp xã (12 xã):`."""
    return level_of(text) is not None and (text.endswith(":") or fold(text) in _LEVEL_WORDS)


def has_other_count(category: ParticipantCategory) -> bool:
    """True if an item counts people or bodies, but none of its fields has a figure."""
    counted = category.headcount is not None or any(host.count for host in category.hosts)
    return not counted and _ANY_COUNT.search(category.text) is not None


def _people(text: str) -> tuple[int, int, re.Match[str] | None]:
    """Where the words for the people start and end, and their number, before or after them."""
    first = _PEOPLE_AT_START.match(text)
    if first:
        return first.end(), len(text), first
    last = _PEOPLE_AT_END.search(text)
    if last is None or _EACH.search(text, 0, last.start(1)):
        return 0, len(text), None
    factors = _factors(text, 0, last.start())
    return 0, len(text[: factors.start() if factors else last.start()].rstrip(" :")), last


def _headcount(text: str, people: re.Match[str] | None) -> int | None:
    several = [_PEOPLE_AT_END.search(part) for part in text.split(";")] if ";" in text else []
    if several and all(several):
        return headcount_of(int(parse_number(one[1])) for one in several if one)
    return int(parse_number(people[1])) if people else None


def _factors(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The product that an item states; nearly all have no sign of one."""
    if " x " not in text and " × " not in text:
        return None
    return _FACTORS.search(text, start, len(text) if end is None else end)


def _stated_factors(text: str, counts: list[int], headcount: int | None) -> tuple[int, ...]:
    found, each = _factors(text), _ONE_OF_EACH.search(text)
    factors = tuple(int(number) for number in _NUMBER.findall(found[0])) if found else ()
    if each and len(counts) == 1:
        factors = (*counts, int(each[1]))
    return factors if factors and prod(factors) == headcount else ()


def _counted(passage: Passage, begin: int, end: int) -> Iterator[Host]:
    factors = _factors(passage.text, begin)
    for found in _HOSTS.finditer(passage.text, begin, factors.end() if factors else end):
        if int(found[1]):
            name = found[2].strip()
            yield Host(name=name, count=int(found[1]), span=passage.span(found.start(1), found.start(2) + len(name)))


def _posts_and_units(listed: Passage) -> tuple[str, tuple[Host, ...]]:
    """The words for the posts, and the bodies that are named after them."""
    sent = _SENT_BY.search(listed.text)
    listed = listed.part(0, sent.start()) if sent else listed
    units = _UNITS.search(listed.text)
    if units is None:
        return listed.text, ()
    named = _NAMED.search(listed.text, units.start())
    start = named.start() if named else units.end()
    end = len(listed.text.rstrip(" .,"))
    hosts = tuple(Host(name=body.name, span=body.span) for body in bodies(listed, start, end))
    return listed.text[: units.start()], hosts


def _at_most(found: Hit[int] | None, headcount: int | None) -> int | None:
    """The figure as a part of the headcount; None if it is larger, since it is about something else then."""
    if found is None or (headcount is not None and found.value > headcount):
        return None
    return found.value


def _roles(posts: str) -> tuple[tuple[str, ...], ...]:
    """The posts, each with its alternatives; the label before a list of them is none."""
    label = _LABEL.match(posts)
    roles = []
    for part in _NEXT_POST.split(posts[label.end() :] if label else posts):
        post = _PEOPLE_AT_END.sub("", part)
        alternatives = tuple(words for words in (found.strip(" .,:…") for found in _ALTERNATIVES.split(post)) if words)
        if alternatives:
            roles.append(alternatives)
    return tuple(roles)
