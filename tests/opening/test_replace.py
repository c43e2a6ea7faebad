import errno
import os
import stat
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from binhdanggioi.opening.replace import is_replaced, replace_file, replace_text

POSIX = pytest.mark.skipif(os.name == "nt", reason="modes, links and pipes are another matter there")
ROOT_ONLY = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives files to others and becomes another user"
)
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="open files stand in /proc only there")
SOURCES = str(Path(__file__).parents[2] / "src")
OWNER, GROUP = 1111, 2222
WRITER, OTHER_GROUP = 4444, 3333
ACL, DEFAULT_ACL = "system.posix_acl_access", "system.posix_acl_default"
ANYBODY = 2**32 - 1
LIST = struct.pack("<I", 2) + b"".join(
    struct.pack("<HHI", *entry)
    for entry in ((1, 6, ANYBODY), (2, 6, 5555), (4, 4, ANYBODY), (16, 6, ANYBODY), (32, 0, ANYBODY))
)
"""The list by which user 5555 may read and write, beside the owner; the group may read."""


def names(folder: Path) -> list[str]:
    """The names of what stands in a folder, in order."""
    return sorted(path.name for path in folder.iterdir())


def mode(path: Path) -> int:
    """The permissions of a file."""
    return stat.S_IMODE(path.stat().st_mode)


def written(path: Path, data: bytes = b"new") -> bytes:
    """What stands at a path when this was written there."""
    with replace_file(path) as stream:
        stream.write(data)
    return path.read_bytes()


def as_another(groups: list[int], job: Callable[[], object]) -> int:
    """Do something as another user of another group, who is a member of these groups too; return the exit code."""
    child = os.fork()
    if not child:
        try:
            os.setgroups(groups)
            os.setresgid(OTHER_GROUP, OTHER_GROUP, OTHER_GROUP)
            os.setresuid(WRITER, WRITER, WRITER)
            job()
        except OSError as error:
            os._exit(error.errno or 1)
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder in which everybody may write."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        yield Path(folder)


