"""
How long reading takes, as ratios measured in one run: against one `re.findall`, over growing and over hostile texts.

    python benchmarks/reading.py [TEXT]

Without a text it reads the example plan of this repository. Each figure is a median; absolute times are only the base
of the ratios.
"""

import platform
import re
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import binhdanggioi as bdg

EXAMPLE = Path(__file__).parents[1] / "examples" / "ke-hoach-tap-huan.txt"
HOSTILE = {
    "nested marks": "I. a\n1. b\n1.1. c\na) d\n(1) e\n* f\n- g\n+ h\n• i\n",
    "one long line": "tập huấn lồng ghép giới 860 đại biểu 1,5 ngày ",
    "repeated marks": "- - - - - - - -\n",
    "citations": "Căn cứ Kế hoạch số 81/KH-BTV ngày 26/8/2022 của Hội Liên hiệp Phụ nữ tỉnh; ",
    "broken lines": "một câu bị ngắt dòng giữa chừng và\n",
    "quotes and brackets": "“((“((“((“((",
    "bars": "| a | b |\n",
    "figures": "1.250 12,5% 90% năm 2025 trước ngày 15/11 hằng năm ",
}


def seconds(action: Callable[[], object], runs: int) -> float:
    """The median time of an action."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def growth(text: str, small: int, large: int) -> float:
    """The time for each character at the large size, against that at the small one."""
    short, long = (text * (size // len(text) + 1) for size in (small, large))
    slow, quick = seconds(lambda: bdg.read_text(long), 3), seconds(lambda: bdg.read_text(short), 5)
    return (slow / len(long)) / (quick / len(short))


def main() -> None:
    """Print the table."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE
    text = bdg.read(path).source.text
    words = seconds(lambda: re.findall(r"\w+", text), 101)
    reading = bdg.read_text(text)
    print(f"Python {platform.python_version()}, {platform.machine()}; {path.name}: {len(text)} characters\n")
    rows = (
        ("read_text", lambda: bdg.read_text(text)),
        ("check", lambda: bdg.check(reading.plan, reading.source)),
        ("summarize", lambda: bdg.summarize(reading.plan)),
        ("write_text", lambda: bdg.write_text(reading.plan)),
    )
    for name, action in rows:
        print(f"{name:22} {seconds(action, 31) / words:6.1f} x re.findall(r'\\w+')")
    grown = growth(text, 100_000, 400_000)
    print(f"{'the plan, repeated':22} {grown:6.2f} x the time a character, 400,000 against 100,000")
    for name, piece in HOSTILE.items():
        print(f"{name:22} {growth(piece, 50_000, 200_000):6.2f} x the time a character, 200,000 against 50,000")


if __name__ == "__main__":
    main()
