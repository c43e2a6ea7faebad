"""The body: each heading read by its role, each line as a noun of that role."""

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.sections import Role, Scope
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.section import TABLE_HEADING, Item, Section
from binhdanggioi.model.table import Table
from binhdanggioi.notation.outline import BULLETS, Node, flatten
from binhdanggioi.reading.courses.training import course, is_course
from binhdanggioi.reading.event import Occasion, event, is_agenda, is_event, time_of
from binhdanggioi.reading.funding import funding
from binhdanggioi.reading.lines.block import Block, block_of
from binhdanggioi.reading.objective import default_year, objective, scope_of
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.responsibility import (
    addresses_a_body,
    duty,
    head_of,
    holds_only_blocks,
    is_responsibility,
    responsibility,
    with_blocks,
)
from binhdanggioi.reading.roles import BACK, roles_below, roles_in_report, roles_of
from binhdanggioi.reading.table import headed, plain_table, table
from binhdanggioi.reading.targets.target import indicators
from binhdanggioi.reading.task import fields_of, task

BodyNode = Node[Block]


@frozen
class Context:
    """What is known of a line from the headings above it."""

    roles: tuple[Role, ...] = ()
    scope: Scope | None = None
    year: int | None = None
    acts: tuple[Citation, ...] = ()
    """The acts that the plan has cited in full."""
    about: Occasion | None = None
    """What the document says of the event that it is about; None: it is about none."""
    bullets: int = 0
    """The number of bulleted headings above."""
    marked: bool = False
    """True if the line or one of its siblings has a mark; an unmarked line among them is not an item of its own."""
    above: str = ""
    """The line right above, which may say in which unit the amounts of a table are."""
    before: Block | None = None
    """The table right above, with its headings; None: there is none."""

    def under(self, node: BodyNode) -> "Context":
        """The context of the lines under one more heading."""
        text = node.content.passage.text
        year = default_year(text)
        return evolve(
            self,
            scope=scope_of(text) or self.scope,
            year=self.year if year is None else year,
            bullets=self.bullets_under(node),
            above=text,
            before=None,
        )

    def bullets_under(self, node: BodyNode) -> int:
        """The number of bulleted headings above the lines under one more heading."""
        return self.bullets + (node.mark is not None and node.mark.kind in BULLETS)

    def below(self, node: BodyNode) -> "Context":
        """The context of the next line; a page number parts no table."""
        text = node.content.passage.text
        if node.content.rows:
            return evolve(self, above=text, before=headed(node.content, self.before))
        return evolve(self, above=text, before=self.before if text.isdecimal() else None)


def parted(node: BodyNode) -> BodyNode:
    """A heading of funding apart from what stands on its line, `III. KINH PHÍ: Từ ngân sách xã`; others as they are."""
    passage = node.content.passage
    label, colon, rest = passage.text.partition(":")
    if node.content.rows or not (colon and rest.strip()) or roles_of(label) != (Role.FUNDING,):
        return node
    heading = evolve(node.content, passage=passage.part(0, len(label) + 1))
    below = block_of([passage.part(len(label) + 1)], gap=False)
    return Node(node.mark, heading, [Node(below.mark, below, []), *node.children])


def top_section(
    node: BodyNode, acts: tuple[Citation, ...] = (), about: Occasion | None = None, *, report: bool = False
) -> Section:
    """Read a heading of the outermost level with everything under it; in a report results are no targets."""
    if node.content.rows:
        return Section(heading=TABLE_HEADING, items=(table(node.content),), span=node.content.span)
    named = (roles_in_report if report else roles_of)(node.content.passage.text)
    roles = named if about is None or not is_agenda(node) else (Role.AGENDA,)
    context = evolve(Context(acts=acts, about=about).under(node), roles=roles)
    return Section(
        heading=node.content.passage.text,
        mark=node.content.label,
        roles=roles,
        items=tuple(_items(node.children, context)),
        span=node.content.passage.span(),
    )


def _section(node: BodyNode, context: Context) -> Section:
    roles = roles_below(node.content.passage.text, context.roles)
    below = evolve(context.under(node), roles=roles)
    return Section(
        heading=node.content.passage.text,
        mark=node.content.label,
        roles=roles if roles != context.roles else (),
        items=tuple(_items(node.children, below)),
        span=node.content.passage.span(),
    )


def _items(nodes: Sequence[BodyNode], context: Context) -> Iterator[Item]:
    """Read the lines under a heading, in order."""
    if Role.OBJECTIVE in context.roles and not {Role.TASK, Role.RESPONSIBILITY} & set(context.roles):
        yield from _objectives(nodes, context)
        return
    below = evolve(context, marked=any(node.mark is not None for node in nodes))
    for node in with_blocks(list(nodes)) if Role.RESPONSIBILITY in context.roles else nodes:
        yield _told(node, below) if BACK & set(context.roles) else _item(node, below)
        below = below.below(node)


def _told(node: BodyNode, context: Context) -> Item:
    """Read a line of what was: a table, a section or a paragraph, whatever figures it has."""
    if node.content.rows:
        return plain_table(node.content)
    return _section(node, context) if node.children else paragraph(node.content)


