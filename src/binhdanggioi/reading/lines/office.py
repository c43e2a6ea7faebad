"""The office that decides, named in capitals between the subject and the bases: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`."""

from collections.abc import Sequence

from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.names import NO_BODIES
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form_line import dangles
from binhdanggioi.notation.pattern import NO_LETTER_AFTER, Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.lines.basis import word_of_basis
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.lines.clean import one_paragraph
from binhdanggioi.reading.lines.label import Labelled
from binhdanggioi.reading.lines.passage import Passage

_NO_BODY = rf"(?!{any_of(map(str.upper, NO_BODIES))}{NO_LETTER_AFTER})"
_BODY = rf"{_NO_BODY}{any_of(body.word.upper() for body in BODIES if not body.ordinary)}{NO_LETTER_AFTER}"
_POST = rf"{any_of(post.word.upper() for post in POSTS if post.signs or post.cited)}{NO_LETTER_AFTER}"
_OFFICE = Pattern(
    rf"(?:(?P<post>{_POST}(?:(?!{_BODY})[^.;:])*?)\s)?(?P<body>(?:THỦ TƯỚNG\s)?{_BODY}[^.;:]*?)(?:\s*điện\s*:)?"
)
"""`GIÁM ĐỐC SỞ NỘI VỤ`, `CHÍNH PHỦ`, `THỦ TƯỚNG CHÍNH PHỦ điện:`"""
_MOST_LINES = 3


def office(block: Block) -> Passage | None:
    """The name of the body in a block that names the office which decides; None for any other block."""
    found = _OFFICE.fullmatch(block.passage.text) if block.mark is None and not block.rows else None
    return block.passage.part(*found.span("body")) if found and _names(found["body"]) else None


def decides(line: Labelled) -> bool:
    """True for a line that may stand below the office which decides: a basis, or `QUYẾT ĐỊNH:`."""
    text = line.block.passage.text
    return line.part in {Part.BASIS, Part.TITLE} or word_of_basis(text) is not None


def parted(named: Passage, issuers: Sequence[str]) -> tuple[Passage, Passage] | None:
    """
    Part the office that decides off a subject that runs on into it: (subject, office); None if none is in it.

    It begins with a post, or with the name of a body that the header names: `issuers`, folded.
    """
    lines = named.lines()
    found = [(at, office) for at in range(max(1, len(lines) - _MOST_LINES), len(lines)) if (office := _at(lines, at))]
    posts = [at for at, (post, _) in found if post]
    bodies = [at for at, (post, body) in found if not post and any(_same(body, issuer) for issuer in issuers)]
    inner = [at for at, (_, body) in found if issuers and f" {' '.join(issuers)} " in f" {fold(body)} "]
    at = posts[-1] if posts else bodies[0] if bodies else inner[-1] if inner else None
    return None if at is None else (one_paragraph(lines[:at]), one_paragraph(lines[at:]))


def _at(lines: Sequence[Passage], at: int) -> tuple[str | None, str] | None:
    """The post and the body that the lines from `at` on name, if they are an office."""
    text = one_paragraph(lines[at:]).text
    found = None if dangles(lines[at - 1].text) else _OFFICE.fullmatch(text)
    return (found["post"], found["body"]) if found and _names(found["body"]) else None


def _names(body: str) -> bool:
    """True for a name in capitals of several words."""
    return body.isupper() and " " in body


def _same(body: str, issuer: str) -> bool:
    name = fold(body)
    return f"{name} ".startswith(f"{issuer} ") or f"{issuer} ".startswith(f"{name} ")
