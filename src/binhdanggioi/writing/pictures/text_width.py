"""Measure and break texts in Times New Roman."""

import csv
import pkgutil
import re
from bisect import bisect_left
from enum import Enum
from functools import cache

_UNITS = 2048
"""The units of an em in the table of widths."""
_TWIPS = 20
"""Twentieths of a point: the unit of lengths in Word."""
_PIECE = re.compile(r"\S+?(?:(?<=[^\W\d_])[-–](?=\w)|(?=\s|$))\s*")
"""A piece after which a line can break: a word with its spaces, or the part of a word up to a hyphen."""


class Face(Enum):
    """The faces of Times New Roman."""

    REGULAR = "regular"
    BOLD = "bold"
    ITALIC = "italic"
    BOLD_ITALIC = "bold_italic"


@cache
def _widths() -> dict[str, dict[str, int]]:
    data = pkgutil.get_data(__package__ or "", "times.csv")
    if data is None:
        raise FileNotFoundError("the data file times.csv is missing from the installed package")
    widths: dict[str, dict[str, int]] = {face.value: {} for face in Face}
    for row in csv.DictReader(data.decode("utf-8").splitlines()):
        widths[row["face"]].update(dict.fromkeys(row["characters"], int(row["width"])))
    return widths


def text_width(text: str, size: int, face: Face = Face.REGULAR) -> int:
    """
    Width in twips of a text of `size` points; a character that Times New Roman lacks counts as an `M`.

    >>> text_width("Độc lập - Tự do - Hạnh phúc", 14, Face.BOLD)
    3428
    """
    widths = _widths()[face.value]
    unknown = widths["M"]
    return -(-sum(widths.get(character, unknown) for character in text) * size * _TWIPS // _UNITS)


def broken(text: str, width: int, size: int, face: Face = Face.REGULAR) -> list[str]:
    """
    Break a text at spaces and hyphens into lines of at most `width` twips.

    >>> broken("Ủy ban nhân dân tỉnh Cao Bằng", 2000, 14)
    ['Ủy ban nhân dân', 'tỉnh Cao Bằng']
    """
    return _filled(_pieces(text, size, face), width)


def balanced(text: str, width: int, size: int, face: Face = Face.REGULAR) -> int:
    """Least width in which a text takes no more lines than in `width`."""
    pieces = _pieces(text, size, face)
    lines = len(_filled(pieces, width))
    widths = range(1, width)
    return bisect_left(widths, x=True, key=lambda narrower: len(_filled(pieces, narrower)) <= lines) + 1


def _pieces(text: str, size: int, face: Face) -> list[tuple[str, int, int]]:
    """The pieces of a text, each with its width without and with the spaces after it."""
    found = _PIECE.findall(text)
    return [(piece, text_width(piece.rstrip(), size, face), text_width(piece, size, face)) for piece in found]


def _filled(pieces: list[tuple[str, int, int]], width: int) -> list[str]:
    lines: list[str] = []
    used = width
    for piece, bare, whole in pieces:
        if lines and used + bare <= width:
            lines[-1] += piece
            used += whole
        else:
            lines.append(piece)
            used = whole
    return [line.rstrip() for line in lines]
