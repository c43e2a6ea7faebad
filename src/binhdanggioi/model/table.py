"""Tables, and the tasks that they list."""

from attrs import field, frozen

from binhdanggioi.model.task import Task
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.valid import each, many, maybe
from binhdanggioi.notation.wording import is_clean


@frozen(kw_only=True)
class Table:
    """Bảng — a table, row by row, each cell one clean text that may be empty."""

    rows: tuple[tuple[str, ...], ...] = field(validator=each(many(str)))
    tasks: tuple[Task, ...] = field(default=(), validator=many(Task))
    """The tasks that its rows state, in order; (): it is no table of tasks. The text is that of the rows."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if not self.rows or not all(self.rows):
            raise ValueError("a table needs at least one row, and a row at least one cell")
        if not all(is_clean(cell) for row in self.rows for cell in row):
            raise ValueError("the cells of a table must be clean text (NFC, one line, trimmed) or empty")
