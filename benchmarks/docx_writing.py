"""
What writing an official document costs, against python-docx writing the same paragraphs and tables, in one run.

    python benchmarks/docx_writing.py [TEXT]

The plan is read from the text; without one it is the example plan, plain and with a table. Each figure is a median,
and the ratio is the median of the ratios of each round.
"""

import io
import platform
import statistics
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import attrs
import docx

import binhdanggioi as bdg

EXAMPLE = Path(__file__).parents[1] / "examples" / "ke-hoach-tap-huan.txt"
ROUNDS = 31
MOST = 1.5
"""What the library may take at most of the time of python-docx."""


def with_table(plan: bdg.Plan, rows: int) -> bdg.Plan:
    """The plan with a section more, which holds a table of five columns."""
    table = bdg.Table(rows=(("Sở Nội vụ",) * 5,) * rows)
    section = bdg.Section(mark="X.", heading="BẢNG", items=(table,))
    return attrs.evolve(plan, sections=(*plan.sections, section))


def official(plan: bdg.Plan) -> bytes:
    """The official document."""
    file = io.BytesIO()
    bdg.write_docx(plan, file)
    return file.getvalue()


def plain(blocks: list[str], rows: int) -> bytes:
    """The same paragraphs and tables with python-docx, in one style."""
    document = docx.Document()
    for block in blocks:
        document.add_paragraph(block)
    if rows:
        table = document.add_table(rows=rows, cols=5)
        for row in table.rows:
            for cell in row.cells:
                cell.text = "Sở Nội vụ"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def seconds(action: Callable[[], object]) -> float:
    """The time of one call."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def main() -> None:
    """Print the table."""
    plan = bdg.read(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE).plan
    print(f"Python {platform.python_version()}, {platform.machine()}, python-docx {version('python-docx')}")
    for name, rows in (("plain", 0), ("with a table of 30 rows", 30)):
        written = with_table(plan, rows) if rows else plan
        blocks = [block for block in bdg.write_text(written).split("\n\n") if not block.startswith("|")]
        times = [
            (seconds(lambda: official(written)), seconds(lambda: plain(blocks, rows)))  # noqa: B023 - called at once
            for _ in range(ROUNDS)
        ]
        ratio = statistics.median(ours / theirs for ours, theirs in times)
        medians = [statistics.median(column) * 1000 for column in zip(*times, strict=True)]
        print(f"{name}: official {medians[0]:.1f} ms, python-docx {medians[1]:.1f} ms: ratio {ratio:.2f}")
        assert ratio <= MOST, f"takes more than {MOST} times as long as python-docx"


if __name__ == "__main__":
    main()