def in_a_shell(folder: Path, path: str) -> str:
    """What a file holds to which a program wrote two lines of its own, and between them through a path."""
    program = f"from binhdanggioi import replace_file\nwith replace_file('{path}') as file: file.write(b'new\\n')"
    script = f"(echo before; '{sys.executable}' -c \"$0\"; echo after) > made 3>&1 2>&1"
    subprocess.run(
        ["/bin/sh", "-c", script, program], cwd=folder, check=True, env={**os.environ, "PYTHONPATH": SOURCES}
    )
    return (folder / "made").read_text(encoding="utf-8")


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

    def test_an_error_names_the_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """An error of the writing that names no file, as that of a full disk, names the one that was to be written."""

        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, "full")

        monkeypatch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="full") as caught:
            written(tmp_path / "a")

        assert (str(tmp_path / "a"), []) == (caught.value.filename, names(tmp_path))
        assert str(OSError(errno.ENOSPC, "full", str(tmp_path / "a"))) == str(caught.value)

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
    def test_a_full_device(self) -> None:
        """So does one that comes while the bytes are written, before the end."""
        with pytest.raises(OSError, match="No space left") as caught, replace_file("/dev/full") as stream:
            stream.write(b"new" * 100_000)

        assert "/dev/full" == caught.value.filename

    @pytest.mark.parametrize("name", [None, "b"])
    def test_an_error_of_the_caller(self, tmp_path: Path, name: str | None) -> None:
        """An error of what the caller does meanwhile stays as it is: it is about something else."""
        with pytest.raises(OSError, match="far") as caught, replace_file(tmp_path / "a"):
            raise OSError(errno.EIO, "far", name)

        assert name == caught.value.filename

    def test_no_folder(self, tmp_path: Path) -> None:
        """In a folder that is not there, the file is named, and not the temporary one."""
        with pytest.raises(FileNotFoundError) as caught, replace_file(tmp_path / "none" / "a"):
            pass

        assert (str(tmp_path / "none" / "a"), None) == (caught.value.filename, caught.value.filename2)
        assert str(caught.value).endswith(f": '{tmp_path / 'none' / 'a'}'")

    @pytest.mark.parametrize("path", ["{}", "{}/..", "/", ".", ""])
    def test_a_folder(self, tmp_path: Path, path: str) -> None:
        """A folder is no file, and stays; so is the root of all folders."""
        place = Path(path.format(tmp_path))
        with pytest.raises(OSError, match=r".") as caught, replace_file(place):
            pass

        assert (str(place), []) == (caught.value.filename, names(tmp_path))

    def test_a_way_through_no_folder(self, tmp_path: Path) -> None:
        """A path through a folder that is not there leads nowhere, also where it comes back at once."""
        (tmp_path / "a").write_bytes(b"old")
        with pytest.raises(FileNotFoundError), replace_file(tmp_path / "none" / ".." / "a"):
            pass

        assert b"old" == (tmp_path / "a").read_bytes()

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

    @ROOT_ONLY
    @pytest.mark.parametrize(
        ("groups", "mode_before", "after"),
        [
            ([GROUP], 0o660, (WRITER, GROUP, 0o660)),
            ([GROUP], 0o4660, (WRITER, GROUP, 0o660)),
            ([], 0o666, (WRITER, OTHER_GROUP, 0o606)),
            ([], 0o2676, (WRITER, OTHER_GROUP, 0o606)),
        ],
        ids=[
            "a member of the group",
            "a member, and an owner that stays",
            "a stranger",
            "a stranger, and a group that stays",
        ],
    )
    def test_the_group_stays(
        self, shared: Path, groups: list[int], mode_before: int, after: tuple[int, int, int]
    ) -> None:
        """The group of the old file keeps its rights; where it cannot stay, another group does not get them."""
        path = shared / "a"
        path.write_bytes(b"old")
        os.chown(path, OWNER, GROUP)
        path.chmod(mode_before)

        assert 0 == as_another(groups, lambda: written(path))
        status = path.stat()
        assert (b"new", after) == (path.read_bytes(), (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)))

    @ROOT_ONLY
    def test_a_protected_file_of_another(self, shared: Path) -> None:
        """So it is with a file of somebody else."""
        path = shared / "a"
        path.write_bytes(b"old")
        path.chmod(0o644)

        assert errno.EACCES == as_another([], lambda: written(path))
        assert (b"old", ["a"]) == (path.read_bytes(), names(shared))

    @ROOT_ONLY
    def test_the_owner_stays(self, shared: Path) -> None:
        """Root gives the new file to the owner of the old one."""
        path = shared / "a"
        path.write_bytes(b"old")
        os.chown(path, OWNER, GROUP)
        path.chmod(0o640)
        written(path)
        status = path.stat()

        assert (OWNER, GROUP, 0o640) == (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode))

    @LINUX
    def test_the_list_of_users_stays(self, tmp_path: Path) -> None:
        """Who may read the old file by its list may read the new one; nobody else may by the list of the folder."""
        for name in ("listed", "plain"):
            (tmp_path / name).write_bytes(b"old")
            (tmp_path / name).chmod(0o640)
        try:
            os.setxattr(tmp_path / "listed", ACL, LIST)
            os.setxattr(tmp_path, DEFAULT_ACL, LIST)
        except OSError:
            pytest.skip("this file system keeps no lists of users")
        for name in ("listed", "plain"):
            written(tmp_path / name)

        assert (LIST, 0o660) == (os.getxattr(tmp_path / "listed", ACL), mode(tmp_path / "listed"))
        assert ([], 0o640) == (os.listxattr(tmp_path / "plain"), mode(tmp_path / "plain"))

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

    @LINUX
    @pytest.mark.parametrize("path", ["/dev/stdout", "/dev/stderr", "/dev/fd/3", "/proc/self/fd/1", "link"])
    def test_an_open_file_is_written_straight(self, tmp_path: Path, path: str) -> None:
        """What a shell has opened gets the bytes where the output of a program goes, between what others write."""
        (tmp_path / "link").symlink_to("/dev/stdout")

        assert "before\nnew\nafter\n" == in_a_shell(tmp_path, path)

    @LINUX
    def test_an_open_file_of_another(self, tmp_path: Path) -> None:
        """What another program has open gets the bytes at its end."""
        (tmp_path / "a").write_bytes(b"old")
        with (tmp_path / "a").open("ab") as stdout, subprocess.Popen(["sleep", "60"], stdout=stdout) as other:  # noqa: S607
            try:
                written(Path(f"/proc/{other.pid}/fd/1"))
            finally:
                other.kill()

        assert b"oldnew" == (tmp_path / "a").read_bytes()


class TestIsReplaced:
    """Whether a file would be replaced is known before."""

    @POSIX
    def test_a_file(self, tmp_path: Path) -> None:
        """A file would be, also by a link; not what is not there, no folder, no pipe, no device, no loop of links."""
        (tmp_path / "a").touch()
        os.mkfifo(tmp_path / "pipe")
        for name, to in (("link", "a"), ("broken", "none"), ("loop", "loop"), ("device", os.devnull)):
            (tmp_path / name).symlink_to(to)
        every = ("a", "link", "none", "none/../a", ".", "pipe", "device", "broken", "loop")

        assert ["a", "link"] == [name for name in every if is_replaced(tmp_path / name)]

    @LINUX
    def test_an_open_file(self, tmp_path: Path) -> None:
        """What is open is not replaced by way of its number."""
        with (tmp_path / "a").open("wb") as file:
            assert (True, False) == (is_replaced(tmp_path / "a"), is_replaced(f"/dev/fd/{file.fileno()}"))


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
