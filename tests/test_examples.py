"""The example scripts do what they say, wherever they are run; the example plans are what the pages say of them."""

import os
import re
import subprocess
import sys
from pathlib import Path
from runpy import run_path
from shutil import copytree

import pytest

import binhdanggioi as bdg

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"
READMES = ("README.md", "README.vi.md")
TRAINING = "ke-hoach-tap-huan.txt"
ARGUMENTS = {"read_check_summarize.py": [TRAINING]}
SCRIPTS = sorted(path.name for path in EXAMPLES.glob("*.py"))
ENCODINGS = {
    "usual": {},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "C": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
}


def prepared(script: str, folder: Path) -> list[str]:
    """Copy the examples into a folder; a script there, with its arguments."""
    examples = copytree(EXAMPLES, folder / "vi du")
    return [str(examples / script), *(str(examples / name) for name in ARGUMENTS.get(script, []))]


class TestScripts:
    """The scripts of the examples."""

    @pytest.mark.parametrize("script", SCRIPTS)
    def test_says_something(
        self, script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A script runs in any folder, shows what it did, and complains of nothing."""
        monkeypatch.setattr(sys, "argv", prepared(script, tmp_path))
        monkeypatch.chdir(tmp_path)
        run_path(sys.argv[0], run_name="__main__")
        shown, complaints = capsys.readouterr()

        assert (True, "") == (bool(shown.strip()), complaints)

    @pytest.mark.deep
    @pytest.mark.parametrize("encoding", ENCODINGS)
    @pytest.mark.parametrize("script", SCRIPTS)
    def test_runs(self, script: str, encoding: str, tmp_path: Path) -> None:
        """So it does as a program of its own, with warnings as errors, under any encoding of the terminal."""
        usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
        done = subprocess.run(
            [sys.executable, "-W", "error", *prepared(script, tmp_path)],
            cwd=tmp_path,
            env={**usual, "PYTHONPATH": str(Path(bdg.__file__).parents[1]), **ENCODINGS[encoding]},
            capture_output=True,
            check=False,
        )

        assert (0, "", True) == (done.returncode, done.stderr.decode("utf-8", "replace"), bool(done.stdout.strip()))

    @pytest.mark.parametrize("script", SCRIPTS)
    def test_a_page_long(self, script: str) -> None:
        """A script is a page long, opens with what it does, and ends."""
        lines = (EXAMPLES / script).read_text(encoding="utf-8").splitlines()

        assert lines[0].startswith('"""')
        assert len(lines) <= 80


class TestPlans:
    """The example plans have the structure and the figures of real ones."""

    def test_training_plan(self) -> None:
        """One sum that is wrong by two, in a plan without number and day."""
        reading = bdg.read(EXAMPLES / TRAINING)
        report = bdg.check(reading.plan, reading.source)

        assert ("/KH-SLĐTBXH", "2022-10", 2, ()) == (
            str(reading.plan.number),
            str(reading.plan.issued_on),
            len(reading.plan.courses),
            reading.unread,
        )
        assert [(("stated", 860), ("listed", 858), ("difference", 2), ("parts", (60, 264, 264, 270)))] == [
            finding.values for finding in report if finding.severity is bdg.Severity.ERROR
        ]

    def test_programme_plan(self) -> None:
        """Three indicators, five tasks, a share with no room for men, a report whose addressee gets no copy."""
        reading = bdg.read(EXAMPLES / "ke-hoach-chuong-trinh-2282.txt")
        plan = reading.plan
        report = bdg.check(plan, reading.source)

        assert (3, 5, 1, ()) == (len(plan.indicators), len(plan.tasks), len(plan.reporting), reading.unread)
        assert ["BDG313", "BDG702"] == [finding.code for finding in report if finding.severity is not bdg.Severity.NOTE]


@pytest.mark.parametrize("page", READMES)
class TestReadme:
    """The commands of the READMEs that create environments, which only .ci/run can run."""

    def test_two_commands(self, page: str) -> None:
        """There are two, one of them for the tests, and both READMEs have the same."""
        if not (ROOT / page).exists():
            pytest.skip(f"{page} is not in this copy of the project")
        blocks = re.findall(
            r"^```(?:sh|bash|shell)\n(.*?)^```$", (ROOT / page).read_text("utf-8"), re.DOTALL | re.MULTILINE
        )
        creating = [line for block in blocks for line in block.splitlines() if "-m venv" in line]

        assert [False, True] == sorted(line.endswith("pytest") for line in creating)
        assert [True, True] == [line.startswith("python3 -m venv ") for line in creating]
