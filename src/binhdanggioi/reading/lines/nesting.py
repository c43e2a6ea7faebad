"""Lines that head the lines after them, though these have the same mark or none: `Cấp xã:`, `Phòng Nội vụ:`."""

from collections.abc import Callable

from binhdanggioi.notation.outline import BULLETS, Node
from binhdanggioi.reading.lines.block import Block

BlockNode = Node[Block]


def under_headings(nodes: list[BlockNode], is_heading: Callable[[BlockNode], bool]) -> list[BlockNode]:
    """
    Put the lines after a heading with the same bullet, or without a mark, under it, up to the next heading or number.

    `is_heading` is asked of the lines without a number; one with lines under it heads no others.
    """
    nested: list[BlockNode] = []
    above: BlockNode | None = None
    for node in nodes:
        is_listed = node.mark is None or node.mark.kind in BULLETS
        if is_listed and not node.content.rows and is_heading(node):
            above = None if node.children else Node(node.mark, node.content, [])
            nested.append(above or node)
        elif above is not None and is_listed:
            above.children.append(node)
        else:
            above = None
            nested.append(node)
    return nested
