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
    """The source and the amount; without a known source, or with one beside it, the sentence and the amount."""
    amount = str(funding.amount) if funding.amount else "không nêu số tiền"
    basis = f", theo {act(funding.basis)}" if funding.basis else ""
    sentence = funding.text.rstrip(" ;.,")
    if funding.source and funding.source in funding.text:
        return f"{capital(funding.source)}: {amount}{basis}"
    if funding.source:
        return f"{sentence} ({funding.source}): {amount}{basis}"
    return sentence if amount in sentence else f"{sentence}: {amount}"


def amounts_said(plan: Plan) -> list[str]:
    """The amounts of the sentences on funding; where none has one, those of the rows of tables."""
    found = [(address, noun) for address, noun in plan.counted if isinstance(noun, Funding) and noun.amount]
    said = [noun for address, noun in found if not address.endswith("]")]  # a row is `….funding[0]`
    return [str(noun.amount) for noun in said or (noun for _, noun in found)]
