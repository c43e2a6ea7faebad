"""Money, for a summary."""

from collections.abc import Iterator

from binhdanggioi.deriving.phrases import act, capital
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.pages.block import Block, Phrase
from binhdanggioi.writing.pages.shown import bullets


def money(plan: Plan) -> Iterator[Block]:
    """Where the money comes from, how much it is and which act grants it."""
    yield from bullets(Phrase(_words(funding), funding.span) for funding in plan.funding)


def _words(funding: Funding) -> str:
    """The source with the amount; where no source is told apart, the sentence, which names the amount itself."""
    amount = str(funding.amount) if funding.amount else "không nêu số tiền"
    basis = f", theo {act(funding.basis)}" if funding.basis else ""
    if funding.source:
        return f"{capital(funding.source)}: {amount}{basis}"
    sentence = funding.text.rstrip(" ;.,")
    return sentence if amount in sentence else f"{sentence}: {amount}"
