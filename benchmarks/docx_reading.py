"""
What reading a Word file costs, against python-docx's own walk over it plus reading its text, in one run.

    python benchmarks/docx_reading.py [TEXT]

The text is laid out as a Word file in memory, plain and with a table; without one it is the example plan. Each figure
is a median, and the ratio is the median of the ratios of each round.
"""

import io
import platform
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import docx

import binhdanggioi as bdg

EXAMPLE = Path(__file__).parents[1] / "examples" / "ke-hoach-tap-huan.txt"
ROUNDS = 31


def word_file(text: str, rows: int) -> bytes:
    """Lay a text out as a Word file, a paragraph a line, with a table of five columns at the end."""
    document = docx.Document()
    for line in text.splitlines():
        if line:
            document.add_paragraph(line)
    if rows:
        table = document.add_table(rows=rows, cols=5)
        for row in table.rows:
            for cell in row.cells:
                cell.text = "Sở Nội vụ"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def walk(data: bytes) -> list[str]:
    """Read the texts of all paragraphs and cells with python-docx alone."""
    document = docx.Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


def seconds(action: Callable[[], object]) -> float:
    """The time of one call."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    text = bdg.read(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE).source.text
    print(f"Python {platform.python_version()}, {platform.machine()}, python-docx {version('python-docx')}")
    for name, rows in (("plain", 0), ("with a table of 30 rows", 30)):
        data = word_file(text, rows)
        plain = "\n".join(walk(data))
        times = [
            (seconds(lambda: bdg.read(data)), seconds(lambda: walk(data)), seconds(lambda: bdg.read_text(plain)))  # noqa: B023 - called at once
            for _ in range(ROUNDS)
        ]
        ratio = statistics.median(read / (walked + parsed) for read, walked, parsed in times)
        medians = [statistics.median(column) * 1000 for column in zip(*times, strict=True)]
        print(
            f"{name}: read {medians[0]:.1f} ms, walk {medians[1]:.1f} ms, text {medians[2]:.1f} ms: ratio {ratio:.2f}"
        )
    for name, rows in (("paragraphs", 0), ("rows of a table", 30)):
        small, large = (word_file("\n".join([text] * times), rows * times) for times in (4, 16))
        rounds = [(seconds(lambda: bdg.read(small)), seconds(lambda: bdg.read(large))) for _ in range(5)]  # noqa: B023 - called at once
        growth = statistics.median(after / before for before, after in rounds) / 4
        print(f"{name}: {growth:.2f} x the time for each, 16 times the text against 4 times")


if __name__ == "__main__":
    main()
