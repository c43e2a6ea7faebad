"""Paragraphs in their own words."""

from binhdanggioi.model.paragraph import Paragraph
from binhdanggioi.reading.lines.block import Block


def paragraph(block: Block) -> Paragraph:
    """Keep a block as a paragraph, in its own words."""
    return Paragraph(text=block.passage.text, mark=block.label, span=block.passage.span())
