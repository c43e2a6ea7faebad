"""The funding in a summary."""

from collections.abc import Iterator

from binhdanggioi.deriving.phrases import act, capital
from binhdanggioi.model.funding import Funding
from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.pages.block import Block, Phrase
from binhdanggioi.writing.pages.shown import bullets


def money(plan: Plan) -> Iterator[Block]:
    """The sources of the money, the amounts and the acts that grant it."""
    yield from bullets(Phrase(_words(funding), funding.span) for funding in plan.funding)


def _words(funding: Funding) -> str:
    """The source and the amount; without a known source, the sentence, which has the amount in it."""
    amount = str(funding.amount) if funding.amount else "không nêu số tiền"
    basis = f", theo {act(funding.basis)}" if funding.basis else ""
    if funding.source:
        return f"{capital(funding.source)}: {amount}{basis}"
    sentence = funding.text.rstrip(" ;.,")
    return sentence if amount in sentence else f"{sentence}: {amount}"
