"""The command line: the real command in a process of its own for the main paths, `main` for the rest."""

import json
import os
import re
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copy
from unicodedata import normalize

import pytest
from docx import Document
from ruamel.yaml import YAML

import binhdanggioi as bdg
from binhdanggioi.__main__ import COMMANDS, main
from tests.effort import deep
from tests.records.test_sarif import SCHEMA as SARIF

ROOT = Path(__file__).parents[1]
GROUND = ("lexicon", "notation", "model")
FLOOR = ("catalogue", "deriving", *GROUND)
"""The rooms below those of the verbs."""
EXAMPLES = ROOT / "examples"
TRAINING = "ke-hoach-tap-huan.txt"
PROGRAMME = "ke-hoach-chuong-trinh-2282.txt"
RANGES = "I. MỤC ĐÍCH\n\n- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.\n"
"""A text with one certain fix."""
READING = bdg.read(EXAMPLES / TRAINING)
REPORT = bdg.check(READING.plan, READING.source)
(ERROR,) = REPORT.of(bdg.Severity.ERROR)
MENDED = RANGES.replace("2021-2025", "2021 - 2025")
DOCUMENTED = ROOT / "docs" / "reference" / "command-line.md"

HEARING = (
    "import os, signal, sys; "
    "[signal.signal(each, signal.SIG_DFL) for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)]; "
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)
"""Starts Python so that it hears that it is to end, which what runs in the background does not."""

ENDS_AN_OBJECT = """
import os, time
from binhdanggioi.commands.console import prepare

class Object:
    def __del__(self):
        os.kill(os.getpid(), NUMBER)
        time.sleep(0)

prepare()
try:
    Object()
    time.sleep(30)
except KeyboardInterrupt:
    print("ended")
"""


def environment(**more: str) -> dict[str, str]:
    """The environment of a user who set nothing, in which this library is found."""
    usual = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_", "LANG"))}
    return {**usual, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1", "COLUMNS": "80", "TERM": "xterm", **more}


def run(*arguments: str, stdin: bytes = b"", **more: str) -> tuple[int, bytes, bytes]:
    """Run the command as a user does; return its exit code and what it wrote to both streams."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "binhdanggioi", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        env=environment(**more),
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with the two plans of the examples, a PDF and a lock of Word in folders."""
    plans = tmp_path / "kế hoạch"
    (plans / ".git").mkdir(parents=True)
    for name in (TRAINING, PROGRAMME):
        copy(EXAMPLES / name, plans / name)
    copy(EXAMPLES / TRAINING, plans / ".git" / "hidden.txt")
    (plans / "~$draft.docx").write_bytes(b"lock")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "ranges.txt").write_text(RANGES, encoding="utf-8", newline="")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["binhdanggioi"])
    return tmp_path


