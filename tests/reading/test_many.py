import errno
import pickle
import re
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


def fault_in_the_training(reading: bdg.Reading) -> str:
    """Do what the library refuses with the first of the good files, and nothing with the other."""
    if reading.plan.courses:
        bdg.Span(0, 0, 0, 0)
    return str(reading.plan.kind)


def unpicklable_of_the_training(reading: bdg.Reading) -> object:
    """Give what no process can pass to another, for the first of the good files."""
    return (lambda: None) if reading.plan.courses else None


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

    @pytest.mark.deep
    def test_more_processes_than_there_can_be(self) -> None:
        """A number that no system can count to starts no more processes than there are files for."""
        assert [bdg.read(GOOD[0])] == [result for _, result in bdg.read_many(GOOD[:1], processes=10**20)]

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

    @PROCESSES
    def test_an_unforeseen_fault_stops_nothing(self, paths: list[Path], processes: int) -> None:
        """What nobody foresaw stands with its file, as an error that says what and where; the others are done."""
        found = [result for _, result in bdg.read_many(paths, fault_in_the_training, processes=processes)]

        assert [bdg.UnforeseenError, bdg.SourceError, FileNotFoundError, IsADirectoryError, str] == list(
            map(type, found)
        )
        assert re.fullmatch(
            r"an unforeseen fault, ValueError: line must be at least 1: 0 \(binhdanggioi/notation/valid\.py:[0-9]+\)",
            str(found[0]),
        )

    @PROCESSES
    def test_a_result_that_cannot_be_passed_on(self, processes: int) -> None:
        """A result that cannot come back from its process is a fault of its file too."""
        (_, found), _ = bdg.read_many(GOOD, unpicklable_of_the_training, processes=processes)

        assert processes == 1 or isinstance(found, bdg.UnforeseenError)

    @pytest.mark.deep
    def test_what_cannot_go_to_a_process(self) -> None:
        """What is to be done cannot go to another process: that is no fault of a file, and is raised."""
        with pytest.raises((AttributeError, pickle.PicklingError)):
            list(bdg.read_many(GOOD, lambda reading: reading.plan, processes=2))

    def test_no_process_is_refused(self) -> None:
        """Somebody has to do the work."""
        with pytest.raises(ValueError, match="at least 1: 0"):
            bdg.read_many(GOOD, processes=0)


class TestAttempt:
    """The boundary: what goes wrong with one file is an answer."""

    def test_a_result(self) -> None:
        """What goes well is what the function gives."""
        assert bdg.read(GOOD[0]) == bdg.attempt(bdg.read, GOOD[0], limits=bdg.Limits())

    @pytest.mark.parametrize(
        ("error", "expected"),
        [
            (bdg.SourceError("no"), "SourceError('no')"),
            (bdg.RecordError([bdg.Problem("$", "no")]), "RecordError((Problem(path='$', message='no'),))"),
            (OSError(2, "no"), "FileNotFoundError(2, 'no')"),
            (ImportError("no"), "ImportError('no')"),
        ],
    )
    def test_an_expected_error(self, error: Exception, expected: str) -> None:
        """The errors of the library, of the system and of a missing extra stay what they are."""
        found = bdg.attempt(raised, error)

        assert (expected, True) == (repr(found), found is error)

    @pytest.mark.parametrize(
        ("error", "words"),
        [
            (ZeroDivisionError(), "ZeroDivisionError"),
            (RecursionError("too\ndeep"), "RecursionError: too deep"),
            (MemoryError(), "MemoryError"),
            (KeyError("a"), "KeyError: 'a'"),
            (ValueError("a" * 1000), f"ValueError: {'a' * 288}…"),
        ],
    )
    def test_an_unforeseen_fault(self, error: Exception, words: str) -> None:
        """Any other is an error that says its kind, its words in one short line, and where it came up."""
        found = bdg.attempt(raised, error)

        assert isinstance(found, bdg.UnforeseenError)
        assert re.fullmatch(rf"an unforeseen fault, {re.escape(words)} \(test_many\.py:[0-9]+\)", str(found))
        assert error is found.__cause__

    def test_it_holds_nothing(self) -> None:
        """Neither the error nor what led to it has frames, which would hold the bytes of the file."""
        held = [bdg.attempt(twice, kind) for kind in (bdg.SourceError, ValueError)]
        chain = [*held, *(error.__cause__ for error in held if isinstance(error, Exception))]

        assert [None] * 4 == [error and error.__traceback__ for error in chain if not isinstance(error, bool)]
        assert [None] * 4 == [error and error.__context__ for error in chain if not isinstance(error, bool)]

    def test_it_is_pickled(self) -> None:
        """An unforeseen fault goes from one process to another."""
        found = bdg.attempt(raised, ZeroDivisionError("no"))
        back = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own

        assert (type(found), str(found)) == (type(back), str(back))

    @pytest.mark.parametrize("end", [KeyboardInterrupt, SystemExit])
    def test_what_ends_a_program(self, end: type[BaseException]) -> None:
        """Ctrl-C is no fault of a file."""
        with pytest.raises(end):
            bdg.attempt(raised, end())


def raised(error: BaseException) -> bool:
    """Raise an error."""
    raise error


def twice(kind: type[Exception]) -> bool:
    """Raise an error while another is handled."""
    try:
        raised(KeyError("first"))
    except KeyError as error:
        raise kind("second") from error
    return False
