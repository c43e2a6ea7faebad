"""The whole plan as text, in canonical form: what `read_text` reads back to an equal plan."""

from binhdanggioi.model.plan import Plan
from binhdanggioi.model.table import Table
from binhdanggioi.writing.plan.document import lines
from binhdanggioi.writing.plan.line import Line


def write_text(plan: Plan) -> str:
    """
    Write the whole plan, a paragraph a line with a blank line between.

    Every sentence stands as printed, the heading, the courses and the signature in one customary form; reading the
    text gives an equal plan. A part that is not known stays blank.
    """
    return "\n\n".join(map(_text, lines(plan))) + "\n"


def _text(part: Line | Table) -> str:
    if isinstance(part, Line):
        return _escaped(str(part))
    return "\n".join("| " + " | ".join(map(_escaped, row)) + " |" for row in part.rows)


def _escaped(text: str) -> str:
    """A text in which no bar is one of a table."""
    return text.replace("|", "\\|")