@pytest.fixture(autouse=True)
def streams(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streams of the tests keep their way with letters that they do not know."""
    monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)


class TestCheck:
    """`check`: findings, formats and exit codes."""

    def test_one_file(self) -> None:
        """Each finding stands in a line with file, place and code; the last line counts; an error is exit code 1."""
        code, out, err = run("check", f"kế hoạch/{TRAINING}")
        lines = out.decode().splitlines()

        assert (1, b"") == (code, err)
        assert f"kế hoạch/{TRAINING}:{ERROR}" in lines
        assert re.fullmatch(
            r"1 lỗi, \d+ cảnh báo, \d+ lưu ý; rà soát theo \d+ tiêu chí, \d+ tiêu chí không áp dụng", lines[-1]
        )

    def test_whole_output(self, capsys: pytest.CaptureFixture[str]) -> None:
        """With one rule, this is all."""
        assert 0 == main(["check", "ranges.txt", "--select", "BDG902"])
        assert (
            "ranges.txt:3:7 BDG902 lưu ý: cách viết giai đoạn chưa thống nhất: "
            "ở đây “2021-2025”, chỗ khác “2021 - 2030”\n"
            f"0 lỗi, 0 cảnh báo, 1 lưu ý; rà soát theo {len(bdg.RULES)} tiêu chí, 0 tiêu chí không áp dụng\n"
        ) == capsys.readouterr().out

    def test_in_english(self, capsys: pytest.CaptureFixture[str]) -> None:
        """`--lang en` gives the English messages."""
        main(["check", f"kế hoạch/{TRAINING}", "--lang", "en", "--select", "BDG501,BDG301"])

        assert (
            f"kế hoạch/{TRAINING}:55:13 BDG501 error: {ERROR.english}\n"
            f"errors: 1, warnings: 0, notes: 0; rules: {len(bdg.RULES)}, not applicable: 1\n"
        ) == capsys.readouterr().out

    @pytest.mark.deep
    @pytest.mark.parametrize("processes", ["1", "2"])
    def test_a_bad_file_stops_nothing(self, processes: str) -> None:
        """Folders are searched in order, bad files are told in a sentence each, and the exit code is 2."""
        code, out, err = run(
            "check", "a.pdf", "missing.txt", "kế hoạch", "--select", "BDG501", "--processes", processes
        )

        assert 2 == code
        assert f"kế hoạch/{TRAINING}:{ERROR}\n2 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý\n" == out.decode()
        assert (
            "binhdanggioi: error: a.pdf: this is a PDF; save its text, or the Word file that it was made from, and "
            "read that\nbinhdanggioi: error: missing.txt: No such file or directory\n"
        ) == err.decode()

    @pytest.mark.parametrize(
        ("fail_on", "select", "code"),
        [
            ("error", "BDG501", 1),
            ("error", "BDG602", 0),
            ("warning", "BDG701", 1),
            ("warning", "BDG602", 0),
            ("note", "BDG602", 1),
            ("never", "BDG501", 0),
        ],
    )
    def test_exit_codes(self, fail_on: str, select: str, code: int) -> None:
        """A finding at least as weighty as `--fail-on` says gives 1."""
        assert code == main(["check", "kế hoạch", "--fail-on", fail_on, "--select", select])

    def test_standard_input(self) -> None:
        """`-` is the standard input."""
        code, out, _ = run("check", "-", "--select", "BDG501", stdin=(EXAMPLES / TRAINING).read_bytes())

        assert (1, f"-:{ERROR}") == (code, out.decode().splitlines()[0])

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        """JSON has each file with its report, as a record, and each bad one with its reason."""
        main(["check", f"kế hoạch/{TRAINING}", "missing.txt", "--format", "json"])
        first, second = json.loads(capsys.readouterr().out)

        assert REPORT == bdg.from_dict(first["report"], bdg.Report)
        assert {"file": "missing.txt", "error": "No such file or directory"} == second

    def test_sarif(self) -> None:
        """SARIF is valid, has the findings of all files in one run, and is written to a file in UTF-8."""
        main(["check", "kế hoạch", "a.pdf", "--select", "BDG5", "--format", "sarif", "--output", "out.sarif"])
        log = json.loads(Path("out.sarif").read_text("utf-8"))
        (made,) = log["runs"]

        assert [] == [error.message for error in SARIF.iter_errors(log)]
        assert [True, True, False] == [one["executionSuccessful"] for one in made["invocations"]]
        assert {f"k%E1%BA%BF%20ho%E1%BA%A1ch/{TRAINING}"} == {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in made["results"]
        }

    def test_a_page(self, capsys: pytest.CaptureFixture[str]) -> None:
        """One file gives the page that the library makes, several one page with a heading for each."""
        main(["check", f"kế hoạch/{TRAINING}", "--format", "markdown"])
        page = bdg.report_page(REPORT, name=f"kế hoạch/{TRAINING}")

        assert page.markdown().strip() == capsys.readouterr().out.strip()

        main(["check", "kế hoạch", "--format", "html"])

        assert 2 == capsys.readouterr().out.count("<h2>Kết quả rà soát: kế hoạch/")


class TestChoice:
    """Which rules are applied."""

    def test_a_file_of_choices(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Suppressions, severities and prefixes come from a TOML file; an option adds to it."""
        Path("rules.toml").write_text(
            'select = ["BDG5", "BDG6"]\nignore = ["BDG505"]\n[severity]\nBDG602 = "error"\n'
            '[[suppress]]\ncode = "BDG501"\nreason = "hai người dự bị"\nuntil = 2026-12-31\n'
            '[[suppress]]\ncode = "BDG502"\naddress = "IX"\nreason = "đã bỏ mục IX"\n',
            encoding="utf-8",
        )
        options = ["--config", "rules.toml", "--today", "2026-11-25", "--ignore", "BDG50,BDG511"]

        assert 1 == main(["check", f"kế hoạch/{TRAINING}", *options])
        assert (
            f"kế hoạch/{TRAINING}:121:1 BDG602 lỗi: mới nêu nguồn kinh phí, chưa nêu số tiền; bổ sung dự toán"
        ) == capsys.readouterr().out.splitlines()[0]

        main(["check", f"kế hoạch/{TRAINING}", *options[:-2], "--select", "BDG501"])

        assert (
            "khai báo bỏ qua không còn tác dụng: BDG502 (đã bỏ mục IX)\n"
            "0 lỗi, 0 cảnh báo, 0 lưu ý, 1 nội dung đã xem xét, không yêu cầu sửa; "
            f"rà soát theo {len(bdg.RULES)} tiêu chí, 0 tiêu chí không áp dụng\n"
        ) == capsys.readouterr().out

    @pytest.mark.parametrize(
        ("text", "sentence"),
        [
            ("selct = []", "unknown key 'selct'; the keys are select, ignore, severity, suppress"),
            ("select = 'BDG5'", 'select must be a list of codes: select = ["BDG5"]'),
            ("select = [", "this is no TOML: Invalid value (at end of document)"),
            ("select = " + "[" * 9000, "nested too deeply for a file of choices"),
            ("suppress = 1", "severity must be a table, [severity], and suppress tables, [[suppress]]"),
            ("suppress = [1]", "suppress[0] must be a table: [[suppress]]"),
            ("[severity]\nBDG501 = 'high'", "severity.BDG501 must be error, warning or note: 'high'"),
            ("[[suppress]]\ncode = 'BDG501'", "suppress[0] has no reason"),
            (
                "[[suppress]]\nfile = 'a'",
                "suppress[0]: unknown key 'file'; the keys are code, reason, address, path, until",
            ),
            ("[[suppress]]\ncode = 'BDG999'\nreason = 'x'", "suppress[0]: no rule has the code 'BDG999'"),
            ("[[suppress]]\ncode = 'BDG501'\nreason = 1", "suppress[0].reason must be a text"),
            (
                "[[suppress]]\ncode = 'BDG501'\nreason = 'x'\nuntil = '2026-12-31'",
                "suppress[0].until must be a day: 2026-12-31",
            ),
            (
                "[[suppress]]\ncode = 'BDG501'\nreason = 'x'\nuntil = 2026-12-31",
                "the suppression of BDG501 ends on a day: give --today YYYY-MM-DD",
            ),
        ],
    )
    def test_a_wrong_file(self, text: str, sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that is wrong is refused in one sentence."""
        Path("rules.toml").write_text(text, encoding="utf-8")

        assert 2 == main(["check", "ranges.txt", "--config", "rules.toml"])
        assert ("", f"binhdanggioi: error: rules.toml: {sentence}\n") == capsys.readouterr()

    def test_a_byte_order_mark(self) -> None:
        """A file that an editor of Windows saved is read, too."""
        Path("rules.toml").write_bytes(b"\xef\xbb\xbfselect = ['BDG501']\r\n")

        assert 1 == main(["check", f"kế hoạch/{TRAINING}", "--config", "rules.toml"])

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            (["--select", "BDG999"], "no rule has a code that starts with 'BDG999'"),
            (["--severity", "BDG999=note"], "no rule has the code 'BDG999'"),
            (["--config", "none.toml"], "none.toml: No such file or directory"),
            (["--output", "none/out.txt"], "none/out.txt: No such file or directory"),
        ],
    )
    def test_wrong_options(self, options: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        """So are options that name what is not there."""
        assert 2 == main(["check", "ranges.txt", *options])
        assert ("", f"binhdanggioi: error: {sentence}\n") == capsys.readouterr()

    @pytest.mark.parametrize(
        ("options", "sentence"),
        [
            (["--today", "2026-W34-5"], "argument --today: write this day as 2026-08-21"),
            (["--today", "hôm nay"], "argument --today: 'hôm nay' is no day of the form YYYY-MM-DD"),
            (["--severity", "BDG501"], "argument --severity: 'BDG501' is not CODE=NAME"),
            (["--processes", "0"], "argument --processes: '0' is no number of 1 or more"),
        ],
    )
    def test_wrong_values(self, options: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        """A value of the wrong form is wrong use."""
        with pytest.raises(SystemExit, match="2"):
            main(["check", "ranges.txt", *options])

        assert sentence in capsys.readouterr().err


class TestRefusals:
    """What cannot be read or done is told in a sentence, never in a traceback."""

    def test_a_broken_word_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A Word file that is cut short is told."""
        Path("broken.docx").write_bytes(b"PK\x03\x04 broken")

        assert 2 == main(["summarize", "broken.docx"])
        assert re.fullmatch("binhdanggioi: error: broken.docx: this Word file is broken .*\n", capsys.readouterr().err)

    @pytest.mark.parametrize(
        ("module", "arguments", "extra"),
        [
            ("docx", ["check", "plan.docx"], "docx"),
            deep("icalendar", ["convert", "ranges.txt", "--to", "ics"], "calendar"),
            deep("ruamel", ["convert", "ranges.txt", "--to", "yaml"], "yaml"),
            deep("xlsxwriter", ["convert", "ranges.txt", "--output", "out.xlsx"], "xlsx"),
        ],
    )
    def test_a_missing_extra(self, module: str, arguments: list[str], extra: str) -> None:
        """The sentence names the extra and how to install it."""
        Document().save("plan.docx")
        hidden = f"import sys; sys.modules[{module!r}] = None; from binhdanggioi.__main__ import main; sys.exit(main())"
        done = subprocess.run(
            [sys.executable, "-c", hidden, *arguments],
            capture_output=True,
            check=False,
            env=environment(),
            encoding="utf-8",
        )

        assert (2, "") == (done.returncode, done.stdout)
        assert re.fullmatch(
            rf'binhdanggioi: error: .*install it with: pip install "binhdanggioi\[{extra}\]"\n', done.stderr
        )

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["explain", "BDG000"], "no rule has the code 'BDG000'; binhdanggioi explain lists them"),
            (["check", "empty"], "empty: no file in this folder ends in .txt, .md, .docx"),
            (["fix", "plan.docx"], "plan.docx: only plain text is mended; run: binhdanggioi convert FILE --to text"),
            (
                ["convert", "ranges.txt"],
                "give --to text, docx, json, yaml, html, ics, xlsx, csv: the name of the output does not tell the form",
            ),
            (["convert", "kế hoạch", "--to", "json"], "several plans need a folder: give --output FOLDER"),
            (["convert", "kế hoạch", "--to", "csv"], "tables need a place: give --output FOLDER"),
            (["convert", "ranges.txt", "--to", "xlsx"], "tables need a place: give --output FILE"),
            (
                ["convert", "ranges.txt", "--to", "text", "--output", "ranges.txt"],
                "ranges.txt: this would be written over what is read",
            ),
            (
                ["convert", "ranges.txt", "ranges.docx", "--to", "json", "--output", "empty"],
                "empty/ranges.json: both ranges.txt and ranges.docx would be written there",
            ),
            (
                ["deadlines", "kế hoạch", "--format", "ics"],
                "a calendar holds one plan; for several run: binhdanggioi convert FILE ... --to ics --output FOLDER",
            ),
            (
                ["deadlines", "ranges.txt", "--format", "ics", "--to", "2026-01-01"],
                "--from and --to do not go with --format ics: a calendar shows the days that it is asked for",
            ),
        ],
    )
    def test_what_cannot_be_done(self, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        """What makes no sense is refused before anything is written."""
        assert 2 == main(arguments)
        assert ("", f"binhdanggioi: error: {sentence}\n") == capsys.readouterr()


class TestConvert:
    """`convert`: other forms."""

    @pytest.mark.parametrize("processes", ["1", deep("2")])
    def test_a_folder(self, processes: str) -> None:
        """Each plan of a folder goes to a file of its own, in the same folders."""
        copy("ranges.txt", "kế hoạch/.git")
        Path("kế hoạch/sub").mkdir()
        copy("ranges.txt", "kế hoạch/sub")

        code, out, err = run("convert", "kế hoạch", "--to", "json", "--output", "out", "--processes", processes)
        written = {path.relative_to("out").as_posix(): path for path in Path("out").rglob("*.json")}

        assert (0, b"", b"") == (code, out, err)
        assert ["ke-hoach-chuong-trinh-2282.json", "ke-hoach-tap-huan.json", "sub/ranges.json"] == sorted(written)
        assert (EXAMPLES / "ke-hoach-tap-huan.json").read_bytes() == written["ke-hoach-tap-huan.json"].read_bytes()

    @pytest.mark.parametrize("name", ["a.txt", "a.docx", "a.json", "a.yaml", "a.yml", "a.html", "a.ics"])
    def test_one_file(self, name: str) -> None:
        """The name of the output tells the form; what can be read back is equal."""
        plan = READING.plan
        made: dict[str, Callable[[bytes], object]] = {
            ".txt": lambda data: bdg.read(data).plan == plan,
            ".docx": lambda data: bdg.read(data).plan == plan,
            ".json": lambda data: bdg.from_json(data) == plan,
            ".yaml": lambda data: bdg.from_yaml(data) == plan,
            ".yml": lambda data: bdg.from_yaml(data) == plan,
            ".html": lambda data: data.decode() == bdg.write_html(plan),
            ".ics": lambda data: data == bdg.to_icalendar(plan),
        }

        assert 0 == main(["convert", f"kế hoạch/{TRAINING}", "--output", name])
        assert made[Path(name).suffix](Path(name).read_bytes())

    @pytest.mark.parametrize("output", ["out.xlsx", "tables"])
    def test_tables(self, output: str) -> None:
        """All plans and their findings go to one set of tables; a bad file is left out."""
        assert 2 == main(
            ["convert", "kế hoạch", "a.pdf", *(["--to", "csv"] if output == "tables" else []), "--output", output]
        )

        assert Path(output).is_dir() or Path(output).read_bytes().startswith(b"PK")
        if output == "tables":
            tables = bdg.read_csv(output)
            assert [f"kế hoạch/{PROGRAMME}", f"kế hoạch/{TRAINING}"] == tables["plans"]["document"]
            assert "BDG501" in tables["findings"]["code"]

    def test_a_pipe(self) -> None:
        """One plan goes to the standard output, records in UTF-8 whatever the terminal takes."""
        code, out, _ = run("convert", "-", "--to", "json", stdin=RANGES.encode(), PYTHONIOENCODING="ascii")

        assert (0, bdg.read_text(RANGES).plan) == (code, bdg.from_json(out))

    @pytest.mark.deep
    def test_a_name_that_is_free(self) -> None:
        """The standard input has a name in a folder too."""
        _, _, err = run("convert", "-", "--to", "text", "--output", "empty", stdin=RANGES.encode())

        assert (b"", bdg.read_text(RANGES).plan) == (err, bdg.read("empty/stdin.txt").plan)


class TestRecords:
    """Records in the place of documents."""

    @pytest.mark.parametrize("form", ["json", "yaml"])
    def test_there_and_back(self, folder: Path, form: str) -> None:
        """A plan that went into a record comes out of it as the same text and the same summary."""
        assert 0 == main(["convert", f"kế hoạch/{TRAINING}", "--output", f"plan.{form}"])
        assert 0 == main(["convert", f"plan.{form}", "--output", "again.txt"])
        assert bdg.write_text(READING.plan) == (folder / "again.txt").read_text("utf-8")

    def test_check(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Findings on a record tell where they are in the outline."""
        (folder / "plan.json").write_text(bdg.to_json(READING.plan), "utf-8")

        assert 1 == main(["check", "plan.json", "--select", "BDG501"])
        assert f"plan.json: {ERROR.address} BDG501 lỗi: {ERROR.vietnamese}" == capsys.readouterr().out.splitlines()[0]

    @pytest.mark.deep
    def test_several_processes(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """Records and documents may be mixed, and stay in their order."""
        (folder / "plan.json").write_text(bdg.to_json(READING.plan), "utf-8")
        files = [f"kế hoạch/{PROGRAMME}", "plan.json", f"kế hoạch/{TRAINING}"]

        assert 0 == main(["summarize", *files, "--length", "line", "--processes", "2"])
        assert files == [line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()]

    @pytest.mark.parametrize(
        ("name", "text", "sentence"),
        [
            ("a.json", "{", "a.json: $: not JSON: "),
            ("a.yml", "a: [", "a.yml: $: not YAML: "),
            ("a.json", '{"format": 1, "kind": "PLAN", "foo": 2, "number": 3}', "a.json: $.number: "),
        ],
    )
    def test_no_record(
        self, folder: Path, name: str, text: str, sentence: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """What is no record is told in one line with every problem."""
        (folder / name).write_text(text, "utf-8")

        assert 2 == main(["check", name])
        (line,) = capsys.readouterr().err.splitlines()
        assert line.startswith(f"binhdanggioi: error: {sentence}")

    def test_fix(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        """A record has no text to mend."""
        (folder / "plan.json").write_text(bdg.to_json(READING.plan), "utf-8")

        assert 2 == main(["fix", "plan.json"])
        assert (
            "binhdanggioi: error: plan.json: a record has no text to mend; run: binhdanggioi convert FILE --to text\n"
            == capsys.readouterr().err
        )


class TestFix:
    """`fix`: the diff, and the change."""

    def test_shows_a_diff(self, capsys: pytest.CaptureFixture[str]) -> None:
        """By itself it changes nothing, shows what would change, and says so by the exit code."""
        assert 1 == main(["fix", "ranges.txt"])
        assert (
            "--- ranges.txt\t(old)\n+++ ranges.txt\t(new)\n@@ -1,3 +1,3 @@\n I. MỤC ĐÍCH\n \n"
            "-- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.\n+- Năm 2021 - 2025, 2021 - 2030 và 2026 - 2030.\n"
        ) == capsys.readouterr().out
        assert RANGES == Path("ranges.txt").read_text("utf-8")

    def test_writes(self, capsys: pytest.CaptureFixture[str]) -> None:
        """With `--write` the file is changed, line ends and byte order mark stay, and it is then clean."""
        Path("ranges.txt").write_bytes(b"\xef\xbb\xbf" + RANGES.replace("\n", "\r\n").encode())

        assert 0 == main(["fix", "ranges.txt", "--write"])
        assert b"\xef\xbb\xbf" + MENDED.replace("\n", "\r\n").encode() == Path("ranges.txt").read_bytes()
        assert (0, ("", "")) == (main(["fix", "ranges.txt"]), capsys.readouterr())

    def test_writes_utf_8(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A file in another encoding is UTF-8 when it was mended, and that is told."""
        Path("ranges.txt").write_bytes(RANGES.encode("utf-16"))

        assert 0 == main(["fix", "ranges.txt", "--write"])
        assert MENDED == Path("ranges.txt").read_text("utf-8")
        assert ("", "binhdanggioi: note: ranges.txt: the file was not in UTF-8, and is now\n") == capsys.readouterr()

    def test_standard_input(self) -> None:
        """The standard input comes out mended."""
        assert (0, MENDED.encode(), b"") == run("fix", "-", "--write", stdin=RANGES.encode())

    def test_a_choice(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Only fixes of the rules that are applied are made."""
        assert (0, ("", "")) == (main(["fix", "ranges.txt", "--ignore", "BDG902"]), capsys.readouterr())


class TestPages:
    """`summarize`, `ready`, `deadlines`, `explain` and `schema`."""

    @pytest.mark.parametrize("length", list(bdg.Length))
    def test_summarize(self, length: bdg.Length, capsys: pytest.CaptureFixture[str]) -> None:
        """One plan gives the summary of the library."""
        page = bdg.summarize(READING.plan, length=length)

        assert 0 == main(["summarize", f"kế hoạch/{TRAINING}", "--length", length.name.lower(), "--places"])
        expected = page.title if length is bdg.Length.LINE else page.text(places=True).rstrip()
        assert f"{expected}\n" == capsys.readouterr().out

    def test_summarize_many(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Of several plans, each line names its file; other lengths are one page."""
        main(["summarize", "kế hoạch", "--length", "line"])

        assert [f"kế hoạch/{PROGRAMME}", f"kế hoạch/{TRAINING}"] == [
            line.partition(": ")[0] for line in capsys.readouterr().out.splitlines()
        ]

        main(["summarize", "kế hoạch", "--format", "html", "--output", "out.html"])
        page = Path("out.html").read_text("utf-8")

        assert (1, 2) == (page.count("<h1>Tóm tắt 2 kế hoạch</h1>"), page.count("<h2>kế hoạch/"))

    def test_ready(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A draft that is not ready gives 1, with what is missing and the questions, in either language."""
        ready = bdg.readiness(READING.plan, REPORT)

        assert (1, f"{ready}\n") == (main(["ready", f"kế hoạch/{TRAINING}"]), capsys.readouterr().out)

        main(["ready", "ranges.txt", "--lang", "en"])

        assert (
            "Not ready to issue: missing the recipients; the signature; errors: 0, questions: "
        ) == capsys.readouterr().out.partition("questions: ")[0] + "questions: "

    def test_deadlines(self, capsys: pytest.CaptureFixture[str]) -> None:
        """What is due stands in the order of the days; what comes again once, or each time up to a day."""
        main(["deadlines", "kế hoạch", "--to", "2024-12-31", "--format", "markdown"])
        days = re.findall(r"^\| (?:\*\*)?(\d\d/\d\d/\d{4})", capsys.readouterr().out, re.MULTILINE)

        assert ["21/10/2022", "14/11/2022", "01/11/2022", "14/11/2023", "14/11/2024"] == days

        main(["deadlines", f"kế hoạch/{PROGRAMME}", "--from", "2023-01-01"])

        assert ["14/11/2023", "31/12/2025", "31/12/2030"] == list(
            dict.fromkeys(re.findall(r"^  ([\d/]{10})  ", capsys.readouterr().out, re.MULTILINE))
        )

    def test_a_calendar(self, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        """`deadlines --format ics` is the calendar of the library, byte for byte."""
        main(["deadlines", f"kế hoạch/{PROGRAMME}", "--format", "ics"])

        assert bdg.to_icalendar(bdg.read(EXAMPLES / PROGRAMME).plan) == capsysbinary.readouterr().out

    def test_explain(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A code gives its page, no code the list of the rules."""
        main(["explain", "bdg501", "BDG502"])

        assert f"{bdg.explain('BDG501')}\n{bdg.explain('BDG502')}" == capsys.readouterr().out

        main(["explain"])

        assert [rule.code for rule in bdg.RULES] == [line[:6] for line in capsys.readouterr().out.splitlines()]

    @pytest.mark.parametrize("cls", [bdg.Plan, bdg.Report])
    def test_schema(self, cls: type[bdg.Plan] | type[bdg.Report], capsys: pytest.CaptureFixture[str]) -> None:
        """The schema is that of the library."""
        main(["schema", cls.__name__.lower()])

        assert bdg.json_schema(cls) == json.loads(capsys.readouterr().out)


class TestEncodings:
    """A terminal may take other letters."""

    def test_ascii(self) -> None:
        """What cannot be shown becomes an escape."""
        code, out, err = run("check", "ranges.txt", "nếu.txt", "--select", "BDG902", PYTHONIOENCODING="ascii")

        assert (2, rb"ranges.txt:3:7 BDG902 l\u01b0u \xfd: c\xe1ch vi\u1ebft giai") == (
            code,
            out.partition(b" \\u0111o")[0],
        )
        assert b"binhdanggioi: error: n\\u1ebfu.txt: No such file or directory\n" == err.replace(b"\r", b"")

    @pytest.mark.deep
    def test_windows_1258(self) -> None:
        """Windows-1258 has letters and tones apart, and nothing is lost."""
        _, out, _ = run("check", f"kế hoạch/{TRAINING}", PYTHONIOENCODING="cp1258")
        _, expected, _ = run("check", f"kế hoạch/{TRAINING}")
        shown = normalize("NFC", out.decode("cp1258")).replace("\\u2265", "≥")

        assert normalize("NFC", expected.decode()) == shown

    @pytest.mark.deep
    def test_a_file_is_utf_8(self) -> None:
        """A file is UTF-8 whatever the terminal takes."""
        run("check", "ranges.txt", "--select", "BDG902", "--output", "out.txt", PYTHONIOENCODING="ascii")

        assert Path("out.txt").read_text("utf-8").startswith("ranges.txt:3:7 BDG902 lưu ý: cách viết giai đoạn")


class TestNames:
    """A file may have any name."""

    @pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
    @pytest.mark.parametrize(
        "arguments",
        [
            ["check", "--format", "text", "--fail-on", "never"],
            *(
                deep(["check", "--format", form, "--fail-on", "never"])
                for form in ("json", "sarif", "html", "markdown")
            ),
            *(deep(["summarize", "--format", form]) for form in ("text", "html", "markdown")),
            deep(["summarize", "--length", "line"]),
            deep(["deadlines"]),
            deep(["convert", "--to", "json", "--output", "out"]),
            deep(["convert", "--to", "csv", "--output", "out"]),
            deep(["convert", "--output", "out.xlsx"]),
        ],
        ids=" ".join,
    )
    def test_what_does_not_print(self, arguments: list[str]) -> None:
        """Line ends, stray bytes and codes of terminals in a name do no harm and stand as escapes."""
        Path("odd").mkdir()
        for name in (b"a\nb.txt", b"a\xff.txt", b"a\x1b[31m.txt", normalize("NFD", "kế hoạch.txt").encode()):
            copy(b"ranges.txt", b"odd/" + name)

        command, *options = arguments
        code, out, err = run(command, "odd", *options)

        assert (0, b"") == (code, err)
        assert b"\x1b" not in out


class TestTerminal:
    """On a terminal there are colours and a line of progress."""

    def test_colours(self) -> None:
        """Codes and severities are coloured, and nothing else changes."""
        shown = terminal("check", "ranges.txt", "--select", "BDG902")

        assert "ranges.txt:3:7 \033[1mBDG902\033[0m \033[36mlưu ý\033[0m: cách viết giai đoạn" in shown

    @pytest.mark.deep
    @pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
    def test_no_colours(self, more: dict[str, str]) -> None:
        """Who asks for none has none."""
        assert "\033" not in terminal("check", "ranges.txt", **more)

    @pytest.mark.deep
    def test_progress(self) -> None:
        """Many files show how many are done; the line goes before anything else is written."""
        shown, blank = terminal("check", "kế hoạch", "--select", "BDG501"), " " * len("0/2 files")

        assert shown.startswith(f"\r0/2 files\r{blank}\r\r1/2 files\r{blank}\r")
        assert f"\r2/2 files\r{blank}\r2 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý\r\n" in shown

    @pytest.mark.deep
    def test_no_progress(self) -> None:
        """One file has none."""
        assert "1/1" not in terminal("check", "ranges.txt")

    @pytest.mark.deep
    def test_a_word_file_is_not_shown(self) -> None:
        """A Word file does not go to a terminal."""
        assert ("binhdanggioi: error: a Word file cannot be shown on a terminal: give --output FILE\r\n") == terminal(
            "convert", "ranges.txt", "--to", "docx"
        )


def terminal(*arguments: str, **more: str) -> str:
    """Run the command on a terminal and return what it shows there."""
    pty = pytest.importorskip("pty", reason="there are no pseudo-terminals here")
    ours, its = pty.openpty()
    command = [sys.executable, "-m", "binhdanggioi", *arguments]
    process = subprocess.Popen(command, stdin=its, stdout=its, stderr=its, env=environment(**more), close_fds=True)
    os.close(its)
    shown = b"".join(chunks(ours))
    process.wait()
    os.close(ours)
    return shown.decode()


def chunks(file: int) -> Iterator[bytes]:
    """Read what a terminal shows until its program is gone."""
    while True:
        try:
            chunk = os.read(file, 65536)
        except OSError:  # so Linux says that nobody writes any more
            return
        if not chunk:
            return
        yield chunk


@contextmanager
def early(processes: str) -> Iterator[subprocess.Popen[bytes]]:
    """A check of many plans that has made ready to write its report, and is about to read the first plan."""
    for number in range(60):
        copy(EXAMPLES / TRAINING, f"kế hoạch/{number}.txt")
    arguments = ["-m", "binhdanggioi", "check", "kế hoạch", "--processes", processes, "--output", "report"]
    command = [sys.executable, "-c", HEARING, *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment(), start_new_session=True) as process:
        while not list(Path().glob(".binhdanggioi-*.tmp")):
            time.sleep(0.01)
        yield process


class TestEnds:
    """How it ends when it is stopped."""

    @pytest.mark.deep
    @pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
    def test_a_closed_pipe(self) -> None:
        """Who reads no further hears no more."""
        script = f"{sys.executable} -m binhdanggioi explain | true; echo ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", script], capture_output=True, check=False, env=environment())  # noqa: S607

        assert (b"", True) == (done.stderr, done.stdout in {b"141\n", b"0\n"})

    @pytest.mark.deep
    @pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
    @pytest.mark.parametrize("processes", ["1", "2"])
    def test_ctrl_c(self, processes: str) -> None:
        """Ctrl-C ends with one line and 130, also with several processes."""
        for number in range(60):
            copy(EXAMPLES / TRAINING, f"kế hoạch/{number}.txt")
        arguments = ["-m", "binhdanggioi", "check", "kế hoạch", "--processes", processes]
        command = [sys.executable, "-c", HEARING, *arguments]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, env=environment(), start_new_session=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            os.killpg(process.pid, signal.SIGINT)
            _, err = process.communicate()

        assert (130, b"binhdanggioi: note: stopped\n") == (process.returncode, err)

    @pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
    @pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP], ids=lambda each: each.name)
    def test_the_end_of_an_object(self, number: signal.Signals) -> None:
        """A signal that is heard where nothing can be raised ends it too, a moment later."""
        command = [sys.executable, "-c", HEARING, "-c", f"NUMBER = {number:d}\n{ENDS_AN_OBJECT}"]
        done = subprocess.run(command, capture_output=True, check=False, env=environment())

        assert (b"ended\n", b"") == (done.stdout, done.stderr)

    @pytest.mark.deep
    @pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
    @pytest.mark.parametrize("processes", ["1", "2"])
    @pytest.mark.parametrize(
        ("number", "send", "code", "told"),
        [
            (signal.SIGINT, os.killpg, 130, b"binhdanggioi: note: stopped\n"),
            (signal.SIGTERM, os.killpg, 143, b"binhdanggioi: note: stopped\n"),
            (signal.SIGTERM, os.kill, 143, b"binhdanggioi: note: stopped\n"),
            (signal.SIGHUP, os.kill, 129, b"binhdanggioi: note: stopped\n"),
        ],
        ids=["Ctrl-C", "all are told to end", "told to end", "the terminal is gone"],
    )
    def test_early(
        self, processes: str, number: signal.Signals, send: Callable[[int, int], None], code: int, told: bytes
    ) -> None:
        """So it is while other processes are started; nothing of them is seen, and no file is left."""
        with early(processes) as process:
            before = [path.name for path in Path().iterdir() if not path.name.endswith(".tmp")]
            send(process.pid, number)
            _, err = process.communicate(timeout=60)

        assert (code, told) == (process.returncode, err)
        assert sorted(before) == sorted(path.name for path in Path().iterdir())

    @pytest.mark.deep
    @pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
    def test_killed(self) -> None:
        """Where it is killed, the processes that it started end by themselves, and close what they were given."""
        with early("2") as process:
            process.kill()
            process.communicate(timeout=60)

        assert -signal.SIGKILL == process.returncode


