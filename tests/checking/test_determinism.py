"""A report is the same text whatever the time zone, the seed of the hashes and the locale of the machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import binhdanggioi as bdg
from tests.effort import deep

PLANS = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
ENVIRONMENTS = {
    "Asia": {"TZ": "Asia/Ho_Chi_Minh"},
    "America": {"TZ": "America/New_York"},
    "seed 0": {"PYTHONHASHSEED": "0"},
    "seed 1": {"PYTHONHASHSEED": "1"},
    "random seed": {"PYTHONHASHSEED": "random"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "UTF-8": {"LC_ALL": "C.UTF-8"},
}
PROGRAM = """
import sys
import binhdanggioi as bdg
for path in sys.argv[1:]:
    reading = bdg.read(path)
    sys.stdout.buffer.write(str(bdg.check(reading.plan, reading.source)).encode())
"""


CASES = [name if name == "random seed" else deep(name, name=name) for name in ENVIRONMENTS]


@pytest.mark.parametrize("environment", CASES)
def test_same_report(environment: str) -> None:
    """The report of each example plan is the one of this process, letter by letter."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG", "TZ"))}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, *map(str, PLANS)],
        env={**usual, "PYTHONPATH": str(Path(bdg.__file__).parents[1]), **ENVIRONMENTS[environment]},
        capture_output=True,
        check=True,
    )
    readings = [bdg.read(path) for path in PLANS]

    assert "".join(str(bdg.check(reading.plan, reading.source)) for reading in readings) == done.stdout.decode()
