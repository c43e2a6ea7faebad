"""
What `import binhdanggioi` costs, beside the same classes as pydantic models.

Each import is timed in interpreters of its own, in turn, after one that warms the caches; the median counts.
The library brings its reader, rules, writers and records with it; the pydantic side is its classes alone.
"""

import platform
import subprocess
import sys
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from statistics import median

import attrs
from pydantic import BaseModel

import binhdanggioi
from benchmarks import pydantic_model

ROUNDS = 15
SUBJECTS = {
    "import binhdanggioi": "binhdanggioi",
    "the same classes in pydantic": "pydantic_model",
    "  of which import pydantic": "pydantic, pydantic.main",
    "the classes of binhdanggioi alone": "binhdanggioi.model.plan, binhdanggioi.model.finding",
}
TIMED = """
import sys, time
sys.path.append({folder!r})
start = time.perf_counter()
import {subject}
print(time.perf_counter() - start)
"""


def classes(module: object, base: type | None) -> dict[str, list[str]]:
    """List the members of every enum and the fields of every other class of a module."""
    found = {}
    for name, cls in vars(module).items():
        if not isinstance(cls, type) or name.startswith("_"):
            continue
        if issubclass(cls, Enum):
            found[name] = [str(member) for member in cls]
        elif base is None and attrs.has(cls):
            found[name] = [field.name for field in attrs.fields(cls)]
        elif base is not None and issubclass(cls, base):
            found[name] = list(getattr(cls, "model_fields", ()))
    return found


def seconds(subject: str) -> float:
    """Time one import in an interpreter of its own."""
    code = TIMED.format(subject=subject, folder=str(Path(__file__).parent))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8")
    return float(done.stdout)


def processor() -> str:
    """Name the processor, where the system tells it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def main() -> None:
    """Measure, print the table and assert the claim."""
    ours, theirs = classes(binhdanggioi, None), classes(pydantic_model, BaseModel)
    del theirs["BaseModel"], theirs["Base"], theirs["Enum"]
    differing = {name: (ours.get(name), fields) for name, fields in theirs.items() if ours.get(name) != fields}
    assert not differing, f"the classes are no longer the same: {differing}"

    times: dict[str, list[float]] = {label: [] for label in SUBJECTS}
    for _ in range(ROUNDS + 1):
        for label, subject in SUBJECTS.items():
            times[label].append(seconds(subject))
    medians = {label: median(measured[1:]) for label, measured in times.items()}
    whole, same, *_ = medians.values()

    print(f"{len(theirs)} classes, median of {ROUNDS} fresh interpreters")
    for label, measured in medians.items():
        print(f"{label:36} {measured * 1000:6.1f} ms  {measured / same:5.2f}")
    print(f"{platform.system()} {platform.machine()}, {processor()}, Python {platform.python_version()}")
    print(", ".join(f"{name} {version(name)}" for name in ("attrs", "cattrs", "babel", "python-dateutil", "pydantic")))
    assert whole <= same, f"import binhdanggioi costs {whole / same:.2f} times the same classes in pydantic"


if __name__ == "__main__":
    main()
