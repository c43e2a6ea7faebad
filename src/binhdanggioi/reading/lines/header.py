"""The header: the lines above the title, each by itself, however a copy has joined them or wrapped its cells."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from attrs import evolve

from binhdanggioi.lexicon.bodies import BODIES
from binhdanggioi.lexicon.form import ABOUT, ABOUT_IN_FULL, MOTTO, MOTTO_START, NATION_STARTS, STAMPS
from binhdanggioi.lexicon.names import NO_BODIES, WHOLE_NAMES
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.lexicon.people import POSTS
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.notation.form_line import closes, dangles
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import breaks
from binhdanggioi.notation.wording import UPPER, ToneStyle, fold, set_tones
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.lines.clean import one_paragraph
from binhdanggioi.reading.lines.label import Above, Labelled, signed
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.lines.signs import (
    Told,
    goes_on,
    header_date,
    is_addressed,
    is_heading,
    is_motto,
    names_section,
    number,
)
from binhdanggioi.reading.lines.subject import can_be_subject
from binhdanggioi.reading.organization import starts_with_body

_MOST_LINES = 4
"""More lines than any part of the header is broken into."""
_DATED = rf"[{UPPER}]\w+(?:\s[{UPPER}]\w+){{0,5}},\s*ngày\s"
_CUT = Pattern(
    rf"\s*[-_–—=*]{{3,}}\s*|\s+(?={any_of(NATION_STARTS)}\w*\sXÃ\sHỘI|{MOTTO_START}\s*[-–]|Số\s*:|{ABOUT}\s|{_DATED})"
)
"""The end of a part of the header inside a line: a rule, and the blank before what stands at the right, or below."""
_IS_DATED = Pattern(_DATED)
_STRAY = "/\\ "
"""Marks that a copy leaves before a name."""
_ABOUT = Pattern(rf"\(?{ABOUT}(?:\s*:)?(?:\s+|$)", re.IGNORECASE)
_ABOUT_IN_FULL = Pattern(rf"\(?{ABOUT_IN_FULL}(?:\s*:)?\s+")
"""`Về việc …`, which has the same meaning only below a number."""
_MAY_BE_FIXED = Pattern(rf"[0-9]|số|{any_of({line.split()[0] for line in MOTTO})}", re.IGNORECASE)
"""What the lines of a part of a fixed form have: the number, the date, the national name, the motto."""
_STAMP = Pattern(rf"{any_of(map(str.upper, STAMPS))}\b")
_HEAD = Pattern(
    rf"(?!{any_of(map(str.upper, NO_BODIES))}(?![^\W\d_])){any_of(body.word.upper() for body in BODIES)}(?![^\W\d_])"
)
"""The first words of the name of a body in capitals, also an everyday one: `THUẾ TỈNH CAO BẰNG`."""
_WHOLE = frozenset(map(fold, WHOLE_NAMES))
_WORDS = frozenset(fold(each.word) for each in (*BODIES, *POSTS)) - _WHOLE
"""The words that the name of a body goes on after: `HỘI`, `THỦ TƯỚNG`."""


def header(lines: Sequence[Labelled], above: Above) -> tuple[Labelled, ...]:
    """Label the lines above the title."""
    single = [one for line in lines for one in _lines(line)]
    found: list[Labelled] = []
    at = 0
    while at < len(single):
        labelled, count = _part(single, at, found[-1] if found else None, above)
        found.append(labelled)
        at += count
    return tuple(found)


def untitled(lines: Sequence[Labelled], above: Above) -> tuple[tuple[Labelled, ...], int]:
    """The header of a document without a title, to the last block that is understood, and the number of its blocks."""
    blocks = list(takewhile(_can_be_header, lines))
    labelled = header(blocks, above)
    last = max((_end(line) for line in labelled if line.part), default=(0, 0))
    below = (line.block.span for line in labelled if line.part is None and _start(line) >= last)
    stop = next(((span.line, span.column) for span in below), None)
    kept = [line for line in blocks if stop is None or _start(line) < stop]
    end = _end(kept[-1]) if kept else (0, 0)
    return tuple(line for line in labelled if _start(line) < end), len(kept)


def _start(line: Labelled) -> tuple[int, int]:
    return line.block.span.line, line.block.span.column


def _end(line: Labelled) -> tuple[int, int]:
    return line.block.span.end_line, line.block.span.end_column


def is_like_header(line: Labelled) -> bool:
    """True for a block that, in one line above a body without a title, would be read as a part of the header."""
    if line.block.rows or line.block.is_apart:
        return False
    written = block_of([line.block.whole.in_one_line()], gap=True)
    top, _ = untitled([evolve(line, block=written)], Above())
    return any(one.part for one in top)


def _can_be_header(line: Labelled) -> bool:
    """True for a line above which no prose and no heading stands."""
    block = line.block
    if block.is_apart or line.part in {Part.ANNEX, Part.BASIS} or line.ends_body:
        return False
    if is_heading(block) or is_addressed(block):
        return False
    text = block.passage.text
    known = block.leads or _fixed(block) is not None or _ABOUT.match(text) is not None
    return known or not (text.endswith((".", ";", ":")) or any(breaks(text)))


def _lines(line: Labelled) -> Iterator[Labelled]:
    """The lines of the source in a block, each a block of its own; a row of a table is not divided."""
    if line.block.rows:
        yield line
        return
    gap = line.block.gap
    for whole in line.block.whole.lines():
        for cell in _cells(whole):
            bare = cell.part(len(cell.text) - len(cell.text.lstrip(_STRAY)))
            if bare.has_words:
                yield Labelled(block_of([bare], gap=gap))
            gap = True  # what a rule or a blank parts in one line belongs to two parts
        gap = False


def _cells(line: Passage) -> Iterator[Passage]:
    """The parts of the header in one line: after the issuer in capitals, the motto or a number may stand another."""
    start = 0
    for cut in _CUT.finditer(line.text):
        left = line.part(start, cut.start())
        if left.has_words and (_ends(left.text, line.text[cut.end() :]) or _fixed(block_of([left], gap=False))):
            yield left
            start = cut.end()
    yield line.part(start)


def _ends(left: str, right: str) -> bool:
    """True if capitals end before what stands at the right: before a date, only where they name a body in full."""
    return left.isupper() and (_IS_DATED.match(right) is None or _is_whole_name(left))


def _is_whole_name(text: str) -> bool:
    """True for the name of a body in capitals, and not its first word alone."""
    return text.isupper() and " " in text and _names_body(text)


def _part(lines: Sequence[Labelled], at: int, before: Labelled | None, above: Above) -> tuple[Labelled, int]:
    """Label the line at `at`, with those that go on with it: (labelled, number of lines)."""
    first = lines[at].block
    if first.rows:
        return Labelled(first), 1
    said = (line.block.whole.text for line in lines[at : at + _MOST_LINES])
    for count, run in enumerate(_runs(lines, at) if any(map(_MAY_BE_FIXED.search, said)) else (), start=1):
        if (fixed := _fixed(run)) and (count == 1 or not _is_of_two(first, fixed[0])):
            part, told = fixed
            known = part is not Part.MOTTO and part in above.parts
            above.parts.add(part)
            return (Labelled(run) if known else Labelled(run, part, told)), count
    below = Part.NUMBER in above.parts
    if _ABOUT.match(first.whole.text) or (below and _ABOUT_IN_FULL.match(first.whole.text)):
        return _subject(lines, at, above)
    if first.mark is not None or below or not _is_name(first):
        return Labelled(first), 1
    return _issuer(list(_runs(lines, at)), before, above)


def _runs(lines: Sequence[Labelled], at: int) -> Iterator[Block]:
    """The line at `at`, it and the next one joined, and so on, as far as nothing stands between them."""
    parts: list[Passage] = []
    for line in lines[at : at + _MOST_LINES]:
        if parts and (line.block.gap or line.block.rows):
            return
        parts.append(line.block.whole)
        yield line.block if len(parts) == 1 else block_of(parts, gap=lines[at].block.gap)


def _fixed(block: Block) -> tuple[Part, Told | None] | None:
    """The part of a block of a fixed form, with what it tells: the number, the date, the national name, the motto."""
    if told := number(block):
        return Part.NUMBER, told
    if (dated := header_date(block)) and not (_begins_with_body(dated.place or "") or closes(block.whole.text)):
        return Part.DATE, dated
    return (Part.MOTTO, None) if is_motto(block) else None


def _begins_with_body(place: str) -> bool:
    """True if the name of a body stands before the place, as in `SỞ NỘI VỤ Cao Bằng, ngày …`, which is two parts."""
    gaps = (at for at, character in enumerate(place) if character == " ")
    return any(_is_whole_name(place[:at]) and _IS_DATED.match(f"{place[at + 1 :]}, ngày ") for at in gaps)


def _is_of_two(first: Block, part: Part) -> bool:
    """True if a date line begins with a line of its own: no place is in capitals, after a label, or a body."""
    text = first.whole.text
    begins_another = _HEAD.match(text) is not None or _ABOUT.match(text) is not None
    return part is Part.DATE and (text.isupper() or ":" in text or begins_another)


def _subject(lines: Sequence[Labelled], at: int, above: Above) -> tuple[Labelled, int]:
    """Label the subject of a letter, which tells its words after `V/v`: down to a gap, or a part of a fixed form."""
    end = at + 1
    while end < len(lines) and not lines[end].block.gap and not any(map(_fixed, _runs(lines, end))):
        end += 1
    whole = one_paragraph([line.block.whole for line in lines[at:end]])
    block = block_of([whole], gap=lines[at].block.gap)
    about = _ABOUT.match(whole.text) or _ABOUT_IN_FULL.match(whole.text)
    told = whole.part(about.end() if about else 0)
    if whole.text.startswith("(") and told.text.endswith(")"):
        told = told.part(0, -1)
    if Part.SUBJECT in above.parts or not (told.has_words and can_be_subject(signed(block_of([told], gap=True)))):
        return Labelled(block), end - at
    above.parts.add(Part.SUBJECT)
    return Labelled(block, Part.SUBJECT, told), end - at


def _issuer(runs: Sequence[Block], before: Labelled | None, above: Above) -> tuple[Labelled, int]:
    """Label a line of the names of the bodies; a line that goes on with a name tells its words."""
    first = runs[0]
    if Part.ISSUER in above.parts and (goes_on(first) or (before and _wraps(before, first))):
        return Labelled(first, Part.ISSUER, first.whole), 1
    for count, run in enumerate(runs, start=1):
        if _names_body(run.whole.text):
            above.parts.add(Part.ISSUER)
            return Labelled(run, Part.ISSUER), count
    return Labelled(first), 1


def _wraps(before: Labelled, block: Block) -> bool:
    """True if a line goes on with the name in the line before it."""
    last, text = before.block.whole.text, block.whole.text
    if before.part is not Part.ISSUER or block.gap or not (last.isupper() and text.isupper() and text[0].isalpha()):
        return False
    if _STAMP.match(text) or text.startswith(NATION_STARTS):
        return False
    if text.isalpha():
        return True
    return not _names_body(text) or dangles(last) or (before.told is None and fold(last) in _WORDS)


def _names_body(text: str) -> bool:
    said = set_tones(text, ToneStyle.OLD)
    return starts_with_body(said) or _HEAD.match(said) is not None


def _is_name(block: Block) -> bool:
    """True if a line can belong to the issuer's name: no small letter starts it, no sentence ends, it is no heading."""
    return not names_section(block) and not (
        block.whole.text[0].islower() or block.whole.text.endswith((".", ";", ":"))
    )
