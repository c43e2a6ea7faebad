import errno
import os
import stat
import threading
from pathlib import Path

import pytest

from binhdanggioi.opening.replace import replace_file, replace_text

POSIX = pytest.mark.skipif(os.name == "nt", reason="modes, links and pipes are another matter there")


def names(folder: Path) -> list[str]:
    """The names of what stands in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


class TestReplaceFile:
    """A file is written whole or not at all."""

    def test_a_new_file(self, tmp_path: Path) -> None:
        """A new file has its bytes, and nothing stands beside it."""
        with replace_file(tmp_path / "a") as stream:
            stream.write(b"new")

        assert (b"new", ["a"]) == ((tmp_path / "a").read_bytes(), names(tmp_path))

    def test_the_old_one_stays_to_the_end(self, tmp_path: Path) -> None:
        """While the new bytes are written, the old file can still be read."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        with replace_file(path) as stream:
            stream.write(b"new" * 100_000)
            stream.flush()
            before = path.read_bytes()

        assert (b"old", b"new" * 100_000) == (before, path.read_bytes())

    @pytest.mark.parametrize("error", [KeyboardInterrupt("end"), RuntimeError("end"), OSError(errno.ENOSPC, "end")])
    def test_a_failure_changes_nothing(self, tmp_path: Path, error: BaseException) -> None:
        """Whatever ends the writing, the old file is as it was, and the temporary one is gone."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        with pytest.raises(type(error), match="end"), replace_file(path) as stream:  # noqa: PT012 - both matter
            stream.write(b"new")
            raise error

        assert (b"old", ["a"]) == (path.read_bytes(), names(tmp_path))

    def test_an_error_names_the_file(self, tmp_path: Path) -> None:
        """An error that names no file, as that of a full disk, names the one that was to be written."""
        with pytest.raises(OSError, match="full") as caught, replace_file(tmp_path / "a"):
            raise OSError(errno.ENOSPC, "full")

        assert str(tmp_path / "a") == caught.value.filename

    def test_no_folder(self, tmp_path: Path) -> None:
        """In a folder that is not there, the file is named, and not the temporary one."""
        with pytest.raises(FileNotFoundError) as caught, replace_file(tmp_path / "none" / "a"):
            pass

        assert (str(tmp_path / "none" / "a"), None) == (caught.value.filename, caught.value.filename2)

    def test_a_folder(self, tmp_path: Path) -> None:
        """A folder is no file, and stays."""
        with pytest.raises(OSError, match=r".") as caught, replace_file(tmp_path):
            pass

        assert (str(tmp_path), []) == (caught.value.filename, names(tmp_path))

    @POSIX
    def test_the_mode_stays(self, tmp_path: Path) -> None:
        """The mode of the old file stays; a new one has what the user lets new files have."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        path.chmod(0o640)
        usual = tmp_path / "usual"
        usual.touch()
        for each in (path, tmp_path / "new"):
            with replace_file(each) as stream:
                stream.write(b"new")

        assert (0o640, mode(usual)) == (mode(path), mode(tmp_path / "new"))

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everything")
    def test_a_protected_file(self, tmp_path: Path) -> None:
        """A file that may not be written is not replaced, although its folder would let it be."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        path.chmod(0o444)
        with pytest.raises(PermissionError), replace_file(path):
            pass

        assert (b"old", ["a"]) == (path.read_bytes(), names(tmp_path))

    @POSIX
    def test_a_link_stays(self, tmp_path: Path) -> None:
        """Of a link, the file it points to is replaced, in its own folder; also where it is not there yet."""
        (tmp_path / "far").mkdir()
        (tmp_path / "far" / "a").write_bytes(b"old")
        for name in ("a", "b"):
            (tmp_path / name).symlink_to(f"far/{name}")
            with replace_file(tmp_path / name) as stream:
                stream.write(b"new")

        assert [True, True] == [(tmp_path / name).is_symlink() for name in ("a", "b")]
        assert [b"new", b"new"] == [(tmp_path / "far" / name).read_bytes() for name in ("a", "b")]
        assert (["a", "b", "far"], ["a", "b"]) == (names(tmp_path), names(tmp_path / "far"))

    @POSIX
    def test_another_hard_link_keeps_the_old(self, tmp_path: Path) -> None:
        """Another name of the same file keeps its bytes."""
        (tmp_path / "a").write_bytes(b"old")
        (tmp_path / "b").hardlink_to(tmp_path / "a")
        with replace_file(tmp_path / "a") as stream:
            stream.write(b"new")

        assert (b"new", b"old") == ((tmp_path / "a").read_bytes(), (tmp_path / "b").read_bytes())

    @POSIX
    def test_a_pipe_is_written_straight(self, tmp_path: Path) -> None:
        """A named pipe stays one, and its reader gets the bytes."""
        pipe, got = tmp_path / "pipe", list[bytes]()
        os.mkfifo(pipe)
        reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
        reader.start()
        with replace_file(pipe) as stream:
            stream.write(b"new")
        reader.join()

        assert ([b"new"], True) == (got, stat.S_ISFIFO(pipe.stat().st_mode))

    @POSIX
    def test_a_device_is_written_straight(self) -> None:
        """So is what swallows everything."""
        with replace_file(os.devnull) as stream:
            stream.write(b"new")

        assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


class TestReplaceText:
    """The same for a text."""

    def test_its_form(self, tmp_path: Path) -> None:
        """It is UTF-8 with plain line ends; half a character is an escape."""
        with replace_text(tmp_path / "a") as stream:
            stream.write("kế\n\udcff")

        assert "kế\n\\udcff".encode() == (tmp_path / "a").read_bytes()

    def test_a_failure_changes_nothing(self, tmp_path: Path) -> None:
        """A failure leaves the old text."""
        path = tmp_path / "a"
        path.write_bytes(b"old")
        with pytest.raises(ZeroDivisionError), replace_text(path) as stream:  # noqa: PT012 - both matter
            stream.write("new")
            raise ZeroDivisionError

        assert (b"old", ["a"]) == (path.read_bytes(), names(tmp_path))
