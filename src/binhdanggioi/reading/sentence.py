"""The sentences of a passage."""

from binhdanggioi.notation.sentence import breaks
from binhdanggioi.reading.lines.passage import Passage


def sentences(passage: Passage) -> list[Passage]:
    """Split a paragraph into its sentences."""
    found: list[Passage] = []
    start = 0
    for end, next_start in breaks(passage.text):
        found.append(passage.part(start, end))
        start = next_start
    found.append(passage.part(start))
    return [sentence for sentence in found if sentence.text]
