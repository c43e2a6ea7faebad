"""A plan as text in canonical form, which `read_text` reads back to an equal plan."""

from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.notation.form_line import is_page_number
from binhdanggioi.notation.pattern import Pattern
from binhdanggioi.writing.plan.document import lines
from binhdanggioi.writing.plan.line import Line

_SIGNS = Pattern(r"\||\*{2,}")
"""The bar of a table and a mark of bold."""


def write_text(plan: Plan) -> str:
    """
    Write a plan as text: one line for each paragraph, with a blank line between two.

    The sentences are those of the plan; heading, courses and signature have one customary form. Reading the text gives
    an equal plan. Unknown parts stay blank. A paragraph like the number of a page, or one that could be a part of the
    heading, has a backslash before it.
    """
    return "\n\n".join(map(_text, lines(plan))) + "\n"


def _text(part: Line | Table) -> str:
    if isinstance(part, Line):
        text = str(part)
        needs_sign = part.is_apart or part.begins_with_sign or is_page_number(text)
        return f"\\{_escaped(text)}" if needs_sign else _escaped(text)
    return "\n".join("| " + " | ".join(map(_escaped, row)) + " |" for row in part.rows)


def _escaped(text: str) -> str:
    r"""Escape what would be taken for the bar of a table or a mark of bold: `a|b` becomes `a\|b`."""
    return _SIGNS.sub(r"\\\g<0>", text)
