"""Tasks and measures."""

from attrs import field, frozen

from binhdanggioi.model.organization import Organization
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.notation.source import Span
from binhdanggioi.notation.timeframe import Timeframe
from binhdanggioi.notation.valid import clean_text, many, maybe, shown


@frozen(kw_only=True)
class Task:
    """Nhiệm vụ, giải pháp — something to be done, or a heading with the tasks under it."""

    text: str = field(validator=clean_text)
    """The sentence or heading as printed."""
    lead: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """Who leads (*chủ trì*); (): not said with the task."""
    partners: tuple[Organization, ...] = field(default=(), validator=many(Organization))
    """Who takes part (*phối hợp*); (): not said with the task."""
    when: Timeframe | None = field(default=None, validator=maybe(Timeframe))
    """None: not said with the task."""
    output: str | None = field(default=None, validator=maybe(clean_text))
    """Its product (*sản phẩm*); None: not said."""
    lines: tuple[Paragraph, ...] = field(default=(), validator=many(Paragraph))
    """The labelled lines printed under it (`Chủ trì: …`), from which the fields above were read; (): none."""
    subtasks: "tuple[Task, ...]" = ()
    """The tasks printed under it, in order; (): none."""
    mark: str | None = field(default=None, validator=maybe(clean_text))
    """Its mark in the outline; None: it has none."""
    span: Span | None = field(default=None, eq=False, repr=False, validator=maybe(Span))

    def __attrs_post_init__(self) -> None:
        if type(self.subtasks) is not tuple or not all(type(task) is Task for task in self.subtasks):
            raise TypeError(f"subtasks must be a tuple of tasks: {shown(self.subtasks)}")
