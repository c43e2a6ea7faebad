"""
How fast a folder of plans is read, checked and written as tables, and in how much memory.

    python benchmarks/corpus.py [COUNT]

The plans, 10,000 of them unless told otherwise, are made for it. They go once through one process and once through
two, each time in a fresh interpreter. The rate must not fall with the number of files, nor the memory grow. A rate is
in plans for each second of processor time, of all processes together, so that other work on the machine counts less.
"""

import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from runpy import run_path
from tempfile import TemporaryDirectory

from attrs import define, field

import binhdanggioi as bdg

MAKER = Path(__file__).parents[1] / "examples" / "make_plans.py"
SLOWER, LARGER = 0.85, 1.15
"""How much slower than the first plans the last may go, and how much more memory all may take than the first."""


def checked(reading: bdg.Reading) -> tuple[bdg.Plan, bdg.Report, int, float]:
    """What is done with each reading, where it was read; with the process and the time that it has taken so far."""
    return reading.plan, bdg.check(reading.plan, reading.source), os.getpid(), time.process_time()


def megabytes(who: int) -> float:
    """The most memory that this process, or the largest of its ended children, ever held."""
    return resource.getrusage(who).ru_maxrss / 1024


@define
class Meter:
    """What was used so far; at each mark the rate since the last one is printed."""

    marks: list[int]
    times: dict[int, float] = field(factory=dict)
    count: int = 0
    last: tuple[int, float] = (0, 0.0)
    first: tuple[float, float] | None = None

    def documents(self, folder: Path, processes: int) -> Iterator[tuple[str, bdg.Plan, bdg.Report]]:
        """Give each plan with its name and report."""
        for path, result in bdg.read_many(sorted(folder.iterdir()), checked, processes=processes):
            assert isinstance(result, tuple), result
            plan, report, process, self.times[process] = result
            yield path.name, plan, report
            self.count += 1
            if self.count in self.marks:
                self.tell()

    def tell(self) -> None:
        """Print the rate since the last mark, and the memory; assert that neither gets worse."""
        self.times[os.getpid()] = time.process_time()
        used = sum(self.times.values())
        rate = (self.count - self.last[0]) / (used - self.last[1])
        held = megabytes(resource.RUSAGE_SELF)
        first_rate, first_held = self.first = self.first or (rate, held)
        self.last = self.count, used
        print(f"{self.count:>9,} {rate:19.0f} {rate / first_rate:15.2f} {held:10.0f}", flush=True)
        assert rate >= SLOWER * first_rate, "the rate falls with the number of files"
        assert held <= LARGER * first_held, "the memory grows with the number of files"


def work(folder: Path, count: int, processes: int) -> None:
    """Read, check and write all plans of a folder as tables."""
    print(f"{processes} process{'es' * (processes > 1)}")
    print(f"{'files':>9} {'plans a CPU second':>19} {'against first':>15} {'peak, MB':>10}")
    start = time.perf_counter()
    meter = Meter(sorted({count // 10, count // 2, count}))
    with TemporaryDirectory() as target:
        bdg.write_csv(meter.documents(folder, processes), target)
        size = sum(path.stat().st_size for path in Path(target).iterdir()) / 1e6
    worker = megabytes(resource.RUSAGE_CHILDREN)
    print(f"{time.perf_counter() - start:.0f} s, {size:.1f} MB of CSV; the largest worker held {worker:.0f} MB\n")


def main() -> None:
    """Make the plans, and send them through one process and through two."""
    count = int(sys.argv[1]) if sys.argv[1:] else 10_000
    plan_text = run_path(str(MAKER))["plan_text"]
    print(f"Python {platform.python_version()}, {platform.machine()}\n", flush=True)
    with TemporaryDirectory() as folder:
        for number in range(1, count + 1):
            Path(folder, f"{number:06}.txt").write_text(plan_text(number), encoding="utf-8")
        for processes in (1, 2):
            arguments = ["--work", folder, str(count), str(processes)]
            subprocess.run([sys.executable, __file__, *arguments], check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--work"]:
        work(Path(sys.argv[2]), *map(int, sys.argv[3:]))
    else:
        main()
