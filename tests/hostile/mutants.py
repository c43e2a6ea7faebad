"""
Slips put into the code one by one: the tests find them, or they survive, and a test is missing.

    python -m tests.hostile.mutants [--rooms checking,deriving,notation] [--count N] [--seed K]

Each slip lives in a child, in which the module has it. It is tried by the tests that have the name of the file; if it
survives them, by those of the rules, of the check and of the planted faults, and by all of its room. The survivors are
printed, and how many of a hundred were found, by room and by kind.
"""

import ast
import os
import re
import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, partial
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from random import Random, SystemRandom
from types import CodeType, ModuleType
from typing import NamedTuple

import pytest

from tests.hostile.mutations import Slip, slipped, slips
from tests.hostile.watch import in_child

ROOT = Path(__file__).parents[2]
SOURCES, TESTS = ROOT / "src", ROOT / "tests"
PACKAGE = SOURCES / "binhdanggioi"
SECONDS = 180
"""A slip that keeps the tests busy for longer is found."""
TEXTS_IN_FIVE = 1
"""Of five slips, how many are in a text: there are more of these than of all others, and most say little."""
CODE = re.compile(r"BDG[0-9]{3,4}")
LOADED_ONCE = ("attrs", "babel.dates", "babel.numbers", "cattrs", "dateutil.rrule", "hypothesis.strategies", "orjson")
"""What every child needs besides the library, which it loads anew."""
QUIET = ("-x", "-q", "--no-header", "--no-summary", "-p", "no:cacheprovider", "-p", "no:sybil", "-W", "ignore")


class Mutant(NamedTuple):
    """A module with a slip in it."""

    path: Path
    slip: Slip

    @property
    def room(self) -> str:
        """The room of the module."""
        return self.path.relative_to(PACKAGE).parts[0]

    @property
    def module(self) -> str:
        """The name by which the module is imported."""
        return ".".join(self.path.relative_to(SOURCES).with_suffix("").parts)

    def __str__(self) -> str:
        line = self.path.read_text(encoding="utf-8").splitlines()[self.slip.line - 1].strip()
        return f"{self.path.relative_to(PACKAGE)}:{self.slip.line} {self.slip.kind}: {line[:100]}"


class Planted(MetaPathFinder, Loader):
    """Gives one module in its changed form."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant
        tree = slipped(mutant.path.read_text(encoding="utf-8"), mutant.slip)
        self._code: CodeType = compile(tree, str(mutant.path), "exec")

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Say where the module comes from."""
        del path, target
        ours = fullname == self._mutant.module
        return spec_from_file_location(fullname, self._mutant.path, loader=self) if ours else None

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed code."""
        exec(self._code, module.__dict__)  # noqa: S102 - our own code, with a slip


@cache
def trees(room: str) -> tuple[tuple[Path, ast.Module], ...]:
    """The modules of a room, parsed."""
    paths = sorted((PACKAGE / room).rglob("*.py"))
    return tuple((path, ast.parse(path.read_text(encoding="utf-8"))) for path in paths)


def sample(rooms: Sequence[str], count: int, seed: int) -> Iterator[Mutant]:
    """Choose slips by chance."""
    dice = Random(seed)
    every = [Mutant(path, slip) for room in rooms for path, tree in trees(room) for slip in slips(tree)]
    dice.shuffle(every)
    texts = [each for each in every if each.slip.kind == "other text"]
    others = [each for each in every if each.slip.kind != "other text"]
    few = min(len(texts), count * TEXTS_IN_FIVE // 5)
    yield from texts[:few]
    yield from others[: count - few]


def runs_for(path: Path) -> Iterator[list[str]]:
    """The tests that may find a slip in a module, those first that have its name; each a run of pytest."""
    mirrored = TESTS / path.relative_to(PACKAGE).parent / f"test_{path.stem}.py"
    room = path.relative_to(PACKAGE).parts[0]
    if mirrored.exists():
        yield [str(mirrored)]
    if room == "notation":
        yield [str(TESTS / room)]
        return
    if codes := sorted(set(CODE.findall(path.read_text(encoding="utf-8")))):
        yield [str(TESTS / "checking" / "test_rules.py"), "-k", " or ".join(codes)]
    yield [str(TESTS / "checking" / name) for name in ("test_faults.py", "test_check.py", "test_rules.py")]
    yield [str(TESTS / room)]


def survives(mutant: Mutant, tests: Sequence[str]) -> bool:
    """True if some tests do not find a slip; to be asked in a child, for the module is changed for good."""
    sys.meta_path.insert(0, Planted(mutant))
    sys.stdout = sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - until the child ends
    return pytest.main([*QUIET, *tests]) in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}


def is_found(mutant: Mutant) -> bool:
    """True if a test finds a slip, or it brings the tests down."""
    runs = (partial(survives, mutant, tests) for tests in runs_for(mutant.path))
    return any(in_child(run, seconds=SECONDS).answer is not True for run in runs)


def unchanged(room: str) -> Mutant:
    """A module of a room without a slip, which must survive: where it does not, the tests find what is not there."""
    path, tree = trees(room)[-1]
    return Mutant(path, next(slips(tree))._replace(change=lambda node: node))


def arguments() -> Namespace:
    """Read the command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("--rooms", default="checking,deriving,notation")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=SystemRandom().randrange(10**9))
    return parser.parse_args()


def main() -> int:
    """Try a sample of slips, and say which survive; 1: nothing can be said, for the tests fail anyhow."""
    args = arguments()
    os.chdir(ROOT)
    sys.path[:0] = [str(SOURCES), str(ROOT)]  # this checkout, wherever the library is installed
    rooms = args.rooms.split(",")
    for name in LOADED_ONCE:
        import_module(name)
    print(f"seed {args.seed}")
    if broken := [room for room in rooms if is_found(unchanged(room))]:
        print(f"without any slip, tests fail: {', '.join(broken)}")
        return 1
    found, tried = Counter[str](), Counter[str]()
    for mutant in sample(rooms, args.count, args.seed):
        names = (mutant.room, mutant.slip.kind, "all")
        tried.update(names)
        if is_found(mutant):
            found.update(names)
        else:
            print(f"survives: {mutant}", flush=True)
    for name in sorted(tried):
        print(f"{name}: {found[name]} of {tried[name]} found, {100 * found[name] / tried[name]:.0f} %")
    return 0


if __name__ == "__main__":
    sys.exit(main())
