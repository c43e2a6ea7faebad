"""
The notebooks among the examples run, and what they print is what they show.

`python -m tests.test_notebooks` runs them and writes what they print into them, as Jupyter would.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory
from typing import Any

import pytest

import binhdanggioi

EXAMPLES = Path(__file__).parents[1] / "examples"
NOTEBOOKS = sorted(path.name for path in EXAMPLES.glob("*.ipynb"))
RUN = """
import json, sys
from contextlib import redirect_stdout
from io import StringIO

space, printed = {"__name__": "__main__"}, []
for number, source in enumerate(json.load(sys.stdin), start=1):
    with redirect_stdout(StringIO()) as output:
        exec(compile(source, f"cell {number}", "exec"), space)
    printed.append(output.getvalue())
print(json.dumps(printed))
"""
"""Runs cells one after another, as a kernel does, and gives what each printed."""


def load(name: str) -> Any:  # noqa: ANN401 - JSON
    """Load a notebook."""
    return json.loads((EXAMPLES / name).read_text(encoding="utf-8"))


def code_cells(notebook: Any) -> list[Any]:  # noqa: ANN401 - JSON
    """The cells that are run, in order."""
    return [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]


def run(notebook: Any, folder: Path) -> list[str]:  # noqa: ANN401 - JSON
    """Run a notebook in a copy of the examples, with warnings as errors, and give what each cell printed."""
    examples = copytree(EXAMPLES, folder / "examples")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", RUN],
        input=json.dumps(["".join(cell["source"]) for cell in code_cells(notebook)]).encode(),
        cwd=examples,
        env={**os.environ, "PYTHONPATH": str(Path(binhdanggioi.__file__).parents[1])},
        capture_output=True,
        check=False,
    )
    assert not done.returncode, done.stderr.decode()
    printed: list[str] = json.loads(done.stdout)
    return printed


def shown(cell: Any) -> str:  # noqa: ANN401 - JSON
    """What a cell shows below itself."""
    return "".join("".join(output["text"]) for output in cell["outputs"])


@pytest.mark.parametrize("name", NOTEBOOKS)
class TestNotebooks:
    """The notebooks."""

    @pytest.mark.deep
    def test_what_is_shown_is_printed(self, name: str, tmp_path: Path) -> None:
        """Every cell runs, and below it stands what it prints."""
        notebook = load(name)

        assert run(notebook, tmp_path) == [shown(cell) for cell in code_cells(notebook)]

    def test_it_opens_with_a_heading(self, name: str) -> None:
        """The first cell says what the notebook shows."""
        first = load(name)["cells"][0]

        assert ("markdown", "# ") == (first["cell_type"], first["source"][0][:2])


def main() -> None:
    """Write into each notebook what it prints."""
    for name in NOTEBOOKS:
        notebook = load(name)
        with TemporaryDirectory() as folder:
            printed = run(notebook, Path(folder))
        for number, (cell, text) in enumerate(zip(code_cells(notebook), printed, strict=True), start=1):
            lines = text.splitlines(keepends=True)
            output = {"name": "stdout", "output_type": "stream", "text": lines}
            cell.update(execution_count=number, outputs=[output] if lines else [])
        text = json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"
        (EXAMPLES / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
