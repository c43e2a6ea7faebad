"""
What the import of the library costs, beside the same classes as pydantic models.

Each import is timed in interpreters of its own, in turn; the median counts. A first round, which does not count,
compiles every module into a folder of its own, so that every side starts as one that was imported before.
The front door fetches a name when it is first used, so each kind of user has a line; the last one uses every name.
"""

import os
import platform
import subprocess
import sys
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import attrs
import pydantic_model
from pydantic import BaseModel

import binhdanggioi

ROUNDS = 15
FOLDER = Path(__file__).parent
PYDANTIC = "the same classes in pydantic"


def members(cls: type[Enum]) -> list[object]:
    """List the members of an enum by their names and what they know."""
    return [
        (name, {key: value for key, value in vars(member).items() if key[0] != "_"})
        for name, member in cls.__members__.items()
    ]


def classes(names: dict[str, Any]) -> dict[str, list[object]]:
    """List the members of every enum and the fields of every other class, but for the `type` that pydantic needs."""
    found: dict[str, list[object]] = {}
    for name, cls in names.items():
        if isinstance(cls, type) and issubclass(cls, Enum):
            found[name] = members(cls)
        elif isinstance(cls, type) and (issubclass(cls, BaseModel) or attrs.has(cls)):
            found[name] = [field for field in cls.__annotations__ if field != "type"]
    return found


def seconds(code: str, compiled: str) -> float:
    """Time some code in an interpreter of its own that keeps compiled modules in a folder."""
    prepared = f"import sys, time; sys.path.append({str(FOLDER)!r})"
    lines = prepared, "start = time.perf_counter()", code, "print(time.perf_counter() - start)"
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = compiled
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, check=True, encoding="utf-8", env=env
    )
    return float(done.stdout)


def processor() -> str:
    """Name the processor, where the system tells it."""
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


def main() -> None:
    """Measure, print the table and assert the claim."""
    ours = classes({name: getattr(binhdanggioi, name) for name in binhdanggioi.__all__})
    theirs = classes(vars(pydantic_model))
    same = {name: fields for name, fields in theirs.items() if name not in ("BaseModel", "Base", "Enum")}
    differing = [name for name, fields in same.items() if ours.get(name) != fields]
    assert not differing, f"no longer the same classes: {differing}"

    subjects = {
        "import binhdanggioi": "import binhdanggioi",
        "  and its classes": f"from binhdanggioi import {', '.join(same)}",
        "  and load a record": "import binhdanggioi; binhdanggioi.from_dict({'format': 1, 'kind': 'PLAN'})",
        "  and read a text": "import binhdanggioi; binhdanggioi.read_text('KẾ HOẠCH')",
        "  and every name": "from binhdanggioi import *",
        PYDANTIC: "import pydantic_model",
        "  of which pydantic itself": "import pydantic, pydantic.main",
    }
    times: dict[str, list[float]] = {label: [] for label in subjects}
    with TemporaryDirectory() as compiled:
        for _ in range(ROUNDS + 1):
            for label, code in subjects.items():
                times[label].append(seconds(code, compiled))
    medians = {label: median(measured[1:]) for label, measured in times.items()}
    ratios = {label: measured / medians[PYDANTIC] for label, measured in medians.items()}

    print(f"{len(same)} classes, median of {ROUNDS} fresh interpreters")
    for label, measured in medians.items():
        print(f"{label:32} {measured * 1000:6.1f} ms  {ratios[label]:5.2f}")
    print(f"{platform.system()} {platform.machine()}, {processor()}, Python {platform.python_version()}")
    print(", ".join(f"{name} {version(name)}" for name in ("attrs", "cattrs", "babel", "python-dateutil", "pydantic")))
    assert ratios["  and its classes"] <= 0.8, "the classes cost too much beside those of pydantic"


if __name__ == "__main__":
    main()
