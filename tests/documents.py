"""The plans that many tests read: examples of ours and, where the folder beside the project is there, real ones."""

from functools import cache
from pathlib import Path

import pytest

import binhdanggioi as bdg
from tests.effort import deep

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
S1 = SHARED / "plans" / "ke-hoach-tap-huan-du-an-8.txt"
S2 = SHARED / "plans" / "ke-hoach-quyet-dinh-2282.txt"
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
REAL = [*sorted((SHARED / "plans").glob("*.txt")), *sorted((SHARED / "corpus").glob("*.txt"))]

need_real_plans = pytest.mark.skipif(
    not S1.parent.is_dir(), reason="the folder with the real plans (shared/plans) is missing"
)

each_plan = pytest.mark.parametrize(
    "path",
    [*EXAMPLES, *map(deep, REAL)],
    ids=lambda path: path.stem,
)
"""For what takes long: the real plans wait for a deep run."""


@cache
def reading_of(path: Path) -> bdg.Reading:
    """The reading of a file, which is frozen: one does for every test."""
    return bdg.read(path)


@cache
def report_on(path: Path) -> bdg.Report:
    """The report on a file."""
    reading = reading_of(path)
    return bdg.check(reading.plan, reading.source)
