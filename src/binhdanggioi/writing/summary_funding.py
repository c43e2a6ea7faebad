"""Money, for a summary."""

from collections.abc import Iterator

from binhdanggioi.model.funding import Funding
from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.block import Block, Phrase
from binhdanggioi.writing.shown import act, bullets, capital


def money(plan: Plan) -> Iterator[Block]:
    """Where the money comes from, how much it is and which act grants it."""
    yield from bullets(Phrase(_words(funding), funding.span) for funding in plan.funding)


def _words(funding: Funding) -> str:
    amount = str(funding.amount) if funding.amount else "không nêu số tiền"
    basis = f", theo {act(funding.basis)}" if funding.basis else ""
    return f"{capital(funding.source) if funding.source else funding.text}: {amount}{basis}"