def _item(node: BodyNode, context: Context) -> Item:
    if node.content.rows:
        return _table(node, context)
    if (whole := _course_or_event(node, context)) is not None:
        return whole
    own = roles_below(node.content.passage.text, context.roles)
    is_given = Role.RESPONSIBILITY in context.roles and addresses_a_body(node)
    if own != context.roles and node.children and not is_given:
        return _section(node, context)
    if not node.children and _is_about_money(node, context):
        return funding(node.content, context.acts)
    for role in context.roles:
        if role in _READERS and (found := _READERS[role](node, context)) is not None:
            return found
    return _section(node, context) if node.children else paragraph(node.content)


def _course_or_event(node: BodyNode, context: Context) -> Item | None:
    """A heading that is one noun with all the lines under it; None if it is none."""
    if is_course(node, context.roles, context.bullets_under(node)):
        return course(node)
    return event(node) if is_event(node) and not _is_labelled_task(node) else None


def _table(node: BodyNode, context: Context) -> Table:
    """Read a table; what one under a heading of the situation lists was done already, and is no noun of the plan."""
    if context.roles == (Role.SITUATION,):
        return plain_table(node.content)
    return table(node.content, year=context.year, above=context.above, before=context.before)


def _is_about_money(node: BodyNode, context: Context) -> bool:
    """True if a line outside the section on funding has a heading of funding: `2. Kinh phí thực hiện: Từ …`."""
    label, colon, _ = node.content.passage.text.partition(":")
    return bool(colon) and roles_below(label, context.roles) == (Role.FUNDING,) != context.roles


def _has_table(node: BodyNode) -> bool:
    return any(line.content.rows for line in flatten(node.children))


def _task(node: BodyNode, context: Context) -> Item | None:
    if addresses_a_body(node):
        return _responsibility(node, context)
    if _has_table(node) or _holds_course(node) or (node.mark is None and context.marked):
        return None
    return task(node)


def _is_labelled_task(node: BodyNode) -> bool:
    """True if a line under a heading says who leads or what is produced, so that it is a task."""
    return bool({"lead", "partners", "output"} & fields_of(node))


def _holds_course(node: BodyNode) -> bool:
    return any(is_course(line, (), 0) for line in flatten(node.children))


def _responsibility(node: BodyNode, context: Context) -> Item | None:
    if _has_table(node):
        return None
    head = head_of(node.content) if is_responsibility(node) else None
    has_own_duty = head is not None and head.rest.has_words
    if not has_own_duty and holds_only_blocks(node):
        return _section(node, context)
    if head is not None:
        return responsibility(node, head)
    return None if node.children else duty(node.content)


def _funding(node: BodyNode, context: Context) -> Item | None:
    return None if node.children else funding(node.content, context.acts)


def _schedule(node: BodyNode, context: Context) -> Item | None:
    return None if context.about is None else time_of(node, context.about)


def _reporting(node: BodyNode, context: Context) -> Item | None:
    del context
    return None if node.children else duty(node.content)


_READERS: dict[Role, Callable[[BodyNode, Context], Item | None]] = {
    Role.RESPONSIBILITY: _responsibility,
    Role.FUNDING: _funding,
    Role.REPORTING: _reporting,
    Role.TASK: _task,
    Role.SCHEDULE: _schedule,
}
NOUN_ROLES = frozenset({Role.OBJECTIVE, Role.TRAINING, Role.AGENDA, *_READERS} - {Role.SCHEDULE})
"""The roles whose sections hold nouns; a paragraph there is prose that was not understood."""


def _objectives(nodes: Sequence[BodyNode], context: Context) -> Iterator[Item]:
    pending: list[TargetIndicator] = []

    def flush() -> Iterator[Objective]:
        if pending:
            yield objective(context.scope or Scope.SPECIFIC, None, tuple(pending))
            pending.clear()

    for node in nodes:
        found = (
            ()
            if node.children or node.content.rows
            else indicators(node.content, default_year=context.year, counts=_counts(context, node))
        )
        if found:
            pending += found
            continue
        yield from flush()
        yield _objective(node, context)
        context = context.below(node)
        if node.mark is None and not node.children and node.content.passage.text.endswith(":"):
            context = context.under(node)
    yield from flush()


def _counts(context: Context, node: BodyNode) -> bool:
    """True if numbers of things are targets here: in marked lines, but not in a general objective."""
    return node.mark is not None and context.scope is not Scope.GENERAL


def _objective(node: BodyNode, context: Context) -> Item:
    if node.content.rows:
        return _table(node, context)
    below = context.under(node)
    if not node.children:
        scope = below.scope or (Scope.SPECIFIC if node.mark else Scope.GENERAL)
        return objective(scope, node.content)
    own = roles_below(node.content.passage.text, context.roles)
    if Role.OBJECTIVE in own and not _has_table(node) and not any(child.children for child in node.children):
        found = [
            indicators(child.content, default_year=below.year, counts=_counts(below, child)) for child in node.children
        ]
        if all(found):
            return objective(below.scope or Scope.SPECIFIC, node.content, tuple(one for each in found for one in each))
    return _section(node, context)


def plain_paragraphs(section: Section, above: tuple[Role, ...] = ()) -> Iterator[Paragraph]:
    """Find the plain paragraphs in sections that should hold nouns."""
    roles = section.roles or above
    for item in section.items:
        if isinstance(item, Section):
            yield from plain_paragraphs(item, roles)
        elif isinstance(item, Paragraph) and NOUN_ROLES & set(roles):
            yield item
