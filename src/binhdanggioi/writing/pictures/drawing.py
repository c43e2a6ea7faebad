"""Pictures as SVG: labels with known boxes, and the marks between them."""

from collections.abc import Iterable, Sequence
from html import escape
from zlib import crc32

from attrs import evolve, frozen

_FONT = "'Segoe UI','Helvetica Neue','Noto Sans',Arial,sans-serif"
_EDGE = 'paint-order="stroke" stroke="#fff" stroke-width="3" stroke-linejoin="round"'
_SVG = "http://www.w3.org/2000/svg"
_WIDTHS = {
    **dict.fromkeys("iIjl.,:;'|!()[]íìỉĩị", 40),
    **dict.fromkeys('frt-/–"“”‘’', 48),
    **dict.fromkeys("mMwW@%…", 102),
    **dict.fromkeys("ơờớởỡợưừứửữự", 76),
    " ": 35,
}
_SMALL, _CAPITAL, _WIDEST = 64, 80, 112
_FIRST_WIDE = 0x2E80
"""The first character of those that are as wide as they are high."""
INK, SOFT, PURPLE, BROWN, LINE = "#1d2433", "#4a5268", "#7a3b8f", "#95480a", "#b4bacd"
"""The colours, the first four dark enough on white for every text (WCAG 2.2, contrast 4,5:1)."""


@frozen
class Label:
    """A line of text in a picture, with the box that it takes up."""

    text: str
    left: int
    top: int
    size: int
    color: str = INK
    bold: bool = False

    @property
    def width(self) -> int:
        """The greatest width of the text in any common font."""
        return label_width(self.text, self.size, bold=self.bold)

    @property
    def height(self) -> int:
        """The height of the line, with the space to the next."""
        return line_height(self.size)

    @property
    def box(self) -> tuple[int, int, int, int]:
        """The left, top, right and bottom of the label."""
        return self.left, self.top, self.left + self.width, self.top + self.height

    @property
    def svg(self) -> str:
        """The label as a `text` element."""
        weight = ' font-weight="600"' if self.bold else ""
        place = f'x="{self.left}" y="{self.top + self.size}"'
        return f'<text {place} font-size="{self.size}" fill="{self.color}"{weight}>{escape(self.text)}</text>'


@frozen
class Drawing:
    """A picture, with a description in words."""

    title: str
    description: str
    width: int
    height: int
    marks: tuple[str, ...]
    """Lines, dots and bars as SVG, under the labels."""
    labels: tuple[Label, ...]

    @property
    def svg(self) -> str:
        """The picture as an `svg` element with title and description for screen readers."""
        size = f'width="{self.width}" height="{self.height}" viewBox="0 0 {self.width} {self.height}"'
        name = f"p{crc32(f'{self.title}{self.description}'.encode()):08x}"
        return "\n".join(
            [
                f'<svg xmlns="{_SVG}" {size} role="img" aria-labelledby="{name}t {name}d" lang="vi">',
                f'<title id="{name}t">{escape(self.title)}</title>',
                f'<desc id="{name}d">{escape(self.description)}</desc>',
                f'<rect width="{self.width}" height="{self.height}" fill="#fff"/>',
                *self.marks,
                f'<g font-family="{_FONT}" {_EDGE}>',
                *(label.svg for label in self.labels),
                "</g>",
                "</svg>",
            ]
        )


def line_height(size: int) -> int:
    """The height of a line of this size, with the space to the next."""
    return size * 7 // 5


def label_width(text: str, size: int, *, bold: bool = False) -> int:
    """The greatest width of a text in any common font without serifs."""
    hundredths = sum(_WIDTHS.get(letter) or _width(letter) for letter in text)
    return hundredths * size * (115 if bold else 100) // 10_000 + 1


def _width(letter: str) -> int:
    if ord(letter) >= _FIRST_WIDE or not letter.isprintable():
        return _WIDEST
    return _CAPITAL if letter.isupper() else _SMALL


def wrapped(text: str, width: int, size: int, *, bold: bool = False, most: int | None = None) -> list[str]:
    """
    Break a text into lines of at most `width`; after `most` lines the rest is cut off, with `…`.

    >>> wrapped("Tỷ lệ nữ lãnh đạo chủ chốt", 90, 12), wrapped("Tỷ lệ nữ lãnh đạo chủ chốt", 90, 12, most=1)
    (['Tỷ lệ nữ lãnh', 'đạo chủ chốt'], ['Tỷ lệ nữ lã…'])
    """
    lines: list[str] = []
    for word in _pieces(text, width, size, bold=bold):
        together = f"{lines[-1]} {word}" if lines else word
        if lines and label_width(together, size, bold=bold) <= width:
            lines[-1] = together
        else:
            lines.append(word)
    if most is not None and len(lines) > most:
        last = lines[most - 1]
        while last and label_width(f"{last}…", size, bold=bold) > width:
            last = last[:-1].rstrip()
        return [*lines[: most - 1], f"{last}…"]
    return lines


def _pieces(text: str, width: int, size: int, *, bold: bool) -> Iterable[str]:
    """The words of a text; a word wider than `width` comes in pieces."""
    for word in text.split():
        if label_width(word, size, bold=bold) <= width:
            yield word
            continue
        piece = ""
        for letter in word:
            if piece and label_width(piece + letter, size, bold=bold) > width:
                yield piece
                piece = ""
            piece += letter
        yield piece


def column(
    lines: Sequence[str], left: int, top: int, size: int, color: str = INK, *, bold: bool = False
) -> list[Label]:
    """Make labels of `lines`, one under another."""
    return [Label(line, left, top + index * line_height(size), size, color, bold) for index, line in enumerate(lines)]


def stacked(blocks: Sequence[Sequence[Label]], top: int, gap: int) -> tuple[list[Label], int]:
    """
    Put blocks of labels into rows in which no two touch; each block keeps its position from left to right.

    Returns the labels and the bottom of the last row.
    """
    rows: list[list[Sequence[Label]]] = []
    taken: list[list[tuple[int, int]]] = []
    tried: dict[tuple[int, int], int] = {}
    for block in blocks:
        left, right = _sides(block)
        row = tried.get((left, right), 0)  # where one as wide did not fit, or stands, this one does not fit either
        while row < len(rows) and any(left < there + gap and here < right + gap for here, there in taken[row]):
            row += 1
        if row == len(rows):
            rows.append([])
            taken.append([])
        rows[row].append(block)
        taken[row].append((left, right))
        tried[left, right] = row + (left < right + gap)
    placed: list[Label] = []
    for blocks_of_row in rows:
        for block in blocks_of_row:
            first = block[0].top if block else 0
            placed += [evolve(label, top=top + label.top - first) for label in block]
        top += max((sum(label.height for label in block) for block in blocks_of_row), default=0)
    return placed, top


def _sides(block: Sequence[Label]) -> tuple[int, int]:
    return min((label.box[0] for label in block), default=0), max((label.box[2] for label in block), default=0)
