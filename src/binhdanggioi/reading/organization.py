"""Names of bodies inside sentences: where they start and where they end."""

import re

from binhdanggioi.lexicon.bodies import AFTER_NAMES, BODIES, HOLDERS, NAME, PLURALS, SOCIAL, BodyKind, body_words
from binhdanggioi.lexicon.duties import VERBS
from binhdanggioi.lexicon.sections import SECTIONS, Role
from binhdanggioi.lexicon.times import WHEN
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.lines.passage import Passage

_ANY = tuple(map(str.lower, body_words(BodyKind.ANY)))
NAME_START = rf"(?:{any_of((*PLURALS, *_ANY))}\s+)*{NAME}"
"""Pattern of the first words of a name, in any letter case, for use inside other patterns."""
_START = Pattern(NAME_START, re.IGNORECASE)
_NO_HOLDERS = any_of(section.word for section in SECTIONS if section.role in (Role.TASK, Role.OBJECTIVE))
_HOLDER = Pattern(
    rf"{any_of(HOLDERS)}(?![^\W\d_])|{any_of(map(str.capitalize, PLURALS))}\s(?!{_NO_HOLDERS})",
)
_VERB = rf"(?!tổ chức(?:\s*[,;]|\s{any_of(SOCIAL)})){any_of(verb.word for verb in VERBS if verb.ends)}"
_END = Pattern(
    r"[;:.()“”\"]|(?<!được)(?<!được giao)(?<!phân công)(?:,\s*|\s)"
    rf"(?=(?:{_VERB}|{any_of((*AFTER_NAMES, *WHEN))})(?![^\W\d_]))"
)
"""`Sở Nội vụ` ends before `, phối hợp với …`, before ` trước ngày …` and before a mark."""
_SHORT_NAME = Pattern(rf"\s\([{UPPER}&-]{{2,14}}\)(?=\s[^\W\d_])")
"""An abbreviation in brackets inside a name: `Ủy ban nhân dân (UBND) tỉnh`."""

_SEPARATOR = Pattern(rf"\s*[,;]\s*(?:và\s+)?(?={NAME_START})|\s+và\s+(?={NAME_START})", re.IGNORECASE)
_GENERIC = Pattern(rf"{any_of(_ANY)}\s+(?={any_of(body.word for body in BODIES if body.groups)}\s)")
"""A redundant word before a name: `đơn vị Phòng Y tế`."""


def starts_with_body(text: str) -> bool:
    """True if a text starts with the name of a body."""
    return _START.match(text) is not None


def starts_with_holder(text: str) -> bool:
    """True if a heading starts with the name of a body, or with people or a post that duties are given to."""
    return _START.match(text) is not None or _HOLDER.match(text) is not None


def end_of_body(text: str, start: int) -> int:
    """Where the name of a body, or a list of names, that starts at `start` ends: before a verb or a mark."""
    found = _END.search(text, start + 1)
    while found and (short := _SHORT_NAME.match(text, found.start() - 1)):
        found = _END.search(text, short.end())
    end = found.start() if found else len(text)
    return start + len(text[start:end].rstrip(" ,"))


def names_of(text: str) -> list[str]:
    """Split a list of names of bodies."""
    return [name for part in _SEPARATOR.split(text) if (name := part.strip())]


def bodies(passage: Passage, start: int = 0, end: int | None = None) -> tuple[Organization, ...]:
    """The bodies in `passage.text[start:end]`, a list of names, each with its place."""
    end = len(passage.text) if end is None else end
    cuts = [start]
    for found in _SEPARATOR.finditer(passage.text, start, end):
        cuts += [found.start(), found.end()]
    cuts.append(end)
    names = []
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        generic = _GENERIC.match(passage.text, begin, stop)
        name = passage.part(generic.end() if generic else begin, stop)
        if name.text:
            names.append(Organization(name=name.text, span=name.span()))
    return tuple(names)
