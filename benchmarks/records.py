"""
What records cost beside pydantic v2 and msgspec, on the same plans and the same bytes, in one run.

    python benchmarks/records.py [TEXT ...]

The plans are those of the texts, or the examples. Before anything is timed, each side proves that it gives back the
record that it was given. Each sample takes a few calls; the order changes from round to round; a figure is a median,
and a ratio the median of the ratios of each round. Time is that of the processor, so that other programs count less;
the clean-up of memory is off while a sample is taken.
msgspec checks less than the others: see `msgspec_model.py`.
"""

import gc
import json
import platform
import random
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

import msgspec
import msgspec_model
import pydantic_model
from pydantic import ValidationError

import binhdanggioi as bdg

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.txt"))
ROUNDS = 41
SAMPLE = 0.02
"""Seconds that a sample takes, about."""
KEPT = 400
"""Plans that are kept where memory is measured."""

FAULTS: tuple[tuple[str, object], ...] = (
    ("number", 5),
    ("issued_on", 2022),
    ("issuer", "Sở Nội vụ"),
    ("subject", 1),
    ("opening", 2),
    ("legal_bases", [{"citation": {"name": 7}, "role": "GROUNDS"}, {"role": "IMPLEMENTS"}]),
    ("preamble", {}),
    ("recipients", [{"text": "x", "organizations": [{"name": 5, "nmae": "x"}]}, 5]),
    ("bogus", 1),
)
"""What is put into a record to have faults spread over it."""


def library(data: bytes) -> Callable[[], object]:
    """Load with the library."""
    return lambda: bdg.from_json(data)


def pydantic(data: bytes) -> Callable[[], object]:
    """Load with pydantic."""
    return lambda: pydantic_model.Plan.model_validate_json(data)


def structs(data: bytes) -> Callable[[], object]:
    """Load with msgspec."""
    return lambda: msgspec_model.DECODER.decode(data)


LOADS = {"binhdanggioi": library, "pydantic": pydantic, "msgspec": structs}


def told(load: Callable[[], object]) -> list[Any]:
    """Load a record with faults and return what is said of them, each with its path."""
    try:
        load()
    except bdg.RecordError as error:
        return list(error.problems)
    except ValidationError as error:
        return list(error.errors())
    except msgspec.ValidationError as error:
        return [str(error)]
    raise AssertionError("a record with faults was read")


def jobs(plans: list[bdg.Plan]) -> dict[str, dict[str, list[Callable[[], object]]]]:
    """Return what is timed: by task and by library, a call for each plan."""
    ours = [bdg.to_json(plan).encode() for plan in plans]
    theirs = [compact(without_format(data)) for data in ours]
    models = [pydantic_model.Plan.model_validate_json(data) for data in theirs]
    kept = [msgspec_model.DECODER.decode(data) for data in theirs]
    for given, plan, model, struct in zip(ours, plans, models, kept, strict=True):
        expected = without_format(given)
        assert expected == without_format(bdg.to_json(plan).encode())
        assert expected == json.loads(model.model_dump_json(exclude_unset=True))
        assert expected == json.loads(msgspec.json.encode(struct))
    faulty = [{**json.loads(data), **dict(FAULTS)} for data in ours]
    bad = [compact(data) for data in faulty]
    bad_without = [compact(without_format(data)) for data in bad]
    loads = {
        "binhdanggioi": [library(data) for data in ours],
        "pydantic": [pydantic(data) for data in theirs],
        "msgspec": [structs(data) for data in theirs],
    }
    dumps: dict[str, list[Callable[[], object]]] = {
        "binhdanggioi": [lambda plan=plan: bdg.to_json(plan) for plan in plans],  # type: ignore[misc]  # bound at once
        "pydantic": [lambda model=model: model.model_dump_json(exclude_unset=True) for model in models],  # type: ignore[misc]
        "msgspec": [lambda struct=struct: msgspec.json.encode(struct) for struct in kept],  # type: ignore[misc]
    }
    faults: dict[str, list[Callable[[], object]]] = {
        "binhdanggioi": [lambda data=data: told(library(data)) for data in bad],  # type: ignore[misc]
        "pydantic": [lambda data=data: told(pydantic(data)) for data in bad_without],  # type: ignore[misc]
        "msgspec": [lambda data=data: told(structs(data)) for data in bad_without],  # type: ignore[misc]
    }
    both = {name: [*loads[name], *dumps[name]] for name in loads}
    return {"loads": loads, "dumps": dumps, "round trip": both, "all faults with paths": faults}


def without_format(data: bytes) -> dict[str, Any]:
    """Return a record without what only the library writes."""
    return {key: value for key, value in json.loads(data).items() if key != "format"}


def compact(data: dict[str, Any]) -> bytes:
    """Write a record as every side is given it."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def seconds(calls: list[Callable[[], object]], times: int) -> float:
    """Time some calls, so many times, and return the seconds of one pass."""
    start = time.process_time()
    for _ in range(times):
        for call in calls:
            call()
    return (time.process_time() - start) / times


def measured(sides: dict[str, list[Callable[[], object]]]) -> dict[str, list[float]]:
    """Time every side in every round, in an order that changes."""
    times = {name: max(1, round(SAMPLE / seconds(calls, 2))) for name, calls in sides.items()}
    found: dict[str, list[float]] = {name: [] for name in sides}
    for turn in range(ROUNDS):
        for name in random.Random(turn).sample(sorted(sides), len(sides)):  # noqa: S311 - an order, no secret
            gc.collect()
            gc.disable()
            found[name].append(seconds(sides[name], times[name]))
            gc.enable()
    return found


def memory(name: str, data: bytes) -> int:
    """Measure the bytes that one plan keeps, in an interpreter of its own."""
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r}); import tracemalloc, records;"
        f"load = records.LOADS[{name!r}](sys.stdin.buffer.read()); load(); tracemalloc.start();"
        f"kept = [load() for _ in range({KEPT})]; print(tracemalloc.get_traced_memory()[0] // {KEPT})"
    )
    done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    return int(done.stdout)


def main() -> None:
    """Measure and print the table."""
    plans = [bdg.read(path).plan for path in map(Path, sys.argv[1:])] or [bdg.read(path).plan for path in EXAMPLES]
    plans = [bdg.from_json(bdg.to_json(plan)) for plan in plans]
    size = sum(len(bdg.to_json(plan).encode()) for plan in plans) / len(plans)
    print(f"{len(plans)} plans, {size / 1000:.1f} KB of JSON each, orjson {version('orjson')}")
    tasks = jobs(plans)
    for task, sides in tasks.items():
        found = measured(sides)
        print(f"{task}:")
        for name, times in found.items():
            ratio = median(ours / theirs for ours, theirs in zip(times, found["pydantic"], strict=True))
            print(f"  {name:14} {median(times) / len(plans) * 1e6:7.0f} µs a plan  {ratio:5.2f}")
    print("faults told:", {name: len(calls[0]()) for name, calls in tasks["all faults with paths"].items()})  # type: ignore[arg-type]
    given = bdg.to_json(plans[0]).encode()
    without = compact(without_format(given))
    kept = {name: memory(name, given if name == "binhdanggioi" else without) for name in LOADS}
    print("memory:")
    for name, size in kept.items():
        print(f"  {name:14} {size / 1024:7.1f} KiB a plan {size / kept['pydantic']:5.2f}")
    print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}")
    print(", ".join(f"{name} {version(name)}" for name in ("attrs", "cattrs", "orjson", "pydantic", "msgspec")))


if __name__ == "__main__":
    main()
