"""A plan as printed lines and tables, in order: one structure for every form of output."""

from collections.abc import Iterator

from binhdanggioi.lexicon.documents import DocumentKind
from binhdanggioi.lexicon.parts import Part
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.writing.plan.closing import RECIPIENTS_LABEL, end
from binhdanggioi.writing.plan.heading import heading, preamble, title
from binhdanggioi.writing.plan.line import Branch, Line
from binhdanggioi.writing.plan.section import annex, item

_TOP = Branch()


def lines(plan: Plan) -> Iterator[Line | Table]:
    """The lines and tables of a plan as printed, sentence by sentence, from the heading to the annexes."""
    yield from heading(plan)
    act = plan.issuing_act
    if act is not None:
        yield from _act(plan, act)
    yield from title(plan)
    if act is None:
        yield from preamble(plan)
    if plan.opening:
        yield _TOP.line(plan.opening)
    for section in plan.sections:
        yield from item(section, _TOP)
    if plan.closing:
        yield Line(Part.CLOSING, plan.closing)
    if act is None:
        yield from end(plan)
    elif plan.annexes:
        yield Line(Part.ANNEXES, RECIPIENTS_LABEL)
    signature = plan.signature
    signed = signature is None or bool(signature.position and signature.name)
    for section in plan.annexes:
        yield from annex(section, _TOP, signed=signed)


def _act(plan: Plan, act: Citation) -> Iterator[Line]:
    """The lines of the act that issues a plan, with the preamble and the signature."""
    yield Line(Part.TITLE, (act.kind or DocumentKind.DECISION).vietnamese.upper())
    if act.subject:
        yield Line(Part.SUBJECT, act.subject)
    yield from preamble(plan)
    yield from (_TOP.line(article.text, article.mark) for article in plan.articles)
    yield from end(plan)
