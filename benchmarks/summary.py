"""
What a summary costs against reading the same plan, at each length, as ratios measured in one run.

    python benchmarks/summary.py [TEXT]

Without a text it takes the two example plans. The claim: no summary costs more than the reading before it.
"""

import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import binhdanggioi as bdg

EXAMPLES = Path(__file__).parents[1] / "examples"
ROUNDS = 31


def medians(*actions: Callable[[], object]) -> list[float]:
    """The median time of each action, all timed in turns."""
    times: list[list[float]] = [[] for _ in actions]
    for _ in range(ROUNDS):
        for action, taken in zip(actions, times, strict=True):
            start = time.perf_counter()
            action()
            taken.append(time.perf_counter() - start)
    return [statistics.median(taken) for taken in times]


def compare(path: Path) -> None:
    """Print the ratios of one plan, and hold them to the claim."""
    text = bdg.read(path).source.text
    plan = bdg.read_text(text).plan
    page = bdg.summarize(plan, length=bdg.Length.FULL)
    reading, line, screen, full, html, shown = medians(
        lambda: bdg.read_text(text),
        lambda: bdg.summarize(plan, length=bdg.Length.LINE),
        lambda: bdg.summarize(plan),
        lambda: bdg.summarize(plan, length=bdg.Length.FULL),
        page.document,
        page.text,
    )
    print(f"{path.name}: read_text {reading * 1000:.2f} ms")
    for name, taken in (("line", line), ("screen", screen), ("full", full)):
        print(f"  summarize, {name:7} {taken / reading:5.2f} x read_text")
        assert taken <= reading, f"a summary ({name}) costs more than reading"
    print(f"  full page as HTML  {html / reading:5.2f} x read_text")
    print(f"  full page as text  {shown / reading:5.2f} x read_text")


def main() -> None:
    """Print the table."""
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for path in [Path(name) for name in sys.argv[1:]] or sorted(EXAMPLES.glob("*.txt")):
        compare(path)


if __name__ == "__main__":
    main()
