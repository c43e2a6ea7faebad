import os
from errno import ENOSPC
from pathlib import Path

import pytest
from docx import Document

import binhdanggioi as bdg
from binhdanggioi.__main__ import main

RANGES = "I. MỤC ĐÍCH\n\n- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.\n"
MENDED = RANGES.replace("2021-2025", "2021 - 2025")
ONLY_TEXT = "only plain text is mended; run: binhdanggioi convert FILE --to text"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to work in, with a plan that can be mended."""
    (tmp_path / "a.txt").write_text(RANGES, encoding="utf-8", newline="")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)
    return tmp_path


class TestFix:
    """What it may change."""

    def test_a_word_file_under_another_name(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A Word file is known by its bytes, is left as it is, and stops nothing."""
        document = Document()
        document.add_paragraph("I. MỤC ĐÍCH")
        document.add_paragraph("- Năm 2021-2025, 2021 - 2030 và 2026 - 2030.")
        document.save("w.txt")
        before = Path("w.txt").read_bytes()

        assert 2 == main(["fix", "w.txt", "a.txt", "--write"])
        assert f"binhdanggioi: error: w.txt: {ONLY_TEXT}\n" == capsys.readouterr().err
        assert (before, MENDED) == (Path("w.txt").read_bytes(), Path("a.txt").read_text(encoding="utf-8"))

    def test_a_file_that_has_changed(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """A file that somebody saves while it is read keeps what he saved."""

        def slow(source: bdg.Source, report: bdg.Report, *, suggested: bool) -> str:
            Path("a.txt").write_text("saved meanwhile", encoding="utf-8")
            return mend(source, report, suggested=suggested)

        mend = bdg.apply_fixes
        monkeypatch.setattr(bdg, "apply_fixes", slow)

        assert 2 == main(["fix", "a.txt", "--write"])
        assert (
            "binhdanggioi: error: a.txt: the file has changed since it was read, and is left as it is\n"
            == capsys.readouterr().err
        )
        assert "saved meanwhile" == Path("a.txt").read_text(encoding="utf-8")

    def test_a_note_comes_after(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """That a file is in UTF-8 now is said when it is, and not where it could not be written."""
        Path("a.txt").write_bytes(RANGES.encode("utf-16"))

        def full(_: int) -> None:
            raise OSError(ENOSPC, os.strerror(ENOSPC))

        monkeypatch.setattr(os, "fsync", full)

        assert 2 == main(["fix", "a.txt", "--write"])
        assert "binhdanggioi: error: a.txt: No space left on device\n" == capsys.readouterr().err
        assert RANGES.encode("utf-16") == Path("a.txt").read_bytes()

    @pytest.mark.skipif(os.name == "nt", reason="pipes are another matter there")
    def test_a_pipe(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A pipe cannot be changed, and nobody waits for it."""
        os.mkfifo("pipe")

        assert 2 == main(["fix", "pipe", "--write"])
        assert (
            "binhdanggioi: error: pipe: only a file can be changed; without --write the changes are shown\n"
            == capsys.readouterr().err
        )

    def test_a_diff_shows_what_is_hidden(self, capsys: pytest.CaptureFixture[str]) -> None:
        """Codes of a terminal and marks of direction stand in the diff as escapes."""
        Path("a.txt").write_text(RANGES.replace("ĐÍCH", "ĐÍCH \x1b]0;x\x07\u202e"), encoding="utf-8")

        assert 1 == main(["fix", "a.txt"])
        assert r" I. MỤC ĐÍCH \x1b]0;x\x07\u202e" in capsys.readouterr().out.splitlines()

    @pytest.mark.skipif(os.name == "nt", reason="links are another matter there")
    def test_a_link_stays(self) -> None:
        """A link stays one, and the file that it points to is mended, with its mode."""
        Path("a.txt").chmod(0o640)
        Path("link.txt").symlink_to("a.txt")

        assert 0 == main(["fix", "link.txt", "--write"])
        assert (True, MENDED, 0o640) == (
            Path("link.txt").is_symlink(),
            Path("a.txt").read_text(encoding="utf-8"),
            Path("a.txt").stat().st_mode & 0o777,
        )
