"""
What `import binhdanggioi` costs, beside the same classes as pydantic models.

Each import is timed in interpreters of its own, in turn; the median counts. A first round, which does not count,
compiles every module into a folder of its own, so that every side starts as one that was imported before.
The library brings its reader, rules, writers and records with it; the pydantic side is its classes alone.
"""

import os
import platform
import subprocess
import sys
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from runpy import run_path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import attrs
from pydantic import BaseModel

import binhdanggioi

ROUNDS = 15
FOLDER = Path(__file__).parent
PREPARED = f"import sys, time, types; sys.path.append({str(FOLDER)!r})"
WITHOUT_FRONT_DOOR = f"door = types.ModuleType('binhdanggioi'); door.__path__ = {list(binhdanggioi.__path__)}"
SUBJECTS = {
    "import binhdanggioi, all of it": ("", "binhdanggioi"),
    "  of which its classes": (
        f"{WITHOUT_FRONT_DOOR}; sys.modules['binhdanggioi'] = door",
        "binhdanggioi.model.unsaid",
    ),
    "the same classes in pydantic": ("", "pydantic_model"),
    "  of which pydantic itself": ("", "pydantic, pydantic.main"),
}
"""What is timed: what is done before, and what is imported."""


def classes(names: dict[str, Any], base: type | None) -> dict[str, list[str]]:
    """List the members of every enum and the fields of every other class, of attrs or of a base."""
    found = {}
    for name, cls in names.items():
        if isinstance(cls, type) and issubclass(cls, Enum):
            found[name] = [repr(member) for member in cls]
        elif isinstance(cls, type) and (issubclass(cls, base) if base else attrs.has(cls)):
            found[name] = list(cls.__annotations__)
    return found


def seconds(prepared: str, subject: str, compiled: str) -> float:
    """Time one import in an interpreter of its own that keeps compiled modules in a folder."""
    lines = PREPARED, prepared, "start = time.perf_counter()", f"import {subject}", "print(time.perf_counter() - start)"
    code = "\n".join(lines)
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = compiled
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8", env=env)
    return float(done.stdout)


def processor() -> str:
    """Name the processor, where the system tells it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def main() -> None:
    """Measure, print the table and assert the claim."""
    ours = classes(vars(binhdanggioi), None)
    theirs = classes(run_path(str(FOLDER / "pydantic_model.py")), BaseModel)
    same = {name: fields for name, fields in theirs.items() if name not in ("BaseModel", "Base", "Enum")}
    differing = [name for name, fields in same.items() if ours.get(name) != fields]
    assert not differing, f"no longer the same classes: {differing}"

    times: dict[str, list[float]] = {label: [] for label in SUBJECTS}
    with TemporaryDirectory() as compiled:
        for _ in range(ROUNDS + 1):
            for label, (prepared, subject) in SUBJECTS.items():
                times[label].append(seconds(prepared, subject, compiled))
    medians = {label: median(measured[1:]) for label, measured in times.items()}
    pydantic = medians["the same classes in pydantic"]
    ratio = medians["import binhdanggioi, all of it"] / pydantic

    print(f"{len(same)} classes, median of {ROUNDS} fresh interpreters")
    for label, measured in medians.items():
        print(f"{label:32} {measured * 1000:6.1f} ms  {measured / pydantic:5.2f}")
    print(f"{platform.system()} {platform.machine()}, {processor()}, Python {platform.python_version()}")
    print(", ".join(f"{name} {version(name)}" for name in ("attrs", "cattrs", "babel", "python-dateutil", "pydantic")))
    assert ratio <= 1, f"import binhdanggioi costs {ratio:.2f} times the same classes in pydantic"


if __name__ == "__main__":
    main()
