import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from errno import EACCES
from functools import partial
from pathlib import Path

import pytest

import binhdanggioi as bdg
from binhdanggioi.__main__ import main
from binhdanggioi.commands.inputs import Input
from tests.effort import deep
from tests.records.test_sarif import SCHEMA as SARIF

PLAN = "KẾ HOẠCH\nTập huấn năm 2026\n\nI. MỤC ĐÍCH\n\n- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.\n"
POSIX = pytest.mark.skipif(os.name == "nt", reason="pipes and limits are another matter there")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a plan under several names."""
    (tmp_path / "a.txt").write_text(PLAN, encoding="utf-8", newline="")
    (tmp_path / "hard.txt").hardlink_to(tmp_path / "a.txt")
    (tmp_path / "link.txt").symlink_to("a.txt")
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "b.txt").write_text(PLAN, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)
    return tmp_path


def names() -> list[str]:
    """What stands in the folder, in order."""
    return sorted(path.as_posix() for path in Path().rglob("*"))


NAMES = ["a.txt", "hard.txt", "link.txt", "plans", "plans/b.txt"]
COMMANDS = [
    ["check", "a.txt"],
    ["check", "a.txt", "plans", "--format", "json"],
    ["check", "a.txt", "--format", "sarif"],
    ["check", "plans", "a.txt", "--format", "html"],
    ["summarize", "a.txt"],
    ["summarize", "a.txt", "--format", "markdown"],
    ["ready", "a.txt"],
    ["deadlines", "a.txt"],
    ["deadlines", "a.txt", "--format", "ics"],
    ["convert", "a.txt", "--to", "json", "--force"],
    ["convert", "a.txt", "--to", "xlsx", "--force"],
    ["convert", "a.txt", "plans", "--to", "json", "--force"],
]


class TestOutput:
    """What a command reads, it never writes over."""

    @pytest.mark.parametrize("output", ["a.txt", "hard.txt", "link.txt", "plans/../a.txt"])
    @pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
    def test_a_plan(self, arguments: list[str], output: str, capsys: pytest.CaptureFixture[str]) -> None:
        """The output is the plan itself, a hard link, a link, another path: refused, and the plan is as it was."""
        assert 2 == main([*arguments, "--output", output])
        assert ("", f"binhdanggioi: error: {output}: this would be written over what is read\n") == capsys.readouterr()
        assert (PLAN, NAMES) == (Path("a.txt").read_bytes().decode(), names())

    def test_a_plan_that_was_found(self, capsys: pytest.CaptureFixture[str]) -> None:
        """So it is with a plan that was found in a folder, and the sentence says that it was."""
        assert 2 == main(["check", "plans", "--output", "plans/b.txt"])
        assert (
            "binhdanggioi: error: plans/b.txt: this would be written over what is read, for the search of plans found "
            "it: write it elsewhere\n"
        ) == capsys.readouterr().err

    def test_a_report_in_its_folder(self, capsys: pytest.CaptureFixture[str]) -> None:
        """So it is with the report of an earlier run, which a search takes for a plan."""
        options = ["--select", "BDG902", "--output", "plans/report.txt"]

        assert (0, 2) == (main(["check", "plans", *options]), main(["check", "plans", *options]))
        assert (
            "binhdanggioi: error: plans/report.txt: this would be written over what is read, for the search of plans "
            "found it: write it elsewhere\n"
        ) == capsys.readouterr().err

    def test_the_choices(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The file of `--config` is read too."""
        Path("rules.toml").write_text('select = ["BDG9"]', encoding="utf-8")

        assert 2 == main(["check", "a.txt", "--config", "rules.toml", "--output", "rules.toml"])
        assert "binhdanggioi: error: rules.toml: this would be written over what is read\n" == capsys.readouterr().err

    def test_a_table(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A file of a set of tables is no place for what is made of it."""
        main(["convert", "a.txt", "--to", "csv", "--output", "tables"])

        assert 2 == main(["convert", "tables/plans.csv", "--to", "csv", "--output", "tables", "--force"])
        assert (
            "binhdanggioi: error: tables/plans.csv: this would be written over what is read\n"
            == capsys.readouterr().err
        )

    @pytest.mark.parametrize("form", ["text", deep("json")])
    def test_the_standard_input(self, form: str) -> None:
        """The standard input may be a file: it is known too."""
        command = [sys.executable, "-m", "binhdanggioi", "check", "-", "--format", form, "--output", "hard.txt"]
        with Path("a.txt").open("rb") as stdin:
            done = subprocess.run(command, stdin=stdin, capture_output=True, check=False)

        assert (2, b"binhdanggioi: error: hard.txt: this would be written over what is read\n") == (
            done.returncode,
            done.stderr,
        )
        assert PLAN == Path("a.txt").read_bytes().decode()

    @POSIX
    @pytest.mark.parametrize("output", ["a.txt", "hard.txt", "link.txt"])
    def test_the_standard_output(self, output: str) -> None:
        """So is the standard output, which a shell would add to the plan."""
        script = f'"$0" -m binhdanggioi check a.txt >> {output}'
        done = subprocess.run(["/bin/sh", "-c", script, sys.executable], capture_output=True, check=False)

        assert (2, b"binhdanggioi: error: the standard output: this would be written over what is read\n") == (
            done.returncode,
            done.stderr,
        )
        assert PLAN == Path("a.txt").read_bytes().decode()

    @POSIX
    @pytest.mark.parametrize(
        "arguments",
        [
            ["check", "a.txt", "--output", "out"],
            deep(["check", "a.txt", "--format", "sarif", "--output", "out"]),
            deep(["summarize", "a.txt", "--format", "html", "--output", "out"]),
            deep(["convert", "a.txt", "--to", "docx", "--force", "--output", "out"]),
            deep(["convert", "a.txt", "--to", "xlsx", "--force", "--output", "out"]),
            ["fix", "a.txt", "--write"],
        ],
        ids=" ".join,
    )
    def test_a_full_disk(self, arguments: list[str]) -> None:
        """On a full disk a sentence and a code tell it, and every file is as it was."""
        resource = pytest.importorskip("resource", reason="there are no limits here")
        Path("out").write_text("before", encoding="utf-8")
        limit = 16  # bytes
        done = subprocess.run(
            [sys.executable, "-m", "binhdanggioi", *arguments],
            capture_output=True,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )

        written = "a.txt" if "--write" in arguments else ".+/tables.xlsx" if "xlsx" in arguments else "out"
        told = done.stderr.partition(b"Exception ignored")[0]  # XlsxWriter leaves its archive open, which Python tells

        assert 2 == done.returncode
        assert re.fullmatch(f"binhdanggioi: error: {written}: File too large\n", told.decode())
        assert ("before", PLAN) == (Path("out").read_text(encoding="utf-8"), Path("a.txt").read_bytes().decode())
        assert sorted([*NAMES, "out"]) == names()

    @pytest.mark.deep
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
    @pytest.mark.parametrize("more", [(), ("--output", "/dev/full")])
    def test_a_full_device(self, more: tuple[str, ...]) -> None:
        """So it is where the standard output, or a device, takes nothing."""
        command = [sys.executable, "-m", "binhdanggioi", "check", "a.txt", *more]
        with Path("/dev/full").open("wb") as stdout:
            done = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, check=False)
        name = b"/dev/full: " if more else b""

        assert (2, b"binhdanggioi: error: %bNo space left on device\n" % name) == (done.returncode, done.stderr)

    @POSIX
    def test_what_is_no_file(self) -> None:
        """A device may be written, whatever is read."""
        assert 0 == main(["check", "a.txt", "--select", "BDG902", "--output", os.devnull])


class TestOnce:
    """A file is read once, whatever its names."""

    @pytest.mark.parametrize(
        ("names", "read"),
        [
            (["a.txt", "./a.txt", "plans/../a.txt", "a.txt"], ["a.txt"]),
            (["plans", "plans/b.txt", "./plans"], ["plans/b.txt"]),
            (["./plans/b.txt", "plans"], ["./plans/b.txt"]),
            pytest.param(["link.txt", "a.txt"], ["link.txt"], marks=POSIX),
            (["none.txt", "./none.txt"], []),
        ],
        ids=" ".join,
    )
    def test_names_of_one_file(self, names: list[str], read: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """It is told under the first of the names by which it was given or found."""
        main(["check", *names, "--format", "json"])
        shown = capsys.readouterr()
        told = [one["file"] for one in json.loads(shown.out) if "report" in one]

        assert (read, int(not read)) == (told, shown.err.count("No such file or directory"))

    @pytest.mark.parametrize("processes", ["1", deep("2")])
    def test_it_is_mended_once(self, processes: str, capsys: pytest.CaptureFixture[str]) -> None:
        """A file with two names is mended once; a hard link is a file of its own, and is mended too."""
        assert 0 == main(["fix", "a.txt", "./a.txt", "link.txt", "hard.txt", "--write", "--processes", processes])
        mended = PLAN.replace("2021-2025", "2021 - 2025")
        assert ("", "") == capsys.readouterr()
        assert [mended, mended] == [Path(name).read_bytes().decode() for name in ("a.txt", "hard.txt")]


class TestNothingRead:
    """Where no file could be read, what an earlier run wrote stays."""

    @pytest.mark.parametrize(
        "arguments",
        [
            ["check"],
            *(["check", "--format", form] for form in ("markdown", "html")),
            ["ready"],
            ["summarize"],
            ["summarize", "--length", "line"],
            ["deadlines"],
            ["convert", "--force"],
            ["convert", "--force", "--to", "xlsx"],
        ],
        ids=" ".join,
    )
    def test_the_old_file_stays(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """A mistyped name wipes no report, no summary and no table; sentences say so."""
        command, *options = arguments
        output = "old.json" if command == "convert" else "old"
        Path(output).write_text("old", encoding="utf-8")

        assert 2 == main([command, "nope.txt", *options, "--output", output])
        told = ["binhdanggioi: error: nope.txt: No such file or directory"]
        if options[:1] != ["--force"] or "xlsx" in options:
            told.append(f"binhdanggioi: error: {output}: not written, since no file could be read")
        assert told == capsys.readouterr().err.splitlines()
        assert "old" == Path(output).read_text(encoding="utf-8")

    def test_a_set_of_tables(self) -> None:
        """So it is with a set of tables."""
        main(["convert", "a.txt", "--to", "csv", "--output", "tables"])
        before = {path: path.read_bytes() for path in Path("tables").iterdir()}

        assert 2 == main(["convert", "nope.txt", "--to", "csv", "--output", "tables", "--force"])
        assert before == {path: path.read_bytes() for path in Path("tables").iterdir()}

    @pytest.mark.parametrize("form", ["json", "sarif"])
    def test_what_holds_the_errors(self, form: str) -> None:
        """JSON and SARIF hold the errors, so they are written."""
        Path("old").write_text("old", encoding="utf-8")

        assert 2 == main(["check", "nope.txt", "--format", form, "--output", "old"])
        assert "nope.txt" in Path("old").read_text(encoding="utf-8")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no device without an end here")
class TestWithoutEnd:
    """What never ends fills no memory."""

    @pytest.mark.parametrize(
        "arguments",
        [["check", "zero.txt"], ["check", "zero.json"], ["check", "zero.yaml"], ["check", "a.txt", "--config", "zero"]],
        ids=" ".join,
    )
    def test_it_is_refused(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """It has too many bytes, whatever it is read as."""
        Path(arguments[-1]).symlink_to("/dev/zero")

        assert 2 == main(arguments)
        assert capsys.readouterr().err.startswith(
            f"binhdanggioi: error: {arguments[-1]}: this file has too many bytes, over the limit of 33,554,432; "
        )


class TestSearch:
    """A search in a folder opens files only."""

    @POSIX
    def test_a_pipe_stops_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A named pipe and a link to a device are passed over; a broken link is told."""
        os.mkfifo("plans/a.txt")
        Path("plans/c.txt").symlink_to(os.devnull)
        Path("plans/d.txt").symlink_to("nowhere")
        main(["summarize", "plans/b.txt", "--length", "line"])
        alone = capsys.readouterr().out

        assert 2 == main(["summarize", "plans", "--length", "line"])
        assert (f"plans/b.txt: {alone}", "binhdanggioi: error: plans/d.txt: No such file or directory\n") == (
            capsys.readouterr()
        )

    @POSIX
    def test_the_report_itself(self) -> None:
        """The file to which a shell sends the report is none of the plans, though it stands among them already."""
        script = '"$0" -m binhdanggioi summarize plans --length line > plans/report.txt'
        done = subprocess.run(["/bin/sh", "-c", script, sys.executable], capture_output=True, check=False)

        assert (0, b"") == (done.returncode, done.stderr)
        assert 1 == len(Path("plans/report.txt").read_text(encoding="utf-8").splitlines())

    @POSIX
    def test_only_a_pipe(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Where there is nothing else, there is no file."""
        Path("pipes").mkdir()
        os.mkfifo("pipes/a.txt")

        assert 2 == main(["check", "pipes"])
        assert (
            "binhdanggioi: error: pipes: no file in this folder ends in .txt, .md, .docx\n" == capsys.readouterr().err
        )

    @POSIX
    def test_a_pipe_that_is_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A pipe that is named itself is read, as a shell gives one for the output of a program."""
        os.mkfifo("pipe")
        writer = threading.Thread(target=Path("pipe").write_text, args=(PLAN, "utf-8"))
        writer.start()

        assert 0 == main(["summarize", "pipe", "--length", "line"])
        writer.join()
        assert "Tập huấn năm 2026" in capsys.readouterr().out


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that the system opens for nobody, whoever runs the tests."""
    scandir = os.scandir

    def opened(path: str) -> object:
        if Path(path).name == "closed":
            raise PermissionError(EACCES, os.strerror(EACCES), path)
        return scandir(path)

    Path("plans/closed").mkdir()
    monkeypatch.setattr(os, "scandir", opened)


@pytest.mark.usefixtures("closed")
class TestClosedFolder:
    """A folder that cannot be read is told."""

    def test_in_a_folder(self, capsys: pytest.CaptureFixture[str]) -> None:
        """The files beside it are read, and the exit code is 2."""
        assert 2 == main(["check", "plans", "--select", "BDG902", "--format", "json"])
        shown = capsys.readouterr()
        assert "binhdanggioi: error: plans/closed: Permission denied\n" == shown.err
        assert ["plans/b.txt", "plans/closed"] == [one["file"] for one in json.loads(shown.out)]

    def test_alone(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Alone it is no folder without a file."""
        assert 2 == main(["check", "plans/closed"])
        assert ("", "binhdanggioi: error: plans/closed: Permission denied\n") == capsys.readouterr()


class TestUnlisted:
    """Findings beyond the limit are not left out in silence."""

    @pytest.mark.parametrize(
        "arguments",
        [
            ["ready"],
            ["ready", "--lang", "en"],
            ["convert", "--to", "csv", "--output", "made"],
            ["convert", "--output", "made.xlsx"],
        ],
        ids=" ".join,
    )
    def test_a_note(
        self, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What does not say so itself has a note for each file; the exit code is as without it."""
        command, *options = arguments
        reading = bdg.read("a.txt")
        left_out = len(bdg.check(reading)) - 1
        monkeypatch.setattr(bdg, "check", partial(bdg.check, limits=bdg.Limits(findings=1)))

        assert int(command == "ready") == main([command, "a.txt", "plans", *options])
        assert [
            f"binhdanggioi: note: {name}: findings not listed, over the limit: {left_out}"
            for name in ("a.txt", "plans/b.txt")
        ] == capsys.readouterr().err.splitlines()


def failing(real: Callable[..., object], words: str = "") -> Callable[..., object]:
    """Make a function fail as nobody foresaw, but not for what is empty, and only where there are these words."""

    def called(first: object, *rest: object, **named: object) -> object:
        empty = (isinstance(first, bdg.Plan) and not first.sections) or first == bdg.Report(findings=(), outcomes=())
        if empty or words not in repr(first):
            return real(first, *rest, **named)
        raise ZeroDivisionError("no words")

    return called


SENTENCE = "an unforeseen fault, ZeroDivisionError: no words (binhdanggioi/"


class TestBoundary:
    """One file never ends a run."""

    @pytest.mark.parametrize(
        ("function", "arguments"),
        [
            ("check", ["check"]),
            ("check", ["ready"]),
            ("check", ["fix"]),
            ("check", ["convert", "--to", "csv", "--output", "out"]),
            ("report_page", ["check", "--format", "html"]),
            ("to_dict", ["check", "--format", "json"]),
            ("to_sarif", ["check", "--format", "sarif"]),
            ("readiness", ["ready"]),
            ("apply_fixes", ["fix"]),
            ("summarize", ["summarize"]),
            ("schedule", ["deadlines"]),
            ("write_text", ["convert", "--to", "text", "--output", "out"]),
            ("rows_of", ["convert", "--to", "xlsx", "--output", "out.xlsx"]),
        ],
    )
    def test_every_command(
        self,
        function: str,
        arguments: list[str],
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """A fault in what is done with each file is told in a sentence for each, and the exit code is 2."""
        monkeypatch.setattr(bdg, function, failing(getattr(bdg, function)))
        command, *options = arguments
        told = [f"binhdanggioi: error: {name}: not written, since no file could be read" for name in options[3:]]

        assert 2 == main([command, "a.txt", "plans", *options])
        first, second, *last = capsys.readouterr().err.splitlines()
        assert last == (told if function in ("check", "rows_of") else [])
        assert first.startswith(f"binhdanggioi: error: a.txt: {SENTENCE}")
        assert second.startswith(f"binhdanggioi: error: plans/b.txt: {SENTENCE}")

    @pytest.mark.parametrize(
        "arguments",
        [["check"], ["check", "--format", "json"], ["ready"], ["convert", "--force", "--to", "csv"]],
        ids=" ".join,
    )
    def test_a_killed_process(
        self, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A process that reads and is killed ends the run with a sentence that says where, and nothing is replaced."""

        def read_many(
            paths: Iterable[Input], then: Callable[[bdg.Reading], object], **_: object
        ) -> Iterator[tuple[Input, object]]:
            for path in paths:
                if path.name != "a.txt":
                    raise BrokenProcessPool("it was ended abruptly")
                yield path, then(bdg.read(path))

        Path("old").mkdir()
        Path("old/plans.csv").write_text("old", encoding="utf-8")
        output = "old" if "csv" in arguments else "old/plans.csv"
        monkeypatch.setattr(bdg, "read_many", read_many)
        command, *options = arguments

        assert 2 == main([command, "a.txt", "plans", *options, "--output", output])
        assert re.fullmatch(
            r"binhdanggioi: error: plans/b\.txt: the run ended while this file, or one near it, was read: "
            r"an unforeseen fault, concurrent\.futures\.process\.BrokenProcessPool: it was ended abruptly \(.+\)\n",
            capsys.readouterr().err,
        )
        assert ["old", "old/plans.csv"] == [name for name in names() if name.startswith("old")]
        assert "old" == Path("old/plans.csv").read_text(encoding="utf-8")

    @pytest.mark.parametrize("form", ["text", "json", "sarif"])
    def test_the_others_are_done(
        self, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The other files are done, and formats for programs hold the fault as that of a file that cannot be read."""
        Path("a.txt").write_text(PLAN.replace("Tập huấn", "Hội nghị"), encoding="utf-8")
        monkeypatch.setattr(bdg, "check", failing(bdg.check, "Hội nghị"))

        assert 2 == main(["check", "a.txt", "plans/b.txt", "--select", "BDG902", "--format", form])
        shown = capsys.readouterr()
        sentence = shown.err.removeprefix("binhdanggioi: error: a.txt: ").rstrip("\n")
        assert sentence.startswith(SENTENCE)
        told: dict[str, Callable[[str], list[object]]] = {
            "text": lambda text: [text.count("plans/b.txt:"), sentence],
            "json": lambda text: [len(json.loads(text)[0]["report"]["findings"]), json.loads(text)[1]["error"]],
            "sarif": told_in_sarif,
        }
        assert [1, sentence] == told[form](shown.out)


def told_in_sarif(text: str) -> list[object]:
    """How many results there are, and what is told of the file that failed."""
    log = json.loads(text)
    assert [] == [error.message for error in SARIF.iter_errors(log)]
    (made,) = log["runs"]
    (failed,) = [one for one in made["invocations"] if not one["executionSuccessful"]]
    message = failed["toolExecutionNotifications"][0]["message"]["text"]
    return [len(made["results"]), message.removeprefix("a.txt: ")]
