"""Statements of funding."""

import re

from binhdanggioi.model.funding import Funding
from binhdanggioi.notation.number import find_money
from binhdanggioi.reading.block import Block
from binhdanggioi.reading.citation import citations

_SOURCE = re.compile(
    r"(?:nguồn\s+)?(?:kinh phí|ngân sách|vốn|nguồn)\b[^.;:()]*?(?=\s+(?:theo|được|cấp|bố trí|năm|do|chi|"
    r"và các nguồn)\b|[.;:(,]|$)",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(
    r"[Cc]hương trình (?:mục tiêu|Mục tiêu) quốc gia[^.;:,“”\"()]*?(?=\s+(?:theo|giai đoạn|năm|trên)\b|[.;:,(“”\"]|"
    r"$)|Dự án \d+"
)


def funding(block: Block) -> Funding:
    """Read a sentence about money."""
    passage = block.passage
    text = passage.text
    amounts = find_money(text)
    acts = citations(passage)
    source, programme = _SOURCE.search(text), _PROGRAMME.search(text)
    return Funding(
        text=text,
        source=source[0].strip() if source else None,
        amount=amounts[0][0] if amounts else None,
        basis=acts[0].act if acts else None,
        programme=programme[0].strip() if programme else None,
        mark=block.label,
        span=passage.span(),
    )
