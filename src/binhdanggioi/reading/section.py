"""The body: each heading read by its role, each line as a noun of that role."""

from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from binhdanggioi.lexicon.sections import LOOKING_BACK, Role, Scope
from binhdanggioi.model.citation import Citation
from binhdanggioi.model.objective import Objective, TargetIndicator
from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.model.section import TABLE_HEADING, Item, Section
from binhdanggioi.notation.outline import BULLETS, Node, flatten
from binhdanggioi.reading.funding import funding
from binhdanggioi.reading.lines.block import Block
from binhdanggioi.reading.objective import default_year, indicator, objective, scope_of
from binhdanggioi.reading.paragraph import paragraph
from binhdanggioi.reading.responsibility import (
    addresses_a_body,
    duty,
    head_of,
    holds_only_blocks,
    is_responsibility,
    responsibility,
)
from binhdanggioi.reading.roles import roles_below, roles_in_report, roles_of
from binhdanggioi.reading.table import table
from binhdanggioi.reading.task import task
from binhdanggioi.reading.training import course, is_course

BodyNode = Node[Block]
_BACK = frozenset(LOOKING_BACK) - {Role.SITUATION}


@frozen
class Context:
    """What is known of a line from the headings above it."""

    roles: tuple[Role, ...] = ()
    scope: Scope | None = None
    year: int | None = None
    acts: tuple[Citation, ...] = ()
    """The acts that the plan has cited in full."""
    bullets: int = 0
    """The number of bulleted headings above."""
    marked: bool = False
    """True if the line or one of its siblings has a mark; an unmarked line among them is not an item of its own."""

    def under(self, node: BodyNode) -> "Context":
        """The context of the lines under one more heading."""
        text = node.content.passage.text
        year = default_year(text)
        return evolve(
            self,
            scope=scope_of(text) or self.scope,
            year=self.year if year is None else year,
            bullets=self.bullets + (node.mark is not None and node.mark.kind in BULLETS),
        )


def top_section(node: BodyNode, acts: tuple[Citation, ...] = (), *, report: bool = False) -> Section:
    """Read a heading of the outermost level with everything under it; in a report results are no targets."""
    if node.content.rows:
        return Section(heading=TABLE_HEADING, items=(table(node.content),), span=node.content.span)
    roles = (roles_in_report if report else roles_of)(node.content.passage.text)
    context = evolve(Context(acts=acts).under(node), roles=roles)
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
    for node in nodes:
        yield _told(node, below) if _BACK & set(context.roles) else _item(node, below)


def _told(node: BodyNode, context: Context) -> Item:
    """Read a line of what was: a table, a section or a paragraph, whatever figures it has."""
    if node.content.rows:
        return table(node.content)
    return _section(node, context) if node.children else paragraph(node.content)


def _item(node: BodyNode, context: Context) -> Item:
    if node.content.rows:
        return table(node.content)
    bullets = context.under(node).bullets
    if is_course(node, context.roles, bullets):
        return course(node)
    own = roles_below(node.content.passage.text, context.roles)
    if own != context.roles and node.children:
        return _section(node, context)
    if not node.children and _is_about_money(node, context):
        return funding(node.content, context.acts)
    for role in context.roles:
        if role in _READERS and (found := _READERS[role](node, context)) is not None:
            return found
    return _section(node, context) if node.children else paragraph(node.content)


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


def _reporting(node: BodyNode, context: Context) -> Item | None:
    del context
    return None if node.children else duty(node.content)


_READERS: dict[Role, Callable[[BodyNode, Context], Item | None]] = {
    Role.RESPONSIBILITY: _responsibility,
    Role.FUNDING: _funding,
    Role.REPORTING: _reporting,
    Role.TASK: _task,
}
NOUN_ROLES = frozenset({Role.OBJECTIVE, Role.TRAINING, *_READERS})
"""The roles whose sections hold nouns; a paragraph there is prose that was not understood."""


def _objectives(nodes: Sequence[BodyNode], context: Context) -> Iterator[Item]:
    pending: list[TargetIndicator] = []

    def flush() -> Iterator[Objective]:
        if pending:
            yield objective(context.scope or Scope.SPECIFIC, None, tuple(pending))
            pending.clear()

    for node in nodes:
        found = (
            None
            if node.children or node.content.rows
            else indicator(node.content, default_year=context.year, counts=_counts(context, node))
        )
        if found is not None:
            pending.append(found)
            continue
        yield from flush()
        yield _objective(node, context)
        if node.mark is None and not node.children and node.content.passage.text.endswith(":"):
            context = context.under(node)
    yield from flush()


def _counts(context: Context, node: BodyNode) -> bool:
    """True if numbers of things are targets here: in marked lines, but not in a general objective."""
    return node.mark is not None and context.scope is not Scope.GENERAL


def _objective(node: BodyNode, context: Context) -> Item:
    if node.content.rows:
        return table(node.content)
    below = context.under(node)
    if not node.children:
        scope = below.scope or (Scope.SPECIFIC if node.mark else Scope.GENERAL)
        return objective(scope, node.content)
    own = roles_below(node.content.passage.text, context.roles)
    if Role.OBJECTIVE in own and not _has_table(node) and not any(child.children for child in node.children):
        indicators = [
            indicator(child.content, default_year=below.year, counts=_counts(below, child)) for child in node.children
        ]
        if all(found is not None for found in indicators):
            return objective(below.scope or Scope.SPECIFIC, node.content, tuple(found for found in indicators if found))
    return _section(node, context)


def plain_paragraphs(section: Section, above: tuple[Role, ...] = ()) -> Iterator[Paragraph]:
    """Find the plain paragraphs in sections that should hold nouns."""
    roles = section.roles or above
    for item in section.items:
        if isinstance(item, Section):
            yield from plain_paragraphs(item, roles)
        elif isinstance(item, Paragraph) and NOUN_ROLES & set(roles):
            yield item
