"""Statements of funding."""

import re
from collections.abc import Sequence

from attrs import evolve

from binhdanggioi.lexicon.documents import AFTER_PROGRAMMES
from binhdanggioi.lexicon.money import AFTER_SOURCES, SOURCES
from binhdanggioi.lexicon.words import any_of
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.funding import Funding
from binhdanggioi.notation.number import find_money
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.reading.citation import citations
from binhdanggioi.reading.lines.block import Block

_SOURCE = Pattern(
    rf"(?:nguồn\s+)?{any_of(SOURCES)}\b[^.;:()]*?(?=\s+{any_of(AFTER_SOURCES)}\b|[.;:(,]|$)",
    re.IGNORECASE,
)
"""The source of the money: `Nguồn ngân sách tỉnh` before ` bố trí`, a bracket or a mark."""
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
    source, programme = _SOURCE.search(text), _PROGRAMME.search(text)
    return Funding(
        text=text,
        source=source[0].strip() if source else None,
        amount=amount.value if amount else None,
        basis=_in_full(acts[0].act, known) if acts else None,
        programme=programme[0].strip() if programme else None,
        mark=block.label,
        span=passage.span(),
    )


def _in_full(act: Citation, known: Sequence[Citation]) -> Citation:
    full = next((other for other in known if other.number == act.number), None)
    if full is None or act.issued_on is not None:
        return act
    return evolve(full, span=act.span)
