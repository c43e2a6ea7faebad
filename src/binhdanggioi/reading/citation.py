"""Acts cited in a paragraph, with kind, number, date, issuer and subject."""

import re
from collections.abc import Iterator

from attrs import evolve, frozen

from binhdanggioi.lexicon.documents import AFTER_LAWS, GROUND_NAMES, LAW_NAMES, LAWS, PARTS, DocumentKind
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.organization import Organization
from binhdanggioi.notation.date import DATE, PartialDate, date_of
from binhdanggioi.notation.document_number import KIND_NAMES, find_numbers, kind_named
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.sentence import breaks
from binhdanggioi.notation.wording import UPPER
from binhdanggioi.reading.lines.passage import Passage
from binhdanggioi.reading.organization import end_of_body

_KIND_BEFORE = Pattern(rf"(?P<kind>{KIND_NAMES})(?:\s+số)?\s*:?\s*$", re.IGNORECASE)
_SO_BEFORE = Pattern(r"\bsố\s*:?\s*$", re.IGNORECASE)
_DATE_AFTER = Pattern(rf"\s*,?\s*(?:ngày\s+(?=[0-9]{{1,2}}\s?[/.-]))?(?P<date>{DATE})", re.IGNORECASE)
_ISSUER_AFTER = Pattern(r"\s*,?\s*của\s+(?:các\s+)?(?=[^\W\d_])", re.IGNORECASE)
_AFTER_ISSUER = Pattern(rf",|\s+và\s+(?:các\s+)?(?:{KIND_NAMES})\b")
_LAW = Pattern(
    rf"""
    (?P<name>{any_of(LAW_NAMES)}\s+(?:sửa\ đổi|[{UPPER}])[^;:()“”"./0-9]*?(?:\s+năm\s+[0-9]{{4}})?)
    (?=
        \s+số\s+[0-9] | \s+(?:{any_of(AFTER_LAWS)}|và\ các\ (?:văn\ bản|nghị\ định))\b
        | \s+và\s+(?:Bộ\ luật|Luật)\s+[^;.0-9]*?\s+năm\s+[0-9]{{4}}
        | \s*[;().:“”"] | ,?\s*$ | ,\s+(?:(?:{any_of(GROUND_NAMES)}|ngày)\b|số\s+[0-9])
    )
    """,
    re.VERBOSE,
)
"""`Luật Bình đẳng giới năm 2006`, before ` và Luật …`, a mark, or words that are no part of the name."""
_INSIDE_A_TITLE = Pattern(rf"{any_of(PARTS)}\s+của\s*$", re.IGNORECASE)
_CONNECTOR = Pattern(r"[\s,]*(?:và|và các|các|cùng)?\s*")
_QUOTED_TITLE = Pattern(r"[^“”]*“[^“”]*”(?=\s*[,;])")
_LISTED = Pattern(r"(?:[,;]|\bvà|\bcác|\bcùng|\btắt là)[\s*]*$")
"""The words before an act that is listed after another one, or before its short name."""
_TITLE_INSIDE = Pattern(r"[^“”]*“[^“”]*”|.+?(?=\s+trên địa bàn\s)")
"""The title of an act in the title of another: what follows it, as `trên địa bàn tỉnh …`, is that of the other."""
_OPENED = {")": "(", "”": "“"}
_CONNECTOR_AT_END = Pattern(r"(?<![\s,;])[\s,;]*(?:\bvà\b)?\s*(?:các\s*)?$")
_NEAR = 40


def _kind_before(text: str, start: int) -> tuple[DocumentKind | None, int]:
    """The kind named right before a number, and where its words start: `Nghị quyết số` before `28/NQ-CP`."""
    near = max(0, start - _NEAR)
    if found := _KIND_BEFORE.search(text, near, start):
        return kind_named(found["kind"]), found.start()
    so = _SO_BEFORE.search(text, near, start)
    return None, so.start() if so else start


def _after(passage: Passage, end: int) -> tuple[PartialDate | None, Organization | None, int]:
    """The date and the issuer after a number, and where they end: `ngày 03/3/2021 của Chính phủ`."""
    text = passage.text
    issued_on = issuer = None
    if found := _DATE_AFTER.match(text, end):
        issued_on = date_of(found)
        end = found.end()
    if found := _ISSUER_AFTER.match(text, end):
        stop = end_of_body(text, found.end())
        if after := _AFTER_ISSUER.search(text, found.end(), stop):
            stop = after.start()
        name = passage.part(found.end(), stop)
        if name.text:
            issuer = Organization(name=name.text, span=name.span())
            end = stop
    return issued_on, issuer, end


@frozen
class Cited:
    """An act cited in a passage, with the start and end of its kind, number, date and issuer."""

    act: Citation
    start: int
    end: int
    via: Citation | None = None
    """The act in whose title it is cited; None: it is cited directly."""


