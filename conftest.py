"""
What the pages say is run: every Python and shell block of the Markdown pages, every doctest of src.

A run is quick unless it is told to be deep: `pytest --deep` runs also the tests marked `deep` and the shell blocks,
which start processes, and tries each property on many examples.
"""

import gc
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from doctest import ELLIPSIS
from importlib.util import find_spec
from pathlib import Path
from shutil import copytree, which
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis.strategies import none
from sybil import Document, Example, Sybil
from sybil.evaluators.python import PythonEvaluator
from sybil.parsers.doctest import DocTestParser
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser
from sybil.sybil import SybilCollection
from sybil.typing import Parser

import binhdanggioi
from tests.effort import DEEP, QUICK

ROOT = Path(__file__).parent
READMES = ("README.md", "README.vi.md")
SHELLS = ("sh", "bash", "shell")
OUR_COMMAND = 'binhdanggioi() { python -m binhdanggioi "$@"; }'
"""The command as it is in this checkout, whether or not it was installed."""
ENGINES = ("duckdb", "pandas", "polars", "pyarrow")
"""What some blocks import and `nox -s engines` installs."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the deep run."""
    parser.addoption("--deep", action="store_true", help="run every test, and each property on many examples")


def pytest_configure(config: pytest.Config) -> None:
    """Choose on how many examples a property is tried."""
    settings.load_profile(DEEP if config.getoption("deep") else QUICK)


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say that a quick run leaves something out."""
    return None if config.getoption("deep") else "quick run: what is deselected runs with --deep (nox -s deep)"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the deep tests out of a quick run."""
    if not config.getoption("deep"):
        waiting = dict.fromkeys(deep_ones(items))
        config.hook.pytest_deselected(items=list(waiting))
        items[:] = [item for item in items if item not in waiting]


def pytest_collection_finish() -> None:
    """
    Spare the garbage collector what stays to the end: it need not look at thousands of tests again and again.

    Hypothesis looks, at its first example, for what holds its source of chance, and does not find what is spared.
    """
    given(none())(lambda _: None)()
    gc.freeze()


def deep_ones(items: Iterable[pytest.Item]) -> Iterator[pytest.Item]:
    """Tests that are marked so, and the shell blocks of a page with all below them, which may need their files."""
    begun = set[Document]()
    for item in items:
        example = getattr(item, "example", None)
        if isinstance(example, Example):
            if example.region.evaluator is run_shell and not creates_an_environment(example):
                begun.add(example.document)
            if example.document in begun:
                yield item
        elif item.get_closest_marker(DEEP):
            yield item


def in_a_copy(namespace: dict[str, Any]) -> None:
    """Go to a temporary folder with a copy of the examples, so that a page may read them and write files of its own."""
    folder = TemporaryDirectory(prefix="binhdanggioi-")
    copytree(ROOT / "examples", Path(folder.name, "examples"))
    namespace["_home"] = folder, Path.cwd()
    os.chdir(folder.name)


def back_home(namespace: dict[str, Any]) -> None:
    """Leave the temporary folder, which goes."""
    folder, home = namespace.pop("_home")
    os.chdir(home)
    folder.cleanup()


def run_shell(example: Example) -> str | None:
    """Run a shell block with this Python and this library, in the copy; a command that fails, fails the test."""
    command: str = example.parsed
    if creates_an_environment(example):
        pytest.skip("creates an environment: .ci/run runs it")
    shell = which("bash")
    if shell is None:
        pytest.skip("there is no bash here")
    done = subprocess.run(  # noqa: S603 - a block of our own pages
        [shell, "-euo", "pipefail", "-c", f"{OUR_COMMAND}\n{command}"],
        env=environment(),
        capture_output=True,
        check=False,
    )
    errors = done.stderr.decode(errors="replace")
    return f"exit code {done.returncode} of:\n{command}\n{errors}" if done.returncode else None


def creates_an_environment(example: Example) -> bool:
    """
    True for the two commands with which the READMEs create an environment.

    They install the library anew, and one of them runs these very tests: they are for .ci/run, which takes them from
    the README and runs them on a fresh checkout.
    """
    return Path(example.path).name in READMES and example.parsed.startswith("python3 -m venv ")


def environment() -> dict[str, str]:
    """The environment in which `python` is this one and `import binhdanggioi` finds this library."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return {**os.environ, "PATH": path, "PYTHONPATH": str(Path(binhdanggioi.__file__).parents[1])}


def run_python(example: Example) -> str | None:
    """Run a Python block; skip one that imports an engine that is not installed."""
    for engine in ENGINES:
        if f"import {engine}" in example.parsed and find_spec(engine) is None:
            pytest.skip(f"{engine} is not installed: nox -s engines installs it")
    return evaluate(example)


evaluate = PythonEvaluator()
python = PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)
python.codeblock_parser = CodeBlockParser("python", run_python)

PAGES: list[Parser] = [
    python,
    *(CodeBlockParser(name, run_shell) for name in SHELLS),
]

pytest_collect_file = SybilCollection(
    [
        Sybil(PAGES, patterns=READMES, setup=in_a_copy, teardown=back_home),
        Sybil(PAGES, path="docs", pattern="*.md", exclude="_build/*", setup=in_a_copy, teardown=back_home),
        Sybil([DocTestParser(ELLIPSIS)], path="src", pattern="*.py"),
    ]
).pytest()
