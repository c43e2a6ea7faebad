from io import StringIO
from pathlib import Path

import pytest

from binhdanggioi.__main__ import main
from binhdanggioi.commands.console import Output, opened, printable

HIDDEN = "\x1b[31m\x07\x9b\u202e\u2066\u200b\u00ad\u2028\ufe0f\u3164\U000e0041\ud800"
"""A code of a terminal, marks of direction, and others that are not seen."""
SEEN = r"\x1b[31m\x07\x9b\u202e\u2066\u200b\xad\u2028\ufe0f\u3164\U000e0041\ud800"
PLAN = f"I. MỤC ĐÍCH\n\n- Năm 2021-2025, 2021 - 2030 {HIDDEN[:-1]} và 2026 - 2030 tại \u202e xã.\n"
RAW = set(HIDDEN) - set("[31m")


class Terminal(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        """It says so."""
        return True


class TestPrintable:
    """What cannot be seen is made visible."""

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("Số 15/KH-SNV – “bình đẳng giới”", "Số 15/KH-SNV – “bình đẳng giới”"),
            ("e\u0301 \u00a0\uf0b7", "e\u0301 \u00a0\uf0b7"),
            (HIDDEN, SEEN),
            ("a\n\tb\r", r"a\n\tb\r"),
            ("", ""),
        ],
    )
    def test_escapes(self, text: str, shown: str) -> None:
        """Each such character is its escape; letters with tones, spaces and signs of fonts stay."""
        assert shown == printable(text)

    def test_what_is_kept(self) -> None:
        """What is to be kept is kept."""
        assert "a\n\tb\\r" == printable("a\n\tb\r", keep="\n\t")


class TestOutput:
    """The one place where text goes out."""

    @pytest.mark.parametrize(
        ("stream", "exact", "shown"),
        [
            (StringIO(), False, "a\\x1b\n\tb\n"),
            (StringIO(), True, "a\x1b\n\tb\r\n"),
            (Terminal(), False, "a\\x1b\n\tb\n"),
            (Terminal(), True, "a\\x1b\n\tb\n"),
        ],
    )
    def test_who_gets_what(self, stream: StringIO, exact: bool, shown: str) -> None:  # noqa: FBT001 - data
        """A page is made visible everywhere, other output on a terminal alone; line ends and tabs stay."""
        Output(stream, exact=exact).write("a\x1b\n\tb\r\n")

        assert shown == stream.getvalue()

    def test_a_colour(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Only the codes that are our own reach a terminal."""
        monkeypatch.setenv("TERM", "xterm")
        monkeypatch.delenv("NO_COLOR", raising=False)
        stream = Terminal()
        Output(stream, exact=False).write("a\x1b[0m", "code")

        assert "\033[1ma\\x1b[0m\033[0m" == stream.getvalue()

    def test_a_file_is_replaced_at_the_end(self, tmp_path: Path) -> None:
        """A file has its old text until all is written."""
        path = tmp_path / "a"
        path.write_text("old", encoding="utf-8")
        with opened(str(path)) as stream:
            stream.write("new")
            before = path.read_text(encoding="utf-8")

        assert ("old", "new") == (before, path.read_text(encoding="utf-8"))


class TestCommands:
    """No command shows what is hidden in a plan, or in a name."""

    @pytest.mark.parametrize(
        "arguments",
        [
            *(["check", "a.txt", "--format", form] for form in ("text", "markdown")),
            *(["summarize", "a.txt", "--length", length] for length in ("line", "screen", "full")),
            ["summarize", "a.txt", "--length", "full", "--format", "markdown"],
            ["ready", "a.txt"],
            ["deadlines", "a.txt"],
            ["fix", "a.txt"],
            ["fix", "a.txt", "--suggested"],
            ["check", "\u202e\x1b.txt"],
            ["explain", "\u202e\x1b"],
            ["check", "a.txt", "--config", "\u202e\x1b"],
            ["check", "a.txt", "--output", "\u202e\x1b/a"],
        ],
        ids=" ".join,
    )
    def test_what_is_shown(
        self,
        arguments: list[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        """Text, Markdown, diffs and sentences hold no control code, no mark of direction and no half character."""
        monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)
        monkeypatch.chdir(tmp_path)
        Path("a.txt").write_text(PLAN, encoding="utf-8")
        main(arguments)
        shown = capsys.readouterr()

        assert "" != shown.out + shown.err
        assert set() == RAW & set(shown.out + shown.err)

    @pytest.mark.parametrize("arguments", [["check", "a.txt", "-\u202e\x1b"], ["chek\u202e\x1b"]], ids=" ".join)
    def test_wrong_use(self, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        """Nor does the sentence about wrong use."""
        with pytest.raises(SystemExit, match="2"):
            main(arguments)

        assert set() == RAW & set(capsys.readouterr().err)

    @pytest.mark.parametrize("form", ["text", "json"])
    def test_data_stays(
        self, form: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
    ) -> None:
        """The text of a plan and a record go to a pipe as they are: what is read there is the same plan."""
        monkeypatch.setattr("binhdanggioi.__main__.prepare", lambda: None)
        monkeypatch.chdir(tmp_path)
        Path("a.txt").write_text(PLAN, encoding="utf-8")
        main(["convert", "a.txt", "--to", form])

        assert "tại \u202e xã" in capsysbinary.readouterr().out.decode()
