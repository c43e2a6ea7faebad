"""Tables, and the nouns that they list."""

from attrs import field, frozen

from binhdanggioi.model.funding import Funding
from binhdanggioi.model.objective import TargetIndicator
from binhdanggioi.model.responsibility import Responsibility
from binhdanggioi.model.task import Task
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import each, many, maybe
from binhdanggioi.notation.wording import is_clean


@frozen(kw_only=True)
class Table:
    """
    Bảng — a table, row by row, each cell one clean text that may be empty.

    The nouns that its rows state are beside them; what is printed are the rows.
    """

    rows: tuple[tuple[str, ...], ...] = field(validator=each(many(str)))
    tasks: tuple[Task, ...] = field(default=(), validator=many(Task))
    """The tasks that its rows state, in order; (): it is no table of tasks."""
    indicators: tuple[TargetIndicator, ...] = field(default=(), validator=many(TargetIndicator))
    """The targets that its rows state, each with a milestone for each column of values; (): it states none."""
    funding: tuple[Funding, ...] = field(default=(), validator=many(Funding))
    """The amounts that its rows state, without the rows that add them up; (): it states none."""
    responsibilities: tuple[Responsibility, ...] = field(default=(), validator=many(Responsibility))
    """The bodies that its rows give duties to, in order; (): it gives none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if not self.rows or not all(self.rows):
            raise ValueError("a table needs at least one row, and a row at least one cell")
        if not all(is_clean(cell) for row in self.rows for cell in row):
            raise ValueError("the cells of a table must be clean text (NFC, one line, trimmed) or empty")
