"""The lines below the body of a plan: its recipients and its signature."""

from collections.abc import Iterator

from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.closing import Recipient, Signature
from binhdanggioi.model.plan import Plan
from binhdanggioi.writing.plan.line import Line

RECIPIENTS_LABEL = "Nơi nhận:"
"""The label of the recipients; it ends the body of a plan, also where no recipient is named."""


def end(plan: Plan) -> Iterator[Line]:
    """The recipients and the signature; the label of the recipients is written also where only an annex follows."""
    if plan.recipients or plan.filed_with or plan.signature or plan.annexes or plan.issuing_act:
        yield Line(Part.RECIPIENTS, RECIPIENTS_LABEL)
    yield from map(_recipient, plan.recipients)
    if plan.filed_with:
        yield Line(Part.RECIPIENT, f"Lưu: {plan.filed_with}.", "-")
    if plan.signature:
        yield from _signature(plan.signature)


def _recipient(recipient: Recipient) -> Line:
    return Line(Part.RECIPIENT, f"{recipient.text};", recipient.mark or "-")


def _signature(signature: Signature) -> Iterator[Line]:
    for authority, principal in zip(signature.authority, signature.principals, strict=True):
        yield Line(Part.AUTHORITY, principal, authority.abbreviation)
    if signature.position:
        yield Line(Part.POSITION, signature.position)
    if signature.name:
        yield Line(Part.NAME, signature.name)