class TestProgram:
    """The program itself."""

    def test_help_loads_no_room(self) -> None:
        """Help costs nothing of what the rooms need."""
        code = "import sys; sys.argv = ['binhdanggioi', '--help']; import runpy\n"
        code += (
            "try: runpy.run_module('binhdanggioi', run_name='__main__', alter_sys=True)\nfinally: print(*sys.modules)"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, check=True, env=environment(), encoding="utf-8"
        )
        loaded = set(done.stdout.splitlines()[-1].split())

        assert {"binhdanggioi", "binhdanggioi.commands"} == {
            ".".join(name.split(".")[:2]) for name in loaded if name.startswith("binhdanggioi")
        }
        assert set() == loaded & {"attr", "attrs", "cattrs", "babel", "dateutil", "docx", "orjson"}

    @pytest.mark.parametrize(
        ("arguments", "rooms"),
        [
            deep(["explain", "BDG501"], {"checking", *FLOOR}),
            deep(["schema"], {"records", "catalogue", *GROUND}),
            (["summarize", "ranges.txt"], {"opening", "reading", "writing", *FLOOR}),
        ],
    )
    def test_a_command_loads_what_it_needs(self, arguments: list[str], rooms: set[str]) -> None:
        """No command opens a room that it does not use."""
        code = "import sys; from binhdanggioi.__main__ import main; main(); print(*sys.modules)"
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments],
            capture_output=True,
            check=True,
            env=environment(),
            encoding="utf-8",
        )
        loaded = {
            name.split(".")[1] for name in done.stdout.splitlines()[-1].split() if name.startswith("binhdanggioi.")
        }

        assert set() == loaded - rooms - {"commands", "__main__"}

    @pytest.mark.parametrize(
        ("arguments", "sentence"),
        [
            (["chek"], "binhdanggioi: error: argument COMMAND ...: invalid choice: 'chek'"),
            (["check"], "binhdanggioi check: error: the following arguments are required: FILE\n"),
            (
                ["check", "ranges.txt", "--format", "pdf"],
                "binhdanggioi check: error: argument --format: invalid choice: ",
            ),
        ],
    )
    def test_wrong_use(self, arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]) -> None:
        """Wrong use is told with how it is used."""
        with pytest.raises(SystemExit, match="2"):
            main(arguments)

        assert sentence in capsys.readouterr().err

    def test_no_memory(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Where the memory is full, a sentence tells it."""

        def full(*_: object, **__: object) -> str:
            raise MemoryError

        monkeypatch.setattr(bdg.Page, "document", full)

        assert 2 == main(["summarize", "ranges.txt", "--format", "html"])
        assert ("", "binhdanggioi: error: there is not enough memory\n") == capsys.readouterr()

    def test_no_command(self) -> None:
        """Without a command it says how it is used."""
        code, out, err = run()

        assert (2, b"") == (code, out)
        assert err.startswith(b"usage: binhdanggioi COMMAND [options] ...\nbinhdanggioi: error: ")

    def test_the_script(self) -> None:
        """What is installed as a command is `main`."""
        scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]

        assert {"binhdanggioi": f"{main.__module__}:{main.__name__}"} == scripts

    @pytest.mark.deep
    def test_version(self) -> None:
        """It says which version is installed."""
        version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]

        assert (0, f"binhdanggioi {version}\n".encode(), b"") == run("--version")

    @pytest.mark.parametrize("name", ["", *COMMANDS])
    def test_help_is_documented(
        self, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """The reference shows the help of every command as it is."""
        monkeypatch.setenv("COLUMNS", "80")
        with pytest.raises(SystemExit, match="0"):
            main([*filter(None, [name]), "--help"])

        assert f"```text\n{capsys.readouterr().out}```\n" in DOCUMENTED.read_text("utf-8")


class TestHook:
    """The hook for pre-commit."""

    def hook(self) -> dict[str, str]:
        """The one hook that the project offers."""
        (hook,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
        return dict(hook)

    def test_pre_commit_takes_it(self) -> None:
        """Pre-commit finds no fault in it."""
        client = pytest.importorskip("pre_commit.clientlib", reason="pre-commit is no part of the tests")

        assert ["binhdanggioi-check"] == [hook["id"] for hook in client.load_manifest(ROOT / ".pre-commit-hooks.yaml")]

    @pytest.mark.parametrize(("path", "wanted"), [("a/b.txt", True), ("b.docx", True), ("b.md", False), ("txt", False)])
    def test_its_files(self, path: str, wanted: bool) -> None:  # noqa: FBT001 - data
        """It is run on text and Word files."""
        assert wanted == bool(re.search(self.hook()["files"], path))

    @pytest.mark.deep
    def test_its_entry_runs(self) -> None:
        """Its entry, with names of files behind it, checks them."""
        program, *arguments = self.hook()["entry"].split()

        assert "binhdanggioi" == program
        assert 1 == run(*arguments, f"kế hoạch/{TRAINING}", f"kế hoạch/{PROGRAMME}")[0]


@pytest.mark.skipif(os.name == "nt", reason="its shell closes no streams")
class TestClosedStreams:
    """A closed or full standard stream is no finding: the exit code is 2, or that of what was done without it."""

    @pytest.mark.parametrize(
        ("command", "code", "told"),
        [
            ("check ranges.txt >&-", 2, "binhdanggioi: error: Bad file descriptor\n"),
            deep("check ranges.txt --format json >&-", 2, "binhdanggioi: error: Bad file descriptor\n"),
            deep("convert ranges.txt --to text >&-", 2, "binhdanggioi: error: Bad file descriptor\n"),
            deep("schema >&-", 2, "binhdanggioi: error: Bad file descriptor\n"),
            ("check - <&-", 2, "binhdanggioi: error: -: Bad file descriptor\n"),
            ("check nope 2>&-", 2, ""),
            deep("check nope >&- 2>&- <&-", 2, ""),
            deep("chek 2>&-", 2, ""),
            ("check ranges.txt --select BDG902 --output made >&-", 0, ""),
            deep("check ranges.txt --select BDG902 --output made --processes 2 <&- >&- 2>&-", 0, ""),
            deep("--help >&-", 2, "binhdanggioi: error: Bad file descriptor\n"),
        ],
    )
    def test_closed(self, command: str, code: int, told: str) -> None:
        """What cannot be read or written is told where that can be; nothing else is wrong."""
        assert (code, told) == in_a_shell(command)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
    @pytest.mark.parametrize(
        ("command", "told"),
        [
            ("check nope 2>/dev/full", ""),
            deep("check ranges.txt >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("convert ranges.txt --to docx >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("convert ranges.txt --to ics >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("check ranges.txt --format html >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("chek 2>/dev/full", ""),
            ("--help >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("--version >/dev/full", "binhdanggioi: error: No space left on device\n"),
            deep("check --help >/dev/full", "binhdanggioi: error: No space left on device\n"),
        ],
    )
    def test_full(self, command: str, told: str) -> None:
        """So it is with a full one, also where nothing is kept back to be written at once."""
        assert [(2, told), (2, told)] == [in_a_shell(command), in_a_shell(command, PYTHONUNBUFFERED="1")]


def in_a_shell(command: str, **more: str) -> tuple[int, str]:
    """Run the command with the streams that a shell gives it; return its exit code and what it told."""
    line = f'"{sys.executable}" -W error -m binhdanggioi {command}'
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, check=False, env=environment(**more))
    return done.returncode, done.stderr.decode()
