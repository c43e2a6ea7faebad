"""Names of bodies inside sentences: where they start and where they end."""

import re

from binhdanggioi.lexicon.bodies import BODIES, SOCIAL, BodyKind, body_words
from binhdanggioi.lexicon.duties import BEFORE_NOUNS, NO_VERBS, VERBS
from binhdanggioi.lexicon.levels import AREAS
from binhdanggioi.lexicon.names import AFTER_NAMES, HOLDERS, NAME, PLURALS, UNNAMED
from binhdanggioi.lexicon.sections import SECTIONS, Role
from binhdanggioi.lexicon.times import SPANS, WHEN
from binhdanggioi.lexicon.words import any_of, any_of_many
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.lines.passage import Passage

_ANY = tuple(map(str.lower, body_words(BodyKind.ANY)))
NAME_START = rf"(?:{any_of_many((*PLURALS, *_ANY))}\s+)*{NAME}"
"""Pattern of the first words of a name, in any letter case, for use inside other patterns."""
_START = Pattern(NAME_START, re.IGNORECASE)
_NO_HOLDERS = any_of(section.word for section in SECTIONS if section.role in (Role.TASK, Role.OBJECTIVE))
_PEOPLE = rf"{any_of_many(HOLDERS)}(?![^\W\d_])"
_HOLDER = Pattern(rf"{_PEOPLE}|{any_of(map(str.capitalize, PLURALS))}\s(?!{_NO_HOLDERS})")
_CALLED = Pattern(
    rf"{_PEOPLE}|{any_of(PLURALS)}\s(?:{_PEOPLE}|{any_of((*UNNAMED, *(area.word for area in AREAS)))}(?![^\W\d_]))",
    re.IGNORECASE,
)
"""People, posts and areas after `Giao`, where they need no capital: `công chức …`, `các thôn`."""
_NO_VERB = rf"tổ chức(?:\s*[,;]|\s{any_of(SOCIAL)})|{any_of(NO_VERBS)}"
_VERB = rf"(?!{_NO_VERB}){any_of_many(verb.word for verb in VERBS if verb.ends)}"
_DOES = any_of(body.word for body in BODIES if body.does)
_WHAT_IT_DOES = rf"{_DOES}\s+{any_of(verb.word for verb in VERBS if verb.named)}"
_FIRST_WORDS = Pattern(
    rf"(?:{any_of_many((*PLURALS, *_ANY))}\s+)*(?:{_WHAT_IT_DOES}(?![^\W\d_])|{NAME})", re.IGNORECASE
)
"""The words of a name before which it cannot end: `Ngân hàng`, `Ban chỉ đạo`, `các đơn vị`."""
_END = Pattern(
    rf"[;:.()“”\"]|{''.join(f'(?<!{words})' for words in BEFORE_NOUNS)}(?:,\s*|\s)"
    rf"(?=(?:{_VERB}|{any_of_many((*AFTER_NAMES, *WHEN))}|[0-9]{{1,2}}\s{any_of(SPANS)})(?![^\W\d_]))"
)
"""`Sở Nội vụ` ends before `, phối hợp với …`, before ` trước ngày …` and before a mark."""
_SHORT_NAME = Pattern(rf"\s\([{UPPER}&-]{{2,14}}\)(?=\s[^\W\d_])")
"""An abbreviation in brackets inside a name: `Ủy ban nhân dân (UBND) tỉnh`."""

_NEXT_NAME = rf"(?!(?-i:{any_of(area.word for area in AREAS)})(?![^\W\d_]))(?={NAME_START})"
"""An area among others is no name: `UBND các xã, phường`."""
_SEPARATOR = Pattern(rf"\s*[,;]\s*(?:và\s+)?{_NEXT_NAME}|\s+và\s+{_NEXT_NAME}", re.IGNORECASE)
_OWN_NAME = rf"(?:{NAME}|{any_of(PLURALS)}\s|(?i:{NAME})\s[{UPPER}])"
_NEXT_MEMBER = Pattern(rf"\s*[,;]\s*(?:và\s+)?(?={_OWN_NAME})|\s+và\s+(?={_OWN_NAME})")
"""Between names that are told apart: `Sở Y tế, các phòng chuyên môn`, not within `các cơ quan, đơn vị`."""
_GENERIC = Pattern(rf"{any_of(_ANY)}\s+(?={any_of(body.word for body in BODIES if body.groups)}\s)")
"""A redundant word before a name: `đơn vị Phòng Y tế`."""


def starts_with_body(text: str) -> bool:
    """True if a text starts with the name of a body."""
    return _START.match(text) is not None


def starts_with_holder(text: str, *, called: bool = False) -> bool:
    """
    True if a heading starts with the name of a body, or with people or a post that duties are given to.

    `called` says that words such as *Giao* come before, after which people and posts are not capitalized.
    """
    return _START.match(text) is not None or (_CALLED if called else _HOLDER).match(text) is not None


def end_of_body(text: str, start: int) -> int:
    """Where the name of a body, or a list of names, that starts at `start` ends: before a verb or a mark."""
    first = _FIRST_WORDS.match(text, start)
    found = _END.search(text, first.end() if first else start + 1)
    while found and (short := _SHORT_NAME.match(text, found.start() - 1)):
        found = _END.search(text, short.end())
    end = found.start() if found else len(text)
    return start + len(text[start:end].rstrip(" ,").removesuffix(" và"))


def names_of(text: str) -> list[str]:
    """Split a list of names of bodies."""
    return [name for part in _SEPARATOR.split(text) if (name := part.strip())]


def body(passage: Passage) -> Organization:
    """The body that a passage names, with its members where it lists several."""
    members = _named(passage, _NEXT_MEMBER, 0, len(passage.text)) if starts_with_body(passage.text) else ()
    return Organization(name=passage.text, members=members if len(members) > 1 else (), span=passage.span())


def bodies(passage: Passage, start: int = 0, end: int | None = None) -> tuple[Organization, ...]:
    """The bodies in `passage.text[start:end]`, a list of names, each with its place."""
    return _named(passage, _SEPARATOR, start, len(passage.text) if end is None else end)


def _named(passage: Passage, separator: Pattern, start: int, end: int) -> tuple[Organization, ...]:
    cuts = [start]
    for found in separator.finditer(passage.text, start, end):
        cuts += [found.start(), found.end()]
    cuts.append(end)
    names = []
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        generic = _GENERIC.match(passage.text, begin, stop)
        name = passage.part(generic.end() if generic else begin, stop)
        if name.text:
            names.append(Organization(name=name.text, span=name.span()))
    return tuple(names)
