"""The checks of the project: `nox` runs them all, `nox -s style` one of them."""

import tarfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from zipfile import ZipFile

import nox
from packaging.requirements import Requirement

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False  # one Python is enough to work here
nox.options.sessions = ["tests", "lowest", "deep", "engines", "types", "style", "docs", "build", "hostile"]

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
CONSTRAINTS = Path("constraints.txt")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the quick tests, with coverage; arguments go to pytest."""
    session.install("-e", ".[test]")
    files_must_name_their_encoding = {"PYTHONWARNDEFAULTENCODING": "1"}
    session.run("coverage", "run", "-m", "pytest", *session.posargs, env=files_must_name_their_encoding)
    if not session.posargs:
        session.run("coverage", "report")


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """Run the quick tests with the oldest Python and the lowest version of everything; arguments go to pytest."""
    session.install("-e", ".[test]", *_lowest([*PROJECT["project"]["dependencies"], *EXTRAS["test"]]))
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def deep(session: nox.Session) -> None:
    """Run every test with the versions of the constraints, each property on many examples; arguments go to pytest."""
    session.install("-e", ".[test]", "--constraint", str(CONSTRAINTS))
    session.run("python", "-m", "pytest", "--deep", *session.posargs)


@nox.session
def engines(session: nox.Session) -> None:
    """Run the tests and the page that need pandas, polars, pyarrow and DuckDB: apart, for these are some 500 MB."""
    session.install("-e", ".[test,engines]")
    session.run("python", "-c", "import duckdb, pandas, polars, pyarrow")
    page = "docs/how-to/analyse-a-folder-of-plans.md"
    session.run("python", "-m", "pytest", "--deep", "tests/records/tables/test_engines.py", page)


@nox.session
def types(session: nox.Session) -> None:
    """Check the types of everything that is Python."""
    session.install("-e", ".[dev]")
    session.run("mypy", *session.posargs)


@nox.session
def style(session: nox.Session) -> None:
    """Check style and layout; change nothing."""
    session.install(*(line for line in EXTRAS["dev"] if line.startswith("ruff")))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation; a warning is an error. The page to open is docs/_build/index.html."""
    session.install("-e", ".[docs]")
    session.run("sphinx-build", "--quiet", "--fail-on-warning", "--keep-going", "--fresh-env", "docs", "docs/_build")


@nox.session
def build(session: nox.Session) -> None:
    """Build the sdist, from it the wheel; look into both; install the wheel and import it."""
    session.install("build")
    folder = Path(session.create_tmp())
    for old in folder.glob("binhdanggioi-*"):
        old.unlink()
    session.run("python", "-m", "build", "--outdir", str(folder))
    (sdist,) = folder.glob("*.tar.gz")
    (wheel,) = folder.glob("*.whl")
    with tarfile.open(sdist) as archive:
        root = Path(sdist.name.removesuffix(".tar.gz"))
        _require(session, archive.getnames(), (root / file for file in _files("src", "tests", "docs", "examples")))
    with ZipFile(wheel) as archive:
        _require(session, archive.namelist(), (file.relative_to("src") for file in _files("src")))
    session.install(str(wheel))
    session.chdir(folder)
    session.run("python", "-W", "error", "-c", "from binhdanggioi import *; print(len(dir()))")


@nox.session
def hostile(session: nox.Session) -> None:
    """Ask the laws of hostile texts, always the same ones; measure growth; open hostile Word files."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.hostile.fuzz", "--own", "--seed", "1", "--texts", "5000")
    session.run("python", "-m", "tests.hostile.fuzz", "--seed", "2", "--texts", "3000")
    session.run("python", "-m", "tests.hostile.fuzz", "--seed", "3", "--texts", "400", "--chain")
    session.run("python", "-m", "tests.hostile.growth")
    session.run("python", "-m", "tests.hostile.packages")


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """Ask all laws of texts that nobody has tried yet, for ten minutes; arguments go to the driver."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.hostile.fuzz", *(session.posargs or ("--chain", "--seconds", "600")))


@nox.session(default=False)
def long(session: nox.Session) -> None:
    """Ask the laws of reading and checking of a million new texts, for two hours; arguments go to the driver."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.hostile.fuzz", "--texts", "1000000", "--processes", "2", *session.posargs)


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Put slips into checking, deriving and notation, and say which no test finds; arguments go to the driver."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "tests.hostile.mutants", *session.posargs)


@nox.session(default=False)
def benchmarks(session: nox.Session) -> None:
    """Run every benchmark, or those named."""
    session.install(".[dev]")
    for script in session.posargs or sorted(map(str, Path("benchmarks").glob("*.py"))):
        session.run("python", script)


@nox.session(python=PYTHONS[0], default=False)
def constraints(session: nox.Session) -> None:
    """Make the constraints anew of the highest versions, after every test has passed with them."""
    session.install("-e", ".[all]")
    pins = session.run("python", "-m", "pip", "freeze", "--exclude-editable", silent=True)
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", "--deep")
    CONSTRAINTS.write_text(f"# Versions that every test passed with; made by `nox -s constraints`.\n{pins}", "utf-8")


MADE = (Path("docs/rules"), Path("docs/vi/tieu-chi"))
"""The folders of pages that are made from others, when the documentation is built."""


def _lowest(lines: Iterable[str]) -> Iterator[str]:
    """Make of requirements, and of those of our extras that they name, the lowest versions that they allow."""
    for wanted in map(Requirement, lines):
        if wanted.name == PROJECT["project"]["name"]:
            yield from _lowest(line for extra in sorted(wanted.extras) for line in EXTRAS[extra])
        else:
            (floor,) = (each.version for each in wanted.specifier if each.operator in (">=", "=="))
            yield f"{wanted.name}=={floor}"


def _files(*folders: str) -> Iterator[Path]:
    """List the files that belong in an archive."""
    for path in (path for folder in folders for path in Path(folder).rglob("*")):
        if path.is_file() and not {"__pycache__", "_build"} & set(path.parts) and not set(MADE) & set(path.parents):
            yield path


def _require(session: nox.Session, names: list[str], files: Iterable[Path]) -> None:
    """Stop the session where a file is not in the archive."""
    missing = sorted({file.as_posix() for file in files} - set(names))
    if missing:
        session.error(f"not in the archive: {', '.join(missing)}")
