import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

import binhdanggioi as bdg
from tests.effort import deep

EXAMPLES = Path(__file__).parents[2] / "examples"
GOOD = [EXAMPLES / "ke-hoach-tap-huan.txt", EXAMPLES / "ke-hoach-chuong-trinh-2282.txt"]
PROCESSES = pytest.mark.parametrize("processes", [1, deep(2)])


@pytest.fixture
def paths(tmp_path: Path) -> list[Path]:
    """Two plans, and between them a PDF, a file that is not there, and a folder."""
    pdf = tmp_path / "a.pdf"
    pdf.write_bytes(b"%PDF-1.7")
    return [GOOD[0], pdf, tmp_path / "missing.txt", tmp_path, GOOD[1]]


def told(result: object) -> object:
    """A result without what differs between two runs."""
    match result:
        case OSError():
            return type(result), errno.errorcode[result.errno or 0]
        case Exception():
            return type(result), str(result)
        case _:
            return result


class TestReadMany:
    """Many files, one after another."""

    @PROCESSES
    def test_a_bad_file_stops_nothing(self, paths: list[Path], processes: int) -> None:
        """Each path comes back in its order, with its reading or with the error that `read` raises."""
        expected: list[object] = []
        for path in paths:
            try:
                expected.append(bdg.read(path))
            except (bdg.SourceError, OSError) as error:
                expected.append(error)
        found = list(bdg.read_many(paths, processes=processes))

        assert paths == [path for path, _ in found]
        assert [told(result) for result in expected] == [told(result) for _, result in found]

    @PROCESSES
    def test_something_is_done_with_each_reading(self, paths: list[Path], processes: int) -> None:
        """The result of `then` stands in the place of a reading, and an error stays an error."""
        found = list(bdg.read_many(paths, str, processes=processes))

        assert [str, bdg.SourceError, FileNotFoundError, IsADirectoryError, str] == [type(each) for _, each in found]

    @PROCESSES
    def test_paths_are_taken_as_they_are_needed(self, processes: int) -> None:
        """Of any number of paths, only a few are taken ahead of what was fetched."""
        taken = []

        def endless() -> Iterator[str]:
            while True:
                taken.append(GOOD[0])
                yield str(GOOD[0])

        results = bdg.read_many(endless(), processes=processes)
        first = [next(results)[0] for _ in range(3)]

        assert [str(GOOD[0])] * 3 == first
        assert len(taken) <= 3 + 4 * processes

    @pytest.mark.deep
    def test_many_come_in_order(self) -> None:
        """Also where several processes read them, the readings come in the order of the paths."""
        paths = GOOD * 10
        found = [(path, result) for path, result in bdg.read_many(paths, processes=2)]

        assert [(path, bdg.read(path)) for path in paths] == found

    def test_options_reach_every_file(self) -> None:
        """The encoding and the limits are those of `read`."""
        (_, limited), (_, coded) = (
            next(bdg.read_many(GOOD, limits=bdg.Limits(lines=3))),
            next(bdg.read_many(GOOD, encoding="ascii")),
        )

        assert [bdg.SourceError] * 2 == [type(limited), type(coded)]

    def test_an_error_holds_no_file(self) -> None:
        """The errors of thousands of files hold nothing of what was read."""
        (_, error) = next(bdg.read_many(GOOD, limits=bdg.Limits(lines=3)))

        assert isinstance(error, bdg.SourceError)
        assert error.__traceback__ is None

    def test_a_fault_in_what_is_done_is_raised(self) -> None:
        """What `then` raises is no fault of the file, and is not hidden."""
        with pytest.raises(ZeroDivisionError):
            list(bdg.read_many(GOOD, lambda _: 1 / 0))

    def test_no_process_is_refused(self) -> None:
        """Somebody has to do the work."""
        with pytest.raises(ValueError, match="at least 1: 0"):
            bdg.read_many(GOOD, processes=0)
