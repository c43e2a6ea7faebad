import os
import subprocess
import sys
from pathlib import Path

import pytest

from binhdanggioi.__main__ import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with two plans, and a file and a set of tables that are there already."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("KẾ HOẠCH\nTập huấn\n", encoding="utf-8")
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    (tmp_path / "out").mkdir()
    for name in ("a.json", "b.json", "findings.csv"):
        (tmp_path / "out" / name).write_text("old", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)
    return tmp_path


THERE = [
    (["a.txt", "--output", "old.json"], "old.json", "old.json"),
    (["a.txt", "--to", "docx", "--output", "old.json"], "old.json", "old.json"),
    (["a.txt", "--to", "json", "--output", "out"], "out/a.json", "out/a.json"),
    (["a.txt", "b.txt", "--to", "json", "--output", "out"], "out/a.json", "out/a.json and 1 more"),
    (["a.txt", "b.txt", "--to", "xlsx", "--output", "old.json"], "old.json", "old.json"),
    (["a.txt", "--to", "csv", "--output", "out"], "out/findings.csv", "out/findings.csv"),
]


class TestForce:
    """What is there already is replaced only when that is asked for."""

    @pytest.mark.parametrize(("arguments", "path", "told"), THERE)
    def test_it_is_refused(
        self, arguments: list[str], path: str, told: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """Without `--force` nothing is written, and a sentence names the file."""
        before = sorted(Path().rglob("*"))

        assert 2 == main(["convert", *arguments])
        assert (
            "",
            f"binhdanggioi: error: {told}: there already; --force replaces what is there\n",
        ) == capsys.readouterr()
        assert ("old", before) == (Path(path).read_text(encoding="utf-8"), sorted(Path().rglob("*")))

    @pytest.mark.parametrize(("arguments", "path", "told"), THERE)
    def test_it_is_replaced(self, arguments: list[str], path: str, told: str) -> None:
        """With `--force` it is replaced."""
        assert (0, path) == (main(["convert", *arguments, "--force"]), told.removesuffix(" and 1 more"))
        assert b"old" != Path(path).read_bytes()

    def test_what_is_no_file(self) -> None:
        """A device needs no force."""
        assert 0 == main(["convert", "a.txt", "--to", "json", "--output", os.devnull])

    @pytest.mark.skipif(sys.platform != "linux", reason="open files stand in /proc only there")
    @pytest.mark.parametrize("output", ["/dev/stdout", "/proc/self/fd/1"])
    def test_what_is_open(self, output: str) -> None:
        """A file that the shell has opened needs none, and keeps what was written there before."""
        main(["convert", "a.txt", "--output", "made.json"])
        script = f'"$0" -m binhdanggioi convert a.txt --to json --output {output} >> old.json'
        done = subprocess.run(["/bin/sh", "-c", script, sys.executable], capture_output=True, check=False)

        assert (0, b"") == (done.returncode, done.stderr)
        assert b"old" + Path("made.json").read_bytes() == Path("old.json").read_bytes()

    @pytest.mark.parametrize(
        "arguments",
        [["check", "a.txt", "--fail-on", "never"], ["summarize", "a.txt"], ["deadlines", "a.txt"], ["schema"]],
        ids=" ".join,
    )
    def test_reports_replace_theirs(self, arguments: list[str]) -> None:
        """Reports, summaries, deadlines and schemas replace what is there."""
        assert 0 == main([*arguments, "--output", "old.json"])
        assert "old" != Path("old.json").read_text(encoding="utf-8")


class TestFolder:
    """Several plans need a folder."""

    @pytest.mark.parametrize(
        "arguments",
        [
            ["a.txt", "b.txt", "--output", "x.docx"],
            [".", "--output", "x.HTML"],
            ["a.txt", "b.txt", "--to", "json", "--output", "x.md"],
            ["a.txt", "--to", "csv", "--output", "x.csv"],
        ],
        ids=" ".join,
    )
    def test_the_name_of_a_file(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """A folder that would be made under the name of a file is refused: a file was meant."""
        assert 2 == main(["convert", *arguments])
        assert (
            f"binhdanggioi: error: {arguments[-1]}: this needs a folder, and has the name of a file\n"
            == capsys.readouterr().err
        )
        assert not Path(arguments[-1]).exists()

    @pytest.mark.parametrize("output", ["x.docx", "ke-hoach-2.2026"])
    def test_a_folder_that_is_one(self, output: str) -> None:
        """A folder that is there may have any name, and a name that only has a dot may be made."""
        if output == "x.docx":
            Path(output).mkdir()

        assert 0 == main(["convert", "a.txt", "b.txt", "--to", "json", "--output", output])
        assert ["a.json", "b.json"] == sorted(path.name for path in Path(output).iterdir())

    @pytest.mark.parametrize(
        "arguments",
        [
            ["a.txt", "--to", "json", "--output", "new/../old.json"],
            ["a.txt", "--to", "text", "--output", "new/../a.txt"],
            ["a.txt", "b.txt", "--to", "json", "--output", "new/../out"],
            ["a.txt", "--to", "csv", "--output", "out/new/.."],
        ],
        ids=" ".join,
    )
    def test_a_way_through_no_folder(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """A path that comes back out of a folder that is not there is refused: what it leads to was not looked at."""
        before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
        missing = arguments[-1].partition("/..")[0]

        assert 2 == main(["convert", *arguments])
        assert f"binhdanggioi: error: {missing}: there is no such folder\n" == capsys.readouterr().err
        assert before == {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}

    def test_a_way_back(self) -> None:
        """One that comes back out of a folder that is there leads to where it says, and is made where it ends."""
        assert 0 == main(["convert", "a.txt", "b.txt", "--to", "json", "--output", "out/../new"])
        assert ["a.json", "b.json"] == sorted(path.name for path in Path("new").iterdir())

    @pytest.mark.skipif(os.name == "nt", reason="links are another matter there")
    def test_two_names_of_one_file(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Two plans never go to one file, also where it has two names."""
        Path("out/b.json").unlink()
        Path("out/b.json").hardlink_to("out/a.json")

        assert 2 == main(["convert", "a.txt", "b.txt", "--to", "json", "--output", "out", "--force"])
        assert (
            "binhdanggioi: error: out/b.json: both a.txt and b.txt would be written there\n" == capsys.readouterr().err
        )


class TestUnwritable:
    """A target that cannot be written ends nothing."""

    def test_the_others_are_written(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A folder stands under the name of one target, and a file under that of the folder of another."""
        Path("plans/two").mkdir(parents=True)
        for name in ("plans/c.txt", "plans/d.txt", "plans/two/e.txt", "plans/z.txt"):
            Path(name).write_text("KẾ HOẠCH\nTập huấn\n", encoding="utf-8")
        Path("made/d.json").mkdir(parents=True)
        Path("made/two").write_text("old", encoding="utf-8")

        assert 2 == main(["convert", "plans", "--to", "json", "--output", "made"])
        first, second = capsys.readouterr().err.splitlines()
        assert first.startswith("binhdanggioi: error: made/d.json: ")
        assert second.startswith("binhdanggioi: error: made/two")
        assert ["c.json", "d.json", "two", "z.json"] == sorted(path.name for path in Path("made").iterdir())
        assert "old" == Path("made/two").read_text(encoding="utf-8")

    @pytest.mark.skipif(os.name == "nt", reason="links are another matter there")
    def test_a_loop_of_links(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A link to itself is no file, and no place for one."""
        Path("loop").symlink_to("loop")

        assert 2 == main(["convert", "a.txt", "--to", "json", "--output", "loop"])
        assert "binhdanggioi: error: loop: Too many levels of symbolic links\n" == capsys.readouterr().err