def citations(passage: Passage, *, laws: bool = False) -> list[Cited]:
    """Find the acts that a passage cites by number; with `laws`, also the laws that it cites by name."""
    text = passage.text
    found: list[Cited] = []
    for number, start, end in find_numbers(text):
        kind, begin = _kind_before(text, start)
        issued_on, issuer, stop = _after(passage, end)
        found.append(
            Cited(Citation(kind=kind or number.kind, number=number, issued_on=issued_on, issuer=issuer), begin, stop)
        )
    if laws:
        found += [
            law for law in _laws(passage) if not any(law.start < act.end and act.start < law.end for act in found)
        ]
        found = _laws_with_numbers(passage, sorted(found, key=lambda cited: cited.start))
    return list(_titled(passage, _with_via(text, found)))


def _laws(passage: Passage) -> list[Cited]:
    found: list[Cited] = []
    for law in _LAW.finditer(passage.text):
        nested = found and _CONNECTOR.fullmatch(passage.text, found[-1].end, law.start()) and not found[-1].act.name
        if nested or _INSIDE_A_TITLE.search(passage.text, max(0, law.start() - _NEAR), law.start()):
            continue
        issued_on, _, stop = _after(passage, law.end("name"))
        kind = next(kind for kind in LAWS if law[0].startswith(kind.vietnamese))
        found.append(Cited(Citation(kind=kind, name=law["name"].rstrip(" ,"), issued_on=issued_on), law.start(), stop))
    return found


def _laws_with_numbers(passage: Passage, found: list[Cited]) -> list[Cited]:
    """Merge the name of a law and the number right after it into one act."""
    merged: list[Cited] = []
    for cited in found:
        before = merged[-1] if merged else None
        if (
            before
            and before.act.number is None
            and cited.act.number
            and not passage.text[before.end : cited.start].strip(" ,")
        ):
            issued_on = cited.act.issued_on or before.act.issued_on
            law = evolve(cited.act, name=before.act.name, kind=before.act.kind, issued_on=issued_on)
            merged[-1] = Cited(law, before.start, cited.end)
        else:
            merged.append(cited)
    return merged


def _without_open_ends(words: str) -> str:
    """Strip closing brackets and quotation marks from the end if they were opened before `words`."""
    while words and (opened := _OPENED.get(words[-1])) and words.count(words[-1]) > words.count(opened):
        words = words[:-1].rstrip(' ,;.:"/-')
    return words


def _titled(passage: Passage, found: list[Cited]) -> Iterator[Cited]:
    """The acts with what they are about; an act that is cited in the title of another one belongs to that title."""
    direct: Citation | None = None
    for at, cited in enumerate(found):
        later = (after for after in found[at + 1 :] if cited.via or not _is_in_title(passage.text, after))
        limit = next((after.start for after in later), len(passage.text))
        named = _with_subject(passage, cited, limit)
        if cited.via is None:
            direct = named.act
        yield evolve(named, via=direct if cited.via else None)


def _begins_sentence(text: str, end: int, cited: Cited) -> bool:
    """True if an act stands in another sentence than the one before it, which ends at `end`."""
    return next(breaks(text[end : cited.start + 1]), None) is not None


def _is_in_title(text: str, cited: Cited) -> bool:
    """True if an act is a part of the title before it, as in `về thực hiện Quyết định số …`, not listed after it."""
    return cited.via is not None and _LISTED.search(text, max(0, cited.start - _NEAR), cited.start) is None


def _with_subject(passage: Passage, cited: Cited, limit: int) -> Cited:
    words = passage.text[cited.end : limit]
    if quoted := (_TITLE_INSIDE if cited.via else _QUOTED_TITLE).match(words):
        words = quoted[0]
    elif ended := next(breaks(words), None):
        words = words[: ended[0]]
    words = _CONNECTOR_AT_END.sub("", words)
    subject = _without_open_ends(words.strip(' ,;.:"/-').lstrip(' ()“”"'))
    act = evolve(cited.act, subject=subject or None, span=passage.part(cited.start, cited.end).span())
    return evolve(cited, act=act)


def _with_via(text: str, found: list[Cited]) -> list[Cited]:
    """Mark the acts that do not stand side by side with the act before them: they are in the title of another one."""
    marked: list[Cited] = []
    direct: Citation | None = None
    for cited in found:
        gap = text[marked[-1].end : cited.start] if marked else ""
        if direct is None or ";" in gap or _CONNECTOR.fullmatch(gap) or _begins_sentence(text, marked[-1].end, cited):
            direct = cited.act
            marked.append(cited)
        else:
            marked.append(evolve(cited, via=direct))
    return marked
