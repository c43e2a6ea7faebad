"""Statements of funding."""

import re
from collections.abc import Sequence

from attrs import evolve

from binhdanggioi.lexicon.documents import AFTER_PROGRAMMES
from binhdanggioi.lexicon.money import AFTER_SOURCES, SOURCES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.funding import Funding
from binhdanggioi.notation.hit import Hit
from binhdanggioi.notation.number import Money, find_money
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.notation.wording import fold
from binhdanggioi.reading.citation import citations
from binhdanggioi.reading.lines.block import Block

_SOURCE = Pattern(
    rf"(?:nguồn\s+)?{any_of(SOURCES)}\b[^.;:()]*?"
    rf"(?=\s+{any_of(AFTER_SOURCES)}\b|\s+(?:từ|bằng)\s+(?:các\s+)?{any_of(SOURCES[1:])}\b|[.;:(,]|$)",
    re.IGNORECASE,
)
"""The source of the money: `Nguồn ngân sách tỉnh` before ` bố trí`, a bracket or a mark."""
_FIGURE = Pattern(r"(?<![0-9/])[0-9][0-9.,]*$")
_NAMED = Pattern(r"nguồn\s+(?=ngân sách|vốn)", re.IGNORECASE)
_NEED = Pattern(rf"{SOURCES[0]}\b", re.IGNORECASE)
"""What is needed, or spent, which is no source of money unless *nguồn* says so."""
_PROGRAMME = Pattern(
    rf"[Cc]hương trình (?:mục tiêu|Mục tiêu) quốc gia[^.;:,“”\"()]*?(?=\s+{any_of(AFTER_PROGRAMMES)}\b|[.;:,(“”\"]|"
    r"$)|Dự án [0-9]+"
)
"""The programme that pays: `Chương trình mục tiêu quốc gia giảm nghèo bền vững`, `Dự án 8`."""


def funding(block: Block, known: Sequence[Citation]) -> Funding:
    """Read a sentence about money; an act cited in short is completed from `known`, the acts cited in full before."""
    passage = block.passage
    text = passage.text
    amount = next(find_money(text), None)
    acts = citations(passage)
    programme = _PROGRAMME.search(text)
    return Funding(
        text=text,
        source=_source(text, amount),
        amount=amount.value if amount else None,
        basis=_in_full(acts[0].act, known) if acts else None,
        programme=programme[0].strip() if programme else None,
        mark=block.label,
        span=passage.span(),
    )


def _source(text: str, amount: Hit[Money] | None) -> str | None:
    """
    Where the money comes from; None if the sentence only says how much is needed.

    `Tổng kinh phí: 50 triệu đồng, từ nguồn ngân sách tỉnh` names its source after the amount.
    """
    start, end = (amount.start, amount.end) if amount else (len(text), len(text))
    letters = list(text)
    for money in find_money(text):
        letters[money.start : money.end] = ":" * (money.end - money.start)
    text = "".join(letters)
    before = [found[0].strip() for found in _SOURCE.finditer(text, 0, start)]
    after = [_NAMED.sub("", found[0].strip(), count=1) for found in _SOURCE.finditer(text, end)]
    named = [source for source in (*before, *after) if not _NEED.match(source) and fold(source) != SOURCES[-1]]
    if named:
        return named[0]
    told = [source for source in before if amount is None and fold(source) != SOURCES[0] and not _FIGURE.search(source)]
    return told[0] if told else None


def _in_full(act: Citation, known: Sequence[Citation]) -> Citation:
    full = next((other for other in known if other.number == act.number), None)
    if full is None or act.issued_on is not None:
        return act
    return evolve(full, span=act.span)
