import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binhdanggioi.notation.diff import unified_diff
from binhdanggioi.notation.pattern import Pattern

HEADING = Pattern(r"@@ -([0-9]+)(?:,([0-9]+))? \+([0-9]+)(?:,([0-9]+))? @@")
NO_END = "\\ No newline at end of file"
texts = st.lists(st.sampled_from(["", "a", "b", "c", "d", "e"]), max_size=25).map("\n".join)
PATCH = pytest.mark.skipif(shutil.which("patch") is None, reason="the program patch is not installed")


def ended(lines: Sequence[str]) -> list[str]:
    """The lines of a diff with their ends: all have one but those that are said to have none."""
    told = enumerate(lines, start=1)
    return [line if lines[at : at + 1] == [NO_END] else f"{line}\n" for at, line in told if line != NO_END]


def patched(old: str, diff: Sequence[str]) -> str:
    """Apply a diff as it says, and refuse one that says what is not so."""
    lines, made, reached = old.splitlines(keepends=True), list[str](), 0
    for start, sizes, hunk in hunks(ended(diff[2:])):
        before = [line[1:] for line in hunk if line[0] != "+"]
        after = [line[1:] for line in hunk if line[0] != "-"]
        assert (before, sizes) == (lines[start : start + len(before)], (len(before), len(after)))
        made += [*lines[reached:start], *after]
        reached = start + len(before)
    return "".join([*made, *lines[reached:]])


def hunks(lines: Sequence[str]) -> Iterator[tuple[int, tuple[int, int], list[str]]]:
    """Where each hunk begins in the old text, how many lines it has there and in the new one, and its lines."""
    places = [place for place, line in enumerate(lines) if line.startswith("@@")]
    for place, end in pairwise((*places, len(lines))):
        found = HEADING.fullmatch(lines[place].rstrip("\n"))
        assert found is not None
        old, new = int(found[2] or 1), int(found[4] or 1)
        yield int(found[1]) - bool(old), (old, new), list(lines[place + 1 : end])


class TestUnifiedDiff:
    """A diff says what to change in one text to get another."""

    @given(texts, texts)
    def test_it_is_right(self, old: str, new: str) -> None:
        """Whatever the texts, what it says makes the new one of the old one."""
        assert new == patched(old, list(unified_diff(old, new, "a.txt")))

    @given(texts)
    def test_equal_texts(self, text: str) -> None:
        """Of equal texts there is none."""
        assert [] == list(unified_diff(text, text, "a.txt"))

    @PATCH
    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("a\nb\nc\n", "a\nB\nc\n"),
            ("a\nb\nc", "a\nb\nC"),
            ("a\nb\nc\n", "a\nb\nc"),
            ("a\n\nb\nc\n\nd\n", "a b\nc\n\nd\n"),
            ("", "a\nb\n"),
            ("a\n" * 40, "a\n" * 5 + "b\n" + "a\n" * 20 + "c\n" + "a\n" * 13),
        ],
    )
    @pytest.mark.parametrize("name", ["a.txt", "kế hoạch 1.txt"])
    def test_patch_takes_it(self, old: str, new: str, name: str, tmp_path: Path) -> None:
        """The program that patches files takes it, and finds the file by its name."""
        (tmp_path / name).write_bytes(old.encode())
        diff = "".join(f"{line}\n" for line in unified_diff(old, new, name))
        command = ["patch", "--strip=0", "--batch", "--fuzz=0"]
        subprocess.run(command, input=diff.encode(), cwd=tmp_path, check=True, capture_output=True)

        assert new == (tmp_path / name).read_bytes().decode()

    def test_contexts(self) -> None:
        """Changes that are far from each other stand apart, each with three lines before and after."""
        old = [str(number) for number in range(20)]
        new = [*old[:2], "new", *old[3:10], "new", *old[11:]]

        assert [
            *("--- a\t(old)", "+++ a\t(new)", "@@ -1,6 +1,6 @@"),
            *(" 0", " 1", "-2", "+new", " 3", " 4", " 5"),
            *("@@ -8,7 +8,7 @@", " 7", " 8", " 9", "-10", "+new", " 11", " 12", " 13"),
        ] == list(unified_diff("\n".join(old), "\n".join(new), "a"))

    @pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
    def test_few_lines(self, end: str) -> None:
        """Where lines were joined among many that are equal, only these are shown, whatever ends the lines."""
        lines = [part for number in range(200) for part in (f"- Việc {number}", "", "- Giao Sở Nội vụ.")]
        joined = [*lines[:300], "- Việc 100 - Giao Sở Nội vụ.", *lines[303:]]

        assert [
            *("@@ -298,9 +298,7 @@", " - Việc 99", " ", " - Giao Sở Nội vụ."),
            *("-- Việc 100", "-", "-- Giao Sở Nội vụ.", "+- Việc 100 - Giao Sở Nội vụ."),
            *(" - Việc 101", " ", " - Giao Sở Nội vụ."),
        ] == list(unified_diff(end.join(lines), end.join(joined), "a"))[2:]

    @pytest.mark.parametrize("more", [0, 1])
    def test_it_is_fast(self, more: int) -> None:
        """Many changes among lines of which each comes again and again take no long time."""
        old = [part for number in range(20_000) for part in (f"slip {number}", f"line {number % 120}")]
        new = [line.replace("slip", "mended") for line in old] + ["end"] * more
        started = time.process_time()
        lines = sum(1 for _ in unified_diff("\n".join(old), "\n".join(new), "a"))

        assert 3 * 20_000 < lines < 4 * 20_000 + 10
        assert time.process_time() - started < 5
